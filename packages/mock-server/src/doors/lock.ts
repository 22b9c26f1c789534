// One process a data folder: two would write over each other's journals. Node only.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Claims a folder for this process; throws while another live one has it. Returns how to give it back. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'court.lock');
  const mine = String(process.pid);
  try {
    writeFileSync(path, mine, { flag: 'wx' });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && isAlive(holder)) {
      throw new Error(
        `数据目录正由进程 ${holder} 使用：${folder} · process ${holder} is using this data folder (otherwise remove ${path})`,
      );
    }
    writeFileSync(path, mine);
  }
  return () => rmSync(path, { force: true });
}

/** A process that was killed leaves its lock behind: it counts only while its holder lives. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
