import { createContext, useContext } from 'react';
import type { Host } from '../host/host.ts';

const Hosting = createContext<Host | null>(null);
export const HostProvider = Hosting.Provider;

export function useHost(): Host {
  const host = useContext(Hosting);
  if (!host) throw new Error('no host was found');
  return host;
}
