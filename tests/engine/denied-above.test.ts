import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what is disputed, whose it is, who disputes it. */
type Row = readonly [Language, string, string, string | null, string | null];

describe('a denial takes up what was said before it', () => {
  test.each<Row>([
    [
      'fr',
      "Mme Roche assure que trois bureaux ont fermé avant l'heure.\n\nLa présidente de la commission, Aline Morel, a écarté ces accusations.",
      "trois bureaux ont fermé avant l'heure",
      'Roche',
      'Aline Morel',
    ],
    [
      'fr',
      "Le syndicat affirme que la digue n'a pas été contrôlée depuis six ans. Le préfet balaie ces critiques.",
      "la digue n'a pas été contrôlée depuis six ans",
      'Le syndicat',
      'Le préfet',
    ],
    [
      'fr',
      '« Personne ne nous a prévenus », a déclaré Paul Adam. La mairie rejette le reproche.',
      'Personne ne nous a prévenus',
      'Paul Adam',
      'La mairie',
    ],
    [
      'fr',
      "Luc Adam affirme que l'usine a pollué la rivière. Trois riverains ont été hospitalisés. Une enquête est ouverte.\n\nLa société rejette ces accusations.",
      "l'usine a pollué la rivière",
      'Luc Adam',
      'La société',
    ],
    [
      'fr',
      'La mairie rejette la critique que les contrôles étaient trop rares.',
      'les contrôles étaient trop rares',
      null,
      'La mairie',
    ],
    [
      'fr',
      'Jean Morel soutient que la direction savait tout. La direction dément catégoriquement.',
      'la direction savait tout',
      'Jean Morel',
      'la direction',
    ],
    [
      'fr',
      "Anne Dol est persuadée que le groupe cherchait à vider l'usine. Des soupçons que la direction rejette.",
      "le groupe cherchait à vider l'usine",
      'Anne Dol',
      'la direction',
    ],
    [
      'de',
      'Jana Busch sagte, die Firma habe Abfälle vergraben. Der Betreiber wies die Anschuldigungen als „haltlos“ zurück.',
      'die Firma habe Abfälle vergraben',
      'Jana Busch',
      'Der Betreiber',
    ],
    [
      'de',
      'In seiner Vernehmung stritt der Mann ab, das Feuer gelegt zu haben.',
      'das Feuer gelegt zu haben',
      null,
      'der Mann',
    ],
    ['de', 'Ole Brandt hat stets verneint, dass ihm die Pumpe gehört.', 'ihm die Pumpe gehört', null, 'Ole Brandt'],
    [
      'de',
      'Die Staatsanwaltschaft wirft ihm vor, Rechnungen gefälscht zu haben. Der Angeklagte bestritt die Vorwürfe.',
      'Rechnungen gefälscht zu haben',
      'Die Staatsanwaltschaft',
      'Der Angeklagte',
    ],
    [
      'de',
      'Nora Feld sagte, die Brücke sei sicher. Das bezweifelt der Statiker Ralf Huth.',
      'die Brücke sei sicher',
      'Nora Feld',
      'Ralf Huth',
    ],
    [
      'de',
      'Ohne den Verkauf, warnte Nora Feld, drohe die Pleite. Der Abgeordnete Ralf Huth zweifelt daran.',
      'Ohne den Verkauf, warnte Nora Feld, drohe die Pleite',
      'Nora Feld',
      'Ralf Huth',
    ],
    [
      'de',
      'Nora Feld sagte, die Abstimmung könne im Mai stattfinden. Das hält Ralf Huth für ausgeschlossen.',
      'die Abstimmung könne im Mai stattfinden',
      'Nora Feld',
      'Ralf Huth',
    ],
    [
      'de',
      'Der Verein habe ein Angebot gemacht, klagte Nora Feld. Ein solches Angebot sei nie gemacht worden, sagte Ralf Huth.',
      'Der Verein habe ein Angebot gemacht',
      'Nora Feld',
      'Ralf Huth',
    ],
    [
      'de',
      'Die Staatsanwaltschaft wirft Ole Brandt vor, Rechnungen gefälscht zu haben. Der Prozess dauert zwei Tage. Vier Zeugen sind geladen.\n\nBrandt wies die Vorwürfe zurück.',
      'Rechnungen gefälscht zu haben',
      'Die Staatsanwaltschaft',
      'Ole Brandt',
    ],
    ['de', 'Ole Brandt stritt ab, das Feuer gelegt zu haben.', 'das Feuer gelegt zu haben', null, 'Ole Brandt'],
    [
      'de',
      'Nora Feld sagte, die Prüfer hätten die Akten nicht gelesen. Dem widersprach Ralf Huth.',
      'die Prüfer hätten die Akten nicht gelesen',
      'Nora Feld',
      'Ralf Huth',
    ],
    [
      'en',
      'Ellen Marsh accused the firm of hiding two reports. “We have dates,” she said. “We will publish them.” The trial opens in May.\n\nThe firm called the accusations absurd.',
      'hiding two reports',
      'Ellen Marsh',
      'The firm',
    ],
    [
      'en',
      'One minister said the board had been warned in July. An ally dismissed that as “complete fiction”.',
      'the board had been warned in July',
      'One minister',
      'An ally',
    ],
    [
      'en',
      'Ellen Marsh said the contract had an exit clause. The union said no such clause exists.',
      'the contract had an exit clause',
      'Ellen Marsh',
      'The union',
    ],
    [
      'en',
      'Ellen Marsh said the key was gone. “Ask the guard.” Owen Price disagreed.',
      'the key was gone',
      'Ellen Marsh',
      'Owen Price',
    ],
    [
      'fr',
      "Luc Roy soutient que la direction a signé un pacte. « Aucun pacte de cette sorte n'a jamais existé », a répondu Anne Dol.",
      'la direction a signé un pacte',
      'Luc Roy',
      'Anne Dol',
    ],
    [
      'es',
      'Ana Ruiz asegura que hubo un acuerdo en mayo. Luis Gil respondió que no existe ningún acuerdo de ese tipo.',
      'hubo un acuerdo en mayo',
      'Ana Ruiz',
      'Luis Gil',
    ],
    [
      'it',
      'Anna Rossi sostiene che esiste un accordo. Luca Bassi ha detto che nessun accordo simile è stato firmato.',
      'esiste un accordo',
      'Anna Rossi',
      'Luca Bassi',
    ],
    [
      'de',
      'Nora Feld sagte, es gebe ein Angebot. Ein solches Angebot habe es nie gegeben, sagte Ralf Huth.',
      'es gebe ein Angebot',
      'Nora Feld',
      'Ralf Huth',
    ],
    [
      'fr',
      'Luc Roy affirme que la digue est vieille. Anne Dol juge cette affirmation exagérée.',
      'la digue est vieille',
      'Luc Roy',
      'Anne Dol',
    ],
    [
      'fr',
      "Luc Roy affirme que la digue tiendra deux semaines, un délai qu'Anne Dol juge exagéré.",
      'la digue tiendra deux semaines',
      'Luc Roy',
      'Anne Dol',
    ],
    [
      'es',
      'Ana Ruiz asegura que el puente es seguro. Luis Gil considera exagerada esa afirmación.',
      'el puente es seguro',
      'Ana Ruiz',
      'Luis Gil',
    ],
    [
      'it',
      "Anna Rossi sostiene che il ponte è sicuro. Luca Bassi giudica l'affermazione infondata.",
      'il ponte è sicuro',
      'Anna Rossi',
      'Luca Bassi',
    ],
    [
      'es',
      'Ana Ruiz considera que los vecinos le ponen trabas desde mayo, extremo que Luis Gil desmiente.',
      'los vecinos le ponen trabas desde mayo',
      'Ana Ruiz',
      'Luis Gil',
    ],
    [
      'es',
      'Ana Ruiz acusó a la firma de traer personal de noche. La firma negó “categóricamente” esos hechos.',
      'traer personal de noche',
      'Ana Ruiz',
      'La firma',
    ],
  ])('%s: %s', (language, text, ...row) => {
    expect(answered(language, text)).toEqual([row]);
  });

  test.each<readonly [Language, string]>([
    ['fr', "L'agent a rejeté l'offre du club. Son frère a rejeté le ballon."],
    ['fr', 'Le club a écarté trois joueurs. Le maire écarte toute augmentation des impôts.'],
    ['fr', "Paul Adam a dit qu'il viendrait. Le juge a rejeté la demande."],
    ['fr', 'Le maire a dit que la fête aurait lieu. Le conseil a rejeté la proposition.'],
    ['de', 'Der Verein wies das Angebot zurück. Der Rat wies den Antrag der Grünen zurück.'],
    ['en', "Many voters disagreed with the mayor's plans, Ellen Marsh said."],
    ['en', 'The judge dismissed the appeal. Owen Price dismissed two clerks.'],
    ['en', 'Ellen Marsh told us you are “deaf to everything but wrong notes”.'],
    ['fr', "« Aucun ordre de ce genre n'a été donné », a répondu Anne Dol."],
    ['fr', 'Anne Dol juge la robe absurde. Le juge estime le prix exagéré.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});

test('words cut off at their conjunction are no statement', () => {
  const text = 'Rui Telles disse que a venda foi examinada mas. O sindicato contesta isso.';
  expect(answered('pt', text)).toEqual([]);
});
