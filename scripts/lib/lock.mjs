// @ts-check
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toolsDir } from './paths.mjs';

const lockPath = join(toolsDir, 'bootstrap.lock');

/**
 * Does work that only one process may do at a time in this checkout; a lock whose holder is gone is taken over.
 *
 * @template T
 * @param {import('./progress.mjs').Progress} progress
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBootstrapLock(progress, work) {
  await mkdir(toolsDir, { recursive: true });
  let isWaiting = false;
  while (!(await takeLock())) {
    if (!isWaiting) {
      progress.line(
        'waiting for another run that is setting up this checkout …',
      );
    }
    isWaiting = true;
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    await rm(lockPath, { force: true });
  }
}

/** @returns {Promise<boolean>} whether this process holds the lock now */
async function takeLock() {
  // Linked, not written in place: nobody may read a lock that does not name its holder yet.
  const candidate = `${lockPath}.${process.pid}`;
  await writeFile(candidate, `${process.pid}\n`);
  try {
    await link(candidate, lockPath);
    return true;
  } catch (error) {
    if (!(
      error instanceof Error &&
      'code' in error &&
      error.code === 'EEXIST'
    )) {
      throw error;
    }
  } finally {
    await rm(candidate, { force: true });
  }
  const holder = Number(await readFile(lockPath, 'utf8').catch(() => ''));
  if (holder > 0 && isRunning(holder)) return false;
  await rm(lockPath, { force: true });
  return takeLock();
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
