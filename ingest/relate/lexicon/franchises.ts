// Worlds, heroes and leagues whose owners let others make things of them: a game, a toy or a phone that bears one of these names has a licence.

const names = (list: string): ReadonlySet<string> => new Set(list.split(',').map((name) => name.trim()));

export const FRANCHISES = names(
  `star wars, star trek, marvel, dc comics, batman, superman, spider-man, avengers, iron man, harry potter, game of thrones, lord of the rings, the lord of the rings, the walking dead, stranger things, jurassic world,
  jurassic park, transformers, my little pony, sesame street, peanuts, snoopy, the simpsons, family guy, south park, looney tunes, hello kitty, pokémon, pokemon, super mario, zelda, sonic the hedgehog, pac-man, tetris,
  minecraft, angry birds, candy crush, fortnite, halo, call of duty, assassin's creed, dungeons & dragons, magic: the gathering, monopoly, scrabble, barbie, hot wheels, lego, disney princess, frozen, toy story, despicable me,
  minions, shrek, paw patrol, peppa pig, thomas & friends, doctor who, james bond, ghostbusters, back to the future, indiana jones, terminator, predator, aliens, rick and morty, spongebob squarepants, dragon ball, naruto, one piece,
  gundam, nfl, nba, mlb, nhl, fifa, uefa, wwe, ufc, nascar, formula 1`,
);
