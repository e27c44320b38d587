export * from './FakeSignalDesk';
export * from './startVendorStandIn';
