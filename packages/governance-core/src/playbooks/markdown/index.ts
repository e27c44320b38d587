export { headingsOf, type Heading } from './headings';
export {
  linksOf,
  linkTarget,
  type LinkTarget,
  type MarkdownLink,
} from './links';
export {
  lineOf,
  nodesOf,
  readMarkdown,
  textOf,
  type MarkdownNode,
} from './readMarkdown';
