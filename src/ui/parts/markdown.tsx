import { useMemo } from 'preact/hooks';
import type { Highlight } from '../../messages/protocol.ts';
import { markWords } from '../words/mark-words.ts';
import type { Block, Inline } from '../words/markdown.ts';
import { parseMarked } from '../words/marked.ts';

const NONE: readonly Highlight[] = [];

/** A posting's text, with what Heed read in it marked. It comes from other people's pages: only elements are built, and only links to the web are live. */
export function Markdown({ text, highlights = NONE }: { text: string; highlights?: readonly Highlight[] }) {
  const blocks = useMemo(() => parseMarked(text, highlights), [text, highlights]);
  return (
    <div class="markdown">
      {blocks.map((block, place) => (
        <BlockView block={block} key={place} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 dir="auto">
          <Line line={block.line} />
        </h3>
      );
    case 'paragraph':
      return (
        <p dir="auto">
          {block.lines.map((line, place) => (
            <span key={place}>
              {place > 0 && <br />}
              <Line line={line} />
            </span>
          ))}
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map(({ depth, line }, place) => (
            <li class={`depth-${depth}`} dir="auto" key={place}>
              <Line line={line} />
            </li>
          ))}
        </List>
      );
    }
    default:
      return <hr />;
  }
}

function Line({ line }: { line: Inline[] }) {
  return (
    <>
      {line.map((piece, place) => (
        <Piece piece={piece} key={place} />
      ))}
    </>
  );
}

/** A marked piece says what it was read as: to the eye by a title, to a screen reader once in words that are not seen. */
function Piece({ piece }: { piece: Inline }) {
  if (piece.mark === undefined) return <Bare piece={piece} />;
  const { field, forbids, first } = piece.mark;
  const words = markWords(field);
  return (
    <mark title={words} {...(forbids && { class: 'forbids' })}>
      {first && <span class="unseen">{words} </span>}
      <Bare piece={piece} />
    </mark>
  );
}

function Bare({ piece }: { piece: Inline }) {
  if (piece.kind === 'text') return <>{piece.text}</>;
  if (piece.kind === 'link') {
    return (
      <a href={piece.href} target="_blank" rel="noopener noreferrer">
        {piece.text}
      </a>
    );
  }
  const Mark = piece.kind;
  return <Mark>{piece.text}</Mark>;
}
