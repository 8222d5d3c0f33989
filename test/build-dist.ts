import { buildDist } from '../scripts/build/dist.js';

/** Before all tests: the files that ship are built anew, so no test sees old ones. */
export default async function setup(): Promise<void> {
  await buildDist('dist');
}
