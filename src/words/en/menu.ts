/** What a menu item answers. The menu itself is in Thai: it is built before the user's language may be asked. */
export const menuAnswers = {
  computed: (total: string, rating: string, issues: number) =>
    `Total ${total}, rating ${rating}${issues > 0 ? `\nRemarks on the data: ${issues}` : ''}\nSee the tabs ผลการประเมิน and แผนปรับปรุง`,
  incomplete: (why: string, issues: number) =>
    `${why}\nRemarks on the data: ${issues}. The scores that are known are on the tab ผลการประเมิน`,
  tooLong: 'There are too many answers to count in one go: open the sidebar and compute there, which counts them in steps',
  coloured: (ranges: number): string => (ranges > 0 ? 'Scores are coloured by group' : 'There are no scores to colour yet: compute first'),
  colouredRange: 'The selected range is coloured by group, and so will be scores that are typed into it later',
  uncoloured: (rules: number): string =>
    rules > 0 ? 'The add-on’s colours are gone; your own are all there' : 'There are no colours of the add-on to clear',
  frameworkWritten: (written: boolean): string =>
    written
      ? 'The framework is on the tab กรอบการประเมิน. Edit it to match the manual: from the next computation on it is used in place of the add-on’s own'
      : 'The tab กรอบการประเมิน holds something already; nothing was changed. To have it written anew, delete the tab or what it holds first',
  created: (tabs: readonly string[]): string =>
    tabs.length > 0 ? `Tabs created: ${tabs.join(' ')}` : 'All tabs are there; nothing was changed',
};
