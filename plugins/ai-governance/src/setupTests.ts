import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole apps are rendered; on a busy machine the first paint takes longer than the library's one second.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
