import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkGitBook } from '../gitbook/gitbook-tag.ts';
import {
  remarkLazyAutolinkTransform,
  remarkWithoutConstructs,
  unneededConstructs,
} from '../markdown/needed-constructs.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkLazyAutolinkTransform)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkGitBook)
  .freeze();

/**
 * The parser of all markdown that Paperdex knows, without the constructs that the given page cannot hold. It
 * is made when it is first used: for most pages the fast parser does.
 */
export function thoroughParserFor(markdown: string): (text: string) => Root {
  const make = () => processor().use(remarkWithoutConstructs, unneededConstructs(markdown)).freeze();
  let parser: ReturnType<typeof make> | null = null;
  return (text) => {
    parser ??= make();
    return parser.parse(text);
  };
}
