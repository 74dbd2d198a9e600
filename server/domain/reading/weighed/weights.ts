/** What words, pairs of them and turns of grammar weigh for each kind of sentence, in tenths. Made by `npm run weigh` from labelled sentences; not by hand. */

/** Of each kind, by its letter: what is added to every sum. */
export const BIASES = {
  T: -2.84,
  t: -3.92,
  F: -3.03,
  f: -4.23,
  X: -3.52,
  x: -4.31,
  L: -3.98,
  l: -4.78,
  R: -3.3,
  B: -3.58,
  N: -4.16,
  D: -3.89,
  H: -4.02,
} as const;

/** A feature, a tab, and what it weighs: `T12t-6`. */
export const FEATURE_TENTHS = `'clock	T-10N9
'd	F8f10X30L-15l-20R-7B-8N-17H8
'd * a	X10R9D15
'd * and	x10
'd * ask	X8
'd * at	X9
'd * been	t9X-6
'd * for	T8
'd * had	f10D12H8
'd * have	T8f16
'd * it	T18f26x10B7D-6
'd * on	T6H12
'd * that	T10F13X-7
'd * the	T-8F-8f-7X14H9
'd * them	X8
'd * to	T-11X21
'd argu	T7F6X-8
'd ask	f9X-9
'd be	F7X-7D6H15
'd been	T-7t7X14
'd count	X-8
'd do	X10x9
'd go	X10
'd had	t14
'd have	T19D9
'd keep	H8
'd never	X7
'd not	T-14X-15R10H6
'd now	X8
'd pull	F10
'd rather	T6
'd sai	t9f11
'd start	X6
'd take	T20
'd want	T8D16
'll	T-6f7x-6N11
'll * a	D7
'll have	D7
'm	T-8F-6x11N7H11
'm not	N7
're	t-9F-13f22X-10B10D-6H-6
's	F6x-16L13R-10B-12D28H12
's * 's	T6H11
's * <number>	l7R-8
's * a	F-9L7
's * against	F8
's * and	T-23t6f14X15R13H15
's * for	f8R-10D6
's * from	D9
's * goe	R-6
's * got	N10
's * i	T-7X6
's * in	L8
's * is	T-6
's * it	x13L6B10H7
's * line	t7
's * minut	f17
's * now	L-6
's * of	T11
's * on	l8H7
's * onli	R6
's * or	t6F-6H6
's * right	N9
's * the	T-8t15f10X-6H8
's * their	T14
's * then	R8
's * to	T6f9L9
's * wa	D13
's * we	T9t-6B6D17
's * with	t9L9
's ,	T7l7D9
's <number>	F23
's a	T-6F21f9R-9D-7
's bad	H9
's board	f6
's chang	X11
's copi	L6
's down	f10
's file	T-6F8
's gone	L7
's how	t16
's in	F-7f6D7H7
's lot	N9
's me	X7H6
's name	l7D12
's no	T6t17f8B6D-10
's not	T-8F-6
's on	T-8X9H7
's own	F9
's peopl	f11l19
's problem	T14
's role	R10
's run	F8
's team	F11X10L7D-6
's the	T-6t21N7
's their	t16f6
's what	T16
's work	f21X35
's worth	t20B6
've	T8t14F7f8L11l8R-16B-6D7H18
've * a	D10H6
've * it	f24l8
've a	T7
've been	T9F13H16
've done	T-6
've got	T-6t9D6H12
've had	T7l9
, <money>	F-7R-7
, <number>	t-10F8f-13X-16x-6L-14l19R10B-16N-6D-16H-11
, <percent>	l7R19N8
, a	t-6F-18f-12X-14x6L-9l-7R6N18D10
, about	T13F-8l8N6
, after	F7B8
, agre	T6
, all	T-13t-6F11f12R-10B9H6
, alwai	F12
, an	H10
, and	T19f-8X-22x18L11l10R22B8N-13D-7
, around	T12
, as	T9t-11F-12X-14x-7L-6D13
, at	T-6F22R-10B11H10
, back	R9
, becaus	T30t-8F-16f-14X9x-10L-11l-9R13B25H7
, befor	t7R-13B-6
, both	F6L18R9H7
, but	T45F-6f-9X-11x9L-6l-6R-10B-11N-8D-10
, by	T-8F-10f-6l9B-9
, certif	L9H8
, compar	R24
, copi	B9D7
, count	N12
, data	F-6f11
, did	T8B12
, each	T8F12D7
, eleven	F11L11H11
, error	F-8
, even	F-7X10R6N8
, everi	R6
, first	t6
, five	T-9l10D7
, for	t9f-6L16R28B14D18H-6
, forti	T17F-7L7B-13
, four	l11R12
, from	T-6t10f-6X-7
, good	R13
, had	D-6
, half	X-6D10
, he	D9H6
, here	N19
, i	T-14t-7f-13x7N11H42
, if	F-11B11
, in	X-8L6R26B14D-8
, is	T13
, it	t7F25X-12x-8B9N-7
, kept	R6B-12N8
, last	R-6
, let	f10B-6
, like	F15
, live	t9L8
, look	R6N15
, me	t7X7
, measur	f10
, more	T11x7
, move	N6
, my	T6t7
, never	R29
, next	T-6F10N21
, night	t10
, nine	F-7
, no	T-23t-15f7X-6l7R-17D-7H-7
, nobodi	T21F17f6H19
, none	D10
, not	T-9t-10F-17f-12X10x-11L19R18N-7D-12H-13
, noth	T-15t-9l8N8
, of	T-6D12
, off	R8
, old	T9F15R11
, on	T-6t-7f-9X-16x6L18l-8R28D-7H22
, onli	T14t-8x6R8H-6
, or	T31f-7X-9x9L-6R-8B10
, out	X11
, over	T-6R8D9
, peopl	F16
, per	R14
, promot	F-7
, put	X8l6
, rather	T12R7
, read	R17
, roughli	T12
, seven	T17N6
, sever	N15
, she	X12x9B11
, sign	F-7
, sinc	T41t20F-13f15X-11x-9L-22l-10R22B14N-14D-9H-13
, six	T-8
, so	T-9t-19F23X-12x-22L6R7B19N-13
, some	T20F8R7
, someth	F-6
, start	F-9R8
, stop	R9B10
, take	F-7f15
, that	T-10t-14X34x-10L-6l-7B13N-6D-8H18
, the	T-24t11F8X-20L-19l-7R6D-15H-22
, thei	T21F9f16R10
, their	T13
, then	T-9t-12F-14f13x-6L-13l-8R51B10D-9
, there	t6F10L6
, thi	T8t-6F12R6D-7
, those	T8B11
, though	T11D16
, three	T-12X14R-8B-8N11
, to	F9X-7B8
, took	T-6F6
, twenti	R8
, two	T-14t-11F-13x6L6B-16D-7
, type	H10
, until	R9B-6
, version	B-6
, wa	T13
, wait	T-6R7
, watch	R11
, we	t7F14f-11l8R-7B7N6
, what	T-13F-9N18D10
, when	X17
, where	F18R28
, whether	N10
, which	T57t-9F16X14x-11L-10l-10R13B14D-8
, while	H13
, who	F-7f-6l-6R-12N15D21H-8
, with	T-26t-15F-22X-7x-7l12R35B33D-10H-10
, without	T-8F-9L9D21H7
, you	T-8t10F20f-7H7
: <number>	T-24t-8F21f-10L-9l-6R-14N15D-6
: a	F43X-7L9D-7H-6
: eleven	T6
: everi	R8
: five	T-6
: i	T-9F13X25
: if	T-9F10R7
: it	F6R12
: lock	R6
: more	F-7L9R-10
: network	R8
: no	T-12F-6B-6
: nobodi	T12
: on	T7X28
: our	R10
: restor	T15
: she	X10
: six	L11
: the	T19t-7F24B8H-6
: thi	N24
: three	F9N8
: two	T6F20L13
: we	T8L8
: what	T-9R-9N6
: you	N9
<after> i told	f10
<after> none told	T-6F23B35N8
<after> thing told	T-15t-6F-10f-9R-15B-9D-8H-6
<after> we told	B-6
<and> i told	T19t6F-6f-14X18L-11l10R16B19D12H33
<and> i wished	T16t-8F-8X28x11
<and> nobody told	T-8t12X6L17R-7D7
<and> nobody wished	l6
<and> none told	T6F13L-6R10B-6D6H-7
<and> person conditional	R-6
<and> person told	T42F20f19L-10l28R7N-8D14H-14
<and> person wished	f9R-6H6
<and> thing conditional	F8R-6
<and> thing meant	T9
<and> thing told	T16F10f18X9L10l23B12N-19D-11
<and> thing wished	T16t-6F-8f15X10x9R6H-6
<and> we told	T23F23f6B8N-6
<and> we wished	T-7X10
<and> you told	F7D-6H10
<as> i told	f7X-7
<as> none told	F7X15x10L9B-7H20
<as> person told	T-7l7D17
<as> thing told	T13t7f15X-15x-7H-8
<as> thing wished	T19x6
<as> we told	T-10t9x11
<asked none> -	R-7
<asked past> do	T-6t11x10
<asked present> do	T-15F-11f23
<asked present> is	T-8t-6f7B-6
<because> i told	T-12X7H7
<because> nobody told	T14t6
<because> none told	T17X6R-13B7
<because> person told	T10X-6L8B-9H-9
<because> thing told	T20t19f-11x-8l-6N-10
<because> thing wished	R12
<before> i told	T-9t-7F-10f-7X23x-6L-8l15R-11B28N-7H-12
<before> none told	R19H12
<before> person told	T6X-9L15B-9N7H18
<before> person wished	T9L8
<before> thing told	T7t12F-10L19R18B15
<before> we told	N7
<but> i told	T-12X9D10H12
<but> nobody told	T11
<but> none told	T12F6D6
<but> person told	T-12F-6x7H6
<but> thing told	T25t-12F35f-7X-9x-6L-8R-12B-12
<but> thing wished	T13
<clock>	T-30t-6F-33f-16X6x-15L-23l19R-19B-28N36H-7
<clock> * i	X-6
<clock> * it	l7H11
<clock> * minut	X7N-7
<clock> * not	T-6
<clock> * said	N20
<clock> * then	N7
<clock> * wrote	N13
<clock> all	l13
<clock> and	T-6t-7F-6l10R-6N11
<clock> i	X-15R11N33H-7
<clock> on	X14
<clock> the	F6X-6N-6
<conditional past> come	x9
<conditional past> do	f11X7
<conditional past> is	f6x7N8
<conditional present> break	F9
<conditional present> come	B-6
<conditional present> die	F20
<conditional present> do	H6
<conditional present> fail	F10
<conditional present> fall	T8
<conditional present> get	F7
<conditional present> go	L6R12B8
<conditional present> have	F-11f14
<conditional present> is	F22f-9R-6B8D-6H6
<conditional present> reach	B-7
<conditional present> stop	B-9
<conditional present> take	F-6
<how> none told	N8
<how> person told	X7
<how> thing told	T-10t12f6X-7
<i conditional past>	f9X17x6
<i told future>	T-9f8X-6N6
<i told past not>	T11F-26f14x-16l7B7N-8H22
<i told past passive>	T-13t14X-9R6
<i told past>	t-9F-46f-43x-14L-19l-20N12D-7H9
<i told present not>	t12f19N8D-12
<i told present>	T-8t-31F11f-10x13L-29D-26H12
<i wished present not>	T-13F11x19D-6H-13
<i wished present>	t-9F-14f8X29x-7L-12l-19R-17B-23N-20D-17H-18
<i> -	X-19
<i> accept	T40X-6
<i> answer	T-7
<i> argu	X13R-6
<i> ask	T-22t7F-16f-16X16x-13l-9B-6D-16H-7
<i> back	B11
<i> be	x14B-10H11
<i> begin	T-14X8R13
<i> believ	T-6X23x7
<i> bring	T-10t21X7B7
<i> bui	T15H-6
<i> build	T-8H19
<i> call	T-15t13F-8B-8N8
<i> carri	T-10X-6H15
<i> chang	T-8F-7x12
<i> check	B9
<i> choos	T7t-6F-6X-6R6B12H-9
<i> come	F8
<i> count	T-12F20X-7R-7H-9
<i> cut	T-9F-7R6
<i> decid	T11t7F-6X-6R7H-6
<i> delet	R7
<i> do	t-16X14x14l-7B-9N21D-10H39
<i> drive	H21
<i> drop	T15
<i> feel	X21x7H14
<i> find	T-14t25l6H-8
<i> fix	H7
<i> follow	X-8
<i> get	T-17R10H9
<i> gine	x14D9
<i> give	T20t-7x-7H-12
<i> go	X22H12
<i> have	T-14t12F15f8x-7L16N-10D-10H22
<i> hear	T-6t8H-7
<i> is	T-12F16X-9x49l-9R-10B-6N-13D-16H21
<i> it	X8H26
<i> keep	t-8F-10f6X-16x-6l10R-15
<i> kill	R17B14
<i> know	t8X-6l10B-6H10
<i> lead	T-6
<i> learn	T-11X10x17D11
<i> leav	T12F28X-11R-13B10H-7
<i> let	T23f-6X7R10N-6
<i> like	f12X7H8
<i> listen	T-6X-8
<i> live	T20H-6
<i> look	T-27t7f-8X6x7l12H-11
<i> lose	X13
<i> make	T-13x7B9H7
<i> measur	T10X6
<i> meet	T-6f28X16
<i> move	T-9F-9R15B6
<i> mute	H11
<i> name	t13D7
<i> need	T-12f10X-6H10
<i> note	B6
<i> offer	T27
<i> open	T-9
<i> overpai	T-7X32
<i> ow	N20
<i> own	T-7
<i> pai	T25X7
<i> pass	T25
<i> pick	T8t13
<i> post	N18
<i> prefer	T31
<i> present	l17N24
<i> press	l17
<i> promis	N7
<i> propos	T15
<i> pull	F16X-9D9
<i> push	X11H12
<i> put	T14t-7f-8X6l-6B-7D-6
<i> read	T-14F7X11l15N-6D-6
<i> rebuild	T8
<i> reckon	T8B6
<i> recommend	T13f19x10
<i> refus	T26
<i> reject	T21
<i> rememb	x9
<i> remov	X-16
<i> replai	T-6
<i> restart	T7l16
<i> restor	B8
<i> ring	T-6N26
<i> roll	R10
<i> run	T-11F11
<i> sai	F-12f11X-7x-11l-7N30D19
<i> save	F9B9
<i> search	t10X8
<i> see	T-24t26F-11f30X-25N-8H-12
<i> seen	t11D6
<i> send	X11l7H9
<i> set	T-6X-6B10
<i> show	T8t6N6
<i> sit	T-17t-6D-10H23
<i> sleep	x23
<i> sort	t10
<i> speak	T-11X13R-7
<i> spend	X17
<i> split	F-7
<i> stai	T-6R8H10
<i> stand	R11H-6
<i> start	T-16X14
<i> stop	T43F17R-6B-7
<i> switch	R16
<i> take	T8t-10f-9X-13x-10L-6R14B-6D10
<i> taken	X18
<i> talk	X13H-9
<i> tell	T-10F-8X-19x-6l9R-7N25D13H23
<i> test	X22R8
<i> think	T8t-11F-6f18X13x29D-8
<i> to	X-6D14H-6
<i> touch	T-8X-7B11
<i> trust	X22
<i> try	F14f10R10B6
<i> turn	T24
<i> type	T-7N7H-6
<i> understand	T7X-6B8
<i> us	T-15F9f25X-9
<i> wait	T-20X9H10
<i> walk	T-6X7
<i> want	t-6X-9N9D11H-8
<i> watch	T-8F6R8
<i> work	N11H8
<i> write	T-9X13l11R-16N19D8H10
<i> written	X8l11R7
<if> i conditional	F-10f6X20x7R7H8
<if> none conditional	t7F-15B31N7
<if> person conditional	T-17t-8F18f8X-15B-16N-6D18
<if> thing conditional	F15X-9x-6l-9R9B12D-12H-10
<if> we conditional	B8
<if> you conditional	F-6
<money>	T17X-15x-9R-21B-13D-12H-10
<money> * month	T11F10
<money> * year	T6
<money> a	T13F6R-6
<money> k	T6L8
<money> of	l13
<nobody told past not passive>	T-7L25
<nobody told past not>	T-11t26F-22x-6R-22B-10N-14D-7H-19
<nobody told present not passive>	R8
<nobody told present not>	t-21F15L-8l-11R-12B-20N-12D-13H-9
<nobody wished present not>	T15t-6X-6R-8D9
<nobody> -	T10R6
<nobody> do	f6X11
<nobody> go	T6R11
<nobody> have	F-6
<nobody> is	f16R9
<nobody> know	T10
<nobody> look	T-8X13
<nobody> lose	T-11t18
<nobody> need	T8H7
<nobody> notic	T6L22D11
<nobody> read	x8R14
<nobody> to	T-9t10L7
<nobody> touch	F9R-6
<nobody> write	T-10F-7R6
<none asked none>	R-8
<none asked present>	t-7X-6x14L-7B-8
<none conditional past>	B12
<none conditional present>	T-6t7F-15B8N6
<none told none not>	T-9t7x33D-6H8
<none told none>	T-26t-18F-11f-16X-16x-7L-18l-18R-28B-28N-24D-10H-11
<none told past not>	X16R-11H8
<none told past passive>	T-13t7L-7B-9
<none told past>	T-29t-10f-9X-26x9L-7l-7R-37B-6N-9D8H-22
<none told present not>	t-9F-15X-7x7B-6D30
<none told present passive>	T-8F-13f13R-16B15
<none told present>	T-24t-10f-27X-22x7L-31l-16R-30B-20N-36D-10H-40
<none wished present>	T19t-9F15L-8R-12B13N7
<none> -	T-11t6F-20f-7X-14x8L-16l-11R-14B-17N-9H-8
<none> add	T-7t-6F-10x18
<none> after	f9
<none> ask	t-6X11
<none> back	T-7F-6X8x13l8R-8B-13
<none> be	F9L-7B-14
<none> becom	R6
<none> bui	F18f6
<none> chang	F-6
<none> come	T-8f10R-8B-8H10
<none> compar	R7
<none> cost	T6
<none> delet	B10
<none> deploi	T-10F6
<none> do	x6B6
<none> drop	T10F-9
<none> engin	T-6
<none> fail	F-6
<none> get	B9N-11
<none> give	x8
<none> given	T9t9F-7l12
<none> go	T-12F-12f-6L6B15
<none> hand	B-7
<none> have	t9F13f-7L-6R-6B13N12
<none> is	T22F7f-6X-7x-8l-10R-13B-14D-17H-16
<none> keep	B10N8
<none> know	H12
<none> lead	R11
<none> leav	T-7F9
<none> like	F6
<none> log	F-7N8H7
<none> look	T-8R-13H7
<none> lose	T-6
<none> make	D8
<none> mean	T14F-7
<none> move	F13B7
<none> name	T-6t8
<none> network	F6
<none> open	F10R7
<none> pass	T-7
<none> plan	T6x12B6
<none> price	T15
<none> pull	T14
<none> put	R-6B-10D13
<none> read	F11D14
<none> reason	T-8
<none> refus	T-6f7B6
<none> releas	F9f10
<none> restor	T16
<none> sai	F11
<none> see	B11
<none> send	t11
<none> show	F11
<none> sign	T-6R8B9
<none> stai	T-7F7
<none> state	T6B9
<none> step	R16
<none> stop	L9
<none> store	F16
<none> take	T-22t-6F6R-8B15D13H10
<none> tell	t13N8
<none> thank	N7
<none> time	f15X10R-7B-7
<none> to	T12F7
<none> us	F18
<none> wait	T12X11B6
<none> want	T12
<none> wave	R27
<none> work	F-6x7
<none> write	F17R-13B15
<none> written	l7
<number>	t-26F-12f-35X-61x-58l-13B-14N-24D-33H-38
<number> * <number>	T-27t-10F-6X-10L-20l17B-10N-7D11H-11
<number> * a	T-10t6F-8f10L-17l-9R-8N7D-9H-7
<number> * against	T-6F6
<number> * all	T-6F6
<number> * an	T-7
<number> * and	T-6t-18X-10L7R6N-8D-11H-9
<number> * ar	T11t24
<number> * around	T-6
<number> * at	l9B-10
<number> * becaus	R17D7
<number> * befor	L7H7
<number> * by	t17
<number> * came	T9
<number> * dai	T-6l7
<number> * each	t8
<number> * fail	l11
<number> * first	R25
<number> * five	f8l11
<number> * for	F-9f-6B14
<number> * from	T-7F6D8
<number> * had	F7l9R10
<number> * have	F8B11N7
<number> * hour	t11N11
<number> * in	T-15t10F-10l-9R18B-9D-6H-6
<number> * instead	f6
<number> * is	T6l6
<number> * it	T-10F-6R-10
<number> * late	T25
<number> * lost	F12
<number> * mai	R13
<number> * month	T-6t17
<number> * more	T24l6
<number> * night	N8
<number> * no	F-9B-7
<number> * not	R10
<number> * noth	R-8
<number> * of	T9t-6F-22f7X-8L-6l12N-6
<number> * on	T36t-7f-6L-7R-18B-11
<number> * or	R-6B6
<number> * our	H6
<number> * p	R15
<number> * per	T-7F-6
<number> * request	R10
<number> * row	R-6
<number> * second	R8
<number> * sinc	F12f9B12
<number> * so	T-6t9L10
<number> * that	T13
<number> * the	F-13f15L-13R-9N7H-6
<number> * them	t7D13
<number> * then	F6R31B8
<number> * there	D13H7
<number> * three	T-7t9F7
<number> * time	T12
<number> * to	T10F-11f-7l8
<number> * two	T-7R12B8
<number> * wa	T13F20
<number> * wait	T-8l11
<number> * we	l6
<number> * week	F-7R-7B14
<number> * were	T-12F8X6B-6
<number> * where	l7
<number> * which	F7
<number> * with	T-6t8f7B-7N7
<number> * without	L13
<number> * wrong	F-8
<number> * year	T11
<number> <number>	F-6N13
<number> a	T9t22F-19f-7L-8R7B-6
<number> account	B10
<number> against	f11
<number> and	T-22F-14f-9L-8l-9R10
<number> at	T8B6N6
<number> bed	T6
<number> befor	X6
<number> by	L11D24H6
<number> call	T9f7
<number> came	D9
<number> crore	T13t8
<number> custom	T-9F13R15
<number> dai	T-7t6f13X-8L8l-9R-22B-8D-6
<number> databas	T7
<number> deploi	F10
<number> dollar	T14R-8
<number> eight	B6
<number> euro	T17F-11B-7
<number> fail	H6
<number> for	R10
<number> from	D8
<number> gb	t14R9
<number> hour	T12t-9F15X-6L9B-9N-8H10
<number> i	T7R7
<number> in	T28t7F-12f-8L-10R-11B9
<number> is	F-8
<number> it	T15F-12
<number> lakh	T10
<number> line	t11R7
<number> machin	F12R7
<number> messag	t17
<number> million	F-12L-7R-13
<number> millisecond	T7F8
<number> minut	T-14t-22F21f17X-23x-6L-15l13N-19D-6
<number> more	L16
<number> ms	T16t-8F-14f-7L16l12
<number> of	T-13F-13f-6X-6R-7N8
<number> on	X14l6
<number> order	F6l11
<number> page	T-7f15R-7B9N11
<number> peopl	F-10D13
<number> per	L10R15B9
<number> percent	T-14t-12F-12f19L-12R19B9N-7D-8H-6
<number> pod	H7
<number> releas	F6R17
<number> request	F8R12
<number> row	F26R20B-6
<number> s	T-10l9R-6
<number> second	T-7t-6F9f13L11l12R10B29D-7
<number> servic	T-8L11R-11
<number> so	F6l9
<number> state	F-7
<number> team	R-8
<number> the	T-8F-14f13N10
<number> then	R12
<number> there	F8
<number> thousand	T20F-6B-8
<number> ticket	T-8
<number> to	f-6
<number> truck	T-6L7R10
<number> under	R6
<number> user	R10
<number> wa	D13
<number> went	R11B7
<number> were	T-7t9
<number> with	F-9
<number> without	f11
<number> would	T11B10
<number> write	T-8
<once> none told	F18R16
<once> person told	T-8F6
<once> thing told	F-7N12D7
<or> nobody told	F14
<or> person told	F7
<or> thing told	T-14F-12f-6B12
<percent>	T-9F20X-14x-12L6R29B7D-17
<percent> * <number>	R11B6
<percent> * player	R13
<percent> ,	T-9R9B8N8
<percent> of	T-12t9F-7X-6L12R19
<person asked present>	R-8N6
<person conditional past>	F-15X-13R7D27
<person conditional present>	T-17t-8F16f8X10B-17D-11
<person reported past>	t7X6x9
<person reported present>	T-13t-7X-6x7R-10B-6N-9D-9H-7
<person told future>	t9
<person told past not>	t11F-7X-8R-13D24
<person told past passive>	T-10X16B-10N9D15
<person told past>	t-39F-41f-36X-19x-19L-13R-38B-24N-15H-21
<person told present not>	T8t-21f-11X-12L-9l-6B-12D30H-14
<person told present passive>	T-10F7R-6B-6N20
<person told present>	X-36x12L-31l-11R-13B-24N-6D12H12
<person wished past>	X8
<person wished present not>	T-11F-9D20H10
<person wished present>	t-10X-35x-16l-9B6H30
<person> -	T23F-6R-6
<person> accept	T6X6
<person> agre	T16
<person> answer	F7l8
<person> approv	T-8D19
<person> ask	T-17t7f-12X-25L-7N-10
<person> back	F6L9B11
<person> be	t6F-6H11
<person> begin	X13
<person> build	T13
<person> call	T-14F-10B17H7
<person> care	F9
<person> carri	F-7f19R11H-6
<person> catch	D9
<person> chang	T-9x10D-7
<person> choos	T-8
<person> click	D21
<person> come	T-14F-9f13x6R-8B9D-15H6
<person> complain	T15F-8D12
<person> confirm	T-11t-7l6
<person> copi	L6
<person> correct	L11l9
<person> cost	F9D18
<person> decid	D-6
<person> delet	F10B7
<person> die	F8L12
<person> do	T-35t8F-12f-10X-15L-8N-6D9H-9
<person> drive	H-7
<person> enter	L8
<person> feel	T7
<person> fill	f8R11
<person> find	t-6X-7R-6D-7
<person> follow	D15
<person> get	T6t6F-8x-8l27R-13B-9N53D-10H-7
<person> give	T-15F15X-6l12R24D-7H-8
<person> go	T-15t-12F6l-6R-7H20
<person> grumbl	T27
<person> have	T13t-12F-21f-16X-6L-11l-10R-7B12N-8D25
<person> hear	N32H-6
<person> hold	f8
<person> is	F-20L-13l-6B-16N-9D14H17
<person> it	F7
<person> keep	t9R7H25
<person> know	T-8t-7l8R-9N-6D22H-11
<person> lead	F-7D-6
<person> learn	T-7x13
<person> leav	T-7F-7D18
<person> let	T-8
<person> like	T6X6D-6H-9
<person> lock	B6
<person> log	R8
<person> look	T-14f33X-12L9H-6
<person> lose	T44t-6L11
<person> make	l12
<person> meet	R7
<person> miss	T7
<person> move	F10D10
<person> need	T11X14H-7
<person> notic	t22F-11X12L16D-7
<person> offer	T-9H19
<person> open	N8D13
<person> own	T-9t7F-6
<person> phone	F13L6R6
<person> pick	T8D7
<person> pull	F6
<person> push	D14
<person> put	T-10D6
<person> read	F-20f-9X12N6D13H-8
<person> repair	F12R-6
<person> ring	F7
<person> run	T14L-6R-7N6H-6
<person> sai	t17F-15f22x23L-8R-11B-6N-12D-12H17
<person> see	F13f-8X28L11N10
<person> send	T-8R8N-9
<person> set	B12
<person> share	F10
<person> show	t9D6
<person> sign	T-8t9F9D9
<person> sit	f7X-7B12D6
<person> sleep	f7D7
<person> slow	T-6N7H11
<person> spend	R8
<person> split	T6F20
<person> stai	F-6x20H8
<person> stand	H8
<person> start	T9F7
<person> stick	X14
<person> stop	N13
<person> take	t-6F-10f9H-12
<person> talk	H12
<person> tell	T-9t6F-11X-6l-8R-7B-7H14
<person> test	t9D9
<person> thank	x15l7
<person> think	T-7t6
<person> to	T47f-6D-12H8
<person> trust	l7D6
<person> try	R12
<person> type	D17
<person> us	T6F-14f-7B15
<person> wait	T6l8R-12
<person> want	t19F-7f-9l-7R-13B-11N-10D-7H19
<person> watch	R14
<person> work	D9
<person> write	T8t-9F-8X-7L11R-16D13H-8
<person> written	T7f12
<reported past> is	t-7X-12
<reported past> want	t10X9
<reported present> is	N6
<reported present> stai	T-6l8
<since> i told	F-6f10X21R10
<since> nobody told	B8
<since> none told	t-7f8X10
<since> person told	T-7F12f10R9D7
<since> thing told	T29t11F19f-12L22B11D6
<since> thing wished	T14
<since> we told	T6F-7
<so> i told	T-10t-6F16X14x-8L-6R-12N-7D-8H6
<so> i wished	T-9t13
<so> nobody told	B6
<so> none told	T8t-8
<so> person told	T10X-6L7R7B8N10D-7
<so> thing told	T-9t13F29f-15X-11x-12B7N-12D8H-12
<so> thing wished	T-6
<so> we told	t9B6
<so> we wished	F8R8
<so> you told	F8D8
<than> i told	T-11F9
<than> none told	T-7F13B6
<than> thing told	F13X9R14B9D7H6
<than> we told	T-8F10X11
<that> i told	T-10F-8X22x8D-8
<that> nobody told	T-10F-9X15x7R-7B-8
<that> person reported	t7D-10
<that> person told	t-13f15X-9x14R-19D11
<that> person wished	B6
<that> thing conditional	R-6B10
<that> thing reported	t11F-10l12R-6B-7D-12
<that> thing told	T16t-11F20f6x6L8l18B-11N-14D9H-9
<that> thing wished	T-8t10F-11x10
<that> we told	T-7t6F-8X15R15B10N11
<thing asked past>	T-8t8F-7f8x8
<thing asked present>	T-19F-13x-6B-6
<thing conditional past not>	B12
<thing conditional past>	t-7F12X-6R16B19
<thing conditional present not>	t11R-6
<thing conditional present>	T-7t-9F13x-11L9l-7B-21N-6H-6
<thing meant past>	T6t13
<thing reported past>	T-12t13F8f-6X-13L-6
<thing reported present not>	T14X9
<thing reported present>	T-13f-10X-8L-8N-9
<thing told future not>	T-9t9F-13X6x13L14R14
<thing told none>	F-11X-9l9R10B-6D-7
<thing told past not>	T-9t22f-13X7x-13L-8R-24B-13
<thing told past passive>	t-11f-10x-7L6l33R-18B-8N17D-21H-13
<thing told past>	T-9t-25F-24f-33X-14x8l-6R-19B-30N-6D-13H-26
<thing told present not>	T-19t-9F28f-15x-16L10R-8B-19N-7H-8
<thing told present passive>	T-11F-18f42L10l-8R-10B-13D-22H-13
<thing told present>	T-8t-13f8X-38x18l-31R-22B-21N-24D-12H-40
<thing wished past>	T12R7B6
<thing wished present not>	F12R-6D13H15
<thing wished present passive>	R6
<thing wished present>	T23t-14F-28f-16X11l-11B-24N-12D-8
<thing> -	T-15F-10X-7x-7N6D-9
<thing> account	F9
<thing> add	T20L9
<thing> answer	T-7
<thing> appli	F-12f22
<thing> ask	T12t12f16R-9B-7
<thing> back	T17B-13D-6H16
<thing> be	T14t-15F-18L14l20B-17H-10
<thing> becom	t-10F-11R-13B-6D7
<thing> block	F7L9
<thing> break	T-16F37f-6X-7x-7B-6
<thing> bring	T-12F13
<thing> build	T-10t8F-6L6
<thing> burn	T8F-6D8
<thing> call	F11R-7B-6
<thing> carri	T-6
<thing> catch	t11X15L26R-6D-6
<thing> chang	T10F14X-6L-7
<thing> check	F7
<thing> choos	t7
<thing> climb	R-9D7
<thing> close	T-7F13l9D6
<thing> collect	t7
<thing> come	T11t12f-15X-14L-13B-20D21H-7
<thing> command	T-7X7l15
<thing> compar	T-6B-10
<thing> confirm	t7F6x8
<thing> copi	B6
<thing> cost	T27t14F-16f-13X6x-7L-9R10B-9D-13
<thing> count	T-8F-10X14x13N10H14
<thing> creat	l17R15B8
<thing> cut	B7
<thing> decid	T-17t-6F8R-9
<thing> delet	F-6L11R-8B13
<thing> deploi	T-7F-10B12
<thing> die	T18F32f-6L-6B-11
<thing> do	t34F14N-6D-13H-11
<thing> doubl	T34F-7
<thing> drop	T-11F12L13
<thing> eat	T12
<thing> end	F13R8
<thing> exist	T-7D10
<thing> expir	F10
<thing> fail	T-12t-8F27f-9X-11R-12B-8H11
<thing> fall	T7F-6X-6R-8
<thing> feed	t6B10
<thing> fenc	F9
<thing> fill	T7
<thing> find	T-12t-6F21L9R-7B-6H7
<thing> finish	T10R7
<thing> fire	F11L9B15
<thing> fit	F-6R-6
<thing> fix	F9R-6
<thing> follow	f6R7
<thing> forget	F6l9B9
<thing> forgotten	F7R6B9
<thing> get	T7f-6X7x13l-6H-10
<thing> gine	X-6L7R-9B12
<thing> give	t31F-12R-7D-6
<thing> given	T15B-9
<thing> go	T-16t-10F-11X-18x8l9R18N-13D6H-8
<thing> hang	F10l9H7
<thing> happen	T12F-8f6x19R-6D8
<thing> have	T11t6f7X28L10B-8N13D-9H-9
<thing> hear	R-6
<thing> help	T9
<thing> hide	T17X6
<thing> hit	T10
<thing> hold	T-13F-9f9x-6L-11l8R12
<thing> hurt	T6R19
<thing> import	F13B9
<thing> in	L-6B7H7
<thing> is	t8f23X11L-26R-7N10D6
<thing> it	T-7L17R15
<thing> keep	t-7F-10f15L-10l-6R21B27D9
<thing> kei	f12R7
<thing> kill	F-6B-8
<thing> know	T7N14H7
<thing> lag	F7R20
<thing> last	t15F-14R15
<thing> leav	T9F-10f-7L-6R6N26
<thing> let	R12
<thing> lie	T-7B16D20
<thing> like	X7x6
<thing> list	X6
<thing> live	T-20L9R6B-9
<thing> log	t8F-9X13
<thing> look	T38f-7X-10L7R-10B-6
<thing> lose	t-6F-8X8R12
<thing> make	T8F-11f-9x18L-8R-14N-6
<thing> matter	D6
<thing> mean	T24t-6f-8L-6R-11
<thing> meet	R13
<thing> merg	L19
<thing> messag	F6N6
<thing> mine	H8
<thing> mislead	F18
<thing> miss	F11
<thing> move	T10F-6f-6l-7B-8
<thing> need	T19t13f-7X-6
<thing> off	T-7F7
<thing> open	F-9X6R10B-6
<thing> order	T7
<thing> own	T-9R-7
<thing> page	F13
<thing> pai	F-9f14R-6D12
<thing> pass	T-8F10L8R8B12
<thing> pick	L9
<thing> plan	F-6
<thing> print	R7B7
<thing> promot	F13
<thing> prove	T-7x6H10
<thing> pull	T-7F-9
<thing> push	L6l7
<thing> put	T7t9F-19B14
<thing> rais	l12
<thing> reach	T-10t-6F18R25
<thing> read	T-10t-9f10X9x-6R-16D16
<thing> rebuild	L11
<thing> refus	T-7t-6f-9L33R19B-10
<thing> remain	F18R-9B20
<thing> renew	N7
<thing> report	T14N8H7
<thing> restor	f7B13
<thing> return	R10B15
<thing> ring	T-6F7f12L13
<thing> run	T-8t7F13f10X-9x-6R11B-15N-7D-8H14
<thing> sai	T-22t-14F20f-14X-8l-6N-9D-9H-8
<thing> save	T13X8L-6
<thing> see	T-15t-12F18f-9
<thing> seen	T6R6
<thing> send	T10l7R7
<thing> share	f11
<thing> ship	T7
<thing> show	T-14t-8F7X8x26L-8D-7
<thing> shown	T-6f10X9x7l8
<thing> shut	H8
<thing> sign	T7F-6R-9
<thing> sit	T-9t-6F-8R9D27
<thing> sleep	R-6H16
<thing> slip	T24B6
<thing> slow	D7
<thing> sort	l8
<thing> spare	T6
<thing> speak	F-7x14
<thing> spend	F11D14
<thing> split	F-6
<thing> spoil	F7R7
<thing> stai	T14t9F7f-11l7R-9B28N-6
<thing> stand	F-9x-6L-11l12R-11B-11
<thing> start	T-8F7l10R-10
<thing> stolen	F8R8
<thing> stop	T-10F12X-9x-8L9R-13D-8
<thing> switch	T-6F-8B6
<thing> take	T10t38f9X17x-14l-12R-23D-15
<thing> taken	T-16F6H8
<thing> talk	T8X9
<thing> tell	T23t-12f-6X8N12H-6
<thing> test	T-9L8R-6
<thing> think	t6
<thing> time	f6L12
<thing> to	T20F-13l-6N18D-6H-7
<thing> touch	T-14t6F-10L6R25
<thing> try	f13R13
<thing> turn	L8R7
<thing> type	X10H9
<thing> undin	T7
<thing> up	L7H13
<thing> us	T-8f-6L8
<thing> wait	T23t-6X-6R9B-7
<thing> wake	T7
<thing> want	T7
<thing> went	t9N7
<thing> win	t15x9
<thing> work	T-12t-8F16f33X8x-6L-7H6
<thing> write	T-10t10L-12l-6R35B-14N-8
<thing> written	T-9t-7X-9L-6l-7R-11B10
<though> thing told	T9H11
<till> thing told	F11X-6L12H12
<told none> -	t8F-15X-16x10L-16l-12R15B-8N-8H-7
<told none> look	R-11
<told past> -	t10F6x-6R-7D-7
<told past> accept	T26t10F-6X-6
<told past> agre	T10t-8F-9X-7R-6B-6
<told past> allow	T-8
<told past> approv	D28
<told past> argu	T12X7R-7
<told past> ask	t18X-10x-9N-13D-25H-6
<told past> autom	T14
<told past> be	F-8f8X-7l25D-6
<told past> becom	F-8R-8D9
<told past> begin	T-8X11R17H-7
<told past> believ	T-7X16x8
<told past> block	L14
<told past> break	T-8F17
<told past> bring	T-18t20F6
<told past> broken	R16
<told past> bui	T27t-8F12X-6
<told past> build	T-9t8L6H9
<told past> calcul	T18
<told past> call	T-18F-7X-11R-6D-6
<told past> catch	t10L24R-7D-6
<told past> chang	t-6F-8X-6L-6D-7
<told past> check	F7B15
<told past> choos	f14X-8B6H-8
<told past> chosen	X-8R19
<told past> clean	T-13D12
<told past> click	T-8D18
<told past> close	T-11l8B-6N-7
<told past> come	T-14F-11f17l-10B-14H13
<told past> compar	T-7t10F-10f11R8
<told past> complain	T15
<told past> confirm	T-9x8l10
<told past> copi	T-6F-6R-8
<told past> correct	L10l17
<told past> count	T-14F-13X14L-8R-8
<told past> creat	T11l17
<told past> decid	F-10f-6X-15N-6H-10
<told past> delet	T-8F10B26
<told past> die	T18L9
<told past> do	f-11x-7L-10l-10R6N13D-7H11
<told past> drive	H15
<told past> drop	F-10X-6R-7
<told past> eat	T12H9
<told past> encrypt	R-6
<told past> end	R-6
<told past> expir	F10
<told past> fail	T-10F-8L11D9
<told past> fall	T-7B-6
<told past> feel	X28
<told past> fill	T-6
<told past> find	T-13t17F9R-14B-12N-6D-11
<told past> finish	H9
<told past> fire	t9B17
<told past> fix	T-13F7l6
<told past> flip	B10
<told past> follow	R7
<told past> forgotten	F8B8
<told past> get	T-8t20F-8f-11X15x24B-6N30
<told past> gine	x13L8R-7D13
<told past> give	T22F-16x-8D-14H-19
<told past> given	T8t7F19l9B-12
<told past> go	F-17x17L-18l6R10B8D-12
<told past> grumbl	f15X8H6
<told past> hand	t14B-8H-12
<told past> hang	L11H15
<told past> happen	T15t7F14X-9x-7D17
<told past> hate	T13
<told past> have	T-22t30F12x-14L12l-15R-11B-7N9
<told past> hear	T-7F7R-6N27
<told past> help	t16F10R-7H7
<told past> hide	T16l12N11
<told past> hold	T-6X-6L-6l9D-16
<told past> inform	R12N24
<told past> is	t10F8X14x17L-21l-22R-7N-19D-8
<told past> it	T-11F25R14H23
<told past> keep	T-6t-9X-15l-9R20B20N10H13
<told past> kill	B8
<told past> know	l-6B-11N8H-10
<told past> learn	T-14X9x28D9
<told past> leav	T21t-8X-9l18R-9B7N16H-6
<told past> like	X9
<told past> live	T6R-6
<told past> lock	B7H13
<told past> log	X11H7
<told past> look	T-16F-14f7X9L6D6H-9
<told past> lose	T25t12F-13f-8X14L10D-6H-8
<told past> make	T-9t-9F-9f7l12R-10H8
<told past> mean	T8F-6
<told past> measur	T-12
<told past> meet	f23X16
<told past> mend	F9
<told past> miss	F6
<told past> move	T-10l-7R8N-6D7
<told past> mute	B8H11
<told past> need	T-9t-6f21H6
<told past> note	B6
<told past> notic	t6F13X8L25R-7
<told past> offer	T15X-6R-6B-6D-8H13
<told past> open	T-19F-8R23D15
<told past> overpai	T-8X35
<told past> ow	N19
<told past> own	T-8
<told past> page	L15
<told past> pai	T11t6F-13X7B-6D6
<told past> pass	T18F17X-6R-13
<told past> phone	T-10F16l10N14
<told past> pick	t11X-7L8D9
<told past> plan	T8f8x25
<told past> post	N11
<told past> prefer	T27
<told past> present	l17N24
<told past> press	D15
<told past> promis	T-6X-6D-6
<told past> pull	F9D9
<told past> push	T-17X8D13H12
<told past> put	T10H13
<told past> rais	l16R-7
<told past> read	X6D12
<told past> rebuild	X11
<told past> receiv	T-6l9N14
<told past> recommend	T18t6
<told past> refus	T18t-6F-15X-8L9l-6
<told past> rehears	B20
<told past> reject	T20
<told past> remain	F9B14
<told past> rememb	T8
<told past> remov	B6
<told past> repair	D14
<told past> replai	T-6l8
<told past> report	T7
<told past> restart	l27
<told past> restor	T-7F7B7
<told past> return	T-6B-6
<told past> revok	F8
<told past> ring	T-10F7X-8L6N38
<told past> roll	R14
<told past> run	T-11t-6F-7X-9L-6R13H10
<told past> sai	t-15F-11X-23x8l-6R-14B-14N14H-12
<told past> save	T-8B10
<told past> see	T-16t-8F10X19L11B14N9D-8H-10
<told past> seen	t10X11D9
<told past> send	F-6X9l9R13N-13
<told past> share	T9B-7
<told past> ship	T7X8
<told past> show	T-7t10F18x14R-10H-6
<told past> shown	x6l8D6
<told past> shut	H6
<told past> sign	T15t12F-9X-6R-9D8
<told past> sit	T-20t-9F6X-16B10N-6D10H13
<told past> sleep	T9H19
<told past> slip	T12
<told past> sort	t9l8
<told past> speak	T-10
<told past> spend	T-10X24D17
<told past> stai	F8X-8L-7R-9B10D-6
<told past> stand	T-6F-8L-7l-8H12
<told past> start	T-15F-7X-11H7
<told past> stick	X12B-6
<told past> stolen	F14R9
<told past> stop	T31t-9F7f-8L20l-7B-11N-6D-8H11
<told past> switch	T-6R13
<told past> take	T20F-13x-11L12R-10B9H-13
<told past> taken	T6F-6X12B-6
<told past> talk	l9
<told past> tell	t12F-9f-9X-13x-7L-7R-15B-11N24D7
<told past> test	T-8t6X17R-15
<told past> thank	T-8x13l33
<told past> think	T-6t-6f13X27
<told past> throw	T11l12
<told past> time	f6B9
<told past> to	T24t7F10f-8X-13R-15H-15
<told past> touch	T-7X-6B11N7
<told past> try	T-11f12X-6R31B25
<told past> turn	T17t-6F-7L8B-14
<told past> type	T-6X-7l7D14
<told past> understand	B8
<told past> us	T-16t-6F21R-6B26D-6
<told past> wait	F6
<told past> want	t6F-16f-9X-17x-7l-8R-6B-12N-10H14
<told past> watch	T-12F-7X-6l8R11B-6
<told past> woken	F-6L10N12
<told past> work	T15f8X7H19
<told past> write	T-12X-11x-7l17R-9B-6N10D15
<told past> written	T-10f8l11R11
<told present> -	t-9F-9x-7R-14B-9N7
<told present> accept	T16x17
<told present> account	F8
<told present> add	T16t-7x-6R-9
<told present> after	f9
<told present> answer	F-8l8R6
<told present> appli	F-7f14R-6
<told present> ask	T-8F-12f-12X7l-6R-10B-9H-6
<told present> back	t-6f-7X6x11N-7D-8H11
<told present> be	f-12x18L6R12B-12
<told present> becom	T7
<told present> begin	f7X12R-6
<told present> bit	T9R8
<told present> block	F7L7R13
<told present> book	X7
<told present> break	T-7x7R-7D-6
<told present> bring	T-11t6
<told present> build	F-11f-6B-6H6
<told present> call	B8N8
<told present> carri	T-9R20H-6
<told present> catch	T-7t8
<told present> chang	T-7t-8F10f-6x8B-13D-8
<told present> check	T-8B-9
<told present> choos	t7
<told present> close	l7D8
<told present> collect	t11
<told present> come	F16X-7L-12R-15B-14N-6D9H-6
<told present> command	T-7X7l15
<told present> compar	T-6X6
<told present> complain	T6F-6D7
<told present> cost	T13t14F-10f-13X6x-8L-8R11B-12D7
<told present> count	T-9t-6F27X17x10R8N7H6
<told present> cover	F13R9
<told present> cut	T-7R21B8H6
<told present> decid	T-7F8R-10B-6
<told present> delet	T-7F-15L9R-12B17
<told present> deploi	T-14R-6B10
<told present> die	T-6F-7R7
<told present> disk	t16
<told present> do	t-8F-13f-10X10x-8L-6B-14
<told present> doubl	T15F19
<told present> drew	F-6
<told present> drop	T7F11
<told present> eat	T9t12
<told present> end	F15R10
<told present> engin	T-6
<told present> enter	L8
<told present> exist	T-6R6D10
<told present> exit	F-6
<told present> explain	F9X6
<told present> fail	F16H15
<told present> fall	T7R-7
<told present> fear	R7
<told present> feed	t6B10
<told present> feel	T7x6H13
<told present> fenc	F8
<told present> file	L7
<told present> fill	f7l7R8
<told present> find	R-8B-6
<told present> fire	F10
<told present> fit	R-6B6
<told present> fix	t11X11R-8
<told present> flag	R7
<told present> follow	T-8X-7R-6D14
<told present> get	T-9f-7X-8x-7l11R-6B-10N14H-12
<told present> gine	T6B6
<told present> give	T6f-6L-6R9N-6D-6H-6
<told present> go	T-19t-7F15X-17L11B23N-9D9H6
<told present> grow	x27
<told present> hand	H8
<told present> hang	F12l10
<told present> happen	F-9f10x13
<told present> have	T12t6F11f-6l-6D23
<told present> head	T-8l9N7
<told present> hear	T-9t8H-6
<told present> help	T6t12F-6
<told present> hold	T12t6f19L-6
<told present> hope	l7
<told present> hurt	R20
<told present> import	F20B16
<told present> in	F-6L-7B10H6
<told present> is	t21F-24x29L-23R-17N8H-7
<told present> issu	F6
<told present> it	T-6f-7L17
<told present> keep	F6f13X-10x-7L-13l7B30N-9D7
<told present> kei	R6
<told present> kill	B-13N6
<told present> know	T8t-9f-8X-10l20R-10B-8N12D14H26
<told present> lag	R23
<told present> lai	T-6F-6D8
<told present> last	T-6t15R11
<told present> leav	T12F18f-6B14
<told present> let	T15t-8R10B-9N7H-8
<told present> lie	T-6D15
<told present> limit	T7L14
<told present> list	F-7X12R16D9
<told present> live	T7L6R6B-10
<told present> lock	F14R-6
<told present> log	t6F-8R11
<told present> look	F30x6R-12D-9H-10
<told present> lose	T15F-13R-10
<told present> make	f-8X-6x12R-14B9H-6
<told present> match	T-9R14
<told present> mean	T20t-7f-7X-6
<told present> measur	T28F-8X8
<told present> meet	F-8
<told present> merg	T-7F10L13
<told present> messag	F6
<told present> mine	H7
<told present> mislead	F18
<told present> move	T-11F14R15B7
<told present> name	T-19t26F-6
<told present> need	T16t10F-15f-6
<told present> network	R-6
<told present> notic	t15
<told present> off	T-7t7
<told present> open	F-12B-7N8
<told present> order	F8
<told present> own	T-16F-10L8
<told present> page	F12L12
<told present> pai	T17F-13f16R-12B-6
<told present> pass	T-9F-8L12R18B6
<told present> pick	T7
<told present> plan	F23
<told present> practis	B8
<told present> press	X-6l17
<told present> price	T16
<told present> print	R7B8
<told present> promis	T6
<told present> promot	R11
<told present> prove	T-7
<told present> pull	F-8f-6L-7B-6
<told present> push	T8
<told present> put	T11F-11f-11X-15D9
<told present> rais	T6
<told present> rate	T8
<told present> reach	F23R19B6
<told present> read	T-25t-6F16X18L-8R10D15
<told present> reason	T-8D10
<told present> rebuild	T8L9
<told present> reckon	T14B6
<told present> refund	t8
<told present> refus	T-8F16f-6L19R16B-6
<told present> releas	F10f9
<told present> remain	F7R-7B8
<told present> rememb	F13x8
<told present> remov	F15f11B6
<told present> repair	F11R-6
<told present> report	N6H7
<told present> restor	T9F-11B12
<told present> return	T8t6R7B28
<told present> revert	B20
<told present> review	f24B6
<told present> ring	f10D7
<told present> rule	L-8R-7
<told present> run	F10f14X-10x-7B-20N-7D-9
<told present> sai	t9F9f8x8L-8l-9D-6H19
<told present> save	F8
<told present> see	T-11t15f18X-10x-8L-9l-7R-18H-8
<told present> seen	T9
<told present> send	T-7t17l8B8
<told present> set	T-10F-7X-7B20
<told present> share	F10
<told present> ship	X10
<told present> show	x11N7
<told present> shut	T-6F-6
<told present> sign	F8
<told present> sit	T-7t-6D12
<told present> sleep	T-8x20D8
<told present> slow	F15D6H9
<told present> speak	x12R-6
<told present> spend	F9
<told present> split	T-12F9X-6
<told present> stai	F-11f-8x17R8B7H15
<told present> stand	T9F-12f7X-6L-6l16B-9H-6
<told present> start	F-9X8l11R-9B-9
<told present> state	T6B9
<told present> step	f7R11
<told present> stop	t14F15X-8L-8R-10N10D-7H-9
<told present> store	F11f12
<told present> switch	T-6F-6f15
<told present> take	F10f6l-9B13D7H12
<told present> taken	T-7F9
<told present> talk	F7X14
<told present> tell	t-6N26H11
<told present> test	T-9X-6L7R10D8
<told present> thank	N6
<told present> think	T-11t7X-9x25
<told present> time	T7t-6f14X8B-9
<told present> to	T40F-11x-6B-6D-6H8
<told present> touch	T7t-8F-14L8R10
<told present> trust	F7X9l7D6
<told present> try	T-10F15f12R16
<told present> turn	T-11F10L10B8
<told present> understand	T16
<told present> undin	f11B9
<told present> undo	L6B28
<told present> up	L7H13
<told present> us	f-7X-6B-10D-8
<told present> wait	T8F-10f-6B-11
<told present> wake	T9
<told present> want	t-7F6f7R-9H-7
<told present> watch	F11
<told present> wave	R27
<told present> went	t10N6
<told present> work	T-12t-7F10f16R-8N11H-6
<told present> write	f11l-7B10N-6H-8
<told present> zone	D13
<unless> thing conditional	F12L6
<until> none told	F6N6
<until> person told	f8
<until> thing told	T8F18R-8B14
<until> we told	F7N6
<we conditional present>	B8N9
<we reported present>	F6N14
<we told future>	F6f24
<we told past not>	T-7t10f14l6
<we told past passive>	F9l14
<we told past>	t16F-28f-12X-7l23B-18N-19D-17H-17
<we told present not>	T24F-8X12N6
<we told present>	T-10F14f33X-15x-13L-19l-8R-19B15N16D-14H-22
<we wished present not>	R8D8
<we wished present>	F-6f-10X23x-6L-7l6N-6H-7
<we> accept	T6t13
<we> ask	X10
<we> be	B9
<we> begin	f13
<we> bui	T11F-6
<we> carri	R6
<we> choos	t7f20
<we> close	X7l24
<we> come	F8f12B-6
<we> compar	t12f9R13
<we> count	X17l7
<we> do	t-7F-10R8B-8
<we> drill	F7
<we> drop	T8
<we> find	t9
<we> fix	X11l8
<we> get	t11X9x9D10
<we> give	T8F-8
<we> go	T8t13F9f-12R-7B14
<we> have	T-8t7f9X-11x-8l6R-13B-22H-6
<we> is	T-19t21f-16X-9x12l-6R-8
<we> it	F19R-8
<we> keep	F16B11
<we> know	F7B-6N8
<we> leav	T16l10
<we> let	T-8f9N15
<we> look	F9f-7X11R8B6
<we> lose	T24t13F-14X-6L8l6B-6
<we> make	T-7f12
<we> measur	T6F-6f-7
<we> move	f8L6
<we> notic	F19
<we> open	R9
<we> pai	T14t13F-8
<we> plan	T7F11x11
<we> practis	F-9X14
<we> read	F8R6
<we> rebuild	X6
<we> rehears	B13
<we> restart	T-6
<we> return	B15
<we> run	R7
<we> sai	T23N17
<we> see	T7F-8R-6
<we> stand	F-6N9H6
<we> stop	R7B-8
<we> switch	f10
<we> take	T21F6f-9X-6L9R-9
<we> talk	F-7l8D9
<we> to	t6F11
<we> try	T-10R13B17
<we> turn	l7
<we> us	B7
<we> wait	F6R8
<we> want	f13
<we> watch	l7R-6
<we> write	l8
<what> i told	t-8x18R8D11H-8
<what> i wished	T-6x7H7
<what> person told	T14x-6
<what> thing asked	T-7t27
<what> thing told	F10f-8X30x-16L7l12B-13D7H-6
<what> thing wished	T-13F8X6
<what> we told	T27f-7X-6R-6B-6
<what> you told	T11t-6F-8D26
<what> you wished	X-7N6
<when> i told	T-6X11H-7
<when> nobody told	H9
<when> none told	R12B6
<when> person told	t-8F21f16X-8x-7L13R-7D36
<when> thing told	T-17F8f-7X9l-8B-13D-8H22
<when> we told	T7
<when> you told	t6
<where> i told	T-12F13
<where> none told	t6
<where> person told	T14t7H8
<where> thing told	T30t-8X12x-7L-6R7B-12D9
<where> we told	T10
<whether> person conditional	T-6F-6X12
<whether> thing conditional	T-8H7
<which> i told	T6F8N7
<which> nobody told	f6X7
<which> person told	T9t-7F-7X13
<which> thing asked	T-7t-6x8
<which> thing told	T9f-8X17L-11B13D-7
<which> thing wished	T23X-6
<which> we told	T-17F-7f11
<while> person told	D7H-7
<while> thing told	T-9F6H8
<who> none told	F-8X7R8
<who> person asked	R-6
<who> person told	T-7F-19f-8X17L-8l8R8N6D9H-14
<who> person wished	X10
<who> thing told	x6D6H6
<whose> thing told	L10R9
<why> i told	R6
<why> thing told	T14f7
<wished past> is	T17R7B6
<wished present> -	T23F-11f-7X-29R-9
<wished present> argu	F6X7
<wished present> ask	T-14f-7X15H-6
<wished present> be	T13t-13F-18X-10B-12N6H8
<wished present> bring	X10
<wished present> call	T-8t13F-7
<wished present> catch	D10
<wished present> chang	T-10F13x13
<wished present> come	X10
<wished present> count	X-12
<wished present> cut	T-6F-9f11
<wished present> do	F10X-9x19B10D-6H-8
<wished present> drop	T11
<wished present> end	B20
<wished present> give	T-7
<wished present> go	T-12X16H8
<wished present> have	T21t-9F-7f-11X24l8R-8
<wished present> help	H6
<wished present> hold	R-6D10
<wished present> is	H9
<wished present> keep	f7H8
<wished present> know	T-6t13F8x8
<wished present> leav	T-10D8
<wished present> let	T-8R11
<wished present> like	T16f12X-6B7
<wished present> look	f7
<wished present> lose	T7t7R10
<wished present> make	x13
<wished present> meet	T-7R17
<wished present> move	T15
<wished present> need	T13
<wished present> open	F11
<wished present> pai	T12F7
<wished present> pull	F20
<wished present> put	X22
<wished present> read	X6
<wished present> ring	T7
<wished present> run	X6
<wished present> sai	t15f9
<wished present> see	R6
<wished present> seen	T-6D18
<wished present> send	T12
<wished present> sit	H6
<wished present> spoken	X-8x12
<wished present> stai	T15
<wished present> start	F12X11
<wished present> take	T13F7X-9B-6
<wished present> taken	T-7H9
<wished present> talk	X8D9
<wished present> tell	H16
<wished present> test	X13
<wished present> think	T8
<wished present> touch	T-8t10F16
<wished present> undin	B7
<wished present> wait	T14
<wished present> want	D15
<wished present> write	T-7X16R8D6
<you asked present>	T-7f14
<you conditional present>	x6
<you told past>	B9
<you told present not>	x10H6
<you told present>	t8F8X-7x10R-14D18H-8
<you wished present>	X-7N7H12
<you> do	F-6f12X-9D7
<you> get	t13F-7D13H17
<you> have	D8
<you> is	f6B10
<you> sai	x9
?	T-26F-24X-13x12L-15l-8R-21B-20D-15H-14
^ <clock>	T-6X-9N7
^ <number>	T-22F-20f-9l12R-17B-18
^ <percent>	F9
^ a	F13X-19x-11L-18l6R14N-9H-13
^ about	F-7
^ after	T-20X-10x-6L-8R-10B11N10D-11H-8
^ against	T10
^ all	T-11t17F-10f-11x11l-6R-12B-8D-8H6
^ also	X11L9
^ an	T-16f8X-6l14B-12D15
^ and	T6t-10F40f-16X65x-13L-8R-15B-13N-8H-14
^ ani	F11L13R-7
^ as	t10
^ at	T-31t-6f-14X-26x-7L-11l-16R12B-15D-14H-14
^ auditor	T6f13
^ backup	F11
^ befor	T13t-7F-9X-25L-6B17N-7H-8
^ behind	D14
^ below	T-14F26x-6
^ between	D19
^ blue	T17t12F-6
^ both	t-10B-7
^ bought	F11f6
^ but	F13R-6D21H-6
^ by	T-9F-9l16H-8
^ canari	R12
^ chang	T-6H7
^ cluster	L-6R14
^ corrupt	F13B16
^ cost	T14f16
^ custom	T-10N14
^ data	B-10
^ delet	T-8F11X7
^ detect	B-7
^ disk	R-7
^ drop	T15
^ each	T7t15F-26f18L-9R15B-11N6
^ eight	T-13B-6
^ error	F20R-11B-7
^ everi	T-11F-13f14L6R-9D7
^ everyon	T8t33x-7l9D6
^ everyth	F-7f11x20D8H6
^ fail	F-9B-6
^ fals	F17
^ financ	l11
^ first	T-19t-6f10X-18x-7B11D-7
^ five	t-8F-12L-11R-7H-6
^ fix	F-6
^ for	T16t12F15X-19x-12L-9B-10D-16H15
^ forti	T-6
^ four	T-17t-6F-14L12B9H12
^ fourteen	B-8
^ from	t-7F-6X-10x12L18R-12N-8D-7
^ go	T9R-8B13
^ good	t20x29
^ had	T-6F21B26D10H9
^ half	T-14F21X10R17
^ he	T-24t-6F-12f-9x-11L-10l-9R-15N-12D6H-8
^ her	T15D11
^ here	t9
^ hr	D17
^ i	T-11t-7F-28x-12L-28l13R-19B-18N-10D-26H17
^ if	T-21F27f10L-18l-10R-46D9H-21
^ in	T-12t-7F11f-6X-22x11L18R-21B-12N-8D14
^ instead	R9
^ is	F6
^ it	T9t15F20X-9x27L22l-23R-15B-25N-29D-6H-36
^ keep	T10
^ kubectl	R-11
^ last	T-8F17f-6X-6B-9
^ leak	F13
^ limit	L12R-7
^ lock	R6
^ look	X9x15
^ lost	T-6F14
^ meanwhil	N9
^ mentor	x23
^ minut	N25
^ monei	T-16
^ more	T7B8
^ move	F6B9
^ my	F-9X25x-8L-8l-7R-7B-11N-15
^ nadia	B14D-6
^ new	F7f12R12
^ next	T-12F-10X43N-10H-6
^ nine	R-11
^ no	T-12f-8X-7R-8B-10D-7
^ nobodi	T-35F-21f-10X-14R13B-7N-8
^ not	T-13t15F6X-8L-6R17H7
^ noth	t26f9x25L-6R-9
^ now	t-6F-10f-8X23L36R-8B-7
^ number	R11H9
^ of	T7X6
^ old	T-10F-21R-7
^ on	T9t-12F15X-23x15L-24l-12R-15N-15D11H-7
^ onc	T-10R16D7
^ onli	T-10f7R14B-6
^ or	R9
^ our	T-7t-10f-6X-9x-7R-13B-7D14
^ out	L6
^ outsid	F-8N23
^ over	t15F-11L17R-8B8
^ peopl	T7t23X-11x10D-6
^ plan	T-6F-8f10
^ price	T32F-8
^ product	T-6R-6
^ pull	T14
^ push	f9L12
^ put	f6D14
^ releas	f9R-7
^ report	f12
^ restart	T17
^ restor	L10R-10
^ roll	T44t-7F-10B-6
^ rule	R-8B11
^ safeti	T-7F-10R6B6
^ sai	F17
^ second	R11
^ seven	T10F-6H16
^ she	T-21f-7X-11x-9L-7l-7R-9N-9D10
^ shona	X13
^ sinc	T-12f6X13L33R-6B-6
^ six	T9F-15X19
^ slow	T-7F12
^ so	T16t14f-15X-6x-10L-11l-7R-7B-11N-12D-14H-14
^ some	T7x12D18H10
^ somebodi	x21B12H22
^ speed	T19
^ stai	T-23
^ state	B9
^ stop	B13
^ store	F20
^ support	N11D8
^ synchron	T11
^ take	T-7F-6D15
^ team	T22
^ ten	T-6
^ test	f15
^ that	t-18F-15X-7L6B-11N-11H-20
^ the	t24F-11f26X7x-10l45R6N-8D14H-12
^ thei	f-10X9l-6R-11B-13N-10H6
^ their	T10F-8X8H7
^ then	T-26t-9F13X-21x-9L-17B-16N-8H-18
^ there	T-8t11f10X-16R-7B-16N-7D-21H8
^ these	X9x7D9
^ thi	T-12t23x-9B-6H-6
^ third	R10
^ thirti	X11R-6
^ those	R-6
^ three	t-9X-10L-11R-8B-12N-7H-10
^ to	T-25t11F-20X-6x-7R-9N51D-9
^ todai	T-6F-6X33x-6L14B-7D8
^ trace	T8
^ traffic	R-7
^ two	f-12X-9L-13l-7R-22B-10N-12D-7
^ until	T6f9
^ user	t16F-6R-7N14
^ wait	T-7X22R-6
^ wast	T-6F-9
^ water	L10
^ we	T-9t7F-14f-7l23R28B-18N-15D-22H-17
^ what	T24t-14F27X18L22l-11R-8B-23N-14D-17
^ when	t-9F45f-12x11R-21B-11
^ where	F12f8
^ which	T-10t-7x9
^ who	t6F-7X-11x7R6D-12
^ whoever	T11F-6B6D6
^ with	T10F14f6X-8l-8R-10B-13D50H-8
^ without	T-13F11L11H13
^ worst	F23R7
^ write	F-6
^ you	T6t-12F-10x25R-6B-10H8
a	T13t-21f-7X-17x-14L14l-10R20N-13D-14H-31
a * 's	F7X29R8
a * <number>	T-13N7
a * a	L12B6D10
a * about	T-10t9l13
a * abov	L7
a * after	l6R13
a * alarm	T9F15f6
a * alert	t6F-12f23R-6
a * and	t11f11l6R-8B7D27H13
a * appli	R9
a * at	F-9f6X7x-7R6
a * awai	N9
a * back	F6f9X-6
a * befor	T-11F-6X17R10N17
a * besid	l17
a * between	R12
a * but	T9B-9
a * by	F-6f-6R-11B-6
a * call	F8N8D-6
a * can	T-7F-13R15B-12
a * care	T-8D14
a * channel	F-6f9B10
a * check	L11
a * copi	T-7F7R17B12
a * cost	T-10X12R17N8
a * could	T-7f8B9D8H13
a * count	F-9
a * dai	T9F-7X7l9D8
a * deal	x14
a * disk	F6
a * doe	l9
a * each	F10L10D7
a * everi	R8N14
a * file	T8t9
a * first	B9
a * for	F-16f26x-6L-6l-6R12N11D-12H24
a * from	T6X6x7L-6B-13N17
a * get	F-6R17
a * give	T-9F11R11
a * goe	F6
a * good	F7
a * ha	T6f21
a * help	H13
a * i	T10X6R-6D13
a * in	F-10f7X13L20l-8R-25
a * is	T-9t6F7f-13L21R9
a * it	T8
a * job	B6
a * kei	F6f6
a * late	X8
a * later	T7f11R13
a * like	x11H11
a * line	f8B9N7
a * lock	F9
a * login	T8
a * look	f8
a * messag	R13
a * more	T-6f20
a * name	t10B9
a * night	f6x12L9B-7
a * note	l9
a * now	T12L9
a * number	D13
a * of	T17L14R7B-9N-8D-8H-6
a * on	t-16F29f12X-20x-9L-19l6R-20B17D9H-15
a * onli	T12F11
a * or	T-9R6B-8
a * over	T7F-7
a * page	N15
a * pair	D14H9
a * per	F7R-7
a * person	T-6F-7f11
a * plan	T9f6B8
a * point	t9F-11
a * price	t23R6
a * probe	L8
a * queue	B18
a * read	F-7R6
a * region	l7R-6
a * report	R13
a * request	T-6F-10R15
a * restor	T-7F-7L6R10
a * round	D6
a * rule	F-7
a * run	L7R6H6
a * sai	R12
a * so	f15R11
a * stop	F-6
a * store	R12
a * tabl	R-7B17
a * take	T15L7
a * tariff	N10
a * team	T-16t9x6R6
a * test	f17X8L7
a * text	t8
a * that	T-8t-9F28X9x-6L11l-8R-7N-6
a * the	T-11F27R-6B10N13
a * thei	t7
a * then	R8
a * there	T11F-6
a * thing	F-8x13
a * time	T-9F-9x16R10
a * to	T-20t-12F-9X-6R-10N8H-6
a * two	T8R-7B9N6
a * version	R21
a * wa	F9X11R-6
a * wait	T-10R7B12
a * we	T-8t13F-7B10D12
a * where	X10
a * which	T-15t15F-9f6L6
a * who	T6F6
a * whose	L10R-10
a * with	T-13F6f-7X7L26l11R-7D-6
a * within	N17
a * without	T7L18
a * would	T7X7
a * zone	F9
a <number>	F6
a bad	T-7F9R26B21
a base	T-6L6
a big	T7f6D-7
a bill	T-7F10
a bit	T7x11
a box	T-7
a break	F-6R9
a broker	F6
a budget	X6
a build	R8
a button	f8
a call	l6N15
a canari	T14
a cap	F6L6
a capabl	F14
a chang	T13F-8D7
a channel	F8f7R8
a check	T-6t10F-6L14
a colleagu	T-8F-6L8l13R-13
a comma	t10
a committe	T-7x6H37
a consult	T-8t9D14
a contractor	F7
a copi	T6R-11B-6
a crash	T16
a custom	T20F-9R-12B8
a dai	T24t-9f-14L-11R12B10D-7
a dashboard	F-6
a databas	F7L-6
a date	T-16F-7R-6
a dead	T8
a decis	X13
a deploi	T12F-9L7
a deploy	D7
a develop	T-10R-6
a differ	D14
a fail	F-7f19R9
a failov	T8F11
a fair	t8f9R-7
a fake	F10
a fals	T25
a fault	T7F14N7
a few	T-6F-7x13B-6
a file	t15F-9
a firewal	T13D7
a flag	T-8F6R9B9
a form	T6
a fortnight	F-8B9
a free	T-10t25l9
a fridai	T-7X11l6D7
a full	R11
a gate	T-8F-7L13
a good	T-11F-8X20x18L-6R-7
a great	x15
a half	T12F-8
a hand	T-6X9H7
a healthi	x10
a human	R9
a hundr	T7F17
a job	L7
a kei	T-7L14
a label	T-7X10B20
a launch	F13
a leak	F14
a letter	T-9l24
a licenc	T9
a limit	f15L24R-9
a line	T-11N8D-6
a list	X6
a load	L13
a lock	L8
a long	x12l11
a longer	T11B8
a lot	T-10t7x15L-9R-11H-6
a machin	T-9F-7L16R-8B-6
a man	D8
a messag	L10N17
a minut	T-7t12X9B19D28
a mistak	F-6R21B-6
a month	T15t9F10X-14x-8l-10D-12
a more	T-8D14
a morn	L12R-6
a murmur	t18
a name	T7t-6D22
a network	N9
a new	T11F-15f19R-7N6
a night	R12B-8
a nightli	L11
a normal	F-7B9
a note	X6L-6l14N15D21
a notic	N22
a number	T-6R8
a on	N8
a page	T-6l15
a paper	f7
a partner	F10
a percent	B10
a phone	F11N9
a plain	R7
a plan	T-12F6f20L-6R-6
a price	T17t15F6
a product	t9
a promis	T-7
a public	F21
a pull	T-6F-11R14
a quarter	T18F17f20X-6
a quiet	F-8f9B9D16
a quota	R21
a rare	T11F12
a real	X6
a releas	F11B17
a restart	T13F9
a restor	T12F9R-12
a role	F-6
a rota	T-13F28
a row	H18
a rule	F-9L19R7
a run	R18B6
a runbook	T-6f11
a screen	t9X7D10
a script	T-6L9B6
a second	F-8X-8L-7R7B-7D-11H7
a servic	f9
a shift	t12L11R-8
a side	B18
a singl	T-14t16R40B17
a slow	F8L-6R7
a small	T15B13
a spare	T-6X7
a state	B7
a stolen	R13B7
a storm	F7
a sundai	T6B16
a supplier	T10
a system	T-6L6
a tabl	T14
a team	t6F15
a tenth	T-8B9
a termin	D6H8
a test	T-7X7L12R8B8
a text	R11N17
a thing	T-6t8X-8x24R-6H15
a third	R-6
a ticket	T-6F-9
a time	T-6X-6R40B8
a timeout	X14x-6
a token	R11
a tool	T6L6
a train	l14
a tuesdai	f7
a vendor	l6
a veri	F11x20
a wai	f9X8
a wall	f8X6
a week	T-9t-6F-9f21x-7L-12l-10R14B6N12H8
a weekdai	R8
a weekend	T7H7
a while	F11
a whole	L10R9
a word	X-9
a wrong	T-8t20F8R6B7
a year	T18t-11f-12X34R6B-12D-16H-8
abort	B11
abort * wa	B10H6
abort rule	B9H6
about	T20F-22f10L-18l24R-30H-8
about * a	T14
about * and	T-11t9x13
about * dai	T8
about * from	x10
about * hour	T6t10
about * in	l7N8D7
about * minut	T15R-6B10H6
about * on	T-7f11
about * second	B19
about <money>	T-12F7N7
about <number>	T9t-6F-10R-13B8
about a	T7
about it	F8f-6x20l32D11
about six	T9B7H7
about that	T6X6
about the	T-10F6X11H-7
about to	R6B6N7
abov	T-18t6f-7L26l7R22B38
abov * ms	L15B6
abov * second	R7
abov <number>	T-8L17R22B19
abov <percent>	R11B15
abov the	t10
accept	T54t6F-11f-6x14B-7D-6H-6
accept a	L7
accept it	T27
accept that	T9
accept the	t14
access	T-8X-7H-10
access ,	T-6R6H-6
access log	F15
account	T-12F-6f-16x-7L8l-8R50B6D-13H12
account * a	R10
account * it	N10
account * team	R-12
account ,	T-8F-8L-6R9B11
account and	R21H9
account for	R-8
account of	T25N9
account per	R8
across	T23N14
across the	N15
act	t-6f-7R7
action	F9f-7X-6l15R-7
action ,	L8
activ	T37
actual	T-11t7X8
ad	T-13L9
add	T16t-10F-6f14x15L-6R-11B-7
add <number>	T13
add the	f20
address	T-10F43X14
admin	L12R11H8
admiss	F-6L7R7
affect	T-7N9
afraid	X26
afraid of	X15
after	T-34t-23F9x-23l-8N21D19H-18
after * and	T10
after * dai	T-9N12
after * first	F6X6
after * had	X7
after * i	f10H16
after * it	l6
after * minut	T-10f6X14R-11N6
after * month	F-9B-6
after * releas	F7D8
after * second	L12
after * switch	B-6
after * the	f12R12B6
after * we	B-7
after * year	F8
after ,	T-6t12l7B7H6
after <number>	L10R-11B-7
after a	F-9R-7
after anoth	T19R14
after each	f20
after four	F9
after it	f-6L10B-6
after on	X12
after seven	B15
after six	T-6N-6
after that	T-8F-16X-9L-8B-9N28D14
after the	F24f-7
after thi	f11B28
after thirti	N8
after three	F8
after two	T-7F19f7X8N13
afternoon	x7l7R-8
afternoon ,	x9
afterward	T8X19L7R-7
ag	t-6F-6L11R-8
ag * the	X9L11
ag of	X9L10
again	t9F22x29l48B6D11H-20
again * a	f6l7
again * the	x8
again ,	F-6l16R-6D26
again and	F8l9
again at	T6R7N8
again i	F-7f10X14x6D10
again in	L10l15
again on	x9
against	T62t21X-21x-14l-7R-27B-9N-9D-12H-17
against * and	T-7t16
against * chang	T29
against a	f11
against it	T-10
against the	T-9t6F-6f8L9R-6
agent	F9X10R7
ago	T6
agre	t-11F-11f-7X-9R7B-11N-8D-9H-6
agre to	T18F6
agre with	T-8
ahead	T-12t11L7B13
aim	t14
airport	T14N14
alarm	T-17t-9F42f16X14L11l-6R-10B14D18
alarm * on	F6R9B7
alarm ,	R7B12
alarm :	F17
alarm on	X11
alert	T-29t16F25f17X-19x-7L29N-6H-10
alert * it	L12
alert * to	B16
alert * two	F6R8
alert ,	L6
alert for	l12
alert on	F12L35
alert run	R18
aliv	R-6
all	t27F-30f-7X-9x19L46R-7B-24N-17D22H22
all * <number>	f12
all * all	x19
all * and	l6
all * back	F7B11D17
all * by	T8R-8H6
all * in	T9L-6
all * it	T-8t9L-6
all * on	H6
all * servic	L23R-7
all * the	L13
all * them	l13H7
all * to	T11
all * were	t14D8
all * with	L9
all ,	T9
all <number>	F-9L34R-16B8
all five	t9D7
all in	x19R7
all nine	T-6
all of	T-14F-6X-6x6l16H9
all pod	T-6F-7R-8
all side	t25
all the	T-13t-6X7x8R-10B-6H8
all thi	T17D12
all three	T-12F-6f-6H29
all wa	T26H7
allow	T-8F-14X-7B-6
allow wa	L7
alon	t-10F18x-7L-10R24B-8N-6D-16H23
alon * the	H14
alon ,	T-8F9B-9H15
alon for	R8
along	t21F9X12D-10
along with	F11X7
aloud	R6
alreadi	t7F13f-6X20L17l7H-7
also	T9t14F-8f8X15L-9R-21B30N-6D-20H-13
also * i	X6x10
also * it	T-7t12
also * the	T7
also ,	T-6F6B17
also a	X11
also for	t6
also not	B8
also the	F-7f18L9
alter	t11R16
altern	T18
alwai	t16f7X-12x37L-7R-13B16D14
alwai * from	t17
alwai * the	x6
alwai chang	T22
am	t-6F-6f18x16D-6
am * that	H13
am not	x-6
am proud	x18H9
am the	T13
amount	t9F7
an	T9t-21F13X-12L9R-10N-7
an * a	T-10H10
an * and	f13L6
an * at	F-7D11
an * for	F-6l12R6
an * is	T-8
an * of	T6R-12
an * on	t11B7
an * stai	R8
an * to	X10N10
an alarm	B7
an alert	F-8L11l11B6
an appli	F7R6
an empti	f7B7
an engin	f12
an error	F-7R7
an hour	T20t-8F-17x-7D-7
an incid	F8H6
an old	F7R6B-8
an order	T14
an outsid	F14
an owner	t6f8L-6
and	T-11t14F-9x-22L-15l-14
and * 'd	T-7t6R-8B10D7H9
and * 's	T11t10F-12x-6R6D29H-11
and * 've	T28
and * <clock>	H10
and * <number>	T-22F-9f8R22B-11
and * a	T9t10f7X-6l15R7B8D-6
and * accept	T11
and * after	X9
and * again	T6B-6
and * alarm	D9
and * all	x7R10D9H7
and * am	T-8x9R8H14
and * an	X13R-6
and * and	T-6l8R11
and * ar	t16F-10x16B17
and * as	T-6B6
and * ask	N6H13
and * at	T-8t18F-6X8L9
and * auditor	f9
and * back	F12
and * bad	f6R6
and * becaus	R17
and * befor	F10
and * bill	t7
and * build	L17
and * by	F-9f12L8R9B7H-7
and * call	T19H7
and * came	t11R-6B15
and * can	T11t6F-6B6
and * chang	L6
and * clean	T-8
and * come	F9
and * command	B8
and * cost	T7t21
and * could	F12D-8
and * custom	T6N10
and * data	F-6
and * date	t6f-6
and * decis	T-7N8
and * did	T6B13
and * dispatch	R8
and * do	T-13t6H13
and * doe	t13D9
and * down	X6
and * each	T-7R11N7
and * els	t-6F14R23
and * everi	N9
and * fail	F18
and * file	T6L6
and * five	D8
and * fix	L7
and * for	T-10F-13X7R7
and * four	H15
and * from	T-12t11f16R-11B-7
and * get	H6
and * go	T6t20R-8B-6
and * goe	F12R-6B9
and * got	X6D11
and * ha	t7D11
and * had	F9X12R-7
and * half	F-6R7
and * hand	F6f11
and * have	f11X14L24D12H-7
and * he	D6H8
and * her	X6
and * him	T6
and * home	X7D8
and * hour	T-12X8
and * i	x-8
and * if	R6
and * in	T-13t15X9L-6R-9D-6
and * is	T-17t6X15x18L-6R9D19H6
and * it	T13t11f-8X-11l-10R-18B8D-7H29
and * job	F16
and * keep	f7B8H9
and * know	H9
and * later	D10
and * let	T9
and * letter	T-6
and * look	t9F6
and * lost	X10
and * made	X9
and * man	H9
and * manag	T-7t8l6H6
and * me	F11H12
and * memori	T-6F9B11
and * minut	X6R10
and * more	R22B9
and * most	f12D12
and * need	N7
and * never	f7X7
and * new	F-8
and * night	t9
and * no	F10H10
and * nobodi	f6
and * not	t-7l7R7B12D-11H-6
and * noth	F11l13N10D11
and * notic	T12L10D12
and * now	T6
and * number	t10N8
and * of	F-6L-8R9N6H8
and * old	T-8F-6R6B16
and * on	T10t9X8L-8R7B-12D-7
and * onli	F7R10
and * other	T-6t-6x14R-6D15H7
and * our	D7
and * out	T-6t6f7
and * outsid	F9
and * owner	t-8R8
and * peopl	T-6D15
and * person	B14
and * plan	f6
and * price	T9
and * put	T7
and * queue	T8
and * read	X-6l7
and * refus	T15L-9B-6
and * releas	F-6B6
and * report	T7
and * rest	R7
and * ring	F-6f15R-6
and * runbook	f11
and * sai	X11R6
and * said	T12D7H6
and * same	f7
and * see	t12
and * sent	R14H8
and * share	F6
and * she	B7
and * shift	F7
and * show	T8t9D6
and * so	T7t6
and * some	f10
and * spoke	D6
and * stai	T12t9F-6
and * still	T22B11
and * stop	F11L7
and * take	F7f12R-9
and * task	N10
and * team	T21t8
and * test	L6B9
and * that	T-16t6F6X8L6B7
and * the	t15F33f14x10L-13l27R-12B16N-7D-14
and * thei	D8
and * their	T9
and * them	t20X-6L6H-7
and * there	F-7D11
and * three	T17F14
and * through	l9
and * time	F14f9N9
and * to	F8f-8R6
and * told	X12N11D7
and * took	T17L8
and * tri	R6
and * two	T9f8X9R14B6H10
and * under	f6
and * us	T-7t6l11
and * vendor	f7l11
and * wa	t-13F-16X9x-10D-6H24
and * wait	T-6
and * want	T8
and * we	T-20t-6F8f-7R-10B-9
and * week	F7f9R6
and * went	T7t-6B-7
and * were	T29
and * what	T12X6
and * when	T6N6
and * who	T10X12
and * with	B-6H-8
and * would	F-13X30B-7H-10
and * wrong	T10R11
and <number>	T-15t-6F-13X-7R-16B9D16
and a	T-11t-15F7X-16L20l-10R-6N6H26
and after	T-6X-6R12D7H7
and all	t16D15
and an	T-6t7F17R-7
and ani	R19
and anyon	f9R9
and ar	T16
and as	H8
and ask	F-7H-7
and at	T-8f8x9R6H8
and both	T6t11R-6
and by	T-6F-6R11H11
and can	F-9
and close	l7
and cost	F9
and could	T7
and count	F-9l7
and did	T-9t-6F10R21B7
and doe	B6
and each	R7B8
and everi	F-7f9B6N12H-7
and everybodi	D8
and five	t12
and for	R-7B-6
and gave	T-7l18R18
and go	l9B-13
and goe	D6
and got	t-7X6L9R10
and ha	L11
and had	T11X-6D-6H10
and he	X19B-6D32
and hi	f9D10
and how	X-7
and i	f-13X6x20L-10l-7R6N-8D15H9
and if	F38R-10B17
and in	T-9F-6f13x8R-7B-6
and it	T-7X12x-7l14R11B17N-8H17
and keep	T-7B6H6
and kept	R-7
and left	T11B8
and let	T6R16B11H6
and look	F7X10R12
and lost	T11X8
and my	X14D6H15
and never	B-6
and new	F-7
and no	T-14F-10R32B-6H-6
and nobodi	t7f7L18H-7
and none	F6H7
and not	t13F-7X57x-6L-7l-7R28B-6N-8D-12H-6
and noth	T-6R20
and of	F6H8
and on	T14t-13f21X9B7N23D-12H7
and onc	f6
and onli	T11F-6
and our	t7
and page	t17L9
and pagerduti	t7
and peopl	F6
and plan	F12B7
and promis	N9
and put	T10R8H10
and read	t7F13L8l14D9
and refus	T7L8
and return	R6B22
and sai	f8
and said	X-6N16D8H-6
and she	X-8
and sign	N7
and sinc	l6
and sleep	T6
and so	t15
and somebodi	T-6F8
and sort	t10
and stai	T-7B-11
and still	T14D8
and team	t7
and that	T11t9F-10f-7X8x14L-7R-18
and the	t7F6f23X-22L12l22R-12B12N22D-21H-9
and thei	T25t8F12f-7R9D-15
and their	T9N-9
and then	T-28F18f-11X-14R6B8N24D14
and there	t-7l8D10
and thi	x7
and those	F-6L8
and three	T-16X19
and to	T9N9
and took	T-6t7f9X13B-6
and two	t-8F-6f6L-7R11
and wa	F8X-6R6N14D-10
and wait	T17X8
and watch	T-6t7R12
and we	T8t-9F33X6L-8R-20B13N-7D11
and went	T-11f6H-6
and what	T-10t6F-8f11X-6L-7R-7
and when	T-12F15X-7
and where	F22
and which	X14
and who	D6
and with	t9R-10
and within	F16
and would	X6x12H8
and write	X6
and wrote	f12
and you	B8H13
angri	T16
ani	T-24t19F-14X13L22l-12R17N-9D9H-8
ani more	T7F-9X22L11
ani of	F18f11
ani time	B9
annoi	T20F-9X23R15
announc	T7
anoth	T20t-14f-12X8x-9L11R38B-12D16
anoth 's	T-6F-7R15
anoth ,	T21R9
anoth account	R6
anoth team	R8D9
answer	T20f-13X10x-10L-6B-11N-6D-7H-6
answer * the	t12
answer for	t-7
anybodi	T-26t-8F-8f14x-6N-8D20H16
anyon	T-11t8X-8L9B8H23
anyon * the	R7
anyth	T-35t18F7l8N-8D17H-17
anyth * a	X7R7
anyth * i	l9
anyth * it	t11R7
anyth ,	R6D10
anyth els	F9
anyth i	X-9
anyth that	F7X6
anywai	T-11X-7x7R-8N-7
anywai ,	F9
apart	T-13R8
api	T7
app	T-12F-8f-7X-6L21R11N11H-6
appli	T7t-9F22f22X-9x-7R10N-6D-10H-8
appli * on	T6R10
appli * the	f10
appli ,	F-7f19
appli :	F20R7
appli di	F9
appli in	T10f10
applic ,	R9
approv	T10t-8F-7f-7X8L-6B-6D26H-8
approv * in	D19
approv by	T19
approv it	R7D13
april	F9f20L7R-6B11
april ,	f6L9
ar	F17X-13x-11L10l-13R-33N-6D-15H-18
ar * <number>	T8t12
ar * a	f9X11
ar * and	T-8f15x7L10
ar * befor	B7
ar * by	f15L19
ar * for	X6
ar * i	N9
ar * in	t11
ar * it	F9
ar * on	t6F9f10R-8
ar * than	t7L14
ar * the	T-6t12
ar * with	H7
ar ,	l9
ar <number>	T42R12
ar at	F-6
ar compar	R-6
ar for	T19f8R-7
ar gone	T-8
ar no	f24
ar not	T-6F20D12
ar on	T-7t12
ar read	T9f6R-6
ar right	t7
ar the	T-6t13x11
ar what	T15
architect	T-6f8D13
archiv	T17t18F-10f8X-8
argu	X22R-10H-8
argu * the	T7X-10
argu for	T14R-6
around	T9F-14f-7R-11B-11N-6D-7
around * minut	T6
around <number>	T9F-7R-9
arriv	F13
as	T-9F-10X25x12R-18B25N-15D15
as * 'd	x10
as * as	B6D16
as * could	T9
as * had	x7
as * i	T12
as * in	R6D8
as * is	f7
as * test	X12
as * the	T-13
as * wa	T7D-8
as a	t-9f-8X8L15R9B23D-7
as an	F-11B19
as i	T-9f7X-6
as it	T15t12f9X-6
as long	T-6f8
as soon	T8B-8
as the	T19F-7l7R-7
as thei	x6l8
as we	x11
as well	T-6t8F11f11
asid	L11B9
ask	T-33F-19X23x-21L-14l-9R-21N-13D-15
ask * a	T18X11R10
ask * and	H7
ask * befor	X14
ask * i	X-10
ask * in	t9
ask * it	t-7f14R7
ask * on	B11
ask * team	X7H8
ask * the	T-14f7L7
ask * to	T-7F9
ask * what	D8
ask * who	X15B6
ask ,	N6
ask a	F9D13
ask about	T9X22
ask befor	l6
ask each	X7
ask first	X8
ask for	T-12t-6F-11f18l-7R13B10D-10H-8
ask her	X6
ask him	X-11
ask in	X9
ask me	F8H-7
ask nobodi	H18
ask that	L8
ask the	T8t-6F-6X21
ask them	H9
ask to	t6
ask twice	T12F7
ask what	T-13t10f10X-18D8
ask who	X10D-6
at	T-11t-10F-7f-8X10x-18L-20l17R11N22H-17
at * <number>	X-7l-6R21
at * a	T-8t10F-9
at * about	l11N8
at * all	X10l13
at * and	T-6F7f-6X18L-6l16R-12N13D-12H-11
at * by	T10X7
at * dai	f9L22
at * desk	F-7D8H8
at * door	f14L9R8
at * edg	R8
at * end	t6x9R11
at * five	R-7
at * for	H6
at * hour	T7
at * i	t16X-11N17H-6
at * in	T9F15X6
at * it	H9
at * minut	T-8B12
at * of	l7
at * on	T-7F-7R15
at * past	N7
at * per	F10R-8
at * percent	T19l8B-6
at * same	t16R12B10D13
at * second	F7
at * so	T9L7
at * start	X15
at * the	F22f-6X-9l-6B11N-7
at * there	F-7
at * three	N9
at * time	T-13f-7X-10R36N-6
at * we	t7
at * when	f8R10D7
at * which	T-6
at * with	X6
at <clock>	T-24t6F-12f-9x-9L-8l21B-15N26D-8
at <money>	T6
at <number>	T15t15L10l6D-7H-7
at <percent>	F-7R20N6
at a	T-13F-9f-7X-10R30N-6H6
at all	T-7t11F11X-8x11D-6
at ani	B8
at each	f13l6R13
at eight	T8
at five	D9
at four	T23N-6
at home	H15
at it	t12f10l22H6
at minut	T-8F9R16B-10N20
at most	T-8F-11l11R36
at my	X-6l10
at night	T20f-9X-7L-6R-28B-7
at nine	X12
at noon	F-7X9B-7N6
at on	t6F-10B-12
at onc	T19F8X12B8N-6H8
at our	T-8
at quarter	F22
at start	T9
at ten	T-11F8f8X12R-6N8
at that	X-11B-6D10
at the	T-21F-41x12L13l-8B-6N-9D30H-11
at thi	F-6D18
at three	T8
at two	F7l7R-7N15
at zero	l7
attach	l6B-6
attempt	F8
audit	T-9f6R6B-7
auditor	T-6F-7f23D-12H-6
august	T-9F38X-6L9R-6B-8
august ,	F9
autom	T17
automat	L20
avail	f10
averag	T-7t13
awai	T16t-9F12X10x8L18l-7N6H-11
awai * the	T6R11D6
awai ,	X11R11B6
awai and	t6
awai for	L15
awai from	F6x11D12
awai the	T9F6
awak	T14t7
b	T8R12B6
back	T-37t-20F23f-12X-21L-7l17B105N-11D-26H-9
back * <clock>	F10l-6
back * <number>	R8B9
back * a	T9f11R-15B28
back * five	t10B-14
back * had	B12N6
back * is	F7
back * it	F-6x17B6
back * itself	F-13B10
back * not	T7
back * on	F-10R9B10
back * than	x8
back * that	F-6l6B8
back * the	T-6t8F14
back * two	T-6F6X6
back * us	F10B17
back * we	B-8
back * with	F-7L9
back ,	T10t-6F15R9B-8H-9
back after	T6B-9
back and	F13R-7B16H7
back at	f7X11
back by	F-12B8
back for	T-7F-6
back from	T16f6B11
back in	t14l8R18B25
back is	F11f10B18
back off	L9
back on	T-7X-6x14B16
back the	F6R12B32
back to	T-6t-7l23B32N-6D11H-7
back wa	T-12B6
back with	T10B11
back within	R6
back would	T19B-13
backend	T-7F-6
backfil	f14R21B21
backup	t-9f18X-8L-8R-8B-11D-6H-6
backup * the	F11
backup ,	T14
bad	T10t-6F20f-12X-11x-8L-12l-6R27B16N-6D-10
bad * in	T6
bad * is	T-6F18R-9B7
bad chang	T8R10
bad hour	X7
bad on	T-10F13B25
bad version	R16
badli	T-16F15
balanc	T-11t55f-6R11H-6
bank	T-9t-8F12R-21D-7
bank ,	F21
base	L19R-11
base imag	T16F8
basket	R16
batch	x-6L7R21
batch * <number>	R12
batch ,	H9
batch of	R20
be	F-9f-10X-20x9L-8l-7R-24B19
be * again	f12
be * and	T9t6F-8
be * back	F-10f13B14
be * befor	D13
be * but	T-6B6
be * by	T12F-6
be * for	x12
be * from	R13
be * i	t9F8
be * in	F-8L-6R-6
be * insid	B7
be * minut	T10
be * on	T-9x13L6B6H8
be * the	t10F18f10
be * to	T14D19
be * with	T-8t11l21D7
be * within	B-7
be * without	T-8H8
be ,	T7N6
be <number>	T7
be a	F-7X6
be ask	X11
be awai	T-12
be back	B12
be call	T13
be done	T8D15
be honest	t9
be imposs	R15
be lost	T-6F8
be merg	L15
be on	X8
be stop	T13F-6
be sure	T-6F15N6
be taken	T-6
be the	T-6F-7x13N20H16
be told	F7N-9
be undon	B10
becam	t-6F-8R-9D9
becaus	T34t10F-20f-23X-14x-19l-14R14B11N-7D-12
becaus * a	T15
becaus * can	R7
becaus * ha	t7
becaus * had	T10N7
becaus * is	t10
becaus * it	X7
becaus * restart	T10
becaus * the	R12B21H6
becaus * wa	t6F13X6B6H-6
becaus * were	T6X10
becaus * would	T7R7
becaus <number>	T6B8
becaus at	B9
becaus he	N9D6
becaus i	T-13X8H7
becaus it	F-6B7
becaus nobodi	T18t7
becaus of	R16B12H6
becaus reason	T-8
becaus she	T9
becaus that	B9
becaus the	F-9B14D-6
becaus thei	t7R6
becom	f-6
bed	F-7H12
been	T-11F-6f9X28x-8L-13l22R-17B-20N-7D8
been * and	X14
been * but	T8
been * in	f8
been * sinc	X6L-11l7
been * the	l13
been * to	F8B11
been * twice	D24
been <number>	R8
been a	T-7X-7H6
been cheaper	T12
been done	T7
been no	l8D7
been on	T7
been told	t7X-6D6
befor	T-10t10F-27X31x-29L29R27B22N23D-12H9
befor * 'd	T9
befor * <number>	T14
befor * after	N6
befor * and	X11
befor * chang	B9
befor * els	F10X7
befor * first	R-7H13
befor * had	R7
befor * i	B16
befor * new	R18
befor * open	X6
befor * other	R19
befor * press	l17
befor * sai	T12
befor * test	L6
befor * the	R9
befor * touch	T7L10R-7B10
befor * wa	H12
befor * write	X12
befor ,	T31t8F-6X-7R-12
befor a	X6L17
befor and	T12
befor ani	T-10R7
befor anybodi	L7H12
befor anyon	L12
befor anyth	F9
befor each	F9N6
befor he	T10N10
befor i	T-14t-7F-12f-7X25x-6l17R-6H-10
befor it	T-9L24B26
befor that	R6N6D10
befor the	T-14t-10f14X21x-6L-10R25N-12D-6
befor thei	t8H10
befor we	R-9B-6N7
beforehand	T-7t-7F-8B11
began	R18
began * the	R18
began with	T-7R19
begin	T-16t11F-10X31R6
begin with	T-8f6R8
begun	X19
behind	T-6t-10L-9N-6
behind ,	T-8F28
behind a	T9
behind it	T-8R8B7
behind on	T7
behind the	D14
believ	T-14F7X20x7
believ it	X7
belong	L7
belong to	L7
below	T-20F53x-7R8
below <number>	T-10F13R15
bench	X16
besid	T-15t-8f-7X-7l12B16D-6H-11
besid * old	R7
besid it	F7l16R7B8
besid the	T-9F-8
best	t22F-6x24
bet	T16F10
better	t22f-7X17L-7R-11B-8D7H27
better * me	T-10X11H-6
better than	T-8F6X26x8
between	t14f-9L8D19
between * and	T-8t14F-9R-8
between * two	t13L6
between the	t9
between two	F8B6D8
between us	D19
beyond	T7
big	T21t-8F-6f15X-10x-8L-6D20H-7
bigger	l28
bill	T-29t13F7X-8L-7l-6B-9D-10H-6
bill * from	T-9F11
bill * the	t13
bill is	T-7t9
bill wa	T-7
bill went	T8
bit	T10F6x8
bit of	x12
bite	T26R8
black	T13
blank	F8x10
blind	T12F44X7R-10B-8H-7
blind * the	X14
blind :	F12
block	L26R18B-6
blue	T17t10F-9R11
blue green	T19t10F-9R11
board	T8F-16f9X-10R-19N8D-12H-8
bonu	F22
book	T22t-7f-6X17L-6R-12
book * the	X7
book ,	T10
bookmark	f14X7l7B22
border	f25X12
boss	T-10F12D9H27
both	T-14t27f-18X-11x20l11B27D-13
both * and	t12F-7
both * us	T9x10
both ,	F10
both ar	F7
both of	T8x9
both side	T10t15
bought	T16t-8F26X-6
bought softwar	T-8F25
bounc	f9L18R8
box	T-6t11F6f-8l-8R-9N-9D-6
box ,	T8t8H6
brake	L10
branch	T13F-8R24N8
branch ,	R10
break	T-18F37f-11L10R17D-11
break ,	F-12
break glass	R11
breakfast	X-9H7
bridg	H24
bring	T-6F10f-8
bring * back	B-11
bring it	B-6
bring the	t10R10B12
broke	T-6F11R8
broken	T-9F13L12R16
broken * week	L12
broken two	L12
broker	T7t-8F16f-8X-6R9D-8
brought	T-18t20F6
brought the	t6F11
bu	F6N8
bucket	T-7t-6f-7X6R6B13
bucket ,	F14X9L8B8
budget	T-21t-8F30f-7X-7x-6L-7R-12B-11N-6D-7H-6
budget * <number>	T-6
budget ,	F7
budget is	F-7
budget of	F6
bug	l7
bui	T7H-6
bui a	T-6
build	t-14F-18X-9x-6l-6R20B-10N-6H9
build a	T-6D6
built	T-12L6R-7B-8H8
built it	F8
built the	t11L9
burn	T11F-9D7
busi	T10t9
but	T31t-15f-20X-15L-16l-13R15N-13D9
but * 's	T-9D9
but * <number>	T10
but * wa	T8
but <number>	F15
but i	T-8t6F-6X12D11H13
but it	T9F-9B-7
but no	F7
but that	T8
but the	T13F7R9D9
but then	T17
button	T8F6f6R14B35D-11
button ,	B9
buyer	T6R6
by	T-11t-18F-13X-9x-15B12N8D-24H9
by * 's	F6
by * <number>	l10R6
by * after	T7
by * and	t-11X-6
by * at	F8
by * end	t9
by * flag	R10
by * for	T7X6R9
by * if	R6
by * in	F13l8D10H6
by * is	T19R8
by * it	F-6R-7H7
by * job	L-6
by * kei	F-7R11
by * minut	T11B9H6
by * of	H10
by * on	X13L8B13
by * own	H6
by * percent	T12B7
by * same	L9B7
by * the	f9R8B7
by * time	H6
by * to	H10
by * wa	t10
by * who	X9
by * with	T-6f13
by <clock>	T15l8N6H7
by <number>	F-13X13R-7D23
by a	T-11f10X-6R-21D-7H8
by all	t14x7
by dai	T-9
by default	L15
by four	H8
by fridai	T-7
by half	T-8F-6B10
by hand	T22t-15F15f-10l19B-12D-7
by it	T19X21x23B11
by itself	F-11R23B17
by june	f11
by line	X14
by lunch	T6
by machin	R11B9
by me	H8
by my	H18
by name	T12F8X8R6
by node	L12R-6
by on	T-8t7R9B9D9
by phone	N17
by pod	R9
by revert	B12
by rout	R-7
by servic	R-6
by that	T15
by the	T-27t6F-15f6X-16x-7R12N-14D-9H6
by themselv	L9l10
by then	t26
by what	t10R9
c	x39B7
ca	T10F7X-11x-6L15R21H-7
ca * be	T-7t7L8R-9
ca not	T10F7X-11x-6L15R21H-7
cabinet	D9
cabl	x9
cach	F30R-7N6D-8
cach wa	X7
cake	T-8t12
calcul	T15
calendar	t7F-6L-7l7
call	T-15t12F8f-7x-17L-7R-20N15D-15H12
call * a	T-8t15
call * and	B9
call * at	F10
call * minut	t11N-6
call * over	H6
call * the	T6f11H7
call ,	T-7F17R-6B6D7
call for	T16
call from	l11N15D15
call in	f7
call it	T-10t21X-12B17
call me	H16
call per	t9R-6
call the	t9F6X14
call to	T6
call wa	F11B8H16
caller	X7R-6
callum	T-11
calm	T-9f7x19l14D14
came	T-8t15f15X-6x11l-12R-13B-15H8
came * <number>	t12f12
came * at	R15
came * i	x10
came * in	f6R6
came * it	L13
came * on	t9x8
came * the	t7D8H6
came * to	D15
came back	t-6F-9N7
came down	D16
came from	t14X9L6D6H9
came in	F9H10
came out	T-9R15
came to	t11f16H14
came up	T-10F11R-6
came with	T6
camera	F7B8
can	T7f6X-21L-6l-14R16B26N-8D-8H8
can * a	T-6f9B-7
can * an	T6
can * back	B7
can * be	T18R-7
can * for	T-9
can * in	x7R6B13
can * it	T-9F-8R32H-9
can * on	T-8R10
can * put	F7B8
can * the	t10F-8L15H12
can be	T-6F9x8R-8B18
can chang	T-8F15
can come	B8
can do	T-8R14D-6H22
can go	f9B13
can not	T16t-7F7X-6x7B-17D6
can read	F-6
can take	T6F-6f8
can wait	T-19
can write	F6R11
canari	T19t-6f-7L-6R23D-6
canteen	X8H18
cap	T-12L31
capabl	F13H6
capac	L6
cape	T-7R14
card	T-9t-10F-12L-8R16H-6
card * the	R17
card and	T11F-6R15
care	T-22t15F11X13l17R-10B-6N15D18
care ,	T-10F11X24D6
care man	T-8D14
careless	D21
carri	t-11F6f8X-15x-7R8B-9N-6D-6H11
carri a	L7
carri it	T7F-10R17
carri on	F32X-6H21
carri the	F-6X-7B-6
carrier	T6D6
case	T-26t16F22f8X-10x-6R10N-7D-7H-9
case * wa	t10
case :	F7
case wa	T-7
catch	T20t14f-7X8
catch is	F9D6
caught	t9L23R-7
caught a	T10t18L-9
caught two	L25
caus	D16
caus ,	T9F7
caus wa	T-6
cent	t13F11L9R11B6
cent ,	T-6F-7B7
centr	T6
central	T19t16F-6
certain	N7
certif	T26t-10F11f-8L26l11R-12B-10H7
certif * the	T6
certif renew	T7L11
cfo	N11
chair	T-16x12D11
chair ,	x14
chang	T21F-33f-21L9l-16R-10H-24
chang * <number>	T-6
chang * a	T-16X21
chang * at	T-6
chang * back	T-6B7H7
chang * i	X-6
chang * it	t6B6
chang * me	X9D11
chang * on	T-8R13
chang * the	T9R7B-7
chang * to	R9
chang * with	T-7t10
chang ,	T26t8R-7H-6
chang :	X14
chang a	F11X7
chang and	T8
chang at	t7R9
chang from	N10D19
chang in	T6B6
chang it	T-6F6X6
chang noth	T-8
chang of	T11N8
chang on	f12l9R-7
chang sinc	L11D9
chang the	T-11
chang to	T8L9R-6B-7
chang wa	T-7X-8R7D-6
chang went	R6
channel	T14t-11F10f12X-6x-6l14R19N22D-7
channel ,	R11B10
charg	R-6
chart	T-6F-8L24R-7B-6
chart ,	f9L8
chat	T9R-7B11
cheap	T23R8
cheaper	T25t11
cheapest	X-7
cheapest test	X-6
check	T-7F13f-16X-9x-7L15l-9B-13N-11D12H-17
check * on	F-7R-6
check * the	T-7F-7L24
check in	L8R-10B-6
check the	X6
checklist	X10D7
checksum	R10
chief	T-15f10D-6H-7
choic	T24t18F-8B-7
choic * the	T16B-6
choos	T-9t10X9R-6
choos * the	T-7t12
choos a	T-6X8
chose	T7F-6f14X-8B6H-8
chose the	t9R8
chose to	T27R7B11
chosen	X-8R34
christma	x14
ci	F11R-6B-8
ci token	F18
claim	T-13X-8L-6R-6
class	t9L18
clean	t-8f9X-6B-7D22H-8
clear	t6x12R-6H13
click	T9F-8B12D17
client	X11L21R-8
client * not	T7F6
climb	R-9D7
clinic	T-11l6
clock	T-10L6N21
close	T-29t-16F8f-6x-7l22R-9N13H7
close * and	l7
close * the	F7B11H8
close * ticket	l28
close for	T6
close it	l7
close the	T-9F7X9l29R-6
close to	F7B11
cloud	t-8f8R-12
cloud kei	T-6
cluster	T20t-10F-13f-10X-10L11R18B-12D-8
cluster * the	L10R6
cluster is	l8
coast	T-6R14
code	t9f-12x-7R-27B-15D-10H9
code ,	t9L6
code write	R-10
coffe	F-7f17D28H33
coffe ,	f6X7D13H7
cold	T9F24H23
colleagu	T-14t8F-11X7x7l10R-12
colleagu * the	R-11
collect	t9
collector	F16
column	t-7F17f-7X9L-9R-10B8H-6
column * still	F12
column ,	T9F-11
come	t-11f18X-8L-16l16R-8B15N-10H-12
come * the	F-6f9D7
come * to	F20B8D8
come * us	T8
come * with	f11R-7B13
come ,	T6
come again	l17
come back	T-7F13l13B6
come from	t9
come home	f7B21
come in	T-7
come off	B19
come out	f7
come to	T8
come up	F-6
come with	T-6
comfort	T10D24
comma	t10
command	T-15t-7F-8L-9l11B47H-6
command * the	B11
comment	l14
commerci	X11
commit	t-8F-6f15X-6R-12B31D6H-6
commit to	T-7
committe	T-11H39
common	L14
commun	x34
compani	T-11t-8F-8D-7
compar	T-26f11X10l-7R9N-8D-6H-7
compar each	L6
compar with	T-6f-6R16B16
comparison	t8F20X20R-7
comparison of	X14
complain	T19F-10R-6D11
complaint	T8F-7N-8
complet	f15B10
condit	T-15F-15R19B9
condit wa	B6
config	T-8t-10F-12L9B12
confirm	T-11F9x9l22D-7
confirm that	l7
connect	T-20f7X9L18R-12N-8D10
connect * the	T-6t16D7
connect pool	L9
consol	T-11B9H22
consol ,	H10
consult	T-9t7D21
consum	T-7F39
contact	X10R6
contain	T-8L9
content	t15
content ,	t15
continu	x9
contract	F-6R-8
contractor	T-8F18D8
control	f-7X-8L7R-9B9N7D-7H-9
control * and	T6N10
control * the	B11
control room	N11
copi	T10t-8F26f-6X-10x-6L9l-10R-17N-9D-8
copi * a	T13
copi * and	f9B7
copi * the	F19R6B8
copi ,	T17F-8
copi for	t12F6R-8
copi in	R-6
copi of	F6B7
copi the	L6H7
copi with	T14L9
correct	T-9L8l15
corrupt	F25B13
cost	T49t30F-10X-15x-14L-16l-10R-10B-24D-7H-9
cost * <number>	T-8F6
cost * a	t15
cost * around	T-11
cost * euro	T10t-6
cost * minut	T8R6
cost * more	T8
cost * than	F11
cost * the	t-8D18
cost * two	F-6
cost ,	t8
cost :	T19
cost <number>	T10t17
cost a	R11
cost me	T-15
cost more	T-15F38
cost noth	T-9t15R9
cost two	T6
cost us	T11t-6X-6R-6D13
cost you	T23t-7
could	T22t7F-26X-19x-8L-15l-17B35N8H30
could 've	H-7
could * be	D20
could * done	T11
could * have	T6B-6H8
could * in	R11
could * it	T-7F-8B11H-9
could * on	X7
could * put	F11
could * reach	F12
could * stop	T11B6
could * the	T-6x15R6H16
could * to	T8
could be	T13t-6f6x15R-8B34H11
could call	B15
could do	X9R8
could go	f15N6
could have	T37t-6F-6X-8R-7H6
could not	T-7t6F25X-6R-14
could read	F-7R7N6D10H15
could return	T7B10
count	T-34F17X13R-10B-13N-8D-10
count * a	F8X12
count * and	F6X12
count * digest	l7
count * the	T-6
count ,	F-9R12
count and	H10
count as	F14X10
count of	f9
count on	F-7
count onli	X11R8
counter	F25R-12
countri	T-15f-7R22B-7
cours	X19l7D18H-6
cover	T7F15f14R7
cpu	l7R-9B-7
cpu ,	t8
crash	T14F21
creat	T8F-6l16R17B7H9
credenti	t6R-7
crew	t-9F-7L-6D-7
crew * and	X9
crew in	H6
crore	T14t8
cross	F-8B7
curv	F15R-9
custom	T12F6f-19X-7x-8L-10l-10R31B7N15D-9
custom * the	T21
custom ,	R42
custom were	T12
cut	T-14t-9F31X-8L24R6
cut * <number>	L15
cut * the	f13
cut ,	B6
cut the	R10H6
cutov	T-7X-13
dai	T8t-22X10x-6L10l24R-7D-15H-21
dai * <number>	T-6
dai * a	t12l6
dai * and	f7B7
dai * at	l10
dai * i	T13F6H-6
dai * is	R7B7
dai * it	F-8B21
dai * not	T-6L12
dai * of	R10
dai * on	t-6L19R16
dai * other	R11
dai * risk	N9
dai * so	T7
dai * that	t9
dai * the	t13F9L13N7D12
dai * we	T-10F9
dai ,	T17t13F-13f-6X-9l-9R22N13H-14
dai :	T-10F10
dai <number>	F7L8l6
dai a	T11
dai after	H7
dai and	T-8F6X-6R-7B-7
dai at	F7B7
dai befor	R-9B-6N15
dai each	T6f7
dai in	T11L9
dai late	T25X8
dai of	F11
dai on	T-8F-6X16L13R14D13
dai so	N6
dai that	T7
dai the	F6
dai to	F-6
dai we	T6F12
dai with	t13
dare	T-9
dark	T16t6X-8H9
dashboard	t17F-11f9X12D-9
dashboard and	X11
data	T-30t-14F30f9X-7x-7L-14l-9B-6N7D-9H-11
data * in	T-11F-7
data ,	R7
data stai	T-11F-7
databas	T6f-17X-15x-7L-6l-10R-11B-15N-12H28
databas * a	T9
databas * the	H16
databas ,	F-6R8
databas team	D10
date	T6t-9F-7f12X-11x-7l9R-20B-12N13D-12H-11
date * the	f11L11
date ,	T-7R-6B-6
date and	L11N9
date in	f12
daytim	T-7B20
dead	T-10t-9F38f-9X-6l9B-20N-6D-7
dead ,	F16
deal	x13
dear	T14D16
dearer	T26
debug	T12
decid	T-7t-9F-8f-7X-16x-11L-11l-9R-11B-14N-13H-14
decid * for	F14
decid * on	t7
decid * the	T8
decid against	T31
decid badli	F17
decid by	t7
decid for	B7
decid that	T-13
decid to	T7t6D8
decis	T-15x19R-11D-11H-9
decis wa	X12
deepa	l8
default	L25
delai	T-7t10F-9R6N14
delet	T-30t-13X12x-7L19B38D-8H-7
delet and	R6
delet on	L15
delet the	T-7X10B-10
demand	F9
depart	t8F12f9
depend	F-12f8R-7
depend ,	f11
deploi	T12t-14X-18x-8l-8R-7N-8D-13
deploi * a	T-6L10R-6
deploi * and	R12H9
deploi * dai	T-6
deploi a	T-6
deploi and	T6
deploy	T-15F7B-8
depot	T-11X-8R17
depot ,	R6
describ	R-6
design	T27t7F-7R-7D-9
desk	T-16t10f-13X19x-7L-10l8R-12B-12N36H-9
desk * a	X11N6
desk * it	T6
desk * on	t-6
desk * the	X10N12
desk ,	F9
desk and	B7
destroi	F6B13
detect	B-7
dev	T6
develop	T22F-17f-9X-9x-6L-6l-6B-9N-8H-8
develop * said	T-8
develop ,	R24
develop i	T-8
devic	X17
di	F42f-7B-9D-6
di * it	T22
di ,	F11
di in	F17
did	t6F17X-8x-10L-20l-19R-12B10
did * do	T9
did * it	B7
did * know	T-10
did * like	T8X9
did * need	f6
did * over	X6
did * the	F7B9
did ,	T7F22f6X-7R-6B9N30H-8
did it	T-11t-8f6X8B-7H8
did not	T6t10F-6f6x-12L-7l-7R-12B8N-9D10
did that	T-7
did the	F-8x10R12B-7N-6H9
die	F-7
diff	L7
differ	T-8t12F-19f-6x46L-9R-20B-13N-6H-17
differ * and	T-7f6
differ ,	F14x9
digest	T-10t-6f-6R-9B14
digest ,	F-10l7
director	F7f13X-7l-6R-10B-7N12H-8
director * a	f13
director ,	N18
director and	F21
directori	T-6L11B16
disagre	F10
discount	T34
discuss	T6t15F-7R-7H14
disk	T-13t20F-7f-9x-6L-10l7R-11B-8D-12H-6
disk * the	F8
disk ,	T-7
disk on	F8
disk wa	l8
dispatch	T-10t-6F-6f-7X-7B-7N21D-7
dispatch ,	N9
district	T-8R11
disturb	F-6l9R7H11
do	T7x19L-9R-15B-6N10H26
do * again	t18X-6l14H7
do * hand	H13
do * in	F10x9
do * keep	T27
do * like	F16
do * measur	T25
do * same	T7
do * see	T-8t16f13
do * start	F9
do * trust	X10
do * with	T13t8
do ,	T-8H17
do by	R7
do differ	T-7X-23x25
do it	t9F8X-7l11R-11B-7N11H-13
do not	T30t6X-13l-7R-7B-10D-6H28
do now	t8
do on	T-7
do that	T-9
do the	F9
do their	t11
do you	f14D10
doctor	N7
document	T-10t-10x9L-6R-8
doe	f7x-7L-6R-15B-9N-7D18H-14
doe * catch	T-10F13
doe * get	f9
doe * go	F-7L9R-7
doe * read	D14
doe * see	F14
doe * work	T-6F9D9
doe it	T-8t6F-12f9
doe not	F34f8R-15D21
doe the	F-7
dollar	T8t16R-9
done	T-7t-16f10X-9x6l-8B-15N21H36
done * the	H6
done * three	f15
done ,	F9N12
done at	R9H18
done befor	D15H11
done by	T-6L8
done in	T12F-7f14
done on	T8R7
dongl	R-7
door	f9L14H15
dose	T13t7F-6B6
doubl	T37f-6L-8R-14B9D-12H-7
doubl the	T12
doubl write	T8
down	T-23F29X-9x-15L18R-11B-15D13
down * <number>	f23
down * a	F13L6
down * it	T6
down * on	T8D15
down * the	X7l9
down ,	T12t-6F21X-8R-7N12
down :	F6B-6
down a	B9
down to	T-9f26L10D33
down what	X7
down with	l7
downsid	T7t29
draft	T7X7
draft * the	T7X7
draft ,	T7X7
drain	T-11F6l7R19B-6
drain the	R10
draw	T-12X-7
drawer	F-7B8
drew	F-8R7
drill	T-11t-6F57f20B15
drill * <number>	T7F15
drill * quarter	f-7
drill ,	F23
drill each	f-7
drill took	F18
drill wa	f19
drink	R8
drive	H8
driver	T-9
drop	t-9F28f-11X10L17l-6R-6B-16N-6D-6
drop * the	L8
drop the	T12F-8
drove	H15
dry	X7L11
dublin	T-9F-7
dublin ,	t6
dull	t6X-9
dump	F8B20
dure	T-15t16
dure the	T-10t12
duti	T-15t-10F-8X-13N31D-8H-11
duti manag	N12
each	t14F12f18X-35L10l-14R-7B-17N29D-24H-33
each * a	T-7f11R8
each * and	T18f16L13N-6
each * by	T10L6
each * for	l7
each * ha	T-12t10R23
each * in	T6F-16R-7
each * minut	F15N18
each * of	N17
each * on	t21
each * that	F8
each * the	T-9t-8f13N13D14
each * them	l8
each * we	f20L6R6B7
each * with	F6f14
each ,	F-8R-9
each and	x7
each chang	T12
each fridai	t12
each mondai	F-8B6
each month	t-6
each morn	l6N8
each night	T-7F8f8L9
each of	T-9t-8F-9l6R-7N11D14
each on	T-6t20F14f6
each quarter	T-12t-6f9B8N21
each releas	f7N7
each servic	T-6f8
each station	F8
each step	R17
each team	X8
each time	T9F-6f19
each with	f6
earli	T-12t11H-12
earlier	T-8F-14f-6X14B15
earlier ,	x9B6
easi to	B6
easter	D7
eat	t11F16B-10H7
eat the	F10B-6
edg	X-6B-9
edit	t7L8D7
editor	T6t8N15H-6
eight	F6f-11X-10l-6R31N-8D-7
eight hour	T11t8F7
eight minut	R-7B9
eight month	L6H6
eight week	R7
eighteen	T-6D6
either	T-7
either ,	T-12
eleven	T16t-9X-20x-9l-10R-9B-12N-11D-8H7
eleven * and	T-9L10
eleven * of	T8
eleven * where	T8
eleven hour	T9
eleven minut	t12F17L9D-7
eleven week	T12
els	T-28t-8F6f12x-14L9l-7N-8D8H47
els 's	X10L9H7
els * that	H14
els * the	T-9D7H6
els ,	H8
els in	T-8D7H8
els on	D7
elsewher	T16X6
email	T-6X15l10N9
embarrass	T11X9
emerg	F-7
empti	T15t-6F7f10X-7l9B15D14
empti it	T6R10D7
encrypt	F-8R8
end	T-28F6f13X-11x20l-10B6N-7
end * it	t-8f17x14
end * the	R6
end ,	t14F-6
end at	B13
end it	B14D10H9
end of	t7x9
end to	t-7f16
engin	T12t-8X-15x11L-9l-8R-17D9
engin * a	N7
engin * and	T9D13
engin ,	f12
engin is	F9x7H10
enough	T-21f6X10x-9D9
enough to	R7
enter	X-9L7l9
entri	T11N7
environ	f-9L7R19B-6
environ ,	R10
environ and	L9
equal	t9
error	T-20f-15X-7x-6l7R13B19N-8D-8H-6
error * <number>	B11
error * <percent>	F7B6
error * and	B10
error * in	F6B-9
error * on	R-7
error * the	L9R-10
error ,	B-8
error and	L9
error rate	t17F-8
error share	B21
euro	T23F-12B-7D-6
euro * month	T14
euro a	T6
euro on	T14t10
even	T-10t-13F7f-11X12L-9l13R-11B-12D-11H13
even * it	T9R6
even ,	l14R-7
even when	X8R7N9
event	T11F7X-8R-8
ever	T-23F-9X-6l9B-6D-7H9
everi	T8t20F-10f27X-19L20l-20R-24B-12N56D-23H-15
everi * a	B9N9
everi * and	T-6f9
everi * at	T8F10
everi * by	R7
everi * ha	x9
everi * hour	T-6N21
everi * is	t6
everi * minut	T-13t-8F-6X-13R-10B-8N46
everi * now	t8
everi * of	D10
everi * with	N9
everi <number>	N20
everi chang	t7
everi fifteen	N18
everi half	N17
everi month	F-8R10B6
everi night	R7
everi on	D10
everi quarter	X7
everi servic	f13
everi ten	X-6R-6N7
everi time	F12X15
everi twenti	N10
everi week	L6
everi write	T27
everybodi	T-13t25F-7f-7X-10x15l20B-7D-7H6
everybodi * it	R11
everybodi ,	t12
everyon	T14t34F-13f15X-7l6N-6
everyth	T12F-6f24x18R-15N-6D15
everyth * is	T-9F9
everyth ,	F10B8
everyth els	T-11F-8X6
everyth for	T6F9
everywher	f27L8H-6
evid	T-7X7
ewan	T8l8
exactli	T-11F-6X-12x25R14
excel	T-6
except	T6t-6f21x6
except ,	f12
exchang	T26
excus	F-6
execut	N8
exist	t8D9
exit	F-9X8
exit code	F-6
expens	T19t17R10
experi	T7F-7x21
experi ,	x7
expir	F8L6
expiri	T8
explain	T-12F22x-8H33
explain it	H11
export	T7F10R-8B21
extend	T-7f12
ey	F7D12H8
face	N9
fail	T-23t-8F18f10X-18x-10L10R-18B8N-9D-7H7
fail * <number>	F7B10
fail * in	F12B23H6
fail * the	t17F-9D11
fail ,	T-6F29l10B7
fail chang	T12t-6F-6
failov	T6F34
failur	t-10F12f-6X15x17L-7
fair	T11F-9f6x-8R-9B-6D-7H-6
fairli	B6
fake	F10
fall	T24f8X-6R-7
fall * a	R-7
fallback	B10
fals	T23F16R-8B7
fals alarm	T9F11R-6
far	T-13t-6f16L31B-7
farm	T-10B8
fast	F-8x-10
faster	t26F-8x-9L-6B-7D-6H7
fault	T12F9X-6D11
fault in	F15N6
fax	X11
fear	T-9F7
featur	T55t-7F-16f-7X-7L24R-12B-6N6D-6
featur * stop	L12
featur that	T15
featur work	L12
februari	T-8L7
fed	F6
feed	L-6l16R-14N8
feed ,	F-8N6
feel	F-9f15x6R-6H9
feel it	T8
fell	T-10L-7B-6
fell * <number>	B-8
felt	X27
fenc	F32B-7
few	T6t10F-12f6x9R-10B-9D-6H-6
few * state	T15t6
fewer	T13t28
fibr	R-6
field	T-6R15
field * a	T8R6
fifteen	T-15t-7F7f-9X-10R11B-11N15
fifteen * and	F6
fifteen minut	T-10F13f-6X-8R15N14
fifth	F-9f7R6D-6
fifti	F21X25
fifti minut	X18
fight	T-9t16
figur	X-6x-7D-8H-7
figur ,	T-7t6
file	t37F8f-15X-13x-8L-13l11B30N-10D17
file * a	l7
file * it	F9
file * no	T-9
file * the	T8B7D10
file ,	T-8F8R6B7
file and	T-9D22
fill	T-10R10
final	l11
financ	T-14t20F-6f12l7D-6
financ had	t8X6
find	T-6t26F8f-6X-7x-6R-14B-7N-6
find the	t24
fine	t-6L-8l13R-7H-6
finger	H7
finish	T8t-6F11X-6R15B14N11H7
finish appli	F16R11
fire	T-8F18L7R-6B13
fire in	t9F7L7
fire on	L6
firewal	T9F-7L6B-7H-6
firewal rule	T9l6
firm	x-7
firmwar	R14
first	T-46t-35F-9f20X23x-21L-19l-20R59B18D-26H-31
first * <number>	F15
first * a	T-7R7B21
first * and	t10f9R-9
first * at	X8R9
first * chang	R8
first * dai	R10
first * in	F9R-6
first * it	T-8f6R25
first * minut	F12l13R-10B-7N17
first * of	F-6X6
first * on	f12L9R11B9
first * restor	R-10
first * she	X-7
first * that	X11
first * the	T-8F-7f13R11
first * then	R9
first * wa	T-7f16R15
first * what	B7
first * who	T6
first ,	T-12t-9F9f-14X-14l9R46B15D-7
first :	F-7R6
first and	T10X19R16D7
first becaus	R10
first chang	f12R9
first dai	t14X9
first drill	F18f18
first for	R19
first go	f9R7B7
first i	T-7R-10
first line	T15
first month	R10
first of	R-9H6
first on	R9
first real	R8
first step	x6
first the	X7
first thing	X7
first time	f10
first to	x6N23
first two	R8B8
first week	f17X10R10
first what	X9
first write	F10B19
fit	t11F-7R-8B7
five	T12t11F-14f-14x-18L11R15B-15D7H-6
five * a	F13
five * and	T6F9R-11N7
five * at	R9
five * have	l11
five * in	L17B-10D8
five * on	F-6X7R13
five * the	T14R-7H6
five * then	N11
five * to	f13l11
five ,	T16R8B-6
five action	L8
five dai	N8
five hour	T9F-6
five minut	F8f-7R8H-6
five month	T-10t19f12H14
five of	T9
five peopl	T8t8F6f7R-6
five second	T15R-7B6
five team	R-7
five time	L18
five week	T26X12R-6
five year	D11
fix	F8f-11x-6R-19N-7D-8H-6
fix * the	T8L6
fix it	X8
fix the	l6
flag	T8t-9F11f-10R36B43
flag * long	T20
flag * the	F8
flag ,	T11R12B-6
flag back	F6
flag goe	F6B9
flat	T-7R-15
fleet	t-7R7
fleet ,	R24
flip	B33
flip it	B14
flip the	B8
floor	F-8X7
flow	T7B16N6H6
folder	X9R-7
folk	T-14t-7F28X-18B-8N13
folk * the	l6N8
follow	t-6F-7X-14L-6B-9D10H-7
follow on	X-6
for	T18F9x-13L-11R15B-14N-27D11H-16
for * <number>	T12F-7L15
for * a	F-6
for * alert	t8
for * an	T-6
for * and	T18X-9x11R-8D18H7
for * at	f7
for * becaus	T13
for * column	T26R-6
for * dai	t-9F13f21X-6l-6R9B28
for * els	T6t6L10
for * even	T7H7
for * file	T6
for * first	R11
for * fortnight	F-7R6B10
for * four	f10H6
for * he	D7
for * hour	T-9F19R20H7
for * human	T-8
for * i	T11X6R-6B-6
for * in	X7
for * last	X10D17
for * load	X6
for * minut	T-20t-8F-12L-10l-6R54B6N-10D-8H-7
for * month	t11F-10B11N6H18
for * morn	T-7
for * name	L10
for * new	T-12R6
for * next	l11N6
for * nobodi	T9
for * of	T-6t-7F13x13
for * on	T-8F-6l11R9
for * onli	T10R9
for * own	T7
for * quarter	T8N7
for * reason	T-8D25
for * rest	t9H11
for * second	T17F6
for * servic	T-9t8f18
for * sinc	t11
for * team	t6R-7B7
for * that	T14F11f7R9B6
for * the	t-6F-6f8x6B-6D9
for * then	R10
for * there	t6
for * thing	T-12B9
for * to	t8F14
for * two	F10N7
for * wa	t9D13
for * ward	T12
for * we	T11
for * week	F7l11R11B12D-6
for * while	T7
for * year	F-7f15X6l11R-8H8
for ,	T6
for <number>	T11t-8F-9L-7R12B19D-6
for a	t-6F14f-22l-6R24B22N14D-7H-15
for all	T-8t-12F-6X12x9L28R-9B-8
for an	T8F-9R15
for anyth	X7
for each	F-14f-8R15
for everi	T6f18
for everybodi	T9t8x8
for everyth	T7F-9f10
for fifteen	F7
for five	t-6F-13H12
for four	F11
for good	T-6L15D11
for half	T7
for hi	D21
for it	T24t20f24R-15B-14
for longer	T-10
for me	T14F-11x16R12
for new	f8R-6
for nine	T13D13
for on	T13t-10L12R12B12
for our	T6
for real	T-6f14
for seven	f12B9
for six	T-9F28
for someth	T11
for ten	T-6F-9X7R8B-6
for that	T31t-7F11f-6X-10l7R13B9D-8H12
for the	T39t24F-46f8X-13L-11R-6B-16N11D-7H-9
for their	l11
for them	t10
for thi	T10F12R-10B-6D13
for thirti	F-6f12R-7B10H9
for those	T8F13N8
for three	f-6X-6R12
for twenti	f9R8
for two	T-15t-9F-10f20X-17L-9l26R20B16D-7H-6
for up	F10
for us	T-11t36F-18f-7R-11
for what	t7F6D7
for which	T-11
for year	T10D6
forc	T17F21R11B7
forget	l9B8D8
forgotten	F13X10B8
fork	R37
form	T23t-12f-7X9L-12R13
form ,	T-7F7
form and	T-6X14H6
form for	T6
format	F23L7
former	f8B57
former imag	f12B7
former version	F10B15
forti	f8X-13L15l8R10
forti minut	F-6L8H9
forti second	D13
fortnight	F-8R10B8
forward	F31f-8R-10B10
forward ,	F18B6
found	T-22t13F13x-6R-17B-15N-7D-14H6
found <number>	L15
found a	t22
found by	F23
found it	t9
found that	T-6F10X-8
found the	F-11
four	T10t-12F11f-22X-10x-22R-16B7N7D-12
four * a	F-6f9R7N7
four * and	F8
four * each	f6
four * in	B17
four * of	T-7
four * on	T-6B15
four * the	F25
four * them	l7
four * to	H7
four * us	H15
four * with	t14
four ,	F8L11
four :	F-6
four and	X-6D9
four dai	T-16f6
four hour	F14R12N6
four in	F16
four minut	T22F11X-9l10R-6B27D7
four month	T24
four node	t13
four of	l6H13
four other	D-9
four peopl	T-6
four second	F9
four time	f8
four were	D10
fourteen	T6F-12f-8X-11B-8N-7H12
fourteen month	l7
fourth	T-6B8
frankfurt	T-9R7
frankfurt ,	R15
free	T43t29F-16f-6x-6l6R-8N-6D6
free ,	t8
free and	T17t8F-6
freez	F16
freight	T-6
fresh	T12F8
fridai	F-9f-9L-11B6N-10D16H-11
fridai * in	R9
fridai :	B12
from	T-32F-23f-8X12x8R-20D9H-10
from * <number>	L7
from * a	T-10
from * and	T-11X10R6D29H-8
from * at	N12D10
from * bucket	F14B15
from * dai	l6
from * desk	t10X16
from * everi	N9
from * first	t14X6x16R-7
from * for	L9R10
from * had	D9
from * last	F6X9
from * not	t11N8
from * on	X14x8L12l6D6H6
from * own	X12R-7
from * phone	D7
from * same	t11F9D15
from * side	t6B7
from * ticket	T14
from * to	T11F-10f8L-7D-6H8
from * week	T6t6
from <clock>	X18
from <number>	F-10L-9R-10B-16N-7D-7
from a	F-7
from an	H7
from dai	T-7F10L9D10
from her	D13
from hi	D7
from it	t7F8X9x9L6
from last	t7F6
from me	T-6X-13l8N36D8H6
from my	X15L6
from on	F10
from our	T18
from outsid	F7R7
from product	T9
from that	f6l7D9
from the	T-16t13f14L6R-15B8N-16D20H-9
from there	f8N7
from three	T8
from us	T10N9
front	t-6R-8D12
front * him	D18
front * the	T9
front of	T7D15
frozen	F6f8B7
full	t-10f-8X-7l-7B-14D-8
full ,	N10
full disk	F7
further	f-6L-17B-13
gain	X8
game	F18
gate	T-6t-10f-7R-11B-8
gatewai	T-18t-6F-11f-7X-10L15l-6R23B-18N-6D6H16
gatewai * the	R10
gatewai ,	H11
gave	T19F-17X-9x-9l13D6H-20
gave * a	T8X6
gave * the	T23
gave me	T-10X-7D16H-7
gave up	T35t6
gave us	t6
gb	t14R9
gener	T27f-6
get	T-11t-7f12X-12x-7B-14D-13H19
get * a	f13
get * and	T7
get * in	f6
get a	T-12t-6F7l20B-7N7
get it	t10H9
get on	f9
get the	T-7t11N-10
get to	f12
get two	N11
git	F-6f13R10B17
git ,	R11B7
github	R6
give	T11t29x8L-6l-6N-8H-8
give * and	t6
give * the	T21t-8
give the	t-8R19B8
give up	t20F-7D-6
given	T17F16X-6l9R-6B-8
given up	T20t7F11
glad	x28H21
glass	R11
glass ,	F-6
go	t-6f9X-6x-11l-11R24B36D-12
go * <number>	T7
go * a	T6F-6B7
go * and	F13f-6B6
go * by	B-10
go * each	R8
go * in	t11R9
go * is	F28B9
go * it	x7
go * on	f9H15
go * paper	t8N11
go * the	f13X6l7R6B-9
go * to	T7B8
go * without	N6
go ,	x6R-6
go and	f9H6
go back	F19B28
go first	R12
go for	R13
go home	R-6N6D9H17
go in	F10f10R-8
go on	F8B7
go out	F-8R-9
go over	R12
go through	L9l8B-6
go to	T12F-10f9X6L-6N10
go wrong	F6f9
goal	F6
goe	T-13t11F33f-16X-12L10l-9R9B26N-8D6H9
goe * a	x9
goe * by	T9F-10B7
goe * from	f9
goe * if	F6H6
goe * in	F14B6
goe * is	F7
goe * on	R13
goe * the	t10
goe * to	D15
goe * when	L10
goe * with	H9
goe * without	L8
goe back	F7R7B29D14
goe off	F7R-6
goe on	f6R-10D13
goe out	t12L8B8
goe through	F-6
goe to	T-8t9F-17L7R18B10
goe up	F-8
goe wrong	F21R9
gone	T11t-6F10f-7X-15x8R-13N-7D17H-9
gone ,	F9
good	T-22t23F-13f8x49l7R-8B-13H7
good * for	x9D11
good * of	l13
good ,	T12t10x7
good and	X9
good for	T-8f7R13
good on	F8
got	t13F-30f-15x19L-13R6B-10N33H18
got * and	T8
got * page	T7N18
got <number>	l6
got a	t-6l17R-8N29
got it	T9t-6L8R15H18
got on	R9N14
got the	T-15t24X7l-9R-9
got to	t9x25N-9H9
got two	X18R-6N10
grade	R10
grand	T-7
grant	F-6R22
graph	T-15t-12F-15f-6X29x-6L-8l25R-12B-8D-12H-15
great	x15
green	T11t6F-12f6L10R7B-10
grei	L7
group	t-9F-15f-7L-10R8B14D-7
group * <number>	B9
group ,	R19
group of	B10
grow	t-7F-11x26B-6
grow with	x27
grown	x25D9
grumbl	T38F-6f14X6
guard	X7L7
guess	X7x12
gui	H10
ha	T-23t13F-29f30X-12x-9L28l27N-22D8H11
ha * <number>	R10
ha * a	L-7
ha * and	H8
ha * be	T-17t8R6H7
ha * been	D6
ha * down	L10
ha * four	L25
ha * it	T-9t14
ha * on	X10
ha * owner	t6f9
ha * the	t6
ha * two	t10L9
ha <number>	T-6F10f-6
ha a	t-7F-6L8D30
ha an	t6f8
ha been	F-6f21L-10l25
ha caught	L12
ha gone	L8
ha it	f12R8B28
ha never	f12
ha no	T6F21f6L-12R7B-7
ha not	F-6l16D7
ha refus	L22
ha sinc	X13L8
ha stop	T-7F-8L6
ha the	t6B10
ha to	T31t19x-6l-7H7
had	T-14F-12f-20X29x-24L-22l-9R-6D34H-9
had * <number>	T-7
had * a	T20X-8
had * agre	T-6
had * and	l11H8
had * ask	X16
had * at	X33
had * be	N8
had * by	T6R8
had * chang	T9D20
had * come	T8l11
had * done	H6
had * for	t7X-7R17B8D9
had * graph	X14
had * in	T-7t17X-9H7
had * it	T6t11F-7x15B16D22H-8
had * learn	T10
had * move	T7
had * of	t12F6X-9
had * old	X11
had * open	X10D9
had * out	F6
had * quiet	R6N7
had * reason	D-6
had * same	L6D9
had * sinc	D7
had * that	X7
had * the	T-6t-7F-8R9
had * thi	B13
had * to	X26N-7
had * up	D-6
had * wait	T6t10H11
had <number>	t-8F-8f8R-7B-8
had a	T18F-8X-11L7R-7N14D12
had alreadi	T13
had ask	X-7R14
had been	T-12t-6B-8H-6
had chang	N6
had five	T-6R11D7
had gone	B7
had i	X10H10
had it	T-6t10F16X9R23B-6H19
had never	X-6R-6H7
had no	t-9F-8D-6
had not	t-6X19B11
had on	F22X-6D20
had run	B7
had seen	X6
had taken	X16
had that	F29X7
had the	T-17t-6F25f16X30B20N-7D22H-11
had three	X-9
had to	T43f-9X-15R-15
had tri	B11
had two	T12L15R7B-6
had us	F-10f9D13
had written	T-6X6R7
half	T11t-29F12f-6X7L-11l-11N19H-10
half * and	F-7X9x7B6
half * appli	F20R10
half * dai	T23F-7
half * it	X8
half * minut	X17
half * of	T9
half * percent	B10
half * the	f7X13x9R19
half * year	T-11X9
half ,	T10
half a	T15F-11X21
half finish	F16R11
half hour	F-7x7N29
half of	T-11X21x7B-6H-6
half past	D10
half year	f11
halfwai	T-7F30R-11
hall	T-7F6R20
halt	F11L6
halv	F-7R10D7
halv it	D9
hand	T-16t22f-11X-12x-12l6R-27B-22N-12H36
hand * a	X7l6
hand * it	H7
hand * on	l9H7
hand * over	H13
hand * the	X6
hand ,	F9l14H13
hand and	R9
hand for	T6X6
hand in	t11l8
hand it	t16H8
hand of	X9
hand on	B9H7
hand out	L6
hand over	F10
handl	H19
handset	T11
hang	F11l9
hang on	F8
happen	F9X-6x13l-6R-9D26
happen * the	F16
happen ,	F19
happen in	F17x6
happi	T13t22f9D-6
happi with	T-6t16
hard	T-16F11x6
hardest	R-9
hardli	f24
hardwar	T10
harm	F6
harmless	F14
hate	T21
have	F-16f25x20L9l17R-35B-17N-7D30H27
have * <number>	R14
have * a	X-9x9D12
have * about	x8
have * and	t8f6
have * at	f13L9
have * back	T-8X-6
have * cheaper	T12
have * done	T6H10
have * for	f8X11
have * found	t22
have * in	t6X10l10
have * it	T-7t-6F-8x-7B9D8H6
have * me	T9
have * on	T16t-6f16l11B-7
have * that	D23H-6
have * the	F7X16L6l13R11D-6H-12
have * those	T6
have * to	X25
have * two	T10X7
have * us	f8X6
have <number>	T6t6
have a	F-7N15D9H15
have an	L11l12
have ask	f8X17
have been	X18
have caught	D10
have done	X11
have end	B20
have found	H7
have gone	X-6D12
have had	T22f9X-7D9
have it	f-7L10l8
have like	T12B7
have look	t10H6
have lost	T7t9F-6l13
have made	T10F9H6
have no	F15N7
have not	T-12t18f14B6H-6
have put	T15
have seen	D24
have spoken	X-8x12
have stop	f15
have taken	B8H8
have the	t10N6D-6H13
have thought	T-7X-7x8
have to	T6t6
he	T-45t-19F-20f-14x-21L-21l-14R-22B-19D52
he 'd	T8
he 's	D6
he * a	T9
he * and	D-7
he * been	D11
he * do	D-7H15
he * from	D-7H16
he * have	D-10H8
he * hi	D-9
he * it	R7N8
he * me	l7D-7
he * not	T-10f7D9
he * read	D7
he * right	X7
he * that	t7D12
he * the	T8X-6R6
he * them	t9B13
he * to	X6D7
he approv	D12
he can	D-7H17
he could	T-7D-6
he did	f9D10
he got	N-6H21
he ha	D18H15
he had	F-6D-8
he is	D13H12
he know	D8
he open	N9
he read	N11D12
he sai	T6X12H9
he said	T6
he wa	T-11X23B-6
he want	H-6
he wrote	T6
head	t-10F-9X7x-9N19H7
head * the	N6
head and	T6
head of	T-9N14
header	R7
headphon	X-6D9H18
health	L10
healthi	x10L8R-7
heap	D-10
hear	T-10F9N18D-7H-13
hear it	N10H-6
heard	T-11F10R-7N27D-6H-6
heard * me	N8
heard from	N13
held	T-10t-7X-7L-8l7B-6
held ,	l6
helm	H8
help	T-11t21F-10f-8x7R-6D-13H24
help * the	t6H15
help ,	T-7B7H21
her	T-13t6F-11f-12X16x-6L-12l-11R-12B-18N6D40H-18
her * a	X6
her * and	B7D15
her ,	x9D13
her and	D13
her on	D7
here	T-6t49F11f-8x-7R-7B7N11D-7H-8
here 's	T6N19
herself	T-10B-8H10
herself ,	H6
hi	T-21t-15F-20X8x-7L-10l-7R-7N-10D73H-14
hi * and	R8
hi * on	B7
hi own	R7D8
hi phone	D9
hid	T12l12N11
hid the	T10
hide	T14F8
hide the	T18
him	T-13t-9F-12f-9X-7x-12l-8B-11D37H32
him * that	D15
him ,	H10
him a	T18X11
him and	D9H7
himself	F-7R-7B-10D-14
hire	D13
histori	T16F-7R-7
hit	T-8F18L6
hold	T11t8F-7f14X-7x-6L-7R7B-6N-8D16H7
hold * a	t7
hold a	F-8R-8D9
hold the	T7R7H12
hole	T11F13
holidai	F19
home	T-23t-6F8f7L-6B50D10H29
home * a	f7B9
home * the	R6B11
home is	F6R8B27
honest	T-8X14R-6D8
honest answer	X9
honestli	T-12t17f15X-6x20H6
hope	T-9X22l6H-6
hope that	l7
hospit	X9
host	t6R10B-7
hotlin	t10N8
hour	T10t-18F35f-24X-6x-16L-12l-23R-16B-17N45D-20H13
hour * a	T-8
hour * and	H6
hour * it	T10F14N6
hour * month	T-7F-6H9
hour * on	R6B7
hour * that	T-8X8N16
hour * the	t-6F-14
hour * time	T9F11
hour * week	F-6
hour ,	T-29t-11F-15X-7L11R-6N-8
hour <number>	F10f11
hour a	F-12R-7H8
hour after	N15
hour and	F16L6H8
hour befor	T6N6
hour cost	F13
hour in	T-16
hour long	T18
hour of	T16t21F-7R-6N21
hour on	t9X9H9
hour straight	H27
hour the	F8
hour to	T-8t12X9
hourli	T7R10N6
hous	L10l9R6B-6N10D7H-6
how	T-16F-15f-6X-12x-9L-7l-6R-13B-9D10H-11
how * ar	N6
how * do	D6
how it	f8
how long	T-6
how mani	X-10N7
how much	X10
how to	D6
hr	T-8F17L-6R-6D15
hsm	L7
human	T6F-11R13B11
human * the	R11
hundr	F15R22
hung	L11H15
hurt	f-6R15D-6
hurt a	T-10
i	T33t-28F-18f-15X25x22L-61l-10R-40B-40D-35
i 'd	t9f10X41L-7l-12R-7N-16H9
i 'll	f8N8
i 'm	T-8F-6x11N7H11
i 've	t14F6f7X-10x10D-6H23
i * 've	T-6H-7
i * <number>	H11
i * a	f-9x-6L14l10N-8D-8H8
i * about	T7X14x9
i * against	T17t-7x-6H-7
i * all	T-10X-6H24
i * alon	f10H6
i * also	T-7X-9
i * anyth	X15l13D8
i * as	l9
i * ask	T-10X14H-6
i * at	x-6l14B-6N-7H6
i * back	T17x18
i * be	f9X-7x12H19
i * been	T-11t9H18
i * believ	X6x8
i * by	T-18t7X10B-6
i * call	t15
i * chang	T-6X11N6
i * count	X-8
i * did	T-8H16
i * do	t-8f-6X11x36
i * done	F-8
i * down	T11
i * each	T8X6
i * everi	f11H7
i * first	T-6F-6X-9R-12
i * five	X9
i * for	t-6F6R13H6
i * four	T-10
i * from	B8H12
i * glad	x13
i * go	T17X14
i * had	t17
i * half	T-11
i * have	T15t-8X15R-6B10D-11H-16
i * her	X9N7D-6
i * hi	D20
i * him	T-11X14R8N6D-12
i * in	T-13t-6X18x-6B-6N22
i * into	T6
i * is	x7
i * it	t-19F-12X32x-16L-7l21H21
i * keep	T6H7
i * like	f13
i * log	F10
i * look	T-7t8l8
i * my	T11t8F6X-15R6H-12
i * myself	T-6B9H-9
i * no	t13F7H10
i * nobodi	T-8R7H21
i * not	T8t19F18f15X-15L-9
i * noth	T-10
i * now	T8X11l15
i * of	T-6X19D11
i * on	T-28f-8X16R18D-7H8
i * onli	x14D15H-6
i * out	T-8R8
i * over	N9H-7
i * pai	T19
i * proud	T-6x23H8
i * pull	F20
i * put	T6X7
i * read	T-6R7H11
i * recommend	f21
i * right	x35H-6
i * round	H22
i * run	T-6x8
i * sai	t19f9X-6
i * said	x11D8
i * seen	t12X6D7
i * sinc	T12
i * so	H-8
i * somebodi	X7N7D11
i * someth	X6
i * split	T20F-6X7
i * still	T27X-7H-6
i * stop	H17
i * take	T21X-9
i * taken	X16
i * ten	X9
i * that	T38t-10F15f-7X-8x-14l-11H-19
i * the	F-16f-10x-25R7B19N22D11H11
i * their	R8H14
i * them	T-11X-16N10H19
i * there	T-6X11
i * thi	T16
i * those	H6
i * thought	T-6f16X6x6H-6
i * three	T-24F-7f8N19H-16
i * through	T-6L6
i * to	T21F-11f-6l-8R11B11D14H-16
i * too	T-9X40H-11
i * two	T-8X20x7
i * up	T9
i * us	T-6f20X-8
i * wa	X7N8
i * want	T8D16
i * we	T11
i * what	X-8N8
i * when	F17D9
i * with	T15R16B7H-8
i * work	N12
i * write	X12
i * written	l12R8
i * wrong	F19X10B6H-6
i * you	T-6t6N6
i accept	T34
i also	T9X15l6H-6
i alwai	x10
i am	t-6f18x17D-6H6
i argu	T11
i ask	F-12f-6X-9x-9l-6R6B-10D-8H7
i began	T-7R16
i bought	T13
i brought	t6B6
i ca	R8B7
i call	T-9B-7N9
i can	T-11F-12f12B24D11H14
i carri	H10
i chang	B6
i check	B9
i chose	T7X-7R10B11H-7
i could	T7t19X-12x7R13N7
i count	T-9F21H-7
i cut	H6
i decid	T11t7F-6R8
i delet	B-7
i did	t-15F-22X-8N17H13
i do	T-14x16R-13B-6N-8D-7H20
i drop	T6
i drove	H14
i follow	X-6
i found	T-7t-7X9l8
i gave	B6H-8
i got	T-6
i had	T-30t-15F10X22x-8L18l-9R19B13
i hand	H-6
i have	T-14t58f15X-10L-6l16B-8N-6H7
i held	T-8
i keep	T-12l14
i kept	X-9R-8N9D7H-7
i knew	T14
i know	T-12l12N7H25
i learn	T-10x19D12
i leav	F32
i left	T9f8X-6R-11H-7
i let	T29R9H-9
i like	X12H9
i live	T20
i look	T-16f-6X-23x10l21R-9D11H-7
i lost	T-6X17
i made	T-9X6B11H10
i measur	X6
i move	T-10F-9R15B7
i must	l10
i mute	H10
i need	T-6N12H10
i offer	T25
i open	T-6
i overpaid	T-6X26
i ow	N19
i paid	X14
i pass	T22
i pick	T10
i prefer	T28
i present	l17N24
i propos	T12
i pull	D10
i push	T-17X14
i put	T18F-7X-16H-15
i ran	T-7
i rang	N25
i read	T-7X8R-10H-8
i reckon	T10
i refus	T25R-6
i reject	T21
i rememb	x9
i restor	B8
i roll	R10
i sai	F-8X19N11D7H6
i said	T13x-9R-7D7H11
i sat	T-9R-7D-6
i saw	T-9X-16
i see	t12F-9f18
i sent	T-9X9H11
i set	R9B7
i should	T-6X9D-7H-8
i show	t7N6
i sign	T10
i sit	F16X7
i spent	T-8X19
i spoke	X6
i stai	T-9R6H11
i start	T-9X12R8
i still	T-10
i stop	T37F18H-7
i switch	R16
i take	T-24F11X14D8
i talk	X9H-8
i tell	N11D11
i test	X14
i think	X-8x9N14
i thought	T14H12
i told	T-9X-12l12N20H17
i took	t-8F-6X-12l9R15N-9D6H9
i touch	B11
i tri	F17f11R6
i turn	T23
i type	T-6N7H-6
i understood	B8
i us	T8F12f6
i wa	T-21F13X-7x15l-7B-10N-17D8
i wait	T-10X11H11
i want	T-8F-6X-7
i watch	F6
i went	X11R-8H18
i will	T7F-6
i would	T-19F11f16X30x19L-8l-8R-12N-10D-17H-29
i write	f8R-6
i wrote	X-10l7R-7N15H13
idea	X-8L6D-7
ident	T13F-11R12B-8
idl	t-7R-6D19
if	T-32t-18F36X-15L-12l-17R9B45H-13
if * 's	R-7
if * ar	T8B18
if * can	B-9
if * did	f11X7
if * do	H10
if * go	L7B8
if * had	F-17B17D16
if * is	t9F-16B13H11
if * new	F-8
if * plan	B8
if * wa	F-8f7N8
if * want	F13
if a	T-12f8X-8R6
if an	T7t11
if error	F-12B6
if he	F7
if i	F-10f6X20x7H8
if it	T-14t-10F-36X13R-20D-9
if on	f18
if somebodi	F10
if that	F19
if the	T6F63f-13X-11L-6R-12
if we	B9
if you	F-6
ignor	T-6F17L13D6
imag	T-12t-16F-11X-11x-10L28l-8B9N-7D-12H-7
imag ,	T-9F6B-6
imag goe	R6
imag is	F-10B10
import	T-13F8X7x26R-7B14
imposs	L6R24
improv	t13F-9L-6
in	T-6f-6x-9L11l12N-15
in * <number>	l14
in * a	T-7F11x8L9
in * account	R10
in * afternoon	l9
in * and	T6f15x-6L-6N9D-11
in * ar	f9
in * as	f8
in * build	H19
in * by	T8
in * calendar	T-8f11l9D8
in * canteen	X8H18
in * case	T-9t11F6R14
in * channel	N8
in * cluster	R13
in * countri	T-8
in * dai	T-7F-17X-6B-7
in * drawer	F-7B8
in * drill	F11
in * end	x24D10H9
in * even	F7x6
in * first	T7f23X7
in * five	t8F-6X9N16H7
in * for	t21F-6x6N7
in * four	X8
in * go	R9
in * group	R12
in * had	X11D-6
in * he	D-7H-6
in * head	X20L11
in * hour	T23
in * hous	L11D10
in * i	T9
in * in	T6R8
in * is	T6B7
in * it	T11t-6F15L7H12
in * last	f9X6
in * meet	X8
in * middl	F12l7
in * minut	X-12L-9l-7R-9B22D25H8
in * month	T-9l13R10B-7
in * morn	T19F10f-6N9
in * new	F12B6N11
in * night	T-6l9B-6
in * nine	T-6t9f9R14
in * of	t15R22D10H-7
in * on	T-10F-7X33x6l10H-7
in * or	t10
in * other	H6
in * pipelin	L7
in * place	H9
in * plan	T9t9
in * quarter	T9t17F16R-7
in * queue	T-6
in * region	T7L9
in * registri	R7
in * releas	T-7X6L7B8
in * repo	F-6B6
in * review	T-6
in * room	T-8F21R8D8
in * row	H19
in * run	R15B7H8
in * same	X9x9L-6R6B-7D-6
in * second	T-7F27f19L-9l6B24D28
in * shift	t14R15
in * sinc	T-8D8
in * six	T-9X7B6H6
in * so	B7
in * team	T-6F11L17D9H7
in * test	R15
in * text	R13
in * that	l10
in * the	T-12F6f10l7R-10D9
in * there	L11D10
in * ticket	B7
in * time	F7R-6
in * to	F7
in * trade	x18D7
in * two	f9
in * wai	T-12F-7X9H8
in * we	F11B11
in * week	L7R-16D-6
in * when	X8
in * where	T7t9
in * which	H8
in * wiki	X6l22
in * with	F13l6R-19B8
in * without	D9
in * year	T7F-12X11R11
in ,	T10x7l9H19
in <number>	T-11t-13F7X-7L-11B12N-7
in a	t29F20X18x-6L-12l-12R24B15N-9H18
in about	F6B7H7
in again	F6B10
in all	T-7t6x19L7R-11
in an	T-10R6B11
in and	H7
in anoth	T-6F17R6
in april	F10f20B11
in at	R7
in august	T-8F19L9
in batch	R9
in between	T16F-9L9R6H7
in both	x6
in each	t12R-7
in eleven	D7
in europ	T6
in everi	T7F9R7
in exchang	T37
in februari	L9
in fifti	F34B-7
in five	t7B-7
in four	F-10N15D9
in front	R-7D14
in git	f15B17
in her	X13D-8
in hi	D11
in it	t12F-14L-8R-8D-7
in januari	T-8X15
in juli	T-6L11
in june	T16X11L11
in mai	T9F12X10
in manila	T6
in march	F15f8X6D-12
in minut	N9H8
in month	X12B-6
in my	F-7L9l15D16H9
in nine	T-6
in novemb	T7
in octob	L17
in on	T-15F-20f-8X-8R15B-6D-9
in onli	R7
in order	F8f18
in our	T-6x15l8B-6D-8H6
in peac	f11
in plain	R13
in product	B11
in second	T6
in secur	F11
in six	R9
in spring	T-9F11L9D9
in stage	T-8L12R6
in step	R7
in ten	T9t-6F-10L12R7B7D6
in that	X-6R15
in the	T-12t-6F-9f15X-22x11L24l18N7D21H6
in their	T-6F19f9R9
in these	t7
in thi	T-7l11
in three	T-7F11f10R10B9
in total	l17
in two	F-12f-6X6L-11R-8B23
in under	R6B6
in us	f9D8
in week	T-13X31
in which	t8
in with	f8
in write	F-8l10R-6
incid	T-22t15F24X-12L8l-7B-13N8
includ	T-6X6
index	T18F-6R-6
inform	F-6R10N24
insid	T-21F-9X-7R19B7N7
insid * minut	F-9B16
insid the	t9N12
insid three	B10
instal	T8
instanc	f8
instant	T6R6
instead	T51t-12F17f10R-7N-6D-8H-18
instead * <number>	R-6
instead of	T14R-12
insur	t21F-6
interfac	T9t-6L10
intern	R10D11
internet	B11
into	T-10F-13f-12X-15R-12H26
into a	T-6R9B13H13
into the	X6R-6B-7
inventori	l11H7
inventori ,	H8
invoic	f12
involv	T-6B7
is	F24x12B10N-9H-13
is * <number>	T-6t6l6R-6
is * a	T7F-17f-9X10R-14
is * again	l11
is * all	D12
is * and	T6f10X-6x-6l-7R10D10
is * at	T-7f7H11
is * becaus	T-13t13R16
is * befor	F6
is * by	T-7F17f7X6R9
is * command	f7
is * empti	f6
is * everi	T-7
is * first	f12X7
is * flag	B10
is * for	T15t-8F11L9l9R21B8
is * good	t18F-12
is * i	T-14f6R11N8D6
is * in	t12L-8B22
is * it	T-7t16R-6
is * line	B7
is * minut	T10t8F-6
is * more	H15
is * noth	N13
is * of	f-6x12l14
is * on	F9L11R11
is * our	D7
is * own	F7
is * per	T8L10
is * percent	T-6F13
is * plan	F7f18
is * same	t8B16
is * second	F-8
is * sinc	F7B6
is * than	F27L9R7
is * that	T-6t-6
is * the	T-11t15F-8f7x-6R-13
is * there	F6
is * thing	T11
is * to	T9t6F15f-9x10R-9D10
is * wai	T15F-9
is * we	T7F15B6
is * with	f-8
is * work	x20
is <number>	T-10F-7f-8l7R-13B-11
is a	t-13F28X12x15L12B19N-6D-10
is also	t12B7
is alwai	T-8f20B13H9
is an	T13F6L9R7
is back	F-8R7B6
is better	t26F17
is blind	F20
is call	F6
is close	R6
is dead	F17
is delet	F-10L13R-7B10
is done	H12
is down	F12N12D7
is enough	f12X13
is fenc	F8
is for	l15
is free	T13F-6
is from	R6
is gone	T24
is good	T8t23x-16R10
is how	T-7f8D13
is in	T-8F-9L6R10
is it	F8f16
is kept	f12B8
is lost	T-9F8f9
is me	N14
is miss	T-7
is my	N6
is no	T-6t9F-13X8D21
is not	T20t-14F-11x-8R-11B-8D-16
is now	T18
is off	t9L13
is on	T10t-15f10x-7R19B23
is onli	T-6F8B12
is out	F-7l15
is quick	t6
is read	F13f7
is refus	L13
is slow	T-19
is still	T6F-9
is switch	f10R6
is that	T27x13N8
is the	T-6f-16x22R-6B9N-6
is there	F-7f6
is to	f13
is too	F17
is two	T11t19
is under	F10
is wast	F6
is what	t-9F9f-8x-7D24
is where	D9
is why	T-6f8R6
is wors	T8
is written	F-11
is wrong	F-11
issu	F8l6
it	T-6t12F9f17X-19l14N-30D6H9
it 'd	H7
it 's	t24f-17X-10x-23L18l-12B-9N-12D6H28
it * <number>	F16X-6l-7B7
it * <percent>	l7
it * a	T-7t7x32l-8N-8D-14
it * after	F11
it * again	T14F-11X6x11B9
it * all	t7F11L10B6
it * alwai	T-10f19D19H7
it * an	F11x20
it * and	F8f23R12D17H-6
it * anyon	t12
it * as	D25
it * ask	f9
it * at	T-11t-6F30X-7L13
it * back	F-13x-7L10R-8B30
it * bad	B9H8
it * be	F-13x9B19
it * becaus	F9
it * been	F-8f19L-11l8B-7
it * befor	t10X-6R6H22
it * better	T14t-7F11H12
it * by	f11R9
it * caught	T11
it * dai	X7R7
it * done	f7H14
it * down	T-8F-9D27
it * eight	B14
it * eleven	F6D7
it * everi	T6
it * finish	N13
it * first	R9
it * five	T17
it * for	t11F-8f10l13R8
it * forti	t9D13
it * four	f6R6
it * from	t9F7f16X11R7
it * go	x6l8
it * gone	T-6f8L12B13
it * good	D-6
it * have	T10F-6x-6L7l6R6
it * he	X11
it * hi	D11
it * hour	H10
it * i	f6R-6D-6H-13
it * in	T-8F31x8l16R-7B-12
it * is	T8
it * it	T-13F-22R-11B-11D-8
it * just	f10
it * like	T-6x14H8
it * mai	T9
it * me	T-12f9X18L-6R-9B-6N9D-9H-7
it * mondai	T7
it * more	T-11
it * my	T-11F-6x-7H11
it * myself	l14N9H-7
it * name	T-7R8
it * nine	F-8
it * no	F-6L15R-6
it * nobodi	t11
it * not	T12t-21F9X-6L-15l20R10D-18H-10
it * noth	T-20t13X18
it * now	L14l18
it * of	F16R-11D6
it * on	T18f-8X13x-10H18
it * onc	F20L6
it * onli	t9f-6X12R9
it * our	l8R13
it * over	F7H13
it * pod	R9
it * put	F6B14
it * read	R13
it * readi	B14
it * refus	L11
it * right	R7
it * run	x6D7
it * safe	T-7t15
it * said	T-6
it * six	T9X-6N8
it * slow	T26
it * so	B-7
it * stop	T-10L9B6
it * take	T10
it * ten	X11
it * that	x7R7N12D9
it * the	t15F-18L8l18R28N10H13
it * thei	t8F-6
it * their	T-8t15
it * there	f6R14D15
it * three	R9
it * time	X-6L8
it * to	T-15t9f8l-6B-8N14D10
it * too	T-6F17
it * took	X9B9
it * twice	L6R15
it * two	T16t-11F-15f-9X14L17B-6
it * up	t-7
it * us	F-7B-6N8
it * wa	T-6t8B-6
it * we	B-8
it * what	x6l6D8
it * when	F10
it * where	F9
it * with	t-6R-7
it * without	l6
it * work	F7f12
it * worth	t20B6
it * wrong	F21
it ,	T-13t8F22f-15X-9x-7L-11R-9B10N17H8
it :	T21F-8B-7
it ?	R-7
it a	T-7t15X7x15
it after	F11X9
it again	t21f7x7l9B-7H-7
it all	F16D17
it also	F12X8B12
it and	T-6t-8f-9X6x11H-12
it as	B7
it at	T6N-6
it back	T-6f-8X-9l-6R-8B28D-7H16
it becam	D14
it becaus	T14
it befor	X18B8
it break	F17
it burn	T8
it by	F11R9
it came	T-9t-7F-11R-9D17H-6
it can	T-7F-11f-6x10B9
it caught	T-6t16
it come	T-6R7B17D9
it cost	T24F-17f-7X-6x-6L-6D-9
it could	f9R6B7
it count	x14H19
it did	F49
it doe	T27t-7f7x-6R-8D-10
it down	L7H-7
it each	l6
it fail	F16
it fire	L13B17
it first	B7
it for	t21X13R34B8H-6
it from	t12f-6R-6D-10
it go	T11f9
it goe	T-10F6R-6H20
it ha	T-12F-22f20x7L20l15B-8D-7H-6
it had	F-12X-10L-7R6B18N11D-8
it happen	T25F22X6x-6D-6
it have	f8
it held	l13
it hold	F-13
it hurt	T9
it i	T-9l7B16H8
it in	T12t-6F-10l7R14B-8D10
it is	T15t6f7x-17l6B12N20D-13H10
it last	X8
it like	T-8F7D11
it live	R10
it look	T13
it made	T11
it make	t6
it meant	T21
it mislead	F14f9
it myself	T-6l7H13
it need	T-8t16D11
it now	T-8f11l10D17
it off	X7R7D12H-8
it on	T-25F-11l-6R23B6
it onc	T6F7R-7B12
it onli	T6t10F9D10H10
it out	F-7X9l12B6
it over	N-6H26
it own	T-8t-7R13B6
it owner	T13N9
it page	L24
it pager	T9R8
it per	T-6
it ran	R6
it run	t11F-6
it sai	F6l7
it sat	R11B6
it session	R8
it should	x6
it show	x30
it so	t18
it stai	T-7t13F11l7H8
it stand	T-10l9H10
it stop	T-9t14F16L16R9
it take	T-11F-8f8R-6N6
it the	F8
it through	H6
it to	T-15t15F9f17X10l19R14N17H9
it took	T-6t18f17L-14R-6B14
it touch	L10R-9
it turn	F8
it twice	T-7f28L10B7
it up	T7t6f8L9D6
it us	B6
it wa	T-35F-23f-9X15x33L-21l-7R-14B-20N6H23
it wait	L7R11
it went	T-10f6x9R7B7
it when	T6
it will	T-6x14
it with	F-14f11x22l6
it within	L8
it without	D7
it work	f28H10
it would	T20F-9L11R7
it write	f7R13
item	T-6F17l17B-6
itself	F20X-9x-7l-6R11D-9H-7
itself * down	F10
itself * the	t13
itself ,	F6
itself and	T6F-6
itself if	L7R13
itself is	F9
januari	T-16t14F-7X12D-6
jenkin	T6
job	T-18t6F-6f-6L36R14N-9
job * each	L6
job * it	T7t11
job ,	t9L9R7
job compar	L6
job in	L9
job that	T6F-7L6
joiner	f19
journei	F8x9
judg	T6F12
juli	T-11t9F-8L16
june	T6f13X8L9B-7
june * wa	T10F9
june ,	f17L11R6
june it	T19F9
junior	T-6x6D21H6
just	t13F15X-13R-9D-7H-8
just the	T10X-6
k	t-6L7R-6D12
keep	T21t-21F18X-18x-12L-13R-16B8N-16H12
keep * last	T11
keep * line	H10
keep * list	f19
keep * the	B6
keep a	T-6F-7L-6l17R-6
keep is	H9
keep it	T-15t-9F9f16H9
keep run	F6R8
keep the	T13F18f6B-6N-6H15
keep their	T-7D15
keep two	B11
kei	T-11t-9x19N-6H-11
kei * a	R10
kei * on	t11x8
kei * the	R-6
kei ,	x11R19
kei and	f6
kei to	R-7
kept	t-13F-6x-6L-9R12B22N17H12
kept * a	f7l7
kept * on	B6
kept for	f11R-10
kept it	R6B11N10H8
kept the	R11N8H12
kernel	F6
keyboard	T-11N-9D13H13
keyboard and	D18
kibana	t7
kick	T6H6
kid	T-7t11F24x19D6
kill	T14t-9F9X-6R9
kill it	T12B6
kill the	F7
kind	X14
kind of	f8
knew	L-6l-6B-10N8H-10
knew and	F15
knew it	T10
knew of	X9
knew the	T-8
know	T-16t-8f-14L-8l14R-19B-15N20D9H27
know * it	l12N19
know * the	T16H8
know ,	D6
know how	T6H6
know that	T-6H22
know the	F-6H13
know what	T-7t12X-6x7N10
know who	D6
knowledg	X18
known	F-7X-23D18
kubectl	R-14B6
lab	T-10N10
label	F7X9B30
ladder	F-6R6
lag	T-7F13R31
lag * <number>	B10
lag abov	F16
lai	T-10F6D8
lakh	T9
lakh ,	t9
lane	T8R10B6
laptop	X-7R12
larg	T9t13R-6
larg state	T9
last	T-8t-7F24f8X16l-7R15N-8D-6
last * 's	f-6L17
last * <number>	l7
last * and	T6F8x6
last * four	F18R6
last * it	F6X10
last * minut	t16
last * that	X11R8
last ,	T7X19R26
last <number>	F6
last night	L7
last of	l6
last on	f12R-8
last time	F24f14X-7
last week	T-9t6F7R6D17
last year	R9
late	T32t-14X11x-6L-8D-8
late ,	T10t-6l9
later	T41t-12F-12f11X-6L-6l-7R-6B-16N-8H-9
later * a	T-13
later ,	T-12f15B7
launch	T9F9R-7
law	F8
layer	T6R13
lead	t-7F-13f-10X-19L-7l-7B-7H-18
lead * the	N6
lead time	T10
leader	l6N6
leadership	N16
leak	T-10F50f-6X-6L-6R-8B-9
leak * need	F8
leak * revok	F-6
leak :	F23
leak that	F13
leak to	F-9
learn	T-9t-6F-10f-8x83R-11B-8N-6
learn * a	x7
learn a	x10
learn from	x12
learn of	F6H6
learn that	T-7X11D13
leas	F19L7
leav	T-10F10f-13X26x-9R-8B6D10H6
leav ,	X11
leav by	B11
leav it	H12
leav the	F-6R-7B-6D7
ledger	T-13t6R26B-7
ledger and	t10R13
left	T40t-7X-13x-6L-7l16R-11N13H10
left * on	T19
left * the	T25l9H6
left it	D12
left the	F12
legal	F14N27
length	X9L8
less	T37t-10f-7X-7L-7R-16B-6D-6H-7
less than	F17
lesson	T-8
let	F-9x-7L-8R18B-8N6D21
let * go	T15f9
let a	T-10
let it	T12f9X-6R14
let the	T22R-10N14
letter	T-13L-6l27D11
level	f18X6
li	T10D16
librari	T-8F-7L30R-7
librari ,	L13
licenc	T8L11R-6
life	T24
lift	T6
like	T16t-10F12X17x22L-6l-8R-7B-6N-6D16
like * and	T-8F12X6
like * know	F10X10D6
like ,	D17
like a	T-12F8X6
like it	X-7D-7H12
like on	T14x8
like that	T-17f11X-14x14D6H21
like the	X10
like thi	T-17F6x11
like to	X8
limit	T-9F-8X-11x-7L21R28N-8D-7H-11
limit * on	L13R7
limit * two	t13
limit :	L13
limit is	t12
limit of	R12
line	T-12t13F-26f6x-12L-22l14R-10B17N17
line * a	t19R9D9
line * and	R-7N7
line * it	X6l21
line * line	X14
line * the	t7F-7B8
line ,	R-7D10
line :	t11
line and	N7D7
line by	X13
line in	t16F-8f7X6R9B19
line of	X6
line wa	l7R21
link	F8X10B-6
list	T-8t-6F-12f11X13x-6N-9H-18
list * it	l11
list * the	T6X11
list for	T-6
list of	T-11f16L7
listen	T-16X-6R7D9
live	T22F-26f-7X-11x-11L11l-8R7N-8D-17H-13
live * a	f6
live * minut	R9
live * the	t10
live ,	T19F-7f6
live <number>	T10
live for	T-6
live in	T-8
live with	T24
load	T-13t-14F10f-9L9B-15N-8D-6H-12
load * the	F6
load ,	R-7
load balanc	R6
local	F6
lock	T-7t-6F26X-6x-6L7l-6R7B-6D-9H20
lock * of	R6
lock * the	T6
lock stai	F18
lock timeout	L12R9
log	T10t-10F17f-7L-15l-14R-16D-19
log * for	T17F-7
log * on	t8R11
log * the	T8R-7
log * to	F10
log ,	R-7
log and	H-6
log for	F21
log in	T-6t7R12B11H6
log of	T10R-6
log rotat	R7
log show	F-6R7N9
log with	T7
login	t-8F-9f-7N-8D-8H-8
login ,	R6
long	T15t-9F-7x15L-6l7R-6H-7
long ,	X10
long as	T-6f8
long branch	T20
longer	T52t-10f-7X-12x-7L-8R-7B-15N-6H19
longer * do	T-12H12
longer ,	T21
longer for	F14
longer than	T-18B-12H10
longest	T11F7
look	T-7F7X20l7R-11B-16D6H-6
look * a	X6R-7N7
look * and	F9X20
look * each	l8
look * i	x10
look * in	R8
look * it	t11F-7f9l16H-6
look * on	x16
look * that	X-10
look * the	T9t8F-10f6l-6R-10D14
look ,	T-6X6
look at	t13F10f9X-9x-8l9B6N-10D9H-11
look back	X12x34
look for	F-6X18R7N6D6
look in	H6
look like	T-7F11X7D6
lookup	B8
lose	T13f-8R6B-11D-7
lose noth	T-13R16
lose the	F14
loss	F10
loss of	T6F6
lost	T11t12F28f-8X-7x-14R-19D-15H-15
lost * a	X8
lost * and	N8
lost * minut	X13B6
lost * of	T11N7
lost * the	T27
lost ,	T-13F-11
lost the	T27t-6X8L12
lost their	T14
lot	T-10F8f-11X-12x13L-7l-7R28B9N6D-9
lot * the	F10R7
lot ,	F15
lot of	T-10t7R11H14
loud	B12
love	X6
low	X15
lower	L7l12
lunch	T18t23F-7X-7B-6D15
lunch ,	l7
lunch menu	T7R7
ly	B18
machin	F-13f-18X-13x-7l-11R11B-6N-8D-6
machin * the	T-7
machin ,	T6B7H6
machin :	B16
machin and	T6
machin ar	t11
machin can	R6
machin in	R9
made	t-12f-9X-8l10R-13N-6D14H13
made * of	D6H8
made <number>	T-9D6
made it	T-7
made the	T16X-6
made them	F9
mai	T-6t-16F7f15X-7R16B7D-17
mai * a	R20B6
mai * awai	T-9
mai * it	f11R15B15
mai * the	R6H8
mai and	T7
mai be	T-6R-7B-6N6
mai go	R-6H14
mai lose	T-10R13
mai meet	R13
mai not	f13
mai read	R15
mai touch	F13
mail	t-6F-6X13R-8B-6N13D8
mailbox	X17R9
main	x9R13B-6
make	t7F13x24R-17B10N-6D-9
make it	t12
make on	f12
make the	T11F8x18B18
man	T-17R-9D54H6
man who	D16H9
manag	T-13t11X-20x-8L-11l16R-11N17D15
manag * a	B6H10
manag * the	t8f12
manag for	T10N8
mandatori	F26L15
mani	T-6f-7R-13B-7N10D-9H-7
manner	t-7f15D-6
manual	T16L10R-7D15
map	t-7L24l12R-9B6D13
map * the	L10
march	t-6F6X11L17l-7B-6D-16H-8
march ,	X7
marek	X8l15
mark	T-6D6
market	T17f11R8
match	T-25t-7R19
match server	T-7R11
matter	T-9t-6F-8D18
matter ,	D8
maximum	L7
me	T-27t-12f-24X33L-19l-14R-7B-16N8D-21H59
me * <clock>	D11
me * a	H15
me * is	T6
me * it	t14
me * on	x7H9
me * sai	X10
me * that	H-6
me * the	x13R14N-6
me * wa	X10
me ,	t-6F-12N15D-7
me a	T-8t7f14H7
me about	T6
me and	X-13R13H14
me at	x15D10
me everi	N9
me it	T7
me on	X-6
me that	T-13t7x14
me the	H16
me to	F9l7H12
me two	T-9
me what	D8
mean	T30t-9F9f-9X-8x-6L-7D-7H11
mean * <number>	T-16
mean a	T16
mean that	T22
mean we	T6
meant	T26F-10X-6x13B9
meant a	x15
meanwhil	T6N7
measur	T-14F-9f10X9L-6R-16B-6N-6D-8H-9
measur * the	T-6f6R-7
measur ,	f26
measur it	T-14
median	T-11
meet	F-6f-9L-7l6D-10H9
meet * bad	R12B6
meet ,	t6
meet a	R12B6
meet that	l7
memori	T6t-9F26R-6H-6
memori * is	F9B11
memori ,	T-8B-7
memori limit	F-9
mend	F11R-7
mentor	x30
menu	T12R20
merchant	T6N10
merg	T10t-12f-13X-11x-7L27B15N-7
merg ,	B7
merg in	T9
merg request	F11l7R7B7
merg to	T-7
messag	f-9X7L9l-9N34D-7
messag * the	T12X12
messag * to	F8
messag ,	N6
messag from	N10
messag in	B8
messag to	T8
met	t-6f23X15
meter	T-16t-6F-7R8B-9
middl	t11R-8
middl of	l7
midnight	t11B18
migrat	t9f-6R-11B35H8
million	F-14L-9R-13B-6
million row	R-6
millisecond	T14X12
mind	T10F15
mine	T-18t-19f-11L23l-9R-18B-13D-6H10
mine again	L6
mine and	H6
mine to	F-6
minut	T-6t-17F16X9x-33L-31l-15R-16B45N36D-13H-23
minut * <number>	T-11F-6f6l-6R12
minut * a	T11B-12
minut * an	T10
minut * and	T10F-6
minut * at	T7
minut * by	T6F-7R12B11
minut * count	N11
minut * for	R7
minut * four	F-9X20
minut * from	F7H10
minut * i	T-8F6R20B9N15D10
minut * it	T-8X7R6N8
minut * merg	R6B6
minut * not	F-6D12
minut * on	F14
minut * our	T-7
minut * that	T9t11H8
minut * the	t-7F15f9L-7l6R-14B15N19
minut * then	T8H6
minut * there	N7
minut * two	R-7
minut * wa	X10H7
minut * we	T-8t7F-6B14
minut * work	X17
minut * wrong	T-11
minut ,	T-15t-11F-16x-6L-6R8
minut :	T9F7
minut <number>	T-6F6B-6N41
minut a	T8L7
minut against	T-8
minut and	F-10f-8X-7B13
minut at	T6l12
minut befor	F-6L15l11B-6
minut by	T-6B6
minut each	F-6
minut five	H8
minut for	T14F-7
minut from	X13N7
minut in	F-6B11
minut is	X20
minut late	T6
minut later	T10
minut longer	T24
minut of	T10X-9R-9B-7N-6D-9
minut on	T16t11F-13X6B-8
minut that	R6
minut three	N13
minut to	T-8N7
minut with	T-7f10R-8B-6N12
minut without	F9
misbehav	F-12R18
mislead	F11f9
mismatch	F7
miss	F9f-8X-13L-7R-13B11D-7
miss ,	T7F-8
miss the	T-10F12x6
mistak	t-7F-19f-7X26R39B-10
mistak there	T13
mix	L12D-6
moan	T16
mobil	t-6F11f11
mobil team	T9
modem	T-15F6X15L6B6D8
modul	t-6F-15
moment	T7F8R6B13D7
mondai	T-12t-8F30L-8l12R-12N6H-9
mondai ,	F9X-6l7B-8
mondai and	T7
monei	T17t11F-7f-6X-9x-9L-6R-16H-6
monei :	T-13
monitor	F10f15l10
month	T26t8X9x-19L-9l-8R-25B-7N-8D-18H11
month * <number>	X8
month * a	T6F9
month * and	T-6F8D7
month * i	T6
month * it	T-9t12X13
month * of	L6
month * on	F8
month * the	F-8f6R6
month * wa	R10
month ,	t11L9H-6
month and	T-19t18F10
month end	T-6F-9
month for	T15f6
month i	T-6
month in	T-7
month it	R10
month later	T9F8
month of	f8
month on	F8
month the	H9
month to	T-6F-7f24
monthli	T-15t-6f12L-6R-11
more	T24t-9F13x9L13l19R6B12N-12D7H11
more * <number>	T-9t10L-6R7B23
more * a	F6x7H10
more * five	B-6
more * i	T-12F9
more * man	T-8D14
more * on	L9R14
more * ten	R9
more * that	X10R-6H6
more * the	F-7
more * two	t10f8L8R-8
more ,	F-7D9
more and	T7
more care	T-8D14
more for	T11
more than	T-23t11f19X8x17R20B17D-8H8
more time	l8
morn	t-8f-19X-8l20R-18B-14N27H11
morn ,	T-8F-6l7N14
morn at	R11N9
morn the	l6
most	T-20t-17F-22f20X6L-7l6R20B-11
most * it	f13X-6
most <number>	R20
most of	T-6t-8f7R-7D13
mostli	T12t6x13B-6
mount	R7
move	T-9t7F11f-10x-10l-7R8N-9H-9
move * <number>	R6
move * of	l8
move * on	F10
move * the	T10
move ,	T-6F16
move :	B6
move and	B6
move between	F8B11
move the	F13L15R6
move to	F-7D8
mr	T-13t-7F-8X-6R-7B13D11H-7
ms	T15F-15f-8L14l11D-8
ms * each	T12
ms ,	l6R-10
ms for	B7
ms to	T6
much	T-17t10F-13X26x-10R-9D-11
much for	X9
murmur	t18
must	T-12t9f-14X-13x12L-8R26B-17N-6D-6H6
must * back	F-6R6
must * be	F6R11B-6
must be	T-7F-16
must never	F7R23
must not	F-8H16
mute	T-7t-6F11f-10R20B16D-6H14
mute the	X-9H9
my	t-13F-11f-25X23x-15L-9l16R-11B-29H42
my * and	T-10F7X-7H13
my * call	T8t9X8
my * for	N10
my * hand	H25
my * in	D7
my * it	x6H10
my * of	N6
my * on	X15l10
my * team	T7
my * that	F-6X7l6
my * wa	T-14t6X-8D32H7
my boss	T-6t7
my chang	T-6X-13N6H-6
my colleagu	H9
my hand	T-8H-6
my head	X7L11
my last	X8
my manag	T7t17
my note	B6
my own	T25X9H15
my phone	H13
my rule	T-6F11D7
my team	T8F-6D7H-7
my wai	T-10X-11x11H22
myself	T-19t-8x-7l15R-15N13H51
myself * i	D11H18
myself * the	T-6
myself ,	T-7H38
nadia	B17D10
name	T-7t8F7f-11X-11x-11l-6R-15N-17D32H-18
name * a	t12D21
name * it	l8
name * on	F13
name * the	L9D6
name ,	t8F16
name and	f6D12
name of	L10
name on	l8
namespac	R13
near	B14
near miss	T17
nearli	t-9
need	T20t-9F-20X10x-15L-7l-9R-11B-11N15D-9H20
need * and	T11
need * hour	F8
need ,	D12
need a	T9F-8f9X-6H11
need no	H8
need six	F8
need the	T7
need to	T-11X20N13H8
neighbour	F-13R-7B-6
neither	T-16l8R9
net	R22B8
network	t-14F-11f-10x-6L10R6B-19N11D8
network * and	T8L9
network ,	F-9R15N10
network side	R6
network team	l6D7
never	T-28t7F-25X14x11R22N-10D14
never * a	f10R-7
never * the	D11
never be	F8R11
never been	H8
never had	D10
never the	R9
new	T21t6F40f17X-14x-14L-11R12B-16N16H-23
new * and	F10
new * do	F12
new * for	T7
new * goe	f6
new * on	R-7
new * run	R22
new * take	T22
new * the	F10l8
new * to	T-6R9
new * wa	T8
new * wait	T13F9
new * with	R7
new ,	B10
new alert	f16R15
new certif	T-7l17
new column	R8
new node	R8
new on	T-6F18B10
new servic	f7L7
new team	T6
new version	B-6
next	T-25X27x9L21l14R22B-27N44D-13H-15
next * at	R9N27
next * i	F-6X27R-11N-7H-6
next * in	l9R-7
next * on	F10
next * the	H6
next * took	L26
next * we	X6
next ,	N13H6
next dai	l17
next morn	l6B-8
next on	T-8F-9x6L10R-6N21
next step	T15f13
next time	T-13F-9X51l11R-10B-6H-7
next to	t10R-6
next word	N14
nice	t-6f19x6
nicer	T35
night	T-12t7X-32x-10l-9R6B-16N-21D-8H22
night 's	L7
night * <number>	F7
night * a	l6B14
night * from	T6
night * i	x9
night * in	R19
night * the	T16H16
night * we	B6
night ,	t7X-6R6B9
night and	F-6x8R6H8
night ar	F6
night i	H13
night is	R-6
night of	X6
nightli	T21t-7F-10f-6L17R10
nightli * compar	L6
nightli job	L6
nine	T21F-11f12X-6x-12L-14l-13B-9N-12D9
nine * and	T11R-6H7
nine * on	F12
nine * were	f9
nine ,	X6R15
nine dai	T8
nine in	T6
nine minut	T11f18
nine peopl	H15
nine team	T-7
nine time	T6
nine week	T-8f7
nine year	D15
nineteen	t-6F-7f6L10D11
nineti	T8
no	t8F17X-26x-26L-9l-13R-13B-9N-8D-13
no * 's	F-6f7
no * at	T-6F17
no * but	T-12R6
no * chang	T27L8
no * for	X10R-8H9
no * from	L6
no * in	T-7t11F-15f-7R-6B-11D-7
no * is	f7B6
no * it	t12
no * lost	F-8
no * of	t7
no * on	t6
no * so	T-6B6H8
no * than	T15R13
no * that	t11
no * to	T13t13F-9f-7R-7N13H9
no * wa	F16
no * with	F12
no * write	T-8
no ,	T16F-12f17R-7B-11
no answer	T17t12
no budget	t-11F33
no data	R8B8
no go	B-8
no human	T-6t7
no kei	R-6
no longer	T6
no more	T-9R28
no new	T10
no on	t7L11H27
no person	R7B10
no reason	t18
no session	F-7
no time	L6B7H10
no wai	F18
nobodi	T10F-6x-11L6l-13R9B-21N-22D-19H21
nobodi 's	F-8L-9B10
nobodi * a	R17
nobodi * and	T-6f6X7R7
nobodi * ask	T8
nobodi * for	T-9
nobodi * in	D11
nobodi * it	T7
nobodi * the	T26F-9x8R15
nobodi * to	T-16t8F12L7
nobodi * us	f7
nobodi but	R11H7
nobodi can	T23
nobodi could	T8
nobodi els	F12X-6H39
nobodi ha	T-6f6L7
nobodi had	t10F-6X6D-7H-8
nobodi is	R7
nobodi look	T-9X13
nobodi mai	F16l6
nobodi outsid	L6
nobodi read	x8R16
nobodi wa	T-7X6L26
nobodi would	T14
noc	t9
node	T-8f-9X-8x-6L18R-10B-18N-8D-9H-8
node ,	T-8B-6
node :	R-6
nois	T6D9
noisi	T-6F-7L11
none	T-12t20F6R8B-6
none of	F8X11l6D8
noon	T18l-6B15N10
noon ,	T12
nor	T-8F11R10N8
normal	T-9B14
normal dai	t6
not	t-7F8f-18x7l-7R-8B-26N-30D17H-20
not * <number>	F8
not * a	T-22F8f14X8R-6D9H-6
not * about	T-8X8
not * again	x13
not * and	T11F7
not * ani	t12
not * anyon	H6
not * anyth	B7
not * as	T16
not * at	T13F-6
not * back	F22l14B-10
not * becaus	T8F7L9
not * but	T-6F10
not * for	T-11F17X6R-9D15
not * i	T-10F6X-6B6H6
not * in	t6F-21R6
not * is	T-7F25
not * it	F20f-7X-8x-13D22H11
not * itself	F6
not * minut	T-7t19X9
not * more	t13R13
not * of	T-12F8f7X-6
not * on	T-12F15f21x9L12D10
not * read	F6X10
not * sai	T-6f10
not * sinc	F10
not * singl	T-7t12
not * so	T9f7X13x15
not * than	R6B7
not * that	l7
not * the	T6F-12f-7R18B-6D-13H13
not * thei	F8
not * their	T-11
not * them	T-8F-7R19B14
not * to	F-6L6
not * two	t12
not * us	F16D6
not * wa	B11
not * what	T-12t21F-7X10H15
not * when	F-8f14
not * where	T-6f19
not * with	T-11
not * you	T-6t13F-6f11
not ,	T-8F-17X7R12B13H7
not <number>	t11F-8L7l7R24
not a	T-26t23F-11X10x12R6H12
not answer	T6F9
not ask	T-7t12X18
not at	x14
not be	F-7X-7L11R-16D32
not by	T12R10
not care	F9
not catch	T-10F13
not chang	F-7x28
not come	t8l19B-13D-9
not delet	B21
not do	T10F19X-7
not done	F9
not exist	F-6B7D12
not for	T12F18
not found	t23
not free	T26t-8
not get	T9f9
not go	T-7F-9L12N6
not hand	D6H13
not have	F-9X-7B-7D12H17
not help	F9R8
not in	T-11F-10X7L9R-7
not keep	T27
not know	T-21t11x11H-10
not like	T9X8D-7
not make	T-8f12B6
not me	t9F-6R26
not measur	T20
not mine	L6
not more	T-6B7
not move	T13
not need	T-14F-6X-6
not notic	t12
not on	T9t6
not open	D11
not our	F9
not possibl	T12
not reach	T-9F18X6
not read	T-6D19
not run	T16F22
not sai	f7N7
not see	T-17t11F6f10
not start	T9F16
not sure	T-11
not tell	F-6f8
not the	T-12t-8F-10X6D7
not to	T11X-7l15
not touch	l7R7
not trust	X9
not what	T8X11
not with	X6R-6
not work	T-9F13X13D8
note	T-21X12L-8l20B8N11D16H-10
note * the	l9
note on	l16N8D23
notebook	T-6F7l17
noth	T-8t37F21f-17x23L-7B6N18D-10H-20
noth * a	T8X11
noth * i	T8
noth * that	F6
noth * the	T-14t8X7
noth ,	t-6x20R7
noth and	t8
noth els	T-9t-8R16
noth ha	F8B11
noth in	T-6F-9X10x6
noth is	B6
noth lost	t-7B7
noth new	T6F22
noth of	T-6t30
noth that	t-7F-10X6
noth to	F17x24
noth until	F-6N15
noth wa	t8F-8l10
notic	t15F7f-8L26l-7R-14B-9N14H-6
notic * the	F11
notic it	F17
now	T10t-28F-55f-21X57x-15L90l32R-41B-26D-22H-24
now * <number>	T8l11
now * a	f10
now * ask	X26
now * at	X9L7
now * i	l16
now * it	T6
now * on	T7
now * the	L9H8
now * their	L6
now * to	T16L8
now ,	T-9F-7L9l-7R-8H-6
now :	X11
now a	F7L20
now and	f14X9
now each	L8
now ha	T19t7
now i	X45
now it	L19
now the	R-6
nowher	T14
number	T-9t-11X-6x-13L-11l-10R-7B9N12H-9
number * go	R12
number * the	B10
number ,	T11
number in	B10
number of	F-8R-7
nurs	T18F-7X10R-6N14
o	T-10R-11N9
o 'clock	T-10N9
object	t14f13
octob	T-9L16
odd	T-12
of	T11t-7F-20f-10x-13R9B-30N-18
of * 's	T18L11
of * <number>	T-10t-6F-11f12L-6R-12B-8D12H9
of * a	F19X7
of * and	t-7F16x16R-6B9N8D12
of * answer	T-12
of * appli	F7
of * ar	T6
of * ask	X11
of * at	X-9l13R-6
of * call	l7R9
of * can	R9
of * dai	l9R7
of * each	T17
of * first	X6
of * five	H9
of * for	t-6F-9R15
of * four	R7
of * from	T-6R-6D8
of * give	T6f6
of * had	T-7H6
of * have	f9
of * hour	F-7R-6N15
of * i	X12x11l8H20
of * in	T-13F-6
of * is	T9F-8f7D10
of * it	t10X7B6
of * kei	T10
of * last	F6
of * million	f8
of * mine	L10
of * minut	T10F6
of * month	T6
of * need	T8H7
of * next	R-7N18
of * night	T10
of * nine	R10D10
of * old	T-6R8
of * oldest	X9L11
of * on	T-9F8f-6X-7R8N12D-6H18
of * order	T-11F14
of * other	t7
of * page	T11
of * peopl	T-6F28
of * pod	T-9F8
of * read	F7
of * region	B6
of * releas	T-7f8N9
of * row	R14
of * sinc	T-8
of * so	f7H8
of * station	R11
of * stop	X11
of * that	H11
of * the	T7f7X-14l9
of * then	D9
of * thing	f6
of * three	T9
of * to	F9f9l19
of * traffic	R18
of * two	R10
of * us	t16
of * wa	T13t-6X16L6R-6D-7H-6
of * we	x7D12
of * week	R8B12
of * went	T7t8X6R-8B6
of * were	T-6
of * with	x14
of * without	f7
of * work	x9
of * write	T9
of * year	t8
of <number>	T-18F-28f13X-9R22B6D-14H-10
of a	T-23t-6F9f-7B-7
of an	F-6R-6N15
of data	f12
of doubl	T13X6
of each	T-15t6L18R10
of everi	T18L14N8
of ey	D14H10
of five	F9R27
of four	T13
of hand	T-8t10D17
of hi	T19D-8
of him	D17
of it	t-6F-19f6X13x16L-11l6R-7B-11D-11H18
of last	B11
of log	T-6F10X14
of look	R-11
of me	T8
of mine	D16
of my	T19
of nine	T8R15
of no	F12H7
of on	T10t7F12B6
of our	T-18X6R-6D-6
of page	T-6
of peopl	H7
of player	R13
of product	T-7
of repair	T11B7
of six	T-8f8B8
of ten	F14R21
of that	T9F6X-7l19
of the	T-6F-13X25x7L7R7B8N6H-6
of their	T-6R-12
of them	T-23t-6F-25X-17L10l23R-11B-8D6H27
of these	T11F12
of thi	D9
of thirti	F10
of those	T-7F14X13R-7
of traffic	R13
of twelv	T-6R12
of two	T-10F11X8D11
of us	T-12t-11F-16X10x12l10D7H13
of wait	T18
of what	T-7x7D20
of work	T10t13R7
of write	T-7R8
of wrong	T-11
of yesterdai	L12N7
off	t21F-31X-16x-11L16l-10R-6B15N-11D7
off * <number>	T7
off * a	T8B9
off * and	F10
off * it	R6B7
off * on	B32
off ,	T-8F-6B10H-6
off by	f10
off for	T14t13R17
off in	F11
off it	R8H6
off on	B-7H-8
off the	T10t12F-6B7D6
off with	L9B20
offer	T24t-7F-6f28X-8R-11D-10H26
offer * a	B10H8
offer to	H22
offic	t-7F9f-7l-6B-10N37
offic * the	R9
offic and	N10
offic wa	N12
often	t20R-10B-8
oidc	R16
old	t-23F11f-22x-17L-16l-11R10B44N-13D-23H-15
old * and	B-7
old * back	T-7F-7B-17
old * by	F-7X6
old * in	T-7F14B10H6
old * is	F10R6B6
old * kept	T10F13R7B11
old * on	X8
old * stai	T-8B24
old * still	B9
old * wa	T-7t13
old ,	N9
old and	T-7F-18
old code	T-6L6R-7
old column	F29R-6B6
old config	B13
old digest	F-8L9
old file	T-6R6B25
old imag	F6
old kei	T7l12B8
old on	T20F16X-7R-8B-11
old pod	T-10B15
old primari	F15f6
old side	T-8F13R9
old version	F20R6
old wai	T-6X18B-6
older	F-14L27R13
older * <number>	F-9L17R-6
older than	F-11L29
oldest	X21L9
oldest messag	X9L11
on	F-9X-7l-15R28B17
on * 's	x9R18D15
on * <clock>	l6H7
on * <number>	t-6X-6R-13B13N8
on * ?	t8
on * a	f14X-7R8B14
on * after	T-8R9N10
on * again	D13
on * ahead	t9B10
on * all	T8
on * alwai	x23
on * and	T10t13F-16f-7X-8x-10L-9R24B24H-8
on * anoth	T20
on * as	H7
on * at	R10D9
on * back	B7H7
on * bad	T6
on * be	t11F9B9N6
on * becaus	X15H6
on * befor	N6H17
on * bridg	H8
on * by	F10f7B10N8
on * call	F-11l16D14H7
on * can	T-8
on * chang	R11
on * channel	H8
on * copi	T-7t11F-10R-6
on * cost	t8
on * could	B10H7
on * dai	T-8t17B10H7
on * desk	l17N8
on * each	R8B6
on * even	X8
on * first	F-14X14R30
on * five	F6R-9
on * for	T-7F11X19R-16D-7
on * fridai	T-8X11l6
on * from	x8R10B10
on * have	T6t10F-6x12
on * hour	F18
on * i	T9l6R-12
on * in	t-11F11f-10B17D-10H10
on * is	F-6B9
on * it	t-6F17f-7X14B10D-7H16
on * later	T-6F7
on * list	T8F7
on * minut	F13B7
on * miss	F17
on * mondai	T-6l7R-6
on * name	T-7t8F7
on * next	x9l8R6
on * night	T11H-6
on * nine	T8
on * nobodi	f6L13
on * node	T-8t19F-8L7R-10
on * not	T-12f11X16x9R15D17
on * now	L-7D16
on * of	T-9t-9F-11f-7x-6L16R39N6D10H-7
on * old	T-7
on * on	T-8F21f-9X12x-10R20B-11D-7H11
on * onli	t10f8R7
on * other	t8f9x8
on * out	R18
on * outag	F10
on * own	B6
on * page	t9l7R-7B-7
on * per	F-7R36B-6
on * phone	T10F-8R8D13H6
on * pin	R-7
on * platform	T8
on * pod	T-7R25B10
on * put	x8
on * rather	T-9
on * read	T7R9
on * sai	t7
on * same	R17D7
on * screen	F6D13
on * second	B13
on * servic	R12
on * share	t8
on * side	T10t12F-6R6
on * sinc	T10L19R9
on * site	R19B6
on * six	B9
on * so	F-8
on * spare	B15
on * sundai	R-7B15D7
on * tabl	T21
on * team	F8
on * ten	T10R6
on * test	F7
on * than	T-6L9R6
on * that	D6H12
on * the	T-14t28F-8f9X-14R21B7N11D8
on * thei	t8
on * them	T-10F-6x10L12H8
on * then	R9
on * thing	T11
on * thirti	H10
on * those	F21
on * three	T-6F17f10R-6
on * thursdai	X10
on * time	L6l9
on * to	T-9f15R-7B13
on * togeth	T6
on * tuesdai	R-7H13
on * two	T-6F13f10X6R13B8D11
on * us	F-6L11H11
on * wa	F-6X10l10R13B-11N7
on * wall	f16X7
on * we	t7
on * weekdai	R8
on * what	t6
on * who	F10H17
on * with	T-12t8f8x33R-9
on * would	x9R7
on * write	T6F8f9
on * year	T-9
on ,	T-6F-11f14L10l-7R-7H-6
on :	T-7F20R-7B-6
on <number>	T-12t8f-7X6B-12
on a	T-9t-14F-22X25x-7L-11N-9D6H-10
on account	T19R16N9
on after	T20F-6
on afternoon	l9
on again	B7
on all	f17L25B17H8
on an	F15
on and	f20R-9N6H-8
on ani	x10
on anyth	D16
on ar	T-8
on at	X-6l6R-7
on averag	t14F6
on bad	F31
on befor	X9R13
on big	T12
on both	t11R9
on by	B-9
on call	T9F-9X6H-6
on can	T-9t27x16L7D13
on click	B15
on column	T26R-6
on command	R6B41
on commit	R-7B13
on condit	F-7R-8B-7
on could	t18
on dai	t-6F6f22X17x-6L9l24B29N-6H-7
on databas	T6
on dead	F10
on decis	T-7N8
on do	F12
on doe	X15
on duti	F6f7B12
on each	F-6R-6B6N16
on even	R-6H10
on everi	T8t15f13L13R-7
on fail	F7
on featur	N7
on first	R12
on flag	B23
on for	T-12B7H9
on four	T-6t13
on fridai	T-6x8
on from	f26
on gatewai	L11R8H9
on go	R9
on goe	F8
on ha	t25R-8
on had	T10B11
on hour	T-13F-7X8
on i	F7x8
on in	T10F20R-10B7H7
on is	T-11F13f10x16R-11
on it	T-28t-15F21f-17L-10R-14B-8D28
on leav	T-7D6
on line	F-8f8X10R-14B21
on look	D10
on man	H9
on me	X-6H8
on meet	T-6X13
on minut	F-10X10R-8B-12
on mondai	F9f11
on month	T-12F8
on more	T6L6l8
on must	T-7t14F9x29
on mute	F10B7
on my	T9F-10l14B-8D-6H13
on night	T9D-7H12
on node	R7
on number	B10
on of	T-7X-9x12L6R23D13H11
on old	T9
on on	T-16t-10F-16f-7X-7L16R43
on our	T-11
on page	N11
on paper	X9N6H9
on person	H9
on phone	F-9D11H17
on pod	T-16L9R38
on purpos	T14
on quarter	T-8F-9
on question	t7N6
on region	T6R11
on releas	B17
on repositori	R13
on revert	F7B20
on servic	l12R10
on sheet	N6
on should	T-7x18
on state	T-8F16f7R26
on sundai	R-7
on team	F6R26
on that	T-28t15F-9X12x-9L9D24H-14
on the	T-15t-22F-11f9X25L-10B-8N11
on their	R-6
on thi	T-9f19x-7l11R10
on thing	T-7F18R-9B12
on three	H6
on thursdai	X9L14
on time	t31X-6
on to	T-7X11
on top	T-6t8R-7
on two	R15
on wa	T8t6F-6L6B-10
on wait	T16F12
on weekend	T-9
on what	t8N8
on which	l18
on who	R-6H7
on with	R9
on work	x7
on would	t10H8
on year	T11
onc	T17t-7F42X9L6l-7R6B21D9
onc * a	F11
onc * quarter	F-8f19
onc * the	F18B8
onc * year	T-6R15
onc ,	T6F31f-8X-10R11B21D13
onc a	T-14F-16f16R8
onc and	t14F10
onc in	L12
onc more	T10F-7x6
onli	F-6X-8x-7l-21R57B-6N-19D-13H25
onli * a	T6B-6D14
onli * and	t6F7f12
onli * at	B8
onli * in	T7R6
onli * it	T6F-6x6
onli * made	T-9H7
onli * of	D9
onli * on	T6R-7
onli * that	f7
onli * the	t-6f9X-7x6L19R14B12
onli * to	t6R11
onli ,	T10F-8f7R54B16H-6
onli <number>	T10
onli after	R7
onli and	f10X6R-10
onli for	T14
onli have	T-8H22
onli if	R18
onli on	t-7F-10X13L11R-12H7
onli read	R-10
onli that	L10
onli the	T20t-6F11
onli then	F-6
onli when	R7
onto	L7
oomkil	T-6F-6
op	T-6
open	t-18X-13x-8l-10R9B-13D9H-9
open * for	R7
open * the	H6
open ,	R7
open a	D6
open and	X-9
open for	F6
open it	T-9R7
open on	X15
open the	X-7D21
open to	f6
oper	T-12t-13F-15f-8X-11R-10N13D7H-12
oper * to	T6
oper director	N10
opinion	f13H7
option	T22t15F23L8R-7
or	T-7F-20X-23x-6L-19R-8B7N-12D-18
or * and	T-8t7l9R9
or * not	F-9
or * the	T12B-8
or * with	T-7t9
or a	T-6R6
or not	x14
or the	T16R6B22H11
oracl	T-7N6
order	T28t-8F20f11X-12x-9L-11B-17N-11D-15H-12
order * a	R-6
order * in	T11f7
order ,	f10R14
order is	T13
order of	F6
origin	F11R19
other	T-8F-28f-11X-28x26L22l-8R12B-9N-19D12H18
other * and	B8
other * had	L17B6
other * on	D6
other * the	f8L6
other ,	t6
other <number>	R8
other on	R8
other team	T-12t-7F-8L10R-14D8H-7
other than	L7D6
other two	R-6
other wai	T26F6X-6H-8
other zone	F7B13
otherwis	T9X-6x11L7
otherwis * the	l6
otherwis ,	F8l6
our	T-9t-16f-25X-11x-9L-22l-8R-32B-26D-11H-22
our * <number>	F8
our * and	T-9X18
our * for	l6
our * in	F6
our * staff	R7
our * the	F6
our * wa	N10
our * who	H7
our case	t8F12
our own	T19F-11R8B-6
out	T-14t-6F-13f-22x-16l9R-8B11D-7
out * <clock>	R15N8
out * <number>	T-10
out * a	T-8R-6D6
out * it	t12R-8B-7
out * on	t10
out * school	t8
out * the	T37t-8F-9L10l24R13
out ,	F6R-9B-7
out again	B12
out as	t13
out at	X7R15
out by	F-6
out for	T-6H7
out of	T8X12l17B6D10
out on	F-6
out the	R11
out to	T-7
out with	R6
outag	T-7F33f-6R-7D11
outag of	F8
outsid	T-17t-10F37L8B-9N24D-6H-6
outsid * it	F-6f9
outsid we	N15
over	t-13F-12f-17X-22l-11B8H18
over * a	x15B7
over * dai	T-8
over * i	T6
over * minut	T6B7
over * second	R30
over * the	T7X7N9
over * week	R7
over * weekend	T-7H24
over ,	T9
over <number>	T6R12B34
over a	T12B8H6
over four	L-15
over half	L7
over it	T-7x16L10
over on	T-7
over the	t-7F13L6R-11B-7
over three	T6t9
over to	X8N10
overnight	T6
overpaid	T-8X35
overpaid * the	X29
overpaid on	T-8X29
ow	N18D16
ow * to	N21
own	t-23F-21f-26X-9x-15l-16R36B-8N-19D-19H-13
own * it	L7R7
own * of	f6L6
own * on	R-6
own * the	H7
own ,	L6
own account	R13
own hand	H14
own it	T-9t7F-6
own staff	R7
own the	T-10R-6
owner	T-12t36F8x-6L10l-6B-7N29D-8H-8
owner * a	f10
owner * the	t10X10N-10
owner ,	R11N6
owner and	t7f11
owner get	N8
owner of	t11
p	T-12F-12L8
p * under	R6
p <number>	T-11F-10L9
packag	R-7
page	T-16t-12F-6X-28x-14L38R-31B-19N21D-13H-21
page * <number>	T-7N10
page * night	T10
page * the	F11
page * two	T7
page * week	T-9f14B6
page ,	L18R-6N-6D6
page a	T-6f13L-7R-6N12
page after	N11
page ar	R7
page at	T8L24N6
page by	F11N6
page in	f9R-6
page is	F-12
page of	l8
page on	T6
page us	L12
page with	l16N6
pager	t-12f-6X-8
pager * the	T-11R7H7
pager ,	R8
pager for	T-6
pagerduti	t7
pagerduti ,	t7
pai	T46t8F-15f9X-13L-6R-7B-12N15D-8H-7
pai * it	T15t8F-11
pai for	t20F-8
pai with	T18
paid	T24t20F-15X6L-6B-9
paid for	T-12t6D15
paid it	T12
paid with	t13
pair	T-15t-6F-11f-6l7R12D27
pair * ey	D14H10
pair of	l9R-7D31H9
paper	T6F8X7R-16N10D-9
paper * the	F6f13
paper ,	N6H10
paramet	l6R-6
parcel	T7
park	f8l7B7
pars	L8
part	T-8t16F-8f6x33H-8
part * it	X10x8
part * the	x24
part of	T9X9x19
partit	T-7F20R-9
partner	T11L18R-11B-6N16
pass	t-9F10f-7X-11L12R9B22N-6D-11H-8
pass ,	F-8
pass <number>	B13
pass over	T12
passeng	F12B12D9
password	T-8F-6f-6L-7R9B-7D-6H16
past	F17f12D19H-11
patch	T27t-7f-6R16B-10N10H-9
patch * <number>	T12X6
path	T20t-6F-13f-7L-6H-7
patienc	x14H6
patient	T-8l9R7
pattern	F6f12
paus	F17R22
payment	T10t-10F13f-8L-9R-6N13
payment * <number>	T13
peac	f11H13
peak	t9l6R-7
peak * we	H6
peopl	t10F21f-18X7x12L-20R-18B-17H17
peopl * a	T6H9
peopl * ask	T-8t10
peopl * in	F8
peopl * it	T-7f6
peopl * not	T14R-7D14
peopl * on	H6
peopl * read	R9
peopl * the	t-7F-12X12
peopl * to	F11B7H6
peopl ,	T6F-8x14
peopl and	H15
peopl ar	T-6x9
peopl for	T12F-7
peopl had	F6B8
peopl have	F8
peopl in	F-6
peopl on	T-6
peopl sai	t17
peopl were	T14
peopl who	T-7X10
per	T17t-11F-20f-23X-12x-10L11l-13R26N-14D-14H-14
per * and	R11B6
per * for	F8R14
per * in	T-8
per * of	L10
per * per	R19
per * so	F-6B6
per * the	X10
per * were	L15
per environ	R35
per minut	T-13t10B7
per servic	t6
per team	L12R11
per thousand	T-7
percent	T-6F-24f12X-13x-6R38B19N-10D-11H-9
percent * a	R-6
percent * it	F-6f6
percent * ten	F-7R6
percent * the	T7F-6R-7
percent * traffic	R10
percent ,	F-6l8R31
percent and	F10B6
percent for	F-8R17B7
percent of	T-13F-8f-7X-6R18
percent on	T9R-6
perhap	T12
period	F-7
permiss	F-8f6X28R11
person	T6t-19F-23f-10X6x-6L-13B12N8D12
person * a	R11B6
person * the	T-6X9
person ,	F-8B8D17H10
person and	l12N14
person on	f6
person who	B7
phone	t-20F37f-10X-8x-9L-6B-14N18D16H23
phone * and	R7
phone * in	R11
phone * the	N11
phone ,	F15N10
phone and	B10D6H13
phone call	T6F7X7N8D13
phone it	R12
pick	T9t16X-9L6R-6H-6
pick it	L10
pick the	t12
pictur	F-6N9
piec	x8
pin	T-6F-6f-8
pin base	R-7
pipelin	T-19t-10X-6L32R32B-15D-7
pipelin refus	B-6
place	T13t-7F-10f-6R-8
place ,	T8B10
plai	T6
plain	R19D8
plain text	R13
plan	F18f13x6L-20l-11B17N-9D-11H-13
plan * a	R-9B-6
plan * and	F11f9
plan * for	F8
plan * it	B7
plan * show	f6R7B6
plan * the	t9R6
plan ,	f7
plan again	F18
plan for	F-7f12
plan is	T9R-6
plan of	t11
plan that	F15
plan wa	X10B8
planner	T14f7
plant	T-6R7N13H7
platform	F-18f-8X-8x-6L11R-9B-7D-6
platform ,	F-7L10R7
platform team	R-7
player	T-14F-6L14l14R6B-7
pleas	T12t11N7
plu	T6B7
plu a	B8
plug	F10
pod	T-19t-20f-21X-21x-12L-9l-6R23B-19N-9D-15H-14
pod * a	T-7
pod * minut	R7
pod * on	F9
pod * the	R-7
pod * twelv	R8
pod ,	T-11F-10R12
pod at	T8F20
pod first	R7B7
pod of	F-13L8R19B-8
pod take	F-6
pod which	T10
point	f52x-9R-9B10H9
point ,	T12F-6
polici	F7L-10R13H-6
pool	T-14t-8F-11X9L33l11R-17B-7
pool wait	L12
poor	T9F7
port	F16X-8L7R-8H11
port ,	f6
portal	T22R-7
possibl	T13
post	T-7F13N28
post * the	F6
postgr	F-6R-8
pound	T-10t12F10
power	T-14
practic	T31f-6
practis	X14
prakash	D26
prefer	T30X-6B-7
prefer * to	T14
prefix	R13D10
prepar	x22B8
present	l16N23H-6
press	X-7l15R-6D23
press * button	B6
pretti	X-6
preview	T10
previou	T-11t-6F9B27D9
previou version	F7B10
price	T77t33F-11f-11X-8x-6L-9R-13B-15H-7
price * it	D10
price * that	T21F-6
price ,	T10F19R6D7
price :	T36F-8
price and	t6N7
price is	T23F-6
price of	T8t8
price wa	T28
primari	F13R6
primari kei	F-11R15
print	T10f-6X17B22
printer	T-9X13R7
privat	D9
priya	T-7X-9B6D-7
probabl	x27N12
probe	T-14t-7f-6L19
probe on	B8
problem	f8N9
process	T-19t11F-9X6x8L16R-6
produc	F-13f18l14R6B7
produc ,	T-6F-7f22
product	F-12f-9x-9l-10R11N19D-11H-14
product * not	F-6R20
product * up	T9t6
product i	t6X7N7
product owner	F11f8
product password	F11
product team	R7
program	T-11F-7X9R-6
programm	T-9L6
project	T15X-9x35
project ,	T6
promis	T6t-7F-15R-8N18D-7H-6
promis to	F-6l6B7
promot	T-6F13f-8L-6R7
promot ,	R9
proof	F-7
propos	T14t-6f8L-8R-7
propos ,	F7
protect	T26t7F25X-20R-6N11
proud	T-8x34H7
prove	T-11R8H8
proven	f10
provid	F19f27l18R-7
public	T-13F32R-10
publish	T-8l7N9
pull	t-10f-8X-8x-7l-6R7B-14N-7H15
pull * and	L10
pull * of	T14
pull * plug	F11X6
pull * the	F-7L10R13
pull a	F9
pull request	T-6F-14f-7L13D-6
pull the	F13
purchas	L10
purg	T8F8L7R9
purpos	T14
push	T7t-9F-12L36R-12N-7D6H7
push it	D10
push the	l7
push to	L6
put	t-9F-20f-6x-9L19B16N-7D6
put * at	T-7
put * back	T-6B27
put * in	T7t6H6
put * old	F-7B-10
put * on	f10
put * the	R14B9
put a	T-19F-7X7L11D11
put back	R8B18
put in	T-6x7L6R17
put it	T8F-8R-11B18H14
put on	T-7F7X7L15R-6
put that	T18
put the	T-7F-7X-6B-16
put them	t6l6B6
qualiti	T-11t11f15
quarter	T-8t-7F30f24X-9x-9L-15l-12R-24N22H-17
quarter * <number>	t12F-9
quarter * an	T-6F-7N15
quarter * it	F-7
quarter * minut	F6
quarter * no	F8
quarter * the	F-7f17
quarter ,	T14F10
quarter after	t12
quarter and	T13f21
quarter hour	F-7N24
quarter later	T-7F-7
quarter of	T-6N16
quarter the	T6F14
quarter we	f20
quarter with	F7f8
quarterli	f9B14
queri	T-12t-6L11R-10
question	T21t19F-13f9R-10B-7
question ,	T17t8
queu	F8
queue	T14F-10f-14x-7L10l8R7N-11H-10
queue * and	X7
queue * the	L10
queue ,	t6R-7
queue for	T-6
queue wa	t14l10
quick	t35X-8B-6D-7
quicker	t20D-8H35
quicker ,	T6t11
quickli	X12B7
quiet	T-23t-7X20L-9l8R8B6D29H13
quiet ,	T-10
quietli	F8
quit	T-12t-7f20X-7x-9R-12B-6
quit a	T-8
quit some	F6
quot	T11F-6
quota	L12R28
quota of	R21
rack	T-8X11R39B-6H10
radio	T-9X-7R-8N13H10
rais	F-11X-6l14
ran	T-11t-6F-7X-8L-6R13H10
ran on	H15
ran the	N6
random	T-8f8R10
rang	T-9X-7R8N26H12
rang the	N15
rank	F7R-7
rare	T20F15
rate	T19t9f6L-7R-6
rate ,	T13
rather	T24t-7f6R14H-9
rather have	T9
rather than	T19F6f9R8B8
re	X12
reach	t-7F31f-9x-7L-7R47B-8D-9
reach * team	R9
reach it	F-8
reach on	F24R28
reach the	T-8F-8R9
reachabl	R12
read	T-42t-15F10f11X16x-14l-7R21B-11D19H-17
read * a	R6
read * and	F-8
read * by	R7N6
read * in	X6N11
read * new	F16R-6
read * on	T-6X10
read * other	l14
read * plan	R15
read * to	t6R6
read ,	t8F10X7D9
read a	T9X10R14
read from	X9
read is	F-6L10R12
read it	t-7F-18X-13R21B-7N8H-6
read on	f8
read onli	T-7X8D8
read out	t8N17
read that	T-6t6X12
read the	T-10t-6F10f12x7l10
read them	L8
readabl	F9l14R6
readabl by	R8B6
reader	F6f-7X10D12
reader * the	F8
readi	T-13t-8F-9X-9B50D-7
readi ,	T-7
real	T-15f12X18x-7L10l-7R16D-11
real * of	t10
real chang	R8
real on	F6
realli	t48F-11R8D-7
reason	T-14t8F-12X-8R-13B6D19H-6
reason * the	D6
reason ,	T21f9B12
rebuild	T20F-7L7R-6
rebuilt	X10L7
receiv	l9N14
reckon	T14
recommend	T23f18x10
recommend * to	f21x7
recommend it	T-6f10x9
reconnect	X-7B7
record	f22X-8B-7
record ,	T-9B8
red	T-9F6l8
redo	T14
refund	T-8F-10
refus	t-16F12f-9X-10x-6L55l-10R20N-8D-11H-10
refus ,	B-6
refus ani	L12
refus on	L9
refus to	T8L10
region	T-13t-12F-10X-8x-6L9R30B-6N-6D-6H-6
region * <number>	T6
region ,	R10
region and	F6
registr	T-6R9
registri	T-6R7B-7
regul	T-20F7X-6N30
rehears	R-7B44
rehears it	T7
reject	T51F-11R-7
releas	F11f18x-10L-8l-9R-15B10D-11H-8
releas * and	T-7F7f11
releas ,	t-6R6N6H-6
releas is	f7
releas on	f11
releas wa	f14
relief	T-6F-9
reload	R9
remain	F17R-13B19
rememb	T11F12X9x8L6
rememb ,	T17
rememb it	F9x9L7
remov	t-9f13X-20l14R7B13D-7
remov * the	l16
renam	T-11f6L10
renew	F-12L16N6
renew ,	T8
repair	T-7t-9f-7X-7R-14B-6D7H-6
repair * and	T6
repair ,	F6D14
repeat	L8l10
replac	L6l17R-7B-6
replai	T-18X-7L31R-11N-6
replai of	L16
replic	t9
replica	T6t-7F-6L12R35
replica lag	R15
repo	F9H9
report	T30t-9F-15f12X-12L13l6B-12D-7H7
report * to	f12l19
repositori	F-8L-7R18
repositori * branch	R15
repositori ,	T9F-8L-6R14
repositori and	R8
request	t-15F9X-12x-7R16N-7H-10
request * <number>	F-6R8
request * a	T11L8R13
request * minut	F8
request * second	F-9
request * the	T-7f8
request ,	T10F-10f10L11R6
request :	l7
request and	F11L7
request in	F6f8D10
resiz	T-7t7
resourc	T8F10
respect	t19
respons	F10
rest	T-13F-12f-9X-10l-8R27N-7H31
rest * the	R7H6
rest ,	H9
rest of	R11D14H9
restart	T22t-11f-7X-9x-7l19R-12B-15D-10H-10
restart all	T15
restart the	l23
restor	t-11f-6X-13L10R-9B25N-6D-7H-7
restor * <number>	T14
restor * a	R-10
restor * backup	T16
restor ,	R-10
restor from	T14F-6
restor in	T14
restor on	f7B8
restor the	F6B19
result	T-9x11R-8N6
retent	T-12f9
retri	T-10F7L6
return	T11X-6B56D-6
return * the	F16B15
return in	T9
return to	B20
revers	T-13f6X6B23
revert	T-13F13f11R16B82
revert ,	F7B15
review	T-21F15f18R-10N8D40H-13
review ,	D11
revok	T-6F17X-6B6
reward	t-6x28
rewrit	T15
ride	T6F12
right	t11F-15f-16X9x25B-8N7D-19H-6
right * the	T-8x16
right ,	t6x9
right about	X7
right and	T11x18
right to	L13B10
ring	t-9f11X8
rise	B14
risk	N10
risk ,	T-11N7
road	T-7R6
role	T-15F-25f9L-9R6
role ,	f7R-8
role for	R6
role that	F-7R8
roll	T51t-12F-26x-6R20H-6
roll * free	T15
roll back	T9X12
roll is	T15
roll it	T7R8
roll updat	R7
rollback	T14F-12B36
rollout	T-10F6f12L27R6
room	T-22t-11F16f-8X-10L-10R6B-7N14D7
room ,	F12
room and	R6N10
room i	N7
root	T-6D7
root password	H8
rose	t16F8X14
roster	t8R11
rota	T-26t6F18f-7X-6L-7B-8D-6H13
rota * the	t9
rota ,	F10
rotat	t-6F6f-6X-8x-6B14
rotat ,	R6
roughli	T15F-8
round	T-18t10F14X-14L-9B10N6H29
round ,	R8B6H9
round the	N11
rout	T13t-7F-7f-6X11B15D-9
rout and	T9
router	F-6L7R6D9
row	T-8t-7F42L11R15B-9H15
row ,	F-8H20
row count	L7R7
row in	R12
rule	t-14f-21X-13x-10L10l-7R6B8N-13H-17
rule * <number>	D8
rule * a	L6
rule * on	F-7R15B6
rule * the	T-10L10
rule ,	R-6
rule :	R13B-6
rule and	T14
rule for	R-7
rule in	L10
rule that	R7B11
rule wa	L15R-6B6
run	T-19X-11x7R14B8N-15D-15
run * <number>	t10
run * and	L6
run * at	T10R-7
run * it	H6
run * so	F-6R9D8
run * the	B16H10
run * week	T-6f8R12
run ,	T-8F-6L16R7
run a	T7F9
run at	T13t10H6
run digest	l7
run from	R12
run it	T-9t-8F-10f-7X-6x6L6R-7H-9
run on	t21f13R-6
run out	t6F14
run pod	t10F7
run two	F6R9
runbook	T42t-9F-6f11X-8L-6D-8
rung	N11
runner	T12F10
s	T-10F-7l9R-7
s * <number>	l12
s ,	T-6D7
safe	T-10t35F-8f-7
safe ,	t10
safeti	T-6t21f-7D-8
safeti is	F-7
sai	T-18t8f16X23L-15l-6R-10N23D-13
sai * 's	t6N9H12
sai * and	X8x9R8N6
sai * i	f8X-6x6
sai * the	f7N10
sai * you	t7
sai ,	f7x6N10H7
sai a	F13X-6
sai in	H10
sai it	f9X8H13
sai noth	F28
sai so	f11R-6
sai stop	B16H6
sai that	F9X-6
sai to	R6
sai what	X12l6
sai when	t7D9
said	t-10F-13f-13X-15x7l-7R-15B-14N12H-7
said * 'd	T-8x10H7
said * and	T22
said * in	D12
said * the	T6x10l6N11
said ,	t7x8
said :	N7
said i	T-7x12
said in	F8l6
said it	T-11t7X18H24
said no	T31L17
said noth	N6D11
said so	T12H-7
said that	T-12
said the	F8
salari	T7f9D6
sale	T14l9R9N16
same	T-17t6F-16f7X-18L21R-8B6N-17D16H-13
same * and	F6L20B17D7
same * as	D14
same * in	L18
same * of	f8B8D18
same * on	R7D10
same * so	T-7
same * the	L9l11
same ,	T-6t12x6H8
same as	l8
same dai	T-6F13R10
same for	T12f13
same hour	F9B8
same time	t16R10D7
same wai	x11
sampl	T15R-8
sat	T-19t-8X-16B15D-7
sat * a	F6R7
sat * to	B7
sat down	H16
sat in	F11
sat next	B7
sat there	R16
sat with	T-6R-6H-7
saturdai	R-12
save	T15F20x-6L-9R-11B12H-8
save * a	T10
save * take	t12R6
saw	T-11t-8F10X19L11B14N9D-7H-10
saw it	T-8F11R6B8
saw that	F13
saw the	N-8
scale	T11f19
scan	T10F-7f19L18
scanner	T-6F16f9L11N10
scare	f10X-8
scari	R10
schedul	F9X-8L18R-8
schema	T11F-9L6
schema chang	L7
school	T-16t12F-13f-6l12R17B-8N10
school ,	t9F-6l7
scp	R-6
screen	T-6t14F-6f-6X11R-14B-9D17H23
screen * a	t9D9
screen ,	H11
screen and	t8
screen with	t9D11
script	T-11t-10F-12f-13X-8x-6l-8R-12B13N-8
script ,	T-10F6B6
seal	T10F20
search	T6t11F16f-6R-12
search ,	t9
seat	f7R-8
seat ,	f9
second	t-35F7f7X-17x-18L-7l-8B22N-20H-19
second * <number>	R7
second * a	F6
second * and	T8F10
second * at	R-7
second * data	f12
second * is	F7X6
second * it	T11B-6
second * of	T-6f7H10
second * on	f6B9
second * the	F9
second * we	f13R-6
second * would	T22
second ,	t-6F-13f-9L-7l-6B24D6
second and	F27R8
second at	R-6
second for	T6
second of	T7f10l7R-6
second pair	H10
second person	T-7f12
second region	F8
second site	T7R-8
second time	R13
second to	T-8
second where	T6
secret	T-10t-6F-14f-9X-6L9R8
secur	T-10t-8F17f-8L-7B-8N9D-7
see	F8f13X-11x9L-12l-11R-11B-10N-12D-7H-16
see * <number>	F7
see * a	f24
see * it	f16
see ,	X7
see a	T8x10R6
see it	T-13t-6F14X-8R-8
see no	t16
see the	T-7F-9R7B9N-6
see what	t12
see where	f9
seen	t13F-8X6D32H-9
seen it	X7D11
self	L-6B7
sell	T-6
send	t14l7D6
senior	x6
sens	D7
sensor	T-6F8
sent	T13l8R15N-10
sent * the	F10l7
sent them	H10
sentenc	x8R-7N34
separ	T-7L12B6
septemb	B-8
serial	T-8F7B11
serv	t18L-7
server	T-16f-9x-6L-13l9R-6N-6D-7H10
server * a	T-6
server * on	T-7B9
server in	F12X11
servic	F-12f22X-23x-15L31l8R-22N11D-14H-21
servic * is	f10
servic * it	T-7F-8f-6L34l15R-6
servic * that	N8
servic * the	L10B13
servic ,	T6t-6F-8f7L9B6N6
servic and	T15l17
servic had	L16B13
servic have	L12
servic is	T-13N11
servic of	T-6
servic owner	t7
servic that	f20
servic with	F12R6
session	F9f-8X-7B14N-9
session on	B6H6
set	T-20F-16f-6X-10L29l13R11B26N-6D-8
set * a	B18
set * the	B11
set back	l10
set it	t6
settl	N7
setup	f25
setup is	f25
seven	T21t-12F9X-15l-6R-21B6D-11H6
seven * for	T17
seven * of	F6f7
seven dai	T15F11L8B7
seven in	H16
seven week	T24F6B8
seven year	T-6f13
sever	T-14t13F-15f-7X-12L-9l-6R-10B-9N22H-15
sever * and	t11N10
sever on	N7
sever two	T-7
share	T7X-8L16R-9B9D-7
share * the	F7B7
share ,	B10
she	T-27t-9F-22f-12X13x-7L-17l-16R-6N-11D7H-19
she * be	H12
she * for	B11
she * her	X6x9
she * it	D-10
she * me	t8X-6
she * not	D-9
she * right	T8
she * that	F11X7
she * the	T-8t8X-6B19D-8
she * to	T7f6H6
she ask	B12
she did	D-8
she found	F11
she ha	D7
she had	T7
she is	X6H6
she know	D14H-6
she wa	X8R9D-14H-6
she would	H6
shed	F20
sheet	T-8t-9f12L-6R-6
shift	T-11t-10F-20f-14X-9L14R12N11D8
shift * the	B7H6
shift ,	B9H6
shift and	N6
shift lead	D-7
ship	X7R-6H15
shona	X8
shona * the	X12
shop	T-17t-12F-13f-8R7B-11D-7
short	T30F8R-9D8
short live	T13t6
shorter	T11
should	T-31t-7F-16f-13X39x17L-11l6R-19B-10N-8D35H-24
should * be	x9D8
should * been	X16
should be	T-7
should have	T-8F-6f-6X34x9l7B-11D17
should not	D23H-6
show	T-21F10x27L-12l-7N9D-8H-11
show * a	t9F-6
show * and	R8
show * it	T14
show * that	F-7x13
show * the	T7
show it	T-7t9
show me	t9x7
show that	F7x19
show what	T12
shown	T-7f9X7l8
shut	T-8R-6
side	T-6t43F14f-6x-10L-9l-6R14B7N-9D-7H-14
side * and	B15
side ,	R8
side for	R8
side of	T7
side tabl	B19
side wa	B12
sign	T8f-14X-17L-10l-9R-11H-8
sign * a	t18
sign * it	F13
sign * that	F9
sign * the	T6N7
sign by	T6
sign for	F18
sign it	D20
sign kei	T6R6
sign of	H7
sign the	t6
signal	T9F-6X10H15
signatur	R20
silenc	T-10F43X14R-7
silent	F11f6N7
simpl	D16
simpli	T-12t7D14H14
simul	L12
sinc	t-13f-11X6x-11L59l18R-16B-8N-24H-13
sinc * a	F9L11
sinc * and	T-7D21
sinc * ar	F6
sinc * had	f10
sinc * i	X16l6
sinc * on	T6
sinc * the	x16L19
sinc * wa	D10
sinc ,	T-6x15L30l6
sinc <clock>	L-6
sinc a	T42X-9L-9
sinc i	f11R11
sinc it	X9R6D7
sinc januari	t7
sinc march	F-7L17
sinc mondai	F28
sinc nobodi	T10
sinc that	T13t10
sinc the	F18L6l-6B6D-7
sinc thei	T-7
sinc then	T-8X15L22l22H11
sinc there	B8
sinc we	T6
singl	t12R32B11
singl * in	t9f8B8
sit	T-24t10X-7B-9N-7D24H29
sit * the	F6
sit * them	X-6
sit besid	H-7
sit in	f6
sit on	t12
sit there	t6H8
sit with	T-6F6
site	F-12X-8L-13l-8R37B-7D-9H-9
site * <number>	R11B6
site * a	T7
site * the	R-9
site ,	T-6F-8R16B6
site first	R13
six	T8t-23F9f-9X14x-15L13l-13R-9N-8D-19H-6
six * a	T7
six * and	B8
six * for	T17
six * half	T8
six * is	T-7F6f8X20
six * of	T12
six * week	T16
six ,	T-13B9
six engin	T7X-6
six hour	T-10F22H6
six minut	T16X22R-7B9N-10
six more	T9
six peopl	T10N7
six week	T-14F17R17N8
sixth	F-9
sixti	T-6X6
size	T-10t11F-14f11X-6l8B6
size ,	T8R6
sleep	x16B-7
sleep ,	t7f8
slept	H18
slice	t-6R7
slide	F7
slide ,	F10
slip	T35
slow	T24f-6x-9L11B-6D-7
slow * a	T-7X7
slow ,	T-13f8R-8
slow and	T-7t18D7
slow it	F13
slow leak	F6
slower	T95t-6R-12B-8
slower to	T19
small	T7F25f7X-10x-8L-9R14B6D-7H-10
smaller	T29t7X17R-11
smallest	R38B6
snapshot	F6X-9R-8B27
so	T9F-7X-25x-18L15l-16B6D-20
so * 'd	T-6t9F6R14
so * 's	T-7F6
so * <number>	T17
so * a	f7L7R8
so * and	H6
so * ask	t9
so * bad	R6
so * can	F-8f7B7
so * could	T-8F-8R-6B15N13
so * decid	T6B8
so * had	T-12
so * i	T-6F15X7N17
so * is	T-9F-13R-7
so * it	F10X6R13B-9H6
so * left	T-8
so * next	T8L15
so * no	H9
so * nobodi	L7H9
so * old	B7
so * put	T6
so * stai	T12t6
so * the	t11F-6R10B-9
so * to	f6
so * took	F24
so * two	t13
so * wa	F6B16D8
so * we	R7B8
so * went	t8
so * would	T-11
so * write	D8
so ,	T19
so :	X10D6
so <number>	T6
so a	F-13R35B11
so each	F7
so everi	t7
so far	T-8f20L34
so i	t9F-10f7X-17x-9B10N-6D-8H12
so in	T9D8
so it	T-22L-10l8R-12B9D11
so no	T34F-7R-6
so nobodi	T-7
so not	T-6R-7
so now	X27L8
so on	X6R12
so that	T-22F-29l6R6D-7H12
so the	F12f-7L13R-11B13H-7
so thei	f6R6B6N14
so there	T-12F29f-6R-9D6
so to	t6H9
so we	t12f-7R11B12
softwar	T-16F27
sold	T33X-7
solv	T-9l9
some	T19t-12F8X-9L-12l-11R-18B-12N-9
some * that	T15
some * the	T-7X6
some <number>	F-7R-6
some of	T15X7
some time	T-12
somebodi	t-12F16f-14X7x12l-8R-10D10H11
somebodi 's	T10
somebodi * a	F7
somebodi * to	H31
somebodi els	L10D11
somebodi ha	H16
somebodi had	X-8
someon	T7F-9X18R13B-7N8
someth	t9X-14x10R-8B-10N-9D-12
someth that	T-7t14F6
somewhat	T16
soon	T10B-9
soon * the	T8
soon as	T8B-8
sooner	X15x10
sort	T-11t6X-10D10
sort them	t10
soul	R7D12H16
sound	R7H9
sourc	T7
spare	t-9L6B7
spare * with	F-6X8
speak	T-18F-8X26x24R-9D13
speak of	B6
speed	T6t52F-8R-6
speed and	t16
spend	T7F17
spend a	T8
spent	T-10X24R-6D17
spent * dai	T-9
split	T19F7f-8L-6H-7
split it	T-13X7
split the	T10
spoil	F7R7
spoke	T-8
spoken	X-8x12
spot	T15F8R-8
spreadsheet	T-13t6X13D23
spring	T-11t9f-6
sprint	T7F6X8l12
sql	H7
staff	F9R12
stage	F-7L7R26
stage ,	f6R11
stai	T21t-7F13f-21X-15x10D-12H12
stai * a	T-6L7
stai * and	T13
stai * for	T-6B6H10
stai * it	B9
stai * the	T8t9R-10
stai * us	F23R8
stai ,	T7F11R-7
stai at	T-7F-6l16
stai for	T-9
stai in	t11F-17
stai insid	R8
stai on	L15R7B-6H9
stai open	T18N7
stai with	T18F18B7
stale	T30F7
stand	T8t-8F-12f24X-11l19R-6B-11D-7H12
stand * the	F-8L8R6
stand ,	T-7
stand against	T29
stand at	l10
stand in	L8l9R10
standard	t21L9
standbi	T8t10R-9
start	F24f-14X19x-14R-9B-19D-15
start * the	F-6R6
start ,	T7
start at	B6
start with	T-11R24
startup	L26
startup probe	L26
state	t-13F-6f15X-18x-11L-15l-7R31B6N-7D-15H-7
state * team	F-6R14
state ,	T-6F-7R7
state :	F18B16
state is	B9
state per	R18
static	F-7
station	t-7F-7f-9X-9B-12N-9
statu	N15
steer	R8H8
step	T-13t-18F12f8X-7l-7R21B18D-11
step * a	f7L11R9
step * on	f6N8
step * the	T8x7
step back	f7B7H9
step by	f7L12
step in	X7
step is	f10R-7N8
stick	F-6f18
still	T24t-10F27f-10x-6L-6l-7R-6B24H13
still * not	T-6D7
still * the	T-7H12
still ,	F6
still be	F7
stolen	F19R22
stolen * token	F6R13
stood	F-7L-7l-7
stood * the	t8
stood in	t8X8
stop	t-15F22X-9x-7L31l-16R26D-8
stop * <number>	L7R14B7
stop * and	F11
stop * it	T-6X11L9
stop * on	L9
stop * the	L-7R12
stop ,	F-7R12
stop a	F-6L7
stop and	t15F7R-7B-8
stop at	T16F11R11B8
stop by	F7B15
stop for	X11
stop it	B15
stop noth	F-6
stop split	T16
stop the	T14f17
stop there	F6
stop till	L9
stop two	L10
stop when	R8
storag	R-6
store	T9t20F10f19x-8L-14l-6R14B-6N8D-7
store * a	T-9t15
store * it	F7
store ,	R13
stori	x9l12
storm	L8
straight	T-6f11H23
stranger	R-6
stream	T12t12F6B6
strong	T7x9
stuck	T-6F-9X10R15
stuck ,	R20
student	F-7
studi	F8X9l13
studio	F-8f16
stuff	T-9F-6
subscrib	R8H15
success	R-6
such	t-10F-10f-9X11x29L-13l11B-7D24H8
such a	T6D10
such thing	x10D8
suit	t21f12R10
sum	F-7X15
summer	T14F-6
sundai	T12t-8F-11f-7L-7R-8B13
sundai ,	T7R9
sundai at	T7
supplier	T12F-6f6
support	T21F-7f-9X-14L-6l-7B-7N13
sure	T-14F12x-9B10N6H-12
sure * wa	X7
sure it	X7
surpris	D7
surviv	F13
suspect	X35N-10
swap	F-8B23N6
swing	X13
switch	t-13F-9X-14L-12l-9R7B45D-12
switch * the	T7B12
switch and	B17
switch off	T6f17
switch the	R18B9
sync	T9t26F7l7
synchron	T11F-6
system	T8F-13f6X-8l-8R-12B-11N-9H6
system to	T17
tab	l42
tabl	T55t-8F-7x-6L15l10B8N-10D-9H-11
tabl * our	T17
tabl * the	T-6R7
tabl ,	T12R16B6
tabl and	T13R-6B9
tabl i	T7
tag	F7
tag ,	B8
take	T27F-6X-19l-14B12
take * <number>	R8B14
take * and	T8
take * as	T12
take * back	F17
take * hour	T13F-8
take * minut	F13B8
take * of	F6L8
take * over	T7
take * second	F-8
take * to	F8
take * week	T-6H14
take ,	N12
take an	T7F-8
take awai	x6
take it	T16F8R14B17D-6
take longer	T12B-6H14
take on	F-6H8
take over	T-7H-6
take that	T17
take the	T-16t-9F15f7X-7B6H-9
take their	T-8H14
take two	T6F13B7
taken	t-9f-8X8L-9
taken * the	T7
taken awai	F9
taken back	T9
taken the	B8
talk	T-20t-7f-12X17x-13R-10H6
talk * it	l8D9
talk * the	N10H6
talk about	l8D8H11
talk to	F12N9
target	T-10F-7f9R-8
target * <number>	f11
tariff	F11R10B-12N8
task	X7B-6N8H-6
taught	H7
tax	T-6t30
tea	X6x8D8H6
tea ,	H8
team	F12X-35x-17L-6l-20R20B-25N-26D-15H-7
team 's	T-10t9f-6R21D10
team * a	T-9F21R-9
team * and	R6
team * for	X11
team * in	f6
team * it	t-7F16L-7D11H-7
team * not	T-6
team * on	T14F14
team * taken	T8
team * that	F13X-6L13
team * the	T-17t9F-11X-6R16D-7
team * their	T11
team * three	T7R-6
team * to	T12t7R-6
team * week	R12
team * with	T8
team ,	T-16t-8
team a	R6
team and	T-6f11
team ar	t23
team ask	T6
team can	R6
team for	T-11F27R6
team ha	f11L-9R7
team had	T6F-7R-7D-6
team have	D-6
team in	T13
team is	R-7
team lost	T22
team that	F11
team took	T15
team us	T7
team wa	x9l14
team wait	T14F-6
team were	L15
team write	T18L7
team wrote	L12R6
telemetri	T-8X10R7
telephon	T-9F8X-7
tell	T-10t-13X-12x-7D12H18
tell me	F7N6
tell the	T-6X-6R8N11H21
tell us	F9B10
tell you	T-6F-6
templat	T25F-8L23
templat ,	L19
ten	t-7x-14l-14R39B17N7D-7
ten * a	R10
ten * and	T-7B12H14
ten * on	T7
ten * the	F-8X10R18H7
ten * with	H6
ten ,	T-7f9N9H9
ten dai	X7R17
ten in	X11
ten minut	F-14f-6X-12L-9R-15B12N11D-8H10
ten second	D10
ten week	X9L13R8
tenth	T-13F-11R11B7
term	F12
termin	T-8F-6
test	T-29t-17F-20f6X31x-10L17l-12R10N-13D-13H-16
test * a	F6X8L10
test * and	R9
test * on	f15
test * the	f15L21R-8
test ,	X18
test is	F7
test on	B8
test with	X16
text	T-11F18X17R16B-9N29
text ,	R10
text file	H13
than	T10t-7X16x7L21l-14R21N-15H12
than * and	D6H9
than * dai	T-8
than * minut	T6R-6B-7
than * on	x7L6D8
than * percent	F-6L11R-6B9
than * second	T-7L9
than * that	T-9X15
than <number>	T-10t9L11B17
than a	T21X-8L12H7
than ani	x7
than befor	T17t15F-6
than do	T-12H12
than five	B-6
than i	F8
than me	X13H-8
than on	T8L6R18B-6
than ten	R9
than the	F-16
than thei	T10
than three	B9H6
than two	T-7t9f7L7R-10
thank	T-16t-10F-6x22l41D-7
thank you	H6
that	T16t-12f-31l17B6N-9D16H16
that 'd	X7
that 's	F-19f16x8l-6R-17D-9
that * 'd	T6H-6
that * 's	T7
that * <number>	F-7B-6
that * a	T17f20x20L18D-10H-7
that * about	T13
that * all	T6
that * and	X-14L12R6B-12D34H7
that * ani	F-6R15
that * at	t11X13
that * back	T-7F9R6B11
that * be	L8B6
that * befor	F8
that * better	H7
that * can	T-15t8F-7x10R-8D11
that * could	N10
that * dai	l11
that * down	t9F21
that * everi	T-6
that * ha	t12L8
that * had	X10R8
that * have	N10H-6
that * how	t6D13
that * i	F-6R15
that * idl	T7F-6D8
that * in	X10L6D-8H7
that * is	t-6X-8x7l20R10
that * it	T-12F23X-6x25R8B6H8
that * look	X11
that * me	T-8X16B-6
that * most	R7
that * must	x8
that * my	T-8X6B7
that * need	T13
that * never	F8
that * not	T-8F6X-6R-6D-12
that * noth	T7
that * on	T-7F10l6B13H6
that * other	R6
that * quarter	F12N11
that * read	F-6x8
that * should	T-7x8
that * six	F8
that * state	F7R9
that * stop	t17X8
that * the	T15F-9l9R8
that * them	F17X13R13
that * three	T7L6
that * to	T-6
that * two	T9l7R7
that * us	T20
that * wa	t-7H14
that * wait	T-6
that * we	T14F-7D10
that * what	T10t8F-7
that * where	T-6D18H10
that * who	T11X11
that * why	T-9
that * will	X-7l6
that * with	F15l6B7
that * work	f11x7
that * would	T-19X-6
that * write	T-6
that * you	T7
that ,	t-6F7B10
that <number>	t12l7
that a	f6X7R-6B8
that all	f14
that alon	T-6X18
that ar	T-12F11L12
that as	T8B6
that at	R6B12
that by	T16t16F7X6
that can	T8F-7
that cost	T22
that could	F10
that dai	l19D6
that doe	B8
that each	T-6t6F10N11
that even	T-10X7
that fail	L7B6
that for	T-7R10B8
that got	H7
that ha	T-9L-6D-6
that he	T-7l7D-10
that i	T-18F-12f-6X11x8N6D-9
that in	T8R-7
that is	T-8t6f14X20B8D6
that it	T-14t16F-20f6X-8x-8L-6l19B-11H11
that look	T-6t11
that night	T-7X-6H12
that no	T-6H8
that nobodi	T-8F8x7
that noth	F6
that on	T-6t14F-10f-7X-8x27L-7R13N6D7H7
that onli	T16R7
that other	x12D6
that over	T17
that pod	F6R33
that quarter	T28
that same	T-6
that team	F-6B9H6
that the	T14X16x-7L-7R-7N-9D-9H-11
that thei	T-12t6D7H-6
that time	T13H14
that to	H6
that took	T-6
that two	T6
that veri	D12
that wa	T12t-8X-14x-7B11D7
that wai	T-6
that we	T-10t9F-9R20N17
that week	t11X-8
the	T-7t7f7x-29L-6l-9R-12B-15N-11D-23
the * 's	T-16t-10f29X10R-13D13H-11
the * <number>	t8R20
the * a	F-11L-7R23N14
the * account	R19H16
the * address	F-6X17
the * after	T11t8F8f7X-8l10R8B10
the * again	T7F-6D13
the * alert	T-7t13F-6X-7B6D9
the * alon	H6
the * alreadi	T8t17X10
the * and	T-6t33F-17X6L-15D-13H6
the * anywai	x9H6
the * ar	T-8t34L-7R-7H-8
the * as	F-6X-11B7
the * ask	F9L8H8
the * at	T22t19F-11l-8B-10N-8D-8H-6
the * awai	R13B7N-6
the * back	F7X6B42
the * balanc	t8R6
the * be	F11
the * becaus	T26F-6X-10R-9
the * befor	T-9t-10F-8f6R18B28D-7
the * board	B-9
the * book	D7
the * break	F11L11
the * build	F6
the * but	T8
the * by	T-10f-7X8B-6N6D12
the * cach	t9
the * call	t8F14X7
the * came	T6F11x6R10D6
the * can	F10B-16
the * case	F9
the * certif	l10
the * chang	t19X24L-7R6B-6
the * channel	T6l20R16N11
the * chart	L16
the * check	T7
the * class	t10R6
the * close	H6
the * cluster	T-6L14
the * code	L6
the * colleagu	f6
the * column	T-7F22
the * come	T-7x9B12
the * complaint	X7N-6
the * config	B20
the * control	T-8L12
the * copi	T-7
the * cost	T19t8F-6
the * could	X6B16
the * count	T-7
the * crew	T-7
the * dai	T10t10f-6X6x9R7
the * design	T17
the * desk	R-9N17H-6
the * did	X6
the * digest	L8B17
the * director	N20
the * do	L7
the * doe	F16B-7D-6
the * down	F6
the * drill	f16R7
the * drop	F-8L7
the * each	F-6f7
the * end	f8B6
the * engin	T-7F15
the * environ	T11
the * even	F10l15
the * fail	F29B10D11
the * feed	F16H7
the * fell	F6
the * figur	f8B7
the * file	T-6t16R14B18H12
the * first	X15R-10H-6
the * folk	N8H7
the * follow	D16
the * for	T14t6F-10X-18L-6R-7B-18H-9
the * form	T6F-6X6
the * from	T-6t-7F-6B13N-6D12H7
the * gave	T-7t9X10L9
the * get	T7F15R-9
the * go	F13R-7B12
the * goe	T-6F15L8R-8B21
the * got	T14t8x24l12N13
the * graph	X15l-6
the * group	T12
the * ha	t-7F21f7L20R-7B17H-6
the * had	T22t16f-6l7R-14B-12H-6
the * have	F13f7x10
the * he	T6D9
the * head	l8N9
the * hid	T11
the * hold	f21
the * home	B20
the * hour	F6B8N27
the * i	T-15f-9x6l-7R-12B-9D-8
the * imag	F-10f9R-6B24
the * in	T-19t-7F-10X15L-11l21R-7D9
the * incid	F11
the * instead	T19
the * is	t13F-6f11X-9x-9l6R-11N-9H-10
the * it	T-16X-7x8R-14N8D8H20
the * itself	F15f6B-7
the * job	T9L13R19
the * keep	T-8
the * kei	F-7B6
the * know	N16
the * lead	B6
the * left	l6
the * librari	L19
the * line	T24F-7
the * list	t9F-8
the * live	t11
the * log	T-7
the * login	X7
the * look	X-6
the * mai	R10H13
the * manag	F-13R8B24N7
the * map	T6B7
the * mean	F18
the * messag	X10L10N14
the * minut	T8H10
the * month	R8
the * morn	l15R-9
the * must	T-6R8
the * myself	T-6N13H8
the * need	T-12F8L8
the * network	F12R14
the * never	L6R11
the * new	R14
the * next	X6R6
the * night	T-7F-8B7
the * nine	T10t10f8
the * no	T-8F-6
the * not	L9
the * now	F-6X-8L13R-11
the * number	f6B7
the * of	t7F-8f-9X-17x-7L-9l6R-26B-25N8D9H11
the * off	T-8t23F-7R21
the * offic	F16R-7
the * on	t-13F-16f14X11x-7L21l16R8N6D-20H-7
the * onc	F15f7
the * onli	T6x7R19
the * order	T6
the * other	L7D8
the * out	T11B6N7
the * owner	t6
the * page	F6N6
the * pair	R9D16
the * part	f11X-7R9
the * password	T13F9H13
the * path	B6
the * peak	t12
the * peopl	F-8H12
the * per	t6
the * person	X11D12
the * pipelin	L7R10
the * plan	T10t7F9B6
the * platform	t10
the * pod	B9H7
the * point	f8
the * pool	L7D11
the * primari	F15f6
the * pull	R-6
the * queue	T19
the * ran	R6H10
the * rate	T19t16F-8f11
the * read	B6
the * real	t9R6
the * refus	L12R13
the * region	T-6f8
the * report	N9H6
the * request	T7
the * restor	F6
the * room	T-9N13
the * rule	T-8X7L12B-11
the * run	T18x10
the * sai	t-7F8f6R-6N-6
the * said	F6
the * save	f10
the * screen	t6H16
the * script	T-6B12
the * second	F-6X26l8
the * see	T-7x10
the * server	T-8F8X7B9
the * servic	T7t-7f-8R7
the * set	R7B-11
the * share	B7
the * she	R12
the * sheet	f8B6
the * shift	R16N6D23
the * show	F12
the * side	F19X7R9H-6
the * sign	t16F13x10
the * sinc	t13F-8R-6B-8D7H6
the * site	t9R21
the * size	T-7l11
the * so	t-6X-9L13l13N21H17
the * stai	T17F9R-6B-7D11
the * stand	T-9f30l9
the * start	T13F12
the * step	T11t-6f8L8R-13B-10
the * still	T-10F-6R9
the * stood	t8
the * stop	T-12F21L16B-9D10
the * store	R-8
the * system	T22t16
the * tabl	F6f8
the * take	F8
the * team	T15X-15x-6L-13R24N-7D29H-12
the * templat	L15
the * ten	T16t7R-8
the * that	T-24f8R13D-9H10
the * the	T-8t6F23X-8x14R-10B7D-8H-6
the * thei	f16H29
the * then	R29B8
the * there	t7D25
the * thi	N12
the * thing	T-16F15X6x10H7
the * three	t16F8f6
the * time	T-17t10X11L-7l11R14B9
the * to	T-7t-7F-16f-13X-8x6L7l-8B20N6D-9H19
the * togeth	t9
the * told	T-8
the * took	t12
the * tool	X16R9
the * two	T-9t-8F16R-14N8
the * type	H10
the * until	X8
the * up	T-7f10L7l7D13
the * upload	T9N7
the * us	L8H10
the * version	T-8F40X8L-6B9
the * wa	T10t6F-9f7L-14l36R-6D12H-8
the * wai	T24t-6f-8X6H10
the * want	T10L6H8
the * we	t-6F7f10X-8l9R-8B6H9
the * week	t-7f10X7R9B-6N6
the * went	T11F-6l22
the * were	t-7f-8X12x15N-6D-8
the * what	D8
the * where	T11F-7R7
the * which	T11f8B-11
the * while	f6B8
the * who	T-12t-6F-9f9X-8l7R-11D22H9
the * with	T10t8F-13f-6X-11x-7R13D-8H-8
the * without	T-6t8F-7f7
the * would	T14t-7F-7X-11L-6B22D17
the * write	t7F6B16
the * year	T-8f23X-6
the * you	T9t10
the * zone	F14R16B19
the <number>	F-10f7L-6l10R6B-7N6D12H15
the abort	B10
the access	T-6F10f7
the account	t13
the action	T11F11
the afternoon	t9
the ag	X9L10
the agent	F12X6
the alarm	f7
the alert	t9L14R6
the answer	t15
the app	T-14F-9L19R16N12
the approv	X14
the architect	f8
the archiv	T12t8f9X-6R9
the audit	F9
the auditor	T-9f13
the author	D9
the bad	F-6R8
the balanc	t24R8B8
the bank	T6
the base	L9
the batch	L9H7
the bed	H10
the begin	X14
the best	T-8t23x25
the bill	t14F-15f-9
the board	T26F-10f-7X-7L-6R-9B16D-8
the book	B6
the box	T9t14F13
the branch	N11
the bridg	H25
the broker	T-7f-7L-6
the bucket	F13B18
the budget	T-6t8B-8
the build	F-8f14L7R7H20
the busi	T7t10
the button	B6
the cabinet	D9
the cach	T7F26X7B8
the calendar	T-7f10D7
the call	t-6f9X-6H11
the canari	F14R10
the canteen	X8H18
the cap	X7L8
the card	R9
the caus	T6t8D12
the certif	X8L12
the chang	T-12t10X-6R-10D19H-6
the channel	T-11L6H-8
the chart	L10
the chat	F6B13
the check	T-7t9F6R15
the checklist	D8
the chief	F-6f12
the clock	N12
the close	X-6N11
the cloud	t-6F-6f10
the cluster	t-6F-10B-7
the code	F-6R-8H10
the coffe	T8f14
the colleagu	t11x11
the column	T-8F-7
the commerci	X11
the commit	f6B9
the common	L15
the compani	X-6
the comparison	t10F17
the complaint	f8
the connect	L9
the consol	T-6H19
the control	T7B18N11
the copi	F11B-9
the cost	T17t12
the count	F-13f6R-6H9
the counter	F16R-7
the countri	T-10F-8R8
the crew	F-6
the custom	t17R-6
the cutov	X-10
the dai	T-8F27
the dashboard	t19f10X17
the data	N14
the databas	L9N-7D6H6
the date	t6l17R-8N9
the deploi	R12H8
the design	T6t10
the desk	t16N11
the develop	t13R-6
the director	T6t-6f14N-10
the directori	L13
the disk	T-6X7l13
the dispatch	T-8
the document	f7
the door	f12X8L8R6H9
the drawer	F-6B8
the drill	T7F10
the duti	T-9F-8X-7N16
the edg	B-7
the editor	t11F8N13
the end	T-10t17F-7f-6x32D8
the engin	T-8
the environ	L9
the error	T-8t13F8l12R14
the even	T14t-7x10R-7
the exit	X10
the fenc	F16
the figur	F7
the file	T11t-8l13R-6D11
the financ	t17F6
the firewal	L7
the first	F16f9X31x9L-12l-12B13N-6D-12
the five	T7F-6f10l10H7
the fix	T11B8
the flag	F6R18B11
the fleet	T9
the floor	t7f7X11R-6
the form	T-7X8L-8
the former	f8B57
the four	B10N22H11
the fridai	R6B14
the gate	T-8L-6
the gatewai	X-6R17B-8
the graph	T-6X8l10
the green	f12
the half	T-11F15f8X-7N8
the hall	T-8F8
the hand	f9
the head	B6N15
the hour	T13F-8H-6
the hous	L11R10D11H-7
the hsm	T6
the ident	T-6t7F8R16
the imag	t-6
the import	f7X10
the incid	t12N11
the insur	T8t12
the intern	R10D12
the internet	B12
the job	T-7t-6F15f-6X-6x11
the kei	x10R-6B6
the keyboard	T-9L6N-9D-8H14
the lab	N11
the label	F15B6
the last	T13t-11F-11f18x12L-7N6D-7
the law	F13
the lead	T-10D12
the leas	T-7F19
the ledger	T-6F-6R21
the level	T7
the librari	L9
the licenc	F7
the limit	t11F10f-6L-8l7R7
the line	T-10t-7F-10X9l8H6
the link	X15
the list	t-7f18l8H-6
the lock	f11L7R-7H14
the log	T16t-6F15X-9x6l-6R-13B-9
the lot	T6F12R13H11
the lunch	R6
the machin	T7F-9R10
the manag	T-9t-6R-6H6
the manual	L11D17
the map	l15D12
the measur	x9
the meet	x7l6
the memori	T7F6B8
the merchant	N10
the merg	F-7L13
the meter	N7
the middl	F7l7
the mobil	T9F14
the moment	F12R9B8
the mondai	T-6X-6l21
the monei	T11B9
the monitor	F13
the month	t15l7R-6B12
the monthli	R-8
the morn	T14f-7N7D-6
the most	f7X17x8
the move	X6
the name	L9
the neighbour	F-10
the network	T7F-9X6B-6N9
the new	T6t13f-9X-11L-6l7R7D11H-8
the next	T8t7F14f7L21l9R21B-10N9D-6
the nice	t9f6
the night	F9R16B-9D15H12
the nightli	T13
the nine	T-8F-6R10D8
the noc	t10
the nois	D11
the noisi	X-7L12
the number	F18f10R-9B-7
the odd	T-6
the old	t-6F20f-10X19x-8l-16R8B65N-8D-13H-9
the oldest	X21L9
the on	T-7t20F7X-16x7L8R27N-7D-6H14
the onli	T-11H11
the oper	F-6l11N8D16
the order	t-6F10
the other	t10X-18x16L-13R33N-12D7H29
the owner	t39F-6L7
the page	T9t-6F-16f-7L-6N-8D12
the pager	T-8t-9F7R-6H8
the paramet	T10l7
the park	f9l8
the partner	T6X6
the path	T18D9
the payment	F12
the peak	l8
the peopl	F-14X20
the person	X8
the phone	t-8N-7
the pipelin	T-12t-6F12f6L32R6B-8
the plan	t8f-7X11
the planner	T14f8
the plant	N14H8
the platform	F-6L11R-10N7
the plug	F11X6
the pod	T-15
the polici	R-6
the pool	l15R-6
the port	L9B7H10
the portal	T14
the previou	F11R-6B21D10
the price	T67t-7F-12R-9D-7
the problem	X15D9
the process	X8L13
the product	T16F9
the provid	T-8F-7f30l19R-6
the pull	L6R-10
the purchas	T7
the push	L6
the quarter	t8F-11D16
the question	f13
the queue	T8t11F6l15D7
the quick	T13
the quiet	F10R9
the reader	T-6R-6
the real	L9
the reason	D6
the record	T10t9f20X-7
the region	L8
the registri	B-6
the regul	T-19N20
the releas	t-7f7X-6B-9H6
the replai	L12
the repo	F-7B8H9
the report	T18t-6f6l16R-6
the rest	T-11F-10f-8X-10l-8R24N-6H31
the retri	L9
the revers	T-9X8
the review	L8N11H-6
the right	t25L12B10H14
the robot	X7R6
the rollout	F10f14L29R7
the room	R6B-7D14
the root	D8
the rota	T-17t9F-12B-6H10
the rout	X8R7
the router	L8R6D6
the rule	T-11F16L-10R7B15N-6D-6H-7
the runbook	T-12
the sale	T10
the same	t13f13X-14x6L16l8B18N-15D12H-9
the save	F11
the scanner	f10L12N11
the schedul	t6F7X-6L11
the screen	T-7L10D12
the script	T-6F-7f-6R-7B-9
the search	F10
the second	t-8F13f16X-14l-6R-10B12D-7H-8
the secur	R9
the server	T-8t13l17
the servic	t11f13L11l11
the session	T-9F17N-7
the setup	f25
the share	T12F9L21
the shift	T-6t-7X7x7R-10
the shop	T-7t-7
the side	F9B7
the signal	X13
the signatur	F7
the site	F14R9B7
the six	T-6N7
the slow	T10l8
the smallest	R38B6
the spare	F9f10X-6R11B15
the spring	t15
the standbi	T9F9
the start	X23L7
the state	f-6
the station	R11
the step	B8
the stop	T7
the storag	H6
the store	T22t9f10L-7
the stori	l12
the summer	R11B9
the switch	X-6B14D-6
the system	f23H6
the tabl	T20F-6B-11
the tax	t7
the team	t10F-10X-9L-9R-9B-6H25
the templat	T8F-6L12
the ten	T16R-7
the test	R31
the text	X8H13
the thing	T20X-6x-7R-6
the third	T7F14
the threat	N10
the three	F-8f11R-6
the thursdai	X20R8B13
the ticket	T10X-8L17l23R-8B8D11
the time	t-6F-6f-8X6R-8B-7N11H9
the timelin	X11
the timeout	l12D7
the tool	T-14F-9X6L11D8
the top	T10t6
the total	R6
the trade	T9t18D7
the traffic	R13
the train	X7
the trial	T-6F-6R10B36
the truth	N6
the tuesdai	H13
the two	T-10t38F6X-11l17N15H-10
the undo	B23
the valu	X8l9
the vendor	t-8F8X12l14R-9B-8D7H-8
the vp	T8D16
the wai	T-6F-8f7x6B22N12D6H-6
the wait	T-9X-6l10B-6
the wall	T-9F-9H9
the ward	R-7
the warehous	f12N14
the web	D9
the week	X-10l10R-6
the weekend	T-10R9D13
the weight	F6B13
the whole	t-12F6X-8L8R-21D8H20
the wiki	f13l20
the window	T27
the word	R13N6
the work	F-8x7
the worst	T-12F-9f-6R19
the wrong	X6
the year	T8f21X-6
thei	T-13t34f-6x-11L-17l-9B-11N-14H27
thei 'd	F14X-7x8R-7D-6H-6
thei 're	T13t-6f14X-9L6B14
thei 've	t9H11
thei * a	T14F-6X10
thei * and	T-8x6
thei * for	T6
thei * from	t9
thei * have	H13
thei * in	t16H9
thei * it	t25l8R10D7
thei * me	T-7X-7D26H16
thei * not	T-8F10X-6R7D-6
thei * on	x9D15
thei * the	t-9R-12H-6
thei * their	R23
thei * to	T13X13
thei * up	F6
thei * with	F7
thei ar	l8
thei ask	D22
thei call	F-7H22
thei came	H15
thei can	R6
thei carri	F-13f18
thei come	t8
thei could	T-6F7N16
thei did	t7
thei do	T-7l6R7
thei had	X13D15
thei have	F6
thei need	T9X14
thei sai	f6x16
thei said	T-11t7
thei still	H15
thei took	D10
thei us	T7t7
thei went	H11
thei were	T11H-9
thei would	T-9t6
their	T11t-11F-24X-17x-19L-22l14R-10B-17D-9H13
their * and	t12F7R-6N14H15
their * for	T7F10R-7
their * in	l10
their * is	l10B6N12
their * off	H7
their * on	T-6
their case	T-8
their job	t29
their lead	T12D9
their own	t-8f-6D-8H-9
their phone	H11
their servic	N11D15
their week	T-7H17
them	T-9t17F14X-11x-6l12R-17B-6N-10D-13H9
them * a	l6B7H6
them * at	T7B6H6
them * have	H10
them * i	T10X-6R6
them * in	l13
them * it	F-6f8
them * me	T9H-7
them * the	T7t7F7L9
them ,	T7t-9F-6x10R16D14H13
them all	X14
them and	F15
them at	l16
them by	T-6t10F15B8
them for	T-7F-7f7H9
them had	H7
them in	T13
them mine	L10
them out	H8
them the	T-7l10
them to	T-9f9l6N-6H12
them with	L7
themselv	T-8F-11f-6x13L17l7R-8B9
themselv ,	t7l11
then	T-32t-12F11X-20x-23L-11l10R21B-10N15D-10H-14
then * 's	F8D17
then * <number>	F-6R-7N16
then * and	f9R12
then * by	R11
then * did	R-7
then * fix	F-6X12
then * on	R11
then * rest	R25H6
then * the	T-6f10R12B-7
then * then	F-8R27H7
then * took	R15
then * with	T21
then * would	F7
then <number>	F-6R26
then a	f6L8R6
then all	T-7F-8R44
then came	f7B8
then everi	N18
then for	R11
then i	t-7f-6B16D6H-11
then in	f16l7
then it	F24f-6
then on	F-6R18
then the	T-6t-10F8X-7l-6R32B-6N-8D-7
then there	D13
then we	X9R-17
there	T-16t8F24f27X-9x-21L-12l-6R-6B-14N-14D29H24
there 'd	B6D9
there 's	t12F21f-7R-12
there * <number>	T7
there * a	t-9F20L-6l7R11B-10D-7
there * an	T9L10
there * be	T6X7B6D8
there * count	F14
there * four	H6
there * have	f9D11
there * mistak	T7
there * no	t26F-12f29X-6D10
there * noth	T-11F13x11
there * on	F12L10D7
there * the	t8
there * two	D9
there ,	t-6f9X6
there a	T8
there and	T8t12B-7H7
there ar	T6t-13F-9f14
there for	R6
there i	T-9F34
there in	R13D13
there is	T6t8X-7l11D28
there it	f7L8
there wa	T-6F15f-9X-11x-6L9B-15
there we	T-6F9
there were	T-6F-7H13
there would	f8D8
therefor	F9B9
these	t12F23x16L-8l10R-11B7D15
these <number>	T7F-7D12
these dai	t11X10
thi	T-6t7F11f28X-43x6L-16R-12B8D52H16
thi * a	T11F8R10
thi * and	f13
thi * be	T7N13
thi * i	T-6F7f22H-8
thi * in	f10
thi * is	t10f11N6
thi * on	T13B11
thi * the	F-7f-7D-8H8
thi * would	T-13
thi ,	T-8f8B23H10
thi :	F13
thi and	F12
thi dai	H10
thi is	T10N11D6
thi on	t-7F-7f6x16l22R-7B-6H-9
thi the	F6
thi wa	T10D9
thi we	T7F-7D-8
thi week	t13
thing	T-22t7F7x51L-22l-8R-21N-12D10H16
thing * a	f9
thing * i	X7
thing * that	t6H7
thing * the	T9F7R7D9
thing ,	x14L-7B8
thing :	t10B7
thing and	X7
thing i	R6
thing in	x9R10D9
thing on	F9
thing that	T-11F8
thing to	T9
thing we	T-8t14
think	T-6t18f16X-7x24N11D6
think * 's	T6x-7N11
think about	x10
think of	t14f14
think that	T6N11
third	F18f-8L-8B-9D-6H-6
third * the	F8
third ,	R7
third month	T7
third of	T-7F7
third zone	F11
thirteen	T-8L9R-6
thirti	T-15X18l-7D-8H8
thirti * and	T-6t8H10
thirti * on	T6
thirti dai	T-8t6F-8f12X9N8
thirti minut	F-7R-6
thirti on	F10R-11
thirti second	T6F16X26
those	F42f-12x-8l-8B9D12
those * for	F-6D8
those * to	R6
those <number>	F8B14
those two	T7D14
though	T14D27H9
though it	T9H11
thought	f12X22R-6
thought * wa	T13
thought about	f16x7D6
thought of	T-9F10X-7
thousand	T26t-7f15X-6B-14
thousand ,	T10F8R9
thread	R-6
threat	N10
three	t-15X-14x-30L-13l-28R-7B-25D-20
three * a	t8F13
three * and	T11X-6R-7
three * by	R8
three * each	F-7
three * for	T15F-6f10R-7N7
three * in	F14
three * it	T26
three * of	X20
three * on	H10
three * so	T8t6
three * the	T10R7
three * to	t19
three * us	T-7f6
three * we	T-9
three * which	T11
three * with	f6
three ,	T-8R10B6N6
three :	F-6
three action	F-9
three chang	L6
three dai	T15
three figur	t6f6
three hour	t10F-10
three i	N7
three in	T11
three line	f10N7
three minut	X7R10B19N-7
three month	F16
three more	H8
three of	T-13F-8X8R-6
three outsid	F8
three peopl	T-7F17
three risk	N9
three servic	T10
three thing	t9F-7
three time	T18F-7f8X-13L10N13
three week	T13F11
three year	T9
three zone	t9
threshold	f11
threshold ,	T10
threw	T19l11
threw awai	T19
through	T-17t-14f29l7R-17B-13N-12D6H11
through * the	f14
through a	F9R12
through it	f6
through the	f6l15R-7H8
thursdai	T-23t-7F-6X21L7l-7B9D-9H-6
thursdai ,	T-7
ti	R8
ti to	R8
ticket	t-8F-14f-16L8l9R-28N-12D19H-8
ticket * the	T-7
ticket ,	T-7
tidi	T22t9
tier	t41F-7
till	T20F6f-9l-9B-6N19D-9H23
till <clock>	N8
till it	F6X-6L9N6H12
time	T-14t-7F-14f9X36L20B7N17D-29
time * 'd	T-7f9
time * a	T10
time * ask	X8
time * dai	L6
time * i	H6
time * it	F9X9
time * minut	F12f6
time * of	f6
time * on	f7x16B13
time * the	T-10t15F-7f-6N19
time * time	x10B7
time * wa	R8
time * with	T8
time ,	T-8t12X10l16R-17N-6D-7
time :	T9
time <number>	T6
time a	T-9f6
time and	T-7F9R7
time for	L10N6H14
time i	T-15F-6f8X26R-10N-8
time in	T7
time it	T21F7f7l9
time of	N14
time on	f7
time the	f13R15
time thei	X6
time to	T-7x9
time too	T6
time we	X6
timelin	X11
timeout	T-10F-12X9x-7L21l16D9
timeout * <number>	R6
timestamp	T-9
tire	T25
to	F-18f13X-19x7L-20R-6N23D-6
to * <number>	T-10B11N28
to * a	t-7F7f-7B-6
to * about	T11X10
to * an	T8H12
to * and	t-16F-18f-6X14
to * at	T13R15B12H-6
to * back	R9B31H7
to * befor	X6l6
to * by	F16N-6
to * channel	F10f7R8
to * custom	B8
to * dai	F28H10
to * databas	T6t17R10
to * director	f7
to * file	B17
to * first	R6D10
to * for	T13t27F-8R-8
to * from	T14
to * her	F12D9
to * hour	F9
to * i	T-10t12D11H8
to * in	t6f-6N-9
to * is	f6
to * it	t-15F-10f-9l16R-11H8
to * last	x10H10
to * manag	t9D8
to * me	N7
to * minut	f8X17l8B-8
to * ms	l11
to * of	T-6f14B7
to * off	T14t9R6
to * old	T6B10
to * on	T12t12D7
to * onli	T7
to * out	N9
to * over	T-6f10H-7
to * percent	t16
to * phone	T15f6X7
to * second	F9B-7
to * so	f10N9
to * some	T-9
to * spare	R10
to * sure	T-6F15N6
to * tabl	L13
to * team	T-7F-7D9H13
to * that	T9F6X8D6H7
to * the	T24t-6F-6f7X-13l-7N11
to * their	H13
to * them	T12X-6
to * there	t13
to * to	T18f10N6
to * two	t7l12N6
to * until	F12
to * up	T-9t12H11
to * we	l13
to * what	x6
to * where	T9
to * who	T-7x10N12
to * with	B9H10
to * without	B12
to ,	T-9H12
to <number>	T-15t6F13f19L-10l12B-16N-11D-7H-8
to a	T-6t-9f9X-6L8R7B10D-8
to agre	T-7
to all	N6
to anoth	D8
to ask	X13D13
to be	l10N8H-7
to both	l12N9
to bring	B-7
to carri	T18
to choos	T-8
to come	l11
to decid	T-7F-7B-6
to do	T12t-8f-6X17l13H-8
to each	T10F6x6
to five	T9
to four	T8t17F9
to get	F-6f20H17
to give	t14
to go	F7f-6R14N8
to have	x19N7
to her	X-6N6
to him	D7
to it	F-15f17X9L9R6B6D-8
to keep	T14t-8
to know	X7H-8
to lead	H6
to learn	T15
to leav	t7H8
to look	T-7F10R6B7H21
to lose	T7
to make	t9B6
to me	T-7t9F14X-14x15N-8D-6H7
to move	T7
to my	T-7t7X8
to myself	H10
to on	T10F-12L6R15D13
to our	l6
to pai	t15N19
to paper	t8N10
to patch	T18X6
to product	N27
to put	B8
to read	T8N11
to repair	D14
to revok	F-6
to run	T-7
to sai	t-8F-7X13
to see	T-6F13B-7
to send	T9R6
to show	x7
to sit	t7
to six	f7N7
to stai	F11N9
to start	t13
to step	B17H9
to stop	T10B12
to switch	T12H6
to take	F-6X-6
to tell	D12
to ten	T-6f18
to that	T18F9l8
to the	T-9t9F-21X-19l-8R18N42D-19
to their	R7
to thi	H11
to think	f15
to two	R11
to type	T16
to us	T9B14
to wait	T8t10F9
to what	l9
to work	f10x6H7
to write	D9
to zero	B22
todai	T-23X41x-9L22R-8B-11H6
todai * is	X8H7
todai ,	t7F7
todai i	X25x-6D9
togeth	T23t6F-8X-10L-7l-7R-12B-9N-8D-8H-9
togeth * a	t6
togeth ,	R-10B6
togeth :	R13
togeth with	t6
toi	H8
token	t-6F23R46
token * good	f8
told	t15F-6f-11X9x-9L-9R-16B-13N36D20
told * and	F7N7
told * so	T10N-8
told * that	t6X-8D-6
told * to	T-6N-8D7H15
told her	H6
told him	D-7
told me	T20X7N-8H-6
told the	t-9X-7N29D12H7
told them	X13
told us	T-6t13D-8
tom	T-7R19
tongu	T-7R8D-13
too	T10t19f-11X50x-14L-14l-8R-17D9H-12
too * for	T-6X9
too ,	T21X-6
too fast	X7
too much	T-10t-7X25
took	t7F-13f16x-6L7l-8R-16B11D-6
took * <number>	F-7
took * a	T-8f12L11
took * dai	T6
took * first	T10
took * five	T-6
took * for	T6X7
took * hour	F-15f10L11
took * minut	F11X-6B18
took * month	t13f11
took * of	R8B8
took * second	B12
took * the	L9R12N6H7
took * week	t12
took <number>	T-17t8F8f12L10R-8
took a	T-7F9N9
took five	T-7t13f12
took it	T-17X22l12
took me	f14X6
took on	T22X8B11
took out	R10
took over	L10N18
took that	T12
took the	T11f-6X-10L9R8N-7D7
took two	T24
took us	T-12t7L8
tool	t9F-16f-11X18L14B-11H-6
tool * in	t7
tool * it	T-8
tool * the	X7
tool ,	t7
top	t12R-9
total	T-10t6F-9l16
touch	T-15t6F11X-8l7R42B17D-10
touch a	t11
touch it	B12
touch the	L9R20
trace	T36F-10X7R-11B-6H-6
trace ,	T13
track	X7
trade	t14F-9x16R15B-6
traffic	T-8t-13F18f-13L11R25B-12N-7D-8
traffic * a	L14
traffic * and	X8
traffic * the	T9
traffic ,	F-6R12
traffic first	F-6X7R-10
train	T6t-9F6f-7L-7l10B-13
train and	T11F6
traine	D10
transact	F-9
travel	f8L6
treat	T-7X8
tri	T-15t-6f19X-8R34B20
tri * on	R19
tri * the	L8R11
tri it	F-9R25B7D8
trial	T-9F-10R36B48D-6
trial * on	R15B7
trigger	T15F6X-6
truck	T-12F-7X15R26B-7
truck ,	X10L7R7
true	T-9f15
truli	x10D12
trunk	T7
trunk * flag	T17
trust	T-7X20l6R12B6
trust it	F6
truth	T8F11N15D6
try	T-8F15R10
tuesdai	T-10t-6F-12L-7R11H8
tuesdai ,	R21
turn	T7X-9L17R8B21D-7
turn down	T14L6
turn it	t6
turn off	t8R7
turn round	F10R11B20
twelv	T-14F12R6
twelv minut	t6
twenti	F-13X-6L9R12B-15N12H9
twenti minut	F-6X-7B-13N16
twice	T7t-18F25X-23x-10L25R9N18H-8
twice * year	F17f-6
twice ,	T-12L29R6
twice a	F20R-7
twice in	R16
twice the	T7
two	T7F-9f-7x-35L16l-7R20B12N10D-19H-31
two * <number>	R13
two * a	L9
two * and	F-9f-14L-6l19R15B-12N8
two * ar	T-13F26
two * at	t7R-7B14N12
two * befor	f9R-8
two * each	T14
two * for	T11F-6f7X10N8
two * from	F8D7
two * had	t17R10
two * have	R7
two * i	F12X-8
two * in	T-10t12f9B-6
two * is	R6
two * it	T-7B14D12
two * later	T-6
two * my	T8
two * of	T30t19X-6L-7R-17B7
two * on	T15F-9R-8
two * per	R-6
two * request	T7
two * run	L19B6
two * shift	R-7
two * sinc	L9
two * so	T18B6
two * that	T12t10R6
two * the	F-8R14H15
two * them	T-7F-6D8
two * then	R9
two * to	F9f-6L6
two * us	R14
two * we	T-10
two * were	T9R6N9
two * which	X18
two * with	T9
two * would	T-8
two ,	T-11F-11
two :	t-7N13
two ar	F-6f11D9
two dai	t-7F9f-7X-13L-8B-12
two hour	t21X-6
two in	R15
two incid	L16
two line	N10
two minut	f8X11B27
two month	T-9X30
two name	F15D-6
two night	f16R6B14
two of	T14t-7F-10X-6
two other	T-9t8L9
two page	T-7L-6
two peopl	T17F9
two percent	F-8L10R12
two person	T7B6
two pod	l6
two quarter	T-11F-11R-7
two second	T-12F14R-6B-8
two sentenc	x8N15
two servic	T15
two site	T13t8R6
two sprint	T7F7
two state	T12
two team	R13
two thing	T7F-6
two third	F9
two time	t9f7X9
two version	T11
two wai	t6
two week	t-8F-14L20l13B19N-6
two were	f7l8
two who	T-6l10R9D6
two year	T-12f13X6l11R-7D8
type	F-13f-6L12l8D10H-6
type ,	T7
type by	T6H10
ugli	T18
under	F16X-14R-9H10
under * hour	T11
under * minut	L6B11
under <number>	T-9
under a	T6F13
under it	B10
under the	t6H15
under two	T11
understand	T20F-7
understood	B8
undo	R-11B45
undo * not	F15X8
undon	T-6f10R-7B17
unless	F15L12R8B11
unlock	F12R12
unprepar	X36
unprepar wa	X17
until	T17t-16f-7X18L-10l-11R15B31N26
until * first	F7B6
until * is	F8
until it	T7F10X6R-6
until somebodi	X6
until the	T6t-6X-10B10
until we	N15
up	T28t24F11X-17x-21L-10l-7R-30B-10N-14H7
up * <number>	t6F20l9R-7
up * a	T7B7
up * five	F13
up * for	T-10t12
up * it	T-8t6H19
up * on	T7t11
up * the	t10R6
up * two	f10H6
up ,	T-8X10
up :	T6
up a	F-6
up after	D9
up and	N7
up at	H6
up by	T12
up for	f9B6H12
up is	T17L6
up on	T-10F11X-6D8H6
up the	T29
up to	t-9F25X-6l7B11
up with	F-8D11
updat	X-6N15
upgrad	T23
upload	T6N19
us	T9t12F23f20X-6x-14L-23R-39B-8N-10D-7H-17
us * <number>	T-8F-8
us * a	T25
us * and	t7
us * be	T7
us * for	f7
us * hour	T-8t9
us * in	H7
us * it	T-6F18N7
us * minut	T10F-7
us * of	F6f9X14
us * on	T11f14
us * onc	F13B16
us * the	T-6t-6F18l13D11
us * wa	T-10t9D16
us ,	t-11F-6B7D16
us <number>	T-21
us a	T11F6L12
us and	T12x10
us at	F7N10
us for	F6f6l6
us from	F18B7
us in	T-6l6
us is	T18
us it	T-8F-9f16X-12x-6R-6D-8H-6
us on	t14H18
us that	T-6X6B9H11
us the	T18t7F-9D12
us to	T29t-6F-6H9
useless	F23f8
user	t8F-6f11X-6x-6N11D-8H-6
user * the	T-9L13B6
user ,	R8
user ar	T-10t-6
user of	T-8L13
usual	H6
valid	T-12l17B24
valid for	l18R6
valu	T-11F-13f-9l15D-9
valv	T-7N8
van	T7
variabl	B6
variou	R-6D-8
vault	T36t6f8R10B-6H7
vault ,	T-6R8H8
vendor	T17t-16f-9X16L19l23R-15B-14N-8H-6
vendor 's	f6X11D16
vendor * the	X12
veri	T-14f-8x17
veri * with	D11
version	T-25t-15F20x-8L-10B24N-8D-11H-7
version * a	L10R6
version * it	B-6
version * on	B7
version * the	F29X11B12
version * to	T10
version ,	T-6B-7
version <number>	F-7
version from	F14B15
version goe	B10
version in	F-6f9
version is	B7
version of	B8
view	x6H13
visibl	R8
volum	T15B13
vp	T8D16
wa	F-28f-27x-11L-24l6R-21B6D28H-10
wa * 's	x-6L7D15
wa * <number>	T13t16
wa * <percent>	t6
wa * a	t9F21D8
wa * about	T8
wa * after	D14
wa * and	T-10t22x22L10R-9B-12
wa * at	F-8X8l31B-9N8D16
wa * back	l8
wa * be	F6
wa * befor	f14B10D10
wa * but	F6x13
wa * by	F7x6l-6R-6D8H-6
wa * dai	F9
wa * first	T-6R10
wa * for	T23t-9F-7D-6
wa * from	l15B-6
wa * good	t11
wa * hour	H6
wa * i	l7D10
wa * in	T-10t-10F10f23X-10L-6l-10D29
wa * it	F6D10
wa * minut	X-7
wa * more	t12B9H6
wa * need	T-6H12
wa * new	T12D17
wa * night	H7
wa * of	T6F9X9D-7
wa * off	B-7
wa * on	t8x-7L11l-6B6D-6H-11
wa * onli	T10R6H13
wa * over	R22
wa * peopl	X6
wa * phone	H11
wa * price	T22
wa * right	T-6t12R7
wa * s	D6
wa * so	T-9B-6H11
wa * that	T-12X34D-10
wa * the	X6l-9B18N-7D12
wa * their	t12
wa * there	X14B7H13
wa * to	T-27F25X11l7B-8N8D-8H-15
wa * two	f8B7
wa * up	t13X7
wa * veri	x11
wa * we	F8
wa * week	f8X18
wa * who	T9
wa * with	T16t7
wa * wrong	T-7F11
wa ,	T6X-7D10
wa <money>	F6
wa <number>	T-7t-8F-13X-6l-6B-14N-6
wa a	T20F-23X8x31L-6l-6B15H-15
wa about	X7N7
wa afraid	T6X19
wa against	T-8
wa also	T23
wa an	x21
wa at	T-9t22F8D6H13
wa back	F13l7B-12
wa better	H10
wa close	T-7B9
wa done	T-8f16R13N6H10
wa for	T-6t11X-7
wa given	t8F-6
wa her	D13
wa hi	D15
wa in	F7B10D-6
wa kept	R12
wa lost	t8l9
wa me	F20
wa mine	t-9F-7x-7L6D-7H7
wa move	F-6
wa my	T-10B7
wa never	t10F-6B8D-6
wa nine	T-10
wa no	B-8H11
wa not	T30t-6F-18X-11x-14R-8D-21
wa noth	T-9F15
wa on	x-8L8R-6B18D14H14
wa onli	t11f11R10
wa open	T11
wa over	H7
wa right	t-6x31B-6D-10H-10
wa said	F8
wa sit	D15
wa slow	t18f10
wa that	T16X12
wa the	t-12f-9X22x-10l-9N-11
wa there	t20F-6X8D11
wa to	T9F6X-8D-6H-7
wa told	T-6N12D11
wa us	t6F11N9
wa woken	L11N13
wa written	F-7B13
wa wrong	t7F9X16D6H-6
wai	T30f9x12L-14l-6R-11B22D-8H13
wai * a	X7
wai * i	B6N15
wai * is	B22H11
wai * it	T19t8
wai * the	T7
wai * to	T7B6
wai * wa	B10
wai ,	T10F-6l6
wai :	T18F10
wai back	t-6F-11f16B16
wai home	T-6F25f-7B14
wai wa	T8
wait	T33t-17F-16f-22X27x-17B-15N-19D-14H-10
wait * <number>	L16
wait * a	F-6
wait * dai	F-6X8
wait * it	T7t11
wait * minut	T12
wait * on	T6F9L9R-11
wait * the	X-6l12H9
wait * to	T-7l11R6
wait ,	T6F17L-6
wait <number>	T19F-7
wait a	T13
wait for	T-6F-16X7R-9B-7H10
wait in	l14
wait is	T-6
wait until	X16
wait up	T-7l11
wait wa	X10
wake	T6F-10N7
walk	T-14f7X14B11H-10
wall	T-8F-20f12X6B-6H6
want	F23x-8L-6l-13R-20B-13N-6
want * and	D6
want * be	X6D7
want * from	T9
want * name	T-9
want <number>	f14
want a	T20F8R-6D10H11
want it	T8t18F13H-6
want the	T11
want to	T-22t-12f-8X13R-8N-8H6
ward	t-7F-6f-6L13R18
warehous	T12f11N14
warm	T-8t10F-12X6R-10B-13
warn	F9D33
wast	T-11t-6F-7
wast is	T-8F-8
watch	T-16f-9X-18L-6l15R13B-12N-8D-11
watch it	R10
watch me	X-10H9
watch the	l16
water	T-7t-8L7
wave	F-8f14R25B-7N15
wave * the	F-6R25
we	T18t-12F11f12X-7x-10L-25R-35B12D-7H-38
we 'd	t-8R15B-6
we 're	T-7F-8B-6N7
we 've	f8l7
we * <number>	T8F-14f18L-7B-8
we * a	t23F-7X-6l-6R6N8
we * and	F16L7B-9
we * at	l8
we * back	T-7F-7R-12B16
we * be	B8
we * by	F16R9
we * come	F9B9
we * down	H6
we * each	F-8f-6
we * five	X6
we * for	t13X6
we * four	T-8
we * go	B10N6D9
we * had	t14l8
we * have	T-10x21l7H-6
we * in	T-10F7D13
we * is	T11F-9
we * it	t-17F42f-6l-11R26B-10D-6
we * lose	T13
we * no	T35
we * not	T32F-6f10X-8D6
we * noth	T7N6
we * on	T-11F9f-6R-6
we * onli	T-8X6L10
we * over	T22
we * pai	T10
we * return	B8
we * see	T9
we * that	F20l7R-10B35
we * the	t22F14L22l25R-14B19N10D-9H-6
we * them	T7f8B7
we * thi	T-6F20f-6D12
we * through	T-8x13
we * to	F12B-6
we * two	F-7X6L15
we * up	T7F-11
we * what	f9
we * with	F-10l-6R30
we accept	T13
we ar	T9F-8f-7X-6x6
we can	T18t6B28
we chose	T-7t8f21
we close	X8l17
we compar	T-6t12R13
we could	T9
we count	X7l7
we cut	F11R11N6
we did	T19t6F-12f9B-11D-6
we do	t-6F-9f6N8
we drill	F8
we find	F8
we found	t11
we gave	t11
we give	t-6
we go	F13f-6B9
we got	T-6t12x12D11
we had	T-6t-14F33x6l-13R-9B-8N-6
we have	T-9F-15f7X-6L-7l12B-6
we keep	F21f-11
we kept	B12
we know	N10
we left	l11
we let	l6R6N16
we lost	t7L9l-6
we move	f8L7
we must	R6B10
we notic	F21
we open	R9
we pai	T15F-6
we paid	t15
we put	T-9
we rehears	F6B10
we said	T11
we still	T9
we stood	N10H6
we stop	F8
we take	F12
we talk	F-6l9
we took	t-6L11
we tri	T-6F-8R12B11
we turn	F-8B13
we us	B8
we watch	l9
we went	T16t16R-9
we were	T-19X11R-7
we would	T-18F-13X13R-9D7H6
we write	f8
we wrote	l9
web	T6D7
wednesdai	T-12R9
week	T9t-15F-20f13X11x-25l-7R14N-9D-17H-14
week 's	t7f9X18R7
week * <number>	F11
week * a	B11
week * and	X19l7
week * at	N8
week * chang	T-7
week * doubl	X6
week * i	t12X-7R12
week * it	T-7R-8B6N9
week * of	f6X10
week * on	T10F-6R9B-7
week * the	T-9t-6F-9X17R10B16
week * then	F6
week * two	F10
week * we	T9
week * which	T6X6
week * work	T10f9X16
week ,	T9t-12f-9L-6l-7R11B9N8D-8H7
week :	T-9t13f7
week after	l12R11
week and	T14t17F-6f-7R-6B8H-6
week befor	R8
week five	X10
week for	T18F-6N8H6
week i	X-10N7
week in	f11R-7
week is	F9
week it	X6R20B8
week of	T18L-6R-15
week on	X24R-6
week run	L12B6
week the	T9
week to	t6F14R6
weekdai	R8
weekend	t-6B-6D10H21
weekend ,	H13
weigh	T28t14
weight	T-12F36B30
well	T-13t12F7X-12x21L-7l-6R-9D-9H19
well * i	T7
well ,	T-7t11F9B-6H13
went	t24F-22f-7x12L-22D-16
went * <number>	T16t-6R-12B-8
went * and	T-7N7
went * as	f10
went * by	T7t7
went * for	R6B6
went * in	l6B7
went * on	R7
went * the	T20x8B-6
went * to	B-7N8
went * with	f7
went ,	t8R16
went back	B21
went down	T-7t13
went first	R10
went for	X6
went from	t-7F-6f-6l-6R-12B-9H11
went home	x9R-6B7
went in	T-7X10x9
went live	T10
went on	F14l9R-9
went out	T20R-6N11
went over	N10
went the	T15x6H-6
went there	X6B6
went through	T-14R-6H-7
went to	t-9l12R11N-6H-6
went up	N7
went with	t7
were	T-24t-15F-13L-14l-15R-29B-20N-9D7
were * about	T20
were * and	X10
were * by	L6
were * for	X9
were * in	T-6L10R9
were * of	D8
were * on	H-6
were * same	t10
were * that	H18
were * the	x8
were * to	T7
were * with	t16D10
were a	X8
were in	H8
were mine	H13
were not	x7B6
were right	T12x10N7
were the	t8
were to	x7
were two	X7D9
were wait	T-7
what	T-10t19F-20f-14X-7x6L-15R-19B-29N-8D14H-20
what 's	F10
what * 'd	T-11F-7x6N6H6
what * could	T-6t9F26
what * did	f6
what * do	T9N6
what * doe	T-9F11
what * gave	T12
what * get	D14
what * is	F-13x7l14N10
what * knew	T-6
what * left	T-6
what * lost	T14t8
what * me	X25
what * miss	F16
what * need	T-8t14
what * not	T-7F9X10H15
what * of	X10D6
what * on	t10D9
what * run	F7
what * the	T-6
what * to	R10
what * us	T-8F10B11
what * wa	l9R6D8
what * would	T-8X-10B6
what * wrong	t10
what * you	t7f12D9
what a	X10l9
what can	F15N6
what come	D18
what did	T-6t13F-7X14
what do	T-8f14D10
what each	N9
what ha	L-7R29
what happen	B6D21
what i	t-9x25R8D10
what is	F7f-6D6
what it	T10t9F26f-7L-10l20N15D-7
what on	t9x7
what the	T24F6X6N-6
what thei	t9f8X-11D-8
what wa	t16F6f9X-7
what we	T27F-13f-7X-6R-6B-6
what would	T-10F14X8
what you	F-8X-9N8D15
whatev	T-6F-11D27
when	T-26t-13F27x7l-12B-10D13H21
when * 's	F-6f17
when * ar	F18R12
when * ask	D20
when * next	F10N7
when * on	F-9H8
when * wa	N10
when a	F31L15
when he	H8
when i	X11R-6H-8
when it	T-11t-7F-41X-10x8H37
when somebodi	D11
when the	T-11F23X7
when thei	B6D24
when we	T16
when you	t7
where	T22F31f15X-6x-13L-10l12B-11N-6
where * had	l7
where * is	T11f7R6
where * us	T12
where * wa	T13
where * were	f7B12
where a	X23R22
where he	H10
where i	T-15F13
where it	T25F-9f12B-8
where the	T-10F9f-6X-7R-10B-7D6H8
where thei	t9
where we	T10
whether	T-8t-9X8R-7B-7D-7
whether it	H8
whether to	T14
which	T18F-11f-15L-7R-14B-14D-25H-19
which * <number>	D7
which * ar	t7X11
which * can	x7
which * did	x10
which * is	T7N9
which * need	X7
which * not	T11L7
which * on	F7B11N7
which * onli	X9
which * us	F12f9
which * wa	T-11t6
which * would	T9B7
which <number>	T7
which all	T6
which ha	X9
which had	f10
which i	T6F7l7R-6N7
which is	T18t-6R13
which nobodi	T9f6X8
which on	x6
which page	R8
which refus	L11
which took	B9
which wa	X6
which we	T-11F-6f11B6
while	T-10t-10F10X11x-7L-6
while the	F16H10
who	T-14t-21F-24f-11x-8R-7B-22N-10D19
who 'd	f15
who * a	T7F10
who * and	T7
who * ar	X11D8
who * ask	R17
who * call	B8
who * from	X8
who * in	R7
who * is	D7
who * it	T-7t6F-7R-6H12
who * not	x10D13
who * on	T9
who * the	T-10L8R-8B-6H-7
who * thi	D16
who * to	T7D9
who * what	D-7
who * when	t8
who approv	D-6
who ask	T6l11
who could	T-6D-6H19
who doe	t10x11D15
who els	X-8L10H8
who get	F12H8
who ha	D6H6
who had	T-6l9R13
who is	T7F-6
who mai	B8
who own	L9
who read	X11R-7
who wa	t11B6
who want	F9D8
who write	D7
whoever	t9F-11f12
whoever * the	T9F-8f16
whole	T-9t-9F8X-9L21R-12B7D6H23
whole * and	B8
whole thing	F6H10
whom	t10
whose	T-10L9R10D22
whose * is	L10
why	T18t-6F-7f13X-9x-7N8D-9H-9
why ,	f8
why i	T-6f8R6
wiki	f13l28
will	t13F-17f15X6x8l12R10B-8D-12H-12
will * a	X7
will * it	T-6f13
will * the	T7F-8f13
will be	X7
will not	T-9F-6x14
win	T-11t36X15x8
window	T31F-6X15R-8B6
winter	T-7
with	T13f8X-34R15N-12H-25
with * 's	T9x15
with * <number>	T-7t10F6l15R-7
with * a	T-7
with * and	T17t-8F-10f20X-7
with * as	T14
with * at	f7
with * count	R6
with * date	T-12l19
with * door	X11H8
with * for	f6
with * from	L9R-7
with * hand	t8B6
with * i	T7
with * in	X12
with * is	T19
with * it	T19F-12
with * more	T-12D13
with * new	t10
with * of	T-10
with * old	F8L7R11B10
with * on	T-12F-8R-11B-6N9D6
with * other	R6D6
with * own	T-6
with * peopl	t9F9R8
with * person	T7B28
with * real	F-10L9
with * request	F18
with * restor	T13
with * same	B7
with * servic	T16
with * smaller	t6
with * station	R6
with * team	T-13F19R8
with * that	T9F6
with * the	T8
with * time	N12
with * to	L13
with * two	T7D15
with * week	T9
with * who	L9R10
with ,	t6
with <number>	t8F20R21B-10
with a	T-10t7f7X-6x-6L6R11B-8N-13D9H-6
with all	l6
with an	R7
with anoth	D25
with each	x12
with everi	R9
with four	B-9
with hi	B9D15
with him	T-10X8
with it	T18t9F11f-12L10R-11B-8D-6
with less	T17
with me	R-7H14
with my	T-9
with no	L10B9
with old	R6
with on	t-6R22B18
with onli	T6
with that	T10t17l12
with the	T-20t-12f-8X14R9B19H8
with their	F11
with them	X-6x12
with these	l7
with thi	F-7f12R-6D-8
with three	F17R8
with two	R31B17
with us	F14D-7
with what	T-6F7
with who	f10
with yesterdai	T15
within	T-10X-10R-16N15H-6
within * dai	t9
within * minut	T-8D8
within * week	F16L9
within <number>	R6
within a	T6B-6D9
within the	T7F-9f7
within three	F14
within two	L8
without	T-16t20L23l-10R-8B-6N-7D14H10
without * a	R6B6N6D12
without * for	T17
without * it	F7R6D7
without * signatur	L6
without * the	H9
without a	t20F-8X6L12
without ani	t12
without ask	F-8B10D7H7
without it	F26R-6
without me	T-6t-6F-11L7D-10H16
without the	t-6F14f8X10x7L6
without us	T-6F7L-7
wo	T-7t10F7L11R12
wo not	T-7t10F7L11R12
woken	T-8F-7L8N10
woman	H22
won	T7t14
word	t-6F-11X-14B-7N45H-7
word ,	N6
word at	N8
work	F-15f17X15x27L-8R-15B-26H9
work * a	F14
work * it	f20H7
work * on	T7
work * the	T16t11f-8X-6R-6D9
work ,	F7f19
work and	T8H7
work dai	R7
work for	F12
work in	D10
work on	T9
work stop	L11B-6
work with	T12F10
worker	F10R9
worri	T7B6
wors	R-6B7
wors than	T8t7
worst	T-10F15f-9L-6R22H-7
worst mistak	F-7R13
worth	T13t19F-8H8
worth it	T14B6
would	T40t10F-7f-11X21x13L-8l-29R-34B-8N-19
would 've	T6F-6L12D12
would * <number>	T8
would * a	t9X9
would * and	T12B7
would * be	L10D9
would * been	T23F11X10D9
would * chang	T-7x17
would * differ	X-10x10
would * do	T-9F9
would * done	T-7X15
would * end	B20
would * for	T11
would * have	T-10F-6X-11D7H22
would * in	T7
would * it	T7t31F-12f11H-6
would * like	T6B7
would * look	H7
would * lost	t9
would * me	T10
would * taken	T-7B6H10
would * that	f13
would * the	T-15t-6F21f-6X17L-9R-8B-6
would * them	T6f8X15
would * to	T6
would * two	T19X7
would * up	T-7
would * with	X26
would * you	X-7R7
would ask	T-7X13
would be	T12t11F-12X-13x-7D-6
would bring	T11
would call	t9
would do	T-15t13f-6X-8x29
would go	X8
would have	T13t-14X8x-17l-10B36N-7D12H6
would like	f13
would make	x9
would need	T11
would not	T-7F9f-6x21D22
would now	X12L10
would onli	T-13H17
would pai	T6
would rather	T9
would sit	X7H12
would take	T9
write	t-22F9X14x-13L-17R25B-9N-12D21H-23
write * <number>	R6
write * a	R12
write * and	R9
write * both	T6R8
write * it	l9
write * line	f19X11
write * old	F-6
write * the	F11B7
write * what	X7
write a	F6R-7
write down	F-6
write in	F11
write it	D15
write old	F-8
write on	F12f7X8
write onli	T6
write the	T-7F-7X10L-7R-12
write to	T-6t7
writer	F13D-7
written	T-16t-11F28X14l6N-8D-8
written * and	F14
written * on	X11
written * the	B9
written :	B6H6
written down	R7B-8
wrong	T-31t13F52f-10X51x-14L-13l-10R-7B8N-14H-16
wrong * and	T-7R6
wrong * in	F-10
wrong * is	F6R11
wrong * the	R6
wrong ,	T9X14
wrong answer	T-8
wrong in	R6
wrong on	T6
wrong price	T-16t15
wrote	T-12F14X-20x-8L-6l16R-13B-8N9D-7H6
wrote * script	D8
wrote * the	T11N12
wrote * whole	H14
wrote ,	F13
wrote a	t10B7
wrote down	l6
wrote in	l8N10
wrote that	L12D6
wrote the	X-7L-8D-10
wrote thi	D14
xx	T-11F-8B-13
xx minut	B-11
ye	T20t-7F-8
ye ,	T17
ye or	f6
year	T21t-18F-24f46X8x-11l-6R-14B-20N-15D20H-7
year 's	L14
year * a	f8
year * and	T7f10L7
year * for	T10D6
year * i	T9
year * is	T11
year * nobodi	T-15X14
year * of	T-9
year * the	T-10X9R-7D8
year * wa	R6
year ,	F-9X15l16R-11D12
year after	T20f11
year and	X8
year befor	f12X15
year i	T15
year in	D13
year on	T-6
year we	T-6f13
yearli	T8
yesterdai	T8X10L8B6N6
yesterdai 's	T10L10B9
yet	T8F-9
you	T9F-10f15X-12x34L-14l-8R-21B-7N-7H8
you 'd	N7H12
you 'll	D6
you 're	f7
you 've	F6D6
you * a	H7
you * do	X-7
you * have	D7
you * it	T7
you * not	H12
you * the	t19
you * your	T-9x9D7
you ,	H6
you a	T9t13
you ar	B9
you can	T-7f9B-7
you do	t9H7
you get	t17D6H6
you read	R6
you were	f6B11N7
your	T-9F-7x6R-11B-12N19H-7
your own	T-8
yusuf	f8
zero	T-17F13X-8L-9R-11B16D-13H-6
zero * and	t7
zone	F34f-8X-8B14N-8H-7
zone * the	t10
zone ,	t7F-19R-8B-7
zone and	B8`;
