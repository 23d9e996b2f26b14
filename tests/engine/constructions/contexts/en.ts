import type { Contexts } from './context.ts';

export const contexts: Contexts = {
  capitals: /^(?:Anne|Ashby|Jane|Kevin|Lisa|Morell|Mr|Ms|Paul|Vasser)$/u,
  women: /^(?:Anne|Jane|Lisa)$/u,
  beside: [
    '“Nobody warned us,” said Luke Fabrey, a tax lawyer. Zoe Lander, a baker, kept silent.\n\n…',
    '… “That is a lie,” Luke Fabrey replied.',
  ],
  fronts: ['On Monday, ', 'But ', 'However, ', 'In an interview published on Monday by a local paper, '],
  openings: ['– ', 'BRENNE (AP) — '],
  acts: ['denounced “a scandal” but ', 'visited the site but ', 'toured the site and '],
  named: [
    'station director {first} {last}',
    'the director of the station, {first} {last},',
    '{first} {last}, reached by phone,',
    '{first} {last}, who called it “a risk” on Monday,',
    '{first} {last}, director of the Brenne station,',
    '{first} {last}, a town councillor and chair of the committee that supports the station,',
    '{first} {last}, who has run the station for ten years,',
    '{first} {last}, 54,',
    '{first} {last}, R-Ohio,',
    '{first} {last} — the station’s director —',
    '{first} {last} (D)',
    '{Mr./Ms.} {last}',
    'Sen. {first} {last}',
    '{first} Van der {last}',
    '{first} {last}-Leduc',
    '{initial}. {last}',
    '{first} J. {last}',
    '{first} {last} Jr.',
    'Ybrane {last}',
  ],
};
