import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../words/sentence-of.ts';

/** A component whose code is loaded when it is first shown; `load` has it loaded before. */
export type Later<P> = ComponentType<P> & { load: () => Promise<void> };

/** Makes such a component, so that a view is on screen without waiting for what nobody sees yet. What keeps the code from loading is said in its place. */
export function later<P extends object>(get: () => Promise<ComponentType<P>>): Later<P> {
  let Loaded: ComponentType<P> | undefined;
  const load = async () => {
    Loaded = await get();
  };
  function Placeholder(props: P) {
    const [, redraw] = useState(false);
    const [failure, setFailure] = useState<string | null>(null);
    useEffect(() => {
      if (!Loaded)
        load().then(
          () => redraw(true),
          (error) => setFailure(sentenceOf(error)),
        );
    }, []);
    if (Loaded) return <Loaded {...props} />;
    return (
      failure && (
        <p class="notice bad" role="alert">
          {failure}
        </p>
      )
    );
  }
  return Object.assign(Placeholder, { load });
}
