import type { Contexts } from './context.ts';

export const contexts: Contexts = {
  capitals: /^(?:Anna|Carnera|Lisa|Moro|Paola|Vela)$/u,
  women: /^(?:Anna|Lisa|Paola)$/u,
  beside: [
    '«Nessuno ci ha avvisati», ha lamentato l’assessore Luca Fabra. Zoe Landi tace.\n\n…',
    '… «È una bugia», ha risposto Luca Fabra.',
  ],
  fronts: ['Ma ', 'Tuttavia, '],
  openings: ['– ', 'BRENA (ANSA) - '],
  acts: ['ha denunciato «uno scandalo», ma ', 'ha visitato il cantiere, ma ', 'ha visitato il cantiere e '],
  named: [
    '{first} {last}, alla guida della stazione dal 2012,',
    '{first} {last}, {il titolare/la titolare} del bar,',
    '{first} {last}, {raggiunto/raggiunta} al telefono,',
    '{first} {last}, che ha parlato di «rischio»,',
    '{first} {last}, {direttore/direttrice} della stazione di Brena,',
    '{first} {last}, {consigliere/consigliera} del comune e presidente del comitato di sostegno alla stazione,',
    '{first} {last}, che dirige la stazione da dieci anni,',
    '{first} {last}, 54 anni,',
    '{first} {last} – {direttore/direttrice} della stazione –',
    '{first} {last} (Pd)',
    '{first} della {last}',
    '{first} Maria {last} Ortega',
    '{first} J. {last}',
    'Ybrane {last}',
  ],
};
