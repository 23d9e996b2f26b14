import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf, withoutComma } from './articles.ts';
import { table } from './tables.ts';

/** Text in a language, then who says which words. */
type Row = readonly [language: string, text: string, ...said: string[]];

table<Row>(
  'words whose mark is lost or stands the wrong way round',
  ([language, text, ...said]) => {
    const { quotations, speakers } = analyse(articleOf(text, language));
    const name = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody';
    expect(quotations.map(({ speaker, exact }) => `${name(speaker)}: ${withoutComma(exact)}`)).toEqual(said);
  },
  {
    right: [
      // Words behind a colon that a mark closes and none opens.
      ['fr', 'Jeanne Mabille s’est levée : Ce n’est pas lui. »', 'Jeanne Mabille: Ce n’est pas lui.'],
      ['de', 'Johanna Mabel stand auf: Er war es nicht.“', 'Johanna Mabel: Er war es nicht.'],
      ['en', 'Jane Mabel stood up: It was not him."', 'Jane Mabel: It was not him.'],
      // A German mark that closes, though it looks like one that opens.
      ['de', 'Wer bezahlt die Boote?“, fragt Rudolf Selm, Wirt am Strand.', 'Rudolf Selm: Wer bezahlt die Boote?'],
      // Behind the report of the words before, up to a mark that closes.
      [
        'fr',
        '« La salle était pleine », raconte Simone Arnal. On a refusé du monde. »',
        'Simone Arnal: La salle était pleine',
        'Simone Arnal: On a refusé du monde.',
      ],
      [
        'it',
        '«I pescatori sono stanchi», spiega Giulia Perrini, ma il mare è calmo».',
        'Giulia Perrini: I pescatori sono stanchi',
        'Giulia Perrini: ma il mare è calmo',
      ],
      // A paragraph of one sentence that answers a question.
      [
        'en',
        'Lucy Mornand met us at home.\n\nWhy this book?\n\nBecause my father asked me to.”\n\nHow long did it take?\n\n“Six years.”',
        'Lucy Mornand: Because my father asked me to.',
        'Lucy Mornand: Six years.',
      ],
      // The object of a verb that reports.
      ['fr', 'Éric Valmy a promis une solution rapide » aux familles.', 'Éric Valmy: une solution rapide'],
      [
        'it',
        'Elena Danversi ha denunciato un bilancio di miseria» e chiesto «coraggio» al consiglio.',
        'Elena Danversi: un bilancio di miseria',
        'Elena Danversi: coraggio',
      ],
      ['en', 'Eric Valmy called it madness” and left.', 'Eric Valmy: madness'],
      // Which words were marked nothing shows.
      ['de', 'Nadia Ferrand versprach den Familien eine schnelle Lösung“.'],
      ['en', 'Anne Rovell said the plan was madness”.', 'Anne Rovell: the plan was madness'],
      // Words that are never closed end before the source that closes their sentence.
      [
        'fr',
        '« La route restera coupée, selon la gendarmerie de Louvres.',
        'la gendarmerie de Louvres: La route restera coupée',
      ],
      ['de', '„Die Straße bleibt gesperrt, so Bernd Ostholt.', 'Bernd Ostholt: Die Straße bleibt gesperrt'],
      // They end where the journalist's sentence goes on to other words, or to a clause like the one that they stand in.
      [
        'en',
        'Helen Danvers denounced a “budget of misery and demanded “a little courage” from the council.',
        'Helen Danvers: budget of misery',
        'Helen Danvers: a little courage',
      ],
      [
        'es',
        'La ministra Odilia Vasco consideró que la venta era «una falta grave y que el Estado actuaría.',
        'Odilia Vasco: una falta grave',
        'Odilia Vasco: el Estado actuaría',
      ],
      // One word ends at its comma.
      ['fr', 'Éric Valmy, qui a qualifié le projet de « folie, votera contre.', 'Éric Valmy: folie'],
      // A sign that calls belongs to the words, and a reflexive verb reports them.
      ['fr', '« C’est un scandale ! s’emporte Mireille Costa.', 'Mireille Costa: C’est un scandale !'],
      // A report ends its paragraph, though the next one opens with the same mark.
      [
        'fr',
        '« Il manque deux professeurs, regrette Sylvie Manset, directrice de l’école.\n\n« Les parents ont écrit au recteur », ajoute-t-elle.',
        'Sylvie Manset: Il manque deux professeurs',
        'Sylvie Manset: Les parents ont écrit au recteur',
      ],
      // Inside the words the report ends nothing.
      [
        'fr',
        '« Moi, dit Sylvie Manset, je pars.\n\n« Les parents aussi. »',
        'Sylvie Manset: Moi, dit Sylvie Manset, je pars.',
        'Sylvie Manset: Les parents aussi.',
      ],
      // A pair like the outer one, inside it.
      [
        'fr',
        '"Il m’a crié "sors de là" et il a couru", raconte Jeanne Mabille.',
        'Jeanne Mabille: Il m’a crié "sors de là" et il a couru',
      ],
      ['en', '“He shouted “get out” and ran”, said Jane Mabel.', 'Jane Mabel: He shouted “get out” and ran'],
      // Each paragraph opens with a mark that closes elsewhere.
      [
        'it',
        'Il giardiniere Emilio Rostani ha preso la parola:\n\n»Lavoro qui da anni.\n\n»Conosco ogni albero.\n\n»Nessuno li taglierà.«',
        'Emilio Rostani: Lavoro qui da anni.',
        'Emilio Rostani: Conosco ogni albero.',
        'Emilio Rostani: Nessuno li taglierà.',
      ],
      [
        'fr',
        'Le jardinier Émile Rostang a pris la parole :\n\n« Je travaille ici.\n\n» Je connais chaque arbre.\n\n» Personne ne les coupera. »',
        'Émile Rostang: Je travaille ici.',
        'Émile Rostang: Je connais chaque arbre.',
        'Émile Rostang: Personne ne les coupera.',
      ],
      // Items of a list are nobody's words.
      ['fr', 'À lire aussi\n\n» Le port rouvre lundi.\n\n» La plage est fermée.'],
      // A mark that stands alone behind a report parts nothing.
      ['fr', 'Le réseau est trop vieux, affirme l’ingénieur Denis Maurel ».', 'Denis Maurel: Le réseau est trop vieux'],
      ['en', 'The grid is too old, said Dennis Maurel”.', 'Dennis Maurel: The grid is too old'],
    ],
  },
);
