/** Tells the process that started this one where it listens, and how much work it has cost, until that one is gone. */
export function serve({ port, close }: { port: number; close(): Promise<void> }): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  });
  process.once('disconnect', () => void close());
  process.send?.({ port });
}
