import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { QuotationKind } from '../../engine/model.ts';
import { articleOf, withoutComma } from './articles.ts';
import { table } from './tables.ts';

type Row = readonly [text: string, kind: QuotationKind, exact: string];

function check(language: 'fr' | 'en' | 'es' | 'pt') {
  return ([text, kind, exact]: Row) =>
    expect(analyse(articleOf(text, language)).quotations.map((q) => [q.kind, withoutComma(q.exact)])).toContainEqual([
      kind,
      exact,
    ]);
}

table<Row>('direct, partial, indirect (French)', check('fr'), {
  right: [
    ['Paul Tessier a dit : « La digue a tenu. »', 'direct', 'La digue a tenu.'],
    ['« On n’a rien vu », dit Paul Tessier.', 'direct', 'On n’a rien vu'],
    ['« Jamais de la vie ! », dit Paul Tessier.', 'direct', 'Jamais de la vie !'],
    ['Paul Tessier affirme que « la digue a tenu ».', 'direct', 'la digue a tenu'],
    ['Paul Tessier assure qu’« il n’y a aucun danger ».', 'direct', 'il n’y a aucun danger'],
    ['Paul Tessier promet un « chantier sans retard ».', 'partial', 'chantier sans retard'],
    ['Paul Tessier dit vouloir « refaire la digue ».', 'partial', 'refaire la digue'],
    ['Paul Tessier dénonce « un mur qui ne tient pas ».', 'partial', 'un mur qui ne tient pas'],
    ['La digue, dit Paul Tessier, « a tenu toute la nuit ».', 'partial', 'a tenu toute la nuit'],
    ['Paul Tessier se dit « très inquiet ».', 'partial', 'très inquiet'],
    ['Paul Tessier affirme que la digue a tenu.', 'indirect', 'la digue a tenu'],
    ['Selon Paul Tessier, la digue a tenu toute la nuit.', 'indirect', 'la digue a tenu toute la nuit'],
    ['« Nous restons ici », dit Paul Tessier.', 'direct', 'Nous restons ici'],
    ['« Tout va bien », dit Paul Tessier.', 'direct', 'Tout va bien'],
    ['« Personne ne dormira », dit Paul Tessier.', 'direct', 'Personne ne dormira'],
    ['« Je pars », dit Paul Tessier.', 'direct', 'Je pars'],
  ],
  known: [
    // A finite verb that no list holds, or an imperative: without it the words count as a phrase.
    ['« Rien ne presse », dit Paul Tessier.', 'direct', 'Rien ne presse'],
    ['« La facture double », dit Paul Tessier.', 'direct', 'La facture double'],
    ['« Partez ! », dit Paul Tessier.', 'direct', 'Partez !'],
  ],
});

table<Row>('direct, partial, indirect (English)', check('en'), {
  right: [
    ['Tom Birkett said: “The wall has held.”', 'direct', 'The wall has held.'],
    ['“We have seen nothing,” Tom Birkett said.', 'direct', 'We have seen nothing'],
    ['“Never in my life!” Tom Birkett said.', 'direct', 'Never in my life!'],
    ['Tom Birkett promised “a building site without delay”.', 'partial', 'a building site without delay'],
    ['Tom Birkett said the wall was “a giant held up by tape”.', 'partial', 'a giant held up by tape'],
    ['Tom Birkett said that the wall had held.', 'indirect', 'the wall had held'],
    ['According to Tom Birkett, the wall has held all night.', 'indirect', 'the wall has held all night'],
    ['“I fear the storms,” Tom Birkett said.', 'direct', 'I fear the storms'],
    ['Tom Birkett said that “the wall has held”.', 'direct', 'the wall has held'],
    ['“We cleared the quay,” Tom Birkett said.', 'direct', 'We cleared the quay'],
  ],
  known: [
    // A finite verb that no list holds, or an imperative: without it the words count as a phrase.
    ['“The bill doubles,” Tom Birkett said.', 'direct', 'The bill doubles'],
  ],
});

table<Row>('direct, partial (Spanish)', check('es'), {
  right: [
    // Words that stand alone hold a verb, whether or not a list has it.
    ['«La reforma beneficia a las familias», dijo Ana Prado.', 'direct', 'La reforma beneficia a las familias'],
    ['«Me chifla», dijo Ana Prado.', 'direct', 'Me chifla'],
    ['«Un desastre», dijo Ana Prado.', 'partial', 'Un desastre'],
    ['«A la vuelta de la esquina», dijo Ana Prado.', 'partial', 'A la vuelta de la esquina'],
    ['Ana Prado habló de «La peor crisis de toda la comarca».', 'partial', 'La peor crisis de toda la comarca'],
  ],
});

table<Row>('direct, partial (Portuguese)', check('pt'), {
  right: [
    ['“Não menti”, disse Ana Prado.', 'direct', 'Não menti'],
    ['“A reforma beneficia as famílias”, disse Ana Prado.', 'direct', 'A reforma beneficia as famílias'],
    ['“Um desastre”, disse Ana Prado.', 'partial', 'Um desastre'],
  ],
});
