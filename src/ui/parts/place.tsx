import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** In which of the two views a component stands; links into the desk leave the popup and stay in the desk. */
export const Place = createContext<'popup' | 'desk'>('desk');

interface Props {
  /** A route of the desk such as `/settings`. */
  to: string;
  class?: string;
  /** It leads to where the user is. */
  current?: boolean;
  children: ComponentChildren;
}

/** A link to a route of the desk; from the popup it opens in a tab. */
export function DeskLink({ to, children, current, ...rest }: Props) {
  const inPopup = useContext(Place) === 'popup';
  const href = inPopup ? `../desk/index.html#${to}` : `#${to}`;
  return (
    <a href={href} {...(inPopup ? { target: '_blank', rel: 'noopener' } : {})} {...(current ? { 'aria-current': 'page' } : {})} {...rest}>
      {children}
    </a>
  );
}

/** The route of an opportunity, with the action to show there if there is one. */
export const opportunityRoute = (id: string, action?: string): string =>
  `/opportunity/${encodeURIComponent(id)}${action ? `?action=${encodeURIComponent(action)}` : ''}`;
