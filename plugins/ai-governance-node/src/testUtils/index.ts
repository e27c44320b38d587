export * from './FakeSignalDesk';
export * from './findLeaks';
export * from './startVendorStandIn';
