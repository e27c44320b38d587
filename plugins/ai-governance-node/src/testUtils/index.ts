export * from './FakeSignalDesk';
