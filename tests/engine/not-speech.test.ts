import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf, withoutComma } from './articles.ts';
import { table } from './tables.ts';

/** Text whose marked words are nobody's speech. */
type Row = readonly [text: string];

function nothing(language: 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt') {
  return ([text]: Row) => expect(analyse(articleOf(text, language)).quotations.map((q) => q.exact)).toEqual([]);
}

function something(language: 'fr' | 'en' | 'de') {
  return ([text, exact]: readonly [text: string, exact: string]) =>
    expect(analyse(articleOf(text, language)).quotations.map((q) => withoutComma(q.exact))).toEqual([exact]);
}

table<Row>('names, titles, terms and texts in French', nothing('fr'), {
  right: [
    ['Le texte est voté. La faute y est définie comme « le fait de quitter son poste sans prévenir personne ».'],
    ['Paul Tessier a présenté le projet de « ville verte ».'],
    ['Paul Tessier a qualifié le roman de « La Nuit ».'],
    ['Le maire s’est emparé du thème du « renouveau ».'],
    ['Le port présente une version « longue durée » de son billet.'],
    ['Paul Tessier est parti sans pouvoir dire « au revoir la digue ».'],
    ['Paul Tessier a tourné le film « La nuit des digues ».'],
    ['Paul Tessier publie un roman intitulé « La nuit où tout a cédé ».'],
    ['Paul Tessier publie « La Nuit des Digues ».'],
    ['Paul Tessier, surnommé « le Vieux », dirige le port.'],
    ['L’opération « ville morte » a vidé Bréval.'],
    // What an answer goes to is no part of it.
    ['La mesure répond à un « besoin urgent » des communes.'],
    ['Paul Tessier a répondu à une « provocation » de la préfète.'],
    ['Paul Tessier, gérant de la boutique « Raguel » à Bréval, soutient le port.'],
    ['Paul Tessier critique le projet « Rives nouvelles ».'],
    ['Paul Tessier emploie le mot « digue ».'],
    ['Paul Tessier conteste le terme « digue ».'],
    ['Paul Tessier roule en « 3DS XL ».'],
    ['La note passe de « A3 » à « Baa3 ».'],
    ['Paul Tessier a vu la fameuse « Antigone » quatre fois.'],
    ['Paul "Kiki" Tessier a parlé.'],
    ['Une « zone tampon » entoure le port.'],
    ['Le port devient un « Silicon Port ».'],
    ['La loi définit le quai comme « tout lieu où l’on débarque ».'],
    ['Le règlement prévoit que « tout navire doit payer ».'],
    ['Paul Tessier lit « Le Courrier de Bréval ».'],
    ['Le panneau « Baignade interdite » est tombé.'],
    ['# Le prix « Grand Large » à Bréval\n\nPaul Tessier a reçu le prix « Grand Large ».'],
    ['Paul Tessier conduit le chantier dit « de la honte ».'],
    ['Paul Tessier préside l’association « Les Amis du Port ».'],
    ['Paul Tessier a lancé le site « portdebreval ».'],
    ['Un soi-disant « expert » est venu.'],
    // `dit` is a reporting verb first: behind a comma it names.
    ['Paul Tessier, dit « le Phoque », dirige le port.'],
  ],
});

table<Row>('nicknames in Spanish', nothing('es'), {
  right: [
    ['La prensa que los obreros llamaban «la Abuela» ocupa media sala.'],
    ['Por allí anda, dicen, Ramón «el Cojo», corrector de pruebas.'],
  ],
});

table<Row>('nicknames in Italian', nothing('it'), {
  right: [['Dietro il banco Maria Stagno, detta «la Chimica», serve palline grigie.']],
});

table<Row>('nicknames in German', nothing('de'), {
  right: [
    ['Am Hafen nennen ihn alle »die Unterwelt«.'],
    // What names stands behind the name where the verb comes last.
    ['Jutta Brandeis hat einen Kahn bestellt, den Vera Tolk „Flocke“ getauft hat, sagt niemand.'],
    // Of a noun of two parts the last one says what it is; a title may stand between commas.
    ['Der Heimatfilm »Die Welle kommt näher« läuft, sagt niemand.'],
    ['Von ihrem Buch, «Kuhwetter», spricht Jutta Brandeis.'],
    // What something is called, where nobody says it.
    ['Die Lage heißt jetzt amtlich «Großlage».'],
  ],
});

table<readonly [text: string, exact: string]>('the same shapes as speech (German)', something('de'), {
  right: [
    // Whoever something is told to or in has a name; what stands alone with a stop is no name.
    ['Jutta Brandeis erklärte gegenüber dem „Boten“, sie rede lieber selbst.', 'sie rede lieber selbst'],
    ['Jutta Brandeis sprach von dem „Wunder“.', 'Wunder'],
    ['Im Bericht heißt es: «Großlage im Hafen, mehr nicht».', 'Großlage im Hafen, mehr nicht'],
  ],
});

table<Row>('names, titles, terms and texts in English', nothing('en'), {
  right: [
    // A law that is the subject of the sentence says it.
    ['Ellen Marsh left. The ordinance requires “reasonable notice to all adjoining owners.”'],
    ['The law defines the quay as “any place where goods are landed”.'],
    ['Tom Birkett directed the film “The night of the walls”.'],
    ['Tom Birkett wrote “The Night of the Walls”.'],
    ['Tom Birkett, known as “the Seal”, runs the port.'],
    ['Tom Birkett disputes the word “wall”.'],
    ['A “buffer zone” surrounds the port.'],
    ['Tom Birkett drives a “3DS XL”.'],
    ['The rating fell from “A3” to “Baa3”.'],
    ['The sign “No Swimming” fell.'],
    ['Tom Birkett, who goes by the name “Shorty”, runs the port.'],
  ],
});

table<readonly [text: string, exact: string]>('the same shapes as speech (French)', something('fr'), {
  right: [
    ['« On m’a dit folle », raconte Léa Roux dans l’autobiographie « Souffle court ».', 'On m’a dit folle'],
    ['Paul Tessier se dit « inquiet ».', 'inquiet'],
    ['Paul Tessier parle de « trahison ».', 'trahison'],
    ['Paul Tessier qualifie le mur de « ridicule ».', 'ridicule'],
    ['Paul Tessier dénonce un « Silicon Port sans âme ».', 'Silicon Port sans âme'],
    ['« LA DIGUE A TENU », a lancé Paul Tessier.', 'LA DIGUE A TENU'],
    ['« Oui », a répondu Paul Tessier.', 'Oui'],
    ['« Paul Tessier », a répondu Jeanne Oriol.', 'Paul Tessier'],
  ],
});

table<readonly [text: string, exact: string]>('the same shapes as speech (English)', something('en'), {
  right: [
    ['Tom Birkett laughed. “Somebody has to hum”', 'Somebody has to hum'],
    ['Tom Birkett says he is “worried”.', 'worried'],
    ['Tom Birkett called it “ridiculous”.', 'ridiculous'],
    ['“Yes,” Tom Birkett answered.', 'Yes'],
    ['“THE WALL HAS HELD,” Tom Birkett wrote.', 'THE WALL HAS HELD'],
  ],
});

table<Row>('what might be said, and what is shown, in Spanish', nothing('es'), {
  right: [
    ['El alcalde podría decir que el dique aguanta.'],
    ['Si el alcalde dice que el dique aguanta, miente.'],
    ['Es posible que el alcalde diga que el dique aguanta.'],
    ['El alcalde nunca dijo que el dique aguanta.'],
    ['El alcalde se negó a confirmar que el dique aguanta.'],
    ['¿Dijo el alcalde que el dique aguanta?'],
    // Nobody in particular, though somebody was spoken of before.
    ['Rosa Cárdenas cruzó el dique. Se dice que el dique cede.'],
    ['Rosa Cárdenas cruzó el dique. Hay que decir que el dique cede.'],
    ['Rosa Cárdenas cruzó el dique. Conviene recordar que el dique cede.'],
    ['Rosa Cárdenas cruzó el dique. Todo indica que el dique cede.'],
    ['La escritora presentó «La casa del río».'],
  ],
});

table<Row>('what might be said, and what is shown, in Italian', nothing('it'), {
  right: [
    ['Il sindaco potrebbe dire che il ponte tiene.'],
    ['Se il sindaco dice che il ponte tiene, mente.'],
    ['Il sindaco si è rifiutato di confermare che il ponte tiene.'],
    ['Rosa Stagno ha passato il ponte. Si dice che il ponte ceda.'],
    ['Rosa Stagno ha passato il ponte. Bisogna dire che il ponte cede.'],
    ['Rosa Stagno ha passato il ponte. Tutto indica che il ponte cede.'],
    ['Rosa Stagno ha passato il ponte. Risulta che il ponte cede.'],
    ['La scrittrice ha presentato «La casa del fiume».'],
  ],
});

table<Row>('what might be said, and what is shown, in Portuguese', nothing('pt'), {
  right: [
    ['O autarca poderia dizer que o cais aguenta.'],
    ['Se o autarca diz que o cais aguenta, mente.'],
    ['O autarca recusou-se a confirmar que o cais aguenta.'],
    // Whose accusation it is does not say that he makes it.
    ['O autarca rejeitou a acusação de Rosa Prado de que o cais cede.'],
    ['Rosa Prado passou o cais. Diz-se que o cais cede.'],
    ['Rosa Prado passou o cais. Vale lembrar que o cais cede.'],
    ['Rosa Prado passou o cais. Tudo indica que o cais cede.'],
    ['A escritora apresentou «A casa do rio».'],
  ],
});

table<readonly [text: string, exact: string]>('what goes on with no report in German', something('de'), {
  right: [
    // A wish that stands before the main verb.
    ['Petra Lindhorst sagte, das Wasser sei sauber. Gott sei Dank wurde niemand verletzt.', 'das Wasser sei sauber'],
    ['Petra Lindhorst sagte, das Wasser sei sauber. Ich habe das Wasser getrunken.', 'das Wasser sei sauber'],
    ['Petra Lindhorst sagte, das Wasser ist sauber. Die Brunnen könnten bald leer sein.', 'das Wasser ist sauber'],
  ],
});

table<Row>('what is denied in German is nobody’s words', nothing('de'), {
  right: [
    ['Karl Osterloh wies den Vorwurf zurück, er habe Geld genommen.'],
    ['Karl Osterloh widersprach der Darstellung, die Schule werde geschlossen.'],
    ['Fälschlicherweise kam der Zug, der voll war, zu früh.'],
  ],
});

table<Row>('what might be said, and never was, in English', nothing('en'), {
  right: [
    ['If Tom Birkett says the wall is safe, he lies.'],
    ['Tom Birkett never said the wall was safe.'],
    ['Tom Birkett would say the wall is safe.'],
    ['Tom Birkett did not say the wall was safe.'],
  ],
});

table<Row>('“so” before a verb of its own, in English', nothing('en'), {
  right: [['The wall was broken, so Tom Birkett left.'], ['The wall was broken, so the mayor, Tom Birkett, left.']],
});

table<Row>('« così » before a verb of its own', nothing('it'), {
  right: [['La diga ha ceduto, così il sindaco Ugo Ferri è partito.']],
});

table<Row>('« así » before a verb of its own', nothing('es'), {
  right: [['El dique cedió, así la alcaldesa Ana Lobo pudo hablar.']],
});

table<Row>('what goes on behind the answer', nothing('fr'), {
  right: [['Paul Tessier répond, puis il est parti.'], ['Le texte dont parle Paul Tessier, il est perdu.']],
});

// What somebody only does of all that they might is no promise.
table<Row>('habits in Spanish', nothing('es'), {
  right: [['Desde enero Luis Robles solo acepta dormir junto a la caldera.']],
});
table<Row>('habits in English', nothing('en'), {
  right: [['Since January Luke Ott only agrees to sleep by the boiler.']],
});
table('promises in English', something('en'), {
  right: [['Luke Ott agreed to sleep by the boiler.', 'sleep by the boiler']],
});
