import type { Contexts } from './context.ts';

export const contexts: Contexts = {
  // Nouns keep their capitals.
  capitals:
    /^(?!(?:Als|An|Auf|Aus|Bei|Das|Davon|Dem|Den|Der|Die|Ein|Eine|Einem|Einer|Es|Für|Geht|Glaubt|Im|In|Laut|Mit|Nach|Von|Was|Wie|Zur)$)/u,
  women: /^(?:Anna|Anne)$/u,
  beside: [
    '„Niemand hat uns gewarnt“, sagte der Kämmerer Lukas Faber. Zoe Lander schwieg.\n\n…',
    '… „Das ist gelogen“, entgegnete Lukas Faber.',
  ],
  fronts: ['Aber ', 'Doch '],
  openings: ['– ', 'Brenne (dpa) - '],
  acts: ['sprach von einem „Skandal“ und ', 'besuchte die Baustelle und '],
  named: [
    '{first} {last}, seit 2012 an der Spitze des Bahnhofs,',
    '{first} {last}, {Chef/Chefin} der Bahn AG,',
    '{Bahnhofsleiter/Bahnhofsleiterin} {first} {last}',
    '{first} {last}, {der/die} von einem „Wagnis“ sprach,',
    '{first} {last}, {Leiter/Leiterin} des Bahnhofs,',
    '{first} {last}, {der/die} den Bahnhof seit zehn Jahren leitet,',
    '{first} {last} (Grüne)',
    '{first} {last} (54)',
    'Dr. {first} {last}',
    '{Minister/Ministerin} {first} {last}',
    '{Herr/Frau} {last}',
    '{first} von der {last}',
    '{first}-Luise {last}-Leder',
    '{initial}. {last}',
    '{first} J. {last}',
    'Ybrane {last}',
  ],
};
