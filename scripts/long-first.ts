import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders of which a file takes seconds, where most take a tenth of one. */
const LONG = /\/test\/(?:browser|fuzz|properties)\//;

/** Long files begin first, also where no earlier run has told which these are: one that began last would leave all other workers idle. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
