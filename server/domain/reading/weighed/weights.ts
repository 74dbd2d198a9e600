/** What words, pairs of them and turns of grammar weigh for each kind of sentence, in tenths. Made by `npm run weigh` from labelled sentences; not by hand. */

/** Of each kind, by its letter: what is added to every sum. */
export const BIASES = {
  T: -2.7,
  t: -4.02,
  F: -2.93,
  f: -4.31,
  X: -3.48,
  x: -4.41,
  L: -3.34,
  l: -4.87,
  R: -3.02,
  B: -3.34,
  N: -3.8,
  D: -3.99,
  H: -4.1,
} as const;

/** A feature, a tab, and what it weighs: `T12t-6`. */
export const FEATURE_TENTHS = `'clock	T-11N9
'd	T12F6f7X25L-7l-21R-9H6
'd * a	T-14L7R9D15
'd * about	T7F10
'd * and	T-8x10R12
'd * ask	X7
'd * at	X7
'd * been	T-8t9X-7
'd * for	T11
'd * had	f11D12H8
'd * have	T8f16L-6
'd * it	T12F-6f22x9B7D-6
'd * on	H11
'd * that	T11F7X-8
'd * the	T-13t-6F6f-10X19R-7N-12H8
'd * them	X8
'd * to	T-10X21N-6
'd * what	f11X-21
'd * with	T-11X8N12
'd argu	T6X-10
'd ask	T6f8X-11
'd be	X-9R-6H16
'd been	T-11t7X13
'd call	T-6N-6
'd chang	X13
'd count	X-6
'd do	T-10F-8X8x9B8H-6
'd go	X8
'd had	t14
'd have	T13F6X6D9
'd keep	B12H8
'd look	T13
'd lose	T15
'd miss	R7
'd never	T-7X7
'd not	T-20X-11R8H7
'd now	X7
'd onli	R-6
'd pull	F9R6
'd put	X6R6
'd sai	t9F10f11
'd see	L8
'd take	T16
'd told	T6N7
'd us	T-7f18X-6
'd want	D16
'd write	T-7F8N10
'll	T-9f6N16
'll * a	D7
'll be	T-6F10f10R7
'll have	D7
'm	T8F-7x8R-7N6H11
'm not	N7
're	t-9F-14f22X-8L12D-6H-6
's	T6x-16R-7B-7D29H11
's * 's	T6H11
's * <number>	l7R-9
's * a	T-8F-8L15R-7
's * account	L11
's * against	F8
's * and	T-20t8f13X18L-7D-6H15
's * at	L8
's * becaus	X6
's * everi	T-10t19L-6R6B6
's * for	f8L-7R-9B-6N11D6
's * from	D9
's * got	N7
's * i	T-9
's * in	x6L7R-6
's * is	T-7
's * it	x14B10H7
's * line	T-6t7
's * minut	f17
's * not	R7
's * now	L-11
's * of	T10
's * on	T-9L16l7R10H8
's * or	t6H7
's * right	N8
's * sinc	R6
's * the	T-11t14f9X12L-13R-8B7H8
's * their	T15
's * then	L6R7
's * to	f9L23R-6
's * wa	T-6D12
's * we	T9t-6R9D17
's * with	t9L7
's ,	l7D9
's <number>	F19
's a	F15f8L13R-8N-6D-7
's bad	H9
's board	f6
's chang	X11
's down	f11
's file	T-7F8
's gone	T9L6
's good	f9R-9
's how	t16
's in	X13D6H6
's lot	N9
's me	L7N9H6
's name	l6D12
's no	t16f8N11D-11
's not	T-8F-6
's on	T-9F11X7L-8B-8H7
's own	T7F8
's peopl	f11l19
's problem	T16
's role	R12
's run	F7
's state	R-8
's team	t6F9X9R-7D-6
's the	T-11t21F7X-7R8B16N6D-6
's their	t16
's traffic	T9
's what	T15
's work	f21X34
's worth	t19B6
've	T13t13f7X7L7l8R-14B-10D7H18
've * a	D10H6
've * it	F-7f23l8N6
've * the	L12
've * to	X10
've a	T8
've been	T7F11H16
've done	T-6H6
've got	T-7t9D6H12
've had	T7X-7L11l8
, <money>	F-6R-10
, <number>	t-10f-14X-17x-6l19R6D-16H-11
, <percent>	L-8l6R18N6
, a	T-8t-6F-19f-11X-16x6l-7R15N21D9
, about	T11F-9L11l7
, abov	R6
, after	F16L-7
, agre	T7
, all	T-12t-6F11f11L13R6B11H6
, also	F-6R-6
, alwai	F14
, an	T-6F8H10
, and	T21f-7X-22x16L20l10R14D-8
, argo	L8R6B8
, around	T11F-6R-11B6
, as	t-11F-11X-18x-7B8D14
, at	F12L-6R-8B24N9H11
, back	R8
, backup	L8
, becaus	T30t-7F-14f-14X8x-10L-11l-8R7B15H7
, befor	t7L-9R-18B-6N10
, behind	R-6B8
, both	T-6F6L15R7B-8H7
, but	T44F-9f-10X-14x8L10l-6R7D-10
, by	F-11L8l8R-9B-11
, certif	H8
, compar	R23B11N8
, copi	f6B8D7
, cost	T9
, count	N12
, data	F-6f11
, did	T8B10
, each	T10F11D7
, eleven	F12L7H11
, error	F-6
, even	F-7X6N19
, everybodi	F6
, fifteen	R7
, first	t6
, five	T-12l10R-6D6
, for	t9f-6L11R31B10D18H-6
, forti	T18F-8L16B-13
, found	F6L17
, four	L7l11R12
, from	T-6t11f-6X-8R-8
, go	L10
, goe	F6
, good	R13
, had	T8D-6
, half	X-7D9
, he	D9H6
, here	N21
, how	B6
, i	t-6F-12f-12x9R-9D6H43
, if	T-8F-9L-9R-6
, in	L8R20B14N9D-9
, includ	T-7R8B8
, is	T20F6
, it	T-8t8F16X-14x-8L9N-10
, kept	B-14N7
, kill	T7F6L7R-6
, last	R-6
, let	f10B-7
, like	F18
, live	t9L7
, look	R6N6
, me	t7X7B6
, measur	T6f10
, more	T8x7N11
, most	R8
, move	R-6
, my	t8
, never	L-11R28
, next	F8R-7N21
, night	t11
, nine	F-7N6
, no	T-27t-15F7f6X-7L10l6R-20D-7H-7
, nobodi	T19F18f6L-6R-7H19
, none	L-7R-8D10
, not	T-6t-10F-23f-12X16x-11L24R23D-13H-14
, noth	T-13t-9L-7l8N11
, now	L-6N14
, of	D13
, off	R8
, old	T9F16R11
, on	T-11t-7f-9X-18x6L6l-8R25D-8H21
, onli	T14t-7x6
, or	T31f-7X-10x9L-21B8N-8
, otherwis	R13
, out	X9
, over	T-7R9D10
, p	R10
, peopl	F13N-7
, per	T-6R11
, plan	F7
, plu	R-7
, pod	F7R12
, promot	F-10L8
, put	X8l6
, queue	R-7
, rather	T13
, read	F6L13R11
, releas	L-8
, replica	R16
, restor	F8L7
, roughli	T14F-9
, run	T-7R14H6
, sai	B7
, saw	R10B9
, seven	T18R-6N6
, sever	N12
, she	X11x9B11
, sign	F-10
, sinc	T45t19F-22f15X-16x-9l-10R16B17N-16D-10H-13
, six	T-10R13
, so	T-9t-20F21X-12x-22L11R10B10N-10
, some	T18F8
, somebodi	T-6
, start	F-9R7
, stop	R6B6
, switch	R7N9
, take	F-7f15
, ten	R8
, test	F14R6
, that	t-14X26x-9L-10l-6B14N-11D-7H18
, the	T-23t13F12X-16L-36l-6N-10D-14H-21
, thei	T20F7f16X12L15R15N-7
, their	T12
, then	T-15t-12F-14f14x-6L-6l-9R55B6N6D-10
, there	F8
, thi	T6F10B-6D-6
, those	T8B10
, though	T14D16
, three	T-13F-6X16L-6R-11B-9N9
, to	F8X-7
, took	F6
, twenti	R7
, twice	R6
, two	T-21t-11F-12x6L15R-6N-8D-7
, type	H10
, under	T-8
, until	R17
, us	L7
, version	B-7
, wa	T14
, wait	T-7L10R8
, watch	R8
, we	t6F21f-12l7R9B11N8
, what	T-18F-12L-8R-6N28D9
, when	X15B-6
, where	F16R24
, whether	T-6N8
, which	T54t-10F17X14x-11L-7l-10R14B15D-8
, while	H13
, who	t6F-9f-6L7R-20N9D23H-8
, with	T-25t-17F-16X-10x-7L-17l12R38B33N7D-9H-11
, without	T-8F-9X-6L6R-7D20H8
, write	N16
, wrote	N13
, you	T-9t11F17f-6L-6H8
: <number>	T-24t-8F18f-9l-6R-11B-11N11D-6
: a	F48X-12L12B-9N11D-8H-6
: each	F6B6
: everi	T6R21
: everyth	L17
: for	R7
: four	R9
: i	T-16F20X29R14
: if	L8R6
: in	L7
: is	L12
: it	F9R13B6
: lock	R7
: more	F-7R-9
: network	L-8R9
: new	T12F16
: no	T-15F-6
: nobodi	T12
: on	T7X26
: onli	R6
: our	R8
: pool	L-7
: restor	T16
: roll	B13
: she	X10
: six	L10
: somebodi	F6
: stop	L6B6
: that	T6L7R7N6
: the	T24t-9F25R10B19H-7
: thei	F7R10
: thi	N21
: three	F8
: two	F17L10R9
: we	T11L14
: what	T-15F6R-14
: you	F8
<after> i told	f10L-7
<after> none told	T-7F28L-6B30N6
<after> thing told	T-20t-6F-11f-9L-6R-6N7D-8H-6
<after> we told	R7B-8
<although> thing told	T8
<and> i told	t7f-14X16L14l9R23B21N8D12H32
<and> i wished	T30t-10X20x12R-14B-8N-11
<and> nobody told	T-9t13L17R-13B-8N-7D8
<and> nobody wished	l6
<and> none told	F7L-7R24D6H-7
<and> none wished	T9
<and> person conditional	R-8B-6
<and> person told	T37F24f18l29R18D15H-14
<and> person wished	T17f8R-8
<and> thing conditional	F8R-7
<and> thing meant	T8
<and> thing told	T11F10f18X12l24R10B17N-12D-9
<and> thing wished	T24t-7f14X9x9L-7R7B8H-7
<and> we told	T20F19f6X7L11R12B12
<and> we wished	T-11F-6X17R-6B-6
<and> you told	T7F8L-7D-6H10
<as> i told	f7X-10R12B6H-6
<as> none told	F6f6X13x10B-9H20
<as> person told	T-10X6l7D16
<as> thing told	T10t9f15X-16x-6H-8
<as> thing wished	T17x7
<as> we told	T-6t8x12
<asked none> -	R-10
<asked past> do	T-8t11x10
<asked present> do	T-8F-12f23X6
<asked present> is	f7R-6B-6
<because> i told	T-12X17R-7B6H7
<because> nobody told	T13t6
<because> none told	T22X6R-17B11
<because> person told	R15B-10H-9
<because> thing told	T21t20f-11X-10x-8l-6N-13
<because> thing wished	T-11X-7R15B-7
<before> i told	T-13t-7F-6f-6X20x-6L-14l16R-18B27N-9H-10
<before> none told	T8F-6R15H12
<before> person told	L26R12B-8N11H17
<before> person wished	T8L9
<before> thing told	T9t11F-13L27R33B11N9
<before> we told	L-9B14N7
<but> i told	T-10F7X7R-6N6D9H12
<but> i wished	t9
<but> nobody told	T7
<but> none told	T11F8D6
<but> person told	F-7x7L9R12
<but> thing told	T23t-12F29f-7X-10B-8
<but> thing wished	T11
<but> we told	F-7x12
<clock>	T-33t-6F-29f-16X6x-14L-30l19R-20B-29N35H-6
<clock> * i	X-6
<clock> * it	l7H11
<clock> * minut	X7
<clock> * not	T-8
<clock> * of	T8l14
<clock> * said	N20
<clock> * the	R10
<clock> * then	N7
<clock> * wrote	N8
<clock> all	l12
<clock> and	T-8t-7F-7L-6l11N13
<clock> i	X-15R8B-7N27H-7
<clock> on	X14
<clock> the	F6X-7N-7
<conditional past> ask	B8
<conditional past> come	x9
<conditional past> do	f11X7
<conditional past> gine	T13
<conditional past> is	f7x6N6
<conditional present> break	F16L-6B-10
<conditional present> come	B-7
<conditional present> die	F18R-6
<conditional present> do	X-7L8
<conditional present> fail	F13
<conditional present> fall	F-7L7R7
<conditional present> get	L15
<conditional present> give	x7
<conditional present> go	L22R15B9
<conditional present> have	F-9f15
<conditional present> is	T6F20f-10L-10R-7B9D-8
<conditional present> put	B-7
<conditional present> reach	R7B-7
<conditional present> stop	R7B-12
<conditional present> take	F-8B-6
<how> i told	F6
<how> none told	R8N7
<how> person told	X6
<how> thing told	T-11t13X-10B6
<i conditional past>	T-6f10X21x6B-6N-6
<i conditional present>	F-7R8B7
<i told future>	T-6F-6f7X-8N7
<i told past not>	T7F-18f13X10x-16l7B13H19
<i told past passive>	T-15t15X-10R6
<i told past>	t-8F-51f-42x-14L-10l-20R-10N9D-6H10
<i told present not>	t13F12f19X-6L-10N7D-11
<i told present>	t-31F10f-10x11L-35N-8D-26H10
<i wished past>	T13
<i wished present not>	T-23t6F23X-7x20N-7D-6H-13
<i wished present>	t-10F-11f7X29x-6L-15l-20R-10B-21N-9D-19H-18
<i> -	X-19L-6R8N-10
<i> accept	T41X-10x-6
<i> agre	X6
<i> answer	T-7
<i> argu	X11R-7
<i> ask	T-14t6F-19f-16X16x-13l-9B-8D-15H-7
<i> assum	T-8X23N10
<i> back	R11B21
<i> be	F-7x15B-11H12
<i> begin	T-19X13R12
<i> believ	T-6X25x6
<i> bring	T-11t22X7B6
<i> bui	T9
<i> build	T-11L8N11H19
<i> call	T-16t13F-9R-8B-8
<i> carri	T-10X-6H16
<i> chang	T-7F-8x12
<i> check	X6B8N12
<i> choos	t-6F-6X-6B9H-8
<i> close	N-7
<i> come	F7X6
<i> compar	B7
<i> count	T-8F18X-9R-11B-6N-6H-10
<i> cut	T-14F-8
<i> decid	T11t7F-6X-6L-6B-6N-7H-6
<i> declar	L8
<i> delet	B-8
<i> do	T-6t-17F-6X14x13L-8l-7R7B9N18D-10H39
<i> drive	H21
<i> drop	T13
<i> feel	T-6X21x8H14
<i> find	T-7t25F-6f-6X14H-8
<i> fix	H8
<i> follow	X-9
<i> get	T-20L12R6N6H9
<i> gine	x14D8
<i> give	T19t-7F-7x-6L-6R-9H-11
<i> go	X19H12
<i> guess	x13
<i> hand	T-7F14
<i> have	T-18t13F16f9X-7x-6L23B15D-9H24
<i> hear	T-7t8H-6
<i> is	T-11F19X-9x48L-8l-10R-10N-9D-16H22
<i> it	X9R-7H27
<i> keep	t-7F-14f6X-11x-6L-8l10R-12B7
<i> kill	R16B12
<i> know	t8F7X-8x6L7l10R-7B-7N7H9
<i> lead	T-8
<i> learn	T-11X15x18D11H-6
<i> leav	T21F18X-16H-8
<i> let	T21B-7N-7
<i> like	f12X7H8
<i> listen	X-9
<i> live	T22H-6
<i> look	T-8t7F10f-8x7l12R-10N-9H-11
<i> lose	X10
<i> make	T-7x7B8H7
<i> measur	T9X6R6
<i> meet	T-7f28X13
<i> move	T-12F-11R18
<i> mute	H11
<i> name	t13N8D7
<i> need	T-13f10X-6H10
<i> offer	T26
<i> open	T-9
<i> overpai	T-8X31
<i> ow	N17
<i> own	T-8
<i> pai	T25X6R-8
<i> pass	T31
<i> pick	T9t13
<i> post	N21
<i> prefer	T31
<i> present	l16N20
<i> press	l17
<i> propos	T15R9
<i> publish	R6
<i> pull	F16X-9L6R6D9
<i> push	X11H12
<i> put	T12t-8f-8D-6H7
<i> read	T-17F9X10l15B8N-8H6
<i> rebuild	T7
<i> reckon	T8
<i> recommend	T12f20x10
<i> refus	T32
<i> reject	T22
<i> rememb	x9
<i> remov	X-15
<i> replai	T-7
<i> restart	l16
<i> restor	T-6B10
<i> ring	T-11R14N24
<i> roll	R7
<i> run	T-7F8R-8H6
<i> sai	T-13t6F-9f11X-11x-10l-7N27D20
<i> save	F8B8
<i> search	t10X8
<i> see	T-20t27F-15f31X-26N-9H-10
<i> seen	T7t11D6
<i> send	T-7X10l8R-6H10
<i> set	T-8X-9L-6
<i> show	T9t6R7N9H-6
<i> sign	T6X-6
<i> sit	T-12t-6R-7N-8D-9H22
<i> sleep	x24
<i> sort	T-7t10
<i> speak	T-14X6N21
<i> spend	X16
<i> split	L10
<i> spoken	T9X-6x12L6
<i> stai	T-6H10
<i> stand	R10H-6
<i> start	T-19X17
<i> stop	T44F20L-8R-8B-8N-6
<i> switch	R12B7
<i> take	T9t-10f-9X-12x-9L-13R17D11
<i> taken	T7X16
<i> talk	X12R10N9H-11
<i> tell	T7F-12X-26x-7l9R-13N43D12H21
<i> test	X25R10
<i> think	T16t-11F-9f17X16x27R-10B-6D-9
<i> to	X-7N6D12H-7
<i> touch	T-8F10X-7R-6B10
<i> treat	T-9F14X13
<i> trust	X22
<i> try	F14f11R11B6
<i> turn	T19R6
<i> type	T-8
<i> understand	X-8B14
<i> us	T-18F16f22X-9
<i> wait	T-21X14H9
<i> walk	T-6X7
<i> want	t-6X-10N9D12H-8
<i> watch	T-8F8R7
<i> work	T-6X-7L7N17H9
<i> write	T-11X8L44l10R-10N26D7
<i> written	X9l11R7
<if> i conditional	T-7F-13f6X22x7R8N-7H9
<if> none conditional	t6F-20B37
<if> person conditional	t-8F18f8X-19B-10N-9D17
<if> thing conditional	F10x-6L17l-9R10B9D-12H-11
<if> we conditional	R7N10
<if> you conditional	F-7
<money>	T23X-18x-9R-28B-16D-13H-11
<money> * a	T14F-7
<money> * month	T16F14
<money> a	T13F9X-6B-6N-7
<money> and	T-8
<money> k	T14t-6L7N10
<money> of	l13
<nobody told past not passive>	T-9L22
<nobody told past not>	T-11t26F-19x-6R-32B-9N-17D-6H-18
<nobody told present not passive>	R7
<nobody told present not>	t-22F12L-13l-12R-19B-21N-12D-13H-9
<nobody wished present not>	T15t-7X-7L-9D8
<nobody> -	T10
<nobody> chang	T-6F17
<nobody> do	f6X10
<nobody> get	T7F-6B7
<nobody> go	L10R9
<nobody> have	F-6
<nobody> is	f17R7
<nobody> know	T9
<nobody> look	T-7X13
<nobody> lose	T-13t18F-6L-7
<nobody> miss	T-6
<nobody> need	T7L12H7
<nobody> notic	T7L23D11
<nobody> read	F-7x8R12
<nobody> to	T-7t10
<nobody> touch	F7R-7
<nobody> us	T-6f7
<nobody> write	T-12F-10R7
<none asked none>	R-11
<none asked present>	t-6X-7x15L-13B-9
<none conditional past>	B12
<none conditional present not>	B11
<none conditional present>	t7F-15B11
<none told none not>	T-11t8F-6x33L-6D-6H8
<none told none>	T-26t-18F-12f-16X-16x-6L-20l-18R-25B-25N-26D-9H-11
<none told past not>	X15L-8R-11H8
<none told past passive>	T-15t7B-9
<none told past>	T-24t-11F-8f-10X-30x8l-7R-28B-9N-12D8H-22
<none told present not>	T-10t-10F-10X-7x7L-6B-11D30
<none told present passive>	T-11F-15f14L-10R-18B12
<none told present>	T-27t-11f-28X-27x8L-27l-17R-22B-16N-31D-10H-42
<none wished present>	T13t-9F13L-7R-15B10
<none> -	T-9t6F-16f-7X-13x9L-20l-11R-21B-11N-7H-8
<none> add	T-9F-12x18
<none> after	f9
<none> answer	T6
<none> appli	F-6R-6
<none> ask	X11
<none> back	T-10F-12X7x13L10l8B-18
<none> be	B-16H-6
<none> bui	F17f6
<none> chang	F-8L-7R6
<none> check	L11
<none> close	F8L10B11
<none> come	T-10f11R-10B-10H11
<none> compar	R9
<none> contract	R19
<none> delet	L-6R-6B10
<none> deploi	T-8R-6B-8
<none> do	x7L-6
<none> drop	T9F-11
<none> engin	T-6
<none> fail	F-7
<none> fix	L7
<none> follow	L-6
<none> get	L-8R7B11N-9
<none> gine	R7
<none> give	x8
<none> given	T6t9F-7l12
<none> go	T-12F-12B7
<none> hand	B-6
<none> have	T14t9F9f-7L-11R-6B13N11
<none> is	T20f-6X-7x-8L8l-9R-13B-7N-9D-16H-15
<none> keep	F-7R-6B7N6
<none> kei	F6R6B6
<none> know	L6H12
<none> lead	R12
<none> leav	T-11F30
<none> like	F8
<none> log	T11F-8N7H7
<none> look	T-10R-10N10H7
<none> lose	T-9R-8
<none> make	B13D8
<none> mean	T12F-7R-6
<none> messag	N7
<none> move	F13L10
<none> name	T-8t9
<none> network	L-6
<none> notic	R8
<none> open	F10R7
<none> order	R16
<none> out	L8
<none> pass	T-7
<none> plan	x12B13
<none> price	T21
<none> promot	F8
<none> pull	T14
<none> put	R-7B-14D13
<none> read	F10D14
<none> reason	T-8
<none> refus	T-7f7L-10
<none> releas	T-6f10L11R-7B11N8
<none> restor	T17
<none> retri	L-6
<none> revert	B12
<none> rule	T20R-9
<none> sai	T22F8R8
<none> see	F-6R-6B11
<none> send	t12B-6
<none> shop	L-6R-7
<none> show	F10
<none> sign	T-6L10R10B9
<none> stai	T-8F8
<none> start	T9t10R-7
<none> state	T9
<none> step	F6R13
<none> stick	R-7
<none> stop	L8R15
<none> store	F15
<none> support	T6N12
<none> take	T-25t-6F7B9N-6D13H10
<none> tell	t13N11
<none> thank	N7
<none> time	f15X11R-10B-8
<none> to	T12F6
<none> turn	T-7B8
<none> us	F22
<none> wait	T11X11R-6
<none> want	T12
<none> wave	R21
<none> work	F-12x7R9
<none> write	F14L-10R-14B23N13
<none> written	l7
<number>	t-26F-18f-34X-62x-58L-11l-13B-14N-19D-33H-38
<number> * <number>	T-19t-11X-11L-6l17R8B-20D12H-11
<number> * a	t7F-6f10L-15l-9R-12B-10D-9H-7
<number> * against	T-6F6
<number> * all	T-7L-7R7B6
<number> * an	T-8
<number> * and	t-18X-12L17R13D-11H-9
<number> * ar	T10t23R14
<number> * around	T-6
<number> * as	T6
<number> * at	l9R-10B-13
<number> * becaus	R16D7
<number> * befor	F6L8H7
<number> * by	T-6t16R6
<number> * came	T9
<number> * can	T6
<number> * dai	T-9l7
<number> * done	L6N12
<number> * each	T13t8R-8
<number> * fail	l11N7
<number> * first	R25
<number> * five	f8l10
<number> * for	F-9f-6L6B13
<number> * four	L8B8
<number> * from	T-8F6L-6R15D9
<number> * had	F7l9R24
<number> * have	F8B11N6
<number> * hour	t11N7
<number> * in	T-18t11F-6f6X-6L-9l-8R6D-6H-6
<number> * instead	f7
<number> * is	l6
<number> * it	T-12F-6
<number> * last	L-7
<number> * late	T23R-6
<number> * lost	F13
<number> * mai	R10
<number> * measur	T7
<number> * month	t17F-8R-9N6
<number> * more	T21R-8
<number> * night	T-7N7
<number> * no	T-7F-7B-8
<number> * not	T-6L10R11
<number> * noth	R-7B7
<number> * now	N15
<number> * of	t-6F-23f7X-8l12
<number> * on	T38t-8f-6L-12R-18B-8N-6
<number> * or	R-8H6
<number> * our	L9R-6H6
<number> * over	F7R7B7
<number> * p	R14
<number> * per	T-13F-6L-6
<number> * request	R8
<number> * restart	L9
<number> * row	R-6
<number> * servic	L9
<number> * sinc	T13F12f8R-10B10
<number> * so	t9
<number> * that	T17F-6
<number> * the	T-11F-17f15L-9R-13B19N10H-6
<number> * thei	F6R15
<number> * them	t8l6D13
<number> * then	L11R22B13
<number> * there	D13H8
<number> * three	T-9t10F7
<number> * time	T12
<number> * to	T14F-10f-6l9R-11
<number> * two	T-7L11R8B7
<number> * wa	T10F20
<number> * wait	T-8l11
<number> * we	l6
<number> * week	F-8L-7R-11B15
<number> * were	T-11F9X6L9R-7B-7
<number> * where	l7
<number> * which	L7
<number> * with	T-7t8f6L9R11B-6N9
<number> * without	L9R10
<number> * wrong	F-8
<number> * year	T12
<number> <number>	R14B7N10
<number> a	T8t23F-14f-7L-14B-12
<number> account	B8
<number> against	f11
<number> and	T-19F-16f-9L-12l-9R14B9
<number> at	T7L-6B14
<number> becaus	L11
<number> befor	X6
<number> but	R8
<number> by	L8R-6D24H6
<number> call	f7
<number> came	D9
<number> chang	L13
<number> crore	T12t9R-7
<number> custom	T-9F14R23
<number> dai	f12X-8L16l-9R-26B-13N-6D-6
<number> databas	T7
<number> deploi	F10L6
<number> differ	F7R7
<number> dollar	T8R-12
<number> eight	B7
<number> euro	T22F-14B-12N-6
<number> fail	H7
<number> for	R9
<number> from	D8
<number> gb	T-6t14R7
<number> hour	T16t-10F18X-6L20R-10B-6H10
<number> i	T8R6
<number> in	T32t7F-14f-8X-6L-6R-6
<number> is	F-8
<number> it	T14F-15L7
<number> june	T8
<number> lakh	T7t6R-6
<number> line	t12R7
<number> machin	F12
<number> messag	t17
<number> million	T8F-12L7R-20B-6
<number> millisecond	T7F8
<number> minut	T-20t-22F22f17X-26x-6L-7l13R10B7N-13D-7
<number> month	T-7L7
<number> more	L14
<number> ms	T17t-8F-15f-6L16l13N-8
<number> no	L8R-6
<number> of	F-13f-7X-7L12N16
<number> on	X14l6
<number> or	T6
<number> order	l10R19
<number> out	R-6
<number> over	B12
<number> page	T-8f16L-7R-10B9
<number> peopl	F-11D14
<number> per	B7
<number> percent	T-14t-11F-10f20L-22R17B6N-10D-7H-6
<number> pod	L13R14B6H7
<number> releas	F6L-9R12
<number> request	F9R24
<number> resourc	R-6
<number> row	F25R19B-6N7
<number> s	F-15L15l9
<number> second	F9f13X-6l13B25N-9D-7
<number> septemb	B-6
<number> servic	T-9L7R-6B-9
<number> so	F8l9
<number> state	F-7R-7
<number> team	T-6R-10
<number> the	T-9F-13f13N7
<number> then	R11
<number> there	F9
<number> thousand	T17F-6R-6B-10
<number> ticket	T-7
<number> time	T7R-7
<number> to	f-6R11
<number> truck	T-6R9
<number> under	R6
<number> user	R10
<number> wa	D13
<number> went	R12B7
<number> were	t9
<number> with	F-9L-7B-6
<number> without	f11
<number> would	T9B10
<number> write	T-9
<once> none told	T-6F17R16
<once> person told	T-10
<once> thing told	F-9N9D7
<or> nobody told	F12
<or> none told	T-8R9B20
<or> person told	F8B-7
<or> thing conditional	F-12
<or> thing told	T-11F-13f-7L18R12B13N-6
<or> we told	T10
<percent>	T-11X-17x-12L34l-8R53N-6D-18H-6
<percent> * <number>	R8
<percent> * <percent>	L14
<percent> * on	R8N7
<percent> * player	R9
<percent> * the	T-12R21
<percent> * traffic	L6R7
<percent> ,	T-9L12R22B9N6
<percent> cpu	t7L6l7N6
<percent> for	R6
<percent> of	T-20t7F-14X-7R42N-7
<person asked present>	T-6L-8R-7N6
<person conditional past>	T9F-14X-15L-8R6D26H-6
<person conditional present>	T-18t-8F13f9X6L7B-11N-8D-10
<person reported past>	t7x9
<person reported present>	T-14t-6F-6X-8x7L-6R-11B-6D-7H-7
<person told future>	t8
<person told past not>	t11F-6X-12R-9N-8D25
<person told past passive>	T-13F6X12B-10N7D16
<person told past>	t-38F-45f-36X-16x-18L-12R-38B-29N-8H-21
<person told present not>	t-20f-10X-14L-18l-6B-13N-8D31H-13
<person told present passive>	T-13F14B-6N22
<person told present>	T-6F-6X-41x14L-32l-11R-12B-26D12H14
<person wished past>	T9X7
<person wished present not>	T-14F-10X-6R-6D20H10
<person wished present>	t-9X-29x-17L-7l-8R-11N-12D6H32
<person> -	T19F-6R-7
<person> accept	T14
<person> add	T-6
<person> agre	T15X6L7
<person> answer	F6l9
<person> appli	L10
<person> approv	T-8R6D20
<person> ask	T-16t7f-12X-22L-18N-9
<person> back	F8B9
<person> be	t6F-8R-6H11
<person> begin	X11
<person> bring	R-6
<person> build	T8L-8N-6
<person> call	T-10F-10L12R7B17N9H7
<person> care	F10
<person> carri	F-6f20R8
<person> catch	X-6D9
<person> chang	T-10x10L-9D-7
<person> check	B-6D6
<person> choos	T-9R8
<person> click	D20
<person> come	T-13F-9f14x6L-11B7D-14H6
<person> complain	T14F-12R-8D12
<person> confirm	T-12t-6l6
<person> copi	T-7L6
<person> correct	L10l9
<person> cost	F10R7D18
<person> decid	T-8R-6
<person> delet	F16R-6B6
<person> die	T-8F9L13
<person> differ	L7
<person> do	T-30t8F-9f-10X-12R-12B7N-7D9H-9
<person> drive	H-6
<person> feel	T7R6
<person> fill	f8
<person> find	t-6X-10R-9D-7
<person> follow	D16
<person> get	F-12f-6x-8L11l26R-15B-8N45D-10H-7
<person> gine	D6
<person> give	T-13t-6F14X-8l12R22B-6D-7H-8
<person> go	T-15t-11L-9R-8H21
<person> grumbl	T28
<person> have	T11t-13F-25f-17X-11L-8l-10B12D25
<person> hear	X-6N39H-6
<person> help	L6H13
<person> hold	f8R-6
<person> ignor	F11D7
<person> is	T-6F-12f6L-23l-6B-14N-12D13H17
<person> it	T-7F11
<person> keep	t9L6R7H24
<person> know	T-11t-7l9R-13N-13D21H-11
<person> lead	T9F-7N8D-7
<person> learn	T-8x13
<person> leav	T-6F-9N-6D18
<person> let	T-7R-6
<person> like	T9D-6H-8
<person> lock	B6
<person> log	T-6R8
<person> look	T-12f33X-12H-6
<person> lose	T48t-7F-7L7R9
<person> make	l12
<person> meet	R7
<person> merg	T-6F11X9L-7
<person> move	F8R11N9D10
<person> need	T12X12H-8
<person> notic	t21F-14X15L19R-8D-7
<person> offer	T-10H19
<person> open	D13
<person> own	T-12t7R6N-7
<person> phone	F13L8
<person> pick	T7D7
<person> press	L6
<person> propos	L-10
<person> pull	F9
<person> push	D14
<person> put	T-10D6
<person> rais	R-6
<person> read	T-8F-22f-9X10L-9R9B-10D13H-8
<person> reckon	T8
<person> repair	F13R-8
<person> ring	F6
<person> run	T17X-6H-6
<person> sai	t18F-18f22x23L-8R-6B-7N-20D-11H17
<person> see	F15f-8X31L14R-8N9
<person> seen	T-7R7D17
<person> send	T-8N-9
<person> set	B11
<person> share	F9
<person> show	t9D6
<person> sign	T-9t10F12L-10R-6B-6D9
<person> sit	f7X-7B11N7
<person> sleep	f7D7
<person> slow	T-11N8H11
<person> spend	T8
<person> split	T13F16
<person> stai	x21H8
<person> stand	H7
<person> start	T7F9
<person> stick	X16
<person> stop	N16
<person> take	T6t-7F-11f9L12R-6H-13
<person> talk	H12
<person> tell	T-14t6F-8l-8R-6B-8H14
<person> test	t9D9
<person> thank	x15l7
<person> think	T-10t6
<person> to	T44F-6f-6X-6L6N-10D-11H9
<person> trust	l7D6
<person> try	R11
<person> type	D16
<person> us	F-15f-7X-6B14
<person> wait	X6L-6l7R-7
<person> want	T-6t19F-6f-9L-11l-7R-13B-10N-14D-6H20
<person> watch	R14
<person> work	D9
<person> write	t-9F-11X-9L-9R-15N23D12H-8
<person> written	f12L8
<reported past> is	t-7X-15N-7
<reported past> want	t10X7
<reported present> is	R-6
<reported present> stai	T-6l8
<reported present> wait	L10R-6
<since> i told	F-7f10X17R11
<since> nobody told	B6
<since> none told	T17t-9F12f8X9
<since> person told	T-6F12f10R7D7
<since> thing told	T22t11F16f-12X6L27B12N-6D6
<since> thing wished	T7L8R6
<since> we told	T13F-7
<so> i told	T-7t-6F17X19x-8l-6D-9H6
<so> i wished	t14
<so> nobody told	T-7B14
<so> none told	t-8N15
<so> person told	F7X-9R8B7D-7
<so> thing told	T-7t12F28f-14X-12x-12B6N-21D8H-12
<so> thing wished	T-7
<so> we told	T14t9R6
<so> we wished	F8R11
<so> you told	F7D8
<than> i told	T-13F8
<than> none told	F13R22B22N10
<than> thing told	F17X8L-6R15B8N8D7H6
<than> we told	T-11F12X11
<that> i told	T-9F-12X19x7B9D-8
<that> i wished	X6
<that> nobody told	T-6t-6F-10X14x7L8R-10B-6
<that> person reported	t7D-8
<that> person told	t-13f15x15L-6R-15B-9D12
<that> person wished	L7
<that> thing conditional	R-6B9
<that> thing reported	t12F-10L-7l13R-8B-8N-8D-11
<that> thing told	T21t-12F15f6x7L12l18B-13D8H-12
<that> thing wished	t9F-6x10
<that> we told	t6X14L7R10B15
<that> we wished	B7N6
<thing asked past>	T-12t8F-9f8x8L8
<thing asked present>	T-14F-14R-8B-7
<thing conditional past not>	B15
<thing conditional past>	t-7F11x6R8B22N13
<thing conditional present not>	T6t10
<thing conditional present>	T-7t-10F12x-12L17l-7B-20N-9H-6
<thing meant past>	t13
<thing reported past>	T-14t14F10X-17L-8N-9
<thing reported present not>	T12X9
<thing reported present>	T-19f-9X-9L-9R-7B9N-11
<thing told future not>	T-9t10F-13X6x14L10R11
<thing told future>	R14N11
<thing told none>	F-15X-10L-6l9B-9D-6
<thing told past not>	T-7t23f-13x-13L-11R-30B-13N-6D-6
<thing told past passive>	t-9f-10x-6l34R-9B-10N22D-20H-13
<thing told past>	T-10t-25F-23f-34X-14x8L-12R-14B-24N-15D-12H-26
<thing told present not>	T-16t-10F18f-15X-10x-16L24R-17B-24H-8
<thing told present passive>	T-6F-26f42l-8R-17B-8N-8D-21H-12
<thing told present>	T-10t-15f7X-39x17L16l-32R-25B-17N-33D-13H-41
<thing wished past>	T19R6N8
<thing wished present not>	L13R-9D13H15
<thing wished present>	T16t-15F-15f-17X7l-12R6B-18N-8D-9
<thing> -	T-12t6F-10X-7x-6L-9R-8D-8
<thing> account	F7
<thing> add	T23F7R-6
<thing> agre	X-6B-6N-6
<thing> answer	T-9
<thing> appli	F-10f22
<thing> arriv	F7
<thing> ask	T9t12f17R-12
<thing> back	T21F-8B-11D-6H16
<thing> be	T16t-15F-19L6l20R10B-7H-11
<thing> becom	t-9F-9L-14R-6D7
<thing> block	F7L11
<thing> break	T-15F35f-6X-8x-7B-17
<thing> bring	T-16t6F12X10R-7B-7
<thing> bui	T6
<thing> build	t8F-7B-8
<thing> burn	D8
<thing> call	F10R-8B-6
<thing> carri	T-8L6
<thing> catch	T-7t10X14L34D-6
<thing> chang	T10F10X-7L11
<thing> check	T-6F6R7B12
<thing> choos	t7
<thing> climb	R-8D7
<thing> close	F13l9
<thing> collect	t7
<thing> come	T7t12f-15X-9R-8B-10N-6D21H-7
<thing> command	T-8X8l15
<thing> compar	T-6L-17R-6B-15N-6
<thing> confirm	t7F7x9
<thing> contract	R6
<thing> copi	F-8L6R-6B7
<thing> cost	T29t13F-10f-14x-8L-17R10N9D-13
<thing> count	T-10F-12X14x13L10N8H15
<thing> cover	F9f13R16
<thing> creat	L-8l17R10B8
<thing> cut	T8L14B6
<thing> decid	T-11F8L-6R-12B-7
<thing> delet	F-7L14R-9B12
<thing> demand	F10L11
<thing> deploi	T-10F-14L9R9B16
<thing> die	T10F29f-6X-7B-6
<thing> do	t34F15L13B-9D-12H-11
<thing> doubl	T34F-9
<thing> drain	L10R-7
<thing> drop	T-13F17L6B-7
<thing> eat	T13L-6
<thing> end	T-6F18X7R6D-6
<thing> excus	F-7
<thing> exist	T-9R6B7D10
<thing> expir	T-6F12L7
<thing> fail	T-14t-8F23f-9X-11L9H11
<thing> fall	T7F-8X-8
<thing> feed	t6B8
<thing> fenc	F8
<thing> fill	T7
<thing> find	T-16t-6F20f6L16R-13B-7H8
<thing> finish	T12
<thing> fire	F11B13
<thing> fit	R-6
<thing> fix	F10R-6
<thing> flip	L7
<thing> follow	f6R13
<thing> forget	F7l9B7
<thing> forgotten	F8R6B9
<thing> get	T11f-6x13l-6B14N6D-6H-10
<thing> gine	X-6L7R-13B10N-6
<thing> give	t29F-11L-6l-6N-8D-6
<thing> given	T15B-9
<thing> go	T-14t-11F-8X-22x7L12l8R21D6H-8
<thing> handl	T8H20
<thing> hang	F9l10H7
<thing> happen	T9F-6f6x20N6D9
<thing> have	T14t7F11f8X28B-14N11D-9H-10
<thing> hear	R-6
<thing> help	T9R-7
<thing> hide	T12
<thing> hit	L8R18B-6
<thing> hold	T-14F-11f9x-6L-9l8R8B-7
<thing> hurt	R31
<thing> import	F14B6
<thing> in	L-10B8H7
<thing> includ	T7X7N13
<thing> is	t7f24X9L-19R8N16D6
<thing> it	L16R22
<thing> keep	t-8F-8f14X-7L-14l-6R16B30D9
<thing> kei	F-6f11L7R6
<thing> kick	T8L7
<thing> kill	B-11N6
<thing> know	T8N15H8
<thing> lag	F10R18
<thing> land	B7
<thing> last	t15F-13R16
<thing> lead	T24L9
<thing> leav	T8f-6X-6L-6N26
<thing> let	R13
<thing> lie	T-8B13D21
<thing> like	T-6X7x6
<thing> limit	T8
<thing> list	F-6X6L12
<thing> live	T-20L6R14
<thing> log	t8F-7X13
<thing> look	T37f-6X-11
<thing> lose	T11t-7F-6X8R12B9N7
<thing> make	T9F-13f-9x17L-12R-20B-9N-9
<thing> match	T-6
<thing> matter	D7
<thing> mean	T29t-7F-6f-9X-7L20R-16D-6
<thing> meet	F-7R16
<thing> merg	L17N7
<thing> messag	T10F7L9
<thing> mine	H8
<thing> mislead	F17
<thing> miss	F14R-6
<thing> move	T12F-8f-6l-7
<thing> need	T22t12F-6f-7X-9
<thing> notic	T9L-6
<thing> off	F6
<thing> open	F-10R7B-7
<thing> own	T-11L-7R-9
<thing> page	F12
<thing> pai	F-9f14L-9R-7B-7D13
<thing> pass	T-10F15L12R8B9
<thing> pick	L6
<thing> pin	F8L-9
<thing> point	L8D13
<thing> print	L-6B7
<thing> promot	F11
<thing> protect	T12
<thing> prove	T-9x6R8H9
<thing> pull	F-9L-10
<thing> push	L10l7
<thing> put	T6t8F-18X-7x6L-6B13
<thing> rais	T-7l11
<thing> reach	T-12F15L-10R28
<thing> read	T-12t-9f10X7x-6R-16D16
<thing> rebuild	T-6F-6L17
<thing> refus	T-10t-7f-8L31R17B-11
<thing> remain	F18L-12R-10B18
<thing> remov	N6
<thing> repair	L11
<thing> repeat	R7
<thing> report	T10F9H7
<thing> restor	T-9F6f6L19B32
<thing> retri	L8
<thing> return	R8B8
<thing> revert	B10
<thing> revok	F7
<thing> ring	T-6F9f13L8
<thing> rise	F6R-6B11
<thing> run	T-11t7F9f11X-9x-6L-11B-22N-11D-7H14
<thing> sai	T-22t-14F25f-14X-9l-6R-10N-11D-10H-8
<thing> save	T8X9L-12B7
<thing> scan	f8L14
<thing> see	T-15t-12F21f-8L-10B-7
<thing> seen	R6
<thing> send	T9L-6l6N15
<thing> serv	t12
<thing> servic	R-6
<thing> set	X13B6
<thing> settl	L7
<thing> share	f11
<thing> show	T-13t-8F7X7x27L-6R-9D-7
<thing> shown	T-6f10X9x7l8
<thing> shut	H8
<thing> sign	R-10
<thing> sit	T-11F-10R8B7D28
<thing> sleep	R-6H16
<thing> slip	T31B6
<thing> slow	D7
<thing> sort	l8
<thing> spare	T13
<thing> speak	F-6x14
<thing> spend	T8F10D11
<thing> split	L-9
<thing> spoil	R7B-6
<thing> stai	T13t9F7f-11L-11l7R-16B32N-10
<thing> stand	T-6F-9L-14l12R-15B-12N-6
<thing> start	T-8F7l10R-16B-6
<thing> stick	R18
<thing> stolen	F6L-8R10
<thing> stop	T-18X-10x-8L26l-6R-11B7N-7D-9
<thing> suit	t9f12
<thing> switch	F-12B7
<thing> take	T8t37F-6f9X16x-14L-8l-11R-12B-9D-15
<thing> taken	T-18H8
<thing> talk	T6X9
<thing> tell	T14t-12X19L-9R7N14H-6
<thing> test	T-13F11X8L19
<thing> throw	R7N6
<thing> time	F-6f6L8
<thing> to	T21F-18L10l-6R-13B-10N16D-6H-7
<thing> top	N6
<thing> touch	T-10t6F-12R26
<thing> try	T-6f13L8R18
<thing> turn	L10R6
<thing> type	X10H9
<thing> undin	T7L-6R8B10
<thing> undo	B21
<thing> up	H13
<thing> us	f-6L8R-9
<thing> wait	T23X-7B-12
<thing> wake	T8R-6
<thing> want	T9L9
<thing> watch	L9
<thing> went	t9F-6
<thing> win	t17x8
<thing> work	T-8t-7F16f33X7x-6L-15R8D-6H6
<thing> write	T-8t10f6l-6R34B-23N-19
<thing> written	T-11t-6X-10l-7R-15B6
<though> thing told	T9H11
<till> thing told	F9X-6L6H13
<told future> tell	N7
<told none> -	t8F-13X-15x10L-14l-12R13N-6H-6
<told none> cost	T8
<told none> look	R-14
<told none> write	F-9
<told past> -	t11x-6L-6R-9N-8D-7
<told past> accept	T20t10X-6R-8B-7
<told past> add	L15R-9
<told past> agre	t-7F-11
<told past> allow	T-8R7
<told past> appli	L15
<told past> approv	D28
<told past> argu	T12R-8
<told past> ask	t18X-7x-9L-6D-24H-6
<told past> autom	T8L22
<told past> be	F-8f8X-7l26B-6D-6
<told past> becom	T-8t-6F-8X6L-6D9
<told past> begin	T-12X11L-6R15B-6N-6H-6
<told past> believ	X14x8
<told past> bin	B6
<told past> block	L13
<told past> borrow	T-6
<told past> break	T-8F16
<told past> bring	T-19t20X6B14
<told past> broken	R15
<told past> bui	T23t-7F11X-6L-8N-6
<told past> build	T-10t7X-6L18R9B-8N10H9
<told past> burn	T7
<told past> calcul	T17
<told past> call	T-20F-7D-6
<told past> carri	T-7
<told past> catch	t9L24R-11D-6
<told past> chang	t-6F-9X-6N-6D-7
<told past> check	F8B10
<told past> choos	T-6f14X-10L-7H-8
<told past> chosen	X-9R17
<told past> clean	T-13D11
<told past> click	T-8D17
<told past> close	T-11L14l8B-7N-10
<told past> come	T-7F-7f18X-6L-8l-10R-6B-8N-10H14
<told past> compar	t10F-10f11L-9R16N-6
<told past> complain	T17
<told past> confirm	T-10x9l10
<told past> copi	T-7F-6R-8
<told past> correct	L8l17
<told past> count	T-9F-13X14L-10R-11B-6
<told past> cover	f16
<told past> creat	T10l17
<told past> decid	F-11f-6X-15L-9B8N-6H-10
<told past> delet	T-9F8X-8R-7B23
<told past> die	T15F6L9
<told past> do	F8f-11x-7L-7l-10N12D-7H9
<told past> drain	T-7L14R8
<told past> drill	L16
<told past> drive	H16
<told past> drop	T6F-11X-6B-6
<told past> eat	T12H9
<told past> encrypt	R-7
<told past> expir	F14
<told past> fail	T-10F-14L18R-11B7D9
<told past> fall	B-7
<told past> feel	X27R8
<told past> fill	T-7
<told past> find	T-16t17F7X8L11R-19B-14N-9D-11
<told past> finish	H10
<told past> fire	t9L6B16
<told past> fix	T-14F8l6
<told past> flip	B7
<told past> follow	R14
<told past> forgotten	F9B8
<told past> get	T-6t22F-9f-11X13x24B-9N25
<told past> gine	T-7x13L8N-6D13
<told past> give	T22F-17X-6x-8L-7R-8B-6N-6D-14H-18
<told past> given	t7F21L-7l9B-12
<told past> go	t8F-21x18L-8l6R14N-13D-11H6
<told past> grumbl	f16X8H7
<told past> hand	t14B-8N-8D6H-11
<told past> hang	L11H16
<told past> happen	T14t7F18X-11x-7N7D18
<told past> hate	T15
<told past> have	T-17t31F9x-13l-15R-8N11
<told past> hear	T-8F8R-7N25
<told past> help	t17F8R-8H7
<told past> hide	T14l11N9
<told past> hold	T-7X-7l9B-7D-15
<told past> includ	X7N13
<told past> inform	R6N27
<told past> is	t11F7X16x17L-23l-22R-6N-16D-8
<told past> it	T-11F25R10H24
<told past> keep	T-12t-9X-12l-9R14B20H13
<told past> kick	L6H6
<told past> kill	B7
<told past> know	T-8L-7l-6R-6B-10N9H-11
<told past> lead	T11X-6L8R6
<told past> learn	T-13X9x28R-6D9
<told past> leav	T19t-8X-11l18R-12B8N14H-6
<told past> like	X9
<told past> live	B8
<told past> lock	B7H13
<told past> log	X11H7
<told past> look	F-17f7x-6D7H-8
<told past> lose	T28t12F-12f-8X12L6B-11D-7H-8
<told past> make	T-12t-9F-9f8l13R-18H8
<told past> mean	T8F-6L-9
<told past> measur	T-6
<told past> meet	f24X13
<told past> mend	F9
<told past> merg	l7
<told past> miss	B-7
<told past> move	T-16F-6l-8R22D7
<told past> mute	B6H11
<told past> name	N8
<told past> need	T-12t-7F8f20N-7H7
<told past> notic	t7F14L22B-8N-6
<told past> offer	T15X-6D-8H13
<told past> open	T-19F-7L-7R20D15
<told past> overpai	T-10X35
<told past> ow	N17
<told past> own	T-9
<told past> page	L16
<told past> pai	T14F-13X7B-9D7
<told past> pass	T24F15X-7L-8R-9
<told past> patch	R-6
<told past> phone	F14L8l10N16
<told past> pick	t11F-6X-8D9
<told past> pin	F12B9
<told past> plan	T8f8x25R6B10
<told past> post	N21
<told past> prefer	T24
<told past> present	T6l15N18
<told past> press	L6D14
<told past> promis	X-6
<told past> pull	F9D9
<told past> push	T-20X7D13H12
<told past> put	T11H13
<told past> rais	l15R-9
<told past> reach	F8
<told past> read	X6D12
<told past> rebuild	X11L6
<told past> receiv	T-6l9N13
<told past> recommend	T18t6
<told past> recov	B6
<told past> refus	T16t-6F-13X-8L6l-6R-8
<told past> rehears	R-6B18
<told past> reject	T20
<told past> remain	F10B10
<told past> rememb	T7
<told past> repair	D13
<told past> replai	T-6l8
<told past> restart	l27
<told past> restor	T-6F7
<told past> return	B-10
<told past> revert	B18
<told past> revok	F9
<told past> ring	T-10X-9N45
<told past> roll	R26
<told past> rule	T33
<told past> run	t-6F-7X-10L-8R7H11
<told past> sai	T6t-15F-14X-24x9l-6B-17N10H-11
<told past> save	T-7L-10B13
<told past> see	T-16t-8F11X19L7B13D-8H-9
<told past> seen	t10F-6X10R12D9
<told past> send	F-7X10l9N-6
<told past> settl	L8N6
<told past> share	T9R-6B-7
<told past> ship	T15X6
<told past> show	T-14t10F17x15L-11H-9
<told past> shown	x6l8D6
<told past> shut	H6
<told past> sign	T12t13F-14N6D8
<told past> sit	T-17t-8X-17B11D10H15
<told past> sleep	T8H19
<told past> slip	T12
<told past> solv	T-6F20
<told past> sort	t9l7
<told past> speak	T-10F-6
<told past> spend	X23D15
<told past> stai	T-9F8X-9R-13B13N-7D-6
<told past> stand	T-7F-7L-11l-8R-8H13
<told past> start	T-14F-7X-6L-8R9B-6H7
<told past> stick	X13R-9
<told past> stolen	F12L-8R12
<told past> stop	T27t-9F11f-10L27l-7B-10N-9D-9H10
<told past> switch	R7
<told past> take	T21F-13x-11L7l-6R-11B9H-13
<told past> taken	T7F-6X12R-8B-9
<told past> talk	l9N9
<told past> tell	t11F-6f-9X-6x-8L-12R-20B-11N29D7
<told past> test	T-11X28R-13
<told past> thank	T-9x14l33
<told past> think	t-6f12X27R-8B-6
<told past> throw	T11l11N6
<told past> time	T-8B9
<told past> to	T26t8F8f-8X-15R-11N6H-15
<told past> touch	T-6X-6B9N10
<told past> trade	T7
<told past> treat	T-9F14X19R15
<told past> try	T-11f12X-6R27B23
<told past> turn	T12t-6F-8L11B-20
<told past> type	X-8l7D14
<told past> understand	B8
<told past> us	T-21t-6F22R-10B27D-6
<told past> wait	X12L-10R8B-6
<told past> want	t6F-14f-8X-17x-7L-15l-7R-12B-14N-15H15
<told past> watch	T-12F-6X-6L-6l9R9B-6
<told past> woken	T-6F-6L7N11
<told past> work	T16F-7f8X7H19
<told past> write	T-19X-14x-7L11l15B-6N28D14
<told past> written	T-12f7L-8l12R7
<told present> -	t-9F-9f7x-7L-9R-13B-11
<told present> accept	T26x16R8
<told present> account	F6L9R-7
<told present> add	T16t-7F-7R-7
<told present> after	f9
<told present> alarm	L18B7
<told present> answer	T-6F-8l8
<told present> appli	T7F-9f14R-7
<told present> ask	T-14F-13f-12X11L-6l-6R-11B-10N-8H-6
<told present> attach	B-6
<told present> back	T9t-7F-9f-8x10L11R-11N-11D-8H11
<told present> backend	T-6R9
<told present> batch	R7
<told present> be	F-10f-11x18R12B-6
<told present> begin	f7X7R-7
<told present> believ	T-7
<told present> bit	T7R8
<told present> block	F8L11R8
<told present> book	X8
<told present> break	T-7x8B-9D-6
<told present> bring	T-12t6R-7B6
<told present> build	F-14f-6B-9H6
<told present> call	R-7B8
<told present> carri	T-6R11H-7
<told present> catch	T-7t9
<told present> chang	T-11t-8F7f-6X-7x7L14B-11N-6D-9
<told present> check	T-11F-6L20
<told present> choos	T7t7R10
<told present> close	l6D8
<told present> code	T-6L9
<told present> collect	t11
<told present> come	F12R-22B-12D10H-6
<told present> command	T-8X8l15
<told present> commit	R7D11
<told present> compar	T-8L-17B-9
<told present> complain	F-10R-6D7
<told present> contract	L-6R24
<told present> control	F7
<told present> copi	L8
<told present> cost	T23t13F-11f-14x-9L-10R10B-9D6
<told present> count	T-12t-6F23X15x10L11N7H8
<told present> cover	T-6F12R12
<told present> creat	L-6B6
<told present> cut	T10F-8L16R13B13N13
<told present> decid	T-6F8L-7R-7
<told present> declar	L7N6
<told present> delet	T-8F-9L8R-11B16
<told present> deploi	T-17L12R-6
<told present> die	F-7R15
<told present> disk	t16R-6
<told present> do	t-8F-18f-10X10x-9L-6B-9
<told present> doubl	T15F18
<told present> drew	F-6
<told present> drop	T9F14B-6
<told present> eat	T10t12
<told present> edit	L6
<told present> end	F21X9R8
<told present> engin	T-8X7
<told present> excus	F-7
<told present> exist	T-8F-7R8B9D11
<told present> explain	F10X6
<told present> fail	F13L-10B-7H15
<told present> fear	R6
<told present> feed	t6B8
<told present> feel	x6H14
<told present> fenc	F8B-7
<told present> fill	T-6f8l7B-6
<told present> find	f-6L7R-14B-9
<told present> finish	T9L7
<told present> fire	F10L-6
<told present> fit	R-6
<told present> fix	t11F-6X10R-8
<told present> flip	L6R17B7
<told present> follow	T-9X-8L-6R-10D15
<told present> freez	T-7F20
<told present> get	T-7f-9X-7x-8l9R-17B10N17H-12
<told present> give	T15t-7f-7L-12R12D-8H-8
<told present> go	T-12t-6F14X-22L6l-6R-12B10N-6D9H6
<told present> grow	x28
<told present> hand	H9
<told present> handl	T9
<told present> hang	F11l10
<told present> happen	F-8f10x13
<told present> have	T6t6F10f-6X-8L-7R7N9D24H6
<told present> head	l9N6
<told present> hear	T-10t9R-8B-7N9H-6
<told present> help	t12F-6
<told present> hide	R7
<told present> hit	T9F-6L8R15B-6
<told present> hold	T9t7f20L-11B-7
<told present> hope	l7
<told present> hurt	R41B6
<told present> import	F21B13
<told present> in	L-11B10H7
<told present> is	T-9t22F-23X6x28L-16R-10N11
<told present> issu	L6
<told present> it	F8f-7L18
<told present> keep	f13x-7L-13l7R-6B24N-9D6
<told present> kei	L6B10
<told present> kill	B-15N7
<told present> know	T12t-9f-8X-12l21R-18B-10N13D13H27
<told present> lag	F11L-7R22
<told present> lai	T-6D8
<told present> last	T-8t15R10
<told present> lead	T11F-6
<told present> learn	R8
<told present> leav	T12F32f-6X-7R-6B13
<told present> let	T12t-7F-6L-6R9H-7
<told present> lie	T-7D15
<told present> like	X6L-7R-8
<told present> limit	T7L12
<told present> list	T-6F-8X10R16D9
<told present> live	T20F-6B-14
<told present> lock	F12
<told present> log	F-10R8
<told present> look	F29X-6x7L-6R-6D-8H-10
<told present> lose	T23F-19L-7B-6
<told present> make	F-6f-8X-7x11L-10B10D6H-6
<told present> match	T-10R12
<told present> mean	T14t-7f-8X-7L15B-6
<told present> measur	T27F-10X8
<told present> meet	t6F-11R8
<told present> merg	T-9F7L7B-6
<told present> messag	T6L7N7
<told present> mine	H8
<told present> minut	T14L10
<told present> mislead	F17
<told present> move	T-6L-6R15
<told present> name	T-22t27F-7L6
<told present> need	T18t10F-18f-7L11R14B-7N10
<told present> notic	t15
<told present> off	T-6t8
<told present> open	F-13B-8
<told present> order	F8R21
<told present> out	L8B6
<told present> own	T-20N-6
<told present> page	F12L8
<told present> pai	T20F-16f15R-11B-8
<told present> pass	T-11L18R10
<told present> pick	T12
<told present> plan	F23L9
<told present> point	f8L7B10
<told present> pool	T6
<told present> post	F15
<told present> practis	B7
<told present> press	l17
<told present> price	T19F-7
<told present> print	L-6B7
<told present> promis	N6
<told present> promot	F13
<told present> protect	T19F12X-14
<told present> prove	T-9R9B6
<told present> publish	R-7
<told present> pull	T15F-7L-14
<told present> pump	T17L6
<told present> push	T6L-6R-6
<told present> put	T7F-10f-11X-15R-8N-7D10
<told present> rate	T8
<told present> reach	T-6F19L-8R15B7
<told present> read	T-29t-6F16X14L-12l6R9N-6D16
<told present> reason	T-9L7D10
<told present> rebuild	T6L16
<told present> reckon	T13B6
<told present> refund	t9
<told present> refus	T-11F10f-6L30R13B-8
<told present> releas	f8L12B7N6
<told present> remain	F7L-11R-8B10
<told present> rememb	F13x9
<told present> remov	F14f11B8
<told present> repair	T-8F11L10R-9
<told present> repeat	L14R7
<told present> report	F7L7H7
<told present> restart	T-7B-6
<told present> restor	T9L20B36
<told present> retri	R-6B9
<told present> return	T10t6B28
<told present> revert	B21
<told present> review	f25L-8B8
<told present> ring	T-10F6f10R14D7
<told present> roll	T-7F16
<told present> rotat	F13
<told present> rule	L-14R-6
<told present> run	t6F17f15X-12x-7L-11R-15B-26N-8D-8
<told present> sai	t9F9f8x7l-9R-6H20
<told present> save	T-7F13
<told present> scan	f8L21R6
<told present> see	T-14t15f19X-12x-7L-22l-6R-16N-6H-8
<told present> seen	T8
<told present> send	T-8t17L-6l8B9N9
<told present> serv	T8L6
<told present> set	T-13F-10L7B20
<told present> share	F9
<told present> ship	X10B10
<told present> shop	R-11
<told present> show	T10F-10x11
<told present> shut	T-7F-6
<told present> sign	F13
<told present> sit	T-9t-6X6B-6N-7D13H-6
<told present> sleep	T-10x20D8
<told present> slow	F11D6H9
<told present> sort	T-6
<told present> speak	x13R-9
<told present> spend	F9
<told present> split	T-9F15L7
<told present> spoil	F13R7B-6
<told present> stai	F-11f-8x17L-12R6B9N-6H15
<told present> stand	T11F-11f7X-6L-10l17B-11H-6
<told present> start	T8F-10l11R-17B-10N6
<told present> state	T9F6
<told present> step	f7L-6R7
<told present> stop	t12F17X-9N12D-7H-9
<told present> store	T-6F16f12
<told present> support	B8N23
<told present> switch	T-10F-9f15B16
<told present> take	T7F9l-8R7B7N-10D7H12
<told present> taken	T-8L7B7
<told present> talk	X13
<told present> tell	T12t-7L-7R8N38H9
<told present> test	T-12X-8L13R10D9
<told present> thank	N6
<told present> think	T-7t6F-7X-7x25
<told present> time	T6f15X10L6R-7B-11N-6
<told present> to	T42F-16x-6L16B-12D-6H8
<told present> top	R6N6
<told present> touch	t-7F-6R9
<told present> trust	X7l7D6
<told present> try	F17f12R21
<told present> turn	T-12F10B16
<told present> understand	T15
<told present> undin	f12L-6B14
<told present> undo	B48
<told present> up	H13
<told present> us	f-7X-10L8B-14N-6D-8
<told present> wait	T13f-6L-14
<told present> wake	T9
<told present> walk	T-7B9
<told present> want	t-8f6L9R-10H-7
<told present> watch	F6L7R-6
<told present> wave	R19
<told present> went	t9N11
<told present> work	T-18t-6F10f17L-12B-6N13
<told present> write	F-9f11l-7R6B8N18H-9
<told present> zone	D13
<unless> person conditional	R8B9
<unless> thing conditional	F12L7
<until> i told	L12
<until> none told	F6R-6N6
<until> person told	f8
<until> thing told	F17B17
<until> we told	F9
<we conditional present>	N15
<we reported present>	N11
<we told future>	F6f25
<we told past not>	t10f14l6B-6
<we told past passive>	T-6F10l14
<we told past>	t16F-30f-11X-8L-11l23B-8N-18D-17H-16
<we told present not>	T21X10R-7B-6N6
<we told present>	T-6F17f33X-20x-14L-14l-9R-17B12D-14H-24
<we wished present not>	R10D8
<we wished present>	F-7f-10X29x-6L-17l6R-12H-8
<we> accept	T17t12R-7
<we> agre	T-9R9
<we> ask	X10
<we> be	T-6B8N6
<we> begin	f13
<we> bui	T9N6
<we> build	R10N6
<we> choos	t8f20
<we> close	X8l24
<we> come	T11F9f12B-8
<we> compar	T-6t12f10R17
<we> count	X17l7
<we> cut	T9R10B9
<we> delet	f6
<we> do	t-8F-14X6L-8R8B-10
<we> drill	F11
<we> drop	T17
<we> end	B9
<we> find	t8B-8N7
<we> fix	X11l8
<we> flip	R15B9
<we> get	t12X10x8B-8N-6D10
<we> give	T12F-8R-9
<we> go	T13t14f-13L-9B9
<we> have	T-13t8f10x-8L-6l8R-14B-28H-6
<we> hear	F13
<we> is	T-21t22F-6f-15X-10x13L12l-6R-11
<we> it	F19R-9
<we> keep	T-11F15B10
<we> know	T-7N10
<we> leav	T22F-7l10
<we> let	T-9f9N16
<we> live	T8
<we> look	T-6F8f-6X12
<we> lose	T27t13F-16X-8B-9
<we> make	T-6f12
<we> measur	T13F-6f-7
<we> meet	F-6
<we> move	F-7f8R8
<we> need	f11R8
<we> notic	F21L-6R-6
<we> open	R7
<we> pai	T28t9F-10L6R-7B-6
<we> plan	T7F9x12
<we> practis	F-7X12R9
<we> pull	F9B13
<we> read	F9
<we> rebuild	X7
<we> rehears	F6B13
<we> restart	T-10
<we> restor	F12B8
<we> return	B15
<we> run	F10
<we> sai	T18N17
<we> see	F-8
<we> stai	F-9B-6N7
<we> stand	N9H6
<we> start	R11
<we> stop	T-7F14L-7
<we> switch	T-6f9B10
<we> take	T21F6f-8X-6L11R-11B8
<we> talk	F-7l8D9
<we> time	B8
<we> to	t6F12
<we> try	T-7L-6R9B18
<we> turn	l7R-6
<we> us	T-7R7B6
<we> wait	R9
<we> want	T6f13
<we> watch	l7R-7
<we> write	T-7F-6l7N8
<what> i told	t-8X10x18L-7R8B-7D11H-9
<what> i wished	T-7X-8R6H7
<what> person told	T18x-6L-9B6N-7
<what> thing asked	T-7t28
<what> thing told	F22f-9X26x-16L14l12B-7N9D6H-6
<what> thing wished	T-10F6L-8R-7B6N7
<what> we told	T26F-7f-8X-7B-9N12
<what> you told	T16t-6F-10D26
<what> you wished	X-9
<when> i told	X10L11R-6H-8
<when> nobody told	H9
<when> none told	T9R10B8
<when> person told	t-8F22f17X-8x-7L8R-6N-6D36
<when> thing told	T-19F10f-7X6L-13l-8R10B-11D-9H21
<when> we told	T7
<when> you told	t6L9
<where> i told	T-12F13
<where> none told	t6
<where> person told	T10t6R-7H8
<where> thing told	T28t-8X11x-7L-18B-9N-9D9
<where> we told	T8
<whether> person conditional	T-8F-6X10R8
<whether> thing conditional	F-6H6
<which> i told	F8R-10B-6N16
<which> i wished	T7
<which> nobody told	t6f6X7L-8
<which> person told	T8t-7F-11X19L13
<which> thing asked	T-8t-6x8
<which> thing told	T9f-8X15R17B12D-8
<which> thing wished	T19X-6
<which> we told	T-20t6F-8f11
<while> i told	N7
<while> person told	L10D7H-7
<while> thing told	T-12F9X6N8H8
<who> none told	F-9X11L8
<who> person asked	L-6
<who> person told	F-17f-8X10l8B-8D10H-13
<who> person wished	X8N7
<who> thing told	T12F-8x6D6
<whose> person told	R7
<whose> thing told	L9R9
<why> thing told	T9f7L6
<wished past> is	T17R6
<wished present> -	T20F-13f-6X-30
<wished present> accept	T9
<wished present> argu	T-6X7
<wished present> ask	T-9t-6f-7X9H-6
<wished present> be	T7t-14F-16X-11L8B-10N7H7
<wished present> begin	T-6
<wished present> break	L8
<wished present> bring	X12
<wished present> call	T-10t14F-8
<wished present> catch	D10
<wished present> chang	T-10F11X9x14
<wished present> come	X12
<wished present> cost	F6N10
<wished present> count	X-10
<wished present> cut	T-7F-11f11
<wished present> do	T-10F6X-6x19R11B10D-6H-8
<wished present> drop	T10
<wished present> end	B22
<wished present> get	R7H15
<wished present> go	T-17F9X16L-6H9
<wished present> have	T23t-9f-11X25L7l8R-17B-6
<wished present> help	T10
<wished present> hold	D10
<wished present> hurt	L7
<wished present> is	T7F7H9
<wished present> keep	T8f7B10H7
<wished present> know	T-7t13F7x8
<wished present> leav	X-6B-7D8
<wished present> let	T-11R11
<wished present> like	T13f12X-6B6
<wished present> look	T-6F9f7
<wished present> lose	T11t7F-7X-7R8
<wished present> make	x14
<wished present> meet	R14
<wished present> move	T13
<wished present> need	T17R-8
<wished present> notic	L16
<wished present> open	F10
<wished present> pai	T13X-6
<wished present> pull	F19
<wished present> push	T10
<wished present> put	X17
<wished present> ring	T7
<wished present> run	R-6
<wished present> sai	t16F8f10
<wished present> save	X9
<wished present> see	L7
<wished present> seen	T-7D17
<wished present> send	T9
<wished present> sit	H6
<wished present> speak	N13
<wished present> spoken	X-6x12L6
<wished present> stai	T14N7
<wished present> start	T-6F11X13
<wished present> stop	L-8
<wished present> take	T6F6X-9B-9
<wished present> taken	H8
<wished present> talk	X9D9
<wished present> tell	N-6H17
<wished present> test	X12
<wished present> touch	t9F12R9
<wished present> undin	B11
<wished present> us	T-8F6f18X-7
<wished present> wait	T13
<wished present> want	x6D16
<wished present> write	T-11F7X12R11B-6N7D6
<you asked present>	T-8f15
<you conditional present>	F-6x6
<you told past>	B7
<you told present not>	T7x10L-7H6
<you told present>	T13t9F13X-9x10R-19N-9D17H-9
<you wished present>	H11
<you> carri	T13
<you> do	F-8f12X-11D7
<you> get	t13F-9N-6D13H17
<you> have	D8
<you> is	f6B8
<you> sai	x9
?	T-27F-27X-12x13L-8l-8R-28B-22D-14H-14
^ <clock>	T-6X-10
^ <money>	T-6
^ <number>	T-22F-19f-9X-6l12B-17
^ <percent>	T-7F13
^ a	F12X-12x-12L-20l6R10N-10H-13
^ about	F-6
^ add	T-6F-6L-6R9N7
^ after	T-19F-6X-10x-6L-10R-6B12D-11H-8
^ afterward	L13
^ against	T12
^ alert	F7L19
^ all	T-11t17F-7f-10X-6x10l-6R-20N-9D-8H6
^ also	X12L7B-6
^ an	T-26f9X-6L6l14R-13B-14D16
^ and	t-11F47f-16X62x-13R-16B-19N-15H-14
^ ani	F9L25R-10
^ as	t9
^ at	T-36f-13X-25x-7L-18l-15B-21D-13H-14
^ auditor	T7f13
^ backup	F9L-10B7
^ bad	F28R6B-6
^ befor	T12t-7X-25L-13B16N-11H-8
^ behind	R6D14
^ below	T-19F29x-6
^ between	D19
^ blue	T14t10R-8B9
^ both	t-9F-6L-8
^ bought	F10f7
^ budget	R6
^ but	F13L-6D20H-7
^ by	T-15l15H-8
^ canari	L7
^ chang	T-6H7
^ ci	F17B12
^ cluster	L-9R13
^ corrupt	F17R-6B16
^ cost	f17
^ custom	T-10N16
^ data	B-9
^ delet	F11R-6
^ detect	B-7
^ disk	L-6R-14
^ drop	T16L-9
^ each	T8t14F-25f15x-6R11B-8H-6
^ eight	T-13B-8
^ eleven	L9R-6
^ error	F19R-13
^ everi	T-11F-14f14L10R-17D7
^ everyon	T11t34x-7l9N-6D6
^ everyth	F-7f11x21L-8D7H6
^ fail	F-9B-7
^ fals	F19
^ financ	T-7l11
^ first	T-20t-6f10X-14x-7L-9B7D-6
^ five	t-7F-12L-18R-13B-6H-6
^ fix	F-6
^ for	T8t12F13X-21x-12L-13R13D-16H15
^ forti	T-8
^ four	T-21t-6F-14L13R-10N6H11
^ fourteen	B-7
^ from	t-7F-6X-11x12L9R-14N-11D-7
^ go	T6F-10L-6R-9B13
^ good	t21x30
^ had	T-8F20B26D11H9
^ half	T-13F14X10R18B-6
^ he	T-20t-6F-13f-9x-10l-9R-19N-13D6H-8
^ her	T16D12
^ here	t9
^ how	R6
^ hr	D18
^ i	T-11t-8F-31X11x-13L-45l12R-14B-22D-27H16
^ if	T-33F26f8L-13l-10R-43B-16N-8D8H-22
^ imag	L-6
^ in	t-6F12X-31x12L10R-25B-18N-9D15
^ instead	R6
^ is	F6
^ it	t16F19X-13x27L12l-23R-12B-33N-31D-6H-36
^ keep	T13
^ kubectl	R-9
^ last	T-9F16f-6X-6B-10
^ leadership	N16
^ leak	F33
^ limit	T-6L7R-8
^ lock	T-7
^ log	T26f8
^ look	X9x15N12
^ lost	T-8F14
^ meanwhil	N13
^ mentor	x24
^ mine	T-6
^ minut	N24
^ modul	F-9f-6L17
^ moira	L7
^ monei	T-17
^ more	T10L-8B9
^ move	F7B7
^ my	T-9F-13X27x-8L-16l-7B-8N-13
^ nadia	B14
^ network	T-7F6L-7
^ new	F9f13L-7R19B-6
^ next	T-13F-12X44R-10H-6
^ nine	R-14
^ no	T-14f-7X-7L-13B-15N-8D-7
^ nobodi	T-33F-23f-9X-14L-10R10B-8N-9
^ none	t25F8
^ not	T-13t15X-8L-9R24H7
^ noth	t25F8f9x25L-7R-9
^ now	F-12f-8X19L31R-15B-8N-8
^ number	T-6L10R7H9
^ of	T7X6
^ old	T-11F-21R-10
^ on	T15t-10F11X-21x17L-24l-11R-21N-16D12H-6
^ onc	T-13R17D7
^ onli	f7L15R9
^ or	T-8R7
^ other	T16L-8R-6
^ our	T-14t-9f-6X-10x-7L-10R-11B-7D13H-6
^ outsid	F-8N22
^ over	t15F-10L6R-7B6
^ peopl	T7t24X-11x10R-8
^ plan	T-8F-10f9L8B-8
^ price	T31F-7
^ product	F-6R-12
^ pull	T15
^ push	f9L6
^ put	f7R-6D14
^ read	F-6B-6
^ readi	L9
^ releas	T-6F-6f9L11R-13B11
^ report	f13
^ restart	T15R-6
^ restor	L7
^ revert	T-9B11
^ roll	T34t-7F-6R11
^ rollback	L-6B27
^ rule	T13F-6R-13B6
^ safeti	F-12R6
^ sai	F14
^ sale	N12
^ schema	L-6
^ second	F-6R9
^ secur	T8
^ servic	L22N12
^ seven	T10F-6H16
^ she	T-18t-6F-6f-7X-8x-9L-6l-7R-6B7D8
^ shona	X13
^ shop	R-11
^ short	T20
^ sinc	T-9t-6X24L24l-6R-14B-6
^ six	T9F-16X20L9B-6
^ slow	F10
^ so	T12t14F-10f-14X-8x-10L-9l-8R-13B-18D-14H-15
^ some	T6x13D18H11
^ somebodi	X-6x21L-6B12H23
^ someth	f11B6
^ speed	T20x6
^ spot	T11F-7
^ stai	T-21
^ state	F6L16B9
^ stop	B12
^ store	F19
^ support	R-8N13D7
^ synchron	T14
^ take	T-7D16
^ team	T21F-6L-8N8
^ ten	T-6
^ test	f14L-11
^ that	T-6t-19F-6X-13L6N-17H-20
^ the	t25F-12f27X7x-9l46N-20D15H-11
^ thei	f-10L-15l-6R-15B-11N-9H7
^ their	T11F-10X9L-7H7
^ then	T-20t-9F9X-23x-9L-21B-24H-17
^ there	t13F7f10X-17R-15B-15D-21H8
^ these	X23x7D9
^ thi	T-17t23x-8L8R-7B-8H-6
^ third	R6B9
^ thirti	X10R-6
^ those	R-9
^ three	t-8X-11L-15R-11B-17N-10H-10
^ to	T-28t13F-23X-6x-6L-16R-19N45D-9
^ todai	T-6X47x-6L10B-9N-7D8
^ trace	T7
^ traffic	R-11
^ two	f-11X-9L-17l-7R-20B-13N-17D-6
^ under	F12B-7
^ until	F7f9
^ user	t17L-7R-9N12
^ valu	L-6
^ wait	T-8X21
^ wast	F-9
^ water	L10
^ we	T-14t6F-16L-24l24R23B-24N-23D-21H-17
^ what	T12t-14F33X20L23l-12R-7B-26N-22D-16
^ when	t-9F43f-11x10L6R-28B-6
^ where	F10f9R-6
^ which	T-11t-7x9
^ who	t6F-7X-13x8L-11D-13
^ whoever	T12F-7B7D7
^ with	F19f8X-12L-16l-7B-15N-12D52H-7
^ without	T-14F8L8H13
^ worst	F29L-6R7
^ wrong	T-16X7
^ you	T9t-12F-14x25L-9R-6B-8H7
a	T9t-21f-8X-13x-15l-11R16D-15H-33
a * 's	X26L7
a * <number>	B8
a * <percent>	R8B12
a * a	F6L17B7D9
a * about	T-9t9l13
a * abov	L11
a * account	R6
a * after	T-6R13
a * alarm	T7F14f6
a * alert	t6F-14f23B12
a * and	t11f11l6B15N-9D26H14
a * appli	F7R8B14
a * approv	L6
a * as	B12
a * at	F-9f6x-7
a * awai	N11
a * back	F6f9X-6R-6B-6
a * befor	T-10F-10X24R20B-7N12
a * besid	l17
a * between	R11
a * but	B-13N9
a * by	T-7f-6L8R-11B-8
a * call	T-6F8
a * can	F-14L-12R15B-12
a * care	T-10D14
a * chang	L8
a * channel	F-6f9B11
a * check	L10R8
a * compar	T6B9N9
a * copi	T-6L7R13B9
a * cost	T-13X11R17N8
a * could	T-7f8B7D8H13
a * count	F-8L-6
a * crew	T12
a * dai	T10X9l8R6D8
a * databas	L6
a * date	T6
a * deal	x14
a * disk	F6
a * document	F15
a * doe	F-8L8l9
a * drop	T-6L9
a * each	F10L6R-7D7
a * end	X7L10N8
a * everi	T-7L-6N24
a * fault	T6
a * file	T9t9
a * first	T-6B12
a * for	F-15f26x-6L-11l-6R7N10D-12H24
a * from	F-8X6x7L-8B-15N16
a * get	L-6R15
a * give	T-9F9R10
a * glass	L11R8B9
a * goe	N11
a * group	R10B6H8
a * ha	f21
a * help	H13
a * i	T11L6D13
a * imag	L-9
a * in	F-16f7X8L12l-8R-36B-9N10
a * is	T-11t7F9f-11L14B-10
a * job	B6
a * kei	F6f6
a * late	X7
a * later	T9f11R13
a * like	T-7F-6x12H11
a * line	T-7f8X10B7N19
a * login	T11
a * look	f9R-6
a * machin	R-6
a * messag	R7
a * minut	F-6L9
a * more	f20
a * name	t10B8
a * need	T11R17
a * night	x13L8
a * nobodi	X7
a * not	X12
a * note	l10
a * now	T11
a * number	D13
a * of	T14F11L13B-14N-16D-9H-6
a * on	T7t-15F31f14X-21x-9L-9l7R-17B15N-7D10H-14
a * onli	T12F11
a * or	T-9F-7L9B-6
a * order	F-6
a * over	T7F-8
a * page	L10N15
a * pair	D14H10
a * per	L9
a * person	T-8f11N7
a * plan	X9L13N8
a * point	t9F-11
a * polici	F13L-7
a * price	t22R9
a * probe	L9
a * queri	T-6L10
a * queue	L-8B18
a * read	F-8L-6
a * region	T6l7R-7
a * report	F9R9N9
a * request	F-9L-6R16
a * restor	T-7F-9R10
a * round	T9
a * rule	L28R-11
a * run	L8R12H6
a * sai	R11
a * script	L9R-6
a * server	T-7R6
a * servic	F-6R9B9
a * sinc	T8
a * size	R-8
a * so	F11f15R8B14
a * stai	T-6F10
a * state	R15
a * step	R11
a * stop	F-6
a * store	R9
a * system	T10
a * tabl	T7B16
a * take	T15R-6
a * tariff	T6N8
a * team	T-15t9x7
a * tell	R8
a * test	F-6f18X7L6N7
a * text	t8
a * that	t-10F29X15x-7L8l-8R-16B-13N-8H6
a * the	T-14F26B11
a * thei	t7
a * then	R13
a * there	F-9L21
a * thing	T-6F-7x13L-8
a * ticket	X10
a * time	T-11F-9X8x15
a * timeout	L10
a * to	T-8t-11F-8f6X-7L-14R-10B-6N16H-6
a * two	T7R-9B8N9
a * version	F-6R25B7
a * wa	F8X11R-8
a * wait	T-9R9B12
a * we	T-9t13B8D13
a * what	F18
a * where	X10
a * which	T-12t14F-12f6L9R-8
a * whose	L9R-11
a * with	T-15f-8L27l11N17D-7
a * within	N14
a * without	L10R6B8
a * would	T14X7R-6B-6
a * zone	F9
a <number>	F8R-6
a bad	T-10L-11R28B16
a big	f6R-6D-7
a bill	T-8F10
a bit	T12x12
a box	T-10
a break	F-6L10R7B8
a breaker	L8R-7
a broken	F-7
a broker	F6
a budget	L-6R-8
a bug	F11L10
a build	R6
a button	f8
a cabl	N7
a calendar	t13
a call	l6N13
a canari	T7F-8R18B-6N6
a cap	F6
a capabl	F14
a chang	T14F-9L-8D6
a channel	F7f7R8
a check	T-7t10F-6L7
a cold	T8
a colleagu	T-7l13R-15
a comma	t10
a comment	l14
a committe	T-7x6H37
a consult	T-8t10D14
a contractor	F13
a control	F7R6N9
a copi	T8L-6
a cost	T16X8L9
a crash	T18
a custom	T25F-8L9R-14B6
a dai	T23t-9f-14X-6L-18R14B9D-7
a databas	T-10R-6N12
a date	T-14F-8L-14R-9N-6
a dead	F9R-7
a deadlin	N9
a decis	X14R6
a delet	X10B15
a deploi	T9F-9L11R-11
a deploy	D7
a develop	T-11R-7
a differ	D13
a disk	L9B6
a document	N10
a drill	f7L7R9B11
a fail	f19L-13R10
a failov	T12F9
a failur	T-11X21L14R12
a fair	t9f9R-7
a fake	F11
a fals	T23
a fault	F25N7
a featur	B13
a few	x13R-6B-6
a fifth	L6
a file	t15F-11L-9N7
a fire	T-6F8L11
a firewal	T13D7
a fix	F-7L-6
a flag	T-8L-6R18B27
a flood	T-6
a form	T8
a fortnight	F-10X18L-8
a free	T-9t26X-6l9
a fresh	F13B8
a fridai	T-7X13l6D7
a full	L-12R19B-7
a gate	T-7F-6L6R-6
a good	T-11X17x19L-7R-9
a great	x15
a half	T12F6R-6B16
a hand	X8H7
a head	T15N7
a healthi	x10
a human	F7L-8R13
a hundr	F15
a job	L9R-8N-6
a kei	T-8F-6L13
a label	X8B18
a lag	B13
a launch	F11
a leak	T-6F11L13
a letter	T-11l24
a licenc	T6R12
a limit	f16L28R-6
a line	T-13D-6
a list	X7
a live	R10
a load	T-6L17
a lock	L9R-6
a long	F10x12l10
a longer	T11B6
a lot	T-12t7x15L-8R-11
a machin	T-12F-7L11R-11
a man	D8
a messag	N23
a migrat	T12X9
a million	R14
a minut	T-8t12X6L6R-10B24D28
a miss	t10
a mistak	T-6F-12L13R27B-8
a modul	f7L7
a month	T15t9X-8x-8L14l-10N13D-12
a more	T-10D14
a morn	F-7L13
a murmur	t18
a name	T8t-6D22
a network	L24R-9N9
a new	T14F-13f21X-6L-10R-13
a night	T13R23B-9
a nightli	F-11L21N7
a node	L13R7
a normal	F-8B7
a note	T-7l15N30D21
a notic	N20
a number	F-6
a nurs	R6
a on	N8
a page	T-7L-12l15R6N-6
a paper	f7
a partner	F8
a paus	N8
a percent	B12
a person	F-7L-11R9
a phone	F10N6
a plain	R7
a plan	T-7f20L-18R-9
a price	T21t14
a product	T-6t9
a promis	T-6
a public	F16L6
a pull	F-10L-6R16
a quarter	T18F20f20L-6
a queri	T-6L11R9B6
a queue	T10F-6
a quiet	T-6F-7f9B9D17
a quota	R20
a rare	T10F11R-6
a region	T-7R7
a releas	F8R6B14
a replai	L10
a repositori	R8
a restart	T16F9
a restor	T11F8R-13
a review	R10D10
a role	T-6F-6R6
a rollback	B-8
a rota	T-13F27R-6
a round	t18R-7
a row	H19
a rule	F-12L25
a run	L-6R15B6
a runbook	T-11f8L13
a safe	N7
a save	T-6L6B7
a screen	t9X7D10
a script	R13
a second	X-9B-10D-10H7
a separ	R10
a servic	f9
a sever	X6N13
a shift	t12F-6L16R-6
a short	N8
a side	B17
a singl	T-18t17R47B15
a slow	T8F7L-11R8
a small	T14B17
a spare	F-6X6
a state	F7R8
a stolen	R19B6
a stop	N9
a storm	T-6F7
a sundai	B13
a supplier	T9
a switch	B11
a system	T-6
a tabl	T10
a team	t7F15
a tenth	F-8R6B12
a termin	D6H8
a test	L7B7
a text	R6N18
a thing	T-7t8F-7X-7x24L-6R-6H15
a third	F-6
a ticket	F-11L8R-6
a time	T-6X-7L7R46B11
a timeout	X13L6
a token	R9
a train	l14
a trial	L7R12
a tuesdai	T-6f7R-11
a two	L8
a vault	T13L8R8H10
a vendor	l6
a veri	F11x21
a wai	T-10f9X7R6
a wall	f8X6
a warm	R-10
a week	T-14t-6F6f22x-6L-9l-10N16H8
a weekdai	R6
a weekend	T6H8
a while	F12
a whole	L9R8
a word	X-9
a wrong	T-10t19F9L-9R9B6
a year	T22t-13f-15X37L6R9D-17H-8
a zone	F10L17
abl	R13
abl to	R13
abort	B15
abort * wa	B10H6
abort rule	B10H6
about	T20F-21f9L-6l23R-17H-8
about * a	T18F-8
about * and	T-16t9x14
about * dai	T10
about * dollar	T-8
about * from	x10
about * hour	t10N7
about * in	T7L7l8N6D8
about * k	T-8
about * minut	T15R-10B11H6
about * on	T-6f10
about * second	B19
about * write	T6
about ,	T12
about <money>	T-9
about <number>	T10t-6F-14X-6R6B8D-6
about <percent>	T7
about a	T7R-7N-6
about it	f-6x19L-7l33D12
about six	T9B6H7
about that	H6
about the	T-13X10L13H-7
about thi	f21
about to	F9B6N8
about two	t12
abov	T-21t6F-9f-7L18l6R12B35
abov * ms	L9B6
abov * second	L-6R6
abov * we	F-8B6
abov <number>	T-9F-6L6R21B18
abov <percent>	L12B10
abov the	t10
abus	F-9B11N14
accept	T72F-13f-8X-9x13L-8l-6R-6B-10D-6H-8
accept * becaus	R7
accept * the	T6
accept it	T27R-6
accept that	T24F-8
accept the	t14
accept thi	R6
access	T-7t-6X-8R-12B14D6H-10
access ,	T-6H-6
access log	F15
account	T-18F-7f-17x-8L7l-9R57D-13H12
account * a	F-6L10R12B8
account * it	N8
account * team	R-15
account ,	T-10L-10R9B8
account and	R23B6H9
account for	L-6R-9
account of	T24N8
account per	R6
account with	R15
across	T24N13
across the	N14
act	t-7f-7L9
act on	L11R7
action	T-6f-7X-6L32l14R-8B-6
action ar	F10
activ	T41
actual	T-10t7X6R6
ad	F-6L13R9
add	T13t-9F-8f14x15R-12B-8
add <number>	T13
add the	f19L-7N8
address	T-13F43X14B11
admin	F-6L9R10H9
admiss	T-7F-8L19
affect	T-10R9N19
afraid	X27
afraid of	X16
after	T-32t-22F11x-23l-8N21D18H-18
after * and	T13
after * dai	T-11F-6L-8N9
after * first	F8X6
after * had	X7
after * i	f10L-6H16
after * minut	T-12f6X14N6
after * month	F-13B-6
after * releas	T9F7D9
after * second	L10R-6
after * switch	F6L7B-7
after * the	f12R8
after * we	B-7
after * week	L8
after * year	F9
after ,	T-9t12l7B6H6
after a	T-10F-6X-6R-6N-7
after anoth	T20R8
after each	f20
after five	T6t7L9B8D8
after four	F8
after it	F-6L6R-7B-7
after on	X11
after seven	L11B13
after six	R11N-8
after that	T-13F-13X-11L-10B-14N42D14
after the	T6F22f-8L6D6
after thi	f11B26
after thirti	T-7N6
after three	F8
after two	T-8F20f7X9N14
afternoon	T6F9x8l7
afternoon ,	x9
afterward	F-8X10L20R10
ag	t-6F-6L13R-6
ag * the	X8L11B8
ag and	T6
ag of	X8L11
again	t9F38x30L-9l49B25N-7D11H-20
again * 'd	f9X12
again * a	l7
again * it	T-6
again * on	F13R8
again * the	X-6x8
again ,	F7L-7l16R-8D26
again and	F6l8
again at	T6N6
again i	F-8f8X11D9
again in	F-6L10l15R10
again on	x9
again that	F-6
again with	B6
against	T55t21X-25x-13L-11l-7B-8N-15D-12H-17
against * and	T-9t16
against * chang	T31
against a	T9f10
against it	T-7F6
against the	T-13t6F-8f8L14B-7
agent	T-9F13X9L-7
agre	T-9t-11F-15f-7R8B-7N-9D-9H-6
agre * the	L6
agre to	T17F6
agre with	T-9L6
ahead	T-15t12F-7B13
aim	t14
airport	T12N11
alarm	T-19t-9F42f18X10L9l-6R-7B15D18
alarm * on	F6R9B7
alarm ,	F10B11
alarm :	F19
alarm on	X11
alert	T-34t13F21f10X-24x-7L70N-10H-12
alert * it	L7
alert * the	R9D11
alert * to	f6B14
alert * two	L-6R9
alert ,	L15R6N6
alert for	l12
alert on	L50R-6B-6
alert run	L-7R20
alert that	t10L15
aliv	T-6F10R-8
all	t28F-33f-7X-15x18L42R-8B-12N-10D22H23
all * <number>	f11
all * all	x20
all * and	l6R7
all * back	F7B10D17
all * by	R-8H6
all * in	T7L-8R-8
all * it	t10R12N8
all * on	F7H6
all * servic	L21R-9
all * the	L10
all * them	l12H7
all * to	T11
all * were	T-6t14L-8D8
all * with	L15R-6N11
all ,	T13L-9R9B-6
all <number>	F-8L28R-9
all five	t9L10D7
all in	T-6x19L-6
all nine	T-9L10R-7
all of	T-16F-7X-8L-8l15R-6B17N7H9
all pod	R-13
all side	t26
all team	t9L7N12
all the	T-16X6x8L-10R-9N6H9
all thi	T17L-10D12
all thirti	L7R12
all three	T-15f-6H29
all wa	T24H7
allow	T-11F-15X-8
allow wa	L6
almost	T8X9
alon	t-11F11x-7L11l-6R16N-11D-16H23
alon * the	H14
alon ,	T-6F9B-12H15
alon for	R9
along	T-6t22F6X7R-11D-11
along with	F9R-6
aloud	R11
alreadi	t8F9f-6X25L10l7H-7
also	T15t14f10X10L-25R-23B27N-10D-19H-12
also * i	T11x10
also * it	T-7t12
also ,	T-8F6B18
also a	X10
also for	t6
also not	B8
also the	F-7f18L8
also when	T6
alter	t11F6R10B-6
altern	T25R16
although	T19
altogeth	T10
alwai	T-7t18f9X-13x38L-12R-17B18D15
alwai * from	t18
alwai * the	x6
alwai chang	T22
am	t-6F-9f18x18B7D-6
am * that	H13
am not	x-6
am proud	x18H9
am the	T14
am wrong	F6R6
amount	t9F6
an	T15t-23F11f-7X-11L20D-7
an * 's	T9F7
an * a	T-12H10
an * and	f12L8R-6
an * at	F-7R-6D11
an * date	L20N7
an * for	F-7l12
an * in	L-6
an * is	T-7
an * longer	F16
an * of	T10L9R-6
an * on	T-7t10F-8L15
an * so	R-6
an * stai	R6
an * that	R7
an * to	X10L9N8
an account	R-6
an afternoon	X7
an alarm	F7B7
an alert	L17l11
an appli	F13
an audit	L17
an automat	L7
an empti	f7B12
an end	T-6t8L15N7
an engin	F6f12R-7
an error	F-6
an hour	T21t-9F-22x-7B-10D-8
an ident	T15
an incid	T-7N11H6
an old	T6F6B-8
an order	T13
an outag	T17F13
an outsid	F14L-6
an owner	T-8f7X9L-7
an undo	L6
and	t13F-11x-23L-6l-16N9
and * 'd	R-17D6H9
and * 'll	F11
and * 'm	x6
and * 're	T11L10
and * 's	T8t9F6x-6D30H-11
and * 've	T27
and * <clock>	H10
and * <number>	T-15F-11f7L10R24B-6
and * <percent>	T9
and * a	T16t9f6L10l15R17N-8D-6H-6
and * accept	T12R6
and * after	X10
and * again	T6B-7
and * against	F-7
and * alarm	D9
and * alert	R10
and * all	x7R17D9H7
and * am	T-8x10R7H14
and * an	T-7X11L-6R-9N15
and * and	T-6l8B-8
and * ar	t15F-10x17B9
and * as	T-7F11
and * ask	X-6H13
and * at	T-11t18F8X7L6
and * auditor	f10
and * back	F19B18
and * bad	f6
and * be	T-8L6
and * becaus	R13
and * befor	F8
and * bill	t7
and * both	l10
and * build	L10
and * by	T-7F-10f11L8H-6
and * call	T20N7H8
and * came	t11R-6B14
and * can	T11t7R6B11
and * card	L11R14
and * chang	T-8N7
and * chose	T-9R8
and * clean	T-8
and * code	B-6
and * come	F9
and * command	B7
and * compar	F-8f6R16B-8
and * copi	F6
and * cost	T9t20N8
and * could	T-7F11X7D-8
and * count	T6f9
and * custom	t6
and * cut	R13
and * data	F-6
and * date	T-7t7L-9R-6
and * decis	T-9N6
and * develop	R6
and * did	R11B15
and * dispatch	R9
and * do	T-15t6F13R-7H13
and * doe	T9t12D9
and * done	R6
and * down	X6L6
and * duti	T8L9R10N6
and * each	T-8R9N6
and * els	t-6F14L-6R22
and * everi	N9
and * fail	F15
and * first	F7
and * five	D8
and * fix	L7
and * for	T-14t6F-14X12L-9R12
and * found	T-6L13
and * four	H15
and * from	T-14t11f17L-10R-15
and * get	H6
and * go	T10t20F-9L-6R-6
and * goe	F9R-7B8
and * got	X7D11
and * ha	t6D11
and * had	F6X11L-6N18
and * half	F-7
and * hand	F6f12
and * have	f10X13L21R-6B-8D12H-7
and * he	N7D6H8
and * him	T13
and * home	X7N6D7
and * hour	X9
and * i	x-7H-6
and * if	R17
and * in	T-10t15X6L-16R-15D-8
and * incid	T8R9
and * is	T-20t6F7X14x19L-14N-6D20H6
and * it	T9t11f-8L31l-10R-22B13N14D-9H27
and * job	F17R-7
and * keep	f7R11B6N6H9
and * kept	F7
and * know	H9
and * later	X8D10
and * lead	t9
and * left	T-8
and * let	T8
and * letter	T-8
and * look	T-10t9R-6N6
and * lose	T8
and * lost	X10
and * made	X9
and * mai	f9l6
and * man	H10
and * manag	t8l6N6
and * me	F12B-6H13
and * mean	R13
and * memori	T-8F8B11
and * minut	X6R10
and * month	T-7F9X7
and * more	T-7L-6R29B7N10
and * most	T-6f12D12
and * my	N-7
and * need	L14
and * never	F8f8X13D-6
and * new	R-7
and * next	T7R7
and * night	t9R-6
and * no	T-8F11H10
and * nobodi	f6
and * not	t-8L-6l7B8D-10
and * noth	F10l12N8D11
and * notic	T14L9D12
and * now	T6X6
and * number	t11
and * of	F-9L-6R22H8
and * old	T-9F-13R7B19
and * on	T10t10F-10X9B-14D-7
and * onli	L11R7
and * other	T-11t-6x14R-10D15H7
and * our	T-7D7
and * out	T-7t6f7
and * outsid	F9
and * owner	T-7t-7R8
and * pai	f7L12
and * peopl	R12N7D15
and * per	R8
and * person	B13
and * pipelin	L15
and * plan	f6
and * polici	L6R-7
and * price	T6
and * product	T6
and * queue	T17
and * rang	F6N7
and * read	X-7l7R-8
and * refus	T15L-19
and * rehears	R9
and * releas	T-6F-6
and * ring	F-7f14B-7
and * rule	F-7
and * runbook	f10
and * sai	X10R6
and * said	T6D8H6
and * same	t6f7L-7
and * script	R-6
and * second	L7R12N6
and * see	T-7t12L6
and * sent	R11H8
and * servic	F8
and * set	X13B12
and * share	F6
and * she	B7
and * shift	F8L-6
and * show	T9t8D6
and * so	t6
and * some	f11R-6
and * spoke	D6
and * stai	T10t9
and * state	R6
and * still	T17B8
and * stop	T6F13L6
and * store	T-7
and * support	T-8t11N9
and * switch	T8
and * take	F6f12R-12
and * task	N7
and * team	T26t7L23
and * test	L9B7
and * that	T-17t6F7X13l6
and * the	t16F23f13X-10x10L-10l26R-11B16N11D-13
and * thei	T-6N6D8
and * their	T8
and * them	t21X-6N11H-7
and * there	F-6D12
and * thought	T12D7
and * three	T9F15R8
and * through	l9
and * time	T-7F15f9R-7N7
and * to	T10t-6F20f-9X-6L-8R8
and * togeth	T-8L8
and * told	X13N9D7
and * took	T16L13R-6B10N8
and * tri	R6
and * two	T12f7X8R13B10H9
and * under	f6
and * up	T-6
and * us	l11
and * vendor	f7l11
and * version	T10F9L-6B9
and * wa	t-13F-16X7x-10L7R-11D-6H24
and * wait	T-8F10
and * want	T8
and * watch	H6
and * we	T-8t-7F6f-7X-6L-7R-13B-13N6
and * week	T-7F15f9
and * went	t-6L11R-7B-6
and * were	T24R-8
and * what	T10
and * when	N7
and * which	L9
and * who	T8X12
and * with	T9R-6B-7H-8
and * work	L-6
and * worst	R9
and * would	T-7F-15f6X32L-7R-6B-9H-10
and * write	T21
and * wrong	T11
and <number>	T-16t-6F-12X-8R-12D17
and <percent>	T6
and a	t-17X-17L21l-10H26
and about	T7R-8
and after	T-7X-6R12D7H7
and all	t16D16
and an	T-11t7F13L12R-7N6
and ani	f6R18
and anoth	L6
and anyon	f9R9
and ar	T16
and as	H8
and ask	T7F-6R-6B6N10H-7
and at	T-12f9x9L-10H9
and bill	T6
and both	T7t10B-6
and by	T-8F-7H11
and call	F14X9
and can	T10F-9B7
and check	L9
and close	l8
and contract	R23
and cost	F7B9
and could	N8
and count	F-9X7l7
and cut	N9
and did	T-10t-6F12R17H6
and each	L24R6B15
and environ	L7R-6
and everi	F-8f10L6N8H-6
and everybodi	D8
and everyth	f10B6
and fail	T-6L11
and five	t11L10
and for	T8F7L10R-16N8
and four	R16
and gave	T-8l18R17
and get	T9F-6
and go	F7l9
and goe	R-6D6
and gone	D17
and got	T-7t-6X7L7
and ha	F-7L7
and had	T14X-7B11D-6H9
and he	X14L-6B-6D33
and hi	T10f9D11
and how	X-7
and i	T9f-13X10x20l-7B-10N-6D15H7
and ident	T10R6
and if	F44L6R-12B15
and in	F-9f12x8l6B-8
and is	F6L7R-6
and it	T-8F14X15x-6L-10l15B13N-9H17
and keep	T-8B8H6
and kept	R-8
and leav	T9R8
and left	T7B7
and let	R16B15H6
and look	F14X8R15N-6
and lost	T9X8
and more	T-8B8
and my	X12D6H16
and need	T6
and never	B-6D6
and new	T-6F-7L9
and nine	L13R12
and no	T-7F-10R33B-10H-6
and nobodi	t7f7L14H-6
and none	H8
and not	t13F-8X56x-6L-7l-7R27B-9D-11H-6
and noth	T-6X-6R19
and of	T-6F7H8
and on	T12t-11f22X8N16D-12H7
and onc	F-8
and onli	T15F-7L-6B-6
and our	t7R6
and p	R-7
and page	t16L7
and pagerduti	t7
and peopl	F13
and plan	F13
and put	T8R17H10
and read	t7F14l13R-7D9
and refus	T7B-6
and remov	R11B7N9
and restor	L-6B12
and return	R6B21
and sai	F9f7X7L9
and said	N8D8H-6
and she	X-6
and should	X10L8
and show	L7
and sign	T6N7
and sinc	F6L6l6
and sleep	T7
and so	T-7t15
and somebodi	T-6F8
and sort	t11
and stai	T-8F-6B-16
and still	T12D8
and stop	F-8L16R6
and support	T7N16
and take	R8B6
and team	t7
and tell	T10R17N16
and test	L9
and that	t9F-6f-7X14x15L-8R-24N13
and the	f23X-23L10l23N28D-20H-9
and thei	T23t10F20f-7X-6L-9R10D-15
and their	R10N-10
and then	T-27F19f-11X-15L-17R-7B8N13D15
and there	T-8t-7L-10l8D10
and thi	F-6x7R-7
and those	F-6
and three	T-18X18
and to	T8N13
and told	N7
and took	T-9t8f10X10B-8
and two	t-7F-7f7N-8
and wa	F8X-6N9D-10
and wait	T17X6
and watch	T-6t7R11
and we	T10t-10F28X15R-10B15N7D12H-6
and went	T-15t6f6H-6
and what	F-9f11X-7L-14B-6N11D-7
and whatev	H7
and when	T-14F10X-8L-8R-6B-6
and where	T-6F23
and which	X14
and who	D7
and why	L12N8
and with	T-7t8F-6
and within	F14R-6
and would	x12H7
and write	X6N6
and wrote	f12
and you	B6H13
angri	T15
ani	T-20t19F-13X14L20l-12N-18D10H-8
ani * of	X7
ani * that	F6
ani destroi	F-6R6
ani more	T8F-9X22
ani of	F24f10
ani time	R-6
annoi	T15F-8X23R11
announc	T11
anoth	T13t-13f-12X15x-10L7R44B-14D16
anoth 's	F-10R15
anoth * 's	R13
anoth * and	R-7
anoth ,	T22
anoth room	F20
anoth team	T-7F-7X9L-6R11D9
answer	T17f-13X7x-9L15B-17N-12D-7
answer * the	t13
answer for	t-6
answer in	R10
answer is	L7
anybodi	T-24t-8f15x-6B-10D21H17
anyon	T-16t8F-6X-12L10R22B6H20
anyth	T-40t19L-8l8N-10D17H-16
anyth * a	X7R8
anyth * i	l9
anyth * it	t11R6
anyth ,	D10
anyth els	R-7
anyth i	X-8
anyth that	X6
anywai	T-13t6X-7x7R-8N-6
anywai ,	F8
anywher	f18X-6
apart	T-18L17R10
apart ,	T-10L7R10
apart from	L6
api	F-6L11R15N11
app	T-16F-8f-7X-6L18R21N13H-6
app * in	B6
app ,	L-8
appear	T-6X-7L7l8
appli	T7t-9F31f23X-10x-8N-9D-10H-8
appli * the	f10
appli ,	F-8f19
appli :	F14R8
appli di	F10
appli in	T11f11
appli what	L12
applic	t-6L-8R22B6
applic ,	R13
approv	T9t-8F-8f-7X13L-9R-6N-7D25H-7
approv * in	D19
approv * the	T7L6
approv by	T19
approv it	R8D13
april	F10f20R-9B10
april ,	f6
ar	F13X-15x-10l-13R-14N-9D-16H-18
ar * <number>	T7t12F6
ar * a	f9X10
ar * and	f16x7
ar * by	f16L7R-7B6N7
ar * for	X6R-8B-11
ar * from	T-6R7B8
ar * i	N9
ar * in	t11R-8
ar * it	F9R10
ar * of	T9
ar * on	t6F10f9R-11
ar * so	R7
ar * than	t8L16
ar * the	T-8t11
ar * with	F-8L10H7
ar ,	l9
ar <number>	T41L-8R14
ar compar	R-7
ar for	T14f8R-8
ar gone	T-8
ar in	L6
ar no	T-6f24
ar not	F21L-7R-6D12
ar on	T-9t10R13B-8
ar read	T14f6R-6
ar right	t7
ar the	T-7t13x11R-7
ar what	T14R13
architect	F-6f8D13
archiv	T14t18F-11f8X-8L13
argo	L8B7
argu	T-9X20L-6R-8H-8
argu * the	T6X-9
argu for	T11
argument	T-12X15R7
around	T7F-6f-8X-6L-13N-9D-7
around * minut	T7
around * of	T10
around <number>	T11F-8L-6R-7
around it	F8R14
around three	T-12
arriv	F11
as	T-6F-10X28x12R-10B31D14
as * 'd	x10
as * and	N13
as * as	L10D16H-7
as * could	T9R7
as * had	x7L6R8B11
as * i	T12
as * in	R6D8
as * is	f7
as * test	X11
as * the	T-14
as * wa	T6D-7
as a	T-10t-10F10f-9L30R14B12D-7
as an	F-9L-9B20
as i	T-11f7X-9R12B9
as it	T13t13f10X-6R-8B-6
as long	f8
as on	R9
as second	R-6
as soon	T6X6B-10
as the	T22F-10L-6l6B18N6
as thei	x6l9B8
as we	T8x12
as well	T12t7F7f11N8
asid	L10R6B8
ask	T-33F-21X24x-22l-8R-29B-7N-15D-14
ask * a	T15X10R6
ask * and	H7
ask * befor	X16
ask * did	L11
ask * for	T-8X-8L7R7
ask * i	X-11x6
ask * in	t9R10
ask * it	t-7f14
ask * on	R-7B12
ask * team	X6H8
ask * the	T-13f8
ask * to	T12F9X-8B6N31
ask * what	R7D8
ask * who	X12
ask ,	T-6X6
ask a	F9D12
ask about	T6X21
ask befor	l6
ask each	X6
ask first	X7
ask for	T-11F-13f19L-12l-6R11B10N-11D-9H-8
ask him	X-13L7
ask in	X7
ask me	T9F7X-8L14H-7
ask nobodi	X6H18
ask the	T14t-7F-7X31R-9B-6
ask them	T8H9
ask to	t6N-6
ask twice	T10F7
ask what	T-18t9f11X-14L10D8
ask which	X7L8
ask who	T-6X7D-6
asleep	L8D20H16
assum	T-10X23N10
at	T-8t-12F-6f-8x-17L-17l17R12N11H-15
at * <number>	T-10X-6L-7l-6R21
at * <percent>	R17N8
at * a	T-8t10L-6
at * about	l11N7
at * all	X10l12
at * and	T-11f-7X24L7l16R-9B-6N12D-12H-11
at * by	T10X7R9
at * dai	f8L23
at * desk	F-6D8H8
at * door	f13R9
at * edg	F-6
at * end	t6x9L8R12
at * first	X7
at * five	R-7
at * for	F8L9H6
at * hour	T7
at * i	t17X-10N13H-6
at * in	T16F16
at * is	T9F10R-7
at * it	H10
at * limit	L-6
at * minut	T-10B12
at * of	T-7l7
at * on	T-9R8N7
at * past	N9
at * per	F11R-10
at * percent	T19l8B-7
at * region	L9R20
at * same	t17R9B7D12
at * second	F9
at * so	T12F-9
at * start	X20
at * that	R7
at * the	F21f-6B9N-8
at * there	F-6
at * three	N9
at * time	T-18f-7X-11L9R52B13
at * top	N7
at * we	t7
at * when	f9R9D8
at * which	X6
at * with	X6
at <clock>	T-22t7F-8f-9X7x-9L-7l21R6B-16N23D-8
at <money>	T10
at <number>	T7t14l6B-6D-6H-6
at <percent>	L22R22B-6N11
at a	T-9F-11f-7X-12R34H6
at all	T-12t11F9X-8x10D-6
at ani	R-6
at each	f14L-8l6R12
at eight	T8
at first	X8
at five	T-6R-6D9
at four	T28N-7
at home	H16
at it	t12F-7f11l22H7
at least	L6
at minut	F6R14B-11N17
at most	T-11F-18l10R49
at my	X-6l10
at night	T20f-8X-7L-14R-38B-10
at nine	X13
at noon	F-8X9B-7
at on	t6F-10R16B-10
at onc	T22F12X11L8H8
at our	T-7X-6R-6
at quarter	F20
at six	T-6
at start	T10F-7
at ten	T-13F9f9X11R-7N13
at that	T-6X-10R-6B-6D11
at the	T-23F-49x12L22l-8R-14B6N-8D28H-11
at thi	F-6D18
at two	F7l7N15
at zero	l7
attach	T-6l6B-7
attempt	F9
audit	T-12t-6X-6L18R10B-10
audit log	L8R7
auditor	F-7f23X-6L-7D-11
august	T-12F39X-6L6R-8B-8
august ,	F9
author	L6
autom	T10F-6L20
automat	T-6F-9L21R17B23
autoscal	L6B9
autumn	R-6
avail	f10
averag	T-7t14L-10R-6
aw	R-6
awai	T11t-7F10X12x9L6l-6R-11N6H-12
awai * the	T6R11D6
awai ,	X8R10
awai and	t6
awai for	L15
awai from	F6x10D11
awai the	T6F8R-6
awai with	f7
awak	T14t7
b	T13
back	T-41t-23F19f-15X-12l16B106N-11D-27H-10
back * <clock>	F10
back * <number>	L-6R10B13
back * a	T6F-8f10X-7R-18B36
back * and	T7
back * at	l13R14
back * five	t11B-14
back * go	F12B6
back * had	B10
back * i	F9f11
back * is	F7
back * it	F-9x17L13R-7
back * itself	F-11B10
back * not	T8
back * on	F-13R20B18
back * second	F-6R7B10
back * than	x9
back * that	F-7l6
back * the	T-10t8F14f-6R-9N-6
back * two	F7X6
back * under	T8B8
back * us	F10B15
back * we	T-6
back * with	F-8
back ,	T11t-6F12L-6R13B-10H-8
back a	t6X12
back after	T7R8
back alon	L18B17
back and	F13R-10B14H8
back at	f7X10L7R-9B-7
back by	F-10R-9B8
back for	T-6R-6B-8
back from	T16f6R-6B10
back in	T9t14X-6L-11l9R22B32
back is	f10B27
back mean	B6
back off	B-6
back on	T-7X-7x14B22
back the	B45
back to	t-7L7l23R-6B33D11H-7
back took	T-8F-6B10
back wa	T-12R-6
back we	T6F10
back with	T9B21
back within	B-6
back would	T20B-16
backend	T-7
backfil	F-7f12L11R18B22N8
backup	t-9f17X-8B-6N-6D-6H-6
backup * a	T7
backup * the	F10
backup ,	T14F6L6
backup and	B10
backward	T-8F7R12B16
bad	t-8F32f-14X-12x-9L-23l-7R30B32N-12D-11
bad * is	T-9F25R-7
bad * reach	F-6R7
bad ,	B7
bad chang	T9R7
bad dai	R-9
bad hour	X7
bad node	R-6
bad on	T-8F11R-6B22
bad version	F-12R18B7
badli	T-17F16R-6
balanc	T-6t55F-13f-6X-6L17R8H-6
balanc ,	F-10L15R10B-6
bank	T-7t-7F10R-17D-6
bank ,	F21
bank file	T9
base	T7L24B-10N-6
base imag	T17
basket	T-6R26
batch	f-7x-7R83B10D-6
batch * <number>	R19N8
batch * a	L8R8
batch ,	R6H9
batch of	R14N8
be	F14f-14X-20x9l-7R-17B16N-13
be * again	f11
be * and	t6L-12R6B-9
be * at	T11F-7
be * back	F-11f13R-6B17
be * befor	D13
be * by	T18B8
be * everi	L8N-8
be * for	x12R-11B-6
be * from	R12
be * hour	T18
be * i	t9F7
be * in	F-10L-11B10
be * insid	B7
be * minut	T9
be * on	T-6x14H9
be * so	F8
be * the	t10F14f9L-6B6
be * to	T10R11D17
be * with	t11F-6l21R-6N7D6
be * within	B-7
be * without	T-6H7
be ,	R8
be <number>	T7F8
be a	L7
be abl	R13
be ask	X10
be awai	T-10
be back	B11N6
be call	T13
be done	T8D15
be down	F24L-6
be honest	t9
be imposs	R11
be lost	T-7F6
be merg	L15
be my	L13N9
be on	X10R11
be put	L-6
be quicker	H8
be read	R-6
be stop	T13F-6
be sure	T-6F13
be taken	T-6L12B8
be the	T-9F-7x14R-7B-6N17H18
be told	F7N-9
be undon	F-6L-8R9B21
beat	T15L6B7
becam	t-6F-8X6L-6D9
becaus	T31t10F-24f-23X-7x-19L12l-14R15B13N-8D-13
becaus * 's	T-8L7R9
becaus * a	T15
becaus * can	T-8R10N7
becaus * ha	t7
becaus * had	T9B9N6
becaus * is	t10
becaus * it	X7
becaus * of	R6
becaus * peopl	R8
becaus * restart	T12
becaus * the	L7R8B19H6
becaus * wa	t6F13R-6B6H-6
becaus * were	X8R12B7
becaus * would	R13
becaus <number>	B6
becaus a	B-6
becaus an	R6
becaus at	B8
becaus he	N17D6
becaus i	T-13X17H7
becaus it	L7R-11
becaus nobodi	T17t7
becaus of	L14R14B17H7
becaus reason	T-7
becaus she	T9
becaus that	T-11B11
becaus the	T7F-8R-6B11N-8D-6
becaus thei	t6
becaus two	R-6
becom	f-6L6
bed	F-7L-6H13
been	T-13F-6f8X24x-9L-15l23R-27B-24N-14D9
been * and	X14
been * but	T6
been * for	f10X7R7
been * in	T8f7
been * sinc	X6L-10l7
been * the	l12N-7
been * to	F8B11
been * twice	D24
been a	X-7
been cheaper	T9
been done	T8
been no	l8D8
been on	T8
been quicker	T10
been told	T-6t7X-7D6
befor	T-11t10F-25X33x-29L14R31B15N28D-12H7
befor * 'd	T8
befor * <number>	T14
befor * a	X11R8
befor * after	N6
befor * and	X10
befor * ani	X8
befor * chang	X8B8
befor * did	X-6
befor * els	F6X6R8H-6
befor * first	R-7H13
befor * had	R7
befor * i	B14
befor * new	R19
befor * open	X6
befor * other	R20
befor * press	l17
befor * sai	T11
befor * step	L6B10
befor * touch	T6L8R-9B10N8
befor * wa	H12
befor * write	F6X15R-9
befor ,	T40t8F-10R-11
befor a	L16
befor all	T7R12
befor and	T12R-6
befor ani	T-11
befor anybodi	R16H11
befor anyon	L13R16N8
befor anyth	F6R-10
befor each	F19L12R-6N10
befor he	T9N6
befor i	T-18t-6F-12f-6X22L-10l17R-11N-6H-8
befor it	T-10L25R10B21
befor that	T-6R7D11
befor the	T-17t-10f15X16x-6L-7R21B-6N-10D-6
befor thei	t8L-8R-7H10
befor we	L-8R-11B8N7
beforehand	t-7F-10B12
beforehand ,	T6
began	T-7X-6R17
began * the	R16
began with	T-9R21
begin	T-15t10X33x-9R8
begin with	F-8f6X6x-6R15
begun	T-7X25
behind	t-11l-6B13N-11
behind * flag	T-10F-7R9B21
behind ,	T-9F28
behind a	T10R9B22
behind it	T-7L-6
behind on	T6
behind the	L-8R-6D13
believ	T-15X26
believ it	X10
belong	B8
belong to	L6
below	T-25F58X-6x-6L-14
below <number>	T-8F11R9
below a	F8
bench	X13R-7
besid	T-18t-7f-7X-7l13B24D-6H-10
besid * and	L9
besid * new	B12
besid * old	R8
besid it	F7L6l16B8
besid the	T-8F-7
best	t24F-10x22
bet	T18F6
better	t22f-7X14L-10R-11D7H27
better * me	T-11X12H-6
better than	T-10X25x8R-8
between	t16f-9L-8R-9N-6D19
between * and	T-9t14F-8R-9
between * two	t13
between the	t9
between two	F9R-6D8
between us	D20
beyond	T7R10
big	T16t-8F-6f15X-10x-7B-6D21H-6
big state	T10F-6L11
bigger	l29
bill	T-22t14X-9L-20l-6B-10D-10H-7
bill * <number>	T-6
bill * from	T-11F11
bill * the	T-6t13
bill ,	T7R12
bill is	T-7t10
bill wa	T-10
bill went	T6
bit	T9X-8x7L-6
bit of	x13R-6
bite	T23R8
black	T12
blank	F8x10
blind	T11F44X7L-8R-15B-10H-6
blind * the	X14
blind :	F12
block	L24R18B-9
blue	T18t9F-8X-6L-9R7B10
blue green	T18t9F-8R7B10
board	T9F-17f9X-11L10l-6R-21N15D-12H-8
board had	T-6t10L8
bonu	F27
book	T20t-7F10X17L-8R-12N-7
book * the	X7
book ,	T12F7
bookmark	f14X6l7B18
border	f25X10L6R8
bore	L17
borrow	T-6
boss	T-13F11N-8D9H23
bot	L16
both	T-11t24F9f-19X-15x20L-7l8R-9B31D-13
both * and	t12B17
both * in	l12N19
both * us	T10x10
both ,	F7B7N8
both ar	F7
both of	T9x9
both plan	R8
both side	T15t10X-6B-8
bother	T-11F9X6R10D14
bought	T13t-8F28X-7L-10
bought softwar	T-7F27
bounc	f9L13
box	T-9t11F6f-8l-8N-11D-6
box ,	T13t8H6
brake	L6
branch	T11F-10L-9R20
branch ,	R7
break	T-17F36f-12L16R17B32D-12
break ,	F-7
break glass	T-7B47
breaker	L23R-8
breakfast	X-10H8
bridg	L6R-6N8H24
bring	F9f-8R-8B-9N-7
bring * back	F-6B-11
bring it	L6
bring the	t10R9B11
broke	T-6F10X-6
broken	T-8F14L6R18
broken * week	L13
broken two	L13
broker	t-7F18f-8X-6D-7
brought	T-23t20X11B13
brought the	t7F11
bu	F7L-6R-7N6
bucket	T-8f-7X6R7B18
bucket ,	F14X8
budget	T-18t-11F32f-8X-10x-6L27R-7B-18N-11D-8H-7
budget * <number>	T-9L7
budget * on	R9
budget ,	F10
budget for	L33
budget is	F-6L-6
budget of	T-6F6L12
bug	F6l7
bui	T16L-6R-6H-6
bui a	T-8
build	t-14F-13X-12x-6L8l-6R13B7N-11H8
build ,	F7L7B6
build a	T-7B10D6
build and	L12H7
build it	T6F-6
built	T-9X-7L13R6B-12N9H8
built a	N12
built it	F7L-6
built the	T-6t11L15
bump	T12R-8
bundl	R-7
burn	L13R9D6
burn ,	L16R7B11
busi	T12t8R19N6
but	T31t-15f-22X-20L-13l-13R26B6N-10D9
but * 's	T-14F-6L9D9
but * <number>	T10
but * of	N10
but * wa	X-6N7
but <number>	F15
but a	F-8
but i	t7X10D10H13
but it	T13F-16N6
but no	F7
but not	F8
but that	T8
but the	T13L9R18D9
but thei	T7R10H11
but then	T13
but we	F-7x12
but with	L8R15
button	T14F6f6R9B34D-11
button ,	B8
buyer	N9
by	T-12t-17F-17X-12x-15L16R15B7D-24H9
by * 's	F7
by * <number>	l11
by * after	T7R-6
by * and	t-11X-6L-13B6
by * at	F9B13
by * befor	T6
by * by	T-6R-6
by * chang	T6L11
by * date	L8
by * end	t8
by * flag	R8
by * for	T7R14
by * four	T-6F10l7
by * from	L11
by * if	F-7
by * in	F12L9l8D10
by * is	T17
by * it	L-6R-14H7
by * kei	F-6R9
by * minut	T14B9
by * no	F-6l12
by * not	L-7
by * of	H10
by * on	X13L6B11
by * own	H6
by * peopl	B6
by * percent	T12B6
by * report	L-6
by * rule	T-6F7L-6
by * same	L13B8
by * so	N8
by * that	R9B6
by * the	f9R19
by * time	R12H6
by * to	R-7H10
by * wa	t10L6N7
by * who	T9X6
by * with	T-8F10f13R7
by <clock>	T15l8N12H7
by <number>	F-11X13L-8R-9D23
by a	T-10f11X-6R-24D-6H8
by all	t14x7
by an	F12
by dai	T-10
by default	L18
by flag	B-6N8
by four	H8
by fridai	T-11L6R-9
by half	T-11B8
by hand	T22t-14F18f-10l19R-8B-10D-7
by it	T17F6X20x23B9
by itself	T7F-16f-6L10R22B25
by june	f10
by line	X14
by lunch	T7
by machin	R9B9
by me	H9
by my	F8H18
by name	T12F7X6L-8
by node	L7R-9
by on	T-8t7F-10R21B7N6D9
by our	L16
by phone	N20
by revert	B12
by rout	R-8
by servic	R-10
by side	T-7R19
by somebodi	T9
by that	T15
by the	T-21t6F-19f7X-16x-7L-6R7N-18D-8H6
by their	L6
by themselv	L16l10
by then	t25
by two	F9B7
by what	t10R12
bypass	F16R-8
c	x40
ca	T13F9X-14x-6L12l-6R22B-9H-7
ca * be	t7R-7
ca * reach	R7
ca not	T13F9X-14x-6L12l-6R22B-9H-7
cabinet	D9
cabl	X-6x9
cach	T18F26L8R-8B10D-8
cach * would	R6
cach wa	X7
cake	T-9t13
calcul	T14
calendar	t7F-6L-9l7
call	T-15t10f-7X12x-17R-12N43D-15H10
call * a	T-9t16X-7
call * and	F6L6B9
call * at	F9
call * it	T7X6R12
call * minut	t11
call * over	X-6N-6H6
call * the	f11H7
call ,	T-8F16f6R-10D7
call :	t9N9
call and	T-13F6R14
call at	N-7
call centr	L6
call for	T13X6
call from	X13l11N20D15
call in	f8
call it	t21X-8B18N-10
call me	H16
call per	T-7t8R-13N11
call that	T-6R7
call the	t8F6X16H-7
call to	N7
call wa	F11B8H16
caller	T-6F-6X6R-7N6
callum	T-11
calm	T-10f7x19l15D15
came	T-11t16f16X-9x12L-6l-11R-17B-10N-13H9
came * <number>	t12f12
came * at	R14
came * i	x10
came * in	f6R6
came * it	L11
came * on	t9x8B-6
came * the	t6H6
came * to	B-8D16
came * with	B13
came back	t-6F-11x-6L-7
came down	D17
came from	t14X9L8D6H10
came in	F8X-6R-6H10
came out	T-12R13
came to	t11f16H14
came up	T-12F12R-9B6
camera	F9B7
campaign	F10
can	T8F-6X-26l-14R11B31N-6D-9H8
can * a	T-11f10B-7
can * an	T6
can * back	T-7R-8
can * be	T19L-9R-8
can * come	L6B-9
can * for	T-8
can * from	L9
can * in	x7R6B13
can * it	F-10R27D-6H-10
can * on	T-7R13
can * onli	R6
can * put	F7
can * taken	L21B10
can * the	t11F-8L11R-9H12
can * them	B-6
can * undon	B6
can be	T6x6L18R-21B33
can chang	T-7F16
can come	B8
can do	F7R12D-7H21
can go	T-7F8f8
can hurt	L7R20
can not	T13t-6F6x8L-7R-6B-17D6
can read	F-8R6
can take	F-6f8R12
can undo	R7B14
can us	N8
can wait	T-19
can write	R13
canari	T13t-11f-10X-6x-7L7R99B21D-8
canari * <percent>	R7
canari * for	R10N7
canari cost	T16
canari is	F-6R33
canteen	X8H18
cap	T-9f-6L36R8
cap of	L8R9
capabl	F13H6
capac	L12
cape	T-6R9
card	t-10F-16X-6R9B9N8H-6
card * the	R16
card and	T10F-8R12B7
care	T-19t15F8X12L6l17R-12B-9N15D19
care * the	L9N10
care ,	T-10F11X22D6
care man	T-10D14
careless	R9D20
carri	T6t-12f9X-15x-7B-6D-6H11
carri * pager	R6
carri * phone	T6
carri a	L11
carri it	F-9R10
carri on	F30X-6L-6H21
carri the	T6F-6X-7B-7
carrier	D6
case	T-13t12F46f6X-11x-6R19B-8D-9H-9
case * wa	t10
case ,	L9
case i	F-7R16
case it	R-6
case wa	T-6
catch	T16t14F-6f-7X7L8
catch :	T7L6
catch is	F8D6
caught	t8L22R-12B-6
caught a	T11t18L-12R-6
caught two	T-6L29
caus	X-6L-9D16
caus ,	T9F7
caus wa	T-6
cell	F-6L9R23N6
cent	T-7t14F8X-6L6R8
cent ,	T-6F-6B8
central	T10t15F6R8B-6
central team	t10
cert	L15
certain	T7
certif	T27t-10F13f-8L29l11R-14B-12N-9H8
certif * the	T6X-6
certif renew	T7L10
cfo	N7
chair	T-19x13D12H6
chair ,	x14
chang	T17F-32f-21L25l-16R-14B12D-6H-25
chang * <number>	T-6
chang * a	T-12X19L-12R-11
chang * and	L6
chang * back	T-6H7
chang * for	L7
chang * i	X-6
chang * it	F-9R6
chang * me	X9D11
chang * on	T-8R16
chang * the	T10
chang * thing	x9L7
chang * to	R15
chang * with	T-7t10
chang ,	T26t8F-8L-6R-14B7N6H-6
chang :	X15R10
chang a	F7X7
chang and	T8L6R10N7
chang ar	R12
chang at	t7
chang from	N6D19
chang goe	L16
chang in	F-7R-7B13N6
chang is	X23L8B11
chang it	T-6F9X6
chang noth	T-6
chang of	T8X6
chang on	f13l9R-8
chang sinc	L8D9
chang the	T-12
chang to	B-8
chang togeth	L7
chang wa	T-6X-8B-6D-6
channel	T13t-11F7f11x-6l13R15N58D-8
channel ,	F-6R9B9
channel :	L7N16
channel and	X9
charg	T7
chart	T-7F-8L20R-11B-7
chart ,	f9L12
chat	T12R-8B8
cheap	T32F-8L6R8
cheaper	T24t9X-6R14
cheapest	X-7R12
cheapest * first	X-6R16
cheapest test	X-6
check	T-11f-19X-11x-9L69l-12R17D7H-18
check * a	L7R8
check * each	F9
check * it	L-8
check * on	F-7R-20
check * the	T-10F-12X7L33B-7
check in	R-19B-9
check that	L23R-6
check the	X6L12B6N-9
check which	t11L8R10
check with	R-7
checklist	X10D6
checkout	T14F-6B7N12
checksum	R9
chief	T-15f11D-6H-7
choic	T34t16F-7L-6R-8B-12
choic * the	T17B-11
choos	T-6t10F-8X8R11
choos * the	T-7t13
choos a	T-7X9R-7
choos the	R12
chose	F-6f14X-10L-7H-8
chose the	T-6t9R6
chose to	T26B12
chosen	X-9R23
christma	x15
ci	T-7F22f-7X-7L40B9
ci token	F17
claim	T-12X-8L-10R-9
class	t9L10R8
clean	t-7f10X-6B-13D21H-7
clean up	D13
clear	T-6t7x12R-12H13
clerk	T10
click	T12F-8B8D16
client	F6X16L16
client * not	T9F6
climb	R-10D7
clinic	T-11R6N-8
clock	T-9R-6N18
close	T-24t-16f-6x-7L16l22R-7D-6H6
close * and	l7
close * the	F7B11H7
close * ticket	l29
close for	T6
close it	l7
close the	T-7F8X10L-7l30R-7
close ticket	F-10R12
close to	F7B10
cloud	t-7f8L-9R-13B-6
cloud kei	T-7R-6
cluster	T24t-10F-14f-10X-13L8R12B-14N-8D-7
cluster * the	L16
cluster ,	L7R-6
cluster is	l9
cluster pull	L-11
coast	R8
code	T-8t9F-7f-12x-8L12R-18N-13D-11H8
code * not	L6
code * the	R-6
code ,	T-8t8L10R8
code is	F-10L6
code that	F11B6H6
code write	R-11B-6
coffe	T-7F-7f17R-6B-6D29H33
coffe ,	f6X7N6D13H7
cold	T7F25B-7H22
colleagu	T-13t8F-11X11x8l10R-16
colleagu * the	R-10
collect	t10
collector	F15
colour	R10N11
column	t-7F18f-8B24H-6
column * a	T-6B12
column * still	F12L10
column ,	T6
come	t-11F-9f18L-13l16R-16B12N-11H-11
come * and	t6
come * the	f8X11D8
come * to	F20B7D8
come * us	T8
come * with	f10B15
come ,	T6
come again	l16
come back	F10l13
come from	t8L13
come home	f7B19
come in	T-8
come off	B13
come out	f7
come to	T17F6
come with	T-9X12
comfort	T23t-6D23
comma	t10
command	T-14t-8F-7L-15l11B56N9D-7H-7
command * the	B11
comment	l14
commerci	X9
commit	T12t-11F-17f14X-10L20R-12B27N-7H-6
commit * product	R6
commit ,	L6B7
commit to	T-7
committe	T-11H39
common	T-6L9
commun	x35
compani	t-7F-9D-7
compar	T-27f11X20L10l-7R8B15N-7D-7H-8
compar * count	B6
compar * two	f6
compar it	f7R14
compar the	F-6R6B-6
compar with	T-6R8B14
comparison	T-10t8F27X19R-8B-6
comparison * the	T-7F8
comparison of	X14
complain	T24F-14D11
complaint	T6F-7R8N-7
complet	f15X-6L9R-6B8
condit	T-15F-13L8R15B10N-6
condit wa	B8
config	T-10t-9F-14X9L17B10
configur	L-13
confirm	T-11F10x10L-7l22R-6D-6
confirm * the	t7l8
confirm that	l8
connect	T-16t7f7X7L11R-10N-11D10
connect * the	T-8t16D7
connect pool	L10
consol	T-12B8H22
consol ,	H10
consult	T-10t8D22
consum	T-8F38L8R-6
consum * the	L13
consum ,	R-6
contact	T-7X18
contain	T-7L6
content	t15
content ,	t15
continu	F6x9L12R-6
contract	T-6t-6F-9L-9R12
contractor	T-10F22N13D8
control	F8f-8X-10L16R-8B8N10D-8H-9
control * and	T6N10
control * the	B10
control ,	F18N8
control room	N9
coordin	N8
coordin ,	N7
copi	t-7F30X-11x-6l-10R-22N-14D-8
copi * a	T12
copi * and	f9
copi * the	F31R6B6
copi ,	T21F-8
copi for	t12R-9
copi in	R-8
copi of	T-8F16R6
copi the	H7
copi with	T13L7
cordon	B6
core	T-7
correct	T-13X-7L11l16N-6
corrupt	F32L7R-8B18
cost	T70t25F-13f-6X-19x-16L-17l-11B-21D-8H-10
cost * <money>	T-20N9
cost * <number>	F7
cost * a	t16R-7B8
cost * about	L8
cost * and	T8
cost * around	T-9
cost * minut	T10
cost * more	T6
cost * of	L18
cost * on	T-8
cost * than	F25
cost * the	t-8D18
cost * two	F-6
cost ,	t7B-6
cost :	T16
cost <number>	T9t19L9R-10B-6
cost a	R9
cost about	R-8
cost me	T-18
cost more	T-9F47R-8
cost noth	T-13t15R10
cost on	T8R-7
cost the	T-6R6
cost them	X11
cost two	T6
cost us	T25t-10f-6X-8L6R-9B6D12
cost you	T19t-7
could	T30t6F-29x-8L-20l-17B40D-6H28
could 've	H-7
could * back	T19B12
could * be	T-6D19
could * done	T12
could * have	B-6H8
could * in	R12
could * it	F-9B19H-9
could * on	T6X6
could * put	F10
could * reach	F15
could * stop	T10B7
could * the	T-10x15R6H16
could * to	X8
could be	T13F-8f6X12x15L-6B32H12
could call	T6L6B15N6
could do	X7R11
could go	T15F-6f15
could have	T44t-7F-8R-11
could not	T-9t7F25X-10R-19B-7
could read	R9N6D10H15
could return	T6B9
could take	R7
count	T-34F19X10R-7D-9
count * a	F15X11
count * and	X13L14
count * digest	l7
count * the	T-6
count ,	F-10R13B8N13
count and	H10
count as	F20X10
count of	F6f9
count on	F-8
count onli	X10R8
count to	X11
counter	F27L-8
countri	T-15f-6L-6R16B-7
cours	X23l8D18H-6
cover	T9F18f12R8
cpu	L8l6R-14B-8
cpu ,	t8
crash	T15t6F20R-8B-7
creat	T10L-11l16R8B6H9
credenti	t6L14B-6
crew	T-8t-8F-10L-11N-6D-7
crew * and	X9
crew in	T8H6
critic	L-9
crore	T13t8R-8
cross	F-9B10
cto	T9N11
current	L6
curv	F10R-7
custom	T12f-19X-11x-8L-11l-10R44B8N10D-10
custom 's	T10B7
custom * <number>	B9
custom * a	T7
custom * for	T-7
custom * the	T21
custom ,	R43
custom notic	t6R-6
custom servic	R-6N12
custom were	T11
cut	T8t-10F33X-13x-6L37R7D-6
cut * <number>	T-6L14
cut * the	f14N6
cut ,	L-10
cut and	T8L7
cut it	T-6R-6N9
cut the	T13L8N-6H7
cutov	T-9X-13R7B7
dai	t-21F9X12x-6L-8l24R-10B-8D-15H-21
dai * 's	F7
dai * <number>	T-7
dai * a	t12l6R-8
dai * all	T11R8
dai * and	f7B6N7
dai * at	T6l11
dai * by	T7
dai * i	T12
dai * is	F-6R7B7
dai * it	F-7B19
dai * not	T-7L9
dai * of	R10
dai * on	F-7L16R9
dai * other	R12
dai * risk	N7
dai * so	T7
dai * that	T7t9N19
dai * the	t13F7L11D12
dai * two	T7L6
dai * we	T-13F6
dai * which	T-8
dai * work	F7
dai ,	T18t13F-10f-6X-11l-9R10N8H-13
dai :	T-13F15L6
dai <number>	F7L6l6B-6
dai a	T8F-8X10N8
dai after	F-6H7
dai and	T-9F6X-7L-8R9B-6
dai at	F10L7
dai befor	L7B-6N13
dai each	T10f7
dai for	F7R-7
dai i	X12
dai in	T9L11
dai it	H8
dai late	T24X7
dai of	T-7F6
dai on	T-6F-7X21L12R17N7D12
dai per	T9R8
dai that	T7
dai the	F12
dai to	T-6F-6
dai we	F11
dai with	t13
damag	F-7B8
danger	T-11L11R9
dare	T-11
dark	T12t6X-7H10
dashboard	T-6t16F-11f8X11R8D-9
dashboard and	X10
data	T-27t-15F34f9X-12x-6l-9N8D-9H-11
data * in	T-11F-7
data * not	L8
data ,	L-7
data protect	L14N15
data stai	T-11F-7
data store	R6
databas	F-8f-17X-12x-8L13l-9R-19N-10H29
databas * a	T9R-6
databas * on	T-8L10
databas * the	H16
databas ,	T8F-7R16N-6
databas :	L-11B8
databas team	D10
date	t-8f12X-9x-7L7l9R-27B-16N23D-12H-11
date * the	f12
date ,	T-10F-6L8R-9B-6
date and	L6N8
date in	f12
daytim	T-8F-6L7R-6B20N7
dead	T-14t-8F47f-8X-6L-10l9B-23N-7D-7
dead ,	F13
deadlin	N9
deal	x14
dear	T13D15
dearer	T25
debug	T12L-6
decemb	N7
decid	T-9t-8F-8f-6X-17x-11L-25l-8R-16N-18H-13
decid * for	F13
decid * it	T12
decid * on	t8
decid * the	T7
decid against	T39B7
decid badli	F17
decid by	t7
decid that	T-14
decid to	t6R6B-6D8
decid whether	B8
decis	T-15F-7x19R-9B-6D-11H-10
decis wa	X12
declar	F-7X9L6N9
declin	T10
deepa	l8B13
default	L45
default * the	L11
defend	T7F-6L9
delai	t10F-11R9N14
delet	T-26t-14f-7X18x-7L31l-7R-13B37D-9H-9
delet * a	L16B9
delet on	L14
delet protect	F8
delet the	X9R-8B-14
delet them	F6B23
deliveri	T22F8
demand	F9L9
denis	H8
depart	T6t8F11f8
depend	T8F-14f8X11L18
depend ,	t6f11
depend on	L12
deploi	t-15F-11X-19x-8L22l-8R-7B10N-8D-12
deploi * a	B-8
deploi * and	R9H9
deploi * the	B8
deploi ,	L6R-8B-10
deploi on	L8B6
deploy	T-13
depot	T-11X-8L-11R14B-6
describ	F-6
design	T29t7F-8D-9
desk	T-17t11f-12X17x-7L-19l9R-20B-12N14H-8
desk * a	X11
desk * on	t-6
desk * the	X9N12
desk ,	F8
desk and	B7
destroi	L13B14
destroi * a	L6
destroi of	L6
detail	T12
detect	B-8
dev	R9
develop	T21F-19f-10X-12x-6R10N-11H-8
develop * not	T17
develop * said	T-8
develop ,	R21
develop :	T12
develop i	T-8
devic	T-6X15R12N10
di	t-6F40f-7X-7L14B-14D-7
di * it	T22
di ,	F8
di in	F15L10
dial	R8
did	T-7t8F16X-12x-9L-23l-18R-11B7N6
did * do	T7
did * have	t8H6
did * know	T-11
did * like	T6X8
did * need	f6
did * on	F6
did * sai	f9L6
did * the	F7B14
did ,	T10F23X-8B12N27H-8
did it	T-14t-8F7f6X7L-6B-10H7
did not	T12t11F-11f6x-11L-10l-7R-14B11N-8D11
did that	T-7
did the	T-6F-9X-6x10R14B-9N-10H10
did you	t6
die	F-6
diff	L6
differ	T-13t11F-19X9x46R-16B-8N-12H-16
differ * and	T-9f6
differ ,	F12x10L8
dig	X-7
digest	T-17t-7F6f-8B24
digest * the	L-6
digest ,	l6
digest goe	L-6
direct	x6R9N11
director	T11F11f14X-8L-10l-6R-11B-10H-8
director * a	f14
director ,	N15
director and	T8F21
directori	T-7L8B14
disagre	F11
discount	T33
discuss	t17F-8R-10H15
disk	T-15t19F-11f-9X-6x-6l7B-7N-7D-12H-6
disk * the	F8L6B6
disk ,	T-10
disk and	X9
disk on	F7L6
disk wa	l8
dispatch	T-12f-6X-8L-12B-8N18D-7
dispatch ,	N10
district	T-8R10
disturb	F-6l9H11
dn	L6
do	F6x19L-15R-6H28
do * again	t17X-9l14H7
do * and	B9
do * get	T6
do * hand	F-6H13
do * in	T-7F9x8
do * is	X-6R20
do * keep	T28
do * know	L10
do * like	F13
do * measur	T26
do * same	T6
do * see	T-8t16f14
do * start	F8
do * the	T-6x7
do * trust	X9
do * with	T10t8
do ,	T-12N7H17
do a	F12x6
do and	B9
do differ	T-7X-20x26
do it	t9X-10l11R-16B-6H-12
do not	T27t7X-15l-7R-10B-13H29
do now	t8
do that	T-9
do the	F9
do their	t12
do you	f14D10
doc	T24
doctor	T-6L8N6
document	T-16t-9x9R-12B-9N16
doe	F11f6x-7L-10B-10N-11D18H-14
doe * catch	T-9F13
doe * excus	F-7
doe * exist	L8B12
doe * get	f10
doe * give	f10
doe * go	F-6f6R-6
doe * on	F-6
doe * read	D14
doe * see	F20R8
doe * work	T-7F7D8
doe it	T-10t6F-11f9L-6R6
doe not	F43f7R-8N-7D20
dollar	t17L-9R-9B-6
done	T-9t-16F6f10X-13x6L22l-8B-20N14H37
done * <number>	L9
done * a	N6
done * the	H6
done * three	f15
done ,	L15N17
done at	R6H18
done befor	D15H11
done by	T-8
done in	T10F-6f14L-8
done it	X-6L11
done on	T6F10L9
dongl	R-7
door	f9L7B-6N-6H16
dose	T11t8B6
doubl	T42f-6R-23N-7D-12H-7
doubl * in	L7
doubl the	T16R-6
doubl write	T14
down	T-8F34X-12x-15L11R-7B-7N-8D13
down * <number>	F7f23R-6N8
down * a	T-8F15L10
down * hour	T6F9
down * it	R7
down * on	T11L6D16
down * the	X8l10H6
down ,	T6F24X-6L-11R-15B-7N10
down :	F22B9
down a	B9
down for	L7
down from	T-6N8
down the	R11
down to	T-7F-6f26L10D35
down what	T9X7
down with	l7
downsid	T6t29
downstream	F-6L26R-7B8
downtim	L15
draft	X6
draft * the	X6
draft ,	X6
drain	T-13L14l6R16
drain the	R8
draw	T-11R-7B-7
drawer	F-6B7
drew	F-7
drift	L28N22
drill	T-13t-7F59f19L24R10B11N-8
drill * <number>	T7F15
drill * quarter	F-12f-8L12
drill ,	F23
drill each	F-12f-8L12
drill took	F18
drill wa	f19
drink	R8
drive	N-6H8
driver	T-11
drop	T11t-10F21f-11X7x-6L25l-7R-9N-12D-7
drop * <number>	X8L11R10
drop * the	F-6B12
drop and	B7
drop it	L6B-6
drop the	T16F-9L-12
drove	H16
dry	X7L7
dual	R22B35
dual write	R7B18
dublin	T-12L-7
dublin ,	t6
due	L-9
dull	t6X-10
dump	F8B17
dure	T-18t15
dure the	T-11t11
duti	T-11t-11F-10X-16N25D-8H-12
duti manag	X-6R6N18
dy	B7
each	t14F16f17X-38L30l-14R-12B-18N17D-25H-34
each * <number>	F8
each * a	f11B6
each * and	T12F-7f15L13R6B-7N-6
each * by	T10
each * cost	T-6N10
each * for	l7R6
each * ha	T-15t10F-9R20
each * i	L-7B8
each * in	T7F-14L-10R-10
each * it	L-6
each * minut	F14L-9N19
each * of	t6N21
each * on	t21R7
each * so	B6
each * that	F7
each * the	t-8f14L-8N9D15
each * thei	L11
each * their	R6
each * them	l8R10
each * we	T7F-6f21B10
each * what	L6
each * with	F15f15L-6R-7
each ,	F-8R-11
each alert	L9
each and	x7
each chang	T12L-9
each dai	L7
each deploi	T6
each fridai	t12
each group	N6
each minut	F8L-6
each mondai	F-8
each month	t-6F7R-8
each morn	l6B7N7
each night	T-9F7f9R-6
each of	T-8t-8F-10L-6l6R6B-7N14D15
each on	T-8t21F26f6L-6
each other	L-10
each page	L13
each quarter	f10L10N21
each releas	f7L14B8
each servic	T-7f9L-6
each side	t7L9
each station	F8
each step	F-8L11R13
each team	X8R14
each time	T18F-6f19
each week	L7
each with	f6R6N6
earli	T-10t11F-7H-11
earlier	T-7t-6F-9f-6X20B13
earlier ,	X6x8L-10
easi to	B6
easter	D8
eat	t11F14B-11H7
eat the	F11B-7
edg	X-6L-8
edg ,	R-6
edit	t7R7D7
edit the	T7L7D8
editor	T7t8R-6N11
eight	f-10X-12L-12l-6R29B7N-13D-7
eight * for	R14
eight * the	T-7
eight hour	t8F7B7
eight minut	R-7B7
eight month	H6
eighteen	F6D6
either	B15
either ,	T-14F10
elect	F6
eleven	T11t-8X-12x-8l-10R-11B-9N-20D-8H8
eleven * and	T-10L7
eleven * of	T9
eleven * on	t13F-7
eleven * where	T7
eleven hour	T8
eleven minut	T-7t12F15X8L12D-7
eleven of	L11
eleven week	T12B8
els	T-29t-8f12x-13L10l-7B-6N7D8H45
els 's	X14L8R-7H7
els * that	H14
els * the	T-10L-6N11D8H6
els ,	R8N6H8
els in	T-8D8H9
els on	R-6D8
elsewher	T11L9R12N8
email	T-7X14l10N6
embarrass	T9X8
emerg	T-6R-6
empti	T11t-6f10X-7L-9l9R12B22D14
empti ,	R7N9
empti it	T7R10D8
encrypt	R24
encrypt kei	R7
encrypt with	L6
end	T-32t6F7f13x20l-10R-6
end * <number>	L7R-6
end * a	X10
end * and	L7N8
end * end	L7N6
end * it	t-7F-6f17x15
end * the	L7R6
end ,	t14B-8N6
end and	L7
end at	L-7B14
end date	L20N7
end it	B16D11H10
end of	t7x9
end to	t-7F-6f16L6N6
end where	F20
end with	X10
engin	T21t-10X-8x11l-8R-17D8
engin 's	T13F11
engin * a	B8
engin * and	T13D13
engin ,	T-6f11
engin is	F8x7H9
enough	T-24f6X11x-9L-6R9B-8D9
enter	X-10l9
entri	T11
environ	f-8L13R27B-7
environ ,	R11
environ and	L11
equal	t8X11
error	T-6f-15X-8x-6L9l7R7B15N-9D-8H-6
error * <number>	R6B11
error * <percent>	F9
error * and	T6B15
error * at	L9
error * in	F6B-8
error * on	R-6
error * the	R-13
error ,	T-6L-7R-8B-10
error and	R-6
error at	R-6
error budget	L6R11
error rate	T-6t17F-9L13R9B16
error share	B22
euro	T25F-8f-6B-13N-8D-6
euro * month	T20L6R-9
euro * the	t10R10
euro ,	T10R9
euro a	T12L6R-8
euro on	T12t10
even	T-18t-12F6f-11X13L-20l13R-14B-16N14D-10H14
even * it	T10N15
even ,	l13
even on	H7
even when	F-6N8
event	T7F8X-7R-12B-6
ever	T-25F-9l9B-6D-7H10
everi	t18F-22f28X-22L22l-20R-16N50D-24H-14
everi * a	L8B7N7
everi * and	f10L7
everi * at	T6F10
everi * by	R6
everi * chang	L6
everi * ha	x9L6
everi * hour	T-9N19
everi * is	t6L6
everi * minut	T-12t-8F-7X-15L-7R-11B-10N50
everi * now	t8L-6
everi * of	D10
everi * on	R20B14
everi * to	T6L7
everi * with	N13
everi <number>	T-6R-7N19
everi chang	t6L6
everi fifteen	N15
everi half	T-7N17
everi minut	R7
everi month	F-8R7B6
everi night	L16R11B9
everi on	R-6D10
everi quarter	L7
everi releas	N9
everi servic	f13
everi ten	X-6N7
everi time	F11X15
everi twenti	N12
everi week	L11
everi write	T28R-6
everybodi	T-11t25F-7f-7X-8x16L9l20R-6B-11N-9D-7H7
everybodi * it	F10R8
everybodi ,	t12
everybodi wa	F6
everyon	T10t34F-19f14l6R8N11
everyon * it	T8
everyon * on	f12N11
everyon * the	D17
everyth	T10f23X-8x18R-28B-7D12
everyth * is	T-10F8
everyth ,	B7
everyth els	T-9F-8X6
everyth for	F8
everywher	f27L7H-6
ewan	T8l9
exactli	T-14F-7x25R9D-6
excel	T-8
except	t-6F-8f20x6L16
except ,	T-6f12
exchang	T19
excus	F-10
execut	T16R6
exercis	B10
exist	T-6t8B7D9
exit	T-7F-10X6L7B10
exit code	F-6
expect	T-9D11
expens	T21t17R12
experi	T14F-9x21
experi ,	x7
expir	F11L10
expiri	T7
explain	F20x-7R-8H34
explain it	H11
export	F12R-12B20
expos	N26
extend	T-8f13
extra	L26
ey	F10R-8N6D11H8
face	F-6R19
fact	X9x10
fail	T-29t-7F32f10X-20x-11R-20N-9D-6H8
fail * <number>	F7B10
fail * and	L7R-6
fail * in	F10B22H6
fail * the	t17F-8D11
fail ,	T-6F30L-9l10R-7B7
fail chang	T14t-6F-6L-8R-6
fail it	L6R7
fail over	F-6R7
failov	T9F30
failov is	F16
failur	t-9F38f-7X11x12R18H-6
failur * the	F21x16D7
failur and	F11
failur by	F6
failur is	T6x16R14
fair	T25F-12f6x-7R-10B-7D-6H-6
fake	F11
fall	T26F-10f7X-6R7B6
fall * a	R-7
fallback	B14
fals	T20F18R-9
fals alarm	T7F13R-7
far	T-16t-6f17L21R10
farm	T-10R-9B7
farm ,	B10
fast	T17F-10x-9R-6B-6
faster	T11t24F-9x-8L-10R-6D-6H6
faster * the	T17
faster ,	T8
fastest	B8
fault	T11F16X-8L11D9
fault in	F14N6
favour	T12
fax	X11
fear	T-9F13
featur	T50t-6F-18f-7X-10L10R-6B15D-6H-6
featur * of	T9
featur * stop	L7
featur for	L7R6B10
featur that	T17
featur work	L12B-6
februari	T-9X15
fed	T-6F7
feed	L-16l16R-18
feed ,	F-8
feel	F-10f16x7L-7B-6H10
feel it	T7
fell	T-6L-16R-8B-8
fell * <number>	B-8
felt	X26
fenc	T-7F32L-10R32B-10
few	T18t10f6x10R-13B-9D-6H-6
few * state	T14t6
fewer	T14t29
fibr	R-7
field	T-9L-9R15B-6
field * a	T10
fifteen	T-16t-6f-8L-10R9B-15N6
fifteen * of	F6
fifteen minut	T-15F10f-6L-8R15N11
fifth	F-10f7
fifti	F19X24
fifti minut	X18N8
fight	T-11t16
figur	F8X-9x-7L-10R6N-7D-8H-6
figur ,	T-6t6
file	t39f-14X-14x-8L-16l12R-9B33D18
file * a	l7N8
file * at	L8B10
file * it	F9
file * no	T-8F6L-6
file * the	T14D11
file ,	T-9F9
file and	T-8D22
file in	R-7
file on	T15l7
fill	T-13L-8B-6N-6
final	l10N7
financ	T-19t19F-6f13l7N24D-6H-6
financ * in	N6
financ had	t8X6
find	T6t25F8f-7X-9R-20B-11D-6
find the	t23F7L7
fine	t-6L-13l13B-7H-6
finger	H7
finish	T6t-6F7f-6X-8R15B17N7H6
finish appli	F12R11
fire	T-14F17X-6L13R-12B9
fire in	t9F6L10
fire on	L6
firewal	F-10B-10H-6
firewal rule	T7F-6l6
firewal that	D8
firm	x-6
firmwar	T-7R11B-6
first	T-56t-34F-11f19X20x-23L-17l-21R70B10N-9D-26H-31
first * <number>	F16
first * a	T-7B17
first * and	t10f10R-13
first * at	X7R8
first * chang	R7
first * dai	R9
first * i	N7
first * in	F10R-7
first * it	T-7f6R15
first * minut	F11l13R-12B-7N17
first * of	F-6
first * on	f12R9B8
first * our	R8
first * restor	R-11
first * she	X-7N6
first * that	X11
first * the	T-9F-9f13X-8R20
first * then	R6
first * time	R12
first * to	R13N9
first * two	R7
first * wa	T-6f16R10
first * what	B7
first ,	T-14t-9F9f-16X-19L-6l8R49B10D-7
first :	F-8R11
first and	X28R9N-6D7
first chang	f12R14
first dai	t14X11
first drill	F20f18R-6
first five	N13
first for	R17
first go	f10R6B7
first i	T-8R-13
first line	T15
first month	R7
first of	R-11H6
first on	R8
first real	R7
first step	x7R-6
first the	X6
first thing	L8
first time	f10
first to	x6R12N20
first two	R6B8
first week	f17X11
first what	X8
first write	F13B19
first year	T7X-7L10R7
fit	T-6t12F-6L-6R-10B8
five	T8t11F-10f-13X-8x-17L21R17B-19N-8D7
five * a	F12
five * and	T6F10B-7N8
five * can	T7F-6L7
five * have	l11
five * in	L15B-10D8
five * not	t12
five * on	F-7X8R10
five * the	T13R-11H7
five * then	N7
five * to	f14l11
five * with	T-8
five ,	T6R13B-6
five dai	R-6
five hour	T8F-6R-8
five minut	T-9F11f-8L28B-7H-6
five month	t19f11B6H14
five of	T9R-6
five peopl	t8f7R10
five second	T16R-8
five time	L16
five week	T25X13R-10
five year	D11
fix	T-8F12f-12x-6R-18D-8H-6
fix * the	T6
fix ,	T10F6L10
fix it	X8
fix the	F-6L9l6
flag	T15t-9F8f-11X-7R22B68N11D-6H-6
flag * long	T17
flag * off	B16
flag * the	F6
flag ,	T10R17N6
flag back	F7
flag goe	B7
flat	L-6R-19
flatten	R20B11
fleet	t-6R15
fleet ,	R19
flip	T-10X9R15B61
flip it	T-6R9B14
flip the	L7B20
flood	T-6
floor	F-9X7
flow	B14N9H6
folder	T7X8R-6B13
folk	T-14t-7F30f-6X-18L-11B-11N8
folk * the	l6N7
follow	t-7F-8X-15L-6B-12D11H-7
follow on	X-7
for	T18F12X-7x-15L13R20B-6N-26D10H-16
for * 's	F7
for * <number>	F-7L26
for * a	T7F-9R-6
for * alert	t8
for * an	T-9R6
for * and	T12t6X-9x12R-6B-10N6D18H8
for * at	f7
for * becaus	T11
for * but	R10
for * can	L-7
for * column	T27
for * custom	T-11L7
for * dai	T-6t-8F8f22X-6l-6B30N-8
for * els	t6L10
for * even	T6H7
for * first	T10R6
for * fortnight	F-7R7B6
for * four	f10H6
for * he	D6
for * hour	t-6F16R17B14H6
for * human	T-7
for * i	T12X6R-10B-6
for * in	X10L6
for * incid	t14N11
for * is	R-6
for * last	X9D17
for * load	X6
for * long	T-9X12
for * machin	L11
for * manag	F14
for * minut	T-15t-9F-8L-13l-6R51B-6N-7D-8H-6
for * month	T-9t11F-13X-7R14B32N13H17
for * morn	T-8F-7
for * name	X6L8
for * new	T-10
for * next	l11
for * night	L7
for * nobodi	T7
for * of	t-7F10X-7x13R21
for * on	T-13l11R6
for * onli	T12R7B-9
for * quarter	T10F-6
for * reason	T-10L7D25
for * rest	t8L14R-10H12
for * same	L-6
for * second	T17
for * servic	t9f18
for * sinc	t11
for * tabl	T6
for * team	F8R-13B6
for * that	T18F7f8
for * the	F-10f8x6R-8B-8D9
for * then	R13
for * there	t6L6N9
for * thing	T-8B11
for * to	T-7t9F13R-7
for * two	F8R-6N6
for * wa	T11t9D13
for * ward	T11
for * we	T6L-6R7
for * week	F8L-18l11R11B13N-10D-6
for * which	T8N6
for * while	T9
for * whole	R-6
for * with	T12R-8
for * work	l12R6D16
for * would	L9
for * year	F-10f15L11l11R-13H9
for ,	N8
for <number>	T12t-7f6L-8B21N-7D-6
for <percent>	R11
for a	t-7F7f-23L10l-6R27B29N12D-8H-16
for all	T-13t-13X11x9L30R-10B-11D-6
for an	T10F-17R17N10
for and	T13
for anyth	t6X7
for databas	L14
for each	F-19f-8L-9R24N-6
for eight	B7
for everi	f19
for everybodi	t8x8L8
for everyth	F-10f11
for fifteen	F6R6
for five	T6F-11L-10B15H12
for four	t6F8
for fourteen	T14H11
for good	L15D11
for half	R8
for hi	D20
for it	T19t21f25L-18R-13B-8
for longer	T-12
for me	T17F-12X-6x17R7
for new	f9R-13
for nine	T10D13
for nineti	B6
for noth	T7F6
for on	t-10R26B7N-8
for other	T-13F6R-6D8
for real	f14R-6
for seven	f12B8
for six	T-7F25N8
for someth	T12
for ten	T-7F-7X6L-6R8B-15
for that	T36t-7F7X-12L7l7R6B6N9D-8H11
for the	T32t25F-39f7X-18B-11N18D-6H-8
for their	L-9l10R-6
for them	T-6t11
for thi	T25F7L8R-14N6D13
for thirti	F-6f13R-8B9H10
for those	T9F10
for three	f-6X-8R11B12N-6
for twenti	f8B-6
for two	T-16t-9F-13f21X-18l26R13B11D-7H-6
for up	F11
for us	t37F-20f-6X-6L-9R-13B-7
for what	B7D6
for which	T-11
for year	T17D6
forc	T15F22R7
forget	l9D8
forgot	D9
forgotten	T-7F14X10R12B16
fork	R36
form	T20t-11f-7X9L-12B-7N-9
form ,	T-7F7L6
form and	T-6X13H6
format	F22
former	f9L-11B52
former imag	f12
former version	F10B12
forti	f9X-14L15l8N7
forti minut	F-7L16H10
forti page	N8
forti second	D13
fortnight	F-10X15L-8
forward	T-6F34f-8R-14B15
forward ,	F17B6
found	T-27t13F11x-6L7R-23B-17N-9D-14H6
found <number>	L11
found a	t23
found by	F26
found it	t9
found that	T-10F8X-8L8
found the	F-11X9L6
four	T8t-11F9f-22X-15x-21R-13B7D-11H6
four * a	f9L7R8
four * and	T-8F8L10R-7
four * at	T-6R6
four * each	f6
four * in	T-6L11B16
four * of	T-7B7
four * on	B13N12
four * the	F25
four * them	l7
four * to	H7
four * us	H15
four * with	t14F-7R9
four ,	F7L9B-7
four and	T12X-6D9
four dai	T-10f6L-8B7
four hour	F17L-10R11H6
four in	F15
four minut	T23F9X-10L7l10R-7B26D7
four month	T22
four node	t13
four of	l6H13
four other	D-9
four peopl	T-8N13
four second	F8
four time	f8
four were	D9
fourteen	T11F-14f-7X-12L-9R-8B-9N-12H13
fourteen month	T6L-8l7
fourteen servic	L-6
fourth	T-7B8
frankfurt	T-8L-7R8
frankfurt ,	R18
fraud	T8L7R7
free	T41t30F-18f-6X-8x-6L-6l6R-10B-6N-9D7
free ,	t8
free and	T20t9F-6
freedom	T22
freez	F23
freight	T-9
frequenc	T11R12
fresh	T8R8N14
fresh * of	B-6
fridai	T-10F-11f-9L-12D17H-10
fridai * in	R8
fridai ,	F6
fridai :	B12N-7
from	T-30F-25f-7X14x8R-21N-6D10H-8
from * and	t-6X9L-8R11B6N-6D29H-8
from * at	X-6N13D10
from * bucket	F15B12
from * dai	T-6l6
from * desk	t11X16
from * everi	N7
from * first	t14X10x16R-9
from * for	L6R8
from * had	D9
from * last	F6X8
from * minut	T8
from * network	R23
from * not	T-6t11
from * of	R7N7
from * on	X17x8L9l6R-7D6H6
from * own	T-6X11R-8
from * phone	D7
from * same	t11F9D16
from * side	t7B7
from * so	L8R6
from * ticket	T14
from * to	F-11f9D-6H8
from * week	t6
from * with	N6
from <clock>	X18L-7R-6
from <money>	T12
from <number>	F-8L-11R-8B-13D-7
from an	H7
from dai	T-8F10X-6L7N7D10
from each	x9L6R9N7
from git	L7
from her	D13
from hi	D7
from it	t7F9X9x8
from last	t7F9
from me	T-7F-6X-14l7R-7N34D8H7
from my	X13
from old	L11
from on	F9R-6
from our	T18
from outsid	F7L6
from product	T8
from that	f6l7D9
from the	T-24t13f13B10N-11D20H-8
from there	f8
from those	L6
from three	T7
from two	R9
from us	T10N11
front	t-6B-6D11
front * him	D18
front * the	T8R-6
front of	D15
frozen	F6f8
full	t-9f-8X-8L-6l-7R11B-18D-8
full ,	N9
full disk	F7
further	T7f-6L-19
gain	T-7X8
game	F33L22B-7
game ,	T9L6
gap	X6
gate	T-8t-9f-7L18R-15B-13N-6
gatewai	T-19t-6F-10f-6X-10R16B-20N-9D6H16
gatewai * the	R11
gatewai ,	H11
gave	T19F-19X-11x-9L-7l13B-8D6H-19
gave * <number>	R7
gave * a	T6X6
gave * is	T11
gave * on	T7
gave * the	T20t6
gave * up	T18
gave me	T-9X-8D16H-7
gave up	T50F-6R-8
gave us	t7R6
gb	T-6t14R7
gener	T24f-6
get	T-14t-9F-7f11x-9L8R19N12D-13H18
get * a	f14
get * and	T7L7
get * hour	N-10
get * in	f6L20
get * line	R8N9
get * minut	L-6
get * sentenc	N20
get * the	T11L7D8
get a	T-14t-6l21B-12
get an	R-7
get it	t9L6R12N7H8
get on	F-6f10
get the	t11L-6B-7
get their	R-8N15
get to	f13
get two	N12
git	T-6f12L7R11B22
git * the	L9
git ,	F-7R17B9
github	R6
give	T17t26F-7x9L-18l-7H-10
give * a	T8
give * and	T-7t6
give * the	T15t-7
give a	x6D14
give out	T-6
give the	T-6t-7R16B6
give up	T26t19F-6f-6R-11D-8
given	T20F18X-6L-9l8R-6
given up	T17t7F9
glad	T-7x29H22
glass	T-7B47
glass ,	F-7B-7
go	T6t-6F-7f8x-11L-22l-12R18B39N-17D-12
go * <percent>	F-6L10R-7B-8
go * a	T11B8
go * and	F12f-6
go * by	F6B-11
go * each	F7R6
go * in	T9t12R7
go * is	F23R6B19
go * it	x7
go * on	f9H15
go * paper	t8N10
go * the	f13X8l7N-6
go * to	T16F-7L13B9
go * we	B8
go * without	B-9
go ,	X9x6R-7
go and	f9H6
go back	T12f-8X-6B38
go first	R8
go for	T9R11
go from	L7
go home	R-6D9H18
go in	F11f9
go on	T-6F9L7R-9B9
go out	F-6
go over	L-6R12
go through	X9l8B-8
go to	T16F-12f9X6L-10R-6B10
go up	T-6
go wrong	F13f9
goal	F6
goe	T-25t9F34f-16X-14L6l-9R12B27H9
goe * a	x9L-7
goe * all	N12
goe * alon	L6B11H9
goe * by	T10F-10B7
goe * from	f9
goe * if	H6
goe * in	F12
goe * is	F7
goe * on	R19
goe * the	t9L-6
goe * to	F9D14
goe * when	L15R-7
goe * with	H9
goe back	F10B32D14
goe first	R8B-6
goe in	F7x7
goe off	L-10R-8
goe on	f7L-6R-10D13
goe out	t12L20R-7
goe over	L6R8
goe through	F-6
goe to	T-9t8F-8L14R21B16N6D-6
goe up	F-7
goe wrong	F25L-10R18
gone	T15t-7F10f-6X-14x8R-13N-11D16H-10
gone ,	F8
gone wrong	F-6
good	T-26t24f9x50L-8l8R-16B-9N-10H8
good * and	F10x7
good * for	x9D11
good * of	l13
good ,	T11t10x7
good and	X9
good for	T-7f7R11
good on	F8
good reason	D6
got	t15F-32f-15x19L-13B-12N24H19
got * and	T19
got * back	H15
got * page	T6N16
got <number>	l6
got a	t-6X-7L-7l17R-7N18
got it	T11t-6X-6L6R16H18
got on	R8N13
got the	T-15t25X8L-7l-8R-12
got to	t9x26N-9H9
got two	T-7X19R-8N17
grade	R10
grand	T-8
grant	F-7R19B6
graph	T-19t-11F-18f-6X29L-10l25R-17B-6N-6D-11H-14
great	x15
green	T8F-13L12D-6
grei	L6
group	t-9F-9f-9R11B12N-6D-7
group * <number>	B8
group * the	R6B11
group ,	R17
group of	R8B13
grow	t-7F-15x27L7R-6B-8
grow ,	F-6
grow with	x28
grown	x25D9
grumbl	T38f15X6
guard	X6
guess	F-9X6x12L9R-6N-6
gui	N17H10
ha	T-21t13F-27f31X-10x-9L19l26R-12N-28D9H10
ha * <number>	L12R8
ha * a	L-6
ha * and	H8
ha * be	T-18t9f-6R10H7
ha * been	D6
ha * down	L11
ha * four	L32
ha * in	L7H7
ha * it	T-11t15F-6N8
ha * on	X9
ha * own	R9
ha * owner	t6f8X9L-14
ha * the	t6
ha * to	l6
ha * two	t10L12
ha <number>	T-8F16L-6
ha a	t-7F-10L6D31
ha an	f6X9L-11
ha been	f21L-11l25
ha caught	L15
ha gone	L10
ha it	f11R10B25
ha never	f12
ha no	T6t-6F21f7L-13B-9
ha not	F-6L-7l16D7
ha refus	L25
ha run	x6
ha sinc	X12
ha stop	T-6F-9R-6
ha the	t6B10
ha three	R-6
ha to	T36t17F-11x-6L10l-7R6N-6H8
had	T-17F-13f-18X28x-23L-14l-8R-7N-7D35H-9
had * <number>	T-8
had * a	T17
had * agre	T-6
had * and	T-6l11H9
had * ask	X13L9
had * at	X31L7
had * be	N9
had * by	T7R7
had * chang	T9D21
had * come	T9l11
had * done	H6
had * for	t7X-9R14B7D9
had * from	L6
had * graph	X15
had * him	T17X-17
had * in	t16H7
had * it	t11F-8x15L-6B14D21H-8
had * learn	T9
had * move	T7
had * of	t12F6X-9R-6
had * old	X12
had * on	R-6
had * open	X10D9
had * out	F6
had * page	T6
had * quiet	N7
had * reason	D-6
had * same	D9
had * sinc	D7
had * that	X15
had * the	T-7t-6F-8L-8R11
had * thi	B13
had * to	X24R-7N-7
had * told	X-6D7
had * two	T-7R14
had * up	D-6
had * wait	T8t10H11
had * written	F25
had <number>	t-8F-9f8L-6R-11B-7N-6
had a	T21F-10X-9L11N16D12
had alreadi	T15
had ask	X-8R12
had been	T-13t-6B-9H-6
had come	T12
had five	T-7R10D7
had gone	B6
had i	T-6X9H11
had it	T-6t10F18X9L-7R18B-6H20
had never	X-7R-10H7
had no	T-7t-9F-9R22B7N8D-6
had not	X22R-6B16
had on	F21X-6R-7D20
had run	B7
had seen	X6
had stop	L17R6
had taken	X16
had test	X12
had that	F28X6
had the	t-7F27f16X26L17B14N-10D22H-11
had thi	X10
had three	X-11
had to	T39f-8X-17R-17B-11N7
had tri	B11
had two	T14X-6L15R15
had us	F-10f10D13
had written	X6R7
half	T8t-28F17f-6L-17l-11N10H-11
half * and	T7F-8X7x7
half * appli	F15R11
half * dai	T26F-7X-6
half * hour	R8
half * it	X7
half * minut	X17
half * of	T9
half * percent	B12
half * the	f8X13x9R24B-6
half * year	T-19X10L7
half ,	T19
half a	T7F-14X21B8N-7
half an	R7
half appli	F19B17
half finish	F12R11
half hour	F-7x7N30
half of	F-6X20x7R6B-8H-6
half past	D10
half the	L10
half year	f12
halfwai	T-7F33R-11
hall	T-8R18
halt	F8
halv	F-7R15B-7D6
halv it	D8
hand	T-23t24F12f-10x-13L-16l6R-28B-22N-18H35
hand * a	F7
hand * it	H8
hand * on	l9H6
hand * over	X6H14
hand ,	F9l14R9H12
hand and	R6
hand for	T7
hand in	t12l8
hand it	t16H9
hand of	X8
hand on	B8H8
hand over	T-6F19
handl	T6N-7H18
handset	T10
hang	F11l10R-6
hang on	F8
happen	F12X-9x14l-6R-10B-7D27
happen * the	F17
happen ,	F19
happen in	F16x6
happen to	N11
happi	T18t23F-6f9R-7H-6
happi with	T-7t17
hard	T-7F16X-11
hardest	R-13
hardli	f25R-6
hardwar	T11
harm	F7R17
harmless	F14
hash	X6
hate	T23
have	F-17f26x20L6l16R-31B-18N-13D30H27
have * <money>	T9f9
have * <number>	R10
have * a	T8X-11x9D13
have * about	x9
have * and	t8f6L7
have * at	f12L6
have * back	T-10X-6
have * cheaper	T9
have * done	H11
have * for	T-7f8X12
have * found	t23
have * in	F-6X11L12l9
have * it	T-6t-6F-9x-6B10D8H6
have * me	T6
have * of	T-7
have * on	T10t-6F15f16l11R-6B-8
have * that	L13D22
have * the	X11l13R11B-10D-6H-11
have * to	X30
have * two	T8X8L-12
have * us	f9
have * with	L7
have <number>	T6t6
have a	B8N23D9H15
have an	L9l12R6
have ask	f8X15
have been	X21B-6N-6
have caught	D10
have done	T-8X11L6
have end	B22
have found	L-11H7
have gone	L-6D12
have had	T20F-6f9D10
have it	f-6L11l8
have like	T9B6
have look	t10H7
have lost	T7t9F-7X-6l12
have made	T8F8H7
have need	T6
have no	F15N6
have not	T-14t17F14f13X-6H-8
have put	T15
have seen	T-6D24
have sinc	T-8
have spoken	X-6x12L6
have stai	T-6
have stop	f16L-8
have taken	B9H8
have the	t10F9D-7H13
have thought	T-9X-6x8
have to	T9t7L-6
he	T-44t-18F-22f-13x-20L-22l-13R-25B-22D53
he 'd	L7N9
he * a	T11
he * and	T-6D-6
he * been	D11
he * do	D-6H14
he * from	D-7H15
he * have	D-10H8
he * hi	D-9
he * it	N10
he * me	X-6L6l7D-7
he * not	T-12f7X-6D9
he * read	D6
he * right	X18
he * that	t7D12
he * the	T6X-6
he * them	t9B12
he * to	L11N-8D8
he approv	D12
he can	N6D-7H16
he could	D-6
he did	f9D10
he got	N-7H21
he ha	D19H15
he had	F-6N-6D-8
he is	D13H12
he know	D7
he led	T17R7
he open	N10
he read	N8D12
he sai	X12H8
he wa	T-16X29B-6N-6
he wrote	T6
head	t-10F-11x-8N28H7
head * the	N6
head of	T-11R7N18
header	R6
headphon	X-6D9H18
health	F-7L10R8
health check	L12R10
healthi	x10R-11B-6
heap	D-10
hear	T-12F7R-8B-8N24D-7H-12
hear * from	H-6
hear * me	N11
hear from	N11
hear it	B-6N10H-6
hear of	L10
heard	T-13F10X-6R-8N24D-6H-6
heard * me	N9
heard * the	L6
heard from	N14
held	t-7F6X-8l7R-7B-7N-6
held by	L-6
helm	H8
help	t22F-15f-7X-7x7R-10B-8D-12H24
help * i	T9
help * the	t6H15
help ,	H20
her	T-18t7F-11f-11X15l-11R-18B-15D41H-17
her * a	X6
her * and	B7D15
her ,	x9D14
her and	D13
her on	D8
her own	N24
here	T7t47f-8X-7x-7L-7R-9N13D-7H-7
here 's	N14
here * chang	T-6F17
here can	T-6F17
herself	T-11L-7B-9H11
herself ,	T-6N9H7
hi	T-19t-14F-12x-7L-22l-7R-15B-6N-15D74H-12
hi * and	F7
hi * on	B7
hi own	R7D9
hi phone	D9
hid	T11l11N9
hid the	T9
hide	T11R9
hide the	T16
him	T-14t-10F-13f-9x-12l-8B-9N16D37H31
him * he	L6N10D11H7
him * that	D15
him * the	X14L7B10
him ,	H9
him a	T21X11
him and	D8H6
him in	X17B8
himself	F-9B-13D-13
hire	T-7X-7R7D13
histori	T13F-9R-10
hit	T-10F20L11R22B-8
hold	T10t9F-6f15X-8x-6L-16D16H6
hold * a	t7
hold a	F-9R-7D9
hold the	R7H11
hole	T12F14R-6
holidai	F17N6
home	T-26f7B45D10H31
home * a	f8B9
home * the	B13
home in	B14N8H7
home is	B23
honest	T-11t6X13R-7D8
honest answer	X7
honestli	T-16t16f15x20H6
honestli ,	X9H9
hope	T-7X20l6R-6H-6
hope that	T-6l7
hospit	X9N8
host	t6R9B8
hotlin	t10R7N8
hour	T9t-19F27f-24X-12x-15L-23l-23R-21B-15N41D-21H14
hour * a	T-9F-8L6
hour * and	H6
hour * i	T6
hour * in	T6
hour * it	T8F15R-6N6
hour * month	T-12F-6H10
hour * not	X8
hour * that	T-8X8N14
hour * the	T-11t-6F-18L7R8N6
hour * time	T8F10
hour * to	T11R10
hour * week	T9F-7
hour * what	t8
hour ,	T-18t-11F-14X-8L13
hour :	R8N6
hour <number>	T-6F11f11
hour a	F-12R-8H9
hour after	N14
hour and	F21R-8H9
hour befor	T6
hour cost	F14
hour from	T15
hour in	T-18
hour long	T18
hour longer	F16
hour of	T16t19R-11N20
hour on	t9X9H9
hour straight	H27
hour the	F7
hour to	T-9t12X9L6
hour without	F11
hourli	T6R10
hous	f6l8B-7N8D7
how	T-17F-24X-15x-8L-13l-6R-9N-6D11H-10
how * do	D6
how * it	R7B8
how full	R-6
how i	F6
how it	T-7F-9f8
how mani	T-6X-11N9
how much	X10
how to	D6
hr	T-9F41X-6L-12R-9D11
hr and	F19
hsm	L6
human	L-15R13B9N-7
human * the	R9
hundr	F12R14
hung	L11H16
hunt	T-6
hurt	T10F-9f-7R29D-6
hurt a	T-9
hurt nobodi	T8L9R16
i	T26t-29F-15f-17X25x22L-43l-10R-33B-38N-9D-36
i 'd	T15t7f6X40l-12B12N-9H8
i 'll	f7N9
i 'm	T8F-7x8R-7N6H11
i 've	t15f7x9L-7D-6H24
i * 've	T-10X-7L13H-6
i * <number>	L14R8H10
i * a	f-9X-7x-6l10R-14N-6D-7H9
i * about	T8X11x8
i * accept	T13
i * against	T24t-7X-6x-6R-8H-7
i * all	T-7X-6L-7R-6H25
i * alon	f9H6
i * also	T-8X-8
i * and	T-9N-6
i * anyth	X15l14B-8D9
i * argu	X-7
i * as	l9
i * ask	T-6X23N-6H-7
i * at	T9F6x-6l14R-8B-7N-10H6
i * back	T16x19B-6
i * be	f9X-6x13H20
i * been	T-15t10H19
i * begin	X6
i * believ	x8
i * bring	X7
i * by	T-21t7X7B-8
i * call	T-6t16
i * chang	T-8X13
i * count	X-7
i * cut	F-6
i * did	T-9X-8H15
i * do	t-8f-7x35R15
i * done	T-8F-8L8
i * down	T13R17
i * each	T11
i * everi	T-6f11H7
i * first	T-10F-6R-18N14
i * five	X7R20
i * for	F8L-8R10H6
i * four	L6
i * from	B8H12
i * give	X7
i * glad	T-7x14
i * go	T15X14
i * had	t17X10
i * half	T-11
i * have	T18t-9X20L-7R-12B12N-9D-12H-19
i * her	X14N6D-6
i * hi	N-8D21
i * him	X8R9N20D-13
i * i	T8
i * in	T-8t-6X22x-6R-7N27
i * is	x7L8
i * it	t-19F-9X21x-15L-11l20R-9N-6H21
i * keep	T12B10H7
i * lead	T-6
i * learn	X12
i * like	f13
i * log	F10
i * look	t8l8
i * make	R7
i * more	X6l9
i * my	T11t8X-17H-11
i * myself	T-6B8H-8
i * never	t6
i * no	t13X-6R10H11
i * nobodi	T-9R8H21
i * not	T13t18F26f15X-14R-11
i * noth	T-9
i * now	T9X9l15
i * of	T-6X17D10
i * on	T-32f-7X16R13B-7D-6H8
i * onli	x14D14H-6
i * our	X7R6N13
i * out	T-9R6B-6
i * over	T11N8H-8
i * pai	T18
i * proud	x23H8
i * pull	F19
i * put	T7
i * queue	X9R6
i * quiet	T-6
i * rather	B7
i * read	T-8t6R6H12
i * recommend	f22
i * right	x36H-6
i * round	X-6H22
i * run	T-6X-6x8
i * sai	t20F8f9X-6
i * said	x11D7
i * seen	T8t12D7
i * sinc	T12
i * so	H-8
i * somebodi	X6D12
i * someth	T7
i * speak	R-7N12
i * split	T20F-6X6
i * start	T-6X7
i * still	T23X-6H-6
i * stop	R-8H17
i * take	T18X-8R-6
i * taken	X16
i * talk	F-7
i * ten	X9
i * test	X6
i * that	T33t-10F11f-7X-9x-14L9l-10R14N-11H-18
i * the	T-12F-20f-10x-23R9B15N14D12H12
i * their	R7H15
i * them	X-16N9H19
i * there	T-6X14
i * thi	T19F-6R6N8H-6
i * think	T12
i * those	T-7F7H6
i * thought	f15x6H-6
i * three	T-26F-6f8B-6N13H-16
i * through	T-6F6L11B7
i * to	T19F-12f-6X-6L-11l-8R18N11D13H-17
i * told	T10N6
i * too	T-12F13X40H-11
i * treat	T-8X18R6
i * two	X15x8R16H-6
i * up	T10F-6R-8
i * us	T-10f17X-7
i * wa	X7N9
i * want	N6D16
i * we	T10X-6
i * what	T6X-11L10
i * when	F20D9
i * who	N-9
i * with	L14R11H-8
i * work	N10
i * write	T-7F7X6N7
i * written	X6l12R8
i * wrong	F16X10R6H-6
i * you	T-6t6
i accept	T32F-6X-6R8
i agre	X6
i also	X13l6H-6
i alwai	x11R-7
i am	T-6F-6f19x19H6
i argu	T10R-6
i ask	F-13f-6X-12x-9l-6R6B-13D-8H9
i began	T-8R17
i believ	X14
i bought	T12
i brought	t7
i built	T-8L8N12
i ca	R8B8
i call	T-9X-6R-6B-6
i can	T-13F-12f13R-7B20D11H16
i carri	H10
i chang	L7
i check	L-6B8
i choos	R7
i chose	T7X-9B10H-7
i close	N-6
i could	T17t17f-6X-23x7R18N6
i count	F21R-8H-8
i cut	R-6H7
i decid	T12t8F-6N-6D6
i declar	L8N8
i delet	B-9
i did	t-15F-26X-7N19H13
i do	T-19F6x15L11R-13B-9N-7D-7H21
i drop	T6
i drove	H14
i follow	X-7
i found	T-9t-7X20L7l8
i gave	R-6H-8
i give	T13
i go	F10
i got	T-8L13
i had	T-37t-15F6X26x-8l-10R36B19
i hand	H-6
i have	T-19t59F8f16X-14l16R-8B-9N-6H6
i held	T-9
i keep	T-8X-6l14
i kept	T-9R-11B-8N6D8H-6
i knew	T13
i know	T-7F6l12H25
i learn	T-9x20D12
i leav	F27
i led	T-10R6
i left	f7X-6R-10H-7
i let	T31B-8H-9
i like	X11H9
i list	B7D11
i live	T16
i look	T-6f-6X-25x11l21R-13D12H-7
i lost	T-7X17
i made	T-9X6B10H10
i measur	R6
i move	T-12F-10R18
i must	l10
i mute	H10
i need	T-8N12H10
i never	f10X9H16
i now	T-6X33
i offer	T20R6
i onli	L7
i open	T-6
i overpaid	X23
i ow	N17
i own	T-6
i paid	X14
i pass	T22
i pick	T11
i post	N15
i prefer	T29
i present	l16N20
i propos	T11
i pull	L8D10
i push	T-16X15H6
i put	T17F-6X-16L8R-13H-15
i ran	X-6
i rang	N25
i read	T-7X7N-6H-7
i reckon	T10
i refus	T26R-7
i reject	T22
i rememb	x9
i restor	B11
i roll	R9
i sai	F-11X17L9B7N11D7H7
i said	T17F-6x-9L-8N7D8H10
i sat	X-6L8R-7D-6
i saw	T-6X-18R-7
i see	t13F-9f19
i sent	T-11X10H11
i set	T-7X-8R9
i should	T-11X15L11D-7H-9
i show	t6R9N10
i sign	T13
i sit	F16X12R-6H-7
i spent	T-12X17
i split	T-7L11
i spoke	T-7N7
i stai	T-8H11
i start	T-9X15
i stop	T36F16B-6H-7
i switch	R13
i take	T-19F9X11R7D8
i talk	X7R6N11H-8
i tell	T9N34D11H-6
i test	X16
i think	X-10x10N11
i thought	T18X6H12
i told	T-10X-19l12R-6N17H17
i took	T7t-8F-7X-8L-6l9R12B-7N-11D6H9
i touch	B11
i tri	F17f11R7
i turn	T19
i type	T-6
i understood	B8
i us	T9F14f6
i wa	T-22t6F22X-14x16L-7l-7B-12N-14D8
i wait	T-12X20H10
i want	T-9F-6X-7
i watch	F8
i went	T6X9L11R-12H19
i will	F-6
i wo	T11F8D6
i work	L8N8
i would	T-24t6F8f18X29x20L-19l-8R-17B-9D-16H-29
i write	f8X7
i wrote	X-12L28l7H8
idea	F8X-6D-7
idea wa	F8
ident	T22F-15X-7R18B-11
idl	t-6R-8D19
if	T-18t-20F30X-16x-6l-18R12B45D-6H-15
if * 'd	X8
if * 's	L-6B-7N15
if * am	R6
if * ar	T7F8L-7B14
if * backfil	F-9L11B-6
if * ca	T10
if * can	R-6B-9
if * did	f11X7
if * do	H10
if * doe	F16L8
if * get	L17
if * go	F-8L9
if * had	F-18B14D17
if * is	t9F-25L6B12H11
if * new	F-15L8
if * plan	F6B7
if * wa	F-7f7
if * want	F13
if * went	N7
if a	T-15f9X-9L13R12
if an	t11F7
if error	F-16L8
if he	F7D6
if i	T-7F-12f6X22x7N-7H9
if it	T-14t-10F-35f6X19R-19N20D-9
if on	f19L9
if somebodi	F11
if someon	L7R7
if that	F19
if the	T11F57f-14X-12R-14B6
if thei	T-7L13
if there	t12
if we	F-6B8N6
if you	F-7
ignor	T-7F13L16D6
imag	T-15t-16F-12X-12x-10L10l-8R-11N-11D-11H-7
imag * built	L-7
imag ,	T-13F7L-10R-11
imag ar	L9
imag goe	R6
imag is	F-9L-8B8
import	T-14F8X7x27L-8B11
imposs	L7R18
improv	t12F-8
in	T-9F-6f-6x-9L10l12N-12
in * 's	t6
in * <number>	T16L-7l14R9
in * a	T-8F9x8L20
in * account	R8
in * afternoon	l9
in * and	F-6f16L-13D-10
in * ar	f9
in * as	f8
in * bucket	F-6B7
in * build	H19
in * by	T8L8
in * calendar	T-7f12l9D8
in * call	R6N21
in * canteen	X8H18
in * case	t10R6
in * channel	N24
in * cluster	R10
in * code	R8B9
in * countri	T-7
in * dai	F-19X-6l-6
in * drawer	F-6B7
in * drill	F14L6B6
in * end	x24L-6D11H9
in * even	F7x6R-6
in * first	f20X7B6N11
in * five	t8X9N13H7
in * for	T-7t21F-7x6
in * four	X7
in * from	R-6
in * go	R12
in * group	R11
in * had	X11
in * he	X-6D-7H-6
in * head	X18L11
in * hour	T26R10
in * hous	T-6L6D10
in * i	T6F-6X-10L7R-6
in * in	T12L9
in * incid	N26
in * is	B6
in * it	T7t-6F17H12
in * last	T6f10
in * meet	T-6F14X6R-6
in * middl	F10l7
in * minut	X-15L-11l-7R-7B21D25H9
in * month	T-11F-6l13B-10
in * morn	T18F11
in * network	B6N7D10
in * new	F13R-7N8
in * night	T-11F6L-9l9B-8
in * nine	T-6t9f9R13
in * of	T9t15L-10R20D10H-7
in * on	F-10X30x7l10R-7N10H-7
in * or	t10
in * order	X7
in * other	H6
in * own	L-7R6
in * pipelin	L11
in * place	H9
in * plan	T9t9
in * public	F8L14
in * pull	L-6R-7
in * quarter	T7t17F17X-8L-8
in * quiet	f11X7
in * region	T8L7
in * registri	R8
in * releas	T-9X6B7
in * repo	R-7B7
in * repositori	L6
in * review	T-8L13
in * room	F15L13R6N7D7
in * rota	t6
in * row	H19
in * run	R11B6H8
in * same	F7X7x9L-7B-9
in * second	T-11F34f19X9L-7l6R-11B24D27
in * separ	R8
in * servic	B7
in * share	L8
in * she	T-6
in * shift	t14R16
in * sinc	T-10D8
in * six	T-9X6B6H6
in * so	R7B6
in * team	T-7F7L29D9H8
in * test	L-6R15
in * text	R14
in * that	L9l10
in * the	T-11F10f10X8L-7l7R-16N-7D10
in * there	L11D10
in * ticket	B7D6
in * time	F6R-8
in * to	T6F6X-6L-6
in * trade	x18D8
in * two	T11f9
in * wai	T-13F-6X7H8
in * we	F14L-6B11
in * week	X-6R-15B12D-6
in * when	X8
in * where	T8t10
in * which	H8
in * wiki	l23
in * with	F16l6R-22B7
in * without	D9
in * worst	T6F-10
in * year	F-6X11L-6B-6
in ,	T11X-6x7l9H19
in <number>	T-11t-13F8X-9L-12R7N13
in a	t29F21X19x-6l-13R14B14N-14H19
in about	F6R6B7H7
in again	L6B13
in all	T-7t7x19R-13B-6
in an	T-6B9
in and	H7
in ani	R6
in anoth	F14
in april	F11f21R-7B10
in at	X6
in august	T-9F20L6
in batch	R9N9
in between	T15F-7L7H7
in both	x6
in by	L11R6
in case	T7
in ci	F-10L34
in each	t11R-9
in eleven	B8D7
in everi	F8R6
in exchang	T33
in februari	X15L9
in fifti	F33
in five	t8
in forti	D14
in four	F-10N10D9
in front	D13
in git	F-7f15R6B15
in half	F6L9
in her	X13D-7
in hi	D11
in it	t13F-12X6L-16D-7
in januari	T-10X13
in juli	T-6L12
in june	T12X9L10R-7
in mai	T8F13X10R-6
in march	F15f7L-8D-12
in minut	N8H8
in month	X16B-7
in my	F-8L19l15D15H10
in nine	T-6L-7
in octob	L13
in on	F-12f-9X-8L-11R23D-9
in order	F7f17
in our	T-11F6x15l7B-6D-9H7
in peac	f11
in person	T-7L7l12N10
in plain	R13
in product	F-9L-6R6B8
in second	T7F-8B11
in secur	F12L-6
in six	R8
in small	R16
in spring	T-10F10L11D9
in stage	T-9L12R6
in step	R6
in ten	T9t-6F-12L13B13D6
in that	T-7X-7L-8R9B-6D6H6
in the	T-6t-7F-10f14X-8x10L15l18N25D21
in their	F17f9R9
in them	X6N8
in these	t7
in thi	T-7x6L-7l11
in three	T-9F10f10X-7R12N16
in total	l17
in two	F-13f-6L-15R-12B19N-7
in under	T10F7
in us	f9D8
in week	T-8X31
in which	t8
in with	f8
in write	F-6l10R-8
incid	T-20t13F22f-7X-15L13l-7R6B-16N21
incid * a	F14
incid * by	N7
incid channel	N23
includ	L6R18B10N10
index	T17F-6L16R-11
inform	F-6R13B-6N35
inform the	L7N13
insid	T-24F-10X-8R18N9
insid * minut	F-11B16
insid a	N7
insid the	t10N9
insid three	B10
insist	R8
instal	T8N-8
instanc	f8X-6
instant	T6R7
instead	T50t-13F12f9X-7L-7l-6R19B-7N-12D-8H-20
instead * <number>	T6f6R-13
instead ,	R7
instead of	T18R-25
insur	t19F-9R9
interfac	T7L14R-10
intern	F6R22D11
internet	R9B7
interrupt	X8L8
into	T-6F-16f-11X-15R-14H25
into * pipelin	L7
into a	T-7L-6R10B14H13
into it	L7
into the	F-6R-9B-10
inventori	T-7L28l10B6H6
inventori ,	H8
invoic	T-8t6F-6f12R10
involv	B6
io	T11L7
is	T7F29x11L-12R-9B6N-13H-14
is * <number>	T-6t6l6R-7B-6
is * a	T6F-19f-8X11R-15
is * after	f9
is * again	l11
is * all	D12
is * an	R7
is * and	F-6f10X-6x-6L-8l-7D9
is * at	T-7f7H11
is * bad	T-6F8
is * be	F10
is * becaus	T-12t15R8
is * but	T-7F8B6
is * by	T-6F17f7R-8
is * command	R-6B8
is * commit	B10
is * empti	f6
is * euro	L12
is * everi	T-7
is * first	f13X7
is * flag	B8
is * for	T14t-7F10f6l9R16
is * good	t17F-9
is * hour	L8
is * i	T-16f6R8N12D6
is * in	T6t13x6L-13B10
is * it	t15R-9
is * minut	T7t8F-6
is * more	H14
is * noth	R8N17
is * of	T7f-6x12l14
is * on	F17L21B6
is * onc	L-6
is * onli	F17R-9
is * or	L8
is * our	D7
is * own	F16R7
is * per	L11
is * percent	T-6F11
is * plan	f18
is * revert	F9
is * same	t8B10
is * second	F-9
is * sinc	F6
is * than	T16F20X-6
is * that	T-8
is * the	T-11t15F-7f9x-6L6R-22
is * there	R8
is * thing	T10
is * to	T7t6F20f-9x10B10D10
is * twice	N6
is * two	T-6L11
is * wai	T11F-7
is * we	T11F10B13
is * what	T14
is * with	f-9L22R7
is * work	x20
is ,	F6
is :	B10
is <number>	F-9f-7L9l7R-16B-15
is a	t-13F34X7x17L6B7D-11
is about	F6L7N7
is also	t12B6
is alwai	T-7f21B10H8
is an	T17R6
is back	F-7
is better	t26F17L-8
is blind	F22
is call	F6
is close	R7
is cut	F11
is dead	F14
is delet	F-13L12B10
is done	T7H11
is down	F16R-7N12D7
is enough	f13X15
is fenc	F8
is for	F-6l15
is free	T16t6F-6
is gone	T19
is good	T9t23x-15R9
is how	T-6f8D13
is in	T-10F-10
is it	T8F14f14L17R7
is kept	F-7f12B7
is left	t6
is lost	T-10F7f10
is made	R6
is me	N13
is miss	T-7
is never	F-6x11L8B8
is no	t9F-13X6L-8D22
is not	T15t-15F-12x-8D-17H-6
is now	T17l6
is off	T-6t9L14B8
is on	t-17F15f7x-8L-6R37B22N9
is onli	T-6F8B11
is open	B-6
is out	l15
is quick	T6t6
is read	F12f7R-6
is refus	L17
is slow	T-21
is slower	T8
is small	R13
is still	F-10L18
is switch	F-6f10
is that	T23F-9x14N8
is the	T-9f-16x21L-15l-6R-13B9N-6
is there	F-8f6B6
is to	T-13f12L17
is too	F23L8
is two	T11t20L-8
is under	F9
is visibl	R10
is wast	F6
is what	t-8F9f-8x-6L-10D25
is where	D9
is why	T-6f8
is wors	T22
is written	F-13L6
is wrong	L6
issu	L6l6
it	t13F8f18X-14L-15l16R-6B-7N-33D6H10
it 'd	R7H7
it 's	t23F7f-17x-23L30l-13B-13H27
it * 've	H6
it * <money>	L6
it * <number>	F16X-7L-6l-6R-9
it * <percent>	l7R20
it * a	T-11t8X16x31L10l-8R16N-13D-15
it * after	F10
it * again	T11F-14x11B15
it * all	t7L12R-9
it * alwai	T-10f20D20H7
it * an	F16x20L8
it * and	T-6F12f23X-6L-16R28B11D17H-7
it * anyon	t12
it * as	f6D26
it * ask	T13f9L9
it * at	T-13F30X-7B6N-6
it * back	F-12x-6R-11B29
it * bad	T-7B10H9
it * batch	R18
it * be	F-14x9L-8B11
it * becaus	T11F8X-7
it * been	F-8f19L-11l8B-8
it * befor	T-9t10X-6H23
it * better	T13t-7F10H11
it * by	T-6f11L8
it * caught	T9
it * dai	T-6R13
it * doe	F11R12
it * done	f7H14
it * down	t6F-9D27
it * eight	B15
it * eleven	F6D7
it * fail	L8
it * finish	N11
it * five	T25R6
it * for	T9t11F-10f10X-6l13B-6
it * forti	t9D13
it * four	f6R7
it * from	t8f17X10L-6B6
it * go	x6l8
it * gone	f8L15B12
it * have	T13t-6F-10x-8L15l6R11D-7
it * he	X11
it * hi	D12
it * hour	H10
it * i	X-6R-9D-7H-13
it * in	T-6F33X11x9l16R6B-11
it * it	T-15F-21R-11B-14D-7
it * itself	L13
it * just	f10
it * last	B7
it * like	T-6x14H8
it * live	R-7
it * mai	T10F6
it * me	T-16f9X21L-9B-6N17D-9H-7
it * mondai	T8
it * more	T-14
it * most	F-7f11R-12
it * my	T-14X-6x-7H12
it * myself	l13N7H-7
it * name	T-9R6
it * next	R-6
it * night	F-7
it * nine	F-7R-7
it * no	T-11L34R-9N12
it * nobodi	t11
it * not	T12t-23F16X-8l20R11B6D-19H-10
it * noth	T-23t13X17R7
it * now	X-6L12l18
it * of	F15R-14D6
it * off	T-6B14N7
it * on	T14f-7X16x-10R7H16
it * onc	F22
it * onli	T-7t9f-6X9L-7R12B8
it * our	l8N-8
it * over	B7H13
it * path	R9
it * pod	L6R9
it * put	F6B12
it * read	R10
it * readi	B13
it * refus	T-6L17
it * right	T6R8
it * run	x6D8
it * safe	T-9t15
it * said	T7
it * servic	F9f9X7
it * six	T6X-6N7
it * slow	T24
it * so	L8B-7
it * stop	T-10
it * take	T6B12
it * ten	X11
it * that	X13x7N11D9
it * the	t16F-19X-6L14l19R18N7H13
it * thei	t8F-6
it * their	T-9t15
it * there	f6R21D15
it * three	R8
it * through	l8R-8B6
it * time	f6X-6L8
it * to	T-15t9f9X-6L-6l-6R-6B-7N19D8
it * too	T-9F17
it * took	X7B6
it * twice	F-8L10R12
it * two	T15t-10F-17f-8X12L16B-7N-6
it * under	t6
it * up	t-6R-7
it * us	T-11F-8L-6R-6N13
it * wa	T-6t8B-6
it * we	X11B-10
it * what	x7l6N9D8
it * when	F10L-7
it * where	F15
it * with	T-8B-6N6
it * without	l6
it * work	F6f12L-6
it * worth	t19B6
it * wrong	F22L-6R6
it ,	T-15t8F25f-16x-6L-8R-8B11N20D-6H7
it :	T14F-11L16
it ?	R-6
it a	t16x15L9R-6
it after	F10X10
it again	t21F-8f6x7l10H-7
it all	F15D17
it also	F10X7B12
it and	T-7t-7f-9x11L-9R-6B10H-11
it as	X8
it at	T8t-6X7L-7N-7
it awai	F8B6
it back	T-13f-7X-10l-6B35N8D-7H16
it be	R6
it becam	D14
it becaus	T16
it befor	X17L8B7
it break	T-6F15
it burn	T9
it by	T-7F12L-10
it ca	T-7F7L7R15
it came	T-10t-6F-12R-11D18H-6
it can	T-7F-8x10L-11
it caught	T-6t15R-6
it come	T-6R7B19D10
it cost	T14t6F-23f-7X-6L-10B-6D-8
it could	F-7f9L6B6
it count	x14H19
it did	T-11F55N9
it doe	T23t-8F6x-6D-11
it each	F-6l6
it end	F21B-6
it fail	F18L-7
it faster	t19
it fire	L14B16
it first	R7B6
it flag	L8B12
it for	t20X7L-7R38H-6
it forward	R-7
it from	t13x6R-9D-9
it get	F-6R18
it go	T9f9
it goe	T-10F9L-14R-9H20
it ha	T-10F-15f20X-6x6L23l15B-8D-7H-6
it had	F-12X-10L-8B15N15D-8
it happen	T24F21x-6
it have	f8
it held	l13R-6
it hold	F-11
it hurt	T10B6
it i	T-8l7B14H8
it in	t-6F-8l8R11N6D10
it is	T13t7f8X-9x-17L-8l7R-12B11N15D-12H11
it keep	F-6
it last	X7
it leav	T13
it like	T-7D11
it live	R7
it look	T12
it made	T12
it mai	f10
it make	t6
it meant	T21
it mislead	F14f10
it myself	T-7l8H14
it need	T-10t16L6R-7D12
it never	L10l6
it now	T-9F-7f10L12l9D18
it off	R16B13N6D11H-7
it on	T-18F-7R23B7N-7
it onc	F7R-8B12
it onli	t10F8D10H10
it out	T8F-8X8l11N8H-6
it over	T8X-6R-7H24
it own	T-11t-8L11R13H-6
it owner	T11N6
it page	L24
it pager	T7R8
it per	T-6
it prove	T-6x7H9
it ran	R6
it reach	F15R16
it remov	X11
it run	t12F-8R8
it sai	F6l7
it said	T-7L16R6
it sat	R11B6
it should	F-8L7
it show	x30
it sinc	T9
it so	T-8t18L8
it stai	T-7t13F11l7B-6H9
it stand	T-10l9H11
it stop	T-9t13F9L13
it take	F-10f8N6
it the	F8
it through	H7
it to	T-20t15F7f18X8l18R18N10H9
it took	T-9t17F6f17L-7B15
it touch	L7R-11
it turn	F8L-6
it twice	T-9f28R-6
it up	t6F8f8L6D6
it us	B7
it wa	T-35F-25f-8X11x32L-18l-6R-15B-18N13H24
it wait	L10R6
it we	F10
it went	T-11f6X-6x9L-8R6B8
it when	T6
it will	T-6x14
it with	F-14f12x23l6
it within	L12
it without	T8D8
it work	f29L-7H10
it would	T20F-9L8R7B6
it write	f7R10
item	T-8F18l18B-10
itself	F24X-10x-7l-6R13N-8D-9H-7
itself * down	F10L-6
itself * the	t13
itself ,	F10
itself and	T6B8
itself break	F9B-9
itself di	F10
itself if	L11R13
itself is	F9
januari	T-19t14F-7X9D-6
jo	R-8
job	T-20t6F-8L34R18
job * it	t11
job * the	L6
job ,	t9L10R6N6
job and	F-6f8R6
job in	L9
job that	T6F-9L16R6
join	F-6
joiner	f19
journei	F7x9L-6
judg	T14F9
juli	T-11t8F-7L13R-9
jump	X13B7
june	T12f12R-10B-10N-6
june * wa	T9F9
june ,	f16L11B-7
june it	T17F9
junior	T-6x6D21H6
just	T-6t12F11X-14R13D-7H-8
just the	T11
k	T17t-7F-7R-8N8D11
k * month	T6
k ,	T9
k <number>	R-6
k a	T11
keep	T20t-20F20X-18x-11L-20R-15B9N-15H13
keep * last	T10
keep * line	N-8H10
keep * list	f19
keep * old	F-6
keep * two	X8
keep a	T-6F-7X6L-7l17R-7
keep is	H9
keep it	T-6t-9f16H9
keep my	T-6
keep run	F10R6
keep the	T9F16f6X-6L-10N-11H15
keep their	B10D15
keep two	B6N8
kei	T-13t-10X-6x20L-14N-10H-12
kei * a	L6R8B7
kei * on	t12x8R-7
kei * the	T6R-6
kei ,	x11R13B-8
kei and	T-6f6
kei in	L7
kei to	T9R-7
kept	t-13F-11x-6L-7B19N10H12
kept * a	f7l7
kept * on	B6
kept * the	B7
kept for	f12R-10B7
kept in	B-6
kept it	R7B10N7H9
kept the	R11H12
kept to	R12N10
keyboard	T-10N-12D14H14
keyboard and	D18
kibana	t8
kick	T9L18R-7
kid	T-6t12F22x20D6
kill	T6t-8F10X-6R12
kill it	T10F8L6R7B8
kill the	F7R6
kind	X11R-8
kind of	f9
knew	F9L-10l-6N8H-11
knew and	F15
knew it	T10
knew of	X9
knew the	T-9
know	T-17t-6f-14l15R-18B-15N16D10H28
know * code	L11H11
know * it	l13N14
know * the	T15H8
know ,	L10D6
know how	T6H6
know it	R11
know that	T-6H23
know the	L8H13
know what	T-8t13X-6x7N9
know which	F7
know who	D6
knowingli	T22F16
knowledg	X16
known	X-28L7D18
kubectl	F-8R-13B11
lab	L6R-8B-6
label	F11X8L-11R-7B25
laboratori	R18
lack	T13X7R12
ladder	F-6
lag	F13L13R19
lag * <number>	T8B7
lag abov	F14
lai	T-10F7D7
lakh	T6R-6
lakh ,	t9
land	T6B7
land * a	T7B6
lane	T6R7
lane ,	T12
laptop	L-8R7N-6
larg	T8t13R-10
larg state	T9
larger	R7
last	T-9t-6F30f9X17L-12l-7R7N-11
last * 's	L7B6
last * <number>	l7
last * a	T7R6B8
last * and	F9x6L-7
last * four	F18
last * it	F6X9
last * minut	t16
last * that	X10R6
last ,	F-7X18R28B7
last <number>	F7L6
last of	L8l6
last on	f12R-8
last time	F23f14X-7R-6
last week	T-8t6F9B8D17
last year	F7
late	T32t-14X14L-12N-9D-8
late ,	T20l9B-6
late and	T12
latenc	T6L11
later	T41t-12F-19f11L-11l-6R-8B-7N-13H-8
later * a	T-16
later ,	T-16f14X9
later than	T14
launch	T15F6R-9
law	F10X8
layer	T6L11R19B-6
layout	t6f9
lead	t-8F-17f-10X-22L7l-7R-11B-11N19H-19
lead * and	N7
lead * the	B6N6
lead ,	F-7R-7N15
lead time	T16
leader	l6N8
leadership	N16
leak	T-11t-6F59f-6X-6L20R-14B-12
leak * need	F8
leak * revok	F-7
leak :	F20
leak that	F13L-6
leak to	F-10
learn	T-9t-6F-12f-8X6x84L-16B-8N-8
learn * a	x8
learn * the	x7
learn a	x10
learn from	x12
learn of	F6
learn that	T-7X8D13
leas	F24L7
least	T6L15R9
leav	T-7F16f-13X20x-9B6D10H6
leav ,	X11
leav by	F-6B11
leav it	T21F-6H12
leav the	R-9B-8N7D7
led	T13L8R6N6
led the	T-8R12
ledger	T-14t6L-9R19B-6
ledger and	t10R12
left	T58t-8F7X-15x-7L-13l15N12H8
left * on	T17L8
left * the	T19l10H6
left ,	T-6
left alon	T24f9
left in	H7
left it	R-9D12
left the	F10
left them	R10
legal	F20L-7N23
length	X9L8
less	T38t-10f-6X-8R-16B-11D-6H-7
less than	F17X-6
lesson	T-8
let	F-11x-7L-20R14N6D22
let * go	T13f9
let a	T-9
let it	T8f9X-6R20
let the	T20F-7R-15B12N17
letter	T-8l27D11
level	f18X6R-9
li	T8L-7B-6D16
librari	T-9L26R6
librari ,	L14
licenc	T6X7R11B-7H-6
licenc ,	F6
lie	F9
life	T22
like	T17t-10F9X13x23l-8R-8B-6N-8D18
like * and	T-7F11
like * know	T-6F9X10D6
like ,	D17
like a	T-12F7X6L6R-7
like it	X-7D-7H13
like on	T13x8
like that	T-17f12X-14x15D6H21
like the	X10
like thi	T-17x11D6
like to	X7
limit	T-8F-11X-12x-7L30R20B-6N-6D-7H-11
limit * on	L15
limit * two	t13
limit ,	T-8R-7B-8
limit :	L12
limit is	t12L-9
limit of	R12
line	T-7t14F-28f6X10x-11L-25l13R-14B14N19
line * a	t19R7D8
line * and	T-6R-7
line * it	l20
line * line	X14
line * the	t7F-9B8
line ,	F-6L-6R-10D10
line :	T8t11L9
line and	N6D7
line by	X14
line everi	N9
line for	f10l13
line in	T-6t16F-9f7R7B19
line of	X6
line wa	l6R20
link	F7X10L-8R-8B-8
list	T-13t-6F-21f11X15x-6L19R6N-8H-17
list * a	T-9L-6R14
list * it	l11
list * the	X19
list in	X9
list of	T-12f17R-8
listen	T-16F-7X-7D10
littl	T-8F-7N6
live	T29F-25f-9X-12x-11l-8R7N-8D-17H-13
live * a	f7
live * and	N6
live * it	T11t7
live * minut	R7
live * the	T17t10F9
live ,	T20F-7f6
live <number>	T9
live for	T-7R7B7
live in	T-10F8
live with	T36R-10
load	T-15t-13F9f-10L9B-8D-7H-11
load * the	F12
load * with	L15B7
load ,	R-9
load test	L17
load the	N9
loan	L6
lock	T-14t-6F32X-7x-6l-7B-19N-8D-9H21
lock ,	R8
lock out	F6B-8
lock stai	F16
lock timeout	F-7L6R12
lock wait	F8R11
log	t-9F26f-8L-13l-14R-28D-19
log * a	T-6F-6
log * for	T12F-6
log * on	t7R8
log * the	T8F-6R-7
log * to	T-6F10
log ,	R-7
log and	F-6H-6
log for	F20
log from	F6
log in	t7R10B8H6
log of	T12
log retent	T-7F11f9
log show	F-7R8N8
log with	T6
login	t-8F-8f-7B9N-6D-7H-8
login ,	R19
long	T18t-9X18x15L-15l7B-9H-7
long ,	X7
long as	f8
long branch	T17
longer	T52t-10f-8X-12x-7L-8N-9H19
longer * <number>	F7
longer * do	T-13H13
longer ,	T25
longer for	F14
longer than	T-20L-8H10
longest	T9F6N9
look	F11X15L-16l8B-20D7H-6
look * a	X6R-9N6
look * and	F7X19
look * at	T18X-8L9
look * each	l8
look * i	x10
look * in	R6
look * is	F7
look * it	t11F-16f9l16R7N-6H-6
look * on	x16
look * that	X-9
look * the	t8F-12f6l-6R-11N8D15
look at	t13F14f10X-7x-8L-10l9N-11D10H-11
look back	X12x35B-6
look for	T-7F-6X21N6
look in	H6
look like	T-8F9X7D6
lose	T48F-12f-9x-6L-11R6B-16D-8H-6
lose noth	T-15R16
lose the	T17R-6
lose what	T-7
loss	T7F11
loss of	F6
lost	T14t13F27f-7X-9x-14L-9R-22B8D-15H-15
lost * a	F6X9
lost * and	N8
lost * minut	X13L7
lost * of	T6N6
lost * the	T25
lost ,	T-13F-11
lost and	F7
lost on	T9l13
lost the	T24t-6X8L9
lost their	T10
lost two	X14
lot	T-15F6f-10x13L-14l-6R20B12D-8
lot * the	F11
lot ,	F16
lot of	T-10t8X-6R7H14
loud	B13
low	X15L14R12
lower	F6l12
lui	T-11L13N24D12
lunch	T13t23F-8X7B-7D15
lunch ,	l7
lunch menu	R6
ly	B13N6
m	T10t10F-6L-6
machin	T6F-14f-18X-14x-7l-10B-8N-11
machin * <number>	L12
machin * a	F-8
machin * the	T-8
machin ,	L-7H6
machin :	B14
machin ar	t10
machin can	R9
machin in	R8
machin is	T6F9L13
made	t-12f-9X-8l11R-10D14H14
made * of	D6H8
made <number>	T-7D6
made a	T6L7
made it	T-9R6
made the	T14X-6R-7
made them	T-6F8
mai	T-15t-16f15X-8L11R9D-17
mai * a	R16
mai * awai	T-7
mai * be	L12
mai * it	f11R14B14
mai * the	F-8H8
mai and	T8
mai be	T-9L-6R-7
mai go	H14
mai lose	T-13R13
mai meet	R11
mai not	T-6f13L26
mai read	R15
mai touch	F12
mai write	R8
mail	F-6X13R-8N17D9
mail ,	T-6
mailbox	X17R9
main	x9R9B-6
make	T-6t8F8x24B8D-9
make a	t6
make it	t11F-6L8B-6
make on	f13
make the	T9F10x16R-6B16
man	T-20L-8R-10D55H7
man who	D16H10
manag	T-16t9F9X-23x-9L-10l14R-19N34D12
manag * a	B6H10
manag * it	R10
manag * that	t10
manag * the	t8f12
manag * to	F8
manag ,	F6L9R-6
manag and	F18N9
manag for	T8
manag got	T-7
manag had	D6
mandatori	F28L12
mani	T-6F-7f-7X-8L-11R-15B-10N11D-9H-7
mani small	T8
manner	t-7F-6f15L-7D-6
manual	T21L22R-7B14D14
map	t-7L20l12R-13D13
map * the	f6L7
march	t-6F6X8L10l-6B-7D-16H-8
march ,	T-6X7
marek	T-6X7l15
mark	T-6D7
market	T24f10R13N15
master	L-9
match	T-26t-7F6f-6X-6L-12R26B-7N-7
match ,	R-6
match server	T-8R7
match the	F9
matchmak	L8
matter	t-6R-6D17
matter ,	D8
maximum	L6
mayb	T10F-8R6B-6
me	T-31t-10f-23X34L-20l-14R-11B-19N14D-20H62
me * <clock>	D10
me * a	T-8H15
me * had	T17X7
me * i	T-8L6R11N6
me * it	t14
me * on	x7H9
me * sai	X10
me * the	X-11x13R12N-10
me * wa	X10
me ,	T-11t-6F-12R7B7N21D-7
me a	T-8t7f14H7
me about	X-6
me and	X-13R9H15
me at	x15D10
me everi	N8
me for	L7
me in	L6N9
me on	X-6
me that	T-14t7x13
me the	H16
me to	F9x6l7H12
me two	T-11
me what	D8
mean	T36t-10f-10X-10x-6L12N-7D-7H11
mean * <number>	T-17
mean a	T15R-6
mean that	T15
meant	T29F-9X-8x13L-11R-8B9N14
meant a	x15
meanwhil	L-7N13
measur	T-16f10X7L10R-20B-12N-11D-8H-9
measur * the	f7R-13
measur ,	f26R-9
measur it	T-15
median	T-13L-6
medic	T-14
meet	T-7f-8L-9l6N-10D-10H10
meet * bad	R10B6
meet ,	t6
meet a	R10B6
meet that	l7
memori	T11t-9F24L-7R-12N-7H-6
memori * is	F8B11
memori ,	B-9
memori limit	F-8
mend	F11L-6R-8
mentor	T-6x31
menu	T9R18
merchant	T6N7
merg	T7t-12f-12x-6L25B10N9H-7
merg * a	N7
merg ,	L-6B11
merg in	T8
merg is	F6L8
merg request	F11l7B6
merg to	T-10X8
messag	f-10X6L11l-9N42D-7H-6
messag * a	B6
messag * the	T8X12N8
messag * to	F9
messag from	N6
messag in	T6B7
messag that	R10
messag to	R-6N22
met	f24X18
meter	T-20F-8L-6B-10
method	T-7F13
metric	F21R21B-8
middl	t11
middl * a	F6l7
middl of	l7
midnight	t11F13L8B11
migrat	T10t9f-6L-13R-10B35H8
million	F-14R-7B-7
million ,	f9L8l7
million row	R-6
millisecond	T15X13R-7
mind	T11F14
mine	T-16t-18F-10f-11X8L16l-9R-24B-14H11
mine ,	T11
mine again	L6
mine and	H6
mine to	B-6
minu	T-7R10B7
minut	t-16F11X13x-33L-27l-15R-30B38N26D-13H-23
minut * 's	F6
minut * <number>	f6l-6
minut * a	T15L-7B-13
minut * an	T9
minut * and	T20F-7L19R-7
minut * at	T6
minut * by	T6F-7R12B12
minut * count	N11
minut * everi	N7
minut * for	R11
minut * four	F-9X21
minut * from	F7H11
minut * hand	T-6
minut * i	F11R18B7N19D10
minut * in	R11
minut * it	T-8X6R6N6
minut * last	T-7
minut * look	R-6
minut * lost	F9B6
minut * not	F-7D13
minut * on	F13R-6
minut * our	T-8
minut * peopl	R9
minut * than	T-8L6
minut * that	T7t10R-6H8
minut * the	t-7F19f9L-11l7R-20B15N22
minut * then	T6H6
minut * to	F-9L17
minut * two	R-10N6
minut * wa	X11H7
minut * we	T-10t7B15
minut * work	X17
minut * wrong	T-8
minut ,	T-12t-11F-12x-6
minut :	T7R9
minut <number>	T-8B-8N37
minut a	L13
minut after	L7
minut against	T-7
minut and	F-7f-8X-10R-9B23
minut at	T6l11
minut befor	L19l11B-7N-6
minut by	T-8
minut each	F-6
minut five	H8
minut for	T13F-7
minut from	X13R18
minut in	B8
minut is	X21
minut late	T14F-6L10
minut later	T9
minut longer	T23
minut more	F16B8
minut of	T9X-10L-10R-15N-7D-9
minut on	T13t11F-11X14B-7
minut there	L7H8
minut three	N12
minut until	F7N8
minut with	F9f9R-7B-10N7
minut without	F10
misbehav	F-8R18
mislead	F11f9
mismatch	T-6F14
miss	T9F8f-8X-17B6N-7D-8
miss ,	T6F-6L-7R10
miss the	T-12F13x6
miss went	R9
mistak	t-8F-17f-7X27L10R47B-13
mistak :	F-7X17R7
mistak there	T9L8N6
mix	T-7F20L6R-6D-7
moan	T16
mobil	F12f11R-6
mobil team	T7
mode	T-9X10
model	T14
modem	T-15X13D8
modul	t-6L10
modul * version	F-7L-8
moira	L9
moment	T11F7L-6R20B10D6
mondai	T-10t-8F27l12R-18B-8H-9
mondai ,	F6X-7l7B-9
mondai and	T8
monei	T10t11X-9x-8L-9R-22N-8
monei :	T-14
monitor	T-6F9f14L-6l10N-7
month	T26t7X14x-19l-8R-16D-19H10
month * <number>	X7
month * a	F16
month * and	F6R-8D7
month * i	L7N7
month * it	T-11t12X11
month * on	T-7F6R-6N8
month * that	L9
month * the	T12f6B14
month * wa	R7
month ,	t10F-7f-6L18N8H-7
month :	T-6L7N6
month and	T-27t18F9L19R10
month befor	X11
month end	T-7X-7L9R-8B-8
month for	T12f6R-6
month i	T-8F12
month in	T-9
month it	R7
month later	T11F7
month of	f8L10R6B7
month on	F6R-7
month sinc	T15L-7
month the	H10
month to	F-7f25L-6R-7N-7
month with	F10H7
monthli	T-9t-7f12R-7N-6
more	T32t-10f-6L13l18B6H7
more * <number>	T-16t10R17B23N6
more * <percent>	R14
more * a	x7H9
more * five	T12B-7
more * for	T8N10
more * i	T-14F8
more * it	F-6L9B-6
more * less	T-6
more * man	T-10D14
more * on	R19
more * ten	R7
more * than	L7H6
more * that	X9R-8H6
more * the	T7F-6
more * to	B9
more * two	t10f7
more ,	F-7D9
more and	T8
more care	T-10D14
more for	T11
more in	F7L14R9
more of	L8
more or	T-6
more than	T-25t10F9f18X7x17l-6R41B17D-9H6
more thing	T18
more time	l9
more work	T15t11
morn	t-7f-18X-9L-6l21R-20B-12N22H12
morn ,	T-8l7N11
morn at	N8
morn the	l6
most	T-17t-16F-13f20L-10R27B-7D6
most * a	F14
most * it	f13X-6
most * of	R7
most * second	B-6
most * the	R-6
most ,	l12
most <number>	R22B11
most <percent>	R7
most of	T-8t-7f7L-7R-11D13
mostli	T9x13L-8R7B-7
mount	R11
move	T-13t6F15f-10x-10l-7R6N-6H-9
move * of	l8
move * on	F8
move * own	R11N6
move * the	T12F-6L-9B-6
move ,	T-6F22
move between	F10R-6B10
move by	T10L13
move it	F8
move the	T-14F14L16N6
move to	F-8L-10D9
mr	T-14t-7F-8X-6L-6R-10B12N-7D12H-7
ms	T15F-17f-7L12l12N-9D-8
ms * each	T11
ms * the	T7
ms ,	l6R-10
ms for	B7
much	T-8t11F-17X23x-9R-13D-11
much * and	N6
much for	T-6X10
murmur	t18
must	T-18t11f-14X-14x13L-7R19B-23N-9D-7H6
must * back	F-6
must * be	L-8R14B-6
must * the	L7B-7
must be	T-9F-8L-6B-7
must never	F6R24
must not	T-6F-13H16
mute	T-9F10f-9L-10R11B14D-6H15
mute the	X-9N-6H10
my	T-9t-13f-24X24x-14L-16l16R-14B-30H40
my * and	T-12F7X-8N11H12
my * call	T6t9X8
my * chang	N15
my * compani	T7X8R7
my * for	N7
my * had	T11
my * hand	H26
my * in	D8
my * it	T-6F8x6N-6H10
my * off	T6N7H-6
my * on	X13l10
my * team	T7
my * that	X8l6
my * wa	T-17t6F-6R6D32H8
my boss	T-7t7R6
my chang	T-8X-13N7H-6
my colleagu	H9
my ey	N10
my hand	T-9H-9
my head	L11
my last	X7
my manag	T7t17
my name	N-7
my own	T24X14H16
my phone	H13
my rule	T-9F18D7
my team	T8X-7L-6D7H-7
my wai	T-10X-11x11H22
myself	T-22t-8x-7L17l15R-21N12H51
myself * i	D12H19
myself * the	T-7
myself ,	T-9H39
myself and	L7l13N9
myself on	X6
nadia	B16D10
name	T-7t8F8f-12X-12x-11L6l-6R-11B-7D31H-19
name * a	t13f6D22
name * it	l8
name * on	F13
name * the	T6D6
name ,	t8F17L6R-9
name and	F-6f6R-8D12
name of	T-6L8
name on	l8
name the	L8
namespac	L7R9
near	F11L-10R13B6
near * went	R9
near miss	T20R15
nearli	t-9
need	T19t-9F-19x-15l-9R6N14D-9H20
need * and	T10
need * hour	F7R6
need * minut	F10
need * second	R6N11
need * the	T6
need ,	D13
need a	F-10f8X-7N6H11
need it	f6
need no	T-7L11H7
need six	F8
need the	T9R-7
need to	T-11X19N13H9
need two	T16
neighbour	F-12L-7R-13B-7
neither	T-18l9R9
net	L6R23B10
network	t-15F-16f-11x-6L7R8B-17N8D7
network * a	D8
network * and	T9
network ,	F-8N7
network and	R6
network team	T6l6D7
never	T-34t7F-19X18x11R10B-16N-20D14
never * a	f9L6R-7
never * the	T-6F13L11R-8B-6D11
never ask	X10
never be	F7R11
never been	R-8H8
never had	D11
never the	L7R12
new	T12t7F35f18X-6x-14B-20N7H-22
new * and	F13R-9B7
new * do	F11X6
new * for	T8
new * get	L7
new * goe	f6
new * on	R-6
new * run	T-7F-8R30
new * take	T22
new * the	F7l7
new * to	R6
new * wa	T8
new * wait	T14F8
new * with	L-6R6
new * write	B11
new ,	R-6B19
new alert	t6f18L-9R15
new certif	T-7l17
new column	F-6L8R10B-6N8
new imag	R-6
new on	T-6F22L-6
new pod	T11F8R-10
new servic	f7L10R-7
new team	T6
new version	F-8R6B-10
newest	R10B10
newslett	f14
newspap	R-6
next	T-25F10X25x9L15l14R16B-27N47D-14H-17
next * and	R9
next * at	N20
next * i	F-7X32R-21N-14H-6
next * in	l9R-8N22
next * me	B7
next * on	F8
next * the	F13H6
next * thei	X15
next * took	L29
next * we	X7
next ,	N12H6
next dai	l16R11
next messag	N9
next morn	l6B-9N10
next on	T-9F-9x6L12R-12B-6N13
next step	T16f13
next time	T-14t-6F-12X53L6l11R-11B-7N-13H-7
next to	t9F8L-6R-11
next updat	N9
next word	N29
next year	R6
nice	t-6f20x7
nicer	T29R7
night	T-7t7X-31x-9l-8B-19N-17D-7H25
night * <number>	F8R-6
night * a	l7B15
night * from	T6R11N9
night * i	x9
night * in	T8R16
night * not	X9
night * of	T6
night * that	L7
night * the	T14F6H17
night ,	t8F7X-6L-7B8N-6
night a	T-8f11L6B-7
night and	F-8X6x9R6H7
night ar	F6
night crew	T10
night i	H13
night is	R-8
night of	X6
night on	R12B6
nightli	T13t-8F-14f-8L67N17
nightli job	R10
nightli plan	T8F-6L14N17
nine	T10F-13f12X-8x-11L-14l-13R6B-16N-13D10
nine * and	T9H7
nine * in	T11t8N7
nine * on	F12R7
nine * them	L9R13
nine * were	f8
nine ,	X7R17
nine dai	T11F-6R9
nine in	T6
nine minut	T11f18
nine of	T-6R13
nine peopl	N6H15
nine week	T-11f7L-7
nine year	D15
nineteen	F-8f6D11
nineti	T8F-7
nineti dai	B6
no	T8t7F11X-29x-26L12l-14R-14B-7N-12D-14
no * 's	f7
no * at	T-6F16
no * but	T-13
no * chang	T22
no * for	T-6F10X8L28H9
no * i	L12N6
no * in	T-8t12F-16f-6R-8B-11D-6
no * is	f8
no * it	t12R-6
no * lost	F-8
no * mai	T-7F-10R11
no * of	t7L-7
no * on	t7
no * so	T-7B12H8
no * than	T14R14
no * that	t11
no * to	T12t14F-8f-6L-7R-7N14D6H10
no * wa	F16
no * with	T-6F14R-6
no * would	T6t8H8
no * write	T-10
no ,	T14F-12f17B-12
no answer	T13t12L12
no budget	t-10F33
no data	R9B7
no doubl	T-8L6
no go	F6B-9
no human	T-6t6
no kei	R-6
no longer	T6
no more	T-13R28
no new	T9L6R-6
no on	t8H27
no person	R6B8
no reason	t18
no restart	L9
no return	F10B7
no session	F-7
no time	B13H10
no wai	T8F18
nobodi	F-6x-11L8l-12R9B-24N-24D-18H23
nobodi 's	F-9f6L-10B9
nobodi * a	R14
nobodi * and	T-6f6X6R7
nobodi * ask	T8
nobodi * at	X6
nobodi * for	T-10
nobodi * in	D11
nobodi * it	T7
nobodi * on	X8L13
nobodi * the	T26F-10x8R14
nobodi * to	T-18t9F10
nobodi * us	f7
nobodi but	R8H7
nobodi can	T24L-8
nobodi els	T-6F13X-6L-8H40
nobodi ha	t6f6
nobodi had	t10L-8B-7D-7H-7
nobodi is	R6
nobodi look	T-7X13
nobodi mai	F16l6R-6
nobodi outsid	L6
nobodi read	x8R17
nobodi to	F7
nobodi wa	L25
nobodi would	T14
noc	T-6t10
node	T-8f-10X-11x-6L25R10B-22D-9H-9
node * a	T9F-7
node * and	R13
node * it	L13
node ,	R-8
node :	F-6B-6
nois	L-6R-6D10
noisi	T-8F-8L6
none	T-17t15F9L-10R15B-10
none * them	F9H7
none of	F14X9l6D9
noon	T18L-9l-6B13N7
noon ,	T12
nor	T-7F10R8N7
normal	T-6R-7
normal dai	t6
not	t-6F11f-18x8L-6l-7R-12B-30N-30D17H-20
not * 's	R8
not * <number>	L6R9
not * a	T-22f16X6x6R-19N-6D11
not * about	T-9X6
not * again	F-6x14
not * all	T8x14
not * and	F10R-7
not * ani	t12
not * anyon	F-6L8H7
not * anyth	X-6B6
not * as	T18
not * at	T10F-7
not * back	F22l15R-6B-13
not * becaus	L13
not * but	T-8F9
not * by	T6
not * for	T-12F16X10L-6D15
not * i	T-9F6X-6H6
not * in	T6t6F-15L-8
not * is	T-7F20L-9
not * it	F20f-7x-13N-6D21H13
not * lost	T-7
not * minut	t19X8
not * more	t13F-7L10R8
not * of	T-14F8f7X-6
not * on	T-12F14f21x9L18B-6D11
not * read	T6X9R-6
not * sai	T-7f10
not * sinc	T12F9
not * singl	t12
not * so	T6f7X13x15B-6
not * taken	L-8
not * than	R6B7
not * that	l7
not * the	T9t-6F-17f-7X-7R17N9D-13H13
not * their	T-7
not * them	T-7F-8R19B12
not * there	T13L6B12
not * thi	F25
not * to	F-9L13R-7N6H-6
not * two	t12L6
not * us	T-6F17D6
not * wa	B12
not * we	B10
not * what	T-13t21F-8X8R10H15
not * when	F-6f13
not * where	T-7f19
not * which	N7
not * with	T-14F7
not * without	T9X6N7
not * you	T-7t14f9
not ,	F-17X7R10B19H6
not <number>	t11L14l7R31
not a	T-20t22F-12X17x12H12
not answer	F7
not as	L9
not ask	T-11t12X13
not at	x13
not be	F-13X-7R-11D32
not by	T15F-6R9
not care	F10
not catch	T-9F13
not chang	T7F-9x28
not come	t8l19B-14D-9
not delet	B21
not deploi	L7
not do	T15F21X-9D-6
not done	F9
not excus	F-7
not exist	F-8L7B11D12
not for	T13F17R-7
not found	t23
not free	T24t-8
not from	R-6
not get	T11f9R-6B-6
not give	f10
not go	F-6L14N6
not hand	T-7F7D6H13
not have	T-6t6F-9B-8D12H18
not help	F7R7
not in	T-6F-10R-6
not keep	T28
not know	T-24t11x12L8H-9
not like	X7D-7
not look	T-6
not make	T-8f12B6
not me	t8F-7R29N13
not measur	T21
not merg	l7N7
not more	T-8B7
not move	T14R-8
not my	N7
not need	T-16F-8X-7
not notic	t11
not on	T14t6R-6
not open	D11
not our	F9
not possibl	T11
not reach	T-10F20X7
not read	T-7F-7D19
not run	T15F18R-6
not sai	f7N12
not see	T-16t10F8f10R10
not so	D6
not start	F15
not sure	T-13
not take	T6F-8
not tell	F-7f8
not the	T-17t-8F-13X10L-7D7H-6
not to	T16X-9l15
not touch	F7l7R9
not trust	X8
not us	F15
not want	L7
not what	X13
not with	R-7
not work	T-10F9X14D7
not write	F7D14
note	T-26X10l20R-10N44D16H-9
note * the	X6l9
note ,	N9
note on	l16D23
notebook	T-6l17R-7
noth	T-21t40F21f-16x24L-22R-7B7N12D-9H-19
noth * a	X11L-6B7
noth * chang	T8F6
noth * i	T8
noth * lost	F6l11
noth * that	F7
noth * the	T-17t8X7
noth ,	x20
noth about	R9N12
noth and	t9
noth els	T-9t-7R12B-6
noth ha	F9B9
noth in	F-9X10x6L-6
noth lost	t-7B7
noth new	T7F21
noth of	t29
noth that	t-6
noth to	F15x24L7
noth until	N14
noth wa	t8F-8l10
notic	t14f-9x-6L18l-8R-7N10H-7
notic * the	F12
notic it	F19L-7
now	t-28F-56f-21X71x-18L85l31R-42B-35N-8D-22H-27
now * <number>	T7L7l11
now * a	f11X6R-7
now * ask	X24
now * at	X8L8
now * first	L7
now * i	X-6l16
now * it	T6
now * on	T6
now * that	l13
now * the	L14H8
now * to	T17
now ,	T-17F-10X14l-7R-10B-6H-6
now :	X10
now <number>	L-6N13
now a	F7L21
now and	f14X6L-6R6N9
now ask	X12
now each	L9
now ha	T20t7
now i	X46L-8
now in	T11l11
now it	T6L21
now the	L9R-9
now us	f8L19
now write	L-9
nowher	T12
nullabl	L7
nullabl ,	L-7R-8
number	t-10X-8x-12L-6l-10R6B7H-9
number * go	R11
number * not	F-6
number * the	B9
number ,	T19R8
number in	B10
number of	F-8R-9
nurs	T26F-10N24
nurs * the	R8N9
o	T-11R-10N8
o 'clock	T-11N9
object	t12F-8f12L8R10
octob	T-9L10R-7
odd	T-13
of	T12t-8F-22f-10x-12R10B-20N-27
of * 's	T16L11
of * <number>	T-12t-6F-11f11L13R-6B7D12H9
of * a	T6F16X7
of * and	t-6F21x16B7N6D11
of * answer	T-16
of * appli	L12
of * ar	T6B17
of * ask	X9
of * at	X-9l12R-7
of * befor	R9N6
of * call	l7R7
of * can	R8
of * cost	R6
of * could	L6
of * dai	F7l10
of * databas	L7
of * develop	T7L7
of * each	T17R-6
of * first	X6
of * five	R-10H9
of * for	t-6F-7L10R22
of * from	T-6R-8D8
of * give	T7f6
of * had	T-9L6H6
of * have	f9
of * hour	T-6F-8L8R-10N15
of * i	X10x11l8R17H20
of * in	T-15F-6X-8R-7
of * is	T11F-9f7R7D10
of * it	t10
of * kei	T10
of * mai	B7
of * million	f8
of * mine	L12
of * minut	L11
of * month	L10R-6
of * need	T6H7
of * new	B8
of * next	R-10N16
of * night	T9
of * nine	R7D10
of * no	t10L9
of * oldest	X8L12
of * on	T-11F8f-6X-7L-7N7H19
of * onli	L-6
of * oper	R7
of * order	T-10F15
of * other	t7
of * page	T11
of * peopl	F26L12
of * pod	T-9F9
of * read	F6L7
of * region	B7
of * releas	f8L-8N9
of * row	R12N8
of * sinc	T-8
of * six	T-6
of * so	T-7f7H8
of * state	F15B8
of * station	R10
of * stop	X11
of * team	L6B6
of * that	H11
of * the	T10f8X-16l9
of * then	B8D9
of * thing	f6
of * three	T8
of * time	T-6L10
of * to	F8f8l19R-7B7
of * traffic	R16
of * two	R8
of * us	t15
of * wa	T11X15R-9D-6
of * wait	R6
of * we	x7D12
of * week	B11
of * went	T8t8X6R-7B7
of * which	R-6
of * with	x15
of * without	f7
of * work	x9R-6
of * write	T15
of * written	F14
of * year	t9
of <clock>	T8
of <number>	T-20F-31f14X-9L6R18D-13H-10
of a	T-28t-7f-8N-7
of all	D6
of an	F-9L8R-11N16
of ani	t15
of build	T14
of custom	R10
of data	F-6f11L8R-6
of doubl	T20X6
of each	T-17t7L15R11N-6
of everi	T20L7R24N7
of ey	D15H10
of five	F8R34
of four	T19
of fourteen	L11
of hand	T-9t10N8D17
of her	L7
of hi	T17R6D-7
of him	D17H6
of it	t-6F-15X12x16l6R-14B-19N8D-12H18
of last	B8
of log	T-6F9X14
of look	R-13
of me	T9
of mine	X11D16
of my	T22
of nine	T7R10
of no	F8H7
of on	T14t7F8L-6R-13B11
of order	F6R9B8
of our	T-18L-11R-9N10D-6
of page	T-6
of peopl	H8
of player	R9
of product	T-9N7
of real	L11
of repair	T9B6
of request	R8
of six	f7B8
of ten	F13L-6R18
of that	T8X-8l18R10
of the	T-9F-15X24x8R9B21N10H-7
of their	R-15
of them	T-26F-15X-18l22B-8N-15D6H27
of these	T11F12L-7B22
of thi	D10
of thing	R7
of thirti	F10
of those	F14X12
of three	F13N6
of traffic	L12R8
of twelv	R13
of two	T-9F8X8R-6D11
of us	T-14t-10F-18X6x13l10B-6N-7D6H14
of user	R6
of wait	T18R-6
of what	T-9x7L8R-8D21
of who	T15L12
of work	T11t12F8X-6
of write	R7
of wrong	T-8
of yesterdai	L11N6
off	t21F-28X-17x-11L6l-9B22N-7D7
off * <number>	T15B-7
off * a	T9F7L-6B11
off * and	F9
off * it	L6B11
off * on	B21
off * the	T8f10R16
off ,	T-8F-7B15H-7
off by	f9L-8B-8
off for	T12t14R16B6
off in	T-8F19
off it	R8H6
off on	T13R-9B-10H-7
off the	T8t12F-7L6R-9N-6D6
off with	L13R-6B21
offer	T18t-7F-7f28X-8B6N-7D-9H26
offer * a	T7B10H8
offer a	R7H7
offer to	H22
offic	t-7F14f-7L14l-6B-12N40
offic * the	R6N15
offic ,	F8N13
offic and	N9
offic wa	N9
offlin	T6R9
often	t21F-6R-18
oidc	F-7R23
okai	R7N6
old	t-22F9f-23x-17L-14l-11B43N-18D-23H-15
old * and	T-6
old * back	T-10F-7B-15
old * by	F-6X7R-8
old * in	F17L14R-7B6H6
old * is	F14B6
old * kept	T9F12R7B19
old * left	B8
old * new	R9
old * on	X9
old * stai	T-7F-9L6B26
old * still	F-7R6B11
old * the	B-12
old * wa	t14B-6
old ,	N8
old and	T-9F-11B-9
old code	T-7R-10
old column	T-6F25R-8B9N8
old config	B10
old digest	F-6
old file	F-7R7B26
old imag	F6
old kei	F6l11B6
old on	T19F16X-8R-8B-8
old pod	T-10B13
old primari	F13f6
old server	T9
old side	T-8F10R7B8
old version	T-6F11L15R17
old wai	T-6X19B-6
older	T-7F-20L22R10B9
older * <number>	F-9L18R-7
older than	F-10L27R-9
oldest	X20L8
oldest messag	X8L12
on	X-8L-12l-15R33B13N-15
on 's	F-6
on * 's	x9R20B-7D15
on * <clock>	l6H6
on * <number>	t-6X-7R-18B6
on * ?	t8R-6
on * a	T8f14L13B9N-6
on * after	T-9N8
on * again	D14
on * ahead	t9R-6B12
on * alwai	x24
on * and	t13f-6X-11x-10L-7R25B14N-8H-9
on * anoth	T21
on * as	H7
on * at	T-10F8L12R11D8
on * back	H7
on * bad	R-6
on * be	t11F8B10
on * becaus	X15R-7H6
on * befor	B8H17
on * bridg	T-6L9N13H8
on * by	F11f7L13R-10B9N7
on * call	F-11l16D14H7
on * can	F10
on * chang	R6
on * channel	H8
on * copi	t11F-10
on * cost	t8
on * could	B10H7
on * dai	T-10t16B9H7
on * deploi	R6
on * desk	l17
on * did	T10F6L6
on * each	R19
on * end	F6
on * engin	x7L16H9
on * even	X7
on * first	F-16X11L10R32
on * five	F6R-9B10
on * for	T-9f-6X20L-11R-10D-7
on * forti	F10L13
on * four	B24
on * fridai	T-8X12l6
on * from	T-8x8R21B7
on * good	X10
on * hand	X6H-10
on * have	T7t10F-6x12
on * hour	F13
on * i	l6
on * in	t-10F12f-9B19D-10H10
on * is	R9B12
on * it	t-6F13f-7X12L-9R-6B11D-6H17
on * later	F6
on * list	T7F6L-8
on * mai	L19N8
on * minut	F14B7
on * miss	F15L-6
on * mondai	l7R-6
on * must	F-7
on * name	T-8t9F8
on * next	x9l8
on * night	T14H-6
on * nine	T7
on * nobodi	f7L11
on * node	T-8t19F-10R-14B-6
on * not	T-13f11X16x9L-7R10D17
on * now	L-8D17
on * of	t-9F-15f-7L6R28D10H-6
on * old	T-6L-6
on * on	T-7F15f-9X12x-9R31B-18D-8H11
on * onli	t10f8R12
on * other	t7f9x8R7
on * out	R17
on * outag	F12
on * page	t8L-9l8B-7N-6
on * path	T11L6
on * per	F-9L10R35B-8
on * phone	T6F-9D14H6
on * pin	R-8
on * platform	T7
on * pod	T-9R21B15
on * put	x8
on * quarter	N15
on * rather	T-8
on * read	T6R9
on * rota	R8
on * run	F12R-6
on * sai	t7
on * same	T-6R17D7
on * screen	F7D13
on * second	B12
on * septemb	B-6
on * servic	R9
on * share	t8
on * sheet	T6
on * side	T14t8F-6
on * sinc	T8L15R7
on * site	R17
on * six	B9
on * so	F-7L-7
on * spare	B14
on * state	f10L13
on * sundai	R-9B13D7
on * tabl	T18
on * team	T15L-7
on * ten	T10
on * test	F16B-6
on * than	T-6
on * that	X-7D6H13
on * the	T-16t28F-10f10X-11R14N14D7
on * thei	T6t8L9
on * them	T-14x10L16H8
on * then	R11
on * thing	T17
on * thirti	H10
on * those	F20
on * three	F15f11R-7
on * thursdai	X10
on * ticket	L14
on * time	l9
on * to	T-7t6F-7f16B11
on * togeth	T6
on * tuesdai	T-6R-15H13
on * two	T-9F13f9L-14R16B8D11
on * us	F-6X11L11H11
on * wa	F-6X10l10R9B-10
on * wait	F6L18
on * wall	f16X7
on * we	t8L7R-7N11
on * weekdai	R6
on * went	L8
on * what	t7
on * who	F6L-7H17
on * with	T-11t8f8x34L-7R-10
on * would	T-7x8R15
on * write	T6F8f9
on * year	T-10
on * you	F10D6
on ,	T-12F-15f14L13l-7R-15H-6
on :	T-11F28L-7R-6B-7
on <number>	t8f-6X7R-11B-14
on a	t-14F-19X25x-7L-25R8N-13D7H-9
on account	T18R15N7
on after	T20F-7
on afternoon	l9
on again	F-6
on all	f17L26R8B12H9
on an	F14
on and	F-6f20R-14H-7
on ani	x9
on anoth	T10
on anyth	L-9D16
on ar	T-9B-11
on at	T8X-7l6B-6
on averag	t14L-6
on bad	F31
on befor	X8R14
on big	T10L12
on both	T9t6R7
on by	B-10
on call	T16F-6X9L6R6H-8
on can	T-10t27x16D13
on chang	R-9
on click	T6B11
on column	T28B6
on command	T-7R6B50
on commit	R-8B16
on condit	F-8R-8B-6
on could	t18
on dai	t-6f22X15x-6l25R-9B26H-7
on databas	T6L-6
on dead	F8
on decis	T-9N6
on do	F11
on doe	X15
on duti	F6f8B13
on each	F-8R-6N12
on engin	N6
on environ	F9R7
on even	H10
on everi	T13t15F-6f13X-6L6R-12
on failur	F20L6R9B6
on featur	N6
on first	R11
on flag	B19
on for	T-12F-6H9
on four	T-7t13
on fridai	x8
on from	f26
on gatewai	L8R8H9
on get	f6
on go	L-6R11
on goe	F7R-6
on group	B15
on ha	t25F-8R-10
on had	T10B12
on holidai	N7
on host	B13
on hour	T-14F-11X9
on i	T-6F11x8R-9
on imag	F-6L7
on in	T10F14R-9B11H8
on is	T-11F11f10x17R-18
on it	T-27t-14F15f-16X-6L-9R-18B-10D30
on leav	T-8F6D6
on line	F-8f9X9R-14B17
on look	D10
on man	H10
on me	T-9X-6H8
on meet	T-9F15X12R-7
on minut	T10F-10X9R-12B-9
on mondai	F7f11L-6R-6
on month	T-12F12R-7
on more	T11l8R-6B-6
on must	T-11t15F9x29
on mute	F9B7
on my	T11F-11L-9l14B-8N-7H11
on night	T8D-7H12
on node	R17B-6
on number	B9
on of	T-13F9X-11x12L13R12D13H11
on old	T8
on on	T-18t-11F-19f-8X-8x-6L10R72
on our	T-6R-6
on page	R-12N8
on paper	T-6X6R-8H10
on path	T8
on person	N8H9
on phone	F-8L-9R-6D12H17
on pod	T-16L7R29B6
on product	F-6R13
on purpos	T11X-6L24R-6
on quarter	T-10F-8B-6
on question	t7N8
on random	f8L6R13B12
on region	L7R13
on releas	L-6B12
on repositori	R12
on revert	R13B16
on saturdai	H-6
on second	R12
on servic	F8f-7l12R32
on should	T-8x19
on site	R18B14
on slow	L7
on state	T-8F12f7R24
on station	T6
on sundai	F-7B-6
on tabl	F12R16
on team	T7F17L7R21
on that	T-29t15F-6X9x-7N11D24H-13
on the	T-19t-21F-18f11X29R-14B-12N17H7
on their	R-8
on thi	T-9f20X-6x-7l11R17
on thing	F18R-14B13
on three	H6
on thursdai	F-7X8L19R-7
on time	t31X-7L11
on to	T-7X7R6
on top	T6t7R-12
on tuesdai	F9L9
on two	T-6L6R19B11
on us	R9
on wa	T7t6F-7X-6R-7B-11
on wait	T15F12
on we	F11f9R18B-7
on weekend	T-11
on what	t8
on which	t6l19
on who	T-6X-6R-8H8
on with	R6
on work	x7
on would	t10H8
on year	T9N8
onc	T9t-6F47L8l-6B15D9
onc * a	F9L8
onc * quarter	F-12f19L9
onc * the	F16B8
onc * year	T-6F-7R16
onc ,	T7F35f-8X-14R9B22N-9D13
onc a	T-14F-18f17R6
onc and	t14F11L10
onc in	L8
onc more	T10F-7x7
onli	F-12X-12x-9l-20R50B-11N-21D-13H25
onli * <number>	T7
onli * a	B-10D14
onli * and	F6f12
onli * from	L9H7
onli * in	R9
onli * it	F-6x6
onli * made	T-11H7
onli * of	R-6D9
onli * on	T10
onli * that	f7
onli * the	t-7f9X-7x6L23R9B13
onli * to	t6R8
onli * under	N7
onli * who	R6
onli ,	T16F-11f7R42B10N-6H-6
onli <number>	T10
onli after	L7
onli and	f10X6R-11
onli for	T13L-6
onli have	H21
onli if	R12
onli in	f6N6
onli on	t-6F-7X11R-7H6
onli read	R-10
onli that	R6
onli the	T21F11f6L-14R-7
onli then	F-6R8
onli when	R7B6
onto	F-9L7N8
oomkil	T-7
op	T-7L7N15
open	t-18X-17x-8L-7l-10R6B-10D9H-9
open * for	B9
open * the	H6
open * ticket	L10
open a	T-6L7
open and	X-9
open it	T-8
open on	X15
open the	X-7D21
open to	f6
oper	T-15t-12F-16f-8X-12R-8D6H-11
oper ,	R6N-6
oper director	N10
oper head	l9
opinion	T-6f13X6H6
option	T39t13F20X-6B6
or	F-22f-6X-21x-7L7B15N-14D-19
or * a	L12
or * and	T-11t8L-9l9R18N8
or * it	R9B7
or * not	F-11
or * the	T6
or * to	T6
or * with	T-9t10
or a	L6R11
or at	R9
or can	F-6L6R8
or it	T-7
or less	T-6
or not	x14
or the	T18L14R6B17H11
or three	L8R6N8
oracl	T-9
order	T27t-9F15f11X7x-9L-23R23N-12D-15H-13
order * a	T-7
order * in	T10f7
order ,	f10L-7R7
order :	R-6
order in	X8
order is	T12
order of	T-6F6
ordinari	t12X8
origin	F12L9R18
other	F-29f-11X-22x27L17l-8R23B-20N-26D11H18
other * 's	t6L9R-7D15
other * and	B7
other * had	L19B7
other * have	T-7
other * in	L8
other * on	D6
other * the	f8R-7
other * wa	T6X9
other ,	t6R19
other <number>	R11
other four	R10D9
other on	R8
other team	T-14t-6F-9R-19D8H-7
other than	D6
other thing	T-7
other three	R7
other two	F-9R-8
other wai	T25X-6R-8H-7
other zone	F8B14
otherwis	T11t-6X-7x6R16B-10
otherwis * the	l6
otherwis ,	T6F8l6
our	t-15F-9f-24X-13x-9L-14l-9R-34B-34D-12H-23
our * <number>	F9
our * and	X18L16
our * for	l6
our * staff	R7
our * wa	N8
our * were	R6
our * who	H7
our case	t8F10L7R-8
our own	T24F-12X7L-7R11B-6N-8
out	T-6F-19f-21X-12x-16L-6l10R-6B7D-7
out * <clock>	R21N8
out * <number>	T-11
out * a	T-10R-9D6
out * it	t12F10R-11B-8
out * on	T-6t10
out * school	t8
out * the	T37t-8F-9X-8L13l24R8
out ,	F6B-9N16
out again	B12
out as	t13
out at	X7R14
out by	F-6
out for	T-6H7
out of	T9F8X9l17R-7N-8D10
out on	R-6
out the	R7B-6
out to	B6
outag	F36f-6L18R-8N-12D10H-6
outag * <number>	T-6
outag ,	L8
outag of	T-6F6
outgo	L10R9N12
output	T12R8
outsid	T-18t-9F38B-11N17D-6H-6
outsid * a	L9
outsid * it	F-7f9
outsid probe	F8
outsid we	N16
over	T12t-14f-18X-23x-6L10l-11B6D-6H18
over * a	F7x15
over * dai	R11B7
over * minut	B7
over * second	F6R29
over * the	T9X6N17H-7
over * week	R7
over * weekend	T-9H25
over <number>	T9R12B30
over <percent>	L22
over a	T20F7B6H6
over by	L7N7
over four	L-18B8
over half	L6
over it	T-9x15
over on	T-9R-6
over the	t-6F12R-12B-8
over three	T6t9
over to	X7L7N9
over two	F8
overnight	T9
overpaid	T-10X35
overpaid * the	X27
overpaid on	T-9X28
overrul	T-8
overrul me	T-8
overview	T15
ow	T-6N14D17
ow * to	N24
own	t-24F-17f-27X-6x-15l-17R29B-18N7D-21H-13
own * 's	L6
own * and	T-8X13L-7B-7
own * for	L7
own * it	R7
own * of	f6
own * on	R-7
own * so	R6
own * the	H7
own * to	T6
own account	R11
own alarm	T-7N9
own hand	H14
own it	T-14t7L-6R9
own path	R9
own staff	R7
own team	F-6R-8
own the	T-11R-7
owner	T-9t33X6x-6L12l-7R8B-13N26D-9H-8
owner * a	f8
owner * the	t11X9R-6N-8
owner * their	N15
owner ,	T-8L11R16
owner and	T-7t6f9
owner get	N14
owner of	t12
p	T-8F-13B10
p * and	B7
p * at	R-6B13
p * under	R6
p <number>	T-13F-11B10
pace	T20F-6
packag	F-7R-8
packet	X10
page	T-22t-12F-8X-21x-16L40R-22B-30N28D-12H-22
page * <number>	T-7N10
page * a	L7R-10
page * it	T7F9L7
page * night	T9R7N9
page * shift	R10
page * the	F12R-6
page * two	T7
page * week	T-9f15R-7N10
page ,	F-7L17N-14D7
page :	R-6
page a	T-8F-7f13L-10N8
page after	N8
page and	L11N8
page ar	L-6
page at	T7L22N11
page by	F11
page in	f9L7R-11
page is	F-12N12
page of	l9N14
page on	T6
page the	t16
page us	X15L9
page with	l16
pager	t-11X-8N-7
pager * the	T-10H7
pager ,	R7
pager for	T-6
pagerduti	t7
pagerduti ,	t7
pai	T49t7F-19f9X-14R-11B-15N11D-9H-6
pai * it	T11t9F-9
pai for	T10t19F-9R-10
pai with	T20
paid	T26t20F-17X6L-9R-11B-12N-6
paid for	T-10t6D15
paid it	T12
paid with	T8t10
pair	T-16t-6F-13l7R13D28H6
pair * ey	D15H10
pair of	l9R-7D32H9
paper	F9f6L-11R-19D-8
paper * the	F8f13
paper ,	H10
paramet	T11F-6l6R-9
parcel	T6
park	f8l7B6
part	t16F-9x33B-6H-8
part * it	X9x8
part * the	x24
part of	T14X8x19
partit	T-6F24L-8R-10
partner	T14t-8F6L33R8N19
partner 's	T7
pass	t-9F19f-7X-14L9B15N-9D-10H-7
pass ,	F-8
pass <number>	B14
pass over	T9
passeng	F11B12D10
password	T7F-8f-6L-16R10B-10N-7D-6H16
password ,	T-6
past	T-8F16f12N9D19H-10
patch	T25t-7F-9f-6R16B-9H-9
patch * <number>	T11X6
path	T17t-6F-15f-8X-6R19B9N-7H-7
path * i	T7
path for	R6
patienc	T14x14H6
patient	L-9l9R7
pattern	f12
paus	T-8F19R26B-6N6
payment	t-10F19f-8X-7L-8B6N16
payment * <number>	T12R8B10
peac	f10H13
peak	T-7t8l6R-13B-6
peak * we	H6
peopl	T-7t10F19f-18x11L-12R6N7H16
peopl * a	T7H9
peopl * ask	T-10t10
peopl * half	T12
peopl * in	F8
peopl * it	T-9f6
peopl * not	T15R-9D15
peopl * on	H6
peopl * read	R8
peopl * the	t-8F-13X11B-6N33H-6
peopl * to	F11L8R9H6
peopl * would	F6
peopl ,	F-11x14L6
peopl and	H15
peopl ar	T-6x9
peopl for	T8F-7N10
peopl had	F6L10
peopl have	F8
peopl in	F-6R-6N6
peopl on	T-7N13
peopl sai	t17
peopl wait	T-6F9
peopl were	T11
peopl who	T-10X9
peopl would	T-8R9B6H8
per	T15t-12F-25f-24X-14x-10L16l-13R27B-9N-17D-14H-14
per * and	R9B8N11
per * for	F9R9
per * in	T-10L-7
per * of	L8
per * per	R17
per * so	F-6R6B11
per * the	T7F-7X10
per * were	L14
per * with	R6
per account	T6
per environ	R28
per hour	T-6R-6
per minut	T-7t10B6
per pod	T-6L9
per servic	t6L21
per team	L18R11
per thousand	T-8
percent	T-7F-22f13X-13x-6L-19R29B14N-13D-10H-8
percent * and	L6
percent * it	f6
percent * ten	R7
percent * the	F-6R-10
percent * traffic	R8
percent ,	F-6l8R24
percent and	F9
percent for	R20B9
percent of	T-10F-8f-6R11
percent on	T9
perform	T-14t33
perhap	T12
period	F-6
permiss	F-11f7X28R8
person	t-19F-25f-9X9x-7R6B9N19D11
person * a	L-6R9
person * it	D13
person * that	N6H11
person * the	T-8X8R9N-7
person ,	B9N7D16H10
person and	l11B-7N9
person first	D11
person on	f7
person who	T9L8B16
pharmaci	L-10
phone	t-20F37f-9X-11x-9L-17R-7B-20N16D17H25
phone * and	T-6
phone * at	T6
phone * in	R7
phone * the	N9
phone ,	F16N12
phone and	B11D6H13
phone at	R8N-6
phone call	F7X6D14
phone for	T7
phone it	R8
pick	T10t16F-6X-10H-6
pick * over	T15
pick it	T8L7
pick that	T6D12
pick the	t13
pictur	R-6N7
piec	x8R7
piec of	f6
pilot	T-14R36
pin	T-10F11f-7L-7R13B13
pin ,	F10
pin base	R-8
pipelin	T-18t-11F-6X-7L43R35B-18N-7D-7H-6
pipelin * the	F6
pipelin ,	L14R6
place	T11t-7F-12f-6L-7R-7B10H6
place ,	T9B14
plai	T9
plain	F7R18D9
plain text	R14
plainli	T7
plan	F9f11X17x6l-12R13B11N11D-12H-15
plan * a	R-8B-7
plan * and	F10f9
plan * for	F7
plan * in	F-8L23B9N6
plan * on	F7N11
plan * show	f6
plan * the	t10R7
plan ,	f6L8N6
plan again	F16
plan and	L6
plan for	F-9f12
plan is	T10
plan of	t10X9
plan that	F18L-17
plan wa	X7B9N9
plan with	L6N8
planner	T13f8
plant	T-6R6N13H7
platform	T12F-19f-8X-9x-6R-10B-8D-7
platform ,	T-6F-7L8
platform group	T8
platform team	R-8
player	T-7F-8L10l14B-8
pleas	T10t11L9
plu	R14B19N11
plu a	N15
plug	F9
pod	T-24t-19f-22X-23x-11l-6R23B-16N-12D-16H-14
pod * a	T-7
pod * it	L7B7
pod * minut	R9
pod * on	F8
pod * the	R-13B-9
pod * twelv	R9
pod ,	T-8F-10L7R6
pod at	F19
pod first	L8R10B12
pod go	t9B8
pod of	F-12R10B-11
pod take	L-7
pod which	T10
pod with	R-7
point	T-6f50X-7x-9R-14B21H9
point * the	F6D13
point ,	T9F-7
point back	f6B10
polici	X-6L6B-10H-7
pool	T-6t-8F-16f-6X8L26l10R-16
pool wait	T-7L18
poor	T7F8L-6
port	F14X-9R-14H12
port ,	f7
portal	T30X-6L-7R-10
posit	B-6
possibl	T14R-6B-6
post	T-8F11N36
post * the	F7
postgr	T-6F-6R-9
pound	T-14t12F8
power	T-18B6
pr	F-11L8
practic	T33L-8R-7
practis	T-7X16R9
prakash	D26
precis	x7
prefer	T32X-6R-7B-8
prefer * to	T13
prefix	R13D10
prepar	x22B6
present	F-6l14R-6N16
present it	l16N8
press	X-11l15N-8D23
pretti	X-6
prevent	L11
preview	T11
previou	T-15t-6L-6R-7B30D9
previou * is	F17R6B14
previou imag	F-6B14
previou version	F10R8B8
price	T86t29F-14f-12X-13x-6L-21R-10B-21N-7H-7
price * a	T-14
price * it	D10
price * that	T19
price ,	T6F20D8
price :	T35F-7
price and	T15N6
price is	T24F-6
price of	T6t8
price wa	T32
primari	F22R13
primari kei	F-10R12
print	T9X15R-7B20
printer	T-11X13
printer servic	T-8
privat	F11D7
privat ,	F12D7
priya	T-10X-11L-6N6D-6
probabl	x27R7N17
probabl my	N11
probe	T-7t-6f-6L14B-6N-6
probe on	B7
problem	f8L-6R-10N7H-6
problem * i	X-8N10
process	T-11t12F-11x8L13R-7
produc	F-12f19L-7l14N-7
produc ,	T-6F-7f22
product	T15F-9f-10X-13x-10l-10R21B-17N27D-11H-13
product * <number>	R7
product * a	t9F9
product * not	F-7R13
product * on	T-11R10
product * the	T-6
product * up	T8t6
product * with	F7
product ,	T8
product :	N21
product and	R8D7
product gave	T11
product i	t6X6R-7N6
product manag	T9
product owner	F9f7
product password	F11
profil	L7
program	T-10F-8X10R-7
programm	T-9
project	T20X-9x35L-7
project ,	T6
promis	T7t-7F-16L-12R-7N12D-7H-6
promis to	l6B6
promot	T-9F23f-8R6
promot ,	F-7R9
proof	F-7X-6L11R-7B11
propos	T10f8L-8H-7
propos ,	F8
protect	T22t8F16X-19L6R-12B-7N11
prototyp	N12
proud	T-8x35H8
prove	T-9L-6R10H8
prove it	B8
proven	f11
provid	F18f27l18R-10N10
public	T-18F23L16R-13B-6
publish	L7l6R-10N6
pull	t-10f-8X-11x-7L20l-7H15
pull * and	L12
pull * from	L7R14
pull * of	T17
pull * plug	F10
pull * the	L7R11
pull a	F8
pull it	T7N6
pull request	T-8F-16f-7L18B-8D-6
pull the	T-6F13
pump	T7F-6N7
purchas	L12
purg	T10F9L8R8B-6
purpos	T11X-6L24R-6
purpos ,	T10L9
push	t-11L29R-15N-10D6H6
push it	D10
push the	l7
push to	L13
put	t-9F-22x-7L10B16N-8D7
put * at	T-8
put * back	T-7B25
put * in	T7t6H6
put * old	F-6B-11
put * on	f9L-6
put * the	R8
put a	T-21F-7R10D12
put back	T6L-9R18B23
put in	T-6x8R12
put it	T7F-7L-8R-12B14H14
put on	T-8X7L14
put that	T17
put the	T-7F-6X-8R-11B-20
put them	t6l6B6
qualiti	T-12t12f15
quarter	T-9t-6F23f24x-8l-12R-28B-9N11H-16
quarter * <number>	t12F-9
quarter * an	T-7F-6N16
quarter * i	L10
quarter * it	F-6
quarter * minut	F9
quarter * no	F8
quarter * the	F-9f17
quarter ,	T9F11L6N-6
quarter after	t12
quarter and	T17f21
quarter end	X11
quarter hour	F-7N22
quarter later	T-7F-7
quarter of	T-7N16
quarter on	F-6
quarter the	T6F16
quarter we	F-9f20
quarter with	f10
quarterli	F-7f7X20L-9B14
queri	T-20t-6F-8L25B6N-6
queri * it	T6
question	T18t20F-13f11L-8R-13B-9
question ,	T15t7N7
queu	F6
queue	T19F-9f-13X-6x-7L16l8N-12H-9
queue * and	X6
queue * for	R6
queue * the	L8
queue ,	L9R-8
queue for	T-8R-7
queue time	R6
queue wa	t15l11
quick	t36X-8R-7D-6
quicker	T11t20F-9X-6R-7D-8H35
quicker ,	T7t11
quickli	T-6X12
quiet	T-31t-7X18l8D30H12
quiet ,	T-16
quietli	F6L6
quit	T-14t-6f20X-8x-9L-7R-13B-7
quit a	T-8
quot	T8F-6H6
quota	L8R23
quota of	R20
rack	T-8X8R22H10
radio	T-10X-7R-13N10H10
radiolog	R6
radiu	F-14L10R39
rais	F-9X-6l14
rais the	T13
ran	t-6F-8X-10L-8R10H11
ran on	H16
ran the	N10
random	T-11f8R11B11
rang	T-11X-8R19N34H11
rang the	N32
rank	T9F9L15R-12
rank team	T7F18L10
rare	T19F12L12
rate	T13t8f6X-7B8N9
rate ,	T12L-10
rate of	R10
rather	T23t-10F-6L7R13D-6H-10
rather * a	T14
rather * on	T6
rather have	T11
rather than	T20t-7f7X6L13R9B6N7
rbac	T-6
re	T-6F6X11L-11R9
reach	T-11t-7F26f-9x-7L-10R49B-10N-6D-9
reach * team	F6R12
reach a	t6
reach it	F-7
reach on	F22R22
reach the	T-8F-9
reachabl	R11
read	T-38t-14F11f12X14x-14L-8l-7R14D21H-16
read * a	R7
read * and	F-9
read * by	R6B-6
read * in	N8
read * live	R20B11
read * log	x9B7
read * new	F14R-9B13
read * on	T-7F8X9
read * other	l13
read * plan	R16
read * the	X6
read * to	t6
read ,	t7F8X13D9
read a	T7X9R15
read ar	F8
read by	N8
read from	X8
read is	L10R9
read it	t-7F-15X-13L-7R20H-6
read on	f8B-6
read onli	T-7X8D8
read out	t7N13
read that	T-7t6X12
read the	t-6F7f13x7l10R-6N-6
read them	F6
readabl	T-6F8l13
readabl by	R6B6
reader	f-7X7L-7R-6D12
reader * the	F9
readi	t-8F-14R-12B59N-6D-8
readi ,	T-10L-6
readi for	X6x9B8
readi in	B21
real	F8f12X19x-8l-7R28D-12
real * and	X9
real * of	t10
real chang	R7
real on	F6R-6N9
realli	t44F-10L-6R6D-7
reason	T-18t9F-12X-9R-16D19H-6
reason * the	D6
reason ,	T17f8B10N8
rebuild	T16F-8X-6L11R-11
rebuilt	X11L8R-6
receiv	l9R-6N12
reckon	T16
recommend	T23f19X-6x10
recommend * to	f22x7
recommend it	T-6f10x9
reconnect	X-8
record	f23X-9L7R-13B-9N-6
record ,	T-9B7
recov	L10
recoveri	F6R13
red	T-9F14l8
redi	R11
redo	T15
refund	T-10L-11R-9B-7
refus	t-16F7f-8X-12x-6L49l-10R7N-12D-12H-10
refus * of	L12
refus ,	B-6
refus a	R-8
refus ani	R7
refus on	L6
refus to	T7L8
region	T-16t-10F-6X-8x-6L13R30N-9D-6H-7
region ,	R6
region and	F6
region for	R-6
regist	F-11N6
registr	T-6R6
registri	T-9F6B-8
registri and	L6R6
regul	T-21F8N33
rehears	L-7B41
rehears it	T7
reject	T52F-11R-10B-6
releas	T14F13f17X-8x-11L9l-10D-12H-9
releas * a	R8
releas * and	T-8F8f12
releas * on	F10
releas * the	T6
releas ,	T10t-6X-6L-11R16B-11H-6
releas and	f8L6B7
releas is	f7
releas on	f11
releas wa	f14N8
relief	T-8F-8R-6
reload	B-8
remain	T10F17L-11R-17B16
rememb	T10F12X8x8
rememb ,	T17
rememb it	F8x9
remot	R9
remov	T-8t-9f12X-9L-6l14R9B16D-7
remov * the	l16
renam	T-12f6L8B6
renew	T6F-11L20R-7
renew ,	T7
repair	T-11t-8f-6X-9R-11N-11D7H-6
repair ,	F6D14
repair it	R-6
repeat	L16l10B-6N9
replac	F7l17R-13
replai	T-21L33R-8B10N-8
replai of	L11
replic	t9
replica	t-7X-6L11R28
replica lag	F6R13
repo	F9L-8H10
report	T37t-11f12X-13x-6L18B-16N6D-7H6
report * the	N11
report * to	f12L6l17
report job	N7
report went	T9l17R7
repositori	T-6F-10R16N15
repositori * branch	R11
repositori ,	T6F-11R18
repositori and	T-7X7R6
request	T-7t-15F10X-15x-7R28B-8H-11
request * <number>	R7
request * a	T12R11
request * minut	F8
request * second	F-11
request * the	T-9f7R7
request ,	T6F-16f10L13R12
request :	l7
request a	R12
request and	F10L9
request in	T-7F7f8R8D10
reserv	L-6R-7
reset	T9R7
resiz	T-7t7
resourc	L-6R13
respect	t19
respons	F9
rest	T-14F-13f-9X-11l-8R22B-10N-10H31
rest * the	R8H6
rest ,	H9
rest of	R11D13H9
restart	T17t-11f-7X-9x-6l19R-21B-21N-9D-9H-9
restart ,	F6L-6
restart all	T14
restart the	l23
restor	t-10f-6X-15L12R-15B49N-10D-8H-7
restor * <number>	T13
restor * a	F6R-12
restor * backup	T16
restor ,	R-11
restor from	T12F-7L6
restor in	T18
restor on	f7B14
restor the	F11B31
result	F-6x10R-12N21
retent	T-23F8f7B8
retir	T-8
retri	T13t-7L11R6B10N7
retri storm	T16
return	T11X-7L-10R-8B63N-6D-6
return * the	F16B12
return ,	B12
return by	B7
return in	T8F-6R-6
return to	B27
revers	T-16F-6L-8B62
revert	T-15f10R21B110
revert ,	F7B15
revert and	T6f8B20
revert the	B15
review	T-15t-8F25f16X6L60l-7B6N14D35H-17
review * it	X13B8
review * the	L6R-6
review ,	D11
review that	T9
revok	T-7F17X-6R-13N-6
reward	x29
rewrit	T29X-9
ride	T8F10R-7
right	t12F-15f-16X12x26R-6B-12N9D-18H-6
right * the	T-10X12x16
right ,	T6t6x9L-6
right about	X6
right and	T11x19R-6N7
right to	L16B9
ring	T-8t-8F-6f12X6L-12R16B-11N-6
ring * the	R10
rise	R-7B13
risk	T16t-7F-13L-7R13B-7N24
risk ,	T-10R-6N10
roadmap	T9
robot	L-7
role	T-7t-6F-21f8R6B14N-7D-6
role * that	R6B6
role ,	f7L14R-16B6
role for	L-6R7B7
role that	F-6R8
roll	T43t-12F-14f-6x-7L-18R19B13N10D-6H-8
roll * back	B9
roll * free	T17
roll back	X11L-7R-7B12N6
roll is	T16F-6
roll it	B9
roll out	R18
rollback	T9F-13B61
rollout	T-9F7f11L20R-9
rollout stop	L11
room	T-20t-11F26f-8X-13L-6B-10N13
room ,	T-7F8R6
room and	N19
room i	N6
root	T-6F-8B10D7
root password	H8
rose	t17F8X14
roster	t8L-12R9
rota	T-31t6F25f-8L-15B-11D-6H13
rota * the	t9
rota ,	F9N10
rotat	T-12t-7f-8X-14x-6L38R14N-6
rotat ,	R11
roughli	T20F-13R-6
round	T-14t9F16X-13L-8B6H29
round ,	R8H10
round the	N9
rout	T13t-6F-8X7R-8B20N-7D-8
rout * a	T10B13
rout ,	R-9
rout and	T9
router	T-7F-6L7B12N8D9
row	T-12t-7F43R12H15
row * a	N9
row ,	F-8H20
row count	F-6L6R9B10
row in	R9
row with	N9
rto	T-6
rule	t-15F7f-22X-20x-11L18l-7B6N-20D-6H-17
rule * <number>	D8
rule * is	F6
rule * on	F-7L-8R17
rule * that	L8
rule * the	T-12F-6L14
rule :	T-6F-7R10B-7
rule and	T11L-8R10
rule for	T-6L14R-7
rule in	L7
rule is	B7
rule out	T32X-6L10
rule that	R8B11
rule wa	F-6L13R-8B7
run	T-15X-11x6L12l-6R18B12N-25D-14
run * <number>	t10R-7
run * a	T10
run * an	F-8
run * at	T7R-12
run * it	H6
run * minut	R9
run * not	l7
run * so	F-6R7B7D8
run * the	R-7B12H11
run * week	T-6f9L-7R12
run ,	T-16L40
run a	T9F7R-6
run at	T13t9F10R-11H6
run digest	l7R11
run everi	H9
run from	R10
run in	R-7
run it	T-13t-7F-13f-6X-8x6L11B-7H-9
run on	t21f14R-9
run out	t6F12
run pod	t9F7
run two	F6L-6R10
runbook	T35t-11f6L43B-6D-9
runbook * the	X6L9R10
runbook ,	T-10L14R14
rung	N10
runner	T9F15
s	F-17L12l8R7
s * <number>	l12
s ,	T-8D7
safe	T-12t36F-7f-6L-6R-9B-8N10
safe ,	t9N6
safeti	t21f-6D-7
safeti is	F-8
sai	T-8t8f16X27R-9N17D-13
sai * 's	t7N9H12
sai * and	X7x9R8
sai * i	f8x6
sai * in	T6N17
sai * on	L10N6H8
sai * the	f7N8
sai * you	t7
sai ,	f8x6N10H7
sai a	F12
sai in	H11
sai it	F-9f8X13L9H13
sai no	T6X6L13
sai noth	F28
sai so	T15f10R-9N12
sai stop	B19H6
sai that	F7X-6
sai what	X12l7
sai when	t7D9
said	T7t-9F-16f-13X-17x8L-10l-7R-6B-12N6H-7
said * 'd	T-7x10H6
said * and	T17
said * in	N-9D13
said * the	T11x10l7N16
said ,	t7x8
said :	N8
said <number>	R-6
said i	X-6x11L10
said in	F8l6
said it	T-14t7X18H24
said no	T54
said noth	N7D11
said so	T9N-12H-6
said that	T-11
said the	F8
salari	T13f9D6
sale	T16F-7l9R7N9
same	T-15t7F-17f9X-19L15l6R-6N-27D15H-14
same * and	L15R13B16D6
same * as	D13
same * for	T-6
same * in	L15
same * of	f8R7B9D18
same * on	R7D10
same * so	T-8
same * the	L6l11N-7
same ,	T-7t12x6H8
same as	l8
same dai	T-6F10R14
same for	T7f13
same hour	F7B15
same on	N-6
same time	t17R6D7
same wai	x11
sampl	T27R-13
sat	T-15t-8X-17B16D-7H7
sat * a	R6
sat * the	F6N8
sat * to	B6
sat down	H17
sat in	F12N8
sat next	B6
sat there	R11
sat with	T-8R-6H-7
saturdai	T6R-14
save	T10F26x-6R-18B13N-7H-8
save * a	T8
save * take	t12
save ,	L6
saw	T-11t-8F12X19L7R7B13D-7H-12
saw it	T-10F11X6R9B6
saw that	F14
saw the	N-6
scale	T7f19R10
scale up	R7
scan	T6t-6F-14f17L52
scanner	T-7F13f9L11N10
scare	f10X-11
scari	R9
schedul	t6F8X-9L9
schema	T13F-11R15B9
schema ,	T6L7R7
school	T-17t12F-13L-9l12R9B-8N9
school ,	t9l6
scp	R-10
screen	t14F-8f-6X9L17R-11B-14D17H23
screen * a	t9R7D9
screen * the	T16L11
screen ,	H11
screen and	t8
screen with	t9D11
script	T-6t-11F-16f-12X-9l-7B19N-9
script * the	T-6
script ,	T-14F6R11B16
seal	T9F21
search	T7t11F15R-9
search ,	t9
season	T-6R-6
seat	f7R-9
seat ,	f9
second	t-34F12f8X-12x-18L-16l-8B22N-9H-18
second * <number>	R6B-6
second * a	T6L6
second * and	T12F8X11L-7
second * at	L6
second * data	f11R-6
second * for	N7
second * in	L-6
second * is	T6F6X7
second * it	T10B-8
second * lag	R16
second * of	f7H10
second * on	T-6f7B9
second * the	L-6R11
second * we	f14R-7
second * would	T20R-6
second ,	t-6F-13f-9B16N-9D6
second and	F36R11
second at	F-6
second of	T6f9l7R-9
second pair	H10
second person	T-8f12R10N8
second region	F6
second site	T7R-8
second system	T6
second time	R10
second to	T-9
second where	T6
secret	T-9t-7F-16f-10X-7L13R9N-7
secret ,	L-6R-7
secret manag	L9
secret scan	R7
secur	T-11t-8F11f-10B-12N9D-7H-6
secur offic	N6
see	T-7F6f15X-13x10L-10l-10R-10B-15N-16D-7H-15
see * <number>	F6
see * a	f25
see * it	f16R10B-6
see * own	F-7
see * the	R6
see ,	X7
see a	T7x10
see it	T-13F12X-7R-6
see no	t16L6
see the	T-6F-8B8N-6
see what	t11R12
see where	f9
seen	t13F-10R7B-6D32H-8
seen it	X7D11
self	B20
self servic	B21
send	t15L-12l7D6
senior	T13x6
sens	D7
sensor	T-6F9
sent	T8L-6l7R15B6
sent * the	F10l7
sent * to	f6
sent them	H10
sentenc	T-9F-6X-11x8L14R-12N50
separ	T-8L18R18
separ account	R8
septemb	R-6B-9
sequenc	T8L6
serial	T-7F8L-7B10
serv	T15t16F-6
server	T-9f-9x-6L-7l10N-12D-7H10
server * a	T-6
server * on	T-7B10
server ,	T-7
server <number>	R-7
server in	F13X9R-6
servic	f19X-24x-16L32l6R-9B6N19D-15H-24
servic * a	R-6N8
servic * an	f13
servic * and	X7
servic * get	R9N10
servic * is	T-6F7f10
servic * it	T-6f-8L32l15
servic * that	N8
servic * the	T-8F-8L16B23
servic ,	t-6f6L7R7N27
servic :	R-6
servic account	R-6
servic and	T16l17B-6
servic had	L18B13
servic have	L11
servic i	R10
servic is	T-7F9N9
servic of	T-7
servic owner	R7N19
servic that	T-9f20B6
servic wa	T7l11
servic which	T12
servic with	F10
session	F11f-7X-8L-9R-6B10N-10
session on	H6
set	T-17F-13f-7L32l13B28N-9D-8
set * a	B17
set * the	B10
set ,	T9B-10
set back	l10
set it	t7R-6
set on	F7L11
settl	L6
setup	f25
setup is	f25
seven	T17t-11f7X-15L-6l-6R-15D-10H6
seven * and	N7
seven * for	T18
seven * of	F6f7
seven dai	T15F8B7
seven in	H16
seven minut	B-6
seven week	T23L11R-7B7
seven year	T-7f14
sever	T-19t14F-16f-7L-14l-6R-17B-10N29H-15
sever * and	t11N7
sever two	T-6N6
shadow	T6F-8X-6R53B-7
shard	X6R18
share	X-9L14R-27N-7D-7
share * the	F6B7
share ,	B8
share a	T-6
she	T-18t-9F-19f-12X17x-7L-10l-17R-16B8N7D7H-18
she * a	T-6N6
she * be	H12
she * for	B11
she * her	x9N11
she * i	L10
she * it	T-6N-6D-9
she * me	T-7t8X9
she * not	D-9
she * right	T8X-6
she * that	F10X7
she * the	t8X-8B16N8D-7
she * to	f6B6H6
she ask	B12N6
she could	T7
she did	D-7
she found	F10
she gave	T7
she ha	L9D7
she had	T8
she is	H6
she know	D14
she led	N6
she said	L10
she sat	D6
she told	X13
she wa	R9D-14
she want	F6H6
she would	H6
she wrote	L-6
shed	T-7F19
sheet	T-11t-8F-6f12L-17R-9
shift	T-14t-9F-20f-13X-10R7N6D10
shift * the	B8H6
shift ,	B10H6
shift and	N6
shift lead	D-6
ship	T10F-7f-6R7B7H15
ship the	T10
shona	X9L-6R-6
shona * the	X13
shop	T-18t-13f-9X9R12B-15D-7
short	T22F7R-15D8
short live	T11t6
shorter	T9
should	T-35t-7F-23f-14X42x17R-16B-10N-9D35H-24
should 've	X13L13
should * be	x9D9
should * been	X15
should be	T-7
should have	T-12F-9f-7X36x8l7R-7B-12D17H-6
should not	D23H-6
show	T-17F8x27L-6l-7R6D-7H-14
show * a	t9F-6
show * and	R6
show * it	T11
show * that	F-8x13
show * the	T8F6
show * to	t9R7B6
show it	T-9t9
show me	t9x7
show that	F7x18
show the	N6
show up	T6
show what	T9
shown	T-8F8f9X7l8
shut	T-10R-8
sick	R-6
side	T-7t38F7f-7x-10L18l-6R11N-9D-8H-14
side * and	L6R-7B13
side * side	T-7R19
side * the	L7
side ,	R8
side by	T-7R21
side for	R14
side of	T6
side tabl	B17
side wa	B7
sign	F8f-14X-15L13l-9R-16H-8
sign * a	t18
sign * it	F12
sign * off	X6N9D12
sign * that	F8
sign * the	F6
sign for	F16R-6
sign it	N7D20
sign of	R-7H7
sign that	L8
sign the	t6
signal	T8F-7X10B-6H15
signatur	T-6L-11R23
signatur ,	L-6R8
silenc	T-10F45X14L-8R-10
silent	F11f7
simpl	F-6L11B-6D17
simpl :	F-6
simpler	T11
simpli	T-12t6L11D13H13
simul	L10
sinc	T8t-13f-12x-12L56l17R-12B-14N-32H-13
sinc * 's	T-6
sinc * a	T6F10R-6
sinc * and	T-9L-8D21
sinc * ar	F6
sinc * had	T14F-6f10X-6
sinc * i	X12l7
sinc * mistak	T7
sinc * of	F9L12
sinc * on	T10R-6
sinc * she	L9
sinc * the	x15L23R-7
sinc * wa	D10
sinc ,	T17F-6x15L24l6R11
sinc <clock>	T-6L-9R-7
sinc <number>	T-6L-9
sinc a	T30X-11
sinc i	f10R11
sinc it	X8D7
sinc januari	t8
sinc march	F-7L17
sinc mondai	F26
sinc nobodi	T9
sinc on	F11
sinc that	T9t10
sinc the	T-7F18L-7l-6R10D-6
sinc thei	T-7
sinc then	T-10t-6X26L23l21R-14B-6D-6H10
sinc there	B12
singl	T-7t13L-10R36B10
singl * and	R8
singl * in	t9f8B8
sit	T-26t11L-6B-11N-14D25H28
sit * the	F6
sit besid	H-6
sit in	f6
sit on	t12F-6X8H-6
sit there	t6H8
sit with	T-7F6N-6
site	F-6X-8L-27l-7R33B-13N-8D-9H-9
site * <number>	T-7R21
site * a	T7
site * the	R-10B-7
site ,	F-9R13
site first	R11
six	T13t-23f-9X13x-14l-13R-8B-12D-20
six * and	R6B11
six * for	T17R10
six * half	T8
six * is	T-9F7f8X21
six * of	T13
six * the	R7
six * week	T14X-6
six ,	T-13B8
six engin	X-7
six hour	T-7F23
six minut	T13X20L-7B11N-12
six month	R7N6
six more	T9
six peopl	T19R-7
six team	L8
six week	T-15F14L-10R15B-6
sixteen	L-7
sixth	F-10B-7N9
sixti	T-6
size	T-8t12F-16f12X-6l8R8B8
size ,	T9R10
skip	X10D9
skip the	D10
slack	T8X12
sleep	t6x17L-6R-10B-9
sleep ,	t7f8
slept	H18
slice	t-7R31
slide	T-9F7
slide ,	F9
slip	T39F11X-9L-6R-9
slo	T-11F17R8
slot	R9
slow	T30f-6X-7x-10L25R-6B-10D-7
slow * a	T-8X7
slow * and	T8
slow ,	T-16F-7f9
slow and	t18D6
slow it	F12
slow leak	L-6
slower	T104t-8F-9f-6x-6L-14R-17B-14N-6
slower to	T20
small	T6F18f9X-11x-8R21B11N-7D-8H-11
small * and	T7R-6
small * of	T18
small ,	f10
small and	T-8R12
small on	t6f7
small state	L10
smaller	T28t8X17R-17
smallest	R45
snapshot	T-9F9X-9B45
so	T12F-12X-29x-17L18l-17R6B12D-20
so * 'd	t9R9
so * 's	T-8F13
so * <number>	T16
so * a	f6L7R7
so * and	H6
so * ar	F7N7
so * ask	T8t9N7
so * bad	R7
so * can	T-8F-6
so * could	T-8t6F-7R-7B19N10
so * had	T-13
so * i	T-7F13X7N14
so * is	T-12R-11N9
so * it	F10X7L-9R9B-12H7
so * left	R6
so * mistak	T-6R14
so * next	T6L17
so * no	H9
so * nobodi	N8H9
so * old	F7
so * on	R-11
so * other	R8
so * said	R14
so * stai	T11t6
so * that	F-7
so * the	t11F-7X11R11N16
so * to	f6L7
so * took	F26N-7
so * two	t13
so * wa	F7X-6B12N7D8
so * wai	F-6
so * we	B11
so * went	t8
so * would	T-14L12
so * write	L15D7
so ,	T14t6
so :	X10L8D6
so a	F-13L-6R34B11
so at	L6B7
so befor	T8N7
so each	F13R-10
so everi	t7
so far	T-8f21L30B-6
so for	F7
so i	T7t9f6X-19x-8l-6R10N6D-8H12
so in	T20X8R-7N13D8
so it	T-22F-15L11l8R-15B16D11
so no	T31F-6L-8R-10
so nobodi	T-8B10
so not	T-7L-6R-9
so now	F7X25
so on	T-7X6R13
so she	N-11
so that	T-25F-35X-7L9l6R19B6N22D-7H10
so the	F8f-7X-8L25R-9B15N-6H-7
so thei	f6B8N11
so there	T-15F33L-6R-12B-6D6
so to	t7H9
so we	t12f-9R22B14N-7
softwar	T-9F28X-7L-8R-6B-6
softwar ,	F11f7
sold	T29X-8
solv	T-11F19l8
some	T17t-12F6X-13L-13l-11R-23B-17N-15
some * that	T15
some * the	T-8
some <number>	F-8
some of	T14X6
some time	T-14R-8
somebodi	t-13F19f-14X6x12L-8l-8N-7D6H10
somebodi 's	T8R6
somebodi * a	F6L-6
somebodi * to	H32
somebodi els	X6L18R-6D10H-6
somebodi ha	H17
somebodi had	X-8
somebodi who	T8F8
someon	T11t-6X17L8R19B-9N13
someth	F-9X-13x9L8N-13D-12
someth els	T6
someth that	T-10t14R9
someth we	T10f10
sometim	T12
somewhat	T13
soon	T7B-11
soon * the	T6
soon as	T6X6B-10
sooner	X7x10R14N9
sort	T-12t7X-10D10
sort them	t10
soul	R6D11H16
sound	F-6H8
sourc	T7L-7R-9N7
spare	t-8B6
spare * with	F-7X7
speak	T-21F-8X20x24L-9R-13N6D12
speak with	X-10R-8N12
speed	T9t55F-10L-7R-12B-7
speed and	T-7t17
spend	F13R11
spend a	T10
spent	X23D15
spent * dai	T-10
spent * week	X9
split	T24f-8R-12N-6H-7
split by	T-6
split it	T-16X6L8
split the	T8
spoil	F20B-7
spoke	T-8
spoken	T6X-6x12L13
spot	T18
spreadsheet	T-15t6X12D23
spring	T-14t9X11N-6
sprint	X7l12R8
sql	T-6H7
squad	T7t-6F-6f9L-11R14D-7
squad * it	T6R13
staff	F10R14
stage	F-6R29
stage ,	f6R10
stai	T19t-7F11f-21X-18x10R-6D-11H12
stai * a	T-7
stai * and	T14
stai * for	T-10L7R9B19H10
stai * it	F7B7
stai * the	T6t9L-9R-9B-7
stai * until	T10N8
stai * us	F21R6
stai ,	T8F10R-7
stai at	T-9l16
stai for	T-9
stai in	t11F-16L-9
stai insid	R6
stai on	L12R7B-6H9
stai open	T17N6
stai with	T15F15
stai would	T-12
stale	T36F6R-8
stale ,	F13
stand	T12t-7F-15f24X-11l20R-13B-15N-8D-8H13
stand * the	F-7L7
stand ,	T-10
stand against	T28
stand at	l10
stand in	L7l9R10
standard	t21L6
standbi	T8t6R6B-8
standbi copi	L8
start	F26f-14X24x-13L-12R-7B-25D-14
start * the	T-8F-8
start ,	L-6
start at	B6
start the	X12
start with	T-9R31
startup	L27
startup probe	L27
state	t-13f15X-20x-11L-8l-7R21N-12D-15H-7
state * team	F-6R11
state * the	L10
state ,	L8R6
state :	F22B14
state is	F-9L-6B10
state mean	T21L12
state per	F-6R22
state would	T11
stateless	T11
static	T6F-10R13
station	t-6F-7f-8X-10L-6B-15N-13
station ,	T6
statu	F6N25
statu page	N24
steer	T-6H8
step	T-16t-18F10f6L33l-8R21B19D-11
step * <number>	R23
step * a	f7L8
step * i	X6
step * it	N11
step * on	f6N8
step * the	T7x6L10R16
step * to	f12L18
step ,	L8R17N10
step and	F-6
step back	F-6f7B11H9
step by	f7L8R7
step in	X6R9
step is	f11L-9R-10N7
stick	f19
still	T26t-11F18f-11X6x-6L21l-7B38N-6D-6H13
still * about	H6
still * and	L11R7
still * for	L6
still * it	T21X-10
still * not	T-7R12D7
still * the	B7H12
still be	T-7F13
still run	R7B10
still valid	L6
stolen	T-7F15L-12R30
stolen * token	F8L-7R11
stood	F-6L-10l-7R-7
stood * the	T-6t8
stood in	t8X8
stood on	R6
stop	T-14t-16F14X-11x-7L60l-16R19B-6D-8
stop * <number>	F-8L10R10B6
stop * and	F6L6
stop * chang	L12
stop * go	F10L8B-10
stop * in	R8
stop * it	X10
stop * itself	L8
stop * of	F-9
stop * on	L13
stop * the	T-7F7L6R6
stop * when	T6
stop ,	R10B7H6
stop <number>	L8R10
stop and	t15F8L-11R-11B-9
stop at	T12F10R8B11
stop by	F7B10
stop for	X11
stop if	R7
stop it	T-6L-7R9B12N7
stop noth	F-6
stop split	T16
stop the	T17f18L-15
stop there	F7
stop two	L12
stop when	F8L-6R6
stop write	L8R-6
storag	T9L-6R-11
store	T14t21F9f19x-8l-6R12B-10N9D-8
store * a	T-11t15
store * it	F6
store ,	F-7L12R15
store is	t6L6
stori	x9l12
storm	T15L7R-11
straight	T-8f9R-6H21
straight ,	T-6f10H17
strang	T13F20
stranger	R-7
stream	T11t11F7B6
strong	T7x9
stuck	X11R7
stuck ,	R19
student	T-6F-6R-6
studi	F6X9l12
studio	T-7F-7f16
stuff	T-15L-7R7B-6
subscrib	R7H15
success	T6L11R-7
such	t-10F-8f-9X7x30L-6l11R6N-9D23H8
such a	T12F8D10
such thing	x10D8
suit	t21f11R9
sum	F-8X14
summer	T14F-6
sundai	T8t-7F-13f-7L-10R-7B6
sundai ,	T6R7
sundai at	T6
supplier	T10f6R-7
support	T15t-7F-16f-11X-15L-8l-8N64
support * the	N23
support and	R-6N16
sure	T-8F9x-9B18H-12
sure * wa	X7
sure ,	T12
sure it	X7
surpris	X6D7
survei	T17X9
surviv	F13
suspect	X34N-8
swallow	T8
swap	F-9B21N6
swing	X12
switch	t-16X-18L-9l-9R8B57N11D-13
switch * by	f10N8
switch * in	F9
switch * the	T6L10R-7B10
switch ,	F6
switch and	B13
switch back	B10
switch off	T11F13f16L-6R-9
switch the	T-7R19B20
switch to	T9
sync	T7t26l6B-7
synchron	T7F-7B-6
system	T15F-12f7X-7L-8l-8R-17B-8N-7
system * <number>	F10
system and	N7
system for	T10
system to	T15L6
tab	l42
tabl	T56t-9X-6l11N-9D-9H-11
tabl * our	T19
tabl * the	T-6R7
tabl ,	T9R14N-6
tabl and	T11F6R-6B8
tabl i	T8
tag	T-8F8L7
tag ,	T-6B10
take	T25t6F-9X-23l-13R-6B16N-8
take * <number>	B13
take * and	T6
take * as	T10
take * awai	T-6F6x10
take * back	F19
take * hour	T15F-10R-8
take * minut	F19L7R-8B16
take * of	F7
take * second	R-6B6
take * week	T-7H14
take ,	N11
take <number>	L10R-7B6
take a	F9
take an	T10F-9
take awai	x6R-6
take it	T8F8X6B20D-6
take longer	T8B-7H14
take on	F-6R-7H8
take over	H-6
take that	T18R7
take the	T-16t-10F9f6X-7L-10R13H-9
take their	T-9L18H14
take three	L9
take two	T6F12
taken	T8t-9f-8X6R-7B6
taken * the	L-8
taken awai	F7
taken back	T8L7
taken the	T6B7
talk	T-16t-6F9f-11X13x-12L-12B-9N9H6
talk * it	l9D9
talk * the	N13H6
talk about	l8D9H12
talk to	T11F15L-7N8
target	f8L14R-14B-7
target * <number>	f11
target <number>	T-6
tariff	F13R7B-17N6
task	T-6R-7B-6
taught	H6
tax	T-8t29N10
tea	X6x8D7H7
tea ,	H8
team	F22X-36x-18L15l-21R26B-19N-7D-17H-9
team 's	T-7t8f-6R19D8
team * a	T-14F15L-8N7
team * and	L-6
team * be	f9R10B12
team * do	F13
team * for	X11
team * in	f6N9
team * it	t-7F13L-14R-7D10H-7
team * no	R7
team * not	T-6F-7L6R7
team * on	T15F13
team * plan	T-6F-9R9N11
team * read	B7
team * taken	T6
team * that	F14L10
team * the	T-14t10R11D-6H-6
team * their	T7L13
team * three	F10R-12
team * to	T12t8
team * week	R19
team * with	T7
team ,	T-14t-7L-7R-7N-6
team a	R8
team and	T-8f11
team ar	T-6t24F-6
team ask	T7
team can	F6R8B9
team first	F8
team for	T-11F27L-7R8
team got	L7
team ha	f11L-16
team had	t6F-7R-11
team have	L7D-7
team i	F10
team in	T13L19
team is	T-6R-9
team lost	T26
team mai	T-8F-8L6R26
team now	L-11R-6
team of	F12R-6
team that	F8L-6
team took	T11
team us	T6
team wa	x9l14
team wait	T17F-11
team were	L14
team with	L9N12
team write	T17X-6
technician	f7
telecom	R-6
telemetri	T-8X9L-12
telephon	T-9F8X-7R-6
tell	t-13F-6X-15x-7L-11R11B-11N34D11H17
tell * noth	T7R9
tell * what	T6N13
tell me	F7
tell the	X-6R6B-7N20H20
tell us	T6F9B10
tell you	T-8F-8R11
templat	T23F-6L25R-10N-6
templat ,	L18
ten	T-6F6x-13L-12l-13R33B11D-6H6
ten * and	T-7L6R-7B12H14
ten * on	T7
ten * so	F6B-8
ten * the	F-8X9R17H8
ten * with	B6H6
ten ,	T-6f8N11H9
ten dai	X7R15
ten in	X11
ten minut	T-7F-15f-6X-12L-21R-10N7D-7H11
ten second	L6R-8D10
ten week	X9L16R11
tenant	F9R26
tenth	T-8F-16R8B9
tenth of	R13
term	F13N7
termin	T-9F-8R10N-6
test	T-29t-17F-24f6X35x-11L28l-13R16N-12D-13H-16
test * a	X6L11R-6
test * and	R6
test * on	f16L-6
test * the	f15L21R-10
test * with	R-6
test ,	X17R-9
test and	L-6R-6
test databas	F8
test in	F6
test on	B8
test the	X11
test with	X19L21R-7
text	T-11F19X15L-6R12B-12N27
text ,	R11
text file	H14
than	T9t-9X14x7L16l-15R31B-6N-6H11
than * a	T14
than * account	R6
than * and	D6H9
than * dai	T-10R-6
than * in	T-6F-8R21B8
than * it	T-17H7
than * minut	T14L7R7B-9
than * on	x8R-6D8
than * percent	L7R-11B11
than * second	T-11L8
than * that	T-10X15
than <number>	T-19t10L16R8B16
than <percent>	R14
than a	T22X-10L17B-6H6
than ani	x7
than befor	T13t16L-9
than do	T-13H13
than five	T12B-7
than half	F14R-7
than i	T-7F7
than it	T-7
than me	T-8X13H-8
than on	R24
than ten	R7
than that	X9R-6
than the	F-15N7
than thei	T11
than three	B11H6
than two	T-9t9f7
thank	T-15t-9F-7x23l41R-7D-7
thank you	H6
that	T12t-12F8f-32l16B10N-9D16H15
that 'd	T-6X8
that 's	T-10F-13f16X-7x7L6l-7R-13B21N14D-9
that * 'd	T21L6H-6
that * 's	T7L-8
that * <number>	F-8
that * a	T16f21x21L17D-9H-8
that * about	T9F7
that * all	B6
that * an	X9
that * and	X-10B-15N-8D34H8
that * ani	L-9R16
that * ar	T9
that * at	t11X12
that * back	T-7F9B9
that * be	X8L19R10B10
that * befor	F8
that * better	H7
that * can	T-19t8F-9x10L-6R-14B8D12
that * check	L9R-8
that * come	F9
that * could	N8H6
that * dai	l12
that * did	t9
that * down	t9F19
that * each	T6R7N9
that * everi	T-6
that * four	T6D9
that * get	L7
that * ha	t13
that * had	X9R7
that * have	L19N9
that * how	t6F-9D13
that * i	T-7F-7R16
that * idl	T7F-7D8
that * in	F9X9D-8H7
that * is	T-7t-6X-9x7l20R14
that * it	T-14F19X-7x25R13H8
that * look	X11
that * me	T-7X14L6B-6N7
that * more	T-6L10H6
that * most	R6
that * must	x8
that * my	T-9X14B7
that * name	T16F9
that * need	T13
that * never	F6
that * not	X-6D-11
that * of	T-10t9X9L7D7
that * on	F10B13H6
that * onli	T7
that * quarter	F13N13
that * read	F-8x8
that * run	L6
that * should	T-8x9D6
that * sinc	T12R8
that * six	F8
that * state	R10
that * stop	t16X8
that * team	F8f8
that * the	T15X-10L7l8R39N-6H-6
that * them	F15X13R11
that * three	T8
that * to	T-8F15
that * too	L12B6
that * two	T14l7R15
that * us	T15F8X-6
that * wa	T8t-7F-6H14
that * wait	T-7
that * we	T13F7R-6B-7D10
that * went	L10N10
that * were	N7
that * what	T9t9F-7
that * where	T-7D18H10
that * who	T9X10L6
that * why	T-8
that * will	X-7l7
that * with	F12l7B6
that * work	f11x7
that * would	T-20
that * you	T6
that ,	F6L-7R-8
that :	F9R-7
that <number>	t11l7
that a	T8f6X6L6R-8
that all	f14L6
that alon	T-6X18
that ar	T-12F12L8
that as	T6
that at	R13B15
that by	T15t15F8R-6
that can	T11F-10
that chang	F-9
that compar	L13B10
that cost	T15F-6R-11
that could	T-8F10X8B9
that dai	l19
that doe	T7B7
that each	T-6t6F12N13
that even	T-9X7
that fail	F-6
that for	L7B6
that got	H7
that ha	T-8X9L-12
that he	T-9L8l7D-9
that i	T-19F-14X18x9L-10D-8
that if	B11
that in	T9R-10
that is	T-11t6f15X18L-9R13N-6
that it	T-16t16F-19f6X-9x-7L-12l19B-13H9
that live	R15
that look	T-6t11F-6
that made	T-8R6
that night	T-9X-6R-6H13
that no	H8
that nobodi	T-7F6x7L12R-9B-6
that noth	F6
that on	T-10t14F8f-7X-10x27L-8R9D7H7
that onli	T11F11L-6R6B-7
that other	T-6x12D6
that over	T15
that pod	F6R35
that quarter	T28
that same	T-6L8
that she	X6
that show	R9
that stop	R-6
that take	T-6L7B17
that team	F-7L-6B20H6
that than	T12
that the	T21F-8X14x-7L14R-10N9D-10H-12
that thei	T-6t6D7
that time	T10X-6H14
that to	L6H7
that two	T7
that veri	D12
that wa	T10t-8F-8x-7B6N-8D8
that we	T-8t9F-12f-6R20B15N13
that week	t11X-9
that with	t9F-6
that would	F-7L24
that year	T10
the	T-9t7f7x-30L-8l-9R-12B-10N-7D-24H-6
the * 's	T-18t-10f30X12R-14B-9D14H-11
the * <number>	t8R14N13
the * a	L-14R21
the * account	L-7R24H16
the * address	F-7X18
the * after	T16t9F8f7X-7l11B9N-6
the * again	T7F-6D13
the * alert	T-9t13F-7X-7D9
the * alon	H6
the * alreadi	T14t18X9
the * also	T-6
the * and	t33F-12X8L-36B-10D-12H7
the * answer	T9t-6L8
the * anywai	x9H6
the * approv	T-6B8
the * ar	T-7t36L-7R-15H-7
the * as	F-7X-11R-8
the * ask	F8L14R-6H7
the * at	T21t20L-13l-8B-14N-21D-8
the * awai	R13B7
the * back	X13L-8R-6B45
the * balanc	t8L7
the * batch	L-6R-9
the * be	F7
the * becaus	T29F-6X-12R-13N6
the * befor	T-12t-10f6R10B25D-7
the * begin	F6
the * board	B-11
the * book	D7
the * both	B10
the * break	F10
the * budget	T8F-7R11
the * build	F7B-7
the * but	N10
the * by	f-6X8L-9B-8D12
the * cach	t9
the * call	t7F20R-6B7
the * came	F10x7R6B-8D7
the * can	F9L8R-9B-18
the * card	R-7
the * case	F20R6
the * certif	l9
the * chang	T-11t20X23L-12R6
the * channel	l20R14B-6N11
the * chart	T-6L14
the * check	T24F-6L10
the * class	t10R13
the * close	H6
the * cluster	T-6L12
the * code	F6R-6
the * colleagu	f6
the * column	T-10F25L6R-11B8N7
the * come	T-9x10B10
the * complaint	R6
the * config	B15
the * control	T-9L11
the * copi	T-7B7
the * cost	T12t9F-6R-9
the * could	B14
the * count	T-8
the * crew	T-8
the * cut	T15L10
the * dai	T8t10f-6X8x9R15B-6
the * databas	B6
the * decid	R-6
the * design	T16
the * desk	t6l-6R-12N9
the * di	F11
the * did	T-6
the * digest	T-7L6B30
the * director	T17F9R-6N15
the * doe	F9B-10
the * drill	f16R6
the * drop	F-7L8
the * duti	T9N21
the * each	F-8f7R10B9
the * end	f9L-7R-6B8
the * engin	T-11F11X7
the * environ	T15
the * even	T-6F10l14
the * fail	F30R-7B9D11
the * feed	F16L-8H7
the * fell	F6
the * figur	f8B7
the * file	t17L-9R14B20N6H12
the * first	X13N-14
the * five	L8R9
the * fleet	F6B6
the * folk	F8N7H7
the * follow	D16
the * for	T24t6F-10X-19L8R-19B-25H-10
the * form	X7
the * found	L11
the * four	R12
the * from	T-8t-7B18N-10D12H7
the * gave	T-10t9X10R7
the * get	T9F16l-6R-13N17
the * give	T6
the * go	F12R-9B18
the * goe	T-7F12R-11B18
the * gone	F14R7
the * got	T10t8x24l12R8N12
the * graph	X16
the * group	T18
the * gui	N7H-6
the * ha	t-9F21f7L21B18H-7
the * had	T21t16f-6X-8l8R-19N14H-6
the * half	F-6R-6
the * have	F11f7x9L17
the * he	D9
the * head	l8
the * heard	L6N14
the * hid	T10
the * himself	R7
the * hold	f21
the * home	B22
the * hour	B16N20
the * how	H6
the * i	T-17f-9l-7R-11B6D-8
the * if	N7
the * imag	F-9f9L-7R-10B23
the * in	T-12t-7X13L-12l21D10
the * incid	T-6F10
the * index	T12L7
the * instead	T24R14
the * into	T8L6
the * is	t13F-10f11X-11x-9L7l6B9H-11
the * it	T-21X-9x8L18R-10N9D7H19
the * itself	T-7F20f6L-12B-6
the * job	T7L14R18
the * keep	T-8f6
the * kei	F-6
the * know	N17
the * lead	B6
the * left	l6
the * librari	L17R6
the * limit	R7
the * line	T32F-8R-6
the * list	t9F-12f-6L12
the * live	t11
the * log	T-7
the * login	X8
the * look	T-6X-6
the * mai	L10R7H13
the * manag	T-6F-15L-6R11B26N8
the * map	T8f6B6
the * master	L-7
the * mean	T10F18
the * messag	X11L6R-6N18
the * minut	T6H11
the * month	T10F-6L-13
the * morn	l15R-9
the * must	T-9F6R13
the * myself	T-7L11N13H6
the * name	T-6
the * need	T-13F8R-11
the * network	F11R10
the * never	R14
the * new	R15
the * next	X7
the * night	T-7R-6
the * nine	T8t10f8
the * no	T-7F-6
the * node	T6B6N6
the * not	L10
the * now	F-6X-11R-13
the * number	f6B11
the * of	t9F-8f-9X-17x-6L-24l7R-20B-32N8D8H10
the * off	T-14t21F-6L8R14
the * offic	F17L-7B-6N10
the * on	T-7t-12F-13f14X23x-8l16N-9D-20H-7
the * onc	T-6F14f8
the * onli	T6x7L-6R19
the * option	T23R11
the * or	T10R6B9
the * order	R16B6
the * other	L6D8
the * out	T7B13N6
the * over	T11N6
the * packag	F-6R-7
the * page	F7X-7L-6R11N16
the * pair	D16
the * part	f11X-6R7N8
the * password	T6F9H13
the * path	B9
the * peak	t11
the * peopl	F-8L-8N-7H13
the * per	t6R11
the * person	X10L8D11
the * pipelin	L14R12
the * plan	T10t7F13R-10N-7
the * platform	T-7t10
the * plu	N14
the * pod	T-7L-6B15H7
the * point	f8
the * pool	L8D11
the * price	F8
the * primari	F13f6
the * probe	T8
the * problem	T6X-7
the * profil	L8
the * provid	T6F15
the * question	t7N7
the * queue	T20
the * ran	H10
the * rate	T19t16F-8f11B7N15
the * read	B12
the * real	t10
the * refus	L16R10B-6
the * region	f8
the * releas	F6R-7
the * report	T7N12H7
the * request	T6R-13
the * restor	F6
the * role	X10B7
the * room	T-10R-6N7
the * rotat	X-6R21
the * rule	T-12F-8L18R-9
the * run	T17X10x10
the * sai	T-6t-6F12f6R-10N-7
the * said	T-6F6
the * save	f9
the * screen	t6H16
the * script	T-10R7B18
the * second	F-6X26l8
the * secret	R13
the * see	T-8x10
the * server	F9X17B8
the * servic	T6t-7f-7
the * set	R6B-15
the * share	B7
the * she	R12
the * sheet	f8B6
the * shift	R14N7D23
the * should	L8
the * show	T-6F13L11R-8
the * side	T-7F20X7R6H-6
the * sign	t17F12x11
the * sinc	t14F-6L-10R-9B-8D7H7
the * site	T-6t9R27
the * size	T-10l12B6
the * so	t-8X-10L6l12N35H16
the * stai	T15F9L-6R-8B6D11
the * stand	T-12f30l10R-7
the * start	T12F17
the * state	R6
the * step	T10t-6F-6f7L7B-10
the * still	T-11F-9R6B11
the * stood	t8
the * stop	T-11F19L9R-6D10
the * store	R-10
the * switch	L7B10
the * system	T22t16F-6
the * tabl	F6f8
the * take	F6
the * team	T19F-10X-13x-6R16N7D29H-12
the * templat	L19
the * ten	T16t7L-6R-11
the * test	T8
the * that	T-18f8L-15R17B-8D-9H10
the * the	t6F21X-8x14L-6R-15D-7H-6
the * thei	T-6F-6f17H30
the * then	R25
the * there	T11t7F-6D25
the * thi	T10N14
the * thing	T-16F14x11L8H8
the * three	t16F8f6
the * time	T-19t11F11X12L-8l11R10B8
the * to	T-10t-6F-11f-12X-11x6l-8B8N7D-9H20
the * togeth	T6t8
the * told	T-9N-7
the * took	t13
the * tool	T-6t-6X15L11R10
the * twice	F12
the * two	T-10t-8F7X-6L11R-20
the * type	B7H10
the * until	X8B6
the * up	T-8f10l8N6D13
the * upload	T8N7
the * us	L11R-7H10
the * version	T-12F34R12B10
the * wa	F-11f6L-13l36R-9D11H-9
the * wai	T21t-6f-7X11H10
the * wait	R-8
the * want	T9L12H8
the * wave	R6
the * we	t-7f9X-9L21l8B10H9
the * week	T-10t-7f9X7L-9R9B-8N10
the * went	T7F-6L-7l20
the * were	t-7f-8X11x15L-9N-8D-7
the * what	T-6D9
the * where	T12F-7R6
the * which	T12f8L-7B-13
the * while	f6B9N8
the * who	T-8t-6F-6f9L6l6R-10B7N14D21H6
the * with	T11t9F-14X-12x-6L-12R13N8D-8H-8
the * without	T-6t9F-7f7L-6
the * would	T14t-8F-8X-11R-8B19N9D17
the * write	t7F9B12
the * year	f20X-10R-6
the * you	t10
the * zone	F13L6R13B17
the <number>	T13F-12f6X9L6l10R-6N10D12H15
the abort	B12
the access	T-6F9f7
the account	t13
the action	T9F9
the afternoon	t9
the ag	X8L10
the agent	F14
the alarm	f7
the alert	t9L12
the alter	F9
the altern	T14R10
the answer	t16
the app	T-15F-7L9R15N16
the approv	X13
the architect	f9
the archiv	T10t8f9X-6
the audit	F8
the auditor	T-9f13
the author	N6D9
the back	R13
the backend	R-7
the backfil	F-9f13L17B16
the bad	F-12
the balanc	t23R9B7
the bank	T11L-6R7
the base	L6
the batch	T-7F-7R28H7
the bed	H10
the begin	X22
the best	T-9t25F-9x23
the bill	t14F-17f-8L-9R6B-6
the board	T32F-11f-7X-8L-6R-12B13D-8
the book	B6
the box	T9t14F15R-7
the branch	N9
the bridg	L8N9H25
the broker	T-6f-7L-7
the bucket	F12B20
the budget	t7B-9
the build	F-10f15R6H20
the busi	t10N7
the button	B6
the cabinet	D9
the cach	T9F26X7R-7B9
the calendar	T-6f11D8
the call	t-6f9X-9N27H11
the canari	F9R24
the canteen	X8H18
the cap	X6L7
the card	T-6R6
the care	T6
the caus	t9D11
the certif	X9L12
the cfo	N7
the chang	T-14t10X-6R-10N-8D20H-6
the channel	T-6X6N22H-9
the chart	L10
the chat	L6B10
the cheapest	R18
the check	T-10t8F13L8R16N10D-6
the checklist	D7
the chief	F-6f12
the ci	B6
the clock	N11
the close	N13
the cloud	T9f10
the cluster	t-6F-12f-6L10B-8
the code	T-8H10
the coffe	T9f14
the colleagu	t11x11
the collector	F10
the column	T-10B8
the command	N6
the commerci	X9
the commit	T9B7
the common	L11
the compani	X-7
the comparison	t10F17R-7
the complaint	f7
the connect	L9
the consol	T-7H18
the contract	R-6
the control	L-6B16N8
the copi	F17B-9
the cost	T19t10X-6R10
the count	F-14R-8N11H9
the counter	F16R-10
the countri	T-10F-9R6
the crew	F-7
the cto	T9N11
the curv	F-6L7
the custom	t17X-6R-7B8
the cutov	X-9
the dai	T-9F26L-6R-7
the dashboard	t19f10X16l6
the data	L9N22
the databas	X6R-7N-13D6H6
the date	T-6t6F-6L-6l17R-9N7
the default	L11
the deploi	R22H8
the depot	L-8
the design	t11F-6
the desk	t16L-8R-7
the develop	t14R-6N-6
the differ	x19L8R9
the director	f15L-6N-10
the directori	L11
the disk	X7l13
the dispatch	T-9L-6R-6
the document	f7
the door	T-6f12X8H10
the drawer	B8
the drill	T7F12
the drop	T-6F21L11R-6
the duti	F-9X-7L6N10
the earlier	B11
the edg	B-6
the editor	t11F8N9
the end	T-10t16F-9f-6x32D9H6
the engin	N6
the environ	L8
the error	t12L-6l12R25B7
the even	T15t-7x11R-8
the exit	X8
the fault	L6
the fenc	F15
the figur	F13
the file	T9t-8l13R-10D11
the financ	t17F6L6N15
the firewal	F-6
the first	T9F17f8X34x8L-6l-12R-7B14D-12
the five	F-8f9L-17l10R9H7
the fix	T11L7R-6B7
the flag	T-7F10L6R10B17
the fleet	T7
the floor	t7f7X11R-6B6
the form	T-8X8L-8R-8
the former	f9L-10B53
the four	B9N24H12
the fourteen	T11L-7
the fourth	T-6
the fridai	R6B14
the full	F-7R10
the game	L7R8
the gate	T-7L-8
the gatewai	X-6R12B-10
the graph	T-7X8l10R-6
the green	f12
the group	L-7
the half	T-12F13f9X-7B-6N7
the hall	T-9F7B-7
the hand	f10
the head	R7B6N23
the host	L8
the hotlin	t11R9N7
the hour	T14t-6R9H-6
the hous	L6R9D11H-7
the ident	T-7t7F6R15
the imag	t-6L-6B-8
the import	f7X10
the incid	T6t10R-6N13
the index	T16
the insur	T8t12
the intern	R13D12
the internet	B11
the inventori	T-7L15H7
the job	T-9F16X-6x11L-6
the kei	x10R-8
the keyboard	T-9N-11D-7H15
the lab	T-6
the label	F14
the last	T9t-11F-9f18x13D-7
the law	F13
the lead	N6D13
the leas	T-6F20
the ledger	T-6R17
the level	T7
the librari	L6
the licenc	T7F6X13
the limit	t11F11f-6L-13l7R6
the line	T-13t-7F-9X9l8R-7N-9H7
the link	X15
the list	t-6f19L-13l8N-8H-6
the live	T8
the load	L-8
the lock	F12f11R-9H14
the log	T14t-6F23X-9x6l-6R-15B-10
the lot	F12R13H11
the machin	T12F-11L-8
the mail	X6
the manag	t-7F12f-6L-13R-10B-7
the manual	L6D16
the map	l15D12
the measur	x9
the meet	x7l6
the memori	T8F6B8
the merchant	N8
the merg	F-6
the messag	R6N-12
the meter	N7
the middl	F7l6
the mistak	D13
the mobil	T7F15
the modul	f7
the moment	F14R6B6
the mondai	T-7F-6l20
the monei	T10B7
the monitor	F14
the month	T-6t15F18l7R-9B8
the monthli	L-7R-9
the morn	T18f-6R-7D-6
the most	f8X16x9R-6
the move	T-8X6R8
the name	T9L16N10
the neighbour	F-8
the network	T8t-6F-10L-13R16B-7N13
the new	t13F-8f-11X-12l7R13B7D11H-8
the newest	R10B10
the newslett	L8
the next	T19t7F12f6L27l9R15B-14N8D-7
the nice	t9f6
the night	F15X-6R12B-12N-10D15H12
the nightli	T11F10L8R-8
the nine	T-13F-6L-7R9D8
the noc	t10
the node	L-6
the nois	D11
the noisi	X-7L9
the number	T7F17f10L-8B-10
the nurs	T15f6N7
the odd	T-8
the old	T-9t-6F19f-11X15x-8l-16R18B62N-10D-14H-8
the oldest	X20L8
the on	t20F18X-20x8R15D-7H15
the onli	T-14R-7H10
the oper	F-6l11N7D15
the order	t-6F10X15R-8N-6
the other	T11t9X-14x17L-13R35N-14D7H29
the outag	t12
the own	R-8
the owner	t39L14N-8
the page	T7F-17f-7L-7R-7B-6N-16D13
the pager	T-9t-8F8R-6H9
the paper	F6
the paramet	T9l7
the park	f9l8
the partner	T11X6R-6
the path	T19D8
the pattern	T6
the payment	F9R-6
the peak	l8
the peopl	F-13X20
the person	X11L8B13
the phone	t-8L-6R13N-14
the pin	R13
the pipelin	T-7t-7F9L34B-9
the plan	t7f-7X7B6
the planner	T13f8
the plant	N14H7
the platform	T8L8R-10
the plug	F10
the pod	T-11X-6L7
the point	F16
the polici	T-6L12R-10B-6
the pool	l15R-6
the port	L6H10
the portal	T20
the previou	T-9F9R-9B26D10
the price	T68t-7F-15X-6L-6R-12B-7N-6D-7
the primari	R10
the probe	T-6
the problem	T-6X13D10
the process	T-6X7L14
the product	T16F8B-6
the provid	T-7F-8f29L6l19R-7
the public	L7
the pull	R-14
the purchas	T7
the quarter	T-9t9F-9L-6D17
the question	f13
the queue	t12F7X-6l15D7
the quick	T10
the quiet	F9R6
the reader	T-7L-7R-6
the real	T-8X10R6
the reason	T-7L9N6D6
the record	T12t9f20X-7
the region	L7B6
the registri	B-7
the regul	T-20L7N25
the releas	T7t-6f8R-8B-9N-8H6
the replai	L16B6
the replica	L8R7
the repo	B6H9
the report	T17t-7l14
the rest	T-12F-12f-8X-10l-8R19B-9N-9H32
the result	x11N12
the retri	N11
the revers	T-8F6X9
the revert	B26
the review	T-8F16L52B-6N25H-9
the right	t24L23B9H15
the risk	T7
the robot	X7
the rollout	F16f14L27
the room	t-6X-6L10B-7N9D13
the root	D8
the rota	T-19t9F-12L-8B-9H10
the rotat	L9
the rout	X7
the router	L8B13D6
the row	R7
the rule	T-12F14L-24B16N-9H-7
the run	L6B-7
the runbook	T-10L8R7
the safeti	t12L6
the sale	T9
the same	t15f14X-15x7L7l9R7B15N-24D12H-10
the save	F12
the scan	f12
the scanner	f10L12N11
the schedul	t7F6X-7L6
the schema	T9
the screen	L31B-8N6D12
the script	F-10f-6R-7B-7
the search	F12
the second	T6t-7F17f15l-6R-12B15N8D-7H-8
the secur	T13
the server	T-14t14l17
the servic	t12f15l11R-10B-6N-6
the session	T-10F19N-7
the set	B12
the setup	f25
the share	F8L21B-6
the shift	T-7t-7X6x7L-15R-13
the shop	T-11t-8X-6N7
the side	F9B7
the sign	R-6
the signal	X13
the signatur	F7
the site	F15L-6B7
the slow	T9l7
the smallest	R36
the spare	T-6F10f11X-6R10B14
the spring	t16
the standbi	F8R7
the start	X26
the state	f-6
the station	R10
the step	L-6R-8B11N8
the stop	T6
the storag	H6
the store	T23t8f9B-9
the stori	l12H6
the sum	F-6
the summer	R9B7
the switch	F6X-6R6D-6
the sync	t8l7
the system	f23L-7H6
the tabl	T22F-8L-6B-11
the tax	t6N11
the team	T-12t11F-14X-13L10R-11B-10D-6H24
the templat	T8L7
the ten	T17R-7
the test	R28
the text	X6H13
the thing	T18X-7x-6
the third	T9t-6F9B-6
the threat	N10
the three	F-8f11
the thursdai	X21R6B12
the ticket	T7X-9L9l24R-10B8D11
the till	B10
the time	t-7f-7X6L-6R-12B-10N7H10
the timelin	X11N10
the timeout	T7l12D6
the token	f8
the tool	T-17F-10X6B-6D9
the top	t6R8
the trade	T8t18D8
the traffic	R8
the train	X8R-6
the trial	T-7F-6L-12B36
the tuesdai	H13
the two	T-12t38F19X-10l17B-9H-10
the undo	X6B17
the upload	B7
the user	F-6
the valu	l9
the vendor	T8t-7F7X11L-10l14R-9B-6N-9D8H-8
the veri	L8
the vp	D16
the wai	F-11f6x6R-9B23N7D6H-6
the wait	T-10X-6l10B-6
the wall	T-10F-10H9
the ward	T-6R-11N21
the warehous	f12N22
the warm	T-6t6
the web	T-6F7R11D9
the week	X-10l11R-8
the weekend	T-11R8D13
the weight	F6B14
the whole	t-12X-9R-25B6D9H21
the wiki	f13l21
the window	T22B11
the word	F-6R13N6
the work	F-9x8L-8R-7
the worst	T-12t-6f-8L-13R40
the wrong	T-8X7B-6
the year	T7F-7f22X-6L-7B-6
the zone	T9
thei	T-13t34f-6X7x-11L-8l-9R8B-11N-21H29
thei 'd	T6F13X-9x9R-9D-6
thei 're	T13t-6f14X-6B10
thei 've	t8H11
thei * a	T13F-6X14
thei * and	T-10x6
thei * be	F11
thei * for	B8
thei * from	t9
thei * have	H13
thei * in	t16H9
thei * it	t23l8R15D7
thei * me	T-7X-9D26H15
thei * not	T-8F8X-7R15D-6
thei * on	T-7x8R12D14
thei * the	t-10X12R-11H-6
thei * their	R21
thei * to	T17t-6X11R9
thei * two	T14L9
thei * us	T-9F-8R8N7
thei * with	F7
thei ar	l9R10
thei ask	D22
thei call	H22
thei came	H15
thei can	B-8N7
thei carri	F-11f19
thei come	t9
thei could	F6X10N15
thei did	t6
thei do	T-7l6R8
thei get	L6
thei had	X13D14
thei have	F7L15
thei need	T9X14
thei sai	f6x15
thei said	T-12t7
thei still	H15
thei took	L6D10
thei us	T9t8
thei went	H11
thei were	T12X-7N-7H-10
thei would	T-8t6
their	t-11F-28X-16x-19L-8l15R-15B-15D-8H16
their * and	T-6t12F6N12H16
their * for	F10R-10
their * in	l10
their * is	l10N9
their * off	H8
their * on	T-7
their * to	T-6L7
their case	T-9
their job	t29
their lead	T7L7D9
their own	t-7f-6N14D-8H-9
their phone	H12
their servic	L-6N12D15
their week	T-8H17
them	T-8t18F21X-15x-6L-7l12R-26B-10N-8D-13H9
them * a	L-6l6H6
them * at	T6B6H6
them * back	F10B-6
them * for	T-6H9
them * have	H10
them * i	T7N-9
them * in	l13
them * it	f8
them * me	T9H-7
them * the	t7F6
them ,	t-8F-7x10L-6R8D14H14
them all	X14
them and	F14
them at	l15
them back	L7
them by	t10F12
them for	T-9F-6f7H9
them had	L8H6
them in	T10X6
them mine	L12
them out	H8
them the	T-7l10N7
them to	F9f9l6N-11H13
themselv	T-9F-11f-6x13L11l8R-13
themselv ,	t7l11
then	T-33t-13F7X-16x-23L-19l10R16B-6N9D-10H-13
then * 'd	T6
then * 's	X17D17
then * <number>	N13
then * and	f10R8
then * by	L6R9
then * did	R-7
then * fix	F-6X12
then * minut	R-14
then * on	R6
then * other	R6
then * rest	F-8R29H6
then * the	f9R20
then * then	F-9L10R24B-7N7H7
then * took	R14B9
then * with	T20
then * would	F6
then * wrote	t11
then <number>	F-7R34
then a	f7R11
then all	T-6F-8R42
then came	f7B8
then everi	N13
then for	R8
then he	R6D8
then i	t-7L-7B19N-6D7H-10
then in	f16l7N7
then it	F18f-6X16B-7
then on	F-6R18
then she	L23B7
then the	T-10t-10F8X-8L-7l-6R30B-13D-7
then thei	T-6
then there	D13
then we	F-6X8L-6R-22
there	T-14t10F20f29X-7x-20L-10l-6R-12B-10N-18D31H25
there 'd	D9
there 's	t13F20f-7X-7R-14B7N-6H6
there * <number>	L-7
there * a	t-9F18f-6X-6L7l7R8N12D-7
there * an	T7
there * be	T7X6D9
there * count	F12
there * four	H6
there * have	f8D12
there * mistak	T8R-6
there * more	T10
there * no	t28F-9f30X-6L-13R-9D11H6
there * not	t9F-8R8
there * noth	T-15F11x11L8
there * on	T-7F9L12R6D7
there * the	t8B-6
there * two	D9
there * us	F11
there ,	T6t-6f10X6L9
there a	T9
there and	t12B-6H7
there ar	T11t-12F-8f13L-9R-9
there i	T-10F38
there in	R14D13
there is	T6t10X-6l11B-8N6D28
there it	f7L6
there the	T7F6L6
there wa	F12f-9X-7x-6B-11N8
there we	T-8F10
there were	T-9F-7L-6H13
there would	T-10f8L6D8
therefor	F7B7
these	t11F19X12x14L-10l10R-9B22D15
these <number>	T7F-8D13
these dai	t11X23
thi	t7F9f29X-30x7L-10R-16D52H14
thi * a	T8F9L7
thi * and	f14X-6
thi * be	T7N9
thi * i	T-8F6f22H-7
thi * in	f11
thi * is	t10f9
thi * on	T10F-6B13
thi * the	F-10f-7L11D-8H7
thi * would	T-16
thi ,	T-10f9B22H10
thi :	F12
thi and	F11
thi dai	H10
thi in	t6X28N-6H12
thi is	T13N15D7
thi on	T-7t-7F-9f6x16l22R-17B-8H-9
thi order	R10
thi the	F7
thi wa	T9L10D9
thi we	T10F-7D-8
thi week	t12F-6
thing	T-17t10x53L-11l-7R-30B-9N-23D12H17
thing * a	f9H6
thing * i	X7
thing * it	X7
thing * that	t6H7
thing * the	F8R6B-11D9
thing ,	x14L-10R-6
thing :	T6t9L12B7
thing and	X7
thing in	X6x9R11D9
thing on	F7
thing that	T-6F9L-10R-6
thing to	T7
thing we	T-8t14
think	t19f16x24N6D6
think * 's	x-7N10
think about	t6x10
think of	T-6t15f14
think that	N10
third	F13f-8X6L-9N-10D-7H-7
third * it	T7X12
third * the	F9
third ,	B10
third of	F8X12
third zone	F9
thirteen	T-10L6
thirti	T-14X16L-6l-6D-8H8
thirti * and	T-7t8H10
thirti * on	T7
thirti dai	T-10t6F-8f12X9N6
thirti minut	F-6
thirti on	T-6F9R-12
thirti second	T10F16X26
those	T-7F45f-12x-8l-7R-7B9N-10D14
those * for	F-7D9
those <number>	F7B13
those two	T6F10R-6D14
those who	T-7
though	T16D27H9
though it	T9H11
thought	f11X23R-9B-6
thought * wa	T9
thought about	T10f15D6
thought of	T-9F10X-7
thought that	X13
thousand	T24t-6F6f16X-7L-11R-6B-15
thousand * month	T6
thousand ,	T10F7R8
thousand a	T6
thread	R-8N-7
threat	N10
three	T-7t-14X-12x-30L-25l-29R-7B-11D-21
three * a	t8F13
three * and	T13X-6
three * by	R7
three * each	F-7
three * for	T10f10R-9B-7
three * i	T-6F13
three * in	F16
three * it	T28R6
three * of	X19B7
three * on	H10
three * so	T6t7N7
three * that	R7
three * the	T7
three * to	t19
three * us	T-7f6
three * we	T-11
three * which	T10
three * with	f6R-7
three ,	T-14R10
three action	F-9N6
three and	R7N11
three chang	L6
three dai	T14
three figur	t6f7
three hour	t11F-11R7
three i	N7
three in	T7
three line	f9
three minut	X7R7B16N-8
three month	F14R7B8
three more	H8
three node	T12
three of	T-13F-9X6
three outsid	F7
three peopl	T-11F12L7R-6B11
three risk	R-6N6
three servic	T9
three team	F7
three thing	t9F-6
three time	T20F-8f8X-14N12
three week	T21F7L-8B-9N-8
three were	F6L-7
three year	T13F-7
three zone	t9
threshold	f11N-8
threshold ,	T9
threw	T19l11N6
threw awai	T20
through	T-19t-14f29l7R-16N-14H12
through * the	f15
through a	T6F7L6R8B-6
through all	L-6
through it	f6
through the	f6L9l15H8
through three	R9B8D19
thursdai	T-26t-7F-10X22L7l-7B6D-8H-6
thursdai ,	T-7
ti	R7
ti to	R7
ticket	t-8F-13f-15l11R-31N-18D19H-8
ticket * the	T-7F-6L7
ticket ,	T-8L-8R-6
ticket with	l7
tidi	T22t9
tier	t42F-8L10
tier ,	R12
till	T21F8f-8l-8R9B-11N16D-9H25
till <clock>	N7
till it	T-6X-6N6H12
till the	F-7
time	T-14t-6F-13f10X33L20R7N7D-29
time * 'd	T-10f9L10
time * a	L6B8
time * ask	X8R-6
time * dai	L6R-6N7
time * had	T12
time * i	T6X12
time * it	T-7F9X9
time * minut	F12f6
time * of	f6
time * on	T-6f7x16L6B12
time * the	T-8t14F-9f-6X-6L-11R7B-7N12
time * time	x10B6
time * week	R7
time * with	T6
time ,	T-10t10X16x-6l16D-7
time :	T16
time a	T-11f6R-7
time and	T-7F9
time for	T-10L9R6H14
time from	T-6N6
time i	T-17F-7f9X27R-18N-12
time in	L-6
time it	T22f6l9
time of	R-7N12
time on	f7
time sinc	T12x15
time somebodi	X16
time the	f14R14
time thei	X8
time to	T-10x10R-7
time we	X7R-6
time with	f7L10
timelin	X10N10
timeout	t-6F-10X7x-7L26l15R10D8
timeout at	X14R11
timestamp	T-9B6
tire	T25
to	F-19f11X-18x6R7B6N20D-8
to * <number>	T-10L-6N31
to * a	t-9F8f-8X-7L12N33
to * about	T20X10
to * an	T10H12
to * and	T-7t-19F-12f-7X19l-6R12
to * at	T6F-8L-8R9B12N10H-6
to * back	B30H7
to * becaus	L6
to * befor	T-6X12l6
to * branch	N11
to * but	T-10L7
to * by	F17N-9
to * channel	F10f8R10
to * custom	B7
to * dai	F28H10
to * databas	T6t17L-6R11
to * director	f8
to * file	B16
to * first	D10
to * for	T11t27F-9R-12
to * from	T13
to * her	F11D9
to * him	X9B7
to * hour	T-7F12
to * i	T-11t12N-7D11H8
to * in	t7f-6L-14R-15N-8
to * is	f6R-6
to * it	T-7t-14F-12f-8X-6L6l17R-6H8
to * kei	T7f11
to * last	x10H9
to * manag	T-7t8F11R-6
to * me	X-6L8
to * minut	f8X17l8R-12B-10
to * ms	l11
to * new	F-6
to * next	R7
to * night	R18
to * of	T-8f14B8
to * off	T17t9
to * old	B14
to * on	T11t12F-6X-6B9D7
to * out	N6
to * over	f9H-7
to * own	R-7
to * owner	T6L12
to * percent	t16R-7
to * phone	T15f6X7
to * pod	L11R8B6
to * pump	N10
to * s	T8
to * second	T11B6
to * shift	N9
to * side	T-6F8
to * so	f11N13
to * some	T-9
to * spare	R10
to * sure	T-6F13
to * tabl	L11
to * team	T-9F-11L9N18D9H14
to * that	T8F7X8R-8N-6D6H7
to * the	T31t-6F-7f7X-14l-7N14
to * their	H14
to * them	T9
to * there	t13
to * to	T9F-7f10R-8
to * two	T7t7L-6l12
to * until	F13
to * up	T-12t13H12
to * we	l13
to * what	x6
to * when	T6F-8L11B6
to * where	T9
to * whether	R10
to * which	R6
to * who	T-13x11N9
to * with	B11N-8H10
to * without	B10
to ,	T-18B8H11
to <money>	T8L6
to <number>	F8f18x-6L-19l11R22B-12D-8H-8
to <percent>	T-8
to a	T-9t-8f11X-6B9D-8
to agre	T-8
to all	R-7N16
to anoth	D9
to ask	T-10X23L21D12
to be	T-6F6X-7L-6l11R14B-8H-6
to begin	X8
to both	l11N7
to bring	B-7
to carri	T15
to choos	T-8
to come	L6l10
to decid	T-9F-6B-8N-6
to do	T9t-9f-6X16L-10l13H-7
to each	T7x6R-6
to end	L7
to five	T8
to four	T6t18F9
to get	f20R18N7H15
to give	t15
to go	f-6R12N7
to have	T11x19N7
to her	X-6
to hi	F9
to him	R8D7H-6
to hold	H8
to it	T-7F-18f17X17L9D-8
to keep	T7t-7B-6
to kill	R6B7
to know	X6L-8N-7H-7
to learn	T16
to leav	t7L6H8
to look	T-8F21R8B6H20
to lose	T9
to make	t9L6
to manag	l17
to me	T-8t8F11X-14x16L-7R-8H8
to move	T9L6
to my	T-10t8X10R-6
to myself	H10
to on	T10t-6F-17f-7L17R39D12
to our	l6R-8
to pai	t15N18
to paper	t8N9
to patch	T20
to product	N28
to put	R-6
to read	T7F-7N9
to repair	N-6D13
to revok	F-7
to run	L8
to sai	t-8F-7X11
to secur	L10B6N11
to see	T-6F11B-9
to send	T9
to show	x6
to sit	t7
to six	f7
to stai	F9R-6N6
to start	t13
to step	B13H9
to stop	T10L10B11N6
to support	T8R7N13
to switch	T7H6
to take	T11F-6X-6R-9B7
to tell	T-8D12
to ten	f18R9
to that	T14F10l8
to the	T-14t9F-14X-17l-8N38D-19
to their	R6
to thi	H11
to think	f15
to two	R8
to type	T14
to us	T6F7B11N9
to wait	T8t10F9
to what	l9
to work	f10x6H7
to write	T-8N15D9
to zero	L6R11B28
todai	T-29X52x-8L13R-7B-11N-11H7
todai * is	X7H7
todai * the	F7
todai ,	t7F7
todai and	T-7R6
todai i	X28x-6R-7D9
togeth	T26t6F-11X-10L-8l-8R-22B-10N-12D-8H-8
togeth * a	t7
togeth ,	F-6R-12
togeth :	R9N7
togeth and	L8
togeth with	t6N-6
toi	H8
token	t-6F15R45B7
token * good	f8
told	t14F-6f-11X17x-9L-10R-17B-13N50D18
told * and	T-7N9
told * i	T18X-11H6
told * so	T8N-14
told * that	T-6t6X-10N-6
told * the	L6
told * to	T-9N-15D8H15
told ,	D11
told her	N19
told him	N31D-9
told me	T18X15N-20H-6
told my	t10
told the	t-9X-8N18D12H7
told them	T6X12N-13
told us	T-8t14X10N-7D-7
tom	T-6R18N8
tomasz	L-6
tomorrow	T16
tongu	T-8R8D-13
too	t19F6f-11X54x-14l-7R-20B-8D9H-13
too * for	X10
too ,	T16X-7R8
too fast	X6
too long	T-9X25
too much	T-12t-6F-8X23
took	t7F-14f16x-6L9l-8R-19B8N-9
took * <number>	F-8
took * a	f13L14
took * dai	T6
took * first	T9
took * five	T-6
took * for	X6
took * hour	F-14f11L22
took * long	X7
took * minut	F14X-6R-7B19
took * month	t13f12
took * of	T-6R21B8
took * over	T20
took * second	B11
took * the	T8L7R12H7
took * two	F8
took * week	t12
took <number>	T-14t8F11f13L9R-11
took a	T-11F10R-6N10
took an	F9X8L8
took five	t13f12L-8
took her	T-11
took it	T-9X21L-6l11
took me	f14X6
took on	T20X7B10
took out	R9
took over	L7N13
took that	T11
took the	T11F-6f-6X-11L14R8N-8D8
took three	T-8
took two	T29
took us	T-10t7L12
tool	t8F-11f-11X19L29B-15N-8H-7
tool * in	t8
tool * it	T-8
tool * the	T11X6R11
tool ,	t7
tool for	F9L16
top	T12t12F-8X-7B-9N9
top ,	N7
top of	T13
total	T-14t6F-11l16R10B16
total ,	R12
touch	T-17t6F11X-9L-12l8R44B10D-9
touch a	t10
touch it	B13
touch the	F-7R18
trace	T36F-12X8L-10R-15B-8H-6
trace ,	T15
track	T-7F8L20
trade	T8t15F-11x16L-9R11B-7
traffic	t-13F11f-13L15R34N-11D-8
traffic * a	L12
traffic * and	X8
traffic * the	T9
traffic ,	F-7R6
traffic first	F-6X7R-15
traffic to	T8R11
train	t-8F8f-7L-10l10R-6B-11N-7D6
train and	T12F7
traine	D10
transact	F-8
transact * a	R-7
transfer	L8
travel	f8
treat	T-11F14X18R15
treat * as	X9R16
tri	T-16f20X-8R28B18N-8
tri * on	R23
tri * the	L8R9
tri ,	L6
tri it	T-6F-10R26B6D8
trial	T-11F-10L-8R32B49D-6
trial * on	R13B8
trigger	T18X-6L9R11B11
trip	R6
troubl	T11
truck	T-15F-6X17R20B-6
truck ,	X10
true	T-13f15
truli	x10D12
trunk	T7R-6
trunk * flag	T13
trust	X20l6R19
truth	T7F11N15D6
truth * to	R6
try	F18R17
ttl	F-6
tuesdai	T-13N-7H8
tuesdai * thursdai	T-6
tuesdai ,	R19
tuesdai and	T-6
turn	T17X-11L14B26N-9D-8
turn * down	T20L6
turn * the	t9
turn down	T14L8
turn it	t6R8
turn off	t8R7
turn round	F11R11B19
turn the	l7B11
twelv	T-8F12X6N-6
twelv * and	T6L7
twelv minut	t6
twenti	F-16X-9L7B-17N12H8
twenti minut	T9X-7L-6B-14N13
twice	t-17F28X-25x-11L24B-9N11H-7
twice * month	R7
twice * year	F16f-6L14
twice ,	T-11L31
twice a	F16L9
twice in	F-6R12
twice the	T15
two	T7F-6f-7X-6x-34L9l-7R16B9N6D-18H-31
two * <number>	T-7F-6L19R7
two * a	N11
two * and	f-13X-8L-8l19R10B-8
two * ar	T-15F27R14
two * at	t8R-8B14N11
two * back	B6
two * befor	f8X6
two * each	T14R-6
two * first	F10f6R8
two * five	R8
two * for	T6F-7f7X10R7N6
two * from	T6F8X6D7
two * had	t17R7
two * i	F12X-7
two * in	T-10t13f9
two * is	R6
two * it	T-7B13D12
two * later	T-6
two * my	T9
two * of	T28t17R-18N-8
two * on	T14L-6R-15
two * request	T8
two * run	L10B6
two * shift	R-7
two * sinc	L10
two * so	T19
two * team	T-7L-8R6
two * that	T14t10
two * the	T7F-10X-6R16H14
two * them	T-8F-7D8
two * then	R12
two * three	L8R6N8
two * to	F9f-6L6
two * us	L12R11
two * we	T-13
two * were	T9N8
two * which	X19
two * with	T16
two * would	T-7F14
two ,	T-12F-11
two :	t-7N11
two a	R15
two ar	f12D10
two chang	L-6
two column	L-7R-7
two dai	T8t-7F7f-7X-13R9B-13
two engin	B11
two featur	T15
two have	F-6L-6
two hour	t21L-8B-8
two in	T-7F18R21
two incid	L15
two line	T-6X6N11
two minut	T7F-7f8X8L-7B31
two month	T-8F-6f6X27L-6R-9
two more	N11
two name	F16L-7D-6
two night	f15B13
two of	T24t-8F-11X-6
two or	L8R6N8
two other	T-15t8L14
two page	L-9R13N8
two peopl	T12t-6F7L9R-10B21N-6
two percent	F-7L6R11
two person	L8
two pod	l6R-7
two quarter	T-10F-11L-6R-9
two region	L8R-11
two second	T-16F21L-7R-7B-9
two sentenc	x8R-7N15
two servic	T13
two site	T10t7R18
two sprint	T8F7
two state	T13L-6
two step	L8
two system	L6
two team	T-7F13R18
two thing	T7F-6
two third	F10X12
two time	t10f8X9
two valid	T-7F-9R-8B23
two version	T12L-6
two week	t-8F-14L10l13B21N-6
two were	f7l8
two who	T-6l10R8D6
two wrong	R-7
two year	T-9f13X8L-8l11R-9D8
type	F-15f-6x-8l8R8D8
type ,	T13
type by	H10
type in	D11
type it	T6
type the	N6
ugli	T18L-6
under	t-7F10X-11l-6R-7B10H8
under * hour	T8
under * minut	B13
under * ms	B7
under * second	L6
under <number>	T-8L-6R9
under <percent>	F17L7
under a	T8F17
under it	B9
under ten	L7R-7
under the	H13
under two	T17F-6N7
understand	T16F-9B12
understood	B8
undo	F-6R-14B83
undo * not	F15X8
undo ,	L7B11
undon	T-6f11L-10B24
unit	R6
unit test	R-6
unknown	T10
unless	F15L9R7B8
unlock	F17R8
unprepar	X37
unprepar wa	X17
until	T13t-16f-7X14L13l-11R15B32N27
until * and	X9
until * first	F10R-6
until * is	F8L-6
until * last	x6L7
until <number>	R12
until i	L12
until it	T6F10X6R-6
until somebodi	X6
until the	t-6X-11L17B15
until we	F7N11
up	T33t23F8X-21x-20L-9l-8R-26B-14N-10H7
up * <number>	T-11t7F17l9R15
up * five	F12
up * for	T-11t14
up * four	T16
up * it	T-7t7N7H20
up * my	T6
up * on	T6
up * the	t8F-8
up * thi	T6F-6
up * two	f10H7
up ,	X9
up a	F-6
up after	T-10D9
up at	T9H6
up by	T15F-6L14N7
up for	f9R-6H12
up is	T35t-6F-8
up on	F9X-6D8H6
up the	T21
up to	T-9t-8F23X-6l7R14N-9
up with	F-10D11
updat	X-6R-8B-8N50
updat * the	N14
upgrad	T20N7
upload	T8N18
upload ,	T7L9B8
upstream	L7R-6D7
urgent	l15
us	T7t12F25f19X13x-13L-22R-37N-8D-7H-16
us * <number>	F-7
us * a	T20X10
us * and	t8
us * at	R14
us * be	T8F-7
us * for	f7L9
us * hour	t8
us * in	H7
us * it	T-7F16N7
us * minut	T14F-8
us * of	F23f9X11
us * on	T9f14R-6
us * onc	F14B17
us * the	t-6F15X-6L-11l13D11
us * two	T7
us * wa	T-8t8D16
us ,	T-7t-11F-9X-8B9N6D17
us :	F10N9
us <number>	T-17R10
us a	T6L11R-7B7
us about	L8
us and	T10x10
us at	N9
us for	T-9f6l6
us from	F19B8
us in	T-7L6l7
us is	T18
us it	T-7F-12f14X-13x-6L-6R-10D-8
us noth	t10X17
us on	T-6t15H18
us that	B8H11
us the	T13t8F-10L-9D13
us to	T32t-6F-7H9
us wa	R7
useless	F20f8R7
user	t7F-18f10X-7x-7L19N7D-8H-7
user * a	T9L-6N15
user * the	T-9L11B6
user ,	R9
user ar	T-8t-6
user notic	t9B6
user of	T-9L11
usual	H7
valid	T-15F-6L13l16B13
valid * two	l18
valid for	F8l17B-6
valu	T-10F-16f-8L12l15N-6D-9
valv	T-6R-6N9
variabl	X8B12
variou	R-7D-7
vault	T27t6f8L12B-9H7
vault ,	T-7R6H9
vendor	T16t-15f-8X17L14l24R-21B-16N-16H-6
vendor 's	T-7f7X14L-6D16
vendor * the	X15
veri	T-15f-7x17R7N-9
veri * with	D11
version	T-35t-16F11x-9L17R10B26N-12D-11H-8
version * a	L15R8
version * it	B-6
version * on	B7
version * the	F29X9R-7B20
version * to	T9L-6
version ,	T-9F-7L7R-7
version and	B6
version from	F15B12
version goe	F8B13
version in	f9L6
version is	B9
version of	B14
view	x6H12
visibl	L-7R16
volum	T12B13
volunt	T-7R20H8
vp	D16
vpc	T15
wa	t7F-27f-25x-10L-30l8R-34D30H-9
wa * 's	x-6L11D15
wa * <number>	T13t16F6L8
wa * <percent>	t6L6
wa * a	t10F18B7D9H6
wa * about	T7
wa * after	D13
wa * and	T-12t22x22L7R-10B-11
wa * at	F-8X8l31B-8D15
wa * back	l8
wa * be	F6
wa * befor	f14X-7R12B8D10
wa * but	F6x11
wa * by	F7x6l-6R-8D8H-6
wa * dai	T-7F8
wa * featur	N6
wa * first	R11
wa * for	T23t-9F-6L-8B-6D-6
wa * from	l14B-6
wa * get	R9
wa * good	t11
wa * hour	H6
wa * i	l7D10
wa * in	t-10F9f23X-14l-10D29
wa * it	X-7D10
wa * minut	X-7B-6
wa * more	t12B11H6
wa * need	T-7H12
wa * new	T13D17
wa * night	H7
wa * no	T6t8
wa * of	F7X11D-7
wa * off	B-8
wa * on	T-7t10x-7L6l-6N-9D-6H-11
wa * onli	H13
wa * over	R22
wa * peopl	X6
wa * phone	F-6H10
wa * price	T19
wa * readi	B18
wa * right	t12R7
wa * s	D6
wa * so	F-6R9B-6H10
wa * that	T-14X32D-10
wa * the	L-6l-9R-6B15D13
wa * their	t12
wa * there	X14B6H13
wa * to	T-22F23X10l7B-11N11D-7H-15
wa * too	N8
wa * two	f8B7
wa * up	t14F-6X7
wa * veri	x11
wa * we	F8L6N7
wa * week	f8X17
wa * who	T7
wa * with	T13t7X7
wa * wrong	T-8F11
wa ,	T9X-7D10
wa <money>	T-6
wa <number>	T-8t-8F-16X-6L-9l-6R-11B-15N-8
wa a	T23F-26X6x30L-9l-6R13B23H-15
wa about	X7N9
wa afraid	X22
wa against	T-9
wa also	T22
wa an	x21
wa at	T-8t22F8D6H13
wa back	F14X7l6B-13
wa better	H10
wa close	T-8B7
wa done	T-9F12f16X-7R8N6H10
wa for	T-6t11X-7
wa given	t8F-7
wa good	x7
wa her	D13
wa hi	D16
wa in	T-7t-6F6B9D-6
wa kept	R13
wa lost	t8l9B-7
wa me	F19X8R10N7
wa mine	T-7t-9F-6X-7x-6B-7D-7H7
wa my	T-10X6B6
wa never	t12D-6
wa nine	T-8
wa no	B-9H11
wa not	T35t-7F-19X-9x-14L-7R-7N9D-21
wa noth	T-8F14
wa on	T-10f-6x-8B23N14D13H14
wa onli	t11f11R15
wa open	T10
wa our	B-6N-7
wa over	H7
wa read	R7
wa right	T8t-6x31D-11H-11
wa said	T-6F8
wa sit	D16
wa slow	T-6t18f10
wa test	X7
wa that	T20X12
wa the	t-13f-9X24x-10l-9R9N-17
wa there	t19F-6X8D11
wa to	T6F6X-8B-6N11D-6H-7
wa told	N10D11
wa too	T-8F13L12
wa us	T-8F10N6
wa woken	L8N13
wa written	F-7B12
wa wrong	t7F11X14D6H-7
waf	T-9L10B6
waf rule	T-8L11B7
wai	T24f9x12L-28l-6R-13B33N-6D-8H13
wai * a	X7
wai * i	N12
wai * is	B22H11
wai * it	T19t8B-6
wai * the	T8
wai * to	T7
wai * wa	B6
wai ,	T9F-6L-6l6B8
wai :	T14F10
wai back	F-16f17B11
wai home	T-6F25f-8B16
wai wa	T8
wait	T27t-16F-10f-22X28x-16R-8B-10N-28D-13H-9
wait * <number>	T-6L9
wait * a	F-6R-6
wait * dai	T6L-6
wait * each	T6R24
wait * it	T7t11
wait * minut	T10X12
wait * on	T6F8L15R-13
wait * the	X-7l12R8B9H9
wait * to	l11
wait * week	T8L10
wait ,	T6F15X-6
wait <number>	T20F-7L9
wait a	T13F-6
wait for	T-6F-20X8L-8R-13H10
wait four	T7R6
wait in	l14R-6
wait is	T-8
wait over	F8
wait time	L11R6
wait until	X13
wait up	l11
wait wa	X10
wake	T6F-10N6
walk	T-16f7X12B7H-8
wall	T-9F-21f12R-6B-7H7
want	F17x-8l-12R-29B-14N-12
want * and	D6
want * be	D8
want * from	T7
want * name	T-8
want <number>	T-7f14
want a	T26R-8D10H11
want it	t16F15H-6
want that	L7
want the	T10
want to	T-24t-11f-7X11L-13R-9N-8H6
ward	t-7F-6f-6X-11L7R30B-7N35
ward * on	R25
warehous	T10F-6f11N22
warm	T-7t10F-14X7R-12B-12
warn	T6D31
wast	T-10F-6X-6N7
wast is	F-9
watch	T-19f-9X-19l16R13B-12N-13D-10
watch it	R16
watch me	X-11H9
watch the	l16
water	T-8t-8F-6L6
wave	t-6F-9f13R52B-7N13
wave * the	F-6R28
wave :	R8
we	T21t-14f11X-9x-10R-22B10D-7H-40
we 'd	T6t-8f-6L-13R14
we 're	T-12F-9L13B-9
we 've	f8l7
we * <number>	T7F-14f18L-10B-10
we * a	t23X-6L10l-6N9
we * and	T9F14B-10N7
we * at	l9
we * back	T-8F-11L-8R-8B22
we * be	X-6B6N6
we * by	T-6F16
we * come	F10B9
we * down	F-6H6
we * five	T-7X6
we * for	t12F-6X6B-6
we * four	T-10
we * go	T13R6D9
we * had	t13l8
we * have	T-14X10x21l7H-6
we * in	T-10F8D13
we * is	T7F-7
we * it	t-16F43f-6X7l-11R22B-7N-8D-6
we * lose	T12
we * miss	R7
we * no	T29R7
we * not	T32f9X-10L-8R6D6
we * noth	T6N8
we * on	T-18F8f-6
we * onli	T-9L6
we * over	T24
we * pai	T8
we * return	B7
we * see	T7
we * that	F13L10l7B36N6
we * the	t21F17L10l24B8N16D-10H-6
we * them	f7B14
we * thi	T-8F18D13
we * three	T7L10B11
we * through	T-7x12
we * to	T10F12R-6B-7
we * two	T7F-7X6L20
we * up	F-13L7R8
we * wa	D6
we * what	T-7f9
we * with	T19F-13L-6l-6R23
we accept	T15
we agre	T-9R6
we ar	T7F-6f-7X-7x7R-9
we ask	R8
we bought	T11N7
we ca	T19
we can	T7t6f-6L9B21
we chose	T-9t8f21
we close	X8l17
we compar	T-9t12R17
we could	T27B20
we count	X6l7
we cut	T9F9R11
we delet	f6
we did	T15F-12f9R8B-9D-6
we do	T6F-13f7L-6R-8N6
we drill	F12
we drop	T16
we find	F13N8
we fix	X11l8
we found	t12
we gave	t7
we go	F8f-6B12
we got	T-9t13x11D11
we had	T-8t-12F35x6l-12R-7B-15N-7
we have	T-11F-9f8X-6L-15l12
we keep	T-7F22f-10B6
we kept	B8
we knew	T-8
we know	F-7N13
we left	l10
we let	R6N16
we live	T8
we look	R-7
we lose	T11R7
we lost	t8L7
we move	f8
we must	B11
we need	L8R10B6
we notic	F23
we now	L10
we open	R7
we pai	T22F-8
we paid	t13R-6
we practis	F-7R9B7
we put	T-11R8B7
we rehears	T-6F7B10
we restor	B19
we run	F10L8
we said	T7N6
we start	R11
we still	T6
we stood	N10H6
we stop	T-8F15R-8B-9
we switch	T-6R-7
we take	F13R-6
we talk	l9
we took	T6t-6F-6L15B11
we tri	T-7F-8R7B10
we try	F9R6B8
we turn	T-6F-6B10
we us	T-6R8B7
we wait	F7
we want	T6f13
we watch	l10
we went	T15t17R-14
we were	T-11X10R-11
we would	T-23F-12X8L-8R-7B8N-6D8H7
we write	f8
we wrote	l8R8N11
web	T12F6R13D6
wednesdai	T-11F13
week	t-15F-15f14X12x-25L-13l-6N-8D-17H-12
week 's	t6f9X18R6
week * <number>	F9R-6
week * a	B8
week * and	X19l7
week * at	N7
week * chang	T-6
week * doubl	X7
week * i	t12R13
week * it	T-8L11
week * not	R7
week * of	f6X11R-6
week * on	T12F-7B-8
week * the	T-8t-6X16R10B18
week * then	F7
week * two	F8
week * we	T13
week * work	T9F8f8X15
week ,	t-11F-8f-9L-9l-7R19B10N10D-8H8
week :	T-9t12f7
week after	l12R12
week and	T12t17f-7B9
week befor	R8
week five	X10
week for	T18F-8N12H6
week i	X-9
week in	F-6f10
week is	T-6F15R-6
week it	L7R18B7
week later	f12R8B-6
week of	T18F16L-6R-14B-8
week on	X23B-6
week run	L7B6
week the	T7
week to	t6F14R6
weekdai	R6
weekend	L-9B-9D10H22
weekend ,	H13
weekli	F-6L15
weekli ,	L7
weigh	T26t14
weight	T-10F33L-7B37
well	t10F16X-7x20L-8l-7R-11D-11H14
well * a	L6
well * i	R6
well ,	t11F8R-7N12H13
went	T-7t24F-19f-6X-9x13L-8R-12D-17
went * <number>	T13t-6R-18B-10N-6
went * and	T-6R-6
went * as	f10
went * by	T8t7
went * in	l6B6
went * the	T16x8L11l6B-6
went * to	R-6B-8
went * two	R7
went * with	f7
went ,	t7R14
went back	x-6R8B19
went down	T-7t12N9
went first	R20
went for	X6
went from	t-7F-6f-6l-6R-17H11
went home	x9B7
went in	T-7X9x10
went live	T10R-7
went on	T-8t6F13l9R-7
went out	T17R-7N10
went over	N10
went the	T16x6H-6
went there	X7R6B6
went through	T-13R-10H-7
went to	t-10F11l10N-9D-6H-7
went up	L7
went with	t8L6
went wrong	R6
were	T-17t-14F-14L-9l-15R-22B-23N-16D8
were * a	T12
were * about	T15
were * and	X9N6
were * by	L6R6
were * for	T-6X8R9
were * in	L6R15
were * of	T8D8
were * on	L14R-9H-6
were * out	B7
were * same	t10R7
were * that	H18
were * the	T-8x8
were * to	T8B-6
were * with	t17D9
were <number>	T6
were <percent>	B7
were a	X16
were at	L6N6
were close	L22
were in	H8
were mine	H13
were not	x7B6
were right	T11x10
were the	t8R8
were to	x7
were two	X6D9
were wait	T-7
west	R12
what	T-9t19F-23f-15x6L-22R-14B-20D13H-21
what 's	F6B12N13
what * 'd	T-8F-9x8H7
what * 've	T6t10R15
what * and	T7f6
what * be	F9
what * broken	F14
what * cost	T8
what * could	T-6t8F24L7
what * did	T9f6
what * do	F-6B8N7
what * doe	T-10F8L9
what * gave	T20
what * get	D14
what * give	T11
what * had	T-8R6
what * i	N7
what * in	F7
what * is	F-18x7l14N13
what * it	T-6L7
what * knew	T-7N6
what * left	T-9
what * lose	T8
what * lost	T13t9
what * me	X26
what * miss	F13
what * need	T-9t15L-6R-7
what * next	f10
what * not	T-6X11R-9B-6H15
what * of	X9D7
what * on	t10R-10D9
what * pai	T10
what * paid	t9
what * the	T-8L8
what * to	T-7F7
what * us	T-9F10B10
what * wa	X9l9R6D8
what * when	F-6
what * would	T-9F-6X-13N8
what * wrong	t11F7R9
what * you	t8F-6f13D9
what a	X9l9
what can	F18L-7N6
what chang	L7
what come	D18
what did	T-8t13F-8X14L9
what do	T-8f15D10
what doe	t9
what each	T-7N13
what goe	T6F6R8
what ha	L-8R26
what had	F-6
what happen	D21
what he	X7
what i	T-6t-9x23L-7R14B-7D10
what is	T-8F10f-6
what it	T14t9F24f-7l20N16D-7
what on	t9x8
what the	T21L-7R-12B-7
what thei	t8f8X-9D-8
what wa	t15F15f9
what we	T30F-16f-8X-7B-9N12
what would	T-10F13X8
what you	T6F-10X-10D15
whatev	T-8R6B-6N-7D26
whatev i	R6D14
when	T-25t-13F24x6L13l-11R-6B-7D13H20
when * 's	T7F-7f17L7R-7B6
when * ar	F19R8
when * ask	D20
when * have	T11F-6R8
when * is	T-6L-7
when * next	F18N6
when * on	F-8H8
when * team	F8
when * thing	t6R10
when * took	T6
when * wa	N8H6
when * want	T7
when a	F29L13R7
when he	H8
when i	X10L10R-8H-8
when it	t-8F-42X-8x7H36
when somebodi	F-6L8D10
when the	T-16F29X8L-13R11
when thei	R7D24
when we	T10
when you	t6L9
where	T22F26f15X-7x-12L6l12B-14N-15
where * had	T6l7
where * is	T6F9f7
where * us	T12
where * wa	T15R-6
where * were	f7B10
where a	X24R17
where he	H10
where i	T-11F14
where it	T18f12B-8
where somebodi	F10
where the	T-8f-6X-8R-8D7H9
where thei	t9
where we	T7L7
whether	t-9L-6R6N7D-7
whether it	T12H8
whether to	T10R6B7
which	T22F-9f-16B-16D-24H-19
which * 'd	T7N15
which * <number>	T11R-8D7
which * ar	t8X9L-6
which * can	x7
which * did	x10
which * is	T7F-6N8
which * need	X7
which * not	T10
which * on	F7R-6B10N6
which * onli	X9
which * the	L7R8
which * us	F10f9
which * wa	T-11t7L8
which * would	T6B6
which <number>	T6
which a	B6
which can	R11
which ha	X8
which had	f10L8
which i	T6F6X-7l7R-11N16
which is	T13t-7L6R12
which nobodi	T8f6X8
which on	x7L7
which page	R7
which refus	L8
which took	T-7B9
which wa	T-6X9
which we	T-15t6F-7f11B11
which would	T6R6
while	T-11t-10F10X11x-7R12N15H-6
while * wa	X8N7
while a	R11
while he	N6
while i	N7
while the	F17L6H9
who	T-13t-20F-21f-9X6x-7R-7B-23N-9D19
who 'd	T-6f15L12N7
who * a	F7
who * and	T6F6
who * ar	X10D8
who * ask	R15
who * call	B9
who * for	T10
who * from	X8
who * hurt	L8
who * in	R6
who * is	D7
who * it	t6L-9H12
who * not	T11F-7x10L-7D13
who * on	T7
who * the	T-7L8R-13B-6N6H-8
who * thi	D15
who * to	T6L-6D9
who * what	L10D-7
who * when	t8
who appli	L12
who approv	D-6
who ask	T10l11
who can	T-6
who could	T-11D-6H19
who decid	T7
who did	T9
who doe	t10F-7x11D16
who els	X-9L9H9
who get	F10H9
who ha	L-6D6H6
who had	T-6X7l9R10
who is	T7F-7X-6
who know	R8
who mai	B9
who own	F9L8
who read	X14R-8
who wa	t11N6
who want	F6D9
who write	D7
who wrote	D15
whoever	t9f13B8
whoever * the	T8F-7f16
whole	T-6t-9F8X-10L7R-19B13N-7D7H24
whole * and	B8
whole * it	B9
whole thing	F6H11
whole time	F12
whom	t9N-9
whom i	t13L6N-6
whose	T-6L7D21
whose * is	L9
why	T16f13X-10x-7L6R-9N9D-9H-10
why * wa	f8
why ,	f8
why i	T-6f9
why it	f8L7
wiki	f13l29
will	t13F-12f16X9x9L-6l13R7B-9D-11H-13
will * a	X6
will * it	f13
will * the	T7F-8f14
will not	T-11F-8x14
win	T-12t36X14x8
window	T28F-6X14L-6R-12B15
window ,	B6H6
winter	T-8F-6
with	T15X-31L6R19B-7N8H-29
with * 's	T6x15L-6R-6
with * <number>	T-9t10F8l15R-11N-6
with * a	T-8
with * and	T15t-8f20X-8R-6N10
with * as	T13
with * at	f8
with * command	B7
with * dai	R7
with * date	T-12l19R-6
with * door	X11H8
with * from	T-6
with * hand	t8B6
with * i	T7X9
with * in	T-6X12
with * is	T16
with * it	T24F-14L8
with * lead	L8
with * line	l6
with * list	N6
with * lock	T12F7L7
with * more	T-11R-6D13
with * name	N-11
with * new	t11
with * next	x7
with * number	T9L6
with * of	T-12
with * old	F6L13R17B8
with * on	T-13F-9R-16B-7D6
with * other	R8D6
with * over	B7
with * own	T-6X9
with * owner	T-6
with * paus	N8
with * peopl	t8F15B15
with * person	T7R6B31
with * real	F-9L6
with * request	F17R-6
with * restor	T12
with * same	B6
with * second	f18
with * servic	T13L7R7
with * sinc	T-7
with * smaller	t6
with * team	T-22F35X-6R14N-8
with * that	T8F6
with * the	T11R6N10
with * three	R8
with * time	N9
with * timeout	R15
with * to	L20N8
with * traffic	T7F6
with * two	D15
with * week	T9
with * what	T-6
with * who	L6R11
with ,	R7
with <number>	t9F18L-8R10B-12
with a	T-14t7F-12f6R12B-7N-16D9
with all	l6N9
with an	F-9R28
with anoth	D26
with custom	T-6B7
with date	T14L8N16
with each	T-6x12L-6R6
with five	t10
with flag	T14
with four	B-8
with half	R8H7
with hi	B9D15
with him	T-12
with it	T14t11F10f-11X-6L8R-16D-6
with less	T16
with lock	R23
with me	T6X-6R-10N8H13
with my	T-10X6R-6
with no	T-6L20B7
with noth	R-8B15
with old	B6
with on	T-7t-6F-9x-8L-7R46B18N14
with product	D8
with real	X7
with seven	L7N6
with that	T33t17F-6X-6x-8l12R-9
with the	T-12t-12F8f-9X7x6L13B10H7
with their	T-6F11L12R6
with them	X-6x13
with these	l7
with thi	F-9f13L6R-9D-7
with three	T9F25R15
with two	L-13R17B31N-6
with us	F10B-6D-7
with what	T-10F7X6
with who	f10
with yesterdai	T15
with zero	L8
within	T-18F-7X-12L10R-13N14H-6
within * dai	t8
within * hour	R6N6
within * minut	T-10L-7B9D9
within * week	F10L22
within a	F-7B-10D10
within an	R-6
within the	T6F-10f8L-8
within three	F13
within two	T-6F-6L13B6
without	T-23t21X-6L11l-10B-11N-6D14H11
without * a	D12
without * for	T16B7
without * it	D7
without * me	T9L7
without * signatur	F9L7
without * the	H9
without a	t20F-6L9
without ani	t12
without ask	t-6B8D7H8
without it	F26R-6
without me	T-6F-13L6D-10H16
without the	t-6F15f8X10x6B-6
without us	T-7L-9
wo	t10L7l6R10
wo not	t10L7l6R10
woken	T-9F-10L12N8
woman	H22
won	T8t16
wonder	x6
word	T-6t-6F-12X-15L-9B-8N57H-6
word * <number>	N21
word ,	N14
work	F-13f19X16x28L-18B-32H9
work * a	F18N8
work * it	f21L-7H7
work * on	T7
work * the	T20t10f-8X-6R-12D9
work ,	f20L-7
work and	T8X9H6
work for	F13N6
work in	D10
work on	T9R-6
work stop	B-7
work with	T9F10L11R-7
worker	F8R15
workspac	T10
worri	X-8L9
wors	T21F-7f-6X-6L-9B18
wors ,	B11
wors than	T21F-8
worst	T-13t-8F33f-11L-12R50N-8D-6H-7
worst * is	F22
worst case	F25R25
worst mistak	F-12R11
worth	T9t18F7N12H7
worth it	T18
would	T44t10F-6f-12X15x12L-13l-30R-25B-11N-13
would 've	T16L7R-6D12
would * <number>	T9
would * a	T-6t9X8
would * and	T13B7
would * at	T-7X6
would * be	L11D9
would * been	T30t-6F8X8D8
would * chang	x17
would * differ	X-12x11
would * do	T-9F8X-6
would * done	T-7X16
would * end	B22
would * for	T10
would * have	F-8X-11D7H21
would * in	T7
would * it	T15t30F-14f11R-7H-7
would * like	T6B6
would * look	R6H7
would * lost	T7t9B8
would * me	T10
would * need	T7
would * stop	L-6
would * taken	T-9H10
would * that	T-6f13L8
would * the	T-17t-6F21f-6X16L-7R-6B-7N-7
would * them	f9X15
would * to	T11R8
would * two	T16X6N9
would * up	T-8
would * us	T7F16
would * with	X27
would * you	X-9R7
would also	f8
would ask	T-9X9
would be	T15t11F-9X-13x-7D-7
would begin	X-8
would bring	T11
would call	t9
would do	T-12t12X-11x28R12N-6
would go	X9
would have	T24t-15F-7f-7x-17L-6l-10B35N-7D12H7
would like	f13
would make	x9
would need	T11R-6
would not	T-12F19f-6x21N-8D22
would now	X11L10
would onli	T-9H16
would pai	T6
would rather	T9
would sit	H12
would take	R8
write	t-21X8x-13L-11R12N22D20H-24
write * <number>	T9L7
write * a	F-6R10
write * and	L9R15B-8
write * both	T6R9
write * code	L9
write * it	l9
write * line	f19X11
write * old	F-12L6R-6
write * the	F8B10
write * what	T9X7
write ,	T11B-6
write a	T-10F15R-10N16
write all	B6N9
write down	F-6R10
write in	F11R7B8
write it	D14
write old	F-6B-7
write on	T-7F14f7X8L15
write onli	T6R6
write the	T-6F-14R-15N8
write to	T-7t7
write with	T6F-6
writer	T-6F11R9B6D-7
written	T-21t-11F28X17L8l7R-11N-15D-8
written * and	F13
written * on	X10
written * the	L13B11
written :	B7H6
written by	F-6
written down	R8B-8
wrong	T-26t8F56f-12X47x-15l-10R9N-16H-17
wrong * a	F11
wrong * and	T-8
wrong * in	F-10R9
wrong * is	R8
wrong ,	T11F6X13L-6R10B-6
wrong :	F8
wrong answer	T-12
wrong on	F9L8
wrong price	T-12t14R7
wrote	T-16F13X-22x-8L10l15R-8B-7N27D-8
wrote * script	D8
wrote * the	T9L6R6N9
wrote * whole	H16
wrote ,	F16
wrote a	t10B14
wrote down	L7R11N-6
wrote in	L7l8N11
wrote it	N-6H7
wrote that	L8D7
wrote the	T-6X-8L25R6B-6N30D-10
wrote thi	D13
xx	T-12F-9X-6R-6B-14
xx minut	B-12
ye	T12t-6F-8
ye ,	T11R11
ye or	f6
year	T22t-18F-15f44x-13l-6R-17B-18N-7D20H-8
year 's	L7
year * a	f8
year * and	T6f11
year * for	T10D6
year * i	T8
year * is	T8
year * nobodi	T-15X14
year * of	T-8L-7
year * the	T-9X9R-8D7
year * we	B10
year * would	T16
year ,	F-10f6X16L-16l15R-16B10D12
year :	F-6
year after	T20f12
year and	X6
year befor	f13X23L-8R-10
year i	T13
year in	D13
year of	R-7
year to	T15R7N9
year we	T-8f13
yearli	L13N8
yesterdai	T8F7X9
yesterdai 's	T9F10
yet	T7F-9R-6B8
you	f15X-9x34L-10l-8R-23B-16N-20H7
you 'd	H11
you 'll	D6
you 're	f8
you 've	D6
you * a	H8
you * do	X-8
you * have	D7
you * not	T6L7H12
you * the	T18t18
you * your	T-8x9D7
you ,	H6
you a	T10t14
you ar	t6B7
you ca	D6
you can	T-9F-6f9B-7
you do	t9H7
you get	T6t17D7H6
you read	R7
you were	f7B9
your	T-10x6R-7B-16N20H-6
your own	T-7
yusuf	f8
zero	T-12F15X-9L-7R-9B15N-8D-13H-6
zero * and	t7
zero ,	F-7L7R11B9
zone	T-7F29f-8X-9L6R-10B10N-10H-7
zone * the	t9
zone ,	t7F-16R-13B-9
zone and	T-7B7`;
