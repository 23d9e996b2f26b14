import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { NoteKind } from '../../engine/model.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, then each note: its kind and the words that it rests on. */
type Row = readonly [text: string, ...notes: (readonly [kind: NoteKind, ...evidence: string[]])[]];

const REPEATED = 'Le quai de Bréval au matin, vu depuis le vieux phare du port.';

const FOREIGN =
  'The author has written about the sea and its people for more than twenty years and she lives in the old harbour with her two dogs.';

table<Row>(
  'notes on the text',
  ([text, ...notes]) => {
    const analysis = analyse(articleOf(text, 'fr'));
    expect(
      analysis.notes.map((n) => [n.kind, ...n.evidence.map(({ start, end }) => analysis.text.slice(start, end))]),
    ).toEqual(notes);
    for (const note of analysis.notes) {
      expect(note.start).toBe(Math.min(...note.evidence.map((e) => e.start)));
      expect(note.end).toBeGreaterThan(note.start);
      expect(note.message).not.toBe('');
    }
  },
  {
    right: [
      ['« La digue a tenu », a dit Paul Tessier.'],
      // Marks: one note for the whole text, with every odd mark.
      ['« La digue a tenu «, a dit Paul Tessier.', ['malformed-marks', '«']],
      ['« « La digue a tenu », a dit Paul. « Oui «, dit-il.', ['malformed-marks', '«', '«']],
      ['La digue a tenu », a dit Paul Tessier.', ['malformed-marks', '»']],
      ['Il dit « oui et part. Rien.', ['malformed-marks', '«']],
      // Words that run over paragraphs miss no mark.
      ['Il dit :\n\n« La digue a tenu.\n\n« Elle tiendra. »'],
      // Repeats.
      [`~ ${REPEATED}\n\nIl pleut.\n\n${REPEATED}`, ['repeated-passage', REPEATED, REPEATED]],
      [`${REPEATED}\n\n${REPEATED}\n\n${REPEATED}`, ['repeated-passage', REPEATED, REPEATED, REPEATED]],
      ['Il pleut ici.\n\nIl pleut ici.'],
      [`${REPEATED}\n\n${REPEATED.replace('matin', 'soir')}`],
      // Headings.
      ['# « La digue a tenu »\n\n« La digue a tenu toute la nuit », a dit Paul Tessier.'],
      [
        '# « La digue a bien tenu »\n\n« La digue a tenu toute la nuit », a dit Paul Tessier.',
        ['altered-heading', 'La digue a bien tenu', 'La digue a tenu toute la nuit'],
      ],
      ['# « Le vent a tout pris »\n\n« La digue a tenu toute la nuit », a dit Paul Tessier.'],
      // Case and stops are no alteration.
      ['# « La Digue a tenu ! »\n\n« la digue a tenu toute la nuit », a dit Paul Tessier.'],
      ['Il dit « « oui et part. Rien.', ['malformed-marks', '«', '«']],
      // Where the text stood first.
      ['Il pleut ici.\n\nCet article est paru dans Le Quai.', ['republished', 'Cet article est paru dans']],
      ['Il pleut ici. (Traduit par Jeanne Oriol.)', ['republished', 'Traduit par']],
      ['Le livre de Jeanne Oriol, traduit par Paul Tessier, est paru.'],
      ['Le roman fut d’abord paru en feuilleton.'],
      // Numbers in a heading and in the text.
      [
        '# Douze barques perdues\n\nQuatorze barques ont été perdues hier soir.',
        ['contradictory-figures', 'Douze barques', 'Quatorze barques'],
      ],
      [
        '# L’incendie détruit 300 logements\n\nLe feu a détruit 450 logements dans la nuit.',
        ['contradictory-figures', '300 logements', '450 logements'],
      ],
      ['# Douze barques perdues\n\nLe vent a emporté douze barques hier.'],
      // Two things that are counted in the same word.
      ['# 1 500 emplois supprimés\n\nLe groupe compte 12 000 emplois en France.'],
      ['# Deux suspects arrêtés\n\nQuatre suspects restent recherchés par la police.'],
      ['# 14 communes sans eau\n\nL’eau a été coupée dans 14 des 32 communes.'],
      ['# Dix médailles pour la France\n\nLa France avait gagné six médailles il y a deux ans.'],
      ['# 1 500 emplois supprimés\n\nLe groupe avait supprimé 800 emplois en 2019.'],
      ['# 300 barques perdues\n\nLe vent a emporté 312 barques hier.'],
      ['# Douze barques perdues\n\nIl reste quatorze barques, et douze barques ont coulé.'],
      ['# Douze ans de travaux\n\nLe port a fermé deux ans.'],
      ['# Douze personnes à bord\n\nTrois personnes ont été blessées.'],
      ['# Un mort\n\nDeux barques perdues.'],
      // Agencies.
      ['BRÉVAL (ABC) – Le port est fermé.', ['agency-credit', '(ABC)']],
      ['Il pleut ici.\n\nLe port est fermé. (ABC)', ['agency-credit', '(ABC)']],
      ['Le syndicat du port (ABC) est fermé.\n\nIl pleut ici.'],
      ['Il pleut ici, dit-on à la radio (ABC)\n\nLe port est fermé.'],
      // A line that names the author in another language.
      ['By Zélie Dorval\n\nLe conseil a voté hier soir.', ['foreign-passage', 'By Zélie Dorval']],
      ['Le conseil a voté hier soir.\n\nTranslated by Zélie Dorval', ['foreign-passage', 'Translated by Zélie Dorval']],
      ['Par Zélie Dorval\n\nLe conseil a voté hier soir.'],
      ['By the way\n\nLe conseil a voté hier soir.'],
      ['By Night Zone est un disque de 1987 que peu de gens ont.\n\nLe conseil a voté hier soir.'],
      // A passage in another language.
      [
        `Le conseil a voté hier soir la fermeture de la criée, et les pêcheurs sont restés sur le quai toute la nuit.\n\n${FOREIGN}`,
        ['foreign-passage', FOREIGN],
      ],
    ],
  },
);

table<readonly [original: string | null, noted: boolean]>(
  'where the page says that its text stood',
  ([original, noted]) => {
    const { notes } = analyse({ ...articleOf('# La digue a tenu\n\nIl pleut ici.', 'fr'), original });
    expect(notes.map(({ kind, message }) => [kind, message])).toEqual(
      noted ? [['original-elsewhere', 'the page names another site as the original: le-quai.example']] : [],
    );
  },
  {
    right: [
      ['https://le-quai.example/digue', true],
      [null, false],
      ['no address', false],
    ],
  },
);
