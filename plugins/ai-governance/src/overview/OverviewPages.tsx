import { Route, Routes } from 'react-router-dom';
import { UsePage } from '../aiUse/Page';
import { OverviewPage } from './Page';

/** The sub-page **Overview**: the fleet, or where AI is used in it. */
export function OverviewPages() {
  return (
    <Routes>
      <Route path="use" element={<UsePage />} />
      <Route path="*" element={<OverviewPage />} />
    </Routes>
  );
}
