/** What words, pairs of them and turns of grammar weigh for each kind of sentence, in tenths. Made by `npm run weigh` from labelled sentences; not by hand. */

/** Of each kind, by its letter: what is added to every sum. */
export const BIASES = {
  T: -2.84,
  t: -4.12,
  F: -3.07,
  f: -4.4,
  X: -3.6,
  x: -4.39,
  L: -3.5,
  l: -4.89,
  R: -3.2,
  B: -3.41,
  N: -3.76,
  D: -3.74,
  H: -3.99,
  O: -3.17,
} as const;

/** A feature, a tab, and what it weighs: `T12t-6`. */
export const FEATURE_TENTHS = `'clock	T-9F-6R-7N16H10
'd	T13t-6F11X19x15L-20l-17R-19N10D18O-23
'd * a	T-23X6L7R10D19H-6
'd * about	T8F7
'd * again	F-10X-11R8
'd * an	R6
'd * and	T-7x8R11O7
'd * answer	T-11
'd * ask	X11D7
'd * at	X11
'd * been	t7X-8D15
'd * differ	t9x8
'd * do	T10R7
'd * for	T6X6
'd * from	F12D8
'd * had	f11B10D6H8
'd * have	T7f15L-6N16
'd * her	X-12
'd * him	X-9D18
'd * i	x10D13H-7
'd * it	F-14f22x9B10N-7D-9H9
'd * like	T10
'd * look	X15
'd * me	F7
'd * my	T8F12X-6D10
'd * on	R-6D-6
'd * out	T12X9
'd * over	T12B-6
'd * pai	F9
'd * that	T12H-7
'd * the	T-18f-9X34x14l7R-13H23O13
'd * their	T7B13N14
'd * them	T8
'd * thi	T8L10
'd * three	T11R8
'd * to	X20L6R-14B-6N-6D-9
'd * told	t6X-6D12
'd * us	T7
'd * what	f10X-18
'd * with	T-10X18N12
'd * written	X-7D8
'd also	T-6
'd argu	F11X-7
'd ask	f8D12
'd be	T6l9N9H12
'd been	T-15X10R-8N-9D16H-10
'd call	T-6B-8N-6H7
'd chang	X12x7
'd cut	X7
'd do	T-14F-12X9x12R-7
'd get	N8H14
'd go	F-6X10x8
'd had	T-10t13
'd have	T9F11X12x-14B-7N6D18
'd keep	X-8B12H17
'd kept	F7B6
'd leav	T7R9
'd let	T-7X6R8
'd look	T22
'd lose	T12
'd lost	T-11
'd miss	R23N7
'd never	T-11N13H-7
'd no	T-8
'd not	T-22F-8R9H6
'd now	X9
'd pai	T17
'd pull	B12
'd put	X11
'd rather	T6f8
'd ring	X7
'd run	x8
'd sai	t8F10f10X-6x17
'd said	X-6x10
'd save	T7F6
'd see	F9L7
'd seen	X6
'd sit	X-6
'd split	F-8X9
'd start	f6X8
'd still	T18X-7
'd stop	F9
'd take	T22x8B-8
'd thought	T7
'd told	O9
'd us	f17X-8
'd want	D9
'd write	F6N7
'd written	L10R10
'em	T-6B-7N-18H18
'll	T6t-8x-8l19B-9N23H9
'll * the	F6
'll be	F8f7R8
'll have	l15
'm	T6x16R-6D16H14O9
'm * on	x-6D10
'm * the	D11H-6
'm * when	H12
'm * with	T20x9
'm not	N8
'm quickest	H14
'm the	D6
're	t-9F-18f23x-7L12D-8
're * a	f12
're * and	R7
're * at	H8
're back	R7
're the	F6R-8O6
's	x-19l8B-8N-7D26O13
's * 's	T6t6H18
's * <number>	T8F6l7O19
's * a	L10R-10D-7O7
's * about	T-6t7L6
's * again	F33
's * against	T9F7
's * and	T-21t12f11X13x-7l-6D19H38O-9
's * as	L-6
's * ask	L7
's * at	T10F-6X-12x7L8
's * back	L10B6O7
's * becaus	T-7X15
's * been	t8H6O6
's * break	L9B8
's * by	f6x10
's * date	N11
's * everi	t17R7B6
's * for	f9L-9R-8N10D8
's * forward	F-6
's * four	L-6O22
's * from	O9
's * gave	L7O-6
's * got	D-6
's * ha	T8L7
's * had	O-6
's * i	T-8F17X7l11D-8
's * in	T15t-6L7R-8
's * is	T-10X-6R-7O14
's * it	x11l-7R-6B8H7
's * line	T-7t7B7
's * look	T19
's * minut	f19
's * my	N7H12
's * name	D12
's * night	F-6
's * no	T13
's * not	O8
's * noth	D8
's * now	L-11
's * of	F-6l10R-6D12
's * on	X-9L9l17R8B-11D10H7
's * onli	R10
's * or	T-7t13F-7
's * page	t-6N9O13
's * peopl	H8
's * price	T7
's * right	N7
's * sai	t8l14B-8
's * sinc	O-7
's * so	T6F-8B12
's * team	L-8R13
's * that	F7L-7D-6
's * the	T-14t14X14L-17R-10D-8H12
's * their	T16
's * then	L6R6
's * there	T13
's * three	L9O-11
's * to	t-6f8L34R-11D-8O-13
's * wa	T-15X-10D12H8
's * we	T9R7D17
's * were	D10
's * with	t6
's * wrote	R11
's * you	N6D6
's ,	l6D20O11
's <money>	T13O10
's <number>	F19L-8O13
's a	T10t7F19x-11L10R-9N-10D-7H-8O-9
's about	L7
's all	T-6F12D-8
's allow	L6
's alwai	F-8D20H15
's appli	F-7
's back	F6H7
's been	T-11F-9f-7L-7l-7
's board	f6
's caught	O11
's chang	F-6X14
's data	L-6
's dead	L6
's do	D16
's done	f8O10
's down	F8f11
's engin	t9R6
's file	T-8B6
's first	X-6O10
's for	x14
's good	f10R-7
's got	D14
's group	l14O-8
's how	t17f8
's hurt	L6
's idea	L13
's in	T-6t-6X12H7O7
's it	x25
's job	f6
's like	t9N8
's list	l11B6
's lot	N6
's me	X7L7N9
's name	T7X-8L14l18R-6B-6D9
's network	L7H6
's never	t8
's no	t19f6x7N8D-13
's not	T-18
's noth	X-7x11L8
's off	F6
's offic	N13
's on	F13f-7X7l11O-9
's onli	F-7
's our	R8
's over	F7N13
's own	F6X8L-12l17R-11
's owner	L8
's peopl	F-7f11X6l19O-7
's phone	B6
's problem	T13
's role	R13
's run	F6
's safe	t8
's signatur	F-6D11
's slow	T11F8R6
's state	F-6R-9
's still	B7
's stop	O15
's team	F8X12L-6R-14N-6D-10
's test	L15R8
's the	T-10t14F-6f11X-8x8R6B18N20H-6
's their	t14f6B7
's there	R6
's three	T9
's time	F17
's traffic	T6
's two	T6F6D8O-6
's ugli	T12X10
's wai	T-8
's what	T10x6
's where	D7H8
's work	f19X37
's worth	T-6t17D12
've	T12t22f10X19L8R-26B-14N-22D12H17O-9
've * a	D12H6
've * about	T-6f10
've * him	T13
've * it	f22X-6l7D7
've * me	T-7
've * on	T6
've * that	H9
've * the	T10F-9f7L7
've * to	T20X18
've * us	X9
've a	T6
've been	R-6D-7H7
've come	X8
've done	X10O-6
've got	F12H12
've had	T13X-8L9l8H12
've kept	T7
've no	F10
've put	O6
've seen	T10t7
've thought	T-6f10
've told	f8X9
, <clock>	N-10O-20
, <money>	T11F-8L-7R-8O-11
, <number>	T15t-11f-13X-21x-7L-16l12N-7D-20H-20O24
, <percent>	F-7L-13R19B-8
, a	t-7F-20f-6X-25l-11R11N20
, about	T16L14l8R-10B-9O22
, abov	R6
, after	F36R7B22N-7O-14
, again	R19
, against	T17
, agre	T8
, ahead	R6
, alarm	L9B8
, alert	F14
, all	T-19t-8F22f11L15l-6B7H11O27
, alon	B-6H14
, also	R-9B15N9D-6
, although	T14D6
, alwai	F20R7
, among	N6O12
, an	T-14R11H8O-7
, and	T24f-15X-14x23L25l12R21B12N9D12O15
, anoth	f10N8
, anybodi	f8B6
, anyon	L7R9B8
, app	R-8
, appli	R7
, argo	L8R7B6
, around	T15R-12
, as	T19t-15X-17l-10R8D14H6
, ask	f13
, at	T-10F7f-6B23O-19
, audit	T17
, back	R8B18
, backfil	F-8R9N9O7
, backup	L9
, be	F6
, becaus	T33t-6f-19X6x-7L-21l-12R10B16N6D-14H11O-6
, befor	X8L-13R-17B-6N8H-7O10
, begin	R7
, behind	T-6R-7
, better	L6
, between	D7
, bill	O-8
, bless	D11H11
, both	T-14L19R9H6O12
, but	T55t7f-13X-19l-9R6D-13O-8
, by	T-12F-15f-6L-7l7R-13D9H16O-13
, ca	R8
, came	F7
, can	B-6
, canari	R8
, certif	T-6
, chang	F8R-6D9
, check	F12B10
, close	F14
, compar	T17F-6R23B11N9
, copi	f6B7D6
, cost	T7
, could	T-7x14D6
, count	F-8R-10N10
, data	F-6f10
, date	O12
, decid	R6
, depend	L6
, develop	t9
, did	B10N7
, do	N9D7
, doe	L-7
, done	B19
, door	H9
, down	T9F21B6
, each	T7F11N-6H7
, eight	T-9R6O-7
, eleven	F16L6R6
, els	F6L10B7
, encrypt	L9R6
, even	F-8R6N26
, ever	T-6
, everi	T11
, everybodi	t6F6
, everyon	D8O-15
, everyth	T6B8
, except	F8
, fail	B7O13
, fast	T8
, faster	t13
, featur	T-8F-6L24
, fifteen	F-6R26O-11
, first	R13H13
, five	T-16l10N-8D6
, fix	B6
, folk	F10
, for	T-7t10F-12L14l-9R29B11N-9D8H-14
, forti	T19F-8L13B-12O6
, found	F15L16
, four	T-11F11L13l12R15N-8O-22
, from	T-15t9X-8N8D12H7O-8
, full	F7R12N9
, give	B13
, go	L9
, goe	L7D8
, good	T-6F-7R7B7
, had	T7D-10
, half	T-6R-6D14
, he	T-6t-7F-8R-6N-7D34
, henc	T10F10X8L10
, her	F8D11
, here	f6N33
, hi	D-7
, honestli	T-6t-12x23
, how	R6B6
, i	t9F-19f-11X14L-7l17R-18N9D24H43O6
, if	T-11t13F-17X-6x10L-9R-9D14H-6
, import	B6
, in	T-10f8L-6B14N10D17O7
, includ	T-7R7B8
, instead	B6
, is	T27D-6
, it	t18f-8X-18x-17L6R16N-14
, just	F-7f8B8
, keep	T23F-7
, kept	R15B-11O6
, kill	T6R-6
, know	T16
, last	F6R-9B15H8
, legal	F12D6
, let	f9B-7
, like	t7F26X6
, limit	L9R-7N6
, live	t9R8
, lock	L-6B9
, log	T-6L7B6
, long	F12R10
, look	T-6R23N13
, match	R6
, me	t7X6l10B7D-6
, mean	F6
, measur	F-8f8R-6
, memori	T9R7O-6
, mine	H14
, more	T14x8N10
, most	R8O-6
, mostli	H7O-7
, mr	D6
, my	t12F-13R9D23H9
, name	T-6D8
, network	L7H6
, never	F12L-8R27
, new	T-9F9
, next	F13L-7R-8B-7N27O-10
, night	t11O12
, nine	F-13R-9O8
, nineteen	F6R7O8
, no	T-29F10f7X-9x-6L10R-14N7D-12O15
, nobodi	T14t6F22L-14R-13D-7H22
, node	L-7
, none	T-9F9L-7R-10O20
, nor	T-9t7N7
, not	T-10F-24f-17X21L15l-9R21N12D-22H-19O10
, noth	T-16F6L-10l8N9O6
, now	T8F8L10N11D9O12
, nullabl	R-7
, of	T-12F-7L-7D12
, off	R7
, old	T6F14R20B19O-6
, on	F-21f-13X-27R48B16H33O12
, onc	F-10
, onli	T12l6R15B8H-10O-8
, or	T53X-16x6L-21l-6R-11N-14D-11H-6O-10
, otherwis	R11
, our	F-8L-8N-8D-7
, out	F-6X8R-8B-6O-6
, over	T-9F-6R11D9O-6
, own	L-6R-9
, p	F-7L-10
, page	B7D8
, patch	T9
, payment	L7R8O-10
, peopl	T13F8f8N-7
, per	T-7R14
, phone	B7
, pick	B7
, pin	R-8
, plan	F11O10
, plu	T14
, pod	F13R11
, product	R11
, promot	F-12L11R8
, pull	R11B8N6
, put	T6X7l11R-6
, queue	T-6f11
, ran	R12
, rather	T12
, read	T-8t8F13L13R18
, refus	L-7
, releas	F7L-8
, replica	T-6F17L-6R11
, request	F13
, restart	F-6
, restor	R-6
, retri	R9
, roughli	T9F-7R8
, round	F9N10
, rto	O-8
, run	T-9L-7R11
, sai	O9
, same	R10O15
, save	O7
, saw	R11B6
, search	F12
, second	F-6R10B8D6O-8
, see	B7
, seven	T24L-7O-8
, sever	N14
, share	f11
, she	T-8F-6X9x8B7D13H7
, sign	T11F-12
, sinc	T59t13F-12f17X-9x-8L-10l-7R10B7D-8H-8O-26
, sir	R8H8
, six	T-8L-6R9N-7O-13
, slower	T12
, slowli	l6D9
, so	T-18F25f13x-19L6R13B11N-10D-19
, some	T13F6
, somebodi	T-7F-12f13B-7D-7H7
, someth	O-9
, start	F-7R10N6
, stop	F-12
, straight	N7
, switch	R7N9
, take	F-10f14O9
, target	N9
, ten	T-10R23H-6
, test	F15L10R18H12
, that	T12t-18X25L-9l-11R9B11N14D7H17O-13
, the	T-24t28F8f11L-43l-13R19B-7D7H-14
, thei	T26t7f10X15x-7L12l7R11B7N-6D14
, their	T6f-6
, then	T-18t-13F-6f18X-7x-8L-18l-14R69B7D-18H10O-26
, there	T-7t7f8X-8B-6D9
, therefor	F11f11
, these	F8
, thi	T-8f-9L-7N-7H-7
, third	F-6D12
, thirti	F-6R-7
, those	T6R10B10
, though	T14t6F11R8D27
, three	T-23F-15X9L-9R-14B-6N9D-7
, thu	T-8L8N7O7
, to	F7f6X-8x6R10H-6O-6
, told	T7F12L7R7
, took	T-12F12R9O18
, turn	L6l8B7
, twelv	B6O8
, twenti	R27
, twice	O-12
, two	T-9t-11F-8x6l-6R-7N-14D-16O12
, type	H9
, under	T-8F-7
, until	R27
, us	L7R6
, version	B-7
, wa	T24F-8D11O14
, wait	T-9F-6L10R7
, watch	R11
, we	T6t18F29f-7X8l11B11N12D12O-10
, went	f6
, were	N8
, what	T-24F-18L-6N25D13
, whatev	f14H7
, when	T-10F-13f6X16L-6R6
, where	T8F19L17R32B-8
, wherea	T14
, which	T48t-8F20X11x-18L-10l-13R10B19H8O-17
, while	H11O-7
, who	T7F-13f-8X-11x-6l-9R-19N15D22H-6
, whoever	L13R6
, whose	B13D17
, why	L7
, with	T-18t-14F-39f6X-12x-11L-19l16R39B42N20O24
, without	T-7F-12X-6R-7D18
, write	T12R-10N14
, wrote	N10
, ye	F8R8
, yet	D6
, you	T-8t10F17f22x6R-8D-11H12
, zero	F-7B-8H8O7
: <money>	O20
: <number>	T-27t-7F11f-8L7l-7R-16B-21D-8O18
: <percent>	T-6N10
: a	F35X-7L17R8N13D-8H-7O-14
: about	T20N8
: ask	X8
: at	F12R10
: both	F9
: build	R6
: code	R10
: delet	X8O7
: drop	T-6F-6
: each	F6L6B7
: eight	T-6N-6
: error	F6L9R-8
: everi	T7L-8R19
: everyth	L19
: first	F13
: five	T-14R-8
: for	R7
: forti	T-11F6X8N8O9
: four	F-7R7O14
: he	D9
: i	T-20F24X31L-7R14N-7D-9
: if	F19B-11
: in	F7L6
: is	F-6L10
: it	F9L17R7O16
: last	F6R-6D8
: lock	F9
: more	F-10R-8H9
: network	L-8R9
: new	T11F14
: nine	R8
: nineteen	T11
: no	T-10t-8O-14
: nobodi	T11
: none	t9l6O11
: not	T-6
: noth	t9
: on	T15F9X29R-7N6D-6H-6O-7
: onli	T-6
: our	X7L6R6
: over	L7B7
: page	t12N-9
: pod	F10
: pool	L-6
: read	X7R10N10
: restor	T9F6L-6R-6O-7
: roll	B13
: same	L-9N25
: she	X12N7
: six	L12
: stop	T-6L8R-6
: take	B6
: that	L7R7N6H9
: the	T41t-8F39X7x-7l-6R7B10N-10D-15H-10O-17
: thei	F19
: their	T15
: thi	N20
: three	T-6X8R6
: time	F-6
: traffic	F6B10
: two	F8X7L10R9N-10O-7
: unit	L-6
: we	T7L17O-8
: what	T-15F8L-6R-15N14D-6
: when	F7
: which	F-8
: without	F8
: you	t-9F6B-8N18D-8H-7
: zero	f9O15
<after> i told	T-7F-8f10R-11B-6
<after> none told	F42X-6L-9B43N8O-8
<after> person told	T-7R-6N16D-7
<after> thing told	T-25t-8F-6f-10L-7R7N-6D-12H-7O12
<after> we told	t6f6B-12O7
<although> thing told	T8
<and> i told	T9t15f-15X14L14l24R21B15H32
<and> i wished	T34X31R-8B-8H11
<and> nobody told	t14f9L12R-17B-6N-8
<and> nobody wished	T6l7
<and> none told	T28t6F9l-6R16O-10
<and> none wished	T6R8
<and> person conditional	R-7B-6
<and> person reported	X9
<and> person told	T41t-10F24f25X-6L13l21R19B15N-15D9H-20O35
<and> person wished	T21f6D18H18
<and> thing conditional	F18L-6R-7N7
<and> thing meant	T7O8
<and> thing reported	l9R13B6
<and> thing told	T15F14f8x9L16l24R8B19N-19O11
<and> thing wished	T20t-9F-6f19X9x6R18B11D7O-6
<and> we told	T19t7F21X6x9L8B12N-16D-17H-8O25
<and> we wished	X28R-12D-6O-6
<and> you told	F13L-10R-7N7D-12
<as> i told	T-10t7F-7f7X-8x6R16H-10O7
<as> none told	T6F16f6X25x11L8B-11D-7H21
<as> person told	t-6R12N-7D31H-11
<as> thing told	T19F8f26X-20O-9
<as> thing wished	T17B-6
<as> we told	t7x9
<as> you told	H6
<asked none> -	f6R-7
<asked past> do	T-9t9F-6x8
<asked past> is	T-6L9
<asked present> be	D8
<asked present> do	T-9F-15f16L-8R-8D-6
<asked present> is	t-6f7
<because> i told	T-14X21R-8D-6H12
<because> i wished	T10
<because> nobody told	T20D6
<because> none told	T25F-6R-7B14D-10
<because> person told	T-15t9F-10X14R21B-11D30H-15
<because> thing told	T16t20X-9l-8N-15D-22O-20
<because> thing wished	X-11R14N9H-8
<because> we told	O7
<because> we wished	T7
<because> you told	T12H8
<before> i told	T-18t-9F-12f-8X20x-10L-17l7R-11B16N-8H-20O-8
<before> i wished	X-8
<before> none told	F-6X8R13B-6H11O13
<before> person told	F9L33R13B-12H21O14
<before> person wished	T8F-6L9
<before> thing told	t10F-8L31R39N21D-6O12
<before> we told	T7F-6L-7B8N6H6
<but> i told	t-6F11X6R-10N10D12
<but> i wished	t8
<but> nobody told	T9F-6
<but> none told	T20F9R-6B10
<but> person told	x7L8R6D-10O-6
<but> person wished	T-7
<but> thing told	T29t-12F21f-9X-13x-8B-16D17H10O-12
<but> thing wished	T21B-6
<but> we told	X6x15
<but> you told	D8
<clock>	T-51t-10F-37f-21x-22L-36l11R-32B-26N27D-18H-14O36
<clock> * <clock>	N14O-13
<clock> * <number>	O15
<clock> * first	O6
<clock> * i	X-10
<clock> * it	l7R-7H9
<clock> * minut	N-10H10O11
<clock> * not	B6
<clock> * of	T11l14O15
<clock> * on	H6O14
<clock> * said	N16
<clock> * saw	N-6
<clock> * the	l9R11O-11
<clock> * then	O-6
<clock> * wa	l7H9O25
<clock> * wrote	N14H-6
<clock> <number>	N-6O8
<clock> a	N8D7
<clock> all	l12
<clock> and	T-11t-9F-7L-7l7R-8N20H-10O-17
<clock> by	R14D8
<clock> i	T-6X-12l-6R9N31H-13O-12
<clock> in	R6O-6
<clock> it	H9O33
<clock> on	X15H7
<clock> so	O7
<clock> that	R9
<clock> the	N-10
<clock> then	N6
<clock> to	O-6
<clock> we	t8O8
<conditional past> ask	X-13B8
<conditional past> be	F9
<conditional past> come	x8N7
<conditional past> die	F18
<conditional past> do	F-9f9X13B-8
<conditional past> get	T11F-7
<conditional past> gine	T17R6B6
<conditional past> go	O8
<conditional past> is	t6f7X13x6R7B6
<conditional past> keep	F7
<conditional past> lose	F10
<conditional past> miss	F18
<conditional past> take	H8
<conditional present> ask	B-8
<conditional present> be	B7
<conditional present> break	F11f11B-16
<conditional present> chang	F-6
<conditional present> come	F-6l7B-9
<conditional present> confirm	F7B12
<conditional present> die	F9f7L-6R-8
<conditional present> do	F-9X7H9
<conditional present> fail	F15
<conditional present> fall	L6R9
<conditional present> get	T-6F-8X-8L15
<conditional present> go	T11L14R12B16D-6
<conditional present> have	F-8f13
<conditional present> is	T9F19f-12X-9x-9L-8l-6R-17B9
<conditional present> lose	B7
<conditional present> put	B-7
<conditional present> reach	T-6B-8
<conditional present> run	R8
<conditional present> sai	F-6
<conditional present> start	F14
<conditional present> stop	F6
<conditional present> take	F-12
<conditional present> wait	T-6
<conditional present> want	D6
<how> i told	T-7F12H24
<how> none told	R18
<how> person told	X9D6H-6
<how> thing asked	T7
<how> thing told	T-9t9f11x8D-8
<i conditional past>	T-7f6X26B-13
<i conditional present>	B18
<i reported past>	T15
<i reported present not>	L11D10
<i told future not>	T9F9D8
<i told future>	T-8F-6X-16x6B-6
<i told past not>	t6F-21f14x-18B10N-13D-20H17
<i told past passive>	T-11t20F-7f7X-11N-11D-13O7
<i told past>	T8t-23F-51f-46X-9x-12L-21l-32N22D-11H12O-26
<i told present not>	T12t8F17f13L-15R6N9D-7
<i told present passive>	t11H11
<i told present>	t-30f-10X8x10L-22l9N-11O-23
<i wished past>	T16X7
<i wished present not>	T-14t8F20X-7x25L-6R8B-6H-9
<i wished present>	t-14F-10X36L-19l-17R-12B-12N-20D-24H-25O-25
<i> -	x-6L-6R13
<i> accept	T53F10X-11R6N-6H-6
<i> agre	O6
<i> allow	R7
<i> answer	T-8t6X-16O9
<i> appli	T-9x16
<i> argu	X10R-6H-11
<i> ask	T-22t15F-22f-12X20x-18B-10H-7O-12
<i> assum	X25N9
<i> autom	T15
<i> back	R14B12
<i> be	T-14x21B-12H16
<i> begin	T-21X15D-6H-9
<i> believ	T-11f7X35x10l7
<i> bring	T-16t20F-7X7R9D-6H6
<i> bui	T17B7H-7
<i> build	T-16N10H25
<i> call	T-8t15F-12R-12N6D11O14
<i> carri	T-15X-6N6H24
<i> catch	R9
<i> chang	T-9F-9x12D-7H-6
<i> check	T-7R7B17N10H-6O12
<i> choos	T8t-8F-10f-6X-7L-8D-7H-9
<i> chosen	T11X-6R13
<i> close	B-7N-10H21
<i> come	T-6t6F6X11H-6
<i> compar	T-7R6
<i> consid	T16t17X-8R-9
<i> copi	H10
<i> cost	O7
<i> count	T-10F19x-7L-7R-13B-6N-10H-15O-10
<i> cut	T-10F-8R6B-7O7
<i> dare	R8O12
<i> decid	t8F-9X-11L-7B-7N-9D8
<i> declar	L7
<i> defend	T12X9L9
<i> delet	B-10
<i> do	T-18t-17F-10f-6X21x10L-13l-11N14D-10H33O-10
<i> drew	T-6
<i> drive	H21
<i> drop	T25l6
<i> expect	T-8t8
<i> explain	D15
<i> export	B8
<i> feel	T-7X22x7H15
<i> find	t33F-14X10N-7
<i> finish	N13
<i> fix	H14
<i> follow	X-8
<i> get	T-25t-6x9L11R8B-6N-15H9
<i> gine	X-9x10
<i> give	T14t-10X-7x-8L-8R-6B6H-18
<i> given	T8
<i> go	T-6X21x7l6R8B8N-15D-16H-9
<i> guess	x16
<i> hand	T-9F17N-7
<i> hang	N7H6
<i> have	T-6t9F8f10x-11L31l-8R-7D-18H12O-9
<i> hear	t6H-8
<i> hold	N7
<i> hope	T-10l15D8
<i> insist	R9
<i> is	T-16F20f-7x40L8l-13R-15H34O11
<i> it	T-6F-6f7R-10N-7H37
<i> keep	t-9F-11X-15L-11B10O-7
<i> kill	T6R16B11
<i> know	F8f-6X-9x6L6l8R-6H17
<i> lai	T7
<i> lead	T-15X-6H-10
<i> learn	T-12X18x17D8H-7
<i> learnt	X14x8D11
<i> leav	T27F13L6H-17
<i> let	T15f-6L-6R11B-10
<i> like	t6f11l10R-10D-6H9
<i> line	t11
<i> list	B8D11
<i> live	T27H-8
<i> lock	F6H11
<i> look	t11F15f-9R-9N-6D-8H-12
<i> lose	F-7f9X13N-6H-6
<i> lower	T6l12R7
<i> make	T-10F12L18B9N-7D14H8O-6
<i> mean	T-9R17N-10
<i> meet	T-7t8f24X12
<i> mind	T-6H9
<i> miss	T15H6
<i> move	T-18F-11L10R15N-9D-6
<i> mute	T-6H18
<i> name	T-6t14N13
<i> need	T-9f8X-7B-6H17O8
<i> network	H7
<i> note	B8
<i> offer	T18F-6
<i> on	O8
<i> open	T-17L12R-18B-6
<i> overpai	T-11X32
<i> ow	T-6X-6N9D-7
<i> pai	T43X8R-9O-7
<i> pair	N7
<i> pass	T33
<i> phone	T-6B6N20
<i> pick	T18t11X-6R6B7
<i> plan	T-8f15
<i> post	R6N27
<i> prefer	T34F6X-6
<i> present	l15N21
<i> press	l15
<i> promis	N15
<i> propos	T12R8
<i> publish	R7
<i> pull	T-12F10X-12R11B21N-7H-8O-7
<i> push	X11H13
<i> put	T16t-9F7f-9x-9N-7D-6O9
<i> rais	X-6
<i> read	T-20F9f-6X6L-8l16R-13B9N-8D-10H10
<i> rebuild	X6L7
<i> reckon	T17
<i> recommend	T15f17X-7x10
<i> refus	T35R-6
<i> reject	T32
<i> rememb	x8
<i> remov	X-16
<i> repeat	T6N10
<i> replai	T-10L-7
<i> report	N15
<i> restart	T7l14R10B12
<i> restor	T-7B14
<i> revert	B11
<i> ring	T-6X-7R9B-8N19
<i> roll	T11R9
<i> run	T-11N-6H-8O6
<i> sai	T-16F-11f11X-11x-8l-6R-6N39D20O-8
<i> save	F10
<i> search	t8X6
<i> see	T-25t34F-19f31X-19L-8l-6R-11B-7N-11D7H-25O-11
<i> seen	t11F-6H-6
<i> send	T-6X22l7
<i> set	T-8F-9L-8R11
<i> ship	F6X16
<i> show	T13F-7R10N8D6
<i> shut	H-6
<i> sign	X-8
<i> sit	T-14l-6R-6B-7N-15D-16H16
<i> sleep	x29H12
<i> sort	T-10t9X-12D10
<i> speak	T-17X15x-6N20H-7
<i> spend	T9F-10X22
<i> split	F-8X8L8
<i> spoken	T6x11L7
<i> stai	F-6H12
<i> stand	T-8x10R6H-6
<i> start	T-21X19N-6
<i> stop	T39F28L-7R-13B-9N-8O-8
<i> support	T-7F7N-8
<i> suppos	D6
<i> surpris	D19
<i> switch	F-9R19B14H10
<i> take	t-10f-13X-13x12L-16R11B11O-10
<i> taken	T7X18B6
<i> talk	f9X10R10N9H-11
<i> tell	F-14X-27x-11R-15N43D24H12
<i> test	T-6X31R11B9
<i> think	T9F-12f16X15x32R-12B-9N8
<i> time	B21H6
<i> to	X-10D14H-8
<i> touch	T-8F17X-7R-12B6N8
<i> treat	T-8F16X13R6D-6
<i> trust	X21l11
<i> try	F11f13B11
<i> turn	T23R18B-6
<i> type	T-7X-6H-11
<i> understand	T7X-6B13
<i> undo	R16
<i> us	T-20F12f32X-14O8
<i> wait	T-20X24H14
<i> walk	R6
<i> want	t-8F-6X-16x7N11H-15
<i> watch	T-11F6N-6H7
<i> weigh	T15t13
<i> work	T-12L7N16D7
<i> write	T-12F7X11x-7L42l18N34H12O-10
<i> written	l11D6O9
<if> i conditional	T-8X12R8H7
<if> none conditional	F-22B41
<if> person conditional	t-12F14X-20x-6R-10B-15N-9D23H-6
<if> thing conditional	T-11F18X-7x-10L14l-8B19N-6D-25H-14O-9
<if> we conditional	T8F-6R14N9D-8
<if> you conditional	F-12D16
<meant past> is	T7
<meant present> is	F-6
<money>	T23t-11F-18f-10X-30x-14R-36B-17D-29H-19O69
<money> * <money>	T-6O7
<money> * a	X-6N7O-8
<money> * and	N9
<money> * for	t11
<money> * it	l14
<money> * month	T7F8O-13
<money> * of	T8
<money> * the	T9
<money> * year	T10
<money> a	T7f-7X-11B-8N-10D-9H-6O-14
<money> and	T-9
<money> becaus	L6O7
<money> for	N6
<money> in	N7O7
<money> k	T19X-7L13N14
<money> of	l13O11
<money> to	T7O7
<nobody conditional present not>	F6
<nobody reported past not>	t6
<nobody told future not>	x14l7
<nobody told past not passive>	T-10F-7L24O19
<nobody told past not>	T-14t27F-11x-8l-6R-23B-11N-15H-16O26
<nobody told present not passive>	T-6L-8O7
<nobody told present not>	t-26F17l-14R-27B-26N-16D-10H-19O-22
<nobody wished present not>	T11t-11f-6X-12R-12B-10H8
<nobody> -	T8f6L-6
<nobody> ask	t-7
<nobody> build	R-6
<nobody> chang	F20
<nobody> come	f6
<nobody> count	F12L-6O-7
<nobody> delet	B6
<nobody> die	T-7R9
<nobody> do	f6X10H-6
<nobody> explain	T9
<nobody> feel	T11
<nobody> get	B8D8
<nobody> go	T7L7R6D9
<nobody> have	t-7F-7X-6L-7D-9H7O-8
<nobody> hold	F-7
<nobody> is	t-8f14L-8R14
<nobody> know	T8
<nobody> leav	T-6l6
<nobody> log	O21
<nobody> look	T-6X15
<nobody> lose	T-24t11L-8O14
<nobody> make	F9L6
<nobody> miss	T-8t11F-6O8
<nobody> move	t8X10
<nobody> need	L10
<nobody> notic	F7L21D12
<nobody> pai	T-6
<nobody> read	F-12X6x9R15
<nobody> rememb	T7
<nobody> run	X9L6
<nobody> sai	f13
<nobody> take	R11
<nobody> talk	F12
<nobody> tell	T8F6
<nobody> to	t10R-6
<nobody> touch	T-7R-15
<nobody> us	f6D8
<nobody> wait	T6
<nobody> write	T-13F-16X6L-7
<none asked none>	f6R-8
<none asked present>	T6f-7X-7x17L-15B-26
<none conditional past>	F7B9
<none conditional present not>	B11
<none conditional present>	F-22f6B10
<none told none not>	t7F-6X-6x34L-8O-6
<none told none>	T-30t-24F-16f-21X-17x-12L-20l-15R-31B-26N-28D-16H-16O-23
<none told past not>	T-9t-6X9R-13H11
<none told past passive>	T-14f7X-6B-9D-8
<none told past>	T-29t-11F-9f-16X-28x-6L-18R-31B-14N-20D10H-17O6
<none told present not>	T14t-11F-18f-7L-6B-7D20O11
<none told present passive>	T-10t-7F-10f15X7L-15R-12B21N14
<none told present>	T-18t-8f-20X-33L-31l-11R-31B-24N-35D-20H-28O-42
<none wished present not>	f14R6
<none wished present>	T19F6X12x6L-13l-6R-23N-7H-8O-12
<none> -	F-15X-12x9L-20l-6R-18B-13D-10H-6
<none> add	T-9t-8F-12x15
<none> after	T6F-6f8
<none> allow	O-10
<none> answer	T13
<none> appli	T-7R-11
<none> ask	T12t-6X7L-7H9
<none> back	F-10X10x26L7R-9B-16N-6H-8
<none> be	F8f-7x-6R8B-12O-8
<none> becom	F-11O-8
<none> begin	R12D9
<none> block	L18
<none> box	R7
<none> bui	F17
<none> build	T10F-9B7O11
<none> call	B8H7
<none> case	F11
<none> catch	t8F-6
<none> chang	F-7L-8
<none> charg	N10D9
<none> check	L11
<none> close	F7L8B12N14O9
<none> code	R9
<none> come	T-14F-11f12X6R-12B-11O12
<none> compar	L-6R9
<none> contract	R25
<none> copi	R-7H9
<none> cost	T8F-6
<none> count	O7
<none> date	T-8O7
<none> decid	R7B7
<none> delet	F6L-11
<none> deploi	R-9O6
<none> detect	B-6
<none> die	T6F-7f10
<none> disk	t14L9
<none> do	T8t-6F-6x9L-7l10R-9N-7D14H9
<none> drain	B7
<none> drill	F-7L11B8
<none> drop	F-13R-6B-6
<none> eat	T10t16
<none> end	T-7F10R-6B7
<none> engin	T6
<none> exit	F-7O-6
<none> fail	f10O6
<none> fill	l8
<none> find	B6
<none> finish	H16
<none> fix	L7B6
<none> flag	R8
<none> follow	N6
<none> get	T-8F10X-8B8N-10D-6H14O6
<none> gine	T-11F6x15D-6
<none> give	t17F-8x7O-7
<none> given	T12t7F-6l13
<none> go	F-7f-6X-8l6R-9
<none> grow	x24
<none> hand	t6O-7
<none> happen	F-10
<none> have	T-7t8L-8l16B17D14O-9
<none> hear	t6
<none> help	t22
<none> hold	T-6R-8
<none> is	T22F-6X-13x-10l-14D-21H-22
<none> keep	F-9B7
<none> kei	R11B6
<none> kill	B-9H-8
<none> know	L7H10
<none> lag	F7
<none> last	O6
<none> lead	T-6R12
<none> learn	x6
<none> leav	T-15F32R-6O15
<none> let	T-18X7D11
<none> like	T6F8
<none> limit	L6
<none> line	D10O7
<none> live	L6O8
<none> load	R-6O13
<none> log	F-17H11
<none> look	T-9X-8R-12N9D-6
<none> lose	F16R-9B-8O-7
<none> make	T12X8B11D6
<none> mean	T17F-16R-7D-6O-9
<none> measur	X11
<none> merg	T-8F-6R-7
<none> messag	T-6
<none> mine	T-6F-6
<none> move	T6F15L7
<none> name	T-8t8
<none> network	f10L-6
<none> notic	F-10R9
<none> off	t10
<none> open	F10R6N10
<none> order	R15
<none> out	R-6B6
<none> over	N19
<none> pai	R13O-7
<none> pass	T-11F-6R-6H7
<none> past	T6F19H-7
<none> patch	R6O8
<none> plan	F-9x13L16B18O-7
<none> pool	F-6L16
<none> price	T21
<none> promot	F7
<none> pull	T21
<none> push	L-8
<none> put	X11B-11D13
<none> reach	T24
<none> read	T-10t7F24L-6B7D19
<none> reason	T-12
<none> recov	O9
<none> refus	T-8f7L-15O14
<none> releas	T-12f10l17R-7
<none> repair	T6
<none> report	T-9
<none> request	X7
<none> restart	R-7O6
<none> restor	T9L-6O6
<none> result	N6
<none> retri	F6B6
<none> revert	B9
<none> ring	N19
<none> roll	R15
<none> rule	T21L6R-8
<none> run	F-7
<none> sai	T11t8F10R6B-6N-8
<none> save	X6D7
<none> scan	O8
<none> see	F-8B14
<none> seen	O11
<none> send	T-8t10
<none> servic	L15
<none> shop	R-6D8
<none> show	F6
<none> shut	B-6O6
<none> sign	T-6L8R9B9
<none> speed	T11
<none> spot	T8R7
<none> stai	T-10B-7
<none> stand	H14O-6
<none> start	T12t8F-7R-9B-6O16
<none> state	L6
<none> step	F6l7R18O-8
<none> stick	R-6
<none> stolen	F12
<none> stop	T-7F-6L10O-14
<none> store	T-6F20
<none> support	T6N17
<none> take	T-30t-10N-7D7H12O22
<none> taken	B-9
<none> target	O-9
<none> tell	t11N18O8
<none> thank	t7R7N7D6
<none> time	T-9F9f13X8L6R-10B-12N-6O8
<none> touch	f9R-6
<none> try	O-6
<none> turn	R-7D7O-6
<none> undin	f13B8
<none> up	f13R9
<none> us	F26O15
<none> wait	T16F-7X12
<none> want	T6
<none> wave	F-6R26
<none> work	F-12R8
<none> write	F14f-6L-10B26N11D12
<none> written	l7O-9
<none> zone	D15
<number>	t-37F-14f-45X-72x-68L-15l-25B-17N-29D-50H-51O42
<number> * <clock>	O-7
<number> * <money>	O8
<number> * <number>	T-27t-11F-8X-13x-6L-18l30R13B-22O21
<number> * a	t9f11X-6L-10l-10R-11B-8D-18
<number> * about	R-7
<number> * account	R-7
<number> * after	O7
<number> * against	T10O20
<number> * all	T-9F8L-12R18B6N-9O23
<number> * an	T-21F16H6
<number> * and	t-20X-12L14R11H-7O24
<number> * ani	T6
<number> * apart	T-9L9R8
<number> * ar	T7t24F-7R15O10
<number> * at	T8l7R-6B-10N-6D6O8
<number> * back	B15O10
<number> * becaus	R13D6O12
<number> * befor	T14L9H7
<number> * but	F8D8
<number> * by	T-14t18R7N-6O12
<number> * came	O11
<number> * cent	R11B7O6
<number> * come	F13B6
<number> * could	T-8L6R-8O8
<number> * dai	N7O14
<number> * delet	L9
<number> * dollar	O-9
<number> * done	L6N11O-8
<number> * down	O6
<number> * each	T13t10F-6R-10O-6
<number> * everi	O15
<number> * everyon	O-16
<number> * fail	F-9l12N6O18
<number> * first	R23
<number> * five	f8L6l11R-7O16
<number> * floor	O-7
<number> * for	T-7F-24L18R6B9N12O29
<number> * four	L8R6B9O-6
<number> * from	T-11F10L-6R14D7
<number> * go	R12N6
<number> * got	O12
<number> * had	F14l9R19O21
<number> * half	O7
<number> * have	F7B11
<number> * he	O9
<number> * hour	t12F12N6H7
<number> * i	T24D8
<number> * if	T14O6
<number> * in	T-15t9F-7X-8L-16l-9R8D-12O-12
<number> * instead	T-13f6L9O12
<number> * is	T6L-6B-6
<number> * it	T-9L9R-11B-9O-11
<number> * last	f6L-7R-7O17
<number> * late	T12F-9B-8O19
<number> * left	B6O9
<number> * live	O7
<number> * longer	T20L12
<number> * lost	F20O25
<number> * m	t9L-7N7
<number> * mai	R18
<number> * measur	T7
<number> * minut	F16R7
<number> * month	t19F-11R-12
<number> * more	T27l6R-8
<number> * mostli	H8
<number> * night	T-6N7
<number> * nine	O11
<number> * no	T-7F-10B-6O17
<number> * nobodi	T14
<number> * not	L10R13O13
<number> * noth	B8
<number> * now	N11O9
<number> * of	T-12t-8F-22f7X-8l12R6B8D-9H-8
<number> * on	T43t-9f-6X9L-13R-24N-8O-8
<number> * onc	F8
<number> * oomkil	T-6
<number> * or	F9R-15B12
<number> * order	T17
<number> * our	L17H6
<number> * out	T-6
<number> * over	T-7R7B13
<number> * p	F-8R17
<number> * pass	T-7O16
<number> * per	L-13O13
<number> * percentil	O6
<number> * product	B-6
<number> * relief	O9
<number> * reliev	O15
<number> * repair	O6
<number> * replica	F-7R16
<number> * request	R8
<number> * restart	F10L11
<number> * row	R-6
<number> * run	L17
<number> * same	O8
<number> * saw	B15
<number> * second	O-11
<number> * servic	L9
<number> * she	N8O8
<number> * sinc	T17F13f8L7R-9B7O-11
<number> * site	O6
<number> * slower	T12
<number> * so	T6t8F7l8B-6O-11
<number> * some	T16
<number> * stai	R8
<number> * ten	F8B6
<number> * test	L9R8O7
<number> * that	T16F7R14B6
<number> * the	T-16F-28f15L-12B12H-9O34
<number> * thei	R15O7
<number> * them	t7F-10l7N-6D11
<number> * then	F11L11R21B15O-7
<number> * there	D14H7
<number> * three	T-8t10F8O7
<number> * through	T-6F7R-6
<number> * time	T8
<number> * to	F-6f-7R-9N-6O28
<number> * took	O14
<number> * twelv	F6O10
<number> * twice	T-7O-6
<number> * two	T-8L10R19O7
<number> * us	O19
<number> * version	L15
<number> * wa	T12F20B-7N10D8O-6
<number> * wait	T-10l11O15
<number> * we	F-7R-6
<number> * week	F-10L-9R-11B14N-6O23
<number> * went	O-8
<number> * were	T-8F18L13R-10O13
<number> * where	F-10l7R7O8
<number> * which	L6
<number> * while	X6
<number> * who	T16
<number> * with	t9F-7f7L6R8O22
<number> * without	L8R12O6
<number> * write	F8
<number> * wrong	F-10
<number> * year	T10
<number> <number>	T9F-11L-6R32B6N7O-17
<number> a	t24f-7X-8L-21B-14O22
<number> account	F-7B15
<number> after	F-8
<number> again	F17l11O-7
<number> against	f11O11
<number> agent	O7
<number> alert	O6
<number> am	T6B8
<number> and	F-20f-10l-10R15D9O17
<number> as	R6
<number> at	T6B11O9
<number> august	O24
<number> back	R-7O10
<number> bad	t13R-6
<number> becam	O-6
<number> becaus	T11L12
<number> bed	O-6
<number> befor	T6O9
<number> box	T7L7B11
<number> branch	O-7
<number> bucket	T7
<number> but	F-6
<number> by	F-7L9D22O9
<number> call	f7R6O17
<number> came	D8
<number> chang	L13R-9
<number> client	R9O14
<number> close	O-10
<number> crew	R6O8
<number> crore	t8R-6O-7
<number> custom	T-12F13R19B-6O12
<number> dai	t7f13X-10L15l-10R-23N-11H-7O-12
<number> databas	T16
<number> decemb	F11N8
<number> degre	T-6
<number> deploi	T-9R-8
<number> devic	R9N11
<number> differ	O8
<number> dollar	R-11O11
<number> driver	O6
<number> each	N10
<number> euro	T32F-7L-6R7B-12D-7O-6
<number> expos	N19
<number> fail	F-10
<number> februari	D10
<number> file	F12
<number> for	R11O17
<number> from	D7O6
<number> gb	t15R9O-9
<number> h	R-6O6
<number> home	B-6N6O7
<number> hour	T9t-8F15X-7L15l-6R-11D-6H10O42
<number> in	T13t8F-13f-8l-7O22
<number> incid	T-7
<number> is	T9F-14B-6H17O6
<number> it	T11F-10D9H9O10
<number> june	B-6
<number> k	T9
<number> lakh	F-8R-9
<number> line	T15t11F13R7O-6
<number> load	T-10F-7B7O6
<number> machin	F11
<number> mai	L8H10
<number> march	O-8
<number> mb	T9l8
<number> mean	T6
<number> messag	t19
<number> million	t-7F-16L6R-25B-8N-7D-6
<number> millisecond	T8L11O-9
<number> minut	T-18t-25F18f19X-30x-6l12R11N-15H-6O44
<number> month	F-6L10O25
<number> more	L17O7
<number> ms	T17t-9f-7L14l10N-9D-8
<number> nd	D9O6
<number> never	O23
<number> no	L9O-7
<number> not	O11
<number> novemb	O11
<number> now	T8L-12O11
<number> of	f-8X-11L14R-8B-11N8H-11
<number> on	T-7F-8X14L-8R-13B8
<number> or	T7F-8
<number> order	F18l11R22O21
<number> out	R-9
<number> over	F24L-6B20
<number> page	T-11f16L-15R-12O6
<number> partner	T8
<number> passeng	D16
<number> peopl	F-13R12D14
<number> per	F16R7
<number> percent	T-20t-8F-18f22L-13R26B6N-10D-8H-6
<number> person	T11B10
<number> player	F8l13
<number> pod	F8L14R12H7
<number> point	F7R-11
<number> queue	F7
<number> read	B15
<number> releas	F6L-11R15O26
<number> request	R24O-12
<number> resourc	F-7R-10O-11
<number> restor	O6
<number> row	T6F27R21B-8N7O-8
<number> rule	T13
<number> run	R6
<number> s	F-15L21l9
<number> sai	D11
<number> second	T-13t-7F32f11X-10l12B33N-16D-14O10
<number> servic	T-15L9B-7O-24
<number> sinc	T-6O13
<number> site	F-9R-8O12
<number> so	F6l8D7O-7
<number> state	F-12R-12O-11
<number> station	O-11
<number> stop	L10
<number> store	T6t12O6
<number> tb	T-8O-8
<number> team	T-12R-19N6O-8
<number> termin	H7
<number> th	L-7R-7N-6D12O8
<number> the	T-12F-14f14N8
<number> then	R18B-6O-8
<number> there	F8N9
<number> thousand	T25F-9B-9O-11
<number> three	T-7
<number> ticket	T-9O15
<number> time	T16O7
<number> to	T11f-6R6B15D-8O11
<number> truck	T-6R9
<number> two	t13R6O6
<number> under	R10O-7
<number> user	F6R8
<number> wa	T-7L7l10R6B7D22O-15
<number> we	F6
<number> went	T-6R12B9O8
<number> were	t9F-6L-6R6
<number> where	R8
<number> which	T7
<number> with	X9B-6O-9
<number> without	f10X6
<number> work	T8O7
<number> would	T6F20
<number> write	T-11O-6
<number> xx	F7L-6R-7
<once> none told	T-6F15X15R20H6
<once> person told	T-7
<once> thing told	T7F-8N21
<or> i told	T23R-7B-20
<or> nobody told	F9f13D8
<or> none told	F-9L-7R7B20
<or> person told	L8R-8B-7
<or> thing conditional	F-14
<or> thing told	T-11f-9L23R15B6N-9D-7O-7
<or> we told	R8
<percent>	T-11t-14F-6f-13X-25x-18L23l-14R41N-6D-16H-17O58
<percent> * <number>	T-6L-8R6
<percent> * <percent>	T-6F-7L10B-9O21
<percent> * all	R8B10
<percent> * and	t9F9R-6O9
<percent> * in	O10
<percent> * is	O10
<percent> * it	X6
<percent> * minut	L9
<percent> * on	R6N16
<percent> * player	R14
<percent> * request	R7
<percent> * ten	R6
<percent> * the	T-6L-8R10D8O23
<percent> * traffic	L6R8
<percent> * user	R9B8
<percent> * we	F-6R-6
<percent> * with	T11O-7
<percent> * would	T-6F15R-10B17
<percent> ,	L9R43O13
<percent> against	F9
<percent> cpu	t6L6l7R-8
<percent> error	O13
<percent> fail	O-7
<percent> for	T-6F-9L9
<percent> from	N12
<percent> in	R-8O8
<percent> is	L13
<percent> it	L-6B17
<percent> of	T6t6F-18L10R41B-7O-10
<percent> on	R-7
<percent> then	F7B12O8
<percent> to	T-7R-6O17
<percent> we	F-7L8
<person asked present>	L-7R-6
<person conditional past>	F-11X-13L-11D39H-9
<person conditional present>	T-10t-10F9f6B-11N-13D-18
<person reported past>	T-8t8F-7x7R-6N-7
<person reported present>	T-10t-8f-7X-8x7L-9l-6R-15B-7N-7D-7H-9
<person told future>	T7t7F-13f7l-6R-6B-8D-6
<person told past not>	t15F-11X-12l-7R-14D35O13
<person told past passive>	T-14f-6X9L-8R-17B-13N13D21
<person told past>	T-19t-37F-46f-39X-24x-32L-26l-8R-39B-30N-17H-23O-15
<person told present not>	t-19F-8X-16x6L-6B-18N-6D34H-14O-16
<person told present passive>	T-8F9L-6B-9N10
<person told present>	T-11F-7f-6X-53L-35R-23B-27N-9O-21
<person wished present not>	T-15F-7X-7L6D14H12
<person wished present passive>	L11
<person wished present>	t-10X-38x-11l-6R-9H21O-15
<person> -	T18X8
<person> accept	T8N9
<person> account	L8
<person> act	O6
<person> add	T-11
<person> adopt	L6
<person> agre	T21X7L7
<person> answer	T-12L-7l7
<person> appli	L10D-6
<person> approv	T-9R8D18
<person> ask	F-10f-14X-26L-16R-7N-9D-23
<person> back	F6L11B8
<person> be	T13X6L7B-7D8H9
<person> becom	L7D6
<person> begin	X7
<person> believ	D9
<person> bless	H11
<person> block	R-10D6
<person> book	T14
<person> break	x10
<person> bring	T-11L-6R-9H6O-7
<person> bui	D8
<person> build	X-7L-6N-9O-6
<person> call	t9L10B16N12H19
<person> care	F8
<person> carri	f16R9H-8
<person> catch	D8
<person> chang	T-10t-7x7L-14R-8D-11O6
<person> check	L-10R-6B-6D10
<person> choos	R13
<person> click	D17
<person> close	f6
<person> come	F-9f7x12L-8R-10B6N-6D-22H11O-6
<person> compar	T6
<person> complain	T18F-10X-6R-8D11O13
<person> confirm	T-7F-6l8D-7
<person> copi	T-10L10O11
<person> correct	L11l10
<person> cost	F8R7D14
<person> count	O-12
<person> creat	F11
<person> decid	T-10F-6R-9H-8O-6
<person> delet	F18
<person> deploi	F10L-8
<person> die	T-6F14L10O13
<person> differ	L12
<person> do	T-31t7X-15l-6R-12N-13
<person> drain	R9
<person> drive	R11
<person> explain	L7
<person> fail	L12B13O7
<person> fear	T-7t-6F-6
<person> feel	T8f8R11
<person> file	L10
<person> fill	f9
<person> find	T-6t-7X-10L6R-8B-9N6D-16O18
<person> fix	t6O8
<person> follow	D11
<person> freez	T-6F10
<person> get	t11f-6x-9l27R-21B-8N45D-16H-14O-22
<person> gine	D17H6
<person> give	t-7F13f8X-9L-9l13R36D-14
<person> given	T-8F15
<person> go	T-22t-11L-14l-7R-6H21O-10
<person> grumbl	T28
<person> hand	H-7
<person> handl	O7
<person> hate	L6
<person> have	T16t-6F-8f-13X-12L-7B16N9D25O12
<person> hear	t-6R-8B-7N68D-8H-6
<person> help	H8
<person> hold	F9f21R-8B6
<person> hurt	R9
<person> ignor	F12L6D14
<person> inform	L7R7N12
<person> insist	t11
<person> is	t6F-16X7L-26l-8B-21N-16D12H11O-8
<person> it	T-6F7N6
<person> keep	T-21f-6D12H24
<person> kill	F8
<person> know	T-14F8L-7l20R-15N-14D23H-14O-6
<person> known	D20
<person> lead	T12F-6N12
<person> learn	T-10X-6x14
<person> leav	F-8N-12D28H6
<person> let	T10F-7
<person> like	T12t-6F-7X8
<person> listen	x18D7
<person> log	T-6
<person> look	T-14F-7f31X-20L6l9D8H-8
<person> lose	T59F-14R11D-9O-7
<person> love	T15D8
<person> make	T-11F-13X-6l11D-6O7
<person> mark	R7D7
<person> mean	F6H7
<person> measur	O7
<person> meet	R14D6
<person> mend	H7
<person> merg	F12X10L-6
<person> miss	T6F9H6
<person> move	T-9F6R13N6D13
<person> need	T15X18N-6D-7H-8
<person> notic	t21X13L21R-7D-8
<person> offer	R8
<person> open	F-6D10
<person> own	t6l8R7N-7
<person> page	L13
<person> pai	t6F-6H6
<person> phone	F12L9
<person> pick	F-7L-9D7
<person> point	f9B7H9
<person> post	N-6
<person> press	T7L7
<person> print	X14
<person> propos	L-8
<person> pull	R-6O12
<person> push	D17
<person> put	T-9L8B-10O8
<person> rais	F-6R-8
<person> reach	R-11
<person> read	T-10F-27f-14X12L-7l-9B-10N22D14H-10O-9
<person> receiv	T-7
<person> reckon	T6
<person> refus	L11
<person> releas	O8
<person> rememb	F16
<person> remov	f8R6O11
<person> repair	F8R-10
<person> restart	D-9
<person> return	B6
<person> review	F8B6
<person> ring	R-7N-7
<person> rotat	F14D21
<person> run	T12t-7X-7L-15R-7B10N6D-10H-8O-7
<person> sai	t13F-24f17x25L-10l13R-6B-6N-24D-12H7
<person> save	T7F10O10
<person> see	t-6F25f-7X33x-6L27l-6N12D-11O6
<person> seen	R14D11
<person> sell	T6R8
<person> send	T-10X-7N-8D13
<person> set	B10
<person> share	T7F11O8
<person> show	T-6t8
<person> shown	F11N8
<person> shut	O11
<person> sign	t9F9L-8R-11D6H-6
<person> sit	T-8f6X-8L-7B11N13D12H11
<person> sleep	T-6f6D15O7
<person> slow	N8H9
<person> split	T16F16
<person> stai	F-7x23R13B16H9
<person> start	T8F9B-6
<person> stick	X14
<person> stop	R7N12D-6
<person> take	T9t-8f8X-7L9D-7H-7O-11
<person> talk	T-7D7H16
<person> teach	X6H7
<person> tell	T-32F-7l-8R-6B-10D-8H18
<person> test	t9D21
<person> thank	x12l9R-6H-7
<person> think	T-12X6O8
<person> to	T43F-6X-6L9N-6D-16H7
<person> touch	T9
<person> trust	l6D7
<person> try	F9R27B11O7
<person> turn	T-11L6
<person> type	D14H-10O7
<person> understand	f6
<person> us	F-13f-8X-6B9N-6
<person> wait	T12L-7l8R-10
<person> walk	t8
<person> want	T-7t24f-10L-15l-9B-8N-19D-15H22O-9
<person> warn	D9
<person> watch	T-8L10R14
<person> woken	T7N10
<person> work	l16D6
<person> write	t-10F-8L-12R-7B-10N18D10H-11O-9
<person> written	f14L7D6
<reported past> be	X6
<reported past> compar	T11
<reported past> have	t6
<reported past> is	T-8F-6X-14N-11D-6O11
<reported past> make	t9X9
<reported past> want	t9X9
<reported present> is	t-16F9X-7R-10B-8N13D11H10
<reported present> know	L11D8
<reported present> read	D-8
<reported present> sai	x10B7
<reported present> stai	l9
<reported present> wait	L11
<since> i told	T-8F-6f9X20L-7R13B-6D-6
<since> nobody told	B6D9
<since> none told	T18t-7F10X17L10O-14
<since> person told	T-10F10f10X-6L19D12O25
<since> thing told	T35t22F11X7L23B20H-10
<since> thing wished	T16L7R15B-6
<since> we told	T20F-8
<so> i told	T-9t-6F17f6X25L8D-6H8O11
<so> i wished	t13
<so> nobody told	T-14f-7L12B13
<so> none told	t-12F-11L7R8N9O-7
<so> person told	t6F13X-8R10B14D6
<so> thing told	T11t13F36X-20x-12L6l-7R19B17N-28D-6H-18O-14
<so> thing wished	T-12f9N8
<so> we told	T18t12L-9l6R8N-6
<so> we wished	R10D8
<than> i told	T-9F8X7H-6
<than> i wished	T8L7
<than> none told	T6F14L6R24B27N11
<than> person told	T10
<than> thing told	F31f8X7L-7R15B10N8D7
<than> we told	T-10F8X11
<that> i told	T8F-11X26L-7B7N11O13
<that> i wished	X11
<that> nobody told	t-6X21x8L6R-8B-7N13D-12O-6
<that> nobody wished	T-6H7
<that> person reported	N-6
<that> person told	T11t-9f11x12L-6R-13N-14D16H-9
<that> person wished	X-7L14B9N-7
<that> thing conditional	R-9B8
<that> thing reported	T-7t23F-17L-12l7R-14B-16N-13
<that> thing told	T15t-8F15f14X9x15L7l17B-10D9H-14
<that> thing wished	t15F-11X-12x12L8l14R21N25D-16H6
<that> we told	T14t13X10L6l-7R8B11N8D6
<that> we wished	t11X-6B7N6
<that> you told	x7N6
<thing asked past>	T-11t7F-11f7X-6L7N-6
<thing asked present>	T-13F-14X-10L-8R-11N-9D-6
<thing conditional past not>	T8B23
<thing conditional past>	T-8R9B34N7D-7
<thing conditional present not>	t16F7f-6B12
<thing conditional present>	t-9F11X-8x-13L18R-12B-32N-8H-10O-13
<thing meant past passive>	O7
<thing meant past>	T12t7
<thing reported past not>	t8O9
<thing reported past>	T-6t17f-6X-18x-7N-11D11O8
<thing reported present not>	T11X8
<thing reported present passive>	t6R8B9D11
<thing reported present>	T-21t6f-13x-8L-13B11N-15H12O-11
<thing told future not>	T-13t8F-9f15x11l15R8D-7
<thing told future>	F11f12L12R12N8
<thing told none>	F-18X-10l8B-11D-13H-6
<thing told past not>	T-15t22f-6X-6x-6L-18R-16B-8N-7D-7O16
<thing told past passive>	T-14t-11f-9x-7l47N27H-18O17
<thing told past>	T-20t-26F-22f-41X-13L-19l-6R-6B-20N-18D-8H-35O10
<thing told present not>	T-21t-13F16f6X-17x-17L26R-18B-15H-13O-24
<thing told present passive>	T-15F-7f39x-11L24l-14R-21N-18D-27H-11
<thing told present>	T-8t-20X-42x16L15l-32R-29B-18N-46D-23H-31O-42
<thing wished past>	T20N10
<thing wished present not>	T-10t-9X-6x-6L11l6R-15N-6D14H13
<thing wished present passive>	R8
<thing wished present>	T23t-13F-24f-9X19x-6L-13R15B-20D-7O-35
<thing> -	T-10F-9f7X-6x-7L-11R-10B-9D-9H-8
<thing> accept	T-14F-6
<thing> add	T35R-10B12
<thing> agre	t-6N-9O-8
<thing> alarm	F-6L12B8
<thing> allow	T-8F-8
<thing> annoi	T19t7X7
<thing> answer	F6O-6
<thing> appear	L8l9
<thing> appli	F-13f21L-6
<thing> approv	T-6D12
<thing> arriv	O10
<thing> ask	T13F7f10X-12L20R-17D14O6
<thing> averag	L9O12
<thing> back	T8F-10f-6X-6N-6H16
<thing> base	R-6
<thing> batch	R8
<thing> be	T10t-16F-29f9X-11l26B-11D-23H-6
<thing> becom	t-10F-10f-8R-13
<thing> begin	D7
<thing> believ	O7
<thing> belong	T-9L7
<thing> bill	O-9
<thing> bit	T6L8
<thing> bite	R6
<thing> block	T9F8L10
<thing> book	L-7
<thing> boot	H6
<thing> bounc	f8L6R6O9
<thing> break	T-6F30f10X-9x-8L9B-26D11H-8O8
<thing> bring	T-12t7F10X14x11R-14B-7N-6D7O7
<thing> bui	L-8
<thing> build	t6F-14L12B-14N-6D-7
<thing> bundl	O7
<thing> burn	T11x8D19
<thing> cach	F11B11
<thing> calcul	T13
<thing> call	X-7L-6R-7B-11D-6H-8O-12
<thing> cancel	T8F7
<thing> cap	F6L15
<thing> carri	B-11N-6O-6
<thing> catch	T-8t7F25X9L32R-8D-11
<thing> caus	T10
<thing> chang	T11t-7L11R-6N-8
<thing> check	T-15t6B17O-9
<thing> choos	t7
<thing> chosen	X7R10
<thing> close	T-9F9l21B-6D8O-8
<thing> collect	t13
<thing> come	T7X-15R-7B-6D39H-10O-15
<thing> command	T-8X6l14
<thing> commit	F7
<thing> compar	L-13R-11B-14N-6O-6
<thing> complet	B12
<thing> concern	T8x10
<thing> confirm	T-6x14R-6D8
<thing> connect	T6
<thing> continu	F15
<thing> copi	F-12B10
<thing> correct	F16l10
<thing> corrupt	F8L7
<thing> cost	T19t12f-15x-12L-20R9N14D-13H8O-10
<thing> count	T-14X16x13L17R8N12D-6H11O12
<thing> cover	F7f14R17
<thing> crash	t10f7
<thing> creat	L-11l14
<thing> creep	X14
<thing> cut	T7L12R6B7
<thing> decid	T8t-7F10f6L-7R-10B-7
<thing> delet	T-8F-10X-6L18B10O-6
<thing> demand	F12L13
<thing> deni	F-7L14R-8D10
<thing> deploi	T-14F-10L7B11
<thing> describ	T-8R-8
<thing> die	F18f-7L8B-9O-6
<thing> differ	X13L16
<thing> do	T11t22F11f-11X6L26R8B-6N-6D-17H-16O-13
<thing> doubl	T29F-15L-6
<thing> down	F19B-6
<thing> drain	L14
<thing> drift	F16
<thing> drop	T-9F16X-6B-7
<thing> eat	T23F8L-6O-6
<thing> edit	L14
<thing> empti	F8B-6
<thing> end	T-6t-7F12L-6R7N-11D-10
<thing> engin	X9R6
<thing> excus	F-12
<thing> exist	T-11L6R7D9
<thing> expir	T-6F17L8
<thing> expos	N13
<thing> fail	T-17t-10F17f-13X-13L13l-6R-10B-10N-7H9O-11
<thing> fall	F7f6X-9B-7N-10H-8O16
<thing> feed	T-7R11B6O7
<thing> feel	F8X6
<thing> fenc	R7B-11
<thing> fill	T10
<thing> find	T-20t-11F30X8L10R-18B-11N-9D-7O-10
<thing> finish	T15x6L6B-7
<thing> fire	T-6t-7R-6B12O15
<thing> fit	F-6R-7
<thing> fix	T-6F13R-8D10
<thing> flag	B7
<thing> flip	F21L7B6D8
<thing> flow	F6H7
<thing> follow	f6R9
<thing> forget	T6F6l8B7
<thing> forgotten	T8F9R7B7
<thing> forward	B14D12
<thing> freez	F8
<thing> frozen	F6
<thing> gener	N6
<thing> get	T10F-9X13x6l-11R15B11N18D-10H-12
<thing> gine	f6X-6R-17B6D-8H-7O9
<thing> give	T9t22F-12X10L-6l-6R-7N-12D-8O-9
<thing> given	T14t9F6B-13
<thing> go	T-18t-15F-14X-17x8L13l9R15B-10N7D-9
<thing> grow	O-8
<thing> guard	H7
<thing> hand	T11
<thing> handl	T8N-6H20O-6
<thing> hang	T-6F11L20l8R-10B-15O-7
<thing> happen	T10f16X-9x13O-11
<thing> have	T13t17X25x-7L-7B-11N13D-13H-11O-8
<thing> head	l10
<thing> hear	R-6N7O-6
<thing> help	T13R-10D14
<thing> hide	T28t21F10B-8D-6
<thing> hit	F-7L8R26B-6
<thing> hold	T-20f9X-7x-10l11B-11N-10D-8
<thing> hurt	f-6R38B6D-7
<thing> idl	T7
<thing> import	F14B6
<thing> in	F-7L-9B7H11O6
<thing> includ	T10t8X7l11N14D8O-6
<thing> inform	N13
<thing> is	T8t12f19X6L-12l11R-10B-7N21D-13O-15
<thing> issu	T-6l6R-8
<thing> it	T6L9R25
<thing> keep	f14X-10x-7L-9l-7R13B34N-6
<thing> kei	f11R14
<thing> kick	T8L10
<thing> kill	B-16D6
<thing> knock	L9O14
<thing> know	R10N13H8
<thing> known	H7
<thing> label	R7D15
<thing> lag	T11R6B-6
<thing> lai	F-6
<thing> land	T-7R-6B8
<thing> last	t16F-11R25B-6D8O17
<thing> lead	T26L11N-6
<thing> leak	F12
<thing> leav	F-9X-6L-6R20B8N23
<thing> let	t6R7D-8
<thing> lie	T-9F8B14D15
<thing> like	T-6t6f9X8x6D-7
<thing> limit	T7
<thing> list	F-7L13
<thing> live	T-16B-8O-6
<thing> load	R-6B-7
<thing> lock	T7B10
<thing> log	T-6t7X13L-6R-6O-6
<thing> look	T26f-8X-6x-6l-7N-11O-7
<thing> lose	t6F-16X11L-8R11B9O-14
<thing> make	T15t11F-16f-9x18L-14R-16N-8D-19H-10O-11
<thing> match	T-6F-6
<thing> mean	T28t-8F-9f-8X-10L11R-12B9O-9
<thing> measur	R-6
<thing> meet	X6R11
<thing> merg	F10L15R12N7
<thing> messag	T9L8N6
<thing> mine	X9L-6H15
<thing> misbehav	L-6R14O12
<thing> mislead	F17
<thing> miss	T-6F12L-7R-17
<thing> move	T7t-10F-13f-8L-13l-8B-15D-7
<thing> name	F-6R9B7
<thing> need	T24F-9f-12X-13L8O-10
<thing> network	T-6R-7
<thing> notic	F-6L-11O11
<thing> off	F6D-6
<thing> offer	L6
<thing> open	L-9R17
<thing> order	T9R7
<thing> out	T-7F7R7
<thing> own	T-16L-11R-9
<thing> page	F10
<thing> pai	T-7F-11f19L-10R-10B-8D30O12
<thing> pass	T-13F19L14R12B7O12
<thing> patch	B8
<thing> paus	F16R-7N6O-10
<thing> peak	O28
<thing> phone	T-8F20l12R-6
<thing> pick	T-10N8
<thing> pin	T-8
<thing> plan	B7O16
<thing> point	L7D15
<thing> post	F12
<thing> power	O7
<thing> present	L8R-6
<thing> price	O7
<thing> print	T-8X6B14
<thing> promis	l8
<thing> protect	T10
<thing> prove	T-10x17O13
<thing> publish	T-6
<thing> pull	F-17L-7R7B22
<thing> push	T11L9B11
<thing> put	T18t6F-21f-6X-9x12L-14B10
<thing> quit	F10
<thing> rais	T-6l11
<thing> reach	T-12t-7F17f-6L-14R26D-8
<thing> read	t-12F-7f8x-7l-6B-9N-8H-7
<thing> reason	L6
<thing> rebuild	T-10L15R-11B-6
<thing> receiv	l10
<thing> refund	t9N10O11
<thing> refus	T-20t-8F-20f-11X-9L35R11B-11D-8O17
<thing> rehears	B6
<thing> reject	L7B8
<thing> releas	F6L-7
<thing> remain	F17l9R-15B23
<thing> remov	R-7
<thing> render	F6
<thing> renew	f7
<thing> repair	F6L14l8O19
<thing> repeat	R7
<thing> replac	F9
<thing> report	F13R-8D12
<thing> reread	R6
<thing> restart	T-10f6O-8
<thing> restor	T-12f7L16B24
<thing> retri	L12
<thing> return	F6R7B13O20
<thing> revers	f9R9B11
<thing> revert	B19
<thing> revok	F11B-6
<thing> ring	T-11F13f13N8
<thing> rise	B9
<thing> roll	T-11B9
<thing> rule	f11
<thing> run	T-6t9F9f13X-8x-9L-6B-19N-12H16O-8
<thing> sai	T-23t-12F24f-9X-6x15l-9R-14N-16D-11H-10O-8
<thing> save	T18X9L-13B6
<thing> scale	T-8t6f23R7B-7
<thing> scan	f9L13
<thing> screen	T17D9
<thing> see	T-17t-16F21f-13X-8x-6L-8R9B-10N-6D-8
<thing> seen	R11H6O-10
<thing> sell	F13N8H8
<thing> send	T13L-12R9B-11N6O7
<thing> serv	t11
<thing> servic	L7
<thing> set	X12B16
<thing> settl	T-6L7
<thing> share	T-6f11L-6
<thing> ship	T9F-6N16
<thing> shout	L12
<thing> show	T-12t-8X7x28L-7R-9B6D-13
<thing> shown	T-7f7X7l6R9
<thing> shut	L11H11
<thing> sign	t6R-8B-6N7D-7O-7
<thing> silenc	L6
<thing> sit	T6t-6f-6N-7D17H-8O-7
<thing> size	H7
<thing> skip	D7
<thing> sleep	R6H6
<thing> slip	T20F7
<thing> slow	T14F-6L-7R7
<thing> solv	l10
<thing> sort	f14l8
<thing> spare	T12
<thing> speak	T10x13
<thing> spend	T8F11D9O11
<thing> split	F-6L-8R-6
<thing> spoil	R14
<thing> spoken	l8D9
<thing> stai	T14t10f-12L-22l12R-6B29N-12H-9
<thing> stand	F-6L-13l11R-11N-8O-12
<thing> start	T-12t-8f-6X-6L-7l16R-13
<thing> starv	T-9F6
<thing> step	f7O8
<thing> stick	T6R13
<thing> stolen	L-8R13
<thing> stop	T-21X-7x-9L16l7R-8N-6D-16H-8O16
<thing> store	F6
<thing> suffer	t7
<thing> suit	t12F9f14
<thing> support	N8
<thing> surviv	T-6F17
<thing> switch	t-6F-8O7
<thing> tag	F-7L7
<thing> take	T6t42F-12f21X13x-10L-7l-13R-11B-10O16
<thing> taken	T-19F17X-8L8H7
<thing> talk	X10N7
<thing> teach	X6x19
<thing> tell	T26t-16F-7f-9X20L-11R13N16D-18H-6
<thing> test	T-11F14f6X6L20R8B6N-6
<thing> think	D11O-6
<thing> throw	T13x6N6
<thing> thrown	L8B7
<thing> time	F-10f6L12
<thing> to	T14F-23L6R-6N24D-16H-10
<thing> touch	T-13F-15L12R30B9
<thing> travel	N9
<thing> trip	F9B17
<thing> trust	F6R8
<thing> try	T-8f13L7R16
<thing> turn	L15R7D-6O13
<thing> type	F-7X13H16
<thing> undin	T7F-11R6B13
<thing> undo	T14B20
<thing> unsign	L7
<thing> up	H8
<thing> updat	D7
<thing> us	t-9f-13X-6L9R-9O15
<thing> wait	T15t-8X-8L6R8B-13D-8H-8O-6
<thing> wake	T8
<thing> walk	B13
<thing> want	T8L9R-11N-7D-11O-6
<thing> watch	F-10L14
<thing> weigh	T11X8B7
<thing> went	t8F-7O10
<thing> win	t18x7
<thing> withdrawn	B10
<thing> work	T-6F18f30X8x-7L-18l-6R11O15
<thing> write	t7f6L-12l-7R22B-20N-14D-9
<thing> written	T-11t-7f-6X-9l-7R-12B11N-6D-10
<thing> wrong	F-9
<though> person told	F9
<though> thing told	T13t9H9
<till> i told	H7
<till> none told	T7X10R7
<till> person told	R9N6H7
<till> thing told	F12L23R-10H13
<till> we told	T7
<told future> -	T-6f15D9
<told future> be	T-6f13R7
<told future> come	F9f7
<told future> have	T12
<told future> is	f7L8N10
<told future> lose	T8
<told future> take	T-6H8
<told future> tell	N7
<told none> -	t6F-16f-7X-14x10L-16l-6R9B-9D-8O8
<told none> cost	T10
<told none> look	R-13
<told none> wait	X14R-7
<told none> write	F-6
<told past> -	t8X10x-7R-6D-18
<told past> accept	T29t8F-9X-6L-6R-13D-8H-6
<told past> act	L9
<told past> add	L18R-10B6
<told past> adopt	X9L6
<told past> agre	T8t-10F-6f-6R8O-6
<told past> allow	T-12t-7F-7X-6R13N-6D-7O-15
<told past> annoi	T17t7
<told past> answer	T-6
<told past> appli	T-7F-6L14
<told past> approv	D35
<told past> argu	T10R-8H-9
<told past> arriv	O6
<told past> ask	t8F-11f6X-18x-11L-9l-7N-6D-15O-14
<told past> assum	X23
<told past> autom	L24
<told past> be	T-7t-10F-10X-15l22B-10H6
<told past> becom	t-6F-13L7R-9D7
<told past> begin	T-18t-6L-8R22B-6H-11O-7
<told past> believ	X16x6
<told past> bin	T11
<told past> block	T-9L17O9
<told past> book	T17
<told past> bounc	f8L6O9
<told past> break	F17R-6D-7
<told past> bring	T-23t16X10B11D12H14
<told past> broken	F-6R13
<told past> bui	T16t-8F10f11X-7L-7R-6N-7H-6O-6
<told past> build	T-13L17l-7B-12H13
<told past> burn	R-8O-9
<told past> cach	F18
<told past> calcul	T12F12
<told past> call	T-12F-11X-10B-8N25
<told past> cancel	T6F8
<told past> cap	T-6F6R11
<told past> carri	T-14F-7L-6R-8N-8H12
<told past> catch	T-8t8F7L21B-6D-9O17
<told past> chang	T6t-8f-7X-8x-6l-6R-15N-11D-7H-7O-12
<told past> charg	N6D10
<told past> check	T-6t-8B27D-6H-6
<told past> choos	T9F-11f13X-13L-9N-6D-12H-9
<told past> chosen	L6R15
<told past> clean	T-9X-6D11
<told past> click	T-8R-7D12O-6
<told past> close	T-10t-6L11R-16B-16H16
<told past> come	t9F-13f13x11L-12l-10R-7B-9N-17D-9H10O-7
<told past> compar	T-12t8F-15f10L-17R8B-9N-8O-8
<told past> complain	T17R-6O19
<told past> complet	B12
<told past> confirm	T-7x14l12R-7
<told past> consid	T29t14F-6X-7R-10H-7
<told past> copi	T-9F-11L9R-15O7
<told past> correct	F-9L10l21B6
<told past> cost	T13O-8
<told past> count	t-6X6L-11R-18N-12H-6O12
<told past> cover	f17B8
<told past> creat	T11F13l15
<told past> creep	X14
<told past> dare	T-7R10O22
<told past> decid	T19F-8f-8X-17x-6L-11B9N-11D-10H-8O-11
<told past> declin	T21F12O10
<told past> degrad	T-9F7N15
<told past> delet	T-9X-12B8D-7O-11
<told past> deploi	T-8O-6
<told past> die	T17F10L8R-6O10
<told past> dig	D6
<told past> do	T-7F14f-12X-8x-8L-10l-12R8B12O-12
<told past> doubl	T-11F-7
<told past> drain	L15R6
<told past> drill	f6L12B13O6
<told past> drive	R7H12
<told past> drop	T6t-6F-18X-11R-6B-6N-6D-8O17
<told past> eat	T15H10
<told past> eaten	F13
<told past> empti	F7D6
<told past> end	R-9B-7
<told past> expir	F11
<told past> expos	T-8N16
<told past> fail	T-11F-21L16R-14B9
<told past> fall	T-7X-6L-7B-9N-6D-11H-7O29
<told past> feel	X23R7
<told past> fenc	T6R7B-6
<told past> fill	T-7
<told past> find	T-16t18F6X13x-8L14l6R-24B-7N-8D-25O9
<told past> finish	X-7x6R-10H15O7
<told past> fire	F-7B14O14
<told past> fix	T-21F14D9H8
<told past> flip	D7
<told past> follow	R15
<told past> forget	D11
<told past> forgotten	T7F9
<told past> freez	B6O-6
<told past> frozen	R16
<told past> get	T-9t28F-10f-12X16x29R7B-9N34D-8O-14
<told past> gine	T-15x10R-8B-8
<told past> give	T38F-13f-7X-6x-12R-6B-7N-12D-25H-18O-12
<told past> given	t11F18X-6L-7l9B-16N-6D-6
<told past> go	F-20X-7x13L-11R14H10
<told past> grow	F9O-11
<told past> grown	x35L6
<told past> grumbl	f15X9
<told past> hand	t12B-8N-9D7H-17O-7
<told past> handl	x7N-6H19O-6
<told past> hang	F-6L13H10O-8
<told past> happen	T15t10F22X-12x-9B6D11O-9
<told past> hate	T14
<told past> have	T-21t21F11X-12x-11l-9N15D8H-10O11
<told past> hear	T-6R-14N43D-13H-9O-10
<told past> help	t16F10D7
<told past> hide	T16t10F15X9l11N9D-6
<told past> hire	T-6D9
<told past> hold	T-13t-8f8X-8R-7B-7N14D-21
<told past> ignor	L20D15
<told past> includ	t8X7l11N15O-6
<told past> inform	L6N29
<told past> insist	T-6t11R9
<told past> is	t7X15x6L-21l-28R-11B8N-15H10
<told past> it	T-11F27f6R7D8H30O-6
<told past> join	D-6
<told past> keep	T-16t-8X-17l-11R19B25D-9H9O-9
<told past> kei	f11R9
<told past> kick	L9
<told past> kill	B6N-6
<told past> knock	L9O14
<told past> know	t-6L-10l-8R-6B-6N16H-20O-8
<told past> known	F9
<told past> label	R7D15
<told past> lack	T12X9L14
<told past> lai	T11
<told past> land	B10
<told past> lead	T7X-8L11B-7H-9O8
<told past> learn	T-15X12x28
<told past> learnt	X14x17D15
<told past> leav	T21t-11F-11X-10x-6l17R8B15N11D15O18
<told past> lie	B14
<told past> like	X12
<told past> list	L14
<told past> listen	X-9R6
<told past> live	B7N-6H-7
<told past> load	B-6N9
<told past> lock	B17H11
<told past> log	T-6F10X10H11O9
<told past> look	F-19X10x-11B-7N-9H-11O-14
<told past> lose	T39t25F-14f-8X18x-6B-20H-11
<told past> love	T13X8
<told past> lower	R7B7
<told past> make	T-12x6L20l13R-15N-10O-10
<told past> mark	N6D7
<told past> mean	T14X-8L-9N-14H7O-8
<told past> measur	T-9
<told past> meet	T-7f19X9R-7O-6
<told past> mend	B8O7
<told past> merg	F13R11D9O6
<told past> miss	t10F-11L-9B-6H9O20
<told past> move	T-27F-12f-7X-8L12R21B-14D11
<told past> mute	T-8H17
<told past> name	R7B7N12
<told past> need	T11f16B13H8
<told past> note	B9
<told past> notic	t13F28X7L20B-7N-6H-6O13
<told past> object	t13
<told past> offer	T14F-8X-8L-6R12N-8D-8H12
<told past> open	T-26F-8l-8R18B7N12H9O-7
<told past> order	R9
<told past> overpai	T-13F7X39
<told past> ow	T-6X-6N13D-10
<told past> own	T-12
<told past> page	L14
<told past> pai	T12t11F-14X12B-12N-8D15
<told past> pair	N7
<told past> park	B9
<told past> pass	T26F19X-7
<told past> patch	R-6O16
<told past> paus	R6
<told past> peak	O28
<told past> phone	T7F12L9l11N19O8
<told past> pick	t7X-8R17B12H-6
<told past> pin	T-7F11L-6B6
<told past> plan	F-6f12x22L-7B13O17
<told past> point	D9
<told past> post	X-6N39D6
<told past> power	O7
<told past> practis	R8B16
<told past> prefer	T32
<told past> prepar	t6B9
<told past> present	T8l15N18
<told past> press	L6B-6D10
<told past> print	F-6
<told past> produc	T8R-9
<told past> promis	T8X-6l11R-8N8
<told past> propos	R7O-6
<told past> prove	x18R-6O13
<told past> publish	T-7
<told past> pull	T-8L8B7N-6D15
<told past> push	T-14X10B7N-7D13H13
<told past> put	T10H12O6
<told past> quot	R7
<told past> rais	F-6l13R-11
<told past> rank	F12R-6
<told past> reach	F9f10N8O9
<told past> read	T-8X8D13
<told past> rebuild	X11
<told past> receiv	t9l9N9
<told past> reckon	T9D-6
<told past> recommend	T24t7F7
<told past> recov	B6O16
<told past> refund	T-8N10
<told past> refus	T13t-7F-15X-12L-10l-7R-10N-8D-7O18
<told past> rehears	F-6R-7B33O-28
<told past> reject	T29X6
<told past> remain	T-6F8L6B11
<told past> rememb	T6
<told past> remov	T-12F-6R10O6
<told past> renam	f8
<told past> renew	l8D9
<told past> repair	l6B-6D12O13
<told past> repeat	l11N9
<told past> replac	L6O6
<told past> replai	T-10l9O-6
<told past> report	N15O8
<told past> restart	l26D-8O-7
<told past> restor	T-8L-6B8O11
<told past> return	T-13O26
<told past> revert	B18
<told past> revok	F7
<told past> ring	T-16F8X-10N46
<told past> roll	R15B6
<told past> rotat	L-7B14
<told past> rule	T34
<told past> run	t-10F-8f-7X-16L-16l-9R7B-9O9
<told past> sai	T6t-21F-6X-25R-10B-21N14H-16O-19
<told past> save	L-9B10O13
<told past> scan	D8
<told past> see	T-18t-11X22l-7B9N-8H-7O-13
<told past> seen	F-7R27B-6N-6D6H-10
<told past> sell	T11N8H8
<told past> send	T-7F-7X11R7D12O10
<told past> serv	t12
<told past> settl	F10L7R-6
<told past> share	T11
<told past> ship	T20B-6N12
<told past> shout	L7
<told past> show	T-15t11F7x11L-10R-9B-7
<told past> shown	T-6l6R9D8
<told past> shut	R-6B-8H6
<told past> sign	T9t13F-7L10l-6R-11N8H-7O-9
<told past> sit	T-24t-9F11X-23l-8B8D7H12
<told past> skip	F-6X10D8
<told past> sleep	t6F10D6H32
<told past> slip	T11O6
<told past> slow	T11F6R7
<told past> solv	F24
<told past> sort	T-9t10l7D12
<told past> speak	T-6F-7D10H-6
<told past> spend	X27R-8B-6N-6D9H-6O8
<told past> spoken	l8R-6D15O6
<told past> stai	T-7X-9L-9B17N-6D-11O9
<told past> stand	F-9L-10l-7R-14D-8H7O-10
<told past> start	T-24F-13L-11R6N-8O-8
<told past> stick	F-6X10R-11B-6N-6
<told past> stolen	F12L-9R15
<told past> stop	T15t-11f-14X-11x-6L17l-7B-12N-14D-13O13
<told past> surpris	D8
<told past> swap	R11
<told past> switch	t-6X-7B-10N-8D-7H7O8
<told past> take	T17F-19x-6L6l-10R-9N-14D-7H-6
<told past> taken	F-6X14R-9B-8D-10H-6O12
<told past> talk	l14N16
<told past> teach	X9x12D6
<told past> tell	T9t10F-6X-11x-12L-15R-8B-13N51H-6O10
<told past> test	T-14F17f6X29D10
<told past> thank	x11l33R-8D-11
<told past> think	t-9f10X28R-13B-7N-8D10
<told past> throw	T12l11
<told past> thrown	t6L8
<told past> time	T-10f6X-7R-6B26H7
<told past> to	T28t6f-8X-19R-9N11D-7H-17
<told past> touch	T-7t-6X-7L-6R-9N12
<told past> trade	T13
<told past> train	T9
<told past> treat	T-8F15X19R15D-6
<told past> trip	F11R-6B13
<told past> trust	T-6X14L7
<told past> try	T-16f11X-9l-7R37B19N-7O-6
<told past> turn	F-10B-21N-6O6
<told past> type	F-6X-8l8R-10N-7
<told past> understand	T-6B7
<told past> unplug	D7
<told past> us	T-21F13f10l-6R-8B34D-10O18
<told past> volunt	R16
<told past> wait	T16t-6F-6X15L-10l6R17B-7D-10O-7
<told past> want	T6t10F-19f-10X-21x-10L-17l-10B-12N-19D-7H17O-15
<told past> warn	N23D7
<told past> watch	T-15F-8X-10L-8l10R10N-8O-6
<told past> weigh	T26t12X6
<told past> win	T11t14
<told past> wipe	L6R-6B-8
<told past> wish	f6
<told past> woken	T-6L8N9
<told past> work	T17f16X9H15O6
<told past> write	T-17X-16x-10L9l17N26D9O-15
<told past> written	T-9F11f8L-13l11R8B6N-6D-6
<told present> -	T-7t-12X10x-8L-14R-15B-14O-9
<told present> abort	F10B8
<told present> accept	T27t-6x18R12O-7
<told present> account	L8
<told present> add	T20F-10x-6
<told present> after	F-6f8
<told present> alarm	L10B7
<told present> allow	F-6
<told present> annoi	X27
<told present> answer	t-7F-10X-14l7
<told present> appli	F-7f12x11L-7R-9D-6O-6
<told present> archiv	T14t11
<told present> arriv	T7
<told present> ask	t23F-15f-16X18x-6L8R-11B-13D7H6
<told present> attach	B-7
<told present> back	t-8F-12f-12x22L16R-6B8N-14D-9
<told present> backend	R7
<told present> batch	R8N8
<told present> be	T11x25l-8R8B-13D-8H10
<told present> becom	T11F-11L-6
<told present> begin	f7L7R-12D6
<told present> believ	T-11f8X12l7D8O11
<told present> belong	T-8
<told present> bit	L8R7
<told present> bite	R6
<told present> bless	H11
<told present> block	T9F11L10
<told present> book	T-9X6L-9
<told present> bother	F10R10D12
<told present> break	T-13X-6x7R-7B-9D6
<told present> bring	T-13t9f-6X-9x10L-8R-12B8N-6
<told present> bui	L-7B6
<told present> build	T9t-7F-25f-8B-6O7
<told present> bump	T-8
<told present> burn	x9D13
<told present> call	F6B7H12
<told present> cap	L17
<told present> carri	t-7F7R12N7D-7H-11
<told present> case	F11
<told present> catch	T-7t6F12f9L6O-6
<told present> caus	T14
<told present> chang	T-13t-8f-6X-6x6L10R-6B-11N-8D-12O9
<told present> check	T-13L10O-8
<told present> choos	T8t8R9
<told present> claim	D10
<told present> clean	T8
<told present> close	F7D6
<told present> code	L7
<told present> collect	T6t15
<told present> come	F11X6x11R-23B-20N-7D7H-8
<told present> command	T-8X6l14
<told present> commit	F7R7D8
<told present> compar	T-9L-11
<told present> complain	T12F-11R-9D9
<told present> confirm	T-7F-9
<told present> continu	F15
<told present> contract	F-6R28O-6
<told present> control	F6R-7
<told present> copi	T-12H13
<told present> correct	F20
<told present> cost	T19F-13f-14x-12L-15R11B-13N7D7H-10O15
<told present> count	T-18t-7F13X17x9L12N8D-7O-15
<told present> cover	T-7F9f-6R13
<told present> crash	f6
<told present> creat	L-8
<told present> cut	T11F-10L20R15B11N16O6
<told present> date	T-12
<told present> decid	T-14t-7F7N-6D8
<told present> declar	N6
<told present> delet	T-12F-12B13
<told present> deni	L14R-8
<told present> deploi	T-10L9R-13N-6D-6O8
<told present> describ	F-7R-11B-6
<told present> desk	O7
<told present> die	T-17F-11R21B-6
<told present> differ	L22
<told present> disk	t13F-7L7
<told present> do	t-9F-21f-8X15x-17L10R-15N-7H10
<told present> doubl	T16F12
<told present> down	F17B-6
<told present> drain	F-6B8
<told present> drew	T-8F-9R10
<told present> drift	L7R-6N7
<told present> drill	L-10
<told present> drink	F-6H8
<told present> drop	T11F17L-8B-8O-7
<told present> eat	T17t14
<told present> edit	T10L24
<told present> empti	R9
<told present> end	F14X6R14N-10H7
<told present> engin	F-6
<told present> enter	F-8
<told present> excus	F-12
<told present> exist	T-12F-7R6D11
<told present> exit	F-8L-6B-6O-6
<told present> expect	T-8t8F8B6
<told present> expir	F6L11
<told present> explain	X10R-6D15H-8
<told present> face	N11
<told present> fail	t-6F18f-7L-14H13
<told present> fall	T9F12f8L6D8
<told present> fear	F7
<told present> featur	F-7L15
<told present> feed	T-6R12B7O7
<told present> feel	T18X6H14
<told present> fenc	L-6B-9
<told present> figur	F8N-6
<told present> file	L19
<told present> fill	F10f8l7B-6
<told present> financ	T-6B-6
<told present> find	T7t6F12L6R-13B-8
<told present> finish	T10L9R6
<told present> fire	F9L-8
<told present> fit	T-6R-7
<told present> fix	T7t10F-8X7R-8
<told present> flag	T7R6
<told present> flip	F7R13B9N7
<told present> flow	F7
<told present> follow	T-10X-7L-7R-6D8
<told present> forget	T6F6B7
<told present> form	F10X7
<told present> forward	B20
<told present> freez	T-9F33
<told present> gate	F8R9
<told present> get	T-21F18f-10X-9x-6l10R-14B10N17D-6
<told present> gine	T10F6
<told present> give	T22t12L-18R17D-9H-8O-6
<told present> go	T-17t-7F20X-20L8l12R-7B7N-10O-16
<told present> grant	R7D15
<told present> group	H6
<told present> grow	F-7x27
<told present> grumbl	T24
<told present> hand	D-6
<told present> handl	T9O7
<told present> hang	T-8F13L12l9R-8B-9
<told present> happen	F-12f8x12L-6
<told present> have	t11F17f8R11N7D30H-6O-18
<told present> head	l9
<told present> hear	T-11t10R-7B-10N24H-8
<told present> help	t7F-8B-6
<told present> hide	T9t11F-6R7
<told present> hit	T6F-9f12L7R23B-6O11
<told present> hold	f18X-6L-11B-6N-6O-7
<told present> hope	T-8l20D6
<told present> hurt	t-6F-6f-6R38B7D-6
<told present> idl	T7
<told present> import	F15B11
<told present> in	T-7F-9L-12B10H11
<told present> is	T-9t16F-24f9x31L-9B7N7D7H6O30
<told present> issu	R-8
<told present> it	f-7L17O-7
<told present> join	X6
<told present> keep	F6f12x-8L-9R-14B25N-7H-7
<told present> kei	B10
<told present> kill	T7F11B-18
<told present> know	t-9X-9l26R-16D20H30O-6
<told present> known	F-6D14H6
<told present> lag	T8F16L-10R11B-8
<told present> lai	T-6F-7
<told present> land	F9
<told present> last	t16L-6R19B-7D7H8O26
<told present> lead	T10F-12R-8B-6N7D-8
<told present> learn	T-13x10H-7
<told present> leav	T9F32X-10L-10R-14B6D6H-6
<told present> let	T13L-9R16N8D-8O-11
<told present> lie	T-8D14
<told present> lift	B6
<told present> like	T11t14X7L-10R-11B-9N-6H12O-11
<told present> limit	T6L11
<told present> line	D8O7
<told present> link	T-6L8
<told present> list	T-7F-9X8R21D9
<told present> listen	F-6x10
<told present> live	T18F-15R-8B-20D-7H-6
<told present> load	F-7R-8B-8
<told present> lock	T6F10
<told present> log	T-7F-15L-9B-6N-6O8
<told present> look	T-8F17X-8N13D-8H-7
<told present> lose	T28F-10R-6B-10D-8
<told present> make	T12f-8L-10B11
<told present> mark	F8R6
<told present> market	R9N6
<told present> match	T-8L-8R13
<told present> mean	T23t-7f-8X-9x-9L16N-6D-7O-10
<told present> measur	T16F-13f-9
<told present> meet	T10
<told present> mend	B-6H6
<told present> merg	T-7X6L13R-10B-8D-6O-6
<told present> messag	L7R-7N9O7
<told present> mind	D13H9
<told present> mine	T-9X6L-9R-9N-7D-9H21O7
<told present> minut	T13L10
<told present> mislead	F17
<told present> miss	T23F15L-10R-9
<told present> move	T-8t-8L-12R14N-8D-6H-7O-7
<told present> name	T-25t27F-8L8
<told present> need	t15F-18f-6L15R14B-19N10D-13
<told present> network	f9R-9
<told present> night	H6
<told present> notic	T7t11F9L-9R-10N11
<told present> off	t8
<told present> offer	B12
<told present> on	T8F-6O7
<told present> open	f-6X-11l8B-12
<told present> order	R15B8
<told present> out	T-13F7B6
<told present> over	F-6f9N19
<told present> ow	D14
<told present> own	T-13X-7N-8D-6H-7
<told present> page	F12L11
<told present> pai	T12F-22f14R-16B-12
<told present> pass	T-15L20R9
<told present> past	F15
<told present> patch	T-9R14
<told present> paus	T-9F24R-11N6
<told present> phone	T-7F16B10
<told present> pick	T7F7L-8R-6N-7D-6
<told present> place	T-10
<told present> plan	F15L19O-13
<told present> point	f8L7B15
<told present> pool	F-6L14
<told present> post	F11
<told present> practis	F6B6O-11
<told present> prefer	F12
<told present> present	L8R-6
<told present> press	l15B12
<told present> price	T9F-7
<told present> print	B8
<told present> probe	L-7
<told present> promis	N6
<told present> promot	F8
<told present> protect	T15F6X-15
<told present> prove	T-8R12B6
<told present> pull	T15f-6L-20B18D-10H-6O8
<told present> pump	T14L7
<told present> push	L-10R-11
<told present> put	T15F-16f-11X-15N-16H-7
<told present> question	L9
<told present> quit	F8
<told present> quot	T-6
<told present> rais	T11
<told present> rate	T6R-7
<told present> reach	t-6F23L-6D-7
<told present> read	T-30F18f-6X9x-6L-20R9N8
<told present> reason	T-15D9
<told present> rebuild	L17R-9B-9
<told present> reckon	T11O16
<told present> refund	t9
<told present> refus	T-17t-6f-8X-6L42R7B-7O17
<told present> regist	F-6
<told present> reject	L7B8
<told present> releas	T-11f6l16
<told present> remain	L-12l10R-13B14
<told present> rememb	F19x9R-6
<told present> remov	F15f10B11
<told present> renew	f7L8
<told present> repair	F16L12R-10O11
<told present> repeat	L14R7
<told present> replai	T-7B6
<told present> report	T-10F8L6R-7
<told present> request	F14X6
<told present> rest	R7
<told present> restart	T-12F-14R-6B-7O7
<told present> restor	L20R7B31O-10
<told present> result	N6
<told present> retri	T-6L14R-8B9O-7
<told present> return	T12t6F8B25O-7
<told present> revers	R9B15
<told present> revert	T7F7B27
<told present> review	f27L-12B8D-7
<told present> revok	F13O9
<told present> ride	F9R-6
<told present> ring	T-8F6f10R8O-6
<told present> risk	T15N11
<told present> roll	T-9F25R8
<told present> rotat	F10D13
<told present> rule	F-8f10L-6O-6
<told present> run	T-9t7F12f14X-9x-10L-10R-19B-18D-20O-13
<told present> sai	T-8t10F14f15l9D-7H10
<told present> sampl	F-7
<told present> save	F27L-6R-13
<told present> scale	T-8t6f23O11
<told present> scan	T-6f8L19
<told present> screen	T17D9
<told present> see	T-20t17f16X-10x-6L-7l-9R-12B-7N-7D-12H-6
<told present> seen	T11F7
<told present> send	T-10t14L-11N6D6O-6
<told present> servic	L7
<told present> set	T-14F-10R6B29D-6
<told present> share	F10L-7
<told present> shift	T9
<told present> ship	X6B10D-6
<told present> shop	R-10
<told present> shout	B6
<told present> show	T15t-6x15N9O-7
<told present> shown	F14
<told present> shut	T-7F-10L11O8
<told present> side	t9
<told present> sign	L-12B-8
<told present> silenc	F19
<told present> sit	t-6X11R-13B-11N-8O-6
<told present> size	T-9t8
<told present> sleep	t10x24
<told present> slip	F11
<told present> slow	H11
<told present> sort	T-7f12
<told present> speak	T-6x11L-6R-8
<told present> speed	T9
<told present> split	F9X-6L7B-6D-6
<told present> spoil	F10R14
<told present> spot	T11R7
<told present> stage	R12N8
<told present> stai	f-10x14L-16R-10B13N-10H12O-12
<told present> stand	F-10f7X-7x7L-8l14R-8B-9H10
<told present> start	T17f-8l8R-14O12
<told present> state	T7F6
<told present> step	f6L-6l7R14
<told present> stop	T-11t9F19f9X-13l-7R6B-6N9D-13H-14O-12
<told present> store	T-8F15f14
<told present> submit	O6
<told present> support	B9N29
<told present> suppos	D7
<told present> surviv	F15D9
<told present> switch	F-6f15B21N9
<told present> take	T-9F12x-7B15H12O15
<told present> taken	F10L7B7
<told present> talk	X14L-6l-6D-6
<told present> target	T-7F-6O-13
<told present> teach	x7
<told present> tell	T13t-9x-6L-12l-6N33D17H12
<told present> test	T-12L8R13D10
<told present> thank	T-6F-6R6N6D10O14
<told present> think	T-12t9F-11X-9x29O7
<told present> throw	T13f13
<told present> time	t-6f12X11x-7L10R-8B-8N-8
<told present> to	T33F-20x-6L17B-14N-7H7O-7
<told present> touch	T6t-7f10L6l7R12D-6
<told present> treat	t6D10
<told present> trip	L6
<told present> trust	F6L-9l17D7
<told present> try	F18f12l9R15B9
<told present> turn	F9L11B16
<told present> type	X13
<told present> understand	T17
<told present> undin	F-9f11B19
<told present> undo	T10F8B45
<told present> up	T-6F-6f12R7H7
<told present> updat	B7N14
<told present> upload	F8
<told present> us	t-11f-11X-12x-6L11l-7B-17N-9D-16H-8O16
<told present> wait	T13f-7l-6N-6H10
<told present> wake	T15D8
<told present> walk	F8B7
<told present> want	t-10f6L6R-17H-11O-8
<told present> watch	T-7L26R-12B-8
<told present> wave	R24
<told present> weigh	B7
<told present> went	t8F-7N18O10
<told present> woke	H8
<told present> work	T-18t-10F9f7X-6L-19l16B-8N18D7H-8
<told present> write	t-6F-9f12X7x-7L-8l-10R8B7N21H-14
<told present> written	F-12R-6
<told present> zone	D15
<unless> person conditional	R8B7
<unless> thing conditional	F13L12
<until> i told	L12B6N8D6
<until> none told	F8R-10
<until> person told	F16f7l9N-6
<until> thing told	F19x8L9B15N-8H-6O-6
<until> we told	F18O12
<we conditional past>	T12R13B-7D-7
<we conditional present>	T-6F-17X8N12
<we reported past>	T-6X7R7N7
<we reported present>	F9R-7B-8N6
<we told future>	T6f16
<we told past not>	T-9t13f22R-6B-15O14
<we told past passive>	T-7t-6F7l8R8O7
<we told past>	T12t10F-38f-11X-9x24L-11l19N-14D-28H-19O7
<we told present not>	T22X7B-13D-6O-7
<we told present passive>	D6
<we told present>	T11t-12F18f29X-28x-18L-34l-6R-11N-14D-14H-22O-16
<we wished present not>	T9X7R8D9
<we wished present>	T16f-10X28L-18R-9N-10D-9H-14O-14
<we> -	T-9
<we> accept	T22t12F-6R-7
<we> add	f6L10
<we> agre	T-16l6R15
<we> allow	R11
<we> argu	T9
<we> ask	X11R8
<we> back	O6
<we> be	B7N7
<we> begin	f13
<we> bui	F-7f10N6
<we> build	F-7L6B-7
<we> burn	O-8
<we> call	R8
<we> carri	T-7
<we> chang	F6L13R-6
<we> choos	t8f20
<we> close	l22B-6
<we> come	T8F12f12x16B-8O12
<we> compar	T-9t10f10L-6R7B-6
<we> correct	B7
<we> count	T6F-12X13R-8O6
<we> cut	T6F-7B10N8
<we> decid	l11B12
<we> delet	f6
<we> deploi	T-7
<we> discuss	T11
<we> do	t6F-17X10x6L-10l-6B11N-10D-9
<we> drill	F10
<we> drop	T15F-6O10
<we> end	B9
<we> find	t10R-6N7
<we> finish	D10O7
<we> fix	X10l6
<we> flip	F-10R12
<we> get	T-9t13x11B-8N-6D6
<we> give	t9F-11f-6l-6R-15B-8N6D-6
<we> go	T17t11F9f-12X-6l-7B14O-10
<we> have	T-12t6f9X-12L-13l11R-14B-30N-7H-8O8
<we> hear	F9
<we> hold	T12R9N13
<we> is	T-18t19F-17f-12X-9x7L12l-10B-6D19
<we> it	F25L10R-7
<we> keep	F13l-7R-13B11
<we> kill	B7
<we> know	R-8B-7N10D8O-6
<we> leav	T31F-6l14R-6B7
<we> let	f8l12R12N12
<we> like	T6B8
<we> live	T13R-6
<we> look	t-6F-7f-8X10L-6l-8R14D-7O-7
<we> lose	T30t11F-14X-10R-9B-14D11
<we> make	T-9f11
<we> mark	F13
<we> measur	T11f-6
<we> meet	F-7
<we> miss	T7R19O11
<we> move	T6F-12f7X6l6B-6O-7
<we> need	t9f15R10B7
<we> notic	F23L-8R-9
<we> open	t6F-9R12
<we> pai	T23t15F-13L6R-9B-6O11
<we> plan	F9f-6x8R-6
<we> practis	F-9X13R8O-9
<we> pull	t8F16B6
<we> push	F9
<we> put	T-6F10O-9
<we> rais	T6
<we> reach	T-6f10
<we> read	F8O8
<we> rebuild	X6
<we> rehears	B9
<we> replai	T-7R-6
<we> restart	T-9
<we> restor	F11L6R7B7
<we> return	B20
<we> roll	O7
<we> run	F7
<we> sai	T20l7N15
<we> see	f6L-6R-10
<we> set	T-7
<we> settl	T9F12
<we> ship	T15F6
<we> sign	R7
<we> sit	T-6F20
<we> sleep	t10
<we> spend	T-7X11
<we> stai	R-9B-9N7
<we> stand	H6O6
<we> start	R12B7
<we> stop	X7L-11R11O8
<we> switch	T-6f9B9
<we> take	T21t8f-10X-6L15R-15B7
<we> talk	F-7l14D9
<we> tell	T12N8
<we> test	F9
<we> think	F10
<we> time	B7
<we> to	F8R-7B-12N-8D6
<we> try	T-8R13B19
<we> turn	l6R-7
<we> us	F-11B7
<we> wait	R7O-6
<we> want	T8f13
<we> watch	l8
<we> write	F-12f6N10O-6
<what> i told	X12x25L-10D18H-6
<what> i wished	T-15F-8X14H9
<what> nobody told	f6
<what> person told	T18t11N-10D14O6
<what> person wished	X-6N9
<what> thing asked	T-9t26X-9x-8N-9
<what> thing told	T11F23X25x-7L13l18B-8N8H-12O-8
<what> thing wished	T-15t6X7L-10R-9N9D-7
<what> we told	T32F-6f-9X-13L8l-6B-11N14O-7
<what> we wished	T11X8R12
<what> you asked	T-7f11
<what> you told	T16t-8F-10D21
<what> you wished	X-8B-6N10
<when> i told	F-13X17L6N-8D20
<when> nobody told	H13
<when> none told	T11F13R10B8O-8
<when> none wished	F-7
<when> person told	t-9F14f17X-7x-6R-6B-7N-12D33H8
<when> thing told	T-19F13f-13l-6R21B-8D-11H19O-7
<when> we told	T19
<when> you told	t7L9
<where> i told	T-8F9D7
<where> nobody told	R6D9
<where> none told	T-7F10L8
<where> person told	T20t8R12O9
<where> thing asked	F-7f10
<where> thing told	T18t-9F12X8x-10L-18B-12N-9D15
<where> thing wished	T-9f8
<where> we told	T8
<where> you told	f6B17
<whether> none conditional	T-7
<whether> person conditional	T-8X9R9
<whether> thing conditional	T12t10F-10R-10D13
<whether> we conditional	B-6
<which> i told	x13R-10B10N15
<which> i wished	T13N10
<which> nobody told	X15L-11
<which> person told	t7F12X21L17R-7O-6
<which> person wished	F8R7
<which> thing asked	T-6t-7x8
<which> thing told	T12X12x-8L9R27H8
<which> thing wished	T22X8L-9l8R-7
<which> we told	T-15F-13f10R11B6
<while> i told	X-6N8
<while> none told	f7X11R13
<while> person told	T6L12R-6D11
<while> thing told	T-8F23R13N8
<who> none told	F-9X14L7R13B-7N9D9
<who> none wished	B7H11
<who> person conditional	B7
<who> person told	F-20f-6X11l13B-8N8D9O-8
<who> person wished	X9N9D-11
<who> thing told	F-8x6R-8B13N8D21H6
<whose> none told	D16O6
<whose> person told	D6
<whose> thing told	L17R6B8D25
<why> person told	T-7
<why> thing told	F-6f6B-7
<wished past> is	T20
<wished present> -	T30F-10f-6X-36H-6
<wished present> accept	T8F6R-7
<wished present> answer	t6X-8
<wished present> argu	T-6X8
<wished present> ask	T-11t-8F-7X14L-6B-7N-6D-11H-9
<wished present> be	T10t-18F-16X-8x6l9B-14N11D-17H8O-8
<wished present> break	L8
<wished present> bring	X14
<wished present> bui	T8
<wished present> call	T-9t17F-10B6N-7
<wished present> carri	X-6N12H10
<wished present> catch	D7
<wished present> chang	T-12X14x14
<wished present> come	T-9F-7f7X10N10D18
<wished present> cost	T-14F12R-6N11H15
<wished present> cut	T-8F-9f12
<wished present> die	L13
<wished present> do	T-6t-6F9f-6X-11x36L-6R10N-6H-10
<wished present> drop	T10R8
<wished present> end	T-10F6B22D-6
<wished present> fail	f6L17
<wished present> find	T-8N7
<wished present> finish	N7D10
<wished present> get	R9H15
<wished present> gine	T-8X-8x11
<wished present> give	T-7H7
<wished present> given	T6
<wished present> go	T-17F16X21x10L-7B11D-6H8
<wished present> hand	F9X6H6
<wished present> happen	F-7f7D8
<wished present> have	T16F-7f-13X29x-8L7l10R-20D-12H6
<wished present> help	T8
<wished present> hit	R7
<wished present> hold	L-8l8R-9D6
<wished present> hurt	L8
<wished present> is	T15H15
<wished present> keep	T6F-8f6X-7B15H11
<wished present> kill	R6
<wished present> know	T-7t11H7
<wished present> known	X-22D8
<wished present> learn	T-8
<wished present> leav	B-7
<wished present> let	T-9F-6X10R9
<wished present> like	T12f12X-9l11R-9
<wished present> listen	D8
<wished present> look	T6F10X-8R6H13
<wished present> lose	T7f8X-10
<wished present> make	T-6x12
<wished present> mean	T-13
<wished present> meet	T-6F-6X9R16B7
<wished present> miss	T-6R12
<wished present> move	T11
<wished present> need	T19F-8X-6R-7
<wished present> notic	f9L15
<wished present> open	t6X16
<wished present> pai	T20X-6B7
<wished present> pull	T-6F11X-6B16
<wished present> push	T30
<wished present> put	F11X12D-8H7
<wished present> reach	T8
<wished present> recommend	T-8f17
<wished present> refus	T8l7N6
<wished present> restart	T6R6B12
<wished present> run	F-6X8
<wished present> sai	t12F6f7x16D13
<wished present> save	T12X12
<wished present> see	F8L6
<wished present> seen	T-7D15
<wished present> send	T15X-6
<wished present> serv	X6
<wished present> set	T-9X9
<wished present> ship	X7
<wished present> sign	T9X-6
<wished present> speak	N14
<wished present> spend	T15
<wished present> split	T7F-6X11
<wished present> spoken	x11L6
<wished present> stai	T17R12N7
<wished present> stand	R8
<wished present> start	T-8F6X18O6
<wished present> stop	T-10X20L-15l13R-10
<wished present> surpris	D7
<wished present> switch	R11B15
<wished present> take	f12B-13H-8O-10
<wished present> taken	T-8F11X-7D10H9
<wished present> talk	f8X8D17H9
<wished present> tell	X12L6N-8H12
<wished present> test	X10R-6
<wished present> think	t7N9
<wished present> touch	T-6t10F15R7
<wished present> undin	B9
<wished present> us	F7f17X-9
<wished present> wait	T6R-6H-7
<wished present> want	X-6x13R7D10
<wished present> write	T-9F7X11R8B-6H6
<yet> thing told	F8
<you asked present>	T-9f11
<you conditional present>	F-11D10
<you reported present>	t14
<you told future not>	H8
<you told future>	T-7F8
<you told past>	F-6R-7B13N6D-6
<you told present not>	F6x9L-7R-8
<you told present>	T13t10F9f7X-13x10l-6R-14B-6D18
<you wished present>	T-8t9F10X-6B-8N6H17
<you> ask	t19f9x6
<you> carri	T10
<you> do	T12t-6F-10f7X-13L-8R-7H-6
<you> find	N6
<you> get	t13F-15f-6N6D9H19
<you> give	T13t-8
<you> go	F12f6
<you> have	D7
<you> hear	t6
<you> is	x7B14N9H-6
<you> learn	x10D-6
<you> lose	T14F9
<you> need	x9
<you> put	H16
<you> read	F8
<you> sai	x7R6D8
<you> see	R11N-7
<you> take	T-7B-11D-9
<you> want	D10
?	T-48F-19X-13L-18l-11R-31B-41N-10D-22H-19O-15
^ <clock>	T-8F-10X-9D-7H-7O17
^ <money>	T-8O-7
^ <number>	T-39F-28f-10X-9l8R-16B-13N-13H-10O22
^ <percent>	T-9F11R18D7O-23
^ a	F21X-15L-25R11N-6D-11H-17O7
^ abort	F24R-6B11
^ about	R-9O9
^ add	T-10R10N7
^ after	T-33F-26X-19x-7B15N11D-17H-12O30
^ afterward	L14B-7N6
^ against	T12O7
^ alert	L17
^ all	T-24t10F-11X-8x8L-10R-31B6N-7D-13H10O24
^ allow	R-6O-17
^ also	T20X14
^ an	T-28t-6f8X-8l12R-16B-18D29H-6O-12
^ and	T-9t-13F33f-20X63x-19l-10R-26B-23N-7D-11H-33O-24
^ ani	T-8F18L18R-10O-7
^ anybodi	D-7H-8
^ anyon	R7D10
^ anyth	T-6
^ appli	T-6R-13B-6
^ as	t9F-9B-11D10O-8
^ ask	T10F16H13
^ at	T-42f-15X-34x-8L-21l-19B-20N-15D-24H-25O-30
^ auditor	f11D-9H-7O8
^ back	R-9B-9
^ backfil	R7
^ backup	T-8F6R-6B14
^ bad	T-7F31L-6B-12O8
^ batch	T14
^ becaus	T-11f12R20D11
^ befor	t-7F-11X-24L-18R-7B6N-12D-6H-9
^ behind	D10
^ below	T-23F33x-7
^ between	D20H6
^ bill	O15
^ blue	T17t11L-6R-8B11
^ both	t-11F8X-7L-12R-8B-7
^ bought	T-8
^ budget	T-10R6O-11
^ build	T-9F-8R6O7
^ but	T-7F13X7L-7N-10D30H-15O-8
^ by	F-9X-8L-7l14R-15D-15H-6O10
^ call	N9H7
^ canari	F6L6R8
^ card	t7
^ central	T27t6
^ chang	R-6H6
^ cheaper	T18t6
^ check	L6
^ ci	F13R-8B8
^ client	T11N-6
^ cloud	O7
^ cluster	T-6F-6L-13R15
^ come	f22
^ compar	O6
^ control	t7F9L-6
^ copi	T7F14
^ corrupt	F39R-9B31
^ cost	t-7F-8f18L-9O10
^ could	T-13x13B-28
^ custom	T-12L-6N19O-7
^ cutov	R42O-7
^ data	T-6F-6f7B-12
^ databas	T-9L-6
^ deepa	B12
^ delet	t-6F12L-7R-16B12O28
^ deploi	T-6B-6
^ deploy	L9
^ detect	F-6B-6
^ develop	T8t10
^ did	D9H10
^ director	D13
^ disk	f10L-9R-13
^ dispatch	F-7N17
^ dn	F6L6
^ do	T16X9R8
^ drift	L-9
^ drill	F-6L11
^ drop	T12F-8X12L-6R-7
^ dublin	D10
^ each	t14F-19f21X-6l-7R13B-8H-10O-13
^ eight	T-17O13
^ eighteen	T9F6O-6
^ either	T17B-10
^ eleven	T-6L6R-8O21
^ error	T-6F12R-14
^ everi	T-15t-7F-8f11x17L17R-8N8D6
^ everybodi	t6F-6D-7
^ everyon	t28x-9D10H-7
^ everyth	F-11f9x19L-8R9D6H8
^ fail	B-6
^ failov	F-11
^ failur	f12x16R-8B8O14
^ fals	T-11F27O-6
^ fifth	R10
^ financ	T-9t11F8l11O-7
^ first	T-23t-8f8X-26x-8l-6N-10D-15H-14O15
^ five	t-7F-16L-21R-8B-10N-7H-9
^ fix	F-6
^ flag	N9
^ flip	F-8R-6
^ for	T14t6f-6X-21x-10L-20R11B-9N-6D-17H10O-17
^ forti	T-15F-10L-8N-6O-7
^ four	T-11t-6F-13f-6X-9R-16D-8O15
^ fourteen	T-7B-6O18
^ frankfurt	T-8
^ frau	T-8B7
^ from	T7F-14X-11x13L23R-28B-7N-9D-13H-14O-19
^ full	F13L10
^ gate	F10R8
^ go	T7L-8R-8B26O-6
^ good	T-6t22x32
^ had	F21l20R10B28N-7D21H13
^ half	T-16F14X12R17B-8D-11
^ he	T-19F-6f-11x-12L-7R-19N-13H-15O-21
^ head	N8D9
^ her	T12D25
^ here	f7X-7
^ hi	T10D-7
^ honestli	T-6t8X18
^ hour	T11
^ how	L-7D7
^ hr	D19
^ i	T-20t-8F-33X10x-9L-40R-13B-26N-29D-13H-8O-53
^ if	T-40F31f11x-11L-40l-9R-51B-22N-16H-25O-24
^ imag	F-8L-6
^ in	T-21F13X-37L11R-33B-22N-19O27
^ instead	R12
^ it	t12F10X-20x18l-20R-17B-27N-35H-14
^ keep	T21F6
^ kubectl	R-13
^ lakshmi	N7
^ last	T-17F15X-10L-6B-14N-9O11
^ later	f9
^ lead	T-6
^ leadership	T-7N15
^ leak	T-12F34
^ let	F9R-7
^ limit	T-8F-7L18R-12O-6
^ line	R-11D9O6
^ live	T-7
^ lock	T-6
^ log	T32F-6f8
^ longest	O17
^ look	T-6F-6X12x31B-9N11D-7H-6
^ lost	T-12F15O24
^ lui	T-7L15N14
^ manag	T-8H9
^ marcu	x12
^ marek	X8
^ meanwhil	N10H9
^ median	T-7O-18
^ mentor	x19
^ merg	T-7L-9D-6
^ mine	T-9F-8B-7
^ minut	N45O-15
^ modul	F-13L11R-8B-6
^ moira	L7
^ monei	T-24O-11
^ more	T11t12L-11
^ mr	N7D-7
^ my	T-13t-8F-8X28L-27l-12R-6B-8N-15H-12O-13
^ nadia	B14D-6
^ name	L7R9N10
^ near	R9
^ network	T-10f11L-6
^ new	T-14f11L12B-10
^ next	T-15t-6F-17X53l-8B-6D-6H-10
^ night	X9
^ nine	F-7L-8R-15O-21
^ nineteen	O11
^ no	T-28X-12x9L-22R-14B-16N-13D-6O15
^ nobodi	T-32F-27X-21x-6l-6R10B-12N-12D-10O-27
^ none	t20F7
^ not	t12X-11x11L-7R33N-6H7
^ noth	t25F15f10X-8x17L-11R-14B-17N-6H-6O9
^ now	T-9F-23f-11X15L46l-11R-10B-18N-10D-6H-6O13
^ number	F22H8O8
^ of	L-7R-6N6H6O10
^ old	T-21t-6F-33R-19B-10O10
^ on	t-19F9X-13x17L-19l-8R-26B-6N-14D7O-12
^ onc	T-10R17D9
^ onli	T-12t-6X-6L11R8B-6N-6H-6O-8
^ or	T-12t-6F-6R8
^ order	T-12R6
^ other	T14L-9R-9H6
^ our	T-23t-6X-14x-6l16D25
^ outsid	F-8N28
^ over	T-8t14F6X6L14R-8B11N7
^ owner	N14
^ page	L-6O17
^ partit	T-7F13
^ partner	F9L-6
^ pass	F-7O6
^ password	T9R7
^ past	F17B9
^ payment	T-9F-9B-6
^ peopl	T-8t18f-6X-16x13R-11N-6D-12H9
^ per	R12O8
^ petra	D7
^ plan	T-14F-16f9L18B-11O6
^ player	O7
^ point	F-11N11
^ post	O9
^ price	T41F-11R-7N11O-6
^ product	T9F-8f-6X-7L7R-13N7O-6
^ public	F6
^ pull	T27
^ push	T-6f9
^ put	F-7f6D15
^ queri	O6
^ queue	O6
^ read	T6F-8X14O27
^ readi	B-7O9
^ refus	f9L-6O6
^ releas	T-10F-13f10R-8O-6
^ remov	L6R12B8
^ replic	T-6F9
^ report	T-7F-7f15
^ restart	T11F-10R-7O7
^ restor	L14O19
^ result	T-9O-11
^ retri	F8L7R-6B7
^ revert	T-9F9B12
^ roll	T43t-14L-6R10B7N-6
^ rollback	B23
^ rotat	L7R-6B12
^ rule	T14F-8L12R-14
^ run	T15F22
^ safeti	T-14t-7F-15D-8
^ sai	F22
^ sale	N10D9
^ same	O-7
^ sampl	T6
^ schema	L-9
^ second	T-6F-14L9B-9N-7O-9
^ secret	L11R-6
^ secur	L-6R-7N28
^ self	T8
^ servic	T-9L24N12
^ seven	F-6L-6R-7H15
^ share	T6L10
^ she	T-14t-6f-7X-11x-9L-6l-7R-14D16O-15
^ shona	X15
^ shop	R-9
^ short	T25t8
^ should	F7f6X8B9
^ sinc	T-25F-15f6X21L37B-8O26
^ six	F-18X19L7R-11B-10N-8O-6
^ slow	T-6F9
^ small	t6
^ so	T8t9F-24f-14X-20x-17l-13R-25B-31N-10D-10H-23O-17
^ some	x12R-6D32H11
^ somebodi	T-7X-6x20L-7B8D-9H20
^ someth	f11B8
^ spare	T-7
^ speed	T24x6
^ split	T10F8L6
^ spot	T12
^ stai	T-34L-6D-7O-10
^ start	t9R-8O17
^ state	L19
^ step	R23O-12
^ still	T12B6
^ stolen	F12
^ stop	B9
^ store	F19
^ such	T-8x30
^ support	F-9B-7N21
^ synchron	T11F-7
^ take	T-12R-7D12H-7O-11
^ target	R-6O-6
^ team	T34L-6N7
^ ten	T-8B-9
^ test	f15L-17l19B-6O-6
^ that	T-18t-18f-17X-21L-11l-12R-8B-10N-21H-9
^ the	T-6t18F-7f30x-12L-15l37N-30H-24O-6
^ thei	t-14F-19L-6R-18B-11N-21H8O-9
^ their	T9F-14X8L-8R-9D13
^ then	T-28t-14F-7X-28x-15L-22l-12R-15B-27N-6D-8H-17O-28
^ there	T6X-13x10l34R-23B-26N-7D-18H11O-7
^ these	T-9X30x26
^ thi	T-6t16X-6x-10L8l-7R-9B-9N6O19
^ thirti	F-6R-9H6
^ those	T-6F-6X-6R-8H9O-8
^ three	T-7t-10F-7X-13L-25R-19B-17N-13H-11O-27
^ ticket	l7
^ tier	T15t7
^ timeout	l8
^ to	T-30F-35f-6x-11L-15l-9R-17N75D-16H-14O-18
^ todai	T-9F-6X50x-7L7R-6B-8N-9D6H-7O20
^ took	T-7f11H9
^ trace	T7
^ traffic	T-8R-6B-8O-6
^ trunk	T17R-6
^ turn	T9D7
^ twelv	R-10B-7O6
^ twice	O-6
^ two	T-9F-13f-15X-9x-6L-14l-9R-18B-14N-21D-22
^ under	F8B-7
^ until	f7l9R-8B12H7
^ up	L7O9
^ updat	N21
^ user	t13L-6R-10N10O-6
^ valu	L-7
^ vault	t7L-7
^ vendor	l7
^ version	O6
^ wai	F-7R7B10
^ wait	X21
^ warm	T14t6
^ wast	T-9t-6F-11x-6
^ water	L13
^ wave	R23
^ we	T-21F-10f-10X-8L-14l11B-24N-29D-19H-24O-17
^ weekli	T-6X11
^ were	X9x9
^ what	T11t-24F29X22x-13L16l-16R-16B-30N-29D-20
^ whatev	t7D8
^ when	T-14t-6F48f-14X-21x10L-9l-7R-23B-11N-8O-11
^ where	T-14F21R-10B-6D-7H8
^ whether	t7
^ which	T-8t-7F-6x8R-6
^ who	F-9X-12x20L-13l6N-8D-12
^ whoever	T11F-9N6D13
^ whole	T7O11
^ why	T-7t9
^ with	T22t-10F15X-15L-24B-13N-16D44H7O-17
^ within	O10
^ without	T-25F15X-11D14H14
^ worst	T-7F22L-7R19
^ write	T6F-8B-8O14
^ wrong	T-13X6
^ ye	T6
^ you	t-6X-6x14L-10R9B-9D8H15
^ zero	O18
^ zone	D14
a	T13t-25X-9x-10L8l-8R13D13H-26O-28
a * 's	t-7F14X24L15N-8D10H-6
a * <number>	T-11F-6B7
a * <percent>	R6B12
a * a	F7L6B12N-7D12O-8
a * about	t10x6l21H13
a * abov	L10l7R7
a * account	L6
a * across	T10
a * after	T-9R17B15O18
a * afternoon	R-6B13
a * again	F7L12
a * against	T10
a * alarm	T11F26
a * alert	T-7t6F-13f25L-7B13
a * all	T-8O8
a * and	T11t11F-16f9x10l11B14N-12D25O10
a * appli	F15R11B18
a * as	F-6B17O8
a * ask	F6D10
a * at	T15t-6F-6f16x-9L-6l-7R7B11D-7H-9
a * awai	N10
a * back	f6X-6R-6B9O10
a * balanc	T-7t8F-6
a * becaus	R-9B8
a * befor	T-14F-9X19l-7R14N15D-8H-6
a * behind	F10R8
a * besid	l14
a * between	R17
a * board	f14D11
a * book	L10
a * box	F7R-6B14H7
a * break	T13
a * broker	T15
a * bucket	F-6L-6
a * build	F8L6
a * but	T6B-13N9
a * button	T-7F-6B13
a * by	T-10F-7f-6R-9B-10H6O6
a * ca	L8
a * cach	T8H8
a * call	T-13B6
a * came	B7
a * can	F-15L7R20B-9
a * care	T-8D11
a * certif	T-6l6
a * chang	T15R-7
a * channel	f9B22
a * chart	T-8F10f9L8
a * check	T9X10R15
a * ci	T-6R-6
a * class	L9
a * cluster	F6
a * come	f14
a * compar	T6B8N9
a * consum	F12R-6
a * copi	F7L6R8D6
a * cost	X11R14N11O-7
a * could	T-11f7R11B12H13
a * count	F-10R-8
a * crew	T7
a * dai	T6l7R13B-7D10
a * databas	F-6L7
a * date	T13R7
a * deal	x16
a * delet	B7
a * di	R6
a * disk	T-7F8f9
a * document	F17
a * doe	F-8L7l7
a * drop	T-6L11
a * each	T-8F7B15N14
a * earlier	T6B15
a * end	X8L13N8
a * engin	T-6X8D15
a * even	T-6F6l10R-6
a * everi	T-8L-8N16
a * fail	R-6
a * fault	f9
a * feel	T9
a * file	T12t9R-9O-7
a * first	X12R-10B8H8
a * fix	T-10F9L-8
a * for	F-12f25x-6L-10l-10R9N18H38O-10
a * form	T-9L9R14
a * freez	L8
a * from	F20X12x12L-12B-18N32H-6
a * gatewai	T6
a * get	R9
a * give	F12R9
a * glass	L9R9B9
a * go	F7
a * goe	F8N6
a * good	f12x6
a * got	T15l14N8
a * graph	B-9O6
a * group	R8B7
a * ha	T11f18L15
a * had	R6D-6
a * he	T6
a * help	T7H10
a * hold	F8L7R-6
a * hour	F-8X6
a * i	T13t-8F-13x-8L6B-14N-13D11H10O-10
a * idea	N-6
a * if	F-7
a * imag	L-9
a * in	T-12t-6F-16x-10l11R-25B-7N8D-7O-21
a * instead	O8
a * into	L-6
a * is	T-12F-7L18R6B-17H-7
a * it	T17L7O12
a * job	D10
a * kei	T-6R-9B-8N11O9
a * late	T9X7
a * later	f11R9B-7N7
a * leak	F26
a * less	T7F8
a * licenc	F6
a * like	T-8F-8x8l6H22
a * limit	T7l8
a * line	f6X9N18
a * list	X7L8R-8N-6
a * load	F-6N8
a * login	T6
a * look	T8F-8f8
a * loss	F13
a * machin	F9
a * made	T9R8
a * mai	O-6
a * make	L7
a * man	F7
a * mean	T-13F11
a * meet	T6L6
a * messag	T-6R6
a * migrat	F10B-6
a * minut	F-9L10
a * more	T-8F8f21l8O8
a * morn	T-6B6
a * move	B6
a * must	F6
a * my	T-6F10
a * name	t10L-7
a * need	T12F-7L8R14B8
a * next	R7
a * night	T-6F12x12B-10
a * nobodi	X16R-7
a * node	T9
a * not	T7F-6X21R-6
a * note	l20
a * now	D9
a * number	F-7R-6D9
a * of	T6F13f-10X15L10R10B6N-22H-7O-18
a * off	T-6
a * on	T9t-18F18f21X11x-12B15D15H-7O-8
a * onli	T18F22R-22
a * open	O14
a * or	T-13L12N12
a * out	X7
a * over	F-15O12
a * page	F10L17N15
a * pair	F-6D11H13
a * pass	R8B7
a * password	R-6
a * peopl	F7
a * per	T-6L17R-8
a * person	T-11f11
a * place	X6
a * plan	T9F-6f6X7L10N9
a * plu	T7
a * pod	F-13L12B-8
a * point	t9F-10
a * polici	F14L-9
a * price	T-8t21X-8R8D6O8
a * probe	L11
a * project	x16
a * put	F8
a * quarter	f6X6
a * queri	T-6L10
a * queue	L-8B20
a * rather	R9
a * re	L-8
a * reach	F-8
a * read	F-10L-8R16
a * region	T11l8R-9
a * releas	T7
a * report	F6R10N15
a * request	T-8F-12L-6R13
a * restart	T9D6
a * restor	T-9F-6
a * role	R7
a * roll	R9
a * round	T10F7x11
a * rule	L25R-12B-8
a * run	T-6F-8L13R19
a * sai	R12
a * sampl	F13
a * save	T-8t6
a * screen	X9
a * script	L8
a * second	D6
a * secret	F7
a * see	D8
a * sensor	F7
a * server	T-10
a * servic	T-8F-8B7O8
a * set	L11R11D8
a * shop	T6
a * sign	F7L10
a * sinc	T12X-7
a * size	R-9
a * so	T-17F6f7B22N-6D-8O-6
a * some	T11F10
a * stai	T-10F13L13
a * standbi	L8
a * state	T-6R18
a * step	F-8O10
a * still	T-8N7
a * stop	F-18L6D-8
a * store	F-6R6
a * student	T6
a * system	T8
a * tabl	B23
a * take	T16L8O10
a * tariff	R-6O-7
a * team	T-9t9L-7R7
a * tell	R10
a * test	F-9f17L26N7
a * text	t9D10
a * that	T-17t-8F32X27x-8L27l-9R-12B-11N-8H9O-16
a * the	F37f-6L-8B13N8D-6H-6O14
a * thei	T6t6R-7D15
a * then	F13R10B-12
a * there	L23N6
a * thing	F-6x13L-12
a * ticket	T8X7
a * time	T-9F-7x15l7R7O-7
a * timeout	L8R-6
a * to	T-14f23R-7N17D6O50
a * token	F10R12B6
a * took	T8
a * tool	T9
a * tuesdai	R6
a * two	F-6L-8R-12B9N10
a * type	D9
a * under	L10
a * up	T-8F18D25
a * updat	R-6
a * valu	R8B6
a * vendor	T6L6O9
a * version	T-7F-13L-7R12
a * wa	F21X6N-8O9
a * wai	f8H12
a * wait	T-16R6B10
a * we	T-18t17L-8B10D6
a * week	T8
a * went	l10N8O7
a * what	F18D7O9
a * when	F-10R-6
a * where	F-6X9R6
a * which	T-9t18F-8X-6L16R-17H10O11
a * who	L-6R-6N-6D11
a * whose	F9L19R-10
a * window	T10R6D10
a * with	F7f-11x-6L36l27R-14N12D12H-10
a * within	F-6L6N14
a * without	F-6R11
a * would	T16F-9L-6B-10N-6H-7
a * write	R17
a * you	F8N-8
a * zone	T-6F11B10
a <number>	F10L7N6
a bad	T-14t-8F9X-8R22B17D-12H-7O-6
a bank	T-11R-7
a base	L-7
a beauti	x6
a bet	T24
a better	X8N6D9
a big	T7F-9D-11
a bigger	T9
a bill	T8
a bit	T15F-11x8l7R-7
a bot	L9
a box	T-14L6B6
a branch	B6
a break	F-6L8R7B9
a breaker	L6
a broadcast	D7
a broken	T-7
a bu	H8
a budget	T-8F-8L-12R-9
a bug	T-6F15
a build	F10
a button	f7
a cabl	T-7N7D8O9
a cach	T12L6
a cake	D-6
a calendar	t12L-6
a call	T-6l7N18
a canari	R20N6
a cap	F10
a capabl	F16
a carrier	D6
a certain	l8D9
a certif	R-7O22
a chang	T9F-12L9N6D17O-8
a channel	f9R11
a chart	R13
a cheaper	T11L9
a check	t9F-11X-6L15l16O7
a clean	f14D6
a clock	X6
a close	T10
a cluster	T7D8
a cold	T15F-8
a colleagu	T-10t9F-7L10l13R-16
a column	T7L6
a comma	t11F-6x10
a comment	l21D6
a commit	F-8
a committe	T-9H44
a compani	f7D7
a comparison	B6H9
a config	T-6R6
a connect	F6L7
a consult	t8D20
a consum	L7B9
a contract	L11
a contractor	F11D-6
a control	F-7N9
a copi	T7L-6B7D6O-7
a cost	T20t11X9L6
a count	N17
a counter	D6
a coupl	T-8
a cours	T6X17
a crash	T13f11
a culprit	T6F6
a custom	T21L16R-11B7D-6
a dai	T19t-12F12f-15X-6x-6L-30l-9D-16H-10O28
a dashboard	F-6B6
a data	R7
a databas	T-13R-7B-7N11
a date	T-16F-8X9L-11R-8B-8N-14D-10O7
a daytim	R-9B23
a dead	T-9F17L-9R-10B-8
a deadlin	N8
a decent	l6
a decis	X12
a delet	X8B13
a deploi	T6F-11L22R-9N14
a deploy	D6
a depot	B7
a develop	T-9
a differ	T-7D20O8
a disk	T-6f9L13D12
a document	N9
a drill	T-6f6L6R11B15
a driver	L15
a dry	L14
a dump	F6R-8D9
a fail	F7f19L-15R11
a failov	T10F11
a failur	T-10X20L13R13
a fair	T11t6F-7f6R-7D-6
a fake	F12
a fallback	f11B11
a fals	T27F7
a fault	F24N8
a featur	B13
a feed	F-7
a few	T-7x11D-12
a fifth	R-7
a figur	T-7F-7X7L9
a file	t13F-10f7L-9B-6N6D-9
a financ	L6
a fire	T-6F22L11
a firewal	T14F16R-9
a first	R-8O10
a fix	F-9
a flag	T-14R10B24
a flood	T-9
a floor	L13
a fork	R31
a form	T10F9R-6
a fortnight	T9F-9X15L-7N8
a free	T-9t32F6X-7l9
a freez	H7
a fresh	F9R-7B8
a fridai	T-8X9x8O12
a full	F-6f7X-8L-13R14B-9O-7
a game	L11
a gate	F-14L18R-6O-7
a gatewai	T8O11
a go	B8
a good	T-11X16x13L-9R-10B-8N-7H-9
a great	x19D13
a green	F-7X22
a guess	D11
a gui	X8
a half	T15R-8B13O13
a hand	R9O10
a head	T14N7
a healthi	x10
a hole	F6N6
a human	T6F10L-9R12D-6
a hundr	F7L8D-7O8
a job	T-11F11L8R-12N-9D-8
a junior	x8B11O-7
a kei	T-9F-6L6R6H7
a kind	X16L8D9
a label	X9B24
a lad	D10
a ladder	R6
a lag	T-7F-7L8B13
a late	F8
a launch	F10
a leak	T-6F14L10
a leas	R-7
a legal	T8F-9
a letter	L-7l21N9
a licenc	R10
a limit	T-7F10f10L21B-7
a line	T-13B-7N6O-6
a list	T6F11L-8B-6
a littl	T-7l8
a live	T-6L6R8B17N7H7
a load	T-7L18
a lock	F-6L11R-7B-6
a log	L-8R-8N-6D10
a login	T-8
a long	F6x12l12H8
a longer	T10
a lost	F-6
a lot	T-14x16L-7R-11D-15
a m	t10N8
a machin	T-11F-12R-6
a man	T-7R6D15
a manag	F13
a matter	T7F8X8B6
a median	O9
a meet	T-7F8H20
a messag	T-6N33
a migrat	T15X7
a million	R28
a minut	t13B26N-10D27O-16
a miss	T-8t10B-6O-8
a mistak	F-10L13R35B-8
a modul	f7L8
a month	T9t7x-9L7l-13B-10D-19H-9O-11
a monthli	L6B12
a more	T-13x11D21
a morn	T-6F-8L14O13
a murmur	t22
a name	T6t-8L6D9
a network	L20R-7N8D8H12
a new	T14F-17f18X-10L-10R-20
a nice	D7
a night	T10F-10L21R14B-10D-9H-6
a nightli	F-13L16R8N8
a node	L16R12
a normal	T-7F-7
a note	T-11F-8L6l11N27D17
a notic	N24
a number	T7L7B8N8D-7
a nurs	T8R14B6
a on	F-7L11R-7N8
a page	T-10X7L-17l16B-9O6
a pager	D9
a paid	T14
a pair	L8
a paper	f6
a part	L6
a password	D7
a paus	N8
a percent	R6B14
a permiss	X10
a person	F-7f-6X-6L-20B-7N-7O-10
a phone	F14N7
a pictur	T8
a place	T11D8
a plain	T-6X11R7
a plan	T-7f22L-8R-14B-10D-13O11
a platform	H8
a pod	f14R-7
a point	T8
a polici	F-11R11
a portal	T11
a post	D8
a price	T16t18N6
a probe	F8
a product	T-6t10H7
a project	T-8x6
a promis	T-7F-6
a public	F18L6
a pull	T-7F-13L-6R14
a push	N8D8
a quarter	T15F13f18L-11B13D-11H-9O19
a queri	T-7L7R10B6
a question	f9D8O-9
a queue	T9X6
a quiet	T-7F-6f9B8D11
a quorum	T15F-6
a quota	F-6L7R22
a rare	T9F11
a read	T6F-6
a real	T8O10
a realli	f12
a reason	T-6D11
a record	F-6N13
a region	T-10R6
a releas	T7t9F10L-12B15
a repair	T-10F-6O-6
a replai	L9
a report	F7
a repositori	R12
a restart	T17F20
a restor	T12L6R-13B6
a result	O7
a retri	T13
a revert	f8B11
a review	R13D13H6
a rewrit	T7
a robot	X7
a role	T-6F-6R16
a roll	D6
a rollback	L-9
a rota	T-14F32R-7
a round	t16
a rout	T11
a row	D9H16
a rule	F-15L38O9
a run	R17B6
a runbook	f12X7L21
a safe	N7
a save	T-9F9B8
a screen	t10F-6X7L9D7
a script	T-7L-11R10D-6
a seal	F8B-6
a second	T6t-6X-13B-19N18D-23H11
a secret	L-7
a sentenc	N7
a separ	T-6R20B-7
a servic	T-10f7
a set	X6
a sever	X7N14
a shadow	R20
a share	T-6F6
a shift	T-6t14F-9L14N-7
a shop	X6
a short	N7
a shrug	D13
a side	B20
a sign	F6
a silent	R7B6
a singl	T-15t20F-10f8X-10R53B25D-8
a sixth	R6
a skill	T6X9
a slow	T6F13L-11R7D-6
a slower	T13t6
a small	T8L-7B12
a snapshot	B6
a soul	D11H22
a spare	T-7R10
a split	F14N8
a spreadsheet	X10
a stale	F11L9
a start	F14R6
a startup	L11
a state	F7R15
a stolen	T-6F15L-6R19
a stop	N18H6
a storm	T-6F6
a strang	O7
a stranger	O9
a stuck	O8
a sundai	T6B9D-6O-8
a supplier	T10
a survei	T11
a switch	L7R9B20
a synchron	R6
a synthet	L9
a system	T-6
a tabl	F-8B6D6
a tag	R-6B6
a target	T7F-13f11O8
a team	T-14F14x13L8R-6B8D-9H16
a tenth	F-11L-6R8B14
a test	T-9L13B15
a text	R6N19
a thief	T6
a thing	t6F-12X7x15l11R-8H26
a third	T-10F-12X6D-6
a thousand	F8X6R9
a three	T7
a thumb	D11
a thursdai	T-6X-6R-7
a ticket	T-15X-7B-10N13D-9O8
a time	T-7X-9L10R57B17O-10
a timeout	T6F-6X12x-6L7R6
a token	F-7R6
a train	l14D8
a trial	T-6L6R13
a trigger	T11
a truck	B-8
a tuesdai	f7R-8B10D-6
a two	L15
a user	R-12
a van	F8X8
a vault	T16L9R8H9
a vendor	D-6
a veri	F10x16
a version	F9R-8
a wai	T-10f8X7
a wall	f7X7
a ward	L10O13
a wed	D7
a week	T-14F11f24X-7x-6L-14l-11B12N12D-16O10
a weekend	x12H14
a weekli	L-10N-6
a while	F10X-6R-6B-8
a whole	R14B-9
a word	X-9l25D9
a work	D17
a write	F-6
a wrong	T9t19F9f6L-9B8N-6D-8O-10
a year	T35t-11f-13X24x-6R12D-14H-15O29
a yearli	N9
a zone	T-7F14L20R-6
abl	F-8R11
abl to	F-7R11
abort	F34R-9B27H6
abort * wa	F22R-6B11H11
abort condit	F8X7
abort rule	L-7R-6B12H7
abort wa	F13B8
about	T26F-20f11X-6x8L-16l19R-21O-6
about * a	T13F-10
about * and	T-20t10F-7X6x11
about * custom	T8R-7
about * dai	T10
about * euro	T8
about * from	x9
about * hour	t11F-6N7O-7
about * i	T-6X-6
about * in	L8l6H7O12
about * it	t8
about * k	T-9
about * million	T-10
about * minut	T8F20X8B16O-11
about * ms	R7
about * of	T13O6
about * on	T-6f9x8l9O9
about * second	F6B25
about * thousand	F11R8O7
about * week	T6
about * write	T7
about <number>	t-6F-9f-6R13D-8O-8
about <percent>	T23N6
about a	T22F-11R-9D-13
about five	L6B6
about forti	T7
about four	T-18F25O12
about hire	T11D8
about it	T-14X-7x15L-9l35R-6B-6H22O11
about on	T12
about six	T11B12H6
about that	x10
about the	T-15X18L10D12
about thi	f22
about to	F6L10N7
about twenti	T9D7
about two	t11F10R13O11
about what	X-9x8
abov	T-18f-9X-7L35l8R12B36N-8D7H-8O17
abov * a	F12
abov * for	O18
abov * it	O6
abov * line	l7D7
abov * minut	R7B8
abov * ms	L8
abov * per	O10
abov * second	F12R13
abov * we	F-9L8
abov <number>	L9R19B14O18
abov <percent>	L22B10O8
abov half	F12
abov ten	L11
abov the	t11l6
abov two	B-7D7
abus	F-6B14N12O12
accept	T68F-13f-9X-12x13l-7R-16B-8N10D-12H-9
accept * becaus	R8
accept * the	T8B8
accept ,	F7
accept a	L14
accept at	R-8O14
accept in	F-6
accept it	T28F-6
accept that	T39
accept the	T-6t13O-6
accept thi	R8
access	T-15F-12X-9L-6R-20B18O-7
access ,	T-10H-9
access for	D6
access log	F15
access to	O-9
access with	B13
account	T-14t-6F-8f-17X-8x-10L6l-11R58N8D-8O-8
account * a	R13B10
account * by	R12
account * i	H12
account * is	F-7
account * it	N6
account * on	B6
account * team	R-16
account * that	T6L6
account * the	F10R-8
account ,	T-16L-13R10B11O-9
account and	R17B7H8
account for	R-6
account in	L-7
account of	T33F6R-8
account onli	R12
account per	R10
account whose	R9O6
account with	L-7R19
acknowledg	F6X8O-17
across	T16L-7R-8B-7N7O-9
across the	N10
act	t-6f-7
act on	L12R7
action	T-9t-8f-9X-8L37l11R-13B-8D-12H-8O7
action * not	F14
action ,	T-7L22
action :	F-9
action ar	F12
activ	T37R-7D7O-6
activ * becaus	T10
activ activ	T20
actual	t6X10
ad	F-9L10B8D19O-6
ad a	L18
ad the	T-6
add	T11F-16f12x15R-12B-10D-8
add * ms	T7
add * name	R-8
add <number>	T14
add the	F-7f19N8
add two	L10R7
address	T-17F36X13L18B9D-6O-15
address * the	L7
address ,	F6
admin	T-8L7R11H8
admin role	B6
administr	R-8
admiss	T-10F-9L37
admiss refus	R-6
admit	X15
adopt	F6X16L6
advanc	B7
advertis	R9
advis	t7
advisori	O10
affect	T-10R7N27O13
afraid	X18D6H-6
afraid of	X17
after	T-36t-25F28X12x-26B6N21H-18O20
after * 'd	H6
after * <number>	X6R6
after * a	l6
after * and	T12H13
after * clean	F-6R18
after * dai	T-10F7L-8R-7B13N12O-11
after * each	F-6N18
after * first	F9
after * had	X6
after * hour	F14N-6O28
after * i	T-7f10X-7H15
after * it	R-7
after * last	F-6B7
after * minut	T-21F7f6X17L10O-6
after * month	t7F-13R-7B-10N-6O11
after * on	f10O12
after * quarter	O17
after * releas	T10D8
after * second	F14L6R-6
after * six	F10R-6
after * switch	L6B-13
after * the	T-10F12f11L-6R10
after * wa	O9
after * we	T6l8
after * week	T-7F7L11R20
after * with	R6
after * year	F7X6O20
after ,	T-7t12l14N13O14
after :	F-6O14
after <clock>	F-6
after a	T-7X-11L6R-7N-9O10
after an	L6
after anoth	T21R13H11
after each	f20
after five	t7L8R-6D7
after four	F9R6B6O7
after i	D6O7
after it	l8R-9O13
after live	F-8
after nine	F22
after on	F8X8B8H6O13
after read	F7
after seven	L10R12B8O10
after six	T11F8L-7N-14
after some	T-6
after somebodi	B10
after ten	R7
after that	T-17F-12X-14L-9R15B-18N48D14O-14
after the	t-6F12f-9X8L7R10O-16
after thi	T6f13l9B26
after thirti	F6N13O8
after three	F7R7B6N-6
after two	T-8F20f6X16R13B-12N12
after which	F9
afternoon	X6R-13B20D6H-8O13
afternoon * the	T16B6
afternoon ,	x8R-8
afternoon and	F9L9R-6
afterward	T6t-6F-13X7L19B-13N9H-7O-10
afterward ,	T7
ag	T-14t-7L16R-9D-7O-6
ag * the	X10L11B8
ag of	X10L10
again	F14f-7X9x38l44R-7B51N11D-8H-6O12
again * 'd	F-9f10X10
again * a	f6x13H6
again * i	X10O7
again * it	L6
again * on	T-7F11B19
again * the	T6X-7R-8B10
again * would	X14x6
again ,	T16t-6F7X16l18R-16B-14N-8D22O6
again after	F-8
again and	F9l6
again at	N16
again by	B12O-6
again everi	N10
again from	T8
again i	F-10f9X15D10
again in	T-9F-7x7L10l15R27
again is	f6B16
again on	x8B-6
again the	B10O8
again with	B10
against	T60t22X-30x-16L6l-11B-10N-20D-9H-27O25
against * and	T-8t13
against * back	T20
against * but	D12
against * chang	T20O-8
against * plan	T-8O16
against * the	T7B8
against * week	T-6F7
against ,	T6
against <number>	B-7O30
against a	f9L10O16
against fail	T7O-6
against it	T-12t14L7
against last	T-8F7
against me	B12
against on	T6
against our	T-7F8
against the	T-14f9L16R-8B-11D-6O-11
agenc	D13
agent	T-16f-8X16L-10l-6N-6D-11H-8O8
agent * it	O8
agent ,	T7R10
agent in	O-6
ago	F-9
agre	T-7t-14F-14f-8R10N-11D-13H-8O-12
agre * a	L8
agre * that	T18F9
agre * the	L7R-6
agre * we	T-7B8
agre befor	T-7R-7
agre on	R7
agre that	T-6F6R14B9
agre to	T18N-6O-6
agre with	T-8
ahead	T-21t15F12L10B22N14
ahead * the	L-7R6B6
ahead ,	T-8L6B13N12O9
ahead of	T-6F6X6L-11R6
aim	t15
air	T8l8
airlin	T-13t9L-8R-8D-6
airport	T9R6B9N9
aisl	R17
alarm	T-27t-16F49f11X10x-8L26l-9B8N-6D15H-11
alarm * <number>	T-11F13f7L7
alarm * on	R11B8
alarm * that	X6L8
alarm * the	T-6
alarm * to	F8
alarm ,	R10B14
alarm :	T-9F22O-6
alarm at	F11L11
alarm cost	F10
alarm for	T-6
alarm go	T8
alarm on	X9
alarm to	X8L15B8
alert	T-27t18F18f17X-23x-9L69R-6N-15H-12O-14
alert * <number>	F18O14
alert * a	L8
alert * if	F-6
alert * of	F6R-7
alert * silent	F-6f10L11R-7
alert * the	T-6R9D8
alert * to	f7L-6B17
alert * two	F7L-10R13
alert ,	L9D6
alert ar	R6
alert at	F17
alert for	l11
alert in	B6
alert on	T-6L52
alert run	R15
alert that	t11L18
alertmanag	L6
algorithm	R7
algorithm instant	R7
aliv	T-11F20L-6R-7B8D-6O7
aliv * the	F6
aliv ,	O8
all	t33F-44f-6X-20x27L34l10B-20D26H12O20
all * <number>	f11
all * a	T-6L15B6
all * all	x27O-7
all * and	T10X-6l6
all * at	O20
all * back	F7B8D14
all * by	L-6R-7O15
all * for	O6
all * in	T10D6O13
all * it	t12X-7l6H7
all * minut	O-12
all * on	t-6F9x7D-7O-10
all * or	t6
all * region	D8
all * servic	f7L19R-12
all * shift	H6
all * so	f11L-9D7
all * team	L-12R-9N13O6
all * that	L8N6
all * the	L9
all * them	l8D-7O16
all * time	T7X11
all * to	T8F7
all * us	T-9D6
all * wa	t9
all * were	t11L-6N7
all * which	D11
all * with	L18N7
all ,	T16t7R22B11D-7
all <number>	F-10L26l6R-12B-8N-7D6O11
all at	T12R9
all back	O6
all custom	T7
all five	T-6t9L11R-6
all four	N7
all i	F15
all in	T-9x32L-6D-6O-16
all it	D9
all nine	T-10L13R-6O10
all nineteen	T-6N7
all of	T-13F-10f-6X-7L-7l17R6B12D16H8O9
all on	D7
all our	f7
all pod	F-7R-11
all right	X7
all side	t25
all six	B6
all team	t7l9N18
all that	H11
all the	T-22t-7F-8f-7X7L-16R-11D-15
all thei	X8D8
all thi	T18L-11D11O9
all thirti	L8R11N9
all three	T-15L-10H30O-14
all told	T-6t21N-8O18
all wa	T26H11O-11
all were	O12
allow	T-8t-9F-21L14D-10O-26
allow * minut	O-10
allow * the	R11
allow :	O-9
allow to	T11L14
allow wa	T-6R13O-7
almost	T8X11
alon	T-9t-15F11x-12L8l-10R29B-11N-16D-25H36O19
alon * <number>	f8R9
alon * the	T10H10O15
alon ,	F13X-9R7B-8D-6H17O16
alon and	F13X6
alon by	D-6
alon for	F6
alon is	H15
alon on	T6R7
along	T-7t16F12X14x6R-10N16D-15H-9
along with	F10N21
aloud	F-7R10H-9
aloud ,	R8N6
aloud what	X-6
alreadi	t11F37f-9X28L10R-13N-7D-6
alreadi * in	T-10
alreadi * the	t12
alreadi ,	F9
alreadi at	R10
alreadi had	X18
also	T15t13F-7X11L-10l-11R-31B22N-10D-30H-11O-11
also * a	F6D6
also * and	T12t9
also * i	T6X12N6H-6
also * it	T-6t8
also * me	F8X7B12
also * not	T9F17
also * on	T7
also * the	X16R-7D-6
also ,	T-6L9B20D6
also a	X10
also have	T6
also not	B7
also the	F-10f18L14D-7
also when	N9
alter	T9t12x9l19R13B-7
altern	T33x9R13
altern wa	T14
although	T14D6
altogeth	T6R-6
alwai	T7t16F-10f18X-14x46L-14l-7B9D8H9O-12
alwai * and	T-9x11D20
alwai * from	t15
alwai * in	T12
alwai * the	T-6t6f9
alwai * with	T12
alwai ,	T7
alwai ask	T-8t7
alwai chang	T27
am	F-13f14x14l-6D-13
am * of	x11O7
am * to	x7
am ,	B6
am not	x-6H-7
am proud	x18O6
am the	T14L8
am wrong	F8B6
amber	L8
among	T-10O10
among * a	O12
amount	T-10t9
an	T18t-17F20f-14x-7L29l10R-7B-6N8D10H-12
an * 's	T13
an * a	T-11H9
an * and	F-7f10X-10L11R-14H-9O9
an * at	T-10F-8D7
an * by	N10
an * date	L23
an * each	F11
an * for	F-8l10D6
an * from	D-6
an * i	T12
an * in	T-7X12L-12D20
an * is	T-6
an * it	O6
an * longer	T9F17
an * mail	N6
an * of	T16L10
an * on	T-13t9L11l15R-9B6D8
an * per	R8
an * plan	f8
an * so	R-8H6
an * that	F-8L6R10D7
an * the	R6
an * to	X17L13N8
an * token	L7
an * version	F-11B7
an * which	T-6t7L-6
an * without	L7
an account	T-8F-7L-6
an action	F-6l14
an address	L7
an afternoon	X6O14
an agent	R10
an alarm	T-6F6X8L17
an alert	T-7F-11X-7L27l9D-6
an answer	R7N15
an app	L7R7
an appli	T-6F20
an audit	L14
an automat	L7R6
an e	N6
an email	X6N7
an empti	t9F7f7L6N6
an end	t7F-7X8L24l7
an engin	t6f12x8R-7
an error	F7L-8
an hour	T13t-12F-26x-7L-7R10B8D-18
an hsm	T8t6
an ident	T18
an incid	T-10N15
an index	D17
an oidc	L6
an old	F10B-11O-7
an open	T11B8
an oper	F8
an order	T16R-6
an outag	T13F24
an outsid	F16L-9
an owner	T-9F-9f7X12N-9O13
an undo	L6B6
an updat	T6
analyst	T11R14
analyt	T14
and	T-14t14F-9f-6X-6x-12L-12l-20B-6N13H8O-14
and * 'd	T14F9x14l-6R-23B29N9O-8
and * 'll	F10H11
and * 're	T7L9B7
and * 's	T11f6X-12x7L6D13H-8
and * 've	T22R-6N-7H-11
and * <clock>	H12
and * <number>	T-13F-16f9L21R25B7O-8
and * <percent>	T7
and * a	T20t8F15l20N-14
and * accept	T14B-9O-7
and * ad	T-6
and * after	F-7X12R-9N-6
and * again	B-14
and * against	F-8
and * agent	t7
and * alarm	D7
and * alert	T-7R8
and * all	R36D8O-6
and * alon	F-7R7N6
and * alwai	R13
and * am	T-7x12R6H7
and * an	T-7F-10X11L-10R-9N13
and * and	R6B-11N6O-7
and * answer	T-7X-13
and * appli	R-8
and * ar	t25F-10x17L8B8D-9
and * as	T-9F15
and * ask	T6X-8l9D-9H12
and * at	T-16t14F24X12L10R12B6N19H-6
and * audit	D11
and * auditor	t7f10
and * awai	t9f7
and * back	F16B23
and * bad	T7f6
and * batch	R12
and * be	T-10H8
and * becaus	T-11R12
and * befor	F9
and * bill	T8F-7R-6
and * bit	R7
and * board	O-8
and * book	B7
and * boss	R10
and * both	T-8l8R-8
and * box	T-7L9B7
and * branch	T7R8
and * bring	t9
and * budget	F6
and * build	L9
and * built	T9R9
and * by	F-14f11R-7H-9O-10
and * ca	L10
and * call	T22f6N13D7O-7
and * came	t10f6R-6B12O12
and * can	L-7B11D8
and * canari	O7
and * card	L10R10
and * carri	N6
and * chang	T-6F-8R7B6
and * check	T-6R9
and * chose	R8B8
and * close	R8N8
and * cloud	T6
and * cluster	T-10L13D11
and * code	R-8B-8
and * colleagu	X9
and * come	T6F18
and * command	B7
and * compar	F-7f7L-9R9B-10
and * contractor	D7
and * control	B8
and * cost	T9t17N6
and * could	L-7R8B11N-6D12
and * count	f9
and * crew	T11O6
and * custom	t11F7
and * cut	X-7R14
and * dai	F6R6N7O-6
and * data	T-6F-11L-7B7H7
and * databas	T8
and * date	t7F-7f-6L-9R-8N-7D-6
and * decid	T8
and * decis	T-9O7
and * delet	F6L8
and * deploi	F-6L19
and * develop	t9R8
and * di	T-7
and * did	T-7t11F-7B19D6H17
and * digest	T12
and * director	T6F8
and * disk	l6
and * dispatch	R7O6
and * do	T-13F19X-6R-8B-8D-8
and * doe	T13F-10D6
and * done	T11R6
and * down	X7
and * duti	T11L9R11N7
and * each	T-12X-6L-6
and * els	t-6F13L-9R29D-8H-8
and * end	t7F-6N8
and * error	R7
and * everi	F-6L-6H6
and * exchang	T11
and * fail	T6F21
and * failur	B6
and * far	H11
and * figur	F6
and * file	T8F-11L15B-7
and * financ	t9
and * first	L-8R-6
and * five	D8
and * fix	L9
and * for	T-11F-18f-6X13R20D8H-8O-8
and * form	T15F-9R7
and * found	L13O-6
and * four	F6H15
and * from	T-8t11F-7f18L-12H-7
and * gave	T-8R14D6
and * get	t10F7L6R-6
and * give	t6R14
and * go	T7t20F-21L-10R-10B-6
and * goe	F-6B10
and * good	O10
and * got	X6L-6N-9D6
and * grumbl	T12
and * ha	f-7L13D14
and * had	T-8t11X8L-11R-15B-6N18O-7
and * half	T-6F-9X-6O9
and * hand	f13
and * happen	l6
and * have	f18L19B-8N-6
and * he	H9
and * head	R9B9
and * him	T8X8N8D-7
and * home	t8
and * hope	l13D9
and * hour	X6R-6D8
and * how	f6
and * human	F8
and * i	f6X-6x-6R-12N6
and * if	F6L10R15
and * in	T-15t13F11L-19H15
and * incid	T9R9
and * is	T-19t15F9f-8X13x13L-14N-6D13
and * it	T20t14f-9L27l8R-19N15H23
and * job	F11L-8
and * just	T-6t17
and * keep	R8H8
and * kei	O6
and * kept	T7D12
and * knew	T6
and * know	H13
and * last	O8
and * late	T-10F9
and * later	X7D9
and * lead	t9
and * learn	x7
and * leav	F7L6D10
and * left	T6D6H6
and * let	T17
and * letter	T-6
and * like	t6X11x7
and * line	D7
and * live	R-6
and * load	X6
and * log	L9B6O15
and * look	T-12R-7N6D-9
and * lost	X15O-6
and * lot	t6R-6D11
and * made	T-6X6D8O8
and * mai	T-6f8l6
and * make	x6
and * man	H7
and * manag	T-9t12N11D6O7
and * me	T9F11R6N-6H9
and * mean	R14
and * memori	T-9F8B11
and * minut	T-10F-7X8B-7O8
and * mismatch	L7
and * miss	F10
and * moment	F9
and * mondai	F7l6B11H6
and * month	F10X7
and * more	T-10L-6R25B6N9
and * morn	L8R-6D8
and * most	f12D10O-7
and * move	T7l11B7H8
and * must	R15
and * my	T8f9N-7H-6
and * myself	l6
and * need	L11N8
and * network	T8l6R7
and * never	F7f6X21R12
and * new	t-7x12L6R-15
and * next	X9N6
and * nice	t10
and * night	T20t8F-7R-7
and * no	T-7R7H6
and * nobodi	f6R6
and * not	T6t-9F-6L-13B6D-8
and * note	L7
and * noth	F9l13R-6N8D8
and * notic	T13F6L10N6D13O-6
and * now	T11X19x16L-7
and * number	t9
and * of	T6X6L-8l-7R20D-11O12
and * off	F6L8
and * old	T-6F-13R11B22
and * on	T14F-16L11l-7B-20D-9O-10
and * onc	N7H8
and * onli	F7X6L12
and * oper	l10
and * other	T-18t-6F20x12D6O17
and * out	t7
and * outsid	F9
and * over	L9
and * own	T-8R-6O-7
and * owner	T-11X8L9R9O6
and * page	F10L-10N-8D12
and * pager	T8
and * pai	L20
and * paper	B6
and * pass	F8N6
and * patch	O17
and * peak	R8
and * peopl	t7F-9R10N10D16
and * per	T-10R7
and * person	B12O10
and * phone	F7
and * pipelin	L14R-6H6
and * plan	F11
and * pod	R-6
and * point	B9
and * polici	R-8O-7
and * post	N8
and * prefer	T-6
and * press	R6
and * price	T17
and * push	H6
and * put	T6B6
and * queue	T25
and * rang	F6N6O-6
and * read	T10X-8L-8l11R-11
and * real	L6
and * reason	F9
and * refus	T11L-10R6B-6
and * rehears	R7H9
and * releas	T-11F-6
and * remov	R-6
and * repair	O-6
and * report	T9F-6
and * request	R6
and * rest	L-6D7O6
and * restart	D-6
and * restor	L7B12
and * retri	R-6N13
and * return	T17L10
and * ring	f14R-6B-6
and * role	L15R11
and * rollout	L8
and * row	L12
and * rule	T6F-8B8O6
and * run	L12
and * runbook	f12
and * sai	F-12X13R7
and * said	T16D14
and * sale	T6
and * same	f8L-8N8
and * sat	D-6H-7
and * save	O6
and * screen	T11F11L9H7
and * script	F9R-11
and * second	X11R8
and * secur	T11
and * see	T-6t11
and * sent	R11O6
and * servic	F11L6B-7O6
and * session	R9
and * set	X13B12
and * seven	T6B6
and * share	T-10
and * she	B6
and * shift	F20L-9
and * should	x13l7D16
and * show	T6t9F-6
and * side	L16
and * sit	X8
and * site	F6R-7
and * small	R7
and * so	t10F10L-6R8N-7
and * some	f8
and * someon	B-6
and * squad	F12L9
and * stai	T22t7F-6L-6l11H7O7
and * stand	T10O13
and * start	B14
and * step	T-6L-9B8
and * still	T16t10B7
and * stood	T6
and * stop	L20R-11
and * store	T-8
and * support	T-7t10N8
and * switch	T7B7O8
and * take	F9f12B8
and * task	N8
and * team	T23t16L21O-8
and * tell	t7
and * templat	T9F7O6
and * ten	T-8L9H7
and * test	L13B6
and * than	F7
and * thank	l6
and * that	T-6t6F11f-6X18L-9l9D9O7
and * the	t20F25f11x10L-18l22R-11N30D-20O-8
and * thei	T-8N8D7
and * their	T10
and * them	T-9t15X-7N19H-9O-6
and * then	F-9X9l6D7
and * there	t10f8R11B-6D9O6
and * thi	T8F6
and * thing	T11
and * think	D6
and * third	T8
and * those	L6
and * thought	T14D6
and * three	F13R21B8O-6
and * through	l12H8
and * ticket	F11B8
and * till	X10L8
and * time	T-10F12f10X-6R-9N16D6
and * to	F12f-7X-10l-6N14D-6
and * togeth	F13R6
and * told	t-6F14X9R-8N9D20
and * took	T31t-6F7X-6L11R-10B10N8H-7O12
and * tool	L10R-6O6
and * turn	R-7O6
and * twelv	O7
and * two	T10f7X11R17B7
and * type	H6
and * under	f6
and * us	T-6L-7l11N-7D-9O16
and * vendor	f7l14
and * version	T12F14L-7B7
and * wa	t-14F-18X6B6N-7D-17H15O-24
and * wai	F11
and * wait	T-19F8O15
and * walk	F7R7
and * want	F-6
and * ward	L6O9
and * watch	H6
and * we	T-11t-7f-7L-7l8R-9B-16D13
and * week	T-8F17f10
and * went	R-8B-9O30
and * were	T20t-7F-8B-8D-12
and * what	T7D-9
and * when	T11F6L7N17
and * which	L7N11
and * who	X12B11D-11
and * whole	f15D9
and * will	l6
and * with	T10F-8x14R-10B-7H-7
and * work	H6
and * worst	F-6R13
and * would	T-6F-14f11X32R-11B-13N-10H11
and * write	T26F-8
and * wrong	T10F7L6O-6
and * wrote	F-8N-8
and * year	H10
and * you	D-6
and ,	T14D6H9
and <clock>	N15
and <money>	T7
and <number>	t-11F-16X-7L-7R-8B8D15H-7O34
and a	t-21F12X-19L32l-17R-10N-8D-10H32
and about	T8R-7O-6
and accept	T7
and after	T-14F8L-9R13D7H11
and again	T6L-6N17
and all	T15t29X-6D13
and also	T-10t8R-6O11
and an	T-13t6F11f6L15D12
and ani	F-6L14R19
and anoth	N17
and anyon	f9R8
and anyth	X6
and ar	T16
and as	T-7H7
and ask	F10R-11B7N7D-11H-10
and at	T-14f13x8H20O-7
and audit	L7
and back	F-7
and be	T24
and bill	T8
and both	t10L-7B-7
and bring	x13
and brought	t7H7
and bui	T7
and built	H8
and by	T-16X-6B-8N6H15O-6
and call	F14X8D8
and came	t8
and can	T9F-10R-9B9
and carri	L-7
and certif	H6
and chang	T-6B7
and check	L10
and ci	R6
and close	F-6f6l23
and compar	L8R-6
and contract	R29
and copi	X6
and cost	F9B13O15
and could	N7
and count	F-17X11l7B-6
and custom	L9
and cut	N9
and dai	x8
and databas	L11
and decid	L6
and delet	R13
and deploi	B11
and develop	T10
and did	T-8t-7F13R19N-6
and doe	B6
and doubl	T12
and drop	T12F-7R7
and each	T12F-16L17B9N-7D11H6O-8
and eat	t15
and eleven	R7
and environ	L6R-8
and error	O-6
and everi	t8F-11f10X-6B16H-6O-8
and everybodi	D9
and everyon	N9
and everyth	f8
and fail	T-6L11O18
and financ	R-6
and five	T-6t8L7R-9
and fix	T8
and for	T17F12X-6L9R-10B-8N8D-6H-6
and four	F-6R9O10
and from	T-6
and gave	l18R16N6O-9
and get	T15F-10
and give	T8t9
and go	T-9F12l7
and gone	D16
and got	t-6X8L7
and ha	t-7F-11
and had	T28X-8B6D-8H13
and half	R-6
and he	T-9X12L-8l-6B-8N-7D32H6O-9
and her	O7
and here	T8
and hi	T11f9D16
and hold	D6
and how	X-9R6
and hr	F14
and i	t6f-12X19x21L10l18N-20D17H7O-6
and ident	T13
and if	T6t-7F81f-7X-8R-11B14
and in	F-20f17X7x11L12N-6H-11O17
and is	L13B-6O6
and it	T-11t15F19f6X11B8H22O-10
and keep	T-14R8B10N-6H7
and kept	R-8D6H14
and last	F-6R-6
and leav	T8R12
and left	T17R7
and legal	N7
and let	F-6R22B14
and log	T-7
and look	T-6F16X11R23
and lost	T13X13
and made	X8
and make	R13B16
and me	H12
and memori	L11
and mine	F6
and move	X11
and must	B-6
and my	T-11t11X10D8
and network	T7R-10
and never	T6X6B-6D7H7
and new	T-8F-10L9
and next	D8
and night	f6N7
and nine	T10L16R10
and no	T-19t11F-11f-7L-10R27B-13D-6O10
and nobodi	T13L16R7N-11O22
and none	T-6f7R6
and not	T21t8F-18f-9X62R34D-11
and noth	T-11X-6L-7R22N-6
and now	T6R-6
and of	T-6F8H6
and off	T-6t-8
and offer	T7
and old	T10
and on	T14t-6F10f18B-6N27D-12H14O17
and onc	T9F-8f7
and onli	T18F-7L-8R17D-6
and open	O7
and order	O-6
and other	L10
and our	t7D8
and owner	N8
and page	t16L10
and pagerduti	t7
and paid	T-6
and pass	T10
and past	D7
and patch	B8
and payment	T-7F-9R-11
and peopl	T12F13x8
and phone	N7
and plan	F13
and post	F7N12
and print	T9t7F6
and push	B10
and put	T6R14B-6
and read	t8F18l12R-8D8
and refund	N11O8
and refus	L6B-6
and releas	L6
and remov	R16B7N12
and repair	F-8O7
and report	L6
and restart	O6
and restor	L-6B9
and retri	R11
and return	B16O12
and revers	B10
and safeti	t6
and sai	F18f7X11L8
and said	T7F13X-7R-8N15
and sale	F6O-6
and save	O16
and scan	L-8
and secur	F6N9
and sent	l6
and she	T7F-7X-6R16B7N14O-10
and should	X10L8
and show	T7L7
and sign	T6L-6N10
and sinc	F6l7
and six	O-6
and sleep	T6
and slow	T9
and so	T-10t6R15B-9D14H12
and some	t-6R-6
and somebodi	l6R8
and sort	t11
and stai	T-10F-7B-21N6
and start	H9
and still	T8D6H7
and stop	L21R12
and support	T12N16
and take	t12F-10
and talk	T8F9
and team	t6F-6
and tell	T14R18N15
and ten	O8
and terraform	T9
and test	L9B6
and that	T18t12X12x19L-12R-25B7D-18H-7O26
and the	T-7t9F19f17X-23x-9L10l11B9N23D-24H-17O12
and thei	T20F17f7X-8L-10l-6R19B-9D-15H6O-11
and their	T6R21N-6O8
and then	T-21F18f-12X-15L-15l8B12N11D21
and there	T-12t-12x10l10H7
and these	F9X6
and thi	x14R-6B-7D9
and those	R-9O9
and thought	X10
and three	T-15X14L-9R-6B-7
and to	T6R6N15O-6
and told	T17N22
and took	t8F-10f12X10H7O9
and turn	t6
and two	t-9F-16f7X6N-14D-12
and until	N10
and up	T-7B13
and version	L15
and wa	T-7F8X-7N8D-8H9
and wait	T22R10
and watch	t7R14
and we	t-8F29f6X11x16L6R-21B26H-7O14
and went	T-17t6f6R7N-8H-11
and were	f13L10O10
and what	T-8F-7f10x-6L-20B-7N21D-7O-7
and whatev	H10
and when	T-13t-6R-13B-6D-8
and where	F26
and whether	T-9
and which	F-6X12
and who	T-12X-6N-7
and whoever	F19B6
and why	T6L12N7D8
and with	t7F-10f19R-9N-7D10
and within	F12
and without	H9
and work	H10
and would	x8H6
and write	T8F-6X6L15N11
and wrote	T-7f12L8l11D-6H6
and you	T-6f-6B8N9D11
and zero	F6
android	T8
angl	X8O-6
angri	T29D-8
ani	T-13t25F-27X13L19l-12B9N-19H-17O-23
ani * and	f9L-6
ani * becaus	T10
ani * call	R7
ani * can	T7L11B12
ani * for	D8
ani * i	X-8
ani * is	T7R13
ani * it	F9
ani * of	T-8t10B7
ani * that	l8
ani chang	X7
ani dai	T7R12
ani destroi	R8
ani imag	l9
ani longer	L8D9
ani more	T20t-7F-12X35R-9
ani of	T-7F16f10L6
ani on	B7
ani other	T-6t10x8
ani time	B9
ani us	t13F14
anil	O-6
annek	O6
annoi	T16F-8X25R10
announc	T18F-6L-8R6D-6
anoth	T18t-16f-7X18L10R32B-9N12D9
anoth 's	F-9R19
anoth * 's	F-6L-6R9
anoth * and	R-9
anoth * i	T-10R7
anoth * the	T10N15
anoth ,	T19R6H6
anoth <money>	T6L8
anoth account	F-6
anoth on	f10X-8x9R8H-6
anoth provid	F8
anoth room	F21
anoth team	T-9F-6X10L-6R11D8
anoth time	T-10X9
anoth wai	T-6l8
answer	T17t9F24f-19x-13L27R-16B-23N6D-8H-16O-8
answer * <number>	T-6L14O-7
answer * fifti	F14
answer * is	X16
answer * the	T-7t11F14R7
answer ,	t12D-6
answer for	T-7t-8R9
answer in	F10L-10
answer is	F-7
answer to	F9
answer with	F10
anybodi	T-28f18L-7R-9B-15N-7D14H15O6
anybodi 's	t8
anybodi * the	f9
anybodi ,	l8
anybodi els	R9N7
anybodi wa	H11
anybodi who	x6
anyhow	T11t6F8
anyon	T-25t34F-16X-20L27l15R24H22O-7
anyon * a	R11
anyon * had	D8
anyon * it	t14
anyon * the	T-6H10
anyon ,	F9l11B6
anyon els	t6H10
anyon in	R7H6
anyon mai	f10L6R-7
anyon who	t14l11D7
anyth	T-50t30f6X-6x11B-15N-13D25H-23O-7
anyth * a	X7R11B6D10
anyth * i	x6l9
anyth * it	T-12t15R7
anyth ,	T-13t6D7
anyth differ	x12
anyth els	F8R-10
anyth i	X-12x6
anyth of	X7D12
anyth that	X6R8
anyth which	F6B7
anyth with	L7R7D10
anywai	T-15t13x7L-9R-12N-7
anywai ,	t10F8
anywher	f18R7
aoif	R15
apart	T-13L14R20O-8
apart * the	T-6
apart ,	T-14L9R9
apart from	T-7F-6R11
api	F-7L15R11B-9N9D7O-10
app	T-6t-8f-9X-11L7l-6R14N18D-13H-10
app * a	T7
app * in	R6B7
app * not	F6
app * the	T-8L8
app ,	T8F-7L-7R12O6
app and	T6
app version	T-7
appear	X-7L8l9
appli	T15t-10F44f21X-8L-13l-6N-15D-17H-11O-13
appli * a	T12
appli * in	R-7
appli * on	T10F6R12
appli * the	T-6f12
appli * to	F15
appli ,	F-7f17L-7R11
appli :	F18
appli in	T18F-6f12
appli it	F15
appli reach	F-9R10
appli that	F7
appli what	L13
applianc	X7L10N22
applic	L-7R15
applic ,	R15
approv	t-11F-10f-11X15L-19R-16B-11N-11D18H-8O-6
approv * for	T-6
approv * in	D21
approv * the	T6
approv by	T17
approv it	T-8R10D17
approv step	X7
april	T-9F13f20X-9L6R-20B12O6
april ,	T-10f6L8R-6
april it	F8B6
ar	T-9t7F11X-24x-7l-16R-13B-8D-22H-26
ar * <number>	t12F6
ar * <percent>	O6
ar * a	f9X9x6L6
ar * and	F-9f18L8R10N-7O-13
ar * befor	B7
ar * but	T-6
ar * by	T-9f14B8
ar * differ	l11
ar * done	F12
ar * for	T15L7R-11B-12N17
ar * from	T-9F6R7B8O8
ar * i	F9N7
ar * in	t12L-6B9
ar * it	F8R9O13
ar * now	R9N11
ar * of	T11
ar * on	t6F11f9R-15
ar * onc	L7N8
ar * out	T7
ar * peopl	T-7F-10H9
ar * same	D10
ar * so	R8N9
ar * than	L13D8
ar * the	T-10t12f-7L7H12
ar * their	L8
ar * to	F6
ar * we	f11
ar * with	F-14
ar ,	l7
ar <number>	T51F7L-13R14B-6O6
ar a	f9L8
ar at	O13
ar back	t8O7
ar better	t18D8
ar compar	F-7R-7
ar down	O9
ar for	T10t6f9R-8
ar gone	F8O7
ar good	f12H12
ar in	F-8L18H13
ar kept	T7O7
ar no	f19
ar not	t7F14f-8l8D8O-6
ar now	L-8O14
ar off	N10
ar on	T-14t12F6R10B-9O12
ar quicker	t12
ar read	T13F9f6R-7
ar right	t7
ar scan	f9L24
ar small	F9
ar the	T-7t8f-6x10R-13N-8
ar three	f6
ar what	T14x7R14B6
ar wrong	t6
architect	F-6f9R-6D11
architect ,	T13
archiv	T15t19F-14f7L18R-8B-11D-6O-7
area	L6
argo	F-7L6R9B14
argo would	T7B9
argu	t-7X17x-6L-7R-11B-8N-9D-9H-8
argu * the	T6X-7
argu about	T7H8
argu for	T13
argu from	X8
argu with	T-7
argument	X12
arithmet	F8
arm	T19t18
around	T10t-7F-17f-10x6L-23l-7B-11D-15H17O9
around * hour	T-19O9
around * minut	T9F12
around * of	T12
around <money>	N9
around <number>	T8F-10L-7R-7N-6O8
around <percent>	O-6
around for	T-7
around it	F8R12N6
around on	T13
around the	X6R13
around three	T-10
arrang	X6
arriv	F10O9
arriv * <number>	O11
artefact	L8
articl	F-6
as	t11X29x20L6l11B23D23
as * 'd	x9O9
as * 's	T13
as * <number>	T6
as * a	T7
as * and	T-9t19l10R-8N9H8
as * ar	l7
as * as	T-12t7L9R7D19
as * becaus	N6
as * can	F15f7
as * could	T6R9D7
as * did	t10F21
as * file	L-6
as * go	T6
as * had	L7R7B11O6
as * i	T10L7
as * in	D8
as * is	f6
as * know	X14
as * of	T11
as * on	N15
as * other	X7D7
as * script	R9
as * so	D8
as * team	x17
as * test	X11
as * the	T-9O12
as * wa	D-6O-11
as a	T-31F9f-8x11L19R16B7N7H-8O-10
as an	T6F-8x6L-10B17
as bad	F13
as befor	T-6t16L-6l20B8
as failur	T7F9
as far	R10D7
as fast	t8F8H6
as he	D13
as her	L13
as i	T-14F-7f7X-7x6R10B8O7
as in	f8
as it	T20t10f8X-8L-8
as not	X13D6
as on	O8
as our	T8R7
as per	T-7D8
as second	R-7
as soon	B-8N6
as that	T13D18
as the	T20t-9F-14f9B13H-6O-10
as thei	x7R6H-9
as their	R10
as to	t7l6
as usual	D13H14
as we	T7x9
as well	f7L6N8D-13
as you	H6
asham	T-6
asid	T8L6B16
asid the	T15
ask	T-32F-20X21x-26l8R-36B-16N-16D-15O-24
ask * 's	X-6
ask * a	T19F11X8R13N-6
ask * an	T-7X7O12
ask * and	t6H18
ask * befor	X8
ask * did	L13
ask * disast	X-6
ask * first	X8
ask * for	T-12X-16R6
ask * how	L6
ask * i	X-14
ask * in	t10f9R8
ask * it	T13t7F-11f13D-6
ask * leav	t8
ask * mani	X-6H7
ask * of	l11H9
ask * often	L-6
ask * on	R-7B11
ask * person	F9X8
ask * team	X6l6H7
ask * that	X6R9B10
ask * the	T-20t6X10L6l7R7N-12H-7
ask * thei	f11
ask * to	T7F8X-9L7l7B7N41H10
ask * two	X-7R-8N13
ask * wa	X7N9
ask * we	T-10t9D7
ask * what	t10X9R6
ask * which	X-8D9
ask * who	X12B6D-6
ask ,	T-10t7L6N6D21
ask a	F17
ask about	T12X27
ask and	T9H6
ask anybodi	f10H14
ask each	L-6N-6
ask first	R-6
ask for	T-8t-12F-17f9L-11N-8D-6H-13
ask her	D7
ask him	X-20L7D13H8
ask how	L6H6
ask me	T32F10X-9L16D10H-10
ask nobodi	X7H14
ask of	X11
ask often	t6
ask the	T22F-9X35R-10N12
ask them	T7X9l9N8D9
ask to	T-8X-11
ask twice	T8F9
ask us	L-10
ask what	T-19t22F-6f9X-12L9N-6H-9
ask where	f9
ask whether	t6X14
ask which	L8
ask who	D-15H-7
ask why	T9
asleep	T-9L8D16H13
asset	X-7
assign	D10
assum	T-7X25N9
asynchron	B-6
at	T-14t-16f-9X10x-23L-19l12N12D-6O11
at * 's	F6
at * <money>	T9
at * <number>	T-18X-7L-7l-7R15D-8
at * <percent>	R16N7
at * a	T-15t8N-7
at * about	l12N7O6
at * all	X11l12
at * and	T9t-6f-8X11x-6l10N16D-14H-15
at * bank	R-6
at * becaus	D8
at * by	T6X9L-7R9O6
at * carrier	D12
at * christma	x12H13
at * counter	T8
at * cpu	t8L7
at * crore	T7
at * dai	F-7f8L36
at * depot	T6X12l10
at * desk	F-7D6
at * door	f13X6R9
at * each	l6N9
at * edg	T-8F-11L-7
at * eleven	F6R8H8
at * end	x8l6R11B13H8
at * everi	T6F11
at * first	X7
at * five	O8
at * for	L9l6
at * forti	T13O11
at * four	T13
at * freight	D7
at * from	t6
at * gate	F8
at * gatewai	T9O13
at * hour	T7
at * hundr	L9R-6
at * i	t15F-8X-8N14D-6H-10O-12
at * in	T11F9X11L-8R12H-10O-6
at * instead	T21
at * is	T9f9R-7
at * it	R8H9
at * last	D-6O12
at * limit	L-7
at * load	T-6F10L9
at * log	B6
at * median	R7
at * minut	T-8B6O7
at * moment	R-6B12
at * mondai	l7
at * ms	T-6L8l7
at * nobodi	f13
at * now	F9l8
at * o	H6
at * of	l8
at * old	L7B15
at * on	L-7B7D15
at * or	T9R10
at * over	T8F6
at * page	B7O18
at * past	N7D13
at * per	F16R-7
at * percent	T15F34l7B-7O15
at * pm	T6
at * point	F-7f7
at * region	L10R19
at * s	F-8L6
at * same	T-6t12R12B6D9
at * second	T-7F-6B-8O18
at * sinc	T-7L6
at * site	T11
at * six	X10
at * so	T7F-10O6
at * start	X21
at * step	R9
at * than	B11
at * that	T-7F15B6
at * the	T-8F35f-6l-7B9N-11D-8
at * three	R-6N9
at * time	T-18X-14L12R66B8O-12
at * to	T-7H8
at * two	X6H9
at * we	t6R7N-6
at * week	N7
at * when	f9R6
at * where	O8
at * who	F7X7
at * with	T-9x12L13
at <clock>	T-25t8F-18f-10x-10L-8l20B-15N28D-16O38
at <money>	T23
at <number>	T19t16X7L20l7B-13H-7O18
at <percent>	L24R20B-13O13
at a	F-15f-9L7l-6R36N-8D7O-8
at about	T6
at all	T-16t22F11X-20x14R-6N-6D-13H-6O-8
at an	T-8l7D10H9
at and	X8
at ani	L-6R-8
at anoth	T7H11
at both	F-7L6B6
at each	F-13f12L-11l7R11B9O-8
at everi	T16X9
at first	F9R9B6
at five	R-10N11D10
at four	T25L-6R-7N-8O8
at from	F13
at half	L8
at home	H10
at it	T-8t9f23X10L-7l27R16B13N-7
at least	F-6f13D7O7
at lunch	T8
at midnight	F12L6R-8H9O-6
at minut	B-15N17O12
at month	B13
at more	B10
at most	T-13F-7X-6l11R43B-7N-8O-12
at my	l10
at night	T32f-9X-9L-18R-25B-8N6D-7O-11
at nine	X21R-8N7D6
at noon	T11F-11X9L-7N7D9
at on	F-7X6L13R32B-17H11O-11
at onc	T21t6F6f8X22x-6L16R6B-13D10
at our	T-7X-8R-7
at p	F-6
at peak	T8F-8
at quarter	F23
at sea	F9
at seven	F7R6
at six	T-7O8
at some	f8
at start	T9F-9
at ten	f8X6R-11N16D13
at that	T-6X-14R-7B-7D9
at the	T-8t-10F-47x6L19R-11N-9D14O15
at them	F6f8D9H7
at thi	D19H6
at three	F-7L7R6B12
at two	F10f6l7N12H6
at what	X6
at worst	O11
at yesterdai	F11
at zero	l7O9
attach	F-8l6R-6B-8D12
attack	T8
attempt	F6
attent	T-13l11D26
attent * the	t8D7
auction	F7N7
audit	T9f6X-7L18R9B-13N13H-6O-8
audit * and	T-7t7
audit ,	T10
audit log	L15R9
audit trail	L-6
auditor	T-6F-18f19X-8L-10l-7B-7N-6D-17H-12
august	F45X-7R-13N-6D-7H-6O20
august * the	F6B13
august ,	F9O9
author	F-9R-9B-6D8
authoris	T-7N7
autom	T8F-10x13L20B-6
automat	t7F-14L20R11B18
autosc	T7F7
autoscal	T-9t10F7B23
autumn	F-7L6D-9H7O14
autumn ,	H11
avail	F-6f6O10
avail zone	R6
averag	T-9t13F-6X10L6R-13O25
averag ,	T7
avoid	T8B-7
aw	T-9f9R-7O-6
awai	T32f-7X16x15L9l-7R-19B13H-13O8
awai * a	B10D7
awai * that	L9D9
awai * the	T7R9B-6
awai ,	F-8X7R11D6
awai :	T6F19
awai a	X7
awai again	B12
awai and	t8B7
awai at	T-6N9
awai for	F11L11O7
awai from	T8D9
awai the	T9H6
awai with	T13f7
awak	T16t8
b	R24
back	T-31t-32F13f-6X-20l11B100N-16D-46H-14O31
back * <clock>	F10l-6O18
back * <number>	L-9l10R10O12
back * <percent>	L11O9
back * a	f6X-6L8R-20B34
back * and	F-6R-7
back * at	l15R15B7
back * by	B18
back * chang	O7
back * five	t10B-10
back * for	F-6R-6B16
back * four	B7O-11
back * go	F15B8
back * i	T-8F7f11X-6
back * is	B-6
back * it	F-8x19L12l-6R-10
back * itself	F-8L-7B14
back * last	T8B14O8
back * me	N8
back * minut	F17B15O7
back * not	T6B9
back * of	B14
back * old	T7R-6
back * on	T10F-23R22B42
back * onc	T16F-7X14B-9
back * same	B26
back * second	R7B13
back * stop	T6L9B-15
back * ten	F-8B7
back * than	x8B12
back * that	F-7
back * the	T-23t9F19f-8X-7l-7R-6B17N-11
back * there	f7
back * three	T-6F-6B26
back * to	R12
back * two	F6X6l6R-7
back * under	T8B7
back * us	B18
back * wa	F6
back * we	T-9l7B-10
back * what	F13l9
back * yesterdai	F-7L6
back * you	F10B6
back * zero	t7L6R15
back ,	T15t-8F19L-16R16D-8H-15O-9
back :	F7R-8B10
back <number>	O9
back a	t6F-8X14B8O9
back after	T6R8B-7
back alon	F-8f9L17B20
back and	T-6F10R-9H9O13
back ar	F20
back as	T-6X8B-8
back at	T13f6X9L8l11R-6B-7O11
back befor	T-6B6
back by	T9F-8R-12B12O9
back five	L18O8
back for	T-11F-12L-7R-6B11O9
back from	T11B22H7
back i	x20
back if	F-8R6B17
back in	t14f-7X-6L-15l8R19B32N-6O-16
back insid	B17
back is	f9L-7R14B32O-10
back mean	T-6F-9B15
back off	L6
back on	T-6F9X-7x15l6R-6B26
back onc	F7R8B23
back onli	L9
back or	T-7B-6
back out	B17
back stai	F-7
back the	T13F-6B56
back to	t-8F22x-6L23l17B38N7D10H-8O9
back took	T-8B7
back up	R7B8
back wa	T-18R-11B6
back we	T6F12B8
back when	F-6
back with	T16L-6B28
back within	R9
back without	T-7F-8
back would	T28B-14
backend	F-11B-6
backfil	T-7f10L8R10B20O9
backfil * it	f12B22
backfil ,	F-6
backfil by	R9
backfil in	R8N9O7
backlog	R6
backup	t-10f24X-8L6N-7H-8O-15
backup * the	T-6F10R11D13
backup ,	T18L19R11
backup and	F-6B17
backup go	B7
backward	T-6R11B26
bad	T7t-13F33f-9X-24x-13L-16R18B23N-10D-13H-12O-7
bad * and	l9N6
bad * cost	R6
bad * get	f8B6
bad * in	T8
bad * is	T-9F27f-6L-6R-7B8
bad * mai	R7
bad * of	T8L7
bad * reach	F-9R9
bad * so	F-8
bad * that	F9R-6
bad * the	B13H7
bad * there	F-7
bad ,	F-6B11
bad at	H7
bad chang	T10
bad dai	T8R6
bad for	T6F-6
bad hour	X7
bad night	D7
bad node	R-7
bad on	F10L-14B20O9
bad run	R7
bad version	T-6F-14
badg	T8F6D7
badli	T-23F34L-6R-7D-6
badli * thing	T-7F8
badli ,	F-8
badli for	F16
bakeri	F22R7
balanc	T-13t42F-6f-10X-10x6L8R10B10N-9D-7H-8O10
balanc ,	F-10L16R10
balanc and	R13B7
band	O19
bang	R16
bank	T-17X-6R-18B-6D-7O-10
bank 's	R7
bank ,	F21R-7
bank file	T9
banner	N20
banner * the	N20
bar	H10
bare	f9
barrier	T-7R15B-6H7
base	t7F-9L30R-8B-13N-7O-9
base * rebuilt	L7
base * than	R-7
base ,	T6
base imag	T11
base older	R-7
baselin	F6L14
basic	H9
basket	T-8t7F26R14
batch	f-6X-8x-6R85B12D-8H8O-10
batch * <number>	R22N8
batch * a	L6R8
batch * and	R9
batch ,	R10H10
batch of	R17N8
batteri	F15
be	X-22L-7R-9B17D9H12O-35
be * again	T16F-7f11R-6B8
be * and	F14X-7x6B-15D-8H-7
be * at	T18F-7R7N6
be * awai	X8B15
be * back	T10F-20f10R-12B14
be * befor	D11
be * but	B6
be * by	T16F-10f-6B9N-6H-7O-6
be * everi	T7L8N-7
be * first	T8R14N6
be * for	T7t-7F-6x9B-11
be * from	R11N12
be * hour	T15
be * i	T6t7F9D-6
be * if	T-8L6l7D7
be * in	F-18X10L-10N-6D-8O-7
be * insid	F-6B9
be * it	F13L7R6D7
be * minut	T14
be * off	F7
be * on	T-11X-6x19R12N-6D-12H7
be * so	F8
be * stori	D7
be * the	t8F11f6R-8
be * thei	D8
be * to	T16t-6F-10R12N-6D9H-8
be * with	T-7t8l15O6
be * within	F-6
be * without	T-8D-6H9
be ,	R8
be <number>	F10
be a	t9X11l13
be abl	F-7R12
be an	T7
be answer	T15
be ask	X12D-6
be awai	T-11
be back	F-7R-6B6N11O-6
be call	T12O6
be done	T15D11
be down	F33
be empti	F6R10
be game	T7F16B-9
be given	t10L8
be honest	t7
be imposs	L-6
be in	R-6B-6
be lost	T-6F9
be merg	L15
be move	O9
be my	L14N10H-6
be no	D14
be notic	F-10
be on	T14X7R8
be put	T-10L-8
be quicker	T-6X8H8
be read	R-6B-6
be replac	F8
be run	T11
be sent	f6
be slow	N6
be stop	T14
be sure	T-6F8
be surpris	D7
be switch	F7R7B7
be taken	F-12L7B8
be the	T-6F-11x13L-7N27H16
be told	N-10H8
be turn	T9B9
be undon	T-6F-6R8B27
be up	T6
be written	R-6
be wrong	F8
bear	T6B-6
beat	T15L6B6
beatriz	F9
beauti	f6x6
becam	t-7F-15L6R-11D7
becam * and	O12
becam the	L9R10
becaus	T32F-35f-21x-20l-22R8B16N-11O9
becaus * 'd	T7
becaus * 's	T-8L6
becaus * a	L9R-6B13O9
becaus * and	T9
becaus * can	T-10R13N8D8
becaus * could	B10O11
becaus * ha	t8
becaus * had	T12X12B7D13
becaus * have	R10
becaus * i	L8N7
becaus * is	t12f8
becaus * it	T15X6
becaus * know	T-8H14
becaus * of	R8
becaus * old	B9
becaus * on	T8B-6
becaus * open	R7N10
becaus * peopl	T-7t6R7
becaus * restart	T9
becaus * that	F7
becaus * the	L13R7B13
becaus * wa	F13R-8H-7
becaus * want	D15
becaus * were	X18R10
becaus * would	T11X-7R13
becaus * wrong	t9F7
becaus a	T13F19D-6
becaus an	R8
becaus at	B6
becaus both	X13
becaus each	F7O7
becaus he	T-6N16
becaus her	R8
becaus i	T-9X18D-7H10
becaus if	N6
becaus it	T11F-11f7R-15
becaus no	R-9
becaus nobodi	T25t6D7
becaus of	F-7X-7L13B18D17O15
becaus on	F8
becaus onli	t13
becaus our	T-8
becaus reason	T-12
becaus she	T11D-8
becaus that	T-15B11
becaus the	T-9F-13L-8R-14N-10D-9H-11
becaus thei	T-9t6X15R11
becaus then	T10
becaus there	T8F14
becaus wait	R8
becaus we	O8
becaus you	T8
becom	f-9X-6L-7l6N-6O-7
becom * and	t9
becom the	L6D7
bed	F-8R15H15
bed ,	R7
been	T-17F-19f13X12x-14L-21l15R-25B-29N-23D20
been * about	F-6
been * and	T12X10H-6
been * at	X8D-9H6
been * by	T14X-6H7
been * for	f21R7O7
been * in	T10
been * it	f7X10R9D15
been * on	X9R7
been * sinc	F-6X12L-12l7D-11O-14
been * the	l16N-8D7H-7
been * thi	H6
been * to	F7l8R-6B10D24
been * twice	T7D17
been * with	B8
been ,	l7
been a	T6X-12D12
been ask	t6f8X-8D10
been cheaper	T11
been done	T9
been in	R8
been no	l8D10
been on	l7H-8
been quicker	T12
been restart	l6O7
been run	f6D13
been shown	l7
been the	X-6
been there	X8
been told	t6X-6D7
been written	F14
been wrong	L9R8O7
befor	T-21t14F-27X35x-31L10l6R28B24N25D-35H8O12
befor * 'd	T14N-6
befor * 's	F11L14
befor * <number>	T12
befor * a	T-6X12B8
befor * after	B-7O15
befor * and	X10
befor * ani	X12
befor * call	L7N-9H7
befor * chang	X10
befor * could	T15
befor * count	X10
befor * date	T6O12
befor * did	X-6
befor * els	X10R7
befor * end	F10O8
befor * first	X-7R-6N8H9
befor * go	H7
befor * had	O6
befor * i	x9l11R-7N-6
befor * it	L6N15O7
befor * know	N11
befor * look	X13
befor * meet	T6
befor * new	R14
befor * next	N-6
befor * notic	T6L9
befor * other	t6R26
befor * press	l15
befor * rest	R12
befor * sai	T11
befor * season	X16
befor * sit	B7
befor * start	R-6B8
befor * step	B10
befor * test	X-6
befor * the	N-6
befor * touch	T8X-9R-16N10
befor * trial	N6
befor * wa	L6H10O15
befor * write	F7X17R-10B-6N-6
befor ,	T30t13X-12x7L-10l7R-20B11D-6H-7
befor :	B-6O9
befor <number>	T16
befor a	F6X17L15
befor all	T7R15
befor and	T11t6X-6L-6l11R-6B-6O13
befor ani	T-8F-6X-7L-8R11
befor anybodi	F16X-6L10R15H9O8
befor anyon	L16R16N8
befor anyth	F6X-9R-7
befor each	T-6F18X-6L9R-8N16
befor he	T11D8
befor i	T-21t-9F-17f-8X28x-9L-12l10H-18O-6
befor it	T-6F-11L20R18B27O11
befor lunch	t9
befor me	X9
befor patch	H7
befor that	T-8R8B8D7
befor the	T-19t-15f14X18x-9R21B-15D-13O-12
befor thei	t6L-11R-8N-6H6
befor we	T7F-7R-7N6H6O6
befor write	X11
beforehand	T9t-7f-6B13
beforehand ,	T8L6
beforehand and	B11
beg	X7
began	T-13X-7L-6R25H-8O-6
began * the	T-6R19
began with	T-11R34
begin	T-17t8F8X24L8R20N-7D8H-8
begin * the	X7L-11
begin with	F-12f6R25N-6D9
begun	T-7X23
begun to	X14
begun with	X10
behind	T-8t-12F7X-8l-6R12B10N-10H16O-10
behind * and	H14
behind * flag	T-13F-7R6B21
behind ,	F27B-6D8
behind a	F-8R28B19
behind it	T-7L-10B7
behind on	T6
behind the	L-7D8H6
believ	T-12F7X30x10l6B-7D12O10
believ in	t6f10X-7D9
believ it	X10O8
believ the	X8D10
believ thei	F9
bell	l11O-8
belong	T-9L6O-9
belong to	T-7F-7L11O-9
below	T-21t-6F52X-7x-8L-13R6N-6
below <number>	T-16R15
below a	F11
below that	F6
belt	L-7R13O24
bench	X18R-7D-8
besid	T-20F-10f-8l14R7B22D-13O-7
besid * and	L8
besid * new	R-7B10
besid * old	t7R13B-10
besid it	L8l13B14
besid me	B12
besid the	T-14F-13L-7D-6
best	T12t29F-10x17L-6N-10D-9H10O-11
bet	X-6L-9R-10N-8D-7
better	T-8t34f-15X15x10L-13l-10R-22H15O-11
better * i	L6
better * me	T-10X6H-7
better * than	X8
better * the	T-6X6
better ,	T6x14
better than	F6X19x6R-14
between	t18f-11l-6N-6D23H14O-28
between * and	T-10t15F-11X10R-11B-6D-7H-6O-19
between * two	t13H6
between a	T11
between midnight	t9
between the	T-7t9F7R9H8
between them	L7D8
between two	t6R-6D11
between us	D21
beyond	F10L27R16
beyond * dai	T12
bid	L6
big	T14t-11F-11f8B-6N-7D13H-10
big * and	f6R11
big * to	D16
big * would	T13
big bang	R16
big on	B6
big state	T16F-6L9
big thank	D13
bigger	T14F-9L-6l25R7B-7O-7
bigger * would	T11
biggest	T-7F6R-8
bill	T-9t24f-8X-6x-6L-18l-8B-17N-10D-19H-9
bill * <money>	T-7
bill * <number>	T-8O8
bill * from	T-11F9
bill * the	t11
bill ,	R14
bill and	L9
bill for	T6t12
bill is	T-7t14O34
bill of	T13
bill team	R9
bill wa	T-15
bin	T13F-6R12B7
binari	B7H7O7
birthdai	T-9X13
bit	f-6R-7N-6D-8
bit * on	T14O6
bit ,	B-6
bit of	x11R-6
bite	T18R8O-6
black	T6
blame	T-16N-11D41
blameless	T-9
blank	F14x8L-10
blast	F-10L19R43B-8
bless	H11
blind	T19F62X6R-14B-18N-7D-6H-7O14
blind * the	X15
blind :	F10
blind for	O20
block	T12L31R18B-6H-7O11
block two	T8L-7
blue	T20t9F-10X-7R11
blue * would	T11
blue green	T26t10X-7L-7B13
board	F-22f7X-11L16l-7R-10N21D-13H-12
board 's	T19
board * it	t10B-6N7
board * on	T8N6
board * the	L6R8
board ,	L7B-7N7
board for	R10
board had	T-7t10L10O-8
board in	L6
board wa	O15
board with	R9D11
boat	t-6x14D-6
bonu	F27
book	t-10F9f-9X14L-9l-6R-26D11H-8O-8
book * the	X6L8
book ,	T11
book on	L10O7
bookmark	f13X6l8B16
boot	T-6F7L6B6
border	f25X10L9R9
bore	T-8L16R6
bore by	T-6F7
borrow	R-6
boss	F8R9D10H26
bot	L24
both	T-16t26F14f-9X-15x9L7R-10B27D-18H-11O-9
both * a	R14B-8D15
both * and	t20F14L-7R6B22
both * ar	F7
both * at	f9
both * befor	L7
both * for	L8R-9
both * in	l13N20
both * it	L7l9
both * that	F7
both * the	t9L-11R9O12
both * us	T8x12
both ,	X8N7
both and	F-6L-6
both of	T7x12R9
both plan	R8
both side	T12t14X-6x-6O-6
both sign	F-6R6
both the	B-10H8
both time	F6f8L13R13O9
both version	B8
both wai	B8
both were	X10
bother	T-9F8R9D8
bother to	D11
bought	T19t-8F21f10X-9L-9R-8B-6H-7O-6
bought ,	F6
bought in	F9
bought softwar	T-10F20
bought the	T12
bounc	f8L10R12O8
bound	F16R-8
boundari	L13
box	F21f-12x-6B14N-17D-19H10O-10
box * a	t9
box * i	X6B7
box * two	B8
box ,	T9t6H9
box and	X6
box is	l12
box on	R9
box that	T-7F8
box to	T-7
brake	L6
branch	T6t-6F-12R13N7D-10
branch * on	R-8
branch ,	L7R20
branch and	T11
branch manag	X7N8
break	t-7F34L15R23B28N-13D-9
break * is	F-19B11
break * it	R6
break ,	F-7f16B-10O7
break glass	T-9F6B52N-7
break the	F12D15
breaker	T9L22R-6
breaker ,	L10
breakfast	X-8R-8H8O7
breath	T9H7
breweri	T-14B7
breweri ,	T-6R6
brick	F10f14
bridg	T-6F-11R-7N9D6H33O13
bridg ,	H18
bridg call	H7
bring	F7f-13L-13l-6R-6B-6N-13D-11O-7
bring * back	F-11
bring * in	X10
bring it	B-8
bring the	T-6t7F15R6B11
broadcast	D6
broke	F10X-6
broken	T9t-6F24X6L18R9D-7
broken * the	L12
broken ,	L7
broker	t-8F20X-9L-9l-7B-8N13D-17H-9
broker 's	B7D-6
broker * a	T7
broker * on	O17
broker * the	F6
broker ,	T-6F-9R14
brought	T-22t16X15B11D9H22
brought * the	D9H14
brought * to	T-6L7
brought a	H9
brought it	L7D7H6
brought the	t6F12x9
browser	T7
bu	T9F9L-12R-9B-12
bucket	T-13t-9F10f-8B13D-6
bucket * it	F7R-6
bucket ,	F20X8B9
bucket and	R7
budget	T-30F22f-14X-15x-9L18R-13B-15N-18D-17H-11
budget * <number>	T-8L8O-10
budget * a	L6
budget * i	R6
budget * on	R8
budget * the	f6L8
budget ,	L8R-6
budget for	L33
budget is	F-13f-7L-12R9
budget left	B6
budget of	T-6L10
budget wa	T-7
buffer	T7F10X8
bug	F16L11D-8
bug * the	F8
bug in	F6L-6
bug report	N6
bui	T27t-8F-9R-9D-6H-8
build	t-12F-9X-11x-9L11l-12R19N-7D-17O-9
build * <number>	F13L6O9
build * a	R6
build * and	L6
build * the	T-6
build ,	T-7F15
build a	R-7B9
build and	L11H7
build is	t8
build it	T6F-6R-7
build machin	R7
builder	L8
built	T-11F-12f-7B-19D-11H10
built * in	H6
built a	T-8N10
built in	L9R13
built it	F9L-9l6
built the	T-6t10L23
bump	T6R-11
bundl	F-8
buri	B6H8
burn	t-7F14X-6x6L8N-7D22O-15
burn ,	L16R8B8
burn the	T-6
burnt	X12
burst	t9
buse	L6R7
busi	T16t8R14
but	T48t-13f-26X-23L-22l-18R19N-16O-13
but * 'd	T7
but * 's	L9D8
but * <number>	T13D8O-8
but * a	F9R15
but * did	D32H-8
but * had	X15R-6
but * not	T-11t7
but * of	F14N10
but * on	O12
but * the	F-6
but * two	B7
but * wa	X-7N12
but * were	T15
but * would	t6
but <number>	F21R-7
but a	F-12R7B7H6
but for	O9
but i	T-7F-6X10R-9B6D16H10
but in	T11B7
but it	T19F-11N11
but no	t13
but onli	T6R-6
but our	D12
but that	T16B-6
but the	X-7R8B-6N-6D13
but thei	T10H13
but then	T31
but there	T-7L10
but two	T-18F9N10
but we	X6x10
but with	L8R15
button	X-7R9B36
button ,	F-7B8
buyer	F11N6
by	T-8t-27F-12X-26x-24L20l-12R15N6O7
by * 's	F6
by * <number>	T-7l11O16
by * after	T8B-8
by * and	t-14F-11X-11l8R9N10D-6O-7
by * as	N10O13
by * at	F16B14O-6
by * becaus	t6R-7B7
by * befor	T7N8
by * but	O13
by * by	F13R-9O-6
by * chang	T8L18
by * date	L6
by * els	L7N7
by * end	T-8t9
by * everi	B7
by * first	T8F12
by * flag	L6R11
by * for	F-8X9R10
by * four	T-7F10L7l8
by * from	L9R9
by * hour	T-8
by * i	N6
by * if	R7
by * in	F15L9l9D6O-14
by * is	T14L10
by * it	T11F-8L-9R-14H8O9
by * job	L7
by * kei	F-8
by * line	B20
by * list	F8
by * minut	T12F-8B8H7
by * network	T-9L-7R-11
by * next	t6L-6B24
by * no	l13
by * not	L-8
by * number	L8B6N16
by * of	T-10R-7N7H7
by * on	X13R6B11N7D10O-6
by * onli	X6N8
by * or	T13L7R18
by * over	N8
by * own	L-6N-8H8
by * peopl	F7B7
by * per	F-8L-6B6H9
by * percent	T12F-6B6
by * request	O14
by * rule	F8L-11R6
by * same	L19B11
by * second	T7f6R-6N6
by * sinc	D13
by * so	B-6N8
by * team	L-6
by * than	F8
by * that	R7
by * the	F9f9L-8R19B6N-8D6O12
by * then	R-8
by * time	R16H11
by * to	R-8B13H8
by * two	F-6D7H7
by * version	T9B9
by * wa	T11t11F9L6B6N6
by * wai	H6
by * we	T-7F-6B6O8
by * week	T18N14H6
by * when	N11
by * which	T-6B10
by * with	T-7F11f12R6
by <clock>	T11l6N14H7O19
by <number>	F-17X12L-12R-10D18
by <percent>	R-9D6H8
by a	T-7t-6f9X-9l-6R-28D10H10
by all	t9D9
by an	F11
by anyon	F9B7
by both	B10
by count	X-16R9B9
by custom	T6
by dai	T-10
by date	T6L9
by default	L13
by five	T16N7
by flag	B-11N8
by four	N8H6O8
by fridai	T-16F-8N-7H-6
by go	t6D14
by half	T-11B8O-11
by hand	T23t-9F28f-11X-6l17R-11B-10N-6D-19H-8
by hash	T6R11H9
by it	T15F7X28x18B13D7O6
by itself	F-28f-6L26R20B25O-18
by june	T-12f9R-6O14
by line	X15
by luck	F6X16R8
by lunch	T13
by machin	T-7R13B11
by mail	X10
by me	X-6x10l11N8
by memori	F7R7
by minut	B-8
by more	F8
by mr	D7
by my	F9H25
by myself	L10H18
by name	T11X6L-16D-8
by node	L8R-10
by noon	F6
by now	f13L-6
by octob	O7
by oidc	R8
by on	t7F-8L-6R19B23
by our	L18
by phone	F8N22
by polici	F-6L15O7
by primari	F-7
by pull	O14
by radio	F9N11
by region	R21
by request	R-7
by revert	B10
by rout	R-8
by rule	L6
by script	B9
by servic	R-9
by side	R16
by somebodi	T7D12
by someon	N7
by step	f7R9
by team	T-6R21
by ten	B9
by that	T15D8
by the	T-10t6F-26X-19x-7L-8R9B10N-24D-13
by their	F8R-6H6
by them	L11
by themselv	F-6L33l9R-7O10
by then	T-6t28
by two	F8L-8B11
by updat	F16
by version	F7R-14B-8
by what	t11L6R15
by who	D13
by whoever	F8L9
by zone	R-10
bypass	F16R-7
byte	X-13R-8
c	x41
ca	T25F7X-12x-9L11R19H-9O-7
ca * be	t6R-10B-10
ca * do	F19
ca * reach	R7
ca * read	R6
ca * run	F11
ca * see	R6
ca * take	T-6
ca * tell	T9
ca not	T20F7X-12x-9L11R19H-9O-7
cabinet	T6D7
cabl	T-12F9X-6x7R-10D21H11
cabl ,	F10H13
cach	T15F36f-7l-8R-10D16O-6
cach * would	T8
cach ,	T6B9D14
cach for	F8
cach wa	X10D-6
cage	T-13L-6l12
cake	T-11t15D-7
cake and	t15
calcul	T6F8O-9
calendar	t6R-7N-6D16O-6
calendar of	T-6
call	T-18t14f-9X14x-19L12R-12N44D-10H11O7
call * a	T-8t19F6R-6
call * and	T-7F6L10H-6
call * at	F14
call * i	X-6H12
call * is	D7
call * it	T6R13
call * me	N6
call * minut	t11X6
call * not	B9
call * on	R-6D8
call * over	N-10H6O15
call * the	T10f12N7H6
call * wa	D9H13
call * without	T7F11L9B6
call ,	T-10F22R-16N-6O-10
call :	T7t10N10
call a	T-9F-8N7D15
call after	B6
call and	T-7F11R13
call came	O-10
call centr	T-6N8
call for	T7
call from	T11X12l11N23D14
call he	D-6
call in	f7
call it	T-11t19X-11R-10B23N-13D7H6O8
call me	F6N-7H15
call on	f7
call per	T-6t9R-13N11O11
call that	F9R6B7
call the	T-8t7X17R9N10
call them	N9
call us	R7B6
call wa	T6F8H24
call with	N6
callback	X8
caller	T-10F12R-7
callum	T-9F-6D11
calm	x20l13H-6
calm ,	l8
came	T-11t24F-15f12X-9x16L-7l-11R-21B-20N-15D6H7O11
came * <number>	t11f12O19
came * a	T7X10
came * and	T14t7H8O6
came * at	T-7R9
came * by	O9
came * dai	T10O-8
came * i	x8
came * in	R7
came * it	L14
came * on	t8x6B-8O-7
came * the	T-9t7R-6H17O-10
came * to	T-10B-7D13O-6
came * with	t8B15
came a	L7
came at	N6D6
came back	F-13x-7B8H-6O-20
came down	T-6t6D15
came first	R-11O6
came from	t16X8L13D11H13O12
came in	T-10F6D-6H13
came late	T-6
came out	T8t7F-6x18D-6
came to	T-6t6f16R-6D-11H9O7
came up	T-19F6R-10O8
came with	D10
camera	F15
campaign	F11L6
can	T8t-6F-11f7X-31x13L19B26N-12D-15
can * a	B-11
can * and	L-6R6
can * back	T-9F-11R-10B8
can * be	T11F-10R-10D-7
can * by	R6B9
can * come	L6B-9
can * from	L10O8
can * go	f7B-8
can * in	x8L9R7B14
can * is	F12R13
can * it	T13R26D-10H-10
can * on	T-9t7l11R13
can * onli	L-7R10
can * put	F7L-8B7
can * reach	T-6F10
can * read	B-6
can * sai	f11x7l10B7D9
can * start	T7B10
can * taken	F-6L17B11
can * that	f9x12
can * the	T-6F-11L9R-11N-6H10
can * them	B-6
can * to	B-6
can * undon	L-6R-6
can * what	N6
can * with	L6
can * wrong	F14x9
can ,	T12
can be	t-6F-8f-7x7R-23B35D-8H-9
can chang	T-6F19
can come	B8
can do	F6L11R21D-9H23
can go	T-7f6x6L-6l10B10
can have	t13x8
can hurt	R23
can i	f12x8
can lose	T-11
can make	R10
can not	t-6F13X-9x10L13R-11B-14D15H-8O-6
can onli	T-6B-9D12
can reach	F9
can read	F-13L-8R12D15
can sai	T-6t11F-7f6
can see	f10
can still	B8
can stop	N8
can take	T6F-8f6R10
can tell	T-10
can touch	T-6
can undo	R7B16
can us	f7N8
can wait	T-20
can write	R11
canari	F10f-13X-12x-6L14R102B16D-10O-8
canari * <percent>	R14
canari * a	T9
canari * for	R11N8
canari * is	T-9B-6
canari * it	T-16F9R-13
canari ,	B-7
canari cost	T21R6
canari for	T-9R-18
canari is	t8R33
canari on	R12
cancel	F14N8
candid	T13
canteen	T-9X9R14H18
cap	F10L37R10
cap * <number>	T-10
cap * the	L11O10
cap at	T-10R10
cap of	L7R11
capabl	F21H6
capabl back	F10
capac	L7R6
cape	T7
cape coast	T-6X6R7
cape town	T13
captur	H14
car park	R9
card	T-9t-9L7l-6R15B9N10D-13H-16O7
card * a	t7
card * the	R11
card ,	F6L7B8
card and	T11F-9R12B7
card in	N6
card payment	R8O6
care	T-23t18X11l17R-11B-11N10D16H-7
care * the	L9N13
care * would	T-12D13
care ,	T-10F14X20D8
care man	T-8D11
careless	L7R7D37
cargo	R7D14
carla	L6
carri	t-15F11f11X-11l-7B-6N12D-6H11O-9
carri * for	B6
carri * own	T6
carri * pager	N6
carri * phone	T6L6
carri * version	B-6
carri a	F-7L10R17
carri it	T14F-12R9
carri on	F35L-7H18
carri the	t-6X-8R-10B-6N9H-9
carrier	T7F-6X-6R7D13O-8
case	T12t16F43f21X-17x-8L-9l-6R21B9D-17H-7O-15
case * a	L8
case * the	F13
case * wa	T-6t8
case ,	F-11L10H6
case i	F-6R16
case the	F11B7
case wa	T-10F-10
case we	f8R9B9
catalogu	B8
catch	T11t25F18D9H-6
catch * fault	L7
catch :	T8F7
catch is	T-9F9L-6
caught	T-11t6f-6L34R-6B-10H-6O15
caught * sinc	L-17O16
caught a	T13t16L-6
caught it	F10R9D9
caught two	F-8L20
caus	X-6L-11D25H-7
caus ,	T8F7
caus by	F6
caus wa	D7
ceil of	L-7
cell	T-7F-9R32N6
cellar	T12
cent	T-7t15F7X-7L11R12N-6
cent ,	T-8F-9B7
cent for	R9O10
cent of	T-7L11R10
centr	F-11f16L10B-7H8
centr ,	D10
central	T19t18F12f-6B-9D-7
central team	t9
cert	T-7L15
certain	l8D14
certif	T30t-12F10x-6L18l16R-6B-16N-11D14H9O8
certif * the	T7L6
certif ,	T7H6
certif for	l9D9
certif renew	f7L6
chain	F-6O-6
chain * the	L-8
chair	T-15x11L-6B-6D10H10
chair * would	D11
chair ,	x14
chair we	D9
chanc	t6x9
chang	T16F-37f-25X10L19l-17H-34
chang * <clock>	D7
chang * <number>	T-7F6
chang * <percent>	O6
chang * a	T-11X17L-11R-14
chang * and	L13D7H8
chang * back	H7
chang * by	D-7O8
chang * deploi	D9
chang * from	B6
chang * hour	T7N9
chang * i	X-8H-11
chang * it	t6F-8R6
chang * me	X14D8
chang * mind	T9F13
chang * mine	t-7
chang * my	H9
chang * network	T9
chang * on	T-12L8R19O-12
chang * that	T9X7
chang * the	T7L7R-12N-6D-6
chang * thing	X-6x9L7
chang * three	T13
chang * to	F6R6
chang * two	T8
chang * with	T-6t10D9
chang ,	T20t6F-11L-13R-20N10D-9H-12O23
chang :	X16R10D7O-13
chang <number>	O6
chang a	F13
chang and	T6X-7L6R10N8
chang ar	L-6R13O7
chang at	t7R6
chang board	L20D11
chang by	L-6O6
chang for	L9R11
chang from	D14H8
chang goe	L15
chang ha	R8B7
chang how	F-6
chang in	L-7R-9B13N6
chang is	T-6X23L8B12
chang it	T-10F16R-8D6
chang my	T10F13X-8x7
chang noth	T-6
chang of	T6L9R-9
chang on	f13l9R-10
chang out	X7
chang sinc	L15D11O-7
chang that	T9N6
chang the	T-19F-6L-10B11
chang to	L11B-9
chang togeth	T7L7
chang wa	T-8X-13R7D-13
chang wait	L6R-7
chang went	R9
channel	t-10f13x-6l12R27B6N62D-15O-11
channel * i	X6H8
channel * on	l10
channel * the	X8
channel * two	f15R16
channel ,	F-6B8N15H8
channel :	L7N16
channel and	F-6X7R9
channel that	R7B7N11H8
charg	t7X-6R-8N25D13O-7
chart	T-6t-6X13L25B-10N10D-7O7
chart * a	L10
chart ,	F-7f9L19
chase	T18F-7
chat	T10R-9B6N-8
chat ,	H6
cheap	T24t13F-14f8B-8
cheap ,	t12f11
cheaper	T49t21X-10R7D-9H-8
cheaper ,	t13
cheaper and	t15
cheaper than	T7R11
cheapest	F-7X-7R12
cheapest * first	X-6R19
cheapest test	R6
check	T-13t6f-15X-6x-13L53R19N-10D-12H-22
check * a	T10L14
check * each	F6
check * in	T6
check * is	L-7R7
check * it	F11L-10O8
check * on	F-6L8R-14
check * the	T-12F-14X9L28
check * to	B-8
check ,	T10L-6
check against	L12
check by	T9
check first	R11
check in	T7t-6F-10L-9l11R-11B-15
check it	f10
check itself	t10F8L-7
check of	X8
check on	L7
check that	T-6F-6X-7L20l8R-9B20O6
check the	T-8X6L9N-8
check which	t12L10R11
check with	O6
checklist	F-7L18D6
checklist now	X6L10
checkout	F-8L-6N11O-7
checksum	T-7F8L9R7
chennai	T-6F-6R-7
chew	X12D7
chief	T-20f10R-6N9D-6H-10
choic	T54t14F-8R-13B-13D-10
choic * the	T20B-9
choic of	T9X7L7
choke	F20L6
choos	t15F-8X7R13D7
choos * the	T-9t12
choos a	T-6X7D6H7
choos between	t15
choos the	R13
chose	T19F-12f13X-13L-9N-7D-12H-9
chose * and	T25R6
chose * over	T16
chose * to	T8
chose not	T8
chose the	T-7t8R13
chose to	T28B11
chose trunk	T-11
chosen	T6R22D-6
chosen by	X7R8
christma	T-6F-7x10N-7D-12H15O-9
ci	T-19F16f-8X-11L42R-15B11D-6O-8
ci * a	L6
ci ,	R-8
ci role	R-11B7
ci token	F24
cio	N20
ciso	N12
citi	F8H11
claim	T-20t-7X-8L-15D7
class	T7t8X-6L17R10
clean	t-8f8X-7L-6R6B-15N-10D20H-12O-9
clean * the	F-6R6
clean up	D15O7
cleaner	T12t13B7
cleanup	R6
clear	T-7F-10x11l9R-15D13H9O-9
clerk	T14F-6X-7L-12R-6N6O-6
clever	T11L-6R-7
click	T9X-7L-8B12D15
click togeth	O6
client	T12t-8X15L14l-6B-8D-6H-6O10
client * and	R6N6O6
client * not	T11F6
client ,	L6R7
climb	R-7O-6
clinic	l6R15N-6D-6
clock	T-10F22X9R-11N20D-9H-6
close	T-14t-18f-6X-7x-9L13l24R-13N8D-7H11
close * <number>	O19
close * a	T-6
close * and	l6
close * it	T-6
close * old	X14
close * the	B11
close * ticket	l25
close ,	H-6
close and	F6H8
close channel	F17H8
close for	O9
close in	N9O24
close it	l13R-8
close on	L13O-6
close the	F9X7L-6l33R-7B-8N-9H18
close ticket	F-6R12
close to	F7B12
cloud	T10t-11L-14R-15B-9N-6D-8
cloud * can	O7
cloud ,	T6
cloud access	O7
cloud kei	T-7
cluster	T11t-7F-15X-15x-6R6B-23N-12O-16
cluster * it	T-15D11H6
cluster * the	L13D-6
cluster ,	T-8O-7
cluster and	T20
cluster in	R-6
cluster is	L-7l8
cluster pull	F-6L-11B-7
cluster refus	F-7R15
cluster wa	D8O9
cluster with	T-6D12
co	B6D7
co op	B7
coast	T-7R6
code	t12f-6x-9l-8R-20N-10D-12O-12
code * all	f12
code * not	F-8
code * on	R6
code * the	F-7X7R-10
code ,	T-8t8F-11L10R14
code and	F6
code in	N9
code is	F-8
code path	B6
code that	F11B6
code wa	X10
code write	R-8
coffe	T-12F-10f18L-8B-9N17D22H30O-7
coffe ,	T-8f6X6N6D10H9
coffe and	f6
cohort	R11
coin	T6N7
cold	T13F23X-6L-6B-10D-8H30
colleagu	T-9t13F-10x7l6R-19N-10D12H11O6
colleagu * the	R-6O6
colleagu of	L11
colleagu read	t6
colleagu who	D-6
collect	t13F-7f-7L-6
collector	F27L-7R-8
colo	D14
colour	L12R7N9D7H7
column	F18f-9l7R-10B15D-7H-8O-11
column * a	T-7R-8B7
column * everi	T6
column * still	F14L8R-6B7
column ,	T7F-7O-6
column with	R8
come	T-16F-8f24L-9l11R-20B9N-8D9H-15O-12
come * and	t6
come * by	B7
come * for	L11B6
come * is	f6
come * it	t8
come * on	L6
come * the	F-9f6X9D11O7
come * to	F12f-8x8D10
come * us	T9
come * with	T-7f17B6
come ,	T8
come again	l21
come and	N6
come at	F6
come back	T-9f12L-6l12B7N-6D6O-9
come befor	T21t8O7
come from	T-10t7F-10D19
come home	f6R6B22
come in	t-6L-6B-6D-6
come last	F-6X10
come late	F27
come off	B11
come out	H8
come to	T11F10X7L15D13
come up	L9
come with	T-7X11L15
comfort	T22x6R-8D12
comfort ,	T12t11
comma	t11F-6x10R-6
comma ,	O6
command	T-8t-8F-14x-7L-15l8B69D-10H-8
command * a	f8
command * the	B16
command ,	R8B-8
command and	T12
comment	F-6l26B-7
comment * the	l19
commerci	T-7X10
commit	T11t-9F-13f15X-12x-6L16R-19B31D18H-7O-10
commit * it	B9
commit * product	R9
commit * the	F9
commit ,	R-10B8
commit to	T-8R7
committe	T-11X-6N-6D-8H50
common	T-6L14
commun	T-6t-6x48N13
commun * the	x11
compani	T-10t-8F-11f12x-6H-6O-16
compani * the	f7
compani ,	f6R7
compani i	N8
compani in	T-7
compar	T-36f8X29x-7L9l-10N-14D-14H-13O-20
compar * count	R-6
compar * night	f9
compar * old	R10B8
compar * on	L8
compar * per	F7
compar * the	T9
compar * two	f6
compar * with	f7
compar ,	t6N9
compar for	f6
compar it	f7R16
compar the	F-6B-6
compar with	F-7L-6R6B10
comparison	T-6F40f-6X29O-8
comparison * the	N7
comparison ,	X6
comparison of	X17B7
compil	L7
complain	T32t-6F-15R-9D8O17
complaint	T6F-12f8L-8R9N-9D-6O19
complaint * the	f14R8
complaint ,	O18
complet	t15F11f13L6R-9
complianc	F8R-6N9
compress	T6
compromis	T30t6R6
compulsori	F21L12
concern	T8x10
condit	T-18t-6F-8R8O-16
condit :	F-7L-9R9
confer	D9
confid	X10D11
config	T-11t-12F-16f-6X11x-7L17l-6B11O-17
config * to	T9N6
config ,	T-9F-7N11
config or	B-9
configur	T-10L-14B14O-6
configur ,	T-6
confirm	T-14F6f-9X-7x15L-11l21O-10
confirm * by	O-6
confirm * the	t7l6
confirm ,	F7B7
confirm in	l13
confirm that	l8
connect	T-26F14X8R-18N-11O-22
connect * the	T-9t16F-7R-7B-8
connect to	t17
consid	T21t23R-12
consid a	T9D7
consid the	T-8t19
consider	T-6
consist	T7t10F13D7
consol	T-25L-6R-11D-8H14
consol ,	T-6H12
consult	T-7t7D27H10
consum	F35X-6L9R-7O-10
consum * the	L16
consum lag	T9
contact	T-7F11X19
contain	L6
content	t19R-8
content ,	t15
continu	F12x7L11R-9
continu * the	F8
continu from	F15
contract	T-16t-8F-17B9N-8D-11O-12
contract test	L11
contractor	T-12F21N12D23H6O-7
contractor 's	X8R7
contribut	L16D-6H11
control	F8f-10X-11L6l-8R9B14N23D-13H-10
control * and	T7
control * for	F9
control * it	T7
control * the	B12
control ,	F17N12
control room	T-6F-9N6H6
conveni	t19
coo	N8
cool	x16H12
copi	T-7t-12F17f-7X-9x-9L-10l-6R-19B10N-23D-6O-18
copi * <number>	H7
copi * a	T9R-7D9
copi * and	f8
copi * in	X6B-6
copi * the	T10F25R9
copi ,	T10F-9L-7R6
copi and	B8D8
copi for	T6t11R-10
copi in	T-6R-7
copi it	l9O6
copi of	T6F9R10D8
copi that	L11
copi the	F-7R-9H9
copi wa	D-8
copi with	T10H9
cordon	B6
core	T-7F-7O-7
cork	T8F6N8
corner	R-7H9
corpor	T12
correct	T-13t-6F13X-9l18N-8D-10H-6O8
correct ,	B6O-7
corridor	X6
corrupt	T-8F51B32
corrupt :	F21L6R-6B19
corrupt on	F7
corrupt state	F9B8
cost	T79t45F-15X-18x-20L-19l-12R-6B-17D-18H-7
cost * <money>	T-21
cost * <number>	O10
cost * a	T-9t28F9L-6B8D10O-6
cost * about	T-8L8
cost * and	T8
cost * around	T-9
cost * dai	T7
cost * hour	T10
cost * is	T9
cost * it	N8
cost * minut	T-7F6O-8
cost * more	T7
cost * of	F7L18
cost * on	O12
cost * than	T-13F8R-6
cost * that	T11
cost * the	t-8D10H10O17
cost * two	T-7O20
cost ,	T11t11
cost :	T13
cost <number>	T8t19F7L9R-7O-10
cost a	T8R6
cost about	T-6F-6O-10
cost me	O12
cost more	T-19t-6F28L-6R-8
cost noth	T-13t7R10
cost of	O18
cost on	L6R-6
cost the	N7
cost them	X11
cost three	T14
cost two	T11F-6
cost us	T29t-8F6X-10R-11B10D15O9
cost wa	T20N6
cost you	T20t-9
could	T27t-8F-30f11X-9x-8L-15l-24R23B44H38O-16
could 've	T18X-7D-10H-14
could * a	T-9f14N14
could * back	T20R7
could * be	L12R7D14
could * been	X8
could * do	T-7B8O11
could * done	T7
could * for	T14
could * get	R6
could * go	B-17
could * gone	x15
could * had	T13X7
could * have	H8
could * home	H8
could * in	T-9R8
could * it	x-7B28N7D-8H-12
could * kept	T9
could * log	O8
could * on	T8X8
could * out	N9
could * over	R8B7
could * put	T-6F10
could * reach	F20
could * sent	T14X-8
could * stop	T11B7
could * taken	T8
could * that	F12B9
could * the	T-10x16R13B7H12
could * to	T6f6X9
could * undon	R8B18
could ,	H7
could also	T8
could be	T10t-6X12x15B45O-6
could call	T7F6B18N8H-8
could do	F9x-7R7B11H-7
could explain	T8
could go	T8F-7f13R-8H6
could have	T42t-8F-9f-9x8R-16D-7H12O-8
could not	T-23F25f-6X-14x-6l-6R-17B-6N-14D-10H7
could point	B6
could read	T-6N7H16
could return	B7
could sai	R9D10
could see	T-12D6
could take	R6
could tell	T14D24
could wait	T8
count	T-33F13f-12X17l-7R-15B-11N20D-22
count * <number>	O15
count * a	F10X11R8
count * and	X12L13
count * bad	F11
count * digest	l6O12
count * each	F14
count * for	R-11
count * i	X9H12
count * month	R7
count * run	N9
count * the	T-7N-7
count ,	F-11R13B6N13
count :	F-9N12D6
count and	L8H11
count as	F20X6
count by	f6O13
count flat	F-6
count in	X6O7
count of	f8L-9
count on	R8
count onli	X9
count run	l6O10
count them	F9L7H13
count to	X13
counter	t-7F27L-8
counter * a	F7R16
counter * the	N8
counter ,	F8
counti	F-6L8R16B6
countri	T-10f8L-7R22B-10
coupl	T-8O-6
coupl of	T-7
cours	T6X20l7D22H-6
cours ,	D9
cousin	l12
cover	F21f10L-8R9
cover by	F9f15B7
cpu	t11F-11l6R-18B-9
cpu ,	T8t8
crane	R6H6
crash	T13F34f14L-7R-11B-8
crash ,	t11F6f7
crash dump	T8
creat	T10F6L-13l13H7
creat ,	R6B7
credenti	F-8L9R-8B-8
credit	T-13F9l18
creep	X14
crew	t-9F-18L-9N-8D-8
crew * and	X6
crew * the	B7
crew * their	R6N6O8
crew ,	T6
crew in	H8
criteria	L10R8B11
critic	L-7
cron	T6F6l11R6
crore	t8R-7O-7
cross	F-6L-6B10
cto	F-7L6R-6N10
culprit	T18F6D9
cup	l6
cure	X13
current	O7
curti	D7
curv	F9R-8
custom	T16F7f-14X-9x-9L-13l-13R36N13D-16H-10O6
custom 's	T9F-8B7
custom * <number>	B10
custom * a	T6
custom * and	T17N6O8
custom * for	F6
custom * get	N8
custom * it	R8D16
custom * on	N7
custom * that	B8
custom * the	T22
custom ,	F-7L-7R39D7
custom care	F7N10
custom had	O13
custom in	T-6R-7O-6
custom is	B8
custom notic	t6L7
custom servic	N11
custom were	T8D-6
custom who	R7
cut	T13t-10F34X-15x-7L54l-6D-10O12
cut * <number>	T-7L14
cut * it	X6
cut * the	f13L15N6
cut * to	R6
cut ,	T11F15L-16R-6B7
cut and	T10L7
cut by	F6L-6
cut it	T-6R-6N8
cut off	N7
cut the	T15X-8L15H15
cut without	L18
cutov	T-8F-7X-11R39N-6O-10
cutov wa	R31D6O-9
cycl	B9
daft	T-6
dai	T9t-22F7f-7X21x-18l23N9D-11H-24O-11
dai 's	F7R6
dai * 's	F9L7
dai * <number>	T-8F-6L-7D9O-14
dai * a	T12t12L-7
dai * all	T7R7
dai * and	F7f6R-9N14H9
dai * at	L8l10
dai * by	T6N8
dai * cut	F18
dai * for	T9L6
dai * hour	O-7
dai * i	T19H-6O14
dai * in	R11
dai * is	R8B6
dai * it	T-7B17H13
dai * log	O10
dai * month	T6
dai * not	L9
dai * of	T-7L-6
dai * on	L10R7
dai * other	R11
dai * page	L6
dai * so	T7
dai * some	T-9
dai * than	T15O10
dai * that	t8R9N14
dai * the	t11X-8L10R15B-7H-7O10
dai * their	T8O10
dai * then	R6
dai * two	T8
dai * wa	l7B10H21
dai * wait	T9
dai * we	T-21F11L7B12O6
dai * week	T7N8
dai * what	N6
dai * which	T-10F9
dai * write	X10
dai ,	T10t10F12f-12X-13L23B14N-8D-15O6
dai :	T-16F12L14R-6
dai <number>	F7L6R-7B-8
dai a	T10F-10X14N8
dai after	F-8B9N6D-7H7
dai ahead	L12
dai and	T8t-7X-11L-7R7B14H-9O6
dai at	F12L8
dai befor	F6L14N12
dai by	T-7
dai cost	T-15F-10
dai each	T23f7
dai first	X7R-14
dai for	F8R-8
dai from	F14
dai i	F-10X22H14
dai in	T12L6
dai is	F7N7
dai it	T-7H6
dai late	T17X7O10
dai later	T9R6N7O6
dai of	f-6N-8D-6
dai old	X6
dai on	T-10F-8X34L8R15B-10N8D9
dai per	T9R9
dai shift	T6
dai that	X7D11
dai the	T-7F9L10B-6N10O-10
dai three	f14X8
dai to	T-9F7X-8N-12D7O10
dai two	X6R8
dai wa	T10X22R14
dai we	F7B9
dai with	t13
daili	T10x15R-6O-6
dairi	N7
dale	T-6H12
damag	F-10L-6R18B9O17
danger	T-12L15R10N10
danger ,	L13
dare	T-8R10H-6O22
dare to	R7
dark	X-8R-9B-8N-6D9O30
dark on	H8
dashboard	T-6t11F-15f7X17B9N-8D-13H-8
dashboard * a	T-7B7
dashboard and	T-6X9
data	T-31F24f25X-13x-10l-12R-16B-7D-10H-9O-22
data * and	L9R16N7
data * in	T-12B-7
data * not	T-6L6
data * offic	L12N14
data * the	F-6f9
data ,	T10f-8L-8R-7
data centr	f18H13
data is	T-6t12L25
data protect	L11N16
data stai	T-13F-6B-6
data store	R8
data team	D9
databas	T8F-17f-23X-17x-11L15l-15R-21B-12N-20H19O-15
databas * <number>	T-6
databas * a	L9D7
databas * and	T6
databas * at	L11
databas * in	T7F-6L7O7
databas * is	T-7F9
databas * minut	O-7
databas * not	T-6
databas * of	L11
databas * on	T-7L9
databas * refus	F6L8O7
databas * the	H13O6
databas ,	T9L7R18N-8O-10
databas :	L-7B8
databas and	R6
databas by	T21O6
databas for	H13
databas in	T15O7
databas is	D7O7
databas password	L-6
databas team	D8
databas upgrad	T6
databas user	T-6L20
databas wa	T-7
date	T9t-11F-13f10X-7x-8L18l6R-30B-10N31D-19H-10O24
date * <number>	O12
date * in	t10
date * that	l10
date * the	f11
date ,	F-9L8R-12N7O17
date and	X6L10N16
date in	f10H9
daughter	D-6
daylight	T-7l9N-6
daytim	t-7f-8L9R12B34N12H20
daytim onli	R13
daytim queue	R-9B22
dba	T-8R8D16
dead	T-10t-10F42f-11l6R-20B-30N-11D-13H-7O-8
dead * 's	F7L7
dead * on	F-9
dead ,	T-6F11O6
dead in	F-6
dead man	F7L7
dead on	F8
deadlin	F6L14N6
deal	x15
dear	T17t8D6
dearer	T34D8
death	F6
debug	T19L-8H6
debug * beyond	T9
decemb	T-6F7R-11B-6O27
decent	l6
decid	T-11t-12F-13f-8X-26x-15L-24R-15N-17H-12O-23
decid * a	T13
decid * do	B6
decid * for	F16
decid * it	T9L6
decid * keep	l11
decid * move	T-6
decid * on	t8F7R-6
decid * the	T11D-8
decid * to	R7B8
decid * we	T-8
decid against	T46R-6B6
decid badli	F29
decid by	t8
decid for	T-7
decid it	H7
decid that	T-10
decid to	X-8l8N-6D11
decid wa	H6
decid whether	B8N6
decis	T-19F-12x18L-6l-6R-7B-8D-9H-10
decis ,	D6
decis to	O12
decis wa	X12
declar	F-9X8R-7N10
declar it	O6
declin	T20F9O11
decor	F-13D9
deep	T-9F-10L-7
deep ,	T-8
deepa	l8B11
default	T-8L45N-6
default * the	L16R6
default ,	T-7F9O8
default in	L7
defend	T10X12L9
definit	F-10f29
degrad	T-10F13N15
degre	T-6
delai	T-17t13X-9L-8R7B8N7O26
delai * <number>	F6
delai * the	t9
delet	T-37t-19F-12f-9X10x-11L39l-10B35N-9D-18H-13O16
delet * <number>	L9
delet * a	L15R6B6
delet * on	F-11f6
delet ,	B8
delet a	R7
delet in	L12
delet it	B-7
delet on	L10
delet protect	F13
delet the	t-8f6X7R-7B-19O26
delet them	F7B22
deliv	H8
deliveri	T11f6B-6
demand	F11L19R-12D-6
demo	T14N9
deni	F-8L17R-10D10
denis	H9
depart	t11F9f6L15N-6D11H13O-10
depart ,	H11
departur	X-7N-7
depend	T13t11f8X9R-7B-11O-7
depend * the	L6
depend ,	f10
depend :	T16
depend on	L10
deploi	t-17F-9X-22x-9L24l-11R-10B14N-6D-10
deploi * <number>	D15
deploi * a	T-8B-10
deploi * and	R7H9
deploi * dai	F-6R-8O8
deploi * it	B8
deploi * the	B8O-6
deploi ,	T-9L7R-6B-10
deploi a	R-10O7
deploi and	R7
deploi by	L-6
deploi in	F6O-6
deploi is	F-7B6
deploi kei	T-13N10
deploi on	F7L7D9
deploi with	B7
deploi without	L6
deploy	T-13
depot	T-29t-8f-7L-11R26B-8N-6D-16H-7
depot * a	T6
depot * the	T-6R7
depot ,	X14R10
depot and	T-10R9
depot wa	F9
depth	L-6
describ	T-7F-9X-12R-11B-7D10
design	T20t13F-8f9L-6R-6B-7D11
design * a	T-7D12
desk	T-15t8F-8f-16X16x-9R-11N21D6H-7O-8
desk * a	X9
desk * it	T17t6O-8
desk * me	D18
desk * on	O10
desk * the	X13N13O-7
desk ,	T-6X-8L12
desk and	B7
desk had	X9N-7O-8
desk in	O6
desk on	X9
desk that	t14X-6D10
desk wa	X25
destroi	L22B25
destroi ,	L6B18
detail	T10B11
detect	F-7B-9N-6O13
dev	T-9t-6F-12f-6L-6B-9N-6D-9O-6
develop	T16t16F-25f-16X-17x-9L-10l9H-14O-15
develop * get	N19
develop * it	t7
develop * me	R27
develop * not	T24
develop * said	T-7
develop * the	R7
develop * their	D9
develop * to	T11L7
develop ,	R18D16
develop :	T7t-6B-7N14
develop and	R9B13
develop i	T-7
devic	X11N9
di	F47L12R6B-17
di * it	T16
di * the	F14
di ,	F8f8B-9
di in	F16L12
di of	T20
diagram	D7H7
dial	R16N9
did	T-6F20X-15x-15L-27l-26R-10B15D9H9O-25
did * <number>	F7
did * again	F-6f10X10
did * and	X9
did * ask	H20
did * care	F11
did * come	T-6
did * delet	B11
did * do	T11
did * first	R-6B-8
did * get	T14H6
did * hand	t7
did * have	f-7H6
did * in	F-9B9
did * know	T-15F8D-6H-10O7
did * like	T6X8D-7
did * look	D10
did * make	t6f12
did * myself	D6
did * on	T6F7R-7O8
did * onc	B9
did * over	H7
did * reach	F16
did * sai	f8L6
did * see	N8D10
did * so	F8
did * take	T10
did * the	B7D6
did * want	T8
did ,	T19F21f6R-7B9N33H-6O-9
did <number>	H7O7
did for	F7
did in	F8X9
did it	T-20t-13F-12X10L-7D-8
did not	T21t13F-13X-15x-13L-8l-13R-18D6O-11
did on	R15B10H10O8
did that	T-10B-7
did the	F-11X-8x10L8R15B-15N-14H10
did wa	R6
did with	T11F8
did you	t6
die	F-8B-6
diff	L13R-6
differ	T-15t10F-16X15x49R-16N-16D-10H-16
differ * and	T-7f7
differ * be	X-9x9
differ * on	D10
differ * the	F14X6L12R-6
differ ,	t-7F9x21L6R-8
differ :	T-6X22x-8R-6
differ from	T19F7L11
differ in	t15R-9
differ is	H7
dig	T-8X-6
digest	T-8t-9f-10B22D-7O11
digest * merg	l6O10
digest * the	F-7L-7
digest ,	T-7F-10R-6N7O18
digest and	L8
digest goe	L-6
digest is	T12F13
digit	L7B7
dinner	F9R-8B6D7O18
direct	F-7R7N12
direct ,	B6
directli	T6B6
director	T17t-14f12X-11L-9l-8R-13D-10H-17
director * a	f15
director * it	T10
director * the	T8F8
director ,	N11
director and	T9F19
director ask	T8
director get	N9
director of	T-6B12
director sign	T9
directori	T-11L7B11
disabl	B9
disagre	F8
disappear	D-6
disast	X-21
discount	T30
discuss	t12F-15R-8D-7H32O-6
disk	T-7t21F9f8X-9x-6L11R-9B-8H6O-20
disk * <number>	l7
disk * a	T6F-6R7H6
disk * i	T8D11
disk * the	F6L6D9
disk ,	T11R8D8H7
disk and	t6F6X11
disk of	T-8F7R-7D9
disk on	F7L7
disk wa	l7
dislik	B7D8
dispatch	T-6F13f-6X-6L-13N17D-13
dispatch * the	F13
dispatch ,	N9
disput	T-8F9
distanc	D8
distribut	T6
district	T-6R10
disturb	F-7l7N13H12
divid	F-6L-7H7
divid by	L-6
diwali	H6
diwali ,	H6
dn	F23B30O-9
dn * a	R6B6
dn and	T8
dn name	T7F-7
do	T12t10f6x23L-9B-8D-13H27
do * a	l6B6
do * again	t19l15H20
do * and	B9
do * ask	X11D6
do * at	X19
do * badli	F-6
do * collect	T11
do * differ	x18
do * do	H8
do * each	O8
do * for	R9
do * get	T9F-6L7
do * hand	F-7H10
do * have	t6f11
do * in	F8
do * is	R21H7
do * it	T11F7
do * keep	T35F-7H-6
do * know	T-7L10D10
do * like	F15N7H-9
do * measur	T21
do * need	f7H7
do * notic	F8
do * now	T-7X9
do * on	F-6f6X-6x7
do * read	X6N8
do * same	T6
do * see	T-9t22f11
do * start	F10
do * the	T-8X9x12H6
do * thing	t6X-7x7
do * think	T-6x12
do * touch	F13
do * trust	X7N7
do * want	L8N8
do * with	T8t9F6
do ,	T-13X8L12R10H14
do a	T-7F13x6B7D-8
do and	R-6B9H7
do anyth	x12
do by	F-7
do differ	T-8X-9x13
do is	F12R13
do it	t9l9R-22B-11H-7
do not	T10t17f21X-20L-11R-16B-24N16H17O-15
do now	t8X6
do on	R17
do so	T6H16
do someth	L6
do that	T-8X7B6O8
do the	T9R7N-6D-6H8O8
do their	t12
do thi	X13
do with	F6D6H8
do you	f10X6
doc	T32X6
doctor	F-6X13L7N6
document	T-16t-9f7x7R-14B-8N19H6O-8
document ,	D8H7
doe	T-10f13X-15x-9L-12B-12N-16D9H-15O-16
doe * catch	T-11F15
doe * come	t18
doe * excus	F-12
doe * exist	L14B9
doe * get	f10H8
doe * give	T-7f7
doe * look	R6D10
doe * mean	T8
doe * on	l12
doe * read	D12
doe * see	F16R6
doe * work	F9D8
doe ,	L7
doe it	T-17F-10f7L-8R8
doe not	F42f20L-10l-8B7N-6D22O-6
doe noth	T14
doe the	T-7t-9F-8D-6
dollar	t12L-8R-10B-7O-6
dollar * month	T-7
dollar a	O-6
done	t-10f10X-7L27R-13B-18H28O26
done * <number>	L8O14
done * a	L-6N7
done * i	F10
done * it	R6
done * on	T11
done * the	T6
done * three	f17
done ,	F6L9l11N15H7
done at	R7H10O8
done befor	D13H9O8
done in	T12F-8f13L-7D10O11
done it	T-10X-6L14
done on	T7F11L9
done that	H9
done with	t9x10
dongl	R-9
door	T11t7f8X6N-11D-11H9O-6
door * and	H20
door * the	T11
door ,	T7B6
door shut	H11
dose	T6F-15O9
doubl	T53f-7l-6R-19N-7
doubl * and	O7
doubl * in	L6
doubl ,	T6F-13B8
doubl run	X6
doubl the	T12t6L-6
doubl write	T15H6O8
doubt	X20
down	t-10F35X-20x-13B-8N-8D24H-7O40
down * <number>	f26R-8B6N7
down * a	F11L16
down * about	T-6N10
down * and	F7x9
down * hour	T6F7
down * i	T7R6D8
down * in	R11H6
down * it	B-7
down * on	T10L6D7
down * the	T21X6l9O7
down ,	t-9F39X-7L-15R-15N7D12
down :	F21B10
down a	B10
down and	D-6H-7
down befor	x9
down by	D22
down for	L12
down from	N6O24
down in	l18N6
down on	O16
down sinc	L19O7
down the	T8R14N6D8
down to	T-11F-7f28D25O13
down we	F9B6
down what	T7X6
down with	l7
download	T-9L10
downsid	T16t31F-7
downstream	L25B10
downtim	T14f11L15
draft	X6O9
draft * the	T6X8
draft ,	T6X8
drain	T-11t11F15X-8L10l6R16B20D8
drain the	R14
draw	T-12t-7X10R-8B-6N-6
draw the	X14
drew	T-9F-10R11
drift	F9x-6L21R-6B-6N23
drill	T-13t-6F55f30L15R12B27N-10D-8O18
drill * <number>	T8F16B-6O20
drill * quarter	F-9L11
drill * the	F9R7O-6
drill ,	F31
drill each	F-12L11B10
drill it	F8f7
drill took	F18O14
drill wa	f21
drink	R7H8
drive	T-9F-9X9B9N-6H11
driver	R10B-9N-10D-8H-7O12
driver ,	O9
drop	T18t-15F16f-14X15x-8L21R-16B-14N-12H-9
drop * <number>	X8L11R11
drop * a	T9
drop * column	T8
drop * for	T6
drop * index	D7
drop * the	F-6L10l7B8D10
drop ,	T7L6
drop and	B7
drop at	X8
drop by	T-7
drop from	F6L6D12
drop in	l8
drop it	T8L6B-6O-8
drop the	T10L-14l7
drop to	X8L7
drove	R7H12
drug	F-6
dry	T-6F-10X7L16
dry run	X7L20
dual	R23B36
dual write	R7B18
dublin	T-12L-12R6D8
dublin ,	t6
due	O-6
dug	T-16X-6D6
dull	T-7X-7
dump	T26F7B18
dure	T-6t14F11H-6
dure * week	R7
dure a	T-6F13
dure the	T-11t12R-7
duti	t-11X-15N14D-14H-16O-11
duti * in	N7
duti * the	N7
duti director	N9
duti manag	X-6L-6N12
duti offic	T-7N8
dy	F19B8
dynam	T-7L7O6
e	F-6L14R-6
each	f11X-38L30R-10B-10N35D-21H-31O-37
each * 's	L-7l18
each * <number>	F6
each * a	F-6f9L-12R6O8
each * and	T17F-8f18L10D-8
each * at	R7
each * befor	R7
each * by	R-6N7
each * can	L19R12B9
each * carri	L10B-7
each * cost	F7N9
each * for	T-8l7O7
each * from	L-7
each * goe	T6L6
each * ha	t10F-9L-11R20N-6
each * hour	F-6N17
each * i	L-11N14H7
each * in	T12F-13L-10
each * is	T7F-11f-6x6L6O8
each * it	T6
each * minut	T-8F20L-12B-12N29O-10
each * now	T11L-6
each * of	t7R-12N18H9
each * on	T7t17L10N-6
each * rule	R9B7
each * second	B-8
each * see	L16R-6O11
each * so	F-8R-6B17O7
each * that	F8R-6
each * the	t-11f14X-6L-13R-14D12O-7
each * thei	L12
each * their	R6
each * them	l9R10
each * three	N6
each * to	l9
each * took	T8
each * us	T6L9R7
each * we	T7F-8f20B8N-6
each * went	f7L6
each * which	N8
each * with	T-6F18f17
each * without	F8L-7
each ,	T16t-6L-8R-16O-11
each <number>	N11O-8
each by	F8
each chang	T10L-8
each dai	L6N8
each failur	F10
each fifteen	N8
each five	T-8F20L-11B-7
each fridai	t7L-8N10
each ha	L-7
each had	H10
each hour	F22R-6N-6
each i	f10
each is	F10
each minut	F6
each mondai	F-8L9B6
each month	T-6t-6F6R-7B16
each morn	T-8l6
each move	F9
each new	R8
each night	T-11f9B12H7
each of	t-7F-12X-6l7N8D12
each on	T-10t19F19f7L-7R-11D-6
each other	T16F10L-12l8
each page	L10D10
each payment	T12
each quarter	T-9F9f11X-6N22O-6
each releas	F-6f6L18O6
each servic	T-8F-6f9
each side	t6L8
each squad	T17L-6
each station	F8
each step	F-8L11R14
each team	T9X6L12R18O10
each time	T12f20R-7B8D7
each twenti	R6
each week	T-7L6
each with	f6L-7R8N7O7
each write	T13
earli	t10H-15
earli ,	X9
earlier	T-11t-7f-7X30B24N-6O22
earlier * is	F-8L6B6
earlier ,	T-9X6x6
earn	T-9
easi	T-19R-6D-8
easi ,	T-10x7
easi to	T-11B6
easier	T8
easier to	T9
east	R18
easter	T6F-7N-7H6O-7
easter ,	T10
eat	T8t12F17B-11N-6D-6H14O-6
eat it	t16
eat the	F13B-7
eaten	F14L8
edg	f6X-11L-7R-8B-9
edg * rout	R-9O-6
edg * the	R8O7
edg ,	T-6F-6R-6O-6
edg :	F8
edg and	T8
edg first	R-6
edit	T10t7F-7L17N7
edit * hand	L7
edit by	L7
editor	T16t8F6R-7N12D-6H-6
effect	T-8t15
effort	D7
egress	R21
eight	T10t-14f-7X-17x-9l-13R17N-24D-14H11O31
eight * a	T-7B6O13
eight * and	T9B14O8
eight * eight	O19
eight * for	R12
eight * of	T-7
eight * the	T-7N-6
eight * with	T-6R-8H6
eight ,	B6H8O10
eight dai	R-6
eight hour	t7F8
eight minut	L-6B11
eight month	F-6f10L6
eight of	T19O18
eight on	F7L11B7
eight second	T9R16O-6
eight week	T-8F-7O7
eighteen	T6R-9B-6O-10
eighteen month	D6O-6
eighti	T-9X6
eilidh	B8
either	T14t7R-7B8
either ,	T-14F15
either wai	T-6R6B21
eleven	T8t-11F-9X-18x-9L-10l-10B-17D-12O35
eleven * <number>	F14
eleven * a	T-13F-9D7
eleven * and	T-11L8
eleven * for	T11
eleven * in	T9F7O-13
eleven * more	T8F11
eleven * of	D-7
eleven * on	t15F-9X6O11
eleven * the	f9O9
eleven * to	O10
eleven * two	B9
eleven * were	T-6H6
eleven * where	T7
eleven ,	T7
eleven and	T-10
eleven hour	T7F-6O-8
eleven in	f9
eleven minut	T-12t13F20X8L13N-8O16
eleven month	O20
eleven of	L11O9
eleven peopl	R11
eleven percent	T11
eleven second	B6D7
eleven team	T-6R-6
eleven week	T10B8N9O9
eleven year	L14H7
els	T-35t-7f11x-15L13l-10R14B-7D6H52O-6
els 's	T-6X20D6
els * chang	X18
els * it	R17
els * that	D7H11
els * the	T-8L-9R-6N10
els ,	L-7R15N6H6
els had	H11
els in	T-8D8H8
els on	D6
elsewher	T8L7R26B-7N9D6H6
email	T-9X17l11
email ,	X12
embarrass	T11X7
emerg	T-11R-7D8
employe	R8
empti	T10F20f8X-8L-6l10B11N7
empti ,	T8R6N8
empti it	R11D6
encrypt	T-7R36O13
encrypt ,	L-6
encrypt kei	R12
end	T-39F18f24x18l-8R-9B12N14D-8H6O-9
end * a	X14
end * and	N8
end * come	D18
end * end	L14N6O8
end * it	t-8F-6f15x11H6
end * the	T-7L7R10
end ,	t12R-7B-7H6O11
end and	L6
end at	F-9L-6R7B13D-6
end date	L23
end it	T-8F7B14D18H13
end of	T-7t6f7X6x10B8N-11
end the	F10x19B8
end to	t-7F-8f15L12N6O8
end where	F23
end with	X8R-7
endpoint	T-8R-6
engin	T11t13X-8x19l-10R-18B-6N-8D12H7O-20
engin 's	T8
engin * a	B8
engin * and	T27D11
engin * down	F8
engin * it	T-10H7
engin * not	L6
engin * on	x8
engin * that	t9R9D13
engin * the	T-20
engin ,	T-9F-6f11X-6L7R-7D10O-6
engin and	T-7
engin for	T-12N8H8
engin is	t15F8H7
enough	T-28t6F8X23x-10B-6O-9
enough for	N11D8
enough to	L6
enter	X-10l10
entri	T6F8f9L-7R-9
env	T12
envelop	F8B7
environ	T7F-7f-8R27B-13N-6D-10
environ and	L6R11
envoi	F6R6
epoch	T-6F11R-8
equal	t22F-9X7L-7R-8
error	T-7F24f-17X-12x-7l6B25N-15H-10O17
error * <number>	L-7B14
error * abov	F-13L6
error * and	B14
error * at	L11O15
error * half	B6
error * in	B-8
error * of	L7R6
error * the	R-14O7
error ,	F8L-6R-9
error abov	F9L-7B8
error and	B-6
error at	F9R-8
error budget	T6F-11L7R16
error by	F-10R-7D15
error go	L7
error over	F14R6B8
error rate	T-9t17F-13L12B13
error share	B25
error were	O8
estat	T-8R9
estim	T10N10
euro	T27F6L-8B-14N-10O-8
euro * month	T23F-6O-7
euro * the	t9R8
euro ,	T7R7O10
euro a	T15F-7L10R-6D8
euro in	t9
euro on	T13t9
euro the	T6L-6
europ	T7R12
even	f-13x6L-12l28R-12B-26N32D-12
even * a	T9t6
even * i	T-6R8
even * it	T11x7R7N11
even ,	T9t6F-7L-6l10B-7
even and	O6
even of	R7
even on	T-9t7X6H6
even though	N6
even when	T-6F-6l6
even with	T-11t6x7
event	T12F15X-10R-10B-8N-15D-8O-16
event * not	f6
event * the	N-9
event and	f6
ever	T-12F-16L8l7R8B-11N-7D-10H20O-7
ever sinc	L10l11
everi	t15F-32f23X-22x12L32l-12R-25B-6N41D-12H-6O-16
everi * <number>	T12
everi * a	T-7L7B6
everi * and	T-11F-6f9L15N-7O13
everi * at	T9F6
everi * by	L12R6
everi * carri	T7F7
everi * chang	l7
everi * dai	T-6O8
everi * ha	T-9x8B11
everi * hour	T-7N27
everi * i	t9F7
everi * in	L14D6O6
everi * is	F-6x12
everi * it	L8
everi * minut	T-14t-6F-10X-17L-10R-17B-12N43D-9O-14
everi * now	t6
everi * of	T-10F-6D15H16
everi * on	L23R11B11
everi * so	O6
everi * that	t7
everi * to	L7R6
everi * wa	R7
everi * we	T-7t-7
everi * week	N12
everi * which	T6
everi * with	N12
everi <number>	T-7R-6N20O-8
everi chang	t7
everi dai	T12
everi fifteen	X-8R-8
everi five	T7
everi half	N24
everi hour	N7
everi minut	L10R6
everi mondai	l9
everi month	R12B7O-8
everi morn	R-6B9
everi new	X6L16O6
everi night	T-6t-7L10R14
everi on	D11O13
everi other	N8
everi pod	T8F8
everi quarter	L12
everi read	T6
everi releas	N6
everi second	D11
everi servic	f11
everi singl	O8
everi step	x7L8B7
everi team	T7f6O6
everi ten	R-6N18
everi time	F11X14L-7
everi twenti	T-6N9
everi week	F-7L17
everi write	T26
everybodi	T-13t39f-12X-16x14L10l21R11B-15N-14H6O-7
everybodi * it	F10L8R15
everybodi * the	l7
everybodi ,	T-7t16L8R8
everybodi els	H9
everybodi wa	t7
everyon	t30F-16f10X-8L-8N8O-15
everyon 's	T11f9
everyon * a	T6
everyon * it	T7
everyon * on	f9B6N12
everyon * the	D20
everyon at	R6B9H7
everyon in	B6D10
everyth	T18t23f28X-9x16L-11R-24B-11N-12D7O-12
everyth * a	F6
everyth * is	T-10F7
everyth * the	L-6H7
everyth ,	T16D-7
everyth and	D7
everyth els	T-9F-6X6H-6
everyth for	F6
everyth is	T-6t8F-6f13
everyth that	R7
everyth wa	f11
everyth would	T6
everywher	F-8f27L16R-6H-7
evid	T13D6
ewan	T6l7
exact	D9
exactli	T-6X-8x19R8B10
exactli so	x10
exactli that	T7R12B15
exampl	D-6
excel	T-8B7D-6
except	t-9F-8f22x10L11R7B-8D-8O23
except * a	f12
except ,	f21L-6O6
exchang	T33t-7F8L-10B9N-8H11O-7
exclud	f10
excus	T15t-6F-16D7
exec	N16
execut	T15F-6R6
exercis	T-8F-6X-6B7O14
exist	t6D14
exist ,	B-7
exit	T-12F-14L12B17
exit <number>	O-6
expect	T-14t14F7X-6H-6
expens	T30t24R10
expens ,	T11t10
experi	T11F-10f8X-11x40D-8H-8
experi for	T9x26
expir	F20X-6L17R7O-10
expiri ,	T8
expiri date	L6
explain	T-16t-7F10x-9R-13N-6D11H37
explain a	T-7F9
explain it	H13
explain the	D21
explain to	H8
export	F14L12R-14B14N-7O-8
export ,	F8
expos	T-7N38O-7
expos ,	N21
extend	T9f8R-6
extra	F-7L22B7
ey	T-8l22R-11B-8N7D19H18
ey * the	l6
ey ,	F12N6H6
ey on	T6l17
face	F-8L6R23N10
facil	D9
fact	X6x15L6
factor	T10
fail	T-36t-12F55f14X-28x-11R-20N-6D-19O47
fail * <number>	B12
fail * and	R-7
fail * ar	O8
fail * in	F13B25
fail * is	f8
fail * it	f6L-6B9O6
fail * on	F19N6
fail * sinc	T7
fail * the	t14R6N6D8
fail * went	B6
fail ,	T-7F28f6l11R-13D-7H-7O-6
fail chang	L-13O8
fail deploi	L7
fail in	t16F11f6L-6
fail it	L8R8
fail login	O9
fail on	F6L9N7
fail over	T16F-11R8
fail twice	F-8
fail when	L6
fail write	O13
failov	T10F25R-7O-6
failov * a	t8F14
failov is	F20
failur	T-9t-11F46f17x11R12B21N-9D12H-9O11
failur * the	T-8F23f13x17D6
failur ,	F-7
failur and	F23
failur by	f14D7
failur is	x16R19
failur rate	T7F7B12
fair	T35F-15f11X-10x-9L-9R-14B-8N-10D-18H-9O-8
fair ,	f8
fake	F12L-6
fall	T24t-6F18f19X-7B-13N-7
fall * a	F-6
fall * on	T7F10R-6
fall * to	F15
fall ,	R6
fall back	T7F16
fall over	F7f17
fallback	f10B17
fallback * the	F6R6B7
fals	T16F30L-7R-9O-13
fals * cost	F10
fals alarm	F31R-7O-11
famili	R-6O9
far	T-19f26L23R15
far * i	t9D7
far as	R10D7
fare	T-6F8R-7
farm	F-17X-6L-11R-9N8O-16
farm ,	B10N9
farmer	T-10F8
fast	T14t10x-9R-8B-9
fast ,	L7
faster	T12t28F-13f-8x-11L-12R-10N-6D-7H15
faster * the	T12
faster and	T-7t21
faster than	T-7
fastest	B7
fault	F10f17X-10L8D15O11
fault * the	F9N9
fault ,	f9O12
fault in	F8N7
fault that	T-6F12L-7
favour	T16
fax	T7X12
fear	T-12t-7F12N-7D-8
featur	T65F-27f-8X-10L28R-9B17D-9H-9O-19
featur * it	F-6L6
featur * of	T12
featur * that	T8
featur ,	t9
featur for	L6B11N8
featur in	T8
featur off	T-8B8
featur stop	T-10F-7L18
featur that	T17
featur work	L11
februari	T-15t-6X12R-9D11O16
februari ,	D9
fee	T13l6B8O-6
feed	L-13l15
feed * it	T11B7O8
feed ,	T8O7
feed and	B-6
feed it	T9
feedback	T-7t6
feel	T14t7F-18f24L-12B-7D6
feel it	T6F-7R-6
feel the	R10H18
fell	T-12X-6L-12R-14B-13N-9D10H-8O26
fell * <number>	B-9D10
fell by	O9
fell from	D8O18
fell over	F8D9O7
fella	H27O18
felt	T6X22R-7N6D-6
felt it	N7
fenc	t-7F37L-14R40B-18
fenc * it	R20
fenc ,	B-7
fenc first	F7
ferri	N8
fetch	T7B6
few	T13t10x7R-7B-7N-8D-8
few * state	T10
few * them	O6
few of	O6
few peopl	D7
few request	F-11f8
fewer	T22t26F13O-6
fewer ,	F11
fibr	L-6R-10
field	T-14t-7R10B-13N-10D6O-7
field * a	T8L8
field * the	D15
fifteen	T-20t-9f-9X-14L-9l-7R21B-16N15D-8O6
fifteen * i	F9
fifteen * in	F6
fifteen * of	O12
fifteen * with	N-12
fifteen minut	T-17f-6X-6R14B-7N14D-7
fifth	D-7
fifth ,	F-7R6
fifth of	T8L6
fifti	t-6F14X21L-7R9B-8D-7H14O27
fifti * and	T9F-7O7
fifti minut	X17N8
fight	T-8t14
figur	F8x-10l-6R6N12D-10H-15O-12
figur * the	D7
figur ,	T-7t10
figur :	T10
figur and	T13N7D7
figur would	T-9
file	t32f-8X12x-11l24R-24B23D7H-14O-14
file * a	f9B-8N8
file * at	B9
file * in	t6F7
file * it	T-7L7
file * lost	F6L7
file * no	T-7F8
file * the	T15F-12L-6D6
file ,	T-14L-7
file and	T-8D24
file ar	L7N9
file in	R-6N-6
file is	L7B8
file on	T13f10
file wa	L7B11
file with	l9B-7N7
fill	T-8X13L-13R12B-7N-6D-9H6
fill in	f9R-7B7
fill the	F-7X8
final	l12
financ	T-12t23F10f12x-6l6R-14B12N21D-8H-10O-10
financ * i	L10
financ * in	N6
financ and	L10
financ had	t7
find	t31F9X-12x-8R-20B-12D13O-6
find a	T9
find it	T8
find the	t22L8
fine	T14t-9F-7X6x15L-12l10R-7B-11D-7H-9O-13
fine ,	T10R-7D-6
finger	H17
finish	t-8X-13l-6R8B15N10H19
finish ,	R8B9H9
finish appli	F12R13
finish in	D9H6O6
finland	R13
fire	T-16F16X-8L9R-9B7N-7D-11O11
fire ,	L10
fire in	t9L11
fire on	L6
firewal	T7F9X-8R6B-8N-6H-7
firewal rule	T13F-9X-6B-6
firewal that	D8
firm	T-7
firmwar	T-10R35
firmwar ,	T-7
first	T-61t-42F-10f10X27x-35L-19l-31R69B7N-12D-22H-39
first * 'd	X-6
first * 's	R11
first * <clock>	R-8O-8
first * <number>	F21R-10O24
first * a	T-10f6R13B17
first * and	t8F-7f9R-9N-6
first * at	X8R8H8
first * befor	R6
first * dai	R8
first * for	F-7
first * had	F14X16R7
first * have	X9
first * he	T7
first * i	T-9X6B10
first * in	F7R-8D7H13
first * is	R-16
first * it	T-9F-8R11O9
first * minut	F9l14R-7B-10N13
first * of	F-6f-6X8R-15O-7
first * on	F-8f13R14B18
first * our	R7
first * read	N6D9
first * restor	R-9
first * run	X10
first * she	N7
first * that	X9
first * the	f14X-13R17H-6
first * thei	F6R7
first * then	T6L9R22
first * time	R12
first * to	F-6X11R29N8
first * took	O8
first * two	R9
first * wa	T-7F12f18R16D10
first * week	R22B7
first * what	X6R-6B7
first * who	T7
first * with	R10
first ,	T-11t-11F6f-18X-6x-11L-17l6R60B15D-15O-22
first :	L-6R10B-9
first <number>	O6
first a	R-8
first and	T6F-7f8X47R21B6N-7D12H-9
first becaus	R8
first call	F11O-9
first chang	f13X-6R17
first complaint	O-12
first dai	t21F-9X12R-13O11
first drill	F18f19R-7B-6O6
first five	N14
first for	t6R18
first go	f10B7
first i	T-13F-7f-6X-7R-23N-7O8
first in	T12F7R16
first line	T12L-7R-7H9O6
first messag	O6
first month	T-6R8
first name	T8
first next	R14
first now	X8
first of	X-7R-20B6
first on	R8H6
first onli	L11
first quarter	T9
first step	L-6R-12O8
first the	L6
first thing	X8L6R-8
first time	f10O7
first to	X-6x6R16N18
first two	T12B6
first wa	R14
first week	T-7f14X7O9
first what	X14
first who	X9
first with	F8
first write	F12B19
first year	T8X-7L11O7
fish	T-9f6x23l11R-7B-6O14
fit	T-24t19L-9R-12
five	F-8f-12X-8x-20L10l-6R21B-22N-14O9
five * <number>	O7
five * a	R9O8
five * and	t-6F-7R-9N11
five * at	R6
five * can	L7
five * five	O15
five * from	R10
five * have	l12
five * i	X6
five * in	T7L12B-10D8
five * is	T15R-6
five * it	R9O13
five * not	t9F14D6
five * of	T7R6
five * on	F-12X10R9
five * over	t8F10
five * the	L-7H10
five * them	T8
five * then	R8N6
five * to	T-6f13l11N7
five * we	t8F-9
five * with	T-7F6
five ,	F-13R17B-7N13D7O10
five :	R7
five account	N6H8
five and	F7
five dai	F-8
five hour	T10R-9D6
five in	F-6X-6B7
five minut	T-9f-8L22R9N-7H-12O-24
five month	t18f10L-6B6H13O6
five node	t8
five of	F-9L-7R-8O34
five peopl	t6f6X-7R12O-6
five percent	R8
five person	F7
five rule	D8
five second	T11F7R-11D9
five time	L15
five to	N7
five week	T29t-6X13L-8R-21
five year	D9
fix	t-10F7f-13X-9x-9L14l-6R-23D-20O6
fix * in	N8
fix * the	T15N10
fix ,	T6L10
fix by	L16
fix in	F6
fix is	T9
fix it	t6X9H10O9
fix the	L7B-6
flag	T15t-13F8f-11x-6L6R31B67D-6H-9O-18
flag * back	F7N9
flag * go	L7B10
flag * long	T16
flag * of	B8
flag * off	B22
flag * on	T-7R14
flag * the	F14X6
flag ,	T16X6R17B10O-6
flag :	B-6
flag back	B6
flag for	R10
flag goe	F6B8
flag off	B15
flag on	X6B-7
flaki	R9
flat	T-8t-6F-6X-10L-11R-25B-6N-9D-6H-8O13
flat * twenti	O14
flat for	T-6F-9R-8B-6O16
flatten	R20B9
fleet	t-7R21O9
fleet ,	R20
flight	F-9H8
flip	T-13X8R17B62O-7
flip * back	R13B6
flip * flag	L7
flip back	X11R13B21
flip it	T-6R11B8
flip on	B6
flip the	L6B25
float	O8
flood	T-6F10
floor	T-14F-7X6N-7H-7O-12
floor ,	R14
floor <number>	O-7
floor of	L12R-6
flow	B17N9H6
flow ,	F6B12
flush	F8X-7l13
folder	X7R-9B8H-6
folder * besid	B12
folder kept	B9
folk	T-15t-10F20f-10X-20x-9L-18R-8B-9D-7
folk * a	T7
folk * for	X10
folk * the	N7
folk ,	F10
folk were	T7
follow	t-6F-13X-15B-14D11H-10
follow on	N7
follow the	L-6
font	T-8f7X-13
footbal	T29O10
for	T18F14f8x-19L13R22N-29H-11O-17
for * 's	F8
for * <number>	T7F-16L21O-9
for * a	T15F-11L-9R-10
for * alert	t8
for * all	t16
for * an	T-9F-6R6O12
for * and	T25X-7x7R-7B-12D16H10
for * as	L8
for * at	f7
for * back	F-7R20B7
for * becaus	T8
for * build	T-10
for * but	T-6R7
for * by	X7
for * case	F-6B8
for * column	T30
for * come	B8D8
for * compani	R11D6
for * comparison	X8
for * connect	L7
for * custom	T-13
for * dai	T-10t-11f18L-6l-10R14B28N-20O11
for * databas	O6
for * els	T6t6F-7L7
for * engin	T-6
for * even	H6
for * exit	O12
for * first	T13R14
for * five	R-6D7
for * for	T-15f15X11
for * fortnight	F-9L-7R10B8
for * four	f10
for * from	t10
for * full	R13
for * group	B-6
for * he	D10
for * hour	T-7t-6F6R18B16
for * human	T-7
for * i	T9X9R-16D-6O9
for * in	T-7X17R-6O12
for * incid	t12N11
for * intern	T15
for * is	R-9
for * it	H-7
for * job	F6
for * last	X9R-6D15
for * load	X6O6
for * log	D7
for * long	T-9X11
for * machin	T9L10
for * manag	F11D-6
for * minut	T-17t-8F10L-8l-7R39N-11D-14H-13
for * month	t12F-10f7X-12L-8R22B32N14H16
for * morn	F-7
for * new	L-7
for * next	l10R11
for * night	B7O8
for * nineteen	O8
for * no	N6
for * nobodi	T11
for * of	T-9t-8F17X-7x15R22D-7O-8
for * on	T-16t9F-8X-12l15R9B8D10H-8
for * onli	T17R10B-13
for * order	N9
for * other	R10
for * own	F-6O9
for * peopl	T-6
for * person	t8O6
for * pod	T14
for * product	F-6R12H8
for * quarter	T14R6N8
for * queue	L6N7
for * reason	T-7L7D20
for * region	B7O9
for * releas	F9R13
for * repair	R10
for * rest	t9L20R-15B-6H7O7
for * same	R-6
for * second	T9R-7B9
for * servic	t8f17L6R-11
for * shop	F9X7L18
for * sinc	t10
for * site	T11
for * slow	X6
for * small	X7R6
for * so	L7
for * softwar	F10
for * sprint	F6X-7R10N14
for * state	f10
for * team	t8F12R-10
for * test	T-6
for * that	T14F14f16X6B10
for * the	f6D7
for * then	R8O-6
for * there	T-10t6N10
for * thi	t11H22
for * thing	T-9R-6B10
for * thirti	L9R7
for * three	l6
for * time	T7
for * to	t8F17R-9B-6O15
for * two	T10F18X11R-6
for * wa	T10t8F7R-9B8D15
for * ward	T10
for * wast	T-6
for * we	F-9L-7R8B-6
for * week	T-13t-6F11L-18l9N-8H-9O-10
for * while	T14
for * whole	T-11F9f6R-9B-9O13
for * with	T17t6
for * work	T7l10D13
for * would	T7L8
for * year	T-12F-13f12X12L23l39R-19D21H13
for ,	N14
for <number>	T18t-8F-8L-22l-7R11B23N-12D-10O-36
for <percent>	L6R13
for a	t-7F7f-25R31B24N12D8H-14O8
for about	R6
for all	T-6t-13X13x7L36D-10H-7O12
for an	T21F-15X8R25N16O11
for and	T14t8
for ani	L6
for anyon	t11L8R-6
for anyth	X6
for be	T7
for both	T6t7x11
for databas	F6L11R-7
for each	F-20f-12L-9R7
for eight	T-7f8R-16
for eleven	T-6L12O15
for everi	f16L14B-7O16
for everybodi	T11t8x7L19
for everyon	x9L12R8B6
for everyth	F-9f13D10
for fifteen	R8
for five	F-18L-8B26N-6H12O-13
for four	L-7R8O-12
for fourteen	T13H12
for free	T10O10
for go	R12B6
for good	L27D11
for half	R6O10
for her	T-6D10
for hi	R-7D16O-7
for how	f7
for instanc	F10f9
for it	T20t20f19x-7L-19R-12B-13N6D-8O-13
for later	T-13
for longer	T-14
for me	T7F-20X-10x13L-6N-7
for monei	t6F11L10
for more	F7
for my	T-8X11x9R9
for new	f9R-11
for nine	T11F6D12H14O-6
for nineteen	B6
for nineti	B7
for noth	X7R-8
for on	F-6X-6L7l-6R28B15
for other	T-15F7R-7
for payment	F-6
for quit	F6
for real	f15R-6
for seven	F-7f13X7L9R-6B13
for sign	H7
for six	T-6F32L-9R17B-10N14O-7
for someth	T11
for such	X10H6
for ten	F-10X7L-9R20
for that	T11t-9F8X-13N13D-17H20
for the	T24t21F-44f11l6N35H-20
for their	T-7F6L-9l9O7
for them	t20N-6O7
for themselv	x14
for thi	T27F9f-6X-6L7R-8N6D13
for thirti	F12f12R-14B12N-6H6O9
for those	T8F9N8
for three	T-8f-7R21B6N-6O-18
for twenti	f10R12
for two	T-7t-8F-13f21X-16L10l25R12H-14O25
for up	F16O17
for us	T-6t45F-11X-7L-11R-19B-8O-10
for what	t9f8R7B7N-8D7
for which	T-12X6
for year	T14X6
forc	T12F19L7R10
foreign	F14L14
forget	T7x13L9l7
forgot	D11
forgotten	F12X11R13B13
fork	R30
form	T17t-10F12f-8X20N-16O-10
form * it	T-8
form * the	L10
form ,	T-8F6L6
form and	T-6F7X10
form is	F6D9
format	T8t8F21X8
former	F-9f9L-10B53
former imag	f13B6
former version	B13
forti	F23f12X-7x-6L10R-10B-15H-8O12
forti * a	T-7
forti * in	T-6R7
forti * on	N7
forti four	T-6F-6O10
forti line	t8f7l11
forti minut	T6L15O18
forti page	N8
forti second	F-8D11
forti thousand	T12D8
fortnight	T6F-11X12R6N7D-6O6
fortnight ,	N8
fortnight and	T10R7
fortnight on	L11
forum	F-7f16
forward	T-15t-6F23f-6x-6R-17B32N8H-6
forward * the	F-6L6R-7B12
forward ,	T7F14B13
forward again	B10
found	T-30F6X14x-10R-32B-12D-18H19
found * a	F10B7H7
found * on	H8O10
found * the	F-7
found <number>	L12
found a	t19
found by	F32B6
found in	F6f11N6O10
found it	T13t8X-8H9O-9
found noth	X17l10
found on	L8
found out	F7
found that	T-11F10X-7
found the	F-15N11
four	t-16f-29X-12x-26L-7l-13R-9N6D-15O45
four * a	F-9f9O13
four * and	F7B-8N-10O7
four * at	T-9
four * each	f7
four * for	T17B7
four * in	L10B18O-11
four * is	T14
four * node	T-6
four * of	T-13F16B6
four * on	L6R-6B14N10O10
four * peopl	T-6
four * sinc	L11O15
four * so	T-6L-6O8
four * team	O10
four * ten	F21
four * the	F21
four * them	T-6l7
four * to	O8
four * us	N6H18O-9
four * with	t15B7
four ,	L19B-7N6D7O9
four :	L-6
four and	T8D6O7
four condit	L-9
four dai	T-7f6L-10B12H7O7
four hour	T25F11L-12R6O-7
four hundr	T-13F14D7H7O12
four in	T-9F13
four kind	O-6
four minut	T21F13L8l11B27N-10D11O-8
four month	T22O8
four node	t14
four of	T-6F-7X-6B-6D-9H14O-7
four on	R7
four other	T-6D-8O8
four peopl	T-10R-6N11O6
four percent	t18
four request	O8
four second	T-6F6
four servic	T6
four thousand	O8
four time	F8f8D8O30
four week	T-6F-10L10O-11
four were	N10D7O17
fourteen	T6t-7f-7X-15L-9B-8N-17D-10H16O31
fourteen * on	O7
fourteen dai	T12B8H7
fourteen month	L-6l6R7O6
fourth	T-9F-11X8R-6O16
frame	D10H-6
frankfurt	T-11t-6L-13O-6
frankfurt ,	R15
frankli	D22H10
frau	T-10B6
fraud	T7t7R8
fraud * that	R6
fraud team	T7t8
free	T34t38f-8X-11x-8L-15R-9B-8N-9O16
free ,	t7O9
free and	T24t7F-6
freedom	T29
freedom to	T16
freez	T9F29X8L6B-7
freez ,	D7
freezer	L6l11R8N6
freight	R-6D16
frequenc	T12F8R16
fresh	T7R20N12
fridai	T-11t-9F-17f-11L-19l-6B-6N22H-19
fridai * i	x7R13
fridai * in	R7
fridai * the	F8
fridai ,	T9
fridai :	B10N-9
fridai and	X14R12D18
fridai of	N11
fridai the	B7
friend	T-6X8D12
friendli	R11
frighten	X8
from	T-18t-9F-16f-8x10l-17R-27B-14D11O28
from * <number>	T6F-6L8N10O-8
from * a	T-8N13O24
from * and	t-6X10L-7R14D24H-10
from * as	O9
from * at	N13D6
from * audit	L7
from * backup	F8
from * bank	D7
from * befor	N12
from * bucket	F11B13
from * by	D15
from * call	f7
from * custom	T10B10
from * dai	T-9L12l6D8O8
from * desk	t12X14
from * everi	N6
from * failur	R18
from * file	l16D6
from * first	t21F-7X10x14R-10
from * for	L8O-8
from * ha	T10B11
from * had	D7
from * hour	T-7
from * i	T-6D10H-7
from * in	F12R-8O20
from * is	T13
from * kitchen	H9
from * lab	T8F7
from * last	X10L10
from * log	L8
from * minut	B-6
from * network	T-6R26
from * new	R9H11
from * night	B7
from * node	T6L8
from * not	t13N10
from * of	R6N7
from * on	t-7X20R-10H9O-8
from * our	B8
from * own	T-10X11O13
from * page	L-6O11
from * percent	O13
from * regul	O8
from * repositori	L-8
from * s	L8l11
from * same	t13F13D15
from * second	T-6
from * servic	f12L6B15
from * side	f12x6R-9D-6H7
from * so	L8
from * start	X8
from * team	H8
from * test	R-7
from * that	t9F6N6
from * ticket	T12
from * to	X-7B6D-9H22
from * told	R12
from * two	D10
from * until	N6
from * wa	B14
from * warehous	N10
from * we	R7
from * week	t7
from * with	N7H15
from <clock>	X15R-9O15
from <money>	T15O6
from <number>	L-9l9R-20B-11D-6O33
from <percent>	O17
from a	t-6F15X7R-8N-13D13O7
from about	B6O6
from all	L11
from an	F-6
from anoth	F15
from befor	T13
from dai	T-11F9L7N12D6H10
from data	L8
from each	T6x12L6R8N6D7
from eleven	O9
from first	R12
from four	O9
from git	L7
from her	B6N-6D10
from hi	D10
from it	F12X13x20L6R-7B-8D-8
from last	t7R-6
from leak	O-10
from me	T-9t6F-6X-13l8R-6N41D13H6O-7
from memori	X13
from merg	T-7
from minut	X10N9
from mondai	F10N6
from my	X11x8R-6H13O9
from network	H6
from nine	T-8O7
from old	T7L11
from on	B-8N13O12
from our	T10R6N9
from product	O8
from secur	T-7
from servic	L-6B11N-6
from six	N7O8
from support	R6
from tape	F7
from that	F-7f13L14l7D6
from the	t13F35f18x6B14N-29D10H-9O-17
from their	R-6
from them	T17F7
from there	F8f14
from thi	x11
from those	L7
from time	x9
from two	T-6R15O13
from us	T14N20O-9
front	T-9F-9R-6B-6D11H-10
front * him	D16
front * the	T7R-6
front of	N-7D10H-6
frost	L8
froze	B6O-6
frozen	F6f7R14B7D13H8
fuel	F11
full	t-11X-11R10B-26
full * <number>	F6O6
full * and	T-8
full * would	T7R11
full ,	T-6F-6N8O9
full copi	R7
full dai	R15
full disk	f10L10
function	F-6
further	T21f-6x9L-14l6N12
g	L17R11
ga	L12
gain	T-15t24X8O21
galleri	B7
game	T-7F27L28
game ,	T9L6R-9
game dai	F-6L19
gap	L-7D-7O11
gareth	B11D-8
gate	t-12F-7f-10L19l-6R6B-11N-11D-13H-7O-9
gate * a	T7
gate * ha	L-7
gate * the	O12
gate * to	R8
gate ,	R6
gate :	F8
gate that	F-9L14
gatewai	T-9t-10f-8l-9R10B-19N-15H27
gatewai * <number>	F12
gatewai * and	F6H7
gatewai * not	L8
gatewai * the	R8
gatewai ,	H16O11
gatewai for	X6R-12
gatewai of	B6
gaug	F6
gave	T21F-16f-7X-9x-13L-9l10B-8H-11
gave * <number>	T-6
gave * a	B6N11O10
gave * is	T9
gave * my	T14D7H7
gave * of	X10l10N6
gave * on	T8R10
gave * some	T-6
gave * the	T14F-6D15H-8
gave * three	T-12
gave * up	T24
gave * wa	T6
gave <number>	T-7N6
gave a	l19B7
gave each	R14
gave him	R10N7
gave it	H10
gave me	T-19X-8R6N-9D18H-13O-6
gave myself	T-8B9
gave the	T-6N9H9
gave up	T66F10X-7x-6R-16B-7D-9
gave us	T-6t8L6R12
gb	t15R9O-9
gener	T21F-11f-6R-6D10
gentleman	D23
get	T-8f6x-6L9R7N11D-23H20O-23
get * <number>	L10
get * a	f14
get * and	t6F-8N11
get * as	t8
get * back	B-8H6
get * by	F7L-6
get * error	F9
get * for	T-9F-10B6H16
get * from	H8
get * hour	T6F-7N-14
get * in	F-6f7L23
get * line	R8N10
get * off	T-6R18
get * on	T15
get * sentenc	N19
get * so	F-7
get * the	T11L6D7
get * ticket	R6
get * token	R7
get * week	T7
get * with	F8L10
get a	T-12t-7F-10l16B-13N13
get an	L-10R-7
get delet	L13
get in	F9
get it	t6L8R7B-9H13
get no	F10
get on	f10R16
get paid	D6
get read	L6
get the	t18F15X-7x7L-9N-8D-6H-8
get their	R-6N10
get to	F11f12
get two	N12
get up	T-9H15
get wors	B9
gift	x11B-6O-6
gigabyt	T-6
git	T-12f11X-6L11R14B33D-6H-6
git * not	T18
git * on	t6R6
git * the	L16
git ,	T-11F-7R15B7
git and	T11f9R-6B11
github	R6
gitlab	T-6
give	T25t41f6X8x7L-13l-7B-9N-11H-10O-17
give * a	T8
give * and	t8
give * is	T9
give * of	T13
give * on	R11
give * the	T20t-7
give <number>	F-6R-6O-6
give a	F-6D12
give each	f6
give him	T-6
give it	N7
give me	T14L6
give out	T-6
give the	F9R24N-6
give up	T39t11f-7L-6R-6N-6D-10
give us	t7L7D6
give you	t7f6
given	T20t11F9f-6X-9l7R-6B-11N-9O11
given * the	T8
given back	O6
given me	T6D7
given up	T26t11F9
glad	T-10X-10x20D-6H9
glad of	t7
glass	T-6F6B52N-8
glass ,	F-6R7
go	T7t-10F-6f12X8L-28l-10R9B41N-18D-29O-31
go * <number>	L6O6
go * <percent>	F-9L11B-7
go * a	F11B17H6
go * after	B-7
go * and	F8H6
go * at	T13B-8D6
go * be	f6N10
go * by	R7
go * each	F7R9
go * for	l11B6
go * i	H7
go * in	T6t14X13R6
go * is	F13f-6R6B22O-6
go * it	F6x8B7
go * on	f9H10
go * paper	t9N8
go * the	T9f14x9L-7l6
go * there	f7
go * to	T21F-7L10
go * wa	T-7B11
go * we	B9
go * with	R-8H9
go * without	B-8
go ,	X9x14R-11
go abov	F-12L13
go and	f16H9
go at	B8
go back	f-7X-7R9B43N-8H-6O-8
go by	T8
go first	R11
go for	T6R22
go forward	B-7
go from	T11L7
go home	F8R-6B14H21
go in	F9f8R-7
go into	x11
go on	F7l8R-12D9
go out	F-11
go over	F-7R13
go round	F-6
go sit	X7
go through	T-7X6L7l14B-8
go to	T9f16x-6L-9l-6R-13N7D-8H-8O-7
go wrong	F6f6x8R6
goal	L8
god	T8F8x13l-6R7D-7
goe	T-24F38f-21X-9R12B33N-7O-16
goe * <number>	R21B8
goe * a	T-6x9L-11D-9
goe * all	L8N8
goe * alon	F-7B13
goe * by	T9F-20B13
goe * from	F9f7
goe * hr	F-6
goe * if	F7H6
goe * in	F10L10N6
goe * is	F9B-6
goe * on	F-7R28
goe * the	T7t6F15L-10R8B-9D-9O6
goe * to	F16R-7D19
goe * two	F6R8
goe * when	L30R-6
goe * with	F9L-6H9
goe * zero	B17
goe awai	F7
goe back	F8B47D12O-7
goe blank	T7
goe blind	F16L-6
goe by	T8F-6
goe first	F-10R7D8
goe in	X7R8
goe into	R13
goe off	L-8
goe on	F18L-9R-15D13
goe out	t9F-8L17R-9
goe over	L7R6
goe quiet	F6
goe red	F9
goe round	D-6
goe through	F-6
goe to	x7L8R32B21D-11O-13
goe up	F-10
goe wrong	F27L-11R17B-6
gone	T10t-12F19X-23x16L-7R-16B-10N-11D6H-9O6
gone * <number>	O6
gone * and	f10
gone * on	X6
gone * the	T8
gone * to	F10R6
gone ,	T-6F11
gone after	f9
gone for	T13H11
gone from	O-9
gone in	X6B-6
gone wrong	F-9
good	T-16t33F-11f22x52L-7R-19N-19D-17H16O-14
good * <number>	T13
good * and	T16F7D10
good * for	x7D7
good * it	t12F6
good * of	l13
good * the	L6
good ,	T7t9F7x8
good :	T-8L8
good and	X8
good dai	X9
good for	T-9R14B-7H22
good on	T9O7
good reason	D7
good releas	T8
goodwil	T-6
got	T8t11F-22f-19x19L-9B-16N43H13
got * <number>	T17
got * and	T6x8B6H-6
got * back	H14
got * call	N11
got * it	x9
got * line	N7
got * number	N10
got * on	R12
got * page	T6N15
got * same	N10
got * the	R11
got * to	N-7
got <number>	l7
got a	F6X-6L6l15R-12N24D-7
got all	D9
got an	F13N9
got it	T11L7R13H15
got no	T14
got on	N20O7
got the	T-12t20F-10L-11l-9R9N23
got to	T10t7x22N-13H7O6
got two	T-7X21R-7N16O-7
gpu	T-9
grace	T-7t8L8R-6
grade	R7
grafana	T-6
grain	T9N6
grand	T-12F-6D-6O8
grant	F-14R17B7D12
graph	T-24t-14F-24f-8X28x-7L-15l24R-22B-18N-12D-17H-23O8
graph * <clock>	X14
graph * been	X9
graph ,	O6
graph for	l13
graph had	X7
graph of	O6
graph that	X8
great	T-8t6F-6x20L-6R-6D32
green	T7F-10f11X9L6R6N-7D-9H-6O-11
green * a	f6R21
green ,	F15R-8
green for	T-16
green would	T11
greenhous	F6R9B8
grei	L10R14
grew	F9O-11
grew ,	F8
grid	X7L7H10
group	T-23t-16F-7f-12R18B12D-23
group * <number>	B7O14
group * it	N12
group * the	L-7R6B11
group * to	T-7
group ,	T-11F7R16B-7
group at	T-6
group in	B7
group of	R11B17O11
group wa	F9
grow	t-8F-21f-6X-6x24R-10B-8D-7O-15
grow ,	F-9L7
grow with	x22
grower	f-7X-9R-6N10D-6
grown	x35D10
grumbl	T46t-6f13X8L-9D-6
gu	R-9N-6D-12
guarante	T6f33
guard	T9X8R-7D11H11
guard rail	L9
guess	T15F-14X22x15R-8N-6O6
guess * the	T9
guest	T6F7R-7B-6
gui	x-6N15D15H19
gui ,	N12D19
gui who	X8L6N9
guid	R7O6
h	R-6O6
h <number>	O14
ha	T-28t14F-31f39X-9x-13L14l23R-29B-8N-31D11H9O23
ha * <number>	L13R10O9
ha * about	f10
ha * an	L6
ha * and	H6
ha * back	O6
ha * be	T-16R6D-6H8
ha * been	L-6D7
ha * come	F-9l17
ha * do	T18
ha * down	L12O-9
ha * for	f6
ha * four	L42O8
ha * go	T14F7
ha * in	L13H6
ha * it	T-12t16f9N7O8
ha * limit	L-8
ha * me	X14D-9H24
ha * name	L-6D9
ha * noth	L-11O-6
ha * on	X9L-10O21
ha * own	T10
ha * owner	f8X6L-12
ha * right	B11
ha * sinc	O-8
ha * six	L9O14
ha * the	t12O-6
ha * thi	t17
ha * three	O14
ha * two	t10L12
ha * us	T-6F11f-8O17
ha <number>	F15L-9
ha a	t-8f-9B8N10D32
ha an	f7L-12
ha been	t-8F8f21X-7L-12l28R-6D13O-14
ha caught	L19O-10
ha chang	F6
ha ever	f6H8
ha gone	L10l6
ha got	L7
ha it	f9R7B24
ha never	f8D6
ha no	T14t-10F22f15L-16B-6
ha not	T-7F-8L-6l15
ha noth	f10
ha on	F6x8
ha onli	T7t13X10
ha own	R20H7
ha refus	L12
ha run	f9x6
ha sign	N8
ha sinc	X11L18D8
ha stop	T-6F-8R-8O-10
ha the	T-9l6B8
ha to	T42t13F-7f-6X-6x-6L12l-7N-8D-14H7O-9
ha turn	L26O-6
ha two	T-7
habit	T13L7D12
had	T-12F-27f-19X32x-28L-11l-9R-18D34H7O-24
had * <number>	T-8D-8O-9
had * a	T20F-6L-6B-9O8
had * agre	T-8
had * an	D7
had * and	F9l10D-6H10O-7
had * as	F7H9
had * ask	T-8X14L9D12
had * at	X35L9O-8
had * be	T-12D-7O15
had * been	R-8H12
had * by	T6R7
had * call	D-9O11
had * chang	T7D14
had * choic	T20B-8
had * choos	T8
had * come	T11l11
had * copi	T-6
had * decid	N6
had * down	R10O-6
had * first	X7l14R-8
had * for	T11t11L8R11B8D11O6
had * from	L7N8O-7
had * give	t9
had * go	B18
had * gone	F-7
had * graph	X18
had * her	T-7F-11X-12B-6
had * him	T14X-16D-6
had * i	T10H13
had * in	T-7t13X-10L-7N-8O-7
had * it	t10X-7x14L-10B13N-7D8H-11
had * learn	T20
had * move	H7
had * name	D10
had * of	t11X-7R-7H-6
had * old	X10
had * on	T11X-7L11R-9B-7D-9H9O-9
had * open	X11
had * out	D6
had * own	X10L9N7H8
had * owner	X9O11
had * page	T6L-6
had * phone	T6
had * pick	N8
had * quiet	N8
had * reason	H7
had * restart	l6O7
had * right	B9
had * run	f9D18
had * sai	D6
had * same	L9R-7
had * so	X9
had * switch	D-6
had * that	F-6X14B9
had * the	T-17t-9F-13X11R13D14H-7
had * them	X17D7
had * thi	B14
had * thing	R12D10
had * thought	T-7F10
had * through	D6
had * to	F-7X16R-9B-6N-12O-8
had * two	T-10R14D11
had * up	D-11
had * wait	t17H11
had * word	l25D9
had * written	F24
had ,	F6D10
had <number>	f11R-13B-8N-7O6
had a	T14t6X-15x9L7l16R-6N13O8
had agre	D7
had alreadi	T15H7
had an	H8O9
had approv	D15
had ask	T15X-7R11D-7
had been	t-6f-6B-13H-12O10
had both	T-8t8
had brought	X10D-9
had built	X9
had call	R8N-7H11
had carri	B7
had come	T11O6
had doubl	T-7D-7
had drop	L6D7
had fail	t16
had five	T-7R10D7
had found	T6N9D6H10
had gone	F-9X-7B6D-8O-8
had got	B6
had he	D13
had hi	L9H10
had him	R10H9
had i	X11R7D-6H17
had in	B6D8
had it	t10F16R15B-6N7H25O7
had join	H7
had kept	D-6
had left	X7L8
had look	N-6
had lost	T-11X-14B6
had my	N6H8
had never	X-7R-10D-8
had no	T11t-13R16N9D-10O-7
had not	t-6F6X25L-6B18N12D10O7
had notic	X16
had on	F18X-9L-6R-9N9D14O9
had onli	t21
had open	N10D9
had our	l7N12
had pass	B6
had plan	T10x9
had print	T10
had put	R13
had read	T-6X8D8
had run	B6
had seen	O6
had sign	R7N6
had stop	L17
had taken	X19
had test	X13D6
had that	T-8F37B7H7
had the	T7t-13F23f15X24L16l-9R6B21N-13D22H-21O-12
had their	X14N8
had thi	X6
had thought	X7
had three	X-15
had to	T45t7f-9X-22N11D-15H-9
had told	X-6D-8
had tri	B8
had two	T12F-7X-9L11R13D-6O7
had us	F-11f9B-7D9O-6
had want	T10X9
had written	F-7R8
half	t-23F10f-9L-16l-16B-8N13D16H-7O30
half * after	N11
half * and	T9F-7X7x8
half * appli	T-6F18R7
half * dai	T18F-12X-9B-6
half * hour	R14N-7O13
half * it	F-7X7O9
half * minut	X19
half * of	T10
half * percent	B14
half * the	F8f7X13x10L-7R21B-6N-6D-7O23
half * year	T-25F7X11O16
half ,	T14t9D7
half a	T-7F-9X20L9B9D-10O16
half an	R10N-8O13
half appli	F20B18
half done	T7N8
half finish	F12R13
half hour	F-8x7N35
half of	t-6X21x7R7B-8N-7H-8O14
half past	H6
half the	F10R-8H15
half year	T8f14O-13
halfwai	T-16F42L-8R-6B-7
halfwai ,	R-9
hall	T-6X-6R12D-6O-10
hall ,	T7F-7f8R-7O-6
halt	T-8F17L8R8B8
halv	T8t-6F-10L-6R11B-8O18
halv it	R-7
halv the	O21
hand	T-18t25F11f-14x-18L-20R-33B-19N-16D-7H59
hand * <number>	O7
hand * by	F6R8
hand * it	T13F-6N10H7
hand * not	D7
hand * on	l10H6O-10
hand * over	X6H14
hand * the	T6X7
hand * to	t15F8X6H-8
hand ,	T10t-6L-6l12R6H42O6
hand and	R6
hand by	F16
hand each	T-6
hand for	l6
hand in	t14l9O-10
hand it	t13N-6D10H11
hand of	X7O9
hand on	B6N6
hand over	T6F17
hand that	R13H7
handheld	T10X20R-8O6
handl	X-8x13R-7N-9H17
handov	T6X-8L19D18
handset	T9
hang	F17L8l8B-8
hang * it	F13
hang * the	B-7
hang ,	F13
hang on	T7F9
happen	F14f23X-14x17L-9R-8B-6D15
happen * <number>	T6B6
happen * a	f7
happen * the	F13
happen * us	t8N9
happen ,	F32f8B-6H-7
happen in	F18x8H7O8
happen onc	F-12B14D-6
happen to	N7D-6
happi	T15t34F-9f7X-6L-7R-8D-12H-7O-6
happi ,	t25
happi with	T-8t10
happier	t19
harbour	N9
hard	T15F16
hard to	T7X6B6
harder	T11t7
hardest	R-16
hardli	f24
hardwar	T14R-6
hardwar ,	T18
harm	R27B-7O14
harmless	F7L-7
harvest	f9D13
hash	X6R18B-9H8
hat	D18
hate	T26F-7D6
hate it	T13
have	F-21f32X18x20L7l13R-22B-14D31H21O-16
have * <money>	f9
have * <number>	T-7F8
have * a	T17X-15x9N-7
have * and	t6X6L11R-7
have * anoth	T8
have * ask	T-6t7
have * at	f12X16D-6
have * back	T-9X-7
have * be	B-9
have * by	x20
have * chang	X7
have * cheaper	T7
have * do	t6
have * done	T7H9
have * for	T-7X12
have * found	t21
have * in	T6t6F-8X11L10l7R-8D7
have * it	T-6F-6X-7x8l-7R-7B23
have * met	f14D7
have * more	R6B6D8
have * nicer	T7
have * no	t6D8
have * of	T-7N9
have * on	T15t-7F8f16X-7L-6l8R-8D-8H-8
have * out	X-9
have * own	T14L6
have * owner	F8O6
have * so	B7D6
have * test	f11X7L-6
have * that	X-7L15D27
have * the	T10X14x-8l19R9B-13N-6D14H-13
have * them	X-8D7
have * thi	T-7X13x8D6
have * those	F-6X9
have * to	T-7X19
have * two	T17L-10
have * up	F14
have * us	f8H9
have * with	H6
have <number>	T9t8F-7O7
have a	T-13F16L-15R30B8N22D11H12
have all	O7
have an	T-8L17l10R6
have ask	T-9t-6X23
have been	F-7f7X20L12B-6H-6O15
have begun	X6
have bought	f11
have caught	D7
have come	D8
have cost	T-16F8X-6H16
have delet	F9
have di	L12
have done	T-16X10L8
have end	F-9B28D-6
have found	T-9L-9N6H10
have given	T13F18
have gone	T-6f9X-8x9D11
have had	T12f10N-7H-6
have hit	R6
have it	f-7X-7L7l6
have kept	T15x12l8
have known	X-23D11
have left	F14
have like	T11
have look	t10
have lost	t7F-6X-6l11B6
have made	T8F7
have move	T8
have need	T7
have no	t-6F12R6D9
have not	T-10t9F10f13x-6l-6D-11O9
have on	t7
have open	t7
have put	T9F11
have read	t6
have save	X13
have seen	T-8F-6D19H7
have sign	t6
have sinc	T-8F-6
have spoken	x11L6
have stai	R11
have start	X8
have stop	T-12f12L-8R-12
have taken	F10X-7B7D7H8
have that	B10
have the	T-6R7H9
have their	F6
have thought	T-9X-8N9
have to	T9t15F-10L-9B-13D-8H-6
have told	D6H-6
he	T-34t-14F-31f-22X-6x-22L-32l-9R-28B-23D63H-25O-21
he 'd	F-7L6N22D15
he 's	H-7O6
he * <number>	T10
he * a	X6N10
he * and	T-7F-6N-6D-10
he * at	D10
he * been	X6
he * do	H16
he * from	D-9H15
he * have	X-8x6D-10H13
he * hi	D-7
he * it	T-6H-6
he * me	L6l6D-6
he * never	N7
he * not	f6X-7
he * now	l16D6H9
he * on	T-6
he * right	X17D-7
he * that	t7D18
he * the	T11N12D-9H-6
he * them	t9B10
he * to	X6L13N-8D12
he * told	F7D18
he * up	T9
he * with	R6
he * ye	T6D7
he approv	D9
he ask	D-11
he call	L7D7
he can	F-6N7D-6H15
he could	D-12
he did	T15f8
he doe	D14
he found	D-6
he got	N6H17
he ha	D22H14
he had	F-6N-12H-6O7
he is	t7N-6D8H11
he know	l15D15
he led	T18R6
he made	L6N7
he never	D14
he open	N9
he pick	D16
he read	D13
he sai	T6X12H8
he see	t8X6
he should	x6
he wa	T-16t-7X31R-6B-6H-8
he want	H-6
he will	T6
he would	N6D-9
he wrote	T15
head	t-16F-14f-6x-7L16N36H17O-18
head * in	B6
head * product	N6D10
head * the	T6
head ,	T12R7N6H13
head and	L9
head in	N6
head of	T-16X-6B12N13H-8O-8
head offic	R8N8D9
header	T-10L7R6
headphon	D6H24
headroom	L6N6
health	T-7L10R8
health check	L12R11
healthi	F6x8R-10D8
heap	T10D-12
hear	T-12t6R-11B-13N27H-17
hear * a	F6N7
hear * from	N-8H-6
hear * it	L6
hear * me	N10
hear from	N10
hear it	N6H-7
hear of	L11
hear the	X7
heard	R-16N40D-13H-10O-11
heard * me	N6
heard * the	T7L6
heard from	N12O-6
heard it	N17
heard the	T-6l6
heart	T17R8D10
heartbeat	F15
held	T-11t-9F9f6X-9R-12B-10N9D-13
held * the	O-6
held ,	l6
held a	H11
held back	L7
held by	L-7
held the	N15D8
helen	D19
helm	L6R-7B10H6
help	t14F-18f-9X-11L-6l-9B-6N-7H42
help * i	T8X-6H12
help * the	t7H10
help ,	T-16H26
help desk	R6
help with	H10
henc	T10F10X8L10
her	T-15F-17f-13X7x-10L-7l-13R-14B-8D32H-27O-11
her * a	T9
her * and	B13N-6D15
her * that	D6
her * the	T6F8X-9R9D-6
her * to	N10D6O7
her * wa	T-7
her ,	x7D15
her and	D9
her for	R9
her on	T10F8R8
her own	N25D14
her with	X-6
here	t46F10f14X-10x-11L-10l-6R-12N21O-10
here 's	f7N22
here * chang	F20
here * the	N18
here ,	F8D7
here can	F20
here i	f10
here is	N6
here it	t9
herr	T-11t13
herself	F-8X-8L-7R-12B-7N15H16O10
herself ,	T-7R-7H10
hi	T-25t-19F-22X-11x-11L-17l-12R-31B-6N-10D87H-11O-17
hi * and	F8
hi * at	N11
hi * for	X7D15
hi * in	B7D-11
hi * on	T10B6
hi * wa	N11
hi hand	B8
hi manag	F13D6
hi name	D6
hi own	B11D14H6
hi phone	D10
hi screen	D6
hiccup	f6
hid	T17t10F6X9l12N10D-7
hid the	T11F6X11
hidden	t22R6B17
hide	T14t10F9R11
hide it	T6
hide the	T11F7
high	f12H11
highest	T-7
him	T-23t-11F-19f-11x-15l-11B-13N14D50H25O-8
him * 'd	N6
him * a	T11X13N6H8
him * and	N-6O7
him * he	L6N11D8H7
him * it	D-8
him * me	t9X-6H8
him * my	H6
him * that	D8
him * the	L6B10N-6D-9
him ,	D-6H11
him :	N7
him a	T11X8N6
him and	D9H6
him for	N7
him he	D-9H10
him in	X7B6
him on	T15R12
him the	D17
him to	D-11H6
him two	N8
him watch	X-6H9
himself	T-10t-6F-10X-8L-6R-8B-16H-7O-9
himself * the	R7
himself ,	D12
hire	X-7D19O8
hire * night	T14
hire a	T13
histori	T8F-11R-17B-8D-6O-8
histori * the	T-9
hit	T-10F16f10L14R25B-7D-8O17
hold	f11X-13x-8L-15H8O-14
hold * a	t7
hold a	F-6R-10N6D7
hold for	f7R8
hold it	T22F8
hold state	T-8F-7
hold the	T8F7l7B6H8
hole	T19F21f-6R-10D-7
hole * the	T16
hole ,	N7
hole in	T15
holidai	T-12F10R-8D12
holidai ,	H7
home	T-19f7X-9l-8B58N-8D17H43
home * a	f8B8D8
home * the	F-6R9B14
home ,	T8X7D7
home again	f7R7B-6
home and	H14
home at	D10
home by	f8L10R10B12
home for	O10
home in	B13N8H7
home is	B18
home with	t9H11
honest	T-12F-8X11x8L-7D10
honest answer	X7D6O8
honestli	T-22t33f18X6x23R-6N-7
honestli ,	F6X7
honour	B7
hop	T10
hope	T-10F-10X16l17R-7B-12D10H-6
hope it	X9
hospit	T-13F-11L-7R18D-6O-12
hospit ,	O-14
host	X-6L20B14N-7D-6
host * the	F9
host ,	R6
hot	T18B6
hotel	t7X6R11
hotlin	t10X7R7N14
hour	t-22F20f-28X-13x-24L-34l-25R-32B-22N33D-38H14O8
hour * <number>	F-7
hour * a	F-14
hour * and	F-6B11O8
hour * be	R8
hour * chang	O9
hour * cost	T-7O-6
hour * could	T-6
hour * dai	x8
hour * doubl	T11
hour * for	F12
hour * from	F6
hour * hand	t13N9
hour * i	T7N10H7O9
hour * in	H13
hour * it	T6F11R-7
hour * month	H8
hour * my	H8
hour * not	T6X8N6
hour * on	R-6
hour * outag	T9F15
hour * she	D7
hour * ten	T6R-8
hour * that	X7N10O6
hour * the	T-13t-7R15N18D-6H14O10
hour * time	T7F10
hour * to	T11R6
hour * two	H8O7
hour * up	F6
hour * we	B6O6
hour * week	F-8N-7O-7
hour * what	t8
hour * with	l8
hour * work	t14R7
hour ,	t-12F-6X-14L16R14
hour :	R8
hour <number>	T-8F13f12O27
hour a	F-11R-10N-6
hour after	N14O-6
hour and	T-6F16R-15B-8H9O29
hour ar	F-7H13
hour at	T-9F19O-7
hour awai	T9
hour befor	T8
hour each	T14
hour for	F-7O15
hour from	T19
hour in	T-22X6R-10
hour is	T15B7
hour it	T6
hour late	T21O-11
hour long	T18
hour longer	T9F17
hour of	T24t21R-14B7N18H-7O12
hour on	t7X7H15
hour so	L6H7
hour straight	H27
hour the	R-7
hour till	N8
hour to	T-15t10F-9X7O-6
hour with	T-9F-7R-6O10
hour without	F14
hour would	R7
hourli	R11B6N13
hous	T6t-6F-9X-8l9B-11N6D8H-7O-6
hous with	T13
household	T24F12
how	T-23t-14F-26X-19l-12R-11B-12N-10D6H10
how * do	T6
how * goe	f8
how * it	R7B6
how * of	R9
how * wa	x8
how * went	f9
how far	f8R16B8
how i	T-7F6H14
how it	t-6f9X-6x7R-6N-7H-8
how long	L8
how mani	T-10F-6X-14x-8N10D-9
how much	X11R6H8
how often	t8
how the	t8H9
how to	T-6
hr	F30X-8R-11N-7D10O-8
hr * a	L-6D21
hr ,	F16
hr and	F20
hsm	T10B6
human	T6f-7L-22R14N-13H-7O-8
human * a	F-8L7
human * it	T-8
human * the	T9R10
human ,	D11
human ha	L7
human read	R13
humid	F16R10
hundr	t-9F15f-10l-6B-13N-6D-7H9O13
hundr * a	T9D7
hundr * and	R10
hundr ,	L7
hundr and	F-7R-7
hundr thousand	T-11D7
hung	F-6L12R-6H9O-9
hunt	T-11B-8
hurri	D12
hurt	T6f-8x-8L9R34D-12H-8
hurt * the	R8
hurt ,	t9
hurt :	L8
hurt a	T-10
hurt and	R8B7
hurt nobodi	L9R14
hurt the	T18F6N8
hyderabad	f6O-8
i	T28t-31F-19f-18X14x24L-54l-10R-45B-35N-12D-27H17O-41
i 'd	t9f8X36x19L-8l-11R-13B13N-14D8O-11
i 'll	T10F-6N11H9
i 'm	T6x16R-6D16H14O9
i 've	T-14t38F16f20X-8x9L-6R-10N-10D22H40O-7
i * 've	X-7L11B7H-6
i * <number>	L14R7B-6H9
i * <percent>	T15F6O8
i * a	f-10x-6l15R-10D-9H14O-12
i * about	T11t6X15D-6O11
i * accept	T11F-6
i * after	F-7X7
i * again	N7H6
i * against	T29t-6R-9B-6H-7
i * all	T-10L-7R-7H22O6
i * alon	f9
i * also	T-12
i * and	T-7N-7H14
i * ani	X-6
i * anyth	X14l11R-7B-9D7
i * argu	F7X-6
i * as	l7D8H9
i * asid	T17
i * ask	T-8X29x-7L-9D14H-10
i * at	l9R-10H12O-12
i * awai	x19
i * back	T25X-6x22B-8
i * be	f6x16H14
i * becaus	T7
i * been	T-16t16F6X-15H9O6
i * begin	X9
i * begun	X13
i * believ	x6
i * besid	L6R9N7
i * both	L10
i * bring	X14
i * budget	T-8L11
i * built	X9H6
i * by	T-22t7X6L-6B8N-8D10
i * call	t14N-6H6
i * canari	T-7R-10
i * carri	N6H19
i * chang	T-6X11
i * check	B9N14
i * close	T9
i * come	X10
i * cut	T-7F-6
i * defend	X9L10
i * did	T-7X-7H16
i * differ	x8L12B7
i * do	T-9t-9f-8x26R11N-6D-6H7
i * done	T-13F-7L6O11
i * down	T16R19O12
i * each	R7H6
i * everi	T-7f14H10
i * everybodi	H10
i * explain	D20
i * finish	N6
i * first	T-7F-6X-11R-24N14
i * five	X11R20
i * for	T20F12X13x-7L-12l8R14D34O-7
i * four	L6
i * from	X7H9
i * given	T6
i * glad	T-7X-7H-9
i * go	T15X14x8N-6H-6
i * got	F11H9
i * had	t18X11H8
i * half	T-13X6
i * hand	N-7H10
i * have	T14t-10F7f-8X27x-6L-6R-14B6N-16D-15H-18
i * he	X-12
i * hear	X7
i * help	T-11
i * her	X10N18
i * hi	N-10D16
i * him	T6F-6X13R17N21D-8
i * home	H10
i * hope	X8D7
i * i	T8X7
i * if	B-7
i * in	T-11t-6X23R-6N29D-8H-7O-6
i * instead	T-7B8
i * is	x17L6O22
i * it	t-23X21x-20L-6l23B8H25O-14
i * keep	T10R-7B8H11
i * kept	F7x12l8
i * kill	B7
i * learn	X14
i * leav	T6X8R9D7
i * left	T13X7L8
i * let	T-8X8R6
i * like	f13X-7l12R-8
i * log	F7
i * look	T11t9F-6X14l13R-7D10
i * made	D13H11
i * memori	T10
i * miss	T20H6
i * more	l10
i * most	F12R7
i * move	X8
i * mute	X-8R6
i * my	T11t9F6X-21x-6N6D11H-20
i * myself	T-9B8H-9
i * need	T6F7f11H15
i * never	N8D-8H-10
i * no	T-14t16X-7R8N-9O8
i * nobodi	T-12R9H15
i * not	T11t11F18f10X-15l-10N-6H12
i * noth	T-14t-6X-6R-6D8H9
i * now	X19L-8l12
i * of	X15D20
i * off	T10R9H13
i * on	T-17F-6f-7l-7R8B-10N-12D-18
i * onli	x7D19
i * our	X8N12
i * out	T-14R8B-8H-11
i * over	T7R-6N8H-10
i * page	T6F6
i * pai	T15
i * plan	T-8
i * promis	T11
i * proud	x21R8O6
i * pull	F11X-6B14
i * put	T14F-7X23R6H-9
i * queue	X10R7
i * quickest	H15
i * quiet	T-10X-6
i * rather	f8X-6H-6
i * read	T-10H8
i * recommend	T-8f19
i * refus	T11
i * right	X-7x47D7H-8
i * ring	X9
i * round	H26
i * run	x7H-7
i * sai	T-6t14f17x8N-8H-8
i * said	X-6x9N-9D17H-6
i * see	T10x8
i * seen	T8t12H-7
i * set	X10L10
i * sever	N25
i * ship	X15
i * sign	T-9
i * silent	T6
i * sinc	f11X9
i * six	T9
i * so	X6H-12
i * some	T16
i * somebodi	N12D11
i * someth	T8
i * speak	R-7N13
i * split	T12F-13X9
i * start	T-6X11
i * step	T-6
i * still	T30F-6H-6
i * stop	F10R-7H15
i * support	N7
i * sure	B12N-10D12H-7
i * switch	R6B6
i * take	T12R-7
i * taken	X21
i * talk	F-6
i * tell	H12
i * ten	T-6X7D6
i * test	X14
i * that	T32t-11F12f-9x-12L6l-16R25D-14H-24
i * the	T-14t-9F-8f-12X6x-23L10l18R22B26N24D-15H15O-16
i * thei	T-9X7D10
i * their	F7R9H15O9
i * them	T-16X-15x-7l-8N12H30
i * there	T-11X11R-9D-6
i * thi	T12F-10X-8N7D-10H-7
i * think	T7
i * those	L9H7
i * thought	f14X8x9D-6H-6
i * three	T-29f8X13R8B-9N17H-14
i * through	T-7L13O6
i * to	T28t-8F-19f-8L-16l-11R6N12D9H-12O-11
i * told	T11D-7H-6O8
i * too	T-10F15X51x-7H-14
i * treat	T-7X19R6
i * tri	R-6B13
i * trunk	T-9
i * two	T-8X9x8R10H-12
i * type	T-8
i * unprepar	T-6X10
i * until	T-6X7O6
i * up	T24F6R-6B-6D-8H24
i * us	T-6t7f28X-10
i * wa	T-8X9N6
i * wait	T9
i * want	D8
i * we	T11X-7x7l10
i * what	t-7L10R-6N6D-7
i * when	F20D9
i * who	N-8D-6
i * with	T9x-7L13B8N-7D-8H-6O15
i * work	N10D8
i * would	t12F9
i * write	X9N9
i * written	X8l11R8
i * wrong	F16X14B12
i * wrote	l6B10
i * you	T-8t8x6N14
i accept	T41X-6R11
i also	X11x-7
i alwai	x9R-7
i am	T-10F-11f15x15l-6B-7D-17H7
i answer	T-6O9
i appli	T-9x16
i argu	T13X6
i ask	F-14f-8X-13x-8R10B-15O-8
i began	T-8R16
i begin	X6
i believ	X12l8
i both	l9
i bought	T8
i brought	T-7t7x8R8
i built	T-8L9N11H6
i ca	t6F-8R9B7D11
i call	F-6X-8R-9B-10N11D6O16
i came	H-7
i can	F-13f23B26D9H17
i carri	H14
i chang	L6
i check	L-8R8B9O13
i chose	T15t-6F-6X-12L-6D-6H-7
i close	T-8N-9H10
i compar	T-6
i consid	T19t17X6R-8H7
i could	T36t15f-9X-34L-6R11N6H-8
i count	F25X7L-6R-8N-8H-10O-7
i cut	T6O8
i decid	T9t9F-7X-7L-6N-7
i declar	L7N10
i delet	B-8
i did	T-7t-13F-26x-9l-7R-13N18D11H6O-10
i do	T-20t-6L11l-11R-11B-12D-11H15O-6
i drop	T12l6
i drove	H16
i expect	T-6t8
i explain	X10
i fear	F21R8
i find	T15
i fix	H9
i follow	X-6
i found	T6t-7X19L7l7H9
i gave	t-6F9X-9L-7B10
i give	T12
i go	F7B-6H-6
i got	T-11x11L12B-6N-8O7
i had	T-29t-18f9X33x-7L9l-13R34B12D-12
i hand	T-7X7H-8
i have	T-32t59F13f20X-13x17L-11l15R-13B-12N-15D10H10O9
i hear	T7
i held	T-7N8
i hold	H7
i hope	T-8l10D8
i insist	R9
i just	H15
i keep	l11
i kept	X-7R-14B-8N7D10H-13
i kill	T10
i knew	T18H-7
i know	T-7F9X-8l12D-7H34
i learn	T-10x12D9H-6
i learnt	X16x8D11
i leav	T-11F24D8
i led	T-17H-8
i left	f6X-10R-11H-10
i let	T27F6X-7R7B-11N6D-6
i like	t8X12H16
i list	B8D11
i live	T30
i look	T-10f-6X-31x6l14R-19N-8D6
i lost	X11L6
i lower	l12
i made	T-9F10L15R-6B10D6H7
i mean	R8
i measur	T-6R6
i met	X15D6
i move	T-18F-9X-7L11R17B6N-8
i must	F-6l10
i mute	H10
i myself	l6
i name	N15
i need	T-10N7H8O9
i never	T-7f16X20D-6H16
i now	T-12X46L-7
i offer	T10R6B6
i onli	T-9L7H-8
i open	T-11X-11R-17H-10
i overpaid	T-10X21
i ow	X-6N9D-7
i own	T-8
i pai	T19L7
i paid	T9X15
i pair	N7
i pass	T24
i pick	T23R8B8D-7
i post	R8N21
i prefer	T32F7X-6
i present	l15N21
i press	l15
i price	T7
i promis	T-6N13
i propos	T9
i pull	F7L6N-6D7
i push	T-12X15H11
i put	T17F-12X-24x-6L10B10N-6H-14O12
i ran	X-7H-9O7
i rang	R-6N25O11
i read	T-7F6L-6l6R-12B6D-11
i rebuilt	X6
i reckon	T16
i recommend	T25F8
i refus	T20R-6
i reject	T32
i rememb	x9
i replai	T-6L-6
i restart	l17
i restor	T-6R6B15
i ring	T-6L6R17
i roll	R11B6
i sai	F-15f7X22L8l-6B8N21H7
i said	T8f-6X-8x-11L-9l-6N20D12H8
i sat	F-6X-7L9N-10D-9H-10
i saw	X-14R-12N-12H6O-6
i see	T-6t14F-7f16B-7D-6
i sent	T-11X9H11
i set	F-8X-9L-6R16H6
i should	T-11X31L8D-17H-10
i show	t6R6N9D7
i shut	H-6
i sign	T11
i sit	T-6F14X16R-6
i sort	T-7D13
i speak	X6
i spent	X21
i split	T-8L9
i spoke	T-8N6D7
i stai	H14
i start	T-12F-6X10H-7
i still	T-6
i stood	T-6
i stop	T31F6B-8N-8D9H-7O-6
i suppos	D7
i switch	F-6R14H11
i take	T-15F10X9B7H8
i talk	X8N11H-9
i tell	t6N32H-9
i test	X15R6B6
i think	t-7f8X-14x12l6N13
i thought	T12D11H8
i time	B21H7
i told	T-8X-20x-6L-6l10N22D18H21
i took	T11t-12F-6f-6x8L-7l6R12N-15H10O-10
i touch	B6N9
i tri	F13f14R8
i trust	X11l12
i turn	T15R14B-7
i type	H-7
i understood	B8
i us	F8O8
i wa	T-29F15f-6X-17x15L-10l-9R-18B-26N-19D-13
i wait	T-15X31H10
i walk	R7
i want	T-14F-10X-10B-9D-8H-11
i watch	T-8F13R-10B-6O12
i weigh	T11t13
i went	F-7X9L10R-8B15D-10H12
i were	x7
i will	F-7X-11x9N-8D7H-7
i wo	T15F9D8
i work	T-6L8N7
i would	T-34t7f13X34x24L-20l-11R-18B-12N-7D-24H-28O-11
i write	f8X20N-7
i wrote	F8X-14L24l9N21D-7H17O-6
iam	R11B7
id	L-7O19
id ,	R9
idea	T9X-7L8R-6B-8N-12D-9H-6
idea ,	T6L12
idea of	T10
idea wa	F10
ident	T10F-12f-6X-8x6R9B-18D-6O8
ident ,	O8
ident provid	F9
idl	T14t-8L-10R-10B-6O-8
if	T-10t-13F48f-8X-19L8l-17R27B47H-25O-35
if * 'd	D19H-6
if * 's	T8F8B-12N11
if * ar	L-8B12
if * ask	t12F-8
if * backfil	F-11L11
if * break	T13F7f12R7
if * ca	T8
if * came	x8N7
if * can	R-8
if * canari	R-7B-6
if * check	t10L-6
if * copi	F12B-11
if * custom	T6F-7L8
if * di	f9
if * did	T-6F-11f9X13B-9
if * do	X13H12
if * doe	T-7F21L6
if * get	L18
if * go	L10R8
if * goe	F8B9
if * had	F-12X-11B20D16
if * have	D7
if * is	T11t15F-25f-6B6H11
if * itself	F11B-11
if * miss	F11
if * need	x10B6N-6
if * new	F-16L9B-8
if * plan	B7
if * sign	F10
if * stop	T8F9
if * than	F6B8
if * wa	T6t10f7N6
if * want	F10
if * went	N6O8
if * were	X13x7B6
if * would	x6
if a	T-20t-6f7L24R9N-6D-12
if an	t10F7
if ani	R6
if both	F7
if error	F-13L8R7
if he	T6D6H6
if i	T-8F10X12x9H7
if it	T-22t-7F-54f15X16R-16N23D-13O8
if more	F6B8
if on	f27L17
if our	T7B6
if page	B7
if somebodi	X-6L-8B-6D-8
if someon	L11R7B-7
if someth	T13
if that	F23L-7
if the	t-10F58f-19X-15R-12N-9D-8H-6O-7
if thei	T-8L15
if there	t23F-6
if traffic	F6R7
if vault	T13F20
if we	T9F-11R7
if you	t11F-13x12D17
ignor	T-9F13L12D28
ill	F34
imag	T-21t-20F-9X-16x-15L13l9R-21N-17D-17H-13O-9
imag * built	L-9
imag * everi	T7F8
imag * i	T-6F11
imag * the	L14
imag * we	F13R-6
imag ,	T-16F21R-16
imag ar	L7
imag goe	F-7R6
imag had	T9
imag is	F-9L-11B12
imag on	R6
immut	f15
import	T-18X9x39l7R-13B8N-8D-12H-7
import to	x14
imposs	T-12F-7L16R9H9
imposs ,	R-7
improv	T-6t10F-7x6L-7H-7
in	F-6x-11L12N-9D9
in * 's	t12
in * <number>	T8F-13L-12l14R8N-8
in * a	T7F19x14L9R-10B-8D14O11
in * account	T-6B-8N10
in * afternoon	l9O-12
in * and	T-12t-11F-21f9L-14B9N7D-10
in * app	L-6
in * ar	f9
in * as	f8
in * at	F8R6
in * autumn	L6
in * back	F-7
in * bad	F-6X7
in * bank	t9f9H7
in * batch	R12
in * befor	L16R9
in * book	T-6F6
in * bucket	R12B6
in * build	R-10D-8H22
in * but	F-6B6
in * by	T7F-7L9D7H8
in * calendar	T-6f11l8D6
in * call	X15L6R7N20H-7O7
in * can	T20
in * canteen	X9H18
in * case	t12F17
in * chair	T-10D12
in * chang	L-6R7
in * channel	B9N24
in * close	H8
in * cluster	T8R12
in * code	R8B9
in * cold	T6
in * compani	f17
in * control	H10
in * countri	T-8f12
in * dai	F-23X-10
in * data	T12f20R7
in * depot	F8R12
in * design	f8D17
in * differ	R12
in * document	L6
in * drawer	F-8R6B7
in * drill	F12L9
in * end	F-7x26L-6B-6N-6D16H10O11
in * even	F6x8N-6D7
in * fail	O10
in * file	t12N8
in * first	F-8f21X18L-6R10N12D-8O11
in * five	t7F-10X9L-7R-7B8N12H6
in * fix	T7
in * folder	B-6
in * for	t15X-6L-7
in * form	T-6
in * four	T-6X7H8
in * fourteen	T11F7
in * from	R-6
in * go	R12
in * graph	X7
in * group	R8
in * had	X12B6
in * half	O9
in * hall	f9R-9
in * hand	H10
in * he	D-9O11
in * head	X23L9D-7
in * hospit	N8
in * hour	T21F-8X7R10H-7
in * hous	T-6D9
in * hsm	T9
in * hundr	O16
in * i	T15t8F-14x10R-7B-6N7D-7O14
in * if	R13
in * in	T8L10
in * incid	N28H-6
in * is	F19R-7
in * it	T13t-9F10x13L6D11H21O-8
in * last	f9R8
in * line	F8D-7
in * list	T11
in * log	F-9X-7N8D-7H8
in * lot	R9
in * meantim	N12
in * median	O11
in * meet	F13N-8H-9
in * middl	F23L-7l6H7
in * million	R19
in * minut	X-14L-13l-8R-6B21N10D21H9
in * month	T-17F6f-8X-6L9l13R7B-15N-6O20
in * monthli	L13N8O7
in * morn	T15X11R-8D-8O-6
in * network	T7B6N9D9
in * new	F15R-9O7
in * next	R6
in * night	T-17l8B-11O15
in * nine	t6f8R11
in * no	F10
in * not	T-7X12
in * of	t13F-7L-14l-6R20D15H-6
in * old	F8
in * on	t-6F-11f-6X29l8B-8H10O-9
in * onli	t8R7
in * open	F8X-6
in * or	t9
in * order	T-8X11R-9D-6O-6
in * other	F8
in * over	F14B8
in * own	R7
in * page	L7
in * peak	T8
in * pipelin	L8l6
in * place	T7F7D15H8
in * plan	T8t10
in * platform	L8
in * pod	T7
in * pool	l14
in * public	T-7F11L13
in * quarter	t18f-6X-10L22B11
in * queue	F-6
in * quiet	f11X8
in * region	L6
in * registri	R8
in * releas	B8
in * repo	B6
in * repositori	L6
in * respect	t22
in * review	T-6L9N-6
in * room	F15X-6L17N6H-7
in * rota	t8O7
in * row	T6D10H17
in * run	F-8R15B7H9
in * safe	F8B6
in * same	t-8x14L-14B-9D-10
in * script	B7
in * second	T-13F30f18X7L-13l6R-17B26N8D22
in * sentenc	N18
in * separ	R8
in * servic	L-21
in * she	T-6O7
in * sheet	L7
in * shift	t16L8R17
in * shop	R12
in * sinc	T-14L6D7
in * six	T-8
in * so	T-11F-11R24B7D7
in * spring	t15
in * state	R10
in * step	R12
in * store	L11R-6
in * tabl	t7O6
in * team	T-7F11L26O-8
in * test	T12L-7R15
in * text	F-6R12
in * than	B6
in * that	F11f7X-7L15l10R6D-6H-7O-6
in * the	T-13t15f9L-16l8R-8N-10
in * thei	T9D7O-7
in * then	T14
in * there	L11D13
in * third	R7
in * thousand	F8X6
in * three	F9L-9O9
in * ticket	L-7
in * time	T-9L-6R-7N-6D15
in * to	F17X-6L-8R9
in * took	O14
in * town	T7
in * trade	F6x15D9
in * twice	L7D7O15
in * two	T9F-6f9H8O-7
in * us	f8
in * version	R-18
in * wa	D7O15
in * wai	T-16t8F-7f9x8D-7H14
in * wait	F6
in * wave	f18H7O6
in * we	T-6L-9B14
in * week	T-20L6R-18B11O18
in * went	f6N8
in * were	R15B13O-8
in * when	X16D6
in * where	T8t10
in * which	l8H6
in * who	D12
in * whole	F6L12
in * wiki	F-6X7l22
in * with	T-10F17X9L6R-30B8O-6
in * without	D8
in * worst	T9F-10O7
in * year	T8F-8X8B-7D-12
in * you	T26t9N-7
in * zone	T6
in ,	t-6X-10x9l9R-8N14D-12H31
in :	F11
in <number>	T-7t-13f-7L-19N13O24
in <percent>	t16L-6R-6D6
in a	T-10t23F18X14x-6L-8l-19B16N-20D9H12O-14
in about	T-9F12R14B16H7
in accra	T6
in advanc	B7
in again	F6L7B17
in all	T-13F-7x25R-12B-7D-7O13
in an	T-8F15R-6O-10
in and	F-8H6
in ani	F-7D9
in anoth	F14R8
in april	F9f22R-8B9
in at	X8D-6
in august	T-7F36L7R-7
in autumn	X9L8O13
in batch	R16N8
in befor	t7R10
in between	T10
in by	L15R7
in case	T6R12B24
in ci	T-6F-10X-6L35l8R-9B-6
in code	L8
in count	R9
in daylight	l9
in daytim	L13R-6B11
in decemb	O19
in drill	F18L7
in each	T6t15L11R-16B-7D6O8
in eight	T8F-6L7H6
in eleven	L-6R6B6N9D7O14
in europ	T7
in everi	T8F6L-10
in exchang	T44L-6
in februari	T-7F-6X13L11
in fifti	F42L-6
in first	T7N8
in five	t7F9R-8O-6
in for	F-6D10
in forti	D12
in four	F-15R-7N11D6O-16
in fourteen	T-7l8R9O19
in front	T-6N-8D8H-6
in git	F-7f14L11R14B24
in go	T9
in half	F9O8
in her	X17D-7
in hi	D8
in hyderabad	O-7
in it	T16t12F-10x19L6l-6R17B-9N-6D-14
in januari	X12R-9D-7O-7
in juli	T-6L10
in june	T8F8X9L8O6
in lago	T13
in leed	R14D7
in mai	T13F10f-6X14R-11B8O6
in march	F26f7L-9D-7O17
in memori	T-7
in minut	N10H6
in monei	t15N6
in month	X16
in my	T6X-8L14l20N-7D14H11
in nine	F-7L-7O12
in novemb	F-7O18
in number	R9
in octob	L12D8O15
in on	f-10x-6R34B6D-15O-12
in oper	x9R7
in order	F10f19R-7
in our	T-8t13f15x12L7l15B-9D-17
in parallel	B6
in peac	T-7f10
in person	T-9l12N21D6
in place	X6L-6D-6O23
in plain	T-6F-6R12N7
in practic	F6H10
in privat	N9
in product	T-10F-10R7B13
in pune	D9
in return	T30t7N-8
in second	F-14B10
in secur	F11
in septemb	T-7O12
in six	F-10
in small	F10R12
in spring	F7L12D9
in stage	T-6L14O-11
in ten	t-7f-6L10B10O6
in that	T-7t-8R9B-13D27
in the	T-7t-21F-10f6x14L12l23N17D-6H13
in their	T7F21f9X-7L8R8N13D-7
in them	N7
in there	F-8f7
in these	t7
in thi	T-14t24x6L-6l10
in thirti	F-9O9
in those	D14
in three	T-6f18X-7L9R12N17O-17
in time	B12
in total	F-10l17O19
in twelv	R10O-7
in twenti	F-6R-15
in two	T-8F14X7R-15N-10H14
in under	T9R8O12
in us	f9D7
in week	T-9F-7X20
in which	t10F7X8R-9N8
in with	f8R6
in write	X-6l10R-9D-6
in year	O8
incid	T-26t11F20f-6X-19L9l-9R6B-24N16D-8H7
incid * a	T-6F16x11B-7
incid * by	T6N9
incid * the	t10
incid ,	R7O6
incid :	L9R6
incid channel	N19
incid of	t10
incid over	T7N8
includ	t7F-9L11l11R16B10N11O-9
includ ,	L6N8
includ the	L8R12B10
inde	B16O-8
independ	F11L8
index	T8F-6L13B-17D14O-7
inform	T-6F-7R10B-7N47O-6
inform the	L7N20
infrastructur	f14H-7
ingest	l15
ingrid	f10
inherit	L6D28
initi	T-6D22
insid	T-24F-6f-8X-13x-8L-10l-6R23B-7N9D-10O-6
insid * hour	T-8
insid * minut	T-8F16R11B17
insid * second	B-12
insid <number>	B-12
insid a	F6R10
insid an	t6
insid on	H7
insid ten	F17
insid the	t8F-8N10
insid three	F-6B14
insist	t10x8R7
insist on	x8R9
inspector	f6
instal	T6F6N-6
instanc	F14f7
instanc ,	f9L8
instant	F-6
instead	T56t-11F14f9l-7R19N-18H-16O21
instead * <number>	F-6f6L8R-10O-7
instead * on	T8O9
instead * the	F7
instead ,	T6R6
instead of	T17t-6F7L12R-28N-7O21
instruct	t10
instrument	T-18L8
insulin	t16L-7N9
insur	T12t25F-15D16O14
intak	O-6
integr	f8D17
intens	T6x8
intens care	T7
interest	x38
interfac	L17R-12
intern	T6F6R21D23
intern tool	R11
internet	T10L-6B14
interrupt	X7L8
interv	F11l8
into	t9F-14f-13X-18x9L20l-6D-7H16
into * pipelin	L7
into * pull	L-6
into * the	T7t12
into a	F7f-6R18B15H10
into it	t9L6
into the	F-7X-6x9L7R-14B-10N10
intranet	R8
inventori	T-13F-8X-10L30l10R-9
inventori ,	R-6H6
inventori wa	X-6L11
invit	T-6
invoic	t12f11L-6R12B6N-7O-8
involv	T6B6D10
io	T23
io build	L7
is	F28X-6x8L-11R-13N-17D8O-34
is * 's	O7
is * <money>	T-8N8
is * <number>	L-7R-8B-7
is * a	F-7X18R-12N-6
is * after	f9
is * again	L6l9B-8
is * against	F11
is * all	D13O11
is * an	R7
is * and	T7F-19X-11x18L-7l-9B-11H-8O-9
is * as	B6
is * at	T-11F6f6R-6
is * back	F-6L10
is * bad	T-9F8
is * be	F8B8
is * becaus	T-14t14R6D19
is * befor	X6
is * bug	L18N7
is * but	F23
is * by	F22L20R-9N-7D-9
is * call	N13
is * click	B8
is * come	D10
is * command	f6R-8
is * commit	B8
is * done	x10
is * each	F6N8
is * empti	f6
is * enough	R6
is * euro	L13
is * everi	T-9L8B-6
is * first	f12
is * five	F20R-8
is * flag	B9
is * for	T6t-12f10L-6l6R18D-6H17
is * forward	F9
is * from	D10O6
is * git	L8
is * go	f6
is * good	t20F-9
is * he	D17
is * hour	L6
is * i	T-6F15x-8R7B-8N11D10H29
is * in	T11t14L-20N-7D-7
is * is	T-6x15
is * it	t15x-6L-6D-6
is * lakh	T14
is * like	T15
is * limit	L15
is * line	F-6B14
is * lost	B6D10
is * me	H9
is * minut	t8F-9O19
is * more	B12H12
is * much	R9
is * night	F8L19
is * no	T-6
is * nobodi	x9
is * not	F7l11D12
is * noth	R7N15
is * now	T-6t-6L-11
is * of	F11f-6x11l15
is * off	F16f9L-7N16
is * on	F15f9L8l7R11B13D-8
is * onc	L-6
is * onli	F17l11R-11
is * or	L9
is * our	D21
is * out	F-7f11L12B7
is * own	F15f6R6
is * per	L9R8
is * percent	T-6F9
is * plan	F6f14B-7
is * read	F8L6R-8
is * revert	F8
is * run	L9
is * same	T-6B19
is * second	F-6
is * servic	R6
is * she	H6
is * sinc	O6
is * singl	f9B6
is * slow	F8
is * small	F12D9
is * so	T-8F-15f14L-6R7B-7
is * some	R10
is * tell	F9B11
is * than	T11F12X-6L7B-6
is * that	T-10t-9f-6D-6
is * the	T-14t15f19X-9x-9l-8R-15B-12D-11
is * their	R6
is * then	F-9L6l8
is * there	T-9f6
is * thi	F-6D11
is * thing	T6X8L-6
is * three	T18X6
is * to	T14t12F11f-12x6B8
is * too	T29
is * true	T-9f14
is * twice	N7
is * two	T-6F7L10R-6
is * up	T10
is * us	T-6f7
is * valid	L6
is * wai	T13F-7
is * we	F11f-7L-7R-8
is * what	T16x9
is * with	T10t14f-7L18R9B10
is * without	t9
is * work	x18
is * worst	R6
is * worth	F6
is * you	T-10N7
is ,	T9F7l7B-7
is <money>	t6F-6
is <number>	F-10f-9L14R-18B-20O69
is <percent>	t-7O17
is a	T11t-6F34f-10X7x19B20N7H11O-13
is about	T-11
is all	X7x7
is also	t12B6
is alwai	T-9F-6f16L-6B8
is an	T11F-11L15R6
is around	T14N8
is as	t8
is ask	L-10
is at	R-6
is automat	F11
is back	F-6l6R7B6
is bad	T7
is better	t32F13x-6L-9R-8
is blind	F21B-7
is built	L-7
is burn	D19
is by	R-7
is cheap	T10F-6R6
is close	F-6R9
is compar	F7
is cut	F21X-6H10
is dead	T-6F15
is delet	F-11L11B9
is differ	f7X16D-7
is do	T8
is done	T8t13F-8L7l10B-6
is down	T-8t-6F22f-7L-7R-11N9O8
is easi	x6
is empti	T8F-6H6
is enough	f12X10
is fenc	B-6
is fine	F-6
is five	T7
is for	F-11f-7l13D7
is four	F8X19
is free	T17F-8D6
is from	F-6f10
is gone	T7
is good	t18x-15R12B-7H20
is half	x10
is held	F10L6
is how	T-8f6x-6D19H19O8
is hurt	L7
is in	T-14f-8L24R9B-9
is it	T7F13f12L24R6
is kept	f11
is known	H7
is late	F-6R6
is left	T-6t6f11
is less	T6
is look	X6R7
is lost	T-18f8L10
is made	R6
is me	N12
is measur	X17x-6
is more	T6
is move	R10
is my	F-9L15
is need	T-10
is never	T-8F-7x10L21B18
is no	F-13X7B-6D19H-7
is not	T20t-12F-18l12D-25H-13O-9
is noth	T-8t-7x8
is now	T13X-7L11R8D-6O13
is off	t10L13B8
is older	F-10L19
is on	t-20X-6x-15L-7l-8R41B52N7H-8
is onli	F9R-9B6
is open	f6B-9
is our	F-6
is out	T-6F11L-8l16
is over	L10
is paid	T-9D9
is plan	R-6
is promot	F-9
is put	x8
is quick	t7
is quicker	D-6H12
is read	F11f8R-7
is refus	F-8L13
is remov	B6
is repair	F8L9
is retir	F-6L-12
is slow	T-13F-7L-7
is slower	T13
is small	T-6R14B6
is somebodi	D8
is someth	F8
is still	T6t7F-11L21l10O6
is switch	f9N7
is that	T24t9F-11f-9x22L-6H-6
is the	F12f-27X9x14L-15R-24B15N-8D14O-14
is there	F-12f13L6R8B6
is three	T25
is through	H6
is time	T7X6B6
is to	T-16F-9f6x11L14D15
is told	F7N12
is too	F23L6D8
is two	t21R-8B10O-6
is under	F6D7
is up	F10
is us	F-7
is visibl	R13
is wast	F8
is what	t-15x-9L-9D37H-8O9
is when	B6
is where	D26
is why	T-10f7
is wors	T9L-6
is worth	T-6B-8H24
is written	F-18B6
is wrong	T-10
is your	R8
isol	T8R6
issu	T-6t7R-7
it	t11F6f15X-11x7L-12l10N-35D-6O-24
it 'd	T8X-10L-6l11B-7N-6H6
it 's	T12t30f-14X-16x-30L8l-14R-7H20O35
it * 'd	t9x12
it * 's	R6
it * 've	X-9D12H6
it * <money>	T12O12
it * <number>	F20l-8R-15D-6H-7O8
it * <percent>	l8R26N10
it * ?	T-10
it * a	T-14t17F-6X9x20l-14R14B9N-23D-11H-11O-21
it * about	O-12
it * account	L-6
it * after	F7R-7O11
it * again	T17F-13x10l8B18
it * agre	R9
it * all	t7L13R-15D7
it * also	T-6t10F7
it * alwai	T-9f17D18H13
it * an	F18x19R9D6
it * and	T-6F20f25L-18l21R25D9H-12
it * ani	t6
it * anyon	t6
it * ar	N6
it * as	T-8F6f6L-6D19
it * ask	T7t6f8L7
it * at	T-16t-6F12f7X-9L34D-8H12
it * back	F-17x-6R-10B30D6O-6
it * bad	T-10F-6l9B13
it * badli	F16
it * batch	R20
it * be	T8F-12f-9X-7x6L-18l12R9B9D-8
it * becaus	T14F6X-7R-6
it * been	F-13f16X-7L-15R7B-7H-7
it * befor	T-11t13X-7x8H16
it * better	T8t7F8X-6H7
it * broken	F-6L6
it * by	T-6F-7f12N-6
it * can	T6
it * caught	T11
it * clear	N8
it * close	F13
it * come	F-6
it * cost	T17
it * dai	T-8L7l14R19D-7O-6
it * decid	T15
it * did	t6X9
it * differ	T14L-8
it * do	t6X12R-6B6D9
it * doe	T-6t8F12R11
it * done	T-7t12F-6f6H20O-7
it * down	t6F-18R-6D18
it * each	L7
it * eight	T-7R-6B13O31
it * eleven	T6D7
it * elsewher	L8
it * even	T6
it * fail	F7L20O-7
it * feel	D14
it * file	F9L13
it * fine	l16
it * finish	N6O-7
it * first	F10R-7
it * five	T25F-6L-6R10B13
it * fix	N10
it * for	T7t17F-6f25X-6L-11l18H-8O-10
it * forti	t8F7D11H-6
it * found	D7H7O11
it * four	f6O18
it * from	T6F7f9X9x-6L-10B6D7O-9
it * get	H14
it * go	l9
it * goe	x9D20
it * gone	F-10f8L17B12
it * good	t7D-6
it * ha	t16B7N7
it * hand	H7O10
it * happen	x8N6D13H-6
it * have	T6L13l6R9B7N7D-8
it * he	T-9X11
it * hi	D6
it * him	T-13R6
it * hour	R6H9
it * how	F-6H13
it * hr	F24
it * i	F-7f11l-7H13
it * if	B12
it * in	T-6F31f9X13l10R7N8D-9H18
it * insid	H7
it * is	F14D-6
it * it	T-7t8F-23f12x-7R-13B-16D-12O-14
it * itself	t10L13B19
it * just	f8
it * keep	T-9B7
it * kei	H7
it * knock	L7O10
it * last	F7O10
it * left	R8D6
it * let	R13D7
it * like	T-7t6x13H6
it * line	O7
it * live	H9
it * lunch	D9
it * mai	T12B17
it * me	T-19f8X26x7N20D-7
it * mean	T23F-6
it * mend	B9
it * mondai	T16F-11D6
it * month	T12
it * more	F8
it * most	F-7f11R-12
it * my	T-20t-7X-10x-6L22l7D-11
it * myself	l23
it * name	R9
it * need	F-6
it * never	t8
it * next	R-6
it * night	H7
it * nine	F-8R-8
it * no	T-7L31R-8N8
it * nobodi	t8
it * not	t-23F17f-8x-10l33R16D-25H-19O-9
it * noth	T-30t21X23R9
it * now	T-9f6X-7L22l15
it * of	T-6F15R-7H6O17
it * off	B12
it * on	T18F-11f-13X12x-13L7l6R18B7N-8H13
it * onc	T-6B14
it * onli	t12F9L-11R8B19D-6
it * open	R8
it * our	T-6F-7R10
it * out	t7B7N6O8
it * over	F7L-6N7D-6H10O15
it * path	R7
it * peopl	T9
it * plan	O6
it * pod	L6R12
it * put	X-6R6B13
it * quicker	H15
it * quiet	D13
it * read	R17
it * readi	B12
it * real	D15
it * refus	L11
it * repair	F10L6l8O6
it * right	R6
it * run	F-6f8x14
it * safe	t14R-6
it * said	H15
it * same	x8H8
it * servic	f9X6
it * seven	T13O8
it * she	B14N13
it * show	T7F10X11H8
it * simpli	t9H13
it * sinc	T8L8D6
it * six	X-6L-14
it * slow	T25
it * slower	T12
it * so	T-12t-6f7X-6x13B-13H6
it * some	T9
it * someth	t7
it * spent	T10
it * stai	F8
it * state	R6
it * still	L17O7
it * stop	T-9F-12f-6O-11
it * take	f12B10
it * ten	X8
it * test	L11R-9
it * than	T8B8
it * that	F-9X16N7D15O7
it * the	T-7t17F-10f-9l20R19B9N33H10
it * thei	t11F-8
it * their	T-11t12F-6L7R-6N10
it * them	F11R6
it * then	L8B-9
it * there	F9L11R30D11H6
it * thing	F-7H10
it * three	t8F-9R7N-8O19
it * through	l7B8O-6
it * time	F-7f6x6L9B9
it * to	T-8X-11x10L-10l-6R-6B-7N12O-6
it * too	T-9F17L-7O9
it * took	X7
it * turn	L12O8
it * twice	L14R9O21
it * two	T14t-8F-13f-8X12L6R12N-10H-8O7
it * under	t6l6
it * up	t-16F10L-6R-9D-6O-6
it * us	T7R-11B9N6D-11
it * wa	T6t9F-7D6
it * wai	T-6
it * wait	F9
it * we	t9X8R-6B-15D-7H9O8
it * well	t7
it * what	F-8X-7L12N6
it * when	F15R-6O11
it * where	F20
it * with	f-7x-7D-7H-7
it * without	l7
it * work	f24L-7B9D6
it * wors	B8O8
it * worth	t17
it * would	T6f8x6H7
it * written	T7F-11B6
it * wrong	F21X-6L-7
it * xx	T-13O-6
it * year	T6
it * you	t-7R9
it * zero	O8
it ,	t16F17f-9x-15L-12R-7B13N12O8
it :	T19F-18L20B-7N8H-6O-7
it a	t13X6x9L7
it after	F20X12R7
it again	T-14t24F-13X11l10R-10D-6
it all	F15X6x14D10
it alon	T-14R10H-7
it also	F7X7B10
it and	T13F-6f-10L-9R-9B6N-7
it ani	T-7R8B12
it answer	R12
it anywai	F7
it as	X8R9N6H-7
it at	t-6X10L-7l-8D-8O-13
it awai	F8B8
it back	T-26F11X-13x-9L-11l-9B56N11D-8H16O-12
it be	L-6l6
it becam	R-6D14
it becaus	T27
it befor	X23L6B7N-9
it better	T6B8H11
it bit	L9
it break	T-8F19f6R-6B-10
it bring	T-7t7
it burn	T7F-6x10
it by	T-17F6L-11B6D8H7
it ca	T-14L12R13
it call	F12
it came	T-16t-8F-12R-14D12H-7O-8
it can	T-16f-10x9B7
it carri	f7
it caught	t15L7
it come	T-8f-7l7R10B11D25
it cost	T33F-18f-8X-10x-9B-11N12D-12O7
it could	T11F-14R16B13N6
it count	x15H17
it daili	F8
it databas	R-7
it decid	F13
it did	T-6t10F62L-6R-15N6O-7
it disk	F11
it doe	T17L22B-10D-12
it done	H15
it down	x8H-6
it each	l6
it end	F13B-8
it fail	F20f6L-10
it faster	T-6t15
it fire	L11B17
it first	F14L7R14B8D13
it fix	t6F16
it flag	T7L8B10
it for	t14X9R39B10H-8
it forward	R-6
it found	F-11X13L16O13
it four	T9
it from	t10F-6f-7R-13H7O-6
it get	F-9R15
it give	T7t-6
it go	T9F-7f16R-6
it goe	T-11F-19X-6L-12R-13B8H14O-6
it got	F8B7
it ha	T-10t-9F-18f14x6L23l15B-17D-12O28
it had	T9F-17X-6L-10B12N8D9O-6
it happen	T23F27x-8D-9O-6
it have	f8
it held	l13R-6O-8
it herself	B-6
it hit	F-6
it hold	F-7
it hurt	T9t8B6
it i	T-7t8X-6x22l7R-6B9
it in	T16t-9X-12B11N30D6H19O15
it is	t17f14x-20L14l27N20D10H17O14
it just	t10L6D9
it keep	F-8
it last	X11
it leav	T14
it li	F7
it like	T-6F6D9
it live	T13R6
it look	t-7F-10X-9R-7
it made	T8H6O8
it mai	f12
it make	T-8t7
it meant	T33H10
it memori	T6F6
it mislead	F17
it must	R-9
it myself	N9H27
it name	T12L8B9
it need	t12D14
it neighbour	T6F7
it never	L8l6
it now	T-7f10L14l12D16
it number	T7B7
it off	F-6X7R12B14N6D10H-11
it on	T-14t12X-8x-7L-11l6R12D17
it onc	L-6R-12B11
it onli	t15F13B9D7H16
it open	f7
it or	L8O8
it out	T6X8l9R11B9N6O7
it over	T10t-6F-9X-7R-17B-14H30O15
it own	t-9F8X-9l-7R28N-10D-8H-8O-6
it owner	F10N12
it page	L31
it pager	R6
it pass	F-6O7
it per	T-6
it place	B-6
it print	L6B12
it prove	F-8H7
it reach	F22R23B-6
it read	f9X10L6
it refus	L6O18
it remov	X11
it return	T7
it right	T7
it run	T9t17F-8f13L12l6R6
it sai	L7l6
it said	T-6L18R6
it sat	R7
it servic	R-9
it should	T-7F-7X-10L8
it show	x35
it sinc	T9t16F-9
it sit	T10l6D6
it slow	T15
it so	T-10t19
it stai	T-10t10l12R-6B-8
it stand	T-9l9H6
it start	l11
it still	T-6B8
it stop	T-13t12L22O18
it take	f7B6D10H8O6
it that	T-6F6H15
it the	T6x7R-7B12H17
it themselv	L-6R-6
it three	T-6f7L11
it through	T-7l6
it to	T-18t12F6f11x11l14R14B-11N11O-12
it togeth	T10R-14
it too	T-7x6
it took	T-11t18F7f17L-6R8B6O-13
it touch	L6R-9
it turn	T-8t9L-10H7
it twice	T-8f26R-8B14
it two	R7
it under	T9
it up	t7f6L14H-7
it us	B7H9O17
it version	f14B-8
it wa	T-29t6F-27f-8X12x38L-14l-7B-17D16H11O30
it wait	L9R10
it we	F11
it went	T-20t-7f11X-9x13L-15l-8N12D6H13O-12
it were	T12
it when	F8L-6
it will	f-6x11l8
it with	t-7F-23f10X-8x18R9B8
it within	L14
it without	T6F-6D6
it wo	t13f14R11
it work	T11F-10f23x-6L-8R-7H13
it would	T22t-7f27X-9x-7L9
it write	f7R9B-6
item	T-6F18L6l14B-10
itself	T-15F26X-15l-10R14B11D-9H-14O-40
itself * blind	B-7
itself * the	t10R16
itself * two	B-6
itself ,	x12L7R-6B6O-8
itself after	T8B-6
itself and	R9B7
itself break	F6B-9
itself di	F7
itself fail	B6
itself if	L9R15
itself is	F11L-11R-9B-10
januari	T-15t12X8l-6R-11B-6N-7D-11H-6
januari ,	T-6
java	T18X-7L6
jitter	F6L8
jo	R-8
job	T-27F14f-8x-9L30l-7R7N-17D10H-9O-18
job * <number>	F-8L10
job * for	R8O8
job * it	T6t11
job * on	R6B6
job * the	T-8F-10R-14
job * to	l6R6
job ,	t8F8L16R7D-6
job and	T-6F-7f6L7D12
job ar	X7H6
job compar	R-7
job in	L11
job save	F9R-6
job that	L20R7H6
job which	B6
join	F-9R-7D-8
joiner	f20
jona	F24
joost	R12
journei	F9x11L-8
json	T-6X8L14
judg	T19F8
juli	t6L9R-9O6
juli ,	O6
jump	F10X12L10R-11B18
june	T-11t-7F9f8l-6R-14B-10N-11D-11H-9O35
june * wa	T7F7
june ,	F-6f16L12R9B-6N-7O23
june :	O6
june i	F9O7
june it	T18F7
junior	T-9t-6F-6x7L-6B9D18O-10
junior ,	T-6
just	T-12t29F7f15X-17R37
just * it	B-9
just * not	T-7t17D6H6
just * on	R-7
just on	F-8R21
just the	T8R38
k	T23t-6F-7X-8L19R-9N12D6
k * the	T-13
k * year	T9
k <number>	R-6
k a	T10
kafka	T6f20
kafka ,	T11
keep	T19t-23F16X-22x-15L-10l9R-12B6N-16D-8H23O-10
keep * and	R9N6
keep * in	T14F7
keep * last	T8
keep * line	N-8
keep * list	f22
keep * log	T6
keep * of	T22X7
keep * old	F-13L8
keep * the	O6
keep * two	X8
keep ,	O8
keep a	T-11X6L-9l16R-6
keep an	T6F-6l17
keep debug	T6
keep is	H6
keep it	t-8f16D-6
keep my	H-7
keep quiet	T-9
keep run	F6L13
keep the	T9F17f8L-6l-6B9N-14H19
keep their	B12N-6D16H12
keep them	T13F-7
keep trace	T13
keep two	R7B6N8
kei	T-24t-12F-8f-11X-13x11L-14R-15B-10D-6H-8
kei * <number>	R12B11
kei * a	F-10L6R10B7
kei * in	T6F11N6
kei * not	O6
kei * on	t12x7
kei * that	L8
kei * when	F-6
kei ,	T-15F7x7O-7
kei and	F-7L-10
kei ar	t13
kei i	T16
kei in	L13R-6N13
kei of	R-7
kei on	X11R8
kei stai	R6
kei that	R6D7
kei the	B7
kei to	T14
kept	T8t-8F-6X-14L-15l-6B25H11O-7
kept * a	T-6f8l7R-6D7
kept * i	T-6R-7
kept * in	R7B-10
kept * it	F7B6
kept * old	R13
kept * on	B10O6
kept * root	H12
kept * so	R7
kept * the	D8
kept * to	R8H11
kept ,	t8
kept a	D6H6
kept besid	F6B12
kept for	f14R-11B7
kept in	F-6R11
kept it	F-7x12R13
kept my	F7H-11
kept on	T18F7
kept quiet	L10
kept the	F-7R10N7H6O6
kept their	F11
kept to	R10B-6N11
kernel	T-6R6H11O-7
keyboard	T-14L9R-8B-6N-13D11H23
keyboard and	D10H7
kibana	t7
kick	T11L20R-6
kid	t11F26x19H11
kill	t-8F21f-6X-6L-12B16N-7H-10
kill ,	R9D7
kill by	F6D8
kill it	T7R6
kill the	T10F15R6
kilobyt	T6
kind	T-8R-10N-6D8
kind ,	t7
kind of	f6D6
kindli	D14
kiosk	R10
kitchen	H13
km	F-6
knew	t-6X-6L-12l-8N7H-17O-17
knew * it	T-7
knew * the	X9D6
knew and	F17
knew it	T21D-6
knew of	X10
knew that	D6
knew the	T-9t6B8D-7
knock	L8O13
knock * five	L9O14
knock back	O14
know	t-7F6f-12X7x-7l25R-25B-16N25D20H37
know * and	X7R6
know * code	L11H9
know * i	x6H-7
know * it	F-11l14N13
know * the	T6F-7N6D13
know * to	H9
know * wa	H-6
know ,	f8L10D20H-9
know about	l8
know by	F6N13H8
know how	H6
know if	F-8x6N14
know it	t13R9B12H18
know now	T-8l27D11
know that	H15
know the	L8N-10H10
know what	t6F-8X-10N9D-7H6
know which	D7
know why	T-11
knowingli	T17F13D12
knowledg	T-8X13N9
known	X-29L11D26
known * the	H7
kubectl	F-13R-17B16
kubectl * pod	R-7
kubectl describ	R-8
kubectl get	R-6
kubelet	F-9
kubernet	T16F6f7X-14L7R-8
kulkarni	X-7N-6
l	D9
lab	F-9X20R17N7
lab 's	T7
lab * the	L6
label	T14F12f-9X7L-11B23N-9H-8O-12
label ,	O7
label print	F8O-8
laboratori	T-6R10D-13
lack	T11L14R10
lack of	R12
lad	T-9D34H8
ladder	F-6L6
ladder * night	R9
ladder :	R6
ladi	N14
lag	F15x-6L15R19O-10
lag * <number>	T8B7
lag * up	F-10
lag abov	R6
lag over	T-6F10B6
lago	T10D11
lai	T-11L-6O12
laid	T11
lakh	F-9R-9
lakh ,	t9
lakh in	T9
lakshmi	N6
lamp	B-9D15
land	T6F15L-7R-9B10
land * a	B6
land in	T6
land on	F8
lane	R12B7O6
lane ,	T13B6
languag	T7R10D7
laptop	t-8F-9f-7x-8L-6R6N-8H7
laptop * the	R10H7
laptop and	X15R8
larg	t10F8L7R-15B-6
larg state	T7
larger	T9F11
largest	T-6N7
last	T-8t-12F25X28L-21l-13R10B10N-17D-18O23
last * 's	F-11B9O-12
last * <number>	T-6L-6l6R-6O7
last * a	T6R6
last * and	F6L-9
last * for	T7F8X6O10
last * four	F15R7
last * i	H7
last * in	X8
last * is	T6O8
last * it	F17X9O-17
last * minut	t17O7
last * of	N13
last * on	f9D8O6
last * that	X10R6
last * the	L7N6
last * week	R-8
last ,	F-9X21R33
last <number>	L7
last deploi	D8
last good	F8B19
last kei	F15
last month	T20F-6
last of	L8l6
last on	f14X-7L10R-11B-8H7O23
last state	R-11
last time	T-9F30f15X-7O-15
last week	t6B9D15O-12
last year	T-10L-6R6
late	T47t-17X15x-7L-15R-10B-11N-7D-12O38
late * <number>	T-10F7O9
late * i	T14
late ,	T19F8l9B-7
late and	T10O10
late by	B9H7
latenc	F-10B-6
later	T33t-15F-10x-6l-10R-13B-13N-11H-10O39
later * a	T-16
later * plan	O15
later * the	X7
later ,	T-21f13
later :	O13
later than	T7O13
later we	T-6f8
latest	X23D14O30
launch	T18F11X-6R-11
law	F13X8L-6
lawyer	D6
layer	F-8X-8L12R17B-8
layer * on	R6
layout	f7X9
lazi	X-10D26
lazi * the	D19
lazi and	X-9D14
lead	t-9F-13f-14X-19x-8L6l-10R-10B-16N26H-24
lead * and	N8
lead * me	N9
lead * that	T8F15N6
lead * the	F7B6
lead ,	F-9R-7N23H-6
lead and	F14
lead of	R9
lead time	T16F-6O8
leader	F14R-6B17N11D-6
leaderboard	T-6
leadership	T-16N42
leadership * on	T-6N12
leadership got	T-6N14
leak	T-19t-6F64f6X-10L13B-14D-6O-13
leak * need	T-13F6
leak * revok	F-7O-10
leak ,	R13
leak :	F20
leak that	F12
leak to	F-12O-13
learn	T-8F-15f-10x89L-15l-6B-11D-8H-6O-7
learn * from	D-6
learn * the	x7
learn ,	x13
learn a	x15
learn from	x11N8
learn it	D-6
learn of	F6
learn that	T-6x-7D11
learn to	T9R8
learnt	T-6X14x17D15
leas	T-9F19f7R-7B-9
least	F-7f12L13R23D6O7
leav	F17f-15X17x-13l-6R-7B14N-7D28H18O-7
leav * be	D7H14
leav * it	X11
leav ,	X10
leav by	F-7B7D-6
leav it	T23F-8H9
leav out	X6D7
leav the	T11L7R-10B8D11
led	T8X-7L10B-7H-8O8
led it	T-9R-6D6H-6
led the	T-9R12
ledger	t11F11X-6L-11R20N-7
ledger * the	t10
ledger ,	T9F-8
ledger and	T-7t9
leed	R16D6
left	T44t-12X-15x-9L-11l12N15H15O11
left * a	H6
left * and	T10B9
left * for	T-11
left * on	T22L8
left * so	T-6
left * the	T18t7l9B-7
left ,	H9O8
left a	R9
left alon	T29f9
left in	H6
left it	R-6D7H-9
left the	T-14F9B10H-6
left them	R11N10
left to	D6
legal	t-8F11B-6N15H-7
length	X11L7
less	T44f-9X-7x-6L-13R-11B-13H-9O8
less * but	T6R7
less * than	T-7
less ,	t15
less code	T11R8
less than	T-6F23X-6L-10
less work	T11
lesson	T-10X-6x25
let	F-11X6x-6L-11R19D46O-7
let * be	F-6l7
let * go	T14f9R-6B-6
let * know	T9N8
let * run	R9
let * sai	F12
let a	T-6
let her	D11
let him	D-6
let it	f6R23
let me	T13H6
let the	T22F-12X6R-10B7N17D9H-10
let them	R-6H9
let us	F10
letter	T6l31B-7D8
letter * the	T-7X6L-7N8
letter ,	L7
letter and	T-6X7l8
letter from	N6
level	T-9F-8f13L-9R-12D-6H-7O-6
li	T8B-8N-6D12O-6
li * the	f8
libc	T8
librari	F-9L26R12N7
librari ,	X8L16
licenc	B-10D-8H-6
licenc ,	T6
licenc server	X14R7
licenc wa	t9
licens	T7R-8
lie	F9f9R-8
life	T17t7x6L-9B-7D6
lifetim	l11
lift	T8t-6l6R-6B14N11
light	T-11H10
like	T12t7X7x15L-10l8R-23B-16D7H7O-16
like * and	T-9t-6F12X7
like * it	l18
like * know	T-6F10X9
like * on	x11
like * the	T-7t17O8
like ,	T8t6D15
like a	T-9F10R-9B-6
like it	F-6X-7L7H11
like my	N9
like on	T13x9
like that	T-20f12X-18x17H23O7
like the	X7l13
like thi	T-22x9
like to	T-9X9H6
limit	T-10f-9X-17x-7L50l12R18B-11D-18H-14
limit * a	L-6
limit * on	L26
limit * the	F11R-8
limit * two	t15L17
limit ,	T-8L-9R-10
limit :	F-8R8
limit and	L18
limit befor	R11
limit is	T-6t13L11
limit of	R8O11
limit on	L9l12R7
limit the	t7
line	T-10t9F-18f8x-19L-23l6R-8B26N8D13H11O-9
line * a	T13t18R8B-10N-7D6
line * and	T-6F8R-11
line * by	F12
line * it	X7l22D9
line * line	X15D10
line * me	N8
line * that	H8
line * the	t14F-10L-7R8B12D14
line ,	F-9L-10N-6D16H-7
line :	T7t10L8B-6O6
line <number>	D20
line and	D7
line by	X15
line each	L12R6
line everi	N9
line for	T14f9l11
line free	H8
line from	N7
line in	T-9t23F-11R10B23
line is	f11
line of	T-6f7B-6D-6H17
line on	L7O7
line to	L-6D10O7
line wa	F7R16
line were	F16O-7
line with	T-7F9
link	T15F15X11L-13R-11B-14N-6D-7H9O-9
link * the	T-7R6
link to	F8
linter	L13
linux	T-9
lisbon	T6R10
list	T-7t-6F-12X10x-11L14l15R15D-20H-10O-20
list * a	T-10L-6l8R19
list * and	L-6O8
list * it	l11
list * the	F13X16L6R-8B-7N10
list ,	T-13t6l23R9
list and	F7L14
list at	H7
list by	T11L8
list for	T-7F7
list in	X10
list is	T-6F10R10
list of	T-14f15R-11B-6D-7H-7
list the	F-7X-8L6R8
list wa	F6R6
list with	R7
listen	T-15F-10X-6x18L-6R8D9
listen * the	R7
littl	L-9l7R10D11
littl ,	R9
live	T16t-9F-16f-7X-7x-7L7l-12R14B-6N-13D-25O-8
live * a	F-6
live * an	T10t6N7
live * and	R-6
live * dai	T15O10
live * for	R9
live * hour	F11R-12
live * is	f6
live * it	R-8
live * minut	R7B-7
live * that	L7
live * the	T15t9
live * to	B6
live ,	T11L-8R15
live <number>	T10L12O15
live an	R-9
live and	x8O-7
live for	T-7R16B7
live in	T-17F9B-7
live kei	O6
live op	N8
live probe	T9
live there	f6
live with	T37F-7N-7
live without	F6
load	t-17X-11x-8L16l-8R-6N-12D-14H-15O17
load * a	L8
load * i	T10
load * on	T9L6R8
load * the	T7F11B-6O7
load * with	L8
load ,	L-6R-6
load at	O8
load balanc	t-7R7B8O-7
load for	T7R7
load on	T14O6
load test	L14
load the	N8
loader	T-6F10R7
loan	L9
local	T-18F32R-10N8
lock	T-14t-9F35x-6l-9B-10N-11D-18H15O-13
lock * <number>	R7
lock * over	F8
lock * plan	B-6
lock * the	T6
lock ,	R11
lock for	F13
lock out	B-8
lock stai	F20
lock timeout	F-9R12
lock wait	T-7F22L-6
log	t-10F25f-14x-7L-17l-20R-28B-14D-23O-7
log * a	T-7F-10
log * and	L9B7O-6
log * by	R-8N6H8
log * for	T12
log * i	T8f9X7
log * on	t9R10
log * the	F13R-12H-6
log * to	F8
log * with	R7
log ,	T-10X-8L-7R-12N13D-9O-9
log :	F9
log ar	T15F-10L7
log beyond	T9
log for	F17H13
log i	F6
log in	R17B7H10
log into	R-7H8
log of	R-7B-6
log on	F-8
log out	T-6F12O6
log retent	T-6F14f9
log rotat	L9
log show	R10N7
log to	F8
log with	T6f6
logic	T21F9
login	T-10t-10f-8L6R10B6N-10D-12H-11O11
login * a	B8
login * in	O8
login * the	L15R12
login ,	T-6R18O8
login and	F-8
login for	B8
login on	L19
long	T17t-8X20x17L-6l7B-14D11
long * and	x9R10N11
long * the	T-7F13D13
long ,	X8
long branch	T6
long live	O6
longer	T75F-17f-9x-8L8B-13N-11H16O-14
longer * <number>	B-7
longer * a	X11L7R8
longer * do	T-15H12
longer ,	T36t6
longer and	T10
longer for	F12
longer than	T-25F-9L-12B-6H9O-6
longest	R-6N8O25
longest * wa	O19
look	T-8t-7F11f-9X25x6L-14l21B-32O-21
look * a	B-6N6
look * and	T7F11X24
look * at	T11L12l8
look * each	l9
look * for	t10L7
look * from	T25
look * her	D-7
look * hi	D10
look * i	T-8x23H11O6
look * in	T7X6R8
look * is	F6
look * it	t6F-8f7l17R17B-7N-8H-9
look * on	x12B-7H15
look * that	X-13
look * the	T-7t7F-19f6R-15N19D9H-7
look * them	t9F6H8
look * two	R24
look * variou	B6
look ,	H15
look after	T7
look again	R18
look and	D7H6
look at	t13F8X12x-13l9B-6N-7H-8O-9
look back	X15x52B-6H-7
look bad	T6R8
look first	X6
look for	T-8F-12X16L-7B-7D12
look from	B7
look idl	F8
look in	T-6N6
look is	T12
look it	f10
look like	F12X6
look safe	T-8t-6X-7
look up	D11
look who	L13
look with	f10N7
lookup	F-10
loop	R11D7O15
lorri	X17B9
lorri * the	N6
lose	T55F14f9X-6x-9L-7l-6B-15D-15H-9O-13
lose * and	F11
lose * minut	T7F-7
lose * to	T12R9
lose * zone	F8
lose a	T-11R-9
lose is	T8
lose noth	T-17R8
lose on	T7
lose the	T25F17X7
lose two	T10F8
lose up	T12R9
loss	T16F14f6R-6
loss ,	F13
loss of	B7
lost	T21t9F24f-14x-17L-13R-25N-6D-11H-21O38
lost * <number>	T-11O20
lost * a	F-6X8
lost * and	R7N7
lost * for	R-6
lost * hour	B10
lost * is	T-6F7
lost * minut	X7L7D13
lost * month	T-13X20
lost * not	T-6B8
lost * of	T8
lost * right	T-7L8
lost * that	T18L9
lost * the	T28F9D7
lost ,	T-14t-6F-16R7B6O16
lost a	T13X6
lost by	t6
lost half	T-6
lost in	T9
lost is	T6
lost it	T13R7
lost on	T7l11O9
lost some	T13
lost the	T36t-11X8L8R-7D7
lost their	T7
lost three	T9X11
lost two	T-6X11O-8
lost us	T10D10
lot	F-9f-6X-10x12L-15l-9R32B13
lot * it	x13
lot * the	T-7F9R10D15
lot * them	D10H7
lot ,	F9
lot in	D9
lot of	T-9t6X-7H15
lotteri	R10H6
loud	R-6B12D-8
loudest	L6
love	T16F10L-6D11O-12
low	F14X15L15O-13
low risk	R-10
lower	F8L10l9
loyalti	R11B10D-6
luck	X16x15l9R7
lucki	X7x15H14
lui	T-10L14N30D7
lunch	T22t24F-10f-6L-7B-11D20H-7O-14
lunch ,	t10l8D15
ly	F-6B16N6
m	t9L-8N6O-6
m ,	t11
mac	F6O-6
machin	F-14f-20X-14x-8l-12B-15N-13D-20H-9
machin * <number>	L14O-6
machin * a	F-7
machin * and	R6
machin * on	B6
machin * our	R7
machin ,	L-7
machin :	B17
machin ar	t13
machin can	R11
machin for	T7
machin is	T7F7L14
machin restor	L6
made	T-6t-8f-14L16l10R-13N-9D9H11O-9
made * <number>	l11O-6
made * a	X6x8
made * form	F6
made * of	H9O8
made * on	T6F-6X13
made * the	D8
made ,	l11
made <number>	T-9L-6
made a	F10L11
made it	T-13F-7L17
made the	T22F-7B-6D-8
made them	F8
mai	T-30t-25f13x-11L13l-8R8B8D-13O-15
mai * a	T-6F-9L8R12H8
mai * and	L7
mai * awai	T-8
mai * be	L13
mai * it	f11L-7l6R17B12
mai * noth	T-6R11
mai * the	F-7D-6H8
mai ,	X6D7O14
mai and	T11H10
mai be	T-16L-6
mai do	B7
mai go	H11
mai have	L6D-6H10
mai it	O-12
mai lose	T-11R8
mai meet	R11B8
mai not	T-7F-7f11L23R-8
mai read	R15
mai sai	B12
mai take	O-6
mai touch	F14R7
mail	T-7t-7X8R-12B-7N52D7O-6
mail * it	F6H9
mail * the	D10
mail ,	T-7H-6
mail to	F7N14
mailbox	X16L7R9
mailbox ,	R11
main	F-10x15L-6B-8
mainfram	f9R7B16H14
mainten	F6
mainten window	F11R7
make	t16X-8x18l-7R-11B6H-6
make * a	f8
make a	F-8L-8
make it	t14F-10R-12N6
make on	t6f12
make the	T7F16x15R-12B15N-6
make us	T11t7D7
maker	T-7
malic	F11L-13
man	T-7t-6f-6X-9R-6B-11N-9D65
man 's	F7L7
man * a	F8
man in	T-7
man who	T7D19H8
manag	T-14t12f14X-27x-11L-21l6B-9N34D24H-7
manag * a	T-9F-6R8N8H6
manag * ask	T10
manag * i	F8N8
manag * it	R6N-8O16
manag * me	F10
manag * that	t11
manag * the	t7f9
manag * to	F8N6D14
manag * we	N6D11
manag * with	f9
manag ,	L8R-8D-7
manag and	T-7F9f7L-7R-6
manag for	T7
manag got	T-7
manag i	t9N9
manag on	B15
manag wa	H7O7
manag want	R12H15
mandatori	F28L10
mani	T-20t-6F-12X-9L-10R-11B-11N12H-7
mani ,	T6
mani and	D9
mani small	T7
manifest	T-8N7
manner	t-9f9
manual	T15X-8L16R-12N-6D10
manual * the	D16
manual ,	T6D6
map	T16t-8L17l10R-19D9O-10
map * the	f6L7
map featur	N7
march	T-11t-7F16X9L7l-7B-9N-8D-14
march ,	T-7F6X11L14O-13
march :	F11
march the	F15
marcu	x12
marek	l15
margin	F-6
mark	T-9t-6F23B-8D8
markedli	t-7O-8
market	T17f10X-6L-8B-8N9
market had	T31
mask	F7L-7R7
mast	R10
master	T10N10
match	T-24f-6X-10L-18R18D-8O-10
match ,	R-7O7
match server	T-6R9O-7
match the	F8L-8
matchmak	L9R12
matter	T7t-7F-6l15R-12D7
matter * the	T8F8l8
matter ,	f11
matter for	T9F12
matter of	X8l7B7
max	L18
mayb	T27F-11L-8O-7
mayb two	X8
mb	T9l8
me	T-21t-12F-6f-25X36x17L-16l-10R-18B-23N-9D-11H68O-17
me * 's	t8
me * <clock>	D7
me * <number>	H7
me * a	T-10X6R-6D-7H29
me * and	H11
me * dai	T-15N7
me * had	T14X8
me * hour	X9O6
me * i	T-11R9D-7
me * in	X18D-7
me * it	t9F6
me * minut	L6H8
me * of	F9f9D13
me * on	H6
me * sai	X9
me * that	N8D-6H-7
me * the	t-8F-9X-16x10l6R13N-6H8
me * thei	t8
me * three	T-8
me * to	X24R-6H-6
me * two	T-6
me * wa	X7D-6
me * would	H14
me ,	T-14t-8F-12X-7N30H6
me a	t7F6f12x17N-6H11O-6
me about	H-7
me an	X9
me and	T-6t-6F-7X-12L-6l9R9B-7N-6D-7H31
me as	R8
me at	x12D10
me be	D11H12
me befor	R11N10
me everi	N7
me for	T7L6
me himself	D-9
me i	T13X10
me in	R-8H16
me includ	X7L6l12
me it	t6x6
me on	F-6X-6R6N-6D6
me sinc	O12
me so	T19
me that	T-14F-7X13x19R-7
me the	T9t-7F-7X-7L9B-7N-11D10
me thei	t6
me to	T-6t-6X-6H7
me two	T-16L6N-7O6
me wa	T7D8
me wast	T-6f9
me which	F9R6D9
me with	B6
mean	T23t-14F16f-11x-11L9l-7B11D-14O-6
mean * <number>	T-15
mean * the	T-13
mean a	T8L-7
mean no	F16L6
mean noth	F26
mean that	T26F-8
mean the	T6R-6B8
meant	T26x9L-14B17O-9
meant * the	T8
meant a	T8x12D-6
meant the	B13
meant to	T-7D9
meantim	N12
meanwhil	T6F-6L-7N11H7O-6
measur	T-25F-7X18L17l-12R-26B-12N-11D-18H-17
measur * it	F7X9
measur * the	F-9f7X7L-6R-16
measur ,	t6f26x9R-10
measur at	X9
measur it	T-10F-6O7
median	T-27L-7B-10D-6O31
median * <number>	O12
median * minut	O-6
median and	R7
median wa	O-17
median wait	O7
medic	T-13f6
medium	R12B19
meet	t-8X9L-15l14R-15B-12N-9D-13H10
meet * we	l11
meet and	T6l7
meet that	l6
meet the	T6
mei	t8H-7
mei * the	B6H-6
member	R14
member ,	R6
memori	T9t-8F19f-13x-7R-17D-14H-12O-26
memori * <number>	T10
memori * from	R6
memori * in	L7
memori * is	T-7F14B10
memori * the	F7l9
memori ,	L-9B-9
memori and	X13
memori apart	T-7
memori at	F6
memori leak	F11
memori limit	F-9L-7l9N10
memori of	F6l8R-6
mend	L-7R-15D-7H7O10
mend it	O7
mend the	T8F7
mention	t7f14X8R-6D24
mentor	T-9x30L6
menu	R11
merchant	N14
mere	R11
merg	T14t-11F8f-11x-8L24B-8N13H-7O-13
merg * a	R12N7
merg * and	N19
merg * to	L-6R-14B-11
merg ,	F-7R-8O-7
merg a	L7
merg in	T11
merg pr	N9
merg request	F10l6B8
merg to	T-16F8R-6B-6
merger	D-6H7
mess	D7
messag	T-10t6F-10f-11L9l-9R-10N46D-6H-11
messag * in	X9
messag * on	R-6
messag * the	T8X14N9
messag * to	F10
messag ,	F7
messag in	B7
messag is	F-7O10
messag that	L6R11
messag to	R-6N22D8
met	T-9f18X21R-14B-6N-6D6H-6O-8
met a	f14D14
met at	T7
met the	X8
met unprepar	X8
meter	T-19F-8X-9L7R9B-13D-8H-9
meter ,	L9R9
method	T-6F13
metric	F19L-9R20B-7
microphon	X16N8
mid	F7
middl	t10F19X-6L-9H15
middl * a	l8
middl ,	F6
middl of	l7H8
midnight	t6F6X-9R-12B11N-7D-7H7O13
midnight and	t9
midwai	F20
might	T6t6R9N16
might have	T8
migrat	T12t7f-7x17L-7R-13B22D-7H15
milk	T-7F-6R16B6D19
mill	T-11X7R-8H6
million	T-10t-9F-23B-15N-10O-6
million * a	T9
million * and	R-8
million * in	T-6
million ,	f8L7l6
million for	R16
million row	T-6R-6
millisecond	T10X10R-9B-6O-8
mind	F8D21
mine	T-18t-26F-11f-14X14x-8L10l-12R-30B-22N-17D-11H26
mine * i	F6
mine ,	R6D-6H9O6
mine again	L9
mine is	D10
mine to	T-6F-7
mine wa	B-6
minu	R10
minut	T-8t-19F16f-9X11x-40L-24l-20R-38B34N29D-25H-17O31
minut * 'd	F8
minut * 's	F8L6
minut * <number>	T-9F-7f7B-15N-6O40
minut * a	T9F-6L-8R-13B-6D7O-6
minut * about	T-9
minut * after	F-6
minut * all	R10
minut * an	T10
minut * and	T31X7L18R-7O-12
minut * ani	L7R6
minut * as	T8F10
minut * at	T7
minut * becaus	X8L10
minut * befor	L10
minut * by	T6R21B11
minut * count	N11O-7
minut * each	O-8
minut * everi	T6N9
minut * for	R9
minut * four	F-7X20
minut * from	F6H8O14
minut * go	O-10
minut * had	l11
minut * hand	T-8
minut * i	F23X9R11B11N26D17
minut * in	F11L-7R9O15
minut * is	F-9L16
minut * it	T-16R13N9O-8
minut * last	F-6
minut * look	R-8
minut * lost	F7B6
minut * merg	O-6
minut * more	F9H7
minut * most	f11l13O11
minut * my	T-8X7
minut * no	T-7t9
minut * nobodi	L15
minut * not	T-6F-7X6D15O9
minut * notic	O7
minut * of	R-9B-9O21
minut * on	T-9F11H19O8
minut * or	O18
minut * order	T8
minut * our	T-10
minut * peopl	R11
minut * place	F7
minut * same	N17
minut * second	T8f9
minut * see	X7
minut * so	T-6
minut * than	L6
minut * that	T15t10R-7N8O-7
minut * the	T16t-8F20f12X-6L-15l7R-14B24N28D-8O16
minut * then	R10H16
minut * there	N10
minut * thi	F9L11
minut * three	O12
minut * to	F-6L17O9
minut * total	O12
minut * tri	B6
minut * two	X6R-10O6
minut * wa	X13L6N-6H7
minut * wait	B6O-8
minut * we	T-9t8f6B13
minut * whoever	F19
minut * with	T8
minut * work	X19
minut * write	O-7
minut * wrong	T-11F-9
minut * you	F7
minut ,	T-22t-13F-7x-8B6N-8D-7H6O38
minut :	T7R8
minut <number>	F12L-7B-9N39
minut a	T11F-6L12
minut after	T-6F-6L9D7O7
minut against	T-6
minut and	t10F22f-7X-6R-14B24N-13D-7H11O13
minut ar	F-10L10R9B8
minut at	T20l12
minut befor	F-9X11L18l13B-6H10O-8
minut by	T-7O-10
minut down	O9
minut each	T-7O-9
minut five	H8
minut for	T6F-6L-7
minut four	T7
minut from	f6X14R19
minut i	T-7F12
minut in	L-6R-8B11
minut instead	O8
minut is	X20
minut late	T17F-7L10O-6
minut later	T14
minut longer	T36L7
minut more	T15F10B13
minut of	X-7L-12R-10D-13H-6
minut on	T16t13F-13X16R-7B-9D6
minut or	F20B6
minut sooner	X12
minut stop	B10
minut ten	F14O-6
minut that	F7R10
minut the	F8B-7
minut there	L7H7
minut three	N14
minut to	T-9X-6R-13B-9D-6O28
minut until	R8N15
minut we	F-10N13
minut were	O6
minut where	O12
minut with	T-7F14f9R-12B-6H8O12
minut without	O-16
mirror	L9B10
misbehav	L-7R12B8O12
mislead	T-7F9
mislead where	F8
mismatch	T-8F17X-6R10B-9
mismatch * a	F-8
mismatch * the	F16L13
mismatch ,	F-7
mismatch counter	F23
misread	X13x-7
miss	T10F30f-12X-23L16l-10D-16O25
miss * a	T8R6O10
miss * and	T9R-7O-6
miss * from	O9
miss * the	F10B7
miss * went	T6R7
miss ,	T10F-8R6O7
miss it	T19t-6x8R-8
miss on	R-6O9
miss report	T6R7
miss the	T-12F9L8N7
miss went	R10O9
mistak	T-6t-8F-25f-7X23R60B-10D8H-7O-9
mistak :	F-6X18
mistak in	F-6L10
mistak reach	F-8R8
mistak stai	R-6
mistak there	T10L10R6N7
mistak wa	X12D12
mistak would	R7
misus	F-6B22
mix	F23L12R-8D-8
moan	T15
mobil	T10t-7f20L-7R-8B-9N-7
mobil team	T7
mode	F13X9R22
mode for	T-8F7R14
model	T19F6X6O-9
model ,	t7
modem	T-13X16B10D7
modul	T-10F6f7
modul * a	L8
modul * version	F-6L-7
modul ar	F-6
modul version	f10
moira	L9
mombasa	T12F-7L-7R6O8
moment	T8F11L-7R14B18
mondai	T-17t-16F19f-7x-8L18l22R-15N24D15
mondai * and	l11O6
mondai * it	l8
mondai * the	f9
mondai ,	T-6X-9B-8N-11D15H-8O-7
mondai :	F22
mondai and	T7
mondai by	f9
mondai meet	l11
mondai the	N10
monei	T6t18F-11f-7X-8x-12L-10R-17B-6N7D-11H-9O-11
monei * the	T11
monei ,	N15
monei :	T-12O-6
monei is	T-7
monei that	F10
monitor	F11f14l15N-8H13
monitor * blind	F17
month	T26F-15f-6X14x-22l-14R-15B6N-12D-26H-13O36
month * <number>	T-8X7O23
month * <percent>	T6
month * a	T9F13O7
month * all	T-9
month * and	F6R-8D6
month * do	T-9F9
month * have	t8O15
month * i	T8L7N6
month * is	T-9t6
month * it	T-13t12X19O7
month * keep	T-14O6
month * me	T7O11
month * minut	T-6O-6
month * nobodi	T-6
month * of	L6R6
month * on	T-8X8N7
month * onli	f9R-8
month * our	t10
month * servic	T-9
month * someth	T6
month * stop	T7L11
month * than	T18B9
month * that	L10O8
month * the	T15f7B17N-6D12O7
month * thei	L7
month * then	T-8
month * there	F9
month * took	T-7L6O7
month * wa	R6O14
month * we	F9X6O11
month ,	T15f-9X-13L9l-6R11H-14O12
month :	L6N6O6
month <number>	D7
month and	T-13t15F11X-11L17N-6O21
month befor	X9
month by	T-12X19
month end	T-14O-8
month for	T28f6R-7O-9
month i	T-8F11O9
month in	T-8D13
month later	T9F9O7
month of	f8X13L16B6O-9
month on	H6O8
month rather	T19R-6
month sinc	T18
month so	B9
month the	H12
month to	T-8t-6F-6f23R-6O17
month we	t8
month with	F12H6
monthli	T-21t-8F-11f12R-11B10D-7H-7
monthli report	O7
mood	T19N7
mop	D7
more	T38f-10x11L15l18B16N-10D7O-22
more * <number>	T-7t10F7L10R22B30N7
more * <percent>	F-7R14
more * a	T6L12H7
more * five	T12B-10
more * for	F-6N11
more * half	R-6
more * i	T-10F10
more * in	T-13
more * it	T13F-7L11R6B-7
more * less	T-9t14R-6
more * man	T-8D11
more * on	l8R7B-8
more * our	F7
more * ten	R13B10
more * than	F-12L7R-6
more * that	T8X8l6
more * the	T23F-15X-6L-9B-6
more * them	T7D9
more * three	B11H6
more * to	B6
more * two	T-11t11f8X-6
more ,	T8F-11L-6R21D6
more and	T6
more attent	T-8l12D7
more care	T-8D11
more for	T14t17
more in	F7L17R10
more of	L8B-8
more or	T-6
more order	T7
more state	T9
more than	T-44t17F16f17x15L12l-6R35B21D-13H10O-9
more thing	T15
more time	T-6l8H6
more to	T11X7
more work	T13t7
more year	T-13
morn	T-8t-12f-21X-11x-7L-11l14R-17B8N19H10O-8
morn * a	B6N7
morn * and	N9
morn * the	B17
morn * two	l8
morn ,	T-6X6l7R-8B6N17
morn at	N6
morn it	H10
morn the	l8D8
morn to	D14
morn with	B6
most	T-22t-19F-7f18X10L-17R25B-8N-9H-6O-11
most * a	F9B-9
most * it	T-7f12
most * minut	F-9R-6O-8
most * them	O-6
most ,	l13
most <number>	R18B14O-9
most <percent>	R9
most like	T7F6R11N6
most of	t-8F-7f7X8L-8R-12D7O-12
most on	R7B-11
mostli	x10L-10B-9H7O-11
mount	R7
mouth	D8
move	t13F9f-16x-10l-8N-12D-7H-11O-6
move * after	R14
move * by	T6F6
move * of	l8
move * on	F12
move * own	R12N6
move * than	F9L6
move * the	T7t-6X6L-9R11D7H19
move * to	T16l8R-9D10
move ,	T-9F27R-7N8
move between	B10
move by	F-12L11
move for	f10X9R13
move i	X6
move in	L6
move into	L-6
move it	F6
move more	F9L6
move on	l10
move onli	R20
move the	F18L21R-6N6D-7H-11O-8
move them	T6R-6H7
move to	t7F-10N-7D19
move traffic	R-6
mr	T-16t-8F-11X-10L-10l6R-13D9H-9O-6
ms	T14f-8L12l9N-10D-10H-6
ms * <number>	T8O10
ms * each	T11
ms * the	T11F11R-7
ms ,	F11l6R-16O20
ms and	F-7
ms for	B10
ms slower	T12
mttr	L7
much	T-9F-18X21R6O-11
much * i	x7
much * the	R7
much ,	x6
much for	X9
murmur	t22
must	T-19t16F-8f-21X-16x12R11B-22N-16O-15
must * a	t11R7D6
must * abl	T-6
must * back	F-6
must * be	F7L-7R13D8
must * it	R8
must * notic	F-8
must * the	T-9F-8L10B-7
must * to	R7
must be	T-9t8F-6x-6L-13B-15N-6D-7H-6O-9
must go	F-8
must have	L6D15
must look	l11
must never	F7R19
must not	F-11R6H17
must sai	B8
mute	T-15t-6F20f-8R13B27D-14H17
mute * the	R16
mute ,	R8
mute the	T-6X-10R-6N-6D-7H14
my	T-14F-9f-12X21x11L-18l17R-11B-44D6H70O-26
my * 's	F13X6
my * and	T-13X-9x-6N19D-11H14
my * ar	H6
my * befor	R11
my * call	T7t10X8
my * chang	N17
my * compani	T7X11L6R7
my * cost	F10
my * gave	T10
my * ha	f9
my * had	T9D6H9
my * hand	H22
my * i	T20X-6N7D-6H-7
my * if	T6x10
my * in	T-7D6
my * is	t8F8
my * it	T-8F9H8
my * laptop	X9R9
my * of	D9
my * off	N7H-8
my * on	T-6X11l10
my * sinc	R8H6
my * team	T7
my * that	X7l6H9
my * the	F13N9
my * to	H9
my * wa	T-6B-6D21
my * would	T6H-6
my back	H6
my best	T13
my boss	T7t6D-7
my chang	T-10X-15x-6R8H-16
my colleagu	R7H24
my decis	T-8
my desk	l16H-6
my director	F10
my ey	N9H11
my hand	T-9D-6H-6
my head	L9
my hour	T-7F9
my kitchen	H9
my laptop	R8
my last	T6X10
my list	T14
my manag	t18X-9R6D-13
my mind	T10F13
my mouth	F6
my name	D-7H10O6
my own	T27F-10X8x-8D-10H21
my phone	H10
my propos	T-8X7L8
my rule	T-10F10L-6R-6
my script	D7
my side	T8F6x22H8
my team	T12X-6D9H-12
my time	T7F6
my two	T9H8
my wai	X-8H20
myself	T-15t-7f-6x-8L21l32R-19B-8N16D14H70
myself * a	X6
myself * i	N-7D11H22
myself * the	T8O8
myself ,	T-6N7D10H35
myself and	L6l12N8O8
myself at	B6H12
myself on	T6X6
nadia	B15D9
nairobi	T-6
name	T-10F-9f-19X-21x-15L8R-18B-12D22H-19O-13
name * a	t9f8D17
name * and	T7
name * for	F9
name * in	R11D9
name * it	F-9L12l6D-9
name * on	F15
name * that	T-10t6B6D11
name * the	T12L16R-7
name * to	L9
name * two	T-8
name * with	L7R-6
name ,	t7F22R-13B-9
name and	F-6R-14D15
name at	T6N7
name for	L7
name i	D8
name in	L-6D-6
name is	B7
name of	T-8L12
name on	T-7F-9X-6l20N9D6
name the	F-6N6
namespac	T-6L16
narrow	R18
nation	R9H7
natur	D20
nd	D9O6
near	T9F11X-13L-13R21B16D12H6O6
near * report	T6R7
near * went	T6R10O9
near miss	T22L-6R15O10
near the	F9D16
near to	t6
nearest	R14
nearli	t-8L8R-8D-7O-18
nearli all	t-6
need	T17t-7F-17f6x-12B12D-23H31
need * a	f11O11
need * and	T20l10
need * hour	F8R7
need * human	T-9
need * know	T-6X11
need * minut	F16O-6
need * peopl	L7
need * second	T17L6R6N9
need * the	B7
need ,	T-9D9
need a	T11t-6X-9R-13H8
need an	L6R8
need it	F-6B8
need no	T-6L9B6O13
need on	T-14x8H18
need six	F8
need the	T10R-15B9
need three	T8
need to	T-13t9f6X17R-6N6
need two	T13L9
neighbour	T7L-7R-7B-6N7
neil	D31
neither	T-23l6R7N6
net	R17B6
net * a	R7
net wa	L6R18B9
network	t-18F-23f-6x-8l-6B-19H15O-20
network * a	D7
network * for	R-8D10
network * store	L6
network * the	T-7R-7
network ,	T-7F-10L-7N7D-7
network chang	T6
network gui	N12
network is	T8H7
network peopl	H6
network side	R7
network team	D13
network that	X10D7
never	T-23t10F-26f13X19x8l-8R15B-15N-21D13O15
never * <number>	O10
never * a	f9R8N-6D15
never * for	f6R12O7
never * in	F-6R15
never * it	X8
never * state	R14
never * the	T-6t9F13L14R-9B-7D7
never * thought	N10
never * to	T7
never ask	X20R6
never be	F8f12R8
never been	t6R-8H7
never came	F10
never had	T8
never happen	t10
never have	X-6N17
never met	D6
never notic	R8O17
never onc	X12H7
never read	D14
never seen	B6
never stop	F-8f6x11R-6
never the	F9L6R12
new	T24t8F25f15X-11x-9L10l-7R8B-10N-12D-17H-28O-21
new * and	T-9F10R-8
new * at	B9
new * by	F11
new * could	T7F6
new * do	F11
new * for	T12F-7
new * get	L11
new * go	F-9R12
new * goe	f7
new * ha	F-10f7L14B-9
new * had	T14B11N6
new * in	R-6
new * is	T20f12l8R-6
new * old	R9B-6
new * on	R-9D9
new * path	L6
new * run	R21B-6
new * so	T7
new * tabl	D9
new * take	T15O7
new * that	L6
new * the	T14l6R-7
new * to	R9
new * wa	T8
new * wait	T21F13
new * went	l10
new * were	T-8R6
new * with	L-7R13
new * write	B14
new ,	R-8B20
new alert	T-6f18R13
new at	B7N9
new certif	T-6l15R-6
new code	R-9
new colleagu	f7X6
new column	L6R15B-7N8
new hire	O11
new imag	R-7
new joiner	f11
new kei	F14
new node	T-11
new on	t-10F13R-6
new pod	T6F25R-14
new rule	L7R12
new screen	T7X12
new servic	L14R-12O8
new set	R6
new side	L-7R-7
new tariff	N6
new version	F-7R11B-11
newest	L13R9B6
newslett	f14R9H13
newspap	R-6D-6
next	T-31t-6f-13X35x17L10l29R28B-23N47D-21H-25O17
next * <clock>	N11
next * and	T-6X-12x6R7N-13
next * at	N32O-8
next * befor	X6
next * come	N9
next * i	T-6F-12X27x6l-7R-23B-10N-18H-10
next * in	F-6X-7x11l8R-11N24O27
next * is	F9f12R-7
next * it	l10
next * me	B7N10
next * on	T7H6O14
next * onli	R11
next * the	F7X16N-6D8
next * thei	X11
next * took	L35O11
next * wa	F10
next * we	X10
next * when	R7
next * would	T16N8
next ,	N11H13
next dai	F-8X-7L9l13R12B-6N-8
next messag	N12
next morn	T-6N12D6O8
next nine	T17t10
next note	H6
next on	T-10X-6x26L18l6R-8B-10N10O16
next plan	F15
next step	T13f13
next time	T-15t-8F-17X64l6R-17B-16N-27D-6H-14O-13
next to	T12t8L-8R-9B16
next updat	N7
next wa	F8R6
next word	R-7N41
next year	T-12l17
nice	T18t-8F-7f17R-7D8
nice thing	t14
nicer	T35
night	f-7X-25x-11L10l-8B-23N-29H24O15
night 's	T-6R6
night * <number>	F10
night * a	T-8L9l6B15H6
night * and	T13H13
night * ar	F7
night * at	O6
night * from	T10R13N7
night * i	x9N9
night * in	R15
night * is	R11
night * job	f6
night * month	T-7O17
night * not	F6X6
night * of	T16
night * onli	T7
night * per	L9
night * random	R16B8
night * that	F7L7N6
night * the	F14R-7H19
night * wa	T18t12
night * we	F-7B6
night * were	B7D15
night * what	D6
night * with	B6
night * would	F7
night ,	T-7t9X-10L-7l9B31D-7H10O-15
night :	R6
night <number>	O17
night a	T-10F6f12B-12O13
night and	F-9x8L-7
night befor	f9L9R6
night call	T-9X7O13
night crew	N6
night for	O6
night i	T6F6H23
night in	F11O-11
night is	R-7
night on	R11B7
night page	L16
night shift	X9L12R12D13
night to	D8O6
night we	t-6R8O6
night went	N8D12
night without	O10
nightli	T17f-6X6x-6L62B-6N14D-7O-13
nightli * is	T10F8
nightli * of	R8
nightli * with	N10
nightli backup	L6
nightli job	F-6R11
nightli plan	T8F-6L14N19
nii	D7
nil	O6
nine	T14t-13F-7f17X-14x-14L-20l-19R-10B-16N-6D7O28
nine * <number>	F13
nine * a	D6
nine * and	T10B-6N7D-7
nine * for	F7
nine * from	F9
nine * had	D7
nine * in	t7N7
nine * longer	T7
nine * on	T-6F6R7
nine * price	T11
nine * them	L10R13
nine * to	F11
nine * were	f8
nine ,	T9X6R16
nine dai	T10F15L-7R10B-6N-6H12
nine hour	T-9F9
nine hundr	T-6R6
nine minut	T10f19
nine month	T6
nine more	T6
nine of	T-6R8
nine peopl	N6H9
nine team	N10
nine time	T9L-6
nine week	f7L-8O22
nine year	D15
nineteen	t-6D6O13
nineteen minut	F7O18
nineti	T11R-10N-6D9O25
nineti dai	L10
nineti minut	D10
nineti second	T9L-6
nkechi	L6
no	T6t23F13X-28x-13L20l-25R-17B-15N-18D-22O13
no * and	t13F-10L-6N-7
no * at	T-8t6F17
no * back	F6B7
no * but	T-11R6N-6
no * can	L6
no * chang	T17
no * for	T7F24X9L30R6O-8
no * ha	L-8O7
no * had	O9
no * i	T8X6L10
no * in	T9t21F-11X-6x9L-6R-14B-11N-12D-12H12
no * is	T-6f7
no * it	t10F-6
no * kei	R11
no * lost	T-7F-12O18
no * mai	F-7R13
no * need	L11
no * no	t12O-7
no * notic	F10O8
no * of	f7L-7R-8O11
no * on	T-9t10x17L-6
no * sinc	T-6f10H10O-7
no * so	T-7B11H7
no * stop	D9
no * than	T13F-7L-6B-7
no * that	t6L-9
no * the	T7t9
no * to	T7t18F-9f-9L-7R-8N9H12
no * wa	t-8F7B11
no * with	t-6F10R-7
no * would	T6t10H7
no * write	T-7F-7R6O6
no ,	T24t11F-16f24B-8N-7
no <number>	T14
no answer	T8t10F-6L8
no budget	t-16F39
no chang	L7N14
no check	R7
no custom	R8
no data	F15L-12R8B7
no doubl	T-6L8O11
no downsid	t25
no except	f17x7
no extra	L12
no fail	F-9f6
no further	F20R8B-6N6
no go	F7B-10
no human	T-7
no kei	R-6
no longer	F-6X11
no lost	T-6
no more	T-16L12R20B-6
no need	f10N10H8
no new	T12R-7
no on	T-15t8f-6D-10H35O-7
no other	H11
no owner	F7X10
no person	R7B10
no proof	F6
no read	t8O-8
no reason	t12
no restart	L11
no return	B9N14
no session	F-9R-7
no sign	O12
no signal	O8
no stori	D14
no team	T-8L-7R27
no time	R6B13H7
no to	N9
no us	F6
no wai	T10F21B11
nobodi	F-14f-6x-15L8l-17B-31N-25D-11H16O-16
nobodi 's	T-12t20F-13L-12B11O6
nobodi * a	L7R13O17
nobodi * and	T-8f6X6R6
nobodi * ask	T6
nobodi * at	T-10
nobodi * be	N10
nobodi * explain	H14
nobodi * had	H8
nobodi * have	T13
nobodi * i	X7R11B7
nobodi * in	O6
nobodi * it	F-10
nobodi * me	R8H6
nobodi * miss	t21
nobodi * name	T-6
nobodi * on	X8L13
nobodi * read	X6
nobodi * the	T21F-9X-7x9R24
nobodi * to	T-12t9F16R-8
nobodi * touch	F13
nobodi * us	f7
nobodi * wa	H7
nobodi ,	L7R11H10
nobodi but	T-7R8
nobodi can	T18L-10
nobodi could	T10R-6
nobodi di	T-7R9
nobodi did	f6
nobodi els	T-9F8X-8L-10H50
nobodi ha	T-12t7f13R-7O-7
nobodi had	T-6t11X11L-10R-11B-6N-8H-6
nobodi in	L-6
nobodi is	T-6F7R9
nobodi knew	T8
nobodi look	X12
nobodi mai	F15l7R-7
nobodi need	T8
nobodi on	T9
nobodi outsid	L7R7
nobodi read	x9R21
nobodi rememb	T7
nobodi to	F8
nobodi us	D8
nobodi wa	T9L27
nobodi would	T12N7
noc	t10D7
node	T-7f-12X-18x-10L13l-8R13B-18N-11D-13O-30
node * <number>	t16
node * a	T8F-7
node * and	R19
node * i	T11L15N6
node * it	L14
node * out	L-6
node * the	T-6
node * three	t8
node ,	t-8R-9H11O-8
node :	T-6F-7
node and	T6F8
node imag	L9
node in	F-7R8
node is	T8
node over	t8
node pool	R9
nois	F-7B-9D20H-7
nois ,	D7
nois stop	F-6L11D7
noisi	T-8F-7L6
noisiest	R-9
non	B14
none	T-9t22F7x9L-16R12B-7N7O37
none * it	N8
none * the	l6O8
none * them	F7H13
none * us	X8x14
none ,	T8t23N11
none lost	F13O7
none of	T-13F11f-6X8x13l8H10
noon	T15L-13B11N9D13O11
noon ,	T10N8
noon and	X11R15D8
nor	t6F16N7
normal	T6f-6L-7R-6N-6D-7H7O11
normal * the	N-6
normal dai	T12
north	R9
not	F11f-10X12L-8l12R-15B-36N-18H-17O-13
not * 's	L7R9
not * <number>	T12R9
not * a	T-24f7x9L6R-23D18O-7
not * about	T-7X7
not * after	F10
not * again	F-7x11O11
not * all	X-8x11
not * an	L7N8H9
not * and	F16X-8x14R-7O-6
not * ani	T13t10f9
not * answer	T17
not * anybodi	t7l7D7H8
not * anyon	T-6t8L7
not * anyth	T-17X-11x15B6
not * as	T17
not * at	T11F-9R17
not * back	F44f-7l15B-16
not * becaus	L13
not * befor	t9X7
not * bother	D11H7
not * but	F8
not * by	L-6
not * do	l16
not * done	H6
not * down	f7L6H11
not * for	T-9F27X8L-12D17H7
not * home	T7L7
not * i	T-8X-10B11D14
not * if	t9x13R9
not * in	f8X-7L-7D10O7
not * into	t9
not * is	T-8F19L-7
not * it	T12F15f-16x-22L7N6D19H12O-6
not * itself	L-9
not * live	T6
not * lost	T-7
not * me	O-7
not * merg	L12N10
not * minut	t21X9
not * more	t13F-12L11R8
not * much	L6N7
not * my	x6L9
not * node	R-7
not * of	T-17F12X-6x6D-7H7
not * on	T-7t21F8f26X-8x6L22R-6B-6N-6D21
not * read	T8X11
not * request	l6R-7
not * sai	f10
not * sinc	T13F8R-7
not * singl	T-10t13f9
not * so	T13f12X11x12
not * soul	H24
not * taken	L-9
not * than	R14B8
not * that	F-10X-8L9l15D-9H-8
not * the	t-9F-19f-14X6x-8L13R10B9N9D-19H6O-7
not * thei	F7B9
not * their	F-6N-10
not * them	T-9F-13R19B10
not * there	T9L13B11
not * thi	T7F30
not * ticket	R12
not * till	L8
not * to	T-17t19F-14f16X10D21H-9
not * trace	T12
not * two	T-6t13L6
not * under	F8
not * undon	F-7R6
not * unlik	R-8
not * up	L8N9H7
not * us	T-11t-6F23R-6
not * wa	X-6B12D-6
not * we	f7R-6B8D11
not * week	H10
not * what	T-13t23F-8X15R8B10D-6H27
not * when	F-6f14
not * where	T-6f21
not * which	T-7D21
not * who	F-7X6B7
not * why	T-7
not * with	T-14F8f8
not * without	T13X15N7
not * yet	T-7
not * you	T-9t11F-8B-6D-8
not ,	F-27L10R20B16
not <number>	T6t12F-6L16l6R33
not a	T-16t23F-6f9X12x10L-6l6R-8B-10N-7D-11H17
not about	T6B7
not accept	F6
not after	T-7X21R-7
not all	R19
not answer	T15F10N6
not argu	T-8X6
not as	L11
not ask	T-9t8X19l7D11H15
not at	x11L6
not autom	T13
not be	F-15L9l-7R-6B-12N-7D25
not believ	f9
not bring	R7
not build	T27
not by	T12O-8
not call	L6
not care	F8D7
not catch	T-12F29
not chang	T7F-9x21
not close	R12
not collect	T11
not come	T-8t11f-7l16B-18D-14
not confirm	D6
not cover	F9
not delet	B18
not deploi	L6R7
not do	F26X-10x6D-11O10
not done	T9F8
not edit	L11
not even	T-10t13
not excus	F-12
not exist	T-6F-6L12B8D13
not fall	F9
not feel	R10
not find	t10
not fix	L7
not for	T14F15R-7
not found	t21
not free	T26t-11F-8
not from	F-9R-7
not get	T20F-11f8B-6H10
not give	T-20f6
not go	F-8f16L14N7
not had	f6H21O16
not hand	T-8F7H8
not happen	f8x13H8
not happi	T9
not have	T10t8F-17X-9x-10B-12D6H15
not hear	F8
not help	F10R7
not hold	l8D8
not in	F-13R-7N-6
not keep	T36F-6H-6
not know	T-27t7X10x8L9H-10O6
not leav	D14
not let	t7f6X8
not like	X6N11H-7
not log	t7R10O8
not look	T-6D17
not lose	T-14f11
not lost	B6O-6
not make	T-6f12
not me	t7L-6R28N11H-8
not measur	T20F-6
not merg	L7l6N6O10
not met	t10f14
not more	T-8L-6R19B7
not move	T12R-6
not my	R7N6
not name	T-7t19D11
not need	T-22t6f8X-7
not notic	t10F9
not on	T7t16F-6f6X-9L-6B-9D7O9
not onli	X10L7R-14B8
not open	T-6X7D7H6
not our	F13
not page	T8t8
not pai	T6
not pars	F6
not possibl	T8f7
not protect	T12
not reach	T-14F36X6D-7
not read	T-7X-7N6D23
not realli	f9
not repair	L11
not run	T8F16R-7
not sai	F-10l9N8H-7
not see	T-10t20F6f6L-8R7H-6
not seen	F9
not send	H-6
not show	F-8
not start	T10F23O7
not stop	L6
not sure	T-8
not tell	F-6f7
not the	F-18X6R26B-8N6D8H-11
not there	F-8H6
not think	T-7x20
not thought	F10
not to	T16l14H7
not touch	F14X-7L11R14
not trust	T-8X6L-6D-6H-6
not us	F18
not wait	T-11R-6H11
not want	T6x11L7N7
not what	X13B-6
not with	T7R-7
not work	T-6F11f-8X11
not write	F6D14
not yet	F6
note	T-15t-9F-6f-7X9x-7L-6l21R-24B7N68D8H7O-18
note * the	X16l8
note ,	N17
note at	H9
note everi	N8
note on	l15D21
note that	L7
note to	X7N11
notebook	F6l16R-8
noth	T-26t53F20x28L-26l11R-10D-11H-19O-8
noth * a	X12B7
noth * all	t15X-7x6
noth * and	F9R11
noth * be	t8
noth * chang	T9x6H9
noth * i	T6F14
noth * it	f8R10
noth * lost	l11
noth * on	x6L6
noth * sai	F-6
noth * see	F20
noth * that	F7
noth * the	T-8t21X13D7
noth * to	B6
noth * two	F-10L6
noth * we	T-11t-6
noth ,	t7x15L-6B-6N-9O-7
noth about	f8R11N11
noth and	F8R6
noth at	t15X-7x6
noth els	T-10t-7L-6R18D-7
noth for	B6
noth ha	F8B11
noth in	T-7F-17f6X10x6L6l8B-6D8O-8
noth is	B6
noth lost	t-6B10O31
noth more	D7
noth new	T12F24
noth of	t26D-10H11
noth that	t-8l10
noth to	F9x34R-7D-9
noth until	N13
noth wa	t9F-8l10R-7
notic	t14F23x-6L20l-8R-8B-9N23D-10O6
notic * the	F10R-6
notic * to	O7
notic ,	F10N9O10
notic by	F13
notic in	F-7
notic it	T-6F10L-7
notif	T7
novemb	T-9X-7R-7B-9O18
novemb ,	F10R-7O12
now	T16t-35F-53f-24X81x-15L94l31R-43B-50N-19D-35H-30O50
now * 's	T15L-11
now * <number>	T10l11O11
now * a	T10F-8f12X11L10H7
now * and	F8f8
now * ar	T16L-7l11O15
now * ask	t7X21
now * at	L9
now * for	f9L9
now * i	l14
now * it	L7
now * job	F7L11
now * of	L14O8
now * on	O7
now * team	l10
now * that	l10
now * the	t-6F-10f-7L14l-7R-9N-6D-10H6O-7
now * their	T-6L-8O-6
now * then	F6l8O10
now * to	T15
now * two	T-12
now * us	t6
now * with	L8
now * would	T-6
now ,	F-12X8L8R-15B-12D-9O12
now :	X9L-6O7
now <number>	T9L-11N10O11
now a	T-6L35O13
now and	f11N9O14
now ask	X16L8
now at	X6O14
now befor	X-12l14
now bring	L-7
now each	L10
now everi	L7
now for	L-6
now ha	T16t6
now i	T-10X51L-17R-6O-6
now in	T9l11O16
now it	T10L14O-8
now keep	T-6X6L-10H8
now refus	L9
now send	t7X8
now start	L6
now take	T-10L9
now that	T-6l6
now the	T-8F-8X-6L15R6
now there	T9L-7O14
now us	f9L19
now wait	T11F9L7
now we	O6
now with	t9f14
now write	L-8
nowadai	X12
nowher	T7H6
nullabl	L6
nullabl ,	L-6R-9
number	t-11F9X-10x-13l-13N19H-18
number * and	O8
number * go	R13
number * i	D9
number * in	L7
number * it	F15f8O7
number * not	T-7F-10D-6
number * the	B7
number * watch	F6X9O13
number ,	T13
number and	N8
number ar	t10
number for	F7R-7
number i	T12X8O12
number in	B9D18
number of	F-8R-12
number on	T-9L6
number that	F9R-8
number to	N17
nurs	T26X7L-9N28D-8
nurs * the	T-6N8O10
o	T-9F-7R-12N16H10
o 'clock	T-9F-6R-7N16H10
o * and	X6
object	T-7t11F-12f12L7R15
octob	T-11F-9R-15B-9H-6O21
octob * wa	O7
octob ,	D8
odd	T7X-11R-10B-7N-6D-6H-6
odd ,	T-9R7
of	T7t-8F-20X7x-12R7B-21N-20D6
of * 's	T11t8L9R-6D11
of * <money>	T6
of * <number>	T-12t-6F-17f10L8R-8B7D20H6O-6
of * a	T8F15L9N6
of * about	N6
of * account	F7
of * after	D7
of * against	T-9
of * all	F12
of * and	T12t-7f-7x13B6N11D10H9O6
of * answer	T-14F-6
of * app	T-7B8N6
of * appli	L13
of * ar	T18B17
of * as	T6
of * ask	X11
of * at	l11R-15B-11N-6O19
of * bad	T8F-8L7
of * becaus	H9
of * befor	L12R6N6O9
of * between	N7
of * board	T6t6
of * book	R7D9
of * broker	F6f13
of * budget	R15O18
of * but	H7
of * by	T-6R-9O28
of * call	l8R8
of * came	L6O-10
of * can	L-9R8N7
of * card	F-6
of * case	t8R-7N-6
of * chang	N8
of * check	l7
of * client	T7R7
of * compar	f9
of * connect	L8
of * cost	R8
of * could	L11D6
of * dai	F11X-8l9R8O13
of * data	F-10R-6
of * decid	R7
of * depot	R-6
of * develop	T7L6
of * did	T-7
of * do	X11
of * down	l7
of * each	T16R-8
of * eight	F13
of * end	X8
of * event	L7
of * everi	l17
of * fail	L12
of * featur	T8
of * figur	T7F9
of * first	B6D9O8
of * five	F9B7H6
of * for	T-14t-6F-6f6L9R28N7H-9O-7
of * found	L6
of * four	T-7F-7R9
of * from	T-10
of * gate	T12
of * get	R7B7O7
of * give	f6
of * good	T15
of * ha	L6
of * had	L17D-10
of * have	T-8f8
of * hour	T-7X9R-7N12
of * hundr	T6R8
of * i	T-11x17l6R15N14H11
of * in	T-7F20f6X-9R-8N13O19
of * is	T13F-13D9O-8
of * it	T7t11X13R9O6
of * job	T8x11
of * kei	T9
of * kind	t7
of * last	F6
of * licenc	F8
of * line	R-6
of * list	X8l11
of * load	R8
of * log	X8
of * lost	T7F-7
of * made	F9
of * mai	B11
of * match	L6
of * million	f8L6O25
of * mine	O9
of * minut	T11L9R-9N10O-6
of * miss	T-7
of * month	F-8L14R-8B7N9
of * move	O7
of * must	T11
of * need	L-11O8
of * new	B8O8
of * next	F-6L-6R-15N24H15O-8
of * night	D6
of * nine	R13D7
of * no	t11L11
of * node	R10
of * not	L9R12
of * note	T-9F8
of * now	X8O10
of * of	T-8
of * old	T-9F-6R11O8
of * oldest	X11L9
of * on	T-9f-6X7D-14H13O-12
of * onli	x8L-6R14O-9
of * oper	L11R7
of * or	F6
of * order	T-9F9
of * out	X8L6
of * over	F6
of * own	X6L6
of * page	T18L-6N8
of * peopl	F24L12
of * per	T-11O6
of * person	T9
of * phone	T11
of * pod	T-9F19B-9O-9
of * price	D9
of * product	R-8
of * quarter	T9R-6
of * question	f13
of * read	L8D7
of * region	R7
of * releas	f9L-9O13
of * request	O6
of * return	B9N10
of * roll	F12
of * row	T-6F-6R13N8
of * run	O6
of * same	D8
of * screen	t7D10
of * second	T-8F11L6R-9B-6
of * servic	F-9R-10O-7
of * share	L6
of * shift	l10
of * sign	B13
of * sinc	T-8L9O-8
of * six	H9
of * size	f8H7
of * so	T-11R6H6
of * squad	T8R6N7
of * start	T20
of * state	F13B7
of * station	R8
of * step	X9
of * stop	T6X14
of * switch	L-6
of * tabl	D10
of * take	T6R8
of * team	T9O11
of * test	N8
of * than	F8D22
of * that	T-17F-6L-6H24O10
of * the	T9t-10f6l9R13B8D-6
of * then	F-8X10D7
of * there	T9X6
of * thi	T-7
of * ticket	O7
of * time	T-11F6L8R-6O-6
of * to	T17f9l19N-6D-8
of * took	O-6
of * traffic	R16O6
of * two	T8X6
of * under	F6
of * us	t12
of * vendor	T9
of * version	L6R7
of * wa	T10t-6X9R-14B-6D-12H-7O-7
of * wait	R7
of * watch	l10
of * we	F-6D15O-6
of * web	T6
of * week	T-6F-6L13R6B15
of * went	T24t9L-7R-11B9
of * were	T-9F6O-6
of * who	R6D10
of * with	T-6F-7X-7x12L-7R7H10
of * without	f8
of * work	x10
of * would	T-13F-6R6D27
of * write	T10
of * written	F14L6
of * year	T-7t8X8
of <clock>	T11F8
of <money>	B7O17
of <number>	T-14F-19f12X-12L6R11N8D-11H-14O21
of <percent>	F-6L-7R8
of a	T-23t-7F17l11N-13H-9O9
of about	D7
of all	R-6
of an	X6L6R-6N12
of ani	T8t12
of anyth	x7
of build	T15F10
of code	N8
of cours	R6D23
of custom	R12
of dai	T-6F16
of data	f11L9
of delai	F9R7B12
of disk	T14F15R19H7
of doubl	T24X7
of each	T-12t6F-7f-7X9L14R7B7D-6
of eight	T8F-6L6R12O15
of eleven	O-8
of engin	T-7
of event	F6f6
of everi	T13R16
of everyth	L6
of ey	D15H10
of five	R30O24
of forti	f13X6
of four	T29
of fourteen	T6F6L11R7
of good	T17
of hand	T-14t10F-8N7D13H15
of hi	T7R7D10
of him	D14
of incid	L8D9
of it	F-15f6X20x14L-11l10R-8B-21H27O-22
of januari	t11
of kei	T18
of last	B8
of live	O10
of log	F9X16O10
of look	R-13
of mai	R-7
of memori	F11l10N9
of mine	T16X16D15H8O8
of my	T27F-6N6D-8
of nine	R12
of no	R-6B7N9O-7
of novemb	F12O-9
of old	R-7O6
of on	T17R-9B13D-7O14
of oper	D-6
of order	T13R7B8O-8
of other	L8
of our	T-15F-6X8R-7N7D-11O-16
of outag	f10
of page	T-6
of payment	T-6B11O-6
of peopl	D6H6
of player	R21
of product	L7D8
of push	T8
of read	T-12D10
of real	L12O8
of repair	T13B12
of request	R7
of row	R-8
of secur	F9
of servic	T-6t6B6
of seven	T-6O6
of six	F-11f8R7B14O14
of stop	f8O16
of support	T-6
of tea	l7
of ten	T-8F8L-8R15
of that	T11X-8L6l14R8N-7D-14
of the	T-17t11F-7X33B10N6D-17H-6O-6
of their	R-16
of them	T-26t-10F-12X-11l18R7B-9N-14H16O14
of these	T8F13L-7B21
of thi	H6
of thing	T7R7
of thirti	T-6F8R7N6
of those	T-7X11
of three	F18
of ticket	T-6
of time	X6L10
of traffic	T-6L15R7
of twelv	R10O13
of twenti	t6N14H6
of two	X6R-14D8
of us	T-16F-11x26L6l7B-9N-8D9H8O-25
of user	R11B7
of wait	T13F-6O-7
of what	T-6L7R-8N-7D29
of which	T-6F-7L-8R-8
of who	T14L13N7
of work	T7t12F8X-8
of write	F7R10
of wrong	T-11O-9
of yesterdai	L9
off	T-11t16F-20X-25x-10l-16R-14B22N-16
off * <number>	T18R-8B-8
off * a	T13F13L-6B15
off * and	F10
off * flag	B-6
off * for	T14t6B9
off * it	T14B7
off * june	f11O11
off * on	T-6B16
off * rota	T-8t9
off * the	T8F-6f8L-8R7O13
off ,	T10B24N8D-7
off <number>	O16
off a	R-8
off again	B6
off by	f10L-7R6B-7
off for	T13t14R13
off in	T-8F16B-7
off it	R9B-8
off on	T11R-9B-10H-8O13
off that	D9
off the	T14t10F-13L10R-11N-10H-9O-8
off to	D7
off wa	T14
off with	L14R-6B19
offer	T20t-9f27X-6x-6L-7l-6R11B9N-10D-13H19O-7
offer * a	B10H9
offer a	T-6H12
offer to	H27
offic	t-11F10X-8l-8B-9N58D7H-10O-11
offic * i	T24F6N6
offic * it	N13
offic * the	R8N12
offic ,	T-6F7f9N13
offic and	F10N15
offic hour	L7
offic us	T13R9
offlin	T13N12
often	T-6t38F-11x-6L-8R-19D-8
often * be	L-7
often ,	L-8
ohio	T8R-6
oidc	T-6F-16R7
oidc ,	R-9
old	t-21f-28x-21L-21l-15B48N-28D-22H-27O-7
old * 's	F10
old * <number>	O15
old * a	T8B8
old * after	F-7N8
old * and	T-13t6D13O7
old * ar	O19
old * back	T-14R6B-9H-7
old * besid	L7
old * by	F-6X7
old * for	T7L6B-8
old * had	D13
old * in	F12L14B11H7O-6
old * is	F12B7
old * kept	T11F9B22O6
old * left	B12
old * new	T-8F-6R7
old * of	R8
old * on	X7
old * so	B-8
old * stai	T-7F-11L6B27
old * still	F-8B13
old * the	B-9
old * to	F8R-6
old * wa	t8X-6R-12B-19O6
old * which	T-6R-8
old ,	R-6B-8N6
old address	X19
old and	T-7F-17B-9
old code	T-6F-6L6R-10
old column	T-6F25R-16B8N7
old config	R-7B10
old digest	F-7B8O10
old file	T-9R6B26
old folder	B20
old imag	F8
old kei	l11
old node	R9B6
old on	T16F10f-6X-9N-6
old path	R7B13
old pod	T-10B9
old primari	F9f6
old rule	T-6F13B-19
old server	T8O18
old side	T-8F13
old system	t16
old valu	T-9B9H-8O7
old version	T-11F6L21R10B-7
old wai	X19
old writer	B-6
older	T6F-19L15R7B6N-6
older * <number>	F-12L12R-12
older * a	L9
older * two	T6
older than	L25R-10B-7
oldest	T-8F8X26
oldest messag	X7L10
on	f-6X-8L-13l-11R23B12N-17H6
on 's	T9
on * 'd	T-6F11D7
on * 's	T-12t-6l11R31B-12D7O10
on * 've	H10
on * <clock>	l7H8
on * <number>	t-8F-8X-6R-16N7H-8O8
on * <percent>	F8B-7
on * ?	t10
on * a	T19t-8f10x10L16l7R15B7H-7O9
on * about	f7
on * after	T-9B-6H6
on * ag	L11
on * again	D15
on * against	T18
on * ahead	t10B15
on * all	T8
on * alwai	x25B-10
on * and	T15t13f-9X-9x-16R19H22
on * anoth	T23F-9f10
on * app	N21
on * as	H6
on * at	F9L15R25B-6D8O-8
on * august	T6O10
on * back	B10H6
on * bad	T11R-19B-12
on * balanc	T6O6
on * be	t10F6B9
on * becaus	X12R-10
on * befor	L-6H16
on * board	L9
on * boat	x15
on * book	T6N9O6
on * box	R15
on * bridg	T-7L9N16O-6
on * bring	B7
on * burn	F7
on * but	T7
on * by	T-6F9f15X7L16R-10B10D-9O-6
on * ca	F7
on * cach	F11
on * call	X-6l15N-6D10H11O-8
on * came	L8B6D10
on * can	F9L7
on * chang	T-8D11
on * channel	H8
on * compar	X-6
on * copi	t11F-7
on * core	R7
on * cost	t8F-6
on * could	F13B15
on * count	t23
on * custom	R6
on * dai	t16L6B9
on * data	R-8
on * databas	T10R10B7
on * date	T7f8D6
on * deploi	R9
on * desk	X-6l16D-8
on * did	T11L7
on * disk	f10
on * each	T-8L-9R14N6
on * eight	F6
on * eleven	T7
on * engin	L16H7
on * even	X6O7
on * everi	T-6N7
on * explain	F11L7
on * februari	O7
on * fifti	R6
on * file	F12X12
on * firewal	T8D8
on * first	T6F-22X8L15R40B18
on * five	R-9B9
on * floor	f7X11
on * for	F6f-8X23L-18N-10D-12O-6
on * forti	F10L15
on * four	T-9F-6B20N9
on * fourth	O15
on * fridai	T-10X11O10
on * from	T-10F-6x8R23B6
on * full	T-7R9
on * gatewai	X6R-11O8
on * good	X8R-7
on * got	T-7F16R11D7
on * group	R7
on * had	T-10H-6
on * half	N12
on * hand	F-6X8H-16
on * have	t12x13
on * he	D8
on * hour	F14R-8N11
on * i	l13R8B-9D-9
on * in	T-12t-13F19f-7x-6l-7B16D-10O-14
on * instead	T9D9H6
on * is	T15F-22B8
on * it	T-9t-6F7f-6X12B15H30O-6
on * june	T9O-8
on * keep	H8
on * kei	R17
on * laptop	T11
on * last	N9H9
on * later	F7O16
on * like	F17
on * line	L9R7
on * list	L-9R8B-6
on * live	B7
on * lock	T7
on * long	x9L9
on * lost	R-6B-7
on * machin	R9
on * mai	L17N8O6
on * mainfram	H8
on * me	N9
on * mine	L10O14
on * minut	F14B6N7
on * miss	F18L-7
on * mondai	R-6N-6D10
on * move	F6
on * must	F-7R6
on * my	T8
on * name	T-11t7F16
on * never	x10
on * new	T-7L6B6
on * next	x7L8l8
on * night	T10F-11H-7
on * nine	T15O12
on * no	f14
on * nobodi	f6L13
on * node	T-6t17F-13R-6O-6
on * not	T-11t-6f13X11R15D21H18
on * novemb	O11
on * now	T9L-9D16
on * of	t-12f-9x-6R41B13N-6H14O11
on * often	T6t6
on * old	T-6F9L-9
on * older	T6
on * on	T-6F12f-9X19x-12L-6R40D8H9
on * onli	F-8f8X-7R19
on * or	F7
on * order	T-6R10D9
on * other	t8f7x8
on * out	R32O8
on * outag	F11O-9
on * own	T8N-7H7O-11
on * page	t9F-6f-6X9L-15l11B-9N-7O-7
on * part	x8
on * password	R-9
on * path	L8
on * per	T-6F-11L8R40
on * person	T9H16
on * phone	F-10X-9B-8D12
on * pin	F-6R-12
on * plan	R8
on * platform	T10
on * pod	T-8L6R24B14
on * point	f25
on * pool	R9
on * put	x7
on * quarter	R8N13
on * quiet	R10
on * rate	L9R6
on * rather	T-7
on * read	R9
on * reader	T8
on * remov	T11f13B13
on * replica	T-7F8L14R7
on * request	F-6L7R7
on * return	B10O11
on * rota	X-6R10
on * rotat	O6
on * row	t7
on * run	F8X8R-7
on * sai	t19x7R-6D7
on * same	T-6X-6L-8R25N8D8
on * saturdai	R-6
on * schema	L6
on * screen	T-11l10D9H7
on * second	T-8F8f6R7B13O6
on * septemb	O-6
on * server	l11
on * servic	T6R6B6
on * share	t9
on * shift	T-6N-6D10
on * side	T8t9f-6x14O-6
on * sinc	T18F-8L18R15
on * singl	T-6O9
on * site	R18B6
on * six	F-6R-6B14O-9
on * slide	D10
on * slow	T10F6N6
on * small	R17
on * so	T10t6L-7
on * spare	B20
on * state	T11f10L11
on * step	f7R11
on * sundai	B19
on * system	L8O6
on * tabl	T23
on * take	T7F-6
on * team	T8F16L-8l7H-6
on * ten	T7F-6R6
on * test	T-6F21X-14
on * that	T-7F-9X-13R-6D11H9O12
on * the	T-21t24f10X-6x8L-11R23B-13
on * thei	t9L8
on * their	F13N8
on * them	T-10f7x8L21R-11B10D-8H7O9
on * then	F-8L-8R27B9O-8
on * there	f18
on * these	H9
on * thi	F-7
on * thing	T14
on * think	t12
on * third	F8
on * thirti	N6H8
on * those	F14
on * three	T-7F22f11R-10O-7
on * thursdai	X13
on * ticket	L22
on * time	l9
on * to	f14X-6L-11B16N-9
on * train	T7R-7H9
on * tuesdai	F-8R-8B13D-7H11
on * twenti	t6F-6
on * two	T-9F32f11L-14R10B22D8O-12
on * type	X6L-8
on * unit	F6R16
on * up	T9
on * us	T-6X14L9H10
on * wa	X22l9B-11H-8O13
on * wai	N8
on * wait	L19
on * wall	F8f15X6R-7
on * we	T-7t18L7R-7N10
on * week	F7
on * went	T-6L7R-7O9
on * were	F7R8
on * what	t8l11
on * when	R7
on * where	O11
on * which	F-9R8
on * while	D6H11
on * who	T8F6L-7H23
on * wiki	f18
on * with	T-17F-7f14x27L8R-10D6O11
on * work	D8
on * worst	R-8
on * would	T-9x7R14
on * write	F11f9
on * wrote	X9D12
on * year	T-15
on * you	t6F10L7
on ,	T7t-9F-16f14L17l-10R-9B-9O22
on :	T-8t7F27L-8R-6B-8
on <number>	T-6t7F6f-6X6R-20B-13H-6
on a	t-20F-17f9X22x-11L-30B20N-18D10H-25O-27
on account	T24F27L-6R11
on after	T22F-7H12
on afternoon	l10D8O-11
on all	T-7F-6f9L25B15H6O-10
on an	F14
on and	t-6F-8f20X-6L-7R-15B8D-7
on ani	x10
on anoth	T7F7R-6
on answer	F14
on anyth	T7F-6D27
on appli	T8F-6
on ar	T-8B-13O16
on as	H9
on at	T9F-6X-7L-7l6R-8B-8
on averag	t15L-12R-6O12
on back	f12B14
on bad	T-8F30O-11
on balanc	x12
on bank	L8
on be	D8
on befor	T-6X12R9B9
on big	T18L9
on both	T12F-8O-6
on branch	R8
on broker	F15R14
on by	B-7N12D-6O-6
on call	T19L12H-20O-12
on can	T-13t37f-7x25L7l10D11
on case	T8F6
on chang	R-12
on channel	T16N11H7
on clean	T10
on click	B12
on column	T31B6
on command	F-12B61
on commit	R-12B21
on condit	T-6F-13R-11B-9
on consum	F15R8
on cost	T19
on could	T14t16B-7D6
on cpu	T9t9
on custom	R6N7
on dai	t-7F9f24X31x-7l35R-6B20D-10H-10O12
on databas	L-6
on dead	F11
on decis	T-9
on demand	L7R-10
on depot	F7R7O9
on develop	R6
on did	T15F8
on do	F12
on doe	X17l11H8
on duti	F16f7R-6B18
on each	t-6F-12X6B13N12D6O12
on eleven	L-8O-11
on engin	T-11N6H8
on environ	F8R11
on error	L7R14
on even	H7
on everi	T10t17f15N6O13
on failur	F26L7R9B6
on featur	T10
on feed	F7
on file	F9L6
on first	R14
on five	t8
on flag	F-6R6B27
on floor	O-7
on for	T-21F-12L7l10D-6H6
on form	F9
on four	T-12t15F-6R-6
on fridai	x6R-9B-8
on from	F9f27O-7
on gatewai	X7L7R17H9
on get	f6H7
on go	R13
on goe	T9F12
on group	B15O13
on grow	x24
on ha	t24F-11f9R-7
on had	T7R-7B15
on hand	H8
on hi	T-8D12O-6
on holidai	N8D12
on host	B11
on hour	T-9t-6F-24X6L-7
on how	F6L9D8H9
on i	T-9F6X-7x19R-6D6
on imag	F-7L17O-6
on in	T24x7R-12H17
on is	T-13F25f19X6x19R-22O-6
on it	T-33t-9F18f-9X-10x8L-18l6B-15N-6D19O25
on leav	T-9F8D8
on left	T25H13
on like	X-6x8
on line	T-10F-18X6L-7R-6B37D-7H-8
on lock	R-6
on look	R-6D9
on lost	F9
on make	x12
on man	D-6H6
on me	T-11H7
on meet	T-10F16X12O21
on minut	T8F-7X12L-7R-19B-10H20O12
on miss	B8
on mondai	f10N-7O8
on month	T-15F8R-7
on more	T7X-6l6R-7B-8
on move	X10
on must	T-10t18F6x31H6
on mute	F10B7
on my	t-7x8L-10l27R-9B-11N-8O-7
on myself	D7
on name	R9
on night	T14R-9D-9H6O7
on node	R20B-7
on number	B8N7
on odd	F8X-6R-6
on of	T-13t8F15X-8x8L6l-7R9B9N-7D9H12O9
on old	T10R-8
on on	T-18t-12F-20f-12X-11x-6l-6R73B-6N-7D-6O-17
on onli	R6
on our	X6R-9
on out	F8H9
on packag	T6R-8
on page	T7F-8R-14N11
on paper	T-10R-6N6D19H6O-6
on path	T8
on per	L8R14
on percent	R-12B-6
on person	T-16t11X-7B-6N6H13O11
on phone	T-7F-9D13H19O6
on pod	T-17R43
on product	F-6R16
on pull	L7
on purpos	T9X7L22R-9O-6
on push	L-8
on quarter	T-11F-11R-6O9
on question	t9X14N7O9
on random	f9L10R17B13
on real	T-9
on region	X7L7R27O-8
on releas	L-10B11
on replica	L14R10
on repositori	R10
on respons	F14
on revert	R12B20
on role	L-6R9
on rout	B19
on row	X6B8
on rule	T12R6B17
on run	F-6
on rupe	t8
on saturdai	F-6R-6
on schema	T10R8
on second	L-8R6
on sentenc	N7
on server	R12
on servic	F13l11R44
on she	N9
on sheet	N8
on shift	F-9
on should	T-8x19D6
on sinc	O6
on singl	F10R-6B-6
on site	f6R18B11
on slice	R13
on slow	T-6L8
on spot	T14F12N9
on squad	T11F12
on stai	B6
on state	T-10F17f9R23
on station	T6
on store	R8
on sundai	T9F-8L-9B-9O-7
on switch	B15
on tabl	F8R16
on task	N17
on team	F11L7R30O-8
on templat	T8
on test	R-6
on that	T-37t16F-17x-12l11B-6N6D46
on the	T-13t-30f9X36x-6L8l-7R-15B-11N33D10O-12
on their	F-11R-17N-12D6
on thi	T-6f20l10R16
on thing	T-15t8F8R-16B11
on three	t6
on thursdai	F-8X7L18R-11N16
on time	t27X-7x6L17R-7H6O26
on to	F-6l10
on toggl	B25
on too	T6H9
on took	L15O14
on top	t15R-14
on transact	F6
on tuesdai	T14F12R-7N6
on two	F-6R22B8H6
on us	R12
on wa	t6F-8X-7L9R-12B-14O-6
on wai	T15
on wait	T16F19
on we	F14f9R11
on wednesdai	F9L6R-6
on weekend	T-13H8
on what	t6
on which	l19
on who	T-8F10L-7R-9B-6
on whole	F6
on with	T-6F18L-7H-6
on would	T15t10N7H6
on wrong	O6
on year	T7L9N7
on zone	T12R6
onboard	O9
onc	T12t-9F46X14x-8L10l-13R-11B26D18O-14
onc * <number>	T-7F17B19O-8
onc * a	T7F24L18B14
onc * i	T6
onc * it	T-8F-8D6H6
onc * of	R13
onc * quarter	T-6F-11f21L9
onc * that	L9
onc * the	F29L13B10D6
onc * two	F6B-8N8
onc * year	T-12L-6R20
onc ,	F54f-9X-19R6B38N-13D16
onc :	T7F7N10
onc a	T-6F-21f19X-6R9D-7O-8
onc and	t14F11L8
onc by	L6
onc for	F9R-6B13
onc in	T12L6
onc more	F-7x7D6
onc the	T-8F6D6
onli	t7F-8X-6x-14L14l-6R61N-21D-18H26O-27
onli * <number>	T14
onli * a	T9F-8R-10B-11D9
onli * and	f13l10O-9
onli * at	B7
onli * can	T12
onli * deploi	R13H9
onli * for	R8
onli * from	L7B6H7
onli * had	N9
onli * i	B7H6
onli * in	T13L10R10B7O-7
onli * made	T-11H8
onli * me	x8H11
onli * of	T10R-7D7
onli * offic	T15
onli * on	T20F-6L6R-6D6
onli * person	D7O10
onli * pipelin	F-8f13
onli * pod	R-11B11
onli * so	T9
onli * team	L8B7
onli * that	f7D7
onli * the	t-9F-6f8x6L8R7B12N6D-6
onli * three	R8
onli * to	F-6l10
onli * under	N8
onli * wa	R7O9
onli * who	R6
onli ,	T8F-14f7R54N-6D-7H-9O-16
onli :	R-6
onli <number>	T16R-10H8
onli a	f9
onli after	L6B-6
onli and	f10X6R-11
onli at	L7
onli ever	L7H17
onli for	T20F-7L-11
onli forward	B19
onli from	F-6
onli have	T-7R-6H24
onli i	T10R-6B8H7
onli if	L-8R18
onli in	L-9R7N6O12
onli move	F7
onli on	T9t-6F-9X13R-9B-8H10
onli onc	T8N7
onli our	T13
onli read	R-6
onli see	L7
onli that	T7
onli the	T6F23f8X-6L-8R15D-8
onli then	F-7X6R6
onli time	O8
onli two	T12
onli what	T-9R-6B12
onli when	F-7R9B11
onli with	L9
onlin	F8R-11N7
onto	F-11B6N7
onto the	F-6
oom	L9B6
oomkil	T-7F-10O-6
op	T-9l9B9N20O-7
opa	L-8R6
open	t-16F15X-15x-12B-9N-7
open * a	T6R6
open * and	T17L6B7
open * by	N8
open * for	F-6B10
open * the	F-6H6
open * ticket	F-10L14N9
open * with	T7L9R7B6
open ,	L-7D-7H9O-6
open a	L10B-6N7D10O11
open for	F10R-6
open in	R12N7O14
open it	T-12R9
open on	X15
open the	X-6L-6R-11D27H-7
open to	T-7f6l11
openli	T11F7D7
oper	T-13t-13F-14f-11X-10B-8N8D10H-13
oper 's	T6
oper * the	N7
oper ,	R6D6O6
oper director	N8
oper head	L12l9
opinion	T-22F-7f7H23
opinion ,	f6
opposit	T9F15
option	T42t14F14R-6N-6D-6O-7
option ,	T10L8
option wa	B8
or	t10F-19f-6X-27x-14l-8R-12N-9D-18H-12O-25
or * 's	t8
or * <number>	F19
or * a	L7N6
or * and	T-11t8L-7l10R21N8
or * for	T6
or * i	t6X9B6
or * it	F6R7
or * not	F-14
or * on	T9R-7D7
or * over	F-8
or * the	T12
or * with	T-10t6
or a	T-18L9R8
or at	f13R12
or by	T8L7R10B6
or ca	F-11
or can	L7R11
or i	T-6B8
or if	T6F8
or it	T-6L11
or less	T-6
or move	T15
or nobodi	F11
or not	X-8x12R8O6
or on	F-7
or onli	T18
or small	f18
or so	N8
or someth	T-9
or the	T10F7L23B18N7H8
or thei	F-6R6
or three	L8R8N8
or turn	T14
or we	F15B-7
or when	R6
oracl	T-9F-6R-6B8D7
oracl * switch	O7
orang	D12
order	T26t-10F18x-12L-27R12B-13N-16D-26H-24O-7
order * <number>	l12R9
order * a	T-8
order * by	T14
order * for	T8
order * in	T9f8
order * to	f6
order * when	f8D9
order ,	f12L-9R13
order :	R-7
order a	X7L9
order and	N-7
order ar	t6F6R6
order for	T6
order in	X8
order is	T16F-6
order of	F14
order to	T12B9
ordinari	t11X7
origin	F9L7R19B10
oslo	T-6
other	F-14f-18X-24x19l12R22B-18N-17D-7H20O-9
other 's	L-6
other * 's	t9L8R-8D16
other * a	T23
other * and	T-6
other * ask	L6
other * had	L18B7
other * have	T-6
other * i	F10N6
other * in	L11
other * on	T6
other * round	x6
other * team	N18
other * that	L6
other * the	f6R-12H10
other * to	D-10
other * wa	T12X7
other * were	R11D8
other * with	R7
other * without	t12L-7
other * work	l7
other ,	T11F8R17B8H-6
other <number>	R14N9
other chang	T23
other depart	T15
other five	R6
other four	R12D8
other in	T-6H9
other on	R7
other option	T19R6
other peopl	R-6
other region	f13
other servic	t11
other side	t10L10
other squad	T-6N8
other team	T-18t-10F-15f-7x-7L7l22R-22H-12O7
other than	L6D6
other thing	T-6
other three	R6O14
other to	l9D8
other two	T-6F-11R-9
other wai	T31F10X-8x-7B9H-10
other were	x7H7
other zone	F6B13
otherwis	T18X-7x7R17B-9N-8H-7
otherwis * the	l7
otherwis ,	T7F12l7
otherwis it	L6
otherwis the	T7R-6
ought	X25R-7
ought to	X14
our	t-13F-10f-9X-7x-17L-16l10R-21B-42D13H-34O-48
our * 's	T-9D8
our * <number>	T-7F6O-8
our * a	T8R13
our * and	f6X17L18
our * at	N6D8
our * board	N6
our * from	X8O-6
our * in	X12L10R-7N11
our * is	T8
our * it	t10
our * manag	T-7
our * of	D6
our * releas	L11
our * servic	T-6t7
our * so	T7L7N8
our * staff	R10
our * test	L12O6
our * that	L7
our * the	T-7D8
our * to	F10
our * wa	X7l8N8
our * who	H7
our <number>	T-6
our case	F10L8R-8
our collector	F12
our count	R8
our hand	R6
our head	D6
our last	F11O11
our manag	N6D-6
our own	T17F-8X17x-6R18D-9
our product	T-7
our runner	T-6B7
our servic	f7L7
our tabl	T11
our took	T-8D10O-6
our wa	L7
ourselv	T11D11
out	f-7X-10x-10l8B7D-13O-6
out * <clock>	R20N7
out * <number>	T-14F-9L7O11
out * a	T-11O8
out * and	l10
out * five	F-6R6
out * it	T-7t8F11R-15B-7
out * on	T-12F-9
out * school	t9
out * that	L7
out * the	T21t-7f-6L15l21B9N-10D-10H-9
out * their	D8
out * time	H7
out * to	F7l7
out * what	t7F7
out ,	F15f11L-9B-12N29H16
out a	T6L-6
out after	F7
out again	F-10l8B10
out and	T-7F9X-6
out as	t10
out at	F6R10D-6
out by	T-7O9
out for	T-6F11B6
out from	X-7H10
out in	T-8F-7R-6B-7O7
out is	X6
out it	D14
out loud	F6l6D-8
out of	T6t9F19l15R18B7N-14D15O7
out on	T-9F-9R7
out the	R6B-7
out their	T-6
out to	T-8t6F-9X9R15N7D-8
out with	R6
outag	F39X-7L16N-14D32H-7
outag * the	F22
outag ,	L8
outag from	F7B8
outag in	L15D6
outag of	F11
outgo	L11R12N12
output	T9R13
outsid	T-16t-14F27x-9l-7R-7B-9N16D-15H-11
outsid * a	L10
outsid * it	F-9f8
outsid * said	N11
outsid * until	N12
outsid ,	T-6
outsid in	F9
outsid noth	N13
outsid of	f8R-6
outsid our	B8
outsid probe	F6
outsid we	N20
over	T18t-14F16f-12X-14x-10L13l-14R8N6D-19H13O9
over * <number>	T-6H10O7
over * a	x15B11
over * branch	T-6
over * dai	T-7
over * for	L14R-6
over * i	N-6
over * in	F7x6O6
over * it	t21H6
over * minut	F13L13B13
over * month	R-6
over * ms	T-7R7B6
over * of	L10O7
over * percent	F-6B7
over * queue	T6f11
over * same	L12
over * second	T-6F12R27B8O-8
over * so	T7
over * the	T10F-6X6R8N9
over * week	L15R11O-12
over * weekend	T-10H20
over * whole	T13X6
over * zone	t8
over ,	T6F-12f8X-6N6
over <number>	F11L15R13B38O-7
over <percent>	T-8F6L20
over a	T12F20x-7
over after	O12
over at	T-7
over by	F-9D8O10
over eight	R21
over five	F6
over four	B9O-8
over half	B6
over in	R10H9
over it	T-8x15B-6
over on	R-16
over six	F-6
over ten	F19B9
over that	t15L-6
over the	T12t-9F6L-7R-15B-25N23D-11H-7
over three	T10t7
over to	T7X6R-6H-8
over two	T-6F10
over with	F-7L16N9H6
over without	R7B8
overdu	F6L7
overnight	T12F-7L-6R14
overpaid	T-13F7X39
overpaid * the	T-7X47
overpaid for	T-6X26
overpaid on	T-7X13
overrul	L6
overtim	O12
overview	T20
ow	T-9X-7N11D14
ow * to	N18
ow * truth	D-7
ow the	D-7
ow wa	N8
owen	T7D7
own	t-32F-23f-31x-29R20B-18D-26H-8O-8
own * 's	L7H7
own * a	N7
own * and	T-7X11L14R7B-7
own * each	F16X8L6
own * for	L6
own * from	H8
own * in	R-11O7
own * it	H6
own * now	T21L-6
own * of	T11f6R7
own * on	X10R-8H8
own * onli	L6
own * so	X6
own * that	l8D14
own * the	O11
own * with	L-12l18R9
own account	R20
own alarm	T-6N7
own alert	T9L6
own budget	L6R-7
own copi	T8
own hand	H14
own it	t8L-9R13O-15
own kei	R-12
own laptop	X8R9
own line	L6O6
own move	L-7
own path	R7
own peopl	F8
own phone	O7
own rule	T7L6
own servic	F7R8N7
own staff	R9D7
own state	R27
own team	L-6
own test	B6O15
own that	T6
own the	T-12F-6l8R-9B10D-7O7
own ticket	D14
own two	H8
owner	T-21t24x-7L15l-11B-9N21D-19H-11
owner * a	f8O14
owner * the	t12X6L-6
owner * their	N10
owner ,	T-14F-6L12R13
owner and	F-8f8O13
owner for	F9X10R8
owner get	N15
owner is	T-8O6
owner of	t14
owner on	X8
owner who	L6
ownership	T-8L8R-8
p	T-13l-6B10N-8O8
p * and	B6O-8
p * at	B13O15
p * is	O11
p * of	F12L-7
p * over	F25
p * under	R10O-7
p <number>	T-19L-10l-6B10N-6O9
pace	T18t9F-8
packag	R-6
packag * the	T7L-6R-6
packag on	T7R-6
packet	X10
pad	R8B6
page	T-38t-16f-9X-12x-23L46R-34B-34N35D-13H-33O-20
page * <number>	T-7L14N7
page * a	X6L16R-10O-6
page * and	F7B6
page * i	D9
page * is	T12
page * it	F14L16O10
page * month	O14
page * night	T7L17R6N6
page * on	F7
page * shift	T6L-8R15
page * that	X6
page * the	T-7F13L-8l7R-8D-6
page * to	O12
page * two	T7
page * week	T-11F-8f15L-9R-8N7
page * what	L7
page ,	f6D7H-6O-6
page :	T-7F-7R-7N7O-6
page a	T-12F-13f13O13
page and	F-7L7N6
page ar	L-7
page at	T6L23N8O-9
page by	F11
page came	D6
page come	F16
page for	T10
page ha	L8
page had	L7
page in	f9L17R-10
page is	F-8L7N9
page now	L16
page of	L-10l7N12
page on	T17t8N9
page per	R6N10O-7
page stai	T11
page that	X14D-6
page the	t15
page to	F11O7
page us	X15L9
page went	O8
page with	l19N8
pager	T-6t-16f-9X-19x-7L-8R-15N-6O-6
pager * if	R6
pager * it	F10N6
pager * the	T-12H8
pager * with	N9
pager ,	T7R9
pager and	R-6
pager for	T-9H6
pagerduti	t7
pagerduti ,	t7
pai	T48F-28f8X-15l-7B-12N8D-15H-13
pai * <money>	T7
pai * and	N6
pai * for	f16
pai * it	t7D6
pai * ms	T14
pai * that	L7
pai <number>	T15
pai for	T7t15F-11f-8
pai it	T14
pai the	T-9O13
pai with	T27
paid	T39t24F-20f-7X10x-6L-11l-6R-13B-14N-11D19
paid * it	T-9t10
paid * much	T-8X13
paid * that	T18
paid for	X12L-6R-7D11O-10
paid it	T13
paid too	T-8X13
paid with	t16
pain	T7
pain * the	T7
pair	T-16t-6F-7l6R12D29H19O7
pair * ey	D15H10
pair * hand	D14H18
pair ,	T8
pair of	T-10F-6L8l9D28H27
panel	X6L10l11
paper	T11F17f10x-7L-15R-27B-9N15D7
paper * and	l12
paper * in	F9
paper * the	T-7f13L6
paper ,	H8O8
paper form	F10
paper on	f7
paragraph	N14
parallel	X9R-7
paramet	T15R-8
parcel	T-13F-9B-6D-7
parent	L7
park	T7l8R12B10
pars	T-7L8B-6
parser	T10F7L10l7
part	t13F-10X9x35L-7B-11D-6H-8
part * it	X12x9
part * the	X7x21
part ,	F6
part list	L6
part of	T15X13x19R6
part that	X-8l8
parti	F7x12
partit	T-12t-6F38f7B-7
partit :	T-7F24
partner	T12t-7F11L27N16H-7O-10
partner 's	T7D14O7
partner * the	L8B7N13
partner ,	L6
partner kei	T-7F8L-10
pass	T8t-9F22f-8X-18l-6B9D-17O17
pass * a	O-6
pass * in	B10
pass ,	R-6
pass <number>	B13
pass <percent>	B11
pass it	N11H7
pass on	T10
pass over	T8
pass to	L7
pass with	R-6O9
passeng	T6t-6F12X-6L-8B9N-6O-8
passeng ,	F6
passport	R-6
password	T6F-6f-8X-6L-14B-14N-9D-7H19O-6
password * a	R8H8
password * the	T-6
password ,	T-12R-6D8
password and	t7
password to	H10
past	T-24F29f8L-7l7R-16B10D31H-7
past * and	D7
past * in	T8F7B6
past <number>	T-7B12
past that	T12F8D9H-7
past the	T-6
patch	T36t-9F-23f-7X-9x-7l-6R20B-8N-8D-12H-7
patch * <number>	T15
patch ,	T20L9O-9
patch :	H7
patch all	T20
patch and	R7
patch it	T-8
patch the	T12
path	T6t-9f-9X-9L8B22N-10D-6H-10O-10
path * a	R-11
path * i	T8
path ,	F8L7H-6
path for	R6
path in	R-12
patienc	T13x14R7
patient	L-12l9R40O8
pattern	f14O7
paulo	D-12
paus	T-15F12L-6R22N16O17
paus * itself	F9
paus by	F9
paus the	F9
paydai	F6
payment	T7t-16F6f-15x-7l-10R11D-16H-13
payment * <number>	T8R8B7
payment * and	T8L6
payment * on	T6F-9
payment * the	T6
payment * with	L10
payment ,	O8
payment wa	L8
payment were	O20
payout	T6F-6B7
payrol	T-7F7
pdf	T6F7X-12
peac	T-6f10R18B-6H18
peak	T-7F-17f-6R-16B-11N-10D-6O7
peak * we	H7
peak at	O28
penalti	O28
penni	T-15t25
pension	R6
peopl	t17F8f-6x16L-19l-6R8B-8N11H21O-11
peopl 's	X-6
peopl * a	T8X9L6B6
peopl * and	f7H7
peopl * ask	T-9t7
peopl * dai	T8R6
peopl * half	T11
peopl * in	F7N7
peopl * it	t10x-6R-6
peopl * not	T13x6R-13D10H6
peopl * on	R-8H10
peopl * read	R7
peopl * that	t7H11
peopl * the	t-8F-12X8L6B-8N33H-9O7
peopl * their	t11D14
peopl * to	F11L8R8H19
peopl * two	R-7
peopl * us	D8
peopl * what	t9X-12x8
peopl * with	O7
peopl * would	F10x-6
peopl ,	T-6t-7F-9f6X6x11R6N6D-9O-13
peopl alwai	T-8t7
peopl and	L6H10
peopl ar	T-9x11
peopl ask	t11X-12
peopl at	X7
peopl ca	F11
peopl can	O18
peopl could	H8
peopl do	T-7t9F-7x16R-6O7
peopl first	X9
peopl for	T18N13
peopl from	T-6
peopl get	X8
peopl grumbl	T24
peopl had	F7X-6L10
peopl i	F10x-6
peopl in	T-6H-6O-10
peopl it	F7R7B-8N10
peopl of	O7
peopl on	T-13F-6R-6N14H10
peopl sai	t16
peopl wait	F10
peopl were	T19t8D9
peopl who	T-12X7D9H-6
peopl with	F8N12
peopl would	T-8f7R10H6
per	T14t-17F-37f-26X-18x-13L20l-9R28B-12N-17D-17H-16
per * <number>	L14
per * and	F-10L-18l6B8O8
per * by	R-7O11
per * for	F11L-8R7O7
per * from	O8
per * had	X6
per * i	T17
per * in	T-10L-6
per * it	R-6
per * of	T-9L9R9
per * per	R23
per * so	F-6R13B10
per * the	T9F-8X9R-6
per * wa	T14R-7
per * were	L12O7
per * with	R16
per account	T11
per cent	F6R13B6
per dai	T-6R12
per engin	T13
per environ	L-8R26
per hour	T-13F10
per minut	T-7t10L-6B11N-6O-10
per month	O12
per night	T-8F-9L13l8
per person	O12
per pod	L8
per second	F-7X6B-6O-6
per servic	t8L22R6N-6
per shift	L10
per team	F7L18
per thousand	T-15O11
per week	T7R-7O8
per year	T8
percent	f12X-18L-18R29B6N-11D-14H-10
percent * <number>	F-10R7O16
percent * and	F-8R8
percent * ten	F-6R6
percent * the	T10F-11O17
percent ,	F-10l7R30B8
percent and	F7R6B7
percent at	O7
percent error	F11
percent for	R12B11
percent in	O8
percent of	T-14t-6F-6f-6X-8L-8R15O8
percent on	T10
percent to	O13
perfect	F23L6
perform	T-9t32N6
perhap	T16O18
period	T-9O-6
perman	T11X10
permiss	t-6F-7f7X24R7N-8
person	t-13F-27f-11x-13L-6B-6N13D11O6
person 's	R10
person * a	R11B6N-6
person * and	D8
person * i	T-8
person * in	L8
person * is	T7
person * it	F-6D10O11
person * know	t6H7
person * that	T-7H7
person * the	T25F-6f6X12R11
person * two	T13H7
person ,	T-7F-7N6D14O6
person and	l12O9
person can	O7
person first	D12
person for	T12
person in	T-7
person is	T18
person on	f7
person who	L8B14H6
person with	R-6D7
petra	D7
pharmaci	T-8t-7F-10L-13R16B-7N-7D-7O-6
pharmacist	X9
phone	T10t-23F31f-13X-12x-10L-18l-6B-10N12D8H21
phone * <number>	N9O6
phone * a	T8L6
phone * and	T-7R11
phone * at	T17F-10
phone * back	F10
phone * in	R7
phone * it	F6
phone * my	B6H18
phone * the	F8R-7N8
phone * thei	R7B6
phone ,	F13N16D6
phone and	T-7B13H10
phone at	R8
phone back	T12
phone call	F9X6N7D14
phone come	B8
phone for	T7
phone in	B14
phone it	R8
phone that	H9
phone the	N11
phone would	D-6
photo	T6R-8N7
pick	T13t20f-8X-13x6L-14R16N-7H-12O-8
pick * over	T7
pick * the	R12
pick * up	T7L8R6
pick a	D10
pick it	T7L8R11
pick that	D16
pick the	t10F13B8
pick up	L-7R7N8
pick which	N-6
picker	T26F8O15
pictur	T14F-8f6X8R-10B-6O-8
pictur * the	X10
pictur ,	T20
piec	x7
piec ,	x9
piec of	f6
pilot	T-11R36O9
pin	T7t-6f-7X-6L-6R18B19D-9O-8
pin * the	B12
pin ,	F12B10
pin base	R-8
pin the	F12R6
ping	T-7
pipelin	T-27t-11F-12f8X-9L40R29B-14N-8O-9
pipelin 's	R7
pipelin * and	f14R-6
pipelin * on	L9
pipelin * that	L10
pipelin * the	F6
pipelin ,	R8
pipelin and	T6R7
pit	F-8R9
place	T7X9L-17l-6R-19D12O15
place * <number>	R-6
place * it	T-7t7x11R7B10
place ,	X8B12
place is	B-7
place it	X10
place of	X9R-7N8O11
place where	T8D8
placement	T6
plain	T-6F14X6R15B-7D33H-6
plain text	F-6R12
plainli	T7
plan	T-12t-10F9f24l-16R18B13D-17H-21O33
plan * <number>	T9O-7
plan * a	R-13B-10O-9
plan * and	F10f8
plan * be	F6
plan * from	f6O7
plan * i	R7B9N7
plan * in	L24B7N7
plan * on	F7N10
plan * replac	L-10
plan * show	f7B7
plan * the	t8R6O-7
plan * three	T6
plan * want	F10
plan * week	O23
plan ,	T8f6L10R-10B13
plan again	T-6F24
plan by	R-11
plan for	F-9f32R6
plan is	T9
plan must	F11B10
plan of	t10D-8
plan on	F12O6
plan that	F9R6
plan took	O-23
plan wa	B6N8
plan went	O7
plan were	O10
plan with	F-6L11N10
plan work	L12
plane	R10
planner	T16F-8
plant	T-7R11N16H12O10
plate	R-6D11
platform	T9F-21f-11X-14x-7R-12B-12D-19
platform * it	T7t10
platform * the	O7
platform ,	T-9F-7R7N6
platform group	T12L8
platform team	L-6R-10D-6
playbook	L14N-8
player	F11f-6X-7l7D-9H-8
player * it	R-9
player * not	O6
player * the	t10
player ,	t9F-7l11
player and	O6
playout	t7L6B-6
pleas	T7t21L10N10
plenti	T7X13x8
plu	T15F-12R19B18N10O-10
plu a	T10L-6R14N14
plu the	L8
plug	F16R-8D10
plug on	F28R-6
pm	O-6
pm ,	R11
pocket	t9
pod	T-15t-23f-16X-25x-15l7R31B-16N-20D-27H-23O-41
pod * <percent>	L14
pod * a	T-8F-7B-6
pod * each	R7
pod * for	B-8
pod * it	R-11B7
pod * minut	R9O6
pod * node	L8
pod * not	T6F19
pod * of	B6
pod * old	T10F7R-7
pod * on	F9R-9B-6
pod * run	L14
pod * ten	R8
pod * the	T6L-6R-13B-8
pod * then	B7
pod * twelv	R8
pod * two	R14
pod ,	T-11F-10R22
pod and	F-7R7
pod ar	T6
pod at	F16
pod first	L8R9B11
pod for	F-7
pod go	t8B6
pod had	F14
pod i	T-6R-11B-6
pod in	l6
pod is	T-8R-6
pod live	B-6
pod of	F-15R8B-11
pod out	l8B6
pod that	R-6
pod to	R14
pod wa	l8
pod which	T9
pod with	R-12
point	T-17F6f44X-9x-10L-14R-18B28D15
point * no	B9N10
point * the	T-6D10
point * to	F7L7
point ,	T10F-6O13
point at	T-6D15H6
point back	f7L7B6
point in	t8
point of	F9B8N10
point that	F7R8
point the	B6
point to	T-7B6D13
point where	F-7D8
poison	F31
polic	R10N7
polici	t7F-14X-7L19R7B-12H-7
polici * a	t8f6R8
polici ,	O8
polici check	t7
polici engin	F9
polici refus	L-10R8
polit	X8
poll	F-8L-7R14B13D8
pool	T-10t-10f-7X6L30l15R-13N-7H-8O-14
pool * the	F17
pool ,	T-8R12
pool :	T6
pool and	F7
pool is	F7L6
pool wait	F-6L20B6
poor	T8
popular	T9L11
port	T-6F13X-8D6H11
port * the	T8D11
port ,	f7R11
port <number>	B6
port and	N8
portal	T35t-7F-7X-12R-11B-7H-7O-11
portal * a	T6
portal and	T6
portal for	T-14
porter	T12N8
portugues	D8
posit	T-6F-12L-9R-6B-17O-6
possibl	T18f6R-9B-10
possibl ,	T15
post	T-8X-7L-6N37D7H-11
post * a	D6
post * the	F6R7N15
post at	N10
post everi	N-7
post in	F8R8N16
post to	N11
poster	T25D6
postgr	T-14F-7f10L-6R-14
postgresql	T-8R-6
postpon	T31
pot	T-7
pound	T-9t11F14
power	T-19R-14B14
power off	O7
pr	F-12L8R-6N8
practic	T21t-6f-6L-8H12
practis	T-8X15R7B10O-12
practis that	F15R10
prakash	D26
pre	F-7L21
precis	x16R11
prefer	T30F17X-7L-6R-6B-7N-6
prefer * to	T15F6
prefer the	T9
prefer to	F7
prefix	L-6R6
prefix ,	R6
prepaid	R10
prepar	x38B8
present	t7F-6l11R-11N13H-7O7
present * to	l11N7
present it	l14R-6N6
present the	T6L8N11
press	f-8X-7l11R6B18N-10D19
press * button	D-6
press it	B10
pressur	T7F-7R7
pretti	T-6
prevent	L18l17O11
prevent destroi	L20
preview	T20
previou	T-21t-8X-9L-8R-11B53N-9D6O-10
previou * and	B6
previou * is	F19R7B17
previou ,	B13
previou digest	F21B16
previou imag	F-9B12
previou log	F-11
previou version	R10B14
price	T77t30F-7f-16X-24x-13L-8l-6R-15B-27D-12H-6O-17
price * <number>	F8O-6
price * a	T-12
price * at	T-9
price * each	T-10
price * it	N8D10
price * my	T7
price * that	T22t-7F-10B-7
price * the	T11
price ,	T13F15D7
price :	T34F-7
price and	T25t6
price at	t9
price for	T-9
price is	T29t-7F-13L-6B-7
price of	T18t9R-8O-7
price wa	T46
primari	F25L-7R11B-8
primari is	F9f6
primari kei	F-10R8
print	f7X10L8B18N-10H-6O-10
print * it	L6R6B8
print * the	f16
print ,	f16
print the	B9
print what	L6R6B8
printer	T15X7L-7B-6
printer servic	T-8F6
prior	F-8L6R7B32N8
prioriti	l11
privaci	T9
privat	T-8F11L7N6
privat ,	T-6F13D8
priya	T-9X-6B9N8D-14
priya from	L10
probabl	x29R6N16
probabl my	N10
probe	T-14t-8f-8X-6L10R-8B-7N-8D-10H-6O-13
probe * a	L7
probe and	F13
probe on	B8
problem	t-6f24L-10R-13B-7N10D24H-9O10
problem * i	X-8N15
problem ,	D19
problem :	O8
problem and	X9O6
procedur	D8
process	T-16t9F-8x12L10l6R-11N-7D8
procur	D28
prod	T-7F-13B-7D-7O-7
produc	F-9f18L-10l9R12N-9D-7O-9
produc ,	F-8f22
product	T17F-18f-7X-17x-12l-13R11B-20N33D-24H-11O-25
product * <number>	R9
product * a	t16F7
product * and	T-10L7
product * i	D6
product * not	F-8R15
product * on	T-7R10B-6
product * sign	F7
product * the	R-6D6H7
product * up	t7
product * with	F8
product ,	L-6R-11
product :	N15
product and	T-6R6N16
product gave	T17
product got	T18
product head	N7
product i	T-7t8X6R-6
product manag	N6
product owner	F10f8
product password	F12
product sign	T-7F8L8
product team	R9
profil	L12
program	T-11F-9X10R-6B-6
programm	T-8D8
progress	R19
project	T20t-10X-6x39L-8B-6N-6H-10
project ,	T17
project and	x10
prometheu	F9
promis	T11t-8F-22f-7X-9L-16l9R-12B8N19D-7H-9
promis * nobodi	N14
promis * the	B6
promis that	N10D-7
promis the	B6D9
promot	T-11F21f-9R8B14O-6
promot ,	R8
proof	f8L11R-10
proof ,	T8B6
proof of	t6F6f10
proper	T-11R15
properli	t16X9l8
propos	T9t-7f9X11D-8H-8O-7
propos ,	F7
propos a	L-6
protect	T22t9F21f-8X-20R-17B-9N10D-6
protect offic	L12N14
protect the	F-6
prototyp	T-9R-7N24D-9
proud	T-8x36R7H13
proud of	x13R8H6O6
prove	T-6t-6F-6X-6x15L-7R13B7O10
prove it	L6B13O13
prove itself	x14
prove that	F-8
prove the	F7R-8
prove who	R6
proven	f11R6
provid	t-6F23f20l17R-15B-7N8O-8
provid 's	T10
provid * the	F6
provid ,	T8
proxi	F6
public	T-20F32L23R-9B-8D-7
public * mondai	F28
public * sinc	L8
public ,	L6
public sinc	F28
publish	l7
pull	t-7f-11X-18x-10L15l-10R7B19N-7O11
pull * and	T6L8
pull * back	F-7R8B14
pull * capabl	F10
pull * from	L9R12
pull * month	L10R6
pull * of	T13
pull * plug	T-6F18R-7D9
pull * that	T9F-7R7
pull * the	T-6F-6R15
pull <number>	L10R6
pull a	F9
pull back	B6
pull from	R15
pull it	B19N12
pull request	T-8F-22f-6L21R-6B-10
pull the	T-11t6F33L-10D6O-6
pump	T13F-8B-6N10D-6H-6O-7
pune	D9
punish	X8
purchas	L21R-6B8D7O17
purg	F21L7R10
purpos	T6X7L20R-13B12O-6
purpos ,	T12L9
push	T18t-12x-7L18R-9D7O-11
push * <number>	T10
push * a	L11
push * on	T-6L6R12N7
push * test	L-8
push * the	L7
push * to	D8
push :	N8
push and	N7
push it	B-8D6
push the	T6l6
put	T12t-6F-6L18B23
put * as	N9
put * back	T-7B34H-7O-6
put * befor	X7H7
put * by	B6
put * check	L11
put * for	B-6O9
put * i	x7B-7
put * in	F-7X-12L-9R-7N7O17
put * of	L10R-8
put * old	F6B-7
put * on	T10F6f9L-7R10D7H-6
put * the	T16F-7B13
put * to	H15
put a	T-33X17L29l11R19B-7
put all	O9
put an	T7D15
put asid	T18
put back	T8L-14R11B31
put her	F8R10
put in	T-14x10R8
put it	L-16l-10B27N20D11H13
put off	T27
put on	T-6F12X8L14B6
put that	T17
put the	T19f9L-11R-12B-18D-6
put them	t6L6l7
put three	T-6
put two	T-11L8R-10H10
python	T10
qa	L6
qualiti	T-7t10f12
quarantin	R7O8
quarter	T-6t-10F21f22x-12L18l-17R-24N7D-14H-17O46
quarter 's	T10O-7
quarter * <number>	T-6t13F-11O22
quarter * an	T-11X7N13
quarter * and	L8
quarter * i	L10
quarter * it	T-6
quarter * minut	F6
quarter * no	F8
quarter * on	F7
quarter * retir	L-9
quarter * rule	L8
quarter * the	F-6f14L-6B-8
quarter ,	T12N-9O-7
quarter :	F-6L21
quarter a	T10
quarter after	t13F-6O18
quarter and	T18f18L-6B6
quarter end	X9
quarter hour	N23
quarter is	L-10
quarter later	T-9O15
quarter of	T-13F6X11R14N12
quarter on	O9
quarter the	T6F9L8
quarter to	T-6O11
quarter we	F-9f19R6
quarter with	f12
quarterli	T10F-6f12X22L-11B12
queri	T-10t-10F-22L26R7N-10D-7H-7O11
queri * a	O7
queri * it	T10
queri ,	R-8
queri and	B6
queri for	T10
question	T9t14F-17f9X19L-8R-20B-10N11O-9
question * i	X15N8H6
question * the	X6O9
question ,	T13t7X14N7
question i	T-6D10
question wa	t11
queu	F10
queue	T16f-9x-9R-10B-7N-13H-10
queue * <number>	F8
queue * a	X6R-6
queue * and	X6R-7
queue * for	R7
queue * go	F7
queue * minut	L11
queue ,	T-14f8L6D11
queue for	T-6R-8
queue in	L6R-7
queue is	T11F11
queue of	F16
queue that	R6N6
queue time	R8
queue wa	t16l13O17
queue with	T14
quick	T8t39f-7X-7L-7R-7B-6N-8D-11H22
quick ,	T6t9H9
quicker	T21t22F-10R-7N-7D-11H35
quicker * a	T8
quicker * i	T7H9
quicker ,	T8t12
quicker and	T6t9
quicker by	T9
quickest	T-6H17
quickest * no	H8
quickest when	H13
quickli	T-8t7X13H-6
quickli ,	t10B7
quiet	T-35t-8X8x-6l8R16D24H18O-9
quiet ,	T-12X-7H-6
quieter	T-9X15L-6
quietli	F7
quit	T-13t-9F7f18X-11L-8l-6R-11N-10D-12O-9
quit * and	T12
quit a	T-13
quorum	T29R-7
quot	T6F-8H6
quota	T-6L27R32
quota of	R17
r	T-14O-6
rack	T-25f-6X10R14D-6H25O-6
rack ,	R18H13
radio	T-11F7f-6X-7R-6N14H7
radiolog	R9O7
radiu	F-10L8R30B-6
rail	L10D6H15
rain	N-6
rais	T30F-14X-8l10H-7
rais * limit	T10
rais * pool	T9N6
rais the	T11
ran	t-10F-10f-7X-16L-16l-9B-10O10
ran * a	R6
ran * on	T6R8
ran * the	O8
ran a	T6
ran at	O6
ran for	R12
ran it	R6O-9
ran on	T-6R-13H12
ran out	F7D14
ran the	T-10N7H-8
random	T-11F9f8R13B14
rang	T-8X-6R20B-10N19H7O-7
rang ,	F-8R12O-7
rang and	f7H6
rang me	F10
rang the	N27
rank	T11F8L16
rank team	T8F17L10
rare	T15t8F8L9R7
rare * where	t11
rate	T13t10F7f7L-7R8B10N7D-6H-8O-13
rate * <percent>	f14L14B9
rate ,	T22L-9
rate of	R11
rather	T28t-8F-14f14L12R16D11H-14
rather * a	T7
rather * than	R7
rather * the	T-9D7
rather have	T11H-6
rather than	T24f7L21R17B7N8D-7O6
ratio	R-6
ravi 's	D-6
raw	t16F15B8
rd	T-7N7
re	F17X10L-11R13B21
re * the	F17B6
reach	t-11F24x-10L-16l-7R49B-18D-17H-6
reach * neighbour	F-6
reach * on	R19
reach * team	R9
reach * the	F6L8R6
reach <number>	R11
reach a	T17t6
reach anoth	F-10
reach at	N9
reach it	R-6
reach on	T-8F28R24
reach the	T-7f9R8B-7
reach us	F10
reach wa	F18
reachabl	R11
reachabl from	R13
read	T-39t-15F8f8X15x-20L-22l-15B-12D17H-25
read * <number>	T9R6N10O8
read * a	T-7F8
read * and	F-11L6
read * as	t10X13
read * audit	F14
read * back	F13L6
read * case	F12B6
read * for	R9
read * from	L7
read * i	L6N6
read * in	L7N16
read * is	F-11B-8
read * it	F8O14
read * line	D7
read * live	R22B10
read * log	x10B6D6
read * minut	t8R6
read * new	F7B10
read * of	D8
read * on	T-7F12X7
read * other	l12
read * own	R6
read * page	f11N10
read * plan	R20D-7
read * secret	R-6
read * so	f8R-6
read * state	R8
read * the	F-10N-6D6
read * time	O6
read * to	F-6
read * with	F8
read * write	R7
read ,	t14F9X20L10R-8B6D17O-6
read <number>	F6
read a	T8X14R16D11
read aloud	R11
read ar	T8F10
read back	B-10
read by	L-6R-6N7
read each	R-8
read everi	L6B8
read for	F14
read from	F6X13R8N7
read her	X-9B6
read is	L6R9
read it	t-6F-25L-8R9H-9
read lost	O11
read of	X-7
read on	f8
read onli	O18
read out	t8L6N19
read that	T-6t6X17
read the	T-11t-9F8f9x6L-8l12N-16D-7H9O-7
read thi	f11
read two	N6D10
read what	R-6
readabl	F8l14R7O6
readabl by	R9B6
reader	F16f-7X21L-12R7H-7
reader * a	F7
reader * the	F7
reader ,	F12O7
reader and	L-6
reader for	R6
readi	t-9F-16L-11R-16B52N-10O9
readi * a	B14
readi * the	x6
readi ,	T-12O-9
readi for	x7O6
readi in	B22
real	T-9X21x-10l-9R24H-7O42
real * and	F12X8D13
real * of	t10O8
real * the	f6
real * then	O8
real * went	R7
real ,	T8
real on	T-9F6N7
real traffic	R8O10
realli	T-9t42F-15f22X-7x-8L-15l9N-7D-12H7O-6
realli run	R6
reason	T-21F-13X-10x-6R-23D22O-11
reason ,	T17f7L6B7N14
reason it	D9
reboot	L10
rebuild	T18F-10X-7L14l12R-15
rebuild the	L6
rebuilt	T-13X10
rebuilt the	X15
receipt	O10
receiv	t6L-10l8R-6N11D-6
recept	T-6F13
recip	O-7
reckon	T20F-6D-6O12
reckon it	T13
reckon that	T16
recommend	T26F11f14X-7x9R-9
recommend * first	T15
recommend * to	T-6f18x8
recommend it	T-6f7x10
recommend the	T18
reconnect	X-6
record	F17f22X-14L-7R-18B-9N7D-9O-9
record ,	L-7B16
recov	L10B6O13
recoveri	R8B6D8O-14
red	T-9F14X7L13l6R8
red ,	F9
redi	F17R6
redo	T13
reduc	T7D6
redund	T6F8f19
refer	T7
refil	F-7R-14B14O11
refresh	B7
refund	T-12L-12B-9H-6
refus	t-20F29f-12X-15x-9L46B-7N-8D-24H-14O14
refus * base	L-7R-8
refus * imag	O7
refus * in	f9
refus * it	T9
refus * of	L12
refus * older	L7
refus * protect	T16
refus * the	X12R6
refus * time	O10
refus ,	F18
refus <number>	L11
refus a	T-7R-6O-7
refus ani	L16
refus anyth	L15
refus at	X6R9
refus by	L6O7
refus four	L23O26
refus it	O9
refus on	L9
refus the	R-6
refus three	L7
refus to	T17L12
refus two	L19O-22
refus what	R19
region	T-11t-12X-6R42B-9N-12D-7H-10O-28
region * <number>	T7F-6
region * and	F6X8
region * region	R15
region ,	L-10R8B-8
region first	X7
region is	T-6F6R7
region outag	O-6
regist	R-10O11
registr	R9
registri	T-7L10B-6
registri and	L6R7
regul	T-23t-6F9f-6R-7B-6N30D-13H-7O9
regul ,	O9
rehears	F-7L-10R-7B55N-6O-27
rehears it	T8
reject	T46F-11R-22O-8
releas	T12F-8f13X-8x-10L17B-10N-13D-22H-11
releas * a	R7
releas * add	L11R-6
releas * and	f12O8
releas * i	T11f7
releas * it	F-6L8
releas * of	t6
releas * on	F14R-8
releas * read	F-9R6B11
releas * that	T-6
releas * the	T12F-7R-7
releas * to	T7R14
releas * two	R6
releas ,	T15L-12R13B-12O11
releas <number>	L11R-7B14
releas ahead	R-6B20
releas and	f7L6B10
releas for	T6
releas goe	R14
releas in	O-8
releas is	f8
releas of	T8
releas on	f11
releas three	R8
releas two	B-9
releas wa	f16
releas with	L7
reliabl	T-7t9L6
relief	T-8F-11R-6O23
relief ,	O9
reliev	N-6O8
reload	T-6
remain	F10X-6l8R-11B18D-7O10
remain ,	F7O7
remaind	R15N9
remark	f7
rememb	F13x7l12R-7B-9D-6H-6
rememb ,	T16
rememb it	F6x9
remind	l22
remot	T16R12O-15
remot state	T18
remov	t-11f9X-13L-13l10R14B30D-15H-6
remov * the	F6l16
remov a	L7R6
remov in	T11B12
remov it	f8B6
remov the	R10B10N10O8
renam	T-9F9f6L12R-6B17
renata	H-7
render	T10F8R-6
renew	T13F-11X-7L29R-10O-10
renew * the	L12
renew ,	O7
rent	R-7
reopen	T-6F20H6
rep	T-6N6
repair	T-13t-10f-8X-12L16R-7B10N-14H-9O15
repair * <number>	O7
repair * take	O-6
repair ,	L6D12
repair and	l9
repair it	R-6
repair the	T8F12O7
repeat	T6L13l10B-6N8O11
repeat it	N10
replac	F14L6l14R-15D-6
replac * databas	F10L-7
replac a	F10L-7
replac the	L6
replai	T-23t-7f-8L30R-21B13N-9D-8O-13
replai * the	L-7H11
replai a	T-7
replai of	L11
replai the	R6
repli	t7
replic	T11F-11R-9B8
replic ,	T6R-8
replica	T11R22O-12
replica * abov	R13
replica * over	F13
replica lag	T-6F6R10
repo	t-8X-6D-7H9
repo * the	R7
report	T36t-12f10X-10x-8L11l10R-8B-15O16
report * a	F-6
report * from	R6
report * i	T8N8
report * now	L7
report * on	f9N10
report * the	T-8O8
report * to	f15l16
report ,	T12
report in	F10
report job	L6N6
report of	T-6
report to	O8
report went	l16
repositori	T-6R11N14D-8
repositori * branch	R12
repositori * the	R-7
repositori ,	F-13R22
repositori and	X7
request	T-14t-19F11X-13x-8R25B-14N-6H-12
request * <number>	F-7
request * a	T16R15
request * minut	F8
request * second	F-11R9
request * the	T-11F-9f7
request ,	F-10f9L8R9O-9
request :	l6
request a	R18
request and	T6F10
request for	T-6R-10
request from	R23
request get	B6
request in	T-8F7f8R14D11
request is	R-11
request on	R8
request per	X7
requir	f6L7
rescu	X17B9
reserv	R-9
reservoir	T6
reset	T7R8
resign	T-6N7
resili	t10D6
resiz	T-10t8H6
resourc	L-9R10O-12
respect	t27
respons	T-7F11X-7R-6
respons * fifti	F14
respons in	F14
rest	T-19t-10F-16f-11X-12l-10R30B-7N-16H28
rest * a	L-9H7
rest * the	R6
rest * three	R6
rest ,	L9H7
rest :	O-6
rest i	t11H-6
rest in	R6
rest of	T-7R14D23H10
restart	T11t-13X-17x-10l14R-22B-15N-14D-18H-15O15
restart * flat	F-6
restart * for	O12
restart all	T13
restart and	T8N6
restart at	T7F8l6
restart count	T-6F-6
restart flat	O19
restart it	f6B7
restart the	l21
restor	t-15X-14x-7L19l-10R-16B47N-12D-12H-9O8
restor * <number>	T11L12B-11O16
restor * a	F9R-11
restor * backup	T12
restor * on	L9
restor * random	f10B6
restor ,	F-7R-7O-8
restor from	T8O-9
restor in	T17L7R7O9
restor is	f6X6L8
restor it	L9O-6
restor on	f9B12
restor the	F16B40
result	t6F-12X-7x6L-7R-6N17O-11
result * <number>	O-11
result * the	T11N11
resum	D6
retail	F10R7
retent	T-17F10f8L6
retir	T-11F10L-7R-6D-10O-6
retri	T16t-6L14
retri ,	R6
retri loop	R-6D10
retri storm	T15
return	T8F-20X-10L-9l-7R-11B90D-6H-8
return * <number>	B-6
return * a	N7
return * itself	R7B10
return * on	T-6F-8B15
return * the	F18B28
return ,	F7B12
return and	L9B-16O-8
return by	F-7R9B13
return in	T6F-9R-6
return the	T11
return to	B17
return wa	B9
revers	T-12F-9L-12R-9B88O-7
revers * and	T-6B9
revers * on	B13
revers replic	B11
revert	T-8f11L-9R14B119D-7H-7
revert * a	B16
revert * commit	F9B12
revert * on	B18
revert * the	F7L6B7
revert ,	F13B22
revert and	T6f8B14
revert awai	B6
revert the	R6B19
review	T-18F24f20x-6L61N11D47H-10
review * ask	L12
review * it	X12B6N9
review * six	T17
review ,	D23O6
review and	F6X12B6
review i	L12
review that	T9
review with	L-7
revis	B20O8
revok	T-9F13R-13N-7
revok * <number>	O9
revok ,	F12
reward	T-7t-6x23
rewrit	T27f11X-12D11H-6
rewritten	X10O8
rhona	X15D-6
rid	t7f8
ride	T14F8R-8
rider	T-7N7
right	t15F-15f-18X13x32l20R-10B-12D-22H-10
right * it	X8
right * on	t13
right * sai	T6L6
right * the	T-12X10x22
right ,	x16L-8B-8D10
right about	T-8X6
right and	T13x17R-6N7
right for	T8
right on	X11
right that	X7
right then	N6
right to	t-6x8L14B18
ring	t-9F6f12X12x-6L-14R20B-16D-7O-9
ring * a	F13B-6
ring * the	X6R10
ring the	F6X10
rise	R-7B11
risk	T14t-6F-11L-13R-9B-13N35D-8O-9
risk ,	T-14N11
risk of	T17
risk with	N8
rival	T14
road	T15R7B6
road * a	F9R8N7
road ,	T-6R6
roadmap	T16
robot	T-7F7L-12D7
role	T-15t-9F-18f6L20R6B15N-14D-12H-7O-8
role * that	R8B8
role * the	L12
role ,	f8L27R-16B6
role could	R6
role for	R14
role mai	R6
role that	F-6R14
roll	T40t-19F-20f11L-17l-6R12B12N8H-7
roll * back	F-9f13
roll * free	T22
roll * or	T-6
roll * out	R8
roll * the	T15
roll * to	T-7B9O8
roll back	T11F17X10L-9R-8N9
roll is	T27t-10F-7
roll it	F-10f12B10
roll out	F-7f9R19B6
roll updat	F-8R8
rollback	T7F-8L-7B68N-8
rollback * the	L-8B19
rollout	T-14t-6F18f9L28O-8
rollout stop	L10
rollout undo	B8
room	T-15t-15F19f-6X-7x6L-7l-8B-15N14D-10H31O-15
room * a	X10
room * i	H8
room ,	L-6R10N-7D-8H15
room <number>	O-6
room and	T-6X10N20
room to	T9
room with	F17
root	F-8B9D33H9
root password	H9
rose	t17X15O8
roster	t7L-10N-7H-7
roster ,	B7
rota	T-24F17f-10L-8R-10B-16D-18
rota * i	H6
rota * the	t8F-8
rota ,	R-6N9
rota for	T-17t10
rotat	T-16t-7f-8X-14L44R22D9
rotat ,	R10
rotat and	L9
roughli	F-12
roughli * a	T-10
roughli <money>	T-9
roughli <number>	T-8
round	T-20F15X-7x8L-9B13H25O-19
round ,	R9B15D7H7
round of	F9R-6D6
round the	F11N9
round trip	R12
rout	T7t-12F-16f-7L-6B14N-13D-15H-7O-7
rout * a	T12R9B14
rout * the	F-6X6R11
rout ,	F-6R-11
rout and	T12
rout tabl	B6
router	F-13L16R9B11N7D6
router ,	T-6N9
row	T-13F47l-6R8B22H10O-9
row * a	B8N7
row * the	t6R9
row * with	B6
row ,	T7F-8H18
row count	F-6L12R16B14
row in	R18
row with	F8N9
rpo	O-9
rto	F7O-10
rto <number>	F8O-9
rubbish	T-7F20R14
rule	T-7t-20f-17X-22x-17L28l-10R10B13N-21D-15H-24O-16
rule * <number>	D8
rule * a	R7
rule * badli	F18
rule * in	T9t10B18
rule * is	F11
rule * on	F-9L-8R20
rule * that	L6
rule * the	T-15F-7X-7L17B-8
rule * to	R13
rule * two	T11
rule * written	F-10B7H7
rule ,	F-11B7
rule :	T-6F-9R12B-10
rule and	T13R9
rule at	R10
rule back	t11B-11
rule decid	F10
rule for	T-8L31O10
rule go	R12
rule i	D8
rule in	L14
rule is	T-7B10
rule on	T-7
rule out	T31f12X-7
rule stai	F-6L17B11
rule that	R7B9
rule to	L8R8
rule togeth	L9
rule wa	L18R6
run	T-15t-9X-11x8L14l-14R20B14N-26D-17O-16
run * <number>	T10t10R-6
run * a	X16L7R-11B11
run * an	F-9
run * as	T6L6
run * at	T6R-9
run * by	T6L9D13
run * for	T7L6R-8
run * go	t8
run * i	f6L7
run * minut	R7
run * night	F-8
run * not	N8O9
run * of	t6F15L-7
run * on	T-6
run * own	L-12
run * so	B7D6
run * the	T-6B11H18
run * to	B6
run * we	L8
run * week	f9L-12R14
run ,	T-12L26R16
run a	T6F6R-6H15
run and	T7
run at	T18t10F16R-9
run both	F12
run digest	R6B-8N8O9
run everi	H8
run for	F-7f9
run from	R10
run is	X8L10
run it	t-10F-15f-9X-7B-10D9H-9
run keep	F10
run on	T-7t22f14X8L10B10
run out	t6F23
run pod	t8F7
run silent	L6
run the	L-7R6
run their	L-6
run three	T9R6
run to	T6F7L7
run two	L-11R14
run without	l6
runbook	T39t-9f13L42N-7D-7O-8
runbook * i	D7
runbook * the	X6L9R12
runbook ,	T-9L14R14
runbook and	T-7F9N-8D7
rung	N23O9
runner	F23f-6L-10R10B10O-9
runner * the	F13
rupe	T-12t7F-6
s	T-9F-11L16l8
s * <number>	L7l11
s ,	T-7D6
s to	L8l11
safe	T-11t26f-7X-10x-7L-12R-17B-6N8H-8
safe * the	F6
safe ,	t7
safer	t23
safeti	T-12t30F-7f-8x-6N-7D-17H-7
safeti * the	t6
safeti * what	T-7F-6
safeti is	T-15t-6F-14D-7
safeti net	L6R13B9
sai	T-19t7f15X18x13l8R-8B-7H-6O-8
sai * 's	t6H14
sai * and	X13x9R7
sai * at	X9
sai * ha	H7
sai * i	f7
sai * in	N15D16
sai * it	l6
sai * of	F10
sai * on	L21R11B-12H8
sai * other	l10
sai * the	T-9f28N7
sai * to	B7N7
sai * wa	D7
sai * you	t7
sai ,	F-6f19x18D-6
sai <number>	O9
sai a	F11X-6
sai he	D6
sai how	F-9
sai i	f11x8D9
sai in	H12
sai it	t-8F-14X19x-11H11
sai no	T10X6L7
sai noth	F29
sai on	x7
sai so	T13f9L-7R-9N17
sai stop	B20H6
sai that	T-9f7X-9x-7l7B-10H13O8
sai the	T-8t-6F17f7x12R13
sai thei	l14O6
sai to	T-7N-9
sai what	X10l6
sai when	t7D8
sai who	B7
said	t-8F-15f-7X-24L-10l-6R-14B-18N19D-6H-14O-19
said * 'd	x8H7
said * a	T-6
said * aloud	T-6N-7
said * and	T15D6
said * i	T-6
said * in	T-8F8N-7D14
said * of	N8
said * on	N13
said * should	X-6x13H7
said * the	T13x7D13
said * wa	l9
said * we	X9
said ,	T-6t7x6
said :	F7N9
said <number>	T-7F-6R-10
said i	X-8x12L11
said in	F11l6
said it	T-11t6X15l7N21H19
said no	T66F-7L11N-6
said noth	N9D8
said so	T11F8f12
said that	T-13
said the	N-13
said thei	x9H7
said to	T-8t10D14H9
said what	X8
said ye	R13
salari	T10F11f8R-9
sale	T8l9R11N16O-8
sale * and	T8
same	T-21t9F-26f7X-26x14L6B9D6H-13
same * <number>	O9
same * a	t6f6
same * again	T8x7
same * and	L15R12B21O-8
same * as	B-6D10
same * befor	l10
same * i	B-6
same * in	L8
same * is	t8L6
same * last	O-9
same * line	L6D8
same * of	f9R9B9D19
same * on	L-6D8
same * same	t6O6
same * the	t6l11N-10
same * which	D6
same * with	T18N11
same * without	x7O11
same ,	T-7t16x6H8
same afternoon	B8O6
same as	l17R-6O6
same dai	T-10L-7R10
same even	l12B-6N15
same flag	R14
same for	T10f12
same hour	F10B11O-6
same label	O7
same minut	O-7
same night	B6H7
same number	B9
same sheet	f9B7O10
same stopwatch	O7
same thing	T-6L9
same three	t10f14
same time	t12R11D7
same wai	T-12t10B-6
same weak	L10
same week	T8F10
sampl	T26X17L-8R-13
sampl ,	T-7F6
sampl at	T9X7
sandbox ,	B6
sat	T-23t-9X-23l-7B7D-12O10
sat * a	R16
sat * and	O7
sat * me	H12
sat * on	H6
sat * the	R-8
sat * to	B8
sat besid	L6R9N7
sat down	H12O6
sat in	F8R-8N6
sat next	B7
sat on	H-9
sat there	R11
sat with	T-10R-12H-7
satellit	T8
satisfact	T9
satisfi	t11O11
satur	T-10X-7R-7
saturdai	t-6F-14X-11L-8R-23O-6
saturdai ,	T-10
save	t6F22x-7L-11l-7R-17B15H-6O14
save * <money>	O12
save * a	T14
save * take	t10
save ,	T-9
save <number>	T7
save about	T7
save plan	L7
save the	T6H6
save us	T6D9O7
saw	T-17t-11X21x-6l-7R11B8D-12O-10
saw * and	N-6
saw * in	F6X-6H8
saw * than	T-9X15
saw * the	F11
saw a	N15H8
saw better	T-9X13
saw it	T-10F16R10N-6D-9
saw that	F9X10
saw the	F-6X7N-7H-7
scale	T11t9F-7f20L-6O7
scale up	T-6R7
scan	t-8f16X-6L33R-11B-10N-6H-7O14
scan ,	f12L23O8
scan and	f13
scan for	F-6L16
scanner	T-15F27f7L14R-8B-13H-6
scanner * the	f11
scare	f10X-13
scare me	T6
scari	R7
schedul	T-7t11F13O6
schema	T21t-6F-16X-9L23R6B29D15
schema * and	B6
schema ,	T12L15R6
school	T-9t11F-14X-8L-10l19R10B-10N10D-10H-7
school ,	t8l7O-11
scope	T-8R14B6
score	F25
screen	t15X8L16R-18B-14H21
screen * a	t10D10
screen * the	T12L8
screen ,	T7D-6H23
screen and	t9
screen in	D7
screen with	t10D8
script	T-10t-13f-14x-11l-6R-6B17N-16H9O-9
script * it	l6
script * on	R14
script * the	T-6L16
script ,	T-17R19B18D-6
script in	T6
script of	B7
script on	X6
script that	F6
script wa	L14B7
script with	L7
script would	T14N6
sea	F8
seal	T6F35B-8
search	T17t15F17f-6L-7D-9H-6O7
search ,	t7
search for	X11
season	F-8X12D-7
season ,	X19
seat	T-7F13f6R-8O-6
seat ,	f9
seat map	T-12
second	t-42F10X-7x-23L-11l-10R-14B23H-20
second * 's	T9N8
second * <number>	O26
second * a	T-12F-7B9O-6
second * all	T6O6
second * and	X10B13D-6
second * at	T14O-9
second * data	f11
second * five	R6
second * for	T9R-8N7H8
second * from	L11
second * i	l8
second * in	F6L-6
second * is	F8X7L18R-8N6
second * it	T9F7R-6B-8O10
second * lag	R16
second * nobodi	D9
second * not	T13R7
second * of	T-16F-9L16R-6H9O-8
second * on	T-6F-6f7B11
second * or	T9F7
second * peak	O-7
second * provid	T10
second * put	L8
second * return	B6
second * so	T6F6R6N9D10
second * the	L-11R10B10O10
second * then	F6
second * to	X10
second * we	f13R-6
second * which	R-6
second * with	T8B-6
second * would	T20
second * write	F7
second ,	t-7F9f-11l-8B10N-11O-9
second after	F-6B8O-6
second and	F30L-7
second at	T-16
second dai	N7O8
second fleet	R-8
second for	T6B14
second from	f6O-8
second i	T14
second instead	f7L13
second is	T-6
second kei	F6O10
second line	N7D11
second of	f10l6R-8B-6
second on	T13F6R-10B11O12
second pair	H11
second person	f11R14N7D-7
second region	T8L-6R-6
second site	F-9X8L8R-8B-6
second system	T11
second time	l8R9
second to	T-12R-6D-6
second wa	D13
second week	T-9N9D9O-9
second where	T7
second without	T6
second zone	T-8
secret	t-8F-25f-9X-7L10R12N-9D-10
secret * a	T10
secret * not	T6
secret ,	L-6
secret is	T8R6
secret manag	L10
secret scan	R6
section	X-6l19
secur	T-12t-11f-11x-8L-7l-9R-6B-12N30D-12O-13
secur * the	L-7R-6N17
secur ,	N15
secur got	N24
secur offic	N8
secur team	T6
secur wrote	L-6
see	T-12F14f21X-13x8l-13B-16N-11D-9H-21O-14
see * a	f24
see * as	t7
see * in	F9
see * it	F6f17B-8
see * on	t8F7
see * own	F-7L6R-7
see * that	T-13
see * the	F-6R16
see ,	F-6X7D6
see a	T9t-6x9R8
see each	F10L8
see if	R7
see in	D8
see it	T-19F25X-9L8R-6B-8D-11H-7O-8
see no	t18
see noth	t-6x6
see on	R9
see that	t6R-6
see the	F-7L-7B6N-8
see to	T-13X7
see what	T6t15R19
see where	f11
see who	D-6
seem	f9D19
seen	t6F-8f-8L-8R15B-7D25H-7O7
seen * on	t7
seen ,	T6F8N6
seen from	D7
seen it	T-6D13
seen on	X-7
seen that	D9
seen the	l6R15H8
seldom	F-6
self	F-6B18
self servic	T6B20
sell	N7H8
send	t11F8f-6L-12l16R-6B-8
send * the	t6
send a	N6
send the	l12
send them	T-7F7
send us	t18
senior	T11H-7
sens	R9D8
sensor	T-14f7L9R-7B-6D11
sent	L-7R14D8H8O19
sent * by	H6
sent * the	F7l6N8
sent * to	f6
sent again	H6
sent it	R14
sent me	D8H7
sent the	T-8N9
sent them	H6
sent to	F8N7
sent us	l6D9
sentenc	T-14t-6F-12x7L24R-12B-6N48H-6O-7
sentenc * the	N12
separ	T-12F7L18R33B-9D-6
separ account	R9
septemb	t-6F-9R-7B-10D-6O24
septemb ,	O21
sequenc	O-12
serial	T-6F11L7B15
serial number	N6
serv	T11t14L-10B-7
server	T-13x-8L-9l11B-6N-14D-10H11O-13
server * <number>	t16O6
server * a	T-6
server * in	R-7
server * on	B10
server * switch	T11O7
server * the	F11X11R-10
server ,	T-7L-6O-9
server <number>	R-6
server in	F12X9R-10
server room	H6
server wa	T10l16O7
server with	T6
servic	T-16F-11f20X-32x-19L17N9D-27H-26O-34
servic * 'd	T11
servic * <number>	O6
servic * a	R-6N8
servic * an	f12
servic * and	X7B6D9
servic * get	R8N9
servic * i	L8
servic * in	B6
servic * is	T-7f10
servic * it	F-6f-8L38l15
servic * minut	F7R8
servic * on	T10F8R8
servic * same	L9
servic * team	O-6
servic * the	T-11F-10L10R-8B15D-6
servic * to	R6
servic ,	t-9f9R15B13N29D-6O-16
servic :	T-6F-8L-7
servic account	R-13
servic and	T14t6l17B-8N-7
servic first	L10R6
servic get	L6
servic ha	f12L-11B11
servic had	L17B14
servic have	L8
servic i	T14R10
servic in	F8R13O-9
servic is	T-8F6f-10N6
servic of	T-7t6O-7
servic owner	t6R7N17
servic run	L12
servic templat	L16
servic that	T-13f18R-6
servic the	T-9F6
servic us	R-6O7
servic wa	l11R-6
servic which	T13H7
servic with	T-7F7
session	T-7f-7X-7x9L-12R-12B13N-12D-9O-17
session * it	F-6x12
session * the	R8
session ,	R-8
session for	R6
session in	F9
set	T-10F-19x-6L28l16B30D-11H-6O-17
set * a	T-6B16
set * back	X12B10
set * the	L-6R16B14
set * to	l9
set ,	T17L7R-9B-10N6
set a	L18
set back	T15l9B-7
set by	L6
set it	t6
set of	D7
set on	L9
set the	F-7R-10
set up	T-6f13
settl	F12R-11
settl it	F9
settl on	F-6
settlement	T-16R-9D-6O8
setup	f22
setup is	f23
sev	N7
sev <number>	T6N7
seven	T6t-15F-18X-8x-8L-7l-9R-9B-10N-9D-18O29
seven * and	N7
seven * for	T12
seven * in	L6
seven * of	f8O-10
seven * so	F-6X8R-6
seven * the	O-8
seven dai	T9L11R-12B13
seven hour	T6F7
seven in	H16
seven minut	X6R-7
seven night	T-6
seven of	R6
seven peopl	N6H8
seven week	T26L14B6O11
seven year	f16X8O-10
seventeen	X-7N8
seventh	R6
seventi	R8H20O19
sever	T-18t10F-17f-7L-10l-6R-11B-11N29D-9H-18
sever * and	t10N6
sever two	T-9
shadow	F-10R44
shall	X7
shame	T-6D8
shard	X7R17O10
share	t-7F6L25R-38N-12D-8H-6
share * the	F7B8
share ,	T-12B10O7
share a	T-8
share of	T-7L-9R-6B-7
she	T-16t-13F-27f-12X16x-9L-11l-19R-6N18H-25O-8
she 'd	N-11
she 's	T8N11
she * a	T-6N8
she * afraid	X18
she * be	N-8H14
she * for	B15
she * have	R8D17
she * her	X7x9N15
she * i	L11
she * it	T-13D-8O-7
she * me	t8X11
she * not	D-6
she * on	H6
she * right	T6X-6
she * that	F10X7
she * the	t7F-6X-9R7B9N12D-11
she * to	T15f6R8B13
she * two	T7
she * what	D10
she ask	T-10B10D-6
she came	f7X11
she chose	T8
she could	T11N6
she did	D-11
she found	F11
she got	t10N-6
she ha	D12O11
she had	T13R10
she is	D9
she kept	N6
she know	D8
she led	N8O8
she press	R6B6
she said	T6L11
she sat	D7
she should	X-6D11
she told	X16
she took	B8N9
she wa	N-6D-13H-6
she want	F7H9
she would	R7
she wrote	N7
shed	T-7F23
sheet	T-22t-10F-14f13X-11L-9R-17N6H-9O23
sheet ,	N10
sheet and	T6B7
sheet for	O7
sheet of	f9
shell	D10
shift	T-12t-11F-13f-15L8B16D16H-6O-9
shift * had	X10B10
shift * of	F9R-9B6O13
shift * the	L7B6H9
shift ,	T-7t-6L16B8H6
shift and	N8
shift is	D10
shift lead	F7D-8
shift leader	B18N12
ship	t-6F-8f-7X13B17D16H9O-10
ship * a	R7N6
ship ,	R12
ship the	T10D13
shona	X12L-6D-8
shona * the	X15
shop	t-10f-9X11R19B-15O-16
shop * the	X-6
shop and	R-10
shop had	R9
shop i	T9
shopper	R6
short	T17t17F9X-7L-6R-9D10H-6
short ,	R9
short life	T16t9F7
short live	T12
shorten	D10
shorter	T8
shorter ,	O6
should	T-48F-26f-12X47x15L-10l15R-18B-11N-18D26H-20O-11
should 've	X27L11
should * a	l9
should * ask	X13
should * be	x11D9
should * been	X33
should * had	X-8L11
should * have	D6
should * spoken	x12
should be	T-8t8l6D-9
should have	T-16F-8f-7X40x14B-14N-7D19H-8
should not	X-6D26H-6
should the	T8F12
shout	F-7L14N-6D-6
show	T-15F30f-9X-9x29L-14l-10D-16H-12O-15
show * a	t10O8
show * destroi	R7B9
show * on	T-6
show * that	x12
show * the	T12N-8
show * to	t10R6B6
show * what	T19
show <number>	O8
show a	T12
show her	T8D6
show him	T10N-6
show how	H8
show it	T-8t8
show me	T-6t9F-6X-6x7
show that	x20
show the	R-8
show up	F-9
show what	T6N6
show you	f8L13R7
shown	F8f6L-6
shown * the	D-6
shrank	B-6
shrug	X-6D12
shut	T-16F11X-7B-12N-7D-10O20
shut * the	R7
shut ,	R7H8
shut off	T-7O9
shut the	L9
shy	X18
sick	R-6
side	t54F16X-9x9L18l-9R-7N-10D-16H-10O-22
side * a	R-8
side * an	R8
side * and	L16B12
side * from	L6
side * i	T10F-7
side * side	R16
side * the	T12
side ,	F-9x17R12
side by	R18B-6
side for	R9
side i	T14
side is	T10R6
side of	T11
side tabl	F6B19
side wa	B6
sidecar	F10
sight	T15
sign	T11F-9f-19X-15L13l-13R-8N-12D-18H-17
sign * a	t22
sign * and	F6
sign * i	T6
sign * it	F13L-6
sign * off	X6N9D13
sign * patch	T11
sign * that	T7F7B-6
sign * the	T13L-7O7
sign * us	H7
sign * wa	T6
sign ,	t6F-13B-6
sign befor	R7
sign by	T11
sign for	F20B-8
sign it	T-11N7D16
sign kei	F-6L-6B10
sign of	R-7H7O11
sign on	T16F-8R-7
sign that	L6B9
sign the	N6
signal	T9F-10X10L11R7B-8H24
signal * i	D7
signatur	T-10L8R18D6
signatur ,	R7
signatur of	F11L19
silenc	T-13F35X22L8l9R-15N-6H-7
silenc * as	L6
silent	F21R25
silent * the	R8
silent * two	L11R8
silent ,	T7F9
silent for	L10R17
simpl	T15L9R-6B-7D28
simpl ,	D12
simpler	T13R-6
simpler ,	T6
simpli	T-11t12F8f7L8D19H15O-7
simpli * not	f10D12
simul	L15
sinc	T6t-7f-14X11x-18L52l17R-9B-18N-27D-7O38
sinc * 'd	X-6
sinc * 's	T-7L8B7D7
sinc * a	F12L12R-8B-6O-8
sinc * and	T-11L-10R-8D29O-8
sinc * bad	L6
sinc * can	L6B11
sinc * do	R8
sinc * each	O9
sinc * had	T7f10X-7R-6
sinc * i	T-6X14l11
sinc * is	T9t10
sinc * it	X17L-12l7
sinc * minut	T9
sinc * mistak	T10
sinc * no	B7
sinc * nobodi	O7
sinc * of	F13L15O-9
sinc * old	F8
sinc * on	R-6O-10
sinc * other	L-6O6
sinc * she	L6O20
sinc * the	T13F-10x15L25O18
sinc * wa	T-12D7
sinc ,	T18F-6X-6x14L6R6O28
sinc <clock>	T-8X-7L-8R-9O-34
sinc <number>	T-6F-6L-10R-10O-11
sinc a	T44F11X-11R-7D-6
sinc about	O-8
sinc both	R8
sinc each	L8
sinc i	f10R15
sinc in	T-8R7O6
sinc it	T-9F9R6D6
sinc januari	t8O13
sinc last	X-6B6O-7
sinc march	L16
sinc mondai	F34
sinc nobodi	T7D9
sinc on	F14
sinc that	t9
sinc the	T-16t14F7L-20R26B6H13O-6
sinc thei	T-10t8N7D-6
sinc then	T-19t-7F-9X29L36l27R-20B-13N-6D-8H7O10
sinc there	B11
sinc two	R6
sinc we	T12
sinc when	L-6
sinc with	T14f9
singl	T-9t19X-12L-8R35B12
singl * and	F7R6O8
singl * in	t10f7B15
singl * of	T13
singl line	T-6f8B7
sir	R8H8
sir ,	R8D6
sister	R9
sit	T-27t7x-8L-11B-9N-15D21H14O-12
sit * a	X7
sit * it	F8R12
sit * the	T6L9
sit * them	X-11
sit * with	T7f8
sit behind	R9
sit in	T-16L10D-6
sit on	t10F-7X8R8H-10
sit there	t10D-6
sit with	R-6N-6
site	L-26l-11R28B-7D-12H-13O-6
site * <number>	t6R18B12
site * a	T7F7B6
site * the	R-9B-6
site ,	F-10L-8R17O-6
site at	t9f10
site first	R13
site for	B8
site is	F-7L10R12
site of	R12
six	t-34F-10f-14x-21l-21B-13D-25H-7O22
six * a	F-13
six * and	T9R7B11N-6O-8
six * becaus	X12
six * befor	X10
six * for	T16R8H8
six * half	T12
six * i	T-7B8N8
six * in	H-6
six * is	T-6f8X19L7
six * it	T-9X9O-11
six * no	T6L6
six * of	T10X6R-6B-6O9
six * the	F12R8
six * them	X6N8
six * two	O-7
six * us	T19O-9
six * week	T10
six * which	D10
six ,	T-10F-8R10B16O-12
six and	X19R18
six dai	N6
six engin	X-6
six hour	F26O13
six in	O8
six minut	X20R-12B11N-16D-7O-10
six month	T6F-7L12R7N6O11
six more	T8
six on	T6
six peopl	T26x-6R-8O-11
six team	L11
six week	T-13F15L-13R20B-9D9H-6O-17
sixteen	T11F-6L-7O6
sixth	F-11N12
sixth of	T7
sixti	L-10R-15N10
sixti second	O-10
size	T-16t7F-19f15L16N-6D10H18O-14
size * <number>	H7
size * the	f6D14H9
size ,	T15F-8L6R10
size and	L10
size for	H8
size it	T-8t9
skew	F7R8N7
skill	T8F-6
skip	F12X8R8B-6D7
skip the	D8
slack	T11X12N6
sleep	F-10f8x20L-10R-9B-10O-12
sleep * the	f19
sleep ,	t9f6
sleep well	T21x18
slept	T-7t6F8D9H31
slept * the	D7H34
slept through	D14
slice	T-6t-8R34
slide	T-8F11X6B-6D13
slide ,	F9D13
slider	B6
slip	T39t-6F14X-11L-10R-10N11D-7
slip by	T14H6
slo	T-10F17R9
slot	T-12F-7l6B6
slot ,	T-7
slow	T39t-9f-6x-12L17R-8B-11D-20H-7O13
slow * a	T-8X6
slow * and	X6
slow * down	T-8F-6H13
slow * is	F18
slow * our	T7
slow * the	f10
slow ,	T-12F-8f9
slow and	T-7t16
slow down	L16R6O9
slow it	F13
slow leak	T9
slow on	T11N6
slower	T106L-17R-18B-19D-8O-11
slower * <number>	T6
slower * a	F6N13
slower ,	T17
slower by	T19F6N7
slower to	T22
slowest	f11
slowli	l6D8O-9
slowli ,	l7D9
sm	T7X8L-9B15
small	t-10F13X-12x-11L-9l-8R36B10N-13D-10H-18O-8
small * and	T11F13R6
small * in	f11
small * of	T32
small ,	T7f10
small :	R10
small and	T-6R24
small for	D9
small on	t8
small state	X7L12
smaller	T34t11F13X23L-6R-6N15D-6
smaller * the	N8
smallest	T-11R60B-6
smallest ,	F9R6
smart	L8R-6
smell	X12
snapshot	T-7F12X-10L6B44
snapshot ,	L14B6
snow	R6
so	T13F-6f15X-29x-15L16l-16R12B12N-8D10O-18
so * 'd	T7t12
so * 'm	H9
so * 's	T-11f10
so * <number>	T17F8R-9
so * a	T-7F-10
so * and	t13R-6
so * ar	T-9N6
so * ask	T8t9H7
so * back	T-6F-8
so * bad	R13
so * can	T-6
so * chang	L8
so * chose	B7N8
so * could	T-7F-10R-13B27N9
so * dare	O10
so * do	t6N12
so * doe	f11L-8
so * first	F8
so * gave	T10
so * ha	T10L8
so * had	T-8
so * have	x13B6
so * i	T-14t-6F12X8R6N18H-6O7
so * is	T-28F-8f-10L7N10D11
so * it	T6X6R9B-9
so * let	l7
so * look	T6F9L11
so * minut	O7
so * mistak	R12
so * mute	H6
so * never	f6L9
so * new	F6
so * next	T6L18
so * no	H6
so * nobodi	N11H8
so * of	F12
so * old	F11R-12
so * on	F7L-12R-10
so * our	R7D8
so * pull	T6
so * put	L6
so * read	R-8
so * said	T-6R13
so * see	H6
so * set	R9
so * speak	H9
so * stai	T20F-6
so * start	l11R6
so * that	F-7f22H14
so * the	T15t6F-7f-7X12L-13R6B-9N19
so * thei	X7R6N8
so * to	T9R7H8
so * took	F22N-8D6H7
so * two	T-9t14O-7
so * wa	X-8L-8B8O9
so * we	T-6f10B13
so * went	T-6t6L9R7
so * what	F-8
so * worst	F-6R8
so * would	T-15L10H7
so * write	L17D6
so * wrong	T16F-15B7
so ,	T14t6F10L-8R-6N8H-7
so :	F6X9L7
so <number>	R-7
so a	t-8F-9f17R26B10
so again	x10H15
so an	L7
so ani	T-9X12
so around	T9
so at	R15B6
so befor	T10N7
so call	D17H9
so each	F14R-11
so everi	t7F9
so everyon	N12O7
so far	T-11F6f23L33R-8B-8D-6H6O8
so first	X6O9
so for	T-10F6R-9
so from	T-6f9
so go	T-6F-7
so i	T7t14F-12X-8L7l-9B15D-11H16
so if	F7R8
so in	T18F10X6R-13N9D21
so it	T-30t-10F-18L15B10O-6
so no	T33R-10O-6
so nobodi	T-11B9N-6
so not	T-12F-6R-13
so noth	L8H9O10
so now	X26L16
so on	T-13R17N7
so onli	R11H9
so she	N-7
so that	T-25t-9F-45x-6L9l8R12N26D-9H7
so the	F25f-13X-8L12R12B12N-11H-9
so thei	B7N12
so there	T-19F24f-7R-15B-11D17
so thi	D6
so those	L15
so to	t14H8
so two	R7
so wa	D-6
so we	T11t19f-12L-6l7R16B14N-10O6
so what	R12
so when	T37F6
so with	R6
soak	T7
soc	R-6
socket	T-6
softwar	F17L-9R14D-8
softwar ,	F13
sold	T32F7X-9
solut	t39
solv	T-8F23X-9x12l9
some	T32t-19F7f-9X-15L-19R-24B-28N-14H-8O-27
some * and	l10
some * hundr	T-6
some * i	T12
some * minut	T11
some * of	T16
some * that	T11
some * the	T-10
some * them	T7
some <number>	T-6
some five	T9
some minut	T8
some of	T10X6H-6
some time	T-7R-7B-6H-6
somebodi	T6t-17F21f-7L-26l9B-6N-8D10H6O-18
somebodi 's	F6l12
somebodi * 's	X6L6D6
somebodi * a	L-7
somebodi * and	T-6F9X11
somebodi * each	R14
somebodi * it	F-6l7
somebodi * the	F10
somebodi * to	D-6H26
somebodi can	F-8
somebodi els	F-6X8L13R-8D17H-8
somebodi from	B11
somebodi ha	H17
somebodi had	X-9D-8
somebodi must	F13
somebodi of	X8
somebodi want	H12
somebodi who	F8R6H7
someon	T12f-7X31L17R13B-12N10H-6
someon 's	T18F9
someon * the	F7B-6
someon * to	F6
someon els	F-8X18N7
someon ha	F6R11
someth	T-9t7F-15f-7X-15x22L17l-9R-7B-7N-19O-18
someth at	x6
someth els	T6D6
someth that	T-18t11F11R10
someth we	T13f10
sometim	T21F-8L-6R-7
somewhat	T13
somewhat later	O-8
somewher	t21F12
soon	T6l9R-7B-11D-6
soon * the	T6
soon as	T8B-8N6
sooner	T8F12X7x8R11N13
sooner ,	F7X10R9
sooner than	T6
sore	T14
sort	t7f30X-10L-9B-7D12
sort * by	t11D6
sort ,	T-6
sort by	D6
sort of	f9
sort them	t10X-10
sorter	R11
soul	D10H24
sound	F-7H7
sourc	T14N7
spare	t-8F-6B6D-9H-10O-10
spare * the	R7
spare * with	F-8X6
speak	T-27F-7X23x20L-10R-13B-7
speak * the	R-8N13
speak ,	D11H9
speak earlier	x9
speak for	F-6x13
speak of	T-8f6
speak with	R-8N12
special	T17
specialist	D10
speed	T26t58F-16L-10R-13D-12H-9O8
speed * against	T11
speed * the	t8
speed and	T-8t22
speed for	t8
speed stand	T11
spell	H13
spend	T11F8R9N-8D-6
spend a	T7
spent	F-8X33L-6R-8B-6N-6D9H-6O8
spent * dai	D6
spent * week	X8
spent a	X6
spent the	D9
spinner	R-8
split	T18F20f-10x-6R-19D-13H-11
split * per	T-11
split * two	T17
split by	F-7
split it	T-14L8
split the	T17X6R6N8
spoil	F20R12
spoil on	F12
spoke	D10H-7
spoken	x11L7l7R-7D12
spoken to	L6l9D9
sport	H13
spot	T9t-6F19f6L-6R-8D-7O-6
spot * for	R7
spot instanc	R6
spot is	F6
spreadsheet	T-10F7X10D15
spring	T-11f-6X16R-7N-8
spring and	X7
sprint	L15l20R8B6N9
sql	T-10B12H7
squad	T9t-10f9L-15l-6R17D-6O-11
squad 's	R12N7
squad * a	T-11F12N-14
squad * it	T6L7R9N9
squar	D20
sso	R9B7
st	O7
stack	R7D7
staff	T18f8R21O-9
staff ,	T12
stage	t-9F-11X-9R32N8O-7
stage ,	f6L8
stai	t-14F8f-25X-25L14l13B7N-9D-22
stai * <number>	F-6O15
stai * <percent>	T-7
stai * a	T-12F-8L17B6
stai * and	T13
stai * for	T-13R9B21H7
stai * git	t6
stai * have	T-15
stai * it	F8L-7R9B10
stai * on	F9
stai * the	t7B6N-7H-8
stai * two	T10l9B8
stai * until	T6F9B7
stai * us	t-6F15
stai ,	T10F11R-6
stai a	T7F9B6
stai and	H6
stai as	R8
stai at	T-12l15B-7O35
stai if	F-7L20
stai in	t10F-14L-12B8
stai insid	F-6R8
stai meant	T-11
stai on	T-10F-8L17R6B-6
stai open	T17B-7
stai readi	B12
stai silent	T7
stai static	T8
stai there	O10
stai under	B7
stai where	F12R7
stai with	T14F10L-6B8
stai would	T-30
stair	R-7
stakehold	t15
stale	T45F11L6R-13H-7
stale ,	F14N12
stall	L9D7
stamp	F9
stand	t-12F-10f22X-15x8l16R-13B-21N-14D-13H20
stand * <number>	T-6O6
stand * it	f7
stand * the	T-9F-10R8
stand ,	T-9
stand against	T17L-6O-7
stand at	l9H8O6
stand behind	x7
stand in	F-7L10l8
stand still	T6F6R-9
stand up	l8
standard	T-7t18F-9
standbi	T16t7X-6R8B-8O-13
standbi copi	L9
standbi in	O-11
stare	B7
stare at	B7
start	t-12F20f-17X23x-17L-22B-10N-9D-20H-16O-6
start * and	T7B6
start * from	L7
start * it	T-7X8R9
start * the	T-8F-9R16B8
start ,	B7
start again	l9B10
start at	F-6
start from	O6
start on	t9
start over	X6
start the	T-6X18
start time	L6
start to	F11B-8
start with	T-15F-8R48
starter	T-6f14
startup	L28
startup probe	L28
starv	T-9F6
stat	L6
state	T21t-15F10f14X-16x-14L-8l-9R15N-19D-22H-16O-23
state * and	f10
state * in	R-6B-16
state * order	T13
state * team	R9
state * the	F11L6
state ,	F15L6D-6O9
state :	F17B12
state and	F6
state in	R7
state is	F-7L-10B12
state mean	T23L11
state of	F7
state per	R19
state read	T7
state would	T8
stateless	T17F-9R10
stateless ,	T6f7
statement	F-7L-6
static	T12R12
static ,	T8
station	F-8f-6X-10L-8R6B-14N-7D-6O-8
statist	F6
statu	L-6R-6N22
statu page	N22
steadi	f10
steer	T-6R7
stefan	L12l6
step	T-15t-14X-6L25R20B14N-7D-14H-10
step * <number>	R29
step * a	F-9f7
step * each	D8
step * i	X6B6
step * in	T8F-7
step * it	X6N10
step * on	f6R-9N8O8
step * step	f7R8
step * the	T6L9R19O-6
step * to	f13L14B11
step ,	T-6F11R12N11O-6
step :	R6B6
step and	F-7L6
step back	f7R-6H7
step by	f7L6R13
step ha	L8B17
step in	F-7R8
step is	F8f10L-8R-10N7
step on	F9L8O6
step that	X7B6
step with	T-7
stick	F-9f15B17
stick * the	f17B11
sticki	l11
still	T22F27f-14x-14L14l22B38H31O12
still * <number>	T10
still * a	D7H8
still * and	L10R7
still * at	F11
still * for	L7O13
still * it	T21F10X-8R10
still * not	T-7l27R12
still * on	T-11F9N7
still * so	F7L16
still * the	T-7F-9X-6R-6B11H11
still * written	L6
still ,	R6
still be	F14
still do	T10F-6l27
still get	T-6F7
still pass	F14
still run	R7B6
still sign	L13
still take	T11O8
still valid	L8
stolen	T-7F27L-15R33
stolen * token	F23L-9R10
stolen ci	F19
stolen token	R9B7
stood	F-9L-9l-6D-6O-9
stood * and	R8B6
stood * the	t9
stood at	T-6
stood in	t9X6
stood still	F7R8
stood up	T-6N6
stop	T-22t-24F28f12X-8x-11L51l-11R15B-14N-8D-14H-12O14
stop * <number>	R14H6
stop * a	F-6L9R12
stop * and	f8L8
stop * ask	L-6
stop * at	F-6B6
stop * befor	T-8
stop * chang	O14
stop * error	L7R8
stop * for	T-8R-7D8
stop * go	F7L10B-10
stop * in	L8R7
stop * it	F-7X9L12
stop * itself	L7R6
stop * new	T7
stop * of	F-7B-6O25
stop * on	F9R8O-7
stop * releas	T6L14O8
stop * sinc	O-10
stop * the	F10f-6X-9L9R7O7
stop * until	F-6
stop * us	T6F14L9O7
stop * wa	R18B9
stop * when	T6
stop * with	N8
stop * work	T7F7
stop ,	T8L7R15B16
stop <number>	L11R7O6
stop a	F-10L8O-13
stop and	t13F6L-18R-16B-12
stop at	T10F30R7
stop by	R7B9
stop featur	T6
stop for	F13X9L-7
stop four	L18O12
stop if	F-8L11
stop in	F9
stop it	F11L-18B6N6
stop itself	F-6L7R-6
stop noth	F-7
stop on	O15
stop split	T12
stop the	T16F8f15X12L-18B-6O-6
stop there	F20L-6R16
stop three	L9
stop two	O28
stop when	F9L-7
stop write	F-13R-10
stopwatch	T-6N9O6
stopwatch :	O8
storag	T15X-6L-8R-19B-6N-6D15H7
storag * the	T-8
storag and	T-13
store	t26f15X-10x-9l-9R12B-13N15D-17
store * a	T-10t15
store * and	N9
store * the	L7B10N9
store ,	F-10L18R14O9
store in	t6R28
store itself	F-11
stori	t-7F-6f7X-8l20B-6N-8
stori * tell	T-6D7
stori * the	l19
storm	T12R-11O13
storm ,	F6
straight	T7N13H20
straight * it	D8
straight ,	f8H19
straight to	T10R7
strang	T11F19O7
stranger	O6
stream	T11t8f-6B12
street	T6R8
stretch	X-6
strict	T17
string	t7F-6
strong	T8t7X-6x10
stubborn	X9H8
stuck	T-12X11B-8D-6
stuck ,	R17
student	t10
studi	F7X10l12H7
studio	T-16t6F-15f13L-9D-6
studio * the	t10
studio ,	t9
stuff	T-22L-8B-6
subject	t15D7
submit	O6
subnet	T6F-7R10
subscrib	F11R11N8H13
subscrib ,	R6
substat	T19
success	T10F6x9L8R-8O27
such	t-9X11x34L-6l14R6B-6N-9D24O-7
such * and	x10
such * thing	l6D6H6
such a	T10F8L9l9R6
such thing	x10D8
suffer	t7
suit	t23F6f13L8R7
suitabl	T-7F12
sum	F-6X17L-8B6
sum per	L-6
summer	F-8R12H-6O9
summer time	L6R11B6
sundai	T14t-8F-15f-7L-15H17O-13
sundai * <number>	H9
sundai * and	B6
sundai * the	R6
sundai ,	R13O-7
sundai and	D13
sundai at	T16
sunita	T-7F-7
supervisor	F14L-6
suppli	R-7N12
supplier	T17F-7R-9B-11D9
supplier 's	f6B-8
support	T12F-8f-10X-11x-7L-11l-8B-8N71D-11O-26
support * a	T9
support * i	H7
support * in	D8
support * the	F-6N24
support * year	T8
support ,	O-9
support and	R-6N17
support for	T20
suppos	F10
sure	f10B9H-13
sure * wa	X8
sure ,	T9
sure it	T9X8
surgeri	F9
surnam	R13B6D7
surpris	T-7F-6f11x15N10D13
survei	T32X13
surviv	F17B7D9
suspect	T9F6X38N-9
suspend	T7
suspici	F-6
swallow	T11
swap	t13F-12R8B38O-10
swap in	B9
sweep	F6N-7
swing	X11
switch	F-6f10X-18x-6l-6R14B57N6D-15H19
switch * a	F9
switch * and	N6H8
switch * at	O-6
switch * by	f11N9
switch * i	l6
switch * in	F9L9
switch * off	B12
switch * old	R-6B6
switch * on	O14
switch * the	L9B22
switch * to	B8
switch and	T6B11
switch back	B14
switch in	R8D6
switch off	t-10F16f13X-7R-10B-16O8
switch the	T-8R20B20
switch their	L6B10H9
switch to	t19
switch wa	R9B12
symlink	B9
sync	T7t27F15l7B-7
sync for	t10F6R6
synchron	F-13B-6
synchron write	L9
synthet	T-7L8O12
system	T14F-20f6X-9l-9R-14B-10N-6D12H11O-13
system * <number>	F8
system * and	B6
system ,	T-9R-6
system and	T6N9
system for	T10
system to	T15L6
system wa	t17H8
t	L13
tab	T-6l41
tabl	T31x-11L13l10R-8N-15D6H-20O-19
tabl * <number>	N8
tabl * on	F8
tabl * our	T18
tabl ,	T13t7F-6X-6L-6R7N-12
tabl and	T13B7
tabl i	T14
tabl of	F7R-11N7
tabl on	T-9
tabl wa	T-6l7D8
tabl with	L6
tablet	T10X-6O8
tag	T-12t-7F11f-6X9L10B11N-7D-9H-6
tag ,	T-10R-6B16
tag and	R15
take	T40F-6X-26l-12R-7B13D-15
take * <number>	F-6R9B13
take * a	T-12F-7R16
take * as	T12
take * awai	F7x6B8
take * back	T-7F25N10
take * dai	O11
take * from	T22
take * hour	T14F-10
take * in	T6
take * merg	T6
take * minut	T25F18L10R-9B13O15
take * new	R6
take * of	f9
take * on	H8
take * onli	T14F7N7
take * out	X13B6
take * second	T-6F-6B16
take * the	L8H11
take * to	F7
take * two	O10
take * week	H17
take * whole	F23
take ,	N8
take <number>	F-9R-8B6O23
take a	f11L-9
take about	F-6B14
take an	T11F-11L-6
take awai	T-7R-7
take back	T-9F6
take forti	T11F9
take four	T17
take from	T23t9
take it	T15X8L-6R6B16D-8
take longer	B-10H11
take me	T-7H10
take on	F-9B-7
take out	T6R8
take over	F-8H-6
take that	T23R8H7
take the	T-26t-11F19X-10x8L-11R12D-7H-15
take their	T-8L19H17
take three	L11O13
take two	T8F17
taken	t-10F10f-10l-6R-14N-9D-6
taken * by	O9
taken * for	X15
taken * in	L-6
taken * stai	F-7
taken * the	O-7
taken awai	F6
taken back	T13F-8O19
taken the	T6
talk	T-32t-10f-6X7x-14L-18l20R7B-8N10H21O-6
talk * it	l6D7H11
talk * me	F12H8
talk * the	N13
talk about	f7H13
talk of	l17
talk to	T12F14L-6R6N6
tamal	R8
tank	T-8L-9
tap	L-6R-9
tape	T-6F8X20D13
target	T-11F-19f7X-9L6R-14B-11D-6O-7
target * <number>	f11O7
target ,	F8N8
target <percent>	O-9
tariff	T-10F14l6R9B-7O-16
tariff tabl	l8O-7
task	T-12R-7H-8
taught	X13x11
taught me	X13x12L6H7
tax	t29F17N9O10
tb	T-8O-8
tb ,	T-6O-6
tea	T-7X6x8R-8
tea ,	l6
teach	X6x7
teacher	F-6x15
team	t-8F9f-9X-42x-13L11R22B-25D-31H-9O-21
team 's	T-8t7L7R18D9O12
team * 'd	F9f15
team * <number>	T-8F8O-10
team * a	T-15F22L-6
team * about	T13
team * and	T-6t7
team * be	f9R11B11
team * deploi	F9
team * do	F14
team * each	L-6
team * first	R8
team * five	F6H9
team * for	X13R6N-6O10
team * i	T15F6
team * in	N10
team * it	t-8X-6l-6H-9O23
team * no	T7R6
team * not	T-6L7R10
team * on	T22F14L-8
team * own	O7
team * plan	F-8R11N10
team * read	B9
team * region	R-9
team * six	R16
team * taken	T6
team * that	F10L16
team * the	T-22t16f6L-11l8R6B-8N12H-9O10
team * their	L7
team * them	F9L6l10N9
team * three	F15R-10
team * to	T18L-8R-8N-7D-6
team * wa	R7
team * week	R17
team * with	T9L-6
team * write	L-6
team ,	T-21t-7F-11N-11O-10
team and	T-9f11L-7N12
team ar	T-6t22F-6l10
team ask	l9N9O16
team by	T-6F20L13R11
team can	T-6B12
team copi	L7O6
team could	f9X11H8
team did	T11L7R11
team do	B9N-8
team first	F13
team for	T-9F30L-8R10D8
team ha	T13f7L-28R6D-7O10
team had	F-6L-7R-12N-8
team have	F-6L12R-8D-8
team heard	l7N11
team i	F9
team in	T10F6L20B-7
team is	T-8F6R-10D-9
team lost	T22
team mai	F-6L13R28
team move	F8L8R-9
team must	T14
team now	L-9O-7
team of	T-9F10H7O-8
team on	R-7
team or	F-10H7
team own	O8
team pick	T8
team put	T-6
team said	R6
team see	L15R-6O10
team ship	D10
team that	T-6D8
team the	N9
team to	T9l6H14
team took	T21
team us	O10
team wa	x9l8D-7
team wait	T16F-12
team were	T-6F11L11
team who	f15R6
team will	t9l9
team with	L9N7
team work	l9
team write	T16X-7
team wrote	N-6
teamwork	x32
tech	t9R6O-7
technic	T-15X-7D10
technician	T11f6D14
technician * the	t7f7N8
telecom	T-6L11
telemetri	T-9X11B-6D-10H8O-6
telephon	T-16F13X-11R-10H-6
tell	t-9F-8X-9x-14L-18l-9B-13N22D16H17O-10
tell * a	F7
tell * and	T-8F8
tell * in	X6H13
tell * it	t6f11R10N9
tell * noth	T6R11
tell * team	N8H6
tell * what	N13D-6
tell a	T-6D15
tell it	H12
tell me	F6R-7D-6H7
tell peopl	R11N9D11
tell the	B-7N21D-7H12
tell them	t8H-7
tell us	T12F8R6B11
tell you	T-16F-7
temp	T-7H10
temperatur	T-6F-7
templat	T15t-10F-6f-10X-9L31l-6R-13B-6N-8D-10H-6
templat * the	T16
templat ,	T-6L16
temporari	X8L14B6
ten	T-11t-7f-6x-18L-11l-18R27B9N8D-6O12
ten * 'clock	O6
ten * a	O11
ten * and	T-9F9R-8B14H11O11
ten * i	T6
ten * in	t6R12B8
ten * of	R11B-6O-7
ten * on	T10D6
ten * so	F11R-6B-9
ten * the	F-6X7L9R9H6
ten * then	H7
ten * to	R-13B-13O7
ten * with	N12
ten * without	F6O11
ten ,	T-9f9N15H7O-8
ten a	O6
ten dai	F-9X7L8R14B11
ten in	X8
ten minut	T-7F-9f-6X-14L-29l-6B-8N9D-14H11O-37
ten month	R6O15
ten o	O6
ten past	D16
ten percent	T6F8R6N6
ten second	T-8R-8B8D7
ten thousand	T-10F7f14B-6
ten time	L10
ten to	f17
ten week	T-6X10L14R6O28
tenant	F14R35
tenth	F-19R10B11
tenth * the	F-6
tenth of	T9F-7R7
terabyt	l7
term	F12N8
termin	T-18L-13R18B-6N-8D-6H6
termin ,	R6B6H7
terraform	F-9
test	T-26t-19F-27f10X25x-13L39R9B12N-20D-16H-18O-8
test * <number>	R-6
test * a	X9R-8
test * and	F-6
test * for	F8R10B6
test * in	R-6B6
test * it	D7
test * minut	B8
test * of	B16
test * on	f17L-6R-7
test * onli	R6
test * the	f13X11L15R-13B6
test ,	F-9f7X13R-8N-7
test account	R6O6
test against	F8L-6B-6
test and	L-16R-8
test data	T17
test databas	T-13
test first	R6
test in	R-8
test it	F10R-6
test on	B11
test the	X12D6
test with	X24L20R-8B7
tester	T25D9
text	T-11F17X17L-9l-6R8B-12N26H-7
text ,	R11
text file	H10
text messag	R10
tfstate	R-7
th	L-7R-7N-6D12O8
th ,	F10B6
th percentil	O6
than	T17t-7F11X17L15l-20R38N-15D-15O-10
than * 'd	L6
than * a	T11
than * account	R9
than * and	R-9D6O8
than * dai	T-10F12R-13
than * did	t6X14
than * in	T-6F-12R26B7H6
than * it	T-19H8
than * minut	T15L14R8B-14O-6
than * mismatch	F-7B-6
than * old	t11
than * on	x7L6R-6D13
than * over	F-7f10
than * percent	L6R-6B9
than * save	T-11
than * second	T-10F11B-7
than * that	T-9X14
than * the	T8
than * we	F6
than * which	R7
than * would	T8
than * year	F-8
than <number>	T-22t8F7L16R7B10
than <percent>	F-7R21
than a	T28L19B-7D-6
than all	R17
than an	T9B8O6
than ani	x8
than anyon	H10
than befor	T15t18L-8
than do	T-26H18
than five	T6R9B-10
than half	T-7F9R-10
than i	F7X8H-7
than me	T-7H-9
than on	R23B-9
than plan	T9R6B12O15
than ten	R13B9
than that	F12X9
than the	F-23L-7R-6B-8O-6
than thei	T14
than three	R-6B11
than two	T-21t8f7N-6
than we	T-13t6X11
thank	T-12F-11x13l38D19O11
thank * for	l19
thank * to	D-7
thank me	T8x12L6
thank to	T-6t7D23O15
thank you	H6
that	T13t-12F6f-23x-10l10B13D23H18O-32
that 'd	X6N-6
that 's	f17x8l-13R-21B11N8D-19H7
that * 'd	T15F-6L6D-9H-6
that * 's	t-6F-7X-6L-12R12O10
that * 've	t7L7H6
that * <number>	F-11B-6N10O-9
that * <percent>	T9
that * a	T12t-6f17X-9x17L32B-8D-18
that * about	T7F13H9
that * account	R20
that * all	t-6F10B14
that * an	X10
that * and	f-6R-7B-16D46H12O6
that * ani	L-8R18
that * ar	T6R8N8
that * as	L8H6
that * ask	F10
that * at	t11X22
that * back	F10B10
that * be	X7L20R10B11
that * becaus	T6
that * befor	F8
that * better	H7
that * both	F15
that * can	T-18t7F-10x22L-10R-9D9
that * carri	T-7D7
that * check	t7L11R-7
that * come	t7F11
that * could	N22
that * dai	l9
that * did	t8F10
that * do	x13
that * doe	T12F-6D11
that * down	t9F18
that * each	F8L12B6
that * error	T18
that * everi	T-7
that * fail	F9
that * five	F7
that * for	T16F-6x13D-7
that * four	D8
that * from	R11
that * gave	T-16t20
that * get	L6
that * ha	T-8t7O15
that * had	X14R13B-7N7
that * have	L21R6N8D6H-6
that * hear	T10L6
that * host	L6
that * how	t7F-11R6D12
that * i	T-7F-10R14N7D-12H8
that * idl	T7D6
that * in	T-14F11f11X8L6N-11D9H13O9
that * is	t-10F-7f-8x6l12R8D-6H7
that * it	T-19t-6F13f-7X-7x21l7R12H9O-7
that * keep	R8B8
that * knew	T10
that * live	f6H7
that * look	t6X23L8
that * lose	R6
that * lost	T-9F8f11
that * made	t8L-10
that * mai	F13
that * me	X19R-6N6
that * mine	N6
that * minut	B11
that * more	T-6F-6L15
that * morn	T6
that * most	R11
that * must	t18x9
that * my	T-6X16B6H-7
that * name	T17F10N9
that * need	T14F7O9
that * network	B7D9
that * never	F10R6
that * new	T15
that * night	T7
that * not	T-9l12B12D-15H6
that * noth	f9
that * of	T-9t9X7L13
that * off	L6
that * old	R12
that * on	F7R-7N-7H11O-7
that * onli	F-6
that * other	R6
that * our	T-7
that * page	D6
that * peopl	X-6
that * plan	R15
that * quarter	F15N7O6
that * read	F-11x9L9R-8B9
that * real	T6
that * refus	L-6l7
that * run	F-8
that * servic	T14B7
that * should	T-8t12x13B6
that * sinc	R6
that * slow	T-6F10D6
that * so	t6
that * stai	T6l8H6
that * state	R15
that * still	T-15
that * stop	t15X8L-9R-7O9
that * take	F11H9
that * team	f7L8l10
that * the	T31t-7F-13f10X-10x-8L18R33B7N-8
that * their	T7
that * them	F12X10L11R16
that * three	T7L6
that * to	T-8F18R6N-6D8H-8
that * too	L9B10
that * took	X18D10
that * two	F-8l7R7B10
that * us	T18N7D10
that * wa	T8t-7X-6N16D20H10O11
that * wait	T-7
that * want	l6D-8
that * we	T10F11f6R-8B-7D12
that * went	L10N8D13
that * were	H9
that * what	t21F-10f6L-8
that * where	D14H7
that * which	F-6R7H8
that * who	T8X9L6
that * why	T-6
that * will	X-8H-6
that * with	T-6F17
that * work	f10x7
that * would	T-17X-9N12
that * wrong	X-11
that * you	T8
that ,	T14t-8X-6R-11B11N8O6
that :	T7R-7
that <number>	t11l6O10
that a	F-7X13L11R-6D-9
that afternoon	R7N6
that all	f14x6
that alon	T-7X16O24
that and	F6
that ar	T-7F21L6
that as	T7H-6
that at	R17B16
that befor	B8
that bill	T7F8R8
that by	T11t17F8R-6
that ca	L-6l8
that call	H10
that came	t9L14D11
that case	T-6f8R16
that chair	T-10D12
that chang	T-10F-9R-6D11
that check	L-7O8
that close	l14
that compar	L15B10
that cost	T29R-10
that could	T-10F12f8X8B9
that dai	T-10F6L6l17B-7D7
that doe	T11B12
that each	F12N16
that even	T-7B7
that everi	T10
that fail	L8
that feed	N11
that figur	T6R8D7
that file	l11D24
that first	T-6
that for	T6L8
that fridai	R8
that from	H7
that gave	N7
that get	L16B6
that go	H6
that goe	F13
that got	H6
that ha	X7L-14D-7
that had	T-11X-6R9B-6
that half	T13N8
that happen	F42
that he	T-12L8l6D-9H-6
that her	X-7
that hi	D6
that hour	N6D8
that hurt	T10F8N8
that i	T-13F-17f-6X23H-15O14
that if	T7B15
that in	T8F11X9R-12
that is	T-8f11X14L-8l-9R19B6H-16O-9
that it	T-29t20F-21x-13L-7l17B-18H6
that kei	D6O6
that limit	L-6B8
that line	T13N-6
that list	T13R6
that live	F8R20O7
that look	T-7t11
that made	T-7
that morn	H13
that move	L8
that must	F10
that my	f10
that need	T-7F9L-9l10
that night	T-12F-6X-6R-8B-8D10H11
that nobodi	T-16x8L8R-7B-8N19
that noth	T-6
that on	T-14t11F16f-9X-14x35L-6R20D13O-8
that onc	T7F8
that onli	T16F15L-7B-8
that open	F6
that order	T-8F-6
that other	T-9x12l10D6
that over	T24F-9
that page	F12
that peopl	X9
that person	T26
that pod	R33
that quarter	T20
that refus	F-7X6l9R6
that replac	L-8
that ring	T-6F10B-6
that run	R9
that sai	T10F-11L10
that same	F-6L10
that save	T10
that script	D13
that servic	B6
that she	T-6X7N-10
that show	F-9R9
that somebodi	F-6R-7
that stand	H11
that stop	R-8B-6
that tabl	T8l11
that take	T-12L7B17
that team	L-7R7B21H6
that tell	R9
that than	T11
that the	T18t-9f8X7x-8L12l8R-14B20N10H-12O-14
that thei	T-6t6F-6
that their	T-7l9N20
that there	T7t11
that thi	T11l7N8
that thing	x8
that three	F6
that time	T12H18
that to	L8D-7
that told	X20
that took	F-7L-7
that two	T12
that up	T8
that veri	D9
that wa	T11t-9F-14x-7l-7B7N-12H14O-6
that wait	T6X9N6
that want	F8
that we	T-13t19F-14f-9X-6l-9R14B9N13O12
that week	T-10t12X-12L7R7H6
that went	F7D6
that were	F6N10D8
that whoever	L6
that with	t6F-8x7
that without	F22B6H7
that work	t6R7H7
that would	F-7L26l11H-6
that write	B6
that you	N6
the	T-7t9F-10f6X-10x-42l-12R-11B-20N-9O-30
the * 's	T-25t-15f26X28x-7L18l8R-9B-11H6O14
the * <money>	T11
the * <number>	t8F-8X-6L-6l-6R7N16D-6O17
the * ?	B-6
the * a	T7t-6R24B9
the * about	f16
the * accept	T-7t14
the * account	L-9R25H14
the * action	N7
the * address	X15
the * after	T15t10f9l10R10N-9O7
the * afternoon	B8O6
the * again	F-10x19B17D7
the * agent	O10
the * ahead	X6
the * alarm	F7L9B8
the * alert	T-9t14F-6X-8
the * all	L-7
the * alon	T-10H9O6
the * along	t22R-6N6
the * alreadi	T28t16X11
the * also	T-9X10D10H11
the * amount	t10L7
the * an	F6R7
the * and	T12t27L-26l-6B-18D-6H-11
the * answer	T10t-6L6
the * anywai	x10H7
the * api	T13L9D11
the * app	T18
the * approv	T-6B8H6
the * ar	T-16t36f13X-6L-8R-10H-11O-10
the * archiv	T-6R7
the * arriv	O11
the * as	X-10L-8l18R-14N-10D8
the * ask	t-6L6D-7H7
the * at	T13t17F8X6L-17R17N-15D18H-7
the * awai	X11R10
the * back	F11X11L-10B50D-10O-13
the * balanc	T-7t11R8O-6
the * bank	T-7
the * batch	T6R-9
the * be	F15
the * becaus	T29t6F-9X-15R-16D-12H10
the * befor	T-16t-11F13f13X21L-10l-8B38N-9D-15H-13O8
the * begin	F6D7
the * belt	R10
the * big	D12
the * binari	B7O7
the * board	T-9L12B-11
the * book	F-6D16
the * both	f8B10
the * box	l9
the * branch	L14R9
the * break	F11L7
the * broker	R-6
the * bu	T6F6B-6
the * bucket	X8L6
the * budget	T8F-9R16
the * bug	T11R7
the * build	R6B-6
the * bundl	F-6
the * but	T15N6D-6H6
the * button	D6
the * buyer	F7N7
the * by	T11f-8N11H-6
the * cabl	D9
the * cach	t7
the * call	T15t7B6H10
the * came	T9t6F6L-8B-6D9H10O16
the * can	T7F6L7R-12B-13
the * card	X9
the * care	T6
the * carri	F17N8
the * case	T9F17R11
the * centr	L-7R-6N6H10
the * certif	l8R-6
the * chang	t21X20L-11R31
the * channel	l19R27B-6N12D-7H-6
the * chart	L13
the * chat	X6
the * check	T15F-6L20R8N-7
the * chief	T-9D6
the * class	t10R13
the * client	N6
the * close	B6
the * cluster	L21R-7D-6
the * code	R-9B-7
the * colleagu	T6f6L-6
the * column	T-12F21X-7l10R-13
the * come	T-9X8x7R-8B15N-6D-8
the * command	X7B15
the * compani	T-9
the * complain	O6
the * complaint	O-6
the * condit	X7
the * config	T9B14
the * configur	T-6R7
the * confirm	F6l14
the * control	T-11L7R7
the * copi	T-9X10R6B8
the * cost	T9t11F-12
the * could	B20H14
the * count	T-9N-6O13
the * counter	F23
the * countri	R-7
the * custom	T12
the * cut	T15L10
the * dai	T-7t13F-13f-8X10x7R17B10D-9O8
the * databas	L-7R-6B6H-7
the * decid	R-9
the * delet	R9
the * depart	T-6L19D6H6O-9
the * deploi	B7
the * depot	R11
the * design	T13
the * desk	T-7f-6l-7N8H-9O-14
the * di	F15B-6
the * did	t-6B-6
the * digest	F-14B34
the * direct	B6
the * director	T24F7N10D-6
the * discount	T9
the * disk	t12D9
the * doe	t-8F15X-9B-8D-10
the * door	F-6
the * down	F6R12
the * drain	l8R-6
the * draw	X10
the * drill	f17R6
the * drop	T6L7
the * duti	N18
the * each	F-12f7B6N-13H8
the * eleven	T6
the * end	f6X7L-7R-10N15
the * engin	T-10F14L8D-7
the * environ	T16
the * error	L7
the * even	F6l10R-8B-8N12
the * event	T7
the * everi	N-7
the * export	F11
the * fail	F32R-8D9
the * farm	T9
the * featur	N6
the * feed	F14L-10B-7O7
the * feel	t10
the * fell	O-9
the * field	L-6
the * figur	T-8F-6B6N6
the * file	t11F-11R6B27N9H6
the * fill	T6H8
the * find	l9
the * firm	N7
the * first	F-8X23R-11D-7H-7
the * five	L8R16
the * fix	T17t7
the * flag	L-6B8
the * fleet	T-10O10
the * folder	B14
the * folk	T-8F8L-11B9
the * follow	D12
the * for	T23t13F-15X-12x-7L13l15R-15B-23D-15H-8O-21
the * form	X7B7
the * forti	L8l12
the * found	L8l11
the * four	R14
the * free	H8
the * fridai	N11
the * from	T-15t-8F-12X10B27N-16D13H7O9
the * full	L6O8
the * gatewai	T-6F-6R-9H6
the * gave	t7X11R6D11
the * get	L-6l-6R-17B-9N7O6
the * give	F6f12
the * go	F17f6R-12B21
the * goe	T-11t-6F17f-6R-15B20D-8
the * gone	F22O6
the * good	B18
the * got	t10x20l13R6N22D-6
the * graph	X22R-11D-9
the * grew	F6
the * group	T12F8L8N7D-6O10
the * gui	N10H-11
the * ha	F19L22B11H-10
the * had	T11f-9X-14L9R-24B8N21H8O-27
the * half	D8
the * hall	T6R15N11
the * halt	F12
the * hand	H6
the * hang	F9B-9
the * have	F14f14X-6x8L21R-6D-6H-6
the * he	N-6D6
the * head	T-8L15l8N6
the * heard	L6l8N8
the * held	F8
the * hid	T16
the * hide	T9t11F-7
the * himself	L-7R6N9D-10
the * histori	T15
the * hold	T-6F-6f22R8
the * home	R-6B27
the * host	t10L12B6
the * hour	B9N20O-8
the * how	H6
the * hurt	F9
the * i	T-15F-14f-10X13x6l-11R-15N13D-16O-6
the * if	T-6X9R-6N7D6H6
the * imag	f9R-8B30
the * import	x6
the * in	T-16X11L-27l22D23H-13O-6
the * incid	T-6F11
the * index	T9B-6
the * instead	T29R14
the * interfac	T9
the * into	T12L10R8
the * invoic	t7
the * is	t18F-11f11X-7x-15L24l10R-12B8D-10H-16O10
the * it	T-15F9f7L28l-8R-14N14D27H28O-10
the * itself	F8L-11D-7
the * job	F7L13R20D-6O-7
the * jump	F15L8
the * keep	T-14t6F6f9
the * kei	L6D6H-7
the * kept	F7L9R12
the * kill	F7
the * knew	D8
the * know	T-6t7F-6N21
the * label	T9F12
the * ladi	N10
the * lane	T7
the * last	f6L10D9
the * lead	L-7R-7N8
the * leader	B18N16
the * leav	D6
the * left	N-7
the * level	T-6
the * li	f8D11
the * librari	T6L14
the * line	T25t-7F-6R-7H13
the * link	B-7
the * list	T-9t6F-10L7O-7
the * live	t8B-6D6
the * load	T11
the * lock	B7
the * log	T-11B-6D-6O-8
the * login	X10
the * look	T-11F11X-6L7R10B6O11
the * loop	R10
the * lost	T-8t13L11
the * lot	T8N6
the * machin	L-6R9B-7D-10
the * made	T10L8
the * mai	T-11L15R8D7
the * make	F-13R-7
the * maker	T-6
the * man	D8
the * manag	F-13L-11R7B18N16O-7
the * map	T17F8R-8
the * mark	F13
the * master	B8N11
the * mean	T12F14
the * meet	X8l16R-6
the * menu	R11
the * messag	X11R-6N15O-6
the * million	L13R6
the * minut	T6L7R-8N14H6O-6
the * mistak	F-6D14
the * model	T7X7L7
the * mondai	X8L6
the * month	T10L-9R6O10
the * more	T-6
the * morn	T-6l13R-14
the * move	T-11t6F-9N12D11O7
the * must	T10R13
the * my	D7
the * myself	T-12L12N15H13
the * name	F-6l9R7B7
the * need	T-16F6R-10
the * network	T7F11R11
the * never	T-6t-7F-9f6R9O9
the * new	R13
the * next	X7
the * night	T-8L-7B9D-6O9
the * nine	T15t9f7N7
the * no	t6L-8
the * nobodi	D7
the * node	R14B14N6
the * noisiest	R-7
the * not	F-8R6
the * note	X6N11
the * noth	T-7
the * notic	R-6
the * now	F-8X-14L8R-11
the * number	F-10f6X7L-7R-8O6
the * nurs	X-8N20
the * o	N7H7
the * of	F-25f-9X-10x-9L-14R-11B-25N20D12H16O-16
the * off	T-12t18F-8L10R9B-10
the * offic	F21X-7L-7B-10N19D13
the * on	t-15f10X14x8L-6l12R6B6N-6D-23H-17
the * onc	F10f8
the * onli	x7R12
the * op	B7
the * open	l6H8
the * oper	L10D15O7
the * option	T35
the * or	T16
the * order	T6R25B9
the * other	L7B6D8
the * out	l7R11B12H7
the * over	T11R16N6H13
the * own	T-6t12F7
the * owner	f7
the * packag	R-7
the * page	t-6F21X-12L-17R7N9
the * pair	T-7F7R6D17
the * paper	T6N10
the * park	R9
the * part	t-6f13X17L-6R7N8
the * partner	f9L8
the * pass	T8R-8
the * password	T6F11H17
the * patch	T-7
the * path	R8B20
the * paus	F8O13
the * payment	T15N10
the * peak	T-6t10O-6
the * peopl	F-13f15L-14B-8D25H6O14
the * per	T-6t7F-6R6N-6
the * person	X9L6R-6
the * phone	T-6F12
the * pipelin	L17R15
the * plan	T17t8F15R-10B7N-7O-8
the * platform	T-6t9
the * plu	N15
the * pod	T-14L-6l15B19H6
the * point	f11O10
the * pool	F8D10
the * portal	T-6D7
the * post	F7N-7
the * prefer	F8
the * price	F18
the * primari	F11f6
the * print	T-6F10
the * printer	T10R6
the * probe	T7
the * problem	T9X-11
the * profil	L7B7
the * program	X13
the * project	T13
the * protect	L12N16
the * provid	F13R-7
the * pull	B-6
the * push	D8
the * put	L-6l10
the * quarter	X7
the * queri	T-8L8
the * question	T-7t6N8
the * queue	T15f10
the * rack	T-6F12X13B-6
the * rail	L8H10
the * ran	T10H13
the * rate	T32t17F-13f13L-6R8N14
the * reach	F-8R11
the * read	X-6R10B13D-7O7
the * reader	T6F10
the * real	t10
the * refus	L20
the * region	f9L-6R16
the * remain	F7l11O7
the * repair	L14R-6
the * report	T12F-7R-8D-6
the * repositori	L-6
the * request	L6R-11O-6
the * restor	F15
the * result	t9
the * return	O-7
the * review	t8X13L11B8
the * revis	B7O8
the * right	N8
the * ring	R7B7
the * road	T10R7
the * robot	F8D11
the * role	X7R-10B7
the * room	T-15F-6L-7R-7N7H29O-8
the * roster	B6
the * rota	T9
the * rotat	R16
the * rout	x12R8
the * router	T6
the * rule	T-20F10L19R-6O-7
the * run	T11X16x9R-8
the * sai	t-11F9f6R-10N-14D13H-7
the * said	T-8R-6N-7
the * same	D6O-6
the * save	F7f8R-8
the * saw	H7
the * scan	L9
the * schedul	t6
the * screen	t7F10H13
the * script	T-6B14
the * search	T12
the * season	x6R-6
the * second	X27l7
the * secret	F-6R21
the * see	T-10x10
the * sensor	L6
the * serv	T7L7
the * server	F14X15L-7l-6B8D9
the * servic	T7t-9f-8L-14N-8
the * set	F15L9B-10
the * share	B8
the * she	X6R16B7
the * sheet	T-8f8D6O7
the * shift	R11N7D25
the * shop	R11
the * should	L7H8
the * show	T-9F10L12R-9
the * shut	O10
the * side	F16X7L15D-8H-10O-8
the * sign	t20F6x9R-6
the * sinc	T27t14L-9H10
the * sit	D9
the * site	t10F-10R18D-8
the * six	R10
the * size	T-12l10B6D8
the * sleep	T-8F6
the * slot	T-6
the * slow	T12F8L7R7
the * so	T-13t-7f-6X-8L9l19B-9N30D-8H11
the * softwar	R8
the * squad	N14
the * stai	T15F15L-9B19D6
the * stand	T-16F-7f34L-6l8R-6B-7H-7
the * start	T13F23l8R-8
the * state	T-8F6B8
the * station	T9O8
the * step	T14F9f8L10R-6B-11O9
the * still	T-16B6
the * stood	t9B6O-6
the * stop	T-15t-6F35f-9L9R-6
the * store	R-11
the * stream	F10B11N6
the * stuff	T-10
the * subnet	R9
the * suit	L9R8
the * sundai	H10
the * support	B6
the * switch	B7H9
the * system	T24t12F-8B-7D8
the * tabl	T-11f7X8B6D11
the * tablet	T8O6
the * tag	F8X9
the * take	x6
the * tariff	R12B-13
the * team	T17t-6F-14X-12x-7L-9l-12R19D35H-18O-8
the * tell	F11
the * templat	L24
the * ten	T13t8R-16N7
the * tenant	T-9F10L-6
the * th	L-6O7
the * that	T-21x-6L-21R13B-6D-7
the * the	F17f-6X-11x17R-19D6O-16
the * thei	t-6F-10f13B-7D-9H33
the * then	X7R17
the * there	T9L-7R12B19D18
the * thi	T10N11
the * thing	T-28t21F25f-10x14L16D-8
the * thirti	R15
the * three	T9t16R-10O9
the * threshold	l11R10
the * ticket	t6
the * time	T-15t6X15l9R10B8D12H-7
the * timeout	T-6
the * to	t19f-15X-23x12R-12B9H21
the * togeth	t10F-6N7
the * told	T-9t-7N-12D-10
the * too	L7
the * took	t16L-6R-8O12
the * tool	F-7X17L10R6
the * total	F7
the * trail	t6
the * train	F7R6
the * try	F7
the * twice	F8R-6D-8H10
the * two	t-6X-6R-27
the * type	H10
the * until	F-8X9
the * up	T-11F-6f22l7N7D22
the * upgrad	O12
the * upload	N8
the * us	L10R-9H12
the * valu	T-9B9H-8O7
the * vendor	L6D6
the * version	T-14F24X6R18B9
the * wa	T6F-6f6L-18l34R-14B-7D32H-26O12
the * wai	T22f-9X11L13N-8D-8
the * wait	T6F-6R-10
the * want	T9t-6L13R6H6
the * wave	R6
the * we	t-9F-6f7X-6L15l15R12B15H6O9
the * week	t-7f7L-13l9O-9
the * went	l17R-24B-10O-7
the * were	T-9f-8X10x17L-12B-8D8H16O21
the * what	T-6X6N7D6
the * when	F9D-8
the * where	T12F-14R8
the * which	F-8f6B-16N17H6O13
the * while	f7B7N9
the * who	t-9f6L7R-16D18H15O-6
the * whose	D11
the * will	f10
the * window	F19L-6
the * with	F-13f-10X19x-8L-17N17D-11H-16
the * without	T-12F-10f6
the * word	D10
the * work	T-7X8O8
the * would	T11t-6F-12f-7X-11R-10B25N6D23H8
the * write	F14L-10B11H6
the * writer	F8B-6
the * written	T6
the * wrong	X14
the * wrote	F7
the * year	T27f24X-8
the * you	T6N7
the * zone	F15L16R11B12N-6O-6
the <clock>	D12
the <number>	T20F-12f7X7l6R-10N17D14H10O32
the <percent>	F8X9R-7
the abort	F9X6L6B7
the access	F7f7
the account	t13R-12
the action	T7F14
the address	L6B6
the admin	D7H11
the admiss	T-6R9
the afternoon	t8O8
the ag	X10L10
the agent	F7X10L-7
the airlin	T-6t9H6
the airport	N8
the alarm	F-7R-6B-7
the alert	t11L16
the alter	F8
the altern	T13x9R10
the answer	T-12t17F-8
the api	T-7L8
the app	X-6R21B13N21D-7O6
the approv	X13O6
the architect	f9D8H7
the archiv	T16t12f8
the argument	R7
the audit	T-8F19B-6D7
the auditor	t8f14
the author	T-11F-7R-6
the automat	N7
the autoscal	F8B19
the back	R13
the backend	F-9R-6
the backfil	f11L14R-11B14
the backlog	R6
the backup	T-8R-6
the bad	T6F-11B7
the balanc	T-7t15F8R9B11
the bank	L-13R7
the base	L10
the batch	T-12R30H7
the bed	H12
the begin	X16
the belt	O8
the best	t30F-7x22N-8D-7
the better	T-6
the bigger	t8l10
the bill	t22F-18f-7L-6B-8D-7O23
the bin	T8R6D10
the bit	B15
the blast	F-7L19R33
the board	T26F-11f-8X-6L-8R-12B12D-15H-6O-17
the boat	x14
the book	F12N7
the boss	F11R8N-7H23
the box	T15t16F11L6R-9
the branch	T-15N16O7
the bridg	F-8L7N12D-8H28O12
the broker	T-13t-6N9D-9
the bu	T-11f6
the bucket	T-8F15L-6B21
the budget	T-6t18X-6L-9B-12N-7D-7O9
the buffer	F6X8
the bug	T6l8
the build	F-18f13R6D-6H9
the burn	L-6R7
the busi	t9R-7N6
the button	R13
the cabinet	D8
the cabl	x9
the cach	T8t-6F27X9R-6N9D16
the calendar	T-8f9X-6D7
the call	t-7f10X-8L-10N15D-13H13O-8
the camera	F11R-6B6
the canari	t6F19L11R19B-7
the canteen	T-6X9H18
the cap	X8L8
the car	R9
the card	T-7R9O7
the care	T6
the carrier	D10
the case	T9F9B8N-6
the catalogu	T6
the catch	T29t6F-6
the caus	T8t7N7D15
the ceil	t6F6
the centr	L13R7
the central	T-7t7F-7
the certif	L9l6R11D15
the cfo	T9N6
the chain	L-8D9
the chang	T-21t13F-8X-7L7R-16B9D20H-6O-6
the channel	T-6N23H-13
the chart	L8R-7O9
the chat	F6L6B9
the cheaper	T6F10R6
the cheapest	t6R17
the check	F19R11N14D-9
the checklist	L13D7
the chief	f12D-7
the choic	T18t19X6L7
the christma	x12H12
the ci	B7
the ciso	N12
the claim	L-6R9
the click	R7O6
the client	R-6O-10
the clinic	T-6l6N-6
the clock	F12R-6N10
the cloud	T17t-8
the cluster	T-9t-10F-12X-6L8R12B-12D13O-9
the co	B7
the code	t-9X12B6H7
the coffe	T10f15N10
the colleagu	t9x13L6
the collector	F11
the column	T-10B6
the commerci	T-7X10
the commit	T11F6L-6B9D9
the committe	H6
the common	L16
the compani	X-7
the compar	T-8F17X16
the comparison	t7F18
the complaint	f7
the config	L8B-12N-6
the confirm	l6R9
the consol	T-7B-6H13
the consult	H11
the consum	L11
the contract	T-12R-10
the contractor	T-8X8R9D9
the control	t-6F14R-15B28D-7O-7
the coo	N8
the copi	F14D-12
the cost	T27t15R10N-6O8
the count	F-17R-16N19H8O-6
the counter	T11F7R-8N6
the counti	R7
the countri	T-10F-7R16
the crew	F-10
the criteria	N6
the cto	F-7L7N11
the current	O8
the curv	F-6L7
the custom	t21f-7R-13N7O10
the cut	X-7R15
the cutov	X-6R-6D6
the dai	T-9t-7F22L-10R-6
the dashboard	t17f10X27
the data	t6F-20f7L9R-13N14
the databas	T16t8R-9N-14
the date	T-11F-7L-9l19R-10B9N18
the decis	R-6D-8
the default	T-10L13
the definit	f14
the depend	F-6L7
the deploi	T-10R15H7
the depot	T-16B-6N8D-12O-7
the design	t13F-7R-7D6
the desk	T6t14R-7B9N9D-10H11O-7
the develop	t17F-6R-10B-7
the diagram	D7H8
the differ	T7x17L7R6
the digest	R-6
the director	t-9F-6f13L-9R-7B-7D-11H-8O11
the directori	T-8L9
the disk	F-7X6l12D-6H6O-9
the dispatch	F-8D-7
the dn	F7
the doc	T31
the document	f7H15
the dongl	T11
the door	F11f11X13N-7D-6H6
the doubl	X6H7
the drain	T6D11
the draw	B-7
the drawer	F-6R12B8
the drill	T7F7f10
the driver	T11
the drop	T-6F21L11R-7B7
the dry	B6
the duti	T-10f-6X-6L9B-8N6D-10H-7
the earlier	T7L9B11O-6
the edg	F-6L-7R-9B-8
the editor	t12N12
the eight	T-7R6O6
the eleven	N14
the end	T-19t15F-17x32L-8l-6B10D11H10
the error	t13L-6l13R23B7
the even	T16t-7x10L-8R-10B-7H-7
the event	F6
the exchang	T-17F7H14
the exit	X7
the export	L6B10H7
the failov	F20
the failur	F-6D9O7
the fallback	B7
the fare	F8
the farm	T-6
the farmer	F10
the fastest	B8
the fault	T-7L6D6
the featur	T7R8
the feed	T-6
the fenc	F30N7
the field	T-7R-7
the fifth	f8
the figur	F23X-6N13
the file	T15t-7X7l22R-11B-9N-7D8O10
the financ	t12L6N23
the firewal	F-15R13
the first	T12F8f10X35x6l-13R6B17D-7O15
the fish	F11x24
the five	t6f8L-13l10R6
the fix	T17R-8B8N7D-6
the flag	T-14F16X7R8B17N-8
the fleet	R7
the floor	T-8F-10X10B8
the folder	B-8D7
the follow	T6N7D10
the form	T-9L-10R-9N-6
the former	F-8f9L-9B52
the forti	F6f7H8
the four	T-11X-7B9N25D-6H13
the fourteen	T13
the fourth	F-6X10B-6
the fraud	t7
the freedom	T10
the freight	D18
the fridai	B15
the full	F-7R16
the gain	T-9X9O21
the game	L12R15B8D9
the gap	T-6
the gate	T-8L-14R13O16
the gatewai	F7X-6R14B-9D-7H6
the gener	T-6
the good	T30R10
the gpu	O6
the graph	T-9X13l14N-6H-7O9
the green	f14
the ground	D8
the group	T-7F-8R-10
the guid	R8N6O12
the half	F13f12X-8N14
the hall	T-7F7f7B-6
the hand	f12
the handheld	X15
the harbour	N9
the hard	T-6
the hardest	R-10
the head	B15N20H-7
the heap	T10
the help	R6H9
the hospit	X8
the host	L6
the hotel	T-6X8L6N8
the hotlin	t10X6R8N14
the hour	T8F-14R9B-6N11D6H-9O-9
the hous	R6D10H-6
the hsm	B7
the human	T10
the ident	T-14t7F7x11R19
the imag	T6t-7x-6L-7R-8B-14O7
the import	T-6f6X16
the incid	T7t10F-7R-10N12
the index	T14B-6
the insur	t16f7D20O6
the integr	f9D7
the intern	T6R11D17
the internet	T8B12
the intranet	R8
the inventori	T-8L17H6
the invoic	T-6t7f13B12
the job	T-17t-7F11f-6X-10x9R10N-7D7O-6
the junior	D6
the kei	t-6x9R-10N-6D10
the keyboard	L11R-6N-11D-12H18
the lab	T-8R7N10
the label	F18L-6B7
the ladder	L7
the lag	F9
the laptop	F6H10
the largest	T-6
the last	T7t-15f15x10R-17B6N9D-15O37
the law	F16
the lead	T-6D8
the leak	f12
the leas	T-7F9R-6
the least	L9R21
the ledger	F12R16
the left	T-6H14
the lesson	X11x6D6
the letter	L-6
the level	T8
the librari	T-7X7L14
the licenc	t6X11l6
the lift	T8
the limit	t12F21f-8B-7N-6D-6H-6
the line	T-11t-8F-8f-6X9L9l12B-7N-13D-11
the link	T8F16X17
the list	T-7t-9F6f18L-19B6N12D-10O-8
the live	L6
the load	T-10t-6f10L-12D-6
the loader	F10R8
the lock	F13f9B-6H15
the log	T14F15X-12x6l-9R-11B-10O-6
the long	x9D16
the longest	T8F11
the loss	T16
the lot	T10F6X-6R13N-7H12
the loyalti	R11
the lunch	T7
the machin	T10F-17R7O13
the mail	H-6
the main	x16
the mainfram	f10R11B19H15
the mainten	F9
the man	T7D16
the manag	F8f-7L-11B-6N8
the manual	D16
the map	T11l14R-7N8D10
the market	T7F7
the meantim	N12
the measur	x8
the median	T-12F7O15
the meet	F-6x6l7
the memori	T15l8R-7B7
the merchant	T-6N6
the merg	F-13L6R6
the messag	F-7N-12
the meter	R-7H-7
the method	F7f7
the middl	F24L-8l6H15
the migrat	T-10t16N6
the minut	F-6D6
the mismatch	F26
the mistak	D7
the mobil	T8F11D6
the modem	R-7D10
the modul	t10f8
the moment	T9F17B8N6
the mondai	T-11F-8L-6l23O-8
the monei	T11B6
the monitor	T-7F10H15
the month	T-7t15F10X-8L-13l7R-9B7O-13
the monthli	T-8R-9
the morn	T24f-7X8L-8R-10D-14O-8
the most	f8X15x8O16
the name	T10F-7L17
the nation	R9
the nearest	T7
the neighbour	R-6
the net	R7
the network	t-8f-7L-19R15N11D6O-7
the new	T8t22F-9f-13X-9x-6R35B15O-12
the newest	R10B8
the newslett	L7H13
the next	T12t8F24X-8x6L25l21R15N10D-14O17
the nice	t14f6
the night	T8F13X-8R10B-12N-13H9O-10
the nightli	T8F27L12
the nine	T-7f7R18B9
the nineteen	D9
the noc	t11
the node	T8F8
the nois	F-7L7R-6D13
the noisi	X-8L8
the north	O-6
the number	T6F17f7L-15l-6R-9B-12H-10O9
the nurs	T13f6
the odd	T10N-6
the offic	X7
the old	T-16F20f-12X17x-9L-11l-19R28B67N-13D-10H-14O8
the older	T14t7R17
the oldest	T-8F8X26
the on	T6t9F18X-12x6l-10R16N-11D-12O-15
the onli	T-15X-8L11l10R-10H22
the op	L6N12
the open	X-6L8
the oper	T-7F-7X-6L7l12R8O-6
the order	t-8X11N-8O-7
the origin	F11L8B11
the other	T16t14F7X-16x15L-14l-7R44N7H30
the outag	t13R7
the outsid	F16X11B6
the own	R-6
the owner	T-6t33X-7L12B-7N-15
the packag	L9
the page	t-12F-9f-10X-6R-8B-8D9
the pager	T-9t-10X-11L-6R-12D-12H6
the panel	l11
the paper	t-7L-8O9
the paramet	F6l6
the park	f9l9
the partner	T10X7
the password	t7
the patch	L-6
the path	T6
the pattern	T6
the payment	T6X7L15R-13B-6D-6
the peak	l7O6
the peopl	t8F-11X17N12
the permiss	R11
the person	F-7L11B13D7
the pharmaci	F-6R-9
the phone	t-9F-11l-6R30B8N-20H-15
the pictur	T-8f9X10N6
the pin	F-11R20
the pipelin	T-6t-7F9L35
the plan	F-8f-10X7L6O-11
the planner	T13f6
the plant	T-7B7N9H15
the platform	F-6X-6L11R-14B-6N7
the player	t7F15R-10N7
the plug	F13R-6D9
the pod	T-21t-6X-7l10B-6H-6
the point	F10B9D7
the polici	T-11t11R-12B-8
the pool	F-8l20R-7O-7
the port	L12H12
the portal	T35
the power	R-7
the press	F6R9
the previou	T-13F9X-6R-9B36D11
the price	T77t-12F-19f-8X-7R-8B-11N-6D-6O-12
the primari	R11
the print	L15
the prior	F-8L6R8B23
the probe	T-11L-7B7
the problem	T-7X14D10O13
the process	T-7X6x9L11l8
the product	T17F13f6B-7N-8
the project	D6
the promis	T-10F-6B8
the promot	F7L10
the proof	t7f10
the propos	X10
the provid	T-8f26L8l19
the public	T-7L6
the pull	T-6L11R-12
the pump	T6O-6
the purchas	T6
the push	T-7
the quarter	T-11t9F-12L25D11O10
the queri	O7
the question	f11N6
the queue	t14F8X-9l17R-7O13
the quick	T11
the quiet	F9X-6R9H12
the rack	H20
the radiolog	O8
the rail	D7
the rate	F11
the raw	t17F7B10
the read	F12R-7
the reader	L-8R-9
the real	T-14F8X18L6B-6
the reason	T-8F6L6N6D13
the record	T12t11F10f22X-8
the registri	R7
the regul	T-24F-7R-6N21D-9O10
the releas	T11t-6F-9f8X-6L10R-11B-11N-8O-7
the remain	T6L6R10N6
the remaind	R15N9
the render	T7
the renew	T11x6
the repeat	T6
the replai	L10
the replica	T-6F-9D8
the repo	R6H8
the report	T32t-6l25N-8
the request	T6O8
the rest	T-15t-9F-15f-11X-11L6l-10R28B-8N-15D8H30
the result	x12N12
the retri	F-7B-6N8O13
the return	L8B7N7
the revers	T-6X6N6
the revert	T6X10B31
the review	T-6F12L51l6B-7N21H-11
the right	T-7t30L20l10R-9B17D-10H10
the rival	T14
the road	T-7
the robot	T-7X7L-6
the role	L13R19B8
the rollback	B11
the rollout	F14f12L22
the room	X-7L10B-7O6
the root	D20H12
the rota	T-21t11F-10L-10R-6B-9D-9H6
the rotat	L7R7O6
the rout	T-10O-7
the router	F-7L12B15
the row	O6
the rule	T-16F16f-9L-19R-9B18H-6
the run	T-8F-7L6R14B-6
the runbook	T-11R6
the runner	F6B8
the safe	B9O7
the safeti	t14L6
the salari	f9
the sale	T9
the same	t8F-7f6X-19x18l8B12N-16D6O8
the save	B9
the scan	f12
the scanner	F6f10L11N10O6
the schedul	t7F7R10
the schema	T6L29D12
the school	N20
the screen	L27R-6B-6N7
the script	L7D-8H12
the search	F9X8
the season	L6l9
the seat	f8N6
the second	T8t-10F11f15L19l-9R-7N15O14
the secret	T6F-7B7
the secur	T18F-8D6
the sensor	T-8D13
the sentenc	L11
the server	T-15t12L-9l14R-6
the servic	T7t7f10l8R-17B-8N-10D-7
the session	T-12F16B9N-7O-7
the set	f8B6
the settlement	F-6O9
the setup	f22
the share	T10X6L28B-10N-6
the sheet	T-6L-11O-6
the shift	T-8t-7F15X8x6L-17R-15B21N10
the ship	T-6X8L8
the shop	X-9B-6N7
the short	D15
the side	F16B6
the sign	F15L-7R8B-9N-6
the signal	X12L10D6
the signatur	F7L9
the singl	T13F-6
the site	F14B6
the six	R-9N9H8
the size	D13H9
the slide	D10
the slot	l8
the slow	L-6l8R-6
the sm	X8B16
the small	T21X9
the smaller	T14F15X14N7
the smallest	T-7R34
the snapshot	T-6B13
the sort	T9N11D11
the sourc	L10
the spare	T-6F8f12R7B13
the split	O6
the spreadsheet	F8D12
the spring	t11
the sprint	X9L10O7
the staff	f10
the stage	R11
the stair	R-7
the standbi	T8F6R9
the start	T-6F-6X28R-8
the state	F-8R8
the station	R8N9
the statu	N20
the step	T-6R-10B9N6
the storag	T6F-7D10H9
the store	T24t9f7R-6N12
the stori	l21D-8
the studio	t9
the sum	T-6
the summer	R12
the supplier	T-7B-9D6
the support	F10N-8
the switch	t14F10f7X-6B-15N6D-7
the sync	t8l7R-6
the system	f22R6D6
the tabl	T23F-12L6R-10B-16D-10H-7
the tag	B-12
the tape	F6B12D7
the target	L10
the tariff	T-6l7R-6B7
the tax	t7N9
the team	t16F-21f6X-18x8L13l10R-17B-14D-18H34
the technic	D9
the technician	T19f6L6D-6
the telecom	L7
the templat	T6L10
the ten	T17R-9
the termin	T-6L-7R6D-6
the test	f-6R28O11
the text	H9
the thing	T14f7x-8L-6
the third	T13F15X-7D13
the thread	F7H7
the three	t-7F-13f8X-6N14O12
the thursdai	X24B10
the ticket	F-10X-10l24R-7B11N-9D12H-8O-8
the till	T6F17X9R-8H8
the time	f-7L-9l-6R-19B-17N11H17O-13
the timelin	X12l6N9
the timeout	F11X9L10l9R6
the timet	T15R-7
the token	F10f8
the tool	T-17F-10L17R-6O8
the top	t6L6R6
the topic	F8B11H6
the total	R6
the trace	T-10X16
the trade	T10t16R-6D6O12
the traffic	R7
the train	T10X6R-11H8
the trial	F12L-12B40D-8
the trust	F14B6
the truth	f7X-6D-10
the tuesdai	R7H12
the twelv	N6
the two	T-16t37F14l18R-8N19H-16O-17
the typo	L9D18
the ugli	F15X-7
the undo	T-7F13X6B24
the union	T-6L6N7
the upgrad	T10R21
the upload	F-6O-9
the us	X13R17N6
the user	F-8X7D-6
the usual	O7
the valu	F7X7l12
the vault	T-12f16
the vendor	t-6F7f10X6L-10l17N-9H6O-10
the veri	L10
the version	T-8F8B16
the volum	B11
the vp	D12
the vpn	T8
the waf	L10
the wai	T-11t-6F-6f6x17L-11R-6B23N6D18H-7
the wait	T-16F-18f-6X-11l9R-10B-8N-10H-9O27
the wall	T-15R-6N-6H8
the ward	l9R-14N16
the warehous	F-8f10L-7N24D-6
the warm	T-8t6
the weather	T-6x15R14
the web	T-12R8D12
the week	T-7X-8l9R-8H-6
the weekend	T-9R9D8
the weekli	N13
the weight	B16
the whole	t-10X-14R-24B16D15H12
the wiki	T-6f14l20
the window	T18B10
the winter	T-13H13O-8
the word	T-7F-6X11L7R11D8
the work	X-6x7R-15B-7D-7H-9
the world	R7
the worst	T-14F11f-8L-18R40N-6O16
the write	T-12F17
the writer	X7
the written	F10X9N-6D6
the wrong	T-9t-6F14X10B-9D10
the yard	F9
the year	T8f20L-10B-8O16
the zone	T11
theatr	T-6
thei	T-14t33X11x-16L-18R13B-13N-13H32O-19
thei 'd	T19F13X-13x6R-9N8D-8H-13O6
thei 'll	F11l13
thei 're	T12t-7F-6f12X-8R7B7H-6
thei 've	t6f7D-6H10
thei * <number>	T6F7
thei * a	T8X12D-6H12
thei * all	B8D-6
thei * an	F9
thei * and	T-11x11
thei * around	T8
thei * be	T11F8N7
thei * come	O7
thei * for	f13B6
thei * from	t10
thei * got	t9
thei * had	T6D-6
thei * have	T13l13D-6H6
thei * in	t11F9H12
thei * it	t14F-11L-7R8B11N-9
thei * me	T-9X-11D29H8
thei * never	T-9
thei * no	t6R8
thei * not	T-12t16l8R9H-8
thei * on	F-7x7R9D8H-6
thei * phone	T11R9
thei * right	T24
thei * the	T-7t-8F16X14L8R-7N-7D-9H6
thei * their	F-6X-6R15
thei * to	T8t-6F-9X9N19D6
thei * two	T12L8
thei * up	T6D7
thei * us	F-7R6N7
thei * with	T-6F7D6
thei add	T-8
thei ar	T-9t-11F9l17R25D-8H-8
thei ask	D17H6
thei call	F-6H15
thei came	H19
thei can	B-6N7
thei carri	F-13f16
thei come	T10t9
thei could	X8N8
thei did	T-6t8
thei do	f7B6H-6
thei gave	T9H6
thei got	T21
thei had	X13R-7N7D17
thei have	F11f-7X-7L19R16B-10D-8
thei hold	F13
thei look	t7
thei lost	T11
thei need	X20
thei run	O7
thei sai	x16l10
thei said	T-11t6R8N6
thei saw	T-9X15
thei ship	T6
thei sign	T-8
thei still	F-6H15O15
thei tell	H20
thei took	L6R10D9
thei us	T10t8F-7O7
thei wait	t8R7B8
thei want	t36H-8
thei went	N8H12O-13
thei were	T11F-9X8N-10D-11H-10O-8
thei would	D-9H8
their	t-13X-13x-23R-11B-16N11O-7
their * alert	T11L7
their * and	t14D-13H16
their * by	L8N-11
their * for	F13R-9N6
their * from	O9
their * had	X13D6
their * i	N-6
their * in	l11N-8
their * is	l9B6N14
their * job	L6
their * move	L-7
their * off	H13
their * on	T-12
their * test	L-6O9
their * to	T-6
their * wa	F-7
their * were	R11
their ,	F12L7
their build	T-6
their case	F-7
their code	t9
their first	f25
their job	t27l6O7
their lead	T10L7N7
their manag	O9
their on	L8R10
their own	T-7t-10f-8l-10R-15N7D-14H-12O11
their phone	H14
their servic	N9D17
their side	T-6
their tool	F17
their wave	R6N15
their week	T-6H20
them	t20F21f-6X-11x-7L-10l15R-22B-8N13H9O-15
them * 'd	D7
them * <number>	T-7O-7
them * a	T7F9X-7L-8l9R-8D8
them * again	L9
them * and	t8
them * at	T6L6
them * back	F9
them * be	f6B6
them * by	R6
them * dai	t11
them * for	T-7B8
them * i	T6L8N-12
them * in	l15O-6
them * it	F6
them * me	T9H-7
them * our	O11
them * ten	T-6
them * the	T-10F7X7D-7O9
them * thei	X12
them * to	O6
them * two	X7
them * wa	N-6
them * what	T-6t9
them ,	t-10X-6x8R24D21
them a	F-7L-7R-8
them about	X9
them again	l8O8
them against	t10
them all	X10
them and	F15
them at	l14
them back	T-8L7l7R8
them befor	N13
them by	t10F19O15
them can	f6
them down	L6
them each	F13
them for	T-9F-8f15R-6
them had	L9
them i	R11N17
them in	T19F9X6B10
them is	T6
them it	T-8H-8
them mine	O9
them next	N6
them on	T6N6
them the	T-8l11N11
them to	T-6F7f7l16N-6H7
them would	T7D6
themselv	F-22X-11x10L10l17R-24B8N-7D-8H-7O7
themselv ,	t8f7l11O7
themselv and	L8
themselv now	T12L-16O-6
then	T-28t-15F19X-16x-18L-22l9R31B-6D-11H-18O-25
then * 's	X16L7D13
then * <number>	F-6R7N10
then * <percent>	R8
then * all	L7R22B10
then * and	F16f10L-9R8B9
then * ask	O6
then * at	L6
then * back	F7B9O6
then * backfil	R-10
then * by	F-7
then * did	R-8
then * fifteen	H9
then * five	R8
then * fix	X11
then * for	R7
then * found	H7
then * from	L9
then * go	l6
then * goe	F7
then * had	t9D6
then * have	X9
then * is	R-6B-6
then * it	F15
then * let	R-10
then * log	F15
then * minut	R-13O8
then * not	F6x18
then * of	R11
then * on	R6O6
then * other	F-8X10R11
then * per	B7
then * put	T6B8
then * rest	F-14R35B7O-6
then * team	L7R7
then * that	H10
then * the	F8f11l6R23
then * then	T-6F-17L9R43O-10
then * to	l11
then * took	R24B9
then * wa	t6F7O6
then * wave	F-6
then * went	R-8D9
then * with	T16F-6H7
then * would	f7
then * wrote	t10R-8
then ,	O8
then <number>	R33
then <percent>	f6L12R7B9
then a	T10F6f7X8R8O-8
then all	T-9F-12R61B7O-19
then and	x18l7
then came	f6B6O6
then close	N10
then did	R14O8
then each	O8
then everi	R-9N15H8
then everybodi	F-7
then everyon	R6
then five	R11
then for	L6R23
then he	R6N6D6
then i	T-6t-7x-7L-9B10N-13H-14
then in	f19l8N18
then it	F16f-6X15L-6R-8
then on	F-9R12N9
then other	L7
then read	F6
then she	L22R-6B7
then ten	H8
then the	T-10t-12F9l-9R27B-6N-10D-8
then thei	T-8
then there	D11
then to	R7
then two	B8
then we	t-6F10X6L-9R-30B-7
then what	R-6
then you	T7F7
theori	B8H6
there	T-25t18F18f40x-19L-15l6B-8N-23D26H17O-29
there 'd	D9
there 's	T-8t13F12X-8x6L10l12R-25B17N-7H10
there * <number>	F9f-6L-10O8
there * a	t-7F18f-15X-8x-7L20l15R9N14H-10O-8
there * alwai	F-8x9
there * an	L13
there * be	t10D13
there * been	l8
there * could	f8
there * count	F6
there * four	H8
there * have	f7D12H8
there * i	H6
there * is	f9
there * it	T7R-6
there * look	F-7
there * mistak	T9
there * more	T10
there * nine	H6
there * no	T-12t32F-13f36X-6L-19l-6R-13H8O8
there * none	T7f7
there * not	t24F-9f11B-7H9
there * noth	T-18x9L7B-6
there * on	T-10t-8F10L17R7B-7D8O-7
there * onli	F6
there * talk	l17
there * that	T-9F-7B10
there * the	T8t11R-9
there * three	f6
there * two	T7D18O10
there * us	F13
there * week	R11
there ,	f14X8L7H-7
there a	T7L-6
there and	t8F-6H10
there ar	t-13f9x9L-15R-14B-6N-6O9
there at	f7X13
there first	B6
there for	F-7R9O6
there i	T-10F58
there in	F-8R6D27
there is	T9t6f17X-7L10l10R-6B-20D30H-11O-7
there sinc	R6
there so	B6D-6
there the	F6
there wa	T-6t15X-12x-8L9R-9N16D-8O-7
there we	T-6
there were	t-6F-12f-6X-9B-8H10
there with	T7
there would	T-10f7L9D13
therefor	T22F19f10
these	T-14t6F18f14X24x28L-7l8B20D20H9O-14
these * a	F6X15
these * i	X22
these * the	F18D7H6
these <number>	T6F-8D14
these dai	T-6t8F-8X37L6D11
these figur	f8
these thing	F-6x23H9
these two	L6D7H7
thi	t15f40X-21L-9l12R-14D48H15O-8
thi * <number>	T6
thi * a	F13L7D-7
thi * and	T12f16x-7D-6
thi * as	f8
thi * at	f9
thi * be	T9N20
thi * for	H12
thi * ha	l9H7
thi * i	F9f20N10D-6
thi * in	F-10f9O20
thi * is	T-6t11f6D11
thi * it	D7
thi * no	x8D9
thi * not	f11
thi * of	f7N13
thi * on	T8B9
thi * out	H7
thi * the	F-18f-7x-7L18D-9O6
thi * thei	H9
thi * to	D11
thi * us	F16
thi * with	L7
thi * would	T-11
thi ,	T-9t12R7B21H6
thi :	F11
thi and	T8F13N6
thi could	T10N9
thi dai	D9H8
thi ha	L7O8
thi happen	F-8D12O14
thi i	T11D-7
thi in	t6X26N-7H8O6
thi is	L-6N14H-7
thi on	T-7t-9F-10f6x26L-7l20R-20B-7N12H-12
thi order	R10
thi servic	T10L6
thi the	F6l10
thi time	D6
thi to	F6
thi wa	T6t-6x7L7B6
thi wai	T19t7
thi we	T13F-7l8
thi week	t9
thief	T6
thing	T-16t23F-15x56L-14l-6R-41B-22N-25D-9H8O-13
thing * 's	F15
thing * a	f10L8H6
thing * ar	T-6F13
thing * break	F7
thing * can	T6
thing * do	X7L10
thing * each	T6L7
thing * for	t6
thing * i	X7
thing * in	x11B6
thing * it	X6
thing * look	D8
thing * more	x6
thing * not	f6D8
thing * that	T-7t6
thing * the	F6l8R8B-11D18
thing * to	B7
thing * went	t15
thing ,	X-6x14L-8R-8N8D-8
thing :	T16t10L13B6
thing about	f6l9
thing and	t6X8
thing befor	R7B6
thing by	T7
thing for	T-7
thing have	F10D11
thing i	X10x6
thing in	T-6x8R11D6O8
thing is	F-6R7D11
thing like	H15
thing of	H7
thing on	F7D7
thing onli	R-6
thing that	T-6t-7F6L-9D-7
thing to	T18F-6X18L9
thing wa	T-6t14
thing we	T-9t14
thing with	X10
think	T-9t19F-14f16x25L-7l21R-8B-11N13D50H-13
think * 's	T12x-8N9
think * it	T-9t10x6
think * wa	D10
think about	t7f7
think it	T8D7
think of	T-13t8f10X-7l9N9D6
think that	T7N8D-6
third	F6f-11l-6B-10N-13D12H-13O10
third * <number>	O6
third * it	T7X19
third * the	B-6
third ,	B15O17
third of	T-7X20L-6B-7
third on	T-6F9L6
third time	F-8D11
third zone	F11L11
thirteen	T-6L6O25
thirti	T-15f9X8x-6L-15l-9R15N13D-15H10O32
thirti * a	N7
thirti * and	T7t7H6
thirti * of	R10
thirti * the	N11
thirti * with	N7O7
thirti ,	R9N7
thirti dai	T-10t6F-12f12R-11B11N12
thirti four	R8N9O6
thirti minut	R-6O14
thirti of	F14
thirti on	T-10F6R-8H6
thirti second	T13F7X27R13
thirti team	T7N-12
those	T-7t8F43f-14X9x-10L12l-12R-7D7O-13
those * dai	T9F11
those * for	F-6D9
those * not	T-6
those * now	T7O-6
those * the	R11
those * to	X10
those ,	F14
those <number>	B15
those minut	L9
those three	t7O7
those two	F13D13
those were	R8
those who	T-6F6
though	T21F13X-7R8D34H8
though it	T13H9
thought	f8X23l-6R-15B-8
thought * hire	T13
thought * it	x6D6
thought * the	D7
thought * wa	X-7
thought about	T17f13X-8x9
thought it	T-17
thought of	F9X-7N8
thought that	X18
thousand	T13t-12F29f6X-8L-23l-7R-9B-23N-11O18
thousand * a	R-7
thousand * and	R8
thousand * in	F6
thousand * month	O14
thousand ,	T20
thousand a	T8D6O14
thousand dollar	O-6
thread	T-6X-7L12N-7
threat ,	N-6
three	T-6t-15F-9X-11x-38L-27l-33R6N-11D-24H-14O22
three * a	t8F8R-6O-6
three * and	T17f-8D9H-6O12
three * at	L14R6
three * befor	t7R8
three * by	R8
three * ca	F25
three * each	F-6
three * for	F7f8R-10B-7
three * from	N6
three * had	T10
three * have	X10
three * i	F12R-8
three * in	F12L-6
three * is	T8B15
three * it	T36
three * late	T16O14
three * later	O17
three * no	L6R9
three * now	T8t6F9L11
three * of	T9X21R9O-9
three * on	F-7R-9H8O11
three * probe	F11
three * sinc	L-18O13
three * so	T11L8R10N7O-6
three * team	f7
three * that	H6
three * the	T7R12B-7O-11
three * then	R15B-6H8
three * to	t17O13
three * two	f8
three * us	T-8
three * we	T-13O-7
three * were	D14H19
three * what	N8
three * which	T14
three * with	F-7f6O6
three * would	T6
three ,	T-13R21
three :	T-7R-10
three a	O19
three action	F-15L-7N11
three and	F8R9N11
three appli	T32
three chang	L10
three dai	T8f-6X10B-9O8
three fail	F11
three group	R9
three hour	T10t9F-9O8
three in	T9
three line	f9N7
three merg	T9
three minut	R7B18N-12O7
three month	F12B7D14
three night	R10
three node	T8O-6
three of	T-10F-9f11L-8O-13
three outsid	F6
three peopl	T-15F10B11D-8H-8O9
three person	O7
three question	L-8
three risk	T-10R-6N18
three servic	T10L-7O15
three team	F6O-6
three thing	t9
three time	T27F-9X-14R-7B-8N14D8O18
three to	T9R7
three wai	T-6
three week	T25F11X12L-14B-12N-9D-7
three were	F9
three year	T16F-7R-7O-13
three zone	t8
threshold	T9F-8f13l10R6N-7
threshold ,	T9
threw	T22l11
threw awai	T24R-6
throttl	F6B7
through	T-22t-17f25X-13x10L-7l14H7O8
through * <number>	H6O7
through * and	T14
through * month	R9B8
through * night	H10
through * of	D6
through * pipelin	T7F6
through * the	F11f16
through ,	R7N8
through a	F9B-7D-6
through all	R-7D6
through git	R11
through it	F6f6x13H-7
through the	L15l15R6H9
through three	R9B8D21O22
through to	F8
throw	T15f13x6R-6
thrown	X9L6B25
thrown out	B7
thu	T-11F10L7R15N6O7
thumb	D16
thumb up	D13
thursdai	T-31t-9F-15f-6X16l-9N15D-15O-10
thursdai * the	N7
thursdai ,	T-9O7
ti	R8
ti to	R8
tick	L11
ticket	T-19t-14F-7f-19x-9l17R-21N-13D22H-14
ticket * <number>	l10
ticket * a	T-8F14O-6
ticket * and	X6
ticket * for	D7
ticket * i	X-7D12
ticket * on	F9
ticket * the	T-8F-10L7R-6B10
ticket ,	T-11X-8L-7B15N-6D17
ticket a	O-6
ticket close	T6
ticket for	N7
ticket in	F7L6O6
ticket shop	T-6
ticket with	l6
tidi	T26t16l6D7
tie	T8F10
tier	t35F-11f-6L7R6B-6H-6O-10
tier ,	T-6R12
tier on	T14t7
till	T18t-7F20f-13X7x-11L9l-11R20B6N17D-12H27O-14
till * 's	L10D6
till * and	H7O14
till * wa	H14
till <clock>	T-6B10
till i	H7
till it	T-7F6L10R-6N13H14
till mondai	X14N6
till the	L7B8
time	T-24t-10F-14f13X38x-6L22l-7B17D-30O6
time * 'd	f9X7L10
time * <number>	T7R-6
time * a	t6B10
time * ask	X8
time * at	O-6
time * befor	B12
time * dai	F-10L6R-6B-8N6O-10
time * get	X7R6
time * had	T13
time * i	T8X13
time * it	T-8F9x6L7
time * minut	F8f6B13O-10
time * of	f6
time * on	T-7f7x15B12
time * so	T7
time * the	T-13t13F-6f-8L-15B6N12H11
time * time	x9
time * to	X7L6
time * took	F16f9
time * wa	F-6f6B6D6
time * we	T-8N11
time * week	R8
time * will	X8L8
time * with	D9
time * would	R-9
time * year	f9
time ,	t9F-6X11l20B-7H-6O18
time :	T16
time <number>	F-7L-6B12
time a	T-13f7L-7R-7
time and	T-8X-12x6N13D6
time came	O7
time for	L7N6H9
time from	T-6F-7B-6N6O8
time i	T-21F-8f8X30x-7R-20B-10N-9
time in	X-7B-6O-6
time is	T-6t8R7D18O7
time it	T22f6X-7L8l9B12D6
time of	F-6X-7L-9R-12B-6N16H13O-7
time on	f8
time out	L6
time per	T8
time sinc	T11X-6x15O6
time so	F6L9
time somebodi	X21
time that	T-8F6B12N11
time the	T-6F17f14X12L9R7O11
time thei	X7
time to	X-7x8L-7R-6
time too	T7
time until	L-6
time wa	B6O13
time we	T7X11R-7
time with	f7L13D9
time zone	T-6R-8B7O-9
timelin	X12l6N9
timeout	T-10F-10X12x-8L34l12R11B-6H-8
timeout * <number>	T-6
timeout * the	L19
timeout ,	R7D8
timeout at	X13x-6R7
timeout from	L7
timeout to	L8
timer	D6
timestamp	T-11
timet	T12F14x6R-9
tini	F7
tip	L7
tire	T18L6R-6
titl	R9
to	F-11f7X-9x7l16N19D23
to * 's	X7
to * <number>	T-12F-10L-11B10N25O6
to * a	T-6L15R-7N27D8H15O13
to * about	T30X11
to * account	B9
to * after	T8F7
to * again	F11X7l11
to * all	T18
to * an	T8l16H11
to * and	T-11t-11F-14f-8X12l-11R-9N7D7O29
to * ani	D6
to * anyth	t7R8
to * as	L-6N7
to * at	T15F-7L-9l-6R16B12
to * awai	T16N6
to * back	T8F-9L-7R13B25
to * becaus	T9O9
to * befor	X16R-7N-7
to * between	t7
to * board	B-6
to * boss	D7
to * branch	X7N7
to * but	T-6D7
to * by	F21L6l-6R-9N-11O8
to * channel	F9f9R12
to * control	N16
to * custom	B7
to * dai	F35N-6H7
to * data	D10
to * databas	T13t17R14
to * depot	T-7
to * director	f8
to * disk	T10
to * done	D13
to * each	N10
to * end	F6
to * euro	F20R6
to * everi	N-10
to * everyth	T7
to * file	L6R-6B15
to * first	D8
to * five	B8H10
to * flat	T-7
to * for	T14t20F-11f-7l8R-9D14
to * four	T6
to * from	T20
to * gatewai	L10
to * gb	T7
to * given	T-6t10
to * good	F6
to * her	F10D6
to * hi	D14
to * him	X10
to * honest	t8
to * hour	T-7F8R-6O11
to * how	X6L6
to * i	T-18t21N16D11H18O-6
to * if	R6
to * in	t10f-6X7L-19R-18N-6O16
to * internet	F7B13
to * is	T-6X17
to * it	T-10t-11F-17f-7X-10L17l9R9B9N6O-18
to * kei	T6f11
to * last	F13X-6x11H15
to * live	L7
to * log	F8
to * manag	T-7t9F13L7R-7D19
to * me	L7l11
to * minut	T14F-9f9X15l8R-15B-9O-6
to * morn	t11F-6O7
to * ms	l10O7
to * name	L11N8
to * new	F-8R-6B-6
to * next	L-7l9
to * night	R15D9O16
to * no	H7
to * now	X6
to * of	T-11F-7f19l8N8O9
to * off	T15t7
to * old	T6F13B28
to * on	T-6t7X-11B16H-10
to * onli	T8F-6
to * oper	D6
to * other	T9R-7N-7
to * out	T-6
to * over	T6f6X7H-6
to * own	R-8
to * owner	F13L8
to * partner	T6
to * per	T-10R-8
to * percent	t17R-7
to * person	N8H8
to * phone	T17f6X6
to * pod	L7R16
to * previou	F-7B14
to * product	R8
to * pull	L17
to * pump	N8
to * quiet	B9
to * regul	O8
to * s	R8
to * second	T24L-8O-10
to * servic	R9O-9
to * shift	N8D-8
to * side	T-7F8B8
to * sinc	L7R9
to * so	f8R6N18
to * some	T-9
to * spare	R7
to * sure	T-6F8
to * switch	F20
to * tabl	L16
to * team	T-15F-12L7l8N22H11
to * test	F7B6
to * that	t-7F7f12x11B-7N-11D11H15
to * the	T25t-9F-8L13l-11R13O6
to * their	L9N-10H18
to * them	T17F-6X-7l9H8
to * there	T-7t11
to * thirti	R-9
to * three	T-12D11O8
to * to	T15F7f8X-9L-6R-12D-9H6O-8
to * told	F6N-8D7
to * twice	l15N7
to * two	T20t7F-7L-9l11B-6N16H-8
to * under	R7
to * until	F13
to * up	T-10t11
to * us	D12
to * user	R10
to * vendor	B7
to * wa	T-8t18F14
to * we	T-9F-6l10R6B-6
to * went	O-14
to * were	D-6
to * what	T6X-8R17
to * when	T11F-8L10R7B8
to * where	R-7
to * whether	R10
to * which	R13
to * who	T-13F-6x13L-6l12N15
to * whole	T11B10N6
to * with	X-9R16B7D-8H23O14
to * without	B8
to * work	O-8
to * would	T6
to * wrong	O-7
to * you	R-9N7
to ,	T-18B8N6H19
to <clock>	O-10
to <money>	T9
to <number>	t6f22L-15l14R34B-13D-11O50
to <percent>	T-7F-6O25
to a	T-15t-12F10f10X-6L12R-10B10N-14O-11
to add	f12x20
to agre	T-10
to all	L7l12R-7B-8N47O6
to and	R8
to ani	T-6f11
to anoth	T-6B11D11
to answer	L6
to ask	T-6X19L22l16D15
to be	t8f9L-7l6R16B-19D14
to begin	X7R8
to both	T-6L-6l12N8
to bring	B-7
to bui	T-7
to build	B9O-7
to call	L9B9
to carri	T18
to chang	x7N6H9O7
to check	N-6D14
to come	t16l10B7
to count	H13
to custom	N-7D-6
to debug	T16B6H7
to decid	T-12F-8R-6B-6D-6O-7
to delet	L12B6
to destroi	B14
to develop	N11
to do	F-14f-7X14l9R7N-8D-10H-7O7
to drop	T-7L11
to each	T10N6
to eight	F7
to eleven	O14
to end	L14O8
to everi	L-9N11
to explain	H10
to face	N10
to feed	T14
to fifteen	F6
to fill	R9
to find	t8f6
to first	X-6
to five	T16F-6R6O25
to four	t17F7N-7
to get	T8f19L-7R12H16
to give	t10R6
to go	T8F6f-7x8R18B9O-13
to hand	B8N8D7H6
to have	T12t-6F-7X17x26R-9H-7O12
to hear	N10
to help	T7H12
to her	T-6N7
to hi	F9N-7D13
to him	X8D8H-8
to hold	H14
to hr	F6
to it	T-9t-10F-9f14X17x9L9D-13H-7O-7
to keep	t-9f-6X-6L-6l13D-8
to kill	R7B7O7
to know	F6L-7l-6R-6D-8
to last	T12
to lead	H6
to leadership	N16
to learn	T26
to leav	t6N-7H20
to live	T-12R7
to look	T-6F27X12l11R13B6H37
to lose	T9R6
to make	t11
to manag	l14
to me	T-15t16F12X-16x13L8R-6
to merg	R-6B-7O-6
to move	t7F-7X8L6D-6
to my	T-8t8F6X8R-7D-9
to myself	l6
to new	R13
to nine	T-8
to now	O-12
to old	B11
to on	T8F-27f-6X-6L17R36N-12D8H7O25
to open	D7
to our	R-12D-7
to pai	T12t10N12
to paper	t9N7
to patch	T22
to plai	T6
to point	D6
to press	R9D7
to product	T-6F-6L-6B-11N29H-6O-10
to protect	T17
to put	T-11R-9B9
to rais	T9
to reach	L8R-6
to read	T6
to relief	O15
to rememb	X10l10
to repair	N-7D12
to replac	T6F7
to report	D8
to return	T-8B16
to revok	F-7O-11
to ring	T22N13
to run	L6D8H12
to sai	T-10F-8L6R-7B-6H12
to save	D7
to secur	L9B8N6H11
to see	T7t-8F9R10N-8O-12
to send	T6
to ship	D11
to show	F24x8
to sit	t7D-7H-9
to six	T12f7O-7
to somebodi	R7H8
to speak	T-9f6N-7
to spend	T-6R6
to spot	L7
to stai	F8L6R-6H8
to stand	N-6H6
to start	t10B6
to step	B12H7
to stop	f14L7B9
to support	T7N18
to switch	F-9N-6
to take	T8F-7X-6B13H6O13
to team	O-6
to tell	T-13R-9D15H-7
to ten	f15R10O13
to that	T17F10l7D-6
to the	T-12F-8f-10X-18x-10L20l-7B-9N35D-11O-6
to their	L10
to them	T-6F-7X10N13
to thi	D13H8
to think	T8f17l9N9
to those	T-9N6
to three	O7
to time	x9
to touch	R15
to turn	T6t9
to twenti	T-11F7X8
to two	F-8L-8l6R18N-6D6O14
to type	T22
to undo	B19D10
to us	t-6F10X-7L-7R15B16N14D-14O-8
to wait	t16F9
to what	T6l8
to work	f9H7
to write	T-6x7L9R-6N11D15
to zero	L9R10B30O8
todai	T-31t8F-12X60x8L15R-10B-9N-6H18O31
todai * is	H6O13
todai * would	X11x-6
todai ,	t7l10N8
todai and	T-6R7
todai i	X36x-6R-8N-7D7H-6
togeth	T20t18F-10X-12L-6l-10R-40B-16N-15D-16H-12O-13
togeth * a	t6
togeth * the	t9F-6
togeth ,	F-6R-10
togeth :	L6R9N7
togeth and	L7
togeth for	R-9
togeth with	F-6L-6R-6
toggl	L-7B25
toi	T-6D8H8
token	t-10F14X-7L-15R36D-9O-9
token * good	f8R9
token * live	R8
token * on	F12R9
token * to	R18
token ,	T9F-9R6
token :	F12
token for	R-7
token is	R15
token of	R-7
told	T-10t10F14f-10X17x-14L-14l-7B-18N58D10
told * and	T-6N9
told * he	X9D-10H10
told * i	T14X-11H10
told * it	N-7H-8
told * on	T10t9N6
told * so	T7X-7N-14D29H-11
told * that	N6D-9H-7
told * the	T6L7D-8
told * thei	t16
told * their	N16
told * to	T-13N-17H12
told * which	F10R19
told ,	D7H9O9
told about	R8D6
told at	L6N6
told everi	N-6
told her	N15
told him	N27
told it	T8t7N20O6
told me	T14X10N-33D-11H-14O-7
told my	t9
told the	F-8f6N27D9
told them	T10F11N-10D7
told to	R13
told us	T-12t18X15R6N-13D-13
tom	R21N8D-7H-11
tomasz	R6
tomorrow	T11x7H7
tongu	R8D-17
too	T-8t24f-15X53x-13l-12R-28N-12H-12O-13
too * for	F8X8D9
too * i	T14L8
too * the	X9B6
too * to	T-8X11D25
too ,	T16F-10R8
too :	T7t6
too earli	X9H-9
too fast	T-7F-6
too few	T15
too long	T-13X29
too low	F7L10O-8
too mani	X9
too much	T-8t-8F-6X25
too small	L10D9
took	T14t11F-14f14l-12R-15B10N-20D-13H7O14
took * <number>	F-6R8O-9
took * a	f12L13O22
took * and	H6O9
took * as	L8
took * even	F10
took * first	T7D8
took * for	X7R16
took * hour	F-13f11L27R-10B-6
took * in	T6
took * incid	T6
took * keyboard	H23
took * long	X7O7
took * minut	T-12t-7F7L-7B12O-6
took * month	t14f11O-11
took * of	T-11L6R23B7O-11
took * on	T-6H6
took * over	T25H12
took * second	B14O-12
took * the	T11L8R8D8
took * three	t11
took * to	T17X18
took * two	F8L6B6
took * week	T-9t11R-8
took * with	T-6
took ,	T6t7
took <number>	T-15t7F14f12L10R-16
took a	T-9F10X6N8
took all	H10
took an	T-8F7X8L7O14
took eight	B11O20
took five	t13f12
took four	T-12X7O7
took her	T-12
took it	T-20X11L-6l9R-9D8
took me	f12D7H16
took on	T30X7B7H-7
took out	T-8R7B-6
took over	L9N11
took six	F7
took that	T29R-6
took the	T-7F-11f-7X-14L7R16N-12D9H16O-7
took them	T10
took three	T-11O-6
took two	T23R-8B11O-16
took us	T-11t6L15O12
tool	T6t8f-12X15L36B-16D-6H-9
tool * in	t7
tool * it	T-8
tool * the	T7X8R12
tool ,	T11R-12
tool for	F10L13
top	t24X-7R-6B-7D-6H-6O-10
top of	T10
topic	T-10F10L10R15B11N13
topic ,	F16H6
total	T-13t6F-9l16R13B15O21
total * minut	l7
total ,	R14
total <number>	F-8l19
touch	T-18f7X-9x-7l15R47B14D-8
touch * <number>	B8
touch * and	X12
touch * most	R12
touch * than	L9
touch * the	f7L7
touch ,	F6R8
touch a	t11R-6
touch anyth	R-6
touch at	R12
touch it	R-10B9D7
touch more	L9
touch on	f8R13B7
touch the	F-6L9R17
toward	t6
town	T12
town ,	R7
trace	T44F-20f-6X9L-13R-27B-10N-6D7O-12
trace ,	T15
trace of	X9
track	T-14L19N-7
trade	t23f-7X-7x10L-11B-7O9
trade * the	T7
trade off	T-11t35
trader	T-8
traffic	t-11F22f-11L14l-6R42N-13D-12O-13
traffic * <number>	R10
traffic * a	L11
traffic * and	X6R7
traffic * flat	R-11
traffic * the	T17L8R-10O7
traffic * to	R24B10
traffic * under	F7
traffic ,	F-7L-6R6
traffic first	F-6R-10
traffic for	L20
traffic from	L15R11
traffic to	T19R8
traffic wa	T-6B-6
trail	L-6R-6
train	T22t-10L-7l10B-15N-13D13O-10
train * it	L6l14
train ,	D6
train and	T9
train for	F6
traine	D6
tram	R6N8H11O10
transact	F6B-6
transact * a	R-7
transfer	F6R10
transmiss	N8
travel	f6N8
treat	T-11F16X23R14B-6
treat * as	F6X10R15
treat it	F7X13R8
trend	T11F8
tri	T-24t-7f15l-7R34B24N-11O-8
tri * first	F10R6
tri * in	B8
tri * on	R20B6
tri * the	L7
tri ,	B7
tri it	T-7f-7X-6R24B6D7
tri on	R8
tri the	F14
trial	T-12t-6F11X-6L-11R22B51D-9O-6
trial * have	B7
trial * on	R11
trial ,	N6
trial end	F19
trial of	T-8L8R14
trial would	B7
trigger	T21F7L6R11B10
trip	R6B15
troubl	T7D6O8
truck	T-18X13L-7R18B-13N9O-6
truck ,	X9R14
true	T-18F9f12L17R-8
true ,	T-6
truli	T15F-7x8D12
trunk	t15
trunk * flag	T14
trunk and	T10
trust	T-8F14f-8X15l15R30
trust a	X11
trust the	X15x9R13
truth	T10F7f6X-8N9D13
truth * ow	N16
truth * to	R6
truth i	N16
try	T-6F23l8R24
ttl	R7
tuesdai	t-7X-6R6D-6H14
tuesdai * the	H10
tuesdai * thursdai	T-6
tuesdai ,	R13H9
tuesdai at	f10
tuesdai morn	B7
tune	T7
turn	T27t13F6L17R13B29N-14D-11
turn * and	H8
turn * down	T21L13
turn * in	F6
turn * off	t6
turn * on	T-9t9
turn * the	t8R6B-9
turn * to	T-6t8R11
turn awai	T-6L14O21
turn back	F-13B11
turn down	T13L7O-11
turn it	t14B12
turn off	T6t6F7R11B-14
turn on	T19
turn out	T-15t6F-6R7H6
turn round	F11R14B23
turn the	l6B15H6
twelv	T-9F18f-8x-6B-11D-7H-6O20
twelv * and	T8F15
twelv * of	t7F6
twelv hour	L8
twelv minut	t6N-7
twelv week	X-6R-9O15
twenti	T-6F-12f-6x-6l-8R11B-22N19D-6H12
twenti * a	R6
twenti * and	T-7t6O11
twenti minut	T15X-10L-7R14B-15N27H-7
twenti two	H11
twice	T10t-13F24X-24x-12L21l16D14O30
twice * a	T-7
twice * month	F6
twice * the	F16l8N-6D6
twice * time	F-7L13R14O13
twice * week	H11
twice * year	T-9F17L16
twice ,	T-8F7X-6L23B-8N-9O8
twice a	T-10F20L9N6O-6
twice and	f16R7O14
twice in	T-6R7B18
twice sinc	L7O18
twice the	T14
two	T10t-17F-10f-13X-12x-44l-19R13D-22H-9O20
two * <number>	F-6L19O10
two * a	T-10X6B-7N9O15
two * ago	T-8
two * alwai	T22
two * and	T-9f-7L9l17N20H7O12
two * ar	T-12F22R16H12
two * around	N9
two * at	t7F-8L-8R-10B9O-6
two * back	B6
two * becaus	B9O11
two * befor	f8D13H10
two * but	T10
two * by	T-6F6X11
two * call	O10
two * can	F6
two * chang	L7
two * column	L9R16
two * dai	R14
two * differ	L6
two * do	X7
two * each	T25R-10
two * first	F8f7R6
two * five	R6
two * for	X6L-8B8N7
two * four	T6O7
two * from	T6D17
two * got	X8O9
two * had	t15X11R18
two * have	R6
two * hi	T7
two * i	H11
two * in	t13f7L-9R7D-7H7
two * is	L-11
two * it	R6D10O-9
two * late	T6N6
two * later	T-8O12
two * look	F13
two * night	L8O6
two * not	D8
two * of	T33t17L-14R-16H-10
two * on	T7t-6X-7L-10R-13B-8N11D13O18
two * open	O11
two * out	B12
two * page	L16
two * peopl	F7R10N12
two * per	T7
two * put	T12l7B-8O9
two * read	F15L7D11
two * request	T18L-9
two * run	F-6R-10H8
two * servic	t11
two * shift	R-7O14
two * sinc	L14D7H7O-13
two * so	T20B7
two * team	T-6L-6R11O7
two * that	T9t9F-7
two * the	T6F-19X-8L7D-8H12
two * thei	N11
two * them	F-7R-9N10H-8O12
two * then	F-7f6R11
two * three	T6L8R7N8
two * to	F8O-6
two * us	L12R14O-11
two * wait	T8R-6
two * want	N-6
two * we	T-11
two * were	R7O-8
two * where	T10
two * which	X20
two * who	H14
two * with	T8D8
two * would	F24O7
two * write	T6
two ,	T-17F-21X9L-19B-7D-8H-6
two :	t-6F-9N8
two a	R21
two account	X8O8
two ar	t-6f11N6D8
two at	O7
two bad	L6
two chang	L-10O6
two column	L-8R-6
two dai	T10t-6F10f-8X-15l-8R6B-18N17D-9H-6
two data	R21
two deploi	T12
two disk	t16D7
two engin	B10
two even	O7
two featur	T17
two have	O-6
two hour	T-9t21X-8L-11B-9N-10H14O24
two hundr	T8R-10H11
two i	T-13N20
two in	T-13F24l6R17O31
two incid	F10L13B-8O8
two is	N10
two line	T-6X7N18D14
two million	D8
two minut	T9X10B26D-6O-22
two month	f6X20R-13N-10O7
two more	B12N11
two name	F19L-9
two night	T-9f14L18B10D6O13
two of	T13t-9F-9f-6X-7l-6R-10N8
two or	L8R8N8
two other	T-15t9L9D-6H-7
two out	R6B9D15
two outag	F8
two page	R20N11
two peopl	T13t-6F13f-6X-7L13R-14B17N-10D-14O-11
two per	L11B6
two percent	R9
two person	L11
two place	F11f8
two pod	l7B6
two primari	F17
two quarter	F-16R-12B-7O27
two region	L16R-15O-6
two releas	X7L14O9
two second	T-18F18R-6B-10
two sentenc	x9N11
two servic	T13R6O-7
two shift	L11
two site	T9t8R18B7
two sprint	T13X-6N12
two squad	R18B7
two state	T13
two step	L6
two store	T6R17
two system	O6
two team	T-6F16R14
two that	T6
two thing	T8F-6
two third	F6X10
two thousand	F12R6
two time	t9f8X10O-6
two to	T8H8
two valid	T-7F-10R-6B21
two version	T18L-8
two wa	F6
two wai	T16B-10
two week	T-18t-8F-27L16l12R30B30N-9H-9O-11
two were	f8L9l8O-8
two who	T-8l11R6N-8
two winter	O8
two with	N8
two wrong	X6R-7O14
two year	T-18F-7f13X11L-6l11R-9D15H-10
tyler	T-13t16D-7O8
type	F-13f-8x-6l6N-7D24
type * a	T9R9
type ,	T15
type a	F9
type and	D7
type by	H17
type in	D8
type of	D6
type on	T9R8B8
type the	L6N6
typo	L8D18
ugli	T37F10L-6
ugli ,	X9
uncordon	B13
under	T-19F8X-14x-7L9
under * a	T-9L6R6
under * hour	N-6
under * minut	F6L7B11
under * name	L8B9
under * own	N6
under * percent	f6
under * second	T-7O9
under <money>	F-7
under <number>	T-11L-10
under <percent>	F20L6R-13O-7
under a	T7F17O16
under five	F13
under four	F-7L10
under it	t7B6
under my	N7
under on	R6
under ten	L6R-7
under the	F-8H16
under two	T15F-6f6
understand	T16F-8B9D-6
understand the	F-7f6
understood	B7H-6
undo	T-6t-6F9R-10B104N-6O-6
undo * not	F26X7
undo ,	F-6L6B12
undo could	F21
undo it	F-10B13
undo wa	B9
undon	F-10f10L-7B28
undon ,	F-6
undon by	f13
undon in	T-6R7B15
uneven	T16
unhappi	T33N7
union	T-11L6N7
unit	T-12B-12
unit * and	L-8
unknown	T15F7
unless	T-6L12B13
unlik	T-6F-6f10R-9
unlock	T-8F15L11R11
unplug	D7
unprepar	T-9X33
unprepar * the	X14
unprepar wa	X15
unseen	T12
unsent	F9X11
unsign	L12
until	T9t-20F11f-10X8L8l-10R19B28N33D-12H8O16
until * <number>	F-7
until * and	T9X10
until * end	N6
until * first	F8B6
until * had	N14
until * is	F6
until * last	L7
until * wa	X7
until <number>	R13
until a	F9R15
until i	L12N9D6
until it	F6X6x10L6R-6
until noon	T12O8
until now	L-18l9O11
until somebodi	X7
until the	X-9L22B18
until then	F8
until todai	F-6f8H8
until we	F16R6N7O9
untouch	B9O7
unus	X6
up	T31t9F9X-26x-30L-6l-14R-26B-10N-9
up * 's	T7
up * <clock>	O33
up * <number>	T-19t9F24l10R10O7
up * a	T13F9L-7R-8D9
up * five	T10F11O7
up * for	T-6t15F13N7D8
up * four	T12N9
up * i	B10
up * it	T-7t7x6L6N6H14
up * my	T8
up * of	T12
up * on	T13t10
up * own	T7
up * that	D6
up * the	T-6t7R-6B21D-10
up * then	B6O7
up * thi	t-6
up * two	f10H11O-8
up * wa	T-6
up ,	T-8t8X7R-7D-9
up :	R6
up a	t-6L-7D-6
up after	T-9F-10D6
up and	N8
up at	O12
up by	T9F-13L6R-8B12N14O9
up for	f9x7L9R-8H14O-6
up in	T6F9
up is	T39t-6F-8
up my	T6H7
up on	T-6t6L6D6H11
up some	T-20
up speed	T16t-12
up the	T28F-10L-10R14
up their	T7
up to	t-10F33X-7l6R7B13N-6D-10
up wa	T6
up with	F-11N6D10
updat	T-7F6X-8L-7R-11N42H-9
updat * <number>	N6
updat * the	N13
updat at	F14L-6R-6N13D7
updat in	N7
upgrad	T50F6L-11R26D-8
upgrad ,	T12
uplink	F7
upload	T16F7X-7R-12N14O-14
upload * <number>	T12L8
upload * the	T-6L7
upload ,	T7L11B11
upstair	x9D6
upstream	F6L10R-7D6
uptim	D8
upward	R17
urgent	l14O6
us	t13F14f16X9x-14L-27l-6R-34B-7N-15H-24O13
us * <money>	T8L10
us * <number>	T-10F-9R9O-15
us * a	T33X8R-6D-6O-6
us * and	T-8t17F7L-6O9
us * at	R15
us * be	T25F-9L8
us * by	N9H8
us * dai	O6
us * for	T6f13L17D8
us * have	T6
us * hour	t7F8N6
us * i	x7
us * in	H6O-8
us * is	f9
us * it	T-7t-7F16R-8B6
us * minut	T16F-9O-11
us * night	T13O10
us * of	F23f9X11O10
us * on	f12R-7
us * onc	F10B16
us * peopl	X6
us * percent	O17
us * read	R9
us * same	f7
us * second	F8R7
us * she	R8
us * take	T-12H10O15
us * than	T8
us * the	t12F11X-7l13R-12B15D13
us * wa	t7R15D13
us * wait	T8F-8
us ,	t-11X-10L-7l-6R11N10D15H-9
us :	F11N7O-7
us <money>	F8N8
us <number>	T-7R10
us a	F6f-6L19R-7D27O8
us about	T-9L9
us an	F-7D7
us and	T11x11
us around	T-8
us at	T7F11N6O-8
us by	F-10L11O-7
us can	R7
us could	L6
us for	T-8l6B10O6
us from	T-7t6F19B6D-6
us goe	t13
us had	L12
us her	F-8D10
us i	T11N10
us in	L10l7R-9
us is	T13
us it	T-10F-22f19X-14x-9N-6D-16H-8O20
us more	T7
us noth	t7X19
us now	L-8
us on	t12H20
us sai	F11D6
us that	F6H11O9
us the	t8F-7X-7L-14R-6B-7D21H8
us them	t10
us three	t11O15
us to	T43t-9F-15R-6D-10H20O11
us two	O10
us up	T8
us wa	T7R8
useless	F20f8X7R6D8
user	F-21f6L14D-15H-8O-11
user * a	T10L-7N15
user * the	T-8t-7L11B8
user ,	R17
user ar	T-8t-10O-6
user notic	t8F-8B6
user of	T-7L11
usual	T-9D9H13
vacuum	F8R-6D8
valid	T-15L10l14R-9B12
valid * two	l15
valid at	B13
valid for	F7l15
valu	T-11F-15f-9L10l18R-6B12N-9H-13
valu ,	t7O7
valu in	F8B13
valv	R-7N14D-7
van	T20X8R-13B-11N-6D-11H-6O10
vanish	F11R8
variabl	F-6X8B10
variou	X-6D-8
variou * and	B6
vault	T25F13f12R-6B-13D-6H6O-6
vault * on	T-11t8
vault ,	H8
vault is	T14L-6
vendor	T7t-15F-12X10x-6L19l24R-18B-13N-9D-9H7O20
vendor 's	f6X13R-10D12
vendor * a	l20R11
vendor * had	O12
vendor * in	T9H14
vendor * the	X13
vendor * with	l6
vendor confirm	l14
vendor wa	T11O6
verdict	T23t-8
veri	T-18X-6x25R6D14H-9
veri * with	R6D6
version	T-26t-19F17x-10L11l-8B34N-16D-19H-13O-18
version * <number>	f14
version * a	L23R10
version * and	L12
version * back	B6
version * it	B-6
version * not	F-6
version * on	F8B11
version * the	T-6F30X8R-6B18
version * to	T8L-9R6
version * togeth	T8
version ,	F-15R-12O-7
version <number>	T-6R-7B-9O-10
version and	F-6B8O6
version befor	F9B16
version bucket	R-8
version for	F-6f13L7B-10
version from	F12B12
version goe	B10
version in	F7f9L11
version is	L6R6B13O6
version live	T8L7R11
version of	F-8B18
version stai	L9B18
version tag	F6L7B-7
via	R6B7
video	T-6O6
view	t6H8
viewer	T-8R-7B-6O8
viewer ,	O11
visibl	F6L-10R19
visit	X-7
visitor	R-6
vlan	R16
vm	t7l10
voic	F-7N13
volum	B16
volunt	T-7R28B10
vp	L8D15
vpc	T20
vpn	T11
vulner	F12B12
vulner * so	F14B9
vulner imag	F14B9
wa	t6F-27f-31x-12L-29l7R-16D16H-12O-23
wa * 's	T-7X-10L11D25
wa * <clock>	F11
wa * <number>	T12t16R8B-7
wa * <percent>	t7L7O-7
wa * a	t7F16N-6H8O-9
wa * about	T7
wa * after	l8D12
wa * alreadi	t9
wa * an	T8l8D9H9
wa * and	T-12t17F-8x24R-11B-19D-11
wa * ask	t11
wa * at	T-13F-9X13l32R-7B-6O18
wa * back	l8R-6
wa * becaus	T6
wa * befor	f15X-7R7D8
wa * but	F6x9
wa * by	t-6l-9R-6B-11D12
wa * chang	X-6
wa * close	T8
wa * code	R7
wa * command	B14
wa * copi	T19B6
wa * dai	T-16X-6R-7B6O-17
wa * down	B-6
wa * duti	F7
wa * first	T-6F6R8H9
wa * for	T23F8L-11l-6D-6H-6
wa * free	T13
wa * from	X-9l21R-6B-8D17O-8
wa * get	R9
wa * go	F8B-9
wa * good	T-8t9x10
wa * he	D8
wa * i	T7F-6l6R6D6
wa * idea	T-6
wa * in	T-14t-7F12f21X-9L-7l-13R-10N-8D18
wa * it	X-6x-8H-8
wa * lag	B6
wa * leav	D6
wa * line	D6
wa * long	x13D16
wa * minut	F-8X-7R-9B-10O32
wa * month	T8
wa * more	t12F11B11D7H10
wa * my	T-8D-6H-9
wa * need	T-6f10H20
wa * network	X7
wa * new	T9D15
wa * night	H6
wa * nobodi	F12
wa * of	T19F14X12B7
wa * off	F-7R-7B-16O22
wa * on	T-17t7F-9f-6x-11l-8R14N-6D-10H-11O-20
wa * onli	L20H15
wa * other	T29
wa * out	T7
wa * over	R19
wa * own	L6H6
wa * peopl	R8H7
wa * per	R7
wa * phone	F-6H7
wa * price	T28
wa * problem	X10O9
wa * read	T10
wa * readi	B15
wa * real	X11
wa * right	t10l11
wa * s	D6
wa * same	T-6
wa * second	T-6R8B10N6O10
wa * she	N7
wa * sinc	F8D8
wa * slow	T7
wa * so	t-6L-6N6H6
wa * than	T9F8
wa * that	T-8F-7X31D-7
wa * the	T-8f-7L-8l-7R6H-10O8
wa * their	t11
wa * there	X15D9H11
wa * three	O11
wa * time	B6O24
wa * to	T-16t-6F17f-7x8L-8B-12H-21
wa * too	N8
wa * twice	R13N8O7
wa * two	f8X-6R7D9
wa * until	R7B8
wa * up	t16F-6X6N6
wa * us	O6
wa * veri	x9
wa * wa	X9R8
wa * we	L7N22
wa * week	T10f8X19
wa * what	t9R6B-6
wa * which	H7
wa * while	O7
wa * with	T13D-12
wa * without	T8N10
wa * wors	t10
wa * wrong	T-7F10
wa ,	T17F-6
wa :	F7R-6
wa <money>	T-11
wa <number>	T-6t-10F-24X-9L-11l-6R-21B-25N-11D-7O26
wa <percent>	f14O25
wa a	T18t8F-27X13x33L-15l-9B20N-11D-18H-13O-9
wa about	X6N7H9
wa afraid	X17
wa against	T-8
wa all	D25
wa allow	R6O-7
wa alreadi	B13
wa also	T25
wa alwai	t11D10
wa an	T-8X-8x20B-7
wa angri	T14
wa ask	D10
wa asleep	D12
wa at	T-11t24X-6N-8D13H16O-9
wa back	F9X6l6R-8B-8O36
wa bad	T-8l9
wa behind	F6R9
wa better	H8
wa chang	T10
wa clear	N7D10
wa close	T-7B9O-6
wa count	F20O12
wa decid	T16R6
wa delet	B-9
wa done	T-11F13f16X-8D-7H7
wa down	N11
wa eight	T19
wa empti	l14O10
wa fine	X13l16
wa first	L9
wa five	T7F7
wa flat	T-7
wa for	t11
wa four	O8
wa full	H7
wa get	t8
wa given	t8F-10
wa glad	H-6
wa go	B-6
wa gone	T19F-6B-7N8
wa good	T-9t7x6
wa green	F8
wa half	T-9
wa have	R8
wa her	D9
wa hi	T-6D8
wa in	X7B10N10D-12H-6O12
wa it	T11
wa just	X9R7
wa kill	F6D7
wa late	F-6R17O7
wa left	T-8D6
wa live	R7
wa look	X6N9
wa lost	T6l9O-7
wa made	L11l17
wa me	F17x-7R8B-7N7D-8H-11
wa mine	T-18t-12X-13x-7L7B-9D-17H8O-8
wa miss	L8O21
wa more	F8
wa move	F8R11
wa my	T-12t-6X7x-8D-7H-7
wa never	T6t9D-10
wa nine	T-9
wa no	f6x8H15
wa not	T35t-13F-22f-6X-13x-14L-8l-8R-14B-11N6D-11H-7O-12
wa noth	T-12F14X-8
wa off	T10
wa offer	R6H8
wa on	F-6x-8L7l-6B39N18D14H8O13
wa onc	T-7F20D7
wa onli	t8f12X-6R11N6H-7O-10
wa open	T8
wa our	R6B-7N-6
wa out	B-6
wa over	B8H8O9
wa power	O7
wa put	L16
wa quiet	H6
wa quot	T6
wa read	R6
wa readi	T-6
wa realli	H10
wa repair	l9D13O6
wa right	T10t-7X10x44B-6D-7H-12
wa run	x9
wa said	T-6F11
wa seen	x6R6
wa sent	N7
wa set	l21
wa show	X11
wa shut	O10
wa sit	D29
wa slow	t16f10
wa so	L8
wa still	T7B13
wa switch	F-6L6R-7
wa test	X8R-9B13
wa that	T38X6B6
wa the	t-14F-7f-11X27x-7L16l-12R23N-22H7O-6
wa there	t20F-6X7D9
wa thi	T6F12N6
wa three	X8
wa through	f16N7
wa to	t-8X-9N7D-9H-12O-6
wa told	T-11F-6N15D8
wa too	T-7F14L10
wa touch	l8
wa tri	R13
wa two	R6O8
wa under	L8
wa up	T-8H6
wa us	T-7F12B11
wa veri	t9x8
wa what	T14
wa woken	F9L8B7N10
wa written	R-7B12H6
wa wrong	t7F18X22H-6
waf	L7R-6B9
waf rule	L9B7
wai	T20F-6f7X-12x16L-19l-7R-19B37N-14D-15H10O-29
wai * a	T6X6
wai * i	B6N13
wai * is	B22
wai * it	T20t6f8B-7
wai * the	T20
wai * to	T9
wai * wa	t8R-7B10
wai ,	T18F-12L-7l6B10D-7
wai :	T15F11B-7
wai and	B10
wai back	t-6F-11f13B21H-6
wai home	F23f-7X-6L-7B26
wai in	L14
wai is	f7
wai it	x8
wai of	H9
wai on	X7
wai to	x10
wai wa	T15
wai with	f8
wait	T29t-19f-28X18x-19L-15R-17B-23N-33D-24H-23O-6
wait * <number>	T-9F-13O17
wait * a	F-11X-7L8
wait * an	X8
wait * dai	L-7R-7
wait * each	T13R24
wait * from	D11O10
wait * hour	N6
wait * i	F7
wait * is	T9F19R7
wait * it	T6t10F-6
wait * me	T10X11
wait * minut	T21F-9X13
wait * nine	L8
wait * not	F7R7
wait * on	F12L10R-19B-7
wait * second	F-9R8
wait * than	T-6F7
wait * the	T9F-8X-9l12R11B10D-6H6O-9
wait * their	R6
wait * to	F-6l11
wait * two	F24R-6
wait * week	T12L11O-7
wait * work	T-7
wait ,	T6F9X-9N-8O-6
wait <number>	T33F-18L9O-6
wait a	F-8L6O-7
wait abov	F9L10
wait and	T-6F11O7
wait for	F-27f-6X16l-6D-10H9O-16
wait four	T12
wait in	l15
wait is	T-11L-9B6O9
wait more	R16O6
wait on	T11F-11R-11N6
wait over	T-6F7
wait till	L6
wait time	T-7L10
wait two	T-6N6
wait until	X14
wait up	T-7l11
wait wa	T-7X11
wait went	O9
wake	T10F-11X7L-9
wake a	N8
wake the	T-8X10
wake up	D9
walk	T-8F17f6X7L-9l9B6D-10H-14
walk * the	T-6
walk * to	X6
walk out	t8
walk over	X6
wall	t-6F-7f8R-9B-7N-7H11
wall * the	T7
wall ,	T9F13
wallet	T6t6F-10
want	t8f-9X-8x-6L-10l-12R-15B-21N-21D-15H9O-26
want * and	T7
want * be	X8H-6
want * from	T9D-6
want * head	T15
want * know	X-7D-7
want * name	T-9
want * see	T9R13
want * the	H6
want ,	B6
want :	t9
want <number>	T9f15O-6
want a	T30t-6X6H12
want it	T11t10F16R-10H-14
want on	H6
want that	T-10L6
want the	N-7
want three	N8
want to	T-26t-16f-8X9L-8l-7N-11H13
ward	t-6f-6X-9L12l7R31B-6N38O18
ward * a	R6N12
ward * on	R25
warehous	T12F-10f8L-10R11N21
warm	t9F-14f-6X7R-11
warm on	O7
warm standbi	T12
warn	T12L-6N27D36
warn ,	F7N8
wast	T-12t-8F-8X12x-7L-6B-6N6D-6H-6
wast ,	T7
wast is	T-10t-6F-11
watch	T-24F-10f-10X-7x-7L11l14R14B-7N-14D-21
watch * and	F-7L17
watch * it	B6
watch * minut	H6
watch ,	B10
watch it	X6L13R11
watch me	X-8
watch the	F-7l16
water	T-9t-7F-6L9R11
wave	F-16f14R46B-7N9H9
wave * back	F6B8
wave * on	R6N9
wave * the	F-8L8R28
wave ,	F-6L6H6
wave :	R10
wave and	R6N15
we	T11F9f12X-11x-8L-19l16R-9B6D-9H-54
we 'd	T18t-8F10f-9L-12l-8R18B-7N8H-6O-11
we 'll	T6N9
we 're	T-14F-9L11B-16O10
we 've	T-11t-7f7X-6L-6l12R-6B-6
we * 've	T12
we * <number>	f21L-10R8O15
we * a	T-13t25F-8f-8X-8x9L13l-9R13B-6N7
we * about	T-6F-6l8O13
we * again	T-6l6
we * agre	D7
we * all	l6
we * an	T7F-19
we * and	T13B-10N17
we * anyth	t11
we * at	O30
we * awai	T14
we * back	T-13F-16R-16B8O-6
we * bad	F-6
we * be	F7X-7N7
we * been	T8X8
we * burn	O-6
we * by	T-7t10F23B-10
we * come	F8B7
we * do	T11F-7x8
we * done	F9O-8
we * down	T-7H6
we * each	F-8R-7O-9
we * exactli	F8B10
we * five	T-8X7R9
we * for	T11t9f6X12L8R-7B-7O-6
we * forward	F8B-15
we * four	T-7O-10
we * from	B11O9
we * go	T7F-9B10N10D6
we * had	T-9t11l8R-6
we * have	t14f-7X7x15l6R-10B-6D7H-6O-7
we * her	T-6
we * in	T-7f9B10D10
we * is	T12F-11
we * it	t-17F48f-9x-9L8l7R19B10N-9D-13O16
we * know	T11F7D11
we * lose	T18
we * lost	T-13l11N6
we * measur	F7
we * miss	T19F-6R23N7O8
we * no	T30L6R7D10
we * not	T19t7f18X-6x-7L-10l-10B-13H-7
we * noth	T6N11
we * of	F6L6
we * off	f6
we * on	t-7f-9X7N-8
we * onli	T-12F-6L6R8H10
we * ourselv	T8F10
we * out	T12x18
we * over	T16B10
we * pai	T10N6
we * plan	T11x9
we * promis	l9B10
we * put	F12f10
we * return	B10
we * run	l6O10
we * seven	O11
we * sit	F6H12
we * six	O10
we * stop	F9X9
we * switch	R-6
we * take	T17
we * that	T-12F25f-6X-6L9B27O10
we * the	T-11t20F20x-7L6l25R15N22D-6H-7O-22
we * them	T15F10x8B14N14
we * thi	F17X8x6R-6D9
we * three	T6L9B11
we * through	T-7x10
we * to	T15t-7F16L-7l9R7B-11O12
we * tri	F-7R-9B8
we * two	T11F-7X7L18R-6O9
we * up	T10F-13L7R7N8
we * us	O-9
we * wa	R17D15
we * what	T-9F-10f9l7
we * with	T20F-14f7L-6l-6R24B-9N-6O-6
we * without	T14t13N6
we * write	B8N9
we accept	T16
we agre	T-12l7R14
we all	l9D21
we also	F7
we ar	F-6f-9L-6R-11
we ask	T-6R9
we began	R10
we bought	T12l6N7
we build	T-8
we built	T12L9R13N6
we ca	T26
we came	T7f7x18O9
we can	T16F24L9R-10B23
we chang	T-6L13
we chose	T-11t8f20
we close	X6l14
we compar	T-11t10L-6R6
we could	T42F-8f-7B6D-7
we count	F-10R-7O7
we cut	T6F7N8
we delet	f6
we did	t13F-14f12L-8R11B17D-6
we do	T12F-15f11L-7R-12B-9
we drill	F12O6
we drop	T13O10
we end	L6
we find	F11N9
we fix	T-6X10l7
we found	t9F7
we gave	T-8t15R-9N9
we get	t8
we give	T7t-6
we go	F6f-7B-6
we got	T-11t17x16N-8D21
we had	T-11t-13F48x9L8l-17B-7N-15H-7O-11
we have	F-18f22X-9x-10L-21N13D13
we keep	F25f-10B8
we kept	F-10R-7B7
we knew	T-11R-6D7
we know	T13F-11l6N9
we left	l15
we let	l12R9N12
we live	T14F-6R-6
we look	F-11f-6l-6R-11
we lose	T7R6
we lost	X-6l-6R-9B-6D15O8
we made	F-7L8
we measur	T-6
we miss	T-12F6
we move	T7F-8f7l7O-7
we must	F-6B7
we need	L9R14B11
we notic	F24L-6R-8
we now	L12
we onli	F-6X6l11
we open	F-8R8
we pai	T17F-9
we paid	T9t12R-7O8
we plan	O10
we practis	F-8R9B12O-9
we pull	F26
we put	T-10L6R11B11O-8
we ran	R7N6O6
we read	F9R-6O8
we rehears	B7
we replai	T-7R-6
we restor	R7B20O-8
we roll	O7
we run	L8
we sai	R9
we said	l9N7
we sat	F15
we should	t6X8l14B-12
we stai	T-7R-6B-6
we stand	O8
we start	R7B7
we still	F-7
we stood	H7
we stop	T-11F8R-12
we switch	f6R-8
we take	F10l8R-6B-6
we talk	l15
we test	F9
we told	T6F6N7
we took	F-7L19R-6B10
we tri	T-6F-11R11
we try	F12f6B6
we turn	T-7F-6B11
we us	F-7B9O11
we want	T10f13
we watch	l11
we went	T22t15
we were	T-23F6X9R-10B-7N6D15H7
we will	f17
we would	T-20X8L-7B14N-11H6
we write	f10
we wrote	F-16O-6
weak	L9
weather	T-7x15R12
web	T13R7D9
web shop	T6
wed	D6
wednesdai	T-18X-7N17
week	T17t-21F-15f6X17x-31L-12l-8R14B-7N-17D-23H-27O28
week 's	T-7t7f8X20R6N6
week * <number>	F6R-9
week * a	L10R16D6
week * after	H10
week * and	X18l9
week * at	N7O7
week * chang	T-6
week * count	l8
week * doubl	T7X9
week * each	T9
week * five	F8O11
week * for	B12
week * i	t13l7R10N-6
week * if	F6
week * in	D9
week * it	T7L15R-11D6O9
week * minut	T-7
week * night	L7
week * of	f6X10R-7
week * on	T27F-10B-10
week * onli	R6
week * p	O7
week * six	T-6
week * somebodi	X7
week * than	O27
week * the	T12F-6X13R11B18H6
week * time	N7
week * two	F8O8
week * us	O14
week * we	T9B7
week * which	T9X6
week * with	f7l6B-8
week * work	T12F9f9X17
week * would	T6
week ,	T-11t-12F-9f-11L-13R20N16D12H10O13
week :	T-11t9F-6f7R-6
week a	B6
week after	l19R9
week against	T-6R7O11
week ahead	L14
week and	T41t17F-10f-8R-19B14H-6O14
week befor	T-8X11B-6D12O12
week by	L10
week five	X9
week for	T23F-8N12O-12
week i	T6F-7X-10R-7O-7
week in	f10R-10
week instead	T-7
week is	T-8F15L8
week it	F-7L6R23B11
week late	T27O14
week later	f13B-6O14
week of	T19F18f-8L-10B-10N-7H-6O-21
week on	T-8X30R7B-7D-6H-7O-9
week the	T7F-11R14O-8
week thei	O7
week to	F13L-7D9O14
week we	f7O6
week with	T-7F-7R10B8
week would	T-11X6D9
weekend	t-8F-15f-7x14L-13R6D6H53O-9
weekend ,	R6H17
weekli	F-10X7L9B-8N10O-9
weekli ,	L8
weigh	T17t17F-7
weight	T-7F29L-10R12B43O-9
weight * to	F-8B18
weight * zero	F8B17
weight ,	T-8O6
weight back	B7
weight goe	B17
weight in	f6
weight to	F6R6B14
well	t16f11X-11x7L-7R-10B-6D-8H16O-9
well * the	t14N13
well ,	T-11t17X-7L9R-9N17H14
well and	F7f10
well as	B9
well when	F7H7
went	T-8t16F-16f-7X-13x8N7
went * <money>	T7
went * <number>	T7R-17B-12N-8O15
went * <percent>	O7
went * a	T11L-7R-6O7
went * all	l10N9
went * and	T-10R8
went * as	f9
went * at	H17
went * by	T9t7R9
went * each	T-6L9
went * for	B15
went * i	X7
went * in	l6B6O-6
went * it	T-6t10F7R15
went * my	F8X10
went * on	O8
went * onc	F9R13B14
went * so	F7X9L9
went * that	R-7O7
went * the	T19F9X-8x8L19l8B-13D9H-7
went * then	R7N6
went * three	L6
went * to	F-7L18R-12B-17N14O-11
went * two	R10O11
went * wai	x8
went * with	f6O7
went ,	t8R8D10
went as	x29
went awai	T11t6f7L6
went back	T-8x-8L20R-8B41O-8
went by	R6
went dark	D9
went down	t11N16
went first	R23
went for	T14R6B10
went from	t-6F-13f-6L9l-8R-23N-9D-8H7O48
went home	x6D11O6
went in	T-9f8X9x8L-7R-10
went into	t11D-6
went live	T11R-6H11
went off	O-6
went on	t6F7L-6l8R-10O-6
went out	T13R-7B-7N15O-7
went over	F9R6N9
went round	H26
went the	T14x7
went there	X7R6
went through	T-14F10L16R-7H-6
went to	T-9t-10F12f-6L-11l16B-6N7H-12O10
went up	L6O7
went with	t7R-7
went without	T10t14
were	T-15t-24F-25f-8X-16x-7L-18l-19R-21B-21N-18D10O6
were * <money>	T-7
were * <number>	F-8H9
were * <percent>	L7N6O14
were * a	T19F8
were * about	T9
were * again	H8
were * and	F-7X9R-9D12O-7
were * as	R12
were * at	D6
were * by	F23R7O6
were * dai	X6
were * for	T-10X6R7B-6
were * in	B7H-6O16
were * it	F10
were * minut	T9O-6
were * of	T11O-6
were * on	X-6L9R-15B-6H-8O6
were * out	L7
were * page	N7
were * same	t11R7D7
were * so	N10
were * that	H21
were * the	x7N-8
were * there	F9H8
were * to	x8R10B-6N11D7
were * two	R8N19
were * wai	T12
were * with	t12
were ,	F7B8D7
were <number>	T10R-7
were <percent>	B6
were a	T-9X14B6
were about	T-7R6
were affect	O14
were ask	H6
were at	T-7L6R-6O21
were back	F6
were close	L27N8O37
were done	T-6O-6
were flat	O-8
were for	F6
were four	H9
were get	X6
were go	N6
were good	X10O9
were happi	f13
were in	H6
were left	R10O9
were look	X9
were mine	X8L9H8O-6
were move	L6
were my	X19
were not	F-9l7R-6D-7
were on	T-7B7D17O-9
were out	R8
were remov	f6
were right	T6x8O11
were sit	B7
were stand	H6
were still	T-6F15B-7D6H17O-6
were stop	F8R13
were the	t9X-6D11O-7
were there	t8D16
were to	x7
were told	R7D8
were two	T9X9N7D6O9
were written	N8
were wrong	R8
west	R9
wet	D-7
what	T-11t27F-22L-25l-9R-12B-23D10H-26O-23
what 'd	F13
what 's	F11B21N12
what * 'd	T-11t-11F-15X14L-9B-10
what * 're	f11X-12
what * 's	L10
what * 've	T6t8X-6R15
what * allow	R11
what * and	T8f6
what * ar	T-7x6N6
what * ask	L-11
what * be	t12F9
what * broken	F15
what * ca	T-6
what * can	x9l10
what * chang	T-6F14L6
what * cost	T11
what * could	t8F23
what * do	T13B8H8O8
what * doe	T-12F8L7
what * fear	F12R8
what * for	T12D6
what * gave	T10t-7
what * get	x6N6D15
what * give	T13
what * ha	L-9
what * had	F-6X-10D-6
what * have	X6B7
what * hold	D6
what * i	T-7f11X-6N7
what * if	B6
what * in	T-6F7
what * is	T-10F-18x6L6l19B-6N16D8
what * it	T-6F-6R-7O13
what * keep	T-7
what * knew	T-9
what * know	T-7H9
what * left	N-6
what * like	t8
what * lose	T13
what * lost	T13t12
what * me	X25
what * miss	F10R7
what * need	T-15t23
what * next	f10N9
what * not	T-9t-6F12f6X12L-10R-9H16
what * of	L9D7
what * on	t12R-6D9
what * out	T16
what * pai	T7f8
what * paid	L6
what * person	T7
what * run	T6
what * second	T6
what * take	T8N6
what * tell	D8
what * test	R6
what * the	T-11
what * to	T-7
what * took	T12t12
what * us	T-7F8B11D8
what * wa	X7l8R7D7
what * want	t16D9
what * when	F-6
what * wors	T10
what * would	T-23F-9f8X-11D-8H-6
what * wrong	t11F8R10
what * you	t8f9
what ,	D-6
what a	T14X14L6l7D8
what all	O10
what can	T-7F11f10x6
what chang	T-7L9
what come	F8D17
what decid	T7
what did	T-9t13F-9X16L11
what do	T-8f11D7
what doe	t8N6
what each	T-6N12
what fail	F-13
what goe	F7R9
what got	T13X6
what ha	F-7f7L-9R27
what happen	F-10f6D17
what he	t10X8
what i	T-14t-6X21x22L-11R12N-8D12
what is	T-12F15f-10x-6L-7R6
what it	T13t15F31f-14l22N21D-10
what must	H17
what nobodi	f6
what on	t6f7x17l11
what remain	L7
what she	X-6N-6
what stai	T-10F12
what stop	F-8
what the	T20t7L-12R-12D6
what thei	f6X-9L-6N10D-13H-8
what to	T-7F-6X-6N-9D-7O8
what wa	t16F14f8X-9B-7N-9O-7
what we	T25F-17f-10X-6L7l-7R15B-12N12D8O-7
what went	T7R6
what would	T-13F6
what you	t-8F-10X-15x7B-8N10D11H-6
whatev	T-15t6F-12f8B-7N-8D25H10
whatev he	H10
whatev i	R6D13
whatev the	F7
whatev we	t6
whatsapp	N17
when	T-21t-16F33f-11X15L10l-12R-7B-11N10D13H27O-29
when * 'd	H9
when * 's	f16L7R-9H7
when * am	F8
when * ar	F25R7
when * ask	T9D14
when * break	F-18
when * can	X7L13
when * chang	R10
when * count	T7F-8x15H17
when * els	X13L8
when * goe	T9F11R9
when * had	N8
when * have	T7F-6
when * is	T-13F-6L-12R9N-6
when * next	F19N8
when * of	F17D8
when * on	F-7H7
when * replica	F-11
when * start	B-6
when * team	F9
when * thing	R11
when * took	T8
when * wa	N16
when * want	T7B6
when * went	T10
when * were	F10
when * would	X6
when * you	x14
when ,	T-6L-8N13
when <number>	F9X6
when a	F9L10R6B-6H-6
when an	T8
when everybodi	F-9
when he	D10H6
when i	F-7X11L6D18
when it	T-9t-9F-29R-7N8H43
when no	H10
when on	T15x7R-7
when peopl	T-7t12
when somebodi	T11F-8L7D17
when someth	R8
when the	T-9F35x-7R16B7N6D-7O-8
when thei	D17H10
when two	F7
when we	T20F7R-7
when you	t7L9
whenev	T-6X6
where	T12F20f16x-20L13l6B-12N-24D13H-9O12
where * 'd	R8
where * come	t10D6
where * had	T7l8
where * heard	T7
where * us	T6O15
where * wa	T15R-6O6
where * were	f7R6B17
where * would	T-6f9
where a	T-9X30R18
where he	R8H7
where i	T-6F14R-6D7
where it	T16F7f16X-6x-6B-10O10
where nobodi	R6D9
where our	D19
where somebodi	F9
where the	T-7F15f-7X-10R-10N-6H11
where thei	T-9t9O12
where two	T14
where we	L7B-6
where you	f6B17
wherea	T14
whether	T-6f-8x-6O-8
whether * wa	T6F8
whether it	T8t13F6H7
whether to	T7B6
whether we	B-6
which	T21F7f-7X-15L-12l-7R6D-20H-15
which * 'd	B10N22
which * <number>	T20R-7D6
which * a	T-14F7R12B-8H12O10
which * also	T7
which * and	F-7R-8
which * ani	l9
which * ar	X9L-7
which * can	x8L6
which * chang	T6
which * could	N8
which * did	T-6t-6x10
which * ha	f6
which * had	T6
which * half	T8
which * how	F7H6
which * is	T8F-6N6
which * it	T7F-6
which * me	T-6
which * more	T7
which * need	F7X6
which * not	T6B7
which * of	N7
which * on	T9
which * onli	T-8X9O23
which * our	T7
which * read	F9
which * stop	O7
which * take	T6
which * that	D11O9
which * the	F10D10H13
which * thei	L6
which * them	t6
which * us	f9L8
which * wa	T-7t6L9
which * want	t9
which * which	f9
which * would	T10R7
which <number>	T7
which a	T7L18R7
which can	L-7R14
which disast	X-21
which doe	T8
which ha	T-11F7X9
which had	f10L6
which he	T-7X7
which i	X-9x16l7R-11B10N16D-7O12
which is	t-8F6f-6X-6R14D21H26
which it	t6f7L11
which nobodi	X11
which on	T8F-6x7L7
which page	R8
which part	x11
which peopl	t9X8
which refus	L7
which run	t11
which servic	N10
which somebodi	F7
which stop	L-7l9
which take	F-6
which the	F21f-7B-9H6
which thei	T10t7
which took	T-7F7B22
which wa	F-7X14D6O-6
which we	T-17f10R12B14
which were	T9O7
while	t-14F16x-9l-6R19N10D8H13O-6
while * wa	X9N9
while a	R11
while he	N7
while i	X-7N8
while it	N10
while the	T-7F21L6R9D13H32
who	T-15t-21F-29f-12R-8B-19N-9D41O-24
who 'd	T-11f14L12D-14
who 's	T-8X-8R-6
who * a	F19D-6
who * and	D12
who * ar	X10D7
who * ask	R15
who * do	T7
who * for	T9
who * from	X10
who * hurt	L15
who * i	X-9H9
who * it	T6t8f-6L-11l-6N-7H20O-6
who * not	T6x8L-6D18
who * on	T6H6
who * paid	D12H8
who * sinc	R8
who * that	O8
who * the	T-8x6l10R-13D11H-12
who * thi	D11
who * to	t6D17
who * up	R10D12
who * what	T8L11B6D-11
who * when	t8
who * which	T6f10
who * woken	R6
who ,	D-6
who answer	L8
who appli	L13
who approv	D-14
who ask	T9t6l12
who can	T-17L-6N6
who could	B-6H14
who decid	T6
who did	T8D8
who doe	t9x11D9
who els	X-9L12D-7H9
who get	F8x8
who got	D7
who ha	X-6L-6R7H7
who had	T-11l7R8N23D-10
who hold	f9
who is	F-8X-8x10R7D-16
who keep	H8
who knew	F7D-7
who know	T-7R6
who lead	N11
who leav	X16L6
who mai	F6B7
who need	H8
who own	F8L6l11B12
who press	T9L10D9
who read	X20R-9D-9
who sai	t8
who took	x8
who type	F9N6D7
who wa	t22
who want	t-6N-6D11H-6
who were	D16H7
who wrote	T12X8D17
whoever	T-6F12f9L13B12D12
whoever 's	X7
whoever * it	F10
whoever * on	F14L7
whoever * the	T7F6f15l9
whoever had	N10
whoever is	t9L18
whoever wa	F13B6
whoever want	T9L7H13
whole	t-10F6X-10R-14B12N-10D7H23
whole * befor	F7X6L13
whole * it	B10
whole * of	T6
whole * the	N6H10
whole * wa	t9
whole * with	f8
whole compani	N6
whole countri	R-6
whole fleet	O10
whole of	R10
whole thing	t6X-7B-6O6
whole time	F9B23
whom	t8D-6O7
whom i	T6t12L7N-10
whom to	N11
whose	F11L17R8N10D52
whose * is	L7D10
whose * wa	N8
whose * were	D20
why	T23F-6f9X-14x-8L15R-15N23D-10H-12O-7
why * wa	T-8f8
why ,	f8N15
why i	f7
why it	f7
why thei	T-7
why wa	T14N6
wife	H10
wiki	T-10F-10f12l27B-6
wiki * <number>	X6
wildcard	F15R-6B15
will	T-10t8F-12f41x31l25B-19N-9H-14O-8
will * it	f16D13
will * that	x14
will * the	T9F-7f12
will be	N8
will come	F9f6
will lose	T8
will not	T-8x11l17
will take	T-7
win	T-12t43X19H-7
window	T33t-6X14L-16R-7B13N-9
window ,	F-8R-6
window and	T-7F13
winter	T-8F-7R-6H21
wipe	L6R-8B-9
wipe the	L7B-6
wire	L16
wish	l6N-6
with	T8F11f6X-29L8l11R26B-8H-29O-23
with * 's	x12D6
with * <number>	T-13t10L14l11O7
with * a	T-8f7
with * alarm	L13
with * and	T7F-9f24X-7B6N12D-12H-9
with * answer	F-6L10
with * as	T14R-7
with * at	T-7F-6f8R-6N6H18O8
with * befor	X6
with * bill	T7
with * broken	R6
with * build	X10
with * chang	T-6D8
with * colleagu	L6
with * command	T6F-8B18
with * complaint	f6B7
with * count	N10
with * dai	R8
with * date	T-17L-6l21N6
with * deploi	F12
with * differ	f8
with * door	X10H8
with * each	R6
with * engin	T15N14
with * ey	N6H10
with * first	R6O9
with * fix	L6
with * flag	L6B22
with * for	F7R-9
with * from	T-8t7F-8
with * group	T-7
with * hand	t8B6
with * head	H6
with * hour	F12
with * human	T8
with * i	T13X16x12D-6H-6
with * in	F-8X8
with * is	T18F-8
with * it	T23F-12L6R-7
with * kei	B10
with * lead	L8
with * limit	T-6F8O-9
with * line	R-6
with * lock	T14X6L7R-8
with * mail	T11F6N7
with * minut	T6R6
with * more	T-11D10
with * name	T-7R-6N-18D-6
with * network	T10L7
with * new	t7
with * next	F8R-6
with * not	T14t6D8
with * number	T8t6N13
with * of	T-18
with * off	F9
with * old	F11L12R31B12
with * on	T-7F-17B-9
with * or	t6D8
with * order	T8X7
with * other	T6R9
with * own	T-6X6L-9R-13
with * owner	R6
with * page	O9
with * paper	T13f7
with * paus	N8
with * peopl	T-7t6F19f6B10H9
with * person	F10X-7L-7R7B29
with * phone	D16
with * price	T-9
with * product	L8
with * question	X9
with * real	F-7O6
with * request	F19R-6
with * restor	T12
with * revert	f8
with * right	F9
with * same	B6
with * second	T13f19H6O17
with * servic	T12R9
with * she	N7H6
with * singl	F9
with * so	T9O8
with * state	T-8
with * switch	R11B11
with * tag	L7
with * team	T-21F37X-6R14N-7
with * tenth	R7
with * than	F9
with * that	T14
with * the	T14F-6l16
with * thei	R7
with * three	R8N8
with * ticket	F15R7
with * time	F-6N15H14
with * timeout	R13
with * to	F-7L18R-7N7O-11
with * traffic	T6R-10
with * two	D13
with * vendor	D12
with * version	B-6
with * we	T6B16
with * week	T8
with * what	T-6
with * which	F6R7
with * who	L6R17D6
with * wrong	R-9O14
with ,	L8R17B10
with <number>	t15F34L-9R17B-16D-6
with <percent>	O11
with a	T-11F-6X-6x-8L-10l11N-14D-6H-14
with all	l7N8
with an	t7F6R30N-8
with ani	t6
with anoth	D27
with automat	L7
with both	L6
with custom	B9
with date	T13L12N13O7
with dn	F12B22
with each	F-8x9L-9R8N-7
with five	t10F6
with flag	T16
with four	F11O-7
with good	t-8f9x-6H10
with half	T7R8H6
with her	T-7X-6O9
with hi	B8D28
with him	T-11D15H-6
with how	f6x6
with it	t7F18f-14x9L10l-8R-16B-8N-7O15
with jitter	F6L9
with less	T13F6
with lock	R23
with me	T6t-7F-10X-6L-6R-9B-6N7D-19H12
with mr	B11
with my	T-11H17
with nine	F12
with no	t7L38O14
with nobodi	L6
with noth	t6R-9B14
with old	T-7B6
with on	t-9F-6L-7l-6R27B24N9D-6H18O-8
with our	N9
with product	D6
with reason	T15
with seven	L6H9
with six	N12H6
with ten	X6
with that	T44t17F-9X-7l16R-7N-6D-7
with the	t-21F12f-10X15L7B20N9D-8O-16
with their	F8L7R6
with them	T-11X-8x10R-8N7H-6
with these	l6
with thi	T10F-9f6l9R-11D-9
with three	T7t-6F23R10
with time	l13
with two	L-18R18B27N-7O10
with us	F-9l14R-7B-9D-13
with version	L19
with what	T-12t6F8X7x-6R-9
with which	N7
with who	f11R-8
with wrong	F10B7O6
with yesterdai	T10
with zero	T6L8
withdraw	T-7N-7
withdrawn	R9B14
within	T-16F-7X-7L6l-8R-18N12H-8O-6
within * dai	t9X6B-6
within * hour	R6N10
within * minut	T-9B10D9O-9
within * second	F-7L-6
within * week	F11L22O9
within * year	f11
within <number>	T-7R6B6O-7
within a	B-10D10
within ten	T7O11
within the	T6f9L-8N8
within three	F13X6
within two	T-7L11B8
without	T-29t19F7f-12x-12L21l-18R-13B-8N-8O23
without * a	D6
without * and	O15
without * ask	L6
without * for	T15R-6B6
without * in	F8O13
without * it	F25D6
without * me	T7L6
without * of	L8
without * on	N6
without * signatur	F8L19
without * the	B9D-6H9
without * us	L-6R8B8
without * we	T-7D11
without a	t20F-19L18R-6D-8O-13
without an	F-7X9R11
without ani	T-6t14
without ask	t-8L-6R-8B11H8O-7
without call	R8B7
without it	T6F20X8R-7
without me	T-7t-6F-6X-9D-20H16O27
without that	T12N-6
without the	T-6t-6F12f6X8x7L19
without us	T-7L-16O13
without wait	B8O6
wo	T6t8f11R10B6
wo not	T6t8f11R10B6
woke	T-7R10H13
woke up	R7
woken	t-7X-7L16D-10
woman	H26
won	T10t16
won on	t18
word	T-18t-6F-21X-6x-6L-7l18B-9N49D15H-14O-10
word * <clock>	N8
word * <number>	N19
word * the	N-6
word ,	N9
word and	X6
word at	N11
word in	N14
work	t8F-20f29x18L-8l7R-14B-22N-6D14H8O-12
work * a	F17N8
work * and	D7
work * i	X10
work * it	f25H7
work * not	D6
work * on	B6
work * same	f12l10
work * the	T13t8X-11R-16D12O9
work * till	L7
work * two	T10D10
work * us	L8
work ,	T11t10F-7f30
work :	X17R8
work and	T13X8H6
work by	D9
work dai	D7
work for	F15N7D7O14
work hour	R7B6
work in	T-6f6D8
work of	T13
work on	F-7L14R-10
work stop	F-7L9B-6
work the	f12l9
work with	T10F8L10R-7D7
worker	T-6F24R20
workload	O-11
workload ident	R6
workspac	T13
world	T6
worri	X-6L9
wors	T8t6f-7X-10x9L-15R-6B20N-6
wors * it	T7t10B7
wors ,	F-6B16D7O6
wors than	T11R-7
worst	T-17t-7F48f-10L-19R58N-9D-11H-11O22
worst * <number>	F-8O6
worst * a	F-7R7
worst * can	R9
worst * is	F41B-6
worst * stai	R-6
worst * them	R9
worst case	F21R35B-6
worst is	F24R-11
worst mistak	F-18R17
worst of	R15
worst spot	F9
worst step	F14
worth	T19t21F6B-8N10D9H20
worth it	T28
would	T47t9f8X23x12L-18l-33R-25B-12N-12D8O-41
would 've	T32t-9f-7X10L6R-10N-6D11H-9
would * <number>	T16
would * a	t9f10X12L-7l6R-7B-8
would * again	T7
would * and	T14B7
would * ask	X-6
would * at	X6N8D6
would * back	f9
would * be	T-9x9L12D10H7
would * been	T34t-6F9
would * blue	T11
would * chang	T-6x18
would * come	D11
would * cost	T-16F8X-6H16
would * differ	X-16x8
would * do	T-9F11x12H-7
would * done	T-8X28
would * drop	R10
would * end	T-9F6B22D-6
would * for	T7
would * given	T9B6
would * gone	F6X-6
would * have	F-8f-7X-15x-7D15H23
would * help	T6
would * if	N7
would * in	X6
would * it	T17t31F-15f7L-6N-6H-10
would * know	T-6t11H8
would * like	B6D7
would * look	R10H6
would * lost	t8B9
would * made	T9
would * me	T10
would * my	T-12F9L14
would * need	T9
would * no	B-7D9
would * notic	F-8f9L18
would * on	T-9X7R-11
would * otherwis	T9R9
would * save	X13
would * seen	D10H7
would * so	H16
would * start	F11O7
would * stop	T-8F-6L-7R-11
would * taken	T-8F12H11
would * that	T-6t7f14L10D9
would * the	T-27F17f-9X35D-6H-8
would * them	T7f8X10
would * to	t7R9
would * told	X17
would * two	T14X7N17
would * up	T-10
would * us	T11F14
would * with	X26R-7
would * you	X-13R14
would add	L10
would also	f9
would ask	T-10
would be	T10t6F-8X-18x-8N10D8
would bring	T11
would call	t8
would chang	T-8F10
would come	T-9f9D7
would cost	N13
would do	t11f-7X-14x28R14
would first	X-14
would have	T15t-12f-20x-16L-9l-13R6B36N-12H9O-14
would i	X-8x13
would leav	T-6N7H9
would like	f14
would look	T-6
would make	x6N-10
would miss	T-7
would need	T9F-7
would not	T-11F23X-7x28N-15D18H14
would now	X9L12
would onli	T-12H19
would open	F10
would pai	T7
would pull	F13
would push	T24
would put	T13X9
would rather	T12
would recommend	T-6f20x-6
would sai	t6D9
would see	f7N7
would sit	H12
would stai	T19
would still	R11H6
would stop	T16F11R7B-10N6
would take	T-6F-7f15R8
would write	X16
wouter	N7
wrap	H11
write	t-23F11f-8X20x-11l-9N18D9H-22O-14
write * <number>	T7F14L6O9
write * <percent>	T13
write * a	F-6
write * and	L7R16B-7D8
write * at	N10
write * by	H7
write * code	L8
write * for	T6R7
write * i	F9
write * in	N8
write * it	l9
write * line	f18X12L7
write * old	F-16R-10
write * on	R6O9
write * second	T-9R-6
write * the	F7R-8B11O13
write * what	T8X6R6
write ,	T9F8R-9B-8
write a	T-14F6R-12N11
write all	N6
write and	D-6
write ani	X9
write both	F-7B7N7
write down	T6F-9X8R10N-6
write i	T-6
write in	F9R10B8O9
write is	T6R14
write it	T11x8L-8D13
write old	F-6R9
write on	T-6F13f7X6L13
write onli	T6
write p	O8
write path	F10
write sinc	F7
write that	l13
write the	T-10F-20X20R-17O-6
write to	T-6t7F-6L9R-10
write wa	F8R6B-7
write what	f11
write with	T6
writer	T-8F33R6
written	T-24t-13F28f6X6l6R-18N-12D6H-7
written * a	B6
written * and	F14
written * on	X9N-6O8
written * the	L10
written * to	F25
written ,	R-6
written :	F-9H7
written by	F-6
written down	R11B-11
written in	F19
written on	F-6B8O6
written the	l11D6
written to	N7
written twice	l8O-9
wrong	T-24F40f-8X45x-10L-8l-13R24N-11D-11H-24O25
wrong * a	T-6F16
wrong * at	N8
wrong * can	T6F-11B8
wrong * could	F-7R15
wrong * in	F-7R12
wrong * is	F7
wrong * of	X11
wrong * on	T8L7
wrong * so	D8
wrong * the	B6
wrong * there	f10
wrong * wa	X18R9
wrong * we	F6
wrong ,	T7F19X10R17B-10N6
wrong about	F7
wrong answer	T-8
wrong balanc	F-11L17B-6
wrong dose	T9t9B6
wrong for	F7
wrong in	B7
wrong is	T8
wrong on	L15
wrong price	T-11t15X-6R14O7
wrong tariff	O-13
wrong we	F-9
wrong when	F13R8
wrongli	F14O17
wrote	F7X-24x-10L9l16R-6B-8N24D-7O-17
wrote * a	l6
wrote * check	t11L9N13
wrote * down	T7l9
wrote * import	X8
wrote * in	l6
wrote * of	f13
wrote * old	F7B11
wrote * on	R-7
wrote * rule	R8D6
wrote * runbook	L9
wrote * script	N-6D6H12
wrote * small	B13
wrote * the	R7N13H-8
wrote * whole	l6H12
wrote ,	F17
wrote a	t9L-6R-11B9N-10H15
wrote down	T-8F-9L8R9N-12D-7
wrote in	L7l6N14
wrote it	F-6L-7R-8
wrote on	N-11
wrote that	R-6D12H6
wrote the	T-12f-6X-6L30R11N16D-16
wrote thi	T12D13
wrote to	T-7F6N24
xx	T-25F-8L-20R-17B-11O-28
xx hour	O-8
xx minut	F-7B-11
yaml	F13
yard	T6X6R10
yard ,	R13
ye	T13t-8L9N-8H-6O-15
ye * a	T-7f6R9B8
ye * no	L11
ye ,	T7F11R18B8
ye or	f6
yeah	D8
year	T16t-21F-28f35X13x-18l14R-22B-27N-18D16O15
year 's	T-15F-7L7R-6O-6
year * <number>	O13
year * a	f9D8
year * and	T6f12O-6
year * for	T11
year * have	T-12F9H7
year * i	T10X9D-6
year * is	T7L9H10O6
year * it	O20
year * nobodi	T-10X13
year * not	f10X7
year * of	L-6B6O12
year * that	T6
year * the	T-7F-8X8R-7
year * wa	R6
year * we	T12B10
year * would	T15X-6
year ,	T7t-6F-23X19L-14l9R-18B9N-8
year <number>	H16O16
year after	T19f12O10
year and	T6l8D9H11O-6
year at	D9
year befor	F7f16X24L-8R-10
year for	D-6
year i	T19H7
year in	R6D10
year it	L7
year later	O13
year of	T-20F-11L-9R-8O-15
year on	O10
year the	F6
year to	T14t6R9N8
year two	f7
year we	T-13F-7f12R6O-7
year with	X11
yearli	T13L18R-7
yellow	l11N6
yesterdai	F12X14B8
yesterdai 's	F13L9B13
yet	t-7F7L-6R-9B6N9
yet * the	T-7F10B8
yet ,	N7
you	T-13t19F-9f14X-22x48L-6l-15R-14B-17D24H11O-18
you 'd	F8B-8N7H21
you 're	f6B6D-7
you * a	T-6L8R10
you * and	F-6x15H-6
you * at	T7
you * do	X-12
you * for	T-11
you * get	N-8H8
you * have	N6D17
you * it	X6
you * not	T7F-6H12
you * on	x9R7B9
you * right	N11
you * see	F10
you * the	T9t22L-6B8H-7
you * to	f6
you * up	T15t-7
you * when	D14
you * where	f7B18
you * with	T12x9
you * your	T-7x9
you ,	D16
you a	T10t9
you ar	t6F7B9
you ask	t19x6
you ca	T10
you can	B-10N-7
you carri	T10
you could	T-7F6f14R6D23
you do	T6t14
you get	t20F-10N15D6H13
you give	T14t-8
you go	F6
you look	T8
you mai	f9L6N6
you need	T7x9
you on	F9B6
you read	R6
you sai	x9
you see	R7N-6
you tell	N-6
you to	L7
you were	f6B17
you what	T-7
you will	N7D9
you would	t8X-12
young	N9D7
younger	D10
your	T-13F-10f-6x13B-13N45H-12
your * and	T6N-6
your hand	t9
your own	T-7L7
yusuf	f9
zero	T-18t7X-16x-6L-8R-17B7N-15D-19O70
zero * a	O17
zero * and	t7O-7
zero ,	T-6F-9L10R14B7
zero fail	O29
zero for	R-7
zero lost	O-8
zone	T-14F21f-10X-12x-6L19R-7B9N-10H-11O-28
zone * by	R-6
zone * i	R10
zone * the	t8F-8L8
zone ,	t6F-18R-7B-11O-10
zone and	T-11L15
zone is	T7
zone of	F-6`;
