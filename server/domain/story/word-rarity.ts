/** How common the words of stories are, by their stems: counted in four hundred drafts and stories. A word that most tell says nothing of what one is about. */

/** In so great a share of them, and from there on. */
const TELLS: readonly (readonly [tells: number, stems: string])[] = [
  [
    0.1,
    `
  about after and ask at back befor by dai each first for from go had hour i in is it minut not of on our so take team tell then
  three time to two us wa we what with would`,
  ],
  [
    0.3,
    `
  action all ar as be becaus build but call can chang check come configur contain cost could custom databas decid deploi did
  director do down error everi fail find five fix four get give ha have how if keep know last lead look lose me month more move my
  need new next night no nobodi now off old onli or other out over own page peopl percent person product propos read reflect result
  roll run same second server servic she sinc situat start stop task test than thei them there trade up want week were when which
  who without work write year =production`,
  ],
  [
    0.5,
    `
  account again against agre alarm also ani anoth answer anyth around bad been behind both break case choos clarifi code commun
  compar constrain copi count cut data date depot develop didn doe done eight end engin everyon everyth exampl fall follow goe got
  group half hand hold incid instead into job leav let limit line list live load log long made mai make mani mean miss monei most
  name network never nine noth number onc open order owner password per pipelin plan platform put quarter rate rather real remov
  report request restor review right rule see share should show side sign six small some somebodi someth split stai state step still
  support switch talk ten their thing third through ticket too traffic turn twice under until version wai wait where within wrong
  you =evening =engine =objective =several =internal =past`,
  ],
  [
    0.7,
    `
  accept access ad alon alreadi alwai anyon app appli approv assess assum audit automat awai backup balanc bank becom better between
  big bill board bring budget bui cach canari carri certif channel ci close cloud cluster colleagu command commit compani control
  dashboard differ disk document doesn don doubl earlier eleven els empti environ even everybodi failur featur fifteen file flag
  forti fridai front full good happen head hi hurt imag impact isn itself junior just kei kubernet later learn like lock longer lot
  manual measur meet memori merg messag mine mistak mondai morn must nightli none offic often oper outag outsid pai part path
  payment phone point prevent previou price principl problem pull push queri question queue reach refus region rehears reliev
  repositori rest restart retri revert risk role room runbook sat save saw script secur send seven shift shop signal slow someon
  spent store supplier system terraform thought todai togeth tool touch tri twenti updat upgrad watch weekend well whether while
  whole why window worst`,
  ],
];

const BY_STEM = new Map(
  TELLS.flatMap(([tells, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((stem) => [stem, tells] as const),
  ),
);

/** 0.1 where most stories hold it, 1 where few do. */
export function tellsApart(stem: string): number {
  return BY_STEM.get(stem) ?? 1;
}
