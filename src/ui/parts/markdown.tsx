import { useMemo } from 'preact/hooks';
import { type Block, type Inline, parseMarkdown } from '../words/markdown.ts';

/** A posting's text. It comes from other people's pages: only elements are built, and only links to the web are live. */
export function Markdown({ text }: { text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
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
        <h3>
          <Line line={block.line} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
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
            <li class={`depth-${depth}`} key={place}>
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

function Piece({ piece }: { piece: Inline }) {
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
