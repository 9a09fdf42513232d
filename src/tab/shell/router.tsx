import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type Place, pathTo, readPlace } from './place.ts';

export type Router = {
  place: Place;
  /** `replace` leaves no step to come back to. */
  go: (place: Place, options?: { replace?: boolean }) => void;
};

const Routing = createContext<Router>({ place: { page: 'home' }, go: () => {} });

/** Follows the browser's own history, which Teams' back button walks back through, too. */
export function RouterProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(() => readPlace(location.pathname));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.pathname));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const router = useMemo(
    (): Router => ({
      place,
      go(next, { replace = false } = {}) {
        const path = pathTo(next) + location.search;
        if (replace) history.replaceState(null, '', path);
        else history.pushState(null, '', path);
        setPlace(next);
        scrollTo(0, 0);
      },
    }),
    [place],
  );
  return <Routing value={router}>{children}</Routing>;
}

export function useRouter(): Router {
  return useContext(Routing);
}

type LinkProps = { to: Place; children: ReactNode; className?: string; current?: boolean };

/** A link within the tab; opened beside it, it is an ordinary one. */
export function Link({ to, children, className, current }: LinkProps) {
  const { go } = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={pathTo(to) + location.search}
      onClick={follow}
      className={className}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
