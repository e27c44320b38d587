import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import './theme.css';
import { createRoot } from 'react-dom/client';
import { app } from './App';

const container = document.getElementById('root');
if (!container) {
  throw new Error('expected an element with id `root` in index.html, got none');
}
createRoot(container).render(app.createRoot());
