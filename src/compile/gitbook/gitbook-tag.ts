import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Plugin, Processor } from 'unified';
import type { GitBookTag } from '../markdown/syntax-tree.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    gitBookTag: 'gitBookTag';
  }
}

const leftBrace = 123;
const rightBrace = 125;
const percent = 37;

const isLineEnd = (code: Code) => code === null || code < -2;
const isSpace = (code: Code) => code === -2 || code === -1 || code === 32;

/** Tokenizes a GitBook tag alone on its line. Tags in code stay text, because code is tokenized first. */
const gitBookFlow: Construct = { name: 'gitBookTag', tokenize: tokenizeTag, concrete: true };

function tokenizeTag(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    if (code !== leftBrace) return nok(code);
    effects.enter('gitBookTag');
    effects.consume(code);
    return open;
  };

  function open(code: Code): State | undefined {
    if (code !== percent) return nok(code);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) return nok(code);
    effects.consume(code);
    return code === percent ? close : inside;
  }

  function close(code: Code): State | undefined {
    if (code !== rightBrace) return inside(code);
    effects.consume(code);
    effects.exit('gitBookTag');
    return after;
  }

  function after(code: Code): State | undefined {
    if (isLineEnd(code)) return ok(code);
    if (!isSpace(code)) return nok(code);
    effects.enter('whitespace');
    effects.consume(code);
    effects.exit('whitespace');
    return after;
  }
}

const syntax: Extension = { flow: { [leftBrace]: gitBookFlow } };

const tree: FromMarkdownExtension = {
  enter: {
    gitBookTag(this: CompileContext, token: Token) {
      this.enter(parseTag(this.sliceSerialize(token)), token);
    },
  },
  exit: {
    gitBookTag(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

/** A remark plugin that parses GitBook tags, `{% name attributes %}`, into `gitBookTag` nodes. */
export const remarkGitBook: Plugin = function remarkGitBook(this: Processor) {
  const data: {
    micromarkExtensions?: Extension[];
    fromMarkdownExtensions?: (FromMarkdownExtension | FromMarkdownExtension[])[];
  } = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree];
};

/** Parses a tag such as `{% hint style="info" %}`. Quotes may be single, double, curly or missing. */
export function parseTag(source: string): GitBookTag {
  const inner = source.replace(/^\{%-?|-?%\}$/gu, '').trim();
  const [name = ''] = inner.split(/\s/u, 1);
  const attributes = new Map<string, string>();
  for (const [, key = '', , double, single, bare] of inner
    .slice(name.length)
    .matchAll(/([\w-]+)\s*=\s*(["“”]([^"“”]*)["“”]|['‘’]([^'‘’]*)['‘’]|(\S+))/gu)) {
    attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
  }
  const bare = /^\s*["'“]([^"'”]*)["'”]\s*$/u.exec(inner.slice(name.length))?.[1];
  if (bare !== undefined) attributes.set('src', bare);
  return { type: 'gitBookTag', source, name: name.toLowerCase(), attributes };
}
