import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { startAnnotation } from '../../page/annotation.ts';
import { answerPages, tellPages } from '../../platform/annotator-port.ts';
import type { AnnotationState, AnnotatorRequest } from '../../platform/messages.ts';
import { DEFAULT_SETTINGS, onSettingsChange, readSettings, type Settings } from '../../platform/settings.ts';
import { cardView } from './card-view.ts';
import { openPageChecks } from './checks.ts';

/** Wires one annotation to the extension's pages. Everything ends with the context's signal. */
export function startAnnotator(context: ContentScriptContext): void {
  const { signal } = context;
  let settings: Settings = DEFAULT_SETTINGS;
  const adopt = (changed: Settings) => {
    settings = changed;
  };
  void readSettings().then(adopt);
  onSettingsChange(adopt, signal);

  // An extension that is removed or updated leaves its scripts running; each tick ends this one where that happened.
  context.setInterval(() => undefined, 3000);

  const checks = openPageChecks(document, signal);
  const annotation = startAnnotation(
    document,
    {
      card: cardView(() => settings.language),
      hoverCard: () => settings.hoverCard,
      onChange: tellPages,
      complete: checks.complete,
    },
    signal,
  );
  /** On a site where the annotator starts by itself, the first click only opens the popup on what is there. */
  let asked = false;
  const off = (): AnnotationState => {
    context.abort('switched off');
    tellPages({ status: 'off' });
    return { status: 'off' };
  };
  const toggle = (): AnnotationState => {
    const { status } = annotation.state();
    const isOn = status === 'done' || status === 'reading';
    if (asked && isOn) return off();
    if (asked) annotation.restart();
    asked = true;
    return annotation.state();
  };

  answerPages((request: AnnotatorRequest): AnnotationState => {
    switch (request.type) {
      case 'toggle':
        return toggle();
      case 'off':
        return off();
      case 'show':
        annotation.show(request.id);
        break;
      case 'read-anyway':
        annotation.readAnyway();
        break;
      case 'add-checks':
        checks.add(request.id, request.checks);
        break;
      case 'state':
        break;
    }
    return annotation.state();
  }, signal);
}
