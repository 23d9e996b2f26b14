interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to an event of the browser until the signal ends; a signal that has ended already listens to nothing. */
export function listen<Listener>(
  event: BrowserEvent<Listener>,
  listener: NoInfer<Listener>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
