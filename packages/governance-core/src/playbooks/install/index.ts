export * from './import';
export { installFiles } from './installFiles';
export { isInstallPath } from './isInstallPath';
export { portalPage } from './portalPage';
export {
  INSTALL_TARGETS,
  type InstalledFiles,
  type InstallInput,
  type InstallTarget,
} from './types';
