/**
 * A text in which nothing runs when an assistant loads it. Claude Code runs what stands between `!` and backticks, and fenced blocks
 * marked `!`, before the model reads a skill or a command. Source: its documentation, "Skills".
 */
export const withoutCommands = (text: string): string =>
  text
    .replace(/!(?=`)/g, '! ')
    .replace(/^([ \t>*+\d.)-]*(?:`{3,}|~{3,}))[ \t]*!/gm, '$1text !');
