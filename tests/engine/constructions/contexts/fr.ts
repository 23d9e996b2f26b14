import type { Contexts } from './context.ts';

export const contexts: Contexts = {
  capitals: /^(?:Anne|Carnot|Luc|Lise|M|Me|Mme|Morel|Odile|Paul|Vasseur)$/u,
  women: /^(?:Anne|Lise|Odile)$/u,
  beside: [
    '« Personne ne nous a prévenus », a regretté Luc Fabrègue, adjoint aux finances. Zoé Lantier se tait.\n\n…',
    '… « C’est un mensonge », a répondu Luc Fabrègue.',
  ],
  fronts: ['Lundi, ', 'Mais ', 'Pourtant, ', 'Dans un entretien publié lundi par un journal local, '],
  openings: ['– ', 'BRENNE (AFP) – ', 'Brenne, le 3 mai. '],
  acts: ['a dénoncé « un scandale », mais ', 'a visité le chantier, mais ', 'a visité le chantier et '],
  named: [
    '{first} {last}, à la tête de la gare depuis 2012,',
    '{first} {last}, {le patron/la patronne} de la gare,',
    'l’{élu/élue} écologiste {first} {last}',
    'son {adjoint/adjointe}, {first} {last},',
    '{first} {last}, {joint/jointe} par téléphone,',
    '{first} {last}, qui s’est {dit/dite} « {prudent/prudente} »,',
    '{first} {last}, {directeur/directrice} de la gare de Brenne,',
    '{first} {last}, {élu/élue} de la commune et {président/présidente} du comité de soutien à la gare,',
    '{first} {last}, qui dirige la gare depuis dix ans,',
    '{first} {last}, 54 ans,',
    '{first} {last} – {directeur/directrice} de la gare –',
    '{first} {last} (PRG)',
    '{M./Mme} {last}',
    '{first} de La {last}',
    '{first}-Luce {last}-Leduc',
    '{initial}. {last}',
    '{first} J. {last}',
    'Ybrane {last}',
  ],
};
