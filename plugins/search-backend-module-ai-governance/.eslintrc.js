const { house } = require('../../scripts/lint/house.cjs');

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  house,
);
