import type { Contexts } from './context.ts';

export const contexts: Contexts = {
  capitals: /^(?:Ana|Carneiro|Lisa|Moral|Paula|Vela)$/u,
  women: /^(?:Ana|Lisa|Paula)$/u,
  beside: [
    '«Ninguém nos avisou», lamentou o vereador Lucas Fabra. A padeira Zoe Landim cala-se.\n\n…',
    '… «É mentira», respondeu Lucas Fabra.',
  ],
  fronts: ['Mas ', 'No entanto, '],
  openings: ['– ', 'BRENA (Lusa) - '],
  acts: ['denunciou “um escândalo”, mas ', 'visitou a obra, mas ', 'visitou a obra e '],
  named: [
    '{first} {last}, à frente da estação desde 2012,',
    '{first} {last}, {o dono/a dona} do bar,',
    '{seu/sua} {advogado/advogada}, {first} {last},',
    '{first} {last}, {ouvido/ouvida} por telefone,',
    '{first} {last}, que falou de um “risco”,',
    '{first} {last}, {diretor/diretora} da estação de Brena,',
    '{first} {last}, {vereador/vereadora} do município e presidente da comissão de apoio à estação,',
    '{first} {last}, que dirige a estação há dez anos,',
    '{first} {last}, de 54 anos,',
    '{first} {last} – {diretor/diretora} da estação –',
    '{first} {last} (PS)',
    '{first} da {last}',
    '{first} Maria {last} Ortega',
    '{first} J. {last}',
    'Ybrane {last}',
  ],
};
