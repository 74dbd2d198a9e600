/** What words, pairs of them and turns of grammar weigh for each kind of sentence, in tenths. Made by `npm run weigh` from labelled sentences; not by hand. */

/** Of each kind, by its letter: what is added to every sum. */
export const BIASES = {
  T: -2.91,
  t: -4.29,
  F: -3.18,
  f: -4.6,
  X: -3.43,
  x: -4.45,
  L: -3.39,
  l: -5.0,
  R: -3.23,
  B: -3.33,
  N: -3.66,
  D: -3.9,
  H: -4.16,
  O: -3.04,
  o: -3.88,
} as const;

/** A feature, a tab, and what it weighs: `T12t-6`. */
export const FEATURE_TENTHS = `'am	t8
'clock	T-6F-6X-6R-9N15H9
'd	T11t-7X31x10L-20l-16R-15B-14D12O-24o8
'd * <number>	R6
'd * a	T-16f-6L9R9B-6N7D24H-7
'd * about	T6F8f6
'd * again	F-9X-14x-6R9
'd * an	R6
'd * and	T-14x8L-10R9O6
'd * answer	T-9
'd * ask	D8
'd * at	X13B-6
'd * back	N6
'd * be	x9
'd * been	F-7D12
'd * differ	t8x11
'd * do	T8x7R7
'd * done	F10H7
'd * each	L9
'd * for	T13
'd * from	F10D9
'd * had	t6f11B11H9
'd * have	f12X-17L-7N16o13
'd * her	X-7
'd * him	X-10D19
'd * i	x12D14H-8
'd * is	X9H7
'd * it	t13F-12f7X-11x17B10N-7D-11H8
'd * like	T17
'd * look	X10
'd * me	T9F6L15N-7D-8H-7
'd * more	T-6F7X11
'd * my	T9F13X-8D9
'd * no	X-6
'd * of	X-6
'd * on	T-6X-6L8R-6D-8H18
'd * out	T14
'd * over	T10f17B-8
'd * pai	T15F6R6
'd * put	F11H12
'd * right	D9o7
'd * that	T14F15f6x-6H-9
'd * the	T-16t-9f-7X38x24R-7H23O16
'd * their	T10B15N14
'd * them	T6x14
'd * thi	L8
'd * three	T11R8
'd * to	T-10F-10X12x-7l8R-15N-7D-12H-6
'd * told	t6D21
'd * two	R8
'd * us	T6
'd * want	H9o8
'd * what	T6f11X-24
'd * when	X9
'd * with	T-9F-6R-7N14
'd * written	X-6D9
'd a	T7B-8N6O9
'd accept	T12
'd alreadi	D6H6
'd also	T-9X12
'd argu	F11
'd ask	T11F-8X-16N-6D10
'd back	R6
'd be	F-9f16x-7L-7l6N9H14
'd been	T-17X22l-6R-8B-6N-15D24o12
'd bring	X9
'd built	B6O7
'd call	T-10B-9N-6
'd chang	X10
'd decid	X-6
'd do	T-13t-6F-12f-6x9R-6H10o-6
'd done	R7
'd get	N7H16
'd go	F-8x9R-7
'd had	T-12t13
'd have	T26F13f-6X11x-16l-7R-7N6D15O-8o-15
'd just	T-8F24
'd keep	X-8l6B16H19
'd kept	F6X7B7
'd learn	x15
'd leav	T9R7
'd left	D7
'd let	T-6X9R7
'd like	X-7l12R-8
'd look	T23
'd lose	T19
'd lost	T-14D10
'd meant	N-8
'd miss	t16R22N6
'd need	T11
'd never	T-6t-7X22N13
'd no	T-8
'd not	T-18F-10x-7R9H7
'd pai	T14X-6
'd pick	T-7t8x10D10
'd plan	T-7
'd promis	T6
'd pull	R6B10
'd put	X6L6R9
'd rather	T7X-8
'd run	x21
'd sai	t14F9f21X-8x6o10
'd said	X-9x9B6o26
'd save	F7
'd see	F10L7
'd seen	T-7
'd set	X6L10
'd sooner	X-9B7
'd split	F-7X12
'd stai	N7
'd start	X10
'd still	T7X-10R7
'd stop	F10
'd take	T21X8x6
'd tell	x9H17
'd the	T-6B7
'd thought	F10X9
'd told	T9O8
'd us	T-6f15X-7
'd want	T12F9X-9D11o11
'd write	F7X-13x14N9
'd written	X7L10R11
'em	T-6N-17H14
'll	T6t-9l14B-9N22H12
'll * it	x6
'll * the	F10
'll be	f12R8
'll do	T-6x7
'll have	l14
'll hear	T12F-6
'm	T8t16x7R-8D14H15o-17
'm * at	F7x7
'm * it	T6
'm * of	x19
'm * on	x-6D12H7
'm * the	N7D11H-6
'm * when	H14
'm * with	T21f10x8D6
'm at	X7x7D6H-8
'm not	f8N7
'm on	x11N7H14
'm quickest	H17
're	t-13F-17f24l-8N8D-10o7
're * a	f11o11
're * and	f6R10o9
're * at	H8
're * on	B6
're * peopl	T-6L8
're * the	X11L13
're * to	T13t6F7D9
're at	O12
're back	F6R6
're in	f11X12o9
're on	N6o12
're still	T9
're the	F6R-8O7
's	t-6X-7x-14l9R7B-9N-10D23H-6O12o13
's * 's	T6t6H19o-8
's * <number>	l8R21O23
's * a	T8X-11L19R-12N-13D7o27
's * about	T-10t7L6H7
's * account	T-6R9
's * after	X6
's * again	F36O-7
's * against	T8F7
's * all	D8
's * and	t18f11X12x-8l-7B13D19H36O-9
's * as	X8L-10
's * at	T9F-6X-6x6L7
's * awai	O11
's * back	F-7O8o13
's * bad	T7L11
's * be	F11
's * becaus	T-9X12
's * been	t9H6o8
's * break	F-7X9L7B8
's * by	f6x12
's * call	O7
's * check	T7
's * come	F14
's * count	F7
's * date	N15
's * did	L6O6
's * differ	F9o12
's * do	T9L9
's * each	o10
's * eight	L-7O18
's * everi	t20R6B7
's * fine	o24
's * first	X9L7R7
's * for	T11F14f8L-12R-12B-7N10D6o-12
's * forward	F-6
's * found	F7O-8
's * four	T6L-11O25
's * from	T-8F11B12O8
's * gave	L7
's * get	t8R17o6
's * got	L14D-6
's * ha	T7L6
's * had	X-6B6O-7o-6
's * here	N6
's * i	T-11t-6F8l10D-11
's * in	T27t-7F9f15B18H-7O-13o-13
's * is	T-12X-9L-15R-9B-6D-9O21o8
's * it	t16F11x10L6l-12R-6o-10
's * kei	T8
's * line	T-12t6F-6L12B7
's * look	T17
's * mai	R13
's * minut	T10f18X10L-6
's * my	N6H13
's * name	D12
's * next	x7
's * night	F-6D-6
's * nine	D-6O17
's * no	T13t7
's * noth	F-6L12D8
's * now	T-7L-10o8
's * of	T-8F-8X-6l16R-7D25o8
's * off	L9O-6
's * on	F-6f-7X-14L6l16R6B-8N14D6H6O-6o20
's * onc	O6
's * onli	L-6R6
's * or	t15
's * our	L15
's * out	D-6
's * own	L-13
's * page	F-9X20N10O8
's * peopl	X8H10
's * price	T11
's * put	L7N6
's * reach	R-6
's * real	t-6F9f9O-14o10
's * reason	H8
's * right	N7
's * role	L-6
's * run	O10
's * sai	t8l13o7
's * sinc	L7o7
's * so	T13L6B14N10
's * team	F6L13R9O6
's * than	T-6f7o-6
's * that	L-9D-8
's * the	T-16t11X9x-6l17H7
's * thei	H9
's * their	T14
's * them	t16o10
's * then	L6R7
's * there	T10o-6
's * thing	H9
's * three	t7L10R-8
's * to	T9t-9f7X6x-7L27O-14o-8
's * turn	L8R8B6N7
's * twice	F-6L-9O25o-6
's * two	O7
's * until	T6F8X6
's * us	F-9R8o7
's * wa	T-18X-15B-7D16H7
's * wai	F-6x9
's * want	T6X7
's * we	t-7F8R6D16
's * were	D9
's * who	F11
's * would	T14R8N6
's * write	D7
's * wrote	R10N6
's * you	D7
's ,	L7D22O17o-7
's <money>	T16O10
's <number>	F18L-10O26
's a	T12t10F17f11x6L19N-11D-12O-14o9
's about	L14R13
's access	F6
's all	T-6F18L-6D-7
's alwai	F-8D31H14
's an	T-7
's and	R-8
's appli	F-13R6
's ask	R-6o-6
's at	l9
's awai	F6
's back	B-6H8
's been	T-16F-14X-12x8L-12l10R-7B-6H-7O10o31
's board	f6
's build	R17B10
's caught	D-6O17
's chang	F-8X15
's come	B-12D-16O6o31
's count	o-10
's dai	F-6
's data	L-6R-6O6
's deploi	F17
's desk	L13O7
's differ	L8l6
's do	D15o12
's done	f8O9
's down	T8F11f13
's end	R6N6
's engin	t9R6o9
's fail	L12
's featur	T10
's figur	T13
's file	T-12B14N6
's fine	X-6x11o10
's first	X-11O10
's for	x15R-8
's gone	L6o-7
's good	f11R-8
's got	T8B6D21
's group	l13O-12
's half	F-6D7
's held	T11f20o-10
's how	T-6t13F11f6x-6o12
's hr	F19
's idea	T-6L13D9
's in	t-8X14L14B-6O7o-12
's it	F-6X7x22
's job	T-8f7
's just	t10F19
's kei	X6
's knock	L9O10
's like	t9N10o6
's list	l10R9
's lock	T6
's lot	o7
's me	N15H8
's miss	t17o13
's my	N9H-7
's name	T17F-8X-10L9l17D7H-6
's network	L7H6
's never	t9o10
's new	T11
's next	N11
's night	o9
's nine	f20
's no	t13f12X-6x7N6D-14o-10
's not	T-12F-8X-7R-8B-8o-9
's noth	F-6X-8x9L7B8D6H6
's off	X10L13
's offic	L-7N12
's on	F13f-8X23l28R-11N-6H9O-10o11
's onli	F-7
's order	T10
's our	R8H6
's out	T8
's over	F16N13O6
's own	X14L-17l16
's owner	F-6
's peopl	F-10f10L-9l18O-8
's phone	B6O-9
's pipelin	R17
's price	F6
's problem	T11X7
's read	R-6B13
's releas	X7
's replai	O-7o13
's role	R13
's run	t15F6
's safe	t10
's screen	T7
's script	L-6
's side	L9
's signatur	D11
's six	R20
's slow	T21o-6
's state	T-6R-10
's still	T-9L10
's stop	F-7L7O13o20
's talk	l12
's team	X10L-22l-6R-16N-9D-11O16o10
's test	F-6L18R7
's the	T-9t9F-13f9X-15L-7l-7R7B14N28D13H-9O-9
's their	t13F-7B7N10
's there	R7
's three	R7
's ticket	x11D15
's time	t6F18
's to	o6
's too	H11
's traffic	L9
's turn	O16
's two	F6L14D8O-10
's ugli	T10X7
's what	F9X-6x14
's where	F-6R9D8H7
's work	t-6f15X42D-6
's worth	T-13t19D12
's written	X6
's your	R-7
've	T14t23f9X20l15R-21B-6N-30D6H12o33
've * <number>	f9
've * a	F9D10H10
've * about	f8X-7
've * ask	f9
've * back	T-10t13B6
've * for	B6
've * got	X8
've * him	T13
've * in	T8t11
've * it	f22X-6x-7l13B15D7O-7
've * on	T14X-6
've * over	t7x14
've * that	X-9l8B-6H18
've * the	T20X-7D-9o8
've * to	T18F-6X29
've * two	l7
've * us	T11X11
've been	T6X-6l-7R-10B-7D-10O13o-12
've bought	T7
've come	X8
've done	X12B11O-8
've gone	x14B6
've got	T-9F11x-7H15O-6o-6
've had	T19t9F11f7X-9L7l14R7B-6H11
've kept	H8
've let	L6
've look	t7
've no	F15H-9
've not	T-7X-8o21
've seen	T10t6F8L6
've sinc	X12L6o11
've taken	T-15O9
've thought	f8X-6
've to	R8
've told	f7X7
, <clock>	F-6X-7N-7D-6O-26
, <money>	T19F-12X-7L-11R-10B-7
, <number>	T16t-14f-20X-34x-10L-30l17R12N-6D-24H-14O25o-22
, <percent>	T-9F-14X-7L-27R24o-10
, a	F-22X-29L-17l-15B10N22o-18
, about	T14t-6F-6f-8l7R6B-7D-7H-6O11o-8
, abov	R6B6O6
, after	F40B18N-7H6O-21o6
, again	T6R18
, against	T13F-6O7
, agre	T7
, alarm	L7B7
, alert	F12
, all	T-29t-10F24f7X-9L11l-7R9H13O16o12
, alon	B-9N8H14
, also	t-8f8L7R-6B15N21D-7H16
, although	T29D6
, alwai	t6F21O-7
, among	O11
, an	T-13X8R6H8O-8
, and	T24t9f-8X6x18L30l20R21B12D11O14o23
, ani	R11
, anoth	f10N7
, anybodi	f8
, anyon	F-6L7R8B12
, anyth	X6L21
, app	R-8
, appli	R7
, argo	t11F-9
, around	T19L-8B8
, as	T25f9X-15L-11l-14R7N6D27H23
, ask	f14o8
, at	T-11t-6f-6X-14l-6R18B22N10D12O-10o-8
, audit	T19N6
, auto	R10B13
, autom	T-6
, averag	L13O-7
, back	L-7R13B20N11
, backfil	F-12R7N9O7
, backup	L10
, bad	R-7
, batch	F6H6
, be	F6
, becaus	T36t-14F6f-9X7x-11L-22l-14R16B23N15H18O-11o-26
, befor	f-6L-14l-6R-22B-13D-7H-7O8o13
, begin	R17
, behind	R-9
, better	T-8X-6
, between	D8H7
, big	t9f16o8
, bill	L8O-8
, blast	F-7
, bless	D11H12
, both	T-16t6F7L10R17N-7H6O30
, broker	t6N16o6
, build	F6
, but	T61F-12f-15X-19l-10B-6D-16O-17o-6
, by	T-9t-6F-15f-7X-7L-6l6R-16B7D8H12O-17
, ca	R6
, call	T11
, came	o6
, canari	T-8R7
, cap	R14
, caus	T8X7
, certif	T-7
, chang	F7X6R-12D12
, cheap	t8
, check	F17R6B9H7
, ci	L7
, clear	O7
, close	F12R-8
, compar	T18F-7R25B18N7O-6
, copi	f6B13D6
, could	T-7x14B-6D7
, count	F-8f6N12
, cpu	T11
, custom	N10
, cut	R6
, data	T-6F-7f9
, databas	T-8L-8
, date	O14
, dead	F-18L9B-6
, decid	R7H8
, delet	L10B6
, depend	F-12L6
, deploi	L-8B-8O-10
, desk	X11
, develop	t7F-7L6N-6o9
, did	B6N9
, differ	F7L-7O7
, director	B8o-6
, disk	F-6L-6B7
, dn	F-9
, do	N9D21
, doe	t12L-7D9
, done	B22O-8
, door	R-7H9
, down	T10F20
, drift	F7R6
, drop	T-6F-13L8B7
, dure	F9
, each	F10B-6H6
, earlier	t10O12
, eight	T-12R10O-10
, eleven	F19X-6L6D-6
, els	F16L13R-6B8
, encrypt	F-7L8R6
, end	F-9f10O7
, enforc	L10H9
, error	T-7L-9R-10
, even	T-7F-8L-6R6N27H-7
, everi	T12H11
, everybodi	R7
, everyon	D10O-15
, everyth	B7
, except	F7
, fail	B8H6O10
, fast	T7
, faster	t14
, featur	T-9F-6L26B-8
, fenc	L-6R-6
, fifteen	T10F-6R32O-12
, financ	t9O7
, first	T-10f7R20B7D6H13O8o10
, five	T-23X-7l10R9B11N-9D13H-7
, fix	F-11L-7B22H8
, flag	F6R19
, flat	R-10
, folk	F9o7
, for	F-11X-6L9R34B8D15H-14
, forti	T15F-8L12R-6B-16
, found	F14X14L18
, four	T-9t-6L8l11R17B-8N15O-23o-9
, from	T-19t12F-8X-14R-8H12O-14
, full	L-7R8N14
, get	R-6B-8
, give	T9B17N-6
, go	F-6L8
, goe	L9R13D8
, good	T-7F-10x7L-6R9B6N12
, got	L6
, ha	D6O7
, had	T6D-7o-6
, half	T6F12R-7D10O-8
, hand	B7H10
, have	X11B7H-6o6
, he	T-6t-9R-6N-8D40o-8
, henc	T10F12X7L12
, her	F8D13
, here	X6L-6N29
, hi	D-11o8
, hold	t8
, honestli	T-6t-15f9x20o-7
, how	F-8X-6
, hr	L7
, human	B8
, i	t8F-22f-15X10x-11l13B-8D22H41o14
, if	T-14t14F-21f7X-9x11R-9D17H-7
, import	B13
, in	T-17F-6f13X6x-11L9B27D23H-8O14o14
, includ	T-8X-7R7B8N21o12
, instead	X8B7
, into	L-10
, is	T22t11X11L11R-6N-7D-6o10
, it	t22x-24L10l7R22B7N-13D17O14
, just	f7B7
, keep	T19F-6
, kei	R12
, kept	R13B-11O7
, kill	T6F9R-7B-8
, know	T18
, label	R8B11O8
, last	T-7X-6R-10B6H9
, lead	T7
, leav	F11B6H7
, legal	F13N15D8
, lesson	L6
, let	f9B-6
, like	T-6F19R-6
, limit	L7
, line	F9
, live	T-6t9R6o10
, lock	F9L-9R-10B7
, log	T-11L7
, login	R-7
, long	T7F12R11
, look	R24N14H-7o9
, lui	N15
, march	L6O6
, market	T18
, mask	L-6
, match	T-6R8
, mayb	T18l12O-6
, me	t7X12l10B15D-6H-10
, mean	T-9
, measur	F-10f9R-6o7
, median	O-6
, memori	T6R6
, mind	H6
, mine	R-8H17O10
, minut	F7N10
, mondai	R9O-6
, more	T10x10L-6N9O6
, most	X-6R6
, mostli	T-6H6O-10
, move	B6
, mr	D6
, my	T26t11F-14X-12R13D20H8
, name	D9
, network	L8H14
, never	T-9F16L-10R40B-6
, new	F6D-6
, next	F13L-9R-12B-10N31H-6O-15
, night	t12R-6O11o6
, nine	F-8f13B8O8o-6
, nineteen	T6R7H6O6
, nineti	T9F6
, no	T-29F6X-14x-8L8R-17B23N6H-10O31
, nobodi	T8F20X9L-13R-18D11H14
, node	L-7
, none	T-9F18L-7R-11B-7O19
, nor	T-8t7N6
, not	F-32f-19X9x-8L22l-10R26B8N15D-28H-24o-11
, noth	T-22F16f-7L-14l8R24N9O12o-8
, now	T10F7N12D9O18o6
, nullabl	L-6
, number	R11
, of	T-15F-8X-7L-6R-8D13O8
, off	O-8
, old	F23R17B25O-8
, on	X-28l-10R47B14H31O16
, onc	F-16O7
, onli	T8t-7F11X-12x8L-11l8R6B11N14D15H-11O-11
, onto	R8
, or	T52t-6f8X-9L-18l-7R-9N-12D-11H-6O-11o-10
, order	F-7R10
, other	F9o8
, otherwis	R11
, our	t10F-7X16L-11N-7D-9
, out	F-9X7R-7B-9O-6
, over	T-10F-8B-8D9O-8
, own	L-11R-7
, owner	L11O9
, p	L-11R-6
, page	F11B6D8
, patch	T10
, paus	R15N6
, payment	R6O-11
, peak	O-8
, peopl	T9f19X6R-9N-9
, per	T-14L-10R13O-6
, phone	B6H12
, pick	t6
, pin	R-6
, plan	F9R6O9
, platform	R6
, plu	T10
, pod	F19R6
, post	R6
, price	T-6
, product	F9R8
, promot	F-14L8R7
, provid	F-7
, pull	R11
, put	T7l10R-9o7
, queue	T-7F-6f11R-7
, quick	t14
, quota	R6
, rais	F-6
, ran	T6R11
, rang	R8N7
, rather	T11
, read	T-9t6F16L9R13O6
, readi	R8B6
, realli	t21X-6
, refus	L-6
, releas	F8L-9
, replic	F-9
, replica	F21L-8R12B-6
, report	R11
, request	F13R-6
, restart	T-10F-8
, restor	F7B-8
, retri	R8
, revert	B11
, role	L13R-10
, roll	F-14B25
, rollback	R-23B-11
, roughli	T9F-8R6
, round	F7N10
, rto	F-6O-11
, run	T-9L-13R8
, runbook	L-11R-8
, sai	O8
, said	o8
, same	T-7f8L-11N24O14o8
, save	B10O6
, saw	t6R19B8
, scale	R8
, search	F13
, second	F-6R9O-11
, secur	T6o11
, see	B8
, servic	R-6
, set	N8
, seven	T22L-8l12O-7
, sever	N12o10
, share	f11
, she	T-6F-7X9x8L14R-10
, shift	x-6O-8
, ship	F9X6
, sign	T13F-14R-8B-8O-7o-6
, sinc	T57t7f23X-9x-12L-14l-11R20B13O-32o-22
, sir	R9H8
, six	T-15F11L-9N-11O-26
, slo	O-6
, slow	T-7
, slower	T13
, slowli	l6D9
, smallest	R22
, so	T-13t-9F27f11x-14L8R20B11D-14O-9o-24
, some	T18R17
, somebodi	T-10F-17f11B-8D-9H6
, someth	O-9
, sometim	L6D9
, split	R-6
, start	F-7x7R12
, state	F-7
, step	R-9
, still	T-8f11B19
, stop	F-11L8
, straight	N7
, such	D7
, support	N8
, switch	l7N9
, take	F-11f16O6
, target	T9N8
, team	T7x-6
, ten	T-12F-14R24H-8
, terraform	T6
, test	F12R19H12
, thank	l12R8D9O13
, that	T13t-20X27x7L-6l-13N16D14H20O-8o-10
, the	T-20t28f10L-34l-15R21B-7N-6D14H-16o32
, thei	T14F-7X22x-10L25l7R9B15N-14D11H16o11
, their	D-6
, then	T-19t-15F-22f24X-23L-26l-17R66N13D-22H10O-40o-25
, there	T-9t17F14f12X-6B-8H6
, therefor	F19f11
, these	F12X6B11
, thi	F8f-10x-6L-9l-6N-10D19H-8
, third	B8D13
, thirteen	L9O6
, thirti	R-10O7
, those	T6R14B11
, though	T21t8F11R6D33
, thought	T10
, three	T-24t-7F-17f-6L-14R-14B-8o-6
, throttl	F6B7
, through	T6B-7
, thu	T-8L10N8O8
, ticket	o7
, tier	t9
, till	R6
, time	T7F-7L-7B-8H8O-6
, to	T-9F6X-13x15L6R16B-6D12O-8o-7
, togeth	F41
, told	T11F12R7
, too	X16
, took	T-17F9X8R9B-8O34
, trade	T-8
, tri	F13L8R8
, trivi	L-10
, turn	L6l14B6
, twelv	O6
, twenti	R32
, twice	X-8O-15
, two	T-6t-12X10L-8l-7R-11B-7N-22O-6o-11
, type	H10
, under	T-7F-8
, undo	F-6B-16
, until	T-8R24O-6
, up	T9B8
, us	F-6R8o7
, usual	O-6
, valid	T-9l7
, veri	B-7o-7
, version	F6
, wa	T19F-10X-9D13O19
, wait	T-16F-11L9R9
, want	T-7
, warm	T-7R-6
, watch	L-11R27B-7
, we	t15F33f-9X12x-6l11B10N6D6H-6O-18
, well	t9l17R-7
, went	f6L-6B9
, were	N8D11H7
, what	T-20F-21X-18x-6L-11R-8N37D8H-7
, whatev	F13f16X10H7
, when	T-14t-7F-23X19x-6L-10B13O-7
, where	T17t-7F20f-11L15R26B-9H-6
, wherea	T16
, which	T50t-9F24x-19L-18l-6R12B12N19H11o14
, while	T-20F-10H12o6
, who	F-16f-10X-22x-8L-13l-8R-33N9D31H-11O10o-9
, whoever	L10
, whom	T8L7N-7
, whose	B12D17
, with	T-25t-12F-42X-10L-14l27R48B47N29O8
, without	T-11t-6F-12X-8L6R-10N10D22H6
, work	F6D6
, worst	F-6R-6B-6
, write	T13R-9N14
, wrong	B6O-10
, wrote	L6N10
, ye	F8R7
, yet	D7
, you	t12F20f29X-6x18L6R-9N9D-18H11o9
, zero	T-6F-14L-7B-10H9O-7
: <money>	T-13O11
: <number>	T-31f-10l-9R-18B-27D-12O38o-7
: <percent>	T-8R-6N8H8O-9
: a	T10F36X-11L17R11N14D-9H-7O-13o-7
: about	T15N7O-7
: add	R-6
: all	T-7O-7
: an	T-7L6
: ani	T9L16
: anyth	F6B12
: ask	X7
: at	F20R9
: back	F-8
: backfil	F7
: backup	R10
: both	F15B9
: build	R7
: canari	T-6R14B18
: ci	F8L-7R7
: code	R9
: copi	R11B9
: delet	o7
: dev	L8
: doe	F10R-6
: drop	F-6B7
: each	t6F11R8
: eight	T-8N-9
: eleven	T6
: error	F10L9
: everi	T6L-11R23N-6
: everyth	L17
: expos	N15
: first	F22X7R6B-6
: five	T-12F-8R-10
: for	T-7R6
: forti	T-12F6X8N7O7
: four	F-9B-6O18
: from	R-6O9
: half	F6
: he	D7
: i	T-33F28f-6X98x-9L-12B-9N-14D-8H-9O9
: if	F14X7B-6
: in	F19L6R9
: is	F-6L10
: it	T19F12L12R10O6o17
: kill	T12R8
: last	F7X-6R-6D8O-7
: lock	F18R6
: median	O7
: more	F-9R-14H8
: my	F16X9
: network	L-7
: new	T12F14
: nine	R6
: nineteen	T10
: no	T-18t-9F-6L-11O-21o-8
: nobodi	T7N8
: none	t8l7O15
: not	T-6
: noth	t7
: old	F6B-7
: on	T9F31X19L-8B-7N21D-8O-9o-8
: onli	T-9F-7
: our	T-7X19
: over	R-6B6
: p	O-7
: page	t12N-11
: payment	N10
: peopl	t7L12
: plan	F7f10
: pod	F11
: polici	F14L-9
: pool	F-6L-6
: queue	F11L-8
: reach	F13R11
: read	X6R20N10
: restor	T20F6R-6B-7O-7
: roll	B14
: same	L-10N24
: she	X13N7
: six	X7L9R7
: small	F-6L-7
: somebodi	F20L-7
: someth	T-8F10
: start	X-11x10
: stop	L7R-6
: take	B15
: test	R16B10
: that	N13H9
: the	T37F40f-6X8x-7L-7l-7B18N-15D-10H-12O-24o-8
: thei	T6t6F19R9O8
: their	T15F-6
: then	F11
: there	T9
: thi	N24
: those	L8R8
: three	T-14R11N10
: time	X-9
: traffic	F9R6B8
: two	F23R11N-11D-7O-15
: unit	L-6
: we	T7F-6X-8L17O-8
: what	T-24t-6F11L-9R-16N18D-6
: when	F9X6
: which	F-7
: who	t9R-7D-6
: with	F7X7
: without	T-7F14
: write	T10R-7B-6
: you	t-9f-6B-9N12D-9H-6
: your	N13
: zero	f8L-6O23
<after> i told	T-9F-11f14X-8x10l6R-13B-12N-8D6H12o7
<after> none told	T8F35X-9B40
<after> person told	T-6F6L8R-10N13D-6
<after> thing told	T-10t-9F-6f-11x-6L-14R10B-6N-6H-9O13o23
<after> we told	t6F13f6L-10O8o-6
<although> thing told	T8
<although> thing wished	T12
<and> i told	T14t11f-9X34x-11L8l27R12B8D-12H32
<and> i wished	T38t8X30l6N-8H8o7
<and> nobody told	T-10t15F6f8X9x-6L17R-8N-10O17o39
<and> nobody wished	t10l6
<and> none told	T20F17X-8L26l-7R8N11H-6
<and> none wished	R7B10D8O-7o7
<and> person conditional	R-6
<and> person reported	X8
<and> person told	T43F25f34X10L22l16R11B8N-13D13H-30O38o30
<and> person wished	T22t-7F-8f6X-6x9D21H26
<and> thing conditional	F21N7
<and> thing meant	T7O14
<and> thing reported	l10R9B7N-6
<and> thing told	T22t10F18f14X6x12L19l25R14B27N-18D11H9O16o27
<and> thing wished	T18t-7f18X11L-6R9B9H-7O-8o-10
<and> we told	T26t9F25X17R11B13N-17D-12H-10O22
<and> we wished	T-7F6X29R-14O-6o-6
<and> you told	T10F9X-7L-12R-6B10D-12o8
<as> i told	t15F-8f6X-13R16N-7O16o10
<as> none told	T12F17f6X24x9R-6B-10H20O8o7
<as> none wished	f7
<as> person told	R10D29o-6
<as> person wished	T14
<as> thing told	T17F7f19X-18R-9B7N-7H-10O-8o7
<as> thing wished	T17B-6H6o6
<as> we told	t6x14o11
<as> we wished	T6
<asked none> -	f7R-8
<asked past> do	T-9t10x7
<asked past> is	L10
<asked present> be	D9
<asked present> chang	x7
<asked present> do	T-10F-17f14L-10R-6D-8H-9o-6
<asked present> is	t-11F-8L-7R-8D12
<asked present> slow	N7
<because> i told	T-13t-6X28R-9B8D-10H13
<because> i wished	T9X-7
<because> nobody told	T15t6R6
<because> none told	T28t-6F-6R-10B12N-6D-11
<because> none wished	D9
<because> person told	T6t21F-11f9x-6R9B-7N8D34H-20o-9
<because> person wished	T6D16
<because> thing told	T26t21X10L-11l-9R11N-21D-25O-21o-13
<because> thing wished	T9X-11R18N7D-7H-9
<because> we told	L7
<because> we wished	T7
<because> you told	T10H7
<before> i told	T-18t-10X21x-12L-24l6R-12B14D-6H-20O-8
<before> i wished	X-13
<before> none told	F-6X13L9R12B-20N-8H15O39
<before> person told	T12F7L33R15B-9H22O14
<before> person wished	L10
<before> thing told	t6X10L43l-8R39N20D-9O18
<before> we told	X10B12N9D7H6o-7
<but> i told	T6t-8F7x-7R-9N8D14o-7
<but> i wished	T6t8
<but> nobody told	T15F-7R6
<but> none told	T19F12R-12D8
<but> person told	T6t-8X-9x8L8B-7N-6D-8O-6o7
<but> person wished	T-7
<but> thing told	T33f-11X-17x-8L-7l-6B-20D19H11O-13
<but> thing wished	T27
<but> we told	F-6X6x17R-6
<but> you told	T12N6D7
<clock>	T-43t-13F-40f-25X-22x-26L-51R-25B-19N35D-14H-11O43o-49
<clock> * 's	D13
<clock> * <clock>	T-6R22N13
<clock> * <number>	F-6R-8O14
<clock> * a	O21
<clock> * and	N11
<clock> * ask	B6N9
<clock> * at	N10
<clock> * everi	H10
<clock> * for	R9
<clock> * had	O11
<clock> * i	T7X-7
<clock> * it	X6l6R-9B10D7H9
<clock> * minut	X8R-6B-8N-14H9O17
<clock> * not	T-6
<clock> * of	T10l16R-7
<clock> * on	H7O6
<clock> * said	N14
<clock> * the	l9R7D6O-8
<clock> * then	O-6
<clock> * told	N6
<clock> * wa	l7R7N-8H12O20
<clock> * we	R8
<clock> * went	O-12
<clock> * word	N6
<clock> * wrote	N15H-7
<clock> ,	N6
<clock> <clock>	N9
<clock> <number>	F-7B-6N-8O8
<clock> a	N7D6
<clock> all	l15O11
<clock> and	T-17t-8F-9L-6l8B11N14D-14O-11
<clock> becaus	X10
<clock> by	R12D7O11
<clock> i	T-6t6X-18l-7R9B-7N40D-8H-16O-21
<clock> in	O-6
<clock> it	H13O32
<clock> last	O14
<clock> next	N6
<clock> on	X14H7
<clock> pm	N7O-10
<clock> so	O15
<clock> that	R8
<clock> the	X-7R8
<clock> then	N6
<clock> three	O16
<clock> to	R17
<clock> two	H10
<clock> we	t9O6
<clock> when	B8O10
<clock> with	D10
<conditional past> ask	X-11B12
<conditional past> be	F7H6
<conditional past> come	T7X10
<conditional past> die	F17
<conditional past> do	F-17f8X15B-12
<conditional past> get	T11F-6
<conditional past> gine	T19F-7R6
<conditional past> go	B8O8
<conditional past> have	T-8F-9X6
<conditional past> is	T-7f6x9l6R15H6
<conditional past> keep	F9X-6B-6
<conditional past> lose	F10
<conditional past> make	B7
<conditional past> miss	F13B8
<conditional past> take	H8
<conditional present> answer	F6
<conditional present> ask	T7F9B-9
<conditional present> be	B6
<conditional present> break	F7f10B-14
<conditional present> carri	f16
<conditional present> come	B-8
<conditional present> confirm	F8B15
<conditional present> die	F15f6R-9
<conditional present> differ	F-7B16
<conditional present> do	F-7X6l11
<conditional present> fail	f6
<conditional present> fall	L6R8
<conditional present> get	X-8L16B11
<conditional present> go	f-6L6B15
<conditional present> happen	F-12L6H8o8
<conditional present> have	F-9f18
<conditional present> hurt	t8F8
<conditional present> is	T11F17x-7L-13l6R-12D-6H7o-10
<conditional present> lose	B6
<conditional present> make	L6
<conditional present> miss	F10L8
<conditional present> pass	R6
<conditional present> reach	R9B-11
<conditional present> read	F-8D10
<conditional present> run	R10
<conditional present> sai	F-8L-7
<conditional present> share	F11
<conditional present> sign	T7F13
<conditional present> sit	R8
<conditional present> start	F10
<conditional present> stop	F9
<conditional present> take	F-10B-7
<conditional present> wait	T-6
<conditional present> want	D8
<how> i told	T-6F8H28
<how> none asked	D8
<how> none told	t18F10R17N8
<how> person told	T-6L11H-9O11o-9
<how> thing asked	T7
<how> thing told	T-10F12f6X8x11D-9H-8o9
<how> thing wished	x7
<how> we told	o-6
<i conditional past>	T-10X29R9B-16H-6
<i conditional present>	B18D-6H6
<i reported past>	T11
<i reported present not>	T-8L11D11
<i reported present>	D-6
<i told future not>	T8F7D7
<i told future>	T-12t-6F-10X-18x13L-7B-7N9H13o-6
<i told past not>	T10F-23f12x-18L-8B7N-18D-19H23o-6
<i told past passive>	T-9t20F-9f7X-23N-13D-8o6
<i told past>	t-24F-54f-57X9x-15L-26l-28B11N19H19O-21o-22
<i told present not>	T10t8F9f19X-6x-8L-18R6D-12H15O-9o15
<i told present passive>	t9X-6H13
<i told present>	T-8t-25F11X20x22L-31B7N-25H8O-36
<i wished past>	T20L6
<i wished present not>	T-11t10F26X-17x20L-8R8B-6H-11o6
<i wished present>	T-10t-14F-9f8X28L-8l-11R-17B-12N-25D-29H-32O-35o-14
<i> -	t-6F-8R11B-7H-6
<i> accept	T40F7X-12x-7L-6N-7H-8
<i> act	X-6
<i> add	B21
<i> allow	R7
<i> alter	T9x17
<i> answer	T-12F-8f8X-21O8
<i> appli	T-6x15N-6
<i> argu	X12x-6R-6H-13
<i> ask	T-28t11F-29f-17X14x-21l-9B-10N14H-10O9o-12
<i> assum	T-7X19N9
<i> autom	T12X-7O7
<i> back	R12B7
<i> be	T-15f6X6x15B-11N6D-10H24O17o-11
<i> begin	T-23t-6X19x-6L6D-8H-9
<i> believ	T-14F-6f14X40x10D-12H-9
<i> bring	T-17t21F-7X15L8R7D-7H6
<i> bui	T19B9H-7
<i> build	T-10X8N16H33o6
<i> calcul	X13
<i> call	T-16t13F-13X-10L-6R-14B-10D11O13
<i> cap	T-10
<i> carri	T-22X-8x11H25
<i> catch	R10
<i> chang	T-12t-6F-11X-7x18D-10H-7O-9
<i> check	T-9X7L9l7R7B15H-7O10o16
<i> choos	T15t8F-13f-8X-11l-6N-8D-10H-14
<i> chosen	T16X-9x-6R12
<i> close	T-7R6H19
<i> collect	T6
<i> come	T-9t6X13x6H-6
<i> compar	T-10O21
<i> consid	T13t18R-9
<i> copi	F-6H11
<i> cordon	R6B7
<i> cost	O7
<i> count	T-11F18x-7L-10B-7N-9H-18O-15
<i> cut	T-12F-9L6R14B-7N8O7
<i> dare	R8O11
<i> decid	t8F-14f-6X-10x-8R6B-8
<i> declar	L7
<i> declin	T15
<i> defend	T11X7L8
<i> delet	F-7L-6B-11H-6
<i> deploi	O-7
<i> divid	H6
<i> do	T-12t-15F-13f-10X20x21L-17l-16B-6N8D-10H27O-16
<i> drew	T-8
<i> drive	H20
<i> drop	T30X-11l6o6
<i> eat	H14
<i> expect	T-7t8R6
<i> explain	D23
<i> export	B7
<i> fail	F6
<i> fear	F11R8
<i> feed	T-7
<i> feel	T-7X22x11H22
<i> figur	T10X6
<i> find	t26f8x-9O-7
<i> finish	N10
<i> fix	T-9H14
<i> flip	R6
<i> follow	X-9
<i> forget	X32B7
<i> get	T-31x8L15l-6R10B-7N-26D11H15O11
<i> gine	f6X-9x9
<i> give	T13t-7F6f-6x-12l-7H-14O-7o-6
<i> given	T11
<i> go	T-6F10f-8X18R6B7N-12D-19H-6
<i> guess	x15
<i> hand	T-9F17D7
<i> hang	N7H6
<i> have	T-15t8F11X-9x-12L43l-14R-8N-9D-21H7o15
<i> hear	t10l10N-6H-8o8
<i> hold	X6B-7N15
<i> hope	T-13X-6x11l18B-6D6
<i> inform	N12
<i> inherit	X-6D23
<i> insist	R9
<i> invit	N7
<i> is	T-25t9F16f7X-9x39l-17R-17B-14H37O11o20
<i> it	T-11F-8f6R-9N-8D-6H30
<i> join	T-6
<i> judg	X15
<i> jump	T10X10B6H6
<i> keep	F-11X-13l9B12N10D7O-8
<i> kill	R16B10
<i> know	F11f-7X-21l7R-7H15O-6
<i> known	X-21D7o8
<i> lai	T8R-6
<i> lead	T-20B-6
<i> learn	T-8X8x24N-7H-11o13
<i> learnt	X27x7D7
<i> leav	T29t-7F10L6H-14o-8
<i> let	T19t-6f-7X8x-6L-7R12B-12H7
<i> like	F-7f6l15R-9B-6D-8H13
<i> line	t12
<i> list	B7D11
<i> listen	O9
<i> live	T39H-7
<i> lock	H11
<i> log	B7
<i> look	t14F10f-14L-6l12R-10B-8N-7D-12H-17O-8o16
<i> lose	F-7f9X18D-6H-9
<i> love	l10
<i> lower	T7l11R8
<i> make	T-9t-7F18f-6L23R-7B12N-9H11O-7o-6
<i> mark	R6
<i> mean	T-14X-10x-6R14N-12
<i> measur	T7t-8X11H-6
<i> meet	T-12t6f25X9o12
<i> mind	H10
<i> misjudg	X27
<i> misread	X18
<i> miss	T22H7
<i> move	T-21F-11R23B13N-9D-6O-6
<i> mute	T-7N-6H25
<i> name	T-9t17N13
<i> narrow	R7
<i> need	T-8f7X-11B-10N7H22O8o10
<i> note	B9
<i> notic	F15X9
<i> offer	T11F-7X-7N-6D7
<i> on	O8
<i> open	T-15L11R-18H6o8
<i> overpai	T-17X35
<i> ow	T-6X-8N6D-7
<i> own	T-6X-9L-9B-7H-9
<i> pai	T44F6L6D-6H-6O-10
<i> pair	N6
<i> park	T9R6B6
<i> pass	T38X-9
<i> patch	T7
<i> paus	F-6O7
<i> phone	T-7N18H12
<i> pick	T12t8N-8H-8
<i> pin	N8
<i> plan	T-7f14x-6
<i> point	f9B9
<i> post	N29
<i> practis	F12B17
<i> prefer	T28X-11N-6
<i> prepar	t7
<i> present	l18N26
<i> press	l16
<i> promis	T6X-6N13D-9
<i> propos	T13R11N-7
<i> prove	D6
<i> publish	R8N9
<i> pull	T-11F18X-11L9R10B33N-10H-9O-11
<i> push	X6B8H12
<i> put	T15t-10f-11X-6x-15L11R11D-9
<i> quit	F14
<i> rais	X-7
<i> read	T-21F6f-9X7x-6L-13l14R-13B7N-14D-11H18O7
<i> rebuild	L6
<i> reckon	T18
<i> recommend	T17f25X-7x8R-6
<i> refus	T47L-7R-7N-6H15O-7
<i> regret	T-8X32
<i> reject	T37
<i> rememb	x7o6
<i> remov	X-20l8
<i> repair	F6B12D13
<i> repeat	T7X6N9
<i> replai	T-12X9
<i> report	N12o6
<i> request	N10
<i> restart	X-6l18R16B11o7
<i> restor	T-7X13B11
<i> revert	R-7B18
<i> ring	X-8R7B-10N23O16
<i> roll	t10R12B-11
<i> rout	o7
<i> rule	T9R6
<i> run	T-14R6N-7D-6H-9
<i> sai	F-11f6X-20x-11l-11N41D20O-7o21
<i> save	F8X-7B17H12O11
<i> scan	X6
<i> search	t7
<i> see	T-24t36F-11f23X-24L-8l-8R-11B-11N-9H-8O-15o7
<i> seen	t8x-6N-7H-11
<i> send	T-7X17l6R-8N16D-6H9
<i> set	T-10X6L-14R15
<i> ship	F11X8
<i> show	T11x-6R9N15D8H-10
<i> shut	H-6
<i> sign	T13F-7X-9
<i> silenc	X7
<i> sit	T-10t-7L8R-9B-6N-20D-17H12o-8
<i> skip	F10X6
<i> sleep	f19x21H12
<i> sort	T-9t10X-17D10
<i> speak	T-18X22x-7N15H-7
<i> spend	T6F-7X19H-6
<i> split	T-9F-14L11
<i> spoken	T6x11L7
<i> stai	F-6X-8H12
<i> stand	f16X-9x9R8H-8
<i> start	T-21X13x8L-11R-6N-8
<i> step	F10D8
<i> stop	T39F25f-6L-6R-13D7O-11
<i> support	F7N-6
<i> suppos	X11x20D6
<i> surpris	X-8D24
<i> switch	T7F-9R21B10H9
<i> take	t-12f-16X-20x11L-23R7B11H12O-9o-13
<i> taken	T10X13
<i> talk	f7R6N13H-14
<i> tell	F-12X-26l6R-17B-6N48D27H12o-9
<i> test	T-8X41L-7R9
<i> think	T14t9F-7f18X16x30L-7R-15B-12N6D-14H-9o-11
<i> time	B27
<i> to	X-17B-9N9D21H-9
<i> touch	T-10F18R-17H10
<i> treat	T-8F17X13
<i> trust	T-6F6X26l11B14O8
<i> try	T7F18f13B16
<i> turn	T33X-10R17B-10
<i> type	T-9X-11D16
<i> understand	T10X-12B12H7
<i> undo	R20
<i> us	T-24F22f29X-15B-9H-6O6o16
<i> wait	T-18X34B7N-9H19
<i> want	t-9X-14x9L-8N8H-20
<i> warn	T13N7O12
<i> watch	T-6F14X-12R12N-6D-6o15
<i> weigh	T16t19
<i> went	N6
<i> work	T-6X-9L6N14H15
<i> write	T-14X8L46l18B7N36D7H15O-8
<i> written	X10l10D6O9
<i> wrong	T6X12
<if> i conditional	T-11X15L-6R6B-6H18
<if> none conditional	T-6F-23f7B38D-6O-9
<if> person conditional	t-14F19f9X-22B-12N-17D30H-11o-8
<if> thing conditional	T-10F14L12l12B18D-32H-11O-12o-13
<if> we conditional	F-9f-6L-8R11N6D-12
<if> you conditional	T7F-12f6R-6B-6D19
<meant past> is	T9O-7
<meant past> plan	O13
<meant present> is	F-6D6H9
<money>	T34t-11F-15f-15X-42x-17L-12l-7R-27B-28N-8D-34H-21O74o-28
<money> * <money>	T-9O15
<money> * a	T9F-7X-7L-8O-7
<money> * and	N7
<money> * for	t11L7
<money> * in	T-8O-8
<money> * it	l13O8
<money> * minut	T-7R6
<money> * month	T-7F13X-8L7B-6N-6
<money> * of	T22O-8
<money> * the	T8
<money> * year	T21F-6X-8L-6O-8
<money> a	T13f-9X-15R7B-8N-8D-10H-6O-23o-6
<money> and	T9
<money> becaus	O7
<money> for	T-12
<money> in	N7O7
<money> k	T22t-6F-7X-10L8R-8N10
<money> m	T7
<money> million	T-11R9
<money> more	T6
<money> of	T11l12O25
<money> per	T-10
<money> to	O14
<nobody conditional present not>	F6
<nobody reported present not>	f8N6D7
<nobody told future not>	T-6F7f6x14l7
<nobody told past not passive>	T-14t-7F-9X-8L20O17o41
<nobody told past not>	T-20t24X13x-11L-9R-32B-14N-25D-8H-29O21o11
<nobody told present not passive>	T-12N9o-9
<nobody told present not>	T-12t-30F24X-15x-10L-9l-16R-19B-26N-17D-18H-21O-33o-9
<nobody wished present not>	F-8f-6X-12R-12B-13H9o-11
<nobody> -	T8f7L-7
<nobody> act	T-6L16
<nobody> ask	t-7L-10o-12
<nobody> be	F15
<nobody> call	T8F10O8
<nobody> chang	F19
<nobody> come	T6F7f7o-7
<nobody> count	F14o-11
<nobody> dare	X9
<nobody> delet	B7
<nobody> die	T-6
<nobody> do	T-8F-8f6X8H-11o10
<nobody> explain	T8
<nobody> feel	T14o6
<nobody> get	F-8B14D7o-6
<nobody> go	T10F9L17R7B-8D10
<nobody> have	t-9F-7f-6X-6L-14R-6D-9O-12o-9
<nobody> hear	D8
<nobody> hold	F-9
<nobody> is	t-13F17f19X6R9B-6D-10O-6o-15
<nobody> know	T11H7
<nobody> leav	T-8l6O6o20
<nobody> log	t6F6O20
<nobody> look	X7
<nobody> lose	T-30t9X-8L-9B11H6O8o19
<nobody> make	F10L6
<nobody> mean	F15L8
<nobody> miss	T-8t10O9
<nobody> move	t8X10
<nobody> need	L10
<nobody> notic	t9F14L22D15O-6o6
<nobody> own	F14X7
<nobody> pai	T-6o11
<nobody> read	F-13x9R9D-6
<nobody> rememb	T13F10
<nobody> run	X7L7
<nobody> sai	f14D7
<nobody> seen	D7O7
<nobody> sit	o23
<nobody> stop	O8o-8
<nobody> take	F-7R9O8
<nobody> talk	F12
<nobody> tell	T9F20o6
<nobody> to	t12R-6O8o9
<nobody> touch	T-8R-20B-6o-7
<nobody> us	f7N6D8
<nobody> wait	O12
<nobody> want	F7
<nobody> woken	L6
<nobody> write	T-10F-11L-7
<none asked none>	f8R-9
<none asked present>	T6f-6X-7x16L-14B-29
<none conditional past>	T-6R-9B13
<none conditional present not>	B6
<none conditional present>	t6F-14f11B9
<none reported past>	R-9
<none reported present>	R13B-7
<none told none not>	T-14X-10x31L-11N-6D-10O-9o-7
<none told none>	T-30t-28F-25f-24X-7x-9L-30l-18R-35B-30N-32D-18H-26O-20o-19
<none told past not>	T-14t-9R-18B-14N-6D6H13
<none told past passive>	T-21F-6f6X-11B-10D-12O12
<none told past>	T-37t-25F-16f-25X-14L-27l-6R-31B-15N-26D10H-20O-10
<none told present not>	T-6t-15f-11X-16x9L-13B-12N-7D19O13o-10
<none told present passive>	T-13t-8F-10f13L-13R-13B31N16D-6o-8
<none told present>	T-27t-12F-13f-22X-41x-6L-38l-18R-33B-27N-40D-22H-32O-38o-36
<none wished present not>	F-6f13R9
<none wished present>	T21t-16X11L-13l7R-27B-8N-14H-8O-22
<none> -	F-12X-21L-23l-11R-12B-10N-6D-10H-6O-6
<none> account	R-11
<none> add	t-8F-14x14R9
<none> after	T6F-8f6X-6L16
<none> alarm	O8
<none> allow	T6O-13
<none> answer	T12F-6
<none> appli	T-10F-10f-6R-12
<none> ask	T11t-6F6X8B-6D7O-7o-6
<none> autom	L19R-7
<none> back	F6X8x30R-15B-7N-8H-9O-13o-7
<none> backend	R8
<none> be	f-10X-15R6B-15D6O-6
<none> becom	F-13R6O-12
<none> begin	R11D8
<none> blast	F-7
<none> block	T-8L18
<none> box	L7R6
<none> bring	T12
<none> broken	B6O13
<none> budget	T-9F-6O-10
<none> bui	F16
<none> build	F-10L10
<none> call	B7H7
<none> card	O12
<none> carri	T-6B6O25
<none> case	F13
<none> catch	t8O8o6
<none> chang	F-10L-10
<none> charg	N12D8
<none> check	L9R-8N8O-10
<none> choos	T-18
<none> claim	T9L18R-10
<none> clean	O21
<none> click	F-6D-7O-7
<none> close	L6B11N17
<none> code	R6
<none> come	T-18F-16f10X6x-7L13R-15B12N-6O6o-16
<none> compar	F-6L-7R6N12O-7
<none> contract	N11
<none> copi	F6L7B7H9
<none> corrupt	F18B8
<none> cost	t7F-10X22R-11O-11
<none> cover	B6
<none> cut	f12
<none> date	T-6O9
<none> decid	R7B8
<none> delet	F7L-10B7O-6
<none> deploi	F-8R-11O16
<none> describ	R-6
<none> die	f9
<none> disk	t14L12
<none> do	T10t-10F-14X8x7L-12l8N-9D10O7o13
<none> drain	F6B8
<none> drift	N6O10
<none> drill	F-14
<none> drop	F-20L-6R-7
<none> eat	T10t17
<none> end	T-9F10R-6
<none> engin	T11F-6N7
<none> error	R10
<none> exit	F-7R-6O-8
<none> expand	R13
<none> fail	T-6f9L-8R-9
<none> fall	X7
<none> featur	T6
<none> fill	l8R-6
<none> financ	N9D12O6
<none> find	D7O19
<none> finish	H17o11
<none> fix	T6D-6H-6O-8
<none> flag	R17
<none> follow	L-11
<none> gate	F7
<none> get	T-6F7X-7N-9D-8O8o8
<none> gine	T-13x14L-8R7
<none> give	T9t31F-9R-7B-7O-10
<none> given	T17t7l14
<none> go	F-8f-7X-12x19L-9l6R-11D6H-7O-10
<none> grow	x24
<none> hand	t6O-8
<none> happen	T-6O6
<none> have	T-12t7L-9l15B15D7H-8O17o-9
<none> hear	t6
<none> help	t22o22
<none> hold	T-8F6
<none> imag	O11
<none> import	F-8
<none> in	F13O6
<none> interview	O-6
<none> is	T26t-9f-10X-13L-7l-15N-7D-17H-7o15
<none> it	X8B-6
<none> keep	F-12x15R-9N8o-8
<none> kei	F7R10B9H6
<none> kill	F6H-7
<none> know	T-6L7H8
<none> lag	F9
<none> lai	D8o8
<none> last	R-7O21
<none> lead	R10N-6H11O6
<none> leak	O-6
<none> learn	x10
<none> leav	T-16F29X8R-8D-9O23o-7
<none> let	T-18X9B6D13
<none> like	T6F8
<none> limit	R-8
<none> line	R25D10O10
<none> live	T-6O6
<none> load	B6O10
<none> lock	F7
<none> log	F-18X-6H12O7
<none> look	T-6L-6R-21B-6N7O-7
<none> lose	T11F29R-8B-18O-10
<none> make	T15X6B12
<none> market	N19
<none> mean	T24F-16L-8R-8O-10
<none> measur	X11o7
<none> meet	F10B-6
<none> merg	T-8F-8B-7
<none> messag	N9
<none> mine	T-6F-6x15N-6
<none> miss	T-7o6
<none> move	T25F14R-9O10
<none> name	T-9t8
<none> need	X-6R-6
<none> network	f10R13
<none> notic	F-11R8O8
<none> off	T17t14o9
<none> on	T8f11
<none> open	T-8F7N8H8
<none> order	R12
<none> out	R-6
<none> over	N19
<none> own	L10l14
<none> pai	R22O-6
<none> pass	T-7F-8H7
<none> past	T7F18H-10
<none> patch	R6O9
<none> phone	T9N14
<none> pin	T-7
<none> plan	x12L7B18
<none> pool	F-8L17
<none> price	T23F-7O-6
<none> prod	O-6
<none> promot	B-6
<none> pull	T18L-6O-6
<none> push	L-8
<none> put	T8F7X17B-13D12
<none> quot	F-6B-7o13
<none> rate	F6
<none> reach	T22
<none> read	T-10F26L-12D17
<none> reason	T-6
<none> rebuild	T-6L-6
<none> receiv	N13
<none> recov	O12
<none> refund	O-13
<none> refus	T-9f8L-14B8O10
<none> reject	O-6
<none> releas	T-13f10L7l18
<none> reliev	O16
<none> repair	T6o7
<none> report	T-11
<none> request	X6
<none> restart	R-11
<none> restor	T7L-8O15o24
<none> result	N6
<none> retri	F8B6
<none> return	B22O10
<none> revert	F12
<none> review	F-9H6
<none> revok	N6O7
<none> ring	B6N17
<none> roll	T-11F-6R16B10O-11
<none> rotat	B13
<none> rule	T25F-8L8R-11
<none> run	F-7R8
<none> sai	T12t6F9x7B-9N-9O21o9
<none> save	D7
<none> scan	O6
<none> script	F16
<none> see	F-9B16
<none> seen	O12o7
<none> send	T-10t11X8R-9O-6
<none> servic	L9
<none> share	T-6F-6B-6
<none> ship	B8
<none> shop	R-6D9O6
<none> show	O15
<none> shut	B-6
<none> sign	T-10X8R6
<none> sion	F7
<none> sit	R-6N7o9
<none> sleep	T13H9
<none> slow	F17H6
<none> spend	T6
<none> split	L7
<none> spot	T8
<none> stai	T-9F7X11o-7
<none> stand	x9D8H17O-9
<none> start	T10t9F-7L-6B-6O13o21
<none> state	F-6L6R-6
<none> step	l7R20B9O-9
<none> stolen	F22
<none> stop	F-8L12O-24
<none> store	T-7F22
<none> support	T7N13
<none> switch	R-7O-6
<none> take	T-26t-10X8x-6L-7R10B-10N-8D9H6O27o-8
<none> taken	L-8B-6
<none> target	T-7O-19
<none> tell	T-8t11N20
<none> test	L-11l7B-8
<none> thank	l7R6N7
<none> think	X16D-6
<none> tie	F14
<none> time	T-12F7f13X20x-6R-12B-18N-8O11
<none> touch	f9L6
<none> trade	t-7
<none> try	L8O-6
<none> turn	O-6
<none> undin	f13
<none> up	f13R9B9
<none> us	F32R-8O27
<none> wait	F-6X11R-7
<none> watch	X7
<none> wave	F-6R24H6O-7
<none> work	X6R9O11
<none> write	t-6F15X6L-14B16N9D11
<none> written	l8O-7
<none> wrong	T-6F6
<none> zone	R-6D13
<nor> i told	R12
<number>	t-43F-14f-49X-56x-72L-19l-36R13B-18N-28D-59H-52O43o-97
<number> * 'd	X-6
<number> * 's	R8O6
<number> * 've	F14B-8
<number> * <clock>	R-7O-11
<number> * <money>	O8
<number> * <number>	T-21t-9F-6f-8X-18x-8L-24l28R13B-19O7o-6
<number> * <percent>	L-6R-8
<number> * a	T-10t12f9X-21L-25l-12R-21B-16N-15D-20O10
<number> * about	T-9R-15B-6
<number> * abov	F21
<number> * across	O6
<number> * against	O23
<number> * agre	O17
<number> * alarm	L11R-6B9
<number> * all	T-15L-15R19N-13H9O36
<number> * an	T-27F21R-7H6
<number> * and	T7t-18F-9x-6L14O21o-25
<number> * ani	T6O-6
<number> * apart	T-9L9R7
<number> * ar	T6t34F-8R27O18
<number> * around	R6
<number> * as	X6O-7
<number> * at	T7F18l9B-10N-6
<number> * back	R-8B12O28
<number> * bad	O-16
<number> * becaus	T-6X9D12O9
<number> * befor	T8X-10L19H6O6
<number> * behind	L10R-6
<number> * between	R18O6
<number> * book	F16
<number> * build	T6
<number> * but	T-13F7R7B7D8
<number> * by	T-9t18H7O11
<number> * call	T10F10N13
<number> * came	O14
<number> * cent	T6R13B9N6O8
<number> * claim	L8H7O10
<number> * close	R9O10o7
<number> * come	F11
<number> * copi	D9
<number> * cost	T10O9
<number> * could	T-9L7O9
<number> * custom	N8
<number> * dai	T6L-6l6N6O8
<number> * delet	L10
<number> * deploi	B7
<number> * do	R11D14
<number> * dollar	O-11
<number> * done	L7N10O6
<number> * down	F8
<number> * each	T17t10F-9R-12N-6O-16
<number> * end	O6
<number> * error	F-7
<number> * everi	O12
<number> * everyon	O-16
<number> * everyth	T6
<number> * fail	F-10l13R15O20
<number> * file	t14F-6B7O13
<number> * first	T6L6R22N9
<number> * five	f8l12R-12O20
<number> * floor	O-7
<number> * for	t-6F-23f-7X11L6R15B13N6D-10O24
<number> * four	L8R11B7
<number> * fridai	O10
<number> * from	T-16F6f6L-10B-13N-7D7
<number> * go	R10
<number> * got	R-7O17
<number> * had	F7X7l10R27B-8N-7O31
<number> * half	O8
<number> * have	T14F7B15
<number> * he	O9
<number> * hour	t12R6H6O-10
<number> * i	T25f7N-8D9H16O8o8
<number> * if	T14O7
<number> * in	T-20t10X-12L-20l-11R13B-10D-6H-7O-11o-7
<number> * instead	T-8F-7f6L10O15
<number> * is	O7
<number> * it	T-13F-8R-7B-14D9O20
<number> * job	O-6
<number> * kroner	T-6
<number> * last	f14L-11R-10O28
<number> * late	T17F-15R-7O23
<number> * later	F7
<number> * left	O9
<number> * live	O7
<number> * log	O-6
<number> * longer	T20L13
<number> * loss	T-7F-11N6O6
<number> * lost	F18B-7O15
<number> * m	T-8t9X15L-8R-9N8
<number> * mai	R14
<number> * me	N7
<number> * mean	N15
<number> * median	R6
<number> * minut	F9O-12
<number> * miss	O14
<number> * month	t20X-6L11R-16B-7O9
<number> * monthli	T14O-7
<number> * more	T44L-6l6R-9N6
<number> * mostli	H7
<number> * ms	O12
<number> * my	X19D9
<number> * need	T11L6R14N11
<number> * new	T9F7O8
<number> * night	T-6N6
<number> * nine	T7O9
<number> * no	T-8F-9L-7B-9N7O14
<number> * nobodi	T20O-7
<number> * not	T-11X-7L9R9O12
<number> * noth	B7
<number> * now	N11O19
<number> * of	T10t-10F-9f14X-7l15B15N8D-11H-9
<number> * old	O-6
<number> * on	T40t-8f-7L-18R-21B14N-11O-9
<number> * onc	F8
<number> * onli	R23
<number> * oom	O-8
<number> * oomkil	F-6
<number> * or	L-6R-11B11O-6
<number> * order	T14
<number> * our	T14L16H6
<number> * out	R14B7O-8
<number> * over	T-7B12
<number> * p	R18
<number> * page	L12
<number> * paid	T-10R11D16
<number> * pass	T-9O18
<number> * payment	O19
<number> * peopl	F8
<number> * per	T-12L-17R-8N-6O17
<number> * percent	R20
<number> * plu	T-13L9R8
<number> * pod	R13
<number> * posit	R11
<number> * print	R8
<number> * quarter	O13
<number> * readi	O-9
<number> * refus	X12
<number> * relief	O7
<number> * reliev	O12
<number> * repair	O7
<number> * replica	R14
<number> * request	R12O8
<number> * restart	F10L10
<number> * round	R11
<number> * row	R-10
<number> * run	L18o7
<number> * s	F17O-6
<number> * sai	X15
<number> * same	D9o11
<number> * sat	F11L8
<number> * save	T13O7
<number> * saw	B15O8
<number> * second	O-10
<number> * send	R-6
<number> * servic	L7O12
<number> * she	N8O6
<number> * sinc	T13F16f8R-10N7O-8
<number> * sit	T19
<number> * site	O7
<number> * six	F8
<number> * slower	T14
<number> * so	t7l8R8B-8O-8
<number> * some	T16R7
<number> * stai	R8
<number> * station	R-11
<number> * still	T9B10
<number> * take	R12H10O-11
<number> * team	T-6
<number> * ten	F8
<number> * test	R8B-6
<number> * that	T19F6X-6x8L-7R21O6
<number> * the	T-18F-25f15L-13R8B8D11H-6O26o-16
<number> * thei	T-7F6R12
<number> * their	L8
<number> * them	T-7t7F-12l7R-12B-6D6H-7
<number> * then	F18L10R24B14N7O-13
<number> * there	D13
<number> * thi	L8R-7
<number> * thirti	O7
<number> * those	F-9
<number> * three	T-7t9F6L-8N8O16
<number> * through	T-6F7
<number> * time	T9
<number> * to	F-9f-9R-16B-11N-12D15O27
<number> * took	F9N7O8
<number> * total	O6
<number> * touch	F7R7
<number> * truck	R6O6
<number> * twelv	F7O9
<number> * twice	T-8F7O-9
<number> * two	R6B7
<number> * type	O11
<number> * until	T6F-6
<number> * us	L-7O22
<number> * version	L14
<number> * wa	T7F19B-8N8O-7
<number> * wait	T-19l11R-11B6O18
<number> * we	F-7x8R-6O-19
<number> * week	F-12L-13R-14B10N-8O35
<number> * went	O-14
<number> * were	T-7F15L11N-6O8
<number> * when	F-6
<number> * where	F-15l8R13O11
<number> * which	L10N8O-9
<number> * while	X6
<number> * who	T15X7
<number> * with	T17t9f7l9B-7O20
<number> * without	R20
<number> * worst	T6O-7
<number> * would	T9
<number> * write	F9
<number> * wrong	F-10
<number> * year	T12R-7
<number> ,	T10
<number> <clock>	O-25
<number> <number>	T8F-30X-6L-7R38
<number> a	t25F6f-6X-12L-17R-9B-14O24
<number> about	R6O8
<number> account	T-8F-10R6B13
<number> after	F-10R6O8
<number> again	F18l11O-10
<number> against	f11O9
<number> agent	R10O10
<number> all	T-6R7
<number> am	D9O-7
<number> an	R11H7
<number> and	F-11X-6L7l-10R11B-8N-8D16O15o9
<number> appli	T15f13
<number> ar	R-6O20
<number> at	T6F-7B12O20
<number> august	O20
<number> back	B-10O8
<number> bad	t13R-7
<number> becam	R-6O-6
<number> becaus	T6L10D6
<number> book	T-7L10
<number> box	T6L6B10
<number> branch	R-6
<number> broker	T10
<number> bucket	R6
<number> but	T10
<number> by	F-8L7D20O22
<number> call	T10f8L-6N-6O18
<number> came	D10
<number> case	T14
<number> chang	T-7L8R-8O-8
<number> client	R8O13
<number> close	O-8
<number> complaint	N9O18
<number> consum	O-7
<number> crore	T7t8F-6R-7O-7
<number> custom	T-17F11R46B-6N-7O15
<number> dai	T-8t11f11X11L29l-11R-28N-15H-10o-11
<number> databas	T9F25
<number> decemb	F10B7N7O-12
<number> degre	T-6
<number> deploi	T-11R-10O7
<number> devic	R9N11
<number> did	O-8
<number> differ	B-7
<number> dollar	R-13O6
<number> doubl	F16R7O16
<number> driver	T-6R10
<number> each	B10N10
<number> euro	T30t7F-12X-8L-6B-13N-7D-7O7
<number> expos	N20
<number> fail	F-12R-7O21
<number> farm	T-7
<number> februari	D9
<number> file	F10O18
<number> for	F15L-8O26
<number> from	T10R-6D7
<number> gb	T12t13F-7H11O-16
<number> gig	F9
<number> go	N8
<number> got	N7
<number> h	R-8O8
<number> had	L-6R-7N6O-6
<number> home	B-6N7O10
<number> hour	t-9F7l-6R-16H7O26o-12
<number> i	F9X-6
<number> imag	F8X10
<number> in	T15t7F-19f-9L6l-8O35o-7
<number> incid	T-7O-7
<number> instead	T8R-9
<number> is	T16B-6H18O6o6
<number> it	T21F-11D6H8
<number> januari	O-6
<number> job	O19
<number> june	B-8O-8
<number> k	T7O24
<number> km	R13
<number> kroner	t6R-8
<number> lakh	T9F-8R-11B-6
<number> line	T18t11F11O-15
<number> live	N10
<number> load	T-9F-6B6O8
<number> lost	R7B6
<number> machin	T-6F8B-6
<number> mai	L8B-7H11O9
<number> march	R9
<number> mb	l8R-6O-14
<number> messag	t19O8
<number> million	T17t-7F-19X-7R-36B-11N-8D-7
<number> millisecond	L7R-6O-8
<number> min	L7N14O7
<number> minut	T-21t-27F28f18X-11L-6l11D10H-10O43o-23
<number> mismatch	L-7O6
<number> month	F-9B-6O43
<number> more	L19
<number> ms	T22t-6F-11f-7X-11L6l10R-9N-13D-8H-6O12o-9
<number> nd	D9O6
<number> never	O22
<number> night	T9L9H6O12
<number> no	L9R-8
<number> nobodi	T12F10
<number> not	R10O10
<number> novemb	O13
<number> now	L-18o24
<number> of	f-11L12N15H-14O17o-10
<number> on	T-13F-12X6L-8R-15B13N13O12
<number> onli	R9
<number> or	T8F-8
<number> order	F14l12R12O29
<number> other	L12O17
<number> out	R-11
<number> outag	O-9
<number> over	F27L-7B24
<number> p	T-6F-9X15O7
<number> page	T-16f15L-19R-22O20
<number> partner	T8
<number> passeng	R9D16O13
<number> payment	F8R9
<number> peopl	F13L-8l8R76N-9D11O17
<number> per	F19X-7L-6B6
<number> percent	T-23t-9F-19f18X-9L-16R17N-12D-8H-6
<number> person	T10F-6B12
<number> player	F7l14
<number> pm	T22N8
<number> pod	F14L15D9H7
<number> point	R-7B8
<number> port	F-6
<number> queri	L6
<number> rd	N8o6
<number> read	R-6B15
<number> reader	R-6
<number> readi	O6
<number> releas	L-13R17O30
<number> report	T6
<number> request	R19O-24
<number> resourc	T-7F-9R-15O-10
<number> row	F28R17B-13O-10
<number> rule	T15
<number> run	R25
<number> rupe	B13
<number> s	T-9F-17L21l8B7O-6
<number> sai	D12
<number> second	T-12t-8F22f9X-18l13B29N-14D-16O17o-9
<number> secret	O7
<number> servic	T-13L10R12H7O-27
<number> session	R-7B8O-6
<number> sinc	L9R8O15
<number> site	O7
<number> so	l7D10
<number> stai	T17
<number> state	F-12R-7O-14
<number> station	T6R16O10
<number> step	L-7R-7
<number> stood	O-7
<number> stop	L14O-7
<number> store	T6t11
<number> take	T6R17
<number> tb	T-11O-11
<number> team	T-12X7R-29O-13
<number> terabyt	l6
<number> termin	H7
<number> th	L-8R-11N-7D12
<number> that	L-7R6
<number> the	T-14F-7f15N9
<number> then	R11O-11
<number> there	F7R8N8
<number> thousand	T23R7B-12O19
<number> three	T-7
<number> ticket	T-11t6L-9R-6B-7O25
<number> time	T24R-9B17O19
<number> to	T20t8f-8X-6L-9B16D-9O18
<number> topic	T6R9B6
<number> transfer	F6L6R-6O-22
<number> truck	L6R17B7
<number> two	t13
<number> under	F-6R12O-9
<number> user	R7O8
<number> version	B6
<number> wa	L7l12D20O-12
<number> we	T-6O-10
<number> week	T7t15O20
<number> went	T-7R7B6O-8o14
<number> were	T-6t9F12X33L-7R6N-6O-6
<number> when	R8
<number> where	R7
<number> which	T8
<number> with	T-7X11B-8N-6O-10
<number> without	f10
<number> work	T7
<number> would	T14F20B6O-6
<number> write	T-13F7O-9
<number> x	F9R-6
<number> xx	F7L-6R-9
<number> year	D-9O-7
<once> none told	F19X12R21H7O-8
<once> thing told	R7N23
<or> i told	T18X9R-9B-17N-6
<or> nobody told	F8f14D8o13
<or> none told	L-11B47O6
<or> person told	T-8R-10B-8
<or> thing conditional	F-19R12
<or> thing told	F-6L16R13B-7N-13D-7H-6O-13o-9
<or> we told	T6R8
<percent>	T-9t-21F-6f-18X-35x-23L22l-22R41N-15D-28H-17O70o-56
<percent> * <number>	L-10O11
<percent> * <percent>	T-11F-9L8R8B-12N-6O29o-9
<percent> * a	R7
<percent> * all	B10
<percent> * and	T-6t8F8R-8O21
<percent> * at	F8R-8
<percent> * book	R-7
<percent> * i	L20O7
<percent> * is	O10
<percent> * it	X6R-6O-6
<percent> * minut	L8
<percent> * noth	F6
<percent> * on	F9R9B-6N15
<percent> * payment	O-6
<percent> * player	R13
<percent> * request	R12
<percent> * stop	F-6L7B-7
<percent> * the	T10F7X-6L-10R13D8O25
<percent> * them	R-6O9
<percent> * traffic	R6
<percent> * two	N6
<percent> * user	R19B8
<percent> * we	F-6R-6
<percent> * with	T10O-7
<percent> * would	F17R-10B18
<percent> ,	T-6F-8R30O6
<percent> after	B-7O13
<percent> against	F10
<percent> and	T-11F12B-7
<percent> at	O14
<percent> befor	B-8O13
<percent> by	O6
<percent> cpu	T6t7L7l7R-9B-6
<percent> error	O10
<percent> fail	O-8
<percent> for	T-10L10O9
<percent> from	L-6N11
<percent> in	F-6B-6
<percent> is	L18
<percent> it	L-6B15
<percent> left	O10
<percent> more	F7R-6
<percent> of	t6F-14X-8L8R44D-8O-28
<percent> off	O7
<percent> on	L-7R-7
<percent> or	F6
<percent> then	T7F6R8B12O10
<percent> to	L-10R-10B-6O24
<percent> we	F-7L8
<person asked present>	T-6L-10R-7D-8
<person conditional past>	F-15f-7X-16x6L-6R11B6D42H-10o-6
<person conditional present not>	N-6
<person conditional present>	T-8t-12F15f14x-8L8l-7B-10N-16D-18H-6o-6
<person reported future>	X8l14D-6
<person reported past not>	t9X7o7
<person reported past>	T-13F-10X-8x6R-8N-8H16O6o13
<person reported present not>	D7
<person reported present>	T-7t-12f-7X-12x6L-12l-7R-15B-11N-11H-6
<person told future not>	F10
<person told future>	T10F-7f7L-7R-6B-9N-7D-7H7o7
<person told past not>	T9t13F-11x-6L15l-9R-22B-6N-8D36O8
<person told past passive>	T-25t6f-7L-10R-19N13D32H-7O-19o-19
<person told past>	T-21t-37F-34f-47X-25x-45L-17R-39B-38N-18H-18O-23
<person told present not>	T16F-8X-13L-9l-7B-15N-7D37H-19O-10
<person told present passive>	T-14X-9L-13B-6N9D14H11O-10o9
<person told present>	T-17f-10X-53L-18l-10R-21B-31N-15O-31o8
<person wished past>	T10
<person wished present not>	T-20t-6F-10X-9x6L7D14H15
<person wished present passive>	L10
<person wished present>	t-18F6f-9X-32x-21L-11l-8R-17H19O-26o-27
<person> -	X6B9
<person> accept	T6
<person> account	L9R6O6
<person> act	O6
<person> add	T-13L9O-6
<person> adopt	L12
<person> affect	F7
<person> agre	T23R-8N-6D-6O-6o-6
<person> answer	T-8F6L-9l8
<person> appli	L6
<person> approv	T-11F-7L-9R6D8O-6
<person> ask	T-10F-16f-7X-37N-12D-20H-8O-6o16
<person> back	F9L9B13
<person> be	F-9X13l9R-7D8
<person> begin	X7o10
<person> believ	X-6D10
<person> bless	D6H12
<person> block	R-10
<person> book	T12
<person> break	X-10x9B-8
<person> bring	T-12X-12R-8B-7H7
<person> bui	T-7R6D8O10o8
<person> build	T6t-6L-15B-7N-12H-8O-9o-9
<person> call	t6X-11B30N11H20o25
<person> care	T-6F6X14R-12
<person> carri	f15R8H-10
<person> catch	O9
<person> chang	x6L-9R-11B-7D-12O9
<person> check	F-9L-19l7B-6D24
<person> choos	F8R19D-6o22
<person> clean	T8
<person> click	F7D15
<person> close	F7f7
<person> come	F-10x9R-14N-7D-17H10
<person> compar	T11
<person> complain	T24F-11X-9L-6D18O8
<person> confirm	T-9t-6F-6l8D-7O-7o9
<person> copi	X-7l-6R-6B-6H-6O10o15
<person> correct	X10L11l10O-6
<person> cost	T8F7D15
<person> count	O-12
<person> cover	T6
<person> creat	F9
<person> decid	T-10t-6F-7R-13N-8H-10O-6o-7
<person> declar	O-6
<person> delet	T-7F17O16
<person> deploi	F9R-6H-13O15o6
<person> die	T-8F14L9O17
<person> differ	L9
<person> disagre	o19
<person> do	T-28f-12X-7R-18N-6H-9o-9
<person> drain	R8B6
<person> drive	R13
<person> drop	R-7
<person> edit	L7
<person> end	O-6
<person> enter	L7O-6
<person> explain	L6N10H-6
<person> fail	L13R10B12O8
<person> fall	D8O9
<person> fear	T-8t-6N-9D-6o-6
<person> feel	T6F-6f7L9R8
<person> fenc	F-6R7
<person> fill	f9R8
<person> find	t-9X-14l14R-7B-9D-17O10o-10
<person> fix	t7D-6O8
<person> flip	F7N7
<person> follow	L10R-7D7o12
<person> forget	F9X-6
<person> freez	T-6F9
<person> get	t30f-7X-13x-10L-6l24R-19N41D-23H-14O-31
<person> gine	L9D14
<person> give	T-10t-8F12f11X-13L-12l12R30N-7D-14O-6o-9
<person> given	T-9F15
<person> go	T-11t-9l-9B13H25O-6o9
<person> grumbl	T26o-6
<person> hand	N-6H-9
<person> handl	F-6O13
<person> hate	T7
<person> have	T16t-10F-11X-8x-6L-25B7N26D6O-9o-10
<person> hear	t-7F-8B-7N54O-6o-7
<person> help	H8
<person> hide	F14
<person> hire	D8
<person> hold	T11f19X12R-9N-7
<person> hurt	F7R9
<person> ignor	F11X8D12
<person> inform	L8R8N8
<person> insist	T6t12
<person> is	F-11L-27l-9R12B-12N-19D14H8o27
<person> it	T-9L-6l8N9
<person> join	O11
<person> keep	T-13f-6X-9B-9D21H25O-11o-9
<person> kei	F7
<person> kill	F7B-8
<person> know	T-16t19f-8X6L-10l30R-16N-8D19H-7
<person> known	T-6D18
<person> lack	T9X7
<person> last	f7
<person> laugh	D22
<person> lead	T11F-7R-6B-7N7O10o16
<person> learn	T-17t25X-7x12H7o12
<person> leav	F-8N-14D41
<person> let	T8F-6N-6
<person> lift	F12
<person> like	T18t-8F-10f7X7L-6D-10
<person> listen	X-7x25D8
<person> load	L6N8
<person> lock	F9B6
<person> log	T-6R9
<person> look	T-14F-9f42X-27L14l6B-6D19o9
<person> lose	T56F-18D-10O-9o-9
<person> love	T10D12
<person> make	T-16f6X-9L8l10B8D-12O6o7
<person> mark	R6D8
<person> match	F10
<person> mean	T-9F6H8
<person> measur	O8
<person> meet	R10
<person> mend	L-7H9o9
<person> merg	F12X10L-11
<person> miss	T9F8
<person> move	T-10F12R13B6D13o6
<person> need	T8X18R-6N-7H-11O-6o6
<person> notic	t22f6X10L20R-8D-8o21
<person> offer	T-6R9
<person> open	T-7F-7X-7D11
<person> order	N6
<person> ow	N12
<person> own	T-6F8X-7L-14l7R6B-8N-9D-6O-11
<person> page	L9
<person> pai	T-12F-7X-6R14D9o-6
<person> past	T6
<person> phone	F11L8N15O9
<person> pick	t-7F-6X-9L-18N-7D6
<person> plan	L11O9
<person> point	f8B7H10
<person> post	D6
<person> press	T7B7
<person> print	X14L8D-6
<person> promis	T-6N7D11
<person> propos	D-7
<person> pull	R-6B-10N7O11
<person> push	R-6D17
<person> put	T-12L24B-14O14o-8
<person> quit	F8o16
<person> quot	T7R9
<person> rais	L6R-9o9
<person> reach	R-24H6
<person> read	T-17F-23f-14X15x-6l-9B-8N32D8H-13O-15
<person> receiv	N14o7
<person> reckon	T12
<person> refus	L6
<person> releas	T-10R6D9O7o6
<person> rememb	F14
<person> remov	f8R6O8
<person> repair	F9R-9
<person> restart	D-9
<person> return	o8
<person> review	F7B7o8
<person> rewrit	L6O8
<person> ring	T11L8R-6B-6O10o7
<person> rotat	F12D19
<person> run	T11F-7X-10L-20l-7R-7B8N6D-9H-10O-13o20
<person> sai	T-11t11F-27f14X-12x19L-25l12B10N-33D-22H16O-14
<person> save	F10H7O9
<person> search	L12o7
<person> see	t13F15f-8X39x-6L21l-7R-9N24D-13O22
<person> seen	R12D16
<person> sell	R9
<person> send	T-15F-6X-11L7N-7D21H16O-12
<person> set	X-7B8N7
<person> share	T6F9
<person> ship	T6L-8o-7
<person> show	T-6t7f12N-6
<person> shown	F11N8o10
<person> shut	O11
<person> sign	T-7t6f-6R-9D13H-7O-9o-13
<person> sit	f6X-11L-12R9B7N10D12H14
<person> sleep	T-10L-7D26H-6O14o10
<person> slow	T-9N7H11
<person> speak	T-6
<person> spend	R6o7
<person> split	T19F15
<person> spot	L7
<person> stai	x22L-6R12B12H7o27
<person> stand	t10F-6R-6N9O-7
<person> start	L27B-7O7o8
<person> stick	T23F7X11N-7D6
<person> stop	f-8L-13B-6N9D-8O-9o39
<person> suffer	F8R7
<person> support	f7
<person> swear	D34
<person> take	T-7t-11F-10f7X6L23R-8B-10D-12O-14o-8
<person> taken	f10L10
<person> talk	T-8H17
<person> teach	L6D-7H6o-7
<person> tell	T-15F-12f6L-10l-9R-7B-10N6D-16H24O-6o-6
<person> test	t7X-6D27
<person> thank	x11l9R-6D-7
<person> think	T-16F-6D6O7
<person> time	L8
<person> to	T48F-9f-7X-8R6N-11D-18H6o-14
<person> touch	D7H-6
<person> trust	T-6t7F-7D6o16
<person> try	F7L-8R29B9O6o9
<person> turn	T-9F18D-7o7
<person> type	L-9D15H-9O6
<person> understand	F6f6l14D19o12
<person> updat	T6N6
<person> us	F-17f-9X-10L32l-6R11B13N-8D-14o6
<person> volunt	R12
<person> wait	T15t6L-12l8R-14H-7O-9o6
<person> wake	T9D8
<person> walk	t9o6
<person> want	t19f-6x-7L-15l-11N-24D-17H15O-16
<person> warn	D7
<person> watch	T-8R10D-9o-6
<person> woken	B7N9
<person> work	t9X18l14D13O-9o-14
<person> write	t-9F-10x-6L-6l-8R-14B-13D16H-15O-13
<person> written	f11L11D8o-6
<reported past> compar	T11
<reported past> copi	B8D8o7
<reported past> do	X7O6
<reported past> have	T-6t6D-10H14
<reported past> is	t8F-7N-7O20
<reported past> make	t9X7o9
<reported past> want	t8X7o9
<reported present> -	T-6t8
<reported present> come	X11B9
<reported present> is	t-14F12X-12x-6l-7R-9B-9N10D11H7
<reported present> know	L11D8o8
<reported present> read	F7R-10D-8
<reported present> sai	x10B7
<reported present> sleep	D12
<reported present> stai	T-6l8
<reported present> us	N7D7
<reported present> wait	L11
<since> i told	f6X38x-6L-11B-9N-10D-10O-6
<since> nobody told	X-6D7H10
<since> none told	T25t-6F14f8X16L29H-6O-7
<since> none wished	T8
<since> person told	F12f7l-6D9H-11O26o10
<since> person wished	L10
<since> thing told	T43t19F13f8L20B19D-6H-15O-11
<since> thing wished	T11L8R17
<since> we told	T20F-12N7
<so> i told	t-6F17f10X19R11o-14
<so> i wished	T6t11x-7D9
<so> nobody told	T-16f-6L7R-8B13H-6
<so> none told	T-16t-13F-13f-6L26R12N7O6
<so> none wished	T-7L13
<so> person told	t8F13X-13L13R7B19N14H-6o-10
<so> thing told	T15t14F40X-9x-7R21B17N-29D-6H-13O-24
<so> thing wished	T-15f8L9N6H-6
<so> we told	T21L-8R7B6N-9D13o10
<so> we wished	F9R12D6
<so> you told	H6
<than> i told	T-11F6X18H-8O10o9
<than> i wished	T16L7
<than> none told	T6F8R31B32N12
<than> person told	T13B6o9
<than> thing told	F17f6R12B19N8D7
<than> thing wished	T6
<than> we told	T-8t6F9X10
<than> we wished	T-9
<that> i reported	T6N7
<that> i told	T9t8F-13X31x7L-8N22D-6O10o8
<that> i wished	X10
<that> nobody reported	D8
<that> nobody told	t-7X24x7L7R-9B-12N11D-12O-10
<that> nobody wished	T-6H7
<that> person reported	T-7F-6N-7D-10H11o18
<that> person told	T16t-12f10X12x12L-9l14R-21D29H-11o13
<that> person wished	L13B10N-7D-8o6
<that> thing asked	f10L10
<that> thing conditional	F7R-12B6
<that> thing reported	t25F-17L-8R-14B-19N-19o15
<that> thing told	T16t-8F21f16X30x13l19B-12D20H-12O-6
<that> thing wished	t16F-11X-12x7L10l6R16N28D-15H20
<that> we told	T8t22L10l-9R8B8N12D8O-6o12
<that> we wished	t9X-6B6N6O6
<that> you told	T-7f7x7N6
<thing asked past>	T-11t8F-8f7X-6L6
<thing asked present not>	D17
<thing asked present>	T-14t-8F-18X-12L-13R-12B-7N-14D-9o-7
<thing conditional past not>	T11B22
<thing conditional past passive>	l9
<thing conditional past>	T-13X11x10B33N12D-10
<thing conditional present not>	t14X-6R7B17
<thing conditional present>	t-8F9X-9x-14L18l7R-9B-28N-12H-11O-14o-13
<thing meant past passive>	O13
<thing meant past>	T12t8O8
<thing meant present>	T8D6H8
<thing reported past not>	t8O9
<thing reported past>	t22f-6X-7N-7o9
<thing reported present not>	T9D-6
<thing reported present passive>	R7B10N-7D12
<thing reported present>	T-34t16f-13x-12L-6R-13B7N-16H9O-13o-13
<thing told future not>	T-17t9f14x12L14l9D-8
<thing told future>	T-8t-7F6f10L8R20N6D12o-7
<thing told none>	T20F-11X-9x-6L-9B-14N-10D-16H-7
<thing told past not>	T-15t22F-15L-24l8R-30N-13D-16H-9O18o16
<thing told past passive>	t-18F-6f-7x-14l47R-6B-15N14D-6H-22O18
<thing told past>	T-27t-23F-22f-41X-13x-10L-21l-7R-15B-27N-29D-11H-40O6o25
<thing told present not passive>	F-8f8
<thing told present not>	T-23t-13F9X-19x-25L20R-35B-9H-20O-28
<thing told present passive>	T-16f27X-7x-9L22l-18R-28B7N-23D-31H-18O8
<thing told present>	T-13t-21F7X-39L7l-37R-34B-27N-49D-30H-31O-41o-9
<thing wished past>	T19N10
<thing wished present not>	T-10t-9F-16f9X-11x-6L9R-18N-7D9H14o-6
<thing wished present passive>	R8
<thing wished present>	T24t-18F-31f-17x-9L-21R12B-16D-17O-34o-31
<thing> -	T-13F-13f6x-9L-8l18R-11B-14N6D-15H-11o-14
<thing> accept	T-17
<thing> account	R-6B-10
<thing> act	F6L-12o10
<thing> add	T37l25R-16
<thing> ag	o12
<thing> agre	t-8f12X-10l-6R-8B-9N9D-6
<thing> alarm	F-8L6B7N8
<thing> alert	L10
<thing> allow	T-6F-9
<thing> alter	t14l8R8
<thing> annoi	T19t7X8
<thing> answer	T-8R10O-8
<thing> appear	F7L10l10O-6
<thing> appli	T-7F-6f18X-6L-11
<thing> approv	D10
<thing> arriv	F15R-10O9
<thing> ask	T20t7f10X-10L19l-7R-8B-7H-6
<thing> averag	F-7L8O12
<thing> back	F-10f-6X-7B10N-8D-7H16O13o-6
<thing> base	R-6
<thing> be	T11t-16F-13f14X-14x7L-6l24D-19o31
<thing> becom	T-9F-10f-10R-15B-10N-11o31
<thing> begin	X-11L6D6O-8
<thing> believ	O7
<thing> belong	T-9
<thing> bill	O-9
<thing> bind	R-6
<thing> bit	L6o8
<thing> bite	F15R6
<thing> block	T8X-6L16O11
<thing> board	R7
<thing> book	L-13R11
<thing> boot	R8H6
<thing> bounc	f9R9O18o-6
<thing> box	X10
<thing> break	F30f11x-8B-16D13H-7O9
<thing> bring	T-13t6F14f-7X18x8L-13R-12N-6D8o14
<thing> broken	T7
<thing> budget	t6H9o8
<thing> bui	F10R8
<thing> build	T-6F-11X-7l7B-8N-7D-12H-6O-10o-8
<thing> bundl	O8
<thing> burn	T9x8L-9D17O13
<thing> burnt	O9
<thing> cach	F10B11
<thing> calcul	T14
<thing> call	L13B-15D-10H-10O-13o-9
<thing> cancel	T6
<thing> cap	F6L13
<thing> carri	f13B-10N-7O-11
<thing> catch	T-13F23L27R-6D-11o15
<thing> caus	T12
<thing> chang	T9t-10X13L6N-10O-7o-10
<thing> charg	R-7N9
<thing> check	T-12B18N-6O-8
<thing> choos	t11R-9
<thing> chosen	R13O-7
<thing> claim	R17N8D7
<thing> clean	T-7L9
<thing> click	D11
<thing> climb	T-7F-10R-7
<thing> close	T-7X-6L12l13B-9D6O6
<thing> collect	t12
<thing> come	T10X-10L-20l-8B-19N6D34H-13O-21o12
<thing> command	T-7X8l13
<thing> commit	F19
<thing> compar	T6t-7f6X-6L-12B-14N-7O-13o-6
<thing> complain	R-7o17
<thing> complet	t15L-6B13o16
<thing> concern	T7x7
<thing> confirm	T-6F7X-7x18R-6B-8D9
<thing> connect	T7
<thing> consid	t10
<thing> continu	F9
<thing> contract	F-6O-6
<thing> copi	T-7L22R-8B9O-7
<thing> correct	F18l11
<thing> corrupt	F6B6
<thing> cost	T22t13f-15X-9x-13L-17l-7R16N16D-13O-15o-13
<thing> count	T-14X14x12L18N12H13O12
<thing> cover	T-8F9f13L-7R16
<thing> crash	t10F-6f8X11
<thing> creat	F-11L-13l22R8B7
<thing> credit	O16
<thing> creep	T-6X9O-6
<thing> cross	F-9x8O24
<thing> cut	F-8L12B6
<thing> date	f7
<thing> decid	t-8F6L-12R-7B-9D-7O-8o-9
<thing> degrad	N8
<thing> delai	T9N9
<thing> delet	T-9X-8L9B9O-10o13
<thing> demand	F6L9
<thing> deni	L12D10
<thing> deploi	T-20F-6D-6o-6
<thing> describ	T-6R-11B-6
<thing> die	T7t-6F26f-8L7B-9O-11o-7
<thing> differ	X12L14R-9B8
<thing> disappear	F12
<thing> do	T15t16f-7X-6L18B-13N-10D-17H-12O-15
<thing> doubl	T38t-6F-15L-6
<thing> down	F19
<thing> drain	T10L13
<thing> draw	L10
<thing> drift	F17R-6
<thing> drop	T-8F22X-8B-11N-6D6
<thing> eat	T34F8X8L-7R-9B-7
<thing> edit	L16
<thing> empti	F6B-6D6
<thing> end	t-9F10L-10N-13D-9o-7
<thing> enforc	L10H9
<thing> engin	T6X7
<thing> enter	R15O-7o17
<thing> excus	F-15
<thing> exist	T-14R7D9
<thing> expir	T-12F14L14R11B8D6
<thing> explain	D-7o9
<thing> expos	N13
<thing> fail	T-21t-12F19X-16x-8L16l-9R-9B-10H6O-18o-14
<thing> fall	T-6X-13x-6R-6N-11O9
<thing> featur	L14
<thing> feed	L-6R10O8
<thing> feel	F6X11
<thing> fenc	F12L-6R11B-14
<thing> fetch	T9B6
<thing> file	F-8
<thing> fill	T12R-9
<thing> find	T-31F29X9L15R-15B-6N-13D-10H6O12o7
<thing> finish	T19x6R8B-7o11
<thing> fire	F6X-7R-7B10O8
<thing> fit	t17F-6L-7R-8
<thing> fix	F15L9R-8D12O6
<thing> flag	L-7R-6O20
<thing> flip	F20L6D7
<thing> flow	F6H7
<thing> follow	f6L9R6
<thing> forget	l8B6
<thing> forgotten	F19R6
<thing> form	F8X7
<thing> forward	B11D9
<thing> freez	L10
<thing> frozen	F14
<thing> get	T11L14l-14R7B7N23D-20H-17
<thing> gine	X-6L7R-19D-10H-7o18
<thing> give	T10t16F-10X16L-10R-8N-12D-9H-6o18
<thing> given	T15t13X9R14B-16
<thing> go	T-14t-23F-13f8x8l16R10B-17D-14H6
<thing> grow	T-10F6O-12
<thing> guard	H7
<thing> halt	R8
<thing> hand	T12
<thing> handl	T8N-8H23
<thing> hang	T-7F8X-9L21l7R-6B-17O-10
<thing> happen	F-7f8X-12x14l18R-8O-9
<thing> have	T11t20F14f6X23L-8l-7B-6N16D-6H-8O-14
<thing> head	l9
<thing> hear	N27O-11
<thing> help	T14t-8F17L-6R-12D12o-8
<thing> hide	T37t22F14B-9D-9
<thing> hit	F-7L9R16B-8O-10
<thing> hold	T-24f19X-8x-9l9R-6B-6D-6O-7o14
<thing> hurt	f-6R49B9D-6O7
<thing> idl	T16
<thing> ignor	L10B-6
<thing> import	F15
<thing> improv	t11F6
<thing> in	L-11H9O12o9
<thing> includ	T12t7F8X12L10l11B9N9D6
<thing> is	T9t19x9L-12l16N13D-13H9O-22
<thing> issu	T-7F-6L10l6R-6O6
<thing> it	T7L15R29B25D14O-10
<thing> join	F-7
<thing> keep	t8f14x-9L-23l-9R6B35N-10H-9O7
<thing> kei	F-10f10R19
<thing> kick	T7L11
<thing> kill	B-18O-7o14
<thing> knock	L7O14
<thing> know	t-7X10L-8R9B-7N10H12o-6
<thing> known	X12B-7D8H6O-8
<thing> label	R8D17
<thing> lack	L13
<thing> lag	T8F-9R8B-8O-6
<thing> lai	F-6
<thing> land	T-6B9
<thing> last	t16F-12X6L-6R29B-6D7O13
<thing> lead	T21F-9L8o6
<thing> leak	F10
<thing> learn	R7
<thing> leav	F-9X-11L-7l-7R23B18N21H-7O-6o9
<thing> let	t6F-6D-8
<thing> lie	T-13F10f9B12D16
<thing> like	T-8f8x6L-6R7
<thing> limit	T6R12B11
<thing> line	L-7
<thing> link	L6l6
<thing> list	F-7L12
<thing> live	T-18B-9O-9
<thing> load	T-6R-7B-8o6
<thing> lock	T7B11
<thing> log	T-7t8X12L-6R-7B-6O-8
<thing> login	L7
<thing> look	T15t-7F14f-9l-11R-7N-12o-12
<thing> lose	t6F-6X7L-9l-6R9O-21o-8
<thing> lower	B6O15
<thing> mail	N12
<thing> make	T12t16F-20f-13X7x14L-14R-14B-7N-12D-14H-14
<thing> manag	F-6f10D7O8
<thing> match	T-7F-10X7
<thing> matter	T-10F-9f8
<thing> mean	T37t-9F-12f-8x-6L6R-8B11N12O-14o-10
<thing> measur	T-6X-7R-7
<thing> meet	T8t15R14B6
<thing> mention	f15X6D11o8
<thing> merg	F9L17R12N8O-8
<thing> messag	T6X-6N7
<thing> mind	D8
<thing> mine	X9R-8H15O7
<thing> minut	O7
<thing> misbehav	F6R16B15O8o10
<thing> mislead	F13
<thing> miss	T-9F21L-12R-18B-6O-9o-7
<thing> move	t-8f-7X-6L-12l-8B-20N13D-10o10
<thing> name	T-6F-7L6R13D6
<thing> need	T34t7F-6X-9x-6L6O6o-6
<thing> network	T-6F-6R-10
<thing> none	T9o9
<thing> notic	T9t-7X-7L-15N-6O13o7
<thing> occur	T-6f10X6L6D6O6
<thing> off	D-6
<thing> offer	T-8R-7
<thing> on	R-6
<thing> open	L6l14R13B-10o-14
<thing> order	T9L-6R8
<thing> out	T-6X12R9o7
<thing> over	f8
<thing> own	T-18F-7L10R-8O11
<thing> page	F10O-6
<thing> pai	F-9f19X-7L-13R-17B-7D29O9o8
<thing> pass	T-20F15X9L16R9O7o15
<thing> patch	T-6B8
<thing> paus	F18R-8N6
<thing> peak	O31
<thing> phone	T-7F27l12
<thing> pick	T-10L9R-8N8o7
<thing> pin	F8
<thing> plai	F9
<thing> plan	F-9L18N-6O22
<thing> point	L7R-6D14
<thing> post	F11R-6N6
<thing> power	O6
<thing> practis	F-8
<thing> prefer	F7
<thing> prepar	T-7B8O6
<thing> present	L7
<thing> press	B15
<thing> prevent	l17O10
<thing> price	L6O6
<thing> print	T-6t6F7B14
<thing> promis	l7
<thing> promot	L-6
<thing> protect	T13X7
<thing> prove	T-11x21O11
<thing> proven	f7
<thing> publish	L6
<thing> pull	T-11F-21L-15B23
<thing> push	T10L6l7B7
<thing> put	T10F-28f-7X-9x14L-20B24N-6D11o-7
<thing> question	F9
<thing> quit	F10H6
<thing> quot	T-7O-8
<thing> rais	T-7l12
<thing> reach	T-12t-7F19f-7X12L-19R15D-8o-8
<thing> read	T10t-14F-7f8x-7L10l-7R-14B-12N-12H-9o-11
<thing> reason	L7
<thing> rebuild	T-8L22B-6
<thing> receiv	l8R-6
<thing> record	R-6D7o12
<thing> reduc	O-6
<thing> refund	t8N11O9
<thing> refus	T-26t-9F-28f-11L30l-6R14B-6D-8H-6O19o9
<thing> rehears	B8
<thing> reject	T-8X-6L17B7O13
<thing> releas	R-6o8
<thing> remain	F18X-8L8l12R-19B24
<thing> rememb	T-8B12
<thing> remov	R-8
<thing> render	F6
<thing> renew	f7
<thing> reopen	O16
<thing> repair	L13l8O26
<thing> repeat	R9
<thing> replac	F6
<thing> replai	l9
<thing> report	F21R-10B-6D7
<thing> rest	R13
<thing> restart	T-12f7L-6R-7
<thing> restor	T-12f7L16B24O-7
<thing> retri	L11
<thing> return	T-8l10B9O18o8
<thing> revers	f9R8B10o7
<thing> revert	R-7B19o7
<thing> review	f18
<thing> ride	D6
<thing> ring	T-11F12f21X-8L-9R8N6o-6
<thing> rise	F10B9
<thing> risk	T9N10
<thing> roll	T-15F7B16
<thing> round	F12
<thing> rule	F-6f11
<thing> run	t10F8f12x-9L-6R-8B-12N-15D8H18o19
<thing> sai	T-34t-8F22f-11X14x20L11l-8R-12N-19D-12H-15O-18o-10
<thing> save	T12F10X6L-13B7N-7D-9o10
<thing> scale	T-6t9f22R6B-7
<thing> scan	f9L11O-9
<thing> scrap	T12O12
<thing> screen	T17D9
<thing> search	D9
<thing> see	T-13t-18F26f-11X-8x-6L-17l-6B-18N-11O-12o9
<thing> seem	t13f8D13
<thing> seen	F7R7H6O-15
<thing> sell	F18N6H7
<thing> send	T11t-7X-12R6B-10N7O12
<thing> serv	t11X6
<thing> servic	F9L7
<thing> set	X8L6B17o7
<thing> settl	L7
<thing> share	T-6F6f9
<thing> shift	x-6
<thing> ship	T9N13O-6
<thing> shout	L13
<thing> show	T-14t-11x32R-9D-8O-9o-13
<thing> shown	f7x8l6R19o-7
<thing> shut	T-6L11H10O-6
<thing> sign	t6L-8R-10N11D-7o11
<thing> silenc	L7R-8
<thing> sit	T10t-7f-8X-6R10N-9D13H-9O-12o-11
<thing> size	H7
<thing> skip	F6D7
<thing> sleep	t7R6H7
<thing> slide	T8F9L-6
<thing> slip	T25F6X-6
<thing> slow	T26F-15L-8O10
<thing> solv	l9
<thing> sort	T6f16l8
<thing> spare	T12o10
<thing> speak	T11t10X-6x12o21
<thing> spend	T9F9D10O20
<thing> split	F-7L-9
<thing> spoil	R13
<thing> spoken	X-6l8R-6D6
<thing> stai	T17t13f-13x-7L-31l9B20N-10H-9
<thing> stall	F13
<thing> stand	T-9F-9X6L-11l8R-11N-11O-14o18
<thing> start	T-14t-9f-7X-10l13R-16N-9O-10
<thing> starv	T-8F20
<thing> state	F7
<thing> step	f7R-13O6
<thing> stick	l8R11
<thing> stolen	L-6R19
<thing> stop	T-22f8X-8x-10L11l8R-7D-20H-10O18o-22
<thing> store	F6R6
<thing> suffer	t7
<thing> suit	T-10t17F8f18X7o9
<thing> support	T-7X6N14
<thing> surviv	T-6F20L12
<thing> switch	T8t-6l8R-9
<thing> tag	F-6L6
<thing> take	T6t42f20x-12l-14R-12B-15H10O6o13
<thing> taken	T-20t-6F19f-6X-11L13R-8B8
<thing> talk	X8R-6N6D-6
<thing> teach	X15x23
<thing> tell	T16t-16F-14X16L-18R17N12D-12
<thing> test	T-13t7F11f7L29R17B7N-7O6
<thing> think	X-7D27O-8
<thing> throw	T16x7N7
<thing> thrown	t6L8B8
<thing> time	F-13L6B6
<thing> tire	T9
<thing> to	T19F-27x-6L10l-7R-11N21D-18H-8o-16
<thing> touch	T-16F-24L11R20B11
<thing> trade	D13
<thing> travel	N8
<thing> treat	t6
<thing> trip	F7L6B10
<thing> trust	F6R7
<thing> try	T-11F6f19L7R12o-8
<thing> turn	T-7x8L17B6D9O15
<thing> type	F-6X7B7H14
<thing> understand	T-6
<thing> undin	F-9R7B28
<thing> undo	T11R-9B9
<thing> unsign	L6
<thing> up	H8o10
<thing> updat	L8N-6D7
<thing> us	T-13f-15X-11L19R-9B9D-8O10
<thing> vanish	F9
<thing> version	L-6
<thing> wait	T9t-10F11L11l-6R13B-8D-10H-9O-9o-10
<thing> wake	B11
<thing> walk	B12N6
<thing> want	T9t-6F-13f-7X-6R-13B-8N-9D-11o-7
<thing> warm	B-6
<thing> watch	F-19L31l7B-6
<thing> weigh	T10X7R-7B6
<thing> went	t8F-9N13O6o15
<thing> win	T-7t32x6o14
<thing> wipe	B-8
<thing> withdrawn	B11
<thing> work	T-14t-8F15f34L-19l-9R10O6o57
<thing> write	F7X-11L-25l-10R12B-13N-17D-10O14
<thing> written	f-7l-9B13N-8o-9
<thing> zone	R15H6
<though> person told	T15F9
<though> thing told	T15t10H9
<till> i told	T-6
<till> none told	T6X8R8
<till> person told	R7B6H8
<till> thing told	F7X-6L33R-13B-9H13o-6
<told future> -	f16D7
<told future> be	T-8F-8f17L-9R6
<told future> check	l14
<told future> come	F8f8o7
<told future> do	F-6
<told future> get	T-6
<told future> happen	F-14f-7x7
<told future> have	T9
<told future> hear	T11
<told future> is	T6L7N8
<told future> lose	T7
<told future> see	F11
<told future> take	T-11H23
<told future> tell	F9N14
<told future> wait	T7N8
<told none> -	T-9F-11f-10X-22L-20l-11R6B-8D-6
<told none> chang	N6
<told none> cost	X8
<told none> fail	R-9O-8
<told none> find	O34
<told none> get	H-9
<told none> happen	T-6F9
<told none> look	R-15
<told none> notic	O10
<told none> read	T15
<told none> take	T-21F9O11
<told none> wait	X14R-9
<told none> write	F-6
<told past> -	T16X12x-8L-9N7D-19
<told past> accept	T25F-11X-11L-8R-17D-9H-7o-9
<told past> act	L7o10
<told past> add	T-7F-9X-8L28l24R-10B16D-7
<told past> adopt	X8L17
<told past> affect	R-7O-6
<told past> agre	T12t-7F-11f-9X-8R11D-6o-12
<told past> allow	T-11t-6F-8X-9R16N-7D-7O-19o11
<told past> annoi	T17t8
<told past> answer	T-6X-8
<told past> appear	F7l10O-6
<told past> appli	T-10F-6L13N-6
<told past> approv	F-8L9D32O-9
<told past> argu	T9R-7H-7
<told past> arriv	R-8D8
<told past> ask	T-12F-22X-32x-13l-9B-8N15D-11H-12o-16
<told past> assign	D10
<told past> assum	T-6X25
<told past> autom	L18R-9O6
<told past> back	F10R15B9
<told past> be	T-13t-9X-10l23H9o29
<told past> becom	T-9F-17l-6R-12B-7N-8o40
<told past> begin	T-15t-7F-6L-13R23B-9D6H-11O-6
<told past> believ	T-8X42D-9O-6
<told past> bin	T9O7
<told past> block	T-8F6L8O18
<told past> book	T16O6
<told past> bounc	f9O19o-6
<told past> break	T7F15R-8B6D-7o7
<told past> bring	T-25t16L-6B11N-6D11H14o10
<told past> broken	R12O14
<told past> bui	T11t-6F8f12X-11L-8R-10N-8H-7
<told past> build	T-15F-8X-8L13l-11B-7N6D-9H15
<told past> buri	H7
<told past> burn	F-6L-6R-7D-7
<told past> cach	F18
<told past> calcul	T8F11X12
<told past> call	T-12X-14l-6N25H6O14o9
<told past> cancel	T7F8O6
<told past> cap	T-6F6R17
<told past> care	F8X14
<told past> carri	T-14F-7X-8L-6R-7N-10H14
<told past> catch	T-6t6X-6L13l-7R-6B-11D-15O26
<told past> chang	T7f-7X-11L12R-13B-10N-10D-6H-8O-15o-12
<told past> charg	N6D9
<told past> check	T-8t-8L-7R-6B15N-10D-9H-8o6
<told past> choos	T6f10X-11x-7L-8l-7N-12D-18H-14O-7o13
<told past> chosen	T11L7R18O-7
<told past> clean	T-10X-7L8l10D9
<told past> clear	B-6
<told past> click	T-10X-7R-9D26O-10
<told past> close	T-8t-7R-16B-23N9H14
<told past> come	t10F-12f12X-14x10L-7l-13R-14N-11D-11H9O-14o17
<told past> compar	T-10t6F-20f10X-7L-23R11B-10N9H-6o-7
<told past> complain	T21L-6R-8D8O14o22
<told past> complet	B12O-8o18
<told past> concern	x8
<told past> confirm	T-8X-7x18L-7l11R-7
<told past> confus	X16
<told past> connect	T7
<told past> consid	T22t8F-6R-10D-8H-8
<told past> copi	T-7F-14X-7L23R-22N-6D-6o-7
<told past> cordon	B7
<told past> correct	L6l21B8O14
<told past> corrupt	F13L6B11
<told past> cost	T13O-7
<told past> count	T-12t-8f-6X9L-12R-10B-8N-13H-6O9o-6
<told past> cover	T-6f17B7o6
<told past> creat	T12F12l14R8
<told past> creep	X9O-6
<told past> dare	X9R8O22
<told past> decid	T17F-12f-9X-32x-9L-11B7D-15H-16O-12o-6
<told past> declar	O6
<told past> declin	T26F13O12
<told past> degrad	T-8F8N14
<told past> delai	T10N10
<told past> delet	T-10X-13l-7R-7B8D-7H-6O-16o-9
<told past> deploi	T-8L-6O-6
<told past> design	D11
<told past> die	T12F11L6R-6O6
<told past> disappear	D-6O6
<told past> discuss	T10
<told past> do	T-8t-6F22f-13x10L-6l-11R13B10D-8O-10o7
<told past> doubl	F-8
<told past> drain	L14R6
<told past> drill	F-18f6L6B9
<told past> drive	X-6R10H13
<told past> drop	T11t-6F-9X-18R-9B-11D-8O14o15
<told past> eat	T32F-8X12R-7H7
<told past> eaten	F14
<told past> empti	F7D6
<told past> encrypt	R-6
<told past> end	T-7R-13B-12O-6
<told past> enforc	L10H9
<told past> estim	O-6
<told past> exclud	T-6
<told past> execut	T-11
<told past> expir	F11D7
<told past> explain	X-6N6D20o9
<told past> expos	T-7N15O-6
<told past> fail	T-13F-13X-6L11R9N-7D6o-6
<told past> fall	T-7X-10L-9R-9B-11O24
<told past> fear	T-8o8
<told past> feel	T-7X31D-6
<told past> fenc	T6R7B-7
<told past> figur	X23R-8D-10
<told past> fill	T-11F6R-7
<told past> find	T-20t15f10X13x-11L12l16R-19B-11N-10D-28o-7
<told past> finish	T-9F11X-10x6R-12H17O7o21
<told past> fire	X-6B12O8
<told past> fit	t6
<told past> fix	T-18F13X-8N-7D7H6O9
<told past> flag	F6R-6O21
<told past> flip	B-10D6
<told past> follow	X6L6R15
<told past> forget	T-6F14X27D10
<told past> forgotten	T7F22X6
<told past> freez	O-6
<told past> frozen	F7R23
<told past> gener	N6
<told past> get	T-12t25F-11f-13x24L6B-22N34H11O-13o16
<told past> gine	T-18F11f7x8L17R-10B-11D6O8
<told past> give	T38t10F-9f-8X-13x-13L-10R-11B-10N-15D-21H-14O-16o-10
<told past> given	t10F18L-6l9R10B-19D-9
<told past> go	T15F-18X-13x24L-12R16H7o12
<told past> grow	F7O-11
<told past> grown	x35L6o16
<told past> grumbl	T14f16X8o7
<told past> halv	B7
<told past> hand	t11X-9B-11N-10D12H-18o-8
<told past> handl	x6N-9H21O8
<told past> hang	F-6L12R-7H8O-9
<told past> happen	T14t12F28X-11x-11N6D11o-9
<told past> hate	T18
<told past> have	T-16t19F9f14X-10x-13L-6l-9B6N16H-16O8o7
<told past> hear	l6N44D-11H-13O-12
<told past> help	t14F11D8o16
<told past> hide	T24t8F14L-6l11N6D-8
<told past> hire	T-10
<told past> hold	t-9F-7f21l9R-7N24D-18o29
<told past> ignor	X8L20D14
<told past> improv	t11o24
<told past> includ	t8X12l11B7N10
<told past> inform	L6B-6N33D9o-6
<told past> inherit	X-7L7D20
<told past> insist	T-6t12R9
<told past> interview	O-6
<told past> introduc	L8R7B11o12
<told past> invit	N7
<told past> involv	F11D13
<told past> is	X16x6L-19l-35B8N-10D10
<told past> it	T-13F31R14B8D8H21O9
<told past> join	T-9L-6D7
<told past> judg	X16
<told past> keep	T-19t-6X-10x14L-15l-15R18B31N13H10O-7
<told past> kei	f11R10N9
<told past> kick	L10
<told past> kill	N-7O-8o21
<told past> knock	L11O11
<told past> know	f-6x-6L-14B-11N18D-7H-8O-7o-20
<told past> known	F7X15O-7o7
<told past> label	R7D17
<told past> lack	T9X6L13
<told past> lai	T9R-7o7
<told past> land	B11
<told past> lead	F-6X-17L8H-6O11
<told past> learn	T-28t9F-6X7x34R-7
<told past> learnt	X26x18D12
<told past> leav	T23t-7F-11l14R9B17N9D18O21o20
<told past> let	L7
<told past> lie	B12
<told past> limit	R26
<told past> list	L12R-6
<told past> listen	T-6X-6N-6O7o-9
<told past> live	X-6N-6H-6o-7
<told past> load	B-10N7O-10
<told past> lock	F7B16H11
<told past> log	T-7F12L-6H11O13
<told past> look	F-11f7x-9L-10N-10O-21o7
<told past> lose	T34t20F-7f-8X13x-7B-6N-6D12H-7O-11
<told past> love	T9X8
<told past> lower	R8B6
<told past> mail	X6N22
<told past> make	T-7F9L19l11R-12B6N-13o-7
<told past> manag	D11
<told past> mark	N6D8
<told past> mask	L-6
<told past> match	T-7
<told past> mean	T23X-11L-12N-17H6O-9o-7
<told past> measur	T-14X19O9o8
<told past> meet	f21l-6R-10B-6N-9D7H-6O-6o8
<told past> mend	B8
<told past> mention	X6l8D10
<told past> merg	F13l6R10D9
<told past> misjudg	X34
<told past> miss	t15F-14L-11B-18H9O18
<told past> move	T-11F-9f-8X-13x-6L17R21B-8N8D9O9o14
<told past> mute	T-10N7H23
<told past> name	X7R8N11
<told past> need	T9f16B6N-8D7H13O-8o14
<told past> note	B8
<told past> notic	T-10t14F40X9L17B-9N-10H-6O11o16
<told past> object	t12
<told past> offer	F-10X-10L-9R12N-10H11O-7
<told past> oomkil	O-6
<told past> open	T-27L-9R19B6N9D10H9O-12
<told past> order	T7R9
<told past> overpai	T-19F7X44R-7
<told past> ow	T-7X-8N18D-11
<told past> own	T-13F11L-7l12B-6H-6o-7
<told past> page	L10o8
<told past> pai	T16t7F-15X11B-17N-6D8o12
<told past> pair	X-8N7
<told past> park	T6B8
<told past> pass	T28t-6F16L-6B-9D-7o22
<told past> patch	R-8O15
<told past> paus	F-7R15
<told past> peak	O31
<told past> phone	X-7L7l11R-9B-10N59D-6
<told past> pick	T-8F-9X-6L12R12B9H-11O-10o-9
<told past> pin	F12L-8B14N6
<told past> plan	F-7f12x21L-9B11O16o13
<told past> point	D8
<told past> post	X-7N45D6
<told past> power	O6
<told past> practis	B43O-6
<told past> prefer	T44X-10
<told past> prepar	T-7f12B6
<told past> present	T9l16N23o-6
<told past> press	B14D12o-6
<told past> print	T6X-6B9
<told past> produc	T7R-9
<told past> promis	X-11L-8l10R-8N13D7H-7
<told past> propos	t-6X-7L16R13D-9H-6O-8o-7
<told past> prove	x22O9
<told past> publish	T-6N9
<told past> pull	T-11F10X-9B13N-10D13H-7o-6
<told past> purg	F6B6
<told past> push	T-12R7B8N-8D15H12O-7
<told past> put	T10B-6H13
<told past> quot	T6
<told past> rais	F-6X-7l14R-9B7
<told past> rank	F12B-6
<told past> reach	t7f10R-12N15O14o9
<told past> read	T-8t11D15
<told past> rebuild	F-6X9L12B9O-6
<told past> receiv	T8t7l6N13o18
<told past> reckon	T10X-6
<told past> recommend	T26t7F8
<told past> recov	B6O16o13
<told past> reduc	O-6
<told past> refund	T-10N11
<told past> refus	T16t-7F-20L-23l-8R-16N-10D-9H11O18o6
<told past> rehears	F-9X-8R-8B24O-26
<told past> reject	T33L-7R-7
<told past> releas	o8
<told past> reliev	o16
<told past> remain	T-8X-6L15R-7B17O6
<told past> rememb	T14o6
<told past> remind	l20
<told past> remov	T-11F-6X7l6R11
<told past> renam	f9
<told past> renew	T-10l9D7
<told past> repair	l7D11O22o11
<told past> repeat	T7l12N8O6
<told past> replac	L7
<told past> replai	T-12l9O-7
<told past> report	T6N16
<told past> requir	L7
<told past> restart	T-7l22R-7N-8D-10O-11
<told past> restor	T-13X-7L-10o17
<told past> retir	L9
<told past> retri	R9
<told past> return	T-14F-10l9R10B9O31o7
<told past> revers	f9B-6O12o7
<told past> revert	B28
<told past> review	X-6D10H6
<told past> revok	O13
<told past> rewrit	T-10L10D-7
<told past> ride	O11
<told past> ring	T-11F7f11X-9L-7B-9N49H-8O11
<told past> roll	T-10X-9R8B17
<told past> rotat	F-7R-9B9
<told past> round	F7
<told past> rule	T32B-9
<told past> run	T-7t-10F-11f-7X-22L-18l-10B-17N-8O7o8
<told past> sai	T10t-20F-7X-23l-6B-20N23O-13o-11
<told past> satisfi	t9O8o-8
<told past> save	T-6L-11B26N-8H10O22
<told past> scan	D8
<told past> scare	D-10
<told past> script	T7
<told past> search	t6L13o9
<told past> see	T-21F13X18x-6l-10B7O-11o13
<told past> seem	t13f8
<told past> seen	T-8f-7X-10R23N-8D11H-16o6
<told past> sell	T14F9N6H7O11
<told past> send	T-13t-6F-11X8L-10R9N11D24
<told past> serv	t12
<told past> settl	F10L7R-8
<told past> share	T10
<told past> ship	T24F6L-6N10O-7
<told past> shout	L10
<told past> show	T-16t9F15x12L-8R-11B-7o-7
<told past> shown	T-8X-8R8D7o11
<told past> shut	R-11B-9H6
<told past> sign	T10t14F-8X-10l-7R-9N14H-8o-7
<told past> sion	F7
<told past> sit	T-20t-10F17f-6X-30x-6l-9H12o-8
<told past> size	H8
<told past> skip	T6F-7X8D7
<told past> sleep	F7X-6B-6D8H30
<told past> slide	T10
<told past> slip	T18O6
<told past> slow	T11R8
<told past> solv	F25
<told past> sort	T-12t11l8D11
<told past> speak	T-6F-7B-7D10H-6O-6
<told past> spend	T-7F-6X20R-10B-8N-7D9H-7O15o9
<told past> spoken	T6X-6l8R-6D11
<told past> spot	L7
<told past> stai	T-6F-8L-7B15N-7D-14O14o24
<told past> stall	T-6F7X6L10
<told past> stand	T-8t6F-12X6L-6l-7R-15O-14o-8
<told past> start	T-29t-7F-19L7R12B-9N-13D-7H11O-19o9
<told past> step	D12
<told past> stick	T25F6X8l6R-11B-7N-7D6
<told past> stolen	F27L-8R23O-6
<told past> stop	T16t-13F-16f-15X-19x-7L11R-14B-8N-16D-8O12o28
<told past> studi	H7o6
<told past> suggest	L14
<told past> suit	T-8t19X11o11
<told past> suppos	X18L6
<told past> surpris	D9
<told past> swap	R13
<told past> switch	t-6X-8l8B-15N-9D-7H6O7
<told past> take	T21t-6F-22X10x-9L18l-13R-7N-12H-7
<told past> taken	t-6F-10X6L16R-9B-7N-7D-13H-7O14o-9
<told past> talk	X-12l20N18
<told past> teach	X18x9
<told past> tell	T14t6F-8f-7X-11x-14L-16R-13B-17N51H-8o-12
<told past> test	T-18t14F15f6X29l-8R-9N-6D14
<told past> thank	x10l31R-7N-6D-10o-6
<told past> think	T-7t-8X37L-7l-8R-17B-10N-14D15H-13O-8o-12
<told past> throttl	F6B8O10
<told past> throw	T12X18l10B-6N6
<told past> thrown	t6L15
<told past> time	T-13F-8f7X-10R-7B32
<told past> to	T33t10f-8X-24x-7R-16N12D-9H-17o-6
<told past> touch	T-15X-14L-7R-10N11D7H-6O10
<told past> trace	D15O-8
<told past> trade	T10t6
<told past> train	T10
<told past> treat	T-10F15X17R13
<told past> trip	F9R-7B6
<told past> trust	T-7F-7X27L6R6D-6
<told past> try	T-12t-7F15f15X-16l-9R30B23N-13O-16o-13
<told past> turn	x7B-15O-7o-6
<told past> type	T-9F-7X-14l12R-10B7N-9D18H8O6
<told past> understand	T-10l13B7D7o15
<told past> unplug	D9
<told past> unprepar	X23
<told past> updat	D7
<told past> us	T-27t-7f9X-12L6l-7R-9B41N-6D-10H-7O12o6
<told past> version	B6
<told past> volunt	R24
<told past> vote	H6
<told past> wait	T14t-8F12X18L-12l6R13D-14H13O-10o-13
<told past> walk	X-7
<told past> want	t12F-27f-12X-17x-11L-30l-12B-12N-26D-14H13O-22o-17
<told past> warn	T12N21O15
<told past> watch	T-10F-11X-15L-10l7R17B-6N-11D-10o10
<told past> weigh	T33t17
<told past> win	T11t27o11
<told past> wipe	L7R-6B-10
<told past> wish	f6N-7D-6
<told past> woken	T-7L11B7N8
<told past> work	T23t-8f8X22l-6H21o31
<told past> write	T-21t-10x-13L6l14B-10N18D15o-7
<told past> written	T-16t-7F11l9R12B13N-8o-13
<told present> -	t-13X7x-10L-10l14R-15B-17H-7o-18
<told present> abort	L-7B-7
<told present> accept	T21t-6x17R11B-8O-9
<told present> account	T-7R-6B-12
<told present> act	T-8F13L-9
<told present> add	T29t6F-12X-6x-6L-8O-11o-6
<told present> after	F-6f6L16D6
<told present> agre	T-6f15R-11B-6o6
<told present> alarm	L20N7
<told present> alert	L7
<told present> allow	T7F-7L-6
<told present> alter	T8
<told present> annoi	X27
<told present> answer	F-12f7X-9l6D-6
<told present> appli	T-9F-8f10x9L-11R-13N-6D-7O-6o-8
<told present> approv	T-7D-12
<told present> archiv	T15t11
<told present> arriv	T10F7
<told present> ask	t22F-6f-11X24x-11l-7R-10B-8N-16D7H6O-7o13
<told present> attach	B-7
<told present> back	t-9f-12x25L13B15N-18D-12o-14
<told present> backend	R11
<told present> balanc	T-6R7
<told present> bank	H9
<told present> base	R-6
<told present> batch	T-9B-6o10
<told present> be	T9t-6F10x33L7l-9R9B-12N7D-11H9o11
<told present> beat	L9
<told present> becom	T6F-9f-6L-8D6O-8o-17
<told present> begin	R-9D6
<told present> believ	T-11f16X-6x7O12
<told present> belong	T-9
<told present> bit	L6R6o8
<told present> bite	R6
<told present> blast	F-7L-7
<told present> bless	D6H12
<told present> block	L26
<told present> book	T-8X7L-18R9o-6
<told present> bother	F12R10D12
<told present> box	X8L6
<told present> branch	T20R24
<told present> break	T-13F8X-6x7R-6B-8D7o-8
<told present> bring	T-8t8F7f-8X-10x20R-11B8N-7
<told present> budget	T-12F-8H7O-12o8
<told present> bui	R13B7D-6O13
<told present> build	T11t-10F-22f-10x-6L-7B-11N-7o-13
<told present> bump	T-7R-6
<told present> bundl	L6O8
<told present> burn	T9x9D13
<told present> cach	B10
<told present> call	T12F7f-6H13O-9
<told present> cancel	T-10F-9
<told present> cap	L14
<told present> card	L-6O11
<told present> care	R-12O-9
<told present> carri	t-11f7x8L-6R11B-6N6D-11H-15O13
<told present> case	F13
<told present> catch	T-9t7F17f9L6o15
<told present> caus	T13X7D7
<told present> chang	T-7t-12f-7R-11B-7N-9D-16H-6O8o-10
<told present> charg	T-6N12
<told present> check	T-12L16l-9B8
<told present> choos	t11R8
<told present> claim	L13N6D9
<told present> clean	F-7R-7O20
<told present> click	B6
<told present> close	T-8F10L12R17B8D6O6
<told present> cloud	T-6
<told present> collect	T6t26
<told present> come	F12x18R-18B-11N-8H-10o-20
<told present> command	T-7X8l13
<told present> commit	D6
<told present> compar	T-6L-10O-9
<told present> complain	T7F-11D13
<told present> complet	t17B8
<told present> concern	T8
<told present> confirm	T-9F-6L-6o6
<told present> consid	T-8t7D14H10
<told present> continu	F13
<told present> contract	R8N10O-10
<told present> control	T-6
<told present> copi	T-12F11X-6L-10H13o17
<told present> correct	F17
<told present> cost	T27t16F-14f-16X7x-13L-11l-7R8B-11N8D7H-10o-15
<told present> count	T-13t-7F14X11x7L19l-6N11D-7O-13o-11
<told present> cover	T-6F18f-7X-7L-6R11
<told present> crane	T-7R13
<told present> crash	f8
<told present> creat	F-8L-11l8
<told present> credit	T7O15
<told present> cut	F-18L20R19B11N21O8
<told present> date	T-13N-10O7
<told present> decid	T-15t-8F10X9N-10D7H9O-6o-10
<told present> declar	O-6
<told present> delai	T7O7
<told present> delet	T-12F-12L-6B10O9o12
<told present> demand	F6L9
<told present> deni	L13
<told present> depend	T-7t-7
<told present> deploi	T-14F-10X-8L9R-20H-11O17
<told present> describ	F-7R-17O-6
<told present> die	T-15F-12R20B-6
<told present> differ	L19
<told present> disagre	o9
<told present> disk	T-8t13F-7L8R-6
<told present> divid	L-6
<told present> do	T20t-13F-33X13x-12L12R-11N-11D6H15o19
<told present> doubl	T19F13
<told present> down	F17B-6
<told present> drain	F-6B8
<told present> draw	L11
<told present> drew	T-10F-8R9
<told present> drift	F6L10N6O9
<told present> drill	L-19
<told present> drink	T-7F-8R11H10
<told present> drive	T-6
<told present> drop	T12F16L-6R-10B-15O-7
<told present> dry	F6
<told present> eat	T22t14F6R9O-7
<told present> edit	T16F-6L33
<told present> empti	R17
<told present> end	F14L-8R10B-7N-11H7o-6
<told present> engin	T13F-9L-6B-6N7H-7
<told present> enter	F-11R16O-6
<told present> escal	F-17f12
<told present> excus	F-15
<told present> exist	T-14R7D10
<told present> exit	F-8L-7R-7B-9O-11
<told present> expand	R7
<told present> expect	T-8t8F8l-6
<told present> expir	L18R14B10
<told present> explain	t6F6R-7D10H-8
<told present> export	L12B7H12
<told present> face	N8
<told present> fail	T-12t-7F26X-8x-6L-6R-6B-6H11O-8o-8
<told present> fall	F21f8L12D7
<told present> fear	F7R6
<told present> featur	F-6L18R-6
<told present> feed	F-6R12O7
<told present> feel	T15x8H19o12
<told present> fenc	F15L-8B-14
<told present> fetch	T11
<told present> figur	F15
<told present> file	F-12L10O8
<told present> fill	f7X7l6B-8D7
<told present> financ	R-7B-7N7D11
<told present> find	T7t8F16f-7X-8x-6R-10N-7D-9o13
<told present> finish	T15L7
<told present> fire	F7L-13
<told present> fit	T-7t13L-6R-7
<told present> fix	T13t12R-9B-7O-7
<told present> flag	T8B9
<told present> flip	F17R13B8N6
<told present> flow	F7
<told present> follow	t-8F-9X-10R-11B-6H-6o12
<told present> forget	B12
<told present> form	X6B18
<told present> forward	B17
<told present> free	T7
<told present> freez	T-9F23L7
<told present> game	F6
<told present> gate	O-7
<told present> get	T-21t9F17f-11X-11l7R-12B14N20D-9
<told present> gine	T6L-10o19
<told present> give	T17t18X-9L-18R20D-11H-13O-9
<told present> given	T13L6
<told present> go	T-18F15X-7L14l15B9N-13O-21o-7
<told present> grant	R11D17
<told present> group	H6
<told present> grow	F-8x27
<told present> grumbl	T23
<told present> guard	L10H7
<told present> guess	x15N6H7
<told present> halt	R9
<told present> hand	L-6D-6
<told present> handl	T9O6
<told present> hang	T-8F11X-6L15l8B-10
<told present> happen	T-7t-9F-20x21l12R-11H-6
<told present> have	t13F20l-7R6N15D22O-8o-9
<told present> head	l8
<told present> heal	T8f7
<told present> hear	T-13t11L-7B-12N31D15O-8
<told present> help	T6L-7R-6B-8o-6
<told present> hide	T8t12F8
<told present> hit	f11R8O13
<told present> hold	T-10F10f13X18x-6L-8B-11N-9O-7o-9
<told present> hope	T-11F-7X-13x10l21
<told present> hurt	t-6f-6L-8R42B8D-6O8
<told present> idl	T16
<told present> ignor	F9L-7
<told present> imag	O11
<told present> import	F11B13
<told present> in	T-7F6L-16B7H8O17o7
<told present> includ	T7F13R8D9
<told present> is	T-13t19F-21f15X10x21L-7l-8B9N11D14O26o10
<told present> issu	L9R-6N11
<told present> it	f-7L19l-6B6O-13
<told present> join	T-7F-6
<told present> jump	T6H6
<told present> keep	t10f9x-13L-11R-17B26D12H-9O-14o-12
<told present> kei	B11
<told present> kill	T8F13B-11
<told present> know	F-7X-12l26R-16B-10N6D23H33O-10
<told present> known	F-8D22H6
<told present> lag	F8X-7L-15
<told present> lai	T-6F-7
<told present> land	F7
<told present> last	t15F-9L-9R18B-9D7H8O37
<told present> lead	F-16X15R-10B-7N6D-6H13o16
<told present> leak	O-6
<told present> lean	F7L13
<told present> learn	T6t6X-7x7L-6N7H-8o12
<told present> leav	T12t-6F28X-12R-16B11D6H-6
<told present> let	T20L-15R21B-6D-9O-12o-9
<told present> lie	T-11F6D15
<told present> lift	F10B6
<told present> like	T9t12F7f12L-13B-9N-8H15O-14
<told present> limit	L9B6
<told present> line	T-7F-8L-6R12D8O13
<told present> link	T-6L6l6
<told present> list	T-6F-10X7R19D9o6
<told present> listen	F-6x9
<told present> live	T21F-18R-12B-21N-6D-9H-7
<told present> load	T-7L6R-9
<told present> lock	T6
<told present> log	t8F-18L-10B-7N-6
<told present> login	L7
<told present> look	F12L9R-8N10D-10H-13
<told present> lose	T39F-12f-8x-7L-8R-8B-17D-12O-10
<told present> love	D12
<told present> lower	T6l11O8
<told present> make	T17t-11X12x7L-19l-7B12H-6o-9
<told present> manag	f10O8
<told present> mark	F9
<told present> market	R6N29
<told present> match	T-6F-7X6R12
<told present> matter	F-7f8X6
<told present> mean	T26t-9f-9X-6x-11L12l-6D-8O-15o-7
<told present> measur	T21F-14f-9X-6x-6L7R-6o-10
<told present> meet	t15F12
<told present> mend	T-6L-7H7o8
<told present> merg	T-7R-9B-10O-12
<told present> messag	X-8R-7B-7N15O7o9
<told present> mind	D11H9
<told present> mine	T-9x13D-9H20O12
<told present> minut	T13L8
<told present> mislead	F13
<told present> misread	X16
<told present> miss	T21t-8F22L-13R-13O7
<told present> move	T-19t-11F10L-11R18N-8H-7O-11o-10
<told present> multipli	X11D31
<told present> name	T-27t30F-10
<told present> narrow	R10
<told present> need	t16F-17X-8L15l-6R11B-21N14D-17O9
<told present> network	f9L8H10
<told present> night	R13H6
<told present> none	T8o8
<told present> notic	T12t11F10L-13R-10N13O-6o20
<told present> off	T16t12R-6
<told present> offer	B12
<told present> on	T16F-6f10R-6B-7O6
<told present> open	t-6F-8f-6X-11L23l8B-18D7H-6O10o-13
<told present> order	T11F6R10B6
<told present> out	T-10F6X7o6
<told present> over	F-7f7N18
<told present> ow	D12
<told present> own	T-17X-8L13B-10N-13D-10H-10
<told present> page	F13L9
<told present> pai	T26t9F-23f12X-6R-10B-13D9H-7
<told present> park	F6R13
<told present> pass	T-16X-6L27R8o-6
<told present> past	T6F13L-7
<told present> patch	R15
<told present> paus	T-6F23R-12N6
<told present> payment	F-7R-6
<told present> phone	T-9F26L-6B8N-8H12O7
<told present> pick	T7L-13R-8B-6N-9D-7o12
<told present> pin	T-11
<told present> place	T-7
<told present> plai	F7
<told present> plan	T-8F15x-7L33l8
<told present> pod	T6
<told present> point	F-10f16B14D6
<told present> pool	F-7L15
<told present> posit	R-6
<told present> post	F9R-7N-6
<told present> practis	B6O-9
<told present> prefer	T-8F9
<told present> prepar	T-8O6
<told present> present	L7
<told present> press	l16R-6B11
<told present> price	T12F-8R-6
<told present> probe	L-10
<told present> promis	N6
<told present> promot	R7
<told present> protect	T16F11X-10
<told present> prove	R9o-7
<told present> pull	T8F-14f-7X-6L-9B21D-9H-6O8
<told present> pump	T16L7
<told present> push	T-8F7L-13R-15D-7O-6
<told present> put	T8t-8F-25f-10X-21L13l10N-19H-7O9o-6
<told present> question	F9L7
<told present> quit	F15B-6o21
<told present> quot	T-9F-8R11o12
<told present> rack	o11
<told present> rais	L6o9
<told present> rate	T8R-6
<told present> reach	t-9F25f-6X8x-6L-8R6B9D-9O-12o-7
<told present> read	T-42t-10F25f-9X15x-7L-14N8o-21
<told present> reason	L6D9
<told present> rebuild	L11O-8
<told present> recal	t6
<told present> receiv	R-10N18
<told present> reckon	T10O14
<told present> recommend	f9x7
<told present> record	D7o12
<told present> refresh	T7B6
<told present> refund	t9
<told present> refus	T-15F-8f-8X-11L39R16B-8N-6O10
<told present> regist	F-7O-19
<told present> regret	T-8X32
<told present> rehears	F7O10
<told present> reject	L22B8
<told present> releas	T-8f6L13l16o11
<told present> remain	F8L-10l14R-13B8O6
<told present> rememb	T-9F18x6R-8B9
<told present> remov	F17f9L7B13
<told present> renam	F7B9
<told present> renew	t11f7L11O-7
<told present> repair	F17L11R-13O9
<told present> repeat	L13R10
<told present> replai	T-6F10X7L7R-7o7
<told present> report	T-19F8N-9
<told present> request	T-11F11
<told present> rest	R10
<told present> restart	T-7F-17L-7B-14
<told present> restor	L19B34N-6
<told present> result	N6
<told present> retir	f9
<told present> retri	F6L11R-11B9O-7
<told present> return	f-6L-6R-7B46O-9
<told present> revers	R13B18
<told present> revert	F19B35O-6o6
<told present> review	F-6f23L-14R-7B8D-7o8
<told present> revok	F15R-7N10O6
<told present> ride	F8D6
<told present> right	O-7
<told present> ring	T-9f9X-10B-9O9o11
<told present> risk	T18X-6N9
<told present> roll	T-11F22R22B13
<told present> root	T6B16
<told present> rotat	F9f9D14
<told present> rule	F-11f11L-8R-8B6
<told present> run	T-9t15F15f12X-8x-14L-14R-19B-13N-6D-26O-6o22
<told present> sai	t9F17x8R6N-14D-10O-8o19
<told present> sampl	F-7
<told present> save	T-7F29L-6R-11O8o9
<told present> scale	t8F-9f21O9
<told present> scan	T-9f8X-9L25o-7
<told present> screen	T17D9
<told present> script	F12R-6
<told present> search	D8
<told present> see	T-23t25f17X-9x-7L-14l-13R-19B-9N-9D-12O9o18
<told present> seem	D20o6
<told present> seen	T15
<told present> sell	T6
<told present> send	T-15t11L12R-14B-6N14O-9o-10
<told present> serv	B-6
<told present> servic	T-7F6O-8
<told present> set	T-14F-10R9B24o6
<told present> share	F6R-7
<told present> shed	T-6F10
<told present> shift	T6x-6R-7
<told present> ship	F9X16L-11B8D-8H-6
<told present> shop	F-6R-7O7
<told present> shout	B6
<told present> show	T11t-9f11X12x14L7N7O-8o-9
<told present> shown	F15
<told present> shut	T-10F-7L13O9
<told present> side	t9
<told present> sign	F-6X9N-7O-6
<told present> silenc	F15L7
<told present> sit	t-8B-10N-11O-8o15
<told present> size	T-8t8R-7
<told present> skip	F11L7R6
<told present> sleep	t11f19x18O7o11
<told present> slide	F8L-6D7
<told present> slip	F12
<told present> slow	T7H13O12
<told present> sort	F-6f13L-6
<told present> spare	o10
<told present> speak	X12x10D-6o18
<told present> spend	L-6R11
<told present> split	L8R-8B-8N-6D-6
<told present> spoil	F10R12
<told present> spot	T13
<told present> stage	T-6R7N6
<told present> stai	T-6f-11x12L-30l-7R-9B14N-12H12O-15o-10
<told present> stand	F-12X-13x6L-11l11R-7D-7H10o20
<told present> start	T13f-9X-13x9l10R-9B8H-6O17o16
<told present> state	T7R-9
<told present> step	F10f6L-6l7R9B11
<told present> stick	T-8F8l8B6
<told present> stop	T-15t7F22f10X-16l-11R15N11D-16H-14O-19o-21
<told present> store	T-9F19f13R8
<told present> submit	L-6O7
<told present> suffer	F8X-6R7
<told present> support	B8N31
<told present> suppos	X-8x21
<told present> surviv	F19D10
<told present> swap	R18B7
<told present> swing	F12X10
<told present> switch	t-6f14R-10B21N6O-12o-7
<told present> take	X-6L-13l-8R10B11D11O9
<told present> taken	F8f8
<told present> talk	X15L-6l-6R-11D-8
<told present> target	L-8R-8O-23
<told present> teach	x13
<told present> tell	T6t-10F-15f11X-13L-19l-7B-7N30D16H27O-6
<told present> test	T-16F-6f-7X-11l14R22N-10D8
<told present> thank	T-10N6D13O10
<told present> think	T-6t19F-12f8X-24x30L-6B-6O6
<told present> throw	f13
<told present> tie	T10F7
<told present> time	T-6t-7f10X24x-9R-13B-7N-11D-6o6
<told present> to	T34t-6F-21x-6L8l-6B-15N-8O-9o-17
<told present> total	O9
<told present> touch	t-7f10X13L6l6N-10D-6H13o-6
<told present> trade	T-12t-8D7O-6
<told present> train	L8
<told present> treat	t6N8D13
<told present> trip	L7
<told present> trust	F7L-11l17R-6B6D8O7o14
<told present> try	T-6F8f10l8R15B7o7
<told present> turn	F6X-9L12R-6B16O7
<told present> type	X17L-6D10
<told present> understand	T22F11L-7D14o-6
<told present> undin	T-6F-6f10B33
<told present> undo	T9R7B29
<told present> unlock	L7
<told present> up	F-7f12R8B14H6o15
<told present> updat	L11N6
<told present> upload	F7
<told present> us	t-8F6f-17X-15x-8L22l-9B-15N-11D-28O23o10
<told present> verifi	T6R-9
<told present> wait	F-6l-7B-7H9
<told present> wake	T7B6D7O-6
<told present> walk	T-7F7L-6B6N6
<told present> want	T13t-17f7L16R-24H-8o-13
<told present> warm	L6B-8
<told present> wast	X-8
<told present> watch	T-11X6L35l16R-17B-9D-7
<told present> wave	R21H6O-7
<told present> weigh	R-7B7
<told present> went	t8F-9N28O6o15
<told present> win	X7x10
<told present> woke	H9
<told present> work	T-24f10x-6L-20l14B-9N15D14O9o9
<told present> worth	t6
<told present> write	T-7t-6F-9f10x-11l-11B9N19H-13O-11o-6
<told present> written	T9F-11L-8o-6
<told present> wrong	F8X7
<told present> zone	R7D13
<unless> person conditional	L11R9B6
<unless> thing conditional	F13L14
<until> i told	L13N7
<until> none told	T6F16
<until> person told	T-6F16f7l10N-7o-8
<until> thing told	F15f-6x7B7D-7H-6O-7
<until> we told	F19N9O13
<we conditional past>	T12F-10R11B-6D-8
<we conditional present>	T-17F-13L-6N9
<we reported past>	T-7F11R8
<we reported present>	F16R-7B-6
<we told future>	f23N8
<we told past not>	T-14t12f27X7B-18N14D-7O11
<we told past passive>	T-11t-6F11R10o14
<we told past>	t7F-34f-11x25L-18l18R-10N-20D-31H-24o19
<we told present not>	T11F-6L-6R-8B-11N-6O-10
<we told present passive>	T16F-6
<we told present>	t-23F21f30X-39x-16L-23R-15N-12H-26O-19
<we wished past>	X16R-6
<we wished present not>	T8F8X7R7D11O6
<we wished present>	T16f-10X30L-16R-13N-14D-10H-12O-9
<we> -	T8
<we> accept	T30t11F-10R-6
<we> add	T-7F-8L17B-6
<we> agre	T-18l9R19B9D6
<we> allow	R13o9
<we> answer	T8
<we> appli	F8
<we> argu	T9
<we> ask	T-11t-7F-7X15R8N-7o-9
<we> back	O7
<we> be	T-8F8N6O6
<we> begin	T-7f12R6D7O-6
<we> bring	F7L9B14
<we> bui	T6F-7f9l7
<we> build	F-9L11R6O6
<we> burn	O-14
<we> call	R8
<we> carri	N6
<we> chang	F8L13B-6
<we> check	F6R-6B-10
<we> choos	t6f18
<we> clean	l7R-6D11
<we> close	l19R-6B-7
<we> come	T12F7f13x21O8o-6
<we> compar	T-10t7f10L-10R8B-9
<we> copi	R-6B7
<we> correct	O9
<we> count	F-15f-6X15L7R-9B-6O10
<we> cut	T6F-6B10N8
<we> decid	F11l6B11
<we> delet	f7B-8O-6
<we> deploi	T-7
<we> discuss	T10
<we> do	T-6t8F-20X9x15L13l-10R14B18N-8D-6
<we> drill	O6
<we> drop	T14F-7O10
<we> eat	B6
<we> end	B8
<we> fill	F8D9
<we> find	T6t10R-7B-7N6o13
<we> finish	F9D9O7
<we> fix	X9
<we> flip	F-9R12
<we> follow	R8
<we> freez	F16
<we> get	T-7t11x13l11B-11D6o10
<we> gine	T10R7D8o7
<we> give	T6t12F-14f-7X-7l-6R-14D-6o-10
<we> go	t10F6f-14x-8L-11l-12B13N-8O-14o-6
<we> have	T-15t9F-6X-6x-8l8R-23B-22N-11H-9o-12
<we> hear	T9F10
<we> hit	O22
<we> hold	T11l9R7N11O-6
<we> is	T-11t12F-9f-10X-11x13L6l-11R-10B-17D18o37
<we> it	F36R-9O14o6
<we> keep	F10f7R-6B16O-8o9
<we> know	T17X-7l-7R-10B-9N20D6O-6
<we> learn	F6
<we> leav	T39F-6l15R-6B6o-6
<we> let	f8l10R15N10
<we> like	T6t6B8o6
<we> list	X6
<we> live	T13F-7R-9
<we> look	F-8X14L-7l-10R17B10D-8O-6o-9
<we> lose	T36t13F-16X-10D22o-8
<we> make	F-7f10X6l-6B-6
<we> mark	F14
<we> measur	T9o-6
<we> meet	F-6
<we> miss	T6F7R17O10o9
<we> move	F-20f6X7L20o-8
<we> need	t11f16R10
<we> notic	F21L-7R-9
<we> open	t6F-9R15
<we> pai	T33t10F-14R-18B-8D-7
<we> plan	f-6x8L-10l8R-6o6
<we> point	R6
<we> practis	X11R6B9O-13
<we> prepar	f13
<we> print	T6
<we> pull	t8F10L12O12
<we> push	F13
<we> put	T-6F16f6R-6B-11N-7D-6O-7
<we> rais	T7
<we> reach	t8f11N8o10
<we> read	F14
<we> refund	T-9
<we> rehears	R-8B11
<we> releas	F-7L7o8
<we> remov	X7R8
<we> repair	F-9B-6
<we> replai	T-7F11L6o8
<we> restart	T-10B-6
<we> restor	F9R6B7
<we> return	T-6F-10R9B35O-6o-6
<we> revok	F16N12
<we> ring	R-6
<we> roll	O8
<we> run	F8R6B-7
<we> sai	T21L-8l8N18o8
<we> save	T-6
<we> see	T-9F9f13R-12
<we> seen	R7
<we> sell	T10
<we> send	B10N10
<we> set	T-8
<we> settl	T9F13
<we> ship	T13X9
<we> show	X7
<we> sign	T6R8
<we> sit	T-8F22
<we> sleep	t10o6
<we> speak	T-6X7
<we> spend	T-6X8R-6
<we> stai	F-6R-9N7
<we> stand	B-6H7O10
<we> start	R11B8o-7
<we> stick	L6
<we> stop	X6L-13R8o7
<we> switch	T-7f9
<we> take	T15t6f-9L8R-12B6o14
<we> taken	O13
<we> talk	F-11X9l21
<we> tell	T14N9
<we> test	F18L-8
<we> think	F8X-11
<we> time	B9
<we> to	F20R-10B-8N-6D6O-8
<we> try	T-11F-9R7B9
<we> turn	T-7l10R-6B6
<we> us	F-13f-6L-12B12O-9
<we> wait	O-8
<we> want	T17f13
<we> watch	l19o9
<we> write	T-9t-6F-16f6N17O-12
<we> written	R12
<what> i told	T10X18x18L-12D26O-6o-11
<what> i wished	T-15F-8X12H9
<what> nobody told	F-6f6R-6
<what> person told	T16t13X7L9l-7N-17D13o17
<what> person wished	T-10N12D-9
<what> thing asked	T-10t25X-9x-11L-9B-6N-11D-6
<what> thing told	T22F25X21x11L17l27R10N25D8H-11O-9
<what> thing wished	T-12t13L-6R-11N10D-6
<what> we told	T31f-10X-17L6l-8B-19N18
<what> we wished	T13R12
<what> you asked	T-9f11
<what> you told	T14t-13F-13f-7x6R-6D17H-6
<what> you wished	B-8N10
<when> i told	T7t-7F-8X14N-15D31H-9O12o9
<when> i wished	X-8
<when> nobody told	H14
<when> none told	T20F18f-6X-6x7R9B16D-7H8o-8
<when> none wished	F-7L9
<when> person told	t-12F15f23X-13R-6B-6D24H8o12
<when> thing told	T-12t-12F25f-16X17l-10R22N6D-12H20O-15o-12
<when> we told	T19R-6
<when> we wished	T-7
<when> you told	t24L9
<where> i told	T-8F7D7o12
<where> nobody told	F10R6D8
<where> none told	T-6t6F11L7R11
<where> person told	T21t6F8f-6L-14R8D-7o10
<where> person wished	T6
<where> thing asked	f10
<where> thing told	T20t-8F13X13L-18B-10N-11D13H8o-7
<where> thing wished	T-9f6
<where> we told	F9N6
<where> you told	f6B16
<whether> person conditional	T-11X8R8
<whether> thing conditional	T13t8F-12X-7l6R-10B-6D11
<whether> we conditional	B-6
<which> i told	x12L-8R-12B8N17H7O8o-9
<which> i wished	T9L8N10
<which> nobody told	t11f6X11L-10O-7o14
<which> person told	T6F14X20L13l-6R-7N6D6o12
<which> person wished	T10F7R6
<which> thing asked	T-6t-6x8
<which> thing told	T17t15F-6X24x-10L18R25B11H11O-11o-19
<which> thing wished	T30L-9l8
<which> we told	T-14F-8f10L6R23B8o9
<while> i told	N9O8
<while> none told	f8X9R13
<while> person told	L11D14H10
<while> thing told	T-22t-7F30R9D-6O-7
<who> i told	D18H9
<who> none told	T16t-6F-13X11L10R9N7H6
<who> none wished	B6H10
<who> person asked	L-7D-6
<who> person conditional	F-6B9
<who> person told	t8F-22f9X16x13l11R15N13O-11
<who> person wished	X9L-7R8N7D-10H-8
<who> thing told	T7F-9x8L-7R-10B11D30H7
<whose> none told	F8X10D13O6
<whose> person told	D6
<whose> thing told	F-9L15B9D31
<why> i told	X-7H7
<why> none told	T16X8
<why> thing told	T20t8F-8R-7B-10D12o-10
<wished past> is	T19R15
<wished present> -	T22t-6F-14X-34D-6H-8O-8
<wished present> accept	T12X-6R-8
<wished present> answer	t7X-8N6
<wished present> argu	X10
<wished present> ask	T-13t-10F-10X10x-6B-7N-10D-15H-7o-9
<wished present> be	T11t-15F-10f7X-9l6B-15N10D-8O22o-16
<wished present> begin	T-7L7R-7
<wished present> believ	D10
<wished present> break	L8
<wished present> bring	X25L10
<wished present> bui	T13
<wished present> build	X7L9
<wished present> call	T-10t15F-11N-8
<wished present> carri	N11H12
<wished present> catch	l9D9
<wished present> chang	T-11F6X10x12
<wished present> check	X9N15
<wished present> choos	t10x6
<wished present> come	F-10f13X8N10D17
<wished present> cost	T-8t-6F13R-7N11H11
<wished present> cut	T-7F-7f12
<wished present> decid	X11
<wished present> deploi	T-6
<wished present> die	L11B6
<wished present> do	T-11t-6f-9X-15x29l-10R11N-7D-7H-7o-12
<wished present> drop	T12R8
<wished present> end	T-11F7R-7B31D-6
<wished present> explain	N7D7
<wished present> fail	T-6F10L14
<wished present> find	T-11N6D11H8
<wished present> finish	T7D8
<wished present> get	R10D-6H15
<wished present> gine	T-6X-7x11
<wished present> give	X8H6
<wished present> given	T16H-6
<wished present> go	T-21F14X17L-7B9D-7H7o9
<wished present> hand	F9X6H7
<wished present> happen	F-6f8D7
<wished present> have	T12t-6F-10f-18X24x-8l7R-27D-13O-12o-13
<wished present> hear	T10X-6R7N-7
<wished present> help	T9
<wished present> hire	T9
<wished present> hit	R8
<wished present> hold	X-6L-7R-8D8
<wished present> hurt	L9
<wished present> is	T15X-8H17
<wished present> keep	F-8X-6B15H16
<wished present> kill	R6
<wished present> know	T-8t10F6H10
<wished present> known	X-18D8
<wished present> learn	T-7x11
<wished present> leav	X6B-7
<wished present> let	T-8F-6X6R7
<wished present> like	T14f10X-12l17R-9
<wished present> listen	x10D10
<wished present> look	X-7H13
<wished present> lose	T9f8X-9
<wished present> make	T-8X7x9R-7D-6
<wished present> mean	T-12
<wished present> meet	T-6F-8X9R19
<wished present> miss	X-6R11
<wished present> move	T7X10L-6H-7
<wished present> need	T25F-6R-8
<wished present> notic	f9L18
<wished present> open	T-7t6X17H7
<wished present> pai	T20F9X-13B7O-6
<wished present> pick	D10
<wished present> press	T7
<wished present> prevent	l7
<wished present> pull	F20B15
<wished present> push	T28
<wished present> put	F10X14D-8H6
<wished present> reach	T8F-7
<wished present> recommend	f15
<wished present> refus	T10N7
<wished present> restart	R6B9
<wished present> return	t11B9
<wished present> review	L8
<wished present> ring	T10
<wished present> roll	t11
<wished present> run	X6
<wished present> sai	T-23t17f13X-9x8L-6R-8N-7D6H-6o19
<wished present> save	X13
<wished present> see	B-6
<wished present> seen	T-7X6D14O6
<wished present> send	T15H6
<wished present> serv	X7
<wished present> set	T-11
<wished present> shown	T7f10X8R9
<wished present> sign	T14t-6X-6
<wished present> skip	F12
<wished present> speak	x-6N14
<wished present> spend	T15F6
<wished present> split	F-8X6
<wished present> spoken	x11
<wished present> stai	T20R7B-6N7
<wished present> stand	f16x7R6D7H8
<wished present> start	T-7F8X23O6
<wished present> stop	T-8F11X20L-14l11R-10O-7
<wished present> surpris	D10
<wished present> switch	R11B15
<wished present> take	T-7f11X6L-6B-12D-9
<wished present> taken	T-11F16X-7B6D11H7
<wished present> talk	f7X15D12H8
<wished present> tell	T9X12N-9H12
<wished present> test	X10
<wished present> think	t6N9
<wished present> touch	T-7t10F13R7
<wished present> track	F12
<wished present> try	X8
<wished present> type	T-6H-6o12
<wished present> undin	B7
<wished present> us	T-13f14X-9
<wished present> wait	F-7R-7H-8
<wished present> walk	X12
<wished present> want	T12X-12x7R6D11H6o12
<wished present> woken	T6
<wished present> work	t6f7x6
<wished present> write	T-7x13R7B-6N7
<wished present> written	D8
<yet> thing told	F9
<you asked present>	T-10f10
<you conditional present>	T7F-9f6R-6B-6D16
<you reported present>	t13L6N7
<you told future not>	D-7H7
<you told future>	F13N8
<you told past>	T-6F-10R-6B12
<you told present not>	f-6x12L-8R-9H10
<you told present>	T17t17f7X-21x10L-8l-8R-18B-9D25O-12o14
<you wished present>	T-8t8f13B-8N6H14
<you> ask	T-7t18f8x6
<you> carri	T20N7
<you> come	x-6N6D-8
<you> do	t-7F-11f6X-6x-9L-6R-7N-6
<you> feel	o18
<you> find	N7
<you> get	T-7t14F-16f-10N10D6H19
<you> give	T15t-8
<you> go	F11D6
<you> hand	T6H6
<you> have	T7D10
<you> hear	t7
<you> is	T-9f15B8N14H-7
<you> know	f9
<you> learn	T-9x12D-9
<you> lose	T17
<you> move	F8x10D9
<you> need	x9
<you> notic	F7o8
<you> pai	T7t-6f-6D-8
<you> put	D-6H16
<you> read	F7
<you> sai	x7R7N6D8
<you> see	F7R12N-7o7
<you> take	T-7x10B-10
<you> want	D11
?	T-55F-24X-18L-25l-13R-35B-47N-16D-11H-24O-19o-23
^ <clock>	T-14t-7F-14X-12x-6L-7l-6R-7N8H-11O9o-6
^ <money>	T-16L-9
^ <number>	T-50t-6F-19f-12X-9L-8l7R-12B-23N-19H-7O29o-14
^ <percent>	T-9F17R32B-8D8O-36
^ a	T-12F25f17x-6L-17l7R7B-6N-12D-13H-21O-12o-9
^ abort	F12R-9B18
^ about	X6R-13B-6D-7O10
^ abov	B6
^ account	R-7
^ actual	X17D15
^ add	T-14L-6R20N7
^ after	T-40F-30f7X-24L-12B10D-22H-8O32o24
^ afterward	T-7L12B-9O7o9
^ against	T16O13
^ agent	R6
^ alarm	T12F6
^ alert	L14B-14
^ all	T-28t8F-17f-6X-14x15L-6R-38N-16D-20O27o26
^ allow	T-8R-7O-20
^ also	T28t-12F30X9D-6O-6
^ altern	T21
^ an	T-34t-7F10f8X-11L7l11R-17B-20D26H-6O-10
^ and	t-12F52f-25X62x-28l-15R-33B-19N-17H-34O-40o-29
^ ani	T-7F14L21R-9O-11
^ anybodi	T-12D-8H-11
^ anyon	L8R6D15H-10
^ aoif	O-14
^ appli	T-7L-8R-9B-6
^ argo	F9R-7B-10
^ around	R-6O9
^ as	t9F-9X-6B-11N-6D12O-10o9
^ ask	T15F7X-7R-8N7H6
^ at	T-31F-8f-14X-53x-8L-26l-21R6B-23N-24D-33H-27O-17o-21
^ audit	L-6o18
^ auditor	f16D-12H-7
^ autom	x8L6
^ aw	T-6f10
^ back	R-10
^ backfil	F19L-6R-6B-9
^ backup	T-10F6L-6R-7B15
^ bad	T-10F24L-8B-14O16o12
^ bank	D8
^ batch	T10R-11B-6o20
^ be	X19H13
^ becaus	f12R17D10
^ befor	t-10F-18f-7X-36L-29R-7H-12O21o-9
^ behind	D7
^ below	T-26F39x-9
^ besid	O6
^ between	L-9N-6D19H7
^ beyond	T-6F15L6
^ bill	T-12L-7O22
^ blameless	T-9
^ blue	T36t10L-6R-11B7
^ board	T-8N6O8
^ both	t-12F14X-7R-10B-6N-6D-6O-12o-9
^ bought	T-9F9
^ break	F-7B-14
^ broken	L19O13
^ budget	T-16t-6F-12L-6O-22
^ build	T-16F-9B-9
^ but	T-16f-6x-8L-9N-14D31H-20o-12
^ by	T-9F-18f-6X-15l14R-23D-22H-12O13o20
^ c	x34
^ cach	B-10
^ call	B6N9H6
^ can	T-11
^ canari	T13t-7F16O-13
^ card	t7O10
^ cari	L13
^ central	T36t11F-6
^ certif	t11F16f8
^ chang	T-9R-7
^ chart	L10
^ cheaper	T23
^ check	L9o17
^ chief	N9
^ ci	T-7F18L17R-11B10O-7
^ claim	L23R-10
^ clean	O18
^ clear	L36D-6
^ client	T12D7o6
^ close	F-6N8
^ cloud	T-8O6
^ cluster	F-6L-14R15
^ cold	T9H24O-8
^ colleagu	T7t9L-6D-7
^ come	F-7f22
^ commun	x25
^ compar	t12F-9
^ config	X7L9B-7o6
^ connect	L15
^ control	T-6t7F8L-9R10o11
^ copi	T19F10L17
^ corrupt	F51R-9B35
^ cost	T-8F-10f23L-12R-12O31o6
^ could	x12B-28H-9
^ count	L6R-10
^ cpu	T-6
^ custom	T-13F-6L-8R-19N18O-7o11
^ cut	T16
^ cutov	R41O-7o6
^ dai	F17
^ dana	L6
^ data	T-7F-7R-7B-14
^ databas	T-9F-6L-7
^ decis	B7
^ deepa	B12
^ delet	F7R-16B11O26
^ denis	T-8H8o14
^ deploi	T-8F-6B-7O7
^ deploy	L12
^ describ	R-6O-6
^ detect	F-7
^ dev	L-7H6
^ develop	T12F-7R-8N8D-10o-7
^ did	F-8X8B8H6O10o10
^ director	T-7L-8N10D12o30
^ disk	f9L-11R-15
^ dispatch	F-6N19
^ dn	T-7L7R11
^ do	T20X8R9
^ doe	F15D-6
^ done	f6L8O23
^ doubl	t19F-6
^ down	T6f20O-8
^ drain	B-6
^ drift	F14L-7R-6O9
^ drill	F10f-7L6
^ drop	F-8X23L-7R-6o7
^ dual	F-6R8B13
^ dublin	D10
^ duti	N8D8
^ each	t20F-15f24X-11x9l-8N-8H-10O-21
^ edg	R-8
^ eight	T-17R-6O7
^ eighteen	T9
^ either	T16F-7B-7
^ eleven	T-6X7R9B-6O30o-6
^ error	T-7F13R-14B-6O19
^ event	N-9
^ everi	T-16t-9F-16X-11x14L25l-7R-7N6H-7o-25
^ everybodi	t16F-8x-7L-6l17R-8N6D-11
^ everyon	T6t24x-9B-6D9
^ everyth	T-6t12x16L-11R7H11o6
^ exit	O-6
^ expand	R13
^ fail	L-7R-8B-7
^ failov	F-13
^ failur	F-9f9x13R-7O14
^ fals	T-18F30B6O-11
^ farah	o8
^ farm	N10
^ featur	F-9L7O-6
^ fewer	t30o23
^ fifth	R8
^ file	T-6O-9
^ fill	F13
^ final	F13N22
^ financ	T-10t19l11D10O-10o8
^ firewal	T13
^ first	T-21t-10f7X-46x-10L-16l-6R9D-10H-18o-13
^ five	T-13t-6F-20X17L-21B-12N-10H-11o-10
^ fix	F-8L-10O-14o14
^ flag	N8
^ flip	F-10R-9B15O-8
^ folk	T-8l20N11o31
^ follow	t11
^ for	f-6X-31L-31R11B-10D-22O-30o-15
^ forti	T-18F-10L-10O-10
^ found	B6
^ four	T-12t-8F-19f-6N-7D-12o-9
^ fourteen	T-9O13
^ frankfurt	T-8
^ frau	T-10B7
^ fridai	L-9o18
^ from	t-7F-18X-17x16L29N13D-17H-9O-18
^ full	F11L12
^ gate	F7
^ gatewai	L11R6
^ gave	T9t-6
^ give	T20F6
^ go	T10F-9x10L-9R-9B32O-8
^ good	T-7t23x30o-6
^ grace	t10
^ had	F28X9l20R7B30N-8D15H11O-9
^ half	T-20F15X12R18B-8D-13
^ halfwai	F12R-6
^ happen	O14
^ hardest	R-10
^ he	T-18t-8F-11f-13X-8x-10L-9R-25N-16D7O-32o12
^ head	N13D9
^ her	T12D24o-16
^ here	X-7
^ hi	T8D-10
^ histori	R-12
^ home	f10R10
^ honest	X7O6o7
^ honestli	t12F-6X18o14
^ hour	T8
^ how	T-10F6X-6x-6L-10N-7H-6O-6
^ hr	L-10D18
^ human	N-7
^ i	T-23t6F-38X8x-16L-41R-13B-26N-34D-20H-10O-59o-60
^ if	T-56F35f21X-7L-58l-19R-51B-11N-20H-27O-34o-29
^ imag	T-6F-7R-6
^ in	T-32F9X-44x7l-9R-33B-21N-21D8H8O21o-16
^ instead	T-9L6R12
^ inventori	O-6
^ it	t16F17f-11X-12x22L-16l-22R-20B-28N-40D-13H-16o8
^ jun	X6o18
^ june	R10O-8
^ just	x6O-8
^ keep	T26F8X-6
^ kept	x16N6o-7
^ kubectl	R-15B-7
^ label	F-7L6
^ lakshmi	N16
^ last	T-18F19f-6X-15L-10R-14B-13N-10H6o23
^ later	f9l10o10
^ lead	T-6O6
^ leadership	T-12N15o8
^ leak	T-16F26O-7
^ leas	O6
^ leav	T16B15
^ left	F-6
^ less	T19
^ let	F9R-8
^ licenc	T-9L-7O17
^ limit	T-8L25R-15
^ line	L-6R-13D10O11
^ live	T-11L7R-10O-6
^ load	O-6
^ log	T28F-15f7L-6B-10
^ longest	O18
^ look	T-6F-7X6x35R-11B-9N9H-6
^ lorna	o9
^ lost	T-12F13O26
^ low	L9
^ lui	T-7L10N14
^ machin	R13
^ mai	T8
^ make	B8
^ manag	T-9H7O-6o11
^ mani	T6
^ marcu	x11o10
^ marek	X7
^ match	t6R15o6
^ mayb	T-8x7l7
^ mean	T14
^ meanwhil	N10H10o6
^ measur	L9
^ median	T-9O-20
^ mei	L-6N8H-6
^ mentor	x27
^ merg	T-7F-6L-6D-6O-7
^ metric	T-9F-7f17
^ migrat	o6
^ mine	T-10F-7x14R-7B-10N-7O10
^ minut	L-8N41O-14
^ mistak	X9
^ modul	T-7t-6F-15f-6R-10B-10
^ moira	L9
^ monei	T-25O-24
^ monitor	F10
^ more	T26t11L-12o7
^ most	o13
^ move	t6L-12
^ mr	T-6L7H-6
^ mttr	O16
^ must	B-9
^ my	T-21F-17X49L-26l-15R-10B-11N-33O-21o-22
^ nadia	B16
^ name	L6R8N10
^ near	T-6R9O10
^ nearli	o27
^ network	T-12F6f10R11
^ never	T-7X15R12
^ new	T-18t-7f11X-6L16R6N-9D-6O6
^ next	T-21t-7F-19X37x29L-9l-12B-10D-11H-9O-7o-10
^ night	T-6F-6X6R-6O-7o17
^ nine	F-12f14L-9R-11B-8N-7D-7H-8o-6
^ nineteen	O11
^ no	T-9t-11f-8X-17L-14R-21B-22N-17D-11O12o35
^ nobodi	T-43F-32X-23x-8B-17N-14D-8O-31o36
^ none	t17X-6
^ not	T-14t14f-6X-15x11L-10R25B-8N-8H7
^ noth	t21F13f11X-15x26L-14R-15B-20N-7H-7O15
^ notic	F-10R12
^ now	T-23t-7F-36f-17X59x-7L56l-16R-9B-16N-17H-12
^ number	F14D-6H6O6
^ of	F-8f9L-7R-9D-6O20
^ off	B6
^ old	T-26t-9F-34X-9L-8R-29B28D-7o-11
^ on	t-15F9X-10x16L-28R-15N-18H-9O-8o-27
^ onc	T-16R12B-6D8
^ onli	T-16t-8F-7X-10L10R23N-7D-6H-7O-9
^ op	X11H7
^ open	O24
^ or	t-7F-11L-9B18O-6
^ order	T-13O-13
^ other	T15L7R-14B-6D-8H13O-11
^ otherwis	T-7x19L-6
^ our	T-12t-11X-14x-6L-14l18D18H-7O6o-13
^ out	o-13
^ outsid	T-9F-10N29
^ over	T-10t15F8X8R-11B11o-7
^ owner	L13R-8N16
^ ownership	L9
^ p	R-6
^ page	T-7F9L-14R-8N-9O13
^ partit	T-8F16
^ partner	F17
^ pass	T6R11O6
^ past	F18
^ payment	T-10L-7B-7O-7
^ peopl	T-21t7x14L-10R-15B-7N-8D-20H11o-11
^ per	R12
^ petra	N-6D8
^ pipelin	T-6F-10L6R-9
^ plan	T-14F-8f10R-7B-14O8
^ player	T-8F-6R8O6
^ pod	O9
^ point	F-11B12N10
^ polici	L6
^ pool	L8O-6
^ post	B-7N11O8
^ practic	T22o12
^ previou	F-6
^ price	T54F-19L-8R-14B-6O-10
^ priya	T-6L6
^ product	T8F-9X-9R-15B-6N17O-10
^ promis	T-6
^ proof	F-6X-6L-7
^ public	F8
^ pull	T27B-6
^ push	T-8F-6f9
^ put	F-10f6D14O-6
^ qualiti	t10
^ queri	O9
^ queue	L6O7
^ quot	T-7F-6B-6o13
^ rais	B-9
^ ravi	D-6
^ reach	R26
^ read	F-13X10R33B-7O29
^ reader	R6
^ readi	B-6O16
^ real	L6D10
^ reason	T8
^ refus	f9L-6
^ regul	N23
^ regular	F-6L-11
^ reject	T14O17
^ releas	T-12F-15f10L7O-6
^ relief	O7
^ remov	R12
^ renew	O10
^ replic	F31
^ replica	F-6
^ report	T-11F-9f17R-13
^ request	L11O11
^ respons	D7o9
^ restart	T21F-10R-6O8
^ restor	F-9X-6L11B10O30o19
^ result	T-10
^ retri	F7L8R-6B7
^ return	B7
^ revers	F18R-6B10
^ revert	T-8F13L6R8B12
^ review	o6
^ revok	O15
^ rewrit	T8
^ roll	T41t-12X-7B9N-9D-7O-16o-8
^ rollback	L8B39O-12
^ rollout	T-7
^ rotat	L10R-6B12
^ rule	T13L12R-17B6
^ run	T21F21
^ safeti	T-18t-9F-21f-6X-6L-6R8D-8
^ sai	F25
^ sale	N8D9o6
^ same	T13B-6N9
^ sampl	T7
^ save	F-6
^ scale	T11
^ schema	L-6
^ search	T-6F-6
^ second	F-15X-6L7R8B-11N-7O-9
^ secret	L14
^ secur	t8F-8L-11R-6N28D6
^ self	T8
^ separ	L10
^ servic	T-6F-6L22N12
^ set	T12B6
^ seven	F-10R-10B-8H14O12
^ sever	T6N6
^ share	T11F-11L9
^ she	t-8F-9f-10X-9x-13L-14l-6R-19N-9D15
^ shona	X13
^ shop	L-6R-10
^ short	T34t6F21
^ should	F13f6X15B13D-6
^ sign	B-6
^ sinc	T-35F-21f8X34x6L36l-10B-13D-13O25o7
^ sion	F7
^ six	F-19X15L-10R-10B-14N-12O27
^ slice	t-7
^ slow	T-6F10O6
^ small	F40X14R-17B-10
^ smallest	R-13
^ so	F-29X-25x-13l-13R-23B-38N-18D-9H-17O-26o-8
^ some	t-6x7L-6R-12D30H9
^ somebodi	T-17X-7x19R8D-7H16
^ someon	T12F11
^ someth	f10B9
^ spare	T-11F-6L-6R-6O-7
^ speed	T18t-6x6
^ split	T8
^ spot	T12F-6
^ stai	T-39R-6B9D-6O-12
^ start	T-7t10R7O12o20
^ state	L14R-9
^ step	F-7R25O-12
^ still	T7L12B6
^ stolen	F22
^ stop	R-6B9
^ store	F19R-8
^ such	T-7f16x28L-6
^ support	T17F-9X-9B-6N16o-6
^ switch	T7B8O-6
^ synchron	T12F-10
^ system	l16O6
^ take	R-11B12D7H-7O-6
^ target	T-7R-7O-16
^ team	T40t-6X-6L-17R8N10D-6o8
^ telemetri	T-7L-6
^ tell	T6N-6
^ ten	T-9t6F-7B-8
^ terraform	R11
^ test	T-6f15X-9L-17l17R-12B-10O-10
^ thank	t7l-6D-10
^ that	T-7t-15f-19X-19x-13L-21l-21R-15B-13N-20D-15H-19o-17
^ the	t16F-9f32X-9x-9l34R-6B-8N-36H-20o11
^ thei	t-17F-22L-27l-7R-15B-6N-26D12O-11o-27
^ their	T16t-6F-16X8L-13R-9B-6N-18D21O-7o-11
^ then	T-31t-13f-8X-35x-21L-34l-13R15B-38N-17D-7H-15O-28o-17
^ there	T-9t11l30R-30B-18N-10D-24H18O10o-13
^ therefor	T10
^ these	T-10X36x26O-6o-11
^ thi	T-6t15x-13l-7R-13B-9O23o-17
^ thing	X-6x-9D18o15
^ third	T-7
^ thirti	F-7R-8H7
^ those	T17X11R-10B-7H9O-11o-6
^ three	T-9t-13F-16f-7x-6L-37R-29N-20H-17O-9o-12
^ ticket	T-7l9O6
^ tier	T10t8O-15o14
^ time	T-6F-6O8o8
^ timeout	l9
^ to	T-31t8F-40f-7X6x-13L-18l-10R-19N70D-20H-8O-26o-18
^ todai	T-11F-8X54x-7R-8B-9N-12H-8O28o16
^ token	F12
^ told	t-6F-7N10O-9
^ too	T15X-6
^ took	T-10f12X-8L-7B-8D14
^ topic	L-7
^ total	L-6O6
^ trace	T9R-6
^ track	L8
^ trade	T-8F-7O10
^ trader	N13
^ traffic	T-6R-10B-10
^ transpar	x-11
^ truck	R28O-6
^ trunk	T22R-8
^ turn	T11O-6
^ twelv	R-8O15
^ twenti	F-6B20O8
^ two	T-19t-9F-14f-11X-19x-11l-11R-31N-31D-21H-9O7o-8
^ typic	H7
^ uncordon	B9
^ under	F18X-6L-6B-13
^ undo	T-8F-9R-7B30
^ until	f7X-7l11R-7B11O-6
^ up	L8O7
^ updat	N13
^ upkeep	o29
^ user	t15F-6X-9L-7R-15O-8
^ valu	L-7
^ vault	t19L-10o-7
^ vendor	T15l6D22O-11
^ version	O7
^ wai	F-11R15B18
^ wait	t10X18B-6
^ warm	T18t6L6
^ wast	T-9t-6F-13X-8o-7
^ water	L9o6
^ wave	R20O-6
^ we	T-27F-14f-13L-13l7R7B-23N-36D-18H-25O-26
^ weekli	T-6X14
^ were	X7x7
^ what	T13t-23F27X20x-18L6l-18R-8B-6N-41D-27O-6o-21
^ whatev	D8
^ when	T-10t-6F34f-15X-17x12L-21l-9R-27B-24N-14D-7O-10o11
^ where	T-19F11f12R-17B-8D-8H7O-8
^ whether	t8B-7
^ which	T-9t-7F-6x6R-7
^ who	T-6t11F-11X-19x17L-17l6R8B-6N-8D-10O-6o-7
^ whoever	T8F-11X-8N6D14
^ why	T-8t14F-6D6
^ with	T18t-12F20f30X15L-32R-6B-20N-23D43H12O-9o20
^ within	L-7R-6O10
^ without	T-31t-13F20f-9X-23L-7R-6B-9D27H14O-6o-8
^ worst	T-9F26L-9R6O6
^ would	T-9x16
^ write	T6F-9R8B-9O14
^ wrong	T-13F-9X26R-12O11o17
^ ye	T8
^ you	T-10F-7X-6L-11R6B-6N-7D19H15o-12
^ zero	O32
^ zone	D13
a	T12t-32f-13X-8x-9R9B-8N-8D10H-25O-24o-27
a * 's	t-7F10X23x-6L11R-14B-8N-9D7H-6
a * <clock>	R8
a * <number>	T-21F-14X-7B9
a * <percent>	B13H6O6
a * a	F15X-8B12D10O-6
a * about	t10X-10x6l22D-6H17
a * abov	L13R9
a * account	X7L8
a * across	T15
a * after	T-10L-7R17B14O27
a * afternoon	B10
a * again	T6F7L13l7
a * against	T9
a * alarm	T13F23f17
a * alert	T-7t6F-16f27L-10R6B9
a * all	T-9f7
a * alon	O9
a * also	L11
a * an	L-6
a * and	T10t19F-16X-10x10l6R11B16N-16D27O7o-10
a * answer	t7F10
a * appli	F14R13B22
a * approv	D8
a * around	R20
a * as	T11F-7B17O6
a * ask	T9R6D11
a * at	T24t-7F-14f13L-9B13N9D-7O-13o-9
a * awai	N9
a * b	T-8
a * back	F-7f6X-10R-8B13o-6
a * balanc	t12F-8o6
a * bang	R12
a * base	T7R8
a * becaus	T12R-15B6
a * befor	T-9F-15X21l-9R14N27D-9H-6o-9
a * behind	F8R8
a * besid	l14B-6N8
a * better	o6
a * between	R12
a * block	L10R11
a * board	f15R6D12
a * book	L15
a * box	R-8B10H7
a * branch	R7
a * break	T14
a * bring	L6
a * broker	T15
a * bucket	F-6
a * build	L6
a * bump	F7
a * but	R-7B-8N8
a * button	B9
a * by	T-10F-9L11R-6B-9D11O18o-8
a * ca	F-7L21O7
a * cach	T9H8
a * call	T-14F6X11B6
a * came	T6B7
a * can	F-17L17R27D-6
a * card	H15
a * care	T-7D11
a * case	F-6x-10
a * ceil	L13
a * certif	T-7l7R7
a * chang	F8L7
a * channel	f9B20
a * chart	T-7F10f8
a * check	T11X6l9R15B6
a * ci	T-6L-12R-9
a * class	L10
a * client	X8
a * cluster	F6
a * code	o11
a * come	f16
a * compani	N8D11
a * compar	F-8B8N7
a * complain	T8o10
a * consum	F11
a * control	R8
a * copi	T10L17R8
a * cost	X8R15N10
a * could	T-11f7X-10R16H12
a * count	R-7
a * credenti	L6
a * crew	T6
a * custom	T8O9
a * dai	T8t8X13l6R13B-7N-6D9O-8
a * data	F10
a * databas	F-10
a * date	T11X11R7D12
a * dead	T12
a * deal	X-6x11o10
a * deploi	R-6
a * develop	D10
a * di	L7R7
a * dinner	B9
a * disk	T-12F8f9L-6l12
a * do	D8
a * document	F14X9
a * doe	T-6F-13l7
a * down	F-6
a * drop	T-6L10
a * duti	F-8
a * each	t-6R18B11N19O-13o-6
a * earlier	B15
a * end	L12B-6N7
a * engin	T-11D14
a * environ	T9
a * even	T-8t6F6l11R-6
a * event	L6
a * everi	T-11L-8B-7N20
a * experi	T9x11
a * ey	T-8l10
a * fail	F-12B8
a * failur	T18
a * fault	f16
a * featur	L7
a * feel	T7
a * file	T9t9R-8N-6D-7
a * fill	F-9
a * firm	x15
a * first	T-6X20H8
a * fix	T-6F9L-8
a * flag	B17
a * for	F-9f23X-23x-7L-6l-14R6N7D-7H38o7
a * form	T-7X13R12
a * freez	L6
a * from	T13t-6F22X6x8L11B-19N32H-11o8
a * full	F6x7H11
a * gatewai	T9L7
a * get	R11
a * give	F14R11
a * glass	L8R11B11
a * go	F7
a * goe	F14R-9N8
a * good	T-9f11x7o13
a * got	T15F9l14N8
a * graph	B-11
a * group	F6R8H6
a * guess	X12
a * gui	D11H6
a * ha	T19f17L26O-6
a * had	X-7R6D-8
a * he	T6
a * help	T8H11
a * hold	F7L7R-7
a * hole	T9
a * hour	T6F-10
a * hous	L11D6
a * how	t12
a * hundr	R15
a * hurt	L-6B7O9
a * i	T11t-7F-11X12x-15R6B-6N-13D8H7O-13o-11
a * idea	N-6
a * if	F-14
a * imag	F7L-11
a * in	t-10F-11X9x-14L-9l12R-20B-6H-7O-23o-14
a * instead	T-7X9O16
a * into	L-7
a * is	T-15F-11f19L21l-7B-19N-6H-8O12o6
a * it	T13F-8R7B6H6O12
a * job	F12L7R-12D9
a * just	T7
a * kei	T-6L6R-9B-9N11O8
a * kept	F8
a * label	R14
a * late	F6
a * later	f11L7R7N7o11
a * leak	F24
a * less	T10F9
a * letter	l8
a * licenc	F6
a * like	T-10t-6x10D-6H21
a * limit	T6l9B8
a * line	f6X24L-10N19
a * list	L12N-10
a * load	N8
a * login	T8N-6
a * longer	N7
a * look	T8F-8f8
a * loss	F13L7
a * lost	T6
a * lunch	t25
a * machin	F15
a * made	T7R8
a * mai	F-6L11
a * make	F-6
a * man	F6D11
a * map	B6O6
a * mark	L8
a * mean	T-9F11
a * meet	T6F-6
a * messag	R8D6
a * migrat	T6F11
a * minut	L8R-6
a * modul	R6
a * more	T-8F6f19X-7l7B-6O7
a * morn	f9
a * move	B7
a * must	T-6F11L7R-6
a * my	T-14F29X9
a * name	t9L-9B10
a * namespac	R6
a * need	T15F-10R16B11
a * never	R6
a * next	R7
a * night	F10f6X-6x11B-11
a * no	O-9
a * nobodi	T-8X12R-6O14
a * not	F-6X22R-7
a * note	l19N8
a * now	T7L-13D7O13o10
a * number	T-6F7D10
a * of	F8X8L8l-9R10B13N-21o23
a * off	T-7N-6
a * on	T12t-17F14f17X17x-14L18l6R-11B17D11
a * onli	T21F18R-27N12
a * open	L6R-12O17
a * or	T-7L7N10
a * order	N6O12
a * origin	T8
a * out	X10O-6
a * over	T14F-14X8L-8H7O11
a * owner	F6L14O9
a * page	T6L9N24
a * pair	F-6X9D13H12
a * part	o14
a * partner	T6
a * pass	R8B6
a * patch	L6
a * peopl	T-6
a * per	L15R-11
a * percent	F6O13
a * person	T-17f21B-6
a * phone	T9F-8L8
a * pick	T7
a * place	L-8o11
a * plan	T6F-9x7L7R16N9
a * platform	T8
a * pod	F-13L12B-9
a * point	t7
a * polici	F21L-9
a * portal	T7
a * price	t23F-8X-9R7D7O7
a * print	O9
a * probe	T-10L11
a * problem	D17o9
a * process	o12
a * project	x16L6
a * put	F8
a * quarter	T8X7B7
a * queri	T-10L10
a * queue	X10B21
a * rather	R10
a * re	L-11
a * reach	F-8
a * read	F-12L-11R12
a * record	B7
a * refus	L8O7
a * region	T12l9R-8
a * releas	T6X17L-6B-6
a * report	T-10F14R10N17
a * request	T-10F-14L-7R20
a * restart	T10D7
a * restor	T-8F-6
a * review	T-6
a * risk	T7
a * role	R9
a * rota	F7
a * round	T9F18x10o9
a * rule	T7F7L15R-14
a * run	T-10F-8L6R15B-8O6
a * runner	F16
a * sai	R12
a * sampl	F12
a * save	T-9t8
a * scan	X29
a * screen	X8
a * script	T-9R-6
a * second	F-6R-6O-9
a * secret	F6O7
a * see	D8
a * sensor	F6
a * server	T-9
a * servic	T-13F-10O8
a * set	L14R8D7
a * sheet	L8
a * shift	F6
a * shop	T7
a * sign	F7L8R-7B-6
a * signatur	L6R10O6
a * sinc	T7l10B-6o25
a * six	T9
a * size	X-9R-8D7
a * slot	F-6
a * slower	T8
a * so	T-20L14R-7B21N-8D-9
a * solut	t9x-6
a * some	T12F9
a * sooner	F9N7
a * split	X6
a * stai	T-8F11L9B-10
a * standbi	L7
a * start	O-6
a * state	R18
a * step	F-7R6O10
a * still	T-7N6
a * stop	F-12L11D-8
a * store	F-6R8
a * student	T8
a * subnet	T10
a * switch	R-8B6
a * system	L-6
a * tabl	L-8B16
a * take	T10L7B-6O23
a * tariff	R-6
a * team	T-16F-9x10L-13o-9
a * tell	R10
a * templat	T6
a * test	T-9F-9f16L34N7H11
a * text	t9D11
a * that	T-11t-6F21X12x-10L34l-8R-11B-16N-8H6O-20o-13
a * the	t-6F37f-8X-7B16N11D-8H-7O23
a * thei	F13R-7D15
a * then	F15R10B-12
a * there	L24N7
a * thing	T8F-8X6x18L-13o11
a * thursdai	N8
a * ticket	T6
a * till	T8R6
a * time	T-12x21L6R13o8
a * to	T-13F-9f19l18R-9N15D16O48o10
a * token	F12R11B6
a * took	T8O-8
a * tool	T6O8
a * topic	R6
a * touch	f8R7B11
a * trace	D7
a * tuesdai	R6
a * two	F-9f7L-9R-15B10N12H9
a * type	D9
a * under	T-6L11R-6
a * up	T-10F17X16D26
a * updat	R-8
a * upgrad	N8
a * valu	l12R9B9
a * vendor	O11o11
a * version	T-6F-15L-6R20
a * wa	T-7t6F21R-8N-9O7o-8
a * wai	f8x11R-6H13
a * wait	T-20B8
a * we	T-17t17X6R-9B7N11D7
a * week	F17X10R-10
a * weekend	x7H7
a * weight	o22
a * went	l10N8O9
a * what	F20X-6B6N9D8O10o7
a * when	F-13R-9
a * where	T12F-18X7
a * which	T-15t21X-15L15l-6B11H11O9o-7
a * while	T-7X8R-6
a * who	T-13F6L-6R-16N-6D6
a * whose	F8L18R-7
a * window	T12R7D8
a * with	t8F12f-16x-6L33l26R-12B6D15O-14
a * within	F-8L13N11
a * without	F-9R14
a * would	T6N-6H-9
a * write	T-6R15
a * written	F-7L-6
a * year	x12
a * you	F6N-14
a * zone	T-6F8B7
a <money>	O6
a <number>	F17L7O-10
a and	R7
a backup	L8D8
a bad	T-10t-8l-6R29B23N-6D-8H-8O-10o-9
a balanc	t-6F6
a bank	T-10R-6
a banner	N10
a base	L-7
a basket	L6
a batch	T-10F-9R-14B13
a beauti	x12D9
a bet	T20X-6
a better	X12l12N7D8o7
a big	T13F-8D-9o18
a bigger	T7l13D10
a bill	T7F6X6
a bit	T15t-6F-15X-9x6L-6R-13o6
a board	N6
a bookmark	l7B-7O9
a bot	L7
a box	T-13B12N-6O6
a branch	B6
a break	L7R9B11
a bridg	H6
a broadcast	D7
a broken	T-6
a broker	N8
a bu	F-6L6H6
a budget	T-7L-14l6R-7
a bug	T-7F13L6D-8
a build	F18L-6
a bunch	F-6
a burst	F-8L6o7
a button	T6f7L-9B8
a cabl	T-7N7D8O8o6
a cach	T9L15
a cake	o12
a calendar	T7t12L-7O6
a call	T-11X-7L-6B-7N27O-7
a calm	f6X12
a canari	F-7R28N7
a cap	F11
a capabl	F18
a card	o9
a carrier	D6
a ceil	X8
a central	T-7
a certain	L-7l9D9
a certif	T13L-7R-9O17
a chang	T12F-18X9B-7N7D18o-6
a channel	F6f10R14
a chart	R11o11
a cheaper	T9L9
a check	t9F-22f-6X-10l23D-6
a checksum	L7R-7
a ci	L6
a clean	f15O7
a clear	x19
a client	t10R10
a cliff	o8
a close	T11l6
a cluster	T6F8D8
a cold	T19F-7
a colleagu	T-11t9F-7L12l12R-16D-6
a column	L6
a comma	t10F-7x7B10
a comment	l20
a commit	t9F-9o9
a committe	T-8H44
a compani	f7x7D6
a comparison	H9
a compromis	T14t9R7
a confer	D11
a config	T-8F-6
a connect	L7
a consult	T-6t10D21
a consum	L9
a contract	L10
a contractor	F12X-6D-6
a control	F-7l8N9
a copi	F-8X-13L-12O-8
a cost	T24t12X7
a count	N19
a counter	T-6D7
a coupl	T-7X-7R6o6
a cours	T13X13
a crash	T15F6f11L-6
a crew	F8
a culprit	T12
a cultur	o7
a custom	T20L18R-12B6
a cut	O7
a dai	T27t-9F11f-15X-6x-7L-35l-11B-8D-17H-11O24o-19
a dashboard	F-7B7
a data	R7
a databas	T-15F9L-6R-9B-9N12
a date	T-13t-6F-9X6B-7N-8D-11
a daytim	R-10B24
a dead	T-8F15R-9B-7O-6
a decent	l8
a decis	X11
a default	L7
a delet	X8B20
a deploi	F-11L15R-9N12O-6
a deploy	D6O7
a depot	B6
a design	T-6
a develop	T-11X-7R-6
a differ	x-6L6B7D20O8o20
a discuss	t15
a disk	T9f8L12D12
a document	N10
a door	T6t7
a doubl	o12
a dozen	R-6
a drill	T-7R8B11
a driver	L13
a dry	L13R6
a dummi	F6R6
a dump	R-9D8
a duti	x6H6
a fail	F6f19L-12R12O7
a failov	T11F8
a failur	T-8X17L13R16
a fair	T8t9F-9f6X-7R-7D-6
a fake	F11
a fallback	f13B9
a fals	T28f18R-6
a fault	F29R8N7
a featur	B12
a feed	F-9
a feel	f20
a few	T-12t13X-9x8L7B-6D-12o6
a fifth	L6R-8
a figur	T-12X14L12
a file	t13F-11f7X-9L-12N13
a financ	T-7
a fire	T-7F21L10
a firewal	T8F23
a first	L-6R-9O10
a five	L10D9
a fix	X6R-6O-7
a flag	T-10R10B28
a flat	T6
a flood	T-10
a floor	L15B-6
a footnot	X16
a forc	F7R10
a fork	R30
a form	T12F10o11
a fortnight	F-9X12L-15R11B7N10
a four	X9
a free	T-9t34F6l8
a freez	T13R9H7
a fresh	F13L6B9
a fridai	T-8x10O12
a full	f7R19O-9
a ga	R8
a game	L13
a gate	F-14L27
a gatewai	T11O12
a gener	T-6
a git	T6
a go	B8
a good	T-17f-8X12x6L-11l-6R-12B-9N-7H-8o14
a great	T-7x27D18
a green	X24
a guess	T9D11
a habit	T-6X7
a half	T10X11L-7R-11B18O26
a hand	R7O7
a head	T17
a healthi	x10
a heartbeat	L10
a hole	T13
a hospit	T10
a hot	T23f6
a human	T8F20L9R13
a hundr	T9F6L8D-6O17
a hurri	D9
a job	T-11X-6L17R-14N-12D-6
a junior	x10B12O-10
a kei	T-8H7
a kind	F-8X13L7D12
a known	T7
a label	F-6X10B20
a lad	D8
a ladder	R7
a lag	B14
a late	F6
a launch	F12
a leak	T-12X-9L10N11
a legal	T10F-8
a letter	L-7l21R-6N21D-6
a licenc	R10
a limit	T-9F6f9L19
a line	T-14L18R-8N12O-6o-10
a link	L-8B8
a list	F9L-7R6B-7D-6
a littl	T-9L-7l8
a live	T6R8B13N6H7
a load	T-7F-6L32
a lock	F22B-8O-13
a log	F-6L-10R-7B7D12
a login	T-9
a long	F13x11l12R-6H8
a longer	T14X-6N-6
a loop	L6
a lost	O-6
a lot	T-16F-7X-7x19L-7R-15D-17o29
a love	X7
a m	t10N8O-9
a machin	T-7F-12L6R-9B-6
a man	T-13F18X19L-6R11D8
a manag	T-7F11
a manual	F6
a match	D7
a matter	T11F10X6
a median	X8O10
a meet	T-7F6H23
a messag	T-17L-8R-8N47H11O-6
a migrat	T15X7B8
a million	R29
a minut	t13B30N-13D25O-27
a miss	T-6t10B-7
a mistak	F-14L16R38B-9N6O8
a modul	F-6f8
a moment	T8D6
a mondai	L-6D6o10
a month	t10f-8X10x-11L15l-14R6N8D-18H-6o-19
a monthli	L14B9
a more	T-13x9D20
a morn	T8f6X-7L20O11
a move	F7R-7B9
a murmur	t23L-8
a name	T13D6
a neighbour	F10L-8
a network	T6F-7L18R-6N8D9H12
a new	T8t11F-14f15X-6L-10R-12B-12N-8H-7O-8o-13
a newspap	T18
a nice	x13l8o6
a night	T13F-11L26R15B-15D-8o-6
a nightli	F-9L20N8
a no	T6
a node	F-6L15R12
a noisi	f8
a normal	F-6o13
a note	T-15F-10l17R-11N29D21o-7
a notic	N22
a number	B10N8D-7O-7o6
a nurs	T7L-7R15
a on	F-7L10R-8N14
a page	T-10f-6l14B-7
a pager	D10
a paid	T8
a pair	L7
a paper	f6
a part	L6o7
a partner	F6L6
a password	R-6D7
a patch	L7R8D8
a paus	N7
a pdf	F7
a percent	F-7f17R13B14
a permiss	X8
a person	T9t-6f-7X-9L-14D-6O-12
a phone	T-7F14R-6
a photo	L6o7
a pictur	T10
a place	T7D9
a plain	F9X8L6
a plan	f25L-12R-12B-6D-11
a planner	F7
a plate	D7
a platform	T-7F-6H7
a pod	F-6f16R-7
a point	T12D-6
a polici	t8L-10R12
a port	T10
a portal	T13
a post	N8D8
a price	T22t23
a probe	F9
a problem	f10N11o23
a product	T-9t9H9
a program	F9X7
a project	T-13X6O11
a promis	T-6
a public	F10
a pull	T-8F-15L-6R15
a push	L9B-6N10D8O8
a quarter	T13F6f17X14L9l-7B15D-10H-10O14o6
a quarterli	T12f9
a queri	R14B7o6
a question	f9D8O-7
a queue	T10R-9D-6
a quiet	T-6f19B6D13
a quorum	T11F-9f6
a quota	F-6L18R19N-6
a rare	T7F10
a read	F-9
a real	T6L-9B9O20
a realli	f12o16
a reason	T-9R-6D11H8
a rebuild	T6
a record	B9N12
a red	R11B6
a refund	F6
a region	T-6F-7R7
a releas	T8t8F11L-13B18o11
a renam	F-7
a repair	T-11F-7O-6
a replai	L7
a repositori	R16N6
a restart	T18F17R-6
a restor	T10F12L14R-12O6
a result	O6
a retri	T14R-8
a return	B19
a revert	f8B11
a review	F10R14D7o-6
a risk	T12
a robot	F-7
a role	T-11F-13X8R16
a roll	T7B6D7
a rollback	L-7R-6
a rollout	T7
a room	X12x7H11
a rota	T-14F31
a rotat	F20L8
a round	t17L6D17
a rout	T9R-7
a row	D9H17
a rule	F-16X-6L36O8
a run	L-8R15B8
a runbook	F-6f13X6L18l9
a runner	F10
a safe	N6
a saturdai	T12X-6L-6
a save	T-8F7L9
a scanner	L17
a schedul	X14O20
a screen	t10F-7X7L9D8
a script	L-13R8B8D-7
a seal	F7
a search	T11F9B-6
a season	X19
a second	T6t-7L25R13B-17N16D-20H11
a secret	L-7
a self	T-6
a sentenc	N8
a separ	T-6L15R21B-6
a servic	f9
a set	T-7
a sever	N14
a shadow	T6R29
a share	T-11X9
a sheet	N13
a shift	T-7t15F-7L26B6N-7O6o-6
a shop	R6
a short	N7
a shrug	F8D13
a side	B16
a sign	F20
a signatur	F6
a silenc	L11B7
a silent	L-6R6
a singl	T-13t21F-12f8X-7R56B23D-7o6
a sixth	R6
a skill	T6
a slow	F19X37L-15R6D-6
a slower	T11t7
a small	T10F-7R-11B8N-7D-6o7
a smaller	X7
a snapshot	F-10B13
a soul	D14H23
a spare	T-8F-6R9
a spinner	O-6
a split	F11f6N7
a spreadsheet	X10
a stale	F11L9
a stand	o7
a standbi	L9
a start	F14R6
a startup	L12
a state	T-9L-7R13
a statu	N8
a step	F-9X10L10
a stick	B8
a stolen	F13L-9R18
a stop	F-7B17N17H6
a stopwatch	T-6
a store	t6
a stori	x9
a strang	T6O8
a stranger	O7
a stuck	R-8O9
a sundai	T8D-7O-10
a supplier	T13F7
a survei	T11
a switch	T-7F-8L14R25B43
a synchron	R7
a synthet	L7
a system	L7
a tabl	F-6X-8L22O6
a target	F-15f9O6
a team	T-9F11x11R-8D-7H19O-7
a telephon	H11
a templat	o21
a tenant	F7R11
a tenth	T6t6F-12X-6L-7R14B16
a test	T-9L12B17D-6O-8
a text	T9R8N15
a thief	T6
a thing	F-13f-6X7x12L-8l13R-12H28o-12
a third	T-7F-14L-9D-10O17
a thousand	F7X6R9B6
a thumb	D16
a thursdai	T-6X-6R-6
a ticket	T-15F7X-9L7R10B-14N12
a time	T-10X-13R61B15D-9O-9
a timeout	F-6X10x-6L7O11
a tire	o7
a to	B13D9
a token	F-9
a ton	o15
a tool	L8
a trace	T-6
a train	l14
a trial	T-6R22
a trigger	T12F16
a truck	B-9
a true	L6
a truli	T17
a tuesdai	F-7f14x-6B12D-6
a two	T-11x12L13
a user	R-10
a valid	T-7
a valv	L8
a van	F9X7
a variabl	T-7
a vault	T17L12R9H8
a vendor	D-6
a veri	F9x17D11o-8
a version	F12
a veto	T6N12
a waf	L-6
a wai	T-12F-9f6X6L-7B6
a walk	T-6
a wall	f7X7
a ward	L10O11
a warm	R-6
a web	T15
a wed	D7
a week	T-8f23X-9x-7l-12B11D-18O11o-13
a weekdai	R7
a weekend	T6F-9x13B-7D7H19O-6
a weekli	L-8
a weight	F-6f6
a while	X-12L-6R-6B-12D-7o17
a whiteboard	L6
a whole	F9R11B-9
a wiki	F-6X6D10
a win	t23o10
a word	X-10l26D8o9
a work	T-8D15
a write	F-7R6
a wrong	T13t17F18f6X-16L-18R8B7N-7D-9O-9o-7
a ye	f6
a year	T23t-9F15f-15X24x-8L9R11B-8D-20H-15O39
a yearli	N11
a zone	T-9F17L20
abl	F-11X-7R9
abl to	F-9X-7R10
abort	F23L-14R-11B33N-6O-7o-6
abort * more	B17
abort * wa	F25R-6B12H10
abort condit	F6X7
abort rule	L-10B8H7
abort wa	F12B22
about	T24F-24f16X-9L-15l13R-14B-10N-14H-11O-11o-7
about * <number>	R9O8
about * a	T12F-11X-8B-7
about * and	T-20t8F-8x14N-8H7o14
about * custom	T9R-10
about * dai	T11
about * deploi	L10
about * euro	T8
about * from	x7
about * hour	T9t11F-7L19R-11O15
about * hundr	T-7F16O10
about * i	T-6H-6o6
about * in	F-6L12R-7H8O9
about * it	t9L-6
about * kei	X7D6
about * million	T-9
about * minut	T7F27X6B18O-9
about * month	T7
about * ms	R6
about * of	T12R20
about * on	f19l9O9
about * order	F7
about * peopl	T7
about * second	B27
about * the	X7
about * third	T-11
about * thousand	F11R7
about * week	T7
about * write	T6
about ,	B8
about <number>	t-7F-18f-9R35N-11D-11O-10
about <percent>	T20F-7L-7N6O-15
about a	T28F-13X-6D-14O-7
about five	L11B7O6
about forti	T14
about four	T-16F27D9O14
about hire	T9D8
about how	t6
about it	T-15t6F-7f9x24l34R-9B-9D13H24O12o19
about nine	O10
about on	T8
about seven	T-6
about six	T14B14H6
about that	T8x8D-6
about the	T-23t7X33L19R-8N-7D6o9
about thi	T-8t-7f43x-13H-6
about thirti	t6
about three	T15
about to	F7L10R16B7N7
about twenti	T8D6
about two	t11F10L9R9O16
abov	T-25f-10X-9L46l6R15B35N-9D7H-9O6o-10
abov * a	F6
abov * and	F14
abov * for	R-6O12
abov * it	O7
abov * line	l6D7
abov * minut	R7B7
abov * ms	O-7
abov * per	O12
abov * second	F10R16B-8
abov * the	B6
abov * we	F-7L8
abov <number>	F-8L18R15B23O13
abov <percent>	L21B10
abov half	F6
abov it	R6
abov on	F6
abov ten	L9B-6
abov the	t10F-6l6
abov two	B-10D7
abus	B16N11O14
accept	T54F-15f-11X-10x6l-8R-20B-15D-12H-12O-9o-12
accept * <number>	O12
accept * for	T12
accept * the	T13B7
accept ,	F7
accept a	L21
accept at	R-10O13
accept in	F-7
accept it	T39F-8X-6R-7N6
accept that	T24X-6R6
accept the	T-18t12O-6
accept thi	T13R7
access	T-19t9F-15X-14L-6R-20B14N-9O-10
access * for	F18
access ,	T-10H-10
access for	T-7t7D6
access log	F12
access to	T-6L6R6D-6O-9
access with	B16
accid	R-6
accord	o11
accord * the	o6
accord to	o7
account	T-12t-12F-11f-22x-16l-15R53D-16O-9o7
account * <number>	F8
account * a	R16B10
account * and	F9X10
account * by	R6
account * delet	R12
account * environ	R12
account * had	X7
account * i	H11
account * is	F-8
account * it	F-8L-9R18
account * layer	R-11
account * no	R16
account * on	L-6
account * team	R-18
account * that	T6L10
account * the	F8R-16H7
account ,	T-14X6L-22R7D-7O-10o-6
account and	F-11R9D6
account for	R-6
account ha	R20
account had	R-7H7
account in	R-7
account is	L6
account now	L16
account of	T36R-13H7o6
account onli	R7
account per	R8
account wa	F7
account whose	R11O6
account with	L-7R21
achiev	t13x6o12
ack	F8
acknowledg	F8X7O-17
acknowledg and	F10B6
across	T14t6f8X-6L-8R-8B-8
across * board	t12o9
across <number>	f7
across the	T-6t9N7o7
act	T-14t-6f-8X-9
act * in	R8
act on	X6L10
action	T-16t-11f-10X-7L30l8R-19B-12D-12H-9o-13
action * not	F12
action * with	L-6
action ,	T-10X7L20R-6O-6
action :	F-8
action ar	F10
activ	T38X-11L-6R-12B-6N-7H-9O-8
activ * becaus	T9
activ ,	D8
activ activ	T18H-6
actual	T-9t25F7X20x-6L-8D8
actual * the	R7
ad	T-6F-8X-12L31l21R7B15N-8D11H-7O-14o-6
ad a	L17
ad the	T-6
add	T16F-19f10X-7x13R-10B-12H-6O-13o-8
add * column	R-7
add * ms	T10
add * name	R-8
add * nullabl	L11R6
add * to	L11
add <number>	T29
add a	T33l6
add the	F-8f19L-6R-6N8
add two	L9
add up	T-6F9
address	T-20t-6F45X19L12D-6O-18o-8
address * in	X14
address * the	F9L6
address ,	X11
address of	F11N7
admin	t-8R7o-6
administr	T-6R-9
admiss	T-8F-8L33
admiss control	L10
admit	X12D16
adopt	T-8X20L16
adopt it	L6
advanc	B7
advertis	R10
advis	F-6N14o6
advisori	O8
affect	T-11X-6N19D-6O7
affect ,	R12
afraid	T-15t-7F-7X7R-6N-7D-9H-8o-10
afraid of	X17x7
afraid to	X10
after	T-33t-33F32f-6x-25L7l11R6N18H-11O24o10
after * 'd	H6
after * <number>	R17B7O7
after * a	l6
after * and	T7H13o7
after * clean	R18B-6O-6
after * dai	T9X-7R-7B13N13O-20
after * deploi	O-6
after * each	N18
after * first	F13B7
after * had	X6o6
after * hour	F9L6N-7O25
after * i	T-7f9X-7x10l6H13
after * in	l18O6
after * last	F-8B9
after * minut	T-17F8f6X9L11B8H6
after * month	t7F-15X-6R-12B-12N-9O22
after * on	f11O9
after * quarter	T-6O20
after * releas	T10D9
after * second	F16R-11B-8H6
after * six	F11R-6
after * switch	L7B-15
after * the	T-11F9f10R13B-6O-9
after * thei	L7D10
after * time	T-6X7L15
after * wa	D12
after * we	F13L-8l8B8
after * week	F6L9R16N-6O7
after * while	o10
after * year	T-6F11H9O13
after ,	t12X-6l12N11O31o6
after :	O10
after <clock>	O-8
after <number>	T14X-11L15O11
after a	T-10F8f-6X-15l-6R-7B7N-11H-7o7
after about	F8R10
after an	B7
after anoth	T16R11H9
after each	f20L6B9N-9
after five	t8L7B8D7O-7
after four	F12B8D8
after i	D10O6
after it	T-7l14R-7D8
after live	F-7
after nine	F20
after on	F6B8H7O9
after read	F7
after seven	L9R12B12O6o16
after six	T9F8L-9N-15D-6
after some	T-6
after somebodi	B10
after start	O-6
after ten	T-10H7
after that	T-19F-11X-15x7l8R22B-19N43D10O-21
after the	t-6F11f-8X20L12l-6O-27
after thi	f15L-6l9R8B23o7
after thirti	F7N12O9
after three	F10
after twenti	T-6F9H9
after two	F12f6X12R8B-11N10H11
after week	X8
after which	F9
afternoon	T17f-6X16L-7R-10B10N-7D7H-9O13o24
afternoon * i	X10
afternoon * the	T14
afternoon ,	x9R-7D6
afternoon and	F9L8R-6o8
afterward	t-6F-12X6L18B-15N7H-8O7o7
afterward ,	T8
afterward the	o7
ag	T-13t-7L18R6N-7D-8
ag * the	X7L8B8
ag of	T-6X7L13O8
again	F11f-11x46L-6l52R-20B61N20H-6O21o50
again * 'd	F-8f9X10x-7l11
again * a	T-10f6x10B11H6
again * dai	B13
again * hand	T6F8
again * i	X13x11O7
again * it	F7B-6
again * night	F10o8
again * on	T-7F13R7B17
again * the	T14t6X-13x7L-6R-7O-7o11
again * week	B6O6
again * would	X13
again ,	T15t-7X19L-11l29R-17B-21N-9D15H7o21
again after	F-12
again and	L-6R-7N10
again at	X-6B-9N19o11
again by	B9O-6
again each	N9
again everi	N10
again for	t8
again i	F-9f8X14D9o7
again in	T-12F13x10L8l10R29D11o11
again is	T-10f6B22
again on	B-10
again the	B10O11
again wa	B8
again with	B8
against	T54t19f-6X-37x-15L12l-12R-11B-17D-16H-23O23
against * and	t14N14
against * back	T28F6B-7
against * becaus	T9
against * but	D13
against * chang	T25O-6
against * control	R6
against * five	T8t9
against * for	T-13B6
against * hour	F6
against * old	F7o9
against * on	L7
against * plan	T-6O16
against * target	f10O8
against * the	T9B8
against * week	F8
against ,	T7
against <number>	R-7B-6O32
against a	f9L7R-7O16
against each	o8
against fail	O-7
against it	T-14t19f-6X-6
against last	T-6F7
against me	B12o-7
against on	T7
against our	T-9F7
against the	T-32F6f10X-6L16R-7B-10D-7o10
agenc	D14
agenda	l10o6
agent	T-24F-8f-10l-8R19N-14D-16H-10
agent * and	O10
agent * it	O8
agent * not	T-7O10
agent * the	R-6
agent ,	T8t7R15
agent in	T-6R-7
agnieszka	X6
ago	F-9O-13
ago ,	B6O-7
agre	T-9t-13F-10x-9L-6R6B-9N-11D-15H-11O-9o-13
agre * a	L8
agre * that	T18F9N8
agre * the	L6o-7
agre * we	T-6B7
agre ,	T-10F-6O8o6
agre befor	R-7o-7
agre beforehand	F6
agre in	X6
agre on	R10
agre that	F6R14B7
agre to	T24l6
agre with	T-8F7N-7
agreement	t15F-7
ahead	T-26t22F9f-6L9B22N12o22
ahead * the	L-10B7o9
ahead ,	T-9L10B14N13O12
ahead and	R7
ahead of	T-8F6X6L-13o16
aileen	l8
aim	t12o6
air	t10F-7X7l9R-6D-6O8
air ,	t7O6
airlin	T-15t10F-8L-10R-10O-11
airlin 's	X6
airport	T13
aisl	R18
alarm	T-34t-19F55f21x-8L31l-11R-9D12H-17o-14
alarm * <number>	T-12F24f7L7O-7
alarm * at	O8
alarm * it	F8
alarm * on	F11R7B13
alarm * that	L7
alarm * the	T-6
alarm * to	F6
alarm ,	T-6B14N6O7
alarm :	T-15F24B6O-7
alarm at	F20L14
alarm cost	T11F8
alarm for	T-6
alarm go	T9
alarm in	F8f8L6
alarm is	f12B10
alarm on	X9
alarm to	F-7L12B7
alarm wa	f7L8
alert	T-31t21F17f12X-16x-12L59B-11N-22H-15O-16o-20
alert * <number>	F28L-7
alert * a	L6
alert * if	F-8L11
alert * of	F7R-8O-8
alert * silent	f11L10R-8
alert * the	R6D9O9
alert * to	f7R-7B15
alert * two	F7L-8R9B7
alert * wa	D6
alert ,	F-8B-11
alert and	t7
alert ar	R7
alert at	F14
alert for	l11
alert in	F12O-8
alert is	f12
alert on	L56
alert run	R20B7
alert stai	F-7L11
alert that	t11L15
alert to	L10O16o7
alertmanag	L10
algorithm	L-6R7
algorithm instant	L-6R7
align	T-11
aliv	T-13F17X-6L-9R-11B15D-7
aliv * a	F10B7
aliv * the	F6
aliv ,	T-6B6O7
all	t33F-40X-24x27L31R-11B-24D22H21O23
all * <number>	T7f11R-6O-6
all * a	L13B7
all * all	x25O-10
all * and	T9X-7l6o-6
all * at	B6D7O21
all * back	F10D16O8o9
all * bad	O-7
all * befor	o11
all * by	R-8O31
all * close	L-6
all * each	l10R6
all * for	T9F6
all * get	L6
all * had	R6N7
all * in	F-6L-8R-6D6H-6
all * is	T11t-6o-6
all * it	t13F7f6X-7L-6l7H10
all * minut	O-10
all * move	O15
all * my	D13H8
all * of	D6
all * on	T-6t-7F16x7B7N20D-6O-10
all * onc	T11R7
all * or	t6
all * over	L11
all * region	D8
all * same	X12
all * servic	f6L25R-14H9
all * so	f11L-10D7
all * team	T-9f6R-9N10O10
all * termin	L13
all * that	L12N6D7
all * the	R8D-7H-7O-8o6
all * them	T9F-6X6L-6l12D-10O13o8
all * time	T6f10X12o8
all * to	T6
all * us	T-7R-10D8o-8
all * wa	t9
all * wai	N7
all * were	T-8t9L-8R-6o7
all * which	D12
all * with	L19R-7B-6N8
all ,	T29f10L-10R16B18N-6D-8
all :	F8R8
all <number>	T-6F-7X-8L19R-8B-13N14O22o-10
all account	T12L-7
all along	X7
all ar	H8
all at	T9R7
all by	D12H7
all clear	N11
all cluster	L7
all custom	T7
all dai	D10
all done	O6
all eight	F8R9D7O-12
all eleven	T-7O-11
all els	T6
all five	T-10t8
all forti	L9
all four	R-7
all from	F10
all gatewai	O7
all i	F15
all in	T-8x30L-7H-8O-19
all is	t10
all it	x7D9
all nine	T-10L16R-10o-6
all nineteen	T-6N6
all of	T-8L-13l20B12D12H10
all other	T14
all our	f7L-6
all pod	F-7L-8R-10
all right	T7X8
all servic	f6L8O8
all seven	L21O-10
all side	t28o9
all six	L10B6
all team	t6l9N22o-8
all that	N10H11o6
all the	T-28f-11X14x8L-26l-6R-16N9D-16O-11o22
all thei	X8D7
all thi	T15L-11D12O6
all thirti	L8R12N7
all three	T-24f-6L17H25O-18
all togeth	f7
all told	T-9t24N-13O21
all wa	T20H11O-8o7
all were	F11R7
allow	T-9t-8F-24X-7L10B-6N-6D-8O-28o7
allow * minut	O-9
allow * the	R11
allow ,	o8
allow :	O-11
allow to	T13F-6L7R-6
allow wa	T-8L6R14O-10
almost	T17X8o13
alon	T-20t-13X-9x-11L13l-12R34D-27H54O22o12
alon * <number>	f9R13O-8
alon * a	O12o21
alon * it	X15R8
alon * minut	O7
alon * the	T10F7L-11B8H19O16o17
alon * three	T-9R20
alon * wa	H8
alon ,	F10X-13L11D-8H6O7o6
alon and	F14X8L-6o9
alon at	f10B7
alon befor	T6
alon for	T-13R25
alon in	o12
alon is	H13
alon on	R6
alon wa	F-6O-7
along	T-11t14F9X10x6R-13B7N12D-6H-11o16
along * the	B9
along with	F9B6N18
alongsid	R6
aloud	T-6F-9X-6R10N-9D-7H-8
aloud ,	R9
aloud what	X-7
alphabet	R13
alreadi	t29F41f-11X25L13l20R-8B11N-12D-9H9
alreadi * a	X10
alreadi * and	T6B16
alreadi * in	T-9
alreadi * on	T8
alreadi * the	t11
alreadi * to	F18
alreadi ,	F22
alreadi at	R9
alreadi had	X13
alreadi in	t8F-6X6
alreadi live	T-7O10
alreadi on	T7F9X6
also	T19t27F10f6L-18l-9R-38B16N-7D-18H-8O-13o22
also * <number>	O7
also * a	T10D6
also * and	T10t7
also * for	T-6F6B6
also * i	X9H-6
also * it	T-9t7
also * me	F8B19
also * not	F21X-7H8
also * on	T8L7B11N10
also * team	T20L-21
also * the	X17B-6o6
also * to	X-6
also * up	T7
also * we	T8
also * when	F10
also ,	t10L19B19H-6O13o15
also a	f6X8x6
also ask	X-9B7
also fail	F7
also gave	T7
also have	T8R6
also i	T-8
also in	D8
also not	T-7f11B7D10
also on	T7
also the	T-6t-7F-14f14L16D-8H6
also when	F7N21
alter	t12F12x16l17R13B-8H-7
altern	T32F-7x15R12B-6H-6O-6
altern * a	T14
altern * to	T14
altern ,	x7
altern wa	T37
although	T28
although it	T13
altogeth	T14R-6o21
altogeth ,	F10
alwai	T-6t18F-18f25X-20x48L-21l-10N-10D18H21O-10o-7
alwai * and	T-7x14D19
alwai * balanc	t-8
alwai * from	t18H7
alwai * in	T12
alwai * that	f11x7
alwai * the	f9o13
alwai * to	f9
alwai * what	T-8
alwai * with	T10
alwai ,	t9
alwai ask	T-9
alwai be	x11
alwai been	H7
alwai chang	T29
alwai learn	x10
alwai on	T8L6B8H12
alwai the	R9H7
alwai with	D6
am	F-6f17X-12x13l-7D7H18o12
am * for	T-8t7
am * of	x11O8
am * on	F6H-6
am * the	x9R8
am * to	f8x8o10
am glad	f7o8
am not	x-15H7
am proud	x18O7
am the	T16L7
am wrong	F7B6
amber	L8
ambush	N9
among	T-8O14
among * a	O11
amount	T-9t7R-7
an	T17t-15F15f-15L21l15D9H-12O-14o-41
an * 's	T14
an * a	T-10L-6H9
an * account	R8B9
an * after	O-11
an * and	T7F-7f12X-11L15R-7B6H-8O11
an * at	T-11F-6X9
an * awai	T-10
an * befor	O7
an * budget	F-7
an * by	N7
an * call	T13F7
an * can	T6l8R6N8
an * dai	T-6
an * date	L25R7
an * di	F7
an * each	F11L-6R-7
an * everi	T-6
an * for	T6F-7X-7l10D9
an * from	D-6
an * i	T10F6X-8H-7
an * in	X8L-11D21
an * it	O6
an * longer	T8F19
an * machin	L10
an * mail	N6
an * of	T14L9O-7
an * on	T-17t8F-10X19L18l16R-11D15
an * or	t8
an * per	R8
an * plan	F-6f8H7
an * so	F9B7H10
an * stai	F-7L11
an * that	L7R17B6D6
an * the	F6R6
an * to	X14L13N7
an * token	L7
an * version	F-12
an * where	O8
an * which	T-8t7F10L-8
an * with	H6
an * without	L7
an account	T-9F-9L7R-7
an action	l14
an address	L7
an afternoon	F-6X21D-6O22
an agent	t7R8
an alarm	T-6F7X6L11O-6
an alert	T-7F-15X-11L34l17
an answer	R10N12
an app	L8R8
an appli	F27
an audit	L15
an auditor	T6
an automat	L6l12R6D8
an e	N6
an elect	F7
an email	N16
an emerg	F-7
an empti	T-8t9f7L16
an end	t13F-6X15L24l7R6
an engin	t6f13x7R-8
an environ	T-7
an error	T-8F8X8L-8D-7
an even	T7F18R7N7
an except	T-7
an exit	O11
an expiri	L14R9
an ey	l19D7
an hour	t-13F-16x-10L-10R19B8N6D-20O-10o-6
an hsm	T10
an ident	T16
an import	t10
an incid	T-10N14
an index	T-6D15
an inventori	L8
an oidc	L6
an old	T9F8B-13
an older	F-6B8
an open	T11B6
an oper	F7
an order	T26O7
an ordinari	O6
an outag	T13F23
an outsid	F17L-14
an owner	T-11F-12f7X11R7N-13
an slo	T-7F-6
an undo	B12
an updat	T7
analysi	R6
analyst	T16R31
analyt	T14
and	T-13F-12f-10X-17x-9L-13l-23B-10N15H6O-23
and * 'd	F13f8X7x11R-25B30H7O-9o-11
and * 'em	T6B-6
and * 'll	T17H10
and * 'm	F7f9X-7D7H-12
and * 're	T10F6L15D-7
and * 's	t7f9X-19x7L15R-6D9o17
and * 've	T19F-10l16R-8N-8D14H-14O10o17
and * <clock>	H12
and * <number>	T-10F-9f7X-8L23l-7R27
and * <percent>	T17
and * a	T10F9X-18L15l17R15N-9O6o-14
and * about	T11L-6
and * accept	T26B-11O-8
and * account	O7o10
and * action	L13
and * after	F-9X18L7O10o-7
and * again	B6N8
and * against	F-6
and * agent	t6L14
and * alarm	L-6D12O7
and * alert	T-8F-6R11
and * all	F-7R38O-7
and * alon	F-6R11N6
and * also	N10D11
and * alwai	f11R13
and * am	T-8X-6x15R6D-9o9
and * an	T-10F-7L-8R-9N12o6
and * and	T-16t31F-6X-17l9R8B-15N19o18
and * ani	o6
and * answer	T-9X-16
and * appli	R-8
and * ar	T-7t24F-17X-6x16D-6o9
and * around	F7L6
and * as	T-7F17X-8
and * ask	l7N-12D-12H9
and * at	T-13t11F15X16L12R23B16N15D-9H-7O-11o9
and * audit	F13L7D11
and * auditor	t12f11
and * awai	T15t6f7
and * back	F9L8B28
and * bad	f6R6D6
and * base	R-7
and * batch	R10
and * be	T-14X-6D-8H13O-11
and * becaus	T-9R13
and * befor	F8X8
and * believ	X10
and * big	T6
and * bill	T8t7L-8R-6o-8
and * block	R13
and * board	N11O-8o8
and * book	B9
and * boss	R11
and * both	T-8L-6l8R-7
and * box	T-7L6B6N-6
and * branch	T6
and * bring	t9L6o7
and * brought	x8B6
and * budget	F12O-6
and * build	T7L7
and * built	T11L8R8N12
and * by	F-11f10X7R-7D6H-8O-10o-7
and * ca	f11L14
and * call	T17f6X-6R-14N17O-11
and * came	t14f7B13D-7O17
and * can	t11f-7B10D7H-6
and * canari	O6
and * card	L21R10
and * caught	L6
and * chang	F-9R12D-6
and * check	T-7R8O7
and * chose	T-10R10B8o11
and * client	o7
and * close	F16R7B11N7
and * cloud	T6
and * cluster	T-11L11R-7D12
and * code	T6R-11B-11
and * colleagu	X8
and * come	F12R8
and * command	B7
and * compar	F-7f7L-8R14B-11
and * contract	B8
and * contractor	D7
and * control	L-8B13O6
and * copi	B10
and * cost	T10t17B-6
and * could	F7L-8B8N-7D19H11
and * count	T6f9X-10O-9
and * crew	T7B7O6
and * custom	t10B-6
and * cut	X-9R13
and * dai	X7R13N6O-7
and * data	F-9x13L-7H7
and * databas	O-6
and * date	t6F-8f-6X-8D-7
and * dead	t6
and * decid	T7X10
and * decis	T-8O6o10
and * delet	F13L6
and * deploi	F-6L22
and * dev	L7
and * develop	T8t6F6R9N-9o8
and * di	T-6
and * did	T11t11F-6X-9L7B20N-7H16
and * differ	F-6
and * digest	T13
and * director	F6
and * dispatch	N8
and * do	T-16t14F12X13L24R-11B-10O-6
and * doe	T9t17F-7L-10R-6D9o12
and * done	T18
and * doubl	T6
and * down	T-6
and * downtim	L10
and * driver	N6
and * duti	T11L12R11N8
and * each	T-14F-7B-6N7
and * eight	N10
and * eleven	O6
and * els	T-6F10R29D-7H-9
and * end	t7F-8N13
and * engin	F9
and * environ	R-7
and * error	F10R8O6
and * even	F-6L6
and * everi	F-6L-12N9O-7
and * everybodi	R-9
and * everyon	N8
and * exchang	T14
and * expect	t9f6
and * explain	L8
and * fail	T6F20L-6R13
and * failur	B6
and * fals	T-6
and * far	l6H11
and * file	T8F-10L9B-7
and * fill	X9
and * financ	t7
and * first	L-7R8
and * five	R-6D7
and * fix	L9
and * flag	B6
and * follow	T6L7
and * for	T-14F-20f-7X10l-6R17B-6N-8D6H-7O-12
and * form	T15F-12R7
and * found	F-8L9O-11
and * four	t8H26
and * freez	F7O7
and * fridai	F8N7D6
and * from	T-6t13F-9f18L-13N-7
and * gave	T-10F6R13D10O16
and * get	t21N-8
and * give	T-10t7R12
and * go	t18F-19L-13R-10
and * goe	B6O-7
and * good	O9o11
and * got	T9X7L-8N-16H-6o14
and * green	t7f13
and * grumbl	T16
and * ha	T-7t7f-9X-9L18l8B-8D13o16
and * had	T-6t8F14L-9l-7R-12B-12N30D-7
and * half	F-11B-6O20
and * hand	f11
and * happen	T15O7
and * harbour	f6R7o8
and * have	t-6f11x-10L37l-6B-6N-6H-9
and * he	T-6t6X9H16o6
and * head	R11B17
and * held	T13l14O-12
and * help	x13o7
and * her	o-6
and * hi	O6
and * him	T6X10N16D-8
and * home	t8X8R-6N6D17o-9
and * hope	l11D10
and * hour	F6X7R-6N-7D9
and * how	f7o7
and * human	F8
and * i	T9t-6X-14L-6l-7R-10N9H7O-7o16
and * if	L6R10
and * imag	O7
and * in	T-12t23F13f16X-7L-17R-6H18O-9
and * incid	T8R10
and * is	T-17t22f-13x11L-6l11R6B6D9H11o16
and * it	T11t12f-12L17l10R-12N13H28o-16
and * itself	F-6O-6
and * job	F11L-10
and * just	t17F7
and * keep	F-7R8H9
and * kei	T-6
and * kept	N-6D11
and * knew	H8
and * know	H15
and * last	T6X-6R-6B-6O12
and * late	T-11F8
and * later	X6D11
and * lead	t9X11o6
and * learn	T12D-7o11
and * leav	D10
and * left	D12H8
and * less	f9
and * let	T12
and * letter	T-10
and * like	t7X7x8
and * line	N8D7
and * list	F8R-6D11
and * live	R12
and * lock	R-6
and * log	T-6F-10L9B7O13
and * look	T-11t7L-6R-7N7D-8
and * lost	T19X10O-6
and * lot	t6R-9D13
and * machin	T-6
and * made	X17L-12O8
and * mai	F-6f7l6
and * make	T-6F6
and * man	H6
and * manag	T-8t11N10O15
and * map	L8R8
and * me	F12x-7R6B7N-8D-6H8o23
and * mean	R14B6
and * memori	T-9F8B10
and * met	L6
and * minut	F-8O13
and * mismatch	L7
and * miss	F10
and * mistak	T7
and * moment	F6
and * mondai	t6F6B10
and * month	T9F13X8
and * more	t-7L-6R29N9
and * morn	T6L7R-7D7
and * most	f12R-7D9O-6
and * move	T13l10B13H8
and * must	F-6R10
and * mute	B7H11
and * my	t-6f9X6l8
and * name	L-9
and * need	F-7X-6N6
and * network	T16l7
and * never	T-6f7X21R14
and * new	x9R-16
and * next	X7N8
and * nice	t11
and * night	T17t8F-8o7
and * no	f6D-6H6
and * nobodi	f6N6o8
and * not	T10t-9F-12X15L-9R23B7N-6D-11o-11
and * noth	T-6F7l12R-9D7o-7
and * notic	T14L9N6D10o13
and * novemb	O15
and * now	T13X12x17L-10O6
and * number	t10N6o14
and * of	L-10l-7R26B-6o-7
and * off	F7X10L7
and * offic	X8
and * old	T-7F-8R20B26o-6
and * on	T15t16F-20f9X13x-7L10D-10o10
and * onc	N10H8
and * onli	F12X15L15R14
and * op	T12N10
and * open	O9o7
and * oper	l9
and * other	T-8t-7F24x11L-9R-8O16
and * our	F-6R-6N8
and * out	t7F-6X-6
and * outsid	F7
and * over	L10
and * own	T-7L6R-8B7D6
and * owner	T-12t-7X7L25R9O19o12
and * p	T8L7O-8
and * page	F18X-7L-10D12O-7
and * pager	T7
and * pai	T-7f6L22
and * paid	O6
and * paper	F9X8
and * pass	T-7F9N6
and * patch	O22
and * path	B11
and * paus	O7
and * peak	R8
and * peopl	F-15X-7R12D15H-7
and * per	T-10R7
and * percent	O-6
and * person	R6B11O12o6
and * phone	F6X7O6
and * pick	R6
and * pipelin	T-6L8
and * plan	T-8O-11
and * platform	D6H9
and * player	T12
and * pod	T-6R-7
and * point	B8
and * polici	R-6O-7
and * post	N6
and * press	R7
and * price	T19t-7
and * process	L6
and * product	L-8o11
and * pull	F8O6
and * push	H7
and * put	T9R-6D6
and * qualiti	L16O13
and * queri	T7R6B6
and * question	N7
and * queue	T24O-6
and * quiet	T17F9
and * quit	R8
and * ran	T7D14
and * rang	T9F7N17O-6o9
and * re	B10
and * read	T9X-17L-13l11R-13
and * reason	F8L9
and * receiv	F6X6o6
and * reckon	T9
and * record	O7
and * refus	T7R11
and * region	L-8
and * rehears	R7H8
and * releas	T-11F-7
and * rememb	x8
and * remov	L-6R-6
and * repeat	O7
and * replai	F6X9L8B8
and * report	T9
and * rest	D7O6
and * restart	D-6O10
and * restor	X8L12
and * retri	R-6N11
and * return	T14F-6R11B7N-6
and * review	F6
and * ring	F-7f14o7
and * role	L22R14
and * rollback	T6B21
and * rollout	F6L9
and * rota	R12O6
and * row	T11F-6L9N8
and * rule	F-8f10L8R18B7O6
and * run	L11
and * runbook	f13
and * runner	H6
and * sai	F-11X23x-7R6
and * said	T24D15o-6
and * sale	T6
and * same	f15x8L-10o-6
and * sat	F7X-7D-6
and * save	T-6O7
and * saw	X-9
and * scan	L6
and * screen	T10F12L10H7
and * script	F10R-12
and * season	F11
and * second	X7L8R7o9
and * secret	R20
and * secur	T17N7
and * see	T-8t10
and * sent	R12N-7O6
and * servic	T-6F7L13B-7O11
and * session	R9
and * set	X11B12
and * seven	T9F6B7
and * share	T-10L-9
and * shift	F25X19L-10o6
and * ship	t6N6
and * shop	O6
and * should	T-6x10D15
and * show	t8F-6x12N14
and * side	L15
and * sign	L-7N9
and * sit	X14
and * site	F6R-6
and * six	O-9
and * size	f7
and * sleep	D7H10
and * slow	l9
and * so	t8F9L-15
and * some	f8R-7o10
and * someon	B-6
and * squad	F13
and * stai	T24X-6L-7l10R-8H7O8
and * stand	T8O14
and * start	B14
and * statement	o10
and * step	T-7L-7B12
and * still	T13t9F14B6D-6
and * stood	T6O-8
and * stop	F6L11l12R-9
and * store	T-8
and * support	T-7t9N16
and * switch	B13O9
and * tabl	N6
and * take	F7f11x6L-6B9N-6
and * taken	B9O9
and * team	T21t14F7f-6X7L17B-6N-6O-13
and * tell	t7F7x6
and * ten	T-7L8H17
and * termin	F6
and * test	T-7L13
and * than	F6
and * thank	o6
and * that	T-6F12f-6X8L-15l8D9o6
and * the	T-11t16F19f14x15L-13l21B-10N28D-14H10o24
and * thei	T-9F-9H9o9
and * their	T11L9D6H6
and * them	T-8t13X-11L-8N14D-7H-14O-7
and * then	X9l6D8o6
and * there	T-7t9F-13f8l12B-8D9O6
and * thi	T11
and * thing	T11X6L-9
and * think	T-12f12x9H12
and * third	T6
and * those	t7X8
and * thought	T16X-6D6
and * three	T9F8R21O-7
and * through	l10H7o13
and * ticket	T-6F8L7B8
and * till	X9
and * time	T-14F10f10X8L13l7R-11N12D12
and * to	F25f-9X-23x-8L-8l-6R15B8N10O-8o-7
and * togeth	F10L11o7
and * told	T12t-6F15R-6N28D20O-6
and * took	T26t-7X-6R-16B14N6O20
and * tool	L10
and * traffic	R9
and * train	L8
and * tri	R11
and * trigger	F11
and * trust	l13R6
and * tuesdai	L9O6
and * turn	X7R-7
and * twelv	O7
and * twenti	N6
and * two	T8t-6f8X9L13R15N-6D-6
and * type	o7
and * under	T-7f6
and * understand	T20
and * undo	B6
and * up	l7R-6
and * us	T-9F7X-10L-12l13N-8D-10O11o6
and * user	L10
and * vendor	l14
and * version	T12F16L-6
and * visit	X-10
and * wa	t-9F-11L-7B15N-7D-19H12O-16o10
and * wai	F13B7
and * wait	T-22F7O16
and * walk	F6X-6R17
and * want	F-6L10
and * ward	L6O12o10
and * warehous	L-9B9
and * watch	X8
and * we	T-7f-6X-7L-8l9R-8B-19N11D13o-7
and * week	T-10F17f11X10
and * well	T6
and * went	t-7F11X6x7R-12N13O24o26
and * were	T8t-11F-7X7B-13D-14H6
and * what	t-7N-9D-10o-6
and * when	T9B-6N22
and * whether	T6l10
and * which	T-7N10
and * who	X13R-7B11D-11
and * whole	f15L10D9
and * why	D8
and * will	F-6R10N-6
and * with	T22F-11x12L8R-14H-10
and * without	X8D6
and * work	t-6F-7f-12x8H9o11
and * worst	F-7R15
and * would	t14F-16f11X34R-11B-13N-10H10
and * write	T28F8D7
and * wrong	T11X9O-6
and * wrote	F-8X-7N-6D-13H-6
and * year	T16H10
and ,	T20D15H10
and <clock>	N15O11
and <money>	T9
and <number>	t-12F-12f-7X-15L-13N-9D18H-8O29o7
and a	t-20X-34L38l-18R-6D-13H29o-11
and about	T-6R-6O-11
and accept	T11B6
and ad	t7
and add	T8
and admiss	L-6R7
and after	T-15L-9l-6R9B-6N9H8
and again	F-8L-8R-8N15O-9
and alarm	L8O-8
and all	t32X-8L9R-8D10o-8
and also	T-16t6L-7B-6H8O9o-6
and an	T-10F8L13R-6N6D13
and ani	F-6L14R22
and anoth	F16N19
and answer	T-6X12l9
and anyon	f9R8
and anyth	L12
and appli	F7
and ar	T14O7
and as	T-6l6H6
and ask	X15R-13B8D-14H-11
and at	T-6F14f11X-10x8N13H16O-18
and audit	L10
and auditor	t17o9
and back	F-6R-6
and bad	O6
and be	T25B-6
and befor	L10N6
and believ	X8
and bill	T7L-6R13o9
and both	L-9l9O7
and bring	x12L-6
and brought	T-6t8B-6H8
and bui	T6
and build	T10
and built	H7
and by	T-18X-11R10B-7D7H15O-7
and ca	L-6
and call	F14D7o8
and came	t8F-9B20O-9
and can	T10F-11R-15B9
and carri	F8L-6R7
and certif	H6
and chang	B6O7
and check	L9
and ci	F-9L23H6
and clean	F9l7R-6
and clear	T13
and close	F-7f6l22O-6
and come	L6B6
and compar	L14R-8
and config	R11
and continu	l9o7
and contract	R26
and copi	X6
and correct	B9O6
and cost	F7B12O14o6
and could	N20
and count	F-18X16l8B-6
and custom	N8
and cut	L6B6N9
and dai	x8o22
and databas	T6L10
and date	O6
and decid	T7
and delet	F-6R13
and deploi	B11
and dev	R-7N12
and develop	T8
and did	T-8t-6F9X16R12B15N-9D8H13
and disk	T-12
and dn	T7R-6
and do	T9O10
and doe	B6
and doubl	T12
and driver	T6X9O-6
and drop	T11F-7R6
and each	T6F-11X-8L13R-6B18D10H11o16
and eat	t17
and eight	D9
and eleven	R7
and end	F6
and environ	L7R-6
and error	O-9
and even	x8
and everi	F-14f14L-15B15N7D-6O-7
and everybodi	T-6t6
and everyon	T-7t8N8O6o13
and everyth	f6o8
and explain	D8
and fail	T-7L16R-6O18
and fifti	O15
and financ	T9R-7
and five	T-9t9F-6L6R-14
and fix	T9H9
and folk	D-6
and for	T24t10F18f-6X-8L10N11D-9H-7O10
and found	T-7F-6X-9L-6o7
and four	T-6F-8R9
and frankfurt	F11L-7
and from	T-7F8X12
and gave	X8l23R23N6O-8
and get	T9t6F-12L-6O6o6
and give	T7t7
and go	T-14F12L-9l6B-7D9O-11
and goe	F6
and gone	D20
and got	t-7X7N-7o-9
and grow	R-6
and ha	t-9F-13L13R-6D-8O18o7
and had	T20f8l7N-6H15
and half	T-11t6R-9
and have	f10
and he	t-7F-7L-7l-8B-10N-7D18o-21
and her	O6o8
and here	T7
and hi	T11f10D16
and hold	D6
and honestli	x7D7
and hour	F9L-6
and how	F-9X-7L-6R6N-6
and hr	F15
and i	T11t11F11f16X11x21L7l21R7N-7D19H7O-10o12
and ident	T12X8R6
and if	t-6F72f-8X-9l15R-8B25o-6
and in	f14X9x7L13R-6B-6N-7H-11O11o13
and is	T-9L8B-7
and it	T-16t18F27X17L-6l31D-12H24O16o28
and keep	T-10L-8B10H7
and kept	T6F-6H10
and kill	o10
and last	F-6f6L-6O-6
and latenc	L6
and layer	R-7
and leav	T14X10R10
and ledger	T8F-6R12
and left	T24R8o14
and legal	F8N6
and less	L8
and let	T12F-6x12R22B13N-7
and limit	T9
and log	T-7
and look	T-8F10f6L6l11R23
and lose	T17B-9
and lost	T17X16O7
and made	T-7L9O6
and make	R13B11
and manag	N12
and market	T7
and me	X6R17B6N6H11O9
and mean	F8R8
and memori	L7
and mine	F8
and miss	F-6O-9
and monei	X17
and move	X10
and mr	T9N6
and must	B-6
and my	t15X8D8
and need	H8
and neither	l8
and network	T10R-9
and never	X11D6H7
and new	T-7t6F-7
and next	D6
and nine	L17
and no	T-27t12f-9R25N-7D-9o11
and nobodi	T13t10f6X16x-6L10R19B8N-10O27o18
and none	T-6F6f8
and not	T31t9F-11f-10X59R38D-9
and noth	T-6t10X-7R28
and now	T6L12R-7o8
and of	T-9F8H6o6
and off	t-7R-7O-6
and old	T8
and on	T16F13f14X7L-12l7B-9N31D-18H9O19o-11
and onc	T7f8
and onli	T19F-11L7R14D-7
and open	T-6L8O10
and oper	o8
and order	O-7o6
and other	T-6L14R8O-8o10
and our	T10t11F6X7L-7
and over	X6L10B9o8
and own	L9
and owner	R7N7
and p	O-6
and page	t17F10L16O-7
and pagerduti	f7
and pai	T-7
and paid	T-8t6o9
and pass	T8L7
and password	L6
and past	D7
and patch	B8O11
and patienc	x8o-8
and payment	F-11L6
and peopl	T19t-6F10X-6L-6R-8D-8o13
and phone	N23
and pipelin	R6
and plan	F12L8
and platform	N7
and polici	F10L-8
and post	F7N10
and print	T10t7F6
and product	T6R-8
and promis	D13
and pull	L6
and push	B8
and put	T12B-7O23o8
and read	t7F28l12R-9D7
and readi	B6
and refund	N12
and remov	R17B10N11
and renew	R12
and repair	F-8B9O9o12
and report	T-7F7
and restart	T-7F-7l-6B32N9
and restor	B9
and retri	R8
and return	L-6R11B13O12
and revers	R9B12
and ring	F17o9
and roll	B8N6
and safeti	t12
and sai	F15f6X10L11o9
and said	T6F14X-10R-9N20
and sale	F7
and sat	T7
and save	O14
and saw	H11
and second	B7
and secur	F6L-6B-6N7
and see	X11
and sent	l6N7D-8H8
and seven	R11
and she	F-8R18B7N12O-12o-12
and ship	N11
and should	F10X11L8H7
and show	T9f12L6
and shut	X10
and sign	L8B-6N7
and sinc	t6F6L10l7o6
and six	N9
and sleep	T6H6
and so	t8X-8x10R8B-13D15H8o7
and some	t-6O-6o-7
and somebodi	R7o9
and someon	D8
and someth	L7
and sometim	T10L-10
and sort	t12
and speed	t31o9
and spend	T10R8
and stai	T-9F-8B-25o18
and start	R-8H9
and still	T6H11
and stop	L25R23B-8
and support	T8N13
and swap	L13
and switch	B-6
and take	T6t11F-12R9
and talk	T7F19
and team	t10F-8L6R-8O12o19
and tell	T12R16N13
and ten	O10
and terraform	T7
and test	t10
and that	T17t6x42R-21B9N8D-17H7O37o6
and the	T-7t12F18f17X-24B14N25D-28H-21O9o40
and thei	T14F18X-13L-11l-8R20B-6N-9D-9O-10o10
and their	L-12R24N-7O7
and then	T-25F17f-12X-31x-7L-24R6B8N15D30o10
and there	F-11X-7x9l8O-6o18
and these	F6O6
and thi	t20f-9X-8x17L22R-6B-9D6
and those	L7R-10O8
and thought	X16
and three	T-16X12R-8B-9
and thursdai	T-6
and time	F-6L-8B-6
and to	X-9x12B9N18D7H6O-10
and togeth	T9
and told	T14X-6N35H-6
and took	t7f13X9L-6R-6O13
and tri	F-7B6
and two	T10t-12F-22f7L-21l-6R12B-10N-16D-12
and until	N9
and up	T-9B13
and us	L25O-6o-6
and version	L17o7
and wa	F7L-6N6D-6H7O8
and wait	T17X7R13
and want	O6
and watch	t9R10
and we	T-8t-7F24X23x18L18l7B35D-6H-9O14
and weight	T7F-6B10
and went	T-9R7B-8N-12H-10
and were	f10X12L9R-6D-6O30
and what	t7f11X-13x-9L-28B-10N20D-8o-11
and whatev	R6H9o6
and when	T-16t-7F-8R-12B-11D-9o12
and where	F30
and whether	T-7
and which	F-9X11
and who	T-12t8F-6X-6L7B-6N-6H-6
and whoever	F19
and why	X-6L13N8D8
and with	T9t7F-13f21X14B7N-11D13O14o12
and within	F12L-7
and without	T9H9
and work	H8
and would	t6x7l8D-6H7
and write	L12R-7N8
and wrong	L12
and wrote	T-8f12l10R-7O-9
and ye	T6
and you	X-6L-6R-10B9D6o12
android	T7
anew	N6
angl	X9O-6
angri	T39F-8R8N-6D-7o-7
angri * me	T8
angri with	T19
ani	T-20t23F-22f11X20x-7L33l-20R9B14N-19H-9O-20
ani * and	f10L-10o6
ani * becaus	T9
ani * call	F7R10o9
ani * can	T8L15B11
ani * chang	T11L7R-6
ani * for	D9
ani * from	F18
ani * i	f6L-8
ani * in	L-9
ani * is	T8F-7R11
ani * it	F6
ani * of	T-8t11B7
ani * on	B7
ani * pod	T-6
ani * so	t6
ani * that	O8
ani * them	f6H7
ani * wa	O19
ani * without	L16
ani ,	F6H-7
ani case	T6t6
ani chang	X7
ani dai	T9R16
ani destroi	L-9R10
ani imag	l6R6
ani longer	D8
ani migrat	X12O8
ani more	T24t-11F-10f-6X35L15R-13H8o7
ani new	t7L9
ani of	T-9F14f9H6
ani on	T-6B9
ani other	t10x6
ani patch	L-7
ani plan	R7
ani team	f17L7
ani time	T-6
ani us	t12F9
anil	F6L12
anil * the	F7L14R7N7O7
anjali	T-9
annek	O7
annoi	T18F-6X25R7
announc	T20F-9L-6
annual	o13
anoth	T27t-14f-10X12x18L13R30B-8N6D7O-6o7
anoth 's	T-6F-13R18
anoth * 's	X6L-8R9
anoth * a	R6
anoth * and	R-8
anoth * i	T-9R8
anoth * it	F7
anoth * minut	T6F6
anoth * or	R11
anoth * that	o8
anoth * the	T6N15
anoth * which	o11
anoth * with	B11
anoth ,	T14
anoth <money>	T6L8
anoth <number>	T6F6
anoth account	B7
anoth man	D12
anoth on	T-6f9X-8x11R7o23
anoth person	X8
anoth provid	F14
anoth room	F21
anoth team	T-7X9L-7R17D8
anoth time	T-13X17
anoth wai	T-6t7x8l9
ansibl	L7R9
answer	T21t10F32f-12X-6x-16L17B-23N14H-21O-12o-7
answer * <number>	T-9L17R-7O-11
answer * a	T-6
answer * fifti	F14
answer * i	X-6N10
answer * is	X12o8
answer * the	T-7t13F12R6
answer * two	R7o7
answer ,	T8t11X6D-6o10
answer :	D6O6o7
answer and	F10
answer by	F10N9
answer for	t-8R8
answer from	F10N9
answer in	F6L-7R13B9
answer is	T-7F-10R11
answer that	T-6t7f12l9
answer the	R-6
answer to	t6F16
answer with	F10
answer within	T7
anybodi	T-35F-11f16X-7L-20R-7B-17N-8D8H14o13
anybodi 's	t9
anybodi * it	L-7
anybodi * the	f9
anybodi ,	l7N-6o9
anybodi els	R9N10H7
anybodi on	f8B8
anybodi wa	H12
anybodi who	X7
anyhow	T9t12F11o16
anymor	o23
anyon	T-26t38F-20f-6X-28L20l13R23N-7H35O-11o17
anyon * a	R13
anyon * had	D7
anyon * it	t12F6
anyon * the	T-6H10
anyon ,	F6L-6l11R6B6
anyon could	F6
anyon els	D13
anyon in	R8H6
anyon mai	f9
anyon on	R7B10
anyon who	t13l11D6o21
anyth	T-42t29f11x15R-13B-16D25H-26O-16o-14
anyth * <number>	T6
anyth * a	R11B6D7
anyth * and	N7
anyth * had	X-7
anyth * i	x6l9
anyth * it	T-10t15R7
anyth * the	X-7D17
anyth ,	T-16t8D6
anyth differ	x23
anyth els	L6R-9
anyth i	X-11N9
anyth in	B6
anyth of	D14
anyth over	L11
anyth that	R10B-8
anyth with	R9D8
anywai	t11X-7L-10R-10N-7D-8o-9
anywai ,	t10F6R-6D-7
anywher	f25B6o6
anywher ,	f6
aoif	T-7F-6R8D-6O-14
apart	T-12L13R22B-6O-8
apart ,	T-14L8R9
apart from	F-6R12
api	T-7F-7L26R16B-10N6D6O-23
api ,	R-8O-11
api :	L10R14
apiec	O-14
apolog	X-8N14O7
apologis	T-12X23l18N-19D18
app	T-7f-8X-9R12N16D-12H-10O-13
app * a	T8
app * in	R6B6
app * it	T7F-9
app * not	F6
app * the	T-8L8
app ,	T7F-7L-7R16O6
app and	T8F7
app team	R6
app version	T-6
app wa	T10L9
appear	F6X-9L9l9O-6
appli	T21t-13F45f17X-18L-23l-9N-18D-19H-14O-22o-18
appli * a	T10R-6
appli * from	L6R8
appli * in	R-7
appli * it	F7f13R-7
appli * on	T10F8R13
appli * stop	F8
appli * the	f11B-6
appli * to	F15
appli ,	F-13f17L-10R9O-6
appli :	F23R9
appli and	T12F6
appli di	F10R6B6
appli in	T23F-7f12
appli is	T6
appli it	F13
appli queue	R-7
appli reach	F-9R10
appli that	F12B6
appli what	L13
applianc	X13L8N21
applic	X-8R6B6
applic ,	R14
appoint	D6
approach	T-13t11F7x12
approv	t-15F-15f-12X12L-9l-7R-23B-23N-19D31H-12O-11
approv * in	D18
approv by	T16
approv had	T7
approv it	T-6F-7R11D17
approv on	D9
approv step	X8
approv wa	o12
april	T-11F8f18X-9L7R-12B10o-12
april ,	T-10f6L8R-6B6
april it	F12B7
april the	f18R-6O9
april we	F6O-6
ar	t16F12f12X-16x-8l-9R-21B-17N-6D-22H-27o24
ar * <number>	T10t11R-6
ar * <percent>	L-6
ar * a	f8X7x9O6
ar * about	O7
ar * and	T-6f14l7R14N-6o9
ar * at	F7O7
ar * befor	X8B9
ar * by	T-12F14f15L9R7B10O-8
ar * differ	l11
ar * done	F10
ar * each	L7
ar * everi	N-6
ar * for	T12R-11B-16N18
ar * from	T-9F16R8B9O7
ar * i	F7X6H-6O8
ar * in	T-10t13F-8L-6B8D7o-6
ar * it	F7L-8N8O10o10
ar * most	x8
ar * now	R9N10O7o18
ar * of	T21R-7
ar * on	T6F19f8L-6R-18o-6
ar * onc	L6N8
ar * our	L9
ar * out	T8f11
ar * peopl	T-8F-11H11
ar * per	T-8O9
ar * same	L15D10
ar * second	T19
ar * so	R9N8
ar * than	L11D8o7
ar * the	T-10t9f-9L7H11o7
ar * their	L7
ar * to	T-11t-7f-8o-6
ar * us	f6
ar * user	F6
ar * we	f9
ar * with	F-14L6H6
ar * you	T7f10B9
ar ,	F-10l17R-6
ar <number>	T51F8L-18R10B-7O25
ar <percent>	T13O10
ar a	F-7f10X10L15
ar abov	F-6
ar all	D9
ar at	O13
ar back	t9
ar better	T-7t23D8o12
ar both	L9H6
ar compar	F-8R-6
ar done	O9
ar down	O8
ar for	T9t11f9X8R-8
ar frozen	F13
ar get	R11
ar gone	F6
ar good	f11H11
ar happi	t11F-6f9o12
ar happier	F-6o10
ar have	D8
ar in	t-7F-11L24H13O6
ar kept	T7O7
ar miss	F6L7
ar need	F8
ar no	T-7F12f18
ar not	t12F7X-7L-7l16D6O-7
ar now	t7D8O10
ar off	N11
ar on	T-13t13L-8R7B-8O8o6
ar out	L9
ar pai	N7
ar paid	t8
ar quicker	t14o9
ar read	T12F9f6R-8
ar readi	f7
ar refus	L10
ar right	t6o6
ar scan	f10L24O-7
ar set	F7
ar small	T-6F6
ar still	T31F-7L9
ar taken	f11
ar the	T-9f-6x14R-14N-14o-8
ar three	f7
ar us	L8
ar what	T12x7R15B6
ar written	X6
ar wrong	t6
architect	F-7f6X-6R-6N-6D31
architect ,	T12
architectur	F6R-8
archiv	T20t20F-16f6L17R-13B-16o9
area	T-7O-7
argo	T-7t7L-10
argo cd	F-7
argo rollout	R-6
argo would	T6B7
argu	f-6X20x-9L-9R-9B-7N-8D-10H-7o-7
argu * the	X-8
argu about	T7H7
argu for	T14F6
argu from	X6
argu in	t6
argu with	T-7
argument	T-7X10
arithmet	F7
arm	T17t20O-16
around	T9t-6F-16f-10X-9L-19l-7R9B-12N-8D-19H30O16
around * control	T6
around * hour	T-23O21
around * k	N8
around * minut	T7F10
around * of	T9B6
around * peopl	R13O19
around <money>	N7
around <number>	T-6F-15L-9R7N-6O16
around <percent>	T7O-7
around for	T-6
around it	F11R8
around on	T14
around the	X6L-6R8
around three	T-13R-6
arriv	F21L-7O6
arriv * <number>	O11
arriv * the	D9
artefact	L9
as	t17F-10X28x21L13l6B15D18O9o18
as * 'd	T11x9R-6N-7O19o6
as * 's	T11R9
as * <number>	F6
as * a	T6
as * and	T-8t17L15l10N10H6O-10
as * ar	l7R6
as * as	T-15t15F-7f15L10N-6D17
as * becaus	N6
as * by	T-8
as * came	o-6
as * can	F14f7H7
as * could	T8R9D8
as * did	t11F25
as * do	D7H10
as * file	L-8
as * for	L7R6
as * from	t8O8
as * go	T7
as * ha	x8R6
as * had	L7R8B11o9
as * i	T18L6R11
as * in	D8
as * is	R7
as * it	X7
as * know	X6o11
as * of	T11
as * on	L7N14
as * onli	T7l12
as * other	X6D8o10
as * script	R9
as * so	D6
as * stand	t11F9
as * team	x17
as * test	X11
as * the	T-9X7O11o8
as * ticket	L-8
as * to	t6
as * wa	T6f6X-8R-7D-9O-9
as * were	o10
as * when	F15
as a	T-36f-9X7x8L20R9H-10O7
as alwai	D12H6
as an	x6L-9B19
as bad	F10L6
as befor	T-8t14L-7l24B15O10o7
as code	R9
as failur	T6F7
as far	T-7f10R10D7
as fast	t8F9H7
as first	X8
as for	T-8f7L6
as he	D17
as her	L6
as i	F-8X-7R10B9O17o11
as if	X9D-6o8
as in	f19H6
as is	F10D7
as it	T16t9F10f6X-12x9R-6D8o9
as long	t8f11L10H10
as my	H11
as nobodi	T9
as on	O7o9
as our	T10R7
as per	o14
as second	L18R-8B-7D-6
as she	N6
as soon	T6B-9
as that	T14R10D23
as the	T14t-8F-12f10X-6B21N6H-12O-15o-11
as thei	t-6x7B8N-6D-7H-9
as their	R9
as there	H-6
as to	t7l6B-8o8
as usual	T-7R7D16H18
as we	T7x14o12
as well	T6X12L8l-8N7D-15o-17
asham	R6
asid	T22F-6L7B22
asid * it	T11
asid ,	B20
asid becaus	T11
asid the	T13
ask	T-21F-7X27x-36R-34B-21N-12D-16O-25o11
ask * a	T10F6R16B-6D-6
ask * about	L8D13
ask * an	T-7X7O11
ask * and	t7N-6H15
ask * be	o9
ask * befor	X21
ask * did	L13
ask * disast	X-7
ask * do	t12
ask * each	F-6X9L11
ask * first	X11
ask * for	T-12X-19L-6R6N8o19
ask * four	T8
ask * from	T6
ask * how	X-8L8
ask * i	T-6X-13D17o10
ask * if	T6
ask * in	t9f8R8O7
ask * it	T10t11F-12f13R6
ask * leav	t7
ask * mani	X-10H7
ask * of	X-7L6l10N7H8
ask * often	B-6
ask * on	T7L10R-9B8
ask * peopl	F12X8R-6
ask * person	F9X7o7
ask * product	T9
ask * servic	T6B-7
ask * sleep	X7
ask * team	X6H9
ask * that	R7B10
ask * the	T-15t8X11L15l7N-16H-7
ask * thei	t-7f11l6N9o-8
ask * their	L-6
ask * thing	X-9
ask * to	T6t-7F6X-6L6l10R6B14N27H8
ask * two	X-9R-9N9
ask * wa	t12X9N8
ask * we	T-10D6
ask * what	t9L7R7
ask * which	X-7D9
ask * who	X11B6D-7o8
ask * why	T19
ask ,	T-11t7L6R8N8D17H12
ask <number>	T16R8
ask a	F14D7O11o6
ask about	T20X27
ask again	R10
ask and	T6X9H10
ask anybodi	f9H15
ask befor	l7N8
ask both	N20
ask each	L-8N-9
ask everi	X7
ask first	L9R-8
ask for	t-10F-17f7X-8D-13H-15O9o8
ask her	X14D6
ask him	X-22L8D14H9
ask it	l10
ask me	T31F6f8X-21L13N-7H-10o-14
ask nobodi	X8H14o10
ask now	X16
ask of	X10L9
ask often	t6
ask on	T8X10
ask question	H14
ask that	R7N11D7
ask the	T20X33R-13N16H-8o-11
ask them	T7X7l10D8H8
ask three	X-6
ask to	T-14X-11L-7N-13o10
ask twice	T8F7
ask two	N-11o9
ask us	T-6X-8L-9O6
ask what	T-23t26F-9f8R-7N-12H-9o-8
ask where	f8o20
ask whether	T-6X14
ask which	T-6L9
ask who	T-7L-9H-11o13
ask why	N-8
asleep	T-9L11B8D18H13
asset	X-11
assign	D10
assum	T-9X39N8
asynchron	F-7B-8
at	T-10t-22f-6X6x-28L-17l10R9B-6N11H-11o-16
at * 's	F7X18
at * <money>	T8t7O12
at * <number>	T-19F-12X-13l-6R17N-8D-7O9
at * <percent>	R15N7
at * ?	x12
at * a	t9O-7
at * about	l14N8O6
at * again	X13x-6
at * all	X12l15O16
at * am	T6D9
at * and	T11t-7f-11X16x-9l10R-8N22D-20H-12O-7o6
at * at	R9N12
at * bank	R-6
at * becaus	X7D15
at * befor	H9
at * but	T6R-7
at * by	X11L-7R6O20o8
at * carrier	D9
at * christma	x12H12
at * compani	x7
at * counter	T8
at * cpu	t9
at * crore	T8
at * dai	F-7f9L30
at * databas	H16
at * depot	X15l10
at * desk	F-6X-7H6
at * door	f14R8
at * each	l6N12
at * edg	T-14F-12X-7L-9R-9N-6
at * eleven	F6R8H8
at * end	T6X10l6H7
at * error	R9
at * euro	O-7
at * everi	T6F11
at * exchang	R8H6
at * fail	O6
at * first	f6X13R12o6
at * five	X15R-7B-7O6o6
at * for	T-7F6L13O9
at * forti	T10O16
at * four	T13
at * freight	D7
at * from	t6D9
at * gate	T8F9
at * gatewai	T7O10
at * had	D6
at * hour	R10
at * hundr	L10
at * i	t16L-6l-6N9D-9H-17O-12o7
at * in	T10F12X25L-8R7D-7H-9O-7
at * instead	T17
at * insur	f7
at * is	T15f10R-7
at * it	R9H8O-8
at * keyboard	T8D13H-9
at * last	l9D-8O13
at * level	L-6
at * life	O9
at * load	T-7F11X-6L6
at * median	X8R8
at * minut	T-11F8R-7B6
at * moment	R-7B13D7
at * mondai	L6
at * month	T-7
at * more	T6
at * most	O11
at * ms	T-7L6l7R-8
at * network	X-10
at * next	L-6
at * no	X6
at * nobodi	f14
at * now	F10l9
at * of	F-9L11l13N6O-12
at * old	L7B15
at * on	t6F11L-9R14B13N11D12O11
at * onli	O12
at * or	T11R11
at * over	T8F6
at * p	X16
at * page	B7O19
at * past	F-6D10
at * peak	R-6O6
at * per	T12F14
at * percent	T11F36l7B-7O13
at * place	f6R11
at * pm	T10
at * point	F-8f7
at * port	f8
at * price	O-13
at * region	L12R19
at * request	R13
at * s	F-11L8
at * same	t15R13B7D7
at * second	T-7F-7B-8O17
at * she	N6
at * sinc	L6
at * site	T9R-6O11
at * six	X10
at * so	T12F-12O14
at * start	T8F8X21L-7
at * step	T6R8
at * termin	R8
at * than	L10B10
at * that	T-7F18B7
at * the	F29X6l-7B14N-9D-8O-12
at * thei	L9
at * there	R15
at * three	F23N9
at * ticket	D9
at * time	T-19f-6X-19L7R77B12N-10O-11
at * to	T-11H13
at * twice	f8
at * two	X6R13H8
at * we	t7F7R6O-8
at * week	N7
at * when	f10R7
at * where	O8
at * which	T-10X11o7
at * who	F6
at * with	T-12f11X8x11L13
at * would	F15
at * wrong	T6X7
at ,	B7
at <clock>	T-25t9F-18f-13X6x-11L-15l18R6B-26N21O49o-21
at <money>	T17X-6R-6
at <number>	T18t17X19L19l7R8B-9N8O15o-13
at <percent>	L43l-6R21B-10O7o-7
at a	t-7F-26f-12X8x8l-7R35N-12O-8o7
at about	T8
at all	T-15t21F8x11L7N-10D-15H-11o21
at an	T-12l7D11H10
at and	X10
at ani	L-8R-12O10
at anoth	T6H12
at breakfast	X-8
at by	l6
at christma	H8o12
at dinner	F12
at each	F-10f10l6R16B9
at eight	N6
at eleven	N6D-8
at end	N12
at everi	T16X12o6
at first	T12F11X10L-6
at five	X-7R-10N9D20H-6O-6
at four	T29F8L-6R-6N-8O7
at from	F14
at full	F8
at half	X-6L10R-6N-9D7
at home	F-7X-6D-13o22
at it	T-10t8f28X12l24R14B10N-6H7o-6
at least	F-6f11L6D17O7
at lunch	T11F7
at midnight	F13L6R-8H8O-8
at minut	T-6B-18N19O10o6
at month	B12
at more	B9
at most	T-13F-11X-7l12R37B-8N-9O-6
at my	X-6l19
at night	T28f-9L-24R-31B9H-6O-15o-10
at nine	T11X15R-8
at noon	T13F-9X12L-10N11D8
at on	T14F-9L11R31B-18N-6D-6H10O-12
at onc	T34t6F13f7X17x-6L16l-6R30B-15D6O-7o15
at our	T-18X-11
at p	F-6
at peak	T6F-11R-6
at quarter	F22X-6
at sea	F14
at seven	F6R6
at six	T-10R-8N7
at some	f8
at start	T7F-12R-9B-7N20O10
at ten	f9R-12N12D10
at that	X-17B-8D21H-6
at the	t-14F-53X8L10R-17B-11N-18D9H6O18
at their	X-7
at them	f15X10R22H8
at thi	D24
at three	F-9B10H7O-8
at twenti	L6
at two	T8F6L-6l7R14B-9N10O-8
at us	T6O7o7
at what	F12X8
at which	X13
at who	f9X17
at worst	R9O9
at yesterdai	F12
at zero	l8O15
attach	F-9X-6B-7D13
attack	T8
attempt	F6X10R-6
attempt ,	X11
attend	t28F-6l10o-10
attent	T-14F-6l19D29
attent * the	t8D10
auction	F8L-12B-7O15o6
audit	F6f10X-13L19l-6B-16N9H-7o15
audit * and	T-7t8
audit * that	F8
audit * the	N9
audit * who	L12
audit ,	T10t7F6O6
audit and	N9
audit in	f20o16
audit log	L11R9
audit trail	t7
auditor	T-13t22F-18f21L-19l-7B-9N-8D-22H-14o7
auditor * a	D6
auditor * it	t12F6
auditor come	O9
auditor like	T10
august	T-10t-6F41R-15N-9D-9H-7O13
august * the	F9B12
august ,	T-6F7X13O17
austria	R10B7
auth	N14
author	F-6f-6X-8x6R-10D13o-6
author ,	x8N8
authoris	T-7N8
auto	T-6L6R18B11O7
autom	T14F-15X-6x21L13B-9N-6o-6
autom ,	O-6
automat	F-22L35l8R21B33H7o-15
automat ,	F-6L17H12
automat check	l12
automat stop	T-8
autonomi	T7
autosc	F6
autoscal	T-10t9F32B21
autumn	F-9L7N-8D-9H6O10o7
autumn ,	T7H11o8
avail	T-13F-9f6L-6B-10O16o6
avail ,	T-9
averag	T-10t13F13X10R-15B-7O12
averag * hour	O-8
averag ,	T6F-7
avoid	B-7
aw	T-11f9R-7O-7
aw bill	O-6
awai	T26t11f-9x10L12R-9B22H-7O6o-12
awai * <number>	R7
awai * a	t6B14D7
awai * it	T15
awai * on	f7
awai * that	L8D7
awai * the	T8R9B-6
awai * them	F9
awai ,	R9
awai :	T7F20
awai <number>	t8
awai a	X6
awai again	B15
awai and	t7B8
awai at	T-6N9
awai by	L6o-6
awai for	F10L10R6O11
awai from	L6D13
awai with	T23f6
awak	T7t8O-6
awar	F10
azur	T-7O-6
b	T-6F-7R25O-8
back	T-33t-28F9f-11X-28x-10L-15l7B95N-8D-42H-15O47o23
back * 'm	x19
back * <clock>	F9O10
back * <number>	F6L-10l9R7O12
back * <percent>	L8B-9O20
back * a	f9X-8R-10B42O-8
back * and	l6R-10B6o-6
back * at	l14R10B14o7
back * bed	o7
back * by	B18
back * five	t11B-10
back * for	F-6R-7B18H6
back * four	B9
back * git	B13
back * go	F15B9
back * had	B9
back * half	T9B6
back * i	T-7F20f11H6o7
back * if	T9F6
back * in	B6
back * is	R-7B-8
back * it	F-8x23L16l-7R-11N-6O-9
back * itself	L-9R-6B18
back * last	T9B13O6
back * me	R11N7
back * minut	F16B23
back * nine	H6
back * noth	B13
back * of	B7O21
back * old	F-10L9
back * on	T7F-26L-10R13B45o-6
back * onc	T16X12B-10
back * oracl	B16
back * previou	F11
back * same	B28N6
back * second	F7R6B23O-8
back * stop	T6L10B-19
back * ten	F-8N9
back * than	x7B12
back * that	F-7D7o10
back * the	T-11t13F12f-10X-10x-8l-8R-8B18N-11H-6O-9o19
back * them	f8
back * there	f7
back * thirti	B6
back * three	T-7F-9R10B39
back * to	R9B7
back * turn	T7
back * two	F12L-6l8
back * under	T8F-6B9
back * us	F6L-6B25O6o-9
back * we	T-6l6B-10
back * what	F14l8
back * when	R7B7
back * yesterdai	L6
back * you	F10
back * zero	t8L6R18
back ,	T18F18X18L-10R17B33N-6D8H-16O-18
back :	F12R-7B8
back <number>	B6O12
back a	t7F-8X12O11o11
back after	R8B-11O11
back alon	F-13f9L17B32
back and	T-6F8R-13B9H10O10
back ar	F21
back as	T-13t13X7
back at	T8X7l12R-9
back befor	T-6
back by	T6R-15B20o-7
back first	R7
back five	L22
back for	T-16F-14L-7R-11B16N8O10
back from	B20H6
back i	x23B-15
back if	F-9R10B14
back in	t13F-7f-7X-9L-18l7R24B35N-8D-7O-15o37
back insid	B20
back into	L7H7o8
back is	F-14f8L-13R10B48O-15o-7
back it	N7
back itself	B11
back mean	T-8F-10B16
back of	L6
back off	T-7l6B-8
back offic	R9
back on	T-6F6X-6x18B42o16
back onc	B31O-7
back onli	L11
back out	B17
back stai	F-6
back that	F-7
back the	T14B52
back to	T8t-8F20f-6L20l15B47N9D8O6o12
back took	T-7B6
back two	L-6B10O13
back until	F-6L9o8
back up	F7R8
back wa	T-20L-6R-19B20o-8
back we	T7F13B10
back when	H6o19
back with	T12L-8R9B19
back within	R15
back without	F-11
back would	T37B-8
backend	F-13B-6
backfil	T-11F25f8X9B17o-8
backfil * a	O10
backfil * it	f13B21
backfil * piec	F6
backfil * row	R6
backfil ,	F-8
backfil by	F-7R6
backfil in	N8O6
background	o22
backlog	l10
backup	t-13F11f18X-14l-6R-11B-7N-11H-7O-32o-9
backup * <number>	L14R7
backup * a	R-8
backup * in	F-6L-7
backup * restor	L-6B9
backup * the	T-8F9R13D13
backup * to	B9
backup ,	T10F11L23R10O-6
backup and	F-7B15
backup first	R-9
backup go	B8
backup of	L10
backward	R7B26
bad	t-17F36f-7X-14x-16L-21l-6R15B17D-11H-13O-15o-12
bad * <number>	F-8
bad * and	T6F-8X-10L-6l9R6N6
bad * can	F13R9
bad * cost	R6
bad * get	f8
bad * in	T6F-9
bad * is	T-10F24f-6L-7B11
bad * mai	R7
bad * of	T8L7
bad * reach	F-9R6
bad * so	F-7
bad * that	F8
bad * the	T7B11H7
bad * there	F-7
bad * to	D6
bad * were	O6
bad ,	F-16B20O-6
bad :	T-9R6B21
bad at	H7
bad chang	T9
bad dai	T14f7
bad deploi	B-6O6
bad file	t14F-6O8
bad for	T7
bad hour	T-6F7X6
bad night	T6
bad node	F-7R-7
bad on	F15L-10R-9B19O7
bad releas	X17L-7
bad run	R7
bad version	T-7F-10R15
bad week	F6
badg	T8D9
badli	T-11F35L-7R-9B-6D-7
badli * thing	T-8F10
badli ,	F-10
badli for	F15
bag	F7
bai	R7B-6N6
bakeri	F22R8
balanc	T-19t37F-14f-17X-14l-6R6N-10D-11H-10
balanc * back	F-8L9
balanc * not	F-6
balanc * on	L6R7
balanc ,	F-11L15R8B-6
balanc and	R11B8O6
balanc between	t6
balanc of	t7o14
band	L6O18
bang	R12
bank	T-25L-14l-8R-23B-13N-7o11
bank 's	O6o-7
bank * and	L9
bank * in	O7
bank * to	N6
bank ,	T-6F20H9
bank file	T7
banner	N20
banner * the	N20
bar	X-6D8H10
bare	f9
bargain	T10t7
barrier	X-9R15B-7H9
base	t7F-12f-8X-11L24l-6B-14N-9D-8H-7
base * older	L-10
base * than	R-7
base ,	R-7
base imag	T9L-9R9O-11
base older	R-7
baselin	L14
basi	o7
basic	H10O7
basket	T-6t8F32R16
batch	T-7F-9f-11X-14x-10L-10l-6R68B16N-7D-14O-11o31
batch * <number>	R27N8
batch * a	R12
batch * and	R11H6
batch * the	T13O12
batch * week	R6
batch ,	R13H8o7
batch number	B7
batch of	T8R18N7O10
batch on	T12
batteri	F12L9
be	T-10F6X-11L-15R-13B11N-11O-43o-35
be * <number>	O-6
be * about	D10
be * after	L14
be * again	T15F-9f10B12O9
be * and	F8L-7l-6B-14N-7D-11
be * as	T-8
be * at	T21F-12D7
be * awai	X7B18
be * back	T11F-16f9L-7R-6B35
be * befor	D13
be * by	T16F-9f-6X-7R6B6N-8H-8O-8o9
be * cost	T-6t12F6X19
be * everi	T7L9N-7
be * first	T7R17
be * for	t-6F-6x9B-12
be * from	L10R14N10O-13
be * hour	T15F-6X6
be * i	t7F9H-13
be * if	T-6L6D7
be * in	T9F-26B-6N-7D-11O-12
be * insid	F-7B9
be * it	T-7F13L7
be * minut	T11X8
be * of	X-7x10
be * off	F7
be * on	T-12F10X-9x17R12B7D-14H8
be * onli	D8
be * out	F9
be * so	F11
be * stori	D7
be * that	l6N12
be * the	t8F9f10X-8x6R-9
be * thei	t6B6
be * to	T16t-7F-13X-6x7R12B-8D8H-11
be * when	f11L14
be * with	T-8L10l20
be * within	F-8B-7
be * without	T-7l9D-6H8
be ,	R9
be :	R7
be <number>	T13F9
be a	t10F-10X8l24R-6B-7o17
be abl	T9F-7X-6R14
be an	T8F-6
be answer	T17
be ask	X8L-6
be awai	T-10
be back	F-8N12
be call	T12O7
be care	l17
be close	T-7L12
be done	T16f8D12
be down	F24O-7
be empti	F8R8B7
be fair	f8
be game	T8F24
be given	t10L7
be happi	T-8X9
be honest	t6
be imposs	L-6
be in	T-9R-6B-8
be insid	B-8
be known	F-6
be late	X-10
be look	R8D11
be merg	L14
be met	t13
be more	L10
be move	L8B8O8
be my	L14N12
be no	D12
be notic	F-9
be on	T14F13X7L-6R9
be open	H10
be out	T7
be point	f8B6
be put	T-9L-9
be quicker	X8H8
be reachabl	R10
be read	R-6
be readi	T18x7
be repair	R8
be replac	F7
be revers	B12
be review	L9
be run	T12
be sent	f6
be stop	T15R-6B6
be sure	F11
be surpris	D6
be switch	F6R7B10
be taken	F-12L6R-7
be the	x11L-10N29H17o7
be there	F10
be told	T-8X-8H8
be turn	T7B12
be two	R10
be type	T7B8
be undon	T-7F-9R8B34
be up	T7
be us	L8
be written	B-6
be wrong	T-10F17X-6B-9
beach	F13H9
bear	T10B-7
beat	T18L8B7N13H12
beatriz	F9
beauti	T-8F12f7x11O-6o-6
becam	F-12R-14B-9N-8o22
becam * and	O10o7
becam * in	L9
becam <number>	R-7O12
becam <percent>	o-8
becam the	R11
becaus	T44t9F-37X-9x-25l-26R14B16D8O8o-25
becaus * 'd	T6X-7
becaus * 's	X10L13D7
becaus * a	F-7L10R-6B11O23
becaus * and	T10
becaus * ar	T-6
becaus * bad	T8R6B6
becaus * cach	o7
becaus * can	T-15R8N6D7
becaus * could	B8O12
becaus * did	T6
becaus * ha	t8
becaus * had	T17X16D10H-6O6o6
becaus * have	R9H12
becaus * i	T12L8N8
becaus * is	T-13t8f7R9
becaus * it	T15O6
becaus * know	T-9H12
becaus * must	T6
becaus * need	T-6t8R-9
becaus * old	T-6B6
becaus * on	T7B-7
becaus * open	R8N9
becaus * peopl	T-15f8
becaus * restart	T8
becaus * the	L21R9B15H7
becaus * thei	T7
becaus * wa	T-7F17X11B8D-7H-8
becaus * wait	t7X6o6
becaus * want	D14
becaus * were	X9R11N15
becaus * would	T14X-7R8B7D8H-6
becaus * wrong	t8
becaus a	T11F20X-8R15B9D-9
becaus an	T12
becaus at	B11N6
becaus both	T-9X12
becaus each	F9O7
becaus from	B7D9H6
becaus half	X7R8
becaus he	N11
becaus her	R8
becaus i	T-12t-6F10X37R-9D-11H14
becaus if	N7
becaus in	D6
becaus it	t11F-14f10X10R-13
becaus my	F15
becaus nobodi	T22t6D6
becaus of	T-17t-6F-8X-10L13B22D15O15
becaus old	F7
becaus on	X-6
becaus onli	t10R-8
becaus reason	T-15
becaus she	T9N-6D-7
becaus that	T-15F-6R-6B8O10
becaus the	F-18L-8R-11N-12D-12H-14o-6
becaus thei	T-11t10X14H-6o6
becaus their	F16
becaus then	T9
becaus there	T16F9X-6L-6R-6O9
becaus those	B-6
becaus wait	T-6R15
becaus we	R6O6
becaus when	T7L8
becaus with	T8L8H18
becaus without	B6
becaus you	T7
becom	f-11x-6N-10H-7O-13o9
becom * and	T-6t6
becom * in	B7
becom a	X6L-8o-7
becom automat	L-13
becom the	L18D6o-6
bed	F-10R12N-6H19o14
bed ,	o9
been	T-25t7F-17f13X11x-14L-29l23R-30B-30N-23D22H-7O9o20
been * <number>	L6O15
been * a	H6
been * about	F-8
been * and	T10X9H-8o8
been * as	X6l8
been * at	F-6D-12H6
been * but	X-6
been * by	T15X-6
been * for	f20R8O11o-8
been * from	t10
been * i	X-13
been * in	T11F-6D13
been * it	X6R8D14O7
been * off	o7
been * on	X15N6H-6
been * sinc	F-8X15L-13l19B6D-10O-22o-8
been * so	x11L16O11
been * that	X6
been * the	l14N-8D7H-9
been * to	T-11F7l7R-7B9D27
been * twice	T6D14
been * with	t7B9O11
been ,	l9
been <money>	f7
been <number>	O16
been a	T6D14H12
been an	T10t10D6o10
been ask	T6f8D9
been cheaper	T10
been done	T11
been enough	T-9X11H7
been fine	o13
been in	f18X-6R8O-10o-9
been kept	D8
been look	T7X-8
been no	f-6l8D10
been off	X6B9
been on	X-11D-6H8o-7
been promis	T10
been quicker	T14
been quiet	x10R8N9
been restart	l6
been run	D13O19
been shown	X9l7
been sit	H12
been taken	B8o6
been the	T-15X-12R-6o12
been there	X14
been through	O6
been told	T-6N-8D10
been us	o7
been written	F16
been wrong	L9R6
befor	T-27t13F-23f-8X37x-43L11R17B32N37D-24O30o15
befor * 'd	T9X-11O-6
befor * 's	F9X10L12
befor * <number>	T12
befor * a	T-7X7L-7B7
befor * after	F-6L-7R-7B-8N15O18o9
befor * and	X7L-9N-7H-7
befor * ani	X15
befor * anyth	X-6N9
befor * began	N6D10
befor * call	N-8H8
befor * came	O10
befor * chang	X10L-6
befor * coffe	f16N7D7
befor * could	T21
befor * count	X14L6
befor * dai	R-7
befor * date	T9O8o7
befor * delet	X6
befor * did	X-6R6
befor * els	X12R9
befor * end	F11O7
befor * first	X-8H13
befor * get	L-6B6
befor * go	L7H7o7
befor * goe	X11O7
befor * had	R8
befor * i	X-8x9l11R-7B8H6
befor * is	L10
befor * it	X6L8N11O6
befor * knew	T10
befor * know	N11
befor * look	X14o8
befor * move	F10L8B14
befor * new	R14
befor * next	X-6R6N-8
befor * not	O15
befor * notic	L7
befor * of	O7
befor * on	N9
befor * other	t7R26
befor * patch	L-6
befor * press	l16B6
befor * read	O6o6
befor * rest	R19
befor * review	N7
befor * sai	T11
befor * said	T7
befor * season	X10
befor * sit	B6
befor * step	B9
befor * stop	F-11R8
befor * switch	B-8N6
befor * take	L8R7O6
befor * test	X-7
befor * the	T-6X6N-6o6
befor * to	t6D6o6
befor * touch	R-16N6
befor * wa	X-11L9R7H11O27o6
befor * we	L6R11
befor * write	F6X20R-9B-6N-8o9
befor ,	T20t10X-15x6L-19l6R-27B15N19D-12O16o15
befor :	T-6R-6
befor <number>	T15L12O9
befor a	X13L14B-7D6
befor all	T6R15
befor and	T8F-8L-6l11R-8B-8N11O22o-6
befor ani	T-8X-11L-10l-6R9
befor anybodi	F12X-6L8R15H11O7
befor anyon	L7R17N6
befor anyth	X-9R-6
befor ask	L-6
befor each	T-9F12X7L7R-13N12O7
befor go	H8
befor he	T9
befor hi	D8
befor i	T-16t-10F-7X25x-11L-16l9B-6H-17
befor it	T-7t9F-18f-7X9L31l-6R15B26N-9O25
befor lunch	t9o13
befor me	D13H-7
befor open	H10
befor patch	T-7X-8H8
befor she	B7
befor six	R9
befor that	T-11X-6R7B17D7
befor the	T-18t-14f16X17x-10R30B-18D-15O-14o6
befor thei	F-6X-6R-9B-7N-6D-6H7O6o-16
befor there	L7
befor we	X10L-6N10D8H6o-6
befor write	X16
beforehand	T13t-6f-6X11L6B17N13H-9O-6
beforehand ,	T8B7
beforehand :	R9
beforehand and	B9
beg	X6
began	T-19L-9R27B-8D10H-8O-6
began * on	R7
began * the	R23O8
began ,	D10
began from	X7
began with	T-12X-7R40O8
begin	T-16t14X28x-6l-6R24B-7N-7H-11O-12o-6
begin * on	R12D6
begin * the	L-13R9
begin ,	X13x6D8
begin at	F8L8
begin by	X-8
begin with	F-12X-7L-7R25N-7D6
begun	X27
begun to	X13
begun with	X12
behind	F23X-8l-7N-11D10H24O-18o-13
behind * and	D7H18
behind * firewal	T15F-9
behind * flag	T-9F-11B17
behind * the	F13
behind ,	T7F22R-11B-10D6O-7
behind a	T-11R22B16
behind it	T-9t9F11L-11B6
behind on	T6
behind the	L-7
believ	T-15F12f12X39x11L-9B-8H-12
believ * is	X17
believ in	T7X-14D8
believ it	X18
believ that	X8x10
believ the	f15D10
believ thei	F10
bell	l12N-6O-10
bell ,	O-9
belong	T-9O-11
belong to	T-7F-6L10O-11
below	T-20t-7F56X-11x-10L-11N-7D-6H-6O7
below * a	F6
below <number>	T-15F14R13O-7
below a	F7O10
below ten	T10
below that	F-13
belt	T-6L-7R10O21
bench	X23R-9D-7
benefit	T-18t13F-7
berth	T-7F-8L-6R17B-6
besid	T-23F-13f-11X-7L18l13R9B21N9D-15O-9o9
besid * and	L7
besid * in	R11
besid * new	R-7B7
besid * old	t7R13B-14
besid * so	R-7
besid it	L20l13B15
besid me	B12
besid the	T-14F-11X-6L-9R-7B-9D-6
best	T8t33F-18f-9X-9x18R-8B-7N-15D-12H11O-22
best * is	R6O-11
best of	t13
bet	X-11L-9R-12N-7D-6O6
beta	R12O24o16
better	t28f-17X9L-16R-23N-8H19O-8o64
better * and	l13o8
better * befor	t7
better * i	T-6L12O9
better * it	L11
better * me	T-10X15x-6H-10
better * than	X7
better * the	X6o8
better ,	T6x14O-7o24
better off	t17o17
better than	T6X18R-11O10o-11
between	t7f-13l-8R9N20D31H14O-27o-13
between * and	t11F-15R-9B-8N-8D-9H-10O-19o-10
between * both	R10B7
between * is	T10F6O7
between * two	t13H8
between ,	T7
between <clock>	R7N-6O11
between <number>	T12O-7
between a	T13
between midnight	t10
between speed	t10
between the	T-13L-7R8N-6H15
between them	L11R12D7
between two	t6R-7B6D12
between us	D24
beyond	F24L22R13B10
beyond * dai	T10
beyond that	L6B13
beyond the	R11
bi	N9
bid	F-6O-6
bidder	F-6
big	T13t9f10X-11x-8L-10B-8N-9D12H-12O-12o13
big * and	R12
big * small	t7f17
big * to	D15
big * would	T15
big bang	R12
big on	t13
big or	t7f17
big state	T25F-6L8
big thank	D11
bigger	T10t19F-10X-8L-8l38B-10D6o16
bigger * would	T13
biggest	T-19X-8x8L-6
bill	t27X-7x-6l-10R-7B-14N-17D-23H-10O6o24
bill * <money>	T-8
bill * <number>	T-9O9
bill * a	O-6
bill * from	T-13t6F10
bill * materi	R6
bill * the	t10f6R-11O9
bill ,	F-6f6D-6
bill :	O11
bill and	L6o7
bill for	T6t12
bill is	T-9t13F6O38o14
bill of	T13
bill team	L6R6
bill wa	T-21
bill went	O-8
bin	T12R9B6O6
binari	B14H6O6
birthdai	T-9X12H6
bit	T13t-6F7X-6R-13N-8D-12H-6o10
bit * on	T11O7
bit * the	o7
bit more	l8
bit of	F-6x10
bit us	F8L8
bite	T18F14R9B-7D9
black	T7R7O14
black fridai	T6
blame	T-18N-14D43
blameless	T-15t-7x-7L-9B-7o-8
blameless mean	T-6
blank	T7F19x9L-13
blast	T-7F-14L12R31B-7
blast radiu	T-7F-13R18
bleed	H10
bless	H12
blind	T14t-7F65f-8L-11R-16B-12N-8D-6H-6O10o-7
blind * the	X12
blind :	F8
blind for	O19
blind in	T12
blind to	T8F7
block	T11t-8f-7X-6L37R9B-11N-7H-9O7o-10
block * on	T10
block * the	T12L-6
block ,	F7
block a	L13
block it	F9
block two	T8F-6L-8B6
blue	T14t6F-11X-10L-6R11B9O-10
blue * and	L9
blue * doe	F11
blue * for	T-11B6
blue * would	T14B-6
blue green	T20t8F-7X-10L-8B7
board	F-28X-16x-6L23l-11R-14B-7N28D-21H-15o17
board 's	T26o7
board * it	t10B-7N26
board * on	T15
board * the	T-7R8
board ,	R-7B-9N7D-8
board :	O8
board and	T-12N9
board for	R10B6N8
board had	T-7t11L10O-9
board member	T-7
board wa	O13
board with	R8D13O9
boat	t-12f-7X-12x10L-9R26N-8D-12H-9O18o-13
boat ,	T-10F21
boat to	T14
bodi	F18O6o9
bonu	T-7F22D6O13
bonus	F23
book	t-11f-11X7x-6L-7l-7R-15B-11N-9H-10O15o-15
book * <number>	T7R-8
book * the	L7
book * two	T13
book ,	T8O7
book a	R9
book and	F-6
book for	R-6
book in	F7R8
book on	F9L11O6
bookmark	f13l7B17O9
boot	F8L8
border	f46X7L7R19B-6
bore	X9L15R6
bore by	T-6F6
borrow	L11R-6
boss	F13X-6R9D13H18
boss * the	o7
boss ,	D11
boss and	N10
boss i	T6N6
bot	F-13X-8L33O-6
both	T-14t31F15f-14X-26l7R-6B26N14D-25H-18o16
both * a	R6B-11N9D16
both * and	t17F12B24
both * ar	F6B-6
both * at	f10B8
both * back	t9B-7o-9
both * be	T7
both * befor	L7
both * for	T-6L8R-11B10O8
both * frozen	F11B10
both * in	l12N35
both * it	L6l9
both * on	R-7
both * right	t-6
both * sign	t7B7o7
both * that	F7
both * the	t8L-8l9R11O12o7
both * us	T17x10
both * were	R9B7
both * with	t6R11
both ,	X6R12B-11o7
both and	F-6
both ar	F7
both of	T16x10R7
both plan	R6B8
both side	T9t7X-9x-6R-13B19N7O-9o10
both sign	F-6
both team	N8
both the	B-11H9o6
both time	f6L6l8R12O31
both version	t7
both wai	B9
both were	X9
bother	T-7F11l7R9D12
bother to	D14
bottom	T12D7o7
bought	T22t-8F23f9X-14L-11R-13B-7H-8
bought * or	F8
bought * softwar	F11f7
bought ,	F6
bought in	f6
bought softwar	T-11F28
bought the	T16
bounc	F-6f9R14B-7O15o-9
bound	F15R-7
boundari	L15
box	T6F20f-13x-6R9B23N-20D-19H8O-13o14
box * a	t10L8
box * is	L7
box * two	B7
box ,	T16t6H8O-6
box is	T-6l12
box on	R9
box that	T-6F11
box to	T-7N-6
box wa	X8l7o6
box were	X10o8
brake	T6L6
branch	T13t-8F-21f-7R22B-7D-11O13o6
branch * it	o18
branch * on	R-7
branch ,	T10R24
branch and	T10
branch manag	X13N7
brand	N8
break	t-10F28X8l-7R15B30N-11D-13H-7O7
break * a	F-6
break * and	F-8
break * i	X25
break * is	F-15B10
break * role	L10B6
break * the	T-7F13
break ,	f16B-11o10
break :	F7
break a	T12L8
break glass	T-11F8B45N-8
break it	X6
break mine	X21
break the	F12L-6D16
breaker	T10L24
breaker ,	L9
breakfast	F-9X-8R-10H9O12o15
breath	T15D14H7
breweri	T-14
breweri ,	T-7
brick	F12f14R6O6
bridg	F-13R-14N19D19H38O10
bridg * i	N13H10
bridg ,	R-10D10H11o8
bridg call	H8
brief	L6N7H11
bring	F6f-9X6x9L9l-7R-9N-15D-13H-8O9o-11
bring * back	F-11R6
bring * in	F7X9
bring * the	L6
bring * to	L-6o8
bring a	L13
bring it	o6
bring the	T-6t7F9X7B14H7
broke	T7F7L-9R-7o8
broken	F25L28D-8H-6O15o-7
broken * a	T6N6
broken * in	R11O7
broken * the	L10
broken ,	T7L7
broker	t-10F19l-11R17N27D-22H-12o10
broker 's	B7
broker * a	T6R-7
broker * for	T12F6
broker * it	T7O9
broker * on	R10O15
broker * the	F6
broker ,	T-6L7R23N-6O-7
broker desk	N16
broker wa	F8R18
brought	T-21t14f-6X10B10N-7D6H21o9
brought * on	B8D8O12
brought * the	D11H16
brought * to	L7
brought a	H10
brought back	B10
brought it	L6B-9D7H6
brought the	t8F13x9o14
browser	T8
bu	T8F16L-9R6B-14o-7
bu * <number>	T6R9
bucket	T-13t-8F12f-7B22o-7
bucket * and	F7L7R7B10
bucket * it	F6R-7
bucket * kei	R-7
bucket ,	F20L6B9
bucket and	R8
bucket with	F8
budget	T-39t7F13f-17X-27x-12L10R-11B-22N-21D-13H-7O-12o-8
budget 's	O11
budget * <number>	T-7L8O-17
budget * a	L7
budget * and	O6
budget * gone	F-11
budget * how	F-6
budget * i	R6B6
budget * in	L-13l8
budget * it	T7
budget * on	R11
budget * the	f7L6
budget ,	T-12F6B-8O-11
budget <number>	O-7
budget and	T8t14D7
budget for	T7L30
budget in	L7
budget is	F-18f-8L-11R9o-6
budget left	B6
budget of	T-6L10
budget wa	T-8
buffer	T6X6L-7o8
bug	F38X-9L7D-10O-10
bug * the	T7F17
bug ,	F6
bug in	F18L-8R-6
bug report	N6
bui	T34t-10L7N-7H-8O11o-9
bui ,	D13
bui a	O6
build	T7t-20F-9X-7x-15L11l-15R13N-15D-15O-10o-21
build * <number>	T6F11L7O10
build * a	R6
build * and	L8
build * from	H6
build * in	T14
build * test	L10
build * the	T-6
build ,	T-12F20
build :	T9L8
build a	F-8R-7B9O-6
build and	L13H7O-7
build ar	T10
build farm	T7
build for	R7
build is	t8X7L7
build it	T14F-7R-6
build machin	T-6R11
build on	o6
build onc	B-6
build onli	R14
build take	T12
build that	F7
builder	L7R-6
buildkit	R8
built	T-15t-7F-17f-8X-7x-6L-6B-12D-14H12o-12
built * comparison	t10L-6
built * in	D7H6
built * it	D-6
built * on	L8
built * own	L-12
built a	L-11N17
built in	R18
built it	F8X-6L-13B10O6
built the	T-10t6F-8L17B-7
built their	L-8
bulk	T14
bump	T7R-14
bump the	T-9
bunch	F-7
bunch of	F-7
bundl	T-7F-8
buri	H7
burn	t-9F10f-6X-7L9D29O-10o-8
burn * by	R7
burn * on	L-7l8
burn ,	T6L20R8
burn <number>	O-6
burn out	L-6l7
burnt	X13
burst	t8R-6N-7o7
buse	F6L7R7
busi	F-9f-7X-9L-8R21o-6
busi * a	t11X10
busi * in	X-6
busi ,	t-6x8
but	T50t-6f-31X-35x-10L-28l-21R24N-21O-13o-13
but * 'd	T12X-6N6D-6
but * 's	L9D9
but * <number>	T8X6R-6D7O-10
but * a	F9R16B10
but * answer	T-6
but * ar	T11
but * carri	N6
but * did	T-6D30H-7
but * do	T-9D7
but * doe	D12
but * had	F16X11R-6D-6
but * i	X-8
but * is	T8F-6
but * it	t6o8
but * need	T9
but * not	T-10t8
but * of	F14N11
but * on	O13
but * take	T10B-8
but * the	F-8B-9D-6
but * two	B7
but * wa	T-10X-10N12D-8
but * want	T7
but * were	T13
but * would	T8t7R-6B-7H-6
but * wrong	R13
but <number>	T-7F18R-9B10
but a	T15F-15R15
but at	X6
but can	T-14
but each	F8
but everi	x9
but for	T-7H6O11
but he	T-6N6D11
but i	F-9X11R-12B15D19H9o-7
but in	T7B6
but it	T14t-6X-7B-7N11D-13H-6o-8
but no	t16
but nobodi	R7
but onli	R6
but our	D13
but still	T-6B9
but that	T14B-8H-6
but the	T-7t17X-8L8R12B-9D9
but thei	T25X-6H16
but then	T32B10
but there	L9
but two	T-17F8N10
but we	T8X6x12
but when	D-6
but with	L8R14
button	X-12l-6B44N-9D-10
button * it	F12B14
button ,	F-6L-8B6
button and	F7B6o7
buyer	L-7R31B-8
buyer ,	T8
by	T-11t-28F-7f-6X-23x-25L11l-7R17B6O7
by * 's	L-6
by * <number>	L-6l11R6N23O9
by * a	f10o15
by * after	T7L11B-9
by * against	T6
by * and	t-15F-9f-7X-6L6l11R10B-6N15D-8O-6o-9
by * as	F10N7O11
by * at	F18B10O-9
by * bad	F-6B6
by * becaus	T10t6B10
by * befor	T6N7
by * between	D8H7
by * but	F16O14
by * by	T-6F9R-15O-7
by * can	F-6B-7
by * chang	T7F7L19
by * dai	F12N7
by * date	o9
by * els	F8L6N8
by * end	t10N-6
by * everi	X-10B7
by * everyth	F7
by * fifteen	N-9
by * first	F13O-7
by * flag	T6L8R16B6
by * for	T9F-10X17L-6R6B-7o8
by * four	T-7F7L13l9
by * fridai	L7B13
by * from	L8R7
by * i	X-8R-6
by * if	T6F-6R7
by * in	F18X6l8R9N-7O-16
by * is	T13t10L8B6
by * it	T12F-11X6L-10R-17H7
by * job	L11O6
by * kei	F-9R10
by * line	B20
by * list	F7
by * mai	O10
by * man	D7
by * manag	F7
by * minut	T16F-12R-7H6
by * month	T8
by * ms	T6
by * network	T-10L-7R-8
by * next	t6B20
by * no	F-7l14O6
by * noon	D6
by * not	T-9L-9
by * now	X6L9
by * number	L11N16
by * of	T-12L-11R-10B-6o14
by * on	X6L12R9B17D9O-7
by * onli	R-11N8
by * or	T16L15R19
by * over	N9
by * own	T-6X10L-7N-9H20
by * peopl	T-10R-7B9
by * per	F-6L-7H10O12
by * percent	T13
by * person	L9B7
by * question	t10
by * request	O11
by * role	R-8
by * rule	F7L-10R6
by * same	L13B10o-6
by * script	L6
by * second	T9F10f7N7O-6
by * shift	B8
by * sinc	D12
by * smallest	R13
by * so	B-6N10
by * team	L-7l12
by * than	F6
by * that	l6R8
by * the	f10X-7L-9R14B6D11O9o19
by * thei	o-7
by * then	R-15
by * time	R16B-8H16
by * to	R-6B11H7
by * two	F-6D6H6
by * version	T10B9
by * wa	T12t12F8L9
by * wai	L-6
by * we	F-7B8O12
by * week	T17N9H6
by * when	l6N9
by * which	T-8t7B8
by * who	R-6D6
by * with	T-6f11L14R18O-10
by * without	L8O16
by <clock>	T8D-6O38
by <number>	F-10X8L-15R-11N7D24O16o-6
by <percent>	L-6R-8D6H8
by a	T-7t-7F9f9X-13L9l-8R-27N-8D14H9O6o-11
by account	R8
by all	t9L10D10O6
by an	F10
by anyon	F9B8
by both	B11
by chat	T7
by christma	O8
by citi	R20
by control	O17
by count	X-12R12
by custom	T7
by dai	T-11
by date	T7L13
by default	X6L12
by easter	T11
by end	N-6
by even	l7R-12
by ey	l10o7
by five	T13
by flag	F-8L6R7B-11N8
by four	N8H6
by fridai	T-18F-8L6B7N-6
by go	t6D14
by half	T-8B7O-6
by hand	T25t-11F31f-13L-12l14R-8N-9D-23H-17
by hash	T6R17H9
by heart	T20D-6
by her	O-7
by herself	o8
by hi	x10
by himself	L7o7
by import	o6
by it	T21t6F6X23x17B15N8D7O9o16
by itself	T6F-23f-7X-8L31R11B28D11O-20o-7
by june	T-12f9R-6O16
by keep	T-7
by kei	F-9L7
by law	F7o7
by line	X11R17o6
by look	t6X6
by luck	F6X16R9
by lunch	T14
by machin	F-7L9R8B11
by mai	N9
by mail	X19R-6
by march	L6H8O9
by me	X14x11l10N7o-6
by memori	F7R6
by minut	R-7B-9N6
by month	L7
by more	F6
by move	L6l9
by mr	D8
by my	F9H38
by myself	L9H35
by name	T11L-16B-6N9D-8o16
by natur	f10
by night	T7
by nine	F8R8O-7
by node	L11R-10
by noon	F6
by now	f13L-9l6
by octob	O14
by oidc	L-6
by on	t6F-18L-15R14B31H-9O-12o-7
by our	X9L13
by owner	R18
by phone	T13F6R-8N22D8
by pipelin	T6L8R-7
by pod	R-6
by polici	F-14L24
by primari	F-8R10
by pull	O11
by radio	F9N10
by read	R-7
by region	R31
by request	R-7
by revert	B8
by rout	R-8
by script	B8
by septemb	o12
by servic	R-9
by side	R19B-6
by six	L8O-7
by some	o12
by somebodi	T8D11
by someon	L-6N7
by spring	T-8
by team	R23
by telephon	F6
by ten	R-12B8
by text	N16
by that	T14F9D8
by the	T-7t6F-12X-12x-7L-12B11N-27D-11H12
by their	F6H7
by them	L12
by themselv	F-6X-7L31l9O9
by then	t26B12
by thi	R14
by three	T10F6
by time	L10
by two	T-6R-7B12O-9
by updat	F17
by version	F8R-13B-11
by what	T-7t11R9
by who	D11
by whoever	F8L9B14
by zone	F-7R-15
bypass	F12R-7
byte * byte	R-8
byte * the	F8
c	F-6x34L13O7
ca	T23X-19x-12L16R10N-7O-15o-10
ca * be	T-6F-7L9R-14B-14
ca * do	F18H9
ca * go	T8
ca * name	T-6t11
ca * reach	R14
ca * read	F7R6
ca * run	F16
ca * sai	t6
ca * see	R6
ca * tell	T14
ca not	T18X-19x-12L16R10N-6O-15o-10
cabin	R6
cabinet	T8D7
cabl	T-14F14X-9x8R-9B-6D21H18o7
cabl ,	F11H13
cach	T14F28f-6L10l-9B11D11
cach * and	o14
cach * up	F7
cach * would	T8R6B6
cach ,	R13B10D12
cach for	F6
cach kei	O6
cach wa	X6D-6
cage	T-11L-7l13
cake	T-13t16L-6N-6o10
cake ,	o6
cake and	t17
calcul	F6X16
calendar	X11L9R-10N-7D24
calendar ,	L7D9
calendar is	f10
calendar of	L-6
call	T-13t9f-16X8x-13L6l-6R-26N46D-6H24O6
call * <number>	l11B6H6O8
call * a	t18X7L7R-6B-7O7
call * an	f8
call * and	T-8F6L6N8
call * at	F15B8N-8
call * back	F14O-7
call * by	L9
call * dai	F9
call * for	R6
call * i	D-6H6
call * in	L7O-6
call * is	F-6l8
call * it	R14o13
call * made	x12
call * me	N7H-7o6
call * mine	H7
call * minut	t11
call * night	O13
call * not	B6
call * of	O8
call * off	t9
call * on	L-6R-7D7
call * out	X8
call * over	N-11H7O15
call * partner	N12
call * the	f14X-6B8N7H13
call * to	o10
call * wa	D9H11
call * which	T-7
call * without	T7t6F13L7B8
call ,	F28X-9L-8R-13N-9D7H14O-18
call :	t9N9
call a	T-6F-8D19
call after	B6
call and	T-6F15R14N-6D12
call ar	X11
call at	D13
call back	H6O8
call befor	N10
call by	o6
call came	O-10
call centr	N9H-8
call from	T10X12l11N22D12
call him	H13
call in	T8f7
call is	x7
call it	T-8t13X-16R-11B45N-18D6
call lead	N6
call me	F8X-6B-6N-10H16
call on	f8O7
call per	t10R-10N11O13
call rotat	l8
call that	T-9F11X-8R7B6
call the	T-12t8F8X20R11N12D-6
call them	N19
call to	T6x11L-7R-9o14
call us	T-8F-7L6R7H6o7
call wa	T6F9H23
call when	o7
callback	X18
caller	T-13F13X6R6
caller * the	F6
callum	T-9D13H7
calm	T-10t-8f12X9x28l13R-13B-7N-6H-13o23
calm ,	l8
calmer	X-13L-13o33
came	T-18t24F-6f10x13l-9R-6B-12N-15H7O18o41
came * <number>	t11f14x8R-8O7
came * a	T6X8R-6
came * after	o-6
came * again	F-6X12o7
came * and	T12B-9H8o10
came * as	t8X7O11
came * at	T-19R6O8
came * by	B-6O8o-8
came * dai	T17
came * four	T16O-8
came * i	x10R11
came * in	t6F8f6
came * it	L13
came * of	T7
came * on	t6F-6R12O-9o-8
came * our	l7
came * the	T-6L8R-7N-6H18o6
came * then	f17B7
came * to	T-11R-9B-10D17O-6o7
came * us	D-6
came * week	T9N6
came * with	t7F9B15O7
came ,	O-7o-6
came at	N6D6
came back	T-7t-8F-8x-6l7B8H-6O-30o46
came down	T-11F-9D18O10
came first	R-10O7
came five	T6O-6
came from	t14X13L9R-7B-6D11H12o-10
came in	T-11B-8D-6H15O20o16
came off	T-6
came out	t9F9X-9x12L-9D-7O7o14
came over	R10
came through	N12
came to	T-10t8f16N-7D-15H6O7o-18
came up	T-20F11X10B14O9o15
came with	T6D12
camera	T-6F11R7O-7
campaign	F12L6
can	F-6X-41x13L8l10R17B26N-16D-14O6o-14
can * <number>	T6
can * a	T6X7R-12B-12
can * and	T-6F-6L-7l6R6
can * answer	T14N6
can * back	T-10F-17R-8B16
can * be	T14F-6R-11D-7
can * by	T8F-6B8
can * come	B-10D-6
can * do	H8o8
can * for	T-6
can * from	L10D9O10
can * game	T9F6
can * go	f7L7B-9
can * in	x10L7R9B13
can * is	F13R14
can * it	T21t8F-7X-6R21D-12
can * on	t7L-8l10R13O9
can * onli	F-6L-10
can * put	L-8R6B7
can * reach	F11
can * revert	L8
can * sai	T20f9x7l9B6D9
can * someth	H11
can * start	T8B8
can * stop	F-6X6R10
can * take	R6B7
can * taken	F-8L16
can * that	T9f9x11H8o12
can * the	T-10t9F-10x-6L14R-18B-9D15H7O10
can * them	R-6B-6
can * to	F-7B-6
can * undon	L-6
can * us	T8N6
can * what	N6
can * with	T-8F12
can * write	T-10F6
can * wrong	F10x8
can * you	T7
can ,	T14
can be	f8X-6L6l-8R-18B38N9D-10H-11
can chang	T-8F16R-6
can come	R-6B9
can deploi	L9O10o10
can do	T-7F6x11L7R19H27O11
can explain	T7t8D7
can fail	F14
can fix	L7
can get	N-6
can go	T-7l8B10
can have	t13x9
can hurt	T-7F-8R29B10
can i	f11x8
can live	T-18
can lose	T-16
can make	R9
can not	T7t-10F7X-14L15l25R-11B-16N6D11H-14o-7
can onli	T-8L8B-6D12
can open	T15
can put	R6
can reach	B-6H7
can read	t-6F-14L-12N-6D13
can run	T8t6R-6B-7O12
can sai	t10F-9f6x6o18
can see	t11f9
can still	B9
can stop	N6
can take	F-12R17O6
can tell	T-8
can touch	R6
can undo	R12B20
can us	f8N8
can wait	T-22F-7
can write	L-8
canari	T6F11f-15X-17x-10L12R95B8D-14H-8O-23o-10
canari * <number>	T18
canari * <percent>	L8R18
canari * a	T13R7B6
canari * for	R12N9
canari * is	T-12B-6
canari * it	T-12F7R-8
canari * not	F22R9
canari * the	T-9R10
canari ,	F-6L-6R13B-7
canari and	R12
canari at	L10
canari cost	T18R9
canari doe	F18R11
canari for	T-15R-16
canari is	t8L-6R35
canari miss	T-8F23R-8
canari on	R18B7
cancel	F11X-7L-7R-9N8O-6
candid	T13
canteen	T-9X6R14D-6H19
cap	T-6F14f-6X-6L37R13D-7o12
cap * <number>	T-10R11O-6
cap * the	F-7L12O12o9
cap ,	H9
cap at	T-10R15
cap of	L6R13
cap on	o10
capabl	F24B8
capabl back	F16B11
capac	F7f-6X-7N-10D-6O-9
capac * a	T-10F10
capac for	L8
cape	T6
cape coast	T-7X6
cape town	T13
captur	R-6H15
captur ,	H10
car	F14
car park	R6
card	t-9L14l-6R16B7N9O19o23
card * <number>	F-6O11
card * a	t7
card * in	R-6
card * the	L7R11H14
card ,	F14R6B13
card and	T11F-8R11
card for	L7B6D10O6
card payment	R7
care	T-23t16f13X16L6l16R-20B-14N11D15O-10o-16
care * it	T11
care * the	T-6L9N12
care * would	T-12X6D13
care ,	T-11F11X18D8
care and	N9
care for	T13
care man	T-7D11
care of	f9
carefulli	T-6t16f12X-9l9
careless	L6R7D39
cargo	L-7R6D15
cari	T6L12
carri	T7t-18F9f15X-21l-8B-8N11D-10H11o-8
carri * for	B6
carri * own	T6
carri * pager	T7N12O19
carri * phone	L7N-6
carri * the	F8R6
carri * version	B-8
carri * with	f10
carri a	F-7L8R17
carri it	T13F-11L7R8N-6
carri on	T-7F33f7x8L-6H17
carri the	t-6f-6X-9R-8B-8N11H-9O12o-6
carrier	F-8X-10R21B14N10D6O-9
carrier 's	L6
carrier ,	N7
cart	T-6
case	T15F31f13X-22x-16L-15R19B20D-7H-13O-14
case * a	F-8L7N12
case * on	F17R9
case * the	T-10F14o8
case * wa	T-6t8
case ,	T-7F-6L8R-9O-9
case and	F9
case i	R17
case is	R16
case it	l7
case of	N11
case the	F11B6
case wa	T-19F-8
case we	f9R11B15
cash	F12R-8o-6
catalog	o9
catalogu	T6B-6O-6
catalogu ,	T7
catalogu and	L9B6
catch	T15t28F18l-6N6D16H-6o18
catch * fault	L6
catch :	T8F8
catch is	T-9t6F11L-7
catch it	F6N7D10
catch the	L7D10
cathal	D8
caught	T-14f-7X-7L27R-10D-6H-6O35o10
caught * sinc	F-7L-21O22o-6
caught * the	B6
caught <number>	F8O13
caught a	T12t17L-6o7
caught it	F10l9R10D11
caught three	L-12O16
caught two	F-8L24O-11
caus	F-9L-11R-8N10D26H-8O-10
caus * the	N18
caus ,	N6D6
caus wa	D7
cd	F-7
cdn	T6R7B9
cebu	f8R6
ceil	X6L33
ceil ,	t6
ceil of	L-6
ceil on	F6L9
cell	T-7F-8L6R30B7N7
cellar	T18
cent	T-6t16F8X-10L13R11
cent * it	O-6
cent * the	o11
cent ,	T-8F-8B6
cent and	t22
cent for	R12O10
cent more	T9
cent of	T-9F-6L9R15
centimetr	T21N6O-7
centr	F-15f21L11N7
centr ,	D10
centr in	T8B7
central	T19t41f-8X-8L-12B-10N-9D-10O-12o15
central ,	t8L7R9
central bank	T-7
central control	t22o7
central team	T-6t14o9
central with	T10
ceo	H25o6
cert	T-15F-7L12R-7O-9
certain	T7L-8l15D15
certainti	t22f10
certif	T42F6x-6L9l17B-18N-13D15H8o-8
certif * <number>	t11
certif * the	L8
certif ,	T9X9R10
certif and	D6
certif ar	L11
certif by	o6
certif for	l10D8
certif is	l9
certif of	t11
certif on	F6
certif renew	T7f8
cfo	N19
chain	F-6D7
chain * the	L-8
chain ,	L7
chair	T-13x9L-6D12H9
chair * would	D11
chair ,	x12
chair we	D9
challeng	T6x27
chanc	x12
chanc to	t6
chang	T13F-26f-30x-7L19l-15B6H-43o-13
chang * <clock>	D7
chang * <number>	T-9F6
chang * a	T-13F-7X15
chang * address	B6
chang * and	L18D10H9
chang * at	R6
chang * back	H7
chang * by	X8O6
chang * dai	f15L7
chang * deploi	D8
chang * hour	T6N6
chang * i	X-10N6H-10
chang * in	T-6O6o10
chang * it	t6F-11X-6R8
chang * me	X14D8
chang * mind	T11F14
chang * mine	t-7o-11
chang * month	T11
chang * my	H9
chang * network	T12
chang * not	X6
chang * of	T-8
chang * on	T-15L21R24O-7
chang * our	T12N9
chang * per	O8
chang * that	T9X6
chang * the	T13F-9R-17N-6D-7
chang * thei	L9O8
chang * thing	X-6x7L7
chang * three	T18L-6
chang * through	F10X6L6
chang * time	T-9X-8x7N9
chang * timeout	X14x-6R9
chang * to	l6
chang * two	L-8
chang * wa	T6
chang * with	t10N-7D11
chang ,	T22F-13L-8l-6R-24N15D-13H-13O19
chang :	F-8x9R13D6O-7
chang a	F6R-7
chang across	T16
chang and	X-8L6R12N15
chang ar	F10R13
chang at	t9o9
chang befor	t7
chang board	T-7X7L16D13
chang break	X9
chang by	L-6
chang come	F10
chang flow	B6H7
chang for	L9R10o6
chang from	D14H7
chang goe	L14
chang ha	R9B8
chang had	X-6B7
chang how	F-8x9L8O7
chang i	R15B7
chang in	F29L-9R-13B11O-6o7
chang is	t8X28B8O6o6
chang it	T-10F16X8L6R-10
chang my	T11F14X-9
chang need	T-8
chang noth	T-6
chang of	F-6X7L23O-6
chang on	F-6f14l9
chang out	X6
chang over	T19F-6L-8R-6
chang roll	L11R6
chang sinc	L8D12O-6
chang that	T9F-6
chang the	T-24t8F-9L-12B10N-8D-8
chang to	T6L8D-7O6
chang togeth	T7L7
chang twice	L-8l7
chang wa	T-7F-6X-12L-6B-7D-10O-6o-7
chang wait	R-7
chang went	R9
channel	t-10F6f13X-9x-6l15R26B10N65D-14O-19
channel * i	X11H11
channel * is	T8N11
channel * minut	N7
channel * on	l9
channel * the	X8N7
channel * two	f16R17
channel ,	F-8X8B14N20H7
channel :	L7N19
channel and	F-7X6R8
channel at	N6
channel for	f16B7
channel it	R-10N6
channel that	R6B7N10H9
charact	O6
charg	t7X-8L6R-8N27D13O-10
chart	T-10t-8L29R-9B-14N23D-9H-9o7
chart * a	L9
chart ,	F-6f8L13
chase	T13F-7L7
chat	T14X9L-12R-7N-6O-6o-7
cheap	T26t14F-17f7X-7B-7
cheap ,	t13f11
cheaper	T59t19F-6X-15R6B10D-9H-8O-8
cheaper * a	T7
cheaper ,	t14
cheaper and	t13
cheaper than	T11R12
cheapest	t9F-7X-9L-6R13
cheapest * first	X-7R21
cheapest test	X-7R7
cheat	X12
check	T-21f-20X-17x-17L62l24R9B-10N-13D-13H-24
check * a	T12L16R7
check * by	L-6R-9
check * ci	l18
check * count	R10B6
check * for	R16O-10
check * hand	T8F6
check * in	T6l8
check * is	L-11R7
check * it	F16L-7B-6
check * on	F-7L6R-12
check * refus	l11
check * run	T8t12
check * she	o6
check * stop	F-6L13R6
check * the	T-10F-12X6L24l12B-7N-7
check * to	B-10
check * with	L7B7N9
check ,	T7X-6H6O6
check against	L9R6
check befor	o6
check by	T6O-9
check fail	F8O-9
check first	R13
check for	L7l11R9
check in	T6t-6F-10L-8l21R-8B-15
check is	L-6R14
check it	f11L-6
check itself	t11F12L-8
check of	X6o6
check on	L16B-7O8
check refus	F-6O8
check that	T-7F-10L25l9R-6B19O6
check the	T-8F-9X11L7B-12N-9O-6
check twice	F12
check which	t11F-7L20R8
check with	O6
checker	D6
checklist	F-8L28O9
checkout	F-7N12O-6
checksum	F7L8D-6
chennai	T-6R-7
chew	X12D7
chief	T-25t-7f9X-9L-9R-8N18H-10
choic	T59t27F-10R-15B-21D-10
choic * the	T18B-12
choic ,	t9O10
choic :	T19B-12
choic of	T6L8
choic to	T10
choke	F21
choos	t26F-6f-6R11D7
choos * the	T-8t13
choos a	X7D6H7
choos between	T7t16
choos it	t11x7L11
choos the	R21
chose	T11F-6f10X-11x-8L-8l-8N-13D-18H-15O-8o13
chose * and	T31F11
chose * becaus	t11X-7
chose * canari	T-11
chose * for	T-9f21
chose * put	T-12B6
chose * sinc	T6
chose * to	T12
chose <number>	T-6F11X26
chose a	T-19L12
chose against	T12
chose it	o13
chose not	T13
chose that	T18R-7
chose the	T-13L-7R6
chose thi	T13t6
chose to	T27X-7R11B12N-6o10
chosen	T10x-7R25O-7
chosen by	R11O-6
chosen the	X-6R13
christma	F-8x9N-8D-16H16O-7o8
chunk	F12
ci	T-35t-9F9f-12X-19L62l17R-22N-8D-10o-12
ci * a	F-7L9
ci * of	R-7B8
ci * on	B10
ci * refus	L8
ci * the	L10
ci ,	F-6l7R-8O6
ci for	R8O6
ci refus	L13
ci role	F-6L-9R-14B7
ci run	B7
ci token	F24L-6
ci with	R6
cio	B7N17
circl	T7
circuit	L9R9
ciso	N13
citi	t-6F11X-6R6B-8N15D-8H19O-6o6
citi * <number>	F7
citi ,	L-6R18
claim	T-30t-9F9f-6X-15L19R6N8o-9
claim * and	R7
claim ,	T-6R10B6o7
clash	T15F19X7
class	t13f-6L24l13H-6O-7o-8
class ,	R6
clean	t-9f8x-8L-11B-16N-14D13H-12
clean * and	F6l7
clean * the	R6B-6
clean * their	L9o9
clean * two	X7
clean the	T-6B6
clean up	L-10l7D15o9
cleaner	T23t12B7o12
cleanup	T9X10
clear	F-15f-7X-19x11L17l10R-18B-19N14H7
clear * a	x13O9
clear ,	H7
clear <number>	T6
clear the	l6
clearli	T-6t26o12
clerk	T13X-9L-13R-8B-6O-10o8
clever	T12L-9R-10D11
click	t-6f-6L-14R-6B26N-9D25H-6O-8o-8
click togeth	O6
client	F-14f-8X7x-6L10l-8R8N10D-8o9
client 's	N12
client * <number>	R10
client * a	T8L8R11
client * and	R14D7O6o7
client * i	H10
client * it	D6o7
client * not	T10F6
client ,	T-7L10R8H8O-7
client would	B6
cliff	o8
climb	T-9R-12O-9
clinic	L8l7R15N-6
clip	R9N12
clock	T-18F23R-16B-9N12H-7o-7
clock on	X6
clone	L-8
close	T-10t-14F7f-10x-11L12l24R-11N20D-7H10
close * <number>	T9L-8O21
close * a	T-7t6R-6
close * and	R-6
close * it	T-7R11
close * of	T9O6
close * old	X13B-7
close * on	l7
close * the	L7B11H7
close * ticket	l31
close * time	L14
close ,	F-6L-6R7O19
close <number>	T9
close and	F7H9
close at	N6O-15
close by	O-7
close channel	F16H9
close for	F-6O7
close in	F-6O29
close it	F17X7l10R-12B10N12
close on	L13l-7R-6O-7o6
close the	T-8L-7l35B-7N-8H16
close ticket	X8R13
close to	T-8t6F8B12
close with	N7
closur	L-6
cloud	T17X-10L-22R-28B-14N-7D-12H-7o-9
cloud * can	O6
cloud ,	T13
cloud access	O6
cloud for	T8R-6
cloud kei	T-8R-8
cluster	T12t-7F-16X-18x-6L-9R7B-27N-8O-18o-8
cluster * it	T-13F7D12H7
cluster * the	L10D-7
cluster ,	T-8R6D6O-7
cluster and	T24H6
cluster for	T-10
cluster is	L-6l9
cluster pull	L-9B-7
cluster refus	T-6F-9R14
cluster wa	D8O8
cluster with	T-6D13
co	B7D7
co op	B8
coast	T-9R11
coast ,	X6R6
code	t12f-9X17x-15R-8N-13O-21
code * a	F10
code * all	f12L-6
code * both	T6F-7
code * not	F-9
code * the	F-7X9R-7B-6D6o11
code * write	B7
code ,	T-7t8F-15L12R13
code :	B6
code at	o11
code can	t7
code doe	F-13
code in	L-6N8
code is	F-10
code on	F9
code see	F-6
code still	O9
code that	F8B6
code wa	X11
code write	B-6
coffe	T-14F-10f17L-17B-12N16D23H29O-8o11
coffe * and	o12
coffe ,	T-7f6D8H11
coffe and	f6o9
coffe machin	N9
cohort	T-8F-7L10R8o11
cohort :	R9
coin	T8N7
cold	T11F22L-9B-10D-8H27O-13o-7
colin	D6
collabor	o-8
colleagu	t23F-14X-15L-9R-12N-12D11H20o-9
colleagu 's	L11
colleagu * the	L-9D9H6
colleagu from	T15D-6
colleagu of	L11o6
colleagu read	t6
collect	t22F-8f-7L-8B-7D6
collector	F31L-7R-7
collector * it	F8L8
colo	D16O8
color	F8L10
colour	L7R6N10D15H11
column	T-8t-6F22f-9l6R-20B25D-8H-8O-18o6
column 's	F11
column * a	T-6R-6
column * everi	T7
column * lock	R6
column * still	F11L8
column * the	B10N8
column * with	R-11
column ,	T9F-8R-7B9O-9o17
column to	T-6F6B12
column wa	B-7
column with	F-6R6
come	T-16f27X-10L-14l12R-14B8N-7H-21O-15o28
come * <number>	T10O24
come * a	T-7F6D6
come * and	t7o-7
come * at	F6o7
come * by	L-6B12o6
come * for	L10B6o11
come * go	O-6
come * in	F8B11
come * is	f6
come * it	t9
come * me	F8
come * on	L16B-7o15
come * the	F8X7L12R-7D11O14
come * to	T8F9f-7x13D11o-6
come * us	T10
come * with	T-9f14o-6
come ,	T9f14
come after	F-6D6
come again	l17D6
come along	x8
come and	N6
come back	T-7f13l15B15O-15o13
come befor	T23t9
come down	x-6D-6O9o24
come from	T-9t7F-6X12L7D26
come home	F-7f6B20
come in	t-6x7L-10B-10o9
come last	X9R8
come late	F24
come off	B14o-7
come on	F8D-9
come out	B9H6
come through	L8
come to	T14f-6X11L6R-6B-7D11
come up	L6B-7
come with	T-10X9L18N-7
comfort	T27R-8D13o20
comfort ,	T17t11
comm	T-7X15N9H18
comma	t9F-9x6R-8B19D-6O9
comma ,	O6
comma in	t10B9
command	t-11F-16x-10L-22l7B64D-12o-15
command * <number>	R8B6
command * a	F9f7
command * in	F11R8
command * the	R6B23
command ,	B-7O9
command and	T12B12
command in	B-6
comment	X-8L-6l24B-7D17
comment * the	l16
comment ,	D16
commerci	T-6X10L8N11
commiss	t13o10
commit	T11F-7f14X-14L17R-21B36N-7D27H-7
commit * a	t9o9
commit * it	B9
commit * product	R7
commit * the	B6
commit ,	T9R-15B6
commit and	F-7L25O10
commit to	T-7L-6
committe	T-17t6F-6X-9L-12D-12H56O-7o10
common	T-7F-6L33D6
commun	T-11t-8F-9X-7x38L-6R-6N10
commun * kei	x8
commun * the	x8
commun is	x15
comp	T-6L6N15
compani	T-22t-9f14X-10L-11l-6B-8O-17
compani * the	f7
compani ,	T-6f11R8
compani for	T6f6
compani i	N8
compani in	T-7
compar	T-34t7X18x-8L19l-12R12B-7N-8D-18H-15O-8o-18
compar * a	X6
compar * balanc	t-6
compar * by	L7
compar * count	R-6
compar * night	f9
compar * old	R9B9
compar * on	L10O6
compar * per	F8L-6
compar * the	T9R-7
compar * two	f6
compar * with	f7L9O9
compar <number>	N9
compar for	f6L-7
compar is	L-7
compar it	f7R16
compar job	F9R13
compar of	L9R8
compar the	F-7B-10
compar to	L19R8O8
compar with	T7F-8L-7B13o6
comparison	T-11F38f-7X30L10R-10D-7O-12o-17
comparison * it	T-8t10F8L-6R6
comparison * the	L8N8
comparison of	X17L14
compat	t8F7R6
complain	T37t-7F-17R-7D13O12o19
complain ,	D13o6
complain of	T-7O6o10
complaint	t-8F-18f8X10L-16R9D-8O17o29
complaint * the	f13R11o7
complaint ,	L-6O18
complet	t25F8f12R-12B7N-11O6o17
complex	T-7R14
complianc	T-15X-8N11D-6
complianc * the	L7N10
complianc ,	F6
complianc offic	R10
compress	T14l8
compromis	T21t11R6
compulsori	F19L12R-7O13o7
comput	T-20L-6R-12D13O-6
concern	T7x7
condit	T-22t-7X-6L-7B-8N-7D-7O-20o-8
condit * on	R7
condit ,	B-12
condit :	F-7L-10R8
condit and	L7N7
condit wa	B11
confer	D12
confid	T-9X13D8
config	T-14t-12F-16f-8X16x-8L20l-8B15D12O-25o-8
config * on	H8
config * the	R6B-6
config * to	T9L-10
config ,	T-8F-8X-6N8
config and	B8
config goe	L10R10
config or	B-9
configmap	L6
configur	T-12L-15B19O-8
configur * the	B12
confirm	T-10t-6X-6x17L-9l18N-6D-6O-9
confirm * by	O-6
confirm * me	x9H7
confirm * the	t7l7
confirm ,	F8D6
confirm by	t7
confirm in	l12
confirm that	l7
confirm the	D6
confirm to	x9H7
conflict	T12
confus	X15B-6
connect	T-33t6F9X10L13R-33N-16O-23o-13
connect * <number>	O6
connect * and	X6
connect * the	T-8t18F-9X6R-8B-8
connect ,	R-7
connect count	X6
connect pool	H9
connect to	t19
connect wait	X-6l6
conntrack	L20R-6
consequ	T-9F6
consid	T20t28X8L-7R-13B-7N-6O-6o-6
consid a	T12D8
consid it	T17
consid the	T-15t16D7
consider	o11
consist	t6F12
consol	T-25F23L-6R-10B-7N-6D-9H14
consol ,	T-6H13
consult	t9D27H9
consum	T-7F34X-8L8B9N-7O-13
consum * the	L15
consum ,	F7R-6
consum lag	T7
contact	T-6F9X19
contain	X-12L7R-6o-8
content	T-9t36f6x-6R-11o9
content ,	t11o11
contest	t7D10
context	T-7f21
continu	T-11f-7L7l27R-14B-7O-10
continu * the	F8o8
continu from	F12
continu improv	L-7
contract	T-13t-12f-9x-6R-18B8D-14H-7O-27o-8
contract * a	R-11
contract * the	B13
contract ,	X8L10
contract and	F8
contract test	F7L6B-6
contractor	T-10F21L-6N10D22H8O-8
contractor 's	T-8F6R7
contractor ,	F14
contrari	B10
contribut	L13H10
control	T-18t7f-13X-19x-9R9N23D-17H-11O-6
control * a	N-10
control * and	T7N6
control * for	F9B-7
control * had	N12
control * it	T9
control * of	R18
control * the	l8B11
control ,	F16R-6N17
control had	F9L6
control is	F8
control room	T-12F-20L8R9N13H7
conveni	t30F-6X8
convers	F22
coo	T14N6D-6o12
cool	T10x16H13
coordin	N6
coordin ,	N6
copi	t-16F17f-11X-11x-12L19l-12R-16B7N-20D-9O-28
copi * <number>	H7
copi * a	T8X-7R-10N6D7
copi * and	T-6f8L12o13
copi * both	F10B9
copi * by	T6
copi * in	L9B-6
copi * it	L6
copi * that	X8R6
copi * the	T17F23B7
copi * to	F6X10
copi * two	T8
copi * with	T7
copi ,	T7F-12L-12R9O-7o7
copi and	T-9L-6B10D14
copi back	R6
copi each	B17
copi for	T10t11R-12N6
copi in	T-6F-8L-11R-10B8
copi it	T-7L14l6
copi of	T18R15D6
copi over	T-11
copi the	F-13L19R-9B13N-6H10
copi to	R-7B-6
copi wa	D-7
copi with	T11X-6L9H9
cordon	B15
core	T-18F-9X-6o8
core ,	T-6
cork	T8F6N7
corn	T7R8
corner	R-6H10
corpor	T11O6
correct	T-31F14X8x11l15R-10B-7D-16H-11O19
correct * hand	F19
correct ,	T13
correct and	l8N14
correct by	F23
correct it	F-6X10
correct the	B-6
correctli	X9x20
corridor	T-6L13N-6
corrupt	T-10F61B32O-7
corrupt :	F23B20
corrupt on	F8
corrupt state	F14B15
cost	T76t31F-21f-7x-25L-26l-9R-16B-25D-22H-16O12o-15
cost * <money>	T-25R12N6
cost * <number>	O27
cost * a	T8t30F8L-7R-7D9O-7
cost * about	L13
cost * and	T12
cost * dai	T10
cost * each	T-6l8
cost * extra	T12
cost * half	T15
cost * is	T7
cost * it	N7
cost * k	T6
cost * million	L10
cost * mine	T10N7
cost * minut	T-11O-10
cost * month	T-9X16
cost * more	T11
cost * of	F6L18
cost * on	O14
cost * peopl	T17
cost * than	T-9F7X-7R-9
cost * that	T18
cost * the	T6D12H13O16
cost * two	T-8L-6N6O15
cost ,	T6t6X-8O-7
cost :	t24R-8
cost <money>	T12
cost <number>	t24L9R-8B7O-13
cost a	X14R6
cost about	R-6O-13
cost and	T-6t8
cost him	T-9
cost in	T-7t6l8
cost is	R-6O17
cost me	T12O13
cost more	T-30t-6F32X-7R-13
cost noth	t7R9
cost of	T12O16
cost on	R-7
cost per	T-10L6O12
cost the	T14N13
cost them	T6X9
cost three	T12
cost two	T12
cost us	T33t-11f-6N6D17H7
cost wa	T24O-6
cost you	T31t-9
could	T31F-33f7X-12x-10L-29l-29R28B49H33O-19
could 've	T20F-7R-6B9D-11H-11o-7
could * a	f13R-9N12
could * and	O7
could * at	B-6N7
could * back	T16F-6B10
could * be	L15R7B6D13
could * been	T-10X8
could * do	X-6O11
could * done	H9
could * for	T11
could * given	T6
could * go	B-20
could * gone	x15
could * had	T26X6
could * have	T6H8
could * hire	T11
could * home	H7
could * in	T-10R9
could * it	T-12t-8f-7X-6x-9R-8B31H-15O-7o8
could * me	N7
could * on	T9F6X6
could * out	N11
could * over	R8B6
could * pai	R10
could * point	f8B7
could * put	T-6F12
could * reach	F18R-7B24O-7
could * read	X9
could * roll	t12B-9
could * sai	T-7t6x9
could * sent	T15X-7
could * stop	T8B6
could * taken	T8B8
could * tell	D6
could * that	F15B10
could * the	T-10x14R14B7D7H13
could * them	T-8
could * to	f6X8
could * undon	L6R7B14
could * wa	R15
could * with	T11
could * wrong	f9R8B-6
could ,	R6H8
could also	T8
could ask	t6
could be	T15t-7X10x13B40O-6o7
could call	F7B19H-9
could come	L6R6B6
could do	F11x-9R7B11H-11
could find	T-11t10O6o16
could flip	R6B6H6
could give	N11
could go	T6F-7f14R-10H6
could have	T36t-10F-7f-9x12R-18B-9D-7H12O-10o-9
could hear	D14
could kill	T-9
could name	T-10t8
could not	T-22F19L6l-6R-12B6N-15D-11O10o-13
could rais	T8
could read	T-7N9H22
could return	B9
could run	T-7
could sai	R10D9
could see	T-16F-6N-6o6
could take	R7
could tell	T7D25
could touch	R12
could turn	B7
could wait	T6
count	T-33t-7F14f-13x-7l-10R-15B-14N10D-26O-7o-7
count * <number>	O15
count * a	F11X19L-6R10
count * and	X10L14
count * at	X8l8R10
count * bad	F9L6
count * by	F8
count * digest	l6O14
count * each	F16
count * failur	F-10
count * for	R-14
count * i	X6H13
count * in	D7o9
count * month	R8
count * on	X-8
count * run	N9
count * the	T-8X7L-8N-14
count * what	T6
count ,	L6R9N15
count :	F-9N11D6
count <number>	R8O-6
count again	o8
count and	L8H11o7
count as	F20R6
count by	f6O11
count compar	f6L-7R9
count differ	L-6
count everi	L-7
count first	X-10R-10
count flat	R-7O8
count for	F7X-8
count from	T-6X7N-8
count in	O7
count it	T8F-7
count of	f8L-9
count on	F6L-9R9
count onli	X7
count row	R6
count run	l6O10
count the	T-7R6
count them	F8H13O6
count to	X10N-7
count what	X13
counter	t-6F42L-14O-6
counter * a	F9R18
counter * the	N8
counter ,	F13
counter of	F21O-6
counti	L8R17
countri	T-11f8L-10R14B-11
coupl	T-7X-7O-8o6
coupl of	T-6X-6R7o6
courag	X-6
cours	F-7f8X9l6B-6N-6D21H-7
cours ,	D12
cours of	l7
cousin	T6l12
cover	T25F20f23D-9
cover by	F10f15B6
cow	T6F10
cpu	T10t11F-14X-9R-23B-12O-6
cpu ,	t8
crane	T-17F-11L-13R11B-9H6
crash	T13F34f15X6L-10R-16B-12
crash ,	t11F6f8X11R-6
crash dump	T8
crashloopbackoff	R-7
crd	R7
creat	T7t-6L-16l20R7D8H7o-7
creat * and	T6
creat ,	B7
creat a	R-6
creat the	T12F9
credenti	T-13F-12X-6R-7B-10N-6
credit	T-15F7L-9l14R-9B-6O16
credit to	D12
creep	F11X13
creep up	X9
crew	t-9F-16X-10L7R-9D-9
crew * and	X7
crew * it	O17
crew * the	L-7B6N10
crew * their	R6N6O8
crew ,	T6
crew in	H8
crew of	F11
criteria	R10B12
critic	R-7
cron	l10D15O-7o16
crop	R11
crore	T7t8F-6R-7O-7
crore ,	T11t9
cross	T-11F-6x7R14B7D18H7O27
cto	T12F-9f10R-7N19
culprit	T24D11
cultur	T-6x-10B6
cup	X-8l6
cure	X13
currenc	T-8F10o8
current	L20R-8N6
curs	T13
curti	D6o9
curv	F13R-8o28
custom	T17t-9f-10X-23x-12L-9R37B-9N26D-23o7
custom 's	T8F-8B7
custom * <number>	L7R11B9
custom * a	T9R-7
custom * and	T18N8O7
custom * at	O6
custom * for	T-6F6
custom * get	R9N13
custom * it	L6R9D14
custom * that	B7O6
custom * the	T17o10
custom ,	F-9L-9R40N-6
custom and	N11
custom ar	R13
custom care	N13
custom could	T-6R8o17
custom desk	N-7
custom feel	f8L9O6
custom had	O18
custom in	R-11N8
custom is	B8O6
custom notic	L8N9
custom of	T7R-8
custom report	H6
custom servic	N16o19
custom were	T8
custom who	T8H13
custom with	R-6
custom would	T9
cut	T32t-6F26X-22x-9L43l-8B-7D-14o-16
cut * <number>	T-7X6L12R-6
cut * it	X6
cut * the	T-6f12L19
cut * to	R7
cut ,	T9F17L-15
cut and	T9R-6
cut by	t7L-8R15
cut it	T-8B7N9
cut off	N7
cut the	T12X-14L19H18O-8
cut unless	F-6L7
cut without	L20
cutov	T-10F-7X-14L-8R31H-6O-12o18
cutov ,	o14
cutov wa	R26D6O-14o10
cve	L15O8
cycl	B7
d	R9B8
daft	T-9F-6
dai	T6t-20f-10X25x-28L9l23N8D-8H-28O-8
dai 's	L7
dai * 'd	T-7o14
dai * 's	F9
dai * <number>	T-14F-8L-13R-7D8
dai * a	t11F7X-6L-10R-6B-6
dai * all	R9
dai * an	T-10
dai * and	L-10N29H9o-6
dai * ask	X7L-6
dai * at	T6L8l10
dai * chang	N6
dai * cut	F19
dai * for	T6L11
dai * four	O9
dai * had	f10
dai * hour	T10O-6
dai * i	T21H-6O15
dai * in	T-7X6R8
dai * is	F-9l6R6B6H9
dai * it	T-15F10L9l-6B13H10
dai * log	F-8O13o21
dai * merg	F6
dai * minut	O-6
dai * miss	L11
dai * month	T18
dai * night	f10o8
dai * no	O8
dai * nobodi	T-7t11
dai * not	L8D6
dai * noth	F8
dai * of	T-10F-9X-6L-8N6
dai * on	L11B-6N-6
dai * onli	R-7
dai * open	L6
dai * other	R11o6
dai * so	F-6N8
dai * some	T-7
dai * switch	F12N7
dai * tell	H7
dai * than	T14O9
dai * that	t7R9N21
dai * the	T-9t8F-9f-7X-11x6L15R15B-6H-7O9
dai * thei	L22D7
dai * their	T8O10
dai * then	R7
dai * three	N7o10
dai * two	T8
dai * us	L9
dai * wa	l7B6H23O6
dai * wait	t7
dai * we	T-18F10B12
dai * week	T10N6
dai * were	X8R6
dai * what	N6
dai * which	T-8F11
dai * work	X-6
dai * write	X12
dai * you	N10
dai ,	f-13X-11L26l-11B8N-11D-10O-13o-13
dai :	T-10F7L12R-8
dai <number>	F7L6l6R-7B-10
dai a	T15X7L-6R-8B-7N6
dai after	F-8B12N6D-7H7O-6
dai ahead	L9
dai and	T10F6f9X-12L-7R7B8D8H-10
dai at	F12L9
dai back	T6R8B-7o7
dai becam	O7
dai becaus	T-6B10N8
dai befor	F12L22N17o-7
dai by	N6
dai cost	T-13F-9
dai each	T30f6X9
dai first	R-14
dai for	R-7
dai four	B15
dai from	F13
dai i	F-10X26H14o10
dai in	F-6X7l10B-8O-8o10
dai instead	O8
dai is	B-7N6
dai it	T-7l6H16
dai late	T7F6
dai later	T13R6N8
dai now	T7O9
dai of	T-8F7f-7L9R-16B-8N-6D-7O-10o12
dai on	T-6F-12X36L14l-8R7B-12N9D7o-6
dai per	T9R12
dai shift	D6
dai that	X14D10
dai the	F13L9N9O-14
dai there	B7
dai three	T-6f14
dai to	X-11N-14O25
dai two	X6R9
dai wa	T8X19R15
dai we	l7B10
dai where	F-7L6
dai with	t12F-6X6
daili	T11t-7X-6x13R6O-8
dairi	F-9f-7L-9R8N20D-7H7O-11o-7
dale	H13
damag	F-9R31B10O21
dana	T11
danger	T6F9L12R11B-6N8o-7
danger ,	L12
dare	X8R11B6H-6O21
dare the	O11
dare to	R6
dark	F-7X7R-12B-9N-7D6H10O35
dark * the	H8O7
dark on	H8
dashboard	t8F-18f7X19x-6N-9D-15O-12o14
dashboard * a	T-9R9B7
dashboard ,	X11
dashboard and	T-8X7L6R8
dashboard ar	f15o8
dashboard for	T6
dashboard on	l8o6
data	T-31t-9F24f22X-9L-8l-14R-25N8D-13H-12O-25o-16
data * <number>	F-10O10
data * and	L9R15B6N7
data * be	T7f11
data * for	L10R-6
data * in	T-12F-6
data * is	f18
data * it	B10
data * not	L9
data * offic	L6N14
data * the	f10X8L-6H6
data ,	T10t-7f-10L-13H-6
data befor	N11
data centr	f23L-8B6H13
data for	T14L10N6
data in	L9
data is	T-6t11F6L29
data loss	F-9f7
data protect	N16
data stai	T-12B-8
data store	R10
data team	L-7R-6D11
data that	F9f10
databas	T8f-24X-21x-13l-17R-26B-14N-21H28O-14o-8
databas * a	T9D9
databas * all	F11
databas * and	T7L6
databas * at	L13
databas * by	B7
databas * for	N7
databas * i	t7
databas * in	T11F-8L9O8
databas * is	T-6F10
databas * it	T18
databas * minut	O-7
databas * of	L10o7
databas * on	T-7F12L8
databas * stop	T10
databas * the	R-7H11
databas ,	L6R21B11N-12O-13
databas :	T-8F19L-11B6
databas and	X6R6H-6
databas by	T19
databas for	H11
databas i	T-6L9
databas in	T18O11
databas is	T-6B9D8
databas on	T-6H19
databas password	L-11
databas team	L7D7O9
databas upgrad	T6
databas user	L19
databas wa	T-8
databas would	T6
date	T8F-16f9x-9L23R-29B-19N21D-11H-14O19
date * <number>	O14
date * in	t10X-6
date * of	L14
date * that	l10
date * the	f12X6o9
date * week	N6
date ,	F-12X-6R-11N14O12
date and	X6L6N15
date in	f12H8o9
date of	X6l10R7
davao	L21
daylight	T-6l9R-7
daytim	t-10F-8f-7L24R29B30N9D6H22o-7
daytim ,	R10
daytim onli	R8
daytim queue	R-10B24
dba	T-10t-6R9D12o9
dead	T-14F59f-12x-6L10l6R-17B-20N-12D-15H-8
dead * 's	F7
dead * <number>	F9L8B9
dead * in	F-8
dead ,	T-6F16R-6O7
dead in	L7
dead man	F7L13
dead on	F6R-7
deadlin	T-7F7L12
deal	X-7x10L-7o10
dear	T42t7X-7D10
dearer	T33t7D8
dearer ,	T6t8
death	R6
debat	B6
debt	T10
debug	T26F-6L-11l22
debug * beyond	T6
debug log	T12l6
decemb	F16R-11D-6O24o-8
decemb ,	B6O12
decemb <number>	O-15
decent	T6l8
decid	T-15t-15F-16f-11X-18x-22L-22l-10R-16N-17D-12H-10O-27o-22
decid * a	T14
decid * do	B6
decid * for	F15
decid * is	D15
decid * it	T10
decid * keep	l6
decid * move	T-9
decid * on	t9R-7
decid * the	F6L-7D-8
decid * thing	T-6
decid * to	T10X10R6B8
decid * we	T-14
decid ,	D-7H7
decid :	L7O-6
decid against	T52B6
decid badli	F37
decid by	t9F10X6N-6
decid it	T7X8H6
decid not	T13
decid that	T-14o10
decid to	F-6X-12B6N6D11o-7
decid we	B8
decid what	T-6
decid whether	R6B9
decim	F8B9
decis	T-16F-16x22L-9l-7R-12B-7N-10D-9H-10O10o12
decis * a	R6
decis * i	T-8
decis * the	O6
decis ,	T-6o10
decis and	T-6D9
decis to	B8O12
decis wa	T-6X9
deck	T-6R7
declan	N11
declar	F-9L12R-6B-6N9
declar it	O7
declin	T24F6O12
decor	F-10D12
deep	T-11F-10L-8H6
deep ,	T-9H6
deepa	l7B12
default	F12X16L51R9N-6O-9
default * the	L16R6
default ,	T-7F9O6
default in	L9
defend	T6X14L6
defin	f10
definit	F-9f25
degrad	T-9F10N14
degre	L6
delai	t14X-15L-7R6B12O31o16
delai * <number>	F6B9
delai * the	t10O6o16
delai ,	N11
delet	T-36t-19f-10x-11L28l-12R-6B36N8D-16H-16O17o8
delet * <number>	T-6L6B8
delet * a	F-7L14B8
delet * on	F-10f7
delet * refus	L7
delet ,	F-11B6
delet <number>	L6
delet a	N6
delet and	R6
delet in	L12
delet is	F8
delet it	B-8
delet on	L8
delet protect	F15
delet the	t-6f6L-6R-6B-23O26
delet them	F6B19
deliv	T-6H10
deliveri	T8X-6B-8
demand	T-6L12R-16B-6D-6
demo	T12X6L11R13N9
demot	F-15R6N13
deni	F-6L13R-6D9
denis	B19H13o12
denis ,	o11
denni	X-6D-6o7
dentist	R7
depart	T-9t9X-10L45R-9B-6D16H10O-21o12
depart ,	D6H13o8
departur	X-9N-6
depend	T11x-8R-12B-15N-7H-6O-13o-8
depend ,	t7f10
depend :	T15
depend on	t-6O-7
deploi	T-13t-23X-27x-12L19l-15R-19D-10H-8O-10o-16
deploi * <number>	L-6D13
deploi * a	T-10L6B-10O-8
deploi * and	H8
deploi * dai	F-7R-10O7
deploi * for	F11L12
deploi * it	B7
deploi * of	T-6
deploi * that	R6
deploi * the	F7B8O-10
deploi * what	N6
deploi ,	T-16F8X7R-7B-11
deploi :	R7D9
deploi <number>	B6
deploi a	R-13O6
deploi alon	L16H-9
deploi and	T7R9B-6
deploi ar	D8
deploi by	F-7L-7
deploi in	T-7O-10
deploi is	F-6L-6B9
deploi kei	T-16N11
deploi now	O19
deploi on	F6L6D9
deploi take	L6
deploi the	f13
deploi time	N9O-6
deploi wa	T9
deploi were	O8
deploi with	L-6B8
deploi without	L12
deploy	T-15t-7X-8o-6
deploy ,	D6
depot	T-22t-6f-7L-10R34B-10N-9D-16H-8O-6o-17
depot * a	T6
depot * the	T-7L7R8
depot ,	X17R13B7O-6
depot and	T-7R9
depot wa	F12
depth	T-6L-8
deriv	R11
describ	T-7F-10X-18L-6R-19D9O-10
describ :	O-6
describ befor	X-9
describ first	R-8
deserv	o13
design	T18t21F-10f30X-7x-8L-10R-6B-8D10o-10
design * a	T-6D12
design is	t15f8X-7
design review	T10D-6
desk	T-23t6F-9f-17X20L13R-14B-6N40H-15o7
desk * <number>	T6
desk * a	X9
desk * and	D7
desk * call	B7N-7
desk * i	x9
desk * it	T18t7F6L-6O-10o-8
desk * me	D18
desk * on	O6
desk * the	X16L-8D-10H-6O-9
desk * to	T10O12
desk ,	T-6X-12L6B-7D-6O-9
desk and	B7
desk at	L7
desk first	T6
desk had	X19N-11O-7
desk in	O7
desk is	N7
desk on	X11
desk that	t14X-7D11
desk told	N8
desk wa	X22
desktop	o9
destroi	F-8L15B27
destroi * a	F-6
destroi * the	L9
destroi ,	F7L8B16
detail	t-7B9
detect	F-13L-6N-6O10o6
detect ,	O7
dev	T-11t-7F-14f-8B-12N14D-11O-11
dev * and	L7
dev ,	N11
develop	T19t23F-29f-17X-32x-10L-17l8R-6B-8N17D7H-18O-22o-14
develop * a	T-6F7
develop * and	o-6
develop * get	T8N20
develop * it	T8
develop * me	R26B6
develop * not	T20L7
develop * on	t8
develop * said	T-8N-10
develop * the	F6R8
develop * their	L7D8
develop * to	T20
develop ,	R14N9D14o-6
develop :	t-6F-8N17D7
develop and	R9B15N7
develop fear	T-6
develop had	T13
develop i	T-15N-10
devic	X14N9
devic ,	L7
devop	D6
di	F55L10R11B-19o-6
di * it	T15B-6
di * the	F15
di ,	T-7F15f8R-6B-6
di halfwai	F9
di in	F17X9L9
di it	L6
di of	T20
diagram	T-6D6H6o6
dial	R16N9
dictat	O11
did	T-11F17f-10L-20l-16R-13B19D8H13O-22o-8
did * <number>	F12
did * a	D8
did * again	f10X8x-6
did * and	X19x9o14
did * argu	T-6X-10
did * ask	X7H19
did * back	T-6B8
did * badli	F-7
did * by	H9
did * care	T6F8D6
did * come	T-7
did * delet	B10
did * do	T10
did * first	B-7
did * for	X15o8
did * get	T15N-6H6
did * give	T-17t10H11
did * hand	t7D6
did * have	t9f-9B-6D-6H9
did * in	F-10X-6O16
did * it	l9B10
did * know	T-12X12N10D-10H-14O6
did * like	T6X6D-6
did * look	X6D8
did * make	t8f13
did * move	o12
did * myself	D7
did * need	T-8t6B-6
did * notic	T-7t11o12
did * on	t6F6B-6O8o13
did * onc	F-10R-6B12
did * other	x10R8
did * over	X7H11
did * reach	F16B8O10
did * rest	R7
did * sai	T-6f7L6N14
did * second	R-6
did * see	t6N6D10o9
did * so	F7
did * take	T13
did * than	T-6
did * that	X12B10O8
did * the	F10X-7x12D7
did * trust	F-6D-6
did * twice	F-6B22
did * wait	H11
did * want	T6H-6
did * work	X11D6
did * write	T-6D16
did ,	T26F22f6l8R-8N48H-7O-11
did :	F14
did <number>	H7
did exactli	X12B10O8
did for	D7
did in	T-6F13X6
did it	T-18t-15F-19X7l-6N-6H9O6o-19
did my	D19H-6
did not	T22t18F-29X-7x-27L-20l-9R-21D8O-17o29
did on	R22B6H8O8
did so	X17L11o18
did that	T-7F-10X-7x10O7o10
did the	F-15X-18x6R19B-15N-15H6o-8
did wa	R6
did what	x16
did with	F19
did you	t6
die	R6
diesel	T-6F7
diff	F7L15R-7o7
differ	T-19F-19f-8X7x55L10R-22N-21D-17H-17O-7o23
differ * <number>	O9
differ * and	T-6f7
differ * appli	R7
differ * be	X-10x10o12
differ * i	X7x6
differ * now	L-7o16
differ * of	D15
differ * on	R-6B6D9
differ * the	F15X9L11R-7
differ ,	t-7F10x15R-9
differ :	T-6X22x-7L6R-8
differ by	L8
differ from	T17F7L8
differ in	t16L-6R-8
differ is	L6H8
differ now	T7l17
differ on	X-7
dig	T-11X-10
dig * the	X-7
digest	t-9f-10R-10B30D-7O14o-10
digest * merg	l6O10
digest * the	R-6
digest * through	T7
digest ,	F-7N7O20
digest and	L8
digest for	L11R13
digest goe	F-6L-8R-7
digest is	T13F14
digit	T6L6o6
dinner	T-8F7X-6R-7N-8O14o-6
dip	F6
direct	F-10X-7N11D7o17
directli	T7F6B7
director	T8t-19F-7f14X-24x-7l-10R-18B-12N21D-11H-8O-12o9
director * a	T-8f18
director * ask	o12
director * he	H10
director * in	D6
director * it	T7
director * not	D12
director * on	N8
director * the	T6N6o7
director ,	T13L22N21O-7
director and	T7F21
director ask	T9
director get	N8
director of	B8
director sign	T6
director want	T-6
directori	T-10L6B8
disabl	F8B9
disadvantag	T10t27f-9
disagre	T-6F18L-7R-7H-6o17
disagre * the	o9
disappear	F9R10D-6
disappoint	t10
disast	T-6F-9X-20R-7
disciplin	X7l10
discount	T24
discount ,	F6
discuss	T-9t10F-16X-8L-7R-10H48
discuss it	T-6
disk	t14F18f6X-6x-7L6l11R-12N-7O-31o-23
disk * <number>	l6B11
disk * a	F-6R8H7
disk * i	T7D11
disk * the	T-10L9R-7B10D9
disk ,	T19t-7X-7l10B-6D8H6O-6
disk and	T17t7X10
disk full	L7
disk had	t16
disk in	T8F7X8
disk of	T-8R-6D10
disk on	F6L8B10
disk wa	F11l6
disk were	T-6B-6O-6
dislik	B7D9
dispatch	T-11t-6F7f-6X11L-19R-10B8N46D-16H-9O-10
dispatch * the	F14
dispatch ,	N13
dispatch :	T6
displai	R13B8O20o11
disput	T7F9
disregard	F11
distanc	D9
distribut	T6
district	T-8F-7R17
district ,	R18
disturb	F-9l7N11H9
divid	T-6F-6L-7B-6H6
divis	L8
diwali	H7
diwali ,	H7
dmitri	R7
dn	F18f-6B29N-6D13O-15
dn * a	R6
dn ,	T7
dn and	T8
dn cach	F-6D8
dn name	T6F-10
dn record	T-6F10
dn with	F-6
dn zone	F7
do	T6t16x16L12B-12D-7H33
do * a	F6l7B6
do * about	N9
do * again	t16X-6l11H20
do * agre	R8
do * and	R-7B8
do * argu	T-6
do * ask	D20
do * at	X18H-6
do * befor	X9
do * believ	f10
do * call	T20
do * collect	T11
do * differ	T-7X-13x26H-7
do * do	H9
do * each	F7O7
do * earlier	X-32D6
do * for	R7
do * get	T9F-6
do * go	F6
do * hand	F-7H11
do * have	T-8f22X14
do * i	x7D-6o17
do * if	B6
do * in	T7F8x12
do * is	X12R20H7
do * it	T12F7
do * keep	T42
do * know	L10N-6D9H-9
do * like	F14X12x-10N7D8H-10
do * measur	T24t-8X-9
do * move	F6
do * need	f6H9
do * notic	F7o8
do * now	T-6L-8O7
do * on	F-6f8x10
do * put	T14
do * read	N17
do * sai	T-9X8
do * same	T10L8
do * see	t30F11f8
do * so	t22x-7
do * start	F13L-6
do * that	t6N6
do * the	T-7t9X16x10
do * themselv	L6
do * thing	t6X-7L-6o6
do * think	T-7x17
do * to	D9
do * touch	F12H13
do * trust	X7N8
do * wait	T-6H13
do * want	T10F-6L7N8
do * with	T8t9
do * without	B10
do ,	T-11L7R14H12o13
do a	T-8t6F13B8D-9
do again	L8
do all	T-6
do and	R-7B9H7
do anyth	X-6x17
do both	T19
do by	F-6
do differ	T-6x7
do for	t9
do in	L7
do is	F13R14
do it	X-22x7L-16l24R-12B-18N-9D-9H-8o-17
do not	T11t9F7f18X-21L-21R-16B-27N12H11O-9o33
do noth	T6
do now	t8X14L-7
do on	T14X-6L-6R14O6
do otherwis	X8R7
do over	X16
do so	H17
do someth	T-6x6L6N7H-6
do that	T-10F9X9L7B9O7
do the	T17X-7L-6R6N-7H9O13o14
do their	t12
do thi	X10H11
do we	T9L8
do with	F6D10H6
do you	t-6f9X9
doc	T30O-6
dock	N13
doctor	F-6X10L7
document	T-21t-10f7X15L-13l-6R-19B-14N15H10O-10o-6
document * the	X14H6
document ,	L-6D6O7
document is	f6o8
doe	T-14F8X-13x-9R-12B-26N-24D10H-18O-22o13
doe * answer	F7X7
doe * catch	T-10F18L-6
doe * come	t18F-9
doe * cover	F13
doe * do	F6R14
doe * excus	F-14
doe * exist	T-7L12B7
doe * get	F-6f11H10
doe * give	f7
doe * go	F-8L7
doe * help	R8
doe * hold	F28f-7
doe * know	D-6H11o13
doe * look	F-6R7D9
doe * mean	F-7
doe * on	L-9l10o17
doe * read	D13
doe * save	F16
doe * see	T8F18R6
doe * work	T-6F21f-7
doe a	R8
doe an	R6
doe it	T-16F-7l8R9D-9H-8o20
doe not	T-15F47f9X-6l-19R-13N-10D19O-9o-12
doe noth	T14
doe the	T-8t-9F-9f6L-8D-9o12
doe what	l11
dog	T13X-7L8D26
dollar	t13L-12R-12O-10o-10
dollar * a	T7
dollar * month	T-8O-7
dollar a	O-8
dollar more	T9O-7
done	f11X-9L32l-6R-16B-9N12D-7H32O43
done * <number>	T7F-8L8O13
done * a	L-7N7o10
done * hand	O6
done * i	F9
done * in	H9
done * it	R7
done * on	T11
done * same	F7
done * so	T-9f6L6H7
done * the	T11t6X-7L15
done * thei	H6
done * three	f17O-6
done * week	O22
done ,	T8L8l9N15
done :	F9L8O8
done at	H9O15
done befor	X-6D15H12
done by	F-7L12R-6D-7
done in	T16F-11f17X-6L-9R-7D7O18
done it	T-19F-6L14B10H14O-7
done on	F11X-7L10O9
done that	H8
done the	F6X6R6
done with	t9x11
dongl	X-6R-8
door	T10f7R-13B11N-13D-14H7O-9o-6
door * and	H18
door * our	L7
door * the	T8
door close	H7
door of	R9
door shut	R-7H8
dose	T8F-18o-9
dot	O12
doubl	T47t8f-8x-6L10R-19N-10
doubl * and	O8
doubl * for	T8L10
doubl * the	t6F-6L14R6
doubl ,	T7F-9B9
doubl capac	L11
doubl run	T8X7
doubl the	T25t6L-6
doubl write	T13t17B-6H6O8
doubt	X9R-6
down	T-7t-8F32X-22x-11L8B-9N-8D22H-9O38o13
down * <number>	f25L-11R-11B7N6O23
down * <percent>	O-8
down * a	F8L11D-6
down * about	T-6N13
down * an	F-15
down * and	F7x20o8
down * ar	f7
down * have	B9
down * hour	F7
down * i	T10R7D6
down * in	R12H6
down * it	L17B-9o6
down * on	T6L7D6
down * than	R10B-11
down * the	T22X10l9O6
down * two	T-8L6R11O7
down ,	T-10t-12F39X-8L-20R-13N7D15O-7o-6
down :	F23B15
down <number>	O6
down a	X11L11B10D-6
down and	t8D-9H-8o26
down at	L7
down befor	x9B7
down beforehand	R11
down by	D24o8
down for	T10F6L10B-7O-7
down from	T-7L-7R-6N6O32
down in	F6l17N6
down on	R7O17
down sinc	L19O7
down the	T7L-6R17D13
down to	T-15F-6f28D24O14
down togeth	x11
down we	F12B7
down what	T6F-7X9N-7
down why	T-7L9
down with	l7
download	T-6L9
downsid	T14t33F-6D-6o7
downsid is	T17
downstream	L20R-6B10
downtim	f12X-6L16o8
downtim ,	L7
dozen	R-7
draft	F-7X6B-10N30O11
draft * the	X6B-6o7
draft ,	X6
drain	t14F12X-11L12R13B13D7o6
drain * zone	T8
drain ,	T9t7
drain the	R11
draw	T-15t-7X7R-8B-10N-6
draw anyth	X-6
draw the	F6X8
drawer	O8
drawn	R-8
drew	T-11F-9R10
drift	F43x-6L25B-11N23O8
drift check	F8L10R7
drill	T-13t-12F78f34X16x-7L38l-7R9B26N-12D-10H-6O20
drill * <number>	T7F9R-6O22
drill * a	L10
drill * in	O13
drill * minut	F12X19
drill * quarter	F-11L13o9
drill * the	F13L6R8O-7
drill ,	F26f21L9O13
drill :	F8X10O15
drill <number>	F-7O8
drill each	T-6F-13L13B13o9
drill in	R10
drill it	f7
drill that	F10B9
drill took	F20O17
drill twice	L10
drill wa	F-6f23
drink	T-6F-6R19H10
drive	T-11F-14X14L11B6N-6D-6H13
drive ,	B10
driver	t-11F-22f-7l-6R21B-13N10D-19o-13
driver * at	T13
driver * it	R6O6
driver * not	L6
driver * on	T10O6
driver * the	R17
driver ,	O14
driver in	T-12
driver were	N16
drop	T19t-19F11f-15X10x-10L27l-6R-13N-11D-7H-13O-11
drop * <number>	T-6F6X8L11R28
drop * a	T8
drop * column	T6
drop * for	T11
drop * index	D6
drop * old	R-9
drop * the	L9l7B6D11
drop ,	L7B8O-6
drop and	R9
drop at	X8
drop by	T-6
drop from	F7D12O7o13
drop in	L10l7
drop it	T6B-9O-12
drop that	X6
drop the	T28X11L-16l6R-6B-9o10
drove	X-6R10H14
drove ,	R9
drug	F-7f7
dry	T-9t-6F-9L10R7O6
dry run	L13
dual	T8F10R19B31
dual write	T10F11B12
dublin	T-11L-7D8
dublin ,	t6
due	F-7X8O-13
due date	X10
dug	T-17X-6
dull	X-10R6
dummi	F6L13R6
dump	T24B28
duplic	T8O9
dure	T-7t21F10L6H-8
dure * minut	B8O6
dure * week	R7
dure a	F12
dure the	T-11t13R-6
duti	t-11X-27L9R-6N21H-14O-15o-8
duti * a	N6
duti * for	T6
duti * in	N6
duti * the	N7
duti director	N7
duti for	L7
duti manag	T-6F-7X-6L-8R8N7
dy	F20B8
dynam	L7
e	F-7X-6L17R-7D9
each	t19f8X-41L26B-7N39D-26H-26O-41o-24
each * 's	L-9l19
each * <number>	B-6
each * a	f10L-17N7O7
each * about	R6
each * and	T15F-9f17L10R8D-9O16
each * befor	B18
each * both	F7
each * by	F-7N10
each * call	B7
each * can	L22R10B7
each * carri	L8B-8
each * cost	N8
each * everi	X6R6
each * for	T-6l7O6
each * from	L-8l8
each * goe	T7F-6
each * ha	t6F-12L-10R31B8
each * hour	F-6N26O-8
each * i	X8L-12R-6N11H6
each * in	T12F-13L-14N9
each * is	t8F-13f-6x9L6R-7O6o8
each * it	L-7R-6
each * minut	T-13F19X-6L-16B-13N34O-16
each * now	T12o-6
each * of	t6R-16N24H9
each * on	T10t30F-8R10
each * rule	R9B7
each * second	B-9
each * see	L14O8
each * so	F-7L6B15O7
each * ten	R6
each * that	t7F7
each * the	t-12f13R-19B8N-6D12H-7
each * thei	L11
each * them	l9R9O9
each * three	N6
each * to	L10l9
each * took	T8
each * until	R12
each * us	L9R14
each * wa	f7R-7
each * we	F-12f20B14N-10
each * went	f7L7
each * which	N7
each * with	T-7t11F17f16X-6L-10
each * without	F8L-9
each ,	T8t-6F12L-10O-16
each <number>	T-9N14O-14
each by	F8
each chang	T11L-7
each cost	R8
each dai	L10N7
each deploi	T7X9
each drill	f14
each even	L11l11H12
each failur	F10
each file	R-7
each first	R-12N11
each five	T-8F23L-14B-6
each fridai	F-6L-10N33D-6
each ha	L8
each had	H16
each half	N6
each hour	F21R-7
each i	f10N-6
each in	B9
each is	F8
each minut	T-9F12L-7
each mondai	t-6F-12f-6L16N9
each month	T6t-9R-8B13N7O8o-6
each morn	T-8t8l9
each move	F8L9B14
each night	T-13f11L10B9H7
each of	t-8F-12l7D13O11
each on	T-10t18F18f7L-10N-12D-6o17
each other	T23t10L-14l8R-6N-6D-6H-6
each page	L10D11
each partner	B8
each payment	T11
each quarter	T-7t-8F8f11R7B-9N24O-6
each releas	F-7f6L16
each save	T7L6
each second	t6F11N7
each servic	T-7F-6f10R-11O6
each shift	T7B9
each side	L6
each squad	T18L-13
each station	F8R-7
each step	t6F-14L11R13
each team	T18R15B-7O6
each ten	N11
each thing	T6
each thursdai	N8
each time	T8f19D6O8
each twenti	R6N6
each week	T-8F-7R50B6N-7
each with	f6L-10N21O8
each write	T15
ear	H17
earli	T-13t8L-6B-6N6H-17
earli ,	F7X7o6
earli warn	T8
earlier	T-11f-8x35B21N6O21o8
earlier * i	x-6
earlier * is	F-7
earlier * wa	t10
earlier ,	T-10X18
earlier version	F6
earn	T-8X-7H11
easi	T-22X-9R-8B10D-8
easi ,	T-10x8
easi to	T-12R-6
easier	T15t6D14
easier to	T6t8
easili	F-7R8B6
east	F7R18
easter	T9F-6X-6N-7O-8
easter ,	T12
eat	T7t12F16X-6B-15N-6D-7H11O-9
eat it	t17
eat the	F12B-8
eaten	F15L7
edg	T9f7X-13L-16R-6B-9
edg * first	R6
edg * rout	R-8O-7
edg * the	R8O7
edg ,	T-7R-6O-8
edg :	T6F7
edg and	T7
edg first	R-10
edit	T16t6F-9X-6L22R7D6
edit * hand	L8
edit by	L8
editor	T24t10F10R-6N19H-6
editor ,	N8
effect	T-9t15o10
effort	T-7t15x-7o7
egress	L-6R19
eight	T14t-17f-8X-25x-9L-12l-15R23D-7H16O42o-32
eight * <number>	F8
eight * a	T-6O13
eight * and	T10B14O7
eight * by	H9
eight * eight	O19
eight * for	R11
eight * in	T9
eight * it	T18O9
eight * late	R6
eight * the	N-9D6O6
eight * with	T-6R-8H6
eight ,	N7H8O15
eight dai	R-6
eight hour	t6F6D9o-6
eight minut	F-11L-6B24H7O10
eight month	T13F-7f10L6
eight of	T17O17
eight on	F7L12B6
eight second	R22O-6
eight time	T15
eight week	T-10L-6
eighteen	T9f18X-9L-7R-8B-6O-6o-9
eighteen month	f18X-6o-7
eighti	T-9
eilidh	B8
either	T11t9F12L6
either ,	T-12F12
either the	T9
either wai	R6B22
eject	L7R7B6
elect night	F6O6
electr	t7
electrician	D7
eleg	T12
elev	T-15L-10R18B-10
eleven	t-7F-12f-9X-22x-13L-14l-12R9B-15O55o-41
eleven * <number>	F12O-10
eleven * a	T-11F-9D7O-7
eleven * after	L8
eleven * and	T-13L8R-6N-6D9
eleven * for	T11R7
eleven * in	T7t6F7O-10
eleven * more	T11F12
eleven * of	T10
eleven * on	t16F-8O6
eleven * sinc	L-6O10
eleven * the	T6f9R6O6
eleven * to	T-7O16
eleven * two	B6
eleven * went	R7
eleven * were	T-8H6
eleven ,	T7R15
eleven and	T-10
eleven dai	T6D-6
eleven hour	T6O-10
eleven in	F-7f9
eleven minut	T-16t15F15X8L11N-9O28
eleven month	T-7O26
eleven night	H8O-7
eleven of	F-6f6L9R-7
eleven peopl	R9
eleven percent	T12
eleven second	R-6D18O8
eleven team	T-7F15R-8O-7
eleven time	B16
eleven week	T17N7O13
eleven year	L14D13H6
els	T-31t-12f6X-7x-17L14l-12R13B-9D8H57O-7o-15
els 's	X17
els * chang	X15
els * it	R18
els * that	D12H13
els * the	T-11X8L-12N11D8H7
els * to	o9
els ,	L-7R20H6
els ha	L9H8
els had	H12o8
els in	T-9R9D15H12
els on	X11R-8D6
els there	H16
elsewher	T12L6R24B-9N7H6O-6
email	T-7F-6X12l11N14D13H-6
email ,	X12
embarrass	T10
emerg	T-17F22R-10N-6
employe	R7
empti	F22f6X-10l11R8B10N11o-7
empti ,	T7R11N8
empti it	T7R12D6
empti plan	f8
enabl	R-6B10
encod	L-7
encrypt	R37O13
encrypt kei	R11
encrypt with	L7R6
end	T-37F11f16X9x21L-14l-12R-10B13N23D-10o24
end * <number>	T-6L7
end * a	X14D6
end * and	N8
end * come	D20
end * dai	O7
end * end	F-7L16O12
end * it	t-7f15x11H6
end * the	X6L7R14B11H-6
end * wa	B7
end * write	L9B-6
end ,	T-8t10X-7N6H7O7
end :	f9
end and	T-6
end at	T6L-8B18
end date	L26R7
end in	F-10
end it	T-10F8X-7R-7B18D18H12
end of	t6F-6f6x9B9N-17O6
end the	F12x16
end to	t-7F-10f14L14O12
end up	L6
end where	F18
end with	X7L-6R-8O-6
endpoint	T-13F10L30R-9
endpoint ,	F10L7
endpoint in	L16
energi	H9
enforc	L12H9
engin	T19t6f-6X-16x32l-12R-27B-19O-30
engin 's	T8
engin * a	T-6B8
engin * and	T25D13
engin * down	F7
engin * it	T-12L8H7O-6
engin * on	x9
engin * that	t9R8D12o9
engin * the	T-22
engin * to	T12
engin * two	x11L6
engin ,	T-16F-8f12X-7R-8B-6D11O-12
engin and	T-9N-6
engin can	O12
engin dai	T23
engin for	T-11N8H7
engin is	t11F10H8
engin week	T6
engin who	T13N7D6
engin with	x11
english	X6N10
enjoi	X17
enough	T-25X28x-13B-10D-7
enough ,	T-6F-6X8l7H6
enough for	F6N10D6
enter	T-6F-8X-10l8R13D-8O-14o13
entir	D11o9
entri	f10X-7R-7B10D10
env	T17
envelop	F8B7
environ	T14t-9F-13f-10X-9R15B-14N-8D-11H-6o-7
environ * layer	R-12
environ ,	T-13R-13
environ and	L7R18
envoi	T-7F6L-7R6
epoch	F11R-6
equal	t27F-9X6L-6R-8o14
error	T-9t-10F26f-15X13x-12L-11B23N-20D-13H-7O17
error * <number>	X12L-8B11
error * <percent>	L-6O-6
error * a	O9
error * abov	F-14L7
error * and	T6F-9B12
error * at	L10O14
error * in	B-6
error * is	R14
error * it	B8
error * not	F8X8
error * of	L8
error * the	T-6X7R-14O6
error ,	T-9L-8R-12D-6
error abov	F6L-8B7
error and	T-12f6B-6
error at	F8X14R-8
error budget	F-14L7R12
error by	F-11R-16B8D14
error go	L8
error in	X8
error over	F13B8
error rate	T-9t17F-13L9R13B15
error share	F-6B22
error state	F16R9
error tfstate	F8
error there	R6
escal	F-21f12D6
escal ,	D7
essenti	T-7B9
estat	T-6R8
estim	T24X-7N10O-9
eta	T13R-7O-9
euro	T26t6X-9L-8B-15N-7o-6
euro * month	T25L8O-13
euro * the	t13R9O-7
euro * year	T-20O13
euro ,	T10O7
euro a	F-7L10D9
euro and	T8
euro in	T-10t12
euro on	T13t8
euro the	T7
europ	R12
ev	O-8
evalu	O-6
even	T7F-15f-9l30B-26N34H13O7
even * <clock>	l6
even * a	T7t8
even * for	l7
even * i	T-8R8
even * it	T9x7R7N11H9
even * on	L10R13
even * that	L12H12
even * the	T6L-8o10
even * we	l11N7
even ,	T8t8F-8X-7L-10l9R-9o7
even and	o-6
even befor	N9D8
even i	x9
even if	L6N8
even of	R6
even on	T-10t9H9
even the	F-7N12
even though	N7
even to	l6
even when	T-8R6N9
even with	T-12t8x8o11
event	T14F17X-11R-11B-8N-16D-9O-16
event * not	f6
event * the	N-9
event and	T-6f6
ever	T-11F-19X-13L9l18B-18N-9D-8H18O-7o23
ever * on	H10
ever sinc	X-6L12l9O-7o10
everi	t13F-35f24X-22x13L24l-17R-22B-10N47D-25H-8O-21o10
everi * <number>	T11
everi * a	T-6B6N6
everi * and	T-11f7L17B6N-14O8o-12
everi * at	T12F8
everi * back	T12
everi * befor	t7
everi * by	L19R7
everi * carri	T7F7
everi * chang	l7
everi * dai	R8O6
everi * fridai	N7
everi * from	F17
everi * get	X6L8
everi * ha	T-12f-8x8B16O6
everi * hour	T-9X-6N26
everi * i	T-9t8X9
everi * in	t6L11D6O14o8
everi * is	F-6f13x10L8o6
everi * minut	T-20t-7F-14f-7X-22L-8l-6R-20B-19N43D-9O-27o-6
everi * now	t6X10
everi * of	T-15F-6D15H16
everi * on	L21R15B11N6
everi * so	T-8L-6O6
everi * the	t7N6
everi * to	T10R6
everi * we	T-9X7L12
everi * week	l7N19
everi * which	T8
everi * with	N6o8
everi <number>	T-7F-7L-9R-11B-8N24O-14
everi chang	t14N-6o8
everi dai	o6
everi databas	t7O6
everi deploi	H6
everi fifteen	T-6X-9R-9
everi five	T8N6
everi fridai	T-7L-9B-8N29D-6
everi half	N23
everi minut	F20L14R12
everi mondai	X-7l7R-7N20o-9
everi month	L13R11B10
everi morn	R-6B9
everi new	T-8F-6L30N-6
everi night	T-8t-7L16R15
everi on	F-7X7R-7D12O27
everi other	F6N10
everi pod	T8F9
everi quarter	T-9f11X6L15
everi read	T7
everi releas	T6
everi request	o6
everi second	F7D9
everi servic	f7B14
everi singl	O7
everi step	x7B6
everi team	T25N-8O17
everi ten	X-7N13H6
everi third	F7R15
everi thursdai	L6
everi time	F8X12L-8O-6
everi twenti	N8
everi wednesdai	N9
everi week	T-6L20
everi write	T27
everybodi	T-13t53F-13f-15X-8x13l32R11B-18N-11O-10o31
everybodi 's	t18R11o17
everybodi * for	t6x9
everybodi * it	F13L8R14
everybodi * the	T-9l11R-6N10o-7
everybodi * what	l16
everybodi ,	t10L7R6D16
everybodi els	H8
everybodi got	o-6
everybodi in	l6
everybodi is	o16
everybodi know	X8D13
everybodi wa	o15
everyon	t43F-16X-9L-19N18H9O-10o13
everyon 's	T7f9
everyon * a	T7R7o6
everyon * it	T7
everyon * on	f9B7N11
everyon * the	R10D22
everyon ,	R6
everyon at	B9H7
everyon had	N10
everyon in	X17B6D10
everyon know	l8
everyon wa	t-6B10H20O14o-6
everyth	T18t27f28X-22x19L-14R-32B-7N-17D8O-23o-8
everyth * a	L13
everyth * and	T8F9
everyth * in	l11
everyth * is	T-8
everyth * it	H6
everyth * on	T13
everyth * the	L-9H7
everyth ,	T11t-6D-7
everyth and	D7
everyth els	T-9F-9D-7H-7
everyth for	T6
everyth goe	T9L7
everyth in	T11F6
everyth is	T-8t20f8
everyth on	L11
everyth that	R7
everyth wa	f9o12
everywher	F-11f23L7R-6H-8
everywher and	O7
evid	T14X6o-13
evid ,	T6
ewan	T7l7
exact	D6
exactli	T-6t-8F-6x18L-9B6o-7
exactli * i	x7
exactli so	x8
exactli that	X7R10B11O8
exam	o6
exampl	X-6x16D-7
excel	T-7X6B6D-9
except	t-12F-11f25x9L30R9B-8N-8D-10O22
except * a	f12
except ,	f21L-11
exchang	T19X7L-6l-6B7N-13D9H8O-10
exchang 's	R12
exchang ,	T6
exchang wa	T-6
exclud	T-7F-8f17
exclud ,	T-6F-7f18
excus	T16F-18D7
exec	N20
execut	F-7
exercis	T-14F-9B18O23o13
exist	T-7D13O-7o-7
exist * the	R8
exit	T-14F-8L10B15
exit <number>	B-7O-11
exit code	F-6R-6
expand	L-7R16B7
expand * contract	R25
expect	T-17t13F11x-6l-7D7
expens	T28t27R10
expens ,	T14t11
experi	T6t-10F-10f6X-16x48H-8
experi ,	o6
experi for	x38
expir	F16X-9L18R13B10D6O-10
expir ,	T8
expir after	L17
expir in	R9
expiri	t11F-8L17N-12O-7
expiri ,	T7o7
expiri date	t14N-10
explain	T-8F8f-7X-10x-11L-7R-17B-8N7D26H33O-8
explain * i	H7
explain * me	D9
explain * the	N12
explain * to	t8N12
explain a	T-6F10L6
explain it	t6H10
explain the	D20
explain to	T6H8
exploit	F-6o8
export	T8F14X-8L16R-13B14N-8H15O-12
export ,	F8
export to	B7
expos	T-7N38O-10
expos ,	N21
exposur	R15O7
extend	T7f8B-7
extend it	T8f8
extens	T-12t9
extern	f9
extra	T29F-7L22B19O-8
ey	T-7L-6l39R-7B-9D20H17o13
ey * it	l30o9
ey * the	l9
ey ,	F13N7H8O6o10
ey on	l28
face	F-9L7R32N17D-6O-7
face * and	L8
face * face	N13
face ,	N8
face to	N13
facil	D9
fact	X10x12
factor	T7
fail	T-32t-16F56f21X-28x-15L-9l-6R-12D-23O45o-20
fail * <number>	F15B10O9
fail * a	B8
fail * and	R-10
fail * ar	O7
fail * i	B-7
fail * in	F18B21O8
fail * is	f7
fail * it	f7L-6B8
fail * on	F26R-6O-8
fail * sinc	T7
fail * stai	O7
fail * the	t14F6R6N6D8O-7
fail * went	B7
fail ,	T-10F19f24l11B6D-7H-8
fail :	B6
fail at	T6F8B6
fail book	O7
fail chang	T11L-14R-6O10
fail deploi	L7
fail for	F16O-16
fail if	L7
fail in	t15f7L-8
fail it	F7R6N9
fail login	T6O10
fail on	L10N6O8
fail over	T17F-11R7
fail payment	F10O16
fail the	L12B-12
fail three	L6
fail too	F8B6
fail twice	F-14
fail when	F15L6
fail where	F9
fail with	F13
fail write	O14
failov	T7F19X-7L-14R-11N-6
failov * a	t7F14R7
failov ,	F-6L-6R-6
failov in	T8
failov is	F14R6B-6
failur	T-7t-8F54f10X-7x8l-7B19N-12D7H-10o6
failur * <number>	T7F7B7
failur * <percent>	R-7D7O6
failur * a	B7
failur * the	T-6F21f15x20D6
failur ,	F-7R-8O-11
failur and	F22
failur by	f9D7
failur in	B6o10
failur is	x20R22
failur rate	T7F8B9
failur were	O7
fair	T36F-16f10X-20x-10L-12R-14B-9N-10D-17H-11O-10o-10
fair ,	T6f8
fair case	T-9
fairli	X-8D-6
fairli quickli	o6
fake	F27
fall	T26t-7F22f20X-9x-6L7R-7B-13N-10H-8O-8o-9
fall * <number>	B6
fall * on	T7F9R-6
fall * to	F14R14
fall ,	R14
fall back	T6F19
fall by	F-13R-6B7
fall over	F7f14
fallback	f11L-6B12
fallback * the	F6R7B8
fals	T11F24f15R-12B6O-13
fals * cost	F7
fals alarm	F28f10R-7O-11
famili	F-10R-8O9
fanci	T8
far	T-22F7f29L24R8B-9N-7O21o16
far * i	T-6t11D7o14
far * than	o6
far ,	O8
far as	T-7f9R9D6o7
far it	f7R9B7
fare	T-13F8R10O-8
farhan	L-6
farm	T-8F-21X-11L-17N10H-6O-6
farm ,	R15B7N6O-8
farmer	T-11F9
fast	T18t7F-6f-8X-9x-12L-9R-10B-6N-7o10
fast ,	T6F-7L7
faster	T39t35F-17f-8X-9x-14L-16R-13D-9H18o32
faster * the	T7H12o10
faster ,	T23t6o8
faster and	T-9t20o17
faster than	T-10H10o7
fastest	T15R-6B8
fat	F8R12
fault	F16f18X14D13o-6
fault * need	F9
fault * the	F7N9
fault ,	F14f13R-7O11
fault in	L6N8
fault that	T-8F10L-8O7
favour	T16
fax	T6X14
fear	F23X-6L-7R-6B-6N-13D-12H-6
fear * the	t7X-6
featur	T71F-38f-9X-9L43R-15B10N-6D-11H-9O-24o-13
featur * it	F-7
featur * of	T12L7
featur * stop	L6
featur * that	T6
featur * the	F6
featur ,	t10
featur for	L6R6B9N7
featur off	T-9B7
featur stop	T-9L19
featur that	T15
featur until	F-6
featur wait	T8
featur work	T8L17
februari	T-21t-6X17N-8D15O17o6
februari * wa	L11D20o13
februari ,	D9O6
februari <number>	O-14
februari the	F7R13B6O7
fee	B8o12
feed	t-7F-6f-6L-8l15R11B8
feed * it	T11B9O9
feed * the	T-8X6R8o9
feed ,	T8O15
feed and	R-8B-6
feedback	T-9X-6x12o6
feel	T7F-25f16L-9B-10N-7H7o17
feel * it	H8O6
feel it	T6F-10R-7o16
feel the	R12H17
feet	T8H12
fell	T-11F-7X-11L-15R-18B-13N-7D17O20
fell * <number>	t6B-9D10O14
fell * me	X-6H-7
fell by	O10
fell from	t6D6O20
fell over	F10D9H7O8
fell to	X-6H-7
fella	H28O22
fellow	D9
felt	T14X29R-12D-8o16
felt it	X12N8
felt that	X6
fenc	T-11t-8F35f-6L-14R34B-18o-7
fenc * it	R18B6
fenc * old	F-6R6
fenc * the	F-8R-7
fenc ,	L-7R-6
fenc first	F7
ferri	N8
fetch	T9
few	T8t33F13X-16l8N-9D-8
few * in	t12l6R-8
few * state	T12
few * them	O7
few ,	F12
few big	T17t8
few hundr	R16
few of	O7
few peopl	B7D7
few request	F-12f7
few thing	t7
fewer	T25t19X7N-6D-8O-9o24
fewer ,	T6F13
fewest	R15
fibr	L-6R-11
fibr ,	T6
fiddl	F10
field	T-15t-7F12f-6X-11L10R8N-13H-7
field * a	T8R7
field * the	T-6D15
field crew	L13
field is	F6
field name	L8
fifteen	T-13t-10f-9X-21L-15l-6R17B-13N16D-8O9o-10
fifteen * <number>	O15
fifteen * i	F8
fifteen * in	B8
fifteen * of	F6O14
fifteen * until	N12
fifteen * with	R-6N-15
fifteen minut	T-7f-6X-14L-9R15N11D-7
fifth	D-8
fifth of	T10L7O6
fifti	F23X17L-9R11B-11D-7H14O26
fifti * and	T10F-8O9
fifti ,	R-8
fifti minut	T-6X15N8
fifti two	H13O11
fight	T-6t14F14
figur	T-8t-9F14f9X21x-11L-8l-8R-10N26D-10H-20O-17o-18
figur * it	X10
figur * small	X9
figur * the	D7
figur * wa	D-6
figur ,	T-7t9R-6O-6
figur :	T8
figur and	T13N8D7
figur each	N-7
figur everi	N12
figur is	t6F6
figur of	L8N9
figur would	T-9
file	t23F-7f-11X11x-14L-6l19R-20B37D8H-16O-8o-21
file 's	B10
file * a	T-9f9X-6R-8B-8N8
file * and	X6
file * at	B7
file * four	T12
file * in	B10O10
file * it	B7
file * lost	F9L7
file * never	B12
file * no	T-6F10
file * out	t11
file * read	B11
file * the	T14F-12B6D6
file * we	R12
file * with	B8
file ,	R6
file a	t14F8R9O7
file and	R-6B-9N7D22
file ar	L6N8
file at	N6
file back	B18
file by	t6
file from	X6
file in	F-11L9R-9
file is	B11
file on	T11f10X-7l6
file over	T6O-6
file to	R7O10
file wa	T9X-8L6B7D8
file with	l7B-8N7
fill	t-7X17L-11R7B-11N-10O-7
fill * <number>	R7
fill * disk	R6
fill a	F-9
fill in	F7f8R-10B6
fill it	F8
fill the	X19
final	F6L-11l12N14D37
financ	T-7t22f10X-6x-6R-12B9N15H-10o22
financ * ask	T7
financ * i	L10
financ * the	t12B8N-10D12
financ * to	L10
financ ,	o6
financ and	L9
financ ha	F9
financ had	t7X8o15
financ is	t15o10
find	t20X-15l10R-14B-18N-6D14O13
find * and	x8
find * in	L7
find ,	H8O7
find a	T12
find it	T10D7
find out	T-6x7R12o-7
find the	t21L7B-6
fine	T9t-13F-10X14x18L-17l9R-12B-17D-7H-13O-24o19
fine * a	F-7X17
fine * that	T6x13
fine * the	x10
fine ,	T8R-8D-7O-9o8
finger	R12D26H19
finish	T24t-10F11X-23x6L-10l-6R15B13H24O9o8
finish * <number>	T7R6H6O7
finish * the	o9
finish ,	x7R6B8H7
finish appli	T-6F15R17
finish in	T15D8O6
finland	F6R14
fire	T-8F14X-10L20R-8B12N-7D-11O14o-6
fire * time	O10
fire ,	T-6L9
fire in	t8L11O-6
fire on	L6
fire three	O10
fire twice	O17
firewal	T23F11X-14B-11N-7D9H-9o-7
firewal ,	X-7
firewal rule	T8F-11X-9l6
firewal that	D8
firm	f-6X20x15L-7R30N12D-6H-14O-11
firm in	T7N6
firmwar	T-10L8R38
firmwar ,	T-6L7
first	T-55t-39F-15X41x-46L-14l-40R71N-12D-27H-48o-28
first * 'd	X-7
first * 's	R11
first * <clock>	O-6
first * <number>	F18X6L-6R-11B-6O34
first * a	T-11X6L-7R15B13
first * after	F7
first * all	T6X8
first * alon	X7N9
first * and	t8f8X17R-26N-9D-6O11
first * ask	X6
first * at	X13H9
first * call	D13o10
first * dai	X6R7
first * did	X8
first * each	B10
first * for	F-6R7
first * had	F18X23R6
first * he	T7t7
first * hour	B10
first * i	T-11X14N-7D-6
first * if	R7
first * in	F8X9L9R-7D7H15
first * is	L7R-13
first * it	T-12F-14R12O13
first * look	R8D6
first * minut	F10l15N10O-8
first * next	X8
first * no	X8
first * nobodi	F8
first * not	T-7R6
first * of	T-6R-19B9O-9
first * on	F-9f17L15R20B20
first * onli	N7
first * our	R12
first * ow	N12
first * peopl	R7
first * read	N6D10
first * restor	T15R-8
first * run	X7
first * she	X-8N27
first * sinc	X-6
first * ten	H10
first * that	X14
first * the	T-10f16X-19R19H-6
first * thei	o6
first * then	T6L16R21
first * there	F12B10
first * three	R11
first * time	R13
first * to	X9R29N7O8
first * took	F10X-8O10
first * two	R8
first * wa	T-8F12f22R6D9
first * wait	X10
first * watch	X7
first * week	X-6O-6
first * what	R-8
first * who	T6
first * with	X12R12
first ,	T-14t-14F7f-17X-8x-11L-26R53B13N8D-21O-25o-19
first :	T-6L-7R6B-11
first a	X-6
first and	F-8f9X47R20B8D17H-9o13
first at	X7R7
first becaus	T-6R17
first call	F10X9O-10
first came	f17H6
first chang	f14X-6R18
first complaint	N-6O-12
first dai	t20F-10X13x6R-18O13o11
first drill	F32f21X-6R-7
first five	N15
first for	F-7R31
first go	f9B9
first i	T-20F-9f-6X-16L-7R-12B-9N-8D-7H-6O6
first in	T19R16
first is	F-8
first it	R9
first line	T13X10L-8R-8H8
first meet	X14
first messag	O8
first minut	X7
first mondai	L7N17
first month	T-7X-9R8
first name	R-8
first next	R15
first now	X19
first of	T-6R-21B7
first on	R23N-7D11H6
first onli	L12R7
first page	L-6
first pod	O6
first quarter	T18O-6
first shift	T6D8
first sinc	R6
first step	L-8R-12O8
first ten	R-7O-6
first the	O-6
first thing	R-9
first three	X-9
first time	f21X8O13o7
first to	T-8F-6X-6x6R35N17
first two	T11R-10
first wa	R27O12
first week	T-9f15X12R-6N-7O9
first what	X9L8R-7
first which	X-13
first who	R-6
first with	F7
first write	F10B20
first year	T6t8L10O20
fish	T-9f7x25l13R-6B-8O14o13
fit	T-18t33F-10X-7L-15R-17B7D-9O-7
fit ,	T6
fit the	t7B9
five	T9F-8f-12X-19x-24L8l-12R21B-10N-16H-7O24o-35
five * a	R9O12
five * and	T7t-6F-11L-7N9
five * at	L-6R13
five * but	T14
five * can	L7
five * each	R6
five * five	R7O16
five * for	T14
five * from	R10
five * had	R-6H8
five * have	l11D6o8
five * i	F8
five * in	T11X-9L13B-12N-6D7O-8
five * is	T16
five * it	X6L7R11O8o10
five * late	T13L10O-6
five * no	F7
five * not	t10F13D6
five * of	T7R6
five * on	F-13X8L-6N-6
five * onli	T33R-7
five * over	t8F11
five * page	L8
five * rather	T7
five * sinc	L-7O13
five * six	O6
five * so	T-8
five * team	F8
five * the	X10L-10B13H14
five * them	T7O-7
five * then	F-6R19O-6
five * to	T-9f14l12B7N6
five * two	F8
five * us	R-6
five * we	t9F-6
five * were	L14O14
five * with	T-6
five * without	O7
five ,	F-11X16L-10R12N10D8H-6O16
five :	R17
five a	T-6
five account	N7H8
five and	F6X6
five dai	T-6F-9R8O-6
five hour	L10R-13O10
five in	X-8
five it	T8
five minut	T-13f-9X21L13l-6H-18O-27
five month	T10t21f11L-7B6H16O-8
five more	T13N6
five node	t8
five of	T-8F-6L-10R-7B-6O35
five on	R8
five peopl	t7F10f6X-13R14B-6N-9D14O-14
five percent	R8
five person	F6
five rule	L-6D8
five second	T10R-15B12D7
five team	L10R-9
five time	L15O14o-9
five to	B11N6
five week	T29t-7L-10R-16D-6H-6
five with	F7f6
five would	T7L8
five year	D10
fix	t-9f-16X-10x-13L18R-27B8D-22O25
fix * <number>	L9
fix * and	F6X8
fix * at	B12
fix * in	N9
fix * so	N6
fix * the	T15l16N9
fix ,	F6L15B13H6o-6
fix by	L16
fix from	B11o21
fix is	T10
fix it	t7F7X6L-6H11O9
fix session	L-8
fix the	T10F6L14O-7o7
fix wa	L7N8O11
flag	T9t-15f-13X-8x-7L11R37B79N-6D-9H-10O-9o-13
flag * back	F8R7N8
flag * be	R-6
flag * by	L17R12
flag * go	L7B10
flag * had	B10
flag * in	F6B8
flag * long	T15
flag * of	B9
flag * off	F11B26
flag * on	R14
flag * put	R6B9
flag * read	B-6
flag * the	F12X7
flag ,	T11X6L-8R14B9O-10
flag :	B-10
flag and	T11
flag back	B6
flag for	F6L12R10
flag goe	F14L-6B12
flag off	B15
flag on	X7B-9
flag per	T7R14
flag servic	F8L-6
flag that	B9
flag to	R10B9
flag wa	D8
flagger	f7
flagger ,	f8
flaki	F14R8
flap	F16
flat	T-13t-7F-9X-10L-10R-14B-8N-9D-10H-9O11o-9
flat * <number>	O-6
flat * fifteen	O6
flat * twenti	O16
flat for	T-9F-8R-6B-7O24
flatten	R22B10
fleet	T-12t-7f-6R17O9
fleet * <number>	L13
fleet ,	T-6R16
flexibl	T8
flight	T-6F-10R-9N11H8
flip	T-15F19R17B77O-7
flip * back	F11R12
flip * flag	L7
flip back	F9X10R8B19
flip it	T-6R11
flip the	F8L6B22
float	R-6O8
flood	T-7L-6
floor	T-16F-6N-10H-9O-17o17
floor * with	o7
floor ,	R13O-6o17
floor <number>	O-6
floor of	L14R-6
flow	B16N8H6
flow ,	F8B12
flush	F6X-9l12
folder	T9t15f-6X8x-7L-11R-23N-6H-9O-13o-7
folder * besid	B10
folder * the	L7
folder ,	T6
folder is	T13
folder kept	B7
folder wa	B-6
folk	T-10t-15F16f-13X-18L-21l17R-17B-7o18
folk * a	B6
folk * for	T-8X9
folk * not	T13F9
folk * the	L11N6D8
folk * to	D12
folk ,	F10
folk ar	H7
folk on	N7O7
folk were	T10D-6o-6
folk who	N13
follow	F-18X-12L9B-16O-6o9
follow * a	t8
follow it	o9
follow the	t8
follow week	T6D10H9
font	T-9f7X-17O-6
food	F8L7O6
footbal	T30O8
footnot	X16
for	T19F15f6x-24L7l-11R14N-26D6H-21O-25o-12
for * 's	F7
for * <number>	T8F-16X-7L21N-6H7
for * a	T9F-16X-11R-12
for * account	R7
for * alert	t9
for * all	t16D7o12
for * also	T-9t12
for * an	T-11F-6R8O13
for * and	T19t22X14L13D15H9o-6
for * as	L7
for * at	f8
for * back	R19B7
for * befor	o8
for * board	T6N9
for * build	T-9
for * but	R6
for * by	T7o7
for * can	T6
for * carrier	O-6
for * case	B9
for * caus	T6N6
for * chang	R6
for * claim	T8
for * cluster	H7
for * column	T36
for * come	B7D9
for * compani	T-9t6R10
for * comparison	X11
for * core	L6
for * custom	T-13
for * dai	T-16t-12F7f21L-9l-12R14B26N-22H7O18o-17
for * deploi	T6
for * develop	t8N11
for * els	T7t6F-8X8L10
for * engin	T-6
for * euro	T11
for * even	R-8
for * except	T-8R-6O15
for * exit	O11
for * file	B-7
for * first	T8X9R13
for * five	T9R-8N9O6
for * for	T-13f15o15
for * fortnight	F-9L-7R9B10
for * four	f10R-6
for * from	T-6t10
for * full	L6R7
for * green	T-7
for * group	B-7
for * he	D11
for * hour	t-9F23X-7L6R17B29D-9O9
for * human	T-7
for * i	T10F-6X6R-18B-9D-10H-8O8o6
for * in	T-7F-8X12R-6N7O10
for * incid	t13N10
for * intern	T15
for * is	t-6R-10
for * it	f-6X-7l10H-7O-7
for * job	F13
for * kei	T-12
for * know	X9N15
for * last	X6D15O-6
for * log	D8
for * long	T-10F-6L6o8
for * lot	T-7R-6
for * machin	L11
for * manag	T8F9D-7
for * match	T7
for * minut	T-20t-8F11l-7R43B6N-10D-6H-16O14o-6
for * monei	F-6
for * month	t7F-14f6X13L-9R26B30N12H22o-7
for * morn	t-7O-8
for * name	T-6F7
for * next	t7L-6l7R11O9o9
for * night	f6R-7O17
for * nineteen	O6
for * no	R-6N7D17o7
for * nobodi	T12D7
for * of	t-7F18X-10x13R17D-7O-7o6
for * old	t6F6B6
for * on	T-20t8F-9X-8l14R14D12H-6o10
for * onc	O-7
for * onli	T20R16B-12
for * or	T11
for * order	N9
for * other	R8
for * own	F-9X-6x13o-7
for * payment	t11
for * peopl	T-11X-6x6H-7
for * person	t9O6
for * plan	f10
for * pod	T20
for * product	R12H10
for * quarter	T15N9
for * queue	L15N6
for * radio	D6
for * reason	T-6D19
for * record	t13D9
for * region	B6O9
for * releas	F8L6R15
for * repair	R10
for * report	T16
for * rest	t8X-7L21R-18B-8N-6D-8H6O10o7
for * review	L-9D7H6o17
for * rule	T-6L11
for * same	F6L-21R-7o-8
for * second	T17
for * servic	t6F-9f20L10R-8B11O7
for * shop	F9X7L18
for * signatur	X6
for * sinc	t9o-7
for * singl	T12R10
for * site	T11
for * six	L8O6
for * small	R12
for * softwar	T-6F16
for * some	T-7
for * sprint	F6R11N11
for * state	T-6f11
for * tabl	T10t9X-6
for * team	F8f18x13R-9B7O10
for * test	T-7L-9
for * than	X10R7o-7
for * that	T16F13f14X26L-6B10D-8
for * the	t-6F-7f8x11
for * thei	t16X7
for * then	R7
for * there	T-9F17f-7R-6N10D-6
for * thi	t9D7H23
for * thing	T-11R-6B12
for * thirti	L9R8
for * thousand	T6R8
for * three	F-6l6
for * time	T9
for * to	t8F14X-8B-8O16
for * too	X7
for * twenti	F7
for * twice	f9H6
for * two	T7F17X8R-8
for * up	T15X9
for * vendor	T7
for * wa	T6t8F17B7D17O7
for * wai	D10
for * walk	T-6
for * ward	T11
for * we	T6F-10L-8R9B-6N-7D10
for * week	T-18t-8X-10L-13l10N-17H-11O-13
for * went	B-6O19
for * what	f7
for * where	T-7F23X21R-6
for * while	T10F-8R-9B-7o18
for * whole	T-15F11X-8L-6R-10B-8O13
for * with	T19B-7
for * without	B6
for * work	l10R7D11
for * worst	X6R7B7
for * would	T13X-6L8
for * year	T-13t-9F-9f15X8L15l39R-22N-6D26H15O-11o-8
for ,	N18
for <money>	t11
for <number>	T12t-10X-10L-10l-8R30B17N-14O-17o-7
for <percent>	L6R15N6
for a	t-12F9f-22X20L10R31B31N15H-15
for all	T-7t-16F-10f16L40R-10B-8N-6D-12O16o-15
for an	T25F-14L-6R24B-12N12
for and	T13t9
for ani	f15
for anoth	T16X-6
for anyon	t12L6
for anyth	F7X6L-6
for batch	F9R13
for be	T7X21
for bill	T-7
for blue	T-7
for both	T16x9N9
for bought	F11
for connect	X12
for data	F10R-6
for databas	L14R-6
for driver	R-6O13
for each	T-6F-22f-12L-17R13N-12o-7
for eight	f9R-16N8
for eleven	T-7L11B-6D15O11
for everi	T6f13L10B8N-7O13
for everybodi	T6t17L18D13
for everyon	t11x8L10R7
for everyth	T-10F-12f17R-9D17
for extend	T6
for fifteen	R10O8
for five	F-13L-8R9B27N-11H14O-20
for four	T7X8L-11B8O-9
for fourteen	T15H12
for free	T11F-6D-8O9
for go	R11B7
for good	T12L32D10
for half	X-9L9R6B6O9
for her	D9
for hi	T6R-8D11O-8
for him	X9o6
for how	f6
for instanc	F9f9
for it	T31t20F-7f12X-12L-23l8R-16B-16N6D-22O-18o9
for itself	F-8o16
for later	T-15
for less	t16R-7o13
for log	L9
for long	T9X6
for longer	F-6
for me	t-10F-19f-6X-12x18L-10N-8o-11
for monei	t7F12L11
for my	F-6X8x21R20B-8N6o7
for myself	T-7t8X7
for new	f10R-8
for next	T-9t11f6L6l14D11
for nine	T13D7H14O-10o9
for nineteen	F6B6
for not	X15
for noth	T6X17R-7B6
for often	B-6
for on	F-13X-14L11l-6R41B21N-14D-7H-6O-14o-12
for other	T-18L-6R-8o6
for our	T-6t22X-6L-7D-6
for payment	F-6L8
for product	f11
for proof	X-6B6
for quit	F6
for real	t6f17L-6B7O8o6
for repair	F-7
for safeti	t7F16
for secur	T-8R8
for seven	F-7f12R-6B9
for sign	T6H7
for six	T-16F44L-7R7B-12N12O-19
for some	B-6N12o-7
for somebodi	X8L11
for someth	T14
for speed	T-12t9
for such	X6H11
for telemetri	T11
for ten	F-13L-11R16
for test	N7
for that	T20t-10F7X-10B11N30D-17H22
for the	T24t24F-37f9x10L-14l8B-12N25H-21O27o15
for their	T-12t-8F7L22l7B-7N-6D-6o15
for them	T-7t22F13L-12R-6D19o6
for themselv	x13L14o8
for thi	T18t-7F13f-9X22L8R-9D11
for thing	T8F12
for thirti	F11f13L-6R-14B16N-6H8
for those	T7F15
for three	T-9t6F11f-9R21B15N-7O-12o-6
for trade	T-6R15
for twelv	T6F6L7
for twenti	f10R14
for two	t-11F-6f19X-13L7l27R19B15N-7H-14O17
for up	F11R-6O17
for us	t40F-15X-12L-12R-24B-6O-12o22
for what	t7f8R7B6N-10D7
for whatev	t10
for which	T-8f10X6
for whom	T-6D11
for year	T11X9
forc	T14F19R10O-6
forc unlock	F17
forecast	T-10F-6L20B-6N9O-6
foreign	F20L15
forget	x14L13l7R8B11
forgot	F13X27D10
forgotten	F21X14R12B13
fork	R29
form	T12t-18F20f-15X22L21l-6B12N-17D8O-18
form * a	T-12F8X6
form * dai	L7B9
form * in	x15o10
form * it	T-9
form ,	T-6F9L9B-6D-6o9
form and	F7X11
form for	X8
form is	x14D8o20
form now	L-14
form of	D8
form wa	X-6
form with	F10L11
format	T8F28X6L20D-6o-6
format ,	X11
former	F-8f9L-13B59o-6
former imag	f13R9B11
former version	B17
forti	F22f12X-21x-8R-10B-21O28o-17
forti * a	T-7L-7
forti * and	X-6L7
forti * in	R8
forti * minut	O14
forti * of	T10f8X8
forti * on	N8
forti * to	T15
forti a	T-6
forti four	T-6O9
forti line	t9f7l12
forti minut	T11L21N6H9O17
forti of	T-6F8
forti page	N8
forti peopl	H7
forti second	D21
forti thousand	T11D7
fortnight	F-11R11N13D-7o-6
fortnight * the	T-6
fortnight ,	T-6N7
fortnight and	T11
fortnight on	L12
forum	F-7f17N7
forward	t-7F31f-9X-8l-6R-21B38H-8O-6
forward * the	F7R-7B18
forward ,	T10F22B30
forward again	B8
forward onli	F12B18
forward with	o8
found	T-33X9x-14l8R-34B-7D-25H16O23
found * a	F12B6H8
found * at	F9X21
found * by	O7
found * from	o11
found * in	R13B-7O13
found * on	T-7H9O9
found * onli	X11
found * that	l10
found * the	F-6
found <number>	F-8X-8L10R-6H6
found a	t16X-6
found by	F34L-7B10O-7
found in	f8N6O9o6
found it	T15t11X-11L-6l22R11H8O-11
found noth	X20l9
found on	f10L7B6O13
found out	F16X10o10
found that	T-13X-17L8N-7D-6o-6
found the	T-6F-16X-6N10D-7o-6
found them	X13H10
four	T-8t-11f-30X-11x-29L-13l-19R6O43o-51
four * <number>	F-7R7O7
four * a	T-11F-10f9X-6L15R12O15
four * and	T-6t-6F7B-8N-11D9O11o-7
four * as	D10
four * at	T-7R6
four * befor	l16
four * by	L6
four * can	O9
four * each	f6L-6O7
four * five	N6
four * for	T12f6B7
four * go	L12
four * i	T-8X-7D7H8
four * in	L11B17O-16
four * is	T15
four * later	T12
four * no	F11
four * not	R6
four * of	T-7F21X-9L-9O-6
four * on	F-6R-10B11N13O8
four * peopl	T-6
four * run	F8H7
four * sinc	X8L10O20
four * so	R6O10
four * team	O11
four * ten	F23
four * the	T-9F21X11L-6H-8O8
four * them	l8
four * to	O9
four * until	L7O9
four * us	R-6D-9H16O-11
four * wa	L14H9
four * we	F-6B6
four * were	X13
four * who	H6O6
four * with	t14L-6B12
four ,	T-6t-6F-7L10R-7B-9D16O7
four :	L-6
four alert	X13L6O-7
four and	T8D8O6
four at	L9
four chang	L6O16
four condit	L-10
four dai	T-8f6L-11R-13B16D-6H6O17
four hour	T28F15
four hundr	T-10F16D7H7O14
four in	T-12F16L-8B-7
four minut	T22F19X7l11B37N-12D15O-11o-6
four month	T23F8X6R-6N-6O13
four node	t14
four of	T-9F-8X-10L-7l7B-6D-9H11
four on	R7
four other	L13D-7O19
four page	T-6x9o11
four peopl	T-12F9R-11N11O9
four percent	t19F7O6
four person	F13
four request	O8
four second	F10
four servic	T6
four team	O-11
four thing	T-6
four thousand	O7
four time	T-6f8L8N18O26o-10
four week	F-11X9R12N-8H-6O-13
four were	N6D6O17
fourteen	T7t-7f-8X-15L-6B-10N-19D-12H13O29o-13
fourteen * on	T-6O6
fourteen dai	T14L-6B8H7
fourteen minut	X8O13
fourteen month	X-8l6R7O8o-6
fourth	T-10F-13X7R-8B6O22o-6
frame	T10D9H-7
frankfurt	T-13t-7L-15B10O-12
frankfurt * ms	O-6
frankfurt ,	R8
frankli	R7D21H11
frau	T-16X-6L9B6D-8O11
fraud	T10t7R8
fraud * that	R7
fraud team	T10t7
free	T30t43f-11X-15x-10L-10B-15N-13D-10O13o-11
free ,	t8B-6O6
free and	T33t7F-6
free lunch	t25
freedom	T29
freedom to	T16
freez	T8F16L13O6o-6
freez * a	T-6
freez ,	D8
freezer	L6l11R8N6
freight	R-9D17
frequenc	T11F7L-7R15
frequent	T-7R-6
frequent ,	T-6
fresh	T14F14X-7L11R16N7o13
fridai	T-13t-17F-21f-15X-15l-11R-11B-9N49D11H-24O-17o-18
fridai 's	X6R7B9
fridai * a	B6
fridai * and	l6
fridai * four	L8B12
fridai * i	R13
fridai * in	R14
fridai * of	F9N6
fridai * on	T7X14
fridai * the	F6N7
fridai * what	N6
fridai ,	T10R-10N16
fridai :	N-6O-7
fridai afternoon	R6
fridai and	X14R13D17
fridai i	L7
fridai in	T6
fridai of	N11
fridai on	t13L-6
fridg	t8o6
friend	X7D13
friendli	F-6R14
frighten	X6
from	T-20t-15F-15f-12X-8x6L-8l-6R-21B-12D14O15o-7
from * 's	R-6
from * <number>	F-8L7N8O-15
from * a	T-6L7N11O30
from * address	F8X11
from * alert	t6F12L-7O-6
from * and	t-7f6X10x-6L-13R11N-6D20H-11
from * as	O8
from * at	F-6N10D6
from * audit	L6
from * bank	D7
from * befor	X-6N10
from * begin	X14D8
from * bucket	F13B13
from * by	N9D16
from * call	f7
from * cloud	T7F6
from * custom	T10B9
from * dai	T-13F-7L8D6O14o-6
from * desk	t12X13
from * director	T7
from * each	N10
from * everi	N8
from * failur	R19
from * file	F16L7l14
from * first	T-7t19F-6x18R-6o19
from * for	L8R7O-8
from * ha	T12B11N9
from * had	D7
from * he	D-7
from * hour	T-8O6
from * i	x8D17H-8
from * in	F7R-9O26
from * is	T12
from * it	B9H7
from * kitchen	H9
from * lab	T7F6
from * last	F6X9L8
from * log	F6L8o9
from * manag	T6
from * minut	F-6x8
from * ms	O-17
from * network	R24
from * new	R10H11
from * next	O6
from * night	B6
from * node	T6L8
from * not	t13N9
from * of	N7
from * old	B-7o12
from * on	t-6X23l6R-13H11o-7
from * other	D14H16
from * our	F7B8
from * outsid	O-7
from * own	T-11L-12O7
from * page	L-7O7
from * peopl	o7
from * per	O15
from * percent	O14
from * phone	N11
from * regul	O8
from * repositori	L-6
from * s	L7l11
from * same	t11F27D16o6
from * second	T-6
from * servic	f11B16
from * she	t10D10
from * shop	X13o7
from * side	t6F-6f12X-7x15L-6R-9H9
from * site	R7
from * so	L7
from * start	X25L19
from * team	H16
from * test	R-6
from * that	t8F12L6N6
from * the	B-6D-6
from * ticket	T10L8
from * time	H-7
from * to	t6F-16X-12L-10R10D-12H29O13
from * told	X-7R11N-6
from * two	D8
from * wa	B12
from * warehous	N9
from * we	R6
from * week	t7R6N-7o7
from * went	R10
from * which	D9
from * who	N8D8
from * with	R15N6H15
from * wrote	N-6
from ,	t19
from <clock>	T6X15L-6H10O14
from <money>	T13
from <number>	F-12X-8L-11l6R-25B-12N-8D-6O41o-10
from <percent>	T-7R-9O15
from a	t-7F21L-10R-11B11N-15D16O11o-8
from about	B7O12
from all	L12
from an	T-6L-6O-9
from anoth	F11
from backup	T8O-10
from befor	T14
from dai	T-9F10L6N11D6H9
from data	L9
from databas	R6O7
from each	X8x11R20N6D7
from eleven	O7
from financ	L12
from first	R9O7
from four	O7
from git	T-7L7B6
from her	N-7D8o8
from him	X7
from it	t7F6X17x11l6B-11D-10O-6o19
from laptop	L6
from last	t7
from leak	O-9
from mai	T13
from me	T-12F-8X-21L7l6R-10N54H6
from memori	X14B7H6
from merg	T-8B-6O-9
from minut	X16N9
from mondai	F12L7N6o7
from my	x21R-7H9O7o8
from nine	T-9O14
from now	L-7l11D9H8
from old	L11o21
from on	F8L9B-9N13O10
from our	T11L-9N7o10
from outsid	F15L17R20N-7
from platform	R7
from product	T6L6N-6O8
from secur	T-7
from servic	L-10B12N-9
from six	N6O9
from support	R6N6
from tape	F7B-7
from that	f14L15l7
from the	t14F32f19X13L6N-22D10H6O-14o25
from their	R-8O-8
from them	T23F7R10D-6
from there	F6f15B6
from these	x14D-9
from thi	x15
from those	L6
from three	F-9
from time	x8
from two	X10L-6R15O12
from us	T12X9L-8N25O-6o10
from version	B23
from what	D9
from which	R7
from xx	L8O-9
from zero	L10
front	T-9t-6F-11x-6B-8N8D9
front * him	D18
front * the	T11N8
front ,	R-8
front of	D11
front page	R6H6
frost	L7
froze	O-7
frozen	F16f6X8L-7R12D10H8
frozen ,	T6
fuel	F10
full	t-14X-17x-7R9B-14O-9
full * <number>	F6X-10R6
full * and	T-9R11
full * befor	X6
full * end	B7
full * for	N6
full * on	T8F9
full * the	R8
full * would	T7R12
full ,	N8O8
full copi	R8
full dai	R17
full disk	f9L11R-6
full month	B6
full of	x7H17
function	F-6
fund	T7
further	T16F-12X-8x6L-20l6N11
futur	T-6X15
g	L17R12
ga	L6
gain	T-16t24F-17O20o9
galleri	B6
game	T-6F40X-6L23B-16D6
game ,	T9L6R-8
game dai	F-10L11R-6
gap	T8t-6L-7R-8B-6D-8O28
garbag	T8
gareth	B9D-8
gate	F-21f-12x-6L15R15B-8N-15D-17H-11O-22o-16
gate * 's	L12
gate * <number>	O-8
gate * a	T9o7
gate * ha	L-10
gate * no	L13
gate * the	l6R6O11
gate * to	R7
gate ,	T12B8
gate :	F6
gate that	F-8L14
gate with	L15o8
gatewai	t-12F-10f-9X-11l-10B-19N-17H27O-13
gatewai * <number>	F9O-7
gatewai * a	X6L8R-13
gatewai * and	H8
gatewai * it	F6B7
gatewai * the	R6
gatewai ,	T-12R11B8N-6H11O8
gatewai first	H6
gatewai for	F6
gatewai had	D10
gatewai on	T-6B-8
gather	T10D15
gaug	T-6X23l8R14
gave	T25F-6f-9X-6x-14L-14l10N-8H-19o-13
gave * <number>	t7
gave * a	N11O7
gave * and	T-6
gave * five	T-10
gave * is	T8
gave * my	T12D8H8
gave * of	X10l8
gave * on	X7R14B6
gave * page	T8
gave * speed	T14
gave * the	T23F-9L-6N-9D21H-10O-7
gave * three	T-10
gave * two	R10B11
gave * up	T30t6
gave * wa	T7
gave <number>	T-7O7
gave a	F6l18B6O11o7
gave each	R14
gave her	R-8
gave him	R15B7D13
gave it	X7R16N-6H8
gave me	T-23X-13R7N-9D17H-15O-9o-6
gave myself	T-8B7N6
gave that	T10
gave the	T-10F9N11H11o9
gave up	T71X-15x-6l-6R-21D-12O-8o-12
gave us	t8F7L6R12
gb	T12t13F-7H11O-16
gb ,	R9
gener	T11F-12X-7R-12B-7D8
gener * the	D15
gentleman	D23
get	X-6L7R9B-9N12D-23H7O-28
get * <number>	L11
get * a	f14
get * and	t12F-7R8
get * as	t7
get * back	F-7B-18
get * befor	F7L7
get * by	T-6F16L-6R-7B-19O6
get * call	N16
get * chanc	x12
get * copi	F6
get * error	F10
get * for	F-9H16o10
get * from	H9
get * hour	F-7L6N-16
get * in	T-8f7L22
get * line	R7N13
get * messag	L-8N10
get * of	f8x7
get * off	R18
get * on	T13F-7
get * out	R10N8
get * plan	R-7N8
get * sentenc	N18
get * so	F-9
get * the	T7L7D9
get * to	D12o8
get * token	R11
get * with	F6L6
get a	T-6t-13L-9l16R-6B-9N15D-8o6
get an	X7L-6R-10
get delet	L12
get done	F6O7
get hurt	L8
get in	F10
get it	t15R8B-22D-6H10o8
get no	F7R12
get on	f10L-6R13
get out	T11x7
get paid	D6
get stuck	T6F6
get that	F-6L8
get the	t15F8X-9x9L-10N9D-7H-8
get their	R-7N7
get them	D11
get three	L-7
get to	F9f13H-9
get two	N11
get up	T-10H15o10
get woken	L8R6
get wors	T6B9
gh	T7
gh ost	T7
gift	x12B-6D18O-10
gigabyt	T-6
git	T-12f8X-11L10R10B37N-8D-9H-8O-9
git * a	R7
git * it	f9R9B7
git * not	T18
git * on	R6
git * the	L12
git ,	T-11t6F-9L6R13B11o11
git and	T13f9R-7B10
git revert	B8
github	F14
gitlab	T-7F-6L-7R-9
gitop	t12
give	T28t48F-11X8x10l-10B-10N-14D-7O-26o-12
give * a	t-6x11
give * and	t6
give * anyth	T-16t20
give * back	N17
give * is	T13
give * more	T-8x7
give * of	T11
give * on	R10
give * the	T24t-8
give * to	H7
give * two	L6
give <number>	F-7R-7
give a	X17L6D13
give each	f6
give it	T-9N14
give me	T13x9N-8
give the	F8R26N-6H11
give up	T42t12f-8L-7N-7D-9
give us	T-6L20
give you	t7
given	T24t14F8f-7l7B-14N-9D-7H-7O10o-7
given * the	T15
given me	D7
given up	T18t12F9R10
glad	T-11X-13x23D-10H10o11
glad * it	x6H10
glad of	t7o8
glad to	f8x7o6
gladli	T-8t15
glasgow	R8
glass	T-9F6B41N-9
glass * two	L9
glass ,	B-13
glass is	F-6B11
glass role	L10B6
go	T6t-15f9X-8x10L-6R15B38N-21D-25O-25
go * <number>	T10
go * <percent>	F-9L16R6B-7
go * a	F19X8L7B16H7
go * after	B-11
go * all	D8
go * and	T-7f-6L-9D-6H11o-6
go * at	T8F8B-10D17
go * be	T7f6N8
go * by	B-6
go * each	R8
go * for	l11B8
go * go	N7
go * green	T15
go * i	x12B-13H7
go * in	T6t12X11R6B6
go * is	F11L-10B24O-8
go * it	x13B7
go * on	f9R-6H9
go * paper	t9N9
go * the	T9t-6F11f14X11x14L-13l6
go * there	T6f7
go * to	T25F-13L6O-6
go * wa	T-8R-6B20O-6
go * we	B7
go * with	T-7R-9B-12H8
go * without	F-7B-6
go ,	T-8X6x10R-12
go abov	F-11L14
go and	f17H9
go at	B8N8
go back	T16f-8X-9x-7L7l-8R6B41N-10H-8O-24
go by	T7
go down	f7
go each	L7
go first	R14
go for	T11R19
go forward	T-8x11B-12
go from	T11L7
go home	F8R-8B15D13H23o-7
go in	F6f7l7O10
go into	x11
go live	B8H7
go no	R7N14
go on	F10X-10x-7l8R-8D6o8
go out	F-12B-6o19
go over	F-8R19
go round	F-7
go sit	X6
go stale	F16
go through	f-6l13B-9
go to	T10f17X16x-9l-8R-12N8
go up	T-6
go wa	R7
go wrong	f8x7
goal	B-6
god	T7F10x14l-8R8
goe	T-29F29f-20l-6R10B32N-6O-21o-22
goe * <number>	F-6R23B6
goe * <percent>	F-6
goe * a	T-7X7x9L-9D-9
goe * all	L7N9
goe * alon	F-6L6B15
goe * and	L-8
goe * by	T9F-8R-7B13
goe * from	F8f8
goe * hr	F-6
goe * if	l6H18
goe * in	F6L8N6
goe * is	F6X9L-7
goe * it	O6
goe * on	F-11L9R39
goe * self	B6
goe * the	T10t6F32f-6L-13R15B-7D-8o-8
goe * to	F12B15D20
goe * two	F7R7
goe * when	F8L31R-8
goe * with	F9L-11H10
goe * zero	F-6R-6B19
goe ,	L-6l7H8
goe abov	F-7
goe around	L6
goe awai	F7
goe back	T-7F8R-6B57D12O-15
goe blank	T7
goe blind	F17L-6
goe by	T8
goe down	L-6B-6
goe first	F-9R14D8
goe from	B-6O10
goe in	X8R17
goe into	R12
goe off	F6L-9
goe on	F24f6L-6R-16D13
goe out	t10X12L16R-10O7
goe over	F-12
goe quiet	F6
goe red	F11
goe round	D-7
goe through	F-6
goe to	x8L14l-6R38B19D-17H-7O-16
goe up	F-15
goe wrong	F40X-12L-12R11B-8
gold	L13
gone	T8t-7F27X-28x13L13l-8R-18B-11N-9D11H-9o12
gone * <number>	O14
gone * and	f10D9o12
gone * it	T9x14
gone * on	F-6X6
gone * the	T6o19
gone * to	F10R7D6
gone * two	T7f9
gone ,	T-8O10o9
gone after	f9
gone and	R7
gone back	T-6D6o9
gone for	T13H12
gone from	o16
gone in	X6
gone through	f6
gone with	T26F6
gone wrong	F-13R-6
gonna	f10
good	T-21t39F-17f12x62L-11l8R-21N-10D-19H19O-10o35
good * <number>	T13R7
good * a	x13R8
good * and	T10F8X-6D11o7
good * bad	N9
good * for	t8B6
good * i	T-8X9
good * is	T8x10B9
good * it	t8F7
good * of	l12o8
good * on	L6R6
good * the	L7
good * there	T8t-6f10
good ,	t7F9x7
good :	T-9L7
good about	o-7
good and	X7
good dai	X9
good deal	x-6o11
good enough	t-6D6
good for	T-9t13f6x-7R18H20o17
good manner	t-6f9
good on	T8F6O7
good or	N13
good reason	D9
good releas	T10
good to	x8H8
good while	X11
goodwil	T-8X14
got	T10t16F-22f-21x10L-13l-6N42D10H11O-8o26
got * <number>	T22N12
got * a	T6X7
got * and	X-8x7R-6
got * back	H15
got * by	L7
got * call	N13
got * count	t-6N8
got * figur	N12
got * for	T-7t7L10R-6O13o16
got * in	B7
got * it	F9x10B7
got * line	N7
got * me	X28
got * new	O8
got * note	L-7N6
got * number	N9
got * of	t8
got * on	T-6R11
got * out	R9
got * page	L-7N24
got * same	t-7N21o-6
got * sheet	N-9
got * the	X9R11
got * thei	t14o21
got * time	T-7t8X15
got * to	L10N-13D14
got * with	T11
got * wrong	O9
got <number>	l6O7
got a	X-12x-7l13R-14B-7N27D-7H13o-9
got all	D8
got an	F14N11
got better	o15
got from	X-6L9D16
got in	X8
got it	T9F-7X-21L6R18B-8D7H16O-9
got no	T12
got on	X9L-6N33
got stuck	T-6B7
got the	T-14t22F-11X10L-6l-10R7B-6N26D-9o-7
got their	O15o13
got them	L17
got to	T10t9x24N-11D7o18
got two	T-10X20l7R-7N22O-8
got us	X12B17
grace	T-6t7D-6
grade	T-6t-6X20x6L13R7
graduat	X6D11
grafana	T-7F-7R-7D16o-6
grafana ,	D8
grain	T9N7
grand	T-7L-10O9o17
grant	F-13X28L-6R19B9D13
graph	T-20t-14F-30X25x-7l24R-27B-20N-15H-17
graph * <clock>	X17
graph * a	o6
graph * been	X10
graph ,	X-7L9o12
graph and	o10
graph for	l13o6
graph had	l-6
graph in	X9L7
graph sinc	X6
graph that	X10
graph wa	X8
great	T-12t14F-8X-6x27L-8R-6D37
green	F8f9x-6L6B-6N-8H-7O-19
green * a	f6R22
green * for	t6
green * give	T8
green * not	T7F8
green * the	R7
green ,	T-6F24R-6
green doe	T8F7
green for	T-13
green i	T-7o8
green would	T14B-6
greenhous	F8R8B7
grei	L14R14B6
grew	F6O-11
grew ,	F6
grid	F13X6H11o6
ground	R-7
group	T-16t-16f-12X-9R29B12D-13O-6o-17
group 's	R9
group * <number>	O19
group * a	T-6R9
group * it	T12N15
group * the	L-7R6B9
group * to	T-7
group ,	T-6F6R17
group :	F7B-6
group and	T-6
group ha	L-7
group in	L9B7
group of	R14B17O12
group wa	F7o7
grow	t-9F-14f-7X-8x23R-13B-8D-9H-6O-26o-6
grow ,	F-12L8
grow with	x24
grower	X-11N7o13
grown	x35B-6D7o16
growth	x-9D10
grumbl	T70t-6F-7f14X6L-9R-6D-6
grumbl ,	T13
grumbl about	L6
gráinne	B-11o9
gu	R-9D-9o-6
guarante	f30
guard	T9L12R-7D11H12
guard rail	L7H6
guardrail	L-10l30
guess	T15F-17X24x13R-12o-6
guess * i	X6
guess * the	T13
guess ,	X6
guesswork	T9
guest	T8R-7B-6N7o-10
guest * the	T6
gui	T-8t-7x-7N13D45H24o-17
gui ,	N11D21H-6
gui who	F9L7N9D-6
guid	t7L-6R13N6
guilti	X6D8
h	R-8O7
h <number>	O16
ha	T-34t18F-34f36X-18x-14L9l20R-24B-8N-26D16O36o29
ha * <number>	T11F6R7O29o-7
ha * a	F9L6
ha * about	f10
ha * an	L6
ha * and	t12f10
ha * answer	T7
ha * back	L8
ha * be	T-17f-7L7H11O-7
ha * been	L-8l13D12o-13
ha * cap	F9
ha * come	F-11l12o24
ha * do	T21
ha * down	L13o11
ha * five	L22O9o-9
ha * for	t-6
ha * four	L49o-9
ha * go	T16F6
ha * hour	T9X8N11
ha * in	L20
ha * it	T-11t21F-9f7L-7B6N7o-8
ha * limit	f8L-8
ha * list	N9O7
ha * look	R7
ha * me	t6X13D-8H22
ha * name	D12
ha * no	T9t11L-6l9O-8
ha * noth	L-14O-6
ha * on	X13L-10R-6O25
ha * own	T8R10
ha * owner	f9L-12R-6N-6
ha * right	B11
ha * sinc	L-7O-10o22
ha * singl	f6
ha * six	L6O14o-8
ha * that	D6
ha * the	t10F-6x8
ha * thi	t15o6
ha * three	L-7O23o-12
ha * to	H8o10
ha * twice	F-8L-10l6O23o-8
ha * two	t10L21R-6D-6o-15
ha * up	f10O-6
ha * us	T-7t11F8f-12O14o8
ha * work	f12
ha <number>	F12L8O22
ha a	t-9f-7X-6B9N11D36o-6
ha alreadi	o10
ha an	f8L-18B9N-7
ha been	t-9F7f22X-9L-14l20R-6D8O-16o14
ha block	O12
ha caught	L11O8o-12
ha chang	F6o6
ha come	O11o9
ha done	t9L13O12
ha ever	f7H9
ha found	O18
ha gone	O6o-8
ha got	L7
ha hi	D7
ha it	F-6f15L-10R15B27D-7O-6o-6
ha made	t7
ha never	f6D13
ha no	T14t-15F23f18L-11R14B-7O-8o-9
ha not	T-9F-13L-6l22D-10o9
ha noth	f10
ha now	L22O13
ha on	X12x8L-6
ha onli	T7t11X11
ha own	L11R21H7
ha read	L6R13
ha refus	L6o-7
ha run	f14x6L-8o15
ha sign	F6N7
ha sinc	X12L15D13
ha stai	X7
ha stop	T-6F-8R-8O-13
ha the	T-9L12
ha to	T43t13F-11f-8X-9x-6L17l-7N-9D-17H8O-11o-14
ha turn	L29O-12
ha two	T-6
ha written	f13L8
habit	T7X24L7D11
had	T-12F-18f-17X22x-23L-31l-13R-17N6D35H8O-29
had * <number>	D-9O-7
had * <percent>	X7B9O-11
had * a	T17F-10X-15L-8B-10D13O6
had * agre	T-6N-6
had * all	D-8H8O-8
had * an	X9D6O7
had * and	F7l10N6D-7H19
had * answer	X8o8
had * as	F7H10
had * ask	T-7X20L10D13
had * at	X38L8N-6D-10O-9
had * back	R9D8H6o7
had * be	T-15R11D-7O20
had * been	X-8R-7B-7H12
had * by	T7R6
had * call	D-9O11
had * chang	T8N-6D15
had * choic	T15B-12
had * choos	T7
had * clean	R7D7
had * come	T13l11o8
had * copi	T-8
had * dai	R8
had * databas	T11
had * do	T6t6
had * done	H6O12
had * down	R10O-6
had * fail	X6O7
had * figur	N6
had * find	f10
had * first	X10l16R-6O-6
had * for	T18t12X-9L6R6D8o16
had * from	N23
had * get	R10N8H8o10
had * give	t8
had * go	l9B16
had * gone	F-10X-6
had * graph	X17
had * her	T-7F-7X-17B-6N-6D15
had * him	T13X-10N6D-7
had * hour	o8
had * i	T11H11o8
had * idea	H9
had * in	T-9t17X-18L-7B14N-9D-12O-10
had * it	t8X-13x12L-9R-9B17D17H-10
had * job	D13
had * learn	T19
had * line	B-6
had * list	O8
had * load	O6
had * look	T8
had * minut	F12
had * move	H7
had * name	D11
had * new	F7R8
had * not	F9
had * note	N8
had * number	N13
had * of	t24X-11R-8H-6
had * off	B8
had * old	X11B6
had * on	T7X-6L11B-10N-8H14O-12
had * open	X10D14
had * out	D6
had * own	X9L9N8H8
had * owner	X20L9
had * pager	X-6H6
had * phone	T6
had * pick	N9
had * put	D9
had * quiet	X-7N7
had * read	R13
had * reason	H6
had * releas	T8
had * restart	l6
had * right	L6B11o6
had * run	f8D18H6
had * sai	D7
had * same	R-8B-7N11
had * seen	R6
had * send	T10
had * sinc	X6
had * so	X8
had * stop	B14
had * switch	R9
had * text	N10
had * that	F-7X18B8
had * the	T-22F-12X16L-10R8N-7D13
had * them	T-6X26
had * thi	t6B15D10
had * thing	R12D8
had * thought	F9
had * time	T11H9
had * to	T-6F-11f15X12R-9B-7N-17O-10
had * twice	X6
had * two	T-8X-9R14D10
had * type	T6
had * up	T-9R13D-8
had * us	X-6
had * wai	B6
had * wait	t17H10
had * word	l27D13
had * written	F24
had * wrong	F-7
had ,	T6F12L7D8
had <number>	T-11t-6F7f18X-8L-7R-15B-9N-8D-6O9
had a	T16f-8X-16x15l14B8N32D9O8o-9
had agre	D8
had alreadi	T13X-8
had an	F-6L6H7
had approv	D12
had ask	T18R12N-6D-8H-6
had becom	o7
had been	f-8N6D-7H-10o-18
had both	T-7t8
had brought	X11D-9
had built	X9H8o8
had call	R8N-9H11
had carri	B7
had chang	L-8
had come	T16o6
had count	X7
had doubl	T-6D-8
had drop	L6D7
had fail	t15F-6O8
had five	R10D7
had for	T-7
had found	N9H10
had four	H6
had given	T-9X9R11
had gone	F-11X-8B6
had good	O9
had he	D15
had her	o11
had hi	L10D-15H9o31
had him	X-8R16H9
had i	X8R6D-6H15
had in	B6D8
had it	t8F18L-6l8R19H13O17o8
had join	H7
had left	L8
had log	X14H9
had look	X13N-6
had lost	T-11X-13B6
had me	D7
had my	D-6H8
had never	X-9R-9B-6D-9O-8o-7
had no	T12t-16X22R33B7N7D-9O-13
had not	T-6t-8X35L-7R-7B16N11
had noth	f10o13
had notic	X13
had on	F20X-12L-6R-11B-7D14O9
had onli	t21F8X-6
had open	B6N10D7
had our	l6N10
had paid	t6
had pass	T6B6o12
had plan	T9x9o10
had print	T10
had promis	T6
had put	X6R10O6
had read	T-7D6
had refus	B6O-8
had run	B6
had said	T-8R11
had same	L7
had seen	X7D6
had shown	R6D-6o7
had sign	T-7R8
had spoken	R-6
had stop	T-6L20
had taken	X17
had test	X13D6
had that	T-9F37B13N-6D8H8
had the	t-12F27f12X22L10l-10R15B13D24H-21O-16o-19
had their	X11N9
had thi	D-10O-6o7
had three	X-13
had to	T47t13F6f-8X-15R6N11D-14H-8
had told	X-6
had touch	D7
had tri	B18
had two	T17F-10X-14L10R12N-7D-6
had us	F-10f8B-9D10O-10
had want	T9X8
had written	T-6F-6R7
had wrong	O10
had zero	D-6O22
half	t-21F12f-11X14L-23l-19B-14N19D9O27o-32
half * <number>	O6
half * after	N10
half * and	T9F-10x8L6N7O-9
half * appli	T-7F21R10
half * dai	T28X-16L11R-9B-7
half * each	X9
half * for	T7
half * hour	F-6X-6R14N-9O15
half * is	X10
half * it	F-9X21D-6O7
half * minut	X18
half * of	T10t7O6
half * on	T6X-7D13
half * page	N8
half * percent	B15
half * the	T-11F8f7X8x8L-9R18B-6N-8D-9H-6O15
half * three	H6O-7
half * we	F7
half * what	D10
half * with	D9
half * year	T-21X9R6O15
half ,	T9t8D8O-6
half a	F-9f-6X8L12B9D-8O9
half an	X-7R9N-9O14
half appli	F19B20
half dai	t7X7
half dead	F11R6
half done	T11
half finish	F13R16
half hour	F-12X-9x8B-6N44O-6
half life	O9
half of	t-8F-7X28x6L-7B-9N-13D-7H-10o-10
half page	N21
half six	X9
half the	X9R-8H13
half to	R10O-8
half year	T18F12f15O-16
halfwai	T-14F56X-8L-10
halfwai ,	R-8B-8
halfwai it	F8
hall	t-7F19X-7R15D-6O-14
hall ,	F-8f7L-6R-6O-7
hall and	R6
halloween	D13
halt	T-7F17L10R24B7O6
halt ,	F8L6
halv	t-7R14O30o-6
halv it	F-6R-8
halv the	F8B6O19
hammer	X8H8O-7
hand	T-13t27F21f-16x-20L-28R-35B-6N-25H59
hand * <number>	T-8R11O17
hand * a	T9
hand * by	R8
hand * hour	O8
hand * is	B10
hand * it	T10F-7N9
hand * not	D8
hand * on	l10O-8
hand * over	X6H12
hand * the	X16L-6
hand * thei	L8
hand * to	T-6t16F7H-8O6
hand ,	T10t-7F11X-8L-10l11R16B-8N-8H46o-10
hand and	H7
hand back	B-8O7
hand by	F14O-6
hand each	T-6
hand for	X15
hand in	t12X8l9O-8
hand it	T-6t14F-7B10N-7D11H9
hand of	X6O7o7
hand on	X-7o10
hand over	T7F17H-7o10
hand that	R14
handheld	T9X18R-8
handl	X-9x10R-7B-8N-12H18
handler	R8
handov	T10F-6L13B13D18
handset	T9
hang	F18X-6L10l7B-13O-8
hang * it	F9
hang * the	B-8
hang ,	F15
hang on	T8F6
happen	F18f16X-21x14L-6l13R-19B-12D12H12
happen * <number>	L11
happen * a	F9f7
happen * it	F-7f9L11B7
happen * mai	F18
happen * the	T-6F9O6
happen * time	L7O-10
happen * us	t16N11o8
happen ,	T9F25f7X-7L-6B-9N8o7
happen again	t10F-7x11L-6l12H8
happen befor	F9L13
happen in	T-9t-7F17X6x19R-8D-8o-9
happen on	L10
happen onc	F-21B17D-6O22
happen to	t7F18N8D-6
happen twice	F10
happen when	F-8
happen with	t8o8
happi	T21t38F-17f13L-13R-11B-9D-17H-13o50
happi * i	T14
happi * it	t-8
happi * that	t16O12
happi ,	t20N7o21
happi and	T9o11
happi with	T-10t17f-6O10o6
happier	t13F-8o35
happier ,	t9o15
harbour	T-7t6R32B-8N11D-7O-22o14
harbour ,	t8
harbour master	f6N8
hard	T10F12X-18x9O-6
hard to	T10X7
harder	T19t6D-7H-6o-9
hardest	R-19
hardest data	R-7
hardli	f21L-11o25
hardwar	T13F-6R-6
hardwar ,	T20L7
harm	F6R28B-7O15
harmless	F15X16L-9
harvest	F-10f6L-7R10D10
hash	L8R22B-14H7O-9
hash * the	R7
hash ,	T8R14O-8
hat	D20
hate	T25F-7X-7R-6D9
hate it	T13
hate that	T27
have	F-34f34x23L15l7R-28B-19N-13D30H20O-13o32
have * <money>	T7f9
have * <number>	F7L7O14
have * a	T9F-7X-19x16N-7H9
have * about	f11
have * and	R-8H9
have * anoth	T8
have * as	l8
have * ask	t8L-8
have * at	f12X17B6D9
have * back	T-6
have * be	B-8
have * better	T-7x15
have * by	x19o16
have * chang	x8N6
have * cheaper	T7
have * do	t7L-9
have * done	T8H8
have * each	N6
have * everi	N8
have * for	T-13X18
have * found	t20f9
have * from	X9
have * her	T7X-8
have * in	T8t6F-8X8L10l7R-6D10
have * it	F-7X-15x7R-6B18O-7
have * me	T10
have * met	f18D6
have * more	T10D8o7
have * name	T15N12
have * nicer	T7
have * of	T-10l6N9D-6
have * on	T7t-8F9f15X-8l7R-9B-6D-8H-12O6o-11
have * out	X-10L9
have * over	L8R10o12
have * own	T16L6
have * owner	F8
have * peopl	L8o8
have * read	T9
have * right	l11o8
have * same	T6
have * so	t9B16
have * stop	X6
have * test	f11X7R6
have * that	T11X-8L7D26H-8
have * the	T6F9X25x-12l24R9B-21N-8H-18O-8o11
have * their	T7
have * them	X-8D7
have * there	T-6
have * thi	T-6t-6X15x8L-8O11
have * those	X7
have * three	T15t6X-6
have * through	T-6f13L10
have * to	T-14X23H10o7
have * two	T21L-9O-7
have * up	F12L-8
have * us	T13F6f8D6H10
have * with	L14H6
have <number>	T9t8F-6
have a	t-7F15x-6L-18R33B9N26D11H12
have all	O7
have an	T-8L16l10R8
have ask	T-9X28D-7
have becom	L6o15
have been	t9F-7X23L15B-8O15o-7
have begun	X15
have bought	T6f10
have built	L-6
have call	B8
have caught	D9
have chang	l9O8
have chosen	T7x-6
have come	f7L10D6
have copi	T8o8
have cost	T-23F8X-6H16
have delet	F10
have di	L11
have done	T-16F6X12B-8H10
have end	T-6F-7B32D-6
have for	D9
have found	T-10L-8N6H9
have given	T19F17B6
have gone	f15X-7x8L-6D6o10
have had	T8f9x8N-8D7H-11
have hit	R8
have it	T8f-8X-6L17B9
have kept	T16f7x11l7H-7o8
have known	X-26D13
have learn	X6x7
have left	F13
have like	T19
have look	t10
have lost	t7X-6l11
have made	F7X8D-6o11
have meant	T-7
have miss	x6
have move	T6
have need	T7
have never	T7t7f8o9
have no	t-7F10D6H9
have not	T-18t7F11f15X7x6L-8l-7R-6D-7O9
have now	T13
have on	T10t7R-6
have open	t7
have put	T10F12
have read	t6
have said	T-7D22
have save	X16
have seen	T-10t9D16H6o13
have shown	f10X7R9
have sign	t6
have sinc	T-8
have spoken	x11
have stai	R10
have start	X7L8H9
have stop	T-12f13L-9R-11o29
have taken	F11X-8L13B9D9H6O-6
have talk	l6D6H9
have that	B10
have the	f-8L-7B8D-9H16o-9
have their	F7L6
have them	N6
have thought	T-9N10D-7
have three	L9o10
have to	t15F-10X-9L-18R-8B-14D-8H-7O-6o-8
have told	D6H-7
have two	L9
have us	L7O11
have want	R7H10
have woken	T6
have written	L-6l11D6
he	T-26t-12F-29f-22X-11x-27L-45l-17R-39B-25N-13D58H-16O-8
he 'd	F-13x-6L6N21D32H-9o-11
he 's	D13H-10O12o25
he * <number>	T11
he * a	T10N10D10
he * and	T-8F-6N-8D-9o-6
he * at	D8
he * been	N-6D10o-7
he * call	B10D6
he * come	X-6o9
he * do	H13o18
he * from	D-9H13o8
he * got	B6D18
he * have	X-12x6D-13H10
he * it	D-12H19O6
he * me	X-6L6l6D-7H-6
he * never	X9N7
he * not	T-10t-6N7O-6o-10
he * now	L-7l17D12H7o15
he * on	D11o12
he * read	N6D10
he * right	X21D-14O6
he * that	T-6t7D20
he * the	T7X-7N9D-13O11o-12
he * them	t8B10D-12
he * to	L24N-6D10
he * told	F9D19
he * up	T7
he * us	T-6D11H13
he * wa	D10
he * what	T6X13
he * ye	T6D8
he accept	T7
he agre	L9
he call	L7D7o10
he came	D-6
he can	F-6R6H14o6
he could	T-8t6D-11
he did	T12F19f7B9
he doe	D20o15
he found	D-6
he gave	T8R-8
he get	F8
he got	N10D-7H15
he ha	T-6t-6L-10D16H9
he had	F-7L6B-6N-16D8O6
he is	T-6t6F-6D21H18o6
he know	l17D16o-6
he led	T17R8
he left	D7
he made	N8
he mai	D-7H9
he need	t7X8D9o13
he never	D21
he open	N8D-7
he pick	L-9D17
he read	D13
he sai	T6X13H8o-6
he said	o10
he see	t7
he should	X-6x6D8
he thought	D-6
he told	T6D-16
he wa	T-24t-8F-6X29R-7B-8H-8o-23
he want	H-8
he went	T16
he will	T6D-7
he would	T-11D-7
he wrote	T13D-10
head	T10t-9F-12x-8l8N48H22O-22o-9
head * a	X6
head * engin	N-6
head * in	B6
head * on	f12l8o7
head * product	D10
head * the	N6o6
head ,	T9R6N13H12
head and	L9
head in	l8
head of	T-16t-6F-10f7B24N12H-9O-12o-6
head offic	R8N7D10
head sign	F9
headcount	T8t7
header	T-12L8R10
headphon	D7H21
headphon on	H11
headroom	F7X-7
heal	T7f7
health	T-8R7
health check	F8R9
healthi	F8X-6x8R-12B-8D6
heap	T6F-6X7N9D-8o9
hear	T9F-9f-9X13x-10R-8B-8N30H-11
hear * a	T13D10
hear * from	N-11H-6
hear * me	N7
hear about	T6
hear from	F7N6
hear it	T-6F-7X8R-6D-8H-8
hear of	T15
hear the	L11B7D6
heard	L-11l6R-8B-6N42H-13O-12o-9
heard * me	N6
heard * the	L6
heard * us	N7
heard about	L6
heard from	N16O-6
heard it	N16
heard the	R-6
heart	T15R8D12o-10
heartbeat	F12L12R-8
heavi	X6
heaviest	X8
height	t12F-8L-9R-10O-6
held	t-10f24X-6L7l6R-13B-11N12D-10O6o27
held * for	T6
held * the	D6O-9
held ,	R-6B8
held a	X9l10H11
held back	B-7O12
held by	L-6
held it	T16R10N12D10O8o10
held the	T-8X7D6
helen	D19
helm	T6R6B14H6
helm rollback	R12B13
help	T-9t8f-11X-17x12l-15R-9B-14N-7D-10H36O-8
help * i	T10X-6H14
help * the	t6H11
help * to	H-6
help ,	T-16F6H28
help and	T7H-7
help desk	R8
help with	H11
henc	T10F12X7L12
her	T-18F-25f-21X-11L7l-14R-21B-12N-6D28H-36O-13o8
her * 'd	T7B6H6
her * a	X11
her * and	X-8B16N-9D19
her * as	X7
her * at	x10N6
her * from	D8
her * in	t6
her * it	D14
her * not	o6
her * on	N8
her * the	T6F9X-12R9
her * to	N8D7O6
her ,	X-6x8D6
her and	D9
her first	O9
her for	X16R7
her head	X18D6
her i	X-9B6H6
her in	o7
her name	D-6
her note	N-6
her old	o12
her on	F8L7R7D9
her own	N28D13o7
her plan	L7
her that	X7D7
her the	T9N7
her to	X11D7
her with	X-8
herd	F-8R6
here	t49F7f29X-6L-14l-7R-13N24D6O-12
here 's	f6N26
here * chang	F19
here * the	N21
here * wa	t10
here ,	F16D6
here can	F20
here i	f8o11
here is	t-6N10
here it	t17
here we	t6f6
herr	T-8t12L-7
herself	T-13F-10X-14L11R-10B-9N17D12H13O10o17
herself ,	T-9L-8D-7H11O6o23
hi	T-22t-24F-27X-19x-6l-14R-28N-25D92H-16O-15o6
hi * 's	D-6
hi * and	F6
hi * at	N9
hi * for	B9D12o9
hi * in	B6D-13
hi * on	T9B10D6
hi * that	D-7
hi * wa	N8
hi * we	D8O8
hi hand	B6
hi head	T-7H7
hi manag	F13D10
hi name	L-8
hi offic	O8
hi own	X-7B10D11H6
hi phone	D14
hi screen	D6
hiccup	f6
hid	T13t10L-6l12N6
hid the	T7X6
hidden	t24R9B18
hide	T26t9F19D-8
hide it	T6
hide the	T15
high	T-11f12H8O-11
higher	R-6D8
highest	T-6B-7
him	T-24t-16F-25f-13x-18l-13B-18D58H30O-10o8
him * 'd	N9
him * a	T13X11N6H8
him * and	N-7O6
him * befor	T6
him * he	L7N11D6
him * it	D10H-6
him * me	t8H8
him * my	N6
him * that	B6D8
him * the	X-7L7B8D-10
him ,	T-8X-6H10
him :	T-10N13
him a	T7N8H-6
him alon	T6
him and	D14H6
him befor	R7N9
him for	R6N11D-7o8
him he	N6D-8H8
him in	B6
him on	T13R16B7N8
him read	t9
him the	N-9D29H-6
him to	D-11H12
him two	N10
him watch	H10
him what	T9
himself	T-12t-6F-11X-13L-8R-8B-8D-7H8O-18
himself * he	L-8
himself * the	R7
himself ,	D13
hindsight	x34L11
hire	T10t-6F-8X-8B-7N8D13H-8
hire * more	T6
hire * night	T17
hire a	T18X-7
hire two	T19
histori	t-6F-15L-10R-14B-11D-8O-11o-8
histori * in	T15
histori * the	T-8
hit	T-12F13f8L6R33B-8D-11O24
hit <percent>	F7R9
ho	R-9
hold	F12f17x-11L-22B-10O-9
hold * a	t8
hold * and	T10O12
hold * in	F7
hold * it	t6
hold * on	R7H8
hold * pager	D12
hold * session	T-6
hold * that	O7
hold * the	F8
hold ,	T6l6
hold a	X-7L6N6D10
hold for	F8f20L-6
hold it	T25F7
hold noth	F-7O7
hold state	T-7F-12R-6
hold the	N8H6
hold two	B7
hold up	f6H8
holder	F18
hole	T41F16f-6X-9R-14D-8
hole * a	T9
hole * the	T17
hole in	T24O6
holidai	T-15F8X-9R-10B-6D18H11
holidai ,	H7
home	T-19f8X-7x-7L-10l-7R9B56N-12D18H41o14
home * a	f8B9D7
home * five	D24
home * the	F-9L-6R11B23H-10
home ,	T7D10o8
home again	f8R10B-8
home and	B-6H20
home at	D22
home by	f9L9R8B14
home for	F-6O11
home in	X-6B13N8H7
home is	B19
home with	t10H10
honest	T-15F-11X27L-9D19
honest ,	X7D16
honest answer	D6O6o7
honestli	T-20t30F-7f22x28L-7R-6N-12H7o21
honestli ,	F6X6N-6
honour	T-6L7B7D9O8
hop	T9F-7L11R-6
hop ,	T9
hope	T-17t-7F-13X41x8l26R-8B-15H-9O-6
hope * wa	X15
hope it	X21
hope that	T-6l11
hospit	F-15L-10R17D-8O-9
hospit 's	T6H6
hospit ,	O-9
host	T-11t11X-11L20B16N-9D-8H-7O-17o-6
host * the	F7
host ,	t6
host and	F9O-9
hostnam	R8
hot	T21F6X-6R-11
hotel	t6R11N10
hotfix	T11
hotlin	t10N27
hour	T19t-28F22f-36X-13x-29L-17l-32R-37B-16N33D-34H12O13o-30
hour 's	L9
hour * 's	T8R13
hour * <number>	F-10D7
hour * a	F-15R13B-6N-7O-7
hour * all	O12
hour * and	F-11B15O15
hour * be	R8
hour * chang	O11
hour * cost	T-13O-6
hour * could	T-6
hour * dai	x9O6
hour * doubl	T11
hour * each	R-6
hour * even	R6o11
hour * everi	L-6
hour * five	O6
hour * for	T-7F11X10
hour * from	F7
hour * hand	t13N8
hour * i	F-6X6B6N10H9O6
hour * in	H13
hour * is	X8
hour * it	F9L10R-11o10
hour * me	L20O7
hour * minut	T-6f15O-34
hour * month	L7H7O30
hour * my	H9
hour * not	T16X6N13
hour * on	L13
hour * order	B9
hour * outag	T9F13
hour * read	F9B6O7
hour * she	D6
hour * so	T8
hour * stop	O16
hour * ten	R-8O7
hour * that	T-8X7N10
hour * the	T-15t-7f-6L-13R9N14D-7H13o-8
hour * thei	T11
hour * them	T6F9
hour * time	F9
hour * to	T14R8
hour * two	T-6H9O6
hour * wa	T11N11
hour * we	T-10F-13B11D18O11
hour * week	T18F-9X-6L8R-8B-6N-8
hour * what	t7
hour * with	l8
hour * work	t14R7
hour ,	T-14t-14X-22L9R12N7O-23
hour :	T-7R7
hour <number>	T-9F8f13N-6O42
hour a	F-16X-8L24R-14B-8N-10O21
hour after	F-6N13O-15
hour and	T-6t-6R-21B-14H11O25o-6
hour ar	X9H13
hour at	T-13F18O-6
hour awai	O-6
hour becaus	O7
hour befor	T12D9O-7
hour cost	X-7
hour each	F-6
hour for	R-6O11
hour from	T17F-6
hour in	T-21O-7
hour is	T10L11B6
hour it	R13O10
hour late	T16X8O-10
hour later	T7N14
hour long	T16
hour longer	T8F19
hour monthli	T-15
hour of	T19t22X7R-16N23H-8O7
hour on	t7F-8X18H15O-6o7
hour per	T18O6
hour so	F7B7H7
hour straight	T-7H29
hour that	T-7R7
hour the	R-8
hour till	N8
hour to	T-7t12X6L12R-6B-6N-7
hour with	T-8F-9R-7O11
hour without	T-8F14O-7
hour would	R7
hourli	R8B6N60
hous	t-7F-7L8l9B-12D24H-6o-6
hous with	T12
household	T27F12
how	T-32F-18f-10X-26x8l-16R-18B-21N-8H12
how * a	T-6
how * ar	N8
how * do	T6o14
how * goe	f10X-6
how * i	H9
how * it	F-6x12L-6R7H6
how * mai	F-9
how * of	R7
how * on	t12F15L8R6
how * peopl	X8
how * the	X9O7
how * wa	x6
how * went	f8
how * work	t7
how far	F13f6R17B7
how i	T-7x6H18
how it	t-8f7X-13x6R-6H-9O-7
how long	L11B-6
how mani	t-8F-12X-15x-8L-7R-8N13D-11o-8
how much	t10X16H7O7
how the	t8F6H14
how thei	L8O8
how to	o9
how we	T-6
hr	t-6F34X-7l-6R-18N-8H-7O-10
hr * a	L-11D20
hr * the	F10
hr ,	T-6F27L-6R-6N-7
hr and	F30
hr ha	F6L-10D19
hr in	L13
hsm	T10R6
hum	T10D7o8
human	T6F12f-7X-10x-6L-12R8B6N-16D-6H-7
human * a	T7F-7L6
human * and	D10
human * it	T-10
human * on	T7
human * the	T12R13
human ,	D10O12
human ha	L6
human read	F-7R11N-7
humid	F18R9
hundr	F11f-9X-6l-6B-15N-6D-7H8O18
hundr * a	T9D7
hundr * and	F-7R17
hundr and	F-6X6R-8
hundr thousand	T-11D7
hung	F-8L11R-8H7O-7
hung on	D6
hunt	T-10
hurri	B6D9
hurt	f-12X-10x-9l-6R33B11D-16H-11o-12
hurt * but	R9
hurt * i	X7
hurt * the	B-9
hurt ,	t8R-8
hurt :	L9
hurt a	T-8
hurt and	L-6R8B7
hurt by	R8
hurt more	T8B6
hurt nobodi	L10R13
hurt on	F10R7
hurt onli	R16O10
hurt the	T21N6
hyderabad	f6L-6R6
i	T25t-35F-20f-13X17x26L-52l-6R-50B-45N-12D-26H13O-40o-25
i 'd	T-7t19F11f18X40x21L-13l-6R-9B7N-15O-11
i 'll	R-6N6H16
i 'm	T8t16x7R-8D14H15o-17
i 've	T-22t43F18f17X-16x17L-10R-7N-13D27H34O9o33
i * 'em	N-16
i * 've	T-9t8L16B6H-8
i * <money>	T-7
i * <number>	F-8X27L13R9B-9N6H10
i * <percent>	T13O9
i * a	X8x-9L14l25R-17D-19H9o17
i * about	T8t17x9R-6D-10O11o10
i * accept	T18X-6
i * afraid	X8D13
i * after	F-8
i * again	x8N7o9
i * against	T37t-6X-9R-8N-7H-8
i * all	L-9N20H30
i * alon	F6f9H22
i * along	F8
i * aloud	R6N6
i * alreadi	X-8H21
i * also	T-12F-6X9H-8
i * alwai	x8o6
i * and	L-6R6N-8H9
i * ani	X6L12
i * answer	t8
i * anyth	F-8X13l13R-10B-9N-6D6
i * argu	F7
i * as	l6D10H15
i * asid	T23
i * ask	T-8F-8X19x-7L-9N-6D12
i * assum	X16
i * at	X7R-9B-7O-15
i * awai	T8x17
i * back	T24F8X-9x26R8N6
i * be	f15X-7x18H16
i * becaus	T11X-8
i * been	T-11t20l-6H13O20o-11
i * befor	N7
i * begin	X7
i * begun	X10
i * besid	L6R8N6
i * better	H10
i * both	T8L8R-8N18
i * bring	T-6X17L10
i * budget	T-7X-8L11
i * built	X8H15o8
i * by	T-20t8R16B9N-9D11
i * call	t11N-6
i * can	T6X6
i * canari	R-6
i * carri	x11H18
i * chang	T-7X7l8
i * check	B9N12o20
i * choos	t9x6
i * chosen	T15X-6R13
i * close	T7X9
i * come	X11
i * cut	T-7
i * defend	X7L8
i * delet	N6
i * deploi	T8B6
i * did	T-12X-12H22
i * differ	x10L12
i * do	T-9t-15f-11x22L-9l-7R9D-7
i * done	T-12t7F-9X-11O8
i * down	T24F-7L-7R19O11
i * drop	T6
i * duti	T7
i * each	L-7R6N-9D-7
i * eight	T7
i * everi	T-6f15H15
i * everybodi	X-10H8
i * everyon	H7
i * everyth	F8
i * exactli	B6
i * explain	T7X-7D30
i * failur	D7
i * file	T14
i * find	t11
i * finish	N6
i * first	T-9F-6X-11R-27N12D-6
i * five	X-10R18
i * for	T21F9X11x-7L-16l7R11D31O-15o-7
i * found	F9
i * four	T-6L6O-6
i * from	T-7X17L7N-6D15
i * gave	T8
i * get	N-6
i * given	T7
i * glad	T-7f6X-11x11H-10
i * go	T17F-7X6x7H-7
i * got	F11R11H13
i * guess	F-7L12
i * had	t23H11
i * half	T-14
i * hand	N-6H8
i * have	t-15F12f-14X35x-9L-7R-18B6N-18D-11H-17O-6o-14
i * he	D-11
i * hear	X6
i * heard	T-8t8l9
i * help	T-12
i * her	N29
i * hi	N-12D13
i * him	T6F-7L-6R21D-12H7
i * home	H13
i * hope	D6
i * i	T6R-6N-7D-6
i * if	B-7
i * in	t-10f-10X31x-10L11R-10N32D-7H-13o-11
i * instead	T-7B7
i * into	T7X-7
i * is	T-6X-6x16O21
i * it	T12t-26f10X12x-18L-8l15B19N8H13O-19o-15
i * keep	T7L-8R-6B12H12
i * kept	F7x12l7B7
i * last	X8
i * late	F-6X32
i * learn	X9
i * leav	T7X7R7D8
i * left	T10X10L8
i * let	T-8X10R6
i * like	f11X-9l10R-8
i * live	T-7
i * lock	F9
i * log	F8
i * look	T11t14X22x-8l15R-11D14H-8
i * lost	T-6
i * lucki	x8H-7
i * made	D14H9
i * make	L10
i * meant	T-6N-8
i * measur	X7
i * memori	T11R6
i * mine	N-7
i * miss	T8t16H7
i * more	l11
i * most	F12X11R7
i * move	X8
i * mr	l12N11
i * my	T7t9X-35x-8D16H-21
i * myself	T-9B6H-9
i * need	T8F6f11H13
i * never	T10X-6N8H-12
i * next	f6
i * nine	O8
i * no	T-6t13F8x-6L-7R20N-13O7
i * nobodi	T-12R9H16
i * none	t9X7H12
i * not	T20t10F12f16X-19x21L-10l-15N-13H15O-9o-9
i * noth	T-12t-8X-10R-6N6D7H8
i * now	X40L-12l11
i * of	T-7X11D18H-6o10
i * off	T10X9R8H10
i * on	T-20f-9L-8l-10B-11D-13
i * onli	R6D17
i * open	X8
i * our	T7N9
i * out	T-18R14H-12o7
i * over	X-6H8
i * own	T11
i * page	X11L9
i * pai	t7
i * peopl	T-7X18D18H-9
i * pick	T-7t8x10D10
i * plan	T-7
i * post	N6
i * priya	N8
i * promis	T15
i * proud	x22R9O6
i * pull	T-7F14L-6B20
i * push	T13
i * put	T11F-6X27R8B-11H-9
i * queue	R7
i * quickest	H17
i * quiet	T-11X-8
i * rather	T6f15X-11x-9H-6
i * read	T-9D-6
i * recommend	T-6f17
i * refus	T11
i * repair	D13
i * revert	T8B7
i * right	T-9t-6X-11x52D10O8
i * ring	X6N6
i * roll	B-8
i * round	T6H24
i * rout	o7
i * run	x20H-6
i * sai	t19f18N-9o33
i * said	X-9x8B6N-9D18o15
i * save	B8
i * see	T16X-8x7N6
i * seen	t16H-9
i * send	X8B7H11
i * set	X14L9
i * sever	N22
i * ship	X13
i * show	F11R7
i * sign	O8
i * silent	T6
i * sinc	T18f11X21
i * six	T10L11R7
i * skip	F11X6
i * so	T7X17x18H-17o6
i * some	T26t7
i * somebodi	N13D11
i * someth	T7X9
i * sooner	T6X-9
i * speak	X-6R-6N13
i * split	T12F-14X9
i * start	T-6X9x8
i * step	T-6
i * still	T21F-9X-6H-9
i * stop	F8R-6D8H13
i * sure	X6D9H-8
i * switch	T-11X20R6
i * take	T12F-7R-9N6D-6H12
i * taken	X22
i * talk	F-7X6
i * tell	T-11x7N9H12
i * ten	X7D6
i * test	X13
i * that	T28F15x-21L6l-12R14B-7N12D-17H-31o-8
i * the	T-13t-12f-8x-22L11l29R16B33N14D-10H14o-14
i * thei	T-13X21D8
i * their	F7R9N10H16O8
i * them	T-27t-6F15f-6X-9x-10L-9l-10N11H39o-6
i * there	T-7X8L-6R-8D-6
i * these	D6H12
i * thi	T10F-10f-7X-16R6N21D-16
i * thing	O9
i * think	t21x-13
i * those	T7X-6L9R-6H7
i * thought	T9t-7F9f12x7D-6H-7
i * three	T-19F-6f6X-7B-12N8H-16O-6
i * through	T-11L10N-7H-8
i * tire	T9
i * to	T22t-12F-21f-12X10x19L-29l-15R8N43H-19O-13o-13
i * told	T8O8
i * too	T-11F15X50x-8H-15
i * took	T-6X-9
i * treat	T-6X11R6
i * tri	R-7B22
i * two	x6R7D-6H-12o9
i * type	T-7B-6D20
i * undo	R10B22
i * until	O10
i * up	T30t16X-14B-7D-8H23
i * us	f25X-11o18
i * veri	t8l6
i * wa	T-10
i * wait	T7
i * want	T12F9X-11D11
i * warn	T16N7O12
i * we	T9f14X-10x6l8
i * what	t-8F-6X-6x9L6R-7D-8
i * when	F21D9
i * which	R10
i * who	N-8D-8
i * with	f-7x-9L18l-7B7N-12D-14O17
i * work	N11D8
i * would	t12F10
i * write	x13
i * written	X7l11R8
i * wrong	F10X47x-8R12B7D-8H-10o8
i * wrote	l6B10
i * you	T-12t7f-6x10N14H7
i accept	T26X-12x-6R9B-6H-6
i ad	B22
i agre	R6
i also	t-8X13x-9R-7D-7
i alwai	T-7x9R-6
i am	T-13t6F-9f18X-9x13l-6B-8H16o13
i answer	T-12F-6f11x-6O9
i appli	T-6x15N-6
i argu	T19
i ask	T-6F-16f-10X-16x-10R10B-15N23O6o-12
i assum	X14
i began	T-8R16H-6O6
i believ	f6X27D-10O-7
i both	l9
i bought	T7
i bring	t11H8
i brought	T-7t8X-11x8R7
i built	L8N17
i ca	T-14t15F-9f10R14B14D10
i calcul	T8X6
i call	T-6F-6X-10R-10B-14N8D6H-8O15
i came	H-6
i can	T16t-7F-11f20X-6L-7R-7B26H16o9
i carri	T-12H17
i chang	T-7N6D-7O-8
i check	R7B-6O10
i chose	T16F-10f-7X-7x-6N-7D-9H-13
i close	T-10F6R9B6N-11H10
i come	x8o7
i compar	T-8O22
i consid	T14t18X19R-9
i copi	H7
i cordon	R6B7
i could	T51t17F-7f-15X-35x9L-8R7B-8H-6o-8
i count	F27L-8N-6H-13O-11
i cut	F-7R6B-6H8O8
i dare	O11
i decid	T8t9F-11X-19R7D-9
i declar	L7N11
i declin	T15
i delet	B-8
i did	T-9t-14F-22f-7X-18x8l-9R-11N13D6H11O-14
i do	T-25t12F-7X18L16l-13B-12D-14H6O-9o-11
i drew	T-7
i drop	T17X-7l6o6
i drove	H15
i expect	T-6t9
i explain	X6D-6
i fear	F20R8
i figur	T11
i find	T24F-7
i first	R-6
i fix	F6R7H9
i flip	R6
i follow	X-8
i forgot	X16
i found	T7t-7X18L7H7o9
i gather	D11
i gave	F12X-15x-6L-9R6B11D6H-7O-6
i get	t6
i give	T10L6
i go	F11X16L-7H-7
i got	T-11F-6x9L20R-7B-9N-16D16H11O13
i guess	T-8X9x15H6
i had	T-29t-16f6X33x-9L12l-14R27B13N-12D-17O8o24
i hand	T-6H-7
i have	T-26t59F16f26X-18x21L-12l24R-7B-7N-17D19H14o25
i hear	X-6D6o10
i held	N17H-8
i hold	T6H8
i hope	T-12x11l15D7
i inform	N13
i inherit	X-6D23
i insist	R9
i judg	X10
i just	x11R-7D12H13
i keep	L11l10D16H-6
i kept	T-8X-6L-6R-20B-10N18H-15
i kill	T9H6
i knew	T16
i know	T-8t-6F10X-17l11H27
i laid	R-6
i lead	X11
i learn	T-15x16N-7D6H-9o14
i learnt	X20x7D9
i leav	T-11F24D8
i led	T-19X-9
i left	T15f6X-10R-10N6H-10O-7
i let	T20R7B-13D-9H10
i like	t8X7H19
i list	B7D11
i listen	X-9O9
i live	T32
i look	T-11f-9X-36l10R-15N-9O-6o9
i lost	X13L6H-7
i lower	l11
i made	T-10R-6B13H12
i make	T11F8D-6
i mean	R6
i measur	T-8X10
i met	T-8X24N9D16
i misread	X16
i move	T-10F-9X-10L7R22B16N-7O-6
i must	T-6l9o10
i mute	H19
i myself	X16
i name	N16
i need	T-9N12H7O9o11
i never	T-13f15X9D-10H12
i now	T-17X52
i offer	F-6D8H-6
i onli	T-13F6L6R-16N-6D16H-10
i open	T-9X-15R-16D8H-6o9
i overpaid	T-17X25
i ow	T-6X-8N6D-7
i own	T-10X-8L-8N6H-8
i pai	T20L9
i paid	T16X16
i pair	N6
i pass	T24
i paus	B6
i phone	X7N10
i pick	T21X-8B6D-8
i post	R6N21
i practis	F13B15
i prefer	T34F6X-11
i present	l18N26
i press	l16
i promis	T-8N9D-8
i propos	T9
i prove	D6
i publish	N9
i pull	F6X-9B9N-7D7O-9
i push	T-11X11H11O7
i put	T14t-6F-8f-8X-25x-10L9B10N8H-8O6
i rais	B7
i ran	X-9H-9
i rang	X-6N31O10
i read	T-10f-6R-12B6N-7D-12O8
i reckon	T20
i recommend	T25F7f11
i refus	T30R-6H19O-7
i reject	T43
i rememb	x8
i remov	l8
i replai	T-7X9
i report	N13
i restart	l25R8o18
i restor	T-7R7B12
i ring	T-6R15O12
i roll	R15
i run	X6L-6
i sai	T-6F-11X16L7l-7B8N21H6
i said	T10f-7x-12l-7R8N22D11o-10
i sat	F-11L6R-7N-15D-10H-15
i save	F9N7H8O13
i saw	F10X-13R-14N-12H6O-9o8
i see	T-6t11F-11f11X-9B-7D-6H-7
i send	X6l10
i sent	T-10N21H14
i set	L-10R21H6o6
i should	T-12f-7X45L10l-7D-22H-10o-9
i show	F-9X-6R7N17D10H-7
i shut	H-6
i sign	T12f7
i sit	T-12F15X13R-7
i sleep	T-7f20x22H-7
i sort	T-7D12
i speak	T-7X9R8
i spent	T-8X17
i split	T-9X-6L12
i spoke	T-8X7D8H-6
i stai	X-7H14
i start	T-13X11L-9R8B6N-6H-8
i still	X-9
i stood	T-6
i stop	T41F9X-6D6O-7
i suppos	X11x20D6
i switch	F-6R16H9
i take	T-11F14f-6X16L-7o-6
i talk	N15H-12
i tell	T8t6X-6N27H-6
i test	X22
i think	T6t-13F-6f16X-21x17l7N14o-8
i thought	T8t7X7N-6D6
i threw	T9
i time	T-6X-7B28H6
i told	T-6F7X-13x-7L-6l13N26D20H22O-6o-7
i took	T11t-13f-6X-11x6L-10R18B-6N-20D7H17O-16o-7
i touch	T-6R-7N6
i tri	F23f14R12B-6
i trust	X9l12B9O8
i turn	T24X-6R13B-10
i type	T-6X-6
i understood	X-9B7H7
i us	T8F19B-10H-6O7
i wa	T-34F15f-10X6x20L-12l-11R-8B-41N-26D-25H-9o10
i wait	T-14X29B12N-6
i walk	X-6R6
i want	T-19F-11L-7R8B-11D-11H-12
i watch	T-12F21R-11N-6O18o15
i weigh	T24t14
i went	T7t11F-8L11R-15B19N7D-12H12
i were	x9
i will	F-16f-6x9L-7D11H-7
i wo	T15F6D7
i work	L7H9
i would	T-36F6f7X34x31L-9l-14R-18B-17N-9D-23H-33O-15o9
i write	f7X25R9N-9o8
i wrote	F7L36l11R-6N24H21o-6
iam	R9
id	X-9L-11B10O11
id ,	B8
idea	T7t8R-10B-10N-15D-9O-12o-11
idea * the	X9
idea ,	X10L13H7
idea of	T10D12
idea wa	F10
idempot	L17D8
ident	T6t6F-12f-7x7L-8B-19N-6D-8H-6o-9
ident * in	X11
ident ,	T-8R-6
ident provid	F12
idl	T18t-8F-8L-12R-10B-6N-6O-9o-6
if	T-11t-18F42f-6X-21L13R28B45N-9H-16O-46o-42
if * 'd	F-6X6D14
if * 'm	B6
if * 's	T18F9L-11l-6R-8B-14N9H-7
if * <number>	F-9
if * am	F-6
if * ar	f9l9B12N-6
if * ask	T6t13D-6
if * backfil	F-16L15
if * break	T13F11f12L8R8
if * ca	T8B-6
if * came	X11
if * can	R-10B-8
if * canari	R-7B-6
if * check	t10L-6D11
if * copi	F11B-13
if * custom	T7F-6L12
if * di	f8
if * did	F-16f8X15x-8B-12
if * do	X12H8
if * doe	T-7F18l11
if * drop	F-11B8
if * error	B-8
if * fail	F-17f7B7
if * fall	R11
if * get	L17B13
if * go	L9R11D7
if * goe	F11R-8B16
if * had	F-9f-6B15D19H8
if * happen	F-12L6H8o8
if * have	D7
if * is	T6t14F-25l-7R21H6
if * itself	F12B-13
if * miss	F17B7
if * need	x10B6
if * new	F-13L10B-8
if * of	F-14R-7B10
if * on	l8R8
if * plan	B6
if * reach	F-6
if * second	B7
if * servic	T8
if * sign	T8F9
if * stop	T7F12B10
if * than	F9R6B6
if * wa	T6t9F-6f6X-7R9H8
if * wait	F-9
if * want	F11D7
if * went	B10O8
if * were	T-6X10x10l8
if a	T-18t-6F7X-7L24N-7D-12
if an	T6t11F6
if both	F9
if error	F-13L9R11
if fail	R6
if he	T7
if i	T-12F12X14x8L-6R7B-9H24
if it	T-19t-7F-66f12X18x-6l6R-7N17D-13O10
if more	F9R6B6
if not	F-16L8B8
if noth	F-9o9
if on	T-8F-7f29L15l6H8
if our	T9F6B7
if p	F-7
if page	B7
if peopl	f10B7D11
if she	R8
if somebodi	F8X-6L-7B-7D-10
if someon	T11L10B-9
if someth	T14F-7R7N7
if that	F24L-7R-7B-6
if the	t-7F63f-16X-13R-16D-8H-9O-7o-12
if thei	T-6f-6X6L12N-8D-11
if their	T11F-6
if there	t20F-19X12x6l8R6
if traffic	F6
if vault	T14F21L-7
if we	F-12L-7
if you	t10F-14x10R-6B-7D21
ignor	T-10F19L6B-9D25O6
ignor it	F9X10D6
ignor the	F7O9
ill	F34H-6
imag	T-25t-21F-10x-15L12R-9N-20D-20H-15O-9o-18
imag * <number>	F7R7
imag * built	L-7
imag * everi	T9F9
imag * i	F9
imag * not	T9
imag * on	B6O6
imag * the	L15
imag * we	F15R-6
imag * with	F6L7
imag ,	T-17F19R-11B-8O-6o6
imag ar	L6
imag had	T8X9L-6R6B-6
imag is	F-8L-8B9
imag rebuild	L8l14O11
imagin	T-7X16l9D9
immedi	F7H11
immut	f12R6
impact	T-10F-7R-6O6o11
import	T-24t-6F-11x42R-11B8N-11D-18H-11o-14
import * the	o6
import and	o7
import in	x6
import is	x10
import to	t-6x10L-7
imposs	T-12F-7L15H10
imposs ,	R-6
imposs :	R11
imposs to	L21
improv	T-12X-33x13L-17R-8D-8o26
improv * the	t12
improv ,	N6o10
in	L13N-12H-7o-12
in * 's	t13
in * <money>	T6
in * <number>	t-7F-14f-7X12L-12l13N-11O-13o15
in * a	F13x12L15R-14B-7D14H6O14
in * account	B-7N10
in * after	O-8
in * afternoon	T-7X6l9D-7O-15
in * against	N10
in * all	F9R6
in * and	t-18F-14X15x6R14B8N11D-11O-17
in * app	T6L-6
in * ar	f8
in * around	O8
in * as	f8
in * at	F6L11R7
in * autumn	X6L6o7
in * back	F-6o9
in * backup	F14
in * bad	F-6X6
in * bank	t10f9H6
in * batch	R13
in * becaus	T6f8R8D-7
in * befor	L15
in * begin	X9
in * book	T-7
in * bucket	R10
in * build	R-11H21
in * but	F-8B6
in * by	T7F-7B-6D7H9
in * calendar	f12L10l8D12
in * call	T6X7R7N26O9
in * can	T20
in * canteen	X7D-6H19
in * case	t12F16R8B-8H-6
in * chair	T-9X-7D12
in * chang	F-6B10N9
in * channel	B10N23
in * chat	R6
in * client	F7
in * close	F-6H9
in * cluster	T11R13
in * code	R10B10
in * cold	T6
in * compani	T-6t-6f23D-6o10
in * control	D6H11
in * corridor	D6
in * cost	T-10
in * countri	T-7f13R-6
in * dai	F-27f-6O10
in * dashboard	F-6
in * data	T10f25R6
in * deploi	B-8
in * depot	F7R13
in * design	f7D16
in * differ	R10
in * direct	B-6D12o7
in * document	L6
in * drawer	F-10R8B6O8
in * drill	X6L30
in * dry	L10
in * each	f7R-10
in * end	F-11x37B-9N-7D14H9O14o19
in * even	F6x6O6
in * event	F6
in * experi	f9
in * fail	O8
in * field	B14
in * file	t10l12R7N7
in * first	T-6f19X15R8N7D-8O13
in * five	T-7t6F-13X16L-9R-9B17N11H7
in * fix	T9
in * folder	X6B-7
in * for	t9L-9R-6
in * form	o12
in * four	T-7H7o11
in * fourteen	T10F8
in * fourth	O8
in * from	x10R-6
in * go	R13
in * got	T6R-7
in * graph	X7
in * group	R9
in * ha	t6
in * had	F-9f10X7N10
in * half	O8
in * hall	f8R-8
in * hand	L7R6H7
in * have	T8o6
in * he	O9
in * head	t8f12X26L7
in * hospit	N8
in * hour	T17L-8R15O13
in * hsm	T8
in * hundr	T6O13
in * hurri	D9
in * i	F-19f-6x8R-12N7H-9O7
in * if	R13
in * import	o6
in * in	f-6X-6x9o26
in * incid	N29H-7
in * is	T10F15O-6
in * it	T8t-12f16x10l10B-6D12H19O-8o22
in * kei	B-6
in * lap	X13
in * last	T6f8R7B-6O7
in * letter	D19O6
in * lift	N7
in * line	F7X7L-6R-9
in * list	T9L11
in * log	F-9X-10L-6N8D-6H7
in * lot	R7
in * manner	t12L-8D8
in * meantim	N13
in * median	O10
in * meet	F12R-6B-6N-8
in * middl	F23L-7l6H6
in * mill	H7
in * million	R18
in * minut	f-7X-20R12B30N12D13H31o-11
in * mode	R25
in * mondai	O7
in * month	T-18F17f6X-12l10B-9N-10D-7O29o-9
in * monthli	L10N7O8
in * morn	T18X10x6R-7D-6O-14o7
in * network	B6N8D8
in * new	F13R-8O18
in * night	T-12F-6X-8L6l7O14o-11
in * nine	t7F10f7R16
in * no	F8f7L-6O6
in * nobodi	T14F10O-6o6
in * not	T-10X9B8O6
in * notebook	l16
in * now	F6O7
in * of	t16F-8f-8x-8L-15l-7R28D11
in * offic	D12H8O6
in * old	F9O8
in * on	T-8t-7F-11X36l11B-9D7H8O-8
in * onli	t7R9
in * op	L7N12
in * open	F8X-6
in * or	t10F-6
in * order	T-8X9R-6O-7
in * other	B17O6
in * our	T-7
in * over	F15B8
in * own	T-6R10H-6o6
in * page	L6
in * payment	L7o8
in * peak	T20
in * peopl	X6
in * phone	T10
in * pipelin	T-8L18l8R-12
in * place	T7F8D15H7o-6
in * plan	T8t9X7L9
in * platform	L6
in * pod	T8F7
in * pool	l16
in * product	t10
in * public	T-8F6L9N6
in * pull	L6
in * quarter	t15f-8X-9L16R-6B9O-13
in * queue	F-8L-6R23O-6
in * quiet	f11X8
in * read	T6
in * real	F14N6
in * region	T12
in * registri	R9
in * releas	X6B8
in * repo	R-8B9
in * report	F8
in * respect	t24
in * review	T-6L12N-10D8
in * room	T-8t-7F21X7L13B-8N13H-6o-7
in * rota	t9
in * row	T8F7D10H18
in * run	F-7R15B8H10
in * runbook	X11L10R11
in * s	L6
in * safe	F7
in * same	T6t-10x10L-7R8B-10D-12H-6O-7
in * script	X11B7
in * second	T-11t-6F23f17L-12l9R-17B22N18D21o-6
in * sentenc	N17
in * separ	L7R10
in * servic	L-18
in * she	T-6O14
in * sheet	L6
in * shift	t17R16
in * shop	R12
in * side	T9B9
in * sinc	T-14X9L7D8
in * singl	F8O7
in * six	T-8F14R-7H6O-9
in * so	T-14F-7x6L8R25B9D7
in * spring	t14B7
in * state	R9
in * step	R12
in * store	L11R-8
in * summer	o13
in * tabl	t6X7L21N9O9
in * team	T-10F10L28O-13
in * ten	L6
in * test	T12F-7X-6L-6R12B7
in * text	F-7R11
in * than	B14
in * that	F11f6X6L8l7D-8O-11o9
in * the	T-11t16L-21N-12D14o-8
in * thei	T6F-9R11O-7
in * then	T13R6
in * there	T-7F18L11D12
in * thi	X-7O18
in * third	X9R7
in * thousand	F6X6
in * three	T-8F7X13L-7R-6B8O8o9
in * ticket	T7L-8
in * time	T-12t-6F8L-7N-7D14o11
in * to	T8F16L-11R7N-6D10O28
in * took	X12O24
in * tool	t7l8o8
in * town	T7
in * trade	F6x13D9
in * twice	L6D8O15
in * two	f18L9H7O-14
in * until	H7O10
in * up	F7
in * us	f9
in * vallei	f6R6
in * version	R-15B-9
in * wa	D11O16
in * wai	T-15F-7f6x17D-8H16o14
in * wait	F6
in * wave	f19H7O6
in * we	T-14L-13B17N-6D-6O-9
in * week	T-24L11R-28B20O23o-8
in * went	f6N8o6
in * were	R14B17D15
in * what	T-7t6l7o9
in * when	T-8X16R-9o6
in * where	T7t10O9
in * which	l8
in * who	D10
in * whole	F6L8D8
in * wiki	F-7l21B-7
in * with	T-6F14X14L6R-28B6N-6o12
in * without	D9
in * work	t7
in * worst	T11F-10R6O6o8
in * write	F20
in * wrong	O-11
in * year	t6F-10X6L-7D-12O20
in * you	T22t9f8N-11
in * zero	O9
in * zone	B10
in ,	t-9f12X-21x13l15R-8B-8N12D-15H26o16
in :	F12R8
in <number>	T-11t-10f-11X-11L-18N9H7O18o-14
in <percent>	t17D6
in a	T-7t26F14f9X6x-12l-19B9N-19D6H21O-8o-11
in about	T-10F15R10B14H6O6
in accra	T8
in advanc	B7
in after	B7
in again	F7L8B11o10
in all	T-7t12F-10f-7x23L15R-11D-7H-7O12o-9
in an	T-13F16R7B6N-7D-6O-12
in and	F-8X7
in ani	L-7B12D9O13
in anoth	F16x6N-6
in april	f20L-7R-6B8
in at	X7D-8
in august	T-7F33X7L7R-8B-8O6
in autumn	F-6X7L8O12
in batch	R15N8
in befor	t8R9
in between	T12R-10
in both	L9R-6
in by	L12R6O12
in case	T6l6R13B45
in chang	R13
in chat	T6
in ci	T-9F-16X-9L46l23R-9B-8O8
in code	T7L7D16
in count	R8
in crashloopbackoff	R-6
in databas	B6
in daylight	l9O6
in daytim	L19B8D8O6
in decemb	F10O16
in drill	F46X19L11O-10o-9
in each	T6t13l8R-20O6o9
in eight	T8L7B-7H6
in eighteen	f19o-6
in eleven	T-6X6N6D6
in europ	T6
in everi	T7t7F6L-10
in exchang	T49L-7N-6
in februari	T-12F-10X12L8R15D9O7o12
in fifteen	N11O-6
in fifti	T-6F50L-6
in figur	T10
in first	T7t8X8R-6N10
in five	t7X-6R-9D-6
in for	T-6X9D11o14
in forti	D16
in four	T7X-6R-6N8D7H-7O6
in fourteen	T-7l8R8O20
in frankfurt	F-8B8
in from	X7
in front	R-6B-6D9
in git	t8F-10f13X-7L18R15B29D-6o10
in go	T7
in good	T-6o9
in group	R8B6
in half	X-7N8
in hand	t11X8D10
in her	X15D-8
in hi	T-8R-6D7O14o6
in hindsight	T6x26L12
in hour	T13
in it	T15t11X10x17l-7R19B-13D-10H-7O-10
in januari	T-13t-6X18L-7D-8H-6O-14
in juli	F14X-6L10R-6o17
in june	T8F10X19L16O6
in lago	T13
in leed	R15D7
in less	B11
in log	F-9
in lost	N8
in mai	T15F27f-6X8L9o24
in manila	T6N6
in march	t-6F25f21L-13B-9N-7O10o14
in meet	N-11
in memori	T-6F8
in minut	F-6R8N11H7O-12o29
in monei	t17N6
in month	T7F-6X12B-8O7
in my	F-7x-12L15l17N-10D6H11O-6
in nine	F-9L-10R-7B-7H11O14
in novemb	F-12X14B-6O21
in number	R14D6
in octob	F-7L14R-7D13O12o15
in offic	f9
in on	F15f-14X-10x-9L-6l6R35B6N17D-23O-13o-9
in opa	L-7
in oper	x10R8
in order	F11f15x10R-9o8
in other	B-6D13
in our	t15F-9f15x15L29l13D-16O-13o7
in payment	B6
in peac	T-11f19H6
in peopl	T-7X13x12
in person	T-7l12N19D6
in piec	T-8X12
in place	T8f15R-7D-9O23
in plain	F-6R11N6
in practic	H11
in privat	N10D-6
in product	F-11X-6B12O-6
in pune	D6
in quarter	F34B14
in quiet	X9
in return	T31N-10
in revers	f6
in second	T13F-18D7
in septemb	T-9O17
in sequenc	T16O-10
in seven	T6F9H8
in six	T-6F-10X-8
in small	F9R19
in spring	T-11F8L19N-6O12
in stage	T-8L15B10O-10
in step	T8F-7R13B-6
in such	F13H7
in ten	t-6F-12f-7X-8L6l-6B15N8
in that	T-8t-9F8x-6l10R8B-19N6D30H9O-9o-6
in the	T-10t-21F-13f8x22l21R-7B6N9H27o8
in their	F13f7X-10L15N8D-12H-8o-7
in them	t7N6
in there	F-9f6D6
in these	t7
in thi	T-17t32F-9f-7X-11x18L-13l7B-11H-7o13
in thirti	F-9O6
in those	F-7B7D13O10
in three	F10f18X-10L13R16N15D-6O-8
in time	F11B13
in to	X23B6
in total	F-9l20R-8O21
in twelv	R9O10
in twenti	F-8l9R-13B-9O7
in two	t-8F6X10L14R-15N-13D-6H17o-7
in under	T9F-8f6R9B8O9
in us	F-6f7x14D8
in week	T-17F-12X39B14N-7O11
in what	f10
in which	t7F8X14L-6R-9B-6N8
in with	T-7F-7f8L-6R6N8
in work	B6
in write	F-7X-11L19l9R-16O-6
in year	L-6
in your	L9N6
inbox	B-7N7
incid	T-17t9F10f-7X-23L6l-9B-27N14D-11o-18
incid * a	F14x13
incid * by	T7N9
incid * from	O7
incid * on	F14
incid * the	t9
incid * thi	N11
incid ,	R7O15
incid :	L11R6
incid alon	H6
incid channel	N20
incid in	F17
incid lead	T8
incid of	t9
incid over	T8N8
includ	L14l9R16B17N28O-11o10
includ * the	T7o9
includ ,	T6B8N7
includ on	R8D8o14
includ the	T-6F-6L8R14B10N16
inde	B15O-8
independ	t6F10o7
index	F-11L19R8B-14D11H-7O-6
index * a	L11O-6
index ,	D9
indic	f9
industri	T-6t17
inform	T-19t-6F-9B-12N62D11H-6O-8
inform the	L8N18
infrastructur	f11H-6
infus	N8
ingest	l15O-6
ingress	L15
ingrid	f10
inherit	X-7L11D20
initi	T-7D31o-7
input	F-7L13
insid	T-25t8F-7f8X-17x-9l-8R18D-7H10O19o33
insid * account	L11
insid * hour	T-8O-8
insid * minut	T-9F17L-8R11B28N-6
insid * second	B-12
insid ,	L-6
insid <number>	L14B-7O-6
insid a	F9R14N7
insid an	L10
insid it	o13
insid on	O-11
insid ten	F17B7
insid the	t7F-7N10
insid three	F-7B14
insid what	O10o21
insight	T-12t6x21D-6
insist	T8t11x8R7
insist on	x8R9
inspector	X7L-6D-9
instal	R-6N-6D-6
instanc	T-7F9L6D9O-7
instanc ,	T-6f9L8D13
instant	F-7L-7R9B8
instead	T59t-14F22f8x-6L14l-8R23N-14H-18O21
instead * <number>	F-9f6R-13
instead * a	T-6R7
instead * eight	O7
instead * on	L10O8
instead * the	F8
instead * two	O10
instead ,	L11o6
instead :	R6B9
instead of	T18t-6L8R-27N-10H-6O27o-6
institut	R7
instruct	t11X9
instrument	T-21X-6L7R-6
insulin	t17N9
insur	T7t25F-16L19R6B-6D16O14o7
intak	F-6R-6O-7o8
integr	T-6t10F-7L-7D17
intens	T7x9
intens care	T7
intent	F20
interest	T-18x35
interfac	L12R-12
interfac ,	T8R-6
intern	F7R46D21
intern ,	X6H6
intern tool	f7
internet	T15F-6L-8B14O-6
internet ,	R10
interrupt	F-7
interv	F12l8
interview	L-7O-6
into	T-6t8f-12X-8x10L12B6N-7D-10H12O-10
into * and	T11L6
into * log	T8
into * pull	L-7
into * the	T7t14
into a	L-11R22B13H9O-6
into it	t9F8
into the	F-11x8L15R-15B-13N11
into their	L9
intranet	R8
introduc	L8R7B10o12
inventori	T-17F-11X-17L27l8R-13D-6H8O-14
inventori ,	R-10
inventori wa	X-7L11
invest	x12
invit	T-6N6o-6
invoic	t14F-8f11X-6L7R12D7o7
invoic ,	L6R7N9
involv	L-6B6D9
involv the	X6
io	T23L6o9
io build	L8
ip	F17R-6
ireland	R9
is	F21f6L-8R-18N-28D11O-28o12
is * 's	t-6F-7L13D-7O12
is * <money>	T-9N7O12
is * <number>	F7B-12N12
is * <percent>	R6
is * ?	D9
is * a	T-12X21x-8L8l-8R-9H-7o8
is * about	D7
is * account	F-6
is * after	f8
is * again	T-6l13B-8O12
is * against	T12t-6F12
is * alert	F6
is * all	D14O9
is * alreadi	B7
is * an	R7
is * and	T20t-11F-29f12x12l-10R-7B-9H-11O-6o15
is * appli	T10
is * as	L-6R-7
is * at	T-13F12L8R-12B-8D10
is * back	F-9L8
is * bad	T-11
is * be	F6x7B16
is * becaus	T-17t15D19
is * befor	F6X7L-6
is * better	H7o-6
is * bug	F6L16N7
is * but	T13F19R-6
is * by	t6F16L21l-6R-8N-8D-12H-7
is * call	L7R7N11
is * can	R-9
is * chang	N-7
is * click	T6B9
is * come	D11
is * command	f6R-8B7
is * commit	t9B6o8
is * dai	T6F-14O15
is * default	T-7
is * done	x11
is * down	t8F-6
is * each	F8N6
is * empti	f6B6
is * enough	l6H9O9
is * euro	L14O-6
is * everi	T-7L9
is * everybodi	o7
is * fault	F8D6
is * first	f11L-6
is * five	F16R-6O8
is * flag	F-10B7
is * for	t12F-9f12x-7R11B-10H15
is * forward	F8B8
is * free	T18
is * from	T-9L-7l10D13o6
is * git	L6
is * gone	o24
is * good	T-9t19F-11o12
is * he	D18
is * i	T-8F14R10B-9N12D13H27
is * if	f9
is * import	x7
is * in	T6t15F9X-13L-11l-6R7B-9N-10D9H8O11o8
is * incid	F-6
is * is	x15
is * it	T7t17X-6x-6B-9D-14o13
is * keep	T7B-7H13
is * kei	L7
is * lakh	T20
is * like	T15
is * limit	L9
is * line	F-8X11R-10B21
is * list	F10
is * load	T7
is * look	x8
is * lost	t8B6D7
is * mani	F17O6
is * me	H6
is * million	T15
is * minut	T-8t8F-12O19
is * more	T-6f8B12H13
is * much	R6
is * my	N19
is * new	L6
is * night	F7L16
is * no	T-9D14o6
is * nobodi	x9
is * not	T-10f10l11D20
is * noth	F8R6B-6N16
is * now	f14X-12L-14O8o6
is * number	L7
is * of	T10t-10F15f-7X11x7l16D-10O6
is * off	T-6F13f10N14
is * on	F9f8X8L8R7B19N-7D-6H9O8
is * onli	F14l10B12
is * open	f7
is * or	F9L6
is * our	L-6D20
is * out	F-6f11L8B15
is * own	T10F15f6L-7
is * per	L8R7
is * percent	T-8F6f16
is * place	D9
is * plan	F6f17B-10
is * possibl	T10f7B6
is * price	T13F8H13
is * product	N9
is * quiet	X15
is * read	F11L8R-6
is * revert	F9
is * right	t22
is * rollout	T6
is * rule	L12
is * run	L9
is * same	T-7F-6X8L-9B17o11
is * second	B8
is * servic	F8
is * she	H6o9
is * sinc	L6
is * singl	f9B6
is * slow	T-6F8
is * small	F10D9
is * so	T-10t7F-16f14R7B-12
is * some	R6
is * someth	T7
is * state	R7
is * step	f7O8
is * switch	L6B12
is * team	F-7l8R6
is * tell	F9B10
is * than	T32F10X-11L9B-11
is * that	T-10t-13F-8l8D-6
is * the	T-13t10F6f21X-7x-9R-18B-13D-13
is * thei	F6
is * their	R7
is * then	F-7l6
is * there	T-11f7R10o12
is * thi	D14
is * thing	T6X6x6
is * three	T15
is * ticket	L8
is * to	F11f-14X-9x7L-21R-7N-8D-8H12o-9
is * too	T27o-6
is * touch	L9
is * true	T-8f14
is * twice	N7
is * two	x9L6R-11
is * ugli	F13
is * until	T9N8
is * up	T8
is * us	T-8x14
is * valid	L7
is * version	T6
is * wai	T11F-6
is * we	F13f-10L-12R-8B11o-6
is * week	T9o6
is * what	T15t-6x6
is * who	X12
is * why	t8
is * with	T10t17F15f-12L7R15B8O-7
is * without	t8F6
is * work	T-6x16o11
is * worst	R9
is * worth	F7
is * wrong	T9
is * xx	F7
is * yet	F8
is * you	T-8x6N8
is ,	T6F8X8B-12D7o-6
is :	L10
is <money>	T7t6F-6
is <number>	T32F-15f-10X-8L7R-12B-19N-6D-6O66
is <percent>	t-8f-6L-8R8O33
is a	T7t-8F22X9x24l7R-9B16H9O-12o-16
is about	T-13L8
is abov	F-6L7R11
is accept	T15
is afraid	X11
is all	X8x11
is also	t17F6f9B11D10
is alwai	T-10F-8f15L-6B6D-6H13o-8
is an	T13t-6F-15L18
is and	t8
is around	T6N7
is as	t6
is ask	L-9
is at	L-6R-7
is automat	F15O7
is awai	L-6
is back	F-6R6o19
is bad	T7
is be	X-8x7
is better	t22F22X-6H-6o15
is blind	F21B-7
is broken	L-8
is built	R-6
is burn	D18
is by	R-6
is cheap	T10F-6R6
is check	O7
is close	F-8L-6R10
is compar	F6
is complet	F6
is cut	T7t7F22X-6H10
is danger	T9
is dead	T-6F22o6
is decid	F-7
is delet	F-8L9B10
is differ	f7X15D-9
is do	T6
is done	T7t12F-10L20l9B-6N7
is down	T-9t-6F40f-7L-12R-12B-8N11O7o-6
is drop	F-6D12
is easi	T-6x7B6
is empti	T6H6
is enough	f13X15
is fenc	F7B-8
is fine	T-8N8
is finish	T6
is first	L8
is five	T7
is for	F-6f-7l11D7
is four	F9X18
is free	T6F-8B-6D7
is from	F-7f10
is gener	L-6
is go	l10H8o10
is gone	L8B-6D-7o6
is good	t14R13B-7H26o10
is guesswork	T9
is half	x9
is happi	T-6t7o24
is held	T7F11L8
is honest	R9
is how	T-10f7X8x-6D20H17O7
is hurt	T-6X-6
is import	x10
is in	T-15F6f-12X-8x9L13l8R7B-8D-7o8
is it	T18F13f10L18B-8
is kei	x13
is kept	T-7F-9f12B6
is known	D9H7
is kubectl	B9
is late	R7
is left	T-6f11o6
is let	L20
is log	F-8
is look	L6R7
is lost	T-19f7L8
is made	x7R6
is me	N11
is measur	X11
is mine	x8
is more	T7
is most	T6
is mostli	f12R8o10
is move	R8
is much	O-6o9
is my	F-10L21H12
is need	T-9
is never	T-11t9F-7x10L20B19
is no	F-20R-7B-9N8D21H-8o12
is not	T15t-14F-13X11L11N7D-13H-7o-13
is noth	x7D-6
is notic	o9
is now	T22F-7X-11L20R8O15
is off	T-7t9F9L13o6
is older	F-10L23
is on	t-25F7X-6x-12L-6l-10R42B54D-6H-12O-11
is onli	T-7X11R-6B10D-8o-7
is open	F7B-11
is our	F-7N-8D-8
is out	T-6F9L-8l17
is over	T-7L8R-9O9
is own	o7
is paid	T-9D14O-6
is pin	L11
is probabl	N10
is promot	F-9
is put	x7
is quick	t8
is quicker	H9
is rare	T-9F16L7R8o8
is read	F12f12L-6
is real	R12
is realli	F9
is rebuilt	F7
is red	F18L12
is refus	F-17L16O10
is releas	F6
is remov	B7
is repair	F10L10
is retir	L-9
is revers	F12R13B9
is run	F-7L11l11o6
is same	B8
is seen	T19
is set	L15
is sick	T-6
is silent	f13R-6o8
is simpl	R8
is simpli	t10F7H8
is six	R9
is slow	T-14F-9L-11
is slower	T14o10
is small	T-8R15O6
is some	R10
is somebodi	D8
is someth	F7L7
is speed	T7t-6
is still	t8F-8L17l18
is stop	R6
is switch	f9N6
is taken	F6
is ten	B9
is test	L12
is that	T27t10F-12X-11x27L-12N12H-7
is the	T-7F18f-25X39x8L-20R-18B15D11H-6O-18o-10
is their	L6
is there	T6F-8f11D-7
is thi	x14
is three	T24L11
is through	T6H7
is time	T24t-7B6
is to	T-16F-8f7X8x24L9R-12D15
is told	F9N10
is too	F24L6D8
is two	T6t22L-6B9O-10
is ugli	T28
is under	D6
is up	F7
is us	F-7f-6L-20D-6H11
is valid	l9
is veri	t13f17
is visibl	R12
is wast	F6
is we	T13
is well	t17
is what	T6t-13x-9L22D31H-9O7
is when	F-8B19
is where	D25
is why	T-13f7X6
is woken	F6
is wors	X-6L-8R6
is worth	X-6B-7H22
is written	T17F-13
is wrong	T-12F-9X-7R10B-7
is your	T-9R9N-6
island	R10
isol	T8R7B6
isp	O-7
issu	t7x9N14H6o6
istio	t11
it	t8F8f19X-14l17B7N-28O-21
it 'd	T15X-14L6l7B-7N-8H9O-6
it 'll	T-8R7
it 's	T12t16f-6x-20L6l-8B-8N9H28O32o27
it * 'd	t8x11
it * 's	R8
it * 've	X-8D14H7
it * <clock>	N9
it * <money>	T16L6O10
it * <number>	T11F8X-11l-9B12N8H-10O18o-12
it * <percent>	l6R31N8O14
it * ?	T-12
it * a	T-9t28X23x26l-20R6N-28D-12H-7O-30o24
it * about	F13L12R8o-6
it * account	T-6F-6L-7
it * after	T-6F6O17
it * again	T15F-16X10l13B13
it * agre	R8
it * all	X-7L10R-21N-6O13o-9
it * alon	H7
it * along	f10X7
it * alreadi	L-7l8O-6o11
it * also	T-7F18o6
it * alwai	T-8t13f16x-6D28H9
it * an	F17X9x30R6D13
it * and	T-8t13F17f26X-25l24R30N-8D11H-7O7
it * ani	B-6
it * anoth	F6
it * anyon	t6
it * ar	N6O6
it * as	L-10R-6D22
it * ask	t7f7o7
it * at	T-21F9f6X-10L35B9N-7D-6H13O-8
it * awai	F-10L-6o-6
it * back	T-6t10F-13x-6B33N7D6
it * bad	T-9F-7l9B12
it * badli	F17
it * batch	T9R22
it * be	t-7f-7X-7L-17R7B6O12
it * becaus	T14F10X-7H6O-6
it * becom	T-6t6L10
it * been	T-8t-6f25X-8x6L-14R7D-9H-9o8
it * befor	T-11t13X-11x8H19
it * better	T10X-9L-8
it * blind	F15
it * block	L-8
it * both	t20l12N13
it * broken	F-6
it * built	l8
it * but	T6
it * by	T-8f11L-9R-9B6N-10D-6O-8
it * call	O9o11
it * can	T10
it * caught	T11O-10o-9
it * cheap	T13
it * cheaper	t13B9
it * check	L18R9B6
it * clear	N7H6
it * click	D6
it * close	F12N17
it * come	O7
it * correct	t14F8
it * cost	T30
it * count	X6
it * credenti	F9R-6
it * dai	F-6l12R14O-12
it * decid	T15X6
it * did	t8X15O6
it * differ	T15L-11
it * disk	F-7L8
it * do	X10B8D8
it * doe	T-8t8F9R12
it * done	T-9t20F-8f7X-7x-6N10H18O-12o-9
it * down	t7F-10R-6N8D21o-6
it * each	L15
it * eight	T-11R-7B10O27
it * eleven	T7D8O-10
it * elsewher	L7
it * end	F6
it * even	f9L6D8
it * fail	F17L17
it * fast	H8
it * faster	H9
it * feel	D14
it * file	F9L13
it * fine	l11o9
it * finish	N6O-7o-8
it * first	F10X-6R-13B-7
it * five	T22F-9L-6R10B8O23
it * fix	N10
it * flag	O8
it * for	T17t12f31X-7L-12l17R7B-10N18H-8O-13
it * forti	t9F6D7
it * forward	F14B31
it * found	D7H6O32
it * four	L-9H-6O25
it * free	t14R8
it * fridai	X6
it * from	T13t7f10X12x-7L-16D13o-8
it * get	H15
it * give	t6L8
it * go	X-6l19o16
it * goe	x10D22
it * gone	F-11f7L12B13o-7
it * good	X-6x7l6H10o20
it * grow	l7O-6
it * ha	t12L16B7N6O13
it * had	F9
it * half	F-7X-6
it * hand	T-6F-9X10O9o18
it * happen	B-6N7D14
it * hard	T-12F14
it * have	x-6L8B6N7D-12o-9
it * he	X20D-6O7
it * her	T9F-6X6L-9O-9o6
it * hi	B8
it * him	T-18R6o9
it * hour	R6H9
it * how	F-7H11
it * hr	F18L13N7
it * hurt	R8B12
it * i	t-7f28X-15R-8D-8H16
it * if	F-8X9L15B14
it * import	T-6t-6x8L-7
it * in	T-10t20F23f13X16L6l22R9B6N9D-16H16O12o17
it * insid	H6
it * is	T11F7o-8
it * it	T-12F-32f19L-17R-9B-26D-16O-17
it * itself	t9F-7L8B15
it * just	T-7t-6F16
it * keep	T-11R7B6
it * kei	H7
it * knock	L9O7
it * last	B16O6
it * left	R8D7
it * less	T-8
it * let	R13
it * like	T-10F-6X7x14H6o20
it * live	T-6L9H9
it * load	L7R9
it * look	L6R15B9
it * lunch	D9
it * made	x10L11
it * mai	T11L-10l8B16o16
it * me	T-18f7X10x16L8l-6R-9N23D-12O-10o-13
it * mean	T29F-8
it * measur	X-7o8
it * mend	B8
it * mine	X-9
it * minut	T-10R11
it * mondai	T17t7F-9
it * monei	t6N8
it * month	T12
it * more	F9
it * morn	L8l8
it * most	f10R-13
it * much	o6
it * my	T-23t-8X-14x-10L25D-6O-8o-11
it * myself	X6l23
it * name	R11D6o11
it * near	T6
it * necessari	T-6t7
it * need	F-8f12
it * never	t9o9
it * new	F11L8
it * next	T-6X-18R-7D11o8
it * night	T-6H7o10
it * nine	F-10L-11R-8O-7
it * no	T-12L27R-9N9o7
it * nobodi	o10
it * not	T-6t-27f-7x-18l39R21B-6D-18H-13O-19o17
it * noth	T-31t20X17R8B-6o-7
it * novemb	T7
it * now	f6X-12L28l13O-6o-6
it * of	T-15F10R-10O17
it * off	X10L19B9
it * on	T10F-15f-15X21l21R19B8N-13H26o-30
it * onc	B10H14O15o-8
it * onli	t15F7X14L-15R9B13
it * open	R8
it * or	T-6
it * other	R-6o-7
it * our	F-8L-10R10D-9
it * out	T-8F7X8x7L-12R-9B9
it * over	T-6F15X-7L-11R-8H9O17o8
it * page	T6F8
it * path	R7
it * peopl	T11
it * per	T-6L-6R6B9
it * person	N6
it * piec	T-7f6X14
it * plan	O12
it * pod	L7R11B6O6
it * put	X-7L7R6B11O9
it * quicker	H15
it * quiet	L-6D12H16o23
it * quietli	T9F12
it * read	R9
it * readi	B17
it * real	T-6R-6D14
it * refus	L9o-10
it * repair	F11L6l9
it * review	X14O7
it * right	R6
it * ring	f12
it * roll	F-12R6B10
it * run	F-7x10L-7l10D16o12
it * safe	T-9t16F-8X-8R-6o-7
it * said	H15
it * same	t12x16L-6H6
it * servic	f8X6R-7
it * seven	T12B7
it * she	X10B14N11
it * should	F7
it * show	T8F9X9H8
it * sign	L6
it * simpli	t18H13o6
it * sinc	T11f8L7D6
it * six	T-6X-12L-16R17O14
it * slow	T38F-6L-9
it * slower	T21o9
it * so	T-13F-7f8X11x10B-19
it * someth	t7
it * spent	T12
it * stai	F9
it * still	T-8L16
it * stop	T-11F-9f-7l-6O-6o16
it * take	f13B12o7
it * ten	F13X12B-6
it * test	L15R-10
it * than	T19B7
it * that	F-12X8L-8l-8D9o10
it * the	t25F-13X6x-9L14l21R16B15N17H9
it * thei	T-15t17F-8X-16R-6
it * their	T-13t10F-7L29R-6N20
it * them	T6F10X9L-7R7
it * then	L12B-8
it * there	F8L9R23B-7D8
it * thi	T7X10x-6
it * thing	F-8H9
it * three	X-7R13B-6N-9D-6O28
it * through	l6B9o6
it * ticket	T12F8
it * time	F-10X-7L10B47
it * to	T-17X-16x14B-11N9O9o6
it * togeth	B7
it * too	F22L-8O8
it * took	o6
it * tri	R7
it * turn	x9L11o-9
it * twenti	T18
it * twice	L17R10B-6O16o-8
it * two	T21t-9F-18f-9X12l-6R6B-11N-7O18o-10
it * ugli	T20
it * under	t6X6l6
it * up	t-15F11L-6O-10
it * us	T6f-7x-6B41N6D-14O-15
it * veri	t14x10
it * wa	T11t7F-8B-7D27
it * wai	T-7L19
it * wait	F10
it * we	t13X8l11R-6B-14D-7H9O9
it * week	X10
it * well	x-12l7
it * were	O8
it * what	T-8X-10x7L9o6
it * when	F23L-10O9
it * where	T-8F45f-7
it * which	B8
it * with	T-8X-6x-8R13N11H-8o11
it * without	L-6l7o7
it * won	t8o7
it * work	T-8f22B8o9
it * wors	R10B9O8
it * worth	T24t16X-8
it * would	T9f9x6
it * write	T8t6
it * written	F-9B10D8
it * wrong	T-7F16X-7L-10o8
it * wrote	R7
it * xx	T-14
it * year	T6R7
it * you	F9R7
it * zero	O8
it ,	T7t6F16x-6L-20l-6B12N9H6O7o8
it :	T16t11X-6L11O-11
it <number>	B14
it a	t11F-7X7x12L14o13
it about	o7
it after	F19X13N-7H6
it ag	o7
it again	T-19t31F-12x9l19R-10B14N-8D-7O8
it alarm	F-6R10
it all	F16x21R-7D15O-6
it alon	T-11R13
it alreadi	O11
it also	T12F13L-6B8
it and	T16t8X-13R-13N-6D6H7O9o6
it ani	T-7R7B9
it answer	F-6L-6R8B-6
it anywai	T6F7
it as	X19L-8H-8
it ask	T9o8
it at	T-6t-7F-6f-6X20x-6l-10D-14H8O-13o-11
it awai	B11
it back	T-27F10X-11x-9L-10l-9B55N17D-11H16O-16o-12
it be	L-6l6R7
it becam	D13o10
it becaus	T25t6X-12R-9D-8H-6o7
it becom	B9
it befor	X25o-9
it better	T18X-8B7H11o9
it bit	L8o9
it block	L16O6
it break	T-10F27f6L10R-6B-12
it bring	T-8t7
it broke	o12
it burn	x10O14
it by	T-9L-19B6N-8H12O-6o24
it ca	T-13F-8L15l8R16D7
it call	F14
it came	T-19t-10F-13f-6x-6L-8D11H-9o10
it can	T-13F14f-7x7R15B7N-7D-6o9
it carri	f7
it caught	t16L13
it come	T-13f-9l11R8B9N7D26o-7
it confirm	X-6x10l6
it cost	T41F-15f-8X-18x-9B-7N11D-12O7o-10
it could	F-12f6R11B14H-6
it count	x16H18
it daili	F6R13
it decid	F13
it did	t9F53X-7l6R-14N6O-6o7
it differ	X-7x6
it disk	F13R8
it doe	T11t-6F10f-9x-8L15B-12D-19o-28
it done	X-8D-6H20O8
it down	T14F-7X-7x8l10B-7N6D10
it each	l6R-13
it eleven	B18
it end	F15B-10
it even	o9
it exactli	x14
it fail	f22L-6R-8O-6o-6
it fall	F7R6
it faster	T-8t18
it fell	X-6H-7
it fire	L11B15O-6
it first	F13X18L9R15B12N12D11
it fit	t22
it five	T-7
it fix	t7F15
it flag	T8L8B7O15
it for	t7X19R31N-7O10o9
it forward	F6R-6
it found	F-11X12L13O15
it four	T10O7
it from	T-6t9F-7f-7X12R-13B-6O-9
it get	F-11R13B8
it give	T8t-6x10
it go	T8F-9f23l7
it goe	T-13t6F-15f6L-20R-16B11N-6H24o-9
it got	L-7B28O-7o10
it grew	F-7
it ha	T-10F-9f7x9L25l21B-25D-20O25o25
it had	T8t-6f-7L-11B20N6D14H14O-13o-11
it happen	T21F27f-6X9x-10B9D-9H12o-9
it have	f6L7
it held	l11R-7o22
it help	T9
it herself	B-6o11
it hit	F-6
it hold	F-13f8L-10O7o12
it hour	X6
it hurt	T6t8R-11
it i	t7x20l6R-8D-7
it in	T7X15x-9R7B22N23H10O18
it instead	F7O10
it is	t25F-13f7X17x-23L10l32N18H24O9o23
it just	t11L6D9
it keep	F-7
it know	H6
it label	R-6B-6
it last	F12X12
it leav	T12
it li	F14
it like	X11x-10D6
it limit	f15L-8B-6
it live	T15
it look	t-9F-6X-15R-8B-6D11o-9
it made	T9H6O6
it mai	F-6f12R-6
it make	T-6t7
it meant	T28F-6B-6H11
it memori	T6
it mislead	F13
it move	O-8
it must	T7R-10
it myself	X-7B-6N13H25
it name	T14L8B8
it need	T9t17F-7R-9D14o8
it neighbour	T7
it never	F-6L8
it not	T6F8
it now	T-9f10L15l15D13O14
it number	T7
it off	F-16L-6R18B19D12H-15
it on	T-11t10x-9R10B9D7O-8o16
it onc	L-8R-13B12o-9
it onli	t14F12f9R8B6D6H16
it open	T7f7D15O6
it or	L8O7
it our	L22
it out	F7X14L-7l14R7B10N21
it over	T12t-7F-9x-7L-17l7R-16B-16H23O18o-6
it own	T7t-13f-8X-7L8l-10R25B9N-13D-9O-9o-13
it owner	F9N7O6
it page	X-6L28
it pager	X-7
it pass	O7
it place	B-6
it print	B12
it prove	T-6F-7H9
it put	F10B8
it ran	o-7
it reach	F16R23B-8
it read	f10X8R9B9
it realli	D19
it refus	O15
it remov	X10
it return	T9F-6
it right	f11
it round	B6D13
it run	T10t16F-8f13L15R6o20
it sai	X-7L8l6B-10o-6
it said	T-7L18R6
it sat	R7
it save	T10o8
it scale	f23
it secret	L6
it servic	R-7
it ship	X8N8
it should	T-8L9D-6
it show	F-8x42R-6o-6
it sinc	T12t14F-9X-6D14
it sit	T9
it slow	T19
it so	T-14t21H10o6
it sooner	l12
it stai	T-8t7F9l10B-13
it stand	T-8X-7l8H12o6
it start	F6l10
it still	T-6F9B6
it stood	T-6L8O-6
it stop	T-15t13F8f8L18l6O8o-11
it suit	T-7t7f10X9
it take	f7L13D10H10O8
it taught	X17x10L7
it tell	T-6
it test	L7
it that	T-10X11H14
it the	x19B8H13
it themselv	R-8
it three	T-6f6L15B7
it through	l6B-6o7
it to	T-19t18F8f13X-10L14l10R11B-15N12D-13
it togeth	T12R-11
it too	T-7X-6L7D-6H-6
it took	T-10t23F6f17L-17R11B10H12O6
it touch	X7R-11
it turn	T-7t9L-11D10H8
it twice	T-11f24X15R-10B21O-9
it two	T-6R21
it under	T7
it until	N13
it up	t7f7L10H-7
it us	t10F-7B6H9O21
it version	f16B-9
it wa	T-23F-36f-10X22x40L-12l-6B-18N10D17O24
it wait	T-6L13R9
it want	l6
it we	F15
it went	T-20t-8f15X6x10L-18N18H10o24
it were	T12F-6l9
it when	F6o6
it where	R11
it will	f-7x11D8o-7
it with	T-17t-8F-19f17x17L-12R14B10N-6D-6H-6o10
it within	F22L17o7
it without	F-7f9L6B6
it wo	t14f15L-6R9
it work	T6F-18f24R-6H11o40
it would	T22t-6F-9f27X-10x-7l-7B7D13O15o-7
it write	f7R12B-9
item	T-8F14l13B-13
itself	T-9F34X-22L20l-9R19B12H-15O-31
itself * <number>	T7F-10L-6
itself * a	T7
itself * blind	B-7
itself * down	F6O8
itself * it	F15
itself * not	F-6
itself * the	t11R15
itself * two	L6o7
itself ,	F-8x12L15B8o6
itself :	F13
itself after	T8B-6
itself and	F18B15
itself break	B-9
itself di	F6L-6
itself fail	F6
itself ha	F9
itself if	R14B-6
itself in	F-9R12
itself is	F22L-16R-11B-13
itself to	F-9L10
itself wa	L6O8
itself when	F-7L7
ivana	D7
januari	T-25t11F6X14l-6R-7B-9N-10D-6H-10O-8o-8
januari * the	f7
januari ,	T-9F-6X11H-7O8
januari <number>	T-9O-6
januari and	f7X11
java	T21
jen	o19
jenkin	T8
jitter	F6
jo	X-8R-7
job	T-31F19f-10X6L18l-9R6B-12N-23D6H-8o-19
job * <number>	L8O-6
job * all	D13
job * compar	L11
job * for	R9O9
job * it	T6t10F-6R11O11
job * not	N6
job * on	F11R7
job * read	B7
job * refus	L16O-9
job * the	T-6F-9R-16D-6o7
job * to	l8R7
job ,	t7L17R6D-7
job a	O8
job and	T-6F-7f7L12D12O-6
job ar	H6
job compar	R-9
job first	F7
job for	D-6
job i	X6x6R15
job in	L8
job now	T6
job of	F9B6
job on	o6
job run	F-6X6L-9
job save	F9
job that	F-7L18B7
job to	F10
job wa	R10N13
job which	B7
join	T-10F-14R-6
join the	D13O9o13
joiner	f20o6
joke	o6
jona	F21O-6
joost	R14
journal	F6
journei	T-9t-6F16X-9x13L-8R-6o-6
journei and	F11
json	X6L11
judg	T16F15X14
juli	T-7F13X14l7R-9B-6N-7D-7O17o29
juli * <number>	T9O12
juli ,	X18
juli <number>	O8
juli we	O6
jump	F14X8L9R-12B15
jun	T8t11f11L-6o17
june	T-15t-8f7X12l-8R-8B-14N-15D-14H-6O27o16
june * wa	T9F8
june * were	F9R9
june ,	T8F-13f15L14R17N-8O20
june :	O7
june and	L8H7
june i	F9O6
june it	T19F7O6
june to	O-10
junior	T-9t-6F-7X-7x8L-8B9D14H7O-15
junior ,	T-6
just	T-11t29F7f19X-28x19R29N-11H12O-9o-8
just * a	T7L6
just * it	B-10o-6
just * not	t18
just * on	T-8f8x11R-9
just as	f8x6O6
just be	F11
just on	F-6R22
just the	T8R35
k	T21t-7F-8X-12L12R-9B-7N12O14
k * a	R6N7
k * the	T-12
k * year	T18
k ,	R12
k <number>	R-6O-6
k a	T15X-6L-6
k for	L7
k in	T-6
k of	T17O-6
kafka	T18f19
kafka ,	T9
kasia	O6
keen	T15
keep	T24t-21F17f-6X-28x-8L9l11R-18B6N-14H18O-12o20
keep * <number>	T9
keep * and	R9O-6
keep * cost	L6O8
keep * hand	X7
keep * hour	T-6L13O10
keep * in	T13F7x12R6
keep * it	f7
keep * last	T8
keep * line	N-7
keep * list	f23
keep * log	O6
keep * of	T19X7
keep * old	F-13X12L20
keep * order	T9F-8
keep * person	T-14
keep * the	L13O9
keep * two	t19X7
keep ,	L14O13
keep <number>	T-6
keep a	T-12L-12l24
keep all	T18X7O-7
keep an	l18
keep for	T13
keep is	H6
keep it	t-9f14X-11l-7B-8D-8O6o11
keep my	H-6
keep quiet	T-8
keep run	F7L11
keep the	t10F14f7N-16D-6H16O-7o-10
keep their	B14D13H14
keep them	T17
keep trace	T17
keep two	R8B7N9
kei	T-25t-15F-7f-14X-9L-10l-6B-8o-33
kei * <number>	R10B9
kei * a	T-16F-13R7B7
kei * an	t6
kei * and	H6
kei * in	F8
kei * not	T-7
kei * on	t12x6L-9
kei * that	L7
kei * the	F-6L11B-7N-6
kei ,	T-19x6L12R8O-6
kei and	F-10L-11R20B-6
kei ar	t13
kei by	F6L7
kei for	F-6R8
kei i	T18
kei in	X6L16R-6N23
kei of	T-6R-7
kei on	X9L10R6
kei per	R-6
kei rang	F-11
kei stai	R8
kei store	F8
kei that	D7
kei the	N7
kei to	T15L-7
kei wa	T17
kept	t-10F-13X-11x7L-11l-6R9B29N8H11O-7o-12
kept * a	f7l6D7
kept * for	T-6D17
kept * from	X13
kept * i	R-7
kept * in	B-12
kept * it	F7
kept * old	R12B14
kept * on	R13B10O6
kept * root	T-8t7H12
kept * seven	f17
kept * so	F-6B6
kept * the	X7D7o6
kept * to	H10
kept * year	L8
kept ,	H6O8
kept a	B-6
kept as	l8
kept at	R7
kept besid	F6B10
kept for	f15R-11
kept in	R10
kept it	F-6X-8x10R13N27D-6
kept my	F8H-12
kept on	T20
kept quiet	T6X-8L10
kept seven	L6
kept that	T-9H10
kept the	T-9F-9X-7B9O9o-6
kept their	F12
kept to	R13B-8N14
kept warm	B10O7
kernel	T-11L-8R6B-7H10O-7
kettl	D7o7
kev	B-8
kev * the	B-8
keyboard	T-14X-7L9R-9B-6N-11D24H24
keyboard and	D12
kibana	t7
kick	T9F-6L22
kick off	L11
kid	t14F27x19H13O-9
kill	t-9F18f-8x-6L-17B28N-10H-9O21o25
kill ,	T6l6R9D7
kill a	T-9O12
kill by	F6D9
kill it	T6R7o-8
kill the	T9F18R6B9o10
kill us	N6
kilobyt	T6
kim	F10R7
kind	T-6x8L9R-14B-6N9
kind * thing	x8H10o6
kind ,	t7N7
kind of	x7N7D6H9
kindli	D19
kiosk	T6R10
kitchen	T-9L-10H11
km	L-6
km ,	T9
knew	f-6X-19x-6L-16R7O-14o-21
knew * did	F15
knew * it	T-6
knew * the	X8D6
knew * wa	X-7
knew a	R14
knew about	D6
knew and	F17
knew it	T31X-11D-8
knew of	X9
knew that	D7
knew the	T-12l8D-6
knock	L6O13
knock * five	L11O11
knock back	O14
know	T14f-16x-8L-15l24R-32B-22N26D22H41
know * <number>	N15O10
know * a	F9x6
know * and	t9X6R6
know * code	L11H9
know * i	H-8
know * it	F-7l13N9D-6o12
know * mani	T6
know * the	F-6N7D18H8o6
know * thei	X-6D-6
know * to	T-6D-6H12
know * wa	H-7
know ,	T-7F-7f8L10D31H-9
know about	l8o13
know at	T-7
know by	F6N11D-6H8
know from	T14o7
know how	T9
know if	N12
know it	t25F-6X-9R10B12
know now	T-6l30D10o-6
know of	O9
know that	T-10X11H18
know the	L7N-8H9
know thi	D8
know what	t11F-8X-15N20D-13H19o-7
know when	t6
know which	D7
know who	H-7
know why	T-13
knowingli	T27F13D11
knowledg	t-6N8D-9
known	T-10t24X-10L6R-8N-8D28O-7
known * the	D10H7
known hole	T9
known in	D10H7
kroner	T-8R-8
kroner * month	t7
kroner in	T8
kubectl	F-14L-7R-19B17H10O-6
kubectl * pod	R-6
kubectl * undo	F-6B9
kubectl describ	R-10B-6
kubectl rollout	F-7B9
kubelet	F-7O-6
kubernet	T10f7X-18R-16B-6O-6
kulkarni	N-7
l	D9
lab	F-8X22L7R20N7
lab 's	T7D6
label	T6t-6F13f-11X8L-8l-6R12B24N-14H-9O-13o-10
label * <number>	T8F-6B-7O9
label * and	F9
label * the	T6L7
label ,	O7
label :	O-11
label and	L7R-9
label in	X12O8
label print	T-6
label to	T6B-6
labor	H6
labor dai	H6
laboratori	T-6R14D-12O-7
lack	T15L13R12
lack of	X-7R15
lad	F-8l8D47H11O6
ladder	T-6F-6
ladder * night	R10
ladder :	R7
ladi	N13
lag	T-12F10X18L12R10N-7O-6
lag * <number>	T9R-6B13
lag * up	F-8
lag ,	F-13B-6
lag <number>	F6
lag abov	R8
lag over	T-6F12B7
lago	T11D12
lai	T-10O12
laid	T9R-7o7
laid it	T7o7
lakh	T11F-8R-11B-6
lakh ,	t9
lakh in	T7
lakh rupe	T-7
lakshmi	T-7B8N14
lamp	B-11D18
land	T6F14X-6L-8B10
land * a	B6
land * the	F6
land on	F7
lane	T9F-7R13O8
lane ,	T14B7
languag	F-6R8D6
lap	X13
laps	F17
laptop	T-6t-8F-14f-6B-7N-9D-7H13o-11
laptop * the	R10H8
laptop ,	X-7
laptop and	X11R9
larg	t8L6R-14
larg on	t9
larg state	T7
larger	T7F10l6o6
largest	T-7R-6N6O-7o16
last	T-13t-15F17f6X23x-7L-17l-11R9B7N-20D-17O33o14
last * 's	F-11B15O-19o-8
last * <clock>	O9
last * <number>	T-7F-6L-7l6R-6O12
last * a	L10
last * and	L-10o6
last * for	T10F13L7D-6O8
last * four	F16R6
last * had	T9L13O27
last * i	X-6H8o20
last * in	X13
last * is	X6O6
last * it	F23X8B-6N6O-24
last * minut	t18O8
last * of	N11
last * on	f9D8O6
last * so	T8F-11B14
last * that	X8R13
last * the	L6N7O-6
last * thei	l10R10o6
last * took	F10O12
last * wa	F-8X6B-8
last * week	T6R-8
last ,	F-11X19L-7R34O-8
last <number>	L8
last case	O-6
last chang	B6
last deploi	T7D9
last drill	F9O7
last except	L10
last good	F10B18
last kei	F15
last month	T26F-8o22
last name	F6R-6
last of	L9l7
last on	f14R-11H6O24o-8
last state	R-7
last three	L7
last time	T-14F34f18N-6O-17o20
last two	O9
last week	t6X-6R9B19D15O-17
last year	T-15D9O14
late	T51t-19X26x-9L-23R-8B-20N15D-13H-7O35
late * <number>	T-11
late * cost	T7
late * from	F6
late * i	T15X7
late * it	N7o13
late * the	T8L10
late ,	T15l9B-6N6O10
late and	T15O12o12
late by	F9B8N14H6O-7o11
late for	O-6
latenc	T-6F-14R-7B-6O-8
later	T28t-16X11x-7L9R-8B-15N-15H-15O28o23
later * a	T-13
later * it	T-8
later * plan	T6O14o8
later * the	X7B6
later ,	T-25f13R-6O7
later :	T-7O16
later on	o9
later than	T13O12o6
later the	o18
later we	f8
latest	X23D15O32
laugh	D21
launch	T18F11X-8L-6R-11O-6o8
law	T-8F14f-6X6
law * a	T-6
law * the	T6F11
law want	T-6F8
lawyer	T-13F12o10
layer	f-6X-9L11B-13O-8o-6
layer * on	F6R9
layer :	R-6
layout	t20f6X7o6
lazi	T-10D28
lazi * the	D19
lazi and	X-9D14
lead	T-10t-15F-17f-16X-15x-15L8l-12R-11B-20N37D9H-19o-14
lead * <number>	O11
lead * and	N10H11
lead * for	L7
lead * i	T10N-8
lead * it	L-6O11
lead * me	T-6X8
lead * move	L8
lead * not	D9
lead * that	F15X11N6
lead * the	F6L10N10
lead * to	D7
lead ,	F-7X-6N15H10
lead and	F12L7N10
lead for	T7N6
lead had	N12
lead it	X10o9
lead of	R11
lead on	N-6
lead time	T15F-8B-9O11
lead until	X7
leader	T-8F23X-6L-10R-7B18N13D-10o-6
leader ,	F7N8
leaderboard	T-6
leadership	T-28F-6X-7L-12R-7N42D-10O-6o6
leadership * on	T-6N12
leadership * two	N15
leadership got	T-7N13
leadership i	N11
leagu	X6
leak	T-32t-7F60X-22L12l-6B-17D-9H-6O-17o8
leak * need	T-12F6
leak * revok	F-15N7O-15
leak ,	T-6F-8L7R10
leak :	T-6F38
leak that	F14
leak to	F-11N-6O-16
lean	F6L9R-11B-6
lean * it	F7
lean on	L12R-6
learn	T11F-21f-13X-6x89L-16l-9R-9B-15D-11H-10O-9
learn * a	x8
learn * and	x9
learn * from	D-6
learn * i	X10x-7
learn * it	o19
learn * lot	x17
learn * the	x7
learn ,	X-7x7
learn a	x24
learn about	T7o7
learn from	x16N6D-6H-8
learn i	X21x-9
learn it	t16D-6
learn of	T7F6o11
learn someth	H6
learn that	T-9X7x-10D9
learn the	T7X-6
learn to	T7R8
learnt	X28x17L10B-6D11
learnt to	X23
leas	T-20F20L22R-11B-12N-7o-7
leas * the	F6L6
leas ,	t8
leas end	O7
least	F-8f14X-9L11R21B-6D15
least privileg	O-6
leav	T15t-9F16f-17X15x-14l-9R-13B22N-14D21H26O-11o-9
leav * and	T11t6
leav * be	D7H6
leav * it	X10L-6
leav * on	B11
leav * said	t6
leav * the	o7
leav * to	T6H9
leav ,	X8
leav a	D9
leav by	F-6B10D-7
leav i	t6
leav it	T26X-6H10
leav me	D6H23
leav out	X6D8
leav the	T11X9L9R-12B10D10
leav through	T-6
led	F-6X-15L7H-6O11
led * first	O7o9
led ,	D6H7
led by	T10D8
led it	T-9R-7D7
led the	T-8R14
ledger	T-9t12F14X-8L-17R14B-7D-6O-6
ledger * the	t10R6
ledger ,	F-9
ledger and	t10
leed	R17D6
left	T40t-11X-10x-14L-18l9N11H10O8o15
left * a	D6
left * and	T13B6N7
left * becaus	T9
left * for	T-12
left * i	X12
left * on	T17L8o7
left * so	L6
left * the	T22l8B-7
left * with	O9
left ,	X10x-6B6H9
left a	R10
left alon	T32f10
left at	T-9l9N12
left for	T-7f12D6
left in	H7
left it	R-7D6H-8O-6
left me	T-6D7o10
left on	o9
left out	T15
left that	T-10X6
left the	T-14F9B7H-6
left them	R10N12
left to	D7
left with	T-8o7
legal	T-7t-9F12x-6L-6N27H-6
legal * a	F6
legal ,	F16
legal duti	F-8
lend	L-6
length	X7
length of	f7
less	T40F-7x-9L-14l-7R-16B-10N6H-12o22
less * but	T10R8
less * than	T-7
less * the	o11
less ,	T6t15o10
less code	T11R9
less than	T-18F21X-7B8o25
less work	T16R-6
lesson	T-15X-8x22
lesson learn	x7
let	T8F-16X7R16B-7N10D42O-13o-23
let * and	N13
let * be	l7
let * go	T13f8B-6
let * know	T16N8
let * run	R8
let * sai	F12
let * watch	H-6
let * work	H6
let a	L7
let go	T10L7
let her	D13
let him	X11R-7D-11
let in	L7D-6
let it	L-6R26
let me	T11H7
let the	T26F-10R-7N15D9H-12
let them	T-9X-8R-8H17
let us	F10D6
letter	l30B-6N13O10o-11
letter * the	T-6L-8N15O7
letter ,	L8
letter and	X6l9
letter to	N7
letter with	T10N8O7
level	F-12f13L-10R-15B-6D-9H-7O-11o24
level ,	N6
level and	o8
level by	o9
li	B-9N-7D13O-8
li * the	f8
libc	T17
librari	L31R11N8
librari ,	T-6L17
licenc	T6f-6R8D-12H-7O9
licenc * <number>	T-8O7
licenc * to	L8R9
licenc of	O7
licenc server	F14X15R6
licenc wa	t9
licens	T11R-7
lie	F14f15R-7
lie ,	T8f11
life	T17F18O-7
life * <number>	L12O-8
life ,	O8
life mean	T-7
lifetim	l9
lift	T13F9X-6L-9l7R-7B12N13O7o-6
lift the	T11
light	T-15F-10L-6H10o7
like	T12t8F9X7x20L-19R-23B-19D6
like * and	T-13t-6F20X9O7o10
like * becaus	T-9D10
like * i	T8
like * in	O10
like * it	l14
like * know	T-7F10X7
like * on	x11D7
like * or	X6L9
like * other	T7
like * the	T-8t17F-7O9o20
like ,	T8t6D14
like a	T-15F6R-10B-6D-8o-6
like it	F-11f-6X-10x-6H18O8o6
like my	N7
like on	T13x8
like that	T-21f12X-17x12R10D6H26O16
like the	X28l12o9
like thi	T-16x6o10
like to	F-7X8
limit	T-14F-6X-16x-10L41l10R13B-11N-8D-20H-16O-15
limit * <number>	T-10R-7
limit * a	T10L-8B8
limit * on	L25
limit * put	F14
limit * that	f8R6
limit * the	F8X6R-7o10
limit * two	t16L28
limit ,	T-7t-6L-18R-13B-6
limit :	F-10
limit and	F-6L18
limit befor	R14B6
limit i	F11
limit is	T-7t14L21
limit of	R13O6o9
limit on	L8l13R10
limit per	l9
limit the	t8
limit wa	R8
limp	R14
line	T-8t13F-23f11X9x-18L-11R9B22N12D17H10O-10
line * a	T12t19F-6L-6R6B-11N-8D6
line * and	T-7F14
line * by	F12
line * git	f9L7B6
line * i	T7H10
line * it	l22D7o10
line * line	X11D6o6
line * me	N9
line * not	F6
line * of	X15
line * on	B9N6
line * our	L22
line * that	H6
line * the	t14F-10L-7R9N11D15
line * their	O18
line * to	N8
line * us	R8
line * we	o9
line ,	t-6F-15f-7L-13D18H-10O-6o9
line :	T7t15R-8B-9
line <number>	R7D19O9
line and	F-7L6H11
line at	R13
line by	X18
line each	L10
line everi	R6N6
line for	T14f8L-6l12
line free	H10
line from	N7
line i	X-6
line in	T-12t29F-8X11L11B21N-6D6
line is	F-7L21
line of	f6B-6D-7H16
line on	T-8L23
line that	T8
line to	t6B10D6O7
line wa	F7l7R12
line were	F16O-8
line with	T-7F9
lineag	F11
link	T16F11L-10R-15N-10D-12H10O-8o-7
link * the	T-8l6R7
link ,	H8
link to	F9R7
linter	L9
linux	T-8
lisbon	T7R10N6
list	T-9t-9F-19X18x-13L14l23R21B-6N17D-26H-11O-16o-26
list * <number>	N9O13
list * a	T-10L-6l9R19
list * and	L-9
list * each	L-8
list * in	o7
list * it	l10
list * six	H7
list * the	F13X22L22R-8B-7N6
list * what	f7
list * who	L7N6
list ,	T-13t10X-7l19R7B6H-7O-8
list :	R14
list and	F6X7L8N6
list at	H8
list by	T9X7L10N6
list each	N13
list for	T-7F7L8
list in	X6O6
list is	T-8F10R10
list of	T-13t-6f16R-13B-7N11D-8H-7
list on	L6
list the	F-8X-7L10R6
list wa	F7R6
list with	R8
listen	T-9t-7F-7X-10x28L-12R16D9H-7O13o-14
listen * the	x9R9
listen ,	X6N6O11
listen to	x10
littl	T-7t-6F6L-8l6R9D18
littl * the	T-9R9D10
littl ,	R9
live	T15t-6F-17f-11X-11x-9L8l-15R16B-10N-13D-28
live * <clock>	H10
live * a	F-7
live * an	T9N6
live * at	L10
live * dai	T16O8
live * for	T-7R7
live * hour	F8L-7R-12
live * in	F6N10
live * is	T12f7o7
live * it	t7R-7
live * minut	T-6B-7
live * of	T9O12
live * on	X6
live * that	L7R-6
live * the	T11t9O-7o9
live * two	R6
live ,	L-14R11B-6
live <number>	T17L14O13
live an	F6R-8
live and	T-6x8O-7
live at	H10
live for	T-6R21B7
live in	T-18F8B-7
live kei	O6
live on	L8
live op	N6
live probe	T8
live there	f7o7
live togeth	T10
live with	T37F-10X-6L-9N-7
live without	T-7F6L10
load	t-16f-6X-18x-11L21l-12R-21N-19D-13H-18
load * <number>	T6
load * a	L6
load * i	T9
load * on	T9R8
load * the	T7t6F9B-10
load * two	L11
load * with	L7R-6
load ,	L-19R-7
load and	R9
load at	O8
load balanc	L-7R6B6O-9
load by	L15
load for	R7
load in	T6
load it	T-6
load on	T14B-6
load test	T7X-6L14R-8
load the	R-7N8
load wa	T10o14
loader	T-6F9R10
loan	F-7X7L21
loan team	L6
local	T-20F26L-7B-10N7O8
locat	F-8
lock	T-17t-11F49x-8L-11l-12R-8B-16N-14D-21H16O-20o-11
lock * <number>	R9
lock * dai	B11
lock * of	T-6
lock * over	F6O7
lock * plan	B-6
lock * than	T-6
lock * the	T7F7
lock ,	R7
lock :	T-6
lock <number>	B11O8
lock abov	F-8
lock for	F11
lock on	F-9f10H7
lock out	B-9
lock stai	F17
lock timeout	T-8F-10L8R15B-8O-6
lock wait	T-6F19B-6O7
log	t-11F16f-18x-13L-23l-17R-38B-24D-28O-14o-13
log * 's	F10
log * <number>	O11
log * a	T-10F-12X-8D6
log * and	L9l7B6H11O-7
log * befor	t9R11
log * by	R-6N6H8O11
log * for	T13R7O-6
log * i	T8f9X11
log * keep	F6
log * on	t8R10
log * that	F11
log * the	F13l-6R-11D-6H-6o-6
log * to	B-7
log * two	T13
log * wa	X14
log * with	R6
log ,	T-13F14X-12L-13R-13N10D-10H-6O-21o-7
log :	F7
log and	L11H-7
log ar	T21F-9L7
log beyond	T6
log for	T-8F12B-6H13O7o8
log i	F7
log in	T-7R15B7H11O12
log into	R-6H8
log of	l-6R-8O-6
log off	l14
log on	F-7X8R6
log out	F15O6
log pipelin	L8
log previou	F-9H10
log retent	F13f10X9
log rotat	L10
log show	R10N7
log to	D6
log with	T8f6
logger	l6
logic	T25F9
login	t-11f-8L13l-6R12N-12D-8H-13O9
login * a	T-6B10
login * in	O9
login * that	o16
login * the	L12R13
login ,	T-9R23O8
login and	F-7
login for	B10
login on	L15
logist	L6
long	T21t6X15x21B-16N-7D15O-8
long * and	T-6x8R8N11
long * in	T8
long * kei	O6
long * the	T-7F9X9D13
long ,	T-8X8o8
long as	t8f11L10H10
long branch	T14
long live	T6O6
long on	L9
long report	F15
longer	T68t-7F-12f-9X-8x-7L16l-6B-12H20O-12o-12
longer * <number>	L-6B-8
longer * a	T-7X12L10
longer * do	T-15B-6H20
longer * i	N7
longer * that	T7F13
longer * the	F-7
longer ,	T36t6N6
longer and	T9
longer becaus	L10R9
longer for	F12
longer than	T-27L-13R-6B-8H15
longest	F6R-6B-8N6O42
longest * wa	O13
longest stop	O11
look	T-9t-8F12X23x8L-14l21B-32N-7D16O-25o-9
look * a	T-7B-6N7o7
look * and	T14F7X23D-7
look * at	T9L10l8o13
look * becaus	X-6
look * by	l6
look * each	L7l8O9
look * for	t9X-6L6o-6
look * from	T23
look * her	D-6
look * hi	D8
look * i	T-7x28H11O6
look * in	T11R6
look * is	X7
look * it	t6F-9f16l15R16B-8N-8
look * minut	R9D11
look * my	F6
look * on	F-6X12x17B-8H14o-7
look * same	o7
look * such	X7x8
look * that	X-15
look * the	T-11t13F-18f9X-7x-7L7l-9R-21N18H-10
look * them	t9f7X10R23D-6H8
look * three	L7
look * to	T8H6
look * two	R26
look * what	F11
look * who	X11R6
look ,	T8R11H14
look :	N12
look after	T6F-6L17D6
look again	R18o10
look and	D8H6
look at	t9F9f9X21x-10R9B-11N-10O-10o12
look back	T-6F-7X15x55B-6H-10o-7
look bad	T8F-6R8
look fine	X16R7
look for	F-16L-9R6B-9D9
look from	B7O9
look good	F8
look in	T-8X-8
look into	F-8
look is	T10
look it	f10
look like	F27X14
look nicer	T7
look safe	T-7t-7F-6X-12
look there	o10
look up	D7
look which	F6
look who	L12
look with	f9N8
lookup	F-10
lookup ,	R6
loop	T-7R9D9
lorna	B-6o8
lorri	X16B9
lorri * the	N7
lose	T66t-6F20f7X-13x-12L-15l-9B-16D-20H-7O-20o-12
lose * and	T8F13
lose * minut	T14F-9
lose * of	T7
lose * on	F6R-6
lose * than	F10
lose * the	T6
lose * to	T12F-7R9
lose * zone	T-6F7
lose a	T-12R-8H6
lose data	B6
lose is	T16
lose more	F10
lose noth	T-21F-10R10
lose on	T10
lose the	T37F14B-8
lose two	T8F8
lose up	T12F-7R9
loss	T31F9R-8
loss * <number>	T7
loss ,	T7F11
loss of	F6B6
lost	T24t9F15f-18X-11x-20L-19R-36N-15D-13H-20O56o17
lost * <number>	T-14O32
lost * a	X6
lost * and	R7N7
lost * dai	T8l11O-6
lost * hour	B11D10
lost * is	T-8F12
lost * minut	T-10X19L8D13
lost * month	T-14X21
lost * new	T11
lost * not	T-7F8B8
lost * of	X13
lost * overview	T23
lost * right	L9
lost * that	T21L11
lost * the	T30t-6X-6D7
lost * we	T6F8
lost * zero	O10
lost ,	T-14t-7F-17L-7O27o-9
lost <number>	T-7X9
lost a	T18F-6o10
lost about	t15
lost by	T8t11
lost four	X8L8B9
lost in	T8O14
lost it	T9R7
lost on	l11O21
lost or	L7
lost order	F12
lost some	T19
lost that	T6
lost the	T47t-11L6R-8B18N-6D7
lost their	T13
lost three	T7X6
lost two	T-8X9O-8
lost us	T12D9
lot	T-10F-7X-21x15L-21l-11R43B15o30
lot * it	x11
lot * on	R9
lot * the	T-7F10R7D15
lot * them	D11
lot * to	R-6O7
lot ,	F7
lot better	o6
lot in	D9
lot of	T-11t8X-11H12O8o-18
lotteri	R10H8
loud	F7X-9R-11B11
loud what	F7
loudest	L6o14
loudli	T-13
love	T17F7X10L-8l7D14O-11o-6
love ,	T7O-9
low	F10X15L19R8B6N-8O-12
low risk	L-6
lower	F14X-11l9O14o8
loyalti	R8B8
luck	X21x12l10R7O-7
lucki	x15H10
lui	T-10L9R-7N29
lui * the	L14N17
lunch	T19t23F-12x-6L-11B-14N-14D21H-10O-18o30
lunch ,	t7l7B-6D18
ly	F-7B14
m	T8t8X12L-9
m ,	t11O12
ma	t8
ma 'am	t8
mac	O-7
mac runner	t6
machin	T-13F-9f-24x-10l-8B-12N-16D-25H-13O-14
machin * <number>	L24
machin * a	F-11R-6B-6
machin * and	O7
machin * it	F6X12
machin * not	F7
machin * of	O6
machin * on	o15
machin * our	T6R9
machin ,	F-10R-12o-7
machin :	B16
machin and	B-6
machin ar	t9
machin can	R14
machin for	T6
machin in	F-6
machin is	T8F6L14o15
machin on	R10B7
machin restor	L6
machin that	t12
machin were	O8
macro	F9X7
mad	R12B6H8
made	T-10t-8f-16X10L25l6R-12N-14H12
made * <number>	l13O-7
made * a	x7
made * and	F8
made * form	F6
made * in	X13
made * inventori	H12
made * it	X11
made * of	B11H8
made * on	T8F-6X10
made * rule	H-6
made * small	R6
made * the	D7
made ,	l13o9
made <number>	T-11F22L-9
made a	F6B-6H-6
made for	D13
made it	T-12F-10X10L24l-7B-6D-7o-11
made me	t8x9
made of	X15
made sure	B12D6
made that	D22
made the	T22F-9L12D-8O-8o-9
made them	F8
mai	T-32t-26F16f15X-15x-13L17l-6D-23O-21
mai * <number>	R8
mai * a	T-6F-11L6R8H7
mai * and	L6
mai * awai	T-7
mai * be	F12L18R-6
mai * it	f11R15B19
mai * noth	T-8R13
mai * the	D-6H7
mai * to	O7
mai ,	L7D6O16o7
mai <number>	O8
mai and	T11L-6H10o7
mai be	T-17F-8L-7B-7
mai call	B7
mai do	B10
mai fail	B6
mai go	H11
mai have	D-7H6
mai i	N7
mai it	O-15
mai lose	T-20R9
mai meet	F-6R13B6
mai not	T-7F-10f17L20R-11O-7
mai read	R18
mai sai	B11
mai see	R9
mai stop	F10
mai touch	F10R7B7
mail	T-8X32L15l-6R-11B-8N69D7o-9
mail * and	T12X7
mail * it	F6H12
mail * the	X9N6D8
mail ,	T-6D9H-8
mail to	F7N13
mailbox	X16R7
mailbox ,	R10
main	T-9x16B-7D-7
main branch	L6O10
main thing	x19
mainfram	f9R9B15H15
mainli	N12D8
maintain	T7
maintain ,	f6
maintain it	o6
mainten	F6
mainten window	T6F11R7
major	o14
make	t13F11x12L10l-10N-7H-10O-14
make * a	f8
make * new	F6
make * stop	T6
make * that	T-6
make a	F-11L-6o8
make it	t16F-13L6R-15D-7o-7
make me	T-7x-8
make on	t7f13
make peopl	T6F6
make sure	T-10F-9R7B7
make the	F18X6x20R-9B15N-6
make us	T18D7o6
maker	F10
malic	L-9
man	T-17t-9F9f-10X7l-7B-14N-12D79H6O-7
man 's	F13
man * a	F8
man * the	H9
man ,	D7
man in	T-7X21
man on	D9
man who	D18H7
man with	F8
manag	T-14t13f10X-30x-15L-21R-11B-15N49D22H-17
manag * a	T-10F-6X8R7N8H8
manag * and	N6
manag * ask	T8N14
manag * at	D9
manag * for	L10
manag * i	F7
manag * it	X-6R8N-12O17
manag * me	F10
manag * that	t11o9
manag * the	t6f9R-6N15D-7
manag * to	F6D14o7
manag * wa	o12
manag * we	N9D11
manag * with	f9
manag ,	t-7F8R-12D-10H-6o-6
manag :	N14
manag and	T-12F10f7L-7R-7N7
manag befor	N9
manag for	T6
manag get	N-7
manag got	T-8
manag i	t9N12D-6
manag in	T10X6N8
manag it	O8
manag now	L10o-6
manag of	N11
manag on	B14
manag wa	T-7N10H7o14
manag want	R11H16
manag who	D12
manag would	T6D6H6
mandat	F6
mandatori	F30L10
mani	T-12F-9f-8X-22L-24R-11B-6N9H-7O-8o-10
mani * state	T13
mani ,	l10
mani and	D8
mani ar	N9
mani peopl	F-6
mani small	T21t11
mani team	O7
mani thing	B9D12o7
manifest	T-9B6
manila	N6
manila ,	T6
manner	X-8L-12
manual	T33t-7f-6X-12L21R-7N-8D6O-7o-9
manual * the	T-8D15
manual ,	T12D6
manual work	T-17
map	T15t-10F-6X-11L19l9R-11B-12O-9o-10
map * and	R9
map * the	T-6f6
map * wa	T-9
map * which	N6
map back	B-9
map featur	N6
map is	L9
map tile	N7
map to	L8
march	T-16t-11F23f15x-7L7B-9N-15D-12O13
march * <clock>	R7
march * the	o7
march * wa	O12
march ,	T-10F20X14L8l7B6O-19o-7
march :	F10O7
march <number>	O-6
march a	R7
march and	f8
march it	L-9O14
march the	F16
marcu	T-11x11D-7o9
marek	l15O-6
margin	F-11R-6B-8o7
maria	D9
mark	T-10F20X-11L7B-10D8o-10
markedli	t-10O-11o49
markedli * the	o10
markedli faster	o12
market	T13t-7F11f9X-11L-6B-8N22H-7O-16o-6
market * not	T8D-6
market ,	X6
market had	T31
mast	F-6R11
master	T9R-7N7
match	T-20f-8X-10L-18l-6R19B-7N-6O-9
match * <number>	B11
match * the	o11
match ,	T-7R-7O12
match and	T-7F12D7
match server	R11O-8
match the	F10L-8
matchmak	L10R13
materi	R6
matter	t-12F-11f13X7x-6l13R-14H-7O-8o10
matter * the	T9F7l8
matter ,	f11N8
matter for	T11F12
matter of	X6l8
matur	f13X-9
max	L17R33
maximum	T-8F-8R7O-7
mayb	T26t-6F-11X-12L-15l14D-9H-9O-13
mayb * minut	T7
mayb <number>	T14N7O-6
mayb two	X8
mb	l8R-6O-14
mb ,	l9
me	T-27t-11F-22f-19X42x19L-12l-16R-21B-19D-11H74O-9
me * 'd	T-6X19H12
me * 's	t8o6
me * <clock>	D7
me * <number>	H6
me * a	T-8X8R-8D-6H29
me * and	X-6D7H8
me * dai	T-19D13
me * for	X8
me * fridai	N7
me * from	N6
me * get	t7
me * had	T13X6
me * hi	B6
me * hour	X7L-8O7
me * i	F-7X-9R9N10D-13o-7
me * in	X13x6l7D-6H7o11
me * is	T6
me * it	t9O12o8
me * minut	T-8D10O-8
me * month	f13X9N-6
me * nobodi	H-7o7
me * not	T11
me * of	F10f8D11
me * on	N10
me * peopl	H-7
me * sai	X8
me * someth	R7o7
me * that	N8H-8
me * the	T-7t-7F-8X-26x9R23
me * thei	t9o9
me * three	T-13L6
me * to	X21H-6
me * wa	X15
me * would	D14H16
me * wrong	D12
me ,	T-23t-10F-8f-6X-10L-11N25H6
me :	T-6t6X7
me <number>	T6
me a	F6f11x26L-8N-6H9O-8o14
me about	X-9H-6o17
me an	X7
me and	T-8t-7F-7X-15l9R10B-7N-7H31
me as	R6N9
me at	x11N6D10
me be	X-6D12
me befor	R10N16
me by	D8
me each	N7
me everi	N11
me flat	X6
me for	X-8
me himself	D-6
me how	O8o7
me i	T13X13x-6
me in	X-6R-8N7H14
me includ	X14l11B9
me it	t6H7
me now	L-6
me off	T6x7
me on	X-11R11N-6
me onli	o8
me or	B9
me she	H14
me sinc	D-7O8
me so	T41D-6H-6
me take	O9
me that	T-10F-8X17x19R-8N-7D-8
me the	T9F-7X-11x6B-10N-15H14O-7o-7
me thei	X6H12
me thi	X14
me three	H-8O-7
me to	T-12F6X-10L-6R10H9o-9
me two	T-16X-7N-8O23
me until	T9
me wa	T11D7
me wast	f8
me what	D6
me which	F9R7D9
me who	X12
me with	N6
meal	T-8X7H8O7
mean	T31t-18f-13x-15l-9D-15o-15
mean * 's	T21F-6
mean * <number>	T-20F-7B-7O8
mean * a	T7
mean * and	T-8
mean * new	F6
mean * the	T-9
mean a	T14L-8
mean i	B12H7
mean no	F18L6
mean noth	F26
mean on	T7
mean order	T12
mean that	T41
mean the	T9R-8B7
mean we	T13
meant	T39F-8X-9x8L-8R-7B12N6D-6O-12o-8
meant * the	T10
meant a	T6x12
meant the	B12
meant to	X-6D9
meantim	N13
meanwhil	T6F-7X-7L-8N10D-6H10O-7
measur	T-30t16F-8X30L24l-14R-29B-13N-9D-25H-19o16
measur * <number>	O6
measur * it	F7X8
measur * the	F-7f7R-14o-6
measur ,	t7f26x8R-7
measur and	F12L6
measur at	X6
measur by	T-7F8
measur is	N7
measur it	T-9F-6O7
median	T-34F6L-10R-6B-15N-6D-7O30
median * <number>	O21
median * minut	F-7
median ,	T-6X6
median <number>	F-7
median and	R7
median wa	O-15
median wait	T-6O7o8
medic	T-14f7R7
medium	R12B10
meera	N-6
meet	T-9t-8L-18l12R-8B-17N-10D-13H8
meet * bad	R-6
meet * it	F9H11o6
meet * we	l8
meet about	F7H11
meet and	T6
meet the	T8R7
mei	t8N10H-7
mei * the	B6H-6
member	T-13t-7F-9L-12R19N15D-9o-12
member ,	O6
memo	l11N11
memori	t-8F19f-14x-10R-20D-16H-7O-30o-12
memori * <number>	T8
memori * a	T-7
memori * and	T7
memori * from	R7
memori * is	T-6F16B10
memori * the	F6l9
memori ,	T-6t6L-8B-8
memori :	F6
memori and	X12
memori apart	T-9
memori leak	F7
memori limit	F-7l9N11
memori of	l9R-6
memori or	T-7
men	T8X11N7
mend	X-6L-14R-15D-10H6
mend it	L-7O7o10
mend the	T6
mention	T-8t7f14L-7l7R-6D35o10
mention it	f14L-6l8D18o6
mentor	T-10x39
mentor * a	x16
mentor is	x17
menu	t-8F-7R6D7O-9
merchant	N13o6
mere	R10
merg	T15t-11f-12x-8L13R-9B-8N10D-6H-9O-7o-7
merg * a	R12N8
merg * and	T8N19
merg * to	R-11B-10O-8
merg ,	R-9B6o6
merg a	L6
merg and	T7
merg in	T8
merg pr	N9O6
merg request	L-9l7B8O10
merg to	T-17L-7R-8B-7N-6O-6
merger	H8
mesh	T18L11
mesh ,	T8
mess	D8
messag	T-14F-19f-12x-7l-10R-13N55D-9
messag * <clock>	H11
messag * a	F-7B13
messag * and	N6
messag * in	X10
messag * on	R-6
messag * the	T8F-6X16L14N6
messag * to	F11
messag ,	T-8F11L6R-9
messag and	X6R10B9
messag at	N8H10
messag for	F-6
messag in	B6N6
messag is	F-7N6O9
messag on	R-7
messag that	R12
messag the	N7
messag to	T6R-7N23D8
messag with	X8N7
met	T-9t14f18X24x-6L7l-7R-18B-10D15H-8O-14o6
met a	f13D14
met the	X18
met unprepar	X13
meter	T-7X-11R10B-11D-8H-8o-9
meter * on	R9O6
meter ,	R9
method	F10f15D-8
metr	T7F6
metric	T-13t-9F9f11L-20R16B-6D-6O-7o-8
metric * and	R6
metric ar	F7
microphon	X18N6
microphon off	X11N6
microsecond	O-16
microservic	D6
mid	F7
middl	t8F22L-10R-8H15
middl * a	l9
middl ,	F7R-7
middl :	F8
middl of	l7H7
midnight	t6X-9R-15B9N-7D-9O12o-8
midnight ,	R-6
midnight and	t10
midwai	F18
might	F-6X-6L-6R8N17
migrat	T7f-9X6x25l-7R-12B19D-12H12O7o14
migrat * on	B13
migrat that	T11O9
migrat wa	o35
milan	F7
milk	T-7F-7R15B6D17
mill	T-18F-10X15L8B8D-9H6O-8
million	T-7t-11F-28X-10B-19N-12
million * a	O-12
million * and	R-9
million * in	T-8O-10
million * of	T9O-6
million * the	T13f9l6
million * year	T11
million ,	T-7f8L8l6
million a	T11
million for	R15
million in	L10
million kroner	T-6
million row	T-9F-7R-6
millisecond	T9X9R-11O-9
min	L7N13O7
mind	t-8X-8l20R-8B-6N-7D12o-9
mind * it	l6
mindset	x-10
mindset ,	x-9
mine	T-19t-30F-22f-17X26L8l-15B-23N-16D-20H13O11o-34
mine 's	D7O17
mine * i	F8
mine * on	T11
mine * the	T-7o-7
mine ,	T9L-10R18D-6H11o-7
mine :	X10
mine again	L13
mine and	R-12o-9
mine is	D9
mine that	H11
mine to	T-6F-6x-6N-6O-6
mine wa	R-6B-7
minu	t6F-7
minut	T-6t-26F13f-14X27x-43L-23l-23R-39B32N24D-20H-8O31o-40
minut * 'd	F12
minut * 's	F8L6
minut * <number>	T-7X-10L-7B-19N-10D-6O38
minut * <percent>	R14O6
minut * a	T7F-6X-10L-7R-15B-7N11D7O-12
minut * about	T-9
minut * after	F-7
minut * alarm	N9
minut * all	R12O8
minut * an	T8
minut * and	T31L15R-10B-6N9H-7O-10
minut * ani	T8
minut * anyon	F-6L8R7
minut * as	T7F9
minut * averag	t18F-6O7
minut * be	O7
minut * becaus	F6X14L10
minut * befor	L8
minut * but	F6
minut * by	R18B10H14
minut * call	F12O-9
minut * cost	o9
minut * count	N14O-8
minut * each	R7O-9
minut * everi	T7N9
minut * fail	T6O6
minut * first	R17
minut * for	T7F-10
minut * forti	T6B6
minut * four	F-8X19
minut * from	H7O21
minut * go	D6O-12
minut * goe	B9
minut * had	l12
minut * half	O-21
minut * hand	T-11F7O-10
minut * hurt	R6
minut * i	F25X9R13B10N32D16H-8O16
minut * if	F-7L6R9
minut * in	F17R8O17
minut * is	T-6F-13L11l9
minut * it	T-18L8R7N8H-6
minut * last	F-7B7
minut * look	R-12
minut * lost	T-10X11
minut * machin	O6
minut * mai	F-6O7
minut * me	O6
minut * merg	O-12
minut * minut	N8
minut * more	F6H7
minut * most	f12l14R-8B-7O14
minut * my	T-8X6N-6
minut * no	T-9t9R-7
minut * nobodi	L17
minut * not	T-8R6D14O10
minut * noth	F-10X19
minut * notic	O15
minut * of	R-11B-9O24
minut * on	L-8R10B-6H19O7
minut * or	O17
minut * our	T-10N-7O-7
minut * p	F9
minut * peopl	R11
minut * place	F7L6
minut * pull	T9
minut * read	N-6
minut * real	T6R6O9
minut * repair	B12O11
minut * return	R7B7O-10
minut * same	N17
minut * second	T18F9f9
minut * see	X8
minut * servic	F7
minut * she	O10
minut * silenc	N7O8
minut * so	T-6
minut * than	B-6O10
minut * that	T10t11R-6D-6O-9
minut * the	T29t-9F10f12X-7L-11l8B22N30D-12H9O15o-9
minut * then	R9N11H16
minut * there	F6L10B-6N10
minut * thi	F10L11
minut * three	O14
minut * to	F-7L17R-7O11
minut * total	O10
minut * two	R-10
minut * wa	X16N-8H6O9
minut * wait	T9F9O-12
minut * we	T-11t9f7B17O13
minut * whoever	F20
minut * with	T7X8R6N8
minut * work	X17
minut * would	F6X-6
minut * wrong	T-16F-12R15
minut * zero	F-7
minut ,	T-13t-14X-20x-9L6R11H13O31o-9
minut :	T9R7
minut <number>	T-8F9X-7R6B-15N36O-12
minut a	T6F-7L7R-6
minut after	T-7F-7L9D6O8
minut against	T-8
minut all	N16
minut and	t10F17f-8X11L6R-12B19N-9D-9H8O10
minut apiec	O-13
minut ar	F-9L12R9B9
minut at	T16F-11L-6l13
minut befor	F-9X8L17l14B-9H9O-10
minut between	X19O-12
minut but	T7
minut by	T-12F12N10H6O-17
minut cost	T9
minut down	F-7O9
minut each	T-8B-7N-6O-7
minut five	X12H9o6
minut for	T11F-9L-10N-7O9
minut four	T7
minut from	F7f6X11L-8R13O20
minut i	T-12F11X9B-7N-6H21O9
minut in	T6X-17R-6B13N14D7H-7
minut instead	O9
minut is	F-8X19N-6O-7
minut it	L16
minut late	T12F-7L8O7
minut later	T13
minut longer	T36L7
minut more	T30F11B15N6
minut notic	T8
minut of	T10F23X-8L-16R11D-12H-8
minut old	T6
minut on	T13t14F-12X18D7H-6O11
minut or	F27B6
minut rather	T-6R7O11
minut sai	X14D9
minut sinc	X9N8
minut slower	T7
minut sooner	X11
minut stop	F-7B12
minut ten	F15
minut that	F9R10
minut the	B-8
minut there	L7H6
minut three	N14
minut through	O6
minut till	B6O6
minut to	F-8f-6X-7L-8R-10B-17H-9O33
minut until	B-9N18O7
minut we	F-8x8L7N12O-6
minut where	B6O18
minut with	T-6F11f8R-14B-8H9O12
minut without	L-8O-21
mirror	X10L9B25
misbehav	R14B18O8o10
misjudg	T-8F-6X57
misjudg :	X15
mislead	T-7
mislead :	f10
mislead where	F8
mismatch	T-11F21X-10R6B-13N-6
mismatch * a	B-7
mismatch * the	F15L13
mismatch counter	F20
mismatch in	F9B-7
misread	X13x-7
miss	t13F34f-15X-22L15l-8R-6B7D-20O35o10
miss * a	T8O6
miss * and	T10F6O-7
miss * from	O10
miss * minut	F18
miss * on	F6L-6
miss * real	B6
miss * that	O8o10
miss * the	F11
miss * went	T6R7
miss ,	T8F-11O10o8
miss :	X7
miss a	F12
miss and	B6
miss data	L13
miss from	F7
miss in	N6O6
miss it	T21t-6R-6
miss on	T-6R-6O11
miss report	T6R7
miss someth	t7
miss the	T-13F10L8R-7
miss went	R11O9
mistak	t-10F-7f-7X37R64D9H-11O-9o9
mistak * a	R8D10
mistak * mine	X11
mistak * not	L8
mistak * on	F-9L10
mistak * the	D14
mistak * to	T-6X12
mistak :	T-8F-6X24
mistak in	F-6L11
mistak of	X7
mistak reach	F-14R17
mistak stai	R-7B-6
mistak there	T7L12R8N8
mistak wa	X24R-6D11
mistak would	R8
misus	B19
mix	F22L11R-7D-7
moan	T14D37
mobil	T10t-6f21R-11B-10N-9o14
mobil team	o6
mode	F9R29B-8o22
mode ,	X7R6
mode for	T-7F8R15
model	T15t10X16B-6O-9
model ,	t14
modem	T-10X11R-6B11D6
moder	o7
modern	x6
modul	T7L6N-9O-15o-12
modul * a	L9R8
modul * goe	R6
modul * in	f9
modul * the	T8
modul * version	F-9L-8
modul ,	T13
modul ar	F-7
modul have	F-6
modul of	T7L6B6
modul version	F7f9
moira	L10
mombasa	T14L-9R7O9
moment	T20L-9R18B18D10O-6
moment ,	R12
moment it	F6N7
mondai	T-21t-19F8f-6X13l26R-8B7N48D8H-7O-13
mondai * and	l8O6
mondai * i	o7
mondai * is	t6L11
mondai * it	l7O-7
mondai * team	N10
mondai * the	f9X-6
mondai * what	N6
mondai ,	X-11L10R11D14H-9O-13
mondai :	F28
mondai <number>	F6H7
mondai and	T7
mondai at	T6N-6
mondai by	f10
mondai i	x7
mondai meet	l8
mondai morn	R9
mondai the	N7
monei	t12F-10f-10x-13L-15l-6R-10D-14H-13O-12o-9
monei * <number>	T-8O-10
monei * in	t11F6X8
monei * no	F8
monei * the	T11
monei ,	X11R-6N11
monei :	T-11F6O-9
monei for	T8
monei is	T-8R9
monei or	t10
monei that	F11
monitor	t-7F19f22L7l9N-10H11O-9o-8
monitor * blind	F19
monitor is	T6F7
monsoon	B9
month	T30F-20f6X30x-27l-11R-20D-30H-19O35o-30
month 's	F-7
month * <number>	T-11O23
month * <percent>	O18
month * a	T14F13O11
month * all	O-7
month * and	T8F6L-10R-9
month * bill	o12
month * deploi	O6
month * did	X26
month * do	F7
month * from	T8
month * have	t9O19
month * i	T19X-8N11
month * in	X6
month * is	T-16t6L12O7o9
month * it	T-17t11f8X30R7
month * keep	T-11
month * me	T9H6O10
month * minut	O-6
month * my	H6
month * nobodi	T-7
month * of	T-7L7R6
month * on	X9N13O7
month * onli	f10R-6
month * our	t10B6
month * show	L7o10
month * six	T-6
month * someth	T6
month * stop	T6L9
month * than	T17B9
month * that	L10
month * the	F-6R7B28D11O11
month * thei	L10O-8
month * then	T-6
month * there	t6F9
month * time	T-9F15
month * two	T12
month * wa	R6O7o8
month * we	F8X6O11
month ,	T15t15F-7f-13l-8R8N13H-13O15
month :	T-6F-6B-7N6O11
month <number>	D6O10
month after	l9O15
month and	T-23t16F9X-18L12R6N-7O31
month by	T-12X13O14
month end	T-13F-6O-11
month for	T29f10X-8R-10
month four	L7
month from	T7
month i	T-13F17R-8O7o11
month in	D13
month it	R7
month later	T10F12O9
month now	T-12f18o-15
month of	T-7F-8f17X26L16N6O-15
month on	L-6R-7H6O8
month rather	T19
month sinc	T18O10
month so	B8
month the	L-9H15o12
month thei	X12N9
month three	O-7
month to	T-8F-6f23X-7R-8O15
month two	X6
month we	t7
month with	T7F8X8H6
monthli	T-18t-9F-11f10X-7L23R-12D-7H-8
monthli ,	T-8
monthli by	f18
monthli report	O8
mood	T19t-6F-7N7o11
mop	D8
more	T40t6F-10f-12X-6x8l28B15N-9D9O-35o30
more * <number>	T-6t11F8L8R27B25N7
more * <percent>	F-7B9
more * a	T7L12H8
more * and	T-10t15L-8R-8o12
more * ask	o7
more * five	T11L6B-6
more * for	N14
more * half	R-6
more * i	T-12F8X-7H11
more * in	T-7l8
more * it	T11F-9L11R12B-9D17
more * less	T-11t15R-6o11
more * man	T-7D11
more * mean	T7
more * month	T11L-6N7
more * of	T18
more * on	X6l7
more * our	F6
more * ten	L-6R16B6
more * than	F-13f8R-10
more * that	T8X8l6
more * the	T14F-14X6L-7D-7H-6o10
more * them	T7D8
more * three	F-6R-6B14
more * to	T10
more * two	T-16t11f7N-6
more ,	F-12l11R23B8o9
more about	t7o6
more and	T8L-6
more attent	T-8l11D8
more care	T-7D11
more for	T10t17X11o16
more in	F9L14l6R15
more like	x10D-6
more load	T11
more minut	T19
more month	T10
more of	L6B-8D18
more on	F12R13N7
more or	T-7
more order	T7
more peopl	N12
more per	R-7
more pod	T-6
more state	T9
more team	L-6
more than	T-49t15F10f15x15L7l-7R36B36N-8D-16O-11o-14
more thing	T16
more time	T-8l9H6
more to	T10X6o6
more work	T12t6
more year	T-13
morn	F6f-12L-16l13R-17N19D-8H21O-21o6
morn * 's	N6
morn * a	B8N9
morn * and	N11
morn * i	T-6X8
morn * the	t17F-6L-7B12
morn * two	l8
morn ,	T-17F8X14l7B12N16D-7O-13
morn and	T6D-7
morn at	R7
morn for	T6l8
morn i	T-8X-8
morn it	N6H10
morn list	t11
morn of	H7O12
morn on	N7
morn the	l9D6
morn to	D12
morn with	t14B6
most	T-33t-18F-16f13X13L-23l9R25B-11N-15D-9H-10O-11o28
most * a	F10B-9o6
most * and	R-6o12
most * it	T-8f11X17
most * minut	F-7R-6O-9
most * second	B-6
most * the	R-6
most * them	O-6o13
most * what	D11
most ,	l13O7
most <number>	R16B17O-10
most <percent>	R6
most import	x10o-7
most like	T8F7X-6R9
most of	t-7F-9f7X26L-10R-16B-6O-15o24
most on	R13B-11
mostli	f7X-6x12L-11B-9H6O-15
mostli in	f12
mother	H6
mount	F-7L-6R6B-9
mouth	D8
move	T11t9f-20x-10l-11B6N-17D-7H-16o17
move * <number>	T-6O17
move * after	R14
move * anoth	D15
move * by	F6
move * first	T6
move * in	T13
move * it	F11
move * of	l9
move * on	F9
move * or	B-6o11
move * own	R9N7
move * than	F7L7
move * the	t-6R9D6H19o6
move * to	T19l8R-11D11H-6
move * two	B7
move * with	o8
move ,	T-6F27R-8N16o14
move :	T-6o14
move a	T-6B13
move all	T-7O-6
move and	T-6F-6
move between	B11
move by	F-15L9O6
move everyth	T8
move for	f10X9R12
move i	X9N-6
move in	T-6L8
move into	F9L-6
move is	F-8X9
move it	T8L33
move more	F7L7
move on	T27F-6x8l10o6
move onli	R22
move the	F29l-6H-8O-11o-9
move their	R6N7O6
move them	R-7
move to	t7F-10X-7L-8N-10D20O10o-7
move traffic	R-6
mr	T-8t-9F-14f-6X-17l6R-12N19D8H-12O-10o-10
ms	T17F-10f-8L12l9R-7N-14D-10H-7O6
ms * <number>	F-6R-6O10
ms * and	O-8
ms * each	T9
ms * everi	T7
ms * i	B8O7
ms * it	l9
ms * ten	B9
ms * the	T11F8R-7
ms ,	F9L-11l6R-24O25
ms and	F-6R7
ms each	T7
ms for	B14
ms i	O15
ms on	T8
ms slower	T11
ms to	O-18
mttr	R-6O6
much	T-16F-23X19x22L-8D-9H-10O-6o44
much * and	B8o12
much * i	x7D6
much * the	T-7X6
much ,	X-6x6o6
much better	o15
much for	X15
much the	B7O8
much to	f6x12
multi	t12
multipli	X11D31O-14
mumbai	R-7
municip	R6
murmur	t23L-8
music	R9
must	t8F-14f-21X-18x19L-9l-7B-18N-25D-9O-17o-18
must * a	t11X6L9D6
must * abl	T-7
must * back	F-6
must * be	T-7L-8R11B-6
must * for	x9H7
must * it	X6L-6R9
must * notic	F-6
must * the	B-8o-6
must * them	T9
must * to	L8R10
must * up	t9
must * wait	R8
must ask	T10F16
must be	T-18t7F-16f-7X-7L-11R-6B-8N-8H-9O-12
must choos	t10
must go	F-8
must have	T-7L7D18
must know	T6
must look	l10
must never	R11
must not	F-6R8H16
must sai	T9B8o9
must show	F7B9
mute	T-13t-7F18f-8L-12R11B23D-14H19O-6
mute * lot	R7H9
mute * the	R14
mute ,	R8
mute the	X-13N-6D-6H8
my	t-6F-12f-20X34x13L-13l21R-18B-47H69O-24o-22
my * 's	F15
my * and	T-13X-15x-7R15B-9N22H9
my * as	X6L6R6
my * at	D7
my * back	N15
my * befor	X-6R11
my * call	t9
my * chang	t14N19
my * colleagu	T6H7
my * compani	T8X10L6R8
my * cost	F18
my * decid	F6
my * each	t13N-12
my * engin	T7
my * first	F10X7N12
my * gave	T11
my * got	N-7
my * ha	T-6f10
my * had	T8H9
my * hand	X-6H26
my * i	T13F-6X16R-10D-10H-10
my * if	T6F8x10
my * in	X-7l6o6
my * is	t6F7B7H8
my * it	T-12F9X-6H6O22
my * laptop	R8
my * messag	L8
my * my	X-6
my * now	X22L7O13
my * of	T-6X14R-6D7
my * off	T6N7H-8
my * on	T-6l9N14
my * peopl	T-7
my * phone	X10O10
my * project	T23
my * sinc	R7H6
my * team	T17
my * that	X9H7
my * the	F12
my * to	H9
my * wa	T-11F-6L8B-8D19o-8
my * want	R12
my * work	T-9l9
my bad	F7X7R7
my bench	X15
my best	T14
my boss	t6X-6D-10
my call	X-8H-7
my chang	T-13X-20x-8D-8H-17
my choic	T19
my colleagu	T-8X-12R7H20
my decis	T-10
my desk	x7l12H-9
my director	F10X-6N10
my error	X18R7
my experi	f9
my ey	N9H11
my first	X9R-7o6
my five	T7
my hand	T-11D-6
my head	L8l7o7
my hour	F9
my idea	X7
my job	R10
my kitchen	H9
my laptop	R8
my last	T6X6l9R6
my lead	T-7
my list	T14L7
my manag	T13t16X-10R6N6D-9
my mind	T10F12
my mistak	T-9X47R-9
my mother	H7
my mouth	F7
my name	T-6H12O9
my note	N-9
my number	l7H9
my own	T31X14B-8D-10H21
my pager	F-6
my peopl	T7
my phone	H19
my propos	T-6L13D8
my rule	T-10F7X-8H-6
my script	D6
my side	T9F6x33D9H6
my team	T13X-12L7R-6D10H-13O-8
my time	F16
my tongu	T-7R7
my two	T8H6
my view	t7o6
my wai	H22
myself	T-22f-8X16x-12L14l31R-19B-19N18D8H80
myself * i	N-9D10H22
myself * it	X12
myself * minut	B8
myself * the	T11L6H16
myself ,	B-8D9H43
myself and	L7l13N9O7
myself at	H11
myself befor	X8N-7D12H9
myself in	X12
myself on	T8
myself to	H-8
mysql	L-6
n	o8
nadia	B16D9
name	F-11f-23X-8x-14R-25D17H-23O-23o-14
name * a	T-6t10f10D21
name * an	F10L10
name * for	T-8F10H6
name * i	T6
name * in	R12D12
name * it	F-11X-6L13l6D-7
name * number	D11O-7
name * on	F13D-7H-6
name * that	t6D10
name * the	F8L17R-9
name * to	L11
name * two	T-8
name * we	T-7L12
name * with	L8
name ,	t6F20X-8R-12N7
name :	D13
name and	T7F-7f6R-15B-6D14
name ar	F13R10N11
name at	N7
name for	L14D-6
name i	D8
name in	D-11
name is	T9B7
name of	T-12L9
name on	X-9l18N7D6
name the	F-8N7
name to	T-6
name went	L6
name with	B6
namespac	T-8t-7
namespac ,	L-9R-7
narrow	T-7R13
nation	R7H8
natur	T-9t-7F-8f8D28
nd	D9O6
near	T17f-6X-18L-22R21B10O10o20
near * report	T6R7
near * the	o7
near * went	R11O9
near a	B7H8
near enough	D-11
near it	R6o15
near miss	T25L-14R15O18
near the	T6F8X-6N6D16
near to	t6
nearest	X11R13
nearli	T-10t-8X17R-9D-11O-21o28
nearli * hour	H7
nearli <number>	H7
nearli all	O-7o14
necessari	T-7t7
need	T12t-11F-11f10x-17L-8l-8R-7B8D-17H38O-7o-11
need * <number>	O-6
need * a	T8f11O10
need * and	T14l9
need * appli	T16
need * at	F8
need * chang	T-6t6
need * hour	F8R9
need * human	T-8L7
need * know	T-6X11
need * minut	F34H8O9
need * peopl	T-10L9
need * second	T13L7R10N8
need * that	R10
need * the	T6F13B7
need * to	T14
need ,	T-7F12D7
need <number>	F22O13
need a	T6t-7F-11X-8L10H15
need an	R6B6
need four	H9
need it	F-6B6
need no	T-8L10B6O12o10
need not	X6D9
need noth	O-7
need on	T-16x8H15
need six	F8
need the	T12X-6R-13B9
need three	T8X14
need to	T-20t8F-7X15R-10
need two	T13F-8L8R8
need wa	T10
neighbor	T9
neighbour	F16X-6L-13R-7N7
neighbour 's	F8B11
neil	D31
neither	T-20X-9L-7l6N6H-7O12
nervou	X10x-7
net	T6R18B10
net * a	R7
net ,	T9
net wa	R20B7
network	t-9f-8X-22x-10l-7B-26N-6H18O-25o-20
network * a	D7
network * and	R9O7
network * app	R-8
network * for	R-7D9
network * store	L8
network ,	T-12F-14L-9B-6D-7H-9
network and	T6
network chang	T8
network gui	N12D6
network is	F13H6
network peopl	L-8R6
network side	R7
network team	L7l6D10
network that	X9D8
never	T-25t14F-25f7X15x7l-14R21B-20N-26D23
never * <number>	O8
never * a	f9X-12R7D17
never * about	T15X15
never * an	t9R8o10
never * and	T15O-6
never * anyth	D14
never * at	X10
never * for	f6R13O8
never * in	R6
never * it	F-6X6
never * log	R-6H8
never * on	R10
never * reachabl	R10
never * state	R16
never * that	t6f13X9D-7
never * the	T-8t9F11L16R-11B-8o7
never * thought	N10
never * what	X23D8
never * with	x11
never ask	X27D-7
never be	F11f12
never been	X6R-7H6
never came	F8O8
never did	X-9H16
never done	F8X9x10
never get	F9
never got	R6
never had	T7
never happen	T8t10
never have	T-11X-13N17D10
never heard	D12
never in	F6R11
never look	X13
never met	D6
never more	T-6R18
never need	f11
never notic	R9O17o8
never onc	X10H8
never reach	R-8
never read	D13
never stop	T8F-9f7x13
never the	F6L6R11
never two	R26
never us	O7
new	T13t9F16f7X-18x-11L13l-13R6B-16N-9D-23H-31O-9o9
new * 's	F6
new * <number>	T-6O9
new * a	F-6O6
new * and	T-16F16X7L-7H8O-10
new * ar	L10B-10
new * at	B8O8
new * by	F11
new * can	L10
new * could	T8
new * do	F13
new * for	T16F-8o-6
new * get	L16
new * go	T-6F-8R10
new * goe	f7
new * ha	F-9f8L20B-9
new * had	T15L-8R-7B10
new * have	L6
new * i	X12o6
new * is	T18f11l8
new * now	L14
new * old	R9
new * on	B-8N7D9
new * onli	R-7
new * read	t8f11L9
new * run	f7R26o22
new * so	X8L10
new * tabl	D9
new * take	T18O7
new * that	T6
new * the	T17l7R-8
new * to	L14R10O7
new * wa	T9B-6
new * wait	T22F10
new * went	l9
new * were	T-8B8
new * which	R-6
new * with	L-9R12o6
new * without	L15O6
new * would	T7
new * write	F-6B11
new ,	B19D-7o6
new address	R7
new alarm	R8
new alert	T-6t6F-6f21L-7R25O6
new at	B9N9
new by	R9
new certif	X7l16R-6
new cluster	T-7
new code	B-6
new colleagu	f8X6
new column	T-6R16B-8N8
new dashboard	o6
new databas	T6
new digest	O12
new engin	L13
new environ	T11
new featur	T6
new hire	L7O9
new imag	L-6R-6B-11
new in	T12
new joiner	f11L-7o6
new kei	F12
new modul	R10
new node	T-8F-6
new on	t-11F16L8R-11B9O-12o-6
new peopl	L6o11
new platform	T6t8o26
new pod	T8F24L-6R-12
new releas	R10
new rule	L8R13
new schedul	T-9
new screen	T9X17
new secret	L7
new servic	T-6f7L17R-9O8o14
new set	R7
new starter	t6f14R-9
new subnet	T10
new system	T-8
new tariff	O9
new tool	O12
new version	R9B-13
new write	T7
new year	H11O-8
newcom	L-12
newer	x6o10
newest	T8L12R10B11
newslett	T-6f13l6R17H11o8
newspap	T14R-6D-7
next	T-17t-7X22x25L10l30R28B-15N42D-15H-33O16o-23
next * 's	l10
next * <clock>	N13
next * and	L6N-13D11
next * at	B-6N29O-8
next * befor	X8
next * came	R10
next * come	N8
next * he	D13
next * i	T-7F-12X25l-7R-22B-9N-20H-9O-6o-6
next * in	T-6F-6X-9x9l7R-12B-7N36O25
next * is	F7f16R-6
next * it	l9B10O12
next * me	B6N10
next * on	T6F6R-6H6O10
next * onli	R10
next * somebodi	X10
next * the	F8X17R-8N-10D6
next * thei	X16
next * them	R21
next * to	F7
next * took	L35O12
next * wa	F10
next * we	X16
next * when	R9
next * would	T20N8
next ,	R10N11H13
next dai	X-8L17l13R11B7N-11D11o-7
next door	L7
next messag	L6N8
next mondai	l9N11
next morn	l7N11O17
next nine	T17t11
next note	H7
next on	T-8x23L10R-8B-10N9O23
next plan	F15R7
next step	T12f16X-7
next time	T-15t-9F-19f-8X58x29L-6R-19B-19N-31D-8H-13O-18o-12
next to	T15t8L-9B20o9
next updat	N17O-7
next wa	F8R7
next week	L6
next word	R-8N41
next year	T-11X-7L-7l11D6
nice	T25t-7f24x16L-7R-18B-15o28
nice thing	t16o10
nice to	T-6
nicer	T48t-7
nicer ,	T8R7
night	T7t-7f-11X-22x-12L11l-13B-19N-39H37o18
night 's	T-6
night * 'd	R8
night * <number>	F9R-10O-11
night * a	T-7L12l6B16H6
night * and	T14H15
night * ar	F12
night * at	O6
night * first	X12
night * from	T12R13N7
night * i	x7N8
night * in	T7R14
night * is	R10
night * it	T8D6
night * job	f7R6
night * me	O7
night * month	O18
night * not	X9
night * of	T17
night * on	X7R-7
night * onli	T9
night * per	L8
night * random	R17B8
night * that	F6L6N6
night * the	F15L7R-6B-6H16O-7
night * thei	o8
night * two	L7
night * wa	T18t12
night * we	F-9O6
night * were	B6D15
night * what	D6
night * with	O8o-6
night * would	F6
night ,	T-6t10X-13l9B28D7H24O-12o-8
night :	R7H7
night <number>	O16
night a	T-8F7f13L-8B-13O14
night alon	T-6
night and	T-6F-10X13x6L-9o13
night ar	o13
night befor	f10L15R6
night call	T-9X8O13
night crew	N6
night for	T-10
night i	T11H19
night in	R-6O-11
night is	F-6L8R-8
night line	R6
night of	o11
night on	R28B7H14
night page	L18
night shift	T9X10x8R9D8
night the	B7
night there	F7
night to	L7D6o7
night we	R10O7
night went	N7D13
night were	o8
night when	D6
night with	L-9
night without	B8O8
nightli	T11F-7f-7x-6L77R8B-9N14D-7O7o-11
nightli * check	F6L13O11
nightli * is	T11F8
nightli * job	T8F7L7N6
nightli * of	L7R8
nightli * with	L6R6N11
nightli and	L13R6O11
nightli backup	T-6
nightli comparison	T-9F7
nightli export	T6
nightli file	X6
nightli job	F-7L-10R9O8
nightli plan	T11F-11L13N18
nii	N-6D7o8
nil	t6
nine	T12t-14f24X-6x-16L-30l-21B-18N-13O56o-28
nine * <number>	F15
nine * a	T-7F-6R-7D7
nine * and	T12B-7D-6O-9
nine * befor	T9
nine * from	F9
nine * had	D8
nine * in	t8N7
nine * longer	T7
nine * of	o7
nine * on	T-6R11O18
nine * out	O-9
nine * price	T11
nine * the	R-7O-12
nine * them	L11R13
nine * three	O6
nine * to	F8O10
nine * were	f8
nine ,	T9R17
nine alert	B7D9O-8
nine dai	T12F28L-9R9B-9N-7H14
nine had	L6
nine hour	T-10F15R-6O6o9
nine hundr	T-6
nine in	T8R-6
nine minut	T11F-7f17H10O7
nine month	O8
nine more	T6
nine of	T-7L6
nine peopl	N7H9O6
nine second	F13R8O-6
nine step	B10O7
nine team	T-8L-11R-8N8o-7
nine time	T26F-8f16L-8O14
nine to	T-6
nine week	f7L-9O23
nine year	D13
nineteen	f6X-8R7D11H8O10o-15
nineteen minut	F7B6O22
nineti	T15X7L-6R-10N-7D9O38
nineti dai	L8
nineti minut	T-6D11
nineti second	T14X10L-6O11
no	T8t18F8f6X-23x-16L14l-26R-13B-12N-21D-17O16o11
no * 's	F-8f6
no * <number>	R13
no * a	T7
no * and	t11F11R9B-11N-6
no * ask	B8H11
no * at	T-6F12L-7R-7N6O-11
no * back	F13
no * but	T-9N-6
no * can	F-6L8R8O6
no * chang	T18
no * for	T7F30f-6L25D-6
no * from	l9O-7o18
no * get	L9
no * give	T-6X10
no * goe	T6
no * ha	L-10R-7O9
no * had	O7
no * i	X9L10
no * in	T6t22F-18f6X-11x6R-13B-14N-11D-13H13O10o-11
no * is	T-6F-11f14B6o-7
no * it	t14F-7f7R-7
no * kei	R14N10
no * lost	T-10t-8F-15B9O9o11
no * machin	L13
no * mai	F-8R15
no * need	F6L12
no * no	t13F6L-6O-12
no * notic	T-6F9o-11
no * of	T-6F-6f7X-10L9R-6D22O11o7
no * on	T-10t10x17L-6R-6
no * out	O10
no * read	R-6
no * sinc	T-7f9L17H10
no * so	T-8B9H7
no * stop	L-8D7O12o-9
no * than	T10L-6B-10
no * that	L-9R9
no * the	t6F8X12B12
no * ticket	T8
no * to	t18f-8X-8L-14B-6N8H10O-7o22
no * wa	T-7t-9L-8B12o7
no * wait	H7O10
no * we	T9
no * with	F17R-6o15
no * without	F-6L16
no * would	T8t10H7
no * write	F-7R7O7
no ,	T20t6F-14f23L-7R-11B-10O-6o-7
no <number>	T12O13
no answer	t11L9
no ask	L9
no board	R8B9N9
no budget	t-16F53
no caus	T-7F6
no chang	L6N13
no check	R8
no code	T7B19
no custom	R11
no data	F17L-6R9B6
no deploi	T-7B-7O-6
no doubl	L8O10
no downsid	t24
no downtim	L10
no except	t-7f20x6
no extra	L14
no fail	F-8f7
no find	f10
no further	F20R8B-9N6
no go	F7B-14N6
no good	T-6F7
no human	T-10t7F-9L-8R-6o-6
no in	X8
no kei	L-8R-6
no label	F-7
no live	T7R13
no lock	O8
no longer	F-11X11L17B-6
no lost	T-9B-6
no minut	t9
no monei	T-6t8B8O15
no more	T-20t-7L8R17B-9D17O-10o14
no need	f12N10H8
no new	T11t-8R-6O-6o-7
no on	T-19t8f-8D-11H32O-7o9
no other	H10
no owner	F6X21L10
no page	F8
no patient	T7F-6
no person	R7B12
no plan	L11H12
no point	H17
no product	N10
no promot	F18
no read	t8R14O-12
no real	t11
no reason	t19f-8D-7
no releas	L12
no restart	L10O16
no return	F7N13
no rout	R14
no schema	B7
no session	F-9R-7
no sign	O12o12
no signal	O9
no stop	O20
no stori	D15
no such	f10L7l7B7D6O-8
no team	T-7L-8R35
no time	R6B12
no to	T8X6R7
no us	T-7F21H7
no valu	O8o-6
no wai	T13F23
nobodi	T7t-10F-10f-15X6x-21l-20R-7B-32N-32D-6H23O-28o25
nobodi 's	T-15t17F-16X-7L-10B7N-6H-6O8o16
nobodi * 's	T7H-7
nobodi * a	L7R11B7O19o10
nobodi * and	F8f7
nobodi * anyth	T16
nobodi * ask	T7
nobodi * at	T-8
nobodi * be	F13N10
nobodi * ever	D6
nobodi * explain	T-6H14
nobodi * for	T-6F13
nobodi * get	H-9
nobodi * had	H7o9
nobodi * have	T14
nobodi * i	X9R10B7
nobodi * in	X-8D10H6o-6
nobodi * it	F-14X-7L-7R-10
nobodi * know	H8
nobodi * me	X-9H9o11
nobodi * miss	t17o13
nobodi * more	f9
nobodi * notic	L10
nobodi * on	X7L21H7
nobodi * the	T19x9R24D12H-6
nobodi * them	t-7R16o-10
nobodi * there	H9
nobodi * to	T-8t11F11N-6o9
nobodi * touch	F10H7
nobodi * us	f7X10
nobodi * wait	T-7
nobodi ,	R9B9H8
nobodi act	T-6L18
nobodi ask	X-7H7o-9
nobodi at	T9
nobodi but	T-6R6
nobodi can	T18F11L-7B-8
nobodi could	T12B-8
nobodi dare	X9
nobodi di	T-6
nobodi did	f7
nobodi els	t-6X-11L-10N-6H71
nobodi ever	o-6
nobodi get	F-9
nobodi ha	T-16t7f13R-7D6H-6O-8o-21
nobodi had	T-8t13F-8R-10B-7N-8H-7O7o8
nobodi is	T-8F10L-7R11N11
nobodi knew	T8R7
nobodi left	T-6o14
nobodi look	X6
nobodi lost	T-8t-6o10
nobodi mai	F12l6R-7
nobodi need	T6
nobodi notic	F9L11D12O-6
nobodi on	T7o7
nobodi outsid	F-7L9R9
nobodi own	F9X8
nobodi read	F-7x9R19
nobodi rememb	T16
nobodi to	F7
nobodi us	F-6D8
nobodi wa	T6t-6X15L20R-10D6
nobodi wait	O13
nobodi would	T9t9N7
noc	T-6t10D6
nod	D14
node	T-6f-13X-18x-11L9l-9B-20N-13D-16O-40o-21
node * <number>	t16
node * a	T8
node * and	R22
node * i	T11L16
node * it	L11
node * of	R9
node * the	T-7
node * three	t8
node ,	t-7R-13H12O-7
node :	T-7F-7L-6B-6
node and	T7F10R6
node group	B7
node imag	L7
node in	F-6R8
node is	T8
node or	L10
node over	T-10t8
node pool	R9
node were	H6
nois	F-9X-6R-7B-9D18H-6O-9
nois ,	D7
nois stop	L11D8
noisi	T-8F-6X-6L7
noisi alert	X-10
noisiest	R-9
non	R15B12
none	T-15t29F9x9L-9R11B-13O36o-6
none * it	N7O10
none * the	F7l6O6o7
none * them	F11H13
none * us	X9x15
none ,	T6t21N10o8
none had	t6
none lost	F12O7
none of	T-11t6F24f-7x14l7H11o-6
noon	T11l-6R-7D13O12o-6
noon * i	T10X11
noon * the	B8
noon ,	T9R-6N7
noon and	X10R15D8
nor	T-10t8F13R7
normal	T6F-12f-7X-11x6L-12l-6R16O12o12
normal * <number>	R6
normal ,	R-6
normal dai	T13
north	O-6
not	t-12F15f-14X20L-11l6R-10B-38N-26H-18O-14o-27
not * 's	L7R9
not * <number>	T14R16D7
not * a	T-18f7X-14L8R-18B-9N-7D19o13
not * about	T-10X10o11
not * after	F10
not * again	F-9x8L-8l9O10o11
not * against	F10
not * all	X-9x9O8
not * an	T-6X15N6H8
not * and	T-7F21x12R-6N9O-7
not * ani	T12t16L-9N8H-8
not * anoth	F-13x9L7R10
not * answer	T19
not * anybodi	t7l7D6H7
not * anyon	T-6t13F-11L7H6o13
not * anyth	T-14F-8X-7x9L-10R-9H-6o9
not * as	T23
not * at	T17F-8X16L-7R21
not * back	T-6F39f-6X9l9B-12o19
not * becaus	f10L14
not * befor	t16o20
not * both	T7F11
not * bother	D11H8
not * but	T-14F9D-6
not * by	L-6R8
not * do	l15
not * done	H6
not * down	F-10f7H13
not * each	F6
not * either	F8
not * error	H6
not * for	T-7t-11F39f-13L-18R-8N-7D15o-7
not * from	T12F-7X-6L7D7H-6
not * hand	T9
not * have	X9
not * him	T-7D6
not * home	T8L6
not * how	x7
not * i	T-6X-8B10D15O7
not * if	t9x12R8
not * in	f11X-8D6H-6O17o-6
not * into	t9
not * is	T-8F22X-6D-6
not * it	T32F18f-20X8x-25L11R-11B11N9D15O-16o-9
not * itself	L-8
not * knowledg	T10
not * line	R13
not * live	L8
not * lost	T-8o7
not * me	B-8O-9o11
not * merg	L12N10
not * minut	t21X12L11
not * more	t13F-9L13
not * much	N7
not * my	T10L7B7
not * new	T7B7O12
not * nobodi	X10
not * node	R-9
not * not	t11R19D6
not * of	T-22F8X-6D-6H12O10
not * on	T-17t22F6f35X-6x6L20B-8N-8D31H12O-9o16
not * or	F-6f7
not * other	T-6L7R7
not * our	T10X-11O8
not * out	X-7
not * over	F7
not * read	X10R-8D7
not * reason	N7
not * request	T6l7R-6
not * return	D10
not * right	R9
not * roll	F9B7
not * sai	f7
not * same	T15
not * sign	L16
not * sinc	T13R-6
not * singl	T-9t14f8
not * so	T20f13X7x10D-6
not * soul	H25
not * tabl	T-6R-8
not * taken	L-9
not * than	R22B12
not * that	t10F-7f9X-10L10l12B-6D-15H-14o-7
not * the	t-12F-10f-15X22x-13L8R10D-15H8O-10
not * thei	l6B10H11
not * their	T-9F6R-6N-10O-6
not * them	T-15F-15X-6R17B8D-6H-9
not * there	T20L14B9
not * thi	F34
not * thing	x26l10
not * through	R6
not * ticket	T-9R13
not * till	L8
not * to	t20F-14f18X14x18L8D18H-17
not * trace	T15
not * trust	D6
not * twice	T9F8
not * two	t13F-7L7R12
not * under	F17
not * undon	F-7B7
not * unlik	R-8
not * until	x10
not * up	L7N9H7
not * us	t-7F27X-7R-6
not * wa	X-9B16
not * we	T-10t6f13B17D11
not * week	H10
not * were	F-7B12
not * what	T-7t25X25R8B9D-10H41
not * when	f12
not * where	T-7F8f18D-6
not * which	T-9F6R-6D20
not * while	X11
not * who	F-6R7B6
not * whole	R23
not * with	T-13F15X-6l11N-7
not * without	T14F15X16L7N8
not * you	T-10t11F6R-6B-8D-11
not ,	t14F-23X-8L12R19B10o14
not <number>	t12L15R37
not a	T-21t29f7X15x7L-9R-15D-8H16
not about	T7R-6B10
not accept	L14
not after	T-9X31L-6R-7N7
not agre	L8
not all	R27
not answer	T19F9
not argu	T-15H-7
not arriv	F7
not as	L6
not ask	T-11t7X23l7D20H13
not at	x6O8
not autom	T11
not be	T-8F-16f-6x7L23R-7B-7N-10D23
not becom	l8
not been	l13o-11
not believ	f10
not bring	R7
not bui	T-10R21O15
not build	T24
not by	f8X11N9D-6H-6O-10
not call	F-6X-7x11H7o7
not care	F6D7
not catch	T-12F32X-6L-8
not chang	T7F-11x25
not chase	T-10L9
not check	D9
not close	R12
not collect	T11
not come	t13f-8X-10L-6l8B-21D-11O-6o22
not confirm	D7
not count	F-12
not cover	T-7F21
not cut	F-7f13L8
not decid	X9D15
not delet	T-6L-7B16
not deploi	T-6L6
not discuss	T-8
not do	t-6F29X-18D-10H9O8
not done	T13F6
not edit	L8
not empti	f6B6
not enough	l7R7H9O9
not even	T-14t12L7R11O8
not excus	F-15
not exist	T-8L11B6D11
not fall	F9
not feel	R11
not find	t10
not fix	L8
not for	T13F30R-11
not found	t20f9
not free	T35t-8
not from	T-6X-6R-10
not get	T18t-11F-16f8R-6B-9N-11D-10H11o-8
not give	T-27H10
not go	f13L21N7D-7
not had	T-6x8D-8H20O15o7
not hand	T-7F8D6H9
not happen	F-9f8X-8x11L-7l14
not happi	T31N7o-10
not have	t11F-24f16X-8L-12R-8B-7N-6D7H12
not hear	F9X10
not help	F22
not hold	T-8F33f-7X14R-7
not in	T6t-7f-6L11R-7B-8N-6O-9
not it	T7
not just	R-10
not keep	T44
not kill	R8B10o23
not know	T-17f-6X24L13l-6D-10o7
not lack	T12f6
not late	T-12
not leav	D14
not let	t6
not like	N10H-7o-6
not listen	x18
not load	L6
not log	t8R16
not look	T-7X11D14H-6
not lose	T-14f11
not lost	B6
not love	T12
not made	D13
not make	t7f12X7B6
not me	t14R25B15N8H-9
not mean	F-7
not measur	T20
not merg	L6l6N8O10
not met	t10f18o14
not mine	X-7
not more	T-7F-6L-6R25B11O-7
not move	T7L-6R-7o9
not much	x21R6
not my	T-6R6
not name	T-10t23D11
not need	T-26t8f9X-9H8
not nice	T12
not notic	t10F10o19
not on	T16t16F-7X-8L-7R-6B-13N-6D11O16o15
not onli	X12L8R-12B8
not our	F8D-7
not page	t9X-6L-7o9
not pai	T14R13
not patch	T8
not phone	B6O9
not pleas	T10N6
not possibl	T8f19B-6
not promot	F12L-7
not protect	T14F6
not prove	T8f8R-7
not push	T-6
not put	T8F11H15
not reach	T-16t-6F35R-6B27D-6
not read	L-8N13D22
not realli	f8D24
not repair	L11
not restor	T7
not return	l13
not run	F18R9
not sai	F-11l7R-7N14H-13
not said	X8
not save	F17
not see	T-6t30F18X-11L-13B-6H-8O-8
not seen	T-6F8X-8
not send	F-8L10N7H-7
not ship	T11D7
not so	B6
not stand	o27
not start	T9F16L8R-7o-7
not stop	T-9L6
not sure	T-7
not take	R-7H-6
not tell	T6F-13H-7
not test	D11
not the	T-10F-20f-6X6x-6L6R36B-11D9H-13o-11
not there	F-9D-6H17
not think	T-9x22
not thought	F7X6
not three	T9
not to	T30F-9l12R-7H6
not too	F-8l10
not touch	F12X-11L16R26H9o20
not trust	T-9F7X13L-6N6D-8
not under	R7
not us	T8F13L-8R-6
not wait	T-14F-11R-7H23o8
not want	T12F-10L6N7D9H-9o7
not what	X13B-8
not when	X6
not who	X10
not with	T6R-10o11
not work	T-8F23X6D17o-6
not worth	T10F6
not write	T-11L-7R6D15
not yet	F6
not you	N9
note	T-19t-13F-8f-8X6x-8l26R-29B12N59O-11
note * the	X12l16B-6
note ,	N15H6
note and	N-7
note at	R-6H10
note befor	B7
note each	N14
note everi	T-6N12
note on	L-9l13N6D20
note that	L6
note to	X11l9N14
notebook	L-7l14R-9D-6O-8
noth	T-25t64F20X9x27L-27l6R-9B-6H-16O-13o24
noth 's	F8
noth * <number>	L-6
noth * a	X26B6o8
noth * all	t20X-7x6
noth * and	F10R10
noth * back	x-6B-20O9
noth * be	t12
noth * chang	T9H9
noth * happen	f19
noth * i	T7F12
noth * in	o6
noth * it	f7X-7R9O7
noth * lost	l12
noth * on	x6R-6o6
noth * sai	F-6f9
noth * see	F22
noth * sinc	T8R6
noth * so	R13
noth * that	F7
noth * the	T-7t19X11D7o8
noth * to	B14
noth * two	F-9L9
noth * we	T-12t-9B-6
noth ,	t11f-7x14L-9R-8N-10D-8O-8
noth about	f10R11N13
noth and	F6R6o6
noth at	t20X-7x6
noth can	f10
noth els	T-9t-7F6R20D-7
noth for	F-10X14L6R-9
noth from	x11
noth ha	F9B9
noth happen	o8
noth i	T-17t28X-8
noth in	T-6t7F-17l7B-7D6O-10
noth is	B6
noth lost	B16O25
noth mai	B8
noth more	R15D8
noth new	T14F26B7
noth of	t25X-8D-11H11O6o19
noth on	N8
noth that	t-11l8o28
noth to	t6F12x29R-11B-7D-7H13o28
noth until	N8
noth wa	t10l10R-10B-6
notic	T-8t10F21X-9x-8L13l-10B-17N36D-12H-7O10o66
notic * <clock>	X15R11N7O-7
notic * a	L6
notic * the	F12
notic * to	O13
notic ,	F6X13L-8R-6N12O15
notic and	f9L6R11
notic at	X15R11N7O-9
notic by	F16L-7
notic for	T-6F17
notic in	F-7
notic it	T-6F8L-8o6
notic the	L9
notic to	N8
notif	T7
notion	D-6
nought	B6
novemb	T-9X12R-9B-8N-8H-6O28
novemb ,	T-7F6X15R-6O8o8
novemb it	O9
now	T8t-43F-64f-20X82x-27L104l32R-56B-57N-30D-31H-33O48o50
now * 's	T14L-19
now * <number>	T11l10O13
now * a	T7F-9f9X12L13R-14H7
now * after	o7
now * an	t7
now * and	t8F9f6o7
now * ani	L15o10
now * ar	T18l10O13
now * ask	t7X25L15
now * at	T6
now * call	X17o-7
now * can	L6D10
now * do	X-7o-9
now * each	o14
now * everi	O7
now * for	f7L15o6
now * from	O10
now * go	X6
now * ha	L10
now * have	T9L-8O6
now * i	X-8l14o13
now * is	L9o7
now * it	F-6L28R-6o-15
now * job	F6L12
now * me	l7
now * minut	T9
now * not	L13
now * of	L15O6
now * on	T18L-6O7
now * page	L11O-6
now * product	L7
now * rule	L12O10
now * team	l12
now * that	l10o6
now * the	t-7f-7X7L18l-8R-11N-8
now * thei	X-6L-10
now * their	L-35
now * then	F8l9O9o6
now * thing	o6
now * three	L16o10
now * to	T16R12
now * two	T-9
now * us	t6L6O-7o-9
now * wait	L10
now * who	L-9
now * with	X11L10
now ,	T-17F-15X33x-8L18R-18B-13N6D-13H-10O13o13
now :	X7l6
now <number>	T8L-14N11O24
now a	X-7L40O14
now an	L10
now and	T-7f9L13N9O22o32
now ask	X10o11
now at	O12
now befor	X-11l15
now bring	L-10O9o-7
now check	o9
now each	X7L10B-7
now everi	X19L9
now for	L-12
now get	L7
now go	R6
now ha	T18t7
now i	T-8X58L-18R-11N-7D-6H-6O-10o-12
now in	T9l9D14O10
now is	X-6L-13o19
now it	T11L23O-8
now keep	L-7H8
now list	L8O7o7
now look	L-8O13
now need	L7
now no	L9R7
now on	L-6l18H7
now open	L-8
now page	L12
now refus	T-6L8o10
now reject	L11O-8
now run	L13
now see	T7o16
now send	t7X9L8
now she	D9O-7o6
now speak	x10
now start	L6
now take	T-6O7
now that	l6
now the	T-7F-7L6R8
now thei	X-18L-14D9O-7o15
now there	T12L-6O13
now us	f9
now wait	T23F9L6
now we	T6L-6O6
now what	T-7
now with	t10f11X15
now without	L18
now write	L-7
nowadai	X20O12
nowher	T7H6
nowt	T8
null	F-6L10
null ,	L11
nullabl	T-11F-7
nullabl * lock	T-6
nullabl ,	T-7
nullabl column	L11R6
number	T-10t-18F15f-10x-17L-19l-11B20N21H-11O-17o-24
number * a	T-6
number * and	T-6O7
number * go	R13
number * hand	T-6
number * i	D10
number * in	L6R8
number * it	F12f8O6
number * not	T-7N-6D-6
number * the	L-6N9
number * wa	R8H8
number * watch	F6X7O13
number * with	R12
number ,	T6t-6F-8X-8B6D6o-9
number :	R-9
number <number>	R10
number and	F-6B12
number ar	t10o8
number do	F8
number for	F7
number i	T13X15O10
number in	T-6B14N-6D17
number is	T10F-6
number of	T10t6F-8R-6O-7o13
number on	T-7
number that	F7R-8O-6
number to	N25
number which	R12O8
nurs	T31L-11N29D-8
nurs * the	T-8R7B-6N9O10
o	T-7F-8R-14N14H9
o 'clock	T-6F-6X-6R-9N15H9
o * and	N6
object	T-11t21F-18f13X-10R11N-7D14
observ	F11o14
obviou	t8D8
occas	l6
occur	T-6f10X6L6D6O6
octob	T-19t-6F-12X-6R-21B-15H-7O7o21
octob * <number>	L8
octob * wa	O6
octob ,	D13
octob he	o8
octob it	L6O-8
octob the	O8
octob we	O-7
odd	T24F-10X-14R-10B-7D-6
odd * and	R7
odd ,	T-8R7
of	t-9F-14f7X6x-14R6B-24N-15D7O-8o-8
of * 's	T13t8L6D15
of * <number>	T-6t-7F-9f11X-15L11D28H9
of * a	F9f11N13
of * about	R10o6
of * account	F7
of * after	D7
of * against	T-12F10N6o13
of * all	F11
of * and	T10t-6X-17x12L19N9H15
of * answer	T-17F-10R22
of * app	T-6B8N6
of * appli	F11L12
of * ar	T16t8X9L-6B16
of * as	T6X16
of * ask	X10
of * at	l14B-13N-7O11
of * bad	F-8L7
of * balanc	T-6R12B8
of * bank	O8
of * becaus	N7H7
of * befor	R9N15O7
of * board	T7t7
of * book	R16D6
of * broker	T-7f14N8O8
of * budget	R14O15
of * but	F10H7
of * by	T-7X-6L-7R-14N-6D-6O31
of * cach	T6L8
of * call	l9R10
of * came	X6O-18o7
of * can	L-10
of * card	F-7
of * case	t7R-6N-8
of * chang	T-8X6R-7B12
of * check	l15
of * client	X-6
of * colleagu	O8
of * compani	H10
of * compar	f9
of * connect	l6
of * contract	X16O6
of * copi	T-10
of * cost	R6
of * could	F-7L9D6
of * custom	F10
of * cut	R6
of * dai	T-7t8F14X-10L-9l8R7O22
of * data	F-13R-9
of * decid	R7
of * depot	R-7
of * desk	O19
of * develop	N9
of * did	T-7o11
of * disk	X7B12
of * do	X12
of * down	l8
of * each	T22F-6R-8B8
of * eight	F14
of * end	F8X7O-7
of * engin	O6
of * error	o7
of * event	L7
of * everi	T6l16
of * fail	L9R-12
of * farm	N7
of * featur	T7
of * figur	T7F9
of * file	R8
of * first	T8F9D7O17
of * five	F8H6O6
of * fix	T6
of * for	t-9L18R34D-9H-8o7
of * found	L6
of * four	T8F-7X7L-6R7O-8
of * from	F-8H-8
of * full	R7
of * gain	T-9X6O21
of * gate	T11
of * get	R8B7O8
of * give	T6f6
of * good	T17
of * got	N7
of * ha	L7
of * had	T-6X-6L19R-6D-12O-7o-6
of * have	T-8f7L-11
of * he	D-6
of * host	F9
of * hour	R-10N10
of * hundr	t6
of * i	T-18X10x12L-6R11N18H13O-6
of * imag	X10
of * in	t-6F6R-13B7N20O20o15
of * is	T20F8f8X-12D9H-6o7
of * it	T8t13X11L-7R10D-9O14o13
of * job	T6x12O8
of * kei	T7F14R-7
of * kind	t7o6
of * label	F14
of * last	F6
of * ledger	T12
of * licenc	F6
of * limit	l11N11
of * line	R-8o6
of * list	T6X6l10
of * live	t6X11
of * load	R6
of * look	X16D6
of * lost	T13F-6
of * machin	R-8o15
of * made	F8O-8
of * mai	F-8B8
of * match	L7
of * million	T-9f8L7R-6O40
of * mine	L6R7O9
of * minut	T16f-6X-6R-15B-6N8O14
of * miss	T-7
of * month	F-8L14R-8B8N14O-6
of * most	o6
of * ms	T-7
of * must	T10F7
of * need	L-9
of * new	B9O8
of * next	R-19N17H16
of * nine	R17D6O-6
of * no	T-6t10f10L7
of * nobodi	T-6
of * node	R13
of * not	T-7X6L10R14
of * note	T-7F9
of * now	O8
of * of	T-12D-6O10
of * off	F9
of * old	T-10F-9R10O7
of * oldest	X9L6
of * on	T-13f-9l13B9H9O-21
of * onli	x6R11O-7
of * oper	L11R6B9
of * or	F18f11
of * order	T-9F10
of * out	X6L7
of * outag	T7
of * over	T14
of * own	D-8O7
of * page	T29L-11N6D9O7
of * partner	R6
of * pass	L9
of * path	R-6
of * peopl	T6F21L7R-6
of * per	T-7O16
of * person	T17O-7
of * phone	T10
of * pod	T-9F19X-6R-9B-9O-17
of * posit	O6
of * price	D10
of * product	R-9
of * pull	t9R6
of * quarter	T6
of * question	f13
of * read	F8L16D6
of * readi	O7
of * releas	f9L-9O11
of * restart	O7
of * return	B9N9
of * risk	R-9
of * roll	F14
of * row	R17N8
of * run	L13
of * same	D8
of * save	T-6O6
of * screen	t7D10
of * second	F10R-6B-8
of * secret	F12
of * see	R10
of * senior	T7
of * server	O6
of * servic	F-10L-7
of * session	B12O9
of * share	L6
of * shift	x8l8R-7
of * ship	L7N6
of * sign	B12
of * sinc	T-8L10O-10o15
of * six	T-6H8
of * size	f8H6
of * so	T-11x10R9D-6H12
of * sprint	N9
of * squad	T7R6N7
of * start	T21
of * state	F13
of * station	R8
of * step	X8
of * stop	F-9X13R6
of * summer	R15
of * tabl	D9
of * take	T7R7
of * tariff	l8O-6
of * team	T7F-9R7
of * test	T8L-7N7
of * than	F8D24
of * that	T-8X9L-6R-6D6H25O14
of * the	T17t-13f6X-11l9R17B9D-7O6o6
of * thei	F-6D9
of * then	F-9X10D8
of * there	T7t6F-8
of * thi	T-7D-7
of * thing	T7f6
of * three	T17D-6O10
of * time	T-9L7R-6O-8
of * to	T15f9X-7l19N-8D-8O13
of * togeth	H8
of * told	T23X-6D10
of * took	O-6
of * touch	R11
of * traffic	R16
of * truck	T11R-6
of * two	T16X17R-8O-13
of * type	R7B8
of * us	t12O11
of * vendor	T7o8
of * version	L6R6
of * wa	T16t-7X7L8B-6H-9O-12
of * wai	X11
of * wait	R14
of * watch	l9o7
of * we	F-7D12o12
of * web	T7
of * week	T-7L9R8B15
of * went	T21t12X10L-7R-14B7O9
of * were	T-13F12f6X13R12B-7D-7O-8o10
of * when	T-7F-6R10o7
of * where	B9
of * which	T6R-6
of * who	T6f12R7D11
of * whole	D8
of * with	T-11F-13X-10x21R13B12N7D-6H7O8
of * within	F16
of * without	f9L-6
of * work	T9x9
of * would	T-13D27O-6
of * write	T11
of * written	F14L6
of * wrong	L7R7O7
of * year	t8
of ,	T-6
of <clock>	T11F23
of <money>	F-6R10B7O17
of <number>	T-15F-13f8X-10l-6R13N13D-14H-15O28o-13
of <percent>	L-6R8
of a	T-14t-9F10x-7l15R-7B-8D11H-14
of about	D6
of account	R8B13
of all	t-6R-8H-6o12
of an	X15R-8N10O-6
of ani	T6t13F-7
of anyth	X12
of bad	F7
of be	X10
of book	R-8
of both	F13B7
of budget	L-7
of build	T15F10
of call	O-8
of chang	t-7R-7o7
of client	X6O6
of code	t7N7
of connect	F17
of cours	F-6f9D25
of custom	L6R16N11
of dai	T-9F17O7
of dark	t8X7
of data	f10L14B10N10O11
of databas	F8
of delai	T-7F9R6B9
of develop	T-8
of devic	B-7
of disk	T6F14R21H7
of doubl	T31X7B-6
of driver	T-6
of each	T-12F-9f-6X6L13R6B8D-6
of eight	F-7L8R13O26
of eleven	R18O-12
of engin	T-7x11N-6
of event	F6f6
of everi	T18R13
of everyth	f7
of extra	T13
of ey	T-6X6D14H9
of fail	T9
of farm	O-7
of five	F16X-7R25O20o9
of forti	f14
of four	T24X-6R11O-12
of fourteen	T10F6L10R6
of good	T13
of half	H8O11
of hand	T-17t11F-10R-6D13H19
of her	o10
of hi	R6D19
of him	X9D15
of in	T8f12X-13
of incid	L7R6D10
of it	t-6F-7f17X25x12L-9l12R-21B-28H25O8o13
of januari	t11o6
of job	R7
of june	o6
of kei	T18
of last	F-6R8B9N6
of life	L8O-7
of live	O10o11
of log	T-7X12O12o21
of look	R-15
of lost	T-9
of machin	T-16F7X9
of mai	R-7
of materi	R6
of me	X16
of memori	F9l10N10
of mine	T14F-7X37R-9B-6D15H7
of month	B11
of my	T31t-6F-7X11D-8O-8
of network	L8
of new	N7
of night	x8
of nine	F-7R15D6
of no	R-6B7N8O-6
of novemb	F11O-6
of old	L-7
of on	f12X-8R-8B20N7D-9H-6O9
of oracl	D9
of order	T10R6B7O-13
of other	X8
of our	T-8t7X10D-12O-7
of outag	f10
of page	T-6
of passeng	o6
of payment	T-9B9O-6
of peopl	T-10R7H8
of player	R20
of price	L13o6
of product	L8R-7
of push	T10
of read	T-14D9
of real	L16O7
of record	f9O-8
of repair	T12B12
of request	R10O-6
of review	t7F8L-7N-8D-8o-13
of risk	T-8N7
of row	R-6
of sale	B8
of save	T-8F-8R6
of secur	F8
of servic	t9B6
of seven	T-9O18
of silenc	N7O8
of six	F-9f7B10N-6
of size	T6
of some	L6
of somebodi	T6D8
of stale	X6O8
of stop	f8O17
of success	T8
of support	T-6
of tea	T10l6
of team	T13R10
of ten	T-7F6L-11R22B-6
of that	T9F-13L7l17N-10H10O8o-7
of the	T-7t6f-10X18x-6B14D-12o11
of their	T-15F-9R-9o-9
of them	T-16t-12F-19f-11X-17l21R-9B-18N-8H18O21
of these	T7t10F10L-10B20O-6
of thi	f15D8o6
of thing	T7x6R6H9
of think	X9D10
of thirti	T-8F8L-6R7
of those	T-15X6x6D-6O-6o13
of three	T7F33L-9R-7O-7
of ticket	T-8F-7O-10
of time	T-7L9o30
of timestamp	O8
of traffic	T-7L11R12
of train	F6
of trip	R8O7
of twelv	R14
of twenti	N13H6
of two	F8L-6R-17N8D14
of type	T8
of us	T-6F-21X-6x23B-10N-10D7H9O-29
of user	R24B7
of wait	T16X-6R-7O-9
of watch	T9
of what	R-8D27o8
of which	T-8F-7L-7R-10O10
of who	T14X7L17
of whom	R7
of work	T11t10X-10D-7
of write	F11R9
of wrong	T-16F-11R15O-10
of yesterdai	L7
of zero	t11
off	T-17t9F-9f-8X-8x-15l-9R-19B26N-16O-8o19
off * <clock>	H6
off * <number>	T13F-9R-12B-6
off * a	T16F11L-6B15
off * and	F9D10H6
off * back	L6
off * cach	R6
off * flag	B-6
off * for	T14t12B9
off * i	X12L12H6
off * it	T15X7B8
off * june	f10O16
off * on	T-6F-6l8B25
off * rota	T-7t9
off * the	T11f9L-12O14o11
off ,	F7X14R-11B27N18D-9O10o7
off <number>	B-8O21
off a	R-8
off again	B7
off and	l15B-9
off at	B6O-6
off by	T8F6f9B-9
off for	T15t14R11B6
off from	R18
off i	l10
off in	F11R6o8
off is	T10B12
off it	L-7R9B-9H8o-7
off on	T14F-6L-6R-9B-12H-8O15o-10
off sinc	X6B9
off that	R9D9
off the	T15t11F-18L13R-11B-8N-11H-14O-20
off their	F16
off to	D11
off wa	T13X12
off with	L12B17o6
offer	T17t-11f22X-12x-6l-6R10N-10D-8H16O-11o-11
offer * a	B9H7
offer * and	F7
offer ,	T16
offer a	T-6H9
offer instead	T-7B7
offer the	T-7R7
offer to	H23
offer wa	T10F9R9
offic	t-12F9X-9L6l-10B-19N62D20H-8
offic 's	B7
offic * a	D12O6
offic * i	T24F6
offic * it	L-6N10
offic * not	D7
offic * the	R8N12
offic * to	L7
offic * us	L6D23
offic ,	T-9f7R6N8O6
offic and	F10N13
offic hour	L14
offic us	T12R8
offic wa	D-6o10
offici	F20L-6
offlin	T16N14o11
offset	B8
often	t32F-21x-9L-8R-21D-10
often * be	L-7R7
often ,	T-6F-7L-11
ohio	T10
oidc	T-10F-19
oidc ,	R-19
okai	l9
oksana	o30
ola	X-6
old	T-6t-24f-28x-23L-22l-21B54N-30D-28H-30O-16o-15
old * 's	F16R-7B7
old * <number>	T14O27
old * a	T7
old * after	F-8N8
old * all	T7R8
old * and	T-14X-6R6B7D14O9
old * ar	F-6O17
old * back	T-10F-7X-6R13H-6O-8
old * besid	L6
old * by	X6
old * can	T-6R-6
old * doe	T6F-7
old * file	T9B8
old * for	T8X6
old * ha	F6
old * had	D13
old * i	B-9
old * in	F16L14R-6B11H7
old * is	t-6F18o6
old * it	B8D7
old * kept	T12F6R7B28
old * left	B12
old * live	T-8B-13
old * new	T-8F-7L-8R8
old * of	R7B6
old * on	X9
old * remain	O-7
old * see	F-6
old * servic	T9R-7o13
old * so	B-9
old * stai	T-13F-8B42O-11
old * still	F-9L-6B9
old * the	B-8
old * to	F7R-7B-6
old * until	X7L14B-7
old * wa	t11F-8X-6B-14o-10
old * were	T-7F6
old * which	T-7R-6
old ,	R-9B-12
old address	X18
old alert	T6
old and	T-6F-15L-9B-10
old code	T-9t-6L7R-11B-12o-7
old column	T-12F16R-15B17N7o15
old config	R-6B11
old data	T6
old digest	F-6B14O9
old file	F-7B29
old folder	B19O-6
old for	O12
old imag	F11
old is	F-10B7
old kei	T6F7l10
old machin	R-7
old name	F10B-8
old node	R9B6
old on	T19F12f-6L15
old path	X7R7B12
old phone	T10D7
old pod	T-9F7B18O-8
old primari	f7
old record	B-16
old row	F-6R-6
old rule	T-7F12B-22
old server	T6O22
old side	T-10F12B21O-7
old size	B13
old state	B9
old system	t19R6
old valu	T-6X-9B12H-6O7
old version	T-16L18R12B-17o6
old wai	T-6X17
old writer	F-6B-7
older	F-14L12N-7D-6O-10o-7
older * <number>	F-13L13R-15
older * a	L8
older * two	X6
older than	T-7L26R-13B-7N-6O-6
oldest	T-11F6X36L8R-8
oldest messag	L9
omar	F13
on	X-13L-10l-7R26B8N-11
on 's	T9R-6
on * 'd	T-8F8f11D6
on * 's	t-7F-9f-6X6l8R39B-16N-6D9H-8O6o-8
on * 've	H10
on * <clock>	l6N-6H6O-6
on * <number>	t-9F-10X-11B8H-10O13
on * <percent>	T11B-6
on * ?	t9
on * a	T7t-12F8f15x7L15R27H7O10
on * account	F16R-17
on * after	T-8X9L6B-7N7o8
on * afternoon	F9L6
on * ag	L10
on * again	D14
on * against	T21
on * ahead	t9B16
on * alarm	B8
on * all	T6R-7H7O10
on * alon	F7o8
on * alwai	x23B-10
on * an	F7
on * and	t11F-7f-13X7x-13L-6R22B11H29O-13
on * ani	t6D8
on * anoth	T15F-9f9
on * app	N22
on * as	T-6F9N6
on * ask	F14f12
on * at	T11F14f6X-11L10R16N-8D23O-9
on * august	O7
on * awai	B6
on * back	L-7B21H7
on * backup	f10
on * bad	T17R-21B-10
on * balanc	O6o8
on * be	t10F19B8
on * becaus	T-6X9R-8
on * befor	X6H15o-6
on * bench	T-6
on * between	T12L9
on * board	T-6L22R-6
on * boat	x14
on * book	T6L20R-7N9
on * box	R15
on * bridg	T-8L7R-10N23H7O-8
on * bring	B6
on * broker	F7o8
on * bu	F16L6
on * burn	T6F7
on * but	T12
on * by	T-8F16f15L12R-11B12D-9O-6
on * ca	F7
on * cach	F12o7
on * call	X-9l14R8N-10D15H19O-11
on * came	F10L9D9
on * can	F6L6R-9B6
on * card	X6L7
on * case	H7
on * chang	T-13F-6L14D9
on * channel	H8
on * claim	R10
on * cluster	L7
on * compar	X-9
on * config	T6
on * contract	T-6F6
on * copi	t11F-7B7o7
on * core	R8
on * cost	t9F-6
on * could	F8X12B14
on * count	t22o19
on * custom	R6
on * cut	B7
on * dai	T-15t12f-8X7D-7O-6o17
on * dashboard	R13
on * data	T9R-9
on * databas	T8R9B7
on * date	f8D6o6
on * decemb	B8N8
on * deploi	R9
on * desk	T-8F-8X-12L8l11D-8o9
on * did	T10L7
on * differ	X9L11
on * disk	T-6f9B7
on * doe	R7
on * door	R-8B17
on * dot	O12
on * each	T-7F13L-7R28D7
on * eleven	T7
on * end	T-6X-9R-6
on * engin	T14L15H8
on * even	o-6
on * everi	R6N9
on * everyth	T9
on * explain	F11L8
on * far	o8
on * fifti	F6R6
on * file	F11X9
on * firewal	T7D8
on * first	F-25X7L8R43B14O13o12
on * five	F6R7B10N-6O-8
on * floor	f7X13
on * for	T-9F6f-9R17D-17H9O-10o-10
on * form	X8D9
on * forti	F8L11B6
on * found	o8
on * four	T-12F-7B15N7
on * fourth	O12
on * fridai	T-10X9D12O9
on * from	T-10F-8x6L-6R25B7O9
on * full	X-6R12N6
on * gatewai	B6O10
on * get	T17F9R-6
on * go	H13
on * goe	F-8O10
on * good	X8
on * got	T-9F13R6D8
on * graph	L6
on * group	T-6F7R23B-7
on * ha	O7
on * had	T-9R11
on * half	N10
on * hand	F-7H-19
on * have	T12t13x15
on * hear	X7D9
on * hour	F6R-10N8
on * how	N9
on * i	t-7x10L-8l9B-11N8D-13o-13
on * id	X-6
on * in	T7t-14F8f-9X-7x-8l-9R-7B30D-7O-6o-13
on * insid	R-8
on * instead	T10D7H6
on * is	T11X-9R9B10N-6D-7
on * it	F8f-8X11x-6H41O-10
on * juli	O8
on * june	T8O-12
on * keep	H8
on * kei	F-6R16
on * knew	t6X9
on * label	T7
on * laptop	T11
on * last	X-7N13H10
on * later	F10O11
on * lead	N6
on * leak	f12L9o13
on * learn	x12
on * like	F15
on * line	T-6L7R15O-6
on * list	L-7l18R10B-6o-7
on * live	B8
on * lock	T7
on * long	x9L8R6
on * lost	B-9O9
on * machin	l7R7
on * made	F22
on * mai	F-6L17N7
on * mainfram	H9
on * me	F-6N9
on * mean	T6L9
on * mine	L10O11o10
on * minut	F9B10N7
on * miss	T-6F18L-6
on * mondai	X-9R-10B8D9o8
on * month	T-8X15
on * move	F7
on * must	F-10
on * my	B6
on * name	T-12t7F16
on * never	x11R17
on * new	F10R6B7N8D8o-6
on * next	L8l8
on * night	T13F-7R-11B-8H-10
on * nine	T15O9
on * no	F14f11L-6
on * nobodi	F-8f6L18
on * node	t16F-15L-6B7O-6
on * normal	x12
on * not	T-12f13X8R12D30H19O9
on * noth	F12
on * novemb	O12
on * now	T9F6X6D12o14
on * number	R10
on * of	T13t-8f-12x-7L10l-7R48D-6H17
on * off	O-6
on * often	t6
on * old	F15L-11
on * older	T7
on * on	T-6F17f-7X43x-13L-7R42B-15O-12o-17
on * onli	F-10f9L-6R26
on * or	T7F6
on * order	T-7t6R10D9
on * other	T6t7f7x7o-6
on * out	R30
on * outag	F12O-10
on * over	l7O9
on * own	L10B22N-9H18o7
on * page	t10L-11l15R-6B-9D8O-9o-6
on * pager	o10
on * pair	T8
on * paper	L9
on * part	x9
on * password	R-8
on * path	L9
on * peopl	R10
on * per	F-12X6L13R48
on * person	T11H16
on * phone	F-8X-7B-8D16
on * pin	R-12
on * plan	R11
on * platform	T10
on * pod	T-7L7R23B13
on * point	f21
on * pool	F6R8
on * price	T-14
on * put	T-6R14
on * quarter	N14
on * quiet	R10
on * radio	R-8N9
on * rate	L9R12B11
on * read	F7R17o6
on * reader	T8
on * releas	F7
on * remov	T10f13B14
on * replica	T-7L10R13o9
on * report	R12B6
on * request	T13
on * return	B13O11
on * revert	F-8f6
on * right	x11H13
on * road	R6N7
on * rota	X-9R8N-7O-6o14
on * rotat	L-9l7O6
on * row	F12o7
on * rule	X11B7
on * run	F8X7R-9
on * sai	T-6t19R-6D9o13
on * same	T-9X-7L-9R36D7
on * saturdai	X-6
on * save	T-6H7O6
on * saw	R7B10
on * scale	T8
on * screen	T-12l11D9H6
on * second	t7F9f6X13L-9R6B13O12
on * see	o20
on * server	T-7l9o6
on * servic	T6L-6R11
on * share	t8
on * sheet	N-6
on * shift	T-6L-6N-6D9O9
on * side	f-7X12x13O-6
on * sinc	T16F-8L19R16O-8
on * singl	O8
on * site	R15
on * six	T-6F-6R-8B25O-10
on * sleep	R6
on * slide	D7
on * slow	X15O16
on * small	R6B-6O6
on * so	T8X12L-10
on * spare	L-6B15
on * split	F12N7
on * state	T15f11L11
on * step	f8R12
on * stop	T6O7
on * storag	T6
on * sundai	T8R-12B14O-9
on * switch	F13N6
on * system	L7O6
on * tabl	T21t6X-6L-8
on * tablet	X13L13
on * take	F-9B10
on * team	T6F8X-8L-12H-7o10
on * ten	T8F-6
on * test	T-7F22X-15
on * that	T-7t-6X-16R-11B-6D15H7O21o-10
on * the	T-23t24f13L-12R26B-20N10D-10O18o21
on * thei	T8t9L7
on * their	T-6F13N7
on * them	X-8x8L13R-16B8O15
on * then	T-8L-10R33B9O-10
on * there	f19B-6
on * these	H8
on * thi	F-8D8
on * thing	T17X9R-8O-9
on * think	t9
on * third	F9
on * thirti	t6H9
on * those	F15x7o13
on * three	T-10F19f11R-12
on * thursdai	X13
on * ticket	L20D7
on * time	l9
on * to	f11X-9x8L-17R-9B21N11O6
on * togeth	T6
on * too	T8X-7
on * took	N8
on * train	T6R-6H9o6
on * tuesdai	T-6F-9f13X-6R-9B14D-9H13
on * turn	F16O6
on * twelv	R12
on * twenti	t6
on * two	T-16F35f11L-16R9B20D7O-14
on * type	X6L-6
on * unit	F7R12
on * until	T12X-7
on * up	T11
on * us	X15L9H11
on * wa	X16L-6l9R6B-6D9H-9O11
on * wai	T-6l7N8
on * wait	L22
on * wake	D8
on * wall	F6f24R-7
on * watch	R13
on * we	T-15t15F7X7l15N20o12
on * wednesdai	B9
on * week	T-7F9
on * weekdai	R7
on * went	T-6L7R-9B-6O7
on * were	D12
on * what	t8F6l10N6
on * when	T7R6
on * where	O10
on * which	F-11L-9O-7
on * while	T-7H14
on * who	T8L-7H23
on * why	T12f7B10
on * wiki	f18
on * with	T-21t6F-12f16X6x28l-6R-6B6N10H-7O14
on * without	T-7
on * work	D7o21
on * worst	R-8
on * would	R10
on * write	T6F7f11
on * wrong	T7X11R-6
on * wrote	X7D11
on * year	T-14O7
on * you	T-6F12L7N7
on ,	T11t-11F-10f23X16x-10L21l-15R-13B-10N-8D-10O11
on :	T-11t15F24L-10R-10B-10o7
on <number>	T-10t7f-6X6R-19B-9O15
on a	t-18F-26f13X26x-16L-27l-9R-12B10N-25D14H-11O-24
on account	T25F40R20
on add	R-7
on after	T14X-6L-6N8H13O-6
on afternoon	l10D6O-15
on again	B13O-7
on against	T-13
on all	T-14F-7f9L23B8H11O-11
on alon	T16H6
on an	F16
on and	f18L-9l11R-16D-7H-7o15
on ani	F7x9
on anoth	T6F6R-6
on answer	T-6F13
on anyth	T8D28
on app	F8
on appli	T9F-9R-9
on ar	T-11t7B-12O18
on as	x11L7O6
on ask	B8N6
on at	T14F-11X-12L-10R-9B-6H11
on averag	t16L-12R-8N6O7
on back	f13B16
on bad	F42O-10
on balanc	x12
on bank	L6
on batch	T12O12
on be	D9
on becaus	T11
on befor	T-7t7f6X16R10
on big	T17F21L9
on bill	T7
on board	L6o8
on both	T11t7F-10O-6o14
on branch	F6R11
on broker	F15R23O7
on build	L7
on busi	R14
on button	F-7B7
on by	T-6L-10R16B-12N13D-6O-13
on call	T8F-10f-9X-10x-8L18R-10N7H-33O-22o13
on can	T-15t33f-6x27L7l9B-7D11H9o19
on carrier	L6
on case	T6F12
on cent	F-6L16R10
on chang	L-6R-18o6
on channel	T18N10H8
on claim	T-13O14
on clean	T12O-6
on click	B23
on client	R10B8
on cloud	R-6
on column	T36
on command	F-12X-6L-9B68O-6o-9
on commit	F-7R-9B29
on condit	T-6F-13L-7R-14B-14
on config	B12
on connect	R10
on consum	F17R9
on copi	T-8
on cost	T21
on could	T12t14F-6B-8D17H-6O-6
on cpu	T8t10o10
on dai	T8t-9F11f22X33x-8l43R-6B20N7D-12O22o-10
on databas	F9R6
on dead	F11
on decis	T-7
on demand	L7R-11
on deploi	T16H8
on depot	F7R9B-8O8
on desk	X11B-6
on develop	T-6R7N7
on did	T13F7B6
on disk	T10
on district	L7R13
on do	F15
on document	X9L6
on doe	F-7X15l10H9
on driver	T7
on drop	F10
on duti	T-6F28f6B14D8
on each	T8t-7F-14B14N13D6O9
on edg	R6
on eleven	O-12
on engin	T-16N10H8
on environ	F9R7
on error	L6R17B14
on even	O10
on everi	T9t22F8f15R-12B-9O11o18
on fail	R6
on failur	F37L7R10
on featur	T11
on feed	F8
on figur	N6
on file	F20L13
on first	F-6R9B6
on five	t7
on flag	F-7B32
on floor	O-6
on for	T-24F-17X8L14l9N-7D-7H13O-6o6
on forgotten	T7
on form	F8
on four	T-12t14
on fridai	F9L-13R-10B-13D-7O-6o-9
on from	F10f28D7O-6
on full	R9B9
on gatewai	R30B6H8
on get	f7N8H8
on go	R11
on goe	T9F11
on good	T11
on graph	T6
on group	B15O13
on grow	x27
on ha	t24F-10f12L-7R-7N6
on had	t11F-7R-9B9D-8
on hand	H13
on head	H21
on her	l8O6o15
on hi	T-9D16
on holidai	T6N8D14
on host	B12O-13
on hour	T-19t-7F-29L-7R-14B6N-14O-6o-6
on how	L8H9o11
on i	T-13X17x14R-7B-7H-8
on imag	F-7L19
on in	T22X-6x6L-14R-21D-9H14o-10
on is	T-16F32f15x19R-29D-6o-6
on it	T-41t-13F21f-14X-6x15L-17l8D21H9O30
on job	D15
on just	o6
on kubernet	L10
on label	R14
on layer	L11R15
on learn	x12
on leav	T-8F10L7
on left	T28X10H12
on like	x7
on line	T-20F-19B38D-6H-9O-7o-8
on list	L15H6
on load	T11X-14
on look	F-6R-10
on lost	F9o7
on mai	f12O8
on make	T6x13
on man	H16o6
on match	T10
on me	X-12l7N6
on meet	T-7F14X15O21
on merg	B9O9
on minut	T12F-8L-10R-16B-17N-8H17O12
on miss	B15
on mondai	T11f10R-10B-6O6o9
on month	T-16F10L-6R7B-6O-10
on more	T18F-10X-6l6R-8B-8
on move	T37X6
on must	T-11t19F21x37H15
on mute	F7B12
on my	t-7X-6x9L-10l20R-12B-13N-11H-7O-7o-7
on name	R9D7
on namespac	L6R6
on need	D7H11
on new	R-7
on night	T16F-9X15R-10D-13
on node	T-6R19H6O-6
on now	T-7O7
on number	F-6R-8B12
on odd	X-8
on of	T-18F7f-9x14l-9N-7D11H8O20
on old	T10R-9D7
on on	T-12t-14F-28f-13X-10x-7L-12l-7R80B-8D-8H-10O-20o-11
on other	X15o9
on our	T-6t-7L20R-11D-6O-7
on out	F10H10
on packag	T8
on page	t-7F-14X14L-7R-13B-7N38o-7
on pai	f9
on pair	H21
on paper	T-15F16f-6X-8R-6D21O-6
on partner	R12
on path	T7
on per	L8R18
on percent	R-10
on person	T-7t12F-6X-6H17O9
on phone	L-6R-6N-6D10H13
on plan	T6
on pod	T-17F-7X-6L8R47H-7
on point	F6
on pool	L23
on port	T-6L8R17B7
on product	R19
on purpos	T11F16L20R-11B-12O-8
on push	L-8
on quarter	T-13F-12L-6R-8B-6o12
on question	t9X15O7
on queue	R9
on quiet	F-7
on random	f9L10R18B14
on rather	R-9
on real	T-10F-8L9
on record	X6o9
on region	T13F-6L13R17O-16
on releas	L-10B13
on replica	L11R13
on repo	L-6
on report	f7R-8O7
on repositori	F7
on respons	F15
on revert	R11B18
on right	H6
on role	L-6R14
on rout	B18
on row	X10B6H8o10
on rule	T11L-6B13
on run	F-11B6
on rupe	t9F-7
on sai	O6
on saturdai	T-8R-6
on schema	T9F-7R11
on second	F-8L-9B-6O11
on secret	f10o6
on server	R14B11
on servic	F14L-9l12R43N8
on she	N8
on sheet	N7
on shift	F-13D8o7
on ship	R6N6H19
on should	T-6x30l19D7
on side	t20
on sinc	O-7o14
on singl	F9R-6B-6
on site	f6R17B10
on slice	R11
on slide	T-11
on slow	L7
on small	R11B-6
on so	o8
on some	L8l10
on somebodi	l12
on spot	T9F10N9
on squad	T8F13
on stage	F6D9
on stai	R14B8
on state	T-8F29f9R23
on station	R11
on stop	O15
on store	R7
on such	T15x8O-9
on sundai	T11F-8L-12O-8o-8
on switch	R6B27o-7
on system	T6
on tabl	F7R17
on take	F10B15
on tape	D7H6
on task	N14
on team	T-8F20R44O-15
on templat	T14R-9
on termin	R12H9
on test	L-8R-6
on that	T-36t17F-12X10x-10L14l12R-9D38O-6o14
on the	T-12t-29F-6f13X31x-10R-14B-8N29D8O-11o7
on their	t-7F-12L15R-16N-21D8H-6
on them	R6
on thi	T-8F-6f14X-6x-6l11R17H-7
on thing	T-9t9X16x-10R-18B6H-6
on third	O11
on three	o6
on thursdai	F-6L18R-12N29H-7
on till	H13O6
on time	t26X-10L16R-10N-7O25o39
on to	X7L-6l9B-6
on toggl	B26
on too	H10
on took	L12O19
on top	T6t12R-16
on trace	T8O-6
on transact	F8
on tuesdai	T11F13R-9N7O-6
on two	F-9R16B7H6O-7o-6
on until	F13X7L13B-8
on us	R10O6
on wa	T-14t15F-13L13R-19B-17H-7o11
on wai	T12F-10B18
on wait	T20F17O6
on we	F14f9R14
on wednesdai	F8
on week	F-7X-7
on weekend	T-16R-8H8
on weight	F6R8
on went	O7
on what	T-11
on which	l17
on who	T-11F10f6R-10N-6D9H7
on whole	F7
on window	X12
on with	t-6F13f6X-8B-8D7O13
on without	T-6R-8
on word	X6
on would	T17t10N7H7
on wrong	X7O7
on year	T8F-9L7B-8N6H-6
on zone	T16R15O10
onboard	T-7L14O6o6
onc	T11t-10F47X16x-10L7l-7B33N6D9O12o-17
onc * <number>	T-7F16B16O-13
onc * a	T15F29L17B14
onc * i	T6
onc * it	F-7X-6D6H7
onc * minut	F-7
onc * of	R14
onc * quarter	T-7F-21f23L20
onc * second	N6O7
onc * that	L10O10
onc * the	F26X-6L10B22
onc * to	F14
onc * two	B-9N8
onc * week	T-9R-6B7
onc * with	l8
onc * year	T-13F11L-9R19O-6
onc ,	F35f-9X-25x-6l-6B46N-15D18H-6O-21o-8
onc :	T7F6N10
onc a	T-13F-13f19R6B-9D-6O-14
onc and	t15F11L9o8
onc by	T7
onc for	T-6F14R-7B9O-6
onc in	T11F6L6
onc more	F-6x6l17o7
onc the	T-9D6
onc when	L12B8
onc would	F10
onli	F-8f-6x-23l-14R64N-27D-11H24O-32o-19
onli * <number>	T15F7L6R7
onli * a	B-12D10
onli * and	T-6f13L6l9R-6o-6
onli * at	B6D9
onli * by	R6
onli * can	T13F-6
onli * ci	B8
onli * could	T-6H8
onli * deploi	T6R13H8
onli * for	R9B8
onli * from	L7H6
onli * go	B11
onli * had	R-6N10
onli * head	B6
onli * i	T-11B12
onli * in	T14L7R6B7D-6
onli * is	F-7
onli * it	L-6R7D19H-7
onli * made	T-9H9
onli * me	x7H11
onli * minut	T-9H10O6o8
onli * no	X6
onli * of	D6
onli * offic	T16
onli * on	T21F-6R-11
onli * own	T10R-8
onli * person	B-8D8O8
onli * pipelin	F-10f12
onli * pod	R-10B8
onli * read	T6R9
onli * so	T9B13
onli * somebodi	f13
onli * team	L6B6
onli * that	f6
onli * the	f10L14B11D-9H-9o8
onli * thei	X6R7O10
onli * their	T7
onli * thing	D8H6
onli * three	R8
onli * to	l11
onli * two	X6
onli * under	N8
onli * wa	R9O8
onli * we	f6
onli * when	T7F15L8
onli * who	R13
onli ,	t-6F-10f6X-9R64B16N-10D-6H-9O-16o-7
onli :	T-6B7
onli <number>	R-20H9
onli a	f8
onli and	f11R-13
onli ask	H6
onli at	L6R6
onli be	R-6
onli chang	T-8L10B6
onli ever	L8H17
onli for	T9L-9
onli forward	B25
onli from	F-6
onli good	t17
onli have	T-10H23
onli i	R-7B8H21
onli if	R24
onli in	L-10R11O11o7
onli it	N7
onli look	D10
onli me	X6B-6
onli measur	f9X-6R-6
onli move	F14
onli on	T6t-7F-9f-6X17L7B-13N-6H10o-7
onli onc	T6N8
onli our	T10D8
onli read	F6
onli see	L12
onli show	T-6F10R6H8
onli that	T7
onli the	T7F32f8R11B-13O-6o-6
onli then	F-11X8o7
onli thi	L7R22
onli those	T8X6B7
onli three	L6
onli time	O8
onli to	T-8F-7L-6
onli two	T9F6R-7
onli under	R8
onli what	T-7L-6R-9B13o17
onli when	T10F-9B10
onli where	L10
onli with	L8
onli write	R15
onlin	F7X10L-8R-10N7
onto	F-11B6N6
onto a	N8
onto the	F-7
oom	T-6L9
oom ,	O-8
oom kill	O12
oomkil	T-7F-11O-10
op	T-7l7R-9N47D-12O-11o7
op * the	F6N14
op and	N6
op desk	T-6F6N7
opa	L-10
open	T-6t-19F10X-14x-15l6R10B-10N-8D12H7O-6
open * <number>	F-7O20
open * a	R6
open * and	T15D10
open * by	N8
open * for	R7B8
open * i	T6
open * in	R15
open * it	L12N10
open * not	T8R13
open * on	L9
open * the	T-6L-6
open * ticket	F-11L17N8D7
open * two	R7D8
open * with	T6L10R6B6
open ,	T7L-9R15B-9H7O-7o6
open a	T-8L14R-9B-7N6D18O21o9
open and	H9
open at	O10
open for	F7X8R-8D12
open in	F12R10B11N6O17
open is	T15F8
open it	T-10L6R8B-7D7o-6
open on	F7X13H13
open the	T-6R-9N-8D27H-9
open their	L-7H11
open to	T-7f6l10
open with	L7
openli	T28D9
openssl	H9
oper	T-22t-15F-19f-15L12D9H-10
oper 's	F11R-6
oper * gave	l9
oper * it	B9
oper * not	L12o7
oper * own	D7
oper * the	L-8D6o7
oper * to	F6
oper ,	N-7D8H7
oper :	X6
oper director	N7
oper head	F7L13l8
oper on	x11B6
oper team	L19O7o6
opinion	T-22t-7F-8x15R-6N-7D-7H28
opinion ,	x12H8
opposit	T9F14
opt	T8F6
opt out	F-6
optimis	f8D8
option	T44t11F8R-12D-7
option * the	T12
option ,	T11L8
option on	X10
option wa	B8
or	t9F-12X-30x-19L-11l-13R-21D-24H-19O-21o-16
or * 's	T-6t9
or * <number>	F25
or * a	T18
or * and	t7F-6f10l10R20N11
or * at	X-8x10
or * back	B-9
or * by	O9
or * can	T6
or * for	T6
or * go	B-13
or * i	X12
or * is	f7
or * it	T-8F7L-7R14
or * not	F-13
or * of	T10
or * on	T8R-6D8
or * or	R6B9
or * out	T-9
or * over	F-7
or * than	F9B9
or * that	T7
or * the	L6
or * with	T-10t6
or a	T-18L16R9
or at	T7f14R13
or bad	N9
or by	T9L9R10
or ca	F-9
or can	L7R12
or i	T-6F11X7
or if	T8
or it	T-6f6L9
or kill	T10B-10
or less	T-7
or more	F9B8
or move	T16
or nobodi	F10
or not	T-6x9R6
or on	F-10N14
or onli	T19
or p	F20
or put	B-12
or restart	B-8
or small	f21o14
or so	F9N8O14
or someth	T-11F7
or switch	T6
or take	T-6
or the	L29B18N6H8
or thei	F-6
or three	F12L8N9
or to	B-17
or turn	T15
or two	T12
or we	F15B-10
or when	R7
oracl	T-6F-10B22O6
oracl for	R6
oracl in	B9
orang	D13
order	T34t-9F13X-15x-6L-26B-15N-18D-24H-26
order * <number>	l13
order * a	T-10
order * by	T19
order * dai	X7
order * for	T7
order * i	N8
order * in	T9f9o8
order * minut	O-7
order * on	F-6
order * the	x9R6
order * them	T8
order * to	f6
order * when	f9D9
order * wrong	t6R6B6O7
order ,	T7F6f11X-6L-12R9B-8
order :	T-6R-10O-16
order a	X7L9
order and	N-7
order ar	t6F6R7
order as	T7
order by	R28N7
order for	T6
order in	X6x9R10
order is	T13L-6
order of	T-7F12O8o-6
order to	T9B8
order wa	T7
ordinari	t11O6
organis	T-8t-10F-6f-6L-11o-6
origin	T7F10X-7R24B13O-8
orphan	X10
ost	T7
other	t13F-21f-20X-15x11L16l12R21B-16N-19H12o-7
other 's	L-7R-10
other * 's	t6L7R-10D18H8
other * <number>	O-6
other * a	T38
other * and	T-6L-11o15
other * ar	l11
other * ask	o17
other * better	x10
other * copi	L11
other * do	N-7
other * for	F7
other * go	B-7H19O6
other * had	L14R-6B7
other * have	L18
other * i	t6F8N10
other * in	L6o-6
other * it	L23
other * of	t6
other * on	L-6B-6
other * round	x6
other * team	N18
other * the	T-6f7R-12D7H24
other * thei	l6
other * to	D-8
other * took	T13L12O7
other * us	L-18o-7
other * wa	T20X6
other * were	R10D6
other * with	T-11L-6R6
other * without	t12L-10
other * work	l8
other * would	T-15H8
other ,	R15H-6
other <number>	R14N8
other chang	T23
other depart	T13L11
other direct	D14
other eleven	R-7
other five	R7
other four	R11D7
other in	T-7D8H24
other lead	X6
other on	R9
other option	T22R9
other peopl	X7R-9D6
other product	L-7o9
other region	f14
other servic	t11L9R-7O19o6
other side	t8X23L11
other squad	L-7N7
other team	T-28t-12F-24f-8x-7l19R-25N14H-11
other than	D7
other thing	T-11o7
other three	R17O14
other to	l9D6
other two	T-11F-13L10R7H7O8
other us	o6
other wai	T38F11X-12x-10L-6B9H-9o-6
other were	x7H6
other window	B10D6
other work	l9D6
other zone	F7B12
otherwis	T23f-7X-7x26L-9R15B-12N-10H-12
otherwis * the	l6
otherwis ,	T9F13l6
otherwis i	x19
otherwis it	L6
otherwis the	T7F-7R-6
ought	X28o6
ought * be	X6
ought * have	X9
ought to	X18o7
our	F-6f-18x-16L10R-26B-48N-6D12H-41O-54o-25
our * 's	T-8D9O12o8
our * <number>	T-8F6R-7
our * a	T6R14D7
our * and	T-7t16F-6X8L16R-7
our * ar	O7
our * as	L6
our * at	N8D8
our * call	N9
our * drill	F11
our * for	l7D6O6
our * from	X9
our * imag	R13
our * in	X9L6R-7N10D-6
our * is	T7o7
our * it	t9
our * manag	T-6N6
our * now	L14
our * of	T8N-6
our * on	o16
our * releas	L8
our * servic	T-7t7X7R-8
our * sinc	L6
our * so	L12B7
our * staff	R17
our * team	T-7R-7D8
our * templat	L6
our * test	L9
our * that	R11
our * the	t9L12D13O12
our * to	F10
our * took	F6
our * two	F9
our * wa	l7N9O-6
our * we	o9
our * who	H7
our ,	R-7o9
our :	F6
our base	R15
our bill	O-6
our cach	t6F7
our case	t6F13R-8
our collector	F16
our compani	T-8o6
our count	R7
our data	f12
our databas	T9
our dba	D6
our hand	F20R7
our head	T-6t9D7
our last	F8O10
our manag	N6
our on	N8
our order	T-6
our own	T20F-6X22x-6L-16R30D-8O-10
our partner	D10
our peopl	T-8t8X20
our pod	t6
our polici	L15
our product	T-7D8
our rule	R7
our runbook	L13
our runner	T-6B8
our servic	f7
our side	o11
our size	t10x7
our smallest	R11
our system	t6
our tabl	T9
our team	T-10O12o-6
our templat	L10
our test	X12
our took	D10O-7
our wa	R-6
our were	O6
our worst	T8
ourselv	T20D12
ourselv ,	T6
out	f-9L-10l11R8B15D-10H-7O-6
out * <clock>	R17
out * <number>	T-8F-6X-7B14O26
out * a	T-12X12O12
out * and	l17N6H-6
out * dai	H10
out * eleven	F7R12
out * five	F-6L12R10O9
out * in	x9
out * it	t10F11R-6B-9o-7
out * my	T8
out * on	T-11t10F-9R-13B-6
out * our	o12
out * own	L10R10
out * page	l8
out * school	t9
out * six	O-7
out * ten	T6R9
out * that	R-9D7
out * the	T14t-7f-7L8l18B13N-15D-10H-11O-7o12
out * their	D8
out * them	N7
out * time	H7
out * to	F10l7
out * two	R9
out * week	T20O10
out * what	t8F7
out ,	T-11t-6F11f9L-8N27D19H17o-7
out :	X6
out a	T6L-7
out after	F6
out again	F-8l12B6
out and	T-8F13X-8O-6
out as	t11
out at	T-12F10X21D-9O7
out befor	F-6L11
out by	R-15B19D-7O21
out first	T10X-7
out for	T-6F12
out from	X-10H9o11
out i	R6
out in	T-9L9D-6O17
out it	F-7X8D11
out loud	T6F9l6R-8
out of	T9t9F12L-9l16R27B11N-13D25o-8
out on	T-11F-8l6R27D-6
out the	F-6X-9R10o-7
out their	L10
out three	T11O10
out to	T-7t9F-10L8R17N7D-10O-7o13
out what	R6
out with	F11X6R8
outag	F40X-14x-8L9N-12D30H-9o-9
outag * the	F20
outag ,	L10
outag from	F6B8
outag in	L12D7
outag of	F10O-9
outcom	L6N6
outfit	L7
outgo	L9R13N11
outgo call	N12
output	T7L-10R9
outsid	T-13F30X-8x-9L28l-10B-16N22D-17H-14O-6o-10
outsid * <number>	O7
outsid * a	L23
outsid * it	F-7f18
outsid * said	N10
outsid * the	L6
outsid * until	N10
outsid ,	T8F-11L10
outsid and	T7
outsid in	F9
outsid noth	N20
outsid of	T-6f19R-6
outsid our	F12B8
outsid we	N15
outstat	X8
over	T15t-16F12f-7X-24x-16L22l-13R7D-13H23O-7
over * <number>	T-8H9
over * a	F7x14B11
over * and	T8F-7H7
over * becaus	T-8
over * dai	T-6L-10R7O-6
over * for	L6R-6B6
over * full	B14
over * i	F6
over * in	F6
over * it	T-6t23H14
over * itself	D10
over * minut	F15L16B13
over * month	R-7
over * ms	T-7L7R9B9O11
over * next	l10
over * of	L9R-6
over * on	T7O6
over * page	F-7L6B17
over * peopl	T-10
over * percent	F-8B7O-6
over * quarter	T8F6
over * queue	f11
over * same	L7
over * second	F17R16O-7
over * so	T7
over * the	T13X6L-6R15N6o16
over * variabl	T7
over * week	T-7L11R8O-10
over * weekend	T-16H25
over * which	T6
over * whole	T15
over * year	T-13F10
over * zone	t8
over ,	T8F-12f7L-6B-6N7H7
over :	X6
over <number>	F12L33R13B34N-6O-7
over <percent>	T-9L27R-6B9
over a	T12F19x-7L-9R-7B10
over after	O14
over again	B9
over an	F-9R-6
over and	F7
over befor	o22
over by	F-9N6D9O9o8
over eight	R20
over five	F7
over four	B14O-7
over half	L7B6
over i	X10
over in	F6R7H8
over it	f16x12B-6
over on	R-7B-9H-6
over push	T9
over six	F-6
over ten	F17B15
over that	T12t17L-9
over the	F8X-8R-17B-27N24D-7H-6O11o10
over three	t7L-8H9
over time	o-6
over to	T8R-10H-9
over two	T-6F8L12
over with	T-6F-7L19N10
over without	t6R7
overdu	F6L6
overnight	T14F-11L-7R22
overnight ,	T6
overpaid	T-19F7X44R-7
overpaid * the	T-11X51
overpaid for	T-15X36
overpaid on	X8
overrul	x8
overtim	O11
overview	T23
overwritten	B7
ow	T-13F-8X-11N15D10
ow * to	N20
ow * truth	D-7
ow the	D-8
ow wa	N7
owen	D9
own	t-36F-21f-37x-21L15R20B-18N-12D-34
own * 's	L10H7
own * <number>	F20X9O-11
own * a	X8N6
own * and	T-14t-6F-10X14L28B-9H-7O6o12
own * as	F6
own * at	B7
own * befor	L-11
own * by	o11
own * each	F18X6L6
own * from	H7o8
own * i	T-11x13L15
own * in	R-11O7
own * it	X-6L7B8H6
own * now	T19L8O19o-7
own * of	T11f6L-8
own * off	L13H-6
own * on	T-6F-6X7H8o-6
own * sinc	X6L7
own * so	F-8X11R12
own * that	l8D16
own * the	L-12l13R-6O21
own * wa	T12
own * with	L-14l19R12
own ,	B7N-8H7
own account	R25D6
own after	F10L8B8
own alarm	T-6N8
own alert	T11
own and	R-7
own back	H7O6
own bill	O11
own budget	L6
own by	l13o7
own copi	T7
own hand	H19
own ident	R-6
own it	t7L17R11O-12
own kei	R-11
own laptop	R7
own line	L8
own move	L-12
own namespac	L-12
own number	O7
own path	R7
own peopl	t10F8
own phone	X10O13
own prefix	R12
own project	T23
own queue	R6
own repositori	R-6
own review	L6o6
own rule	T7
own server	T8o7
own servic	F7X7N7
own staff	R15D9
own state	L-7R20
own store	T13
own team	T8F-7L-6
own test	L-8O10
own that	L-8
own the	T-13F-9X-11L10l6R-11D-7H-9O12o-17
own ticket	D15
own two	H9
own zone	R-6
owner	T-22t19x-9L39l-12R6B-12N32D-26H-14O15o-15
owner * a	f9L6O9
owner * and	N6
owner * by	R16
owner * for	F7
owner * the	T-7t11L-6R-6N11
owner * their	N9o8
owner ,	T-17F-13X6R9N7
owner :	F9
owner and	F-11f10L9R20N-10O8
owner for	F8X6R7
owner get	N9
owner is	T-13L23O21
owner of	t13X-8L-9N28
owner on	X7
owner sign	t22F6
owner who	L6
ownership	T-13F8R-13
ownership ,	F8
owt	T-6L-8o24
p	T-21F-7X6L-6l-7R-9B13N-14O12o-6
p * <number>	O19
p * and	O-8
p * at	R-9B15O19
p * is	O9
p * of	T6F17L-6O7
p * over	F26B6
p * under	F-6R12O-9
p <number>	T-23X-8L-9l-6R-12B7N-9o-6
p m	X14R6O14
pace	T19t9F-9L-6R6
packag	X-6R-8
packag * the	T8L-9R-7
packag on	T9R-7
packet	F-7X34L8R-8B-7D-6
packet captur	L7H6
pad	R8
page	T-28t-22F6f-14x-21L47R-42B-44N42D-6H-32O-11o-23
page * <number>	T-13L19N7O10
page * <percent>	L8
page * a	L12R-9N-6O-8
page * all	T12
page * and	F8L9
page * at	R10
page * befor	L9
page * from	F19
page * i	F6D7
page * in	R9
page * is	T22N8
page * it	F12L16R-6O8o-6
page * month	O13
page * need	L9
page * night	L15R6
page * peopl	N-7
page * shift	L-9R17
page * than	R-9
page * that	T-6X10L9N8
page * the	T-11F13L-18R-12N7D-6
page * their	f12R-6
page * thirti	N6
page * time	T10l19
page * to	T-6O12
page * two	O-10
page * up	o15
page * week	T-15F-9f15X-6L-12R-9B7
page * what	o-6
page * with	O10
page ,	L6R-8N-18D13O10
page :	T-9F-10R-15B-6N11O-8
page <number>	T11
page a	T-16F-13f13X-6R7B6O7
page after	L-7N6
page and	T10F-8N10
page ar	L-9O8
page at	T8F-10L28N8
page by	F8L-6O-7
page came	F12L7O-9o16
page come	F21
page everi	N12
page for	X6N9O9
page from	T6
page ha	L12D6
page had	L7
page i	D8
page in	T-6f10L7R-10
page is	F-8N9O10o-7
page now	L14O7
page of	L-10l6N9O6
page on	T22t7X31D7O-11o7
page onli	L-6R11
page over	F11
page per	L-7R10N6
page stai	T7
page that	X14D-6
page the	t17
page to	F9O9
page us	F6X14L22O-8
page wa	T7
page what	O10
page with	l24R-7N10
pager	T-9t-12f-11X-32x-9L-7R-16O7
pager * i	H6
pager * it	F11N9
pager * the	T-6N6H9
pager * with	N7
pager ,	T6R7N-6
pager and	F10H6
pager for	N10H8
pager with	T-6
pagerduti	f7
pagerduti ,	t7
pai	T55F-31X-21l-8B-16D-17H-14O-11o-11
pai * <money>	T7
pai * and	N6
pai * for	T-6f17
pai * it	T-11t6D6
pai * ms	T22
pai * that	L7
pai * the	T-7
pai ,	R9
pai <number>	T26
pai for	T-11t20F-14f-8X-7R-6O-6
pai in	T6
pai it	T22R7
pai that	T11
pai the	T-12O12
pai twice	T-14N11
pai with	T24R6
paid	T36t19F-18f-11x-8L-9l-8R-6B-21N-11D24H-6O-13o20
paid * it	T-7t8
paid * much	T-11X20
paid * that	T13
paid ,	T-6
paid :	T9
paid for	X10L-6D12O-12
paid it	T17
paid the	t11R11
paid to	D27H6
paid too	T-11X20
paid twice	o12
paid with	T12t16R-6
pain	T7F10L-6D6
pain * the	T9
pair	T-19t-6F-7L-6R12D26H21o-8
pair * ey	T-6X6D14H9
pair * hand	D14H22
pair in	R12
pair of	T-13F-7l6N-7D26H31
pair with	N7
panel	F-12L25l11O-9
panic	D9
paper	T23t-6F26f12X8x-9R-28B-17N7D6O-6o-15
paper * a	X-7
paper * and	l12
paper * in	F13
paper * of	H12
paper * the	T-7f14
paper ,	L-13D-6O6
paper for	T6X-9
paper form	F9
paper on	f7
paragraph	N22
parallel	T7X11R-8
parallel ,	B6
paramet	T18F-8R-9B-7
paramet ,	T12F-6
paramet store	F-6
parcel	T-13F-10D-6
parent	L6
park	T8X-9L11l6R21B24N-6D-7O-11o-6
park * the	B12
park ,	F6R14B9
pars	T-8L11R-6B-7O-6
parser	T6l7B-7
part	T-8t6F-14f21X10x35L-7B-12D-6H-13O-6o30
part * it	X6x7o15
part * the	t-7x17L-6R-8
part ,	o11
part i	X-7x16
part list	L7
part of	T13t-8X10x15R6o8
part that	X-11l8
parti	F6x11D15o9
partial	T-6
partit	t-7F50f8B-11
partit ,	T13F10
partit :	T-8F28
partner	T13F13X-7L20R8N11D10H-10O-16o-6
partner 's	T6D13O8
partner * the	L6B6N12
partner * us	T8L6R9
partner ,	D9
partner in	F-7L-6
partner kei	T-6F9L-10
pass	T9t-11F20f-9X-12L10l-7N-6D-18O13o11
pass * i	B10
pass * in	F-9X19B9
pass * it	L11
pass * of	T7O6
pass * per	T6F7R7
pass * the	T8F-7
pass ,	T13L-7R-7O6
pass <number>	F7B12
pass <percent>	B12
pass in	L6
pass it	T-12N10H8
pass on	L10
pass over	T14R10
pass the	o10
pass with	R-8O8
passeng	t-10X-9L-16R33B9N-11O14o7
passeng * not	F-7o13
passeng * the	R11
passeng ,	R6
password	T6F-11f-10X-13x-6L-25l-6R-8B-18H16O-9o-18
password * a	R10H8
password * it	t9F13
password * were	R10
password ,	T-10R-6D9
password and	t9
password reset	R7
password that	F6
password to	H11
past	T-19t-7F23f9x-7L-13l6R-14B10D26H-8O14o-8
past * and	D7
past * in	F18B6O-6
past * the	F-9D8
past <number>	T-8B14
past a	F8
past five	F10D7
past it	T13F10X8
past that	T13F10D7H-10
past the	T-6R6
past three	H6
patch	T40t-9F-25f-7X-20x-6L-10l-7R16N-15D-7H-6o-6
patch * <number>	T15X7
patch ,	T23F-6L10R-7O-12
patch :	X-8H9
patch <number>	T7
patch all	T21
patch and	R6
patch it	T-6
patch the	T14
path	t-11F-7f-10L-7B18N-13D-9H-13O-16o-10
path * a	R-8
path * and	X8R6
path * i	T9
path * on	R-6
path ,	F14B-9
path in	R-10
path of	T13R-6
path onli	R9
patienc	f7x14R8O-7o-11
patienc ,	F7
patient	x7L-15l10R42
pattern	f12R6B11O6
paulo	R6D-10
paus	T-15F14X-6R26B-6N19D-7O14
paus * itself	F17L-7
paus by	F17L-7
paus the	F9R6
pave	T6
paydai	F8R-7
payment	T6t-9f-16X-15x-7l-11R9D-19H-9o-10
payment * <number>	T15B6
payment * and	T9
payment * of	L8
payment * on	T6F-10
payment * the	T8
payment * with	L10
payment ,	O15
payment ar	N6
payment on	T6
payment wa	L7
payment were	O19
payout	T8F-9L11R-6
payrol	T-10O-8o10
pc	L6O6
pdf	X-17
peac	T-10t8f26R18B-6H17
peac ,	f9
peak	F-16f-6X6L-9R-17B-13N-11D-8O6o10
peak * <number>	O9
peak * <percent>	T-6
peak * we	H7
peak at	O27
peak of	T13L6R-8
peer	L6
pen	X9
penalti	T-7R-6O35o6
pend	t9
penni	T-15t28
pension	L7D-8
peopl	T9F18X18x13L-18l-9R17B-13H9O-13o9
peopl 's	T10D-6
peopl * 'd	F11
peopl * <number>	T9F9
peopl * a	T16l9R-8o10
peopl * about	L17R8
peopl * and	T-6f7H6
peopl * ask	T-12t9
peopl * dai	R6
peopl * deploi	L6O12
peopl * do	O10
peopl * for	X8
peopl * from	R-6
peopl * half	T12O-7
peopl * hour	T11
peopl * i	T-11N8H13
peopl * in	R9N6
peopl * is	F8
peopl * it	T-6t18F-7X-10x-7R-10D-7H6
peopl * leav	X7
peopl * me	X10
peopl * minut	F-6L11B9
peopl * my	t6
peopl * not	T21F-6x6L-7D8H6O9
peopl * on	R-11H9
peopl * onli	L15R-7H13
peopl * our	t8O8
peopl * that	H14
peopl * the	t-9F-16f-7x9L8B-9N29D-8H-13O18o-16
peopl * thei	x-6D9
peopl * their	t10x10L-8D28o14
peopl * three	F8
peopl * to	T-14F13f8L9R7H17
peopl * two	T7L-6R-9
peopl * up	T-7
peopl * us	D7
peopl * what	t10X-13x6D11
peopl * with	t7
peopl * would	T-6F8x-7
peopl ,	T-12t-10f6x6L8l6H-9O-17
peopl :	X10
peopl alwai	T-14
peopl and	F-7X-12L20H10
peopl ar	T6F-11x13L-7D-6H-6o-9
peopl ask	t11X-14
peopl at	T-6X10R-6O12
peopl ca	F15
peopl can	R-8O27
peopl could	F-6R9H9O16
peopl do	t9F-7x15O6
peopl first	X7
peopl for	T19F-10R-6N12D8
peopl from	T-7
peopl get	X7R-6B7
peopl grumbl	T21
peopl had	F16L10D-10
peopl i	T-10F8X-7x-7
peopl in	T-8X-11R9D-6H-7O-14
peopl it	F10B-7N8
peopl knew	T9t6
peopl like	f11X8H12
peopl mai	F11R6
peopl make	f9
peopl of	L7O13
peopl on	T-18F-9X12L-7N13H19
peopl onli	T6
peopl sai	T-14t12F6x-10
peopl split	T6F17
peopl stop	T7F7
peopl wait	T10F29O-6
peopl were	T22t8F-7
peopl who	T-8F-6X21H-7
peopl with	T12R-9N11O-7
peopl would	T6f8R9D-6
per	T7t-15F-43f-26X-16x-16L27l-12R23B-14N-18D-23H-22o-21
per * <number>	L17
per * against	T-12
per * and	T7F-12X-7L-25l7R-6B8O11
per * at	X7R-6
per * back	R7O10
per * becaus	T9
per * by	R-7O9
per * first	R8
per * for	F12L-9R6
per * from	O8
per * had	X7
per * i	T23
per * in	T-12L10R6
per * it	T14L-7
per * not	L10
per * now	T6L16
per * of	T-10F-7L7R15O-7
per * per	L-6R14
per * so	F-6R13B12
per * that	R9
per * the	T7t7F-6X10O7
per * then	T6O6
per * to	R-6O15
per * wa	T12R-7
per * were	L8
per * with	T-7R16
per account	T12L6R-6
per cent	T8F11X-6L-6R13B6
per client	T-6L14R-8
per dai	L-9R18
per engin	T8
per environ	T-6L-9R25
per hour	T-15F9
per minut	T-8t10X-9B10N-7O-6
per month	T-13R-10O13
per night	T-6F-10L9l9
per person	T14O11
per pod	L9
per product	O12
per quarter	T-6
per region	R-8B6
per second	F-8L-6B-7O-8
per servic	T9t9L26R9N-7
per shift	L19
per team	X6L17B-6
per the	o7
per thing	R9
per thousand	T-15
per week	L-6
per year	T8
percent	T-6f25X-23L-17R28B6N-6D-13H-9o-11
percent * <number>	F-10R8O19
percent * a	f17
percent * and	F-6L6R7
percent * it	T-6
percent * ten	R6
percent * the	T10F-9O10
percent * three	L6R-9
percent * two	O12
percent ,	F-6l8R35
percent and	F8R7O8
percent at	O6
percent error	F12R-7
percent for	F-6R7B13
percent in	O8
percent is	F-8f22
percent it	F12
percent of	T-11f-7X-11R12O7
percent on	T13
percent to	O14
percentag	T-6
perfect	F29f10
perform	T-6t32o11
perhap	T16B-6O15
perhap <number>	O11
period	T-6F-6
perman	T14X9
permiss	f6X19R8B7N-8
permit	T8X10
person	t-18F-15f-12X9x-14L-14l-8R-11B-13N8D6o-17
person 's	T9X14R8
person * a	F-6R9
person * and	F9D8
person * do	L10
person * have	R9N11
person * i	T-8
person * in	T12L6
person * is	T7
person * it	F-7D8O10
person * know	t6R6H15
person * on	T11R-7
person * that	T-7X7H6
person * the	T22X8R6B-7O-7o-6
person * to	D7
person * two	T12H7
person * wa	B8
person * week	O13
person ,	T-7X-9D8O9o-7
person :	T6
person and	l12O11
person at	N6
person can	O6
person first	X9D10
person for	T14o6
person ha	O8
person have	R7
person i	X6N7
person in	T-6X9
person is	T14R-6D7
person on	f7o7
person who	L9B14D-12H12
person with	R-8D9
person would	T-10
petra	N-6D7
pharmaci	F-7L-15R17B-7N-8D-6O-9o-7
phase	f14
phone	t-23F27f-13x-13L-19l-7B-9N28D13H28o6
phone * <number>	N18
phone * a	T9F-8
phone * and	T-7R17
phone * at	T18F-8
phone * back	F11B6
phone * from	D16
phone * in	R6
phone * it	T-7O-8
phone * my	B10H16
phone * on	O9o6
phone * the	F8R-6B-7N14O6
phone * thei	R6
phone * to	X9N8
phone ,	F22L-9N9D13H-7O6
phone again	N7D9
phone and	T-8B17N-6H10
phone at	R8
phone back	T13B-6N7o7
phone befor	T7R10
phone call	T9F7X17D11H-8O11
phone come	B9
phone for	T6
phone in	B14
phone is	L7H11o8
phone it	R7
phone number	F11
phone that	D7H10
phone the	N17
phone with	L13
photo	T6F-12X-6R-14B-8N13D19
photo * the	o8
photo ,	N8
photo of	L6o7
photo upload	R-6
photograph	D9O9
php	T15O-18
php <number>	T18O-18
physic	R16
pick	t14f-9X9L-6l-7R10D8H-16O-14
pick * and	F8X9
pick * over	T9
pick * the	R14O10
pick * time	T8
pick * up	T8L7R7
pick a	D9
pick by	B7
pick it	X8L8R8
pick that	D17
pick the	T-13t6F8X-10H-6
pick up	R8N8
picker	T24F8O14
pickup	R-9
pictur	T10t11B-7D-6H-6o17
pictur * the	X8
pictur ,	T19R8o7
piec	T-6t-6F8X8x7L-6B-8D-7O-8o9
piec ,	T-7x10o9
piec of	f6
pile	T-7R15
pilot	T-11R38O8
pin	T9F6f-6X-8R21B21D-7O-11o-7
pin * the	B8
pin ,	T-6F11L-6R-6B15
pin base	R-9
pin it	N8
pin the	T-8F11
ping	R-8
pipe	R14B-6
pipelin	T-17t-16F-21f20X-10x-11L44R14B-18N-12D-10H-9O-19o-17
pipelin 's	R9
pipelin * a	R15
pipelin * and	F-6f12R-6
pipelin * it	L11R6
pipelin * not	L14
pipelin * on	L9
pipelin * role	R6
pipelin * that	L10
pipelin * the	F7L-6
pipelin ,	L7
pipelin and	R7
pipelin for	T6L10
pipelin get	R8
pipelin ha	L11
pipelin is	f21
pipelin refus	L6R7
pipelin which	l6
pit	R10
pitch	F8
place	t-8f11L-24l-7R-15B-11N-6D7O7o15
place * <number>	F6R-6
place * it	T-8t6x10R7B8
place * the	o15
place ,	B9O-9
place and	B-6D6
place in	t7x11o12
place is	B-6
place it	f10X8
place of	X8R-9O8
place where	T6D9
plai	F7B-6
plain	T-12F19R15B-8D34
plain * and	F10R9
plain text	F-6R12D6
plainli	T8N23
plan	T-20t-9F10f16X-12L6l-13D-20H-6O22
plan * <number>	T10F-6R-6N7O-18
plan * a	L-9R-10B-12O-9
plan * and	F13f8
plan * be	F7B9
plan * from	T6f7
plan * i	R8B9N6
plan * in	L19B6N6
plan * is	f6
plan * it	L9
plan * month	T-7O12
plan * not	B7
plan * on	F7R6N9
plan * print	F-6R6N14
plan * replac	F18L-15
plan * show	f7R7B9
plan * the	t10X-7L12N-8O-8
plan * three	T8
plan * to	R-10
plan * want	F8
plan * week	R-6B-6O32o6
plan ,	T7x6L11R-9B9O10
plan <number>	O9
plan a	T-9B7
plan again	F25
plan against	R19B-8
plan and	X-6o8
plan ar	F-7f6
plan at	N8O-6
plan by	R-9
plan for	F-12f32
plan had	X7B6
plan is	T10L-13R-11
plan it	X11x10o11
plan must	F17R7B16
plan of	t14D-7
plan on	F9L8R-6O6
plan that	F20R7
plan to	T-7
plan took	O-41
plan wa	B6N6O7
plan went	T6O11
plan were	T6
plan which	R8O6
plan with	F-7L14N9
plan work	L11
plane	R9H8
planner	T23F10X-10L6R8H9O-10o-6
planner * the	L9H11
planner ,	f8
plant	T-15t-10L52R7N23D-9H9
plant * the	L19
plant ,	N8O7
plate	T-10F-7R-9B7D7
platform	t-6F-29f-16X-23x-10l-6R-19B-8D-15o8
platform * a	B9
platform * in	L16
platform * it	T8t9O13
platform * on	L7R9o9
platform * the	O6o6
platform ,	T-8F-6
platform and	L6o9
platform group	T12L6
platform team	L-13R-10D-7o-9
platform wa	T10O8
playbook	F-9L14N-7
player	T8X-10l8D-9H-10
player * it	R-12
player * not	F-7
player * the	t9
player ,	t9F-6l12
player and	O6
playlist	B8O-10
playout	t7B-7
pleas	t20F-6L9N8H10o23
plenti	T6X11x6l6
plu	F-16L-7R12B7N6O-11o-6
plu a	T7F-6L-9R12N14
plu the	L7
plug	F16R-8D11
plug on	T-6F24L7
pm	T20F-6N16O-10
pm ,	R12
pocket	t8
pod	T-16t-19F-6f-15X-20x-15R26B-21N-27D-25H-26O-35o-16
pod * <number>	B-6O6
pod * <percent>	L17
pod * a	T-7F-7R-13B-6
pod * all	T6
pod * each	L6R7
pod * i	T9F13
pod * in	T8
pod * it	F9R-12B7
pod * minut	R11
pod * no	O15
pod * node	L10
pod * not	T6F25
pod * of	B6
pod * old	T11F6R-7
pod * on	F11L-6R-7O-6
pod * put	O7
pod * run	L10o8
pod * so	F6
pod * ten	R14
pod * the	F-8L-9R-15B-11O-7
pod * then	B6
pod * to	B14
pod * twelv	R7
pod * two	X8R16
pod * up	B7
pod ,	T-12F-12L6R30N-6H-7
pod and	F-9R10B8
pod ar	T6
pod at	F18R-6
pod befor	L8H7
pod first	R15B10
pod for	X8R-8B-6
pod go	t8B8
pod had	F13
pod i	T-7R-13B-9
pod is	T-6
pod live	B-8
pod of	F-17R14B-9O-11
pod on	o8
pod onli	R-6
pod or	B6
pod out	l7B6
pod read	R-8
pod readi	O11
pod stai	B7
pod to	R15
pod up	O16
pod wa	l9o7
pod were	F10O-6
pod which	T11
pod with	F-6R-12B-7
pod would	R-6
point	T-11F15f49X-16x-11L-18R-18B36D12H8o-9
point * a	f8
point * at	f7B10
point * no	B9N9
point * on	t6
point * the	T-6D9
point * time	F13
point * to	F7L8
point ,	T11F6D-8O12
point at	D14H6
point back	f7L8B6
point in	F12
point of	F16B8N8
point or	F-6
point that	R10
point the	R-6B14
point to	T-8f8D14
point where	t6F-7D9
poison	F32
polic	R8N7
polici	t11X-16x-7L25l-8R6B-19N-8D-8H-10O-11o-17
polici * a	t7f7R7
polici * and	L6R7
polici * is	t9B-7
polici * it	L10O6
polici * not	T7
polici ,	O6
polici and	F12
polici block	F12R8
polici check	L-11
polici engin	F8
polici refus	L-12R7
polish	T8N10O8
polit	T-12X53
polit ,	X8
poll	F-7R11B12D8
pool	T-12t-10f-6X6L26l13R-11N-8O-17o-8
pool * a	O11
pool * the	F17
pool * wa	X8
pool ,	R12H8
pool and	F8
pool is	T-6
pool of	F9
pool wa	X7
pool wait	T-6F-7L21
poor	T8F11o-6
popular	T7L11
port	T-9t9F7L12R8H7o-8
port * a	L8R10
port * the	T6t16L6D10
port ,	F-10f7L-6R10
port <number>	B6
port and	T-8N8
port for	L9
portal	T33t-10F-17X-16B-11H-9O-10o-14
portal ,	R19O-6
portal for	T-10
portal is	T7f6
portal team	O9
porter	T13N9
portugues	D8
posit	T-8F-20R17B-16N-8D-7O-13
possibl	t-6F6f14R-11D-6
possibl ,	T14
post	T-9t-6F-6f-6L-22l-6B-10N44H-14O-18o6
post * <number>	R6N9
post * a	D7
post * fifteen	N-12
post * the	T-6N13
post at	N9
post everi	B-6
post in	F7R7N17
post that	N6
post to	N8
postcod	o7
poster	T24D6
postgr	T-12F-6f9X-7L-7R-14O-7
postgresql	T-10R-7
postmortem	F-9L52l10N15
postpon	T31
pot	T-8
pound	T-7t11F14
power	T-17F20R-18B11D-6
power off	O6
pr	T-8F-12L26l7R-6N8
pr ,	T-6L8N10
practic	T17t-7f-7R8B-6D-6H12O-7o33
practic * the	T6
practic is	T32o-8
practis	T-10X9L-6B35O-16
practis it	F-11B17
practis that	F13R11
prais	X7
prakash	D27
pre	L18O8
pre open	O8
precis	X18x14R9D14
precis thi	D10
prefer	T24F15X-13L-11B-7N-8H-6
prefer * to	T12F6
prefer it	T9
prefer that	T-14
prefer the	T-6
prefer thi	T8
prefer to	T-11F7
prefix	T-6F7L-13R8D6
prefix ,	L-6
prepaid	R7
prepar	T-15F-11f6X-7x36R-10D-8O11o-9
prepar ,	B7
prepar is	x30
present	t12F-8X-9l23R-10B-6N13D-6H-9
present * to	l11
present it	l18R-6N12
present the	L9N6
presid	t8N12H10
press	T6t-6F-8f-8X-6L-11l10B27N-13D11H-7O-7
press * button	T7B6D-9o6
press * kei	B11
press it	B7
press the	B12
press ye	B7
pressur	T6F-8R6
pretend	F13L-8R7
pretti	T15X-6
pretti much	o6
prev	B9
prevent	F-8L16l23R-6O6
prevent destroi	L19
preview	T14
previou	T-14t-8F-14X-12R-21B49N-9O-20o-8
previou * and	F6B6
previou * is	F14R7B16
previou ,	B13
previou digest	F27R-6B17
previou imag	F-6B11
previou log	F-8
previou version	R7B17
price	T63t25f-18X-30x-14L-9l-9R-17B-31D-19H-10O-32o-18
price * <number>	F8
price * a	T-9F6X-7L6
price * and	F9
price * at	T-6
price * each	T-10
price * i	T7t7
price * it	T8N8D7
price * my	T9
price * that	T31t-6F-15R-6B-7N11
price * the	T17
price * we	O7
price ,	F13D6O-6
price :	T55F-9R-6
price and	T37t6
price at	T-8t9
price for	T-11F8L7
price i	X7
price is	T45t-7F-18R-9B-7
price it	T-8X-6
price of	T26t7R-9N7O-7
price team	T-11L-6R9
price wa	T54R-8O-6
primari	F26L-10R14B-8D6O-6
primari is	F6f7
primari kei	F-13R14
print	T-8F23f7X7l-6R8B19D-8H-11
print * and	B7
print * it	R7B11
print * the	f16o15
print * to	F9
print ,	f16o16
print a	F11X8
print the	B9
print what	R7B11
printer	T12t-6l9B-9
printer * the	X12
printer ,	T8
printer driver	O7
printer servic	T-6F6X6
prior	F-14R7B47
prior digest	F-10L7R7B17
prioriti	l12R-10
privaci	T9
privat	T-10F16X15N10
privat ,	F11X-6D6
privileg	T-7O-6
priya	T-11L7B6N10D-14O-6o-6
priya 's	L10
priya * the	N10
priya from	L7
priyanka	L10
probabl	T-8F-7x40N18D6
probabl my	N13
probe	T-18t-7F-8R-11B-6N-9D-9H-7O-15o-8
probe * a	L8
probe * the	L6
probe ,	F-8
probe and	F10
probe on	B7
problem	T18t-8F-8f23X-9L-17R-14B-8N8D23H-11o20
problem * i	X-7N15
problem ,	X-6D20
problem :	O8
problem and	O7
procedur	T-6F-7L13N-8
process	T-16t9F-12X8x22R-12B-7N-9D8
processor	R-6
procur	D35
prod	T-7F-14B-6D-6O-10o-6
produc	f19L-9l11R15N-9O-8o-9
produc ,	F-7f22
product	T25t6F-15f-9X-23x-13l-15R14B-29N40D-23H-13O-21o-12
product * <number>	R7
product * a	t16F6
product * and	T-10L6B9
product * ask	T7L6
product * i	D7
product * it	F10X7
product * not	T13F-7R14
product * on	T-10R9B-6N9
product * sign	F6
product * the	R-7D6H9
product * to	T-8R-7O-7
product * up	T6t7
product * want	T-8
product * with	t10F9R7
product ,	T7L-9R-9B-8O-6
product :	N15
product and	T-7N15D6
product gave	T18
product got	T17N7
product ha	t6
product had	F12
product head	N12
product i	T-6t9X6R-8
product in	R7
product is	T-10N-6
product kei	N10
product network	R15
product owner	F9f8
product password	F13
product sign	T-8F7L8
product team	T-11R8D8o9
product valu	L8
product wa	T6N14D-7
profil	T-7L14B9
profil ,	L8
program	T-12X27L-8R-7B-8
programm	T-6D8
progress	T-8t6F-9R11o-6
project	T20t-17F-12f-9X-9x47L26B-7H-9O9o-11
project * i	X-6
project * it	X6L7
project ,	T19X-6o6
project and	T-7x8
prometheu	T-7F6B-8O-7
promis	T13t-8F-18f-8X-15x-6L-17l7R-6N22H-12o-9
promis * nobodi	N14
promis * the	B6
promis that	N9D-8
promis the	B7D9
promis to	l6
promot	T-19t-8F29f-9B18O-14o-9
promot * and	L-8B13
promot ,	T-10R6
prompt	o7
proof	F-6X-11R-9N-7D-7H-9O-8
proof * a	L-6
proof ,	T7B6
proof is	L-6
proof of	t7f10o6
proper	T-9R26o11
properli	t27F-6X8l8R-7D8
properli ,	t6R-8
propos	T6F-7L19H-10O-6o-16
propos * the	f12
propos * to	T-6L7D8
propos ,	F7L6D9
propos a	L-7
propos and	f13R8
propos it	L8N8
propos the	T8L10
protect	T14t7F22f-9X-17L-12R-22B-12N7D-8H-6
protect branch	R-9
protect offic	L6N14
protect the	F-7
prototyp	T-8X10L-7N27D-9o-6
proud	T-7x36R7D-8H10o-6
proud * it	x6
proud of	X8x14R9D-6
prove	T-8t-9F-9x18L-7R9O10
prove it	T-7F-6B8O12
prove itself	x13
prove noth	F6R6
prove that	F-11
prove the	F9R-7
prove who	R6
proven	f10
provid	t-9F24f23X-7l14R-17B-10N8D-7O9
provid 's	T13
provid * <number>	f22
provid * the	F11
provid ,	T9
provid for	T6
provinc	F10X12R20
proxi	T-6F12
psycholog	x-9
psycholog safeti	x-9
public	T-24t-6F26L19R-13B-8D-8o-7
public * mondai	F33
public ,	L6
public sinc	F33
publish	F-6l7N13
publish * and	L-8N10
pull	T7t-11f-13X-18x-11L13l-13B25N-6o-17
pull * and	T11F-7L7
pull * back	R7B17
pull * capabl	F12
pull * dai	T8
pull * from	L10R13
pull * is	B8
pull * month	L10
pull * of	T14
pull * out	B15
pull * plug	T-6F18L8D9
pull * push	T9
pull * that	T9R7
pull * the	T-7F-6R15
pull * week	T-6
pull ,	O8
pull <number>	T-6L10O-6
pull a	O-8
pull back	T9F-16B9
pull by	L-6
pull from	L-7R16
pull in	L6
pull it	B37N10
pull over	T9
pull request	F-24f-6L15B-11o-6
pull the	T-9t7F33D7
pump	T11F-9L-6R-8B-7N10D-8O-10
pune	D6
punish	N-12
purchas	t-6X-7L16R-8D6o23
purchas ,	O6
purg	T6F20L8R9B-7O-7
purg the	T10F10R14
purpos	T14F9L16R-14D-9O-9
purpos ,	T18L9
push	T10t-12X-8x-8L23R-7B13D8o-15
push * <number>	T11
push * a	L9
push * on	R16H6
push * test	L-7
push ,	F-6L16
push :	N10O-6
push it	B-9D7
push out	T15
push that	L7R-6
push the	l7B11O9
push to	R7
put	T14t-9F-8f-10X-6L17R13B26N7o-11
put * <number>	T-6
put * a	l6R8
put * and	x8B16o-6
put * as	N8
put * at	T-7
put * back	T-8B45H-7
put * befor	X7B-6H8
put * for	R-6B-7O9
put * i	x6B-8
put * in	F-7X-13l-6R-8N6O21
put * into	o8
put * name	x7
put * of	L9R-7
put * off	T14x6
put * old	O-7
put * on	T7f14L-15R21B-6D7H-8O-6o15
put * peopl	H12
put * the	T17F-8
put * three	T-7
put * to	T7H15
put * wa	T11F13
put * with	x7
put a	T-32F-8X22L36l16R7B-7
put all	L-7N8O8
put an	X7D14O6
put asid	T25
put back	T12F-8f-6x-6L-18R21B41
put her	F9R10
put in	T-11x12L10N11o-7
put it	X-8L-25l-6B24N18D10H12
put off	T35
put on	T-10F11L8B6
put that	T9
put the	T14f6l-11R-16B-7D-9
put them	t6l7o8
put two	T-8R-11B-6H10O8
put up	x7R7
python	T19
qa	T-6F-8R-12B-11D15H-6O-8
quai	F-7D10
qualiti	T-11t7f11L9R-11O10o7
qualiti ,	D10
quarantin	R7O6
quarrel	T-15
quarter	T-8t-12F10f22X11x-17L27l-11R-27D-16H-21O50o29
quarter 's	T7O-9
quarter * <number>	T-11t13F-6O34
quarter * a	L-6
quarter * alert	L12
quarter * an	T-6B7N11
quarter * and	F6f8L8o13
quarter * i	F16L9B14
quarter * it	T-6L-6B6o9
quarter * no	F9N7
quarter * on	F7
quarter * the	T11f12L-9R8B-11N-7O10o20
quarter * time	B12
quarter ,	T22t-6F12f9L-7R-6B14D-7o-6
quarter :	F-9L28O9
quarter a	T9
quarter after	t13F-6L-6O15o6
quarter and	T17f19X-8L-8B6
quarter befor	X8
quarter end	X6
quarter hour	N28
quarter i	X10
quarter is	L-6
quarter later	T-7F-6O12o23
quarter of	T-10L-7R13N11
quarter on	R8O8o9
quarter the	F9L14
quarter to	T-9F-8L11O18
quarter we	F-8f21R7B-6
quarter with	F10f10
quarterli	f8X17L-16R-8B14N-7D-6O12o-10
quarterli * with	f9
quarterli ,	F-6B-7O8
queri	T-16t-13F-13L27R6B-6N-9D-10H-7O6
queri * a	O9o6
queri * it	T12
queri ,	R-8
queri :	R6
queri and	B6
queri for	T11O8
question	T14t12F-14f18X20x-6L-23R-27B-13N7O-16
question * i	X14N7
question * it	T7
question * the	f11X6O8
question ,	T12t8X17L-7o8
question i	T-8D9
question wa	t9
queu	T8F9
queue	T14f-9X7x-10L9B-10N-19H-12O-15o-16
queue * <number>	F6R11
queue * a	T6R-6D6
queue * and	L10R-7
queue * for	R7
queue * go	F8
queue * minut	T12L11
queue * the	T-7L10
queue ,	T-8f9R8D11O-6
queue and	L10
queue depth	L-6
queue for	X-7R-7
queue in	R-8
queue is	T8F8
queue of	T8F17
queue on	R7
queue time	R8
queue wa	t17l15O18
queue with	T16
quick	T14t35f-8X-11L-8R-8B-8N-9D-11H25
quick ,	T10t10H8
quicker	T20t21F-13X10L-6R-7B-7N-6D-13H58O-7o23
quicker * a	T7
quicker * i	T9H10
quicker * it	T10
quicker ,	T10t13o11
quicker and	t7
quicker by	T9
quickest	H19
quickest * no	H11
quickest when	H14
quickli	T-8t8F-7X9L-8R-8B8o30
quickli ,	t13B6
quiet	T-24t-11F23X8L-16R12B-7D20H22O-17o44
quiet * and	T9R7
quiet * the	T8
quiet ,	T-14x10H-9
quiet about	T9
quiet in	R6H7
quieter	T-6X8o30
quietli	T8F20B6
quit	T-15t-13F24f12X-18x-9L-13l-8R-7B-9N-11D-11H-6O-12o39
quit * and	T11
quit * bit	T-6
quit * few	R6o9
quit a	T-12F-6o8
quorum	T19R-9O-7
quorum * three	F-7f6
quorum ,	F7O-6
quot	X9L-6R15O-16o9
quot * for	R-11O-6
quota	T-11L36R40N-6o-6
quota * <number>	L-6R9
quota of	L-8R23
quota per	L31
r	R-9
rack	T-23F6X11R19H26O-8o7
rack ,	R18H13
rack <number>	o10
radio	T-12X-6L-11B-6N13H6
radio * the	F10
radio ,	N8
radio link	X-9
radio station	O9o6
radiolog	R10O8
radiu	T-8F-14R17B-6
radiu ,	F-7R-8
rail	L8D7H15
rail :	F7
railwai	X6
rain	X-6L-6N-7
rais	T22t-7X-13l9R-6B-8H-7O-7
rais * limit	T7
rais * pool	T7
rais an	F8R7B8
rais it	R-12
rais the	T7
ran	T-6t-10F-10f-6X-13L-19l-10R7B-13O8o11
ran * a	X6R7
ran * all	o11
ran * on	T7R9
ran * review	N6
ran * the	O8
ran a	T6
ran for	R15
ran it	X-6R6O-11
ran on	R-12H14
ran out	F6D14
ran the	T-9N6D-6H-10O9
random	T-14F9f7X8R14B9
rang	f11R6B-13N21D-6o7
rang * a	X8
rang * the	X9L8
rang ,	F-12X13O-7
rang and	f7L8H7
rang at	R8
rang me	F10O10o8
rang the	f7B-6N32
rank	T17L19O-6
rank ,	L8
rank team	T10F16L8
rare	T10t13F25L7o25
rare * can	T10L9R8
rare * where	t11
rate	T6t8F15R11B20D-7H-8O-15
rate * <number>	B8O6
rate * <percent>	f14L14B7
rate * and	L-8
rate * the	T7
rate * time	T7L-6R6
rate * to	t19
rate ,	T24L-9
rate and	o7
rate limit	F7
rate of	R8
rate wa	f14L9
rather	T28F-18f28X-9x-7L9R13D6H-14O10o-19
rather * a	L-6
rather * than	T9R8
rather * the	T-9D6
rather have	T11X-9
rather than	T21F-8X10L20R13B11N8D-7H-6O12o-11
ratio	F-8R-11
ravi	D19
ravi 's	X10D-6
raw	T7t17F17L-6B8
rbac	R6
rd	N8o6
re	F18X6L-17R7B27O6o16
re * the	F19B8
reach	T-10t-12F23x-12L-19l-8R50B-15D-19O15o-6
reach * account	F7B8
reach * neighbour	F-8
reach * of	O11
reach * on	R22
reach * state	F8
reach * team	F-16R18
reach * the	F11L9R17B11
reach * what	F-6B10
reach :	B10O8
reach <number>	F-6O11
reach a	T18t9
reach anoth	F-8
reach at	N7
reach is	F7R30
reach it	F-8R-8
reach on	T-7F10L-6R28
reach product	R15
reach the	f9B-9o9
reach us	F10
reach wa	F18B6
reachabl	F-6R6
reachabl from	R9
read	T-25X11x-23L-17l-21R11B-16D21H-22o-32
read * <number>	T10F9N10O8
read * a	T-8F8f6B15
read * and	F-10L18D-7
read * as	t8X22
read * at	N9O7
read * audit	F17
read * back	F13L6
read * be	f11
read * by	R7
read * case	F12
read * fail	F10
read * first	X8L8
read * for	L7R7B6
read * i	N7
read * in	T14L16N16D-6
read * is	F-14B-8
read * it	F8O19
read * line	D7
read * live	R24B11
read * log	x10B6D6
read * minut	t9
read * mondai	f10L11
read * new	t7
read * of	D7
read * on	T-7F17X16
read * other	l13
read * out	X9R-9
read * page	f12N10
read * plan	L6R24
read * product	R-6O6
read * so	F7f8R-9
read * state	T6R7
read * that	R7
read * the	X6N-6
read * them	L7
read * three	R8B8H9
read * through	o8
read * ticket	X21
read * time	O6
read * to	t9F-6
read * two	T-6
read * week	X13
read * with	F8X6
read ,	T9t24F6X12L8R9B15N-9D13O-8
read <number>	F6
read a	T12F-6X11R18D11
read about	O15
read access	R7
read aloud	R11
read and	R18
read ar	T15F10
read back	B-7
read both	F-6
read by	F-6f9L-7R-8B-10N7
read each	R-6
read everi	L8B8
read for	T-6F11
read from	X13L-6B10N7
read go	L7
read her	B7
read is	L6R35
read it	t-10F-25f-7X21R6H-10
read lost	T6O7
read new	R8B-7
read of	F-8X-9R-6
read on	t7f9
read onli	T-8F10D6O18
read out	t8N16
read product	R-7
read that	T-6t7X12
read the	T-20t-12f10X-8l8N-15o-6
read thi	f12L7
read through	R17B7
read two	N6D7
read what	R-6D6
readabl	F8X9l16R7O7
readabl by	R8B8
reader	T-6t6F16f-7X15L-11R12N-8H-8
reader * the	F8
reader ,	F12
reader for	R6
reader of	X6
readi	T8t-11F-19L-13l-6R-7B57N-7H-7O14
readi * <number>	B11
readi * a	B12O7
readi * of	L11O6
readi * restart	O9
readi * the	T-7f6x6
readi ,	T-16f6O12
readi at	O13
readi for	x7B16
readi in	T17B21
readi to	N10
real	T-7t12X16x-10l-12R20B7N11H-7O41
real * <number>	T-7
real * and	T-8F9X14N-7D13
real * from	T17O6
real * i	N8
real * in	R6
real * of	t9N16O8
real * the	f8
real * then	O9
real * went	R7
real ,	T13L6N9
real chang	R11
real data	R6
real failur	T8F7
real incid	t9
real on	T-10L-7R-7B6N11O-19o9
real traffic	O9
realli	T-9t43F-11f20X-8L-17B-6N-9D20H6O-8o19
realli a	t6F7o7
realli run	R8
reason	T-21F-21f-9X-15x-6l-6R-31B7N-8D16O-16o-7
reason * 's	L-7H8
reason ,	T13f6L6R-8N12
reason :	T11
reason it	D9H9
reason to	D7H7
reboot	X-6L9N21o7
rebuild	T21F-14X-8L10l11o-6
rebuild the	T6
rebuilt	T-11X7L13o-6
rebuilt the	X14B6
recal	T-7R6
recalcul	F7
receipt	O9
receiv	F-8X16R-18N27D-9H-7o9
receiv * page	N7
receiv a	l9R-6N9
receiv it	N11
receiv on	N7
receiv the	T7L8
recent	f12
recept	F11
recip	O-7
reckon	T20F-8X-7D-6O10
reckon * 'd	T15
reckon it	T10B6
reckon that	T16
recognis	R8
recommend	T27F10f21X-7x7R-11
recommend * first	T14
recommend * to	f16x8
recommend it	T-7f16x8
recommend the	T21
reconcil	F-8o7
reconcili	L6o7
reconnect	X-7
record	T-13F17f18X-9L-8l-7R15O-16o6
record * <number>	B7
record * a	f9O-8
record * and	X6o9
record * in	O7o13
record * on	N9
record ,	T-6L-14B17D13
record is	T7B6
record with	B8
recov	F-6L10O15o12
recoveri	T-6F-8R8D6O-18
red	T-8F12f-6X6L8l6R8D6o-6
red ,	L-7
redi	F13B-7
redo	T13
reduc	F-7L-7O-7
redund	T7F7f19
refer	L16
refer * the	F7L11
refil	F-6R-18B13O10
refresh	T14B12
refund	T-8t6F7X-6L-12R-6B-13
refund * the	T6
refus	t-22F35f-15X-16x-12L59R-6N-14D-25O10o-9
refus * <number>	L7
refus * a	O6
refus * and	T9X13O9
refus * base	L-10R-8
refus * for	T9O9
refus * imag	R6
refus * in	f9
refus * it	T7F6
refus * of	L18
refus * older	L6
refus * on	T7L-7
refus * protect	T22
refus * sinc	o-7
refus * than	R6
refus * the	X11R6
refus * time	O9
refus ,	F18B-6
refus :	F7
refus <number>	L13
refus a	F-9L20l8B-6O-14o15
refus ani	L6R11
refus anyth	L12
refus at	R9
refus by	F-12X11L8
refus four	L19O23
refus in	B6
refus it	O8
refus more	R6
refus on	X18L10
refus payment	L-8B12
refus sinc	T22
refus the	F6o22
refus three	O-7
refus to	T20L7
refus two	L21O-19
refus what	R18
regardless	T6X-10
region	T-6t-13F-8X-6R35B-8N-13D-8H-9O-36o-16
region * <number>	O-9
region * and	X6
region * out	X6
region * region	R13
region ,	T-9F-10L-6
region and	R-9
region first	X6
region is	T-7R8
region outag	T-6
regist	F-8R-13B-6O17
registr	R9
registri	T-7L15B-7O-6
registri and	L11R10
regress	L6O7
regret	T-8X29x15
regul	T-27t-6F12f-7L-7R-10B-7N49D-13H-9O12o-8
regul ,	O8
regul want	L9
regular	T-9F-8L-13o8
regularli	x-7L-6l20N-6
rehears	T-7F-8L-7R-8B40N-7D-7O-16o-7
rehears * the	B8
rehears ,	f7B21O-15
rehears it	T7B9
rehears that	B9
reject	T28t-7L29R-16N6D-7H-6O11o-7
reject * <number>	F-6N9
reject * a	T7
reject ,	T12
reject :	T19
releas	T17f9X-12x-13L22B-11N-22D-20H-17O7o25
releas * <number>	T14
releas * a	L-7R7
releas * add	L10R-8
releas * and	f13O6
releas * from	T-10D11
releas * i	T11f7
releas * in	L-6
releas * it	L9B-6O7
releas * of	t6B11
releas * on	F13R-7
releas * read	F-8L8R6B10
releas * that	T-6
releas * the	T13F-6R-6B6
releas * to	T9F-6R16
releas * us	F-7X19
releas * were	F7
releas * write	B-7
releas ,	T15X-6L-17R18B-17O14
releas :	F11
releas <number>	L6R-6B12o12
releas ahead	B21
releas and	f7L6B10
releas by	T13L6
releas goe	F-6R17
releas had	T10
releas in	O-8
releas is	f8
releas job	L14O6
releas of	T6L8
releas on	f12L-8R-6o9
releas out	t6B11
releas three	R8
releas to	L7
releas two	B-7
releas wa	F7f17
releas with	L14
reliabl ,	L6
relief	T-9F-11N-6O20
reliev	N-7O10o16
reload	T-11O7
remain	t-9F7f-8X-11l10R-14B17D-11O25o28
remain * and	B10O10
remain * the	O9
remain ,	O13o14
remaind	R14N9
remark	f6O6o6
remedi	T7F-6l11
rememb	F11x25L7l11R-11N-6H-8O-6
rememb ,	T12
rememb it	T-9x8
remind	l24
remind me	T7
remot	T13R20B9O-20
remot state	T19
remov	t-12f11X-12l15R16B34D-16H-7o-15
remov * the	l14
remov ,	X6
remov a	L7R7
remov by	B9
remov in	T10B11
remov it	f8
remov the	F-6l8R10B8N10O8
renam	T-6F22f6X-6L9R-9B27
renata	H-7O-6
render	T9R-8B7
renew	t6F-8X-14L31R-9B-10H-7O-13
renew * the	L9
renew ,	O6
renew the	l9D8
reno	T7B6
rent	R-8
reopen	T-12F20R11B-7H6O11
rep	T-8X9N8
repair	T-13t-11f-10X-9x-6R-9B18N-11H-9O20o10
repair * <number>	O7
repair * a	T-7
repair * the	T9L13B12
repair ,	F13X6L6N7D11
repair :	L6B7
repair after	D13
repair and	l10
repair by	R7
repair it	R-6o6
repair of	T6
repair the	T8F12O7
repeat	T7L8l10B-9N6
repeat it	X6N9
repetit	T10
replac	F22f-6X-7l16R-7D-8
replac * a	H10
replac * databas	F27L-9R-6
replac a	F27L-9R-6
replac by	T-6
replac it	R7
replac the	L8
replai	T-12t-7f-10X18L34R-26B20N-11D-10O-16o12
replai * the	L-6H11
replai a	T-8X18
replai in	H11
replai last	L6
replai of	T-6
repli	T-6t6N7O-6
replic	T15f-6X-6R-12D-7O-9
replic ,	R-10
replic to	T6
replica	T6F10f-7L9R16B-6N-6O-24o6
replica * <number>	R14
replica * abov	R13
replica * over	F14
replica * readi	O-9
replica ,	L10O-10
replica and	o10
replica lag	F9L-9R9
repo	t-8F-6X-7N-6D-7H14
repo * the	R9
repo ,	H9
repo and	L-6
report	T37t-9F9f15X-12x-10l10R-15D-7O17o-13
report * <number>	F18
report * by	H7
report * from	R6
report * i	T11N8
report * it	O7
report * miss	T7
report * near	T-7O6
report * not	T14
report * now	L8
report * on	f8R-9N8
report * the	T-15B6o8
report * to	f17l17
report ,	T9
report :	R-12
report and	F7
report first	B6
report in	F8R-6
report is	L9
report it	F7
report job	T9L8N6
report near	T7
report on	o10
report to	B7
report wa	T10
report went	l17R20
repositori	T-10X-7B-10N16D-9O-8o-6
repositori * branch	R12
repositori ,	R17
repositori with	L7
reprimand	T9
request	T-13t-16F8f-6X-23x-10l-6R23B-6N-14H-13o-8
request * <number>	F-9
request * a	T10t8F-7L6R13B-6o15
request * it	R9B7
request * minut	F10
request * month	O-7
request * of	l7
request * second	F-10R12
request * the	T-15f8
request ,	T8F-15f9R6O-10
request :	F-6l7
request a	R22O-9
request and	T13F8R-6
request ar	F7
request for	T-11F-8R-14O17
request from	R24O6
request get	R6B7
request in	T-9F6f9R13D11
request is	t8R-13o9
request on	R7
requir	t6o11
rerun	R-6
rescu	X14B10
reserv	f9D8
reserv ,	f11L8
reserv for	R7O7
reservoir	T7R-6
reset	X7
reset ,	X11o9
reset were	R10
resid	R11
resign	T-6N7
resili	T-13x-10
resiz	T-8t8H7
resourc	O-12
resourc ,	R-9
respect	t27o7
respons	T-18t-8F9X-11L-6R-8B-6o8
respons * fifti	F15
respons ,	N6o8
respons in	F15
rest	T-23t-13F-18f-7X-10l-12R21B-6N-22H25O-8o-13
rest * a	X6L-11H7
rest * in	f6
rest * the	R14
rest * two	T-7
rest * us	D20O7
rest * wrote	t12
rest ,	T11L8R14H7
rest :	L10O-7
rest by	R-11
rest i	T-6t11x7H-6
rest is	L-8
rest of	T-8R9D23H9O6
rest we	T-6H11
restart	T19F-7X-18x-11L-10l24R-18B-8N-12D-21H-21O15
restart * <number>	L9
restart * a	O13
restart * and	F6
restart * flat	R-7O7
restart * for	O17
restart * minut	B7
restart * on	T7B-8
restart * servic	l19
restart * the	T15
restart ,	B7N10
restart all	T10
restart and	T9
restart at	F9l6
restart count	T-8F-8
restart flat	O25
restart for	L10O15
restart from	O7
restart it	f7l8
restart of	F11
restart the	X-6l27R12B-7H-6o19
restart would	T8
restaur	T-7X7
restor	T10t-17x-9L24l-11R-17B57N-16D-13H-7o8
restor * <number>	T8L7O22
restor * a	F8R-12
restor * backup	T23F-6O-9
restor * on	L7
restor * random	f10X10
restor ,	T-6F-9L-8R-8O-12
restor a	X9
restor by	F6
restor from	T9B19O-14
restor in	T18B-6o26
restor is	L10
restor it	L7O-7
restor of	T14L16
restor on	f9B17
restor the	F10B37
result	F-14X-9L-8N15H-6O-9
result * <number>	O-13
result * the	T12N11o12
result ,	N6D10
result :	O10
result in	T7L6N7
retail	T6F11R10
retent	T-15F9f8X9l6B7O-6
retir	T-14F17f6L8R-6D-11O-6o-7
retir ,	L9
retir in	F9L9
retri	T16t-6L19B6O9o-9
retri * to	L6B10
retri loop	D12
retri storm	T15
retrospect	l8
return	t17F-13f-10X-18x-8L-27R-11B101D-9H-12
return * <number>	B-9
return * a	N7
return * it	f6B9
return * itself	F-9R6B11
return * old	R7
return * on	T-7F-7B21
return * the	T6t9F17L-8B24
return * wa	B7
return * when	B20
return ,	B15O-6
return and	B-18O-7o12
return by	F-6R11B16
return in	T11F-10R-6
return is	F-6B24
return it	R11
return on	B13
return the	T14
return to	T-7R8B28
return wa	R-6B32
revenu	o9
revers	T-10t-7F18L-16B98D-6
revers * and	B8
revers * on	B15
revers ,	F31B6
revers replic	T6F-6R-6B12
revert	T-11F10f9X-8L-24R17B125D-9H-10O-6
revert * a	B20
revert * commit	B12
revert * git	f7R9B11
revert * on	R9B23
revert * the	L7B13
revert ,	F13B23
revert and	T7f7B17
revert at	B12
revert awai	B6
revert by	T6L10
revert in	f7R8B16
revert is	F-6B14
revert the	F6B20
revert wa	R10B16
review	T-32t-6F34f9X7x-13L55R-11B-7D43H-11o19
review * a	N8
review * ask	L12
review * is	L9D-6
review * it	X20B6N9o10
review * of	F10
review * six	T14
review * that	T-6F6L-6R7
review * the	o7
review ,	X-8N8D15
review and	X10B6
review by	L13
review i	L12D9
review of	R7N7
review that	T9D7
review the	F7f7
review with	L-7
revis	B25O8
revok	T-9F12X-8L-7R-16N8O10
revok * <number>	O11
revok * the	N7
revok ,	F6N21
revok the	F6
reward	t-7x28o-10
rewrit	T46f9X-22L-6R-10D7H-8O-10
rewrit ,	T15
rewrit it	f11
rewritten	X10R8O10
rewrot	L10D-6
rewrot the	L11
rhona	X16
rhythm	T-7N36
rid	t9f8
rid of	t9f8
ride	T9F12X-6R-11
ride * in	F7
ride along	F8R-6
rider	T-19F-15L-8R-22B-6o12
right	T-7t25F-22x28L-16l13R-13B-8D-27H-13
right * be	T13
right * i	T9
right * it	T-12t6D15H8
right * on	t11
right * sai	T8L7
right * the	T-12X18x23D6
right ,	t9f7X-8x13L-8B-10D9
right about	T-6X10
right and	T10x19N8
right balanc	t7
right by	l11O12
right for	T7
right graph	D-6
right on	t15X12
right that	X7
right then	N6
right to	T8t-8x6L11B20D-7o-7
ring	t-10F14f11X9x-9l-7R30B-14N16D-12H7
ring * <number>	F10L6O-6
ring * a	T7F13B-8
ring * the	R10
ring ,	R12D6
ring and	H6
ring me	T6F8L-6o9
ring the	X14R-7O19
ring us	F8B7
rise	F8R-7B10
risk	t-11F-18f-7X-8x-7L-24l-6R-12N27D-14H-6O-16o-14
risk * each	N7
risk * with	T8
risk ,	T-16N7
risk :	R10
risk in	N10
risk of	T14
riski	T-8L14B-8O9
rival	T15
road	T9R6B13D-7O-8o-7
road * a	F8R8N7
road ,	T-7L10R7
roadmap	T12R-6o-6
robot	T-8D6O-8
rode	O11
role	T-14t-13F-18X17x-6L7l-8R9N-13D-16O-15o-13
role * a	X7L7
role * and	L13
role * can	R12
role * team	L10
role * that	F-7L-6B7
role * the	L12
role ,	F8f7L21R-14
role and	R6
role could	R6
role for	F-6R15
role of	B7
role onli	L7
role that	F-10R15
role write	R7
roll	T34t-9F-20f8x-7L-20l-9R21N9D-12H-8o-19
roll * a	O7
roll * and	B8
roll * at	X14B-7
roll * back	F-9f18
roll * be	T8
roll * free	T9t-7F-6B-6
roll * on	T9R17
roll * out	R9
roll * pod	L6R7
roll * the	T15B11
roll * to	T-13B7N9O8
roll back	T6t10f-8X9L-11R-20B29N11o-6
roll is	T15t-12F-8
roll it	F-10f18B10
roll out	T-12f8R24
roll updat	F-8
roll would	T10
rollback	t-6F-9f-7B96N-12O-9
rollback * not	F6
rollback * on	L11R-6
rollback * the	T-8L-7B13
rollback ,	L-6O11
rollout	T-13t-7F13f9L25R7B10O-7o-6
rollout * stop	L15R9N6
rollout ,	R9
rollout stop	L11
rollout undo	B11
roof	R7
room	T-17t-10F19f-10L-10l-7B-25N18D-10H37O-19o-11
room * a	T-8X8R-6N9
room * i	H9
room * of	x7H10
room * the	T11N9
room ,	F6L-8R9D-9H13o-7
room <number>	O-6
room and	f6X8N18H-6
room at	F11
room had	N12D6
room is	o7
room on	T7X12
room to	T10N10
room with	T-6F16
root	T-10F-11L-8R-7B7D41H10O-6
root * to	H7
root access	T-8t7
root caus	D8
root password	H11
rose	t18F6X14O15o10
rose from	X15
roster	t9L-14N-7H-7
roster ,	B7
rot	F10
rota	T-24F16f-11X-9B-16D-19O6o19
rota * of	o9
rota * the	t8F-7
rota ,	N7D-6H-6
rota for	T-15t10
rotat	T-8t-9F7X-21L41R24H-8o-8
rotat * in	R6
rotat ,	R12
rotat and	L9
rotat is	L-10l7O6
rough	X8
roughli	F-13L-9R10
roughli * a	T-9
roughli <money>	T-8
roughli <number>	T-7L-6R7O7
round	T-14t11F13f-7l-9B7D7H23O-13o10
round ,	R12B16D7H9
round a	B-6
round in	F11B6
round of	F7
round the	F11L10N7
round trip	R11
rout	T18t-11F-16f-7L-12R9B12N-13D-16H-7O-12o-9
rout * a	T12R7B15
rout * the	F-6R11
rout ,	R-9
rout and	T12
rout in	T14
rout to	R19
router	F-17L16R15B10N6D6
router ,	N9
row	T-12t-7F57f-6l-10B6N12D-7H11O-18o15
row * a	F-10B8N10
row * and	o11
row * it	T11O7
row * on	F-6R18
row * sinc	F10B6
row * the	H8
row * with	B6
row ,	X-6B-6N-8H16
row and	B9
row count	F-9L10R14B11o9
row from	F8
row in	F-10R6
row per	R-6
row touch	F9
row with	F6N8
rpo	T-10R-6O-14
rpo * minut	O-10
rpo <number>	O-8
rto	T-11R-7O-13
rto * hour	O-6
rto * minut	F8O-7
rto <number>	O-12
rubbish	T-7F22R16
rule	T-7t-19f-11X-18x-17L36l-13R6B10N-27D-15H-28O-30o-33
rule * <number>	D8
rule * a	F14
rule * an	L18
rule * badli	T-6F24
rule * for	R14
rule * i	B8
rule * in	T7t10F-6B16
rule * is	F9
rule * it	X8R10
rule * not	D7
rule * on	F-8L-9R19
rule * onli	R8
rule * that	L10R6
rule * the	T-11F-8f8L20R-7
rule * their	L16
rule * to	R11
rule * two	T10
rule * written	F-10X6H7
rule ,	T7F-11X-8B6o-10
rule :	R17B-13
rule and	T12L9R7B6
rule at	R11
rule back	t11B-14
rule decid	F17
rule for	T-13X-6L24R-7O10
rule from	X7
rule go	R10
rule ha	L-7o8
rule i	D8
rule in	L17
rule is	T-7F8f-6L-10B9
rule now	B8
rule of	D7
rule on	T-7L7R-9
rule out	T30F-8f12X-10B-7D7
rule stai	F-7L11B10
rule that	R8B13
rule to	L11R7
rule togeth	L9
rule wa	T-7L23l6R10H6
rule which	F9L11
run	T-18X-15x8L20l-10R26B10N-31D-18O-7o16
run * <number>	T6t10F-7B-6
run * a	F8X20R-11B14
run * an	F-7
run * and	T-7F8R14
run * as	T7o-8
run * at	L-8R-10B-9
run * by	T7L7D14
run * dai	R10
run * for	T12L10R-8
run * from	x6
run * go	t8
run * i	f6X13L16
run * night	F-9L17
run * not	l6N8O10
run * now	L13o-6
run * of	t6F15L-6
run * on	T-8F-6L-6
run * own	L-16o-7
run * platform	L6o6
run * same	L19H10O6
run * so	B7
run * that	R6
run * the	X-6x8H20
run * their	F23
run * to	L-8l6B14
run * we	L8
run * week	f11L-9R10B7
run ,	T-9t-6X13L33R20O-12o13
run <number>	R8
run a	F10H16
run and	T14o7
run at	T14t10F15R-15O9
run both	F12
run digest	L-6l6R7B-7N8O9
run each	L18
run everi	H9
run for	F-6f7
run from	R11
run in	F-6
run is	X7L9R-6O6
run it	F-17f-9X-11x14R-9B-13N-7D7H-11o-25
run keep	F11
run nightli	F-6L-9R12
run on	T-8t19f14L14B11O-6o-10
run onc	F10
run onli	B11
run out	F27
run pod	t8F9R11
run silent	L7
run sinc	o12
run that	B-6
run the	T-6t-9F-6X-6L23D-6O10o19
run their	L-7
run three	T10R6
run to	T7L7
run two	L-8R27B6O12
run without	F8f7X8l6o8
runbook	T39t-12F-14f11X-11L46R-7B-14N-9D9H-8O-9o-15
runbook * i	D7
runbook * the	X6L18R13o-6
runbook ,	T-15R10O-6
runbook and	T-6F10X-8N-8D7
runbook is	L11
rung	T9N23O8o-6
runner	F40f-8R6O-15
runner * <number>	T13
runner * the	F13
runner ,	H6
rupe	t7F-13R-6B12
rural	T-11
rust	T15
s	X-6l7R-8o-6
s * <number>	L6l11N7
s * a	O14
s * and	T9O-6
s * with	R-6
s ,	T-11B6D6O-7
s <number>	L-7
s to	L7l11
s with	L7
safe	T-11t26F-8f-7X11x-8L-18l-6R-18B7N6H-9
safe * the	T-8
safe ,	t8R-6
safe and	o8
safer	t28o17
safer ,	t7
safest	t6
safeti	T-10t17F10f-10X12x-15L-9N-11D-18H-7O-6o-6
safeti * wa	R12B8
safeti * what	T-9F-8
safeti ,	x-8
safeti is	T-18t-6F-16D-7o-6
safeti net	R16B7
sai	T-20f22X22x20l9R-15B6D-6H-6O-20o19
sai * 's	T6H14
sai * and	T-9X11x9R7D11o-7
sai * as	D7
sai * at	X7L8R-6o6
sai * becaus	o9
sai * befor	F8
sai * ha	t11f-6H7
sai * i	T-7f6x10
sai * in	X19B-8N13D13
sai * is	t7o10
sai * it	F-6l6o-8
sai * of	F23
sai * on	L20R11B-13H9
sai * other	l10
sai * same	f8x14L6o11
sai * servic	T-6
sai * the	T-9f28
sai * thei	D8
sai * to	B11
sai * wa	D6
sai * we	T9L6
sai * word	X-6
sai * you	t6X7
sai ,	T-6f18x15
sai <number>	O9
sai a	T-6F11X8
sai go	R12B10
sai he	H13
sai how	F-10
sai i	T-7f8X-7x10D10
sai in	H14
sai it	T-11F-15f-6X22x-13L10H9
sai no	T15L8
sai noth	t-6F24X11
sai on	F-6f9x6R-6o15
sai so	T10F11f8x-6L-8R-10B14N21o-7
sai stop	F-7R9B21H6
sai thank	X18
sai that	T-10t7F7f13X-14R-6B-10N-9H16O8o21
sai the	T-8t-6F13x12R10D-6O-7
sai thei	x-7l13o16
sai there	t14
sai thi	L7
sai to	N-10o8
sai what	T11X11
sai when	t6D9
sai which	F-6
sai who	B6
sai ye	t6B7
said	F-18f-10X-28L-13l-9R-11B-19N13D-12O-15
said * 'd	X-6x10H9
said * 's	N13H8
said * a	T-6
said * aloud	N-8
said * and	T13D8
said * for	T9
said * i	T-8R7H6
said * in	F9N-7D16
said * loud	F7
said * me	N-6
said * of	N8
said * on	N10
said * should	X-6x13H7
said * so	T7R6D7
said * that	T15
said * the	T13F-6X-6x8D13
said * to	L11R6N28D-6O10
said * wa	t7l10o8
said * we	X8
said ,	x8B9N8H-9
said :	T-8F7N12H13
said <number>	T-7R-11O-7
said he	T-8
said i	X-11x11L11o7
said in	F9D-6H8
said it	T-20t13X14L11l8N26H11o8
said no	T66F-7L11R12N-8D-7O-6o-6
said noth	N8D9
said out	F7
said she	T9
said so	T12F8f13
said that	T-15F-6R-8
said the	X9N-13
said thei	x11H11O11
said to	T-8t11N-6D14H8
said we	T20
said what	X7
said ye	R20O9
sail	T-16F7L21R10
salari	T11F10f8R-8
sale	T15l10R11N9O-17
sale * and	T8
sale ,	R6
same	T-16F-22f13X-33x16L23R-15N18D11H-23
same * <number>	O11
same * a	t7f6
same * again	T9F14x7
same * and	F-10f-8x6R13B25O-7o9
same * as	B-7D8
same * befor	L-6l11O13o7
same * by	N7
same * for	L16
same * i	R12B-7N-6D8
same * in	F-7o6
same * is	T18t13o13
same * last	O-9
same * line	D8
same * no	L-7
same * now	L-28o-8
same * of	f9B9D19
same * on	T-10f9D6O-7
same * page	x9N17
same * same	t7O7
same * sinc	F6
same * so	F-6L-8N-7
same * the	T-7t13L10l11R-6N-15
same * thei	o7
same * wa	F10L10
same * we	L6
same * which	L7D7
same * with	T17F-6x7L28N10o7
same * without	L9B7O7
same * would	T6
same ,	T-7t15R-6D8H9O11o11
same afternoon	B7O6
same as	T-6F-6X7L-10l19O14
same chang	T22t13o8
same check	L21
same dai	t-6L-8R15D-7o-10
same digest	L-8B-6
same even	F-6l13N12o12
same file	T8t6B-8
same flag	R16
same for	T8f8
same four	x9
same hour	F8B12D6O-6
same imag	L-7
same in	B-6
same label	O8
same minut	T-7F-7R-8O-8
same mondai	R9
same name	T6
same night	B13H8
same number	B7
same on	N17
same page	T-7F7N-8
same peopl	R7N18
same person	F6D9
same road	L6R9B9
same rule	L9
same second	T7
same sheet	f9B7O11
same size	R6D10
same step	L-7o7
same stopwatch	O10
same text	N22D-6
same thing	x6
same three	t9f13
same time	t15R11D6
same version	L-6
same wai	T-12X-10x22L22R-9B-11D-7o-8
same weak	L9
same week	T6F9R8
sampl	T27F-8X14R-20
sampl * the	T-6X6
sampl ,	T-7
sampl at	X7
san	T-7R-7D7o8
sandbox	L22N-6
sandbox ,	T-7L12R6
sandra	D13
sat	T-17t-10F10f-6X-12x-6l-8D-15O8
sat * a	T-6F19R14
sat * and	F6O6
sat * her	R10
sat * him	L6N8
sat * me	H11
sat * on	H7
sat * the	X-6R-8
sat * to	B6
sat at	O9
sat besid	R17N6
sat down	H15o9
sat in	F6R-8
sat on	H-12o7
sat there	X9R11
sat with	X-8R-14D-6H-9
satellit	T15L-6R-8O-8
satisfact	o9
satisfi	T-12t20F-6D-9O7o15
satisfi with	t15o12
satur	T-9X-6R-10
saturdai	T6t-6F-12X-13L-12R-24B-10H-9O-8o-11
saturdai ,	T-11
saturdai befor	O8
save	F29f-6x-9L-15l-9R-8B15D-8O24
save * <money>	O7
save * <number>	T18O-7
save * a	N7o15
save * an	F-6
save * from	F11
save * old	R8B7
save * take	t13
save * the	F-6B10
save ,	T-10L6R7
save <money>	T-9
save <number>	T12O10
save about	T6
save plan	L7
save the	T15H20O13
save us	T6F-7D10o7
save went	L7o7
save you	F11
saw	T-22F12X16x-6l-10R9B6D-15H10O-8
saw * and	t6
saw * at	H12
saw * in	F17
saw * than	T-11X29O6
saw * the	F10
saw <number>	X7
saw a	N13H8
saw better	T-11X25H-6O6
saw it	T-9F18L-7R11N-10D-10H13
saw noth	L20B16H13o12
saw that	T-8F10
saw the	T-6F-8N10H-10O-6o-13
sawmil	f6R11
sbom	T-9F-6X16L-9R-6B-8O-7
scale	T10t10f17L-6B-9D-7H-6o-6
scale up	T-11F-6R7
scan	t-9f14X20L43l-6R-16B-14N-8D17H-10O6o-13
scan * <number>	F12
scan * minut	T7L-6
scan * the	F-6
scan ,	F-6f13L12B-7
scan and	f14
scan at	F8
scan for	L13
scan run	X-6L10
scan the	X6
scanner	T-19F37f8L29R-9B-11N6O10
scanner * a	F9
scanner * push	L8O6
scanner * the	f12
scanner in	L8
scare	f10X-15D-8
scare me	T6
scare of	f10X-12
scari	R9
schedul	T-13t9F7X8L8l7R-11H-7o8
schema	T22t-6F-12X-10L22R9B30N-6D16O-6o-7
schema * the	L18
schema ,	T11F7L11
school	T-7t12F-13X-10L-11l20B-10N8D-10H-6
school ,	t8l7O-11o9
scold	X11L11
scope	T-10R11
score	F25L-6
scrap	T16O12
scream	R-6N9
screen	T13t15F-10x-6L16R-8B-18H15o-14
screen * a	t10D10
screen * the	T11X6L8
screen ,	T11D-7H20
screen and	t9
screen had	t6
screen in	D8
screen show	L10
screen were	H11O12
screen with	t10D8
script	T-13t-15f-15X-15l-9R-13B9N-19H15O-12o-20
script * a	L13D6
script * it	F-6l6o12
script * not	D9
script * on	R17
script * the	T-10L7B-10
script ,	T-17R18B19D-9H12o-10
script doe	F-6o12
script for	H6
script in	T6
script is	L-6
script of	B6
script on	X6
script that	R-6
script wa	L13B6
script with	L6
script would	T13N7
scroll	F-6D8
sea	F7
seal	T7F44R-8B-9
search	T19t10F14f-7L-10N-7D6H-7
search * and	L-8R11
search ,	t6B7
search for	X10
season	t-8X13B-8N-10o-7
season ,	F-6X17O-6
seat	t-6F8X-10L-8R7
seat * the	F8
seat ,	T-7f8R15D8O6
seat map	T-11
second	t-38F7f-7X-9x-27l-7R-19B22N-6D12H-27o-43
second * 's	T8N8
second * <number>	f7L-9R19B-8O16
second * a	B8O-12
second * all	t6O7
second * and	T9X12L9B18o-7
second * at	T19R6O-10
second * call	B6
second * data	f11
second * for	T18R-8N7H7
second * from	T6L9
second * i	l7H8o8
second * in	F12R-6
second * is	X7L16R-7
second * it	T12F10R-7B-8O16
second * lag	R26
second * more	R-6
second * nobodi	D9
second * not	T11R7
second * of	T-20F-11L12B-9D-6H9O-6
second * old	F-9
second * on	T-8F-6f7B20D-6
second * or	T8
second * peak	T-6
second * provid	T12
second * put	L7
second * return	F7
second * she	D6
second * so	T19N9D10
second * start	O-7
second * that	T-6R6
second * the	F-7X-7L-11R15B10D-8
second * three	R6
second * to	X8
second * wa	T-8F6
second * we	F7f13
second * where	T6
second * which	R-6
second * with	T12B-7
second * would	T18
second * write	F8
second ,	T-7t-9f-12X-10L-8l-9B20N-12D9H-6O-25o-9
second :	R22
second after	B9O-7
second and	T8F25L-6O-7
second approv	L6D8
second at	T-14
second dai	N6O7
second fleet	R-6
second for	T12F6B9
second from	f8O-11
second i	T16
second instead	f8L14
second kei	O9
second late	T-7R8
second line	T14F-9B-6N6D22
second night	F17
second of	f10l6
second on	T14F7X-8R-11B15D-9
second or	N9
second pair	X6H11
second person	F-7f13R13B-6N7D-9
second region	F6L-6
second site	F-10X7L6R-8B-6O-6
second system	T13
second the	F-6
second time	l7R10
second to	T-17F6R-7B9D-7
second wa	D13
second we	F7
second week	T-8L7N14D9O-6
second where	T6R7O9
second with	T-7F15
second without	T7
second year	T6F6X6
secret	t-13F-16X-18x-6L11R8N-14D-15H-7
secret * <number>	L9
secret * a	T11F7
secret * not	T8
secret ,	F-6L-7R-10B9
secret and	l8
secret in	F6
secret is	T6F-10
secret manag	T-6F13L9
secret scan	L9R8
secretari	D-6
section	X-9l17B-6
secur	F8f-12X-8x-9L-20l-10R-19B-20N23O-17o-9
secur * a	t10H6
secur * and	F7R-7
secur * is	N8D8
secur * on	T6
secur * the	N10
secur ,	N10
secur got	t7N16
secur group	F12R-10B-6
secur heard	N11
secur offic	N10
secur peopl	T8D7
secur read	F7
secur team	T14
see	T-17F12f20X-8x8L-14R9B-28N-19H-23O-14
see * 's	N7
see * <number>	F6
see * a	f23
see * and	D7
see * as	t6
see * bad	F-9R6
see * chang	t7o10
see * in	F10X-10
see * it	f16B-6
see * on	t6F8
see * own	F-7L9R-10O14
see * that	T-11
see * the	T7R16
see * to	x8
see * we	T8X6R12
see * wrong	F6
see ,	F-7X17R6D7
see a	T13t-8F16x12L-7R10o-6
see each	F8L9
see if	X6R6
see in	F6D8H6
see it	T-7F27X-12x-8B-10D-11H-8o8
see no	t19R-8
see noth	x6
see on	l10R10
see that	X-6x6R-7N6
see the	T-10t8F-8L-6B7N-8o10
see their	L-6
see them	F-13
see to	T-11X9
see what	t22L9R18N6
see where	f11
see who	D-7
seem	T-6t12f7D18
seem to	t14f8D11
seen	T-8f-11X-12L-6R11B-9N-8D25H-7O9
seen * a	R8
seen * on	t7L7
seen * the	O8
seen ,	F16O6
seen a	O8
seen from	D7
seen in	o8
seen it	T-7D17
seen on	X-9
seen that	t6D11
seen the	l6R13
segment	B-9
seldom	F-7o9
self	F-11X-7B11
self servic	T7F-6L-8B13
sell	T9H8
send	f-9l15R-17B-13H6O-8o-13
send * a	R7
send * of	L10
send * the	t7
send * to	T-6N10
send it	H8
send me	L-6
send the	F-7X10l12N-9H9
send them	T-9F7X7
send us	t18
sender	T-6L9B11O17
senior	T10X-7R-8H-7
sens	R9D10
sensor	T-6F-6f8L7R20O-6
sent	t-8X14L-11R15B7N11D17H15O16
sent * <number>	O7
sent * a	X9D9
sent * the	l6B6N14D-6
sent * to	f6X8o8
sent a	R7D8
sent it	R14H-7
sent me	D7H6
sent the	T-6R-6N15D-6
sent them	N-6H9
sent to	F9N15
sent us	F-7l7B7D8
sentenc	T-15t-6F-13L22R-15B-6N44D-7H-8O-7
sentenc * the	N11
separ	T-20F24L24R18B-11N-8D-7O-7
separ ,	F9
separ account	R15
septemb	t-6F-12L10R-9B-9N-8O28o7
septemb * the	O7
septemb ,	O22
septemb <number>	L8
septemb she	O8
septemb the	O6o18
sequenc	F-10H8O-13
seri	t6D15O7
serial	F14L9B15
serial number	L7N6
seriou	T-6
serv	t13F-9L-13B-8N-6O-6
server	T-20F-9f-6x-10L-10l8N-19D-13H7O-10
server * <number>	T9t17R10
server * in	R-6
server * on	R-6B10
server * out	F6
server * switch	T10
server * the	F11X9R-8
server * with	L11
server ,	T-10F-6L-10R-11B-11H-6O-12
server and	R6
server in	F9X9R-13
server is	F10O7
server it	T-6l9O21
server room	H12
server that	R7
server to	H11
server wa	T8F7l16
server with	T7
serverless	t7f12
servic	T-15F-17f18X-40x-22L13N15D-33H-24O-35o-6
servic * 'd	T17
servic * a	R-10N6
servic * an	f14L-8
servic * and	X7L6D10O7
servic * ask	t9N-6
servic * get	R8N7
servic * half	F6
servic * have	f8
servic * i	L7N10o11
servic * in	R-7
servic * is	T-6f9L-6B6
servic * it	f-6L31l12
servic * minut	F7R7
servic * no	R10
servic * not	T-6F-10X7L6
servic * of	O-8
servic * on	T11F6R16
servic * onli	T-6
servic * same	L7
servic * team	O-8
servic * the	T-18F-15X-7R-8B14N-8D-6o-7
servic * wa	L7
servic * we	f7L-7
servic ,	t-10X-7R15B14N22D-7H-6O-9
servic :	T-6F-8L-8
servic a	R8
servic account	F-7R-10
servic and	T15t7l13B-8N-8o9
servic at	L-6R-7
servic by	L12H9
servic first	L15R-15B-6
servic ha	f13L-12B11
servic had	L18B15N6
servic have	L7
servic i	T15R11
servic in	T-6F8L-7R12O-10
servic is	T-9f-9L-8N6
servic it	T6
servic itself	F6
servic of	T-6t6O-10
servic onli	T-12
servic owner	t6L-10N27
servic run	L13
servic team	f24L23o9
servic templat	L13
servic that	T-6f19R-7
servic the	T-9F6
servic us	R-7
servic wa	l12R-7N7
servic which	T11t6H7
servic with	F10
servic without	t12
servic would	T7
session	T-12f-8X-13L6R-13B15N-9D-11H-6O-18
session * from	B8
session * it	F-6x11O9
session * the	T-7R12
session ,	F-9L-10R-14
session and	F9x11
session for	R7
session in	F10
session store	B7
set	t-7F-17x-8L40l15B36D-7H-9O-25
set * a	B18
set * back	X11B9
set * by	X14l11o9
set * on	F8X6L11
set * the	L-7R14B14
set * to	T6l8
set * up	t7
set ,	T13L15R-10B-9
set :	R9
set a	L14
set back	T15l8
set by	L11
set in	R10
set it	t6f6
set of	T7D6
set on	T-7L8
set the	F-6R-11
set them	B11
set up	f13H6
settl	T-10F15X-6L6R-13D-7o-6
settl it	F9
settl on	F-6
settlement	T-16F11X-8D-6o-6
settlement ,	F7O10
setup	f23
setup is	f23
sev	R-11N7O-7
sev <number>	R-10N6O-10
seven	T9t-20F-20X-7x-9L-12R-9B9N-9D-23O34o-29
seven * and	F-6N8
seven * for	T9
seven * from	T7
seven * in	L6
seven * it	B7
seven * of	f8
seven * so	T8X6R-6
seven * the	O-10o9
seven * us	T-8O-13
seven * with	X7L-6
seven ,	F-6
seven dai	T7L9R-11B36o6
seven engin	T-11O8
seven hour	T7F7
seven in	H17
seven minut	T-7X10R-7H6
seven month	F9l12o7
seven night	T-9L-7R6
seven peopl	N7H8
seven team	T9
seven the	L13
seven week	T37F6L12R-7O15
seven year	f14X6L9O-10
seventeen	X-9N9
seventh	D7
seventi	R7H21O22
sever	T-19t8F-18f-8X-6x-6L-12l-6R-7B-7N33D-10H-18O-7o18
sever * and	t10N6
sever <number>	B6N7
sever two	T-8N6
shadow	F-11R55B7O8
shall	X6
shame	T-9f9X6N6D8
shard	X7L-9R15O9
share	T-6t-13F33x-7L20l-6R-49B-23N-17D-14H-6O-7
share * <number>	L6
share * and	t8
share * for	T-6
share * the	B9
share ,	T-11B10
share a	T-7
share client	L7
share it	B6
share of	T-9X-7L-9R-6B-7
sharp	D17o-6
she	T-11t-21F-39f-17X19x-18L-19l-15R-15N15D-6H-37o24
she 'd	N-10o8
she 's	T6l15N9o18
she * <number>	L-6O8
she * a	T-7F-7B-6N6O7o13
she * afraid	X14
she * and	T7
she * be	t7N-8H13
she * been	l8o15
she * better	L10
she * do	D9o7
she * for	L7B14N-6
she * from	T6X9
she * have	R7D18
she * her	x10L-6N19
she * i	L11
she * it	T-8X8L-7R-9B11N-9D-6o6
she * me	T-8t8N-9
she * not	T7X15D-14o-8
she * on	R-8B-6H6o8
she * right	X-9o-7
she * seen	R7
she * that	F10
she * the	t6X-11R7B6N17D-13o12
she * to	T17f7R10B14N-6D-6O-6
she * two	T7
she * we	T-7o-7
she * what	N14D6
she * which	X8
she and	N7
she ask	T-10L7B9
she call	N18
she came	f8X13
she can	B7D10
she chose	T7o9
she could	T8
she did	X12B-7N-8D-8O17o-6
she doe	o15
she found	F11
she got	T6t10N-7
she ha	L9D13O7
she had	T20R10N-9o-8
she held	T16
she is	T-7x-6D9o8
she know	N11H-6
she lead	X11o9
she led	N6O9
she never	D6
she press	R6B13
she ran	O7
she rang	T6O6
she sai	x10H14o7
she said	L11
she sat	D7
she should	X-9D14
she take	o8
she told	T-7X12
she took	B7N7
she wa	T13x-6D-13H-6O-9o-13
she want	F8H11
she would	X9R6H6
she wrote	X15L-8R6N12D-7
shed	T-7F22L12
sheet	T-27t-9F-11f11X-18l-6R-20B-11N14H-18O18
sheet * it	o7
sheet * on	O7
sheet * the	L6N7
sheet ,	N10
sheet :	N8
sheet and	T7B7
sheet for	O11
sheet is	f10
sheet of	f9
shell	L6D11
shift	t-9F-20f-19L13B14N9D25H-12O-16o18
shift * <number>	T10
shift * and	N7
shift * had	X7B9
shift * in	B7
shift * it	F-6
shift * of	F9R-12O13
shift * the	H9
shift * wa	N9H6
shift ,	T-9t-7X-7R-7o-6
shift a	l9R9
shift and	N8
shift in	R17D6
shift is	D10
shift lead	F6X7N6D-6
shift leader	B23N8D-6
shift manag	T6X9O6
ship	t-7F-8f-10X15x-8N9D9H8O-7
ship * <number>	T-7X12
ship * a	T6R8N7
ship * and	F8
ship * on	o10
ship * the	X10L13B7H7O6
ship ,	F-7R12
ship a	T9B-7
ship it	F11D14
ship the	T10D12
ship without	T7L-18
shona	X11L-6D-7o-7
shona * the	X13
shop	T-8t-7F-10f-10X24l-6R20B-17D9O-12
shop * it	T-8X13
shop * the	X-6
shop ,	T-11
shop and	R-10
shop had	R8
shop i	T10
shop is	o11
shop with	X7D7
shopper	R6
short	T27t20F28x-8L-11R-13B-7D9H-9O-11o14
short * the	T10X6
short ,	T-8R9
short life	T23t7F20
short live	T14t7R-6
shorten	D11
shorter	t6F-6o21
shorter ,	O7
shot	R9
should	T-54F-21f-17X49x19L-25l22R-25B-20N-23D15H-23O-19o-24
should 've	T-9X49L14D-6
should * a	l9D-6
should * ask	X16
should * at	x7R13
should * be	F9x10l8D12
should * been	t7X39
should * begun	X9
should * had	L12
should * have	D6
should * how	X-6
should * made	x6o6
should * put	x7
should * review	L9
should * seen	F7L7
should * spoken	X-6x12
should also	l6
should alwai	x13
should be	T-12f-6X-13x-9L-8N-9D-15H-6o-6
should have	T-16t9F-10f-10X59x11L-7B-15N-8D22H-9
should hear	N-6
should look	D6H10
should not	X-13D29H-6
should sai	X-7D6o-6
should the	T8F21B8
shout	T-6L12R-6N-7D-11o6
shout ,	o8
show	T-18F34X11x39L-12l-12D-14H-9O-15o-10
show * a	t9x7O6o9
show * destroi	R8B7
show * it	T7
show * on	R7
show * that	F-6x9
show * the	T8D9
show * to	t8R6B11N-7
show * two	O10
show * what	T19
show ,	X16
show <number>	O6
show a	T13
show her	T8N6D6
show him	T9
show how	x11H8
show in	R7
show it	T-9t7F13N-6
show me	T-7t9F-7X-9x8H-8O7o9
show no	F-7
show noth	R-6
show on	t15N8
show onli	F-6
show that	x19
show the	F7f12R-8
show them	L8
show up	F-9
show what	T7x7
show you	F6f7x6L11R6N-6
show zero	B9
shown	T6F12X8R14B-6o6
shown * the	D-6
shown them	o7
shrug	F6X-6D13
shut	T-10F7X-7R-6B-15N-9D-9O13o-7
shut * the	R7
shut ,	R7H8
shut off	T-8X10O9
shut the	X-9L11
shut up	T-7F-6
shy	X30
shy ,	X17
sick	R-6B6
side	t56F8x12L8l-13R-7B20N-7D-11H-14O-13o24
side * a	R-10
side * an	R8
side * and	L16B9
side * from	o11
side * i	T8F-6
side * on	F7N19
side * side	R19B-6
side * the	T10L15
side * to	o10
side ,	T-7F-10x16L-6R12O-6
side and	B13
side by	R20B-8
side for	R6
side i	T15
side in	N19
side is	T20R6
side of	T11
side tabl	B16
side wa	B7
side we	f11o12
side with	R7
sidecar	F8H9
sidewai	B6
sight	T15
sign	T9t-6F-6f-19X-17L8l-16R-15B-11N-16D-20H-20
sign * a	t23
sign * and	F6
sign * i	T8
sign * it	F14L-8
sign * off	N9D10
sign * on	T-6
sign * patch	T11
sign * that	F7B-8
sign * the	T19L-9B-6O12
sign * us	H7o12
sign * wa	T7
sign * we	T6R6
sign ,	F-11B-9D9
sign a	T17F7
sign and	L12
sign befor	R7
sign by	T9R-7
sign for	F20L-7B-9
sign in	X6
sign it	T-20N9D14
sign kei	F-8L-9R7B6
sign of	F-7L8R-6H7O11o12
sign off	T11L-6R6o17
sign on	T17F-8R-6
sign that	B7o-7
sign the	L-6
sign thi	T-8t-6
signal	T9X6L6B-10H22
signal * i	D8
signal * the	H13
signal ,	t6
signal for	t6
signatur	T-18t-7F-8R7B-9N-10H-6o-6
signatur * the	F8L11
signatur ,	F-6R11
signatur of	F14L20
silenc	T-13F32X40x-11L8l7B6H-7
silenc * as	L6
silenc * the	N7
silenc ,	R-6O7
silenc count	L7
silenc for	X8
silent	T-7F27f6X-8R24
silent * a	L8
silent * the	R9
silent * two	L11R7
silent ,	T8F8L9
silent and	B8H6
silent for	L9R15
simpl	T14L9D27
simpl ,	T6D11
simpl :	F6H7
simpler	T14X11R-8
simpler ,	T7
simpli	T-10t20F21f7X-9R-9B-6D18H32O-15
simpli * not	f10D15
simplic	T18
simul	T-12F-6L28O-7
sinc	T11t-15F-10X27x-15L52l26R-9B-23N-29D10O36o30
sinc * 'm	H8
sinc * 's	T-7L8R7B8D6
sinc * <number>	T6F-9R-6N8O13
sinc * a	F11X12L12B-8O-11
sinc * am	H-6
sinc * and	T-12F-7L-13l11R-11B8D33
sinc * bad	L6
sinc * but	H11
sinc * can	T14F8B12
sinc * could	R20
sinc * dai	o15
sinc * did	N12
sinc * do	T-6R6
sinc * each	O6
sinc * first	F6X-6
sinc * had	T7F13f10B-6
sinc * have	T-6F14R6
sinc * he	L-7O7o7
sinc * i	T-10F-6X41l17R-11B-7D8H-6
sinc * in	L7O-6
sinc * is	t9F13L-7
sinc * it	T8X13x11L-10l6D7O-11o9
sinc * knew	T9
sinc * minut	T8
sinc * mistak	T10L6
sinc * no	B6O7
sinc * nobodi	L-9
sinc * of	F13L17O-6o7
sinc * old	F6H6
sinc * on	T11L6R-7O-11
sinc * other	L-6o8
sinc * she	O19
sinc * the	T13F-14X-6x13L24H8O19
sinc * three	D7H6o11
sinc * two	F13
sinc * wa	T-11X-9H-7
sinc * we	L7R7
sinc * with	O8
sinc * wrong	T7
sinc * year	L13
sinc ,	T12t-7F-12x13L7l9D19O37o7
sinc <clock>	T-9F-7X-10L-8R-15O-43o-6
sinc <number>	T-9F-7f11X-10L-13O-14o10
sinc a	T41F9X-17L6o-7
sinc about	X8O-6
sinc and	t6O11o-10
sinc ask	L-6
sinc both	F7R7
sinc each	L9
sinc eleven	T9
sinc he	D16
sinc i	T6f9R15D-6
sinc in	T-9R6O7
sinc it	T-10F14X-6o-10
sinc januari	t8F12X-6O7
sinc juli	l11
sinc last	X-6L10O-7o6
sinc mai	L-7
sinc march	F-6L19l7B9O6o-7
sinc mondai	F31R-6
sinc nobodi	T6R6D8
sinc octob	o9
sinc on	T17F16
sinc our	X9
sinc septemb	O11
sinc that	t9L9R8o13
sinc the	T-16t13F8X-8L-19l7R33B14N6D-6H12O-8
sinc thei	T-9t7N6D-7
sinc then	T-23t-9F-18X57x7L55l33R-29B-17N-9D-11O25o30
sinc there	L-6B9
sinc thi	H11
sinc two	T9R6
sinc we	T15F-8N8
sinc when	L-8N6
sinc with	T13f8
singapor	T-8R-8O-6
singl	t17f9X-14L-10R32B11o7
singl * and	F8O7
singl * in	t8f7B16
singl * of	T10
singl * so	t6f8O7
singl * that	B6
singl line	T-6f9B8
singl name	F10
singl point	t8
sion	F7f14
sir	R6D6H8
sir ,	R9
sister	L19R7
sit	T-14F-6l-7R6B-11N-15D23H14O-16o11
sit * a	F-6X17L18
sit * him	o10
sit * it	F8L-6R8
sit * on	L9
sit * the	T7L8R7N6
sit * them	X-12
sit * there	R7
sit * with	T6f8
sit ,	H9
sit behind	R9
sit besid	o11
sit down	X12x11L12
sit in	T-20L10R-9o-8
sit on	T8t9F-7R9H-10
sit there	t11X-6D-8H8
sit with	F6L7R-12N-11
site	T-6F9f8L-31l-10R39B-8N-7D-10H-13O-7
site * <number>	T-6t7R15B11
site * a	F12B6
site * the	T-6R-6
site ,	L-10R11O-14
site and	R6
site at	t9f11o9
site first	R23B9
site for	T6B7
site is	F-8L9R11
site of	R10
site to	F8B7o6
site with	R-6B-6
six	T13t-32F-7f-15X-9x-25l-23R10B-17D-33H-9O37o-39
six * <number>	F6
six * a	F-13B8
six * and	T11R7B13N-6
six * at	H7O6
six * becaus	X11
six * befor	X10
six * for	T15R6H10
six * four	O9
six * half	T23
six * i	T-7x-6R-6B8N8
six * is	f8X19L6
six * it	T-8X8O-13
six * lost	X7
six * no	L7N6
six * of	T11F-7X14B-9O11
six * on	O17
six * releas	R-6
six * six	O10
six * the	T-8F8O6
six * them	X7N8
six * to	O8
six * two	L7R7O-7
six * us	T19O-10
six * wait	R9
six * week	T10
six * which	D11
six * with	T9R9
six ,	T-10F-9R11B15O-23
six :	T-7
six a	N7
six and	X16R15
six at	O6
six dai	O6
six engin	X-6
six hour	T9F25R-8H8O9
six i	B-7
six in	R-8O23
six minut	X9R-19B9N-16D-8O-10
six month	T15F-10L11O17
six more	T7N-6
six on	R9
six other	L6
six peopl	T24X-6x-6L-10R-10H-6O-8
six servic	L11
six team	L10O7
six time	T13
six week	T-12F8L-11R25B-10D12H-7O-21o7
six were	L6R11O11
sixteen	T9F-7L-10
sixth	F-11R16B-6N10
sixti	X-6L-14R-8N11o8
sixti second	O-8
size	T-15F-23f14X11L7N-9D10H15O-20o-14
size * <number>	H8
size * in	X6
size * the	f6D12H10
size ,	T13F-8L6R11
size and	L8
size for	H8
size it	T-6t9
size of	X6H10
skew	F7R9N8
skill	F-8L-7o-7
skip	F16X14R6B-10
skip the	T6
slack	T10X11N11
sleep	t8F-16f23X-9x12L-13l-7R-6B-16H12O-12o39
sleep * the	f19
sleep ,	t13N-6H10
sleep in	D-6
sleep well	T20f10x12
slept	T-10F6B-7H28
slept * the	H32
slept through	D10
slice	T-6t-7R47
slice by	R10
slid	T9
slide	T-8t-6F17X6L-9B-10D30H-8O-8o-7
slide ,	T-6F18D13
slip	T43F16X-16L-11R-12N8D-6o-6
slip * a	H6
slip ,	T7
slip by	T10H6
slo	T-7t-6F16L8
slo is	T-7
sloppi	T10D25
slot	T-16F-16R19N-6O-8o19
slot ,	T-7F-6
slow	T56t-14f-9X18x-16l-8R-13B-21D-22H-12O11o-11
slow * <number>	O14
slow * a	F7N6
slow * and	T7
slow * down	T-6F-8H13
slow * for	F8O17
slow * i	T-13
slow * in	F14
slow * is	F18
slow * on	R8
slow * our	T6X-6
slow * the	T7f11
slow ,	T-19F-10f10O-6
slow and	T-9t15F-7o-8
slow down	L16R7O7
slow for	F9O11
slow it	F12
slow leak	T12F9L-6
slow on	T27
slow page	O9
slow queri	T-9L-8
slow start	T-11
slow wai	T-7
slower	T109F-6L-15R-18B-22D-11O-20
slower * <number>	T7
slower * a	T9N13
slower ,	T23
slower by	T24N8
slower for	T6
slower on	T13
slower to	T22
slowest	f12R-6
slowli	T15X-7R-12D10O-10
slowli ,	l6D12
sm	L-19B14O6
small	T6F30X12x-8L-17l-6R32N-20D-17H-14O-11
small * and	T8F8R9
small * first	R-10
small * for	T-7
small * in	T-6F-6f10R-9
small * of	T36
small * on	F7R-19
small * the	T-7
small * with	R18
small ,	T6f14R8o8
small :	t9R10
small and	T-9R21
small for	T-6D9
small number	F28
small on	t15F-6
small releas	T-6
small sampl	F6
small servic	B6
small state	T8L10
small team	B6
smaller	T42t11F13X18L-8B10N11o9
smaller * the	N7
smallest	T-16L-6R66O-8
smallest * <number>	R9
smallest * first	R-8
smallest * i	F8R7B14
smallest ,	F8R13
smallest first	R11
smallest thing	R8B6
smart	L6R-7
smell	X9
smile	F11
snapshot	F13L8l7B48N-6O-6
snapshot * a	F-6
snapshot * the	B11
snapshot ,	X7L14B15
snapshot befor	F6
snapshot of	B10
snow	R6
so	T17t15F-8f11X-24x-8L23B11N-6D7H6
so * 'd	T6t9X-12x-6L10N-8H-8
so * 'm	f11H8
so * 're	F-6D7
so * 's	T-9t-8F8f9L8B6
so * <clock>	O8
so * <number>	T13F9X11R-7O-6
so * a	T-9F-10
so * accept	T9
so * and	t11R-9B-8N8D-6H7o15
so * ar	T-8F9N7
so * ask	T13t7H11
so * at	X10
so * back	T-7R-7B6
so * bad	T-6
so * ca	T-6F-10l10R12B7
so * can	F-7R6
so * case	T6f9
so * chang	L12
so * chose	T-18B6N7
so * cluster	T30L11
so * code	L-6
so * command	B8
so * could	T-14F-13f-6L-6R-16B29N13
so * dare	O9
so * dead	T-6F8L7
so * decid	T6o6
so * did	T-9H-6
so * do	T-6N11
so * doe	f11L-6o7
so * fell	D6
so * figur	t7F6
so * first	F9R-6
so * gave	T9
so * goe	F-6R6D15
so * ha	T7
so * had	F-7B-7H-6
so * have	x13B9
so * he	D10
so * i	t-6F10L-6R17N15H-9O6
so * is	T-31F-11f-10B14N9D10
so * it	t-6L8R7B-11
so * keep	T10
so * left	R6
so * let	l7
so * look	T6F16L10
so * lost	T-14B8
so * me	t6o6
so * minut	O24
so * mistak	R12
so * more	X10
so * most	R6
so * mute	H6
so * never	f6L7
so * new	F6N6
so * next	L26
so * no	H6
so * nobodi	N10H9
so * not	t9
so * now	f6X7L13
so * of	T-11F15L6R-7B9
so * old	F12R-13
so * on	T11F6L-13B-6H-6o11
so * open	F7
so * other	T9
so * our	R6D9
so * paid	T17N6
so * peopl	T19t8
so * propos	T8
so * pull	T12
so * read	R-7
so * restor	f6
so * return	B8
so * sai	f6
so * said	T-6R9
so * see	H6
so * servic	F10L6
so * set	R8
so * she	T-6X11B6o15
so * speak	H10
so * stai	T23F-6
so * start	l10
so * step	t7
so * stolen	L-6R13
so * stop	T7L-8
so * test	X7
so * that	T-6F-8f21X13H14o7
so * the	T9F-8X16L-7R10B-8N19o12
so * thei	X7R6N14
so * thi	T7l13
so * to	f6R17H7
so * took	F23N-8D16H19
so * two	T-11t12L12R-6B-8o6
so * us	R18D8H7
so * wa	T-9t-8F-11X27x16L-10R6N11O8o25
so * wait	T11F6
so * we	f18R8B18o8
so * went	L6R7
so * what	F-7
so * worst	R20
so * would	T-15X9L10H8o6
so * write	L16D6
so * wrong	T16F-12
so * wrote	O12
so ,	T10t6F8L-12R-6N7H-7o17
so :	t6X6L6
so <number>	R-10O16
so a	t-7f18R13B10N-6D-6O-6o-7
so again	x7H16
so an	L13
so and	F11
so ani	T-10X9
so ar	t14o8
so around	T10O-6
so as	R-8B-7
so at	F-6R39B6
so back	L7R14
so befor	T9F12
so both	t9
so call	D19H10
so did	T6L12D7
so do	t9L-9
so each	F15R-11B-6
so everi	F7R-7N-6
so everyon	N11O7
so far	T-13f17X-6L33R-10B-9D-8O13o6
so first	O9
so for	F14X12R-10o7
so from	T-9t9f9L11
so go	T-7R-7
so he	N9
so i	t12F-8f10X-9x-13B15D-11H15
so if	T-7F8R14
so in	T14F12R-13B-10D26o-6
so it	T-28t-15F-22L12l9N-10D6O-8
so much	o14
so my	T12F-8
so no	T27x9L-9R-13H9O-11
so nobodi	T-12F-12L8R-6B10N-7H-8
so not	T-12F-9L-7R-14O-7
so noth	L9H8O9
so now	T-6X23L18
so on	T-16L15R28B6o7
so onli	R16H8
so our	T13F11L6
so return	f7
so she	l6N-7
so silenc	F10
so some	T9N9
so that	T-36t-7F-41X-6x-10l13R16B-6N29D-12o8
so the	t8F14f-14L20l9R23N-10H-13
so thei	t-6L-9B8N16o-8
so there	T-21F23f-6X-8x9L28R-20B-8D15
so thi	D7
so those	L12
so three	F7
so to	t13N6H8o6
so two	L-8
so undo	T7
so we	T22t8f-16X-9L-6R11B18N-12D15
so what	R11
so when	T40t7f10
so with	R7
soak	T9O-9
soc	R-7
socket	T-9F-7B9O-10
soft	T18
softwar	t-7F26L-8R16D-8
softwar * someth	F10
softwar ,	T-7F31
solari	T-6
sold	T35t-6L-7B9O8
sold * the	F6D6
solid	f13x15
solo	L6H6
solut	T-11t43F-7X-7x-10o-7
solv	T-9F24X-9x20l8H8
some	T37t-17f-11X-27x-11L-25B-26N-11H-10O-30o6
some * and	l6
some * i	T13
some * it	T-6o6
some * minut	T10
some * not	T-6
some * of	T20
some * on	T9
some * peopl	R22
some * that	T7
some * them	D6
some * thousand	T-6
some ,	D-6
some <number>	R28B-7
some dai	l17
some five	T9
some folk	D14
some minut	T9
some of	T19F-6X7L-6D8H-6
some peopl	F-6x9H12
some thing	T11
some time	T-6R-6B-7
somebodi	t-22F25X-9x10L-25l8B-12N-12D17H8O-28o-18
somebodi 's	F6l10D11
somebodi * 's	X6L8D6
somebodi * a	L-7
somebodi * and	F10X9
somebodi * each	R13
somebodi * it	o9
somebodi * look	l6
somebodi * on	X8
somebodi * someth	D12
somebodi * the	F12
somebodi * to	D-6H27
somebodi ,	D9
somebodi ask	T8
somebodi can	F-7
somebodi els	T-6X12L14R-8D14H-8
somebodi from	B10
somebodi ha	T7H17
somebodi had	T-12F-6X-11D-10
somebodi is	T7
somebodi knew	F16
somebodi must	T8F8
somebodi of	X8
somebodi want	F6X6H13
somebodi who	f11H15
somedai	l27
someon	T17F13f-8X25L6R9B-19N7O-7o-9
someon 's	T22
someon * 's	F-8X13
someon * did	F10
someon * the	B-7
someon els	F-8X15N8
someon ha	R11
someth	T-7t7F-18f-11X-21x21L18l-10R-9B-12N-6O-19o10
someth * a	T8
someth * do	T-10o7
someth * i	t7
someth * it	N9
someth * we	T-9t13
someth and	t6x12
someth at	x8
someth els	D6
someth for	T-11
someth i	T11F8o18
someth it	T-7
someth that	T-9t12F6R7
someth we	f10
sometim	T30t-8F-10X-9R-6D6
somewhat	T13
somewhat later	O-8o8
somewher	t24F12X6
soon	T6l9R-8B-12o-7
soon * the	T8
soon as	T9B-9
sooner	F7f-7X13x29l10R15N20o8
sooner ,	F7X15R8N10
sooner than	T6o7
sore	T34
sorri	T27N10o6
sort	t6F-7f28X-16L-12D12H8O-6
sort * by	t12B7
sort ,	R6
sort by	D6
sort of	f10
sort them	t11X-14D6
sorter	R9
soul	D13H25
sound	T-14F-10X-13B-6H6O-7
sourc	T8O-8o18
sourc ,	N8o22
south	R6
space	T-9F14l15B8
spare	T-10F-10N-8D-11H-10O-22o-7
spare * the	R7
spare * with	F-7
spare capac	T-13R-7O-7
spare part	f11o-9
speak	T-29F-11X17x15L-10R-9B-9O-6o11
speak * the	R-9N14
speak ,	D10H9
speak earlier	x7
speak for	x13o16
speak of	T-8
speak up	T-8X8
speak with	R-9N13
special	T14X6O8
specialist	D10
speed	T22t56F-24f-7L-14R-15B-10D-15H-10o17
speed * against	T12
speed ,	o12
speed and	T-7t23N-7o8
speed for	t6
speed stand	T12
spell	H14
spend	T8L-10R17N-11D-6O-6
spend a	T7
spend it	F13
spent	T-8F-9X22L-8R-10B-9N-7D7H-8O16o10
spent * dai	T-6D6o8
spent * week	T-6
spent the	D10
spent two	T-6o8
spike	T12
spill	F-8o9
spinner	R-10O-8
split	T10t-6F26f-7X-8x-13l-7R-28B-10D-15H-13O-10
split * <number>	R6
split * is	F8
split * per	T-10
split * the	o10
split * two	T17
split ,	F12
split again	F-8
split by	F-8L6R-8
split it	T-13L6
split the	T12X7R6N6
split wa	F9
spoil	F20R10
spoil on	F12
spoke	B-7D10H-7
spoken	X-10x10l6R-8N-9D24o-7
spoken to	L6l9N-6D25
sport	D18H13O-6
spot	T8t-6F16f9X-10R-7B-6O-7
spot ,	R6N8
spot is	F7
spot that	L8
spreadsheet	T-7X7R-6D11o11
spring	X17x-6l-8N-11o-14
spring * <number>	R6
spring * wa	D-7
spring ,	L-7D6
spring and	T8L9
sprint	L21l22R10N13
sprint ,	l11N11
sql	T-8B12
sql server	H7
squad	T9t-11f10L-13R20O-12o-13
squad 's	R12N7
squad * a	T-12F12N-15
squad * it	T6R11N8
squad * the	L-7
squad have	L23
squad now	L-16
squar	D21
sre	t-6
ssh	T6
sso	R8B7
stabil	T-6t10
stabl	T-6F-9f19B-6o16
stack	t11D6
staf	l10
staff	T17F7f9x6L-6R22N6O-9
staff ,	T10
stage	T-9t-11F-7X-17R35N10O-11o-10
stage * the	D8
stage ,	R6
stage and	R16D9
stai	t-10F6f-26X-19x10L10l9B18N-17D-25o22
stai * <number>	F-9B7O17
stai * <percent>	T-8
stai * a	T-15F-9L18R-12B16
stai * and	T12x6B-6H-6o11
stai * as	L8R7O7
stai * dai	T12F10L10R6B7
stai * for	T-12R7B23H8
stai * have	T-18o7
stai * it	F6L-10R6O-6
stai * on	F8B11
stai * so	T-7R-6
stai * the	X-6L9N-8H-9o-8
stai * two	T9l8B7
stai * until	F16R-8B8
stai * us	T-6t-6F12R7B-6o-9
stai * we	F6B-8
stai * when	x16H13
stai ,	T12F9X11R-7O8
stai a	T6F10B6
stai as	L6R7B9
stai at	T-12L-6l15B-9O36
stai for	F-6B6
stai if	F-9L25
stai in	t12F-20X9L-21R6B15o-12
stai insid	o11
stai manual	T32F-6
stai meant	T-13
stai on	T-19L28B-9
stai onli	L8
stai open	T20R-8B-6
stai put	R8B-8
stai readi	B12
stai silent	T8
stai static	T8
stai there	O10
stai up	F8R-6B11o9
stai valid	F6
stai where	F12R7o13
stai with	T8R15B12O-6o-8
stai would	T-37o7
stair	R-6
stakehold	T-10t10F-6X-6L-6R-10B-6N15D-8
stale	T47F20R-17B-8H-8
stale ,	F12N10
stall	T-6F12X10L10
stamp	F6R-6
stand	F-14f32X-16x14L-12l11R-20B-20N-11D-11H30o10
stand * <number>	T-6O7
stand * fail	T6
stand * for	B10
stand * it	t11f21H10
stand * the	T-8F-9R9
stand * two	f10
stand ,	T-9
stand against	T18L-6B-7O-9
stand at	l8H7O7
stand behind	t11x11H15
stand in	T6t-6X-6L7l6
stand on	T-11F-7H6
stand still	F6X8R-9B-7
stand there	t12
stand up	l7
standard	t11F-10L17B-7
standbi	T25F11X-9R16B-10N-6O-14
standbi * <number>	T14
standbi copi	L6
standbi in	O-7
standbi is	t9F-6L6o11
star	F7
stare	B6H16
stare at	B6H16
start	t-15F18f-22X11x-8B-18D-29H-12
start * <clock>	R-6
start * <number>	O-8
start * and	o-7
start * by	X-9
start * i	o11
start * in	F7l10
start * it	X6
start * on	F-6R18B8
start * the	T-9F-9L-9R13B8
start * their	L15
start * time	t11
start * two	R12
start * what	X7
start ,	T15F-6O-6o-11
start a	T12D6
start after	R-8O-8o15
start again	l9B7
start and	N13
start at	X8O-9
start from	F-7L9O6
start it	o11
start of	N6
start on	t10o6
start the	T-8X12L8l6O14
start time	L6o7
start to	F8L10B-15o8
start up	T6F14
start with	T-22F-13L-8R73B9N-6O-7o-6
start without	T11L6
starter	t6f14
startup	L28
startup probe	L28
starv	T-8F20
starv the	T-7L6
state	T26t-21F14f11X-25x-16L-15l-11R16N-21D-22H-17O-28o-25
state * <number>	B7O-9
state * and	f11
state * in	R-6B-18O-8
state * it	T6
state * not	F7L13O7
state * of	L6
state * on	T6F6R10
state * order	T16F-6
state * read	T7L6
state * team	F-6
state * the	F11L10
state ,	F6L9O7
state :	F21R-7B20
state in	R6
state is	T7B10O6
state mean	T27L9
state of	F6
state on	T6
state onli	f11R-9
state per	F-7R11
state push	B8
state read	T7
state would	T7
stateless	T19F-8f7R10
stateless ,	f8
statement	T6F-7X-8R-7B-6o10
static	T9R12o-7
station	t-6F-6f-7R36B-17N-11D-11
station * <number>	L-8R9
station and	R-6
station in	R11
station went	O6
statist	T7X6
statu	L-8N26
statu page	N18
steadi	f10x11O-6o-6
steer	t7R6O-6
steer group	H6
stefan	L11l6
step	T-16t-13F7X-8L12l-9R6B12N-8D-20H-15o-11
step * <number>	R33B6
step * a	T6F-8f7L7R7
step * be	L20B6
step * each	D7
step * i	X6B12
step * in	T7L12
step * is	B11
step * it	F-6N12o6
step * on	F8f8R-7N7O6
step * the	T6X6L11R20O-6o9
step * to	f14L15B10
step ,	T-7F9R-8N10
step :	R17B6
step <number>	B9
step and	F-6
step ar	L7
step back	f8H8
step by	R9
step five	F6B13
step ha	L8B15
step in	F-7X12R8
step is	F6f11L-12R-11B-7
step of	R7B6
step on	F8L8O6
step that	X8B12
step were	l8
step with	T-7R6
stick	F-7f14l8R-6B13D-7
stick * the	f16B11
sticki	L29l11o-6
still	T41t-10F30f-13X-14x-14L13l20B52N-12D18H49o-18
still * <number>	T9
still * a	F7L11H9
still * about	T13
still * and	T-6L11R10
still * at	F10
still * but	T-9
still * for	L7O11
still * i	B8
still * in	H8
still * it	T28F10X-13R17D-6
still * not	T-6l28R13
still * on	N6
still * so	T-6F9L16
still * that	T-10
still * the	T-14F-12L-6R-9D-9H11O6
still * written	L6
still be	F31H21
still do	T7l28
still get	B9
still in	T-6R7
still pai	T6R8
still pass	F12
still read	T6L8B-12
still record	R9B10
still run	F6R6
still sign	L12
still take	O9
still the	T10F9B13
still there	T-6F-12L11B24
still valid	L9
still wait	T19
still went	R7
still work	f11B8
still write	R-6B20
stock	O-14
stolen	T-7F37L-18R52O-9
stolen * token	F23L-12R10
stolen ci	F21L-6
stolen token	F9R10B7
stood	T-9t6F-10L-6l-6R-7O-10o-7
stood * <number>	R-8O12
stood * and	R7B6
stood * hour	O-6
stood * the	T10t8X-6
stood at	R-6D7
stood down	N6H7
stood for	R-7
stood in	t8X11
stood on	T-7R7
stood still	T12F7R7
stop	T-22t-28F34f10X-18x-15L41l-9R13B-9N-16D-19H-14O17o18
stop * <number>	F-8R11H6
stop * <percent>	F-6L-8
stop * a	T-7L7R12B-11o7
stop * and	f7B8H11
stop * befor	T-7R7B9
stop * chang	O10
stop * each	F10
stop * error	L8
stop * for	T-7R-8D8
stop * from	l8
stop * go	F9L9B-13
stop * if	L-6
stop * in	F-6L8R8
stop * is	F-6B9
stop * it	T-7F-11L10
stop * itself	R7
stop * minut	O7
stop * name	F-6B7
stop * new	T9
stop * of	F-7B-7O24
stop * on	F8L7R9O-7o15
stop * releas	L15O6
stop * report	N7
stop * sinc	L-7O-16o8
stop * the	T-8F17f-7X-7L18R17B-7o-8
stop * thei	L6O10
stop * time	L-6N6O14
stop * to	F8X-6
stop * until	F-7
stop * us	T6F12L9
stop * wa	R16B12
stop * we	R7
stop * when	T6
stop * with	N6o8
stop * work	T6F7
stop ,	T7R14B18N6O11
stop :	F16
stop <number>	T-6F-6R8
stop a	O-14o16
stop after	R9o8
stop and	t14L-21R-12B-11
stop ask	F13H11
stop at	T10F30L11R14O-7
stop be	L6o8
stop by	R7B7
stop for	F7X7L-9R-15
stop four	L16O18
stop halfwai	F9B9
stop if	F-7L9
stop in	L-9
stop is	R-6
stop it	L-23B11O-6o7
stop itself	F-6R-6
stop keep	O6
stop new	T7
stop nine	L-6R-10O7
stop noth	F-10
stop number	F-6
stop on	O13
stop page	T6
stop rule	R8
stop split	T16
stop that	T-7f16L13R7
stop the	T19F7f14X10L-16l7B9O-7
stop there	F20L-7R14
stop three	L8o-7
stop till	L10
stop to	o6
stop twice	F-6L15O12
stop two	T-6F-7R-6O51o-14
stop when	F18L-9R9
stop write	F-17R-11B10
stopwatch	T-10F-6R-6N7O7
stopwatch :	O7
storag	T6X-9L-13R-23B-10N-8D9o-7
storag * the	T-13
storag and	T-12
store	T-8t27f12X-13x-9l-11R7B-14N11D-15
store * a	T-9t15
store * and	R-6N9
store * for	F-7f24
store * is	F-13N12o6
store * it	F7
store * on	t12
store * the	L8B10N8
store ,	F-7L20R15H6O6
store in	R31
store is	L10
store itself	F-18L-7
stori	t-8F-13f6x16l18R-6B-8N-9D13o-7
stori * tell	T-6D8
stori * the	X-6l17
storm	T15F7X7R-12O8
storm ,	F6
straight	t-7F8X-8B-11N12D6H31O-10
straight * and	N7
straight * the	D8o9
straight ,	T-6F6f7H20
straight to	T9R7D8
strang	T10F22O8o12
strategi	F-6X-6
stream	T7t6X-6B7o14
street	x11R7O6
strength	T-9t-6f6X9D-8O9
stretch	X-6
strict	T15f12L-6
stricter	t8
strike	O6
string	T-6t6R-7
stroke	t8
strong	T7t8F9x8
structur	L6
stubborn	X7H9
stuck	T7F10X6R-8
stuck * a	F8R-6
stuck * the	T8L-6
stuck ,	R16
student	t9
studi	F8X11l14O6
studio	T-16t7F-14f14L-13
studio * the	t9
studio ,	t9
stuff	T-16t-6F6X7L-14B-7
style	T6
subject	T-7t17F9
submit	L-7O7
subnet	F9L-8R8
subnet ,	F7R9
subscrib	F10R12N8H13
subscript	F-7R9
substat	T22
success	T12t-6X-7x8R-8O25o12
success rate	T9R6
such	T-8t-11f11X7x25l9N-10D25H31O-8
such * and	x10
such * in	D18o10
such * thing	X6l7
such a	T7L6l8H15
such thing	x8
suffer	t6F8X-6
suffici	T-7
suggest	L13D6
suit	t29f17R9o8
suitabl	T-12F9
sum	F-11X11B14o-7
sum ,	T6
summari	x8L7N20
summat	D6
summer	T8F-13N-7D-7H-9o6
summer * and	X11
summer ,	T6O9
summer time	T-7X11L6R7B13
sundai	T11t-10F-24f-9X11L-19R-13B6H13O-15
sundai * <number>	N6H8
sundai * the	R6
sundai ,	L-6R11B7O-15
sundai and	D12
sundai at	T18
sunita	T-6L-6
super	o6
supervisor	F15L8R-6N7D-6o14
suppli	R-6N12
supplier	T19R-21B-13D30H-6O-9o-7
supplier 's	f7B-9
supplier * the	T10
support	T20t-7F-10X-17x-9L-12l-10B-12N68D-17O-29o-27
support * <number>	T11
support * a	T6
support * and	f7
support * i	H7
support * in	D6
support * the	N25
support * year	T8
support ,	T-6O-8
support and	R-8N20
support for	T23
support get	N17
support had	T-6
support is	T11
suppos	T-9F6X10x19B-6
sure	T-6t-7F-11f13X6L6H-16O-6o8
sure * 's	T10
sure * i	T9
sure * wa	X7
sure ,	T16X-10N13
sure it	T7X6
sure that	T-7X20
surer	T29X-6
suresh	D10o6
surg	T6R18
surgeon	N9
surgeri	F10
surnam	R14
surpris	T-8t8f10X19x14R-6N11D14
surpris ,	X-6
survei	T25F-9X12R-7B7o-7
surviv	F21L11B6D9
surviv a	L-6B8D10
suspect	T9F8X33N-10
sustain	T-6
swallow	T12t6
swansea	D8
swap	T24t13F-13X-8L7R17B34O-15
swap in	B7
swap the	t9
sweat	F7
swing	F9X10R-6
switch	f7X-14x-10L13R15B70D-12H15O-7o-11
switch * <number>	F14
switch * a	T6
switch * and	l8N6H7o7
switch * by	f10B9N8
switch * go	L16
switch * i	T7
switch * in	T6F7L7
switch * is	B6
switch * off	l6B9
switch * old	L6
switch * on	O13
switch * the	F6L6B16
switch * to	L6B7
switch * wa	B7
switch * with	R9
switch ,	T9L9R-10
switch and	T7B12
switch back	T-7F7l6B23O-10
switch in	R7D6
switch of	R-9
switch off	T7t-10F17f15X-11R-8B-26O9
switch on	R-6
switch the	T-6l7R23B18
switch their	L7B9H9
switch to	t21L6
switch wa	R7B16O7
symlink	B9
symptom	T-9
sync	t25F17X-6B-6
sync * <number>	F6
sync for	t11R13
synchron	t-6F-12R-9B-8
synchron copi	R-7
synchron write	T9L8
synthet	T-7L29O8
system	t-6F-22X-16R-17B-13N-12D8H14O-26o-19
system * <number>	F7
system * a	D7
system * i	T9N9
system * the	L19H6
system * week	L8
system ,	T-14D-6
system and	N8
system ar	x7
system at	T8
system fix	L-9l17O-6
system for	T12
system of	O-10
system to	T18
system wa	t19H6
são	R7
são paulo	R7
t	L14
tab	l42
tabl	T29t6x-14L19l6R-15N-11D10H-17O-15o-13
tabl * <number>	T9N7
tabl * a	R-6
tabl * and	F6
tabl * on	F9
tabl * our	T18
tabl * the	O15
tabl ,	T6t6F-10L-9N-16
tabl :	L-6
tabl and	T12X6N9
tabl for	N9
tabl i	T17
tabl of	R-10B7N6
tabl on	T-7
tabl that	L8
tabl wa	l8D9
tabl with	T8
tablet	T11F-13X10
tag	T-12t-8F13f-8L24R6N-9D-9H-6O-6
tag * <number>	L6
tag ,	T-10B17O-8
tag and	R17
tail	X7
take	T32F-6X-14L-9l-17B27N-11D-16H7O-8o-7
take * <number>	R15B14
take * a	F-7R17
take * and	F-6B7
take * appli	T23
take * as	T14
take * at	B-6
take * awai	F6B10D8
take * back	F26L-6N11
take * becaus	T8
take * copi	F6X6
take * dai	O13
take * down	T6F-7L8
take * from	T20R15
take * half	T-7
take * hour	T24F-9L-7
take * in	T7
take * leas	F-9
take * merg	T10
take * minut	T37F18R-12
take * new	R8
take * night	t34F6B10
take * of	T-11f8L8
take * off	R10B7D8O-9
take * on	T-6L6H12
take * onli	T16F8N7
take * out	X10B15D8
take * over	X-6
take * pager	B12
take * second	T-13F-12B19O13
take * than	T-9B-8H9
take * the	R-7H7
take * to	F7O8o11
take * two	L12O21
take * week	H18
take * whole	F25
take ,	N7
take <number>	F-13L-9R-13O18
take a	T-8f11L-14R-9o-6
take about	T-8L12B16O6
take an	T12F-9L-7
take awai	T-16L15R-6
take back	T-10B15O6
take care	f9
take forti	T8F11
take four	T21
take from	T22t11
take it	T16L-10R9B25D-10H-6
take longer	F-7B-11H20
take me	T-6H8
take on	F-7B-7o6
take onli	L16
take our	T-7
take over	F-9R7B11H-8
take that	T23X-9R7H6
take the	T-26t-12F26f8X-7x13L-8R16B14N-7H-14o-10
take their	T-6L14H19
take three	L10R-6O11
take two	F18B8o6
taken	t-12F13L15l-9R-14N-12D-8o-12
taken * a	F6
taken * by	O7
taken * for	X16L8
taken * in	L-6B10
taken * stai	F-6
taken * the	T6F6L-7O-6
taken back	T13O16
taken for	X10
taken it	X13L10
taken longer	T-7H9
taken off	L8R7o7
taken out	F-7f11L8O7
talent	T-8D10
talk	T-39t-13f-12L-26l21B-11N8H15O-16o-10
talk * a	l18
talk * and	N6
talk * it	H12
talk * me	F12H10
talk * on	T7
talk * the	R-9N18
talk ,	T-7R-9D19
talk about	f6H16
talk of	l23
talk to	T10F23L-6R8N12
talk with	R-7
talli	o12
tamal	R9
tank	T-6L-12
tap	T-6R-11B-6N7
tape	T-6F9X9D11
tape ,	X12D9
target	F-20f26X-10R-19B-13D-8H-6O-14
target * <number>	f11
target * in	O-6
target * the	F6
target ,	F7L6N7
target :	O-9
target <number>	F-6
target <percent>	O-9
tariff	T-8F10L12l6R6B-8O-9
tariff tabl	L6l8O-7
task	T-20X18R-19B-6H-10
task ,	X6
tast	T-6X6
taught	X20x8H10o-7
taught me	X10x10L6H7
tax	t28F16L-8B6N10O8
tb	T-11O-11
tb ,	T-10O-9
tea	t-6F-7x7R-10B-7N-7
tea ,	l6
teach	X6x12L8D-8H-7
teacher	x19o7
team	t-10F13f-10X-46x-17L16l-6R22B-28D-39H-16O-13o-8
team 's	T-15t6F9f-6L11R19D8O30
team * 'd	T-9F8f16o10
team * <number>	T-7F24L-6O-13
team * a	F15L-6B-8N6D-7
team * about	T17
team * and	T-7o8
team * anoth	R9
team * appli	F-11
team * at	B6
team * back	B6O12o7
team * be	f8R10B9
team * bring	L6O12
team * by	L22N6
team * deploi	F20
team * do	T8F11L11
team * each	L-6
team * environ	R-9
team * first	R11
team * five	T-7F9H8
team * for	F11X12L14R17N-6O8
team * from	O7
team * had	R7D-6
team * i	T13f7
team * in	F-10R-8N10
team * is	D9
team * it	X-8l-9H-10O25
team * like	l10
team * made	L10
team * me	L12o7
team * month	T-7L10R15
team * move	o6
team * name	L8
team * nine	R9o9
team * no	T6
team * not	R8D11
team * now	f11o-9
team * of	X8
team * on	T30F8L-13
team * own	F-6O6
team * peopl	T-6R-7
team * plan	F-6L-8R13N9O15
team * read	B10
team * region	R-17
team * run	L6
team * secur	N9
team * six	T6R13
team * so	L9
team * state	R-8
team * taken	T6
team * test	D9
team * that	F10L19
team * the	T-22t8f6X-9L20l6N14H-10O11o-7
team * thei	X10L6O9
team * them	F7f7L16l10R-7N10
team * three	F12R-8
team * to	T16t7f-6L-9l13R-13N-8D-6H-6o9
team * two	F12
team * us	T-6L-18O18o-6
team * wa	R8
team * week	R31
team * what	N6
team * with	T7
team * would	o8
team * write	L-8
team ,	T-25t-7F-20f12X-7R7N-15O-20o8
team a	F6X-6L8R11
team about	R6
team and	T-12F7f8L-20R6N11O-7
team ar	T-6t17l9R-6o17
team ask	L13l9R-6N9O14o8
team at	D6
team befor	R17
team bring	L24
team by	F18L12R9
team can	B18
team come	f11
team complain	T16
team copi	L7
team could	T-6f8X11H9
team did	T6L11R9
team do	T-6B11N-7
team each	N10
team everi	X6N7
team first	F13X-6R8
team for	T-9F28L-13R12D7
team got	T-7t20L15N8o31
team ha	T7f6L-30R11D-6O10
team had	T6L-13R-9O-7
team have	F-7L-14R-8O7o-12
team heard	N10
team i	F7f6R-9
team in	T6L10O7
team is	t-7L-12R-11
team it	F10
team keep	f13
team lead	O7
team lost	T24R-7
team made	F21
team mai	L13R28
team move	F7L7R-8O-8
team must	T14F9L-8R-8
team need	F-7
team now	L-26O8
team of	T-13F16f-6L-9R6H7O-16
team on	R-8O8
team or	F-10R13H7
team own	o-7
team pick	T11
team put	T-6
team read	R6
team run	o-7
team saw	F11
team see	L18R-12O19
team ship	D9
team that	L6D8H7
team the	N10
team there	D7
team to	T9L-6l14N-6H14
team took	T14L28O-7
team us	F-8R-7
team wa	t-8x7D-7o-8
team wait	T16F-13
team want	L-7R-6
team went	L7o8
team were	F9L8o7
team which	R-6
team who	f16L9o6
team will	t7l15
team with	L6N9
team work	l11o-7
team would	T-6X11
team write	T17F-6X-7L-7
team wrote	T7L-6N-6
teamwork	x33
tech	t10R9O-7
technic	T-15X-10D8
technician	T10L17R6B-7D12H-13O-7o6
technician * the	t7f8N8
teja	R6
telecom	T-11t7L6R-6
telemetri	T-8X10L-8B-9N-6D-10H9O-12
telephon	T-17t-6F24L-11R-12B-7
tell	t-11F6X-17L-10l-9B-17N27D12H25O-6
tell * a	F9
tell * about	o10
tell * and	T-8F6
tell * in	X6H10
tell * it	t7F12f10R9N8o7
tell * noth	T6R10
tell * peopl	N9
tell * team	N7H7
tell * that	N7
tell * the	f10N7
tell * what	N11
tell a	D15
tell it	f7D-6H30
tell me	X9R-7D-6o12
tell noth	F18
tell peopl	R10N8D9
tell the	R6B-6N24D-6H19
tell them	t8x9H-16
tell us	T17F6x8R12B9
tell you	T-19L-7
temp	H9
temperatur	F-8L-10
templat	T15t-13F-7f-11X-7L31l-8R-23B-10N-9D-12H-6o15
templat * a	o-6
templat * the	T9
templat ,	T-6L16
templat is	L7O7
templat now	L11
temporari	X7L13B6
tempt	T6
ten	T-11t-10f-8X-8x-21L-13l-24R33B14N6D-10H8O6o-37
ten * a	R13O13
ten * also	H8
ten * and	T-7B15N9H14
ten * at	B-6
ten * befor	L14N7
ten * by	T9R-6B7
ten * for	F-7O7
ten * in	t6R10
ten * it	R8N9
ten * of	T-8R11B-8
ten * on	T11
ten * so	F11R-9B-9O6
ten * the	T-6F-6X6L11R8H6
ten * then	T8H7
ten * to	R-9B-10H10O7
ten * two	T6
ten * week	O17
ten * with	N13
ten * without	O15
ten ,	T-8F8f9N14H8O-8
ten a	O7
ten at	R18O-7
ten dai	F-10L17R27o-6
ten in	X8
ten minut	T-12t-6f-6X-10x-6L-35l-8R-7N12D-17H9O-36o-10
ten month	O17
ten of	R-7
ten past	D14
ten percent	T8F8R9N6
ten second	T-11F-14R-11B22D6
ten thousand	T-10F8f16B-6
ten time	T-6L18R6
ten to	f16
ten week	T-14X7L12B-7N-6H-6O26
ten year	X10D6H9
tenant	F12R36
tend	D9
tenth	F-20L-6R13B12
tenth * the	t6F-6X-6
tenth of	T10t6F-7X-7R8
terabyt	l6
term	F9N7
termin	T-12t-6R28B-7N-10D-6H17o-15
termin ,	T8R13H7
termin and	H7
terraform	T9F-12X-7
terraform ,	B6
test	T-15t-19F-30X16x-19L40l6R16B11N-27D-17H-19O-13o-37
test * <number>	R-7
test * a	F14X7L10B-6
test * and	F-8
test * at	T-6F7
test * each	B7O10
test * for	F8R9B6
test * in	l8R-8
test * it	t9D7
test * minut	L-6B6
test * my	X14
test * of	R12B16
test * on	f17R-13
test * onli	L-9R11
test * the	f15X12L15R-11
test * then	R7
test * to	T9L8R6
test * which	X6
test * with	R-8
test ,	t7F-11f8X12L-9D10O-10
test account	L-6R6
test against	F6R6
test and	X-6L-15R-10
test befor	L13l19
test by	B6
test data	T15X7
test databas	T-14X-9R-7
test environ	T6
test first	X-6
test in	L15R-10
test is	F7
test it	F8R-9B-6
test on	L7D6
test run	f18L-7
test server	R-7
test that	X12l8
test the	X6B9
test wa	X7
test with	T-6X19L24R-10B8
tester	T24o-6
text	T-8F12X13L-7l-6R7B-15N43D-8O-7o-10
text ,	R12
text file	D6H11
text messag	R12
tfstate	F8
th	L-8R-11N-7D12
th * the	F6
th ,	F11
than	T20t-14F6X6L17l-19R32N-23D-15o12
than * 'd	T11
than * a	T19X-6
than * account	R7
than * an	T-6
than * and	R-6D6O7o9
than * at	R10
than * bring	T-7
than * dai	T-11F9L12R-22B-8
than * did	T-6X15
than * for	T8R-12
than * had	T-8L6O12o16
than * him	X11
than * hour	T-6F7O6
than * i	X-6H-6
than * in	F-8R26B6H6
than * it	T-20R-7H16
than * minut	T11F-6X-7L8R8O-10
than * mismatch	F-7B-9
than * ms	T-6R-6
than * of	R-7B-10
than * old	T-6t11
than * on	x6R-6D15
than * over	F-7f8
than * page	F7R10
than * per	L6
than * percent	L7R-6B11
than * save	T-11
than * second	T-8F17B-12
than * so	o6
than * that	T-8X11
than * the	X9l6
than * we	F6
than * which	R7
than * would	T11
than * year	F-7
than <number>	T-26t9X-6L17R7O-15
than <percent>	F-11R9B8
than a	T34X-6L16R6B-10D-6o-6
than all	R18
than an	R-7B6O25
than ani	x10
than anyon	T6H11
than befor	T12t18F-6L-8o16
than do	T-26B-6H22
than five	T6F-7R9B-7
than for	X11
than four	B10
than half	T-7F12R-9
than i	X7L11H-8O10o8
than in	f7o19
than me	T-6F-6X13x-6H-13
than my	T-6o-10
than on	T6R22
than our	o8
than plan	T10R8B12O14o8
than ten	L-6R11
than that	F26X8
than the	T-7F-19L-9R-9B-7D15O-8o15
than thei	T16
than three	F-8R-8B14
than to	F8
than two	T-25t9f6N-8
than we	T-9t6X9
than what	x6l6o7
thank	T-16F-13f-6X8x9L-6l41R-7B-6N-9D23O6
thank * for	X8l18D-6o8
thank * the	t7l20O14
thank * to	N-8
thank me	T8x12L7
thank to	T-9l7D34O10
thank you	X7H6
that	T17t-15f-20X-6l16B12D21H14O-23o-24
that 'd	L-7N-6
that 's	T-11f16X-11x8L10l-17R-19N23D-23H10o11
that * 'd	T19X-10D-11o13
that * 're	T-6F-9L10
that * 's	X-9L-8R32B6D-9o-6
that * 've	x12
that * <number>	X-9B-9N9O-12
that * <percent>	T8
that * a	T9t-6f17X10x15L15B-7D-20O8o-6
that * about	t6F11H10
that * accept	T8
that * account	F-6R17
that * all	T6F10x6B12
that * am	T-12t14x-10H-6
that * an	X6l13
that * and	t6f-7X-9R-6B-10D54O12o-9
that * ani	L-9R20
that * ar	x7L-6l9N6
that * around	O7
that * as	T-6L19O7
that * ask	F9o10
that * at	t15X31
that * back	F9B9
that * be	T-8L21R10B12
that * becaus	T12X-6R-7
that * been	f6o7
that * befor	L-6o8
that * better	H7
that * board	O6
that * both	F15
that * but	T-12
that * by	L-6
that * ca	T6R8
that * came	F10D11
that * can	T-20F-15x19L-10R-7B9D8
that * carri	D6
that * caught	L18
that * chang	T-11D7o6
that * check	t8L6
that * come	F9l6
that * cost	T-7
that * could	T7X11x-8N23
that * custom	O7
that * dai	X-9l6
that * databas	F12
that * decid	F-6
that * did	t9F8D9o7
that * do	T-10x13L7N7
that * doe	T11F-6D14
that * down	t8F18
that * each	F11L11R7N6
that * eight	T13H6
that * error	T16
that * everi	T-6
that * everybodi	t10R12
that * everyth	F6
that * fail	F13
that * five	F8
that * for	T16f6x13B-16
that * form	X7
that * four	D7
that * from	F-7R10N13
that * gave	T-21t26
that * get	x6N-6
that * good	D11
that * ha	t8B-6O11
that * had	F8X12L-6R26N6
that * half	X-7
that * happen	N8D-6
that * have	L20N6H-6
that * he	T14D6
that * hear	T8
that * host	L6
that * how	T-9D16o12
that * hr	F16
that * i	T-8F-11f7x-6R15D-13
that * idl	T10F-6D6
that * in	T-11F11f10X10L6l-6R-7N-12D15H13O7
that * is	T-6t-8F-13X9x10L12l13R6B-6D-6o-13
that * it	T-19t-7F7f-8X-7x31R23H10O-13
that * itself	O10
that * job	L10
that * keep	X16R8B7
that * knew	T11
that * know	o13
that * last	T-10
that * live	f6H8
that * look	T8F-7X19L6
that * lose	R6H8
that * lost	T-8F10f11
that * made	t9L-11D6H7o9
that * mai	F9L10
that * me	T-7X9R-6B-6N8
that * mine	N6
that * minut	F-7X14B11
that * more	T-7L15
that * morn	T6
that * most	R10B6
that * move	R11N7
that * must	t17x19
that * my	T-6X27L10l8N14D-8
that * name	T16F10N10
that * need	T9D8O9o21
that * network	B8D7
that * never	F9R6
that * new	T24
that * night	T9
that * nobodi	o7
that * not	t-6X-12l6B34N-6D-20H8o-7
that * noth	T6f9
that * now	L-6D10H7
that * of	T-10t9F9X7L13R-8
that * old	T6R11B-6N6
that * on	F14X-7R-13N17H11o-6
that * onli	F-7
that * or	T7
that * our	T-8
that * out	F8
that * pai	f14
that * paid	T-8D9O13
that * peopl	F7
that * person	T6
that * plan	R17
that * put	L13R-7O8
that * quarter	F15N7
that * read	F-9x9L8R-6B10
that * real	T11
that * ring	N12
that * run	F-8
that * save	F-7B16D-6o7
that * second	T13
that * see	T-9
that * servic	T12B6o8
that * short	X7
that * should	T-8t12X-13x12
that * sinc	T6F12R6D11
that * six	L8O15
that * slow	F10
that * so	L11N-6
that * stai	l7H6
that * state	R13
that * still	T-17
that * stop	T7t16X8R-7O7
that * store	F11B9
that * switch	f12l6
that * take	F11H9
that * team	f7X7L9l9R8O6o-7
that * than	X-6
that * the	T27F-25X-13x6L13R37B6
that * their	T6
that * them	F13X18L6R17B12
that * there	t11F-6f8L7
that * thi	T-7D12
that * three	L6
that * to	T-7F25L-6R10B-7N-10D9H-6o6
that * too	L11B10
that * took	X15L7D9
that * two	F-8X-6l7R9B8O21
that * up	X7O11
that * us	T13F12X-7R-6N6D13O-15o-7
that * wa	T25t-10X-8L-6l-6N19D28H8o11
that * wait	T-21F-10B9
that * want	l6D-6
that * we	F10f8X-6R-10B-7D16
that * went	L11N8D13
that * were	R-9H8
that * what	t19F-9x11L-9R7D9o10
that * when	B9
that * where	R9D14H7
that * which	R8H7
that * who	T6X7L6
that * why	T-7
that * will	T-9X-11l18D9H-8
that * with	T-10F19B-6
that * work	f16
that * would	T-22X-12N9H18O8o7
that * wrong	X-11
that * wrote	L8
that * you	T7
that ,	T15t-8F10l10R-12B12N7D-6o-8
that :	T7F6R-6
that <number>	t10F-8X20N7O8
that a	T6F-9X12L7R-7D-11H-6O-7
that account	R18O8
that afternoon	T-8R8
that alarm	X6
that all	T-7f14
that alon	T-8X14O13
that also	T-6N8
that and	T14X7x11R-6B-9O7
that ani	L9
that anybodi	o13
that ar	T-8F18
that as	t8H-6
that at	l9R17B16
that autom	x18
that badli	F-7
that befor	R8B8
that bill	T9F10R7
that both	F7
that by	T12t17F8N-6
that ca	L-6B6
that came	t11F9L10R8D10O7
that can	R8
that case	f9R18
that chair	T-9D12
that chang	T-11F-11R-7D10
that check	L-7
that close	l13D6
that code	F6
that compar	L17B10
that consum	T7
that cost	T21t-7F-8X7R-11D-6O-6
that could	T-12F14f8X12B16
that count	F7
that dai	T-14F9X-7l15B-9D10H-9o10
that decis	T23
that did	N-7
that doe	T11F-6R9B15
that down	L14
that drop	O-6
that each	F11N15
that even	T-16
that everi	T10B-6
that fail	L7
that feed	N12
that figur	T6R6D7
that file	X-10l20D29
that first	T-6R-7
that fit	T-6t11
that for	T8F-7X-6
that fridai	R7
that from	T-6X7D6H14
that gave	N6
that get	L13
that go	H7
that goe	F19
that got	H7
that graph	X-9l13
that ha	X9L-16
that had	T-14F9X-9R19B-8
that half	T13N6
that happen	T-8F52
that he	T-10L7H-8
that her	X-9
that hi	D7
that hour	T7L7R9D8O-7
that hurt	T8F7N7
that i	T-16t7F-20f-10X10x14B11N16D-10H-19O13
that if	T17B14
that in	T12F15X13x7R-11O11
that is	T-8f9X10x7l-11R17H-7O-7
that it	t17F-23X-9x-13L-6l19B-20D18o7
that keep	F7
that kei	D7
that kept	T6X12
that last	O7
that limit	L-6B10
that line	T13
that list	T13
that live	F6R21O14
that look	t11
that made	T-9
that make	F-6
that matter	T-7o15
that mean	T11
that monei	T13
that morn	F-9D8H13
that move	L8
that must	F8
that my	f11
that need	T-8F11L-8l10
that new	T9
that night	T-17F-10X-9L-7R-10B-11D10H11
that no	F-7R-6N-6
that nobodi	T-15F11X8x8L10B-8N18H10
that noth	T-6F9D-7
that now	T-9X20L12
that number	T-9L12
that on	T-26t15F17f-12X-8x30L-9R17D8H6O-8o19
that onc	T6B11
that onli	T14F17L-7B-6
that open	F6
that order	T-13
that other	T-9x13l10
that our	N9
that out	D7
that over	T31F-8X-8L6R-7
that page	F10O-7
that parser	F-6l8
that peopl	F-6X6x8
that person	T21
that pod	T-6R33
that product	R6
that quarter	T25
that read	T11F-6L-8
that refus	F-7l14R8
that replac	F16L-12
that ring	T-7F7
that room	F7
that run	R10
that sai	T12F-10X9L9
that same	T-8F-6L6
that save	T19
that script	D14
that servic	F9
that she	T-7N-12o19
that show	F-11x8R11
that sinc	T13R10
that small	X9
that some	R7
that somebodi	R-8
that stand	t12H11
that stop	R-7
that tabl	T9l8
that take	T-15F11X6L8B24O-7
that team	T-7L-9l8R13B22H6
that tell	R10
that than	T16
that the	T17t-12F-11f6x-11L14R-11B16N6H-15O-14o10
that thei	T-8F-9X9L10B-6N16o9
that their	T-7l10R6N21
that there	t11l10
that thi	T12l6N8
that thing	x8
that three	T7F6
that time	T9F12H20
that to	T-10L8N14D-7
that told	X20
that took	F-9X-6L-7O13
that touch	F8L6
that turn	X11R-6O11
that twice	B16
that two	T11
that until	X8
that veri	X-8R7D8
that wa	T10t-10F-20X10x-9l-8R-8N-15H12o-11
that wai	f6o7
that wait	F6X7N6
that we	T-17t24F-16f-10X-11L10l-12R11B13N15O20o14
that week	t13X-15L6B-7N-7H8
that went	F10D6
that were	B8N6O-9o6
that when	H6
that whoever	L6
that with	t6F-7x7
that without	F23X7B8H17
that work	t6R6H8
that would	F-7L23l6H-7
that write	R-9
that year	T11L6
that you	T-7F-9f6N6
the	T-8t6F-14X-11x-41L-6l-8R-10B-23N-6O-29o-6
the * 's	T-10t-18f33X21x-10L9l9R-11B-7O12o-23
the * <money>	T10R8
the * <number>	T-17t12F-14X-7L-10l-8N18H6O18o8
the * ?	B-8
the * a	T8t-7L-6R22B9N-7o-8
the * about	T-10t-6F11f13X15L-7D8o-7
the * accept	t15
the * access	t7
the * account	T-6L-10R32H22
the * action	R6N8
the * address	T-6X12
the * after	T17t10f9l15R20N-12D-8O15
the * afternoon	B7O6
the * ag	R18
the * again	T7F-13X-13x34l-8B14o8
the * agent	O9
the * agre	o14
the * ahead	X7L-7o9
the * alarm	F27L6B11
the * alert	t13F-9L9
the * all	T6
the * alon	T-10N6H9
the * along	t23R-6N6o23
the * aloud	X6
the * alreadi	T25t20F-11X6B19O21
the * also	T-7F-8X13D13H7
the * amount	t10L6
the * an	T10L9R7
the * and	T6t21f7X-9L-21B-23N6O11
the * answer	T23L7
the * anywai	x10H7
the * api	T8L7D11
the * app	T16
the * approach	f8L7
the * approv	B7
the * ar	T-18t29f12x-6L7l-6R-6N-7H-9O-9o37
the * around	R6H6
the * arriv	O9
the * as	t6l19N-14O-9
the * ask	t-8X-9R-6D-9o21
the * at	T7t20F6X10L-11l-7R22B-6N-15D30O11
the * awai	X11R9
the * back	F13X6L-12B56N-7D-12O-15
the * bad	O11
the * balanc	T-7t7R7O-8
the * bank	T-9
the * base	T7R-7O17
the * batch	t10F-8L-8R-14B6o6
the * be	F17
the * becam	o16
the * becaus	T20t6F-8X-16R-17B8D-14
the * becom	T18t7L-7o-6
the * befor	T-16t-8f9X11x-6l-12B29N-8D-12H-15O6o-6
the * begin	F6L-7D7
the * behind	T-9L-6
the * belt	R9
the * better	L14O9
the * big	D13
the * bill	F6O-8
the * binari	B6O6
the * bit	F22
the * block	T-7
the * board	T-7L21B-15o6
the * boat	T15F18B7O11
the * book	F-9L-6R-7N-6D12O-9
the * bot	L6
the * both	f7L12B10o12
the * box	t-6F7L13l17R10o7
the * branch	F-9L19R9O11
the * break	F10
the * bring	F8L7
the * broker	T-6X11L12N-8
the * brought	X10D8
the * bu	T6F6B-7
the * bucket	L7
the * budget	T10F-6R16H8
the * bug	T11R8
the * build	T-6R8O13
the * bundl	F-6R6
the * burn	F22R-6
the * but	T13B-8D-12
the * button	D7
the * buyer	F7N8
the * by	T19t6F-6f-9B-6N13
the * cabl	D10
the * cach	T7t7
the * calendar	L14
the * call	T8t12X14B9H6o13
the * came	T11t10X-7R8B-6D10H13O12o8
the * can	F11l15R-19B-14o-8
the * card	F7X7D9
the * care	T7R6
the * carri	F20N8
the * case	T7F16o18
the * catalogu	T-6R6
the * centr	T6F-6R-6N9H6
the * certif	X8l8
the * chain	D8
the * chang	t19X22L-14R31N-7o11
the * channel	l17R24B-7N17D-6H-7
the * chart	T-6L7
the * chat	X6
the * check	T16F-10L17R11B-6N-9O-9o-6
the * chief	T-9
the * class	T7t11R13
the * clean	B-9D11
the * client	R6
the * close	F-6B7H7
the * cluster	L18R-9D-8
the * code	F10B-9
the * colleagu	T7F6f7L-8
the * column	T-13F25X-7l11R-12B-6o-6
the * come	T-9F7X19x8L-6R-9B17N-9D-8
the * command	X10
the * committe	t7
the * compani	T-9
the * comparison	T-10F10
the * complaint	X9N-6O-9
the * condit	F7X7
the * config	T13B20
the * configur	R7B9
the * confirm	F8l13
the * contain	R-6
the * control	T-9L7
the * copi	T-10X10
the * cost	T19t12F-11
the * could	F12R-8B28H15O6o8
the * count	L-7O13
the * counter	F26
the * countri	R-7
the * crew	F-6L20
the * custom	T12o10
the * cut	T11L9
the * dai	T-10t9F-20f-11X9x8L8R18B10D-12O9o15
the * dashboard	H14o6
the * databas	L-13R-9H-8
the * date	t14N-10
the * decid	R-10
the * delet	R9
the * depart	T-8L22O-13o-7
the * deploi	T7R6B7
the * depot	F7R11
the * design	T14
the * desk	T-9l-7N9D-10H-9O-22
the * di	F15
the * did	T8t-8F13X15R8B-11
the * differ	F-6L8B13
the * digest	T-6F-12L6B32O9
the * direct	B7o11
the * director	T24F9L-6N6o-7
the * directori	B9
the * discount	T10
the * disk	t11F10D9
the * do	T17F10
the * doe	t-7f13D-11o20
the * door	T-6F-6
the * down	F7R14
the * drain	t7l7R-6B6
the * draw	X11
the * drill	f17
the * drop	T6R10B-6
the * duti	T10N13
the * each	t9F-13B6H6
the * earli	T-10X7
the * editor	N10
the * eight	T10
the * eleven	T8R-9
the * end	X11L-10R-9N15O6
the * endpoint	L11
the * engin	F11R-8D-7
the * environ	T15
the * error	T8L7
the * even	F6X-6L-6l12N10D-7O-7o14
the * event	T7
the * ever	R6
the * everi	X-9l6H11o8
the * evid	L8
the * except	L10
the * exchang	L8R7
the * exercis	B8O12
the * export	F11
the * fail	F34R-9N8D9
the * fall	F-6L7
the * farm	T10
the * fault	L6
the * feed	F15X10O7o7
the * feel	t15
the * fell	t6O-6
the * field	O12o7
the * figur	T-9B6N16
the * file	t9F-9X10l-6B18N10H7O-9
the * fill	T8H6
the * find	l9
the * firm	N10
the * firmwar	L10R23
the * first	F-16X25L-9R-28B20N-12D-8H-8O-8o-6
the * fit	o6
the * five	L23R17N7D16
the * fix	T18t8o9
the * flag	l9B6
the * fleet	L11B6O8
the * folder	F-6B13
the * folk	F8L-8B7D-7O8
the * follow	D10
the * for	T23t12F-12X-11x-10l10R-9B-27D-20H-10O-22o7
the * form	D-6H6
the * format	T6t8F10
the * forti	L9l13
the * fortnight	X-6
the * forward	T6
the * found	L7l10o10
the * four	x8L8R12B-8N6D7
the * free	R8N-6H10
the * fridai	O-6
the * from	T-21t-10F-12X17L-7l10B21N-17D8O9o-10
the * full	L7O8
the * gate	L10
the * gatewai	T-11F-7L-6R-10
the * gave	t7X11L6R6D6
the * get	L-8R-17B-10N10O6o6
the * give	f14R11
the * go	T8F14f6R-11B20O7o12
the * goe	T-9t-6F8f-7L-11R-19B24D-9
the * gone	F22R7
the * good	B21
the * got	t7x23l14R15N23H-7o11
the * graph	X32L18R-12D-11O-7
the * group	T15N9D-6O11
the * gui	N10D17H-11
the * ha	t7F17f8X-8L12B16H-10O23o32
the * had	T14F-6f-10X-17L7R-30B15N18H17O-30
the * half	T-9F-6L-9N9D7
the * hall	R17N10
the * halt	F10R12
the * hand	D-7H6o7
the * hang	F11B-9
the * hash	L7B-8
the * have	F11f10X-8x9R-6H7o11
the * he	N-7D22
the * head	L14l7R-7B-7N7
the * heard	l6N6
the * held	T-7F9
the * herself	T9o9
the * hid	T12
the * hide	T8t14F-10
the * himself	L-6B10N10D-9
the * histori	T15
the * hold	F-7f18L-8l6R10
the * home	B25
the * host	t8L12B7
the * hour	X13B8N22D10H-7O-13o9
the * how	N6
the * hurt	F8
the * i	T-23F-20f-12x10L6l-12R-20B10N26D6H-7o-9
the * idea	T6t13F9
the * if	X7L7R-9D6
the * imag	T-7f9L-8B33
the * import	x7
the * in	T-21X11x-11L-23l17N-6D34o16
the * incid	T-7F10
the * includ	R7
the * index	T9R7
the * insid	H10
the * inspector	f7B6
the * instead	T35F-7R15o6
the * interfac	T10
the * internet	R12
the * into	T15L6R7
the * inventori	R7
the * invoic	t7
the * is	t8F-8f16X-21L13l16R-13B9H-19O7o32
the * it	T-24F9f6X-8L17l-9R-15B-10N18D24H28O-22
the * itself	T-6F9X-6L-15B-8D-6o-9
the * job	T7R21D-6H-6
the * jump	F13L7
the * keep	T-10F8f10L-7R-6B8o6
the * kei	f-6R-6D7H-6
the * kept	F7L9R13H7
the * kill	F10X7
the * knew	l9D7
the * know	T-6t18N19
the * label	T13F12L6
the * lad	D23H11
the * ladi	N11
the * lag	F-8
the * land	F6
the * lane	T7
the * last	f8L9D9
the * lead	T8X14L-16R-10B12N6
the * leader	F8B20N12
the * leav	F-6D6
the * ledger	T7
the * left	T-9l6N-9
the * let	L10
the * li	f7D12
the * librari	T9L13o8
the * licenc	L14o10
the * like	t12F9
the * limit	F-6L-8R6B7
the * line	T27t-7X-13L18N-6D-8H15O-8
the * link	X-9B-12
the * list	T-7F-9R12N6H-8O-11o-8
the * live	t9L-7D6o16
the * load	T8R-6
the * lock	B6
the * log	T-7B-9D-6O-7o-7
the * login	T8X6R6
the * look	T-9F9X-10R12O11o8
the * loop	R11
the * lost	T-7t14L11O-6
the * lot	T6f8B7N7
the * machin	X6L-9R10B-6D-10o-7
the * made	T9t6o6
the * mai	T-8L14R9
the * mail	L12
the * make	T-6F-16L8R-7
the * maker	o6
the * man	D8
the * manag	T10X10L-8R11B15N28H-9
the * map	T15F10R-12
the * mark	F13
the * master	f6B8N8
the * matter	N8
the * mean	T10F14
the * measur	t13
the * meet	F-6X7l12R-6o-7
the * menu	R7o-9
the * messag	X10R-8N9
the * metric	X7L-6
the * migrat	T8
the * million	L13R6
the * minut	T8F10X-7R-14N8O-9
the * miss	O-7
the * mistak	X-6D14
the * model	t6X19
the * modul	F8R7
the * moment	R12
the * mondai	l9R7N9
the * monitor	T11R9B6
the * month	T7L-11R6N9O14
the * monthli	O6
the * more	T-6B8
the * morn	T-7t10l14R-14D-6
the * move	T-12t6F-9N14D11O18o-7
the * must	T10L-6R10
the * my	T8
the * myself	T-9L12N15H9
the * name	F7X14l9R8B10
the * need	T-13F6O-6
the * network	L-6R13H-7
the * never	t-9F-9L-10O16
the * new	R12
the * next	X16
the * night	T-11L-11B14O7
the * nine	T12t10N6
the * no	t13R6D-7o-6
the * nobodi	o-6
the * node	T9R10B12
the * noisiest	R-8
the * not	F-7X24N7
the * note	N12
the * noth	T-7F7
the * notic	F-9L-7R-6N17
the * now	t-6f-6X-13L13l-7R-11D-6o24
the * number	F-12X11L-12R-16B7N-10o-7
the * nurs	X-10N20
the * o	N6H7
the * of	t13F-25f-6x-15L-14R-10B-25N15D12H18O-17
the * off	t18F-12L8B-19D6o6
the * offic	T-7t-6F19X-13L6B-11N20D10O12
the * on	t11f10X10x10B7N-7D-14H-11
the * onc	f8L13l6
the * onli	F-6R10
the * onto	R6
the * op	B7o8
the * open	F7L-8B6N-7O-8o6
the * oper	T7F-7L9N11D16O9
the * option	T41R8
the * or	F-7B6
the * order	L8R30B8
the * other	R6D18
the * our	R-6
the * out	T10F7L-6R10B8H7
the * outag	F8O7
the * over	R13B-10H14
the * own	T-6t10
the * owner	f8
the * packag	R-8B7
the * page	t-7F18L-28R16D-8O-7
the * pai	L6
the * pair	T-7F9D19
the * paper	L-11N8
the * park	L9
the * part	t-7F-6f7X35x-6L-9R10N8D-6
the * partner	f10L9
the * pass	T10L-7R-9B-8o15
the * password	T10F11H18
the * patch	T-7
the * path	T-9L-10R11B21N-6
the * pattern	O6
the * paus	O12
the * payment	T12F7N10
the * peak	T-6t8R9O-6o10
the * peopl	T6F-18f14x-7L7B-9D16O10o-8
the * per	t8L9N-8O10
the * percent	T11
the * person	T-9X14R-6D18
the * phone	F11
the * pick	T6R10
the * piec	R6N6o9
the * pipelin	T7L13R15
the * place	X11
the * plan	T10t8X-6R-9B9N-7H7O-13
the * platform	t7o23
the * plu	N14
the * pod	T-14X6l15B20H7o6
the * point	f13O9
the * polici	T8L-12R7
the * pool	F9R-6D9
the * portal	T-12R12D7O13
the * post	F6R6N-7
the * power	t9
the * prefer	F8
the * price	T6F16L-7R16
the * primari	F7f7
the * print	F9
the * printer	T10
the * probe	T7
the * problem	T7X-12o-6
the * profil	L9B7
the * project	T14O7
the * protect	L6N16
the * provid	T8F14R-6O6
the * pull	B-9O6
the * push	D7
the * put	L-9l11R-7o6
the * quarter	T14L-7N-7O9
the * queri	T-8L7
the * question	T-6t7L-9
the * queue	T14f9L-10B-6
the * quit	o19
the * rack	F9X16B-6
the * rail	F-6L6H11
the * ran	T11H15
the * rate	T30t17F-13f12L11R11B15N13O-15
the * rd	N8o6
the * reach	F-6R16
the * read	T11F8R11B14D-8O8
the * reader	T6F15
the * readi	T9B7N9
the * real	t9
the * reason	f8
the * rebuild	R-7
the * receiv	N21
the * record	R-8B-15D8H6
the * refus	L30R8o-7
the * region	F9f11L-6R16
the * reject	X8L8O13
the * remain	l11O7
the * repair	L13R-7
the * report	T11F-9R9o-7
the * request	T6L9R-6o-8
the * restart	T-8
the * restor	F16
the * result	t8
the * return	B-8O-6
the * review	t8X15L20B6
the * revis	B6O9
the * rewrit	T13D13
the * right	T-10f10N8
the * ring	L9
the * road	T7L7R8B8
the * robot	F8L13D11
the * role	X6R-12B7
the * room	T-17F-11X-7l-6B-7N11D-7H35o7
the * roster	B6
the * rota	T9L8o-6
the * rotat	X-7R18
the * rout	x12R8
the * router	T8
the * row	T-8F-7R-10o7
the * rule	T-14t-6L22R-7B6O-8o-10
the * run	X9x8O-6
the * runbook	L7
the * sai	t-13F17f7X-10x13R-9N-18D14H-6
the * said	T-9L-6R-6N-9H6O11
the * same	D6O-7
the * save	F10f9N6
the * saw	H7
the * scan	L6
the * scanner	F9
the * schedul	T-10R-9
the * screen	t6F10H12
the * script	T-6B12
the * search	T11
the * season	x6
the * second	X27l7
the * secret	F-6R21
the * section	l6
the * see	T-10F10x9
the * sensor	L7
the * serv	T8t6L8
the * server	F17X14L-9l-7B11N-6D10
the * servic	T8t-8f-7L-8R7N-13o-8
the * session	t8o7
the * set	F16L6R7B-13
the * she	R13B6o7
the * sheet	T-10f8L-12R-7N-9H-9O7
the * shift	T6F-7R6N6D24o8
the * ship	F11
the * shop	T-9X12R11
the * should	X-6H7
the * show	T-10F14L22R-8
the * shut	O10
the * side	F14X8L14R7D-11H-10O-14
the * sign	T-6t19x9L-7R-6
the * signatur	O13
the * sinc	T25t14X-7L-12R14H12o-9
the * sit	D7
the * site	t11F-11R16D-6
the * six	R9
the * size	T-13X9l9B12D8
the * sleep	T-10F7
the * slot	T-6R-6o9
the * slow	T11L8R6
the * so	T-14t-12F-8f-6X-11x-6l17B-13N27D-9o-7
the * softwar	R6
the * speak	x13o16
the * squad	L10N14
the * stai	T15F6X7B17D7o-12
the * stand	T-18F-7f33L-6l7R-9B-8H-7o-6
the * start	T11F22L-7l8R-7o-6
the * state	T-9B8
the * station	T9L6O7
the * step	T14t-6F11f9R-6B-11N-7O12o14
the * still	T-18f11B10
the * stood	t10B6O-7o7
the * stop	T-12F29f-9L17R-6B-8o-8
the * storag	T6
the * store	T-7R-16N-8O7
the * stream	F11B9N7
the * stuff	T-10X13
the * subnet	R9
the * suit	L8R10
the * sundai	H11o11
the * supervisor	L8o7
the * supplier	T-13
the * support	B7
the * switch	B8H9O11o16
the * sync	T-6
the * system	T27t13F-7B-7D8
the * tabl	T-11f7L-6l6B11D12
the * tablet	T7X10O6
the * tag	F9X10R9
the * take	R-9O7
the * target	T8L9
the * tariff	R10B-13
the * team	t-10F-20f6X-14x-8L11l-16R24N6D33H-21O-10o-8
the * telephon	f8
the * tell	F25
the * templat	L17
the * ten	T19t7X11R-20B7H-7O-8
the * tenant	T-9F8
the * tenth	X13
the * test	F-6L13R8O13
the * text	N20D-6
the * th	F6N-6
the * thank	l14N12
the * that	T-33t9F22X-9x-10L-19R9D-12o18
the * the	F12f-7x13R-25B-10N10O-14o16
the * thei	T11t-8F-9f12B-7D-8H37
the * themselv	f6L25
the * then	T9X6R20O-6
the * there	T7L-10R15B18D22
the * these	D15o16
the * thi	T10N9
the * thing	T-25t23F18f-11x13L22B-7D-8H-9o15
the * thirti	R14
the * three	t16X-7N-8O7
the * threshold	l11R10
the * through	B7
the * ticket	T-6R-8D-7
the * time	T-19t8F11X26x-6l7R9D8H-6
the * timeout	T-7
the * to	T-6t16f-13X-23x13L25l11R-12B17N-15H21O-6
the * togeth	t10F-7R-8N13o16
the * told	T-6t-6D-9
the * too	T-6X-10L10N-6o10
the * took	t20L-7R-8B6O7o12
the * tool	F-12X9L6B-6O7o-7
the * topic	F10l6
the * total	F7O-8
the * track	X7
the * trade	T7F6X-11B6D8
the * traffic	R-7
the * trail	t7
the * train	T7F8R7
the * try	T6F6o11
the * tuesdai	T-7l10R15
the * turn	T-9X15o13
the * twelv	F6
the * twice	F9R-6B6D-6H11
the * two	t-6x8L9R-17N8D-6O11
the * type	H9
the * until	T-6F-8X8R6
the * up	T-8f23l6N7D18
the * upgrad	T8O11
the * upload	N7
the * us	F-6L12R-12H11o6
the * valu	T-6X-8R6B14H-6O6
the * vendor	L12
the * version	T-14t-8F34X7R19N-6O7
the * wa	t17F-6f7x-8L-15l34R-22B-15D33H-29O8
the * wai	T14f-10X22x7L37N-7D-12
the * wait	T8F-8X-12R-10
the * walk	N7
the * want	t-7F8L7
the * wave	R6
the * we	T6X-10L17l20R13B11O9o16
the * week	t-7F6f7l7H7O-13o14
the * weekend	H8
the * went	T19X-6l18R-24B-7O-6o-14
the * were	T-9f-8X22x16L-17B-11N-10H13O16o20
the * what	N8D6
the * when	F8N-11
the * where	T10F-19L7R7o9
the * which	f11X-11R7B-16N9D-7H9O20
the * while	f8B6N8
the * who	T7t-7l8R-6N9D12H17
the * whose	X6D14
the * will	f10H6
the * window	T-6F18B8
the * with	F-15f-12X24B-7N18D-8H-12O15
the * within	T-6L7
the * without	T-13t6F-6f6L-10o6
the * wo	L7
the * word	D9
the * work	T-11f-7B-6N-6D-6o-10
the * would	T14t-8F-11R-13B16N7D26H7O6o-8
the * write	t6F27L-6B14o7
the * writer	B-6
the * written	T6
the * wrong	X12D8
the * wrote	F13B-6
the * yard	R9
the * year	T22f24L10D-6
the * you	T6F8
the * zero	O6
the * zone	F17L18R7B11O-6
the <clock>	R9D10
the <money>	o7
the <number>	T8f7X21L-11l8R-23N30D20O44o-7
the <percent>	F6X9
the abort	F11X6B11
the access	f6
the account	T7t13F-6L6R-10o21
the action	F12
the actual	F6
the ad	D24
the address	B9
the admin	D8H9
the admiss	R9
the afternoon	t7O7o7
the ag	X8L15
the agenc	L6D15
the agent	T-6F7f-6L-11B-6D-7
the air	X13
the airlin	T-6t10
the alarm	F-11R-6B-10O9
the alert	t13F7L33R-6D10
the alter	F16
the altern	x9R10
the answer	T-14t18F-11R-6
the api	L10
the app	F7R26B11N20D-6H-6
the appli	F7
the applianc	X9L10N22
the applic	T-6
the approv	X15
the architect	f8D8H6
the architectur	L10
the archiv	T11t11f8o14
the argument	R7
the asset	o9
the auction	f6R-11N6
the audit	T-8F26f7L12B-7D7
the auditor	T-7t15f13L-8O-6
the author	T-9F-7D8
the automat	N8
the autoscal	T-6F22B14
the autumn	o7
the back	R14O6
the backend	F-9R-6
the backfil	F9f11L15B16
the backlog	l10R6
the backup	T-7t-6X-7L-7R-7B-9O-8
the bad	F-12B10N6
the balanc	T-11t19F6X-6R8B13o6
the band	O18
the bank	F-9L-10R13o18
the bar	D6
the barrier	F6
the base	L9
the batch	R27N-6H6
the bed	H13
the begin	X24
the best	T-6t29F-12f-7x24N-10D-10
the better	T-6t8B6
the big	T-7t8R11
the bigger	t8l9o13
the biggest	T-16X-7x8R-10
the bill	t30F-8f-7L-8B-10D-6O20o14
the bin	T8D8
the bit	B16
the blast	F-6L20R35
the board	T29t9f-12X-14L-14l-6R-13B7N9D-19H-7O-19o8
the boat	t-7x12R18D-6H-7o-7
the book	F11L-9
the border	R8
the bore	X11
the boss	F13R8H18
the bot	X-6L12N7
the bottom	T14D7o8
the boundari	L7
the box	T11t16F13X8L7R-13O-6
the branch	T-19X16N16o-6
the bridg	F-8N24D7H20O10
the broadcast	H6
the broker	T-14t-6f6X-6L-6l-7N8D-10
the bu	T-11
the bucket	T-7F14L-9B24
the budget	t16X-9B-13N-6D-6O22
the buffer	F6X7
the bug	T7l6
the build	F-19f18L6R6H11O6
the burn	T-6L-12R6
the busi	T-6X-7R-9
the button	F-6X-6L12R10B-6D-7
the cabinet	D7
the cabl	x10
the cach	T13F29X6R-7N8D16O6
the calendar	T-12f7X-8D11o6
the call	t-8f10L-12B-6N13H32o-11
the callback	X19
the caller	F6B11
the camera	F11R-6
the canari	T9t11F12L13R13B-10
the canteen	X6D-6H19
the cap	L6o8
the card	T-7F-8R6D-6o21
the care	R-6
the carrier	D7
the case	B8
the catalog	l6o10
the catalogu	T11
the catch	T29t7F-6
the caus	T6t9N12D18o8
the cdn	T6R8B9
the ceil	t6F6L8
the cent	o11
the centr	L13R7
the central	T-6
the ceo	H25
the certif	L7l7R10D11O-6
the chain	L-9D13
the chair	R6
the chanc	x12
the chang	T-26t12F-6L10B25N-9D16H-8o11
the channel	T-7L-6N16H-12
the chart	L9R-8N16O6
the chat	B7
the cheaper	T7F10R6
the cheapest	t10R17
the check	t6F19l-7R13N15D-12O13o-7
the checker	D6
the checklist	L16D6
the chief	f13D-6
the choic	T15t17X8L7
the christma	x11H11
the ci	B7
the ciso	N9
the citi	N7o8
the claim	T-9R11
the class	l17R-7
the clever	B6
the click	X6R7B6O6
the client	R-8N17D-6O-6
the clinic	T-6l7B6N-6
the clock	T-7F11R-7
the cloud	T21t-8L-6R-12
the cluster	t-9F-13f8R10B-14D14
the co	B8
the code	t-7F-8X11H6
the coffe	T8f15N15D-6
the colleagu	T-6t7x11R7D8H6o7
the collector	F10
the column	T-14F8B20
the command	B-7O12
the commerci	T-6X10L8
the commit	T13B7D11
the common	L15
the compani	X-8D-7
the compar	T-7F38X15N-8O10
the comparison	T-8F13X10O-7o-14
the complaint	f7
the complianc	R11O6
the compress	l8
the condit	R6
the config	R-6B-7N-7D13
the configur	B6
the confirm	L6l7R8
the connect	F-6
the consol	T-7B-7H13
the consult	H11
the consum	L12
the contract	T-14X6R-7B6
the contractor	T-11R8D7
the control	T6F19L11R-11B18N9D-7o-7
the coo	T17N7o12
the copi	T8F12L6D-6
the corridor	D6
the cost	T44t15L6R8N-8O16
the count	F-16R-14N15H9O-7o-9
the counter	T13F11R-7N7
the counti	R7
the countri	T-10F-6L-6R14
the cours	T-8l7
the crane	H7
the credit	F7
the crew	F-12R-6B8N9
the criteria	N6
the cron	l11D13o19
the cto	T17F-9f11R-6N19
the current	L16B7O8
the curv	L6o23
the custom	t20F9f-7X-7L-7R-15N10O11
the cut	X-9R14
the cutov	X-7R-10D6
the dai	t-10F16f-7X-6L-9l-7R-7D-6O-13
the dairi	L-6R-6N7H9o-6
the danger	N10
the dashboard	T9t17f11X17o14
the data	T6F-16f7R-15N16H8o12
the databas	T8t7F-11f-6R-10B-9N-18D-9H21
the date	T-14F-7L-12l18R-14N24O15o18
the dba	D7o11
the decis	X-6R-6D-7
the default	T-8L7
the definit	f14
the demo	T13X6L12
the depend	F-6
the deploi	T-19L6R17B7H6
the deploy	F-6
the depot	T-18F6l7D-11O-6
the design	t18F-7f27X-10R-6
the desk	T11t14X-8B7D-12H8O7o9
the develop	t20X-6L-8R-11B-6o6
the devic	X13L6
the diagram	D7H7o6
the differ	T6x22L7R6o29
the digest	R-9
the director	t-12F-9f12L-13R-8B-9N-14D-6H-6O7
the directori	T-7L9
the discount	T8
the disk	F-14l9B11D-7H11O-9o-8
the dispatch	F-9L-10R-7B11D-6o-6
the dn	T-9
the doc	T31
the document	f7L-6D-7H12
the dongl	T11X-6
the door	F11f11X14B-6N-8D-7H6
the dose	L-7
the dot	O12
the doubl	T-8X8H6
the drain	L6D11
the draw	B-11
the drawer	F-8R12B6O8
the drill	L38R11B7o18
the driver	T7N12
the drop	T-8F23L19R-8
the dull	o6
the dump	T22B26
the duti	T-9X-10L6B-10N10D-12H-8
the ear	H17
the earlier	T9L9B9D7O-6
the east	R16
the edg	X-6L-12B-10
the editor	t13F6N10o7
the effort	t9o7
the eight	T-9R7N8O6
the eleven	F-6N12O9
the emerg	x6H8
the end	t12F-20X9x37L-11l-6R-8D12H9O6o30
the engin	F12L-8D-9
the environ	T7R-6
the error	T-6t14L-8l12R24O7o8
the eu	R6
the even	T10t-7X10x8L-11R-14B-7N6H-8o-6
the except	T8R6
the exchang	T-20F7X11H13
the exist	t8
the exit	X7
the expens	R14
the exploit	o9
the export	B9H7
the fail	X6
the failov	F19B-6
the failur	F-6D7O7
the fall	T-6
the fallback	B7
the far	X6O13
the fare	T-6F10R7
the farmer	F11
the fastest	B8
the fault	T-9X-6D6
the fax	T8X8
the featur	T6R6
the feed	T-9L9D-6O-7o-8
the fenc	T8F24N7
the fewest	R15
the fibr	F6
the field	T-10F-7L12R-6
the fifth	f8
the figur	T-8F20f-6R-10N15o-8
the file	T9t-7l18R-6N-7D12O9
the financ	t8L6N20o7
the firewal	F-14R14
the firm	L12O11
the first	T13F20f8X34x6l-13B12D-8O28o15
the fish	F12x26o16
the five	T12t8f8L-17l9O6
the fix	T15L19R-8O8
the flag	T-22F12X6B18N-8O-6
the fleet	R6O6
the flip	X11B7
the floor	T-7F-11X11B6D-8
the folder	T7B-8D8
the follow	l10D9H8
the forecast	T-6L17
the form	X11x13L-14R-9O-7
the former	T6F-9f10L-10B56
the forti	F7f7H8
the four	R-8B7N18H18
the fourteen	T13
the fourth	F-9X11R-6
the fraud	T6t7
the free	X9
the freedom	T11
the freight	D18
the fridai	T-7F-6L20B13N-6
the full	F-7R23B-6
the futur	X16
the gain	T-8O21
the game	L11R18B9D11
the gap	T-6F9X-6
the gate	L-17R19B-6D-6O10o-14
the gatewai	F8X-6L14R10B-10D-7H12o10
the gaug	l9o7
the gener	T-6
the good	T29R10B6
the gpu	O7
the grade	X13L13R12
the graph	T-9F-9f9l17O6o23
the green	f13
the grid	X6L6H11o8
the ground	D7
the group	F-7L-9R-11D13
the guid	R8N6O12
the half	F11f12N12H-6
the hall	F7f8
the hand	t6f11X21H-7
the handheld	X12
the handov	T7X-8D22
the harbour	T-7N13o7
the hardest	R-9
the hardwar	L-9
the head	f8B17N18D-6H-9O-6
the heap	T9N9
the help	R8H10
the hole	H9
the holidai	T-6
the hospit	X7
the host	L6
the hotel	X9N14
the hotlin	t11R7N18
the hour	T7t-6F-10L-7R10N8H-10O6
the hous	R7D7H-10
the hsm	B6
the human	T11
the ident	T-9t7F8x12R17
the imag	t-7x-6L-8R-12B-17O8o-10
the import	f6X10
the incid	T10t11F-6X-7R-10N12D-6
the index	T9B-7
the indic	f10
the infrastructur	H-6
the inspector	T6F6o6
the insur	t17f6D19
the integr	f10D7
the intern	T8f6D16
the internet	T8R-7B11
the intranet	R8
the inventori	T-8X-8L14R-8H11O-6
the invoic	t9f14B11
the job	T-12t-6F9X8x9R11B7N-7D9H-7O-15o-13
the junior	D9
the kei	t-7x6L-7R-13N-8H8
the kernel	T-6
the kettl	D7o7
the keyboard	T-6L11R-6N-8H27
the kid	t11
the kubelet	O-6
the lab	T-8t6R7N10
the label	F17L-9B16D-6O-10
the lad	l9D15O6
the ladder	L6
the lag	F14
the lane	T6B10
the laptop	H10
the largest	T-6o17
the last	T11t-16f14x9L15R-25D-19O37o20
the law	F16
the lead	T-6X-11D10
the leak	f11o11
the leas	T-13F9X9R-7O-6
the least	T8X-7L10R24
the ledger	F13X-6R14H7
the left	H14
the lesson	X11x6D6
the letter	L-10O7
the level	T8
the librari	T-8L12R-6
the licenc	t7F9X12
the lift	T7L-7N6
the limit	t14F20f-10X-6L6R7B-9D-6H-7o10
the line	t-9F-6f11l11R-8B-6N-14D-14
the link	T10F16X10N-7D-6
the list	t-11f18L-14l18R-6N23D-12O-13o-7
the littl	T6D11
the live	X6
the load	T-10f9L-13H-6
the loader	F10R10
the loan	L9
the local	F13
the lock	T8F8f19X8B-8H14
the log	T12F12X-7l-6R-9B-15N8O-7
the login	F-12H-7
the long	x9D16
the longest	T7F11O13
the loss	T17F6
the lot	T11X-6L-6R18N-7H11o-10
the loudest	o14
the loyalti	R10
the lunch	o8
the machin	T22t15F-19L-7R6B10O10o19
the mail	X10R6B-7H-7
the mailbox	X7
the main	F13x17L10O7
the mainfram	f9R13B18H15
the mainten	F9
the man	T7D23
the manag	F11f-6L-13B-6
the manual	T-11B6D16
the map	T9l14R-9B-10N6D10O-6
the market	F14
the mast	F-6
the master	F6
the match	O-8
the matter	l18D9
the mean	B6
the meantim	N13
the measur	T-6t13x9L-7
the median	T-13F23O13
the meet	T-6F-7l6O-6
the memori	T10l8R-9B7
the menu	D12
the merchant	T-6
the merg	F-10R7
the mesh	T15
the messag	F-6B-6N-13
the meter	T6F-6X-6R-6H-6
the method	T-8F6f18
the metric	F8R6N10
the middl	F25L-9H15
the migrat	T-11t14N6o26
the milk	R6D12
the mill	T-7X18L8H7O9
the mine	N6
the minut	F-6L9N7D6
the mismatch	F23
the mistak	D8
the mobil	T6F11N-6D7
the modem	T9R-7B6D9
the modul	t13f8
the moment	T9F13B7
the mondai	T-11F-7X-9L-8l18B7N-6H-7o-12
the monitor	T-6L16H16
the month	T-14t17F9f-7X-11L-16l6R-11N15O-27o13
the monthli	T-7R-9
the morn	T25f-10X7L-13R-10N7D-13H7O-12o9
the most	T-7X16x8D-6O12
the move	T-9L-6o7
the mute	B6
the name	F10L23R-6
the nation	R8
the need	t-6F-8
the neighbour	F-10R-6B-6
the net	R7
the network	T-6t-8F-14f-7X-7L-28R17B-7N7D15o-11
the new	T15t14F-6f-13X-7x-8R33B11O-8
the newest	T8R6
the newslett	X-7L6R12H12
the next	T10t13F18f6X-15L21l31R15N6D-20O22
the nice	t15D9o9
the night	F16x-7R9B-9N-12D6H14O-11
the nightli	F32O9
the nine	T-9F-6f6L-8R24B7O11
the nineteen	D7
the noc	t11
the node	T13F10
the nois	F-6L7D13
the noisi	X-12L11
the normal	T13N7
the north	O-8
the note	o6
the number	T16F16f6L-22l-7R-11B-8H-8
the nurs	T12f7
the odd	T9N-8
the offer	f29R8
the offic	H7
the old	F21f-12X9x-9L-13l-19R24B59N-7D-13H-14O12o-9
the older	T11R18
the oldest	T-11F7X34L10
the on	T10t9F13f-6X-11x6l-6R13B9N-6D-16
the onli	T-15X-6L12l9R-16H19o-6
the op	T-7N11
the open	X-7L7R13O-11
the oper	T-10l9R14O-10
the option	t11l6B6
the order	t-8X8N-9O-6o-13
the origin	F12X-6L7B14O-13
the other	T13t14F12X-28x23L-19l-7R46B10N13D6H37o-10
the outag	T-6t13R6
the outcom	o6
the outsid	F15X11B6
the overview	T15
the own	R-6
the owner	T-9t37f-6X-6L14R-6B-8N-8
the p	O-10
the packag	L10
the page	T14t-13F-8f-11X-8l-7R-11B-8N6D9
the pager	t-12f-6X-15R-14B8D-13H7O15
the pain	F8
the pair	l9
the panel	l11
the paper	T7t-6F-6X-6H7O11o-7
the park	f8l9R-8
the partit	F6
the partner	T6X6o-6
the password	t8
the past	f8
the path	F-6
the pattern	B7
the payment	t7F8L7R-19B-6D-6H-6o6
the payout	L24R8
the payrol	L-8
the peak	T12l7
the peopl	f-6X19L-8R-16B-6N8H-12O16o-12
the permiss	R10
the person	T-12F-10X15
the pharmaci	F-6X-6R-7N-6
the phone	t-9F-7L6l-7R30B11N-24D-6H-16o16
the photo	F-6
the pictur	T-7t7f9X7O13o16
the pin	F-10R21
the pipe	X9L6
the pipelin	t-8F11L30D-6H-7o-12
the place	H6
the plain	F7
the plan	T-7t6f-10X6L6l-6N8H-7O-21
the planner	T9f6
the plant	T-10L-13R-6B6N18H14
the platform	X-8L20R-11B-7N6D-6H7O9
the player	T9t7F17R-10N6
the playout	L7
the plug	F10L11D9
the pod	T-19t-7F-15X-6R-10H-6O-8o11
the point	F10B6D6
the polici	T-10t10B-8
the pool	F-8L-11l18R-8B-8O-9
the port	t9F-6D-6H11
the portal	T37
the power	R-6
the prefix	F14D9
the present	l10o11
the press	F7R8
the preview	T11
the previou	T-10F12X-7L-6R-8B34D9O-10
the price	T68t-13F-23f-10X-14L-8B-13D-8O-13o-14
the primari	R15D10
the print	F13L12
the printer	L12l8o8
the prior	F-13R8B35
the probe	T-10L-7B11
the problem	T-8X10l9D9O14
the procedur	X7N-7
the process	T-8x21l7
the product	T15t-6F11f6X-7B-10N-8
the program	X17o6
the project	L10R6
the promis	T-8F-6B9
the promot	X6L10
the proof	t6f10o6
the propos	X9
the provid	f26L9l18
the proxi	F11
the public	T-7R-6
the pull	T-7L15R-10B-8
the pump	L-6O-6
the purchas	T7o23
the push	T-7L6B6
the quai	F-7
the qualiti	X8L17O12
the quarter	T-16t12F-15X-7L30R-10D12O9
the quarterli	X14L-9O10
the queri	T-6O6
the question	f11L-10N9o11
the queue	t15F7X-7L11l17R10B-7o-7
the quick	T14
the quiet	F8X-8R10H14
the rack	H20
the radio	L-7R-6
the radiolog	O9
the rail	D9
the rain	D7o8
the rank	T11
the rate	F20L-7
the raw	t18F7B9
the read	F13B-6
the reader	T-6t11L-8
the real	T-15F6X17B-7
the reason	T-8R-7D16o-6
the rebuild	L-12
the receiv	F6X9
the reconnect	X-6
the record	T14t10F8f21R-9B-8
the refer	L11
the refus	B11
the region	R-7
the regul	T-25F-9X6R-8N15D-10H-7O14o-6
the rehears	X8
the releas	T18F-7f10X-10L19R-11B-6N-8
the remain	R12
the remaind	R16N9
the renam	F17
the render	T8
the renew	T14x6
the repair	F-6
the repeat	T7
the replai	T18L9B18O-8
the replica	T-6t6F-13L10o12
the repo	F-7L10B9H12
the report	T31t-6l26B15N-6H7o-8
the repositori	R-6
the request	D8
the reserv	R10D11
the reset	T12X11o12
the rest	T-17t-11F-14X-13L11l-11R26N-20D8H30o-10
the restart	T-9t12N6
the restor	X7D6
the result	x11N10
the retent	R7
the retri	T-6F-8N7H7O6
the return	t10R-6B14N6
the revers	B10N6
the revert	B27
the review	T-7F8f-6L50B-7N31D15H-13o6
the rewrit	f11
the right	t46x-7L15l7R-13B19H6o9
the ring	L11
the risk	R-7N-9D-6
the rival	T15
the road	T-6R6N6
the robot	T-6L-6
the role	F12L15R22
the roll	O7
the rollback	F7B18
the rollout	F15f13L21R7
the room	T6F9X8B-8D8o-11
the root	T-10t6D25H13
the rota	T-19t12F-12X-7L-6R-8B-8D-10O7o21
the rotat	T-6X-6L13D-6
the round	T-7L6R6
the rout	T-11O-10
the router	F-11L12B18
the row	O6
the rule	T-22F19L-17B14H-6
the run	T-8F-7L6R19
the runbook	T-9R7D-7O11
the safe	X11B8O7
the safeti	t12L6
the salari	f9
the sale	T8
the same	T-8t17F7f11X-18x19L17B15N-16H-8o-9
the satellit	T6
the save	T-7F11B9
the sbom	X14
the scan	f13L-10
the scanner	F10f11N11O6o6
the schedul	T9t7F9L-6R6N9o7
the schema	T8L31D13
the school	N18
the screen	X-6L28R-6B-7N9
the script	x13L24R6H11
the search	F7X6L-15
the season	X-10L8l7
the seat	f8N6
the second	T11F10f17X-7x-6L6R-7N10D-12O24
the secret	l8B7
the secur	T19L-11
the sensor	T-8D8
the sentenc	L10
the server	T-14t14L-7l15R-6H6o9
the servic	T8t7F-7f7X-10L-12l10R-16B-11N-12D-8H-6
the session	T-16F18L-7B11N-9O-9o6
the set	f10B11
the settlement	F-8O8
the setup	f23
the seven	O-6
the share	T11L31B-8N-7
the sheet	T-7X-6B-10O-8
the shift	T-8F15f-6X16x6R-15B17D-7o21
the ship	T-12F-6X6R-6O10
the shop	X-12B-6
the short	D16
the side	F18o6
the sign	F14L-9R8B-8
the signal	X11L10
the signatur	T6F6R-6
the singl	T15F-7R-6
the site	F16f6L-9B6N-7
the six	L-6H10o13
the size	D10H10
the slide	T12D7
the slo	F7
the slot	l7
the slow	L-6l8
the slower	T9
the sm	R6B15O10
the small	T20t7F-6X16R11
the smaller	T15t6F16X12N6o10
the smallest	T-9R34
the snapshot	l9B11
the sort	T6N10D11
the sound	H8
the sourc	L10o10
the spare	F8f11B12o-7
the speed	F-7
the split	T-6t6F7L-6o15
the spreadsheet	D7o7
the spring	t10X-6B6
the sprint	X9L9O7
the staff	f12
the stage	R11
the stair	R-6
the standard	F-7L7
the standbi	T6R20
the start	T-10F-8X44R-8
the state	T-7X-6R10B11
the statement	T-6o14
the station	R7N8
the statu	N20
the steer	T7t7
the step	T-6F9R-9B6o-6
the stop	F-6L10O-6
the storag	T8F-7D8H8
the store	T25t11F-7f8L-6N10O-6o13
the stori	l19D-10
the studio	t9
the sum	T-6F-7B15
the summer	t7R15
the sundai	B11
the supervisor	F7
the supplier	T-6F-6f6X12B-10
the support	F11N-8
the survei	X16B8
the switch	t16F9f8B-13o-6
the sync	t8l6R-11
the system	F-9f22D9H7
the tabl	T22t8X-6R-12B-16N-7D-12H-7o-6
the tablet	T6L10R-6B7
the tag	L7B-12
the talk	D6
the tape	F8B11D8
the target	T-8f6L8N-6
the tariff	T-6l7R-7B6
the tax	t7B-6N11
the tea	T-6x9
the team	T-11t27F-23f8X-13x16l17R-14B-10N-11D-20H40o21
the technic	D8
the technician	T21f7
the templat	F8L9O8o13
the ten	T13F6L6R-10
the termin	T-7L-7
the test	L9R19O7o-6
the text	X6H10
the thing	T13X-8x-8L-6B13D7O-7o11
the third	T15t-6F16D16O-16
the thirti	X28
the thread	F8H6
the three	T10F-15f6L-8B-9N24H8O20
the thursdai	X23B9
the tick	F8L13R8O-6
the ticket	t7F-12f-6X-16L-10l34R-13B16N-12D10H-11O-7
the tide	L6H6
the till	T7F21X8R-7H8
the time	T-9F-6f-9x-8l-8R-7B-19D9H14O-12o-6
the timelin	X10N8
the timeout	F8X6L12l7R15B-6o10
the timet	T12
the token	F10f9o-6
the tool	T-14F-13L29R-8B-7D12
the top	t7L9D-6
the topic	B11N6H6
the total	X6
the trace	T-17X14
the trade	T22t17R-6O10o8
the traffic	R15B12
the train	T11X7R-8H9
the trial	T-8F8L-15B53N7D-7o14
the troubl	T7x7
the truck	T9
the true	L18
the trust	F15B6
the truth	F9f16X-7D-11
the tuesdai	L-8R6B-6H11
the turbin	F7
the twelv	N6
the twenti	N-6o7
the two	T-21t48F10X14x-6L9l15R-12B-8N20D8H-12O-28o39
the type	L-9o12
the typo	L8D18
the ugli	T-6F23X-8
the undo	F20B22
the union	T-7H9
the upgrad	T11R22
the upload	O-8
the us	X13R18
the user	F-9L9D-8o-6
the usual	R6
the valu	F6X7l13
the vault	T-14f17
the vendor	F6f9l15N-10D-10H7O-8o-8
the veri	X8L9
the version	T-9F8B13
the view	T10
the volum	B11
the vp	N7D7
the vpn	T13
the waf	X-6L10
the wai	T-11x17L-14R-7B19N12D29H-9O-10o-11
the wait	T-11F-20X-14L-7l9R-8B-8H-9O25o13
the walk	f9X9R9
the wall	T-15f11X-6R-6H9
the wallet	T9t9H8
the ward	X-7l9R-10N16O9o8
the warehous	F-12f9X13L7N20D-9
the warm	t6
the watch	o11
the water	t13
the wave	T-10X7L31R-14B-6O11
the weather	x13R15
the web	T-12R8N6D12
the week	T-9X-11L8l7R-11N7H-9O-11
the weekend	T-7R11D9
the weekli	N15
the weight	B16
the west	o6
the whole	t-15f16X-9R-23B20N-8D20H16
the wiki	f11L15l18R-7B-10
the window	T18B10
the winter	T-15H15O-10
the wish	T9
the word	F-8X7L21R12D8
the work	T-6R-14B-7H-11
the workshop	x9
the world	R6
the worst	T-14t-6F10f-7L-19R35N-7D-7H-6O19o20
the write	T-12F14R14
the writer	X9
the written	F11X8N-6
the wrong	T-8X7L14D8O-6
the yard	F8H7
the year	t10f22L-14B-11O15o11
the zone	T15
theatr	T-6
thei	T-10t32X11x-20L-22R6B-12N-12D15H29O-7o29
thei 'd	T24F11f-7X-16R-13D-13H-9
thei 'll	F15l11
thei 're	f8B20N-7H-10O-9o-6
thei 've	T8X-6D-9H11o15
thei * <number>	F6
thei * a	T11F11X12D-6H12o-7
thei * all	X10B9D-6o-7
thei * an	F10
thei * and	T-10x11l8R-6o-14
thei * around	T7
thei * ask	T13
thei * back	T10R8B14
thei * be	F10N13
thei * been	D8
thei * better	T-6X7O7
thei * by	F6X7
thei * do	f10x-6
thei * even	D10o-8
thei * for	T7f13B6O7o14
thei * four	N21
thei * from	t8O7
thei * go	t6
thei * got	t7
thei * had	T6D-6
thei * have	T19X-10l13D-11
thei * in	t7F10X16L14R-8D8H8
thei * it	t9F-10f-8X21L-7R6N-12o20
thei * me	T7X-14R7D23H11o-9
thei * more	T-6t6
thei * never	T-11f8o8
thei * no	t7R8
thei * not	T-22t23x-6l6R16B-6D-6H-6O-6o27
thei * on	F-7x7R10D7
thei * onli	T8
thei * phone	T10R8
thei * put	T7
thei * right	T20o-9
thei * sai	X6
thei * sinc	o11
thei * the	t-6F13X19L17B-6D-13H6O9o-14
thei * thei	H6o6
thei * their	L-7R18O-6
thei * to	t-7F-11X8N14O6
thei * told	f7
thei * two	T9L8
thei * up	H-6o9
thei * us	T-6F-8x8R6N7
thei * with	F6L-8
thei add	T-9
thei alreadi	X6
thei ar	L-13l16R22N-9H-9O-6
thei ask	T-6L12D16H8O12
thei bought	T-6D10o10
thei ca	F-8
thei call	H9
thei came	H19O9
thei can	F15R10N12D-6o-9
thei carri	F-11f14
thei come	T8t9
thei complain	T11
thei could	X9B6N13o-6
thei did	T-7t10F-7X18l8B-9N20D-8O-8o19
thei do	f6X-13L12B6H-9o-17
thei found	H10
thei gave	H7
thei go	T8
thei got	T21
thei had	t-6F-6X21N6D10o-9
thei have	T-11t-7F17X-6L9R18B-12D-8
thei hold	F13X9
thei just	t6H15
thei knew	X7
thei know	F-7l7H9
thei learn	t10o8
thei live	T-7F10
thei look	t10
thei lost	T11
thei need	T7X20R-8H-6
thei never	T8
thei read	X20
thei ring	L6N12H8
thei run	t8
thei sai	x15l8
thei said	T-14t6R6B8
thei saw	T-6X19O8
thei see	X9
thei ship	T11
thei should	X-7D6
thei sign	F-9D12
thei stai	O6o14
thei start	F7L14O8
thei still	D-8H13O17
thei tell	x8H14
thei told	T17X-8D12
thei took	T-7L17R7D7O7
thei us	T9t8L-12o-6
thei wait	T12R7B8H-6
thei want	T-11t39H-6o15
thei went	T-6B6N7H14O-14o10
thei were	T11F-11N-12D-13H-12o15
thei would	T-7H16
thei write	D11
their	t-8f-7X-33x-17R-17B-32N10D11H-7
their * 's	F-8
their * a	L-7
their * after	F9f13O-6
their * alert	T13
their * and	T10t23L-7N10D-16H21
their * ar	D7
their * at	D11
their * befor	L8
their * bill	L-6
their * by	N-11
their * dai	R-6
their * for	F13R-8N7O-6
their * from	N7O10o6
their * had	X14N-7
their * i	x11N-6
their * in	L-9l12N-7
their * is	T-10F13l10B6N15o6
their * move	L-12
their * off	H14
their * on	T-12L-10o28
their * out	L14H8
their * review	L12
their * runbook	L6
their * servic	R11N7
their * sinc	L18R8o-7
their * test	L-10O8
their * the	T-7
their * to	F16L11
their * wa	T-14F-7D-9o-6
their * week	T14f12L6
their * were	R10
their * with	L6R-6
their * without	L-11
their ,	F12L6R-6
their build	T-6
their case	T-18F-7R-9
their code	t9o9
their databas	t7R12O6
their first	f27
their hand	T6L7
their job	T-7t26x9L-6l8O7
their lead	T9L7D9o-6
their manag	N7D-10O9
their on	L6R9
their own	T-11t-12f-8l-11R-16D-12H-14O12o-6
their phone	H15o7
their repo	L8
their runbook	T29F-6L-6
their servic	N9D16
their shift	R18N6
their side	T-7t-7O13
their team	F12
their tool	T6F17
their wave	R6N16
their week	T-7H22o7
their work	l11
them	t17F10f-11l6R-6B-7D16H14O-23o-12
them * 'd	D7
them * <number>	T-8X10o6
them * a	T11L-7l9R-7o10
them * access	T-6
them * again	L11O-7
them * and	t8R-7
them * anoth	L7O6
them * at	L6
them * back	F11B-6
them * be	f6
them * by	T8
them * dai	t12L-6N12O9
them * for	B8
them * graph	o6
them * have	H6
them * i	T7F-6L9N-9H6
them * in	l15R9O-6o6
them * it	T-6F17f7
them * leav	H11
them * me	t6H-10O6
them * not	T13
them * on	F6
them * our	F6O11
them * ten	T-6
them * that	T11
them * the	t6F9X11D-10H-7
them * thei	X10H-6
them * time	T7O11
them * to	R-6N7H6O6
them * what	t11
them * which	X7
them * with	F11
them ,	T-15t-6f-6X-17x6l-6R27D16H6O-7
them a	T6F-8L-9R-9H-6O-8
them about	X9
them after	D6
them again	l7O16
them against	t8
them all	T6X9H-6
them and	F21f6L-6R18D8H6
them ar	T13
them at	X6l16D-6
them back	T-6t6l6R6o6
them befor	B6N12
them by	T7t11F15L-9O8
them can	f6
them could	T-6H6
them down	L9
them each	F15D7
them first	O10
them for	T-9F-10f16R-9H8
them from	B-6O6
them ha	t6
them had	L10B9
them have	t6L-8
them i	T-8R9N18H9
them in	T19F9X11B8
them it	H-10o8
them mine	L7O9
them next	N6O8
them off	B6
them on	F-12L6D-6O7o10
them over	T16
them so	T7F7X-6N18D8
them that	F11
them the	T-6l11N13O9
them to	T-7t-6f7L7l15R-8N-13D9H13
them togeth	H8
them wa	D13
them were	T-7R13o14
them with	N7
them without	L-6O9
them would	D6H8
themselv	T-13F-25X-16x7L23l11R-21H-8
themselv * a	B7
themselv * and	L6o6
themselv * the	L9o8
themselv ,	t7f8L6l11N9O8
themselv now	T13L-14
themselv on	L7
then	T-35t-23F26f-8X-28x-12L-25R37B-9D-17H-21O-24o-9
then * 'd	T6X-6
then * 's	F6X12x10R9D16
then * <number>	T7F-10R23B-8N10
then * a	R15o6
then * after	R19
then * all	L7R21B8
then * and	F17f10R12B9o7
then * ask	O16
then * at	L6
then * back	F8B10O7
then * backfil	R-10
then * batch	H6
then * by	F-8
then * compar	O14
then * copi	F-9
then * did	R-7
then * do	X12
then * fifteen	H10
then * five	R7
then * fix	X9
then * found	H8
then * from	L9
then * go	l6
then * goe	R9
then * had	t9D8
then * have	X8
then * i	D9
then * in	F-6R6
then * is	T-8R-13B-9O9
then * it	F11B-7N16o7
then * let	R-7
then * line	R20
then * log	F18
then * lot	R6
then * mai	F11f7
then * minut	R-16O10
then * more	R18
then * must	F30R-6B6
then * next	T6
then * night	o7
then * not	F6x18
then * of	F-7R7
then * old	F-9
then * on	F-9
then * onli	F7
then * other	T9F-8X10L-9R13
then * per	B6
then * percent	R6
then * person	T19
then * put	T8B10
then * rebuild	T8L7O11
then * region	R11
then * rest	T-7F-13L-7R24B12O-6
then * servic	F12
then * stop	F8
then * take	l7B-14
then * team	L6R22
then * that	X9R-6H11
then * the	f10L6l6R6B-9O-6
then * then	T-8F-16L9R30O-10
then * to	l11
then * took	R24B10
then * two	F7R17
then * wa	B8
then * wait	F-6
then * went	R-10D9
then * with	T16F-7R-19H8
then * would	f8
then * wrote	t11R-7
then * zone	R8
then ,	X13l13R-16
then <number>	L-7R35
then <percent>	f6L14R31B8
then a	T12F16f7X7R14B17O-15
then all	T-7F-16f-6R68B8N-7O-23
then and	x18l6
then at	F6
then by	R22
then came	f7B6O7
then close	R-7N18
then contract	R-18
then copi	R-10H10
then did	R14O9
then each	F-6N13
then everi	R-12N16H8
then everybodi	F-6
then everyon	R12
then everyth	R11
then five	R16
then for	R18
then four	R24
then he	N6
then i	T-6t-6f-8X7x-10L-14l-6R-18B12N-19H-16O15o-10
then imag	L7O11
then in	f17l8N16o8
then it	F29X10x19L-10
then line	R21
then on	L-9R38B-6O-7
then other	R7B6
then plan	L-9B6
then read	R-10
then report	N-6
then script	F16
then she	L22R-6B7
then ten	R30H9
then that	T20F-9o8
then the	t-13x-6l-10R14N-13D-6
then thei	T-10X10H-6o23
then there	t6D13
then three	F-6R21
then to	R6
then two	R13B7
then we	F11L-11R-42o-8
then what	R-14B-6
then with	B7
then you	F14
theori	X7B9H6
there	T-25t20F25f32X-9x-17L-6l12N-23D23H18O-28o-14
there 'd	T-9R9D7
there 's	T-9t19F6f-7X-12x10L13l12R-28B23N-10D8H22
there * <number>	F8X-7L-14R8O11
there * a	t-9F28f-13L18l17R8B-8N10O-13o-21
there * alwai	t-10F-7x9
there * an	L10R-7
there * and	R-7o11
there * be	t10F-6l7R7D9H-6
there * been	f-6l7O-6
there * could	f9
there * count	F10
there * dai	X8
there * eleven	D11
there * four	X6H9O17
there * have	f7D11
there * in	T8
there * is	f9
there * it	T9R-7
there * just	t11
there * keep	F25
there * look	F-9
there * mistak	T7O10
there * more	T11l12
there * no	T-14t36f33L-14l-9R-14B8H10O9o-21
there * none	F-8f8
there * not	t24F-17f9X-7x9l7R6H6o20
there * noth	T-17F7x8o10
there * on	t-9F6L16B-13N6D10o7
there * onli	T-6X7B11H-7
there * put	L14H10
there * realli	t16o7
there * talk	l17
there * that	T-9F-7B13
there * the	T7t17F10L-10R-6H-7
there * three	f6
there * two	T8B-8N7D17O7
there * us	F17
there * wa	R8H7
there * we	F-7l9R7B12
there * week	R11
there ,	f15X14L7R11
there a	T11F-10O9
there alreadi	t12
there and	t8F-7f6L-7H11
there ar	t-6f9x11L-23l7R-17B-6D-7O16
there at	f7X18O8
there first	B6o11
there for	t-6F-8B-6D13
there had	t6R10
there i	T-10F58L12H-8
there in	T-7F-8R9D39
there is	t7f10l6B-23N11D42H-18O-9o9
there it	T-6t-8R6B8H6
there sinc	R6
there so	L-6D-6
there the	F10
there two	X11L15
there wa	t12L6l-8R-13N16D-10H10O-7o17
there we	T-11F14
there were	T9t-9F-15X-6L-7B-15H10O7o-11
there with	T6F6
there would	T-6f8X-6L10D11
therefor	T23F28f7
these	T-20t24f15X20x31L6R-18B24N-10D16H25O-14o32
these * a	F8X9
these * and	t6F-6X12L12o19
these * ar	D6
these * hand	l11H14O-8
these * i	X27L6
these * the	T-6F18L-6B6
these <number>	T7F-7D13
these dai	T-12F-13X51L38R-8D13o29
these figur	f8
these four	t9
these thing	t-6F-6x23H6
these three	f9H8o10
these two	D6H13
these we	T-6F9
thi	t31F-6f43X-16x6L-8l12R-13B-7D52H19O11
thi * <number>	O16
thi * a	T7F15L6D-8
thi * also	t8D11
thi * and	T10f11X-8x-7R6o-6
thi * as	t7f6
thi * at	f9
thi * be	T12X-6N22
thi * befor	f7
thi * can	T11f7
thi * for	H12
thi * from	o7
thi * ha	l9H7
thi * i	T-7F7f22X-8N9D-9H-8
thi * in	F-11f9L-6H-6O19
thi * is	t15f8D14
thi * it	T-6
thi * me	N8O9o10
thi * no	x7D7
thi * not	F-9f9B11D-9
thi * now	T14L10
thi * of	x8N11H10O-8
thi * on	T8X7R-6B7O16
thi * out	R8
thi * read	L14
thi * the	T14F-15f-9X6x-8L17D-11O9o-8
thi * thei	H7
thi * to	B-14D9
thi * us	F16O-6
thi * wa	t23R16D-8o7
thi * what	L15D6
thi * would	T-10
thi * you	x8o6
thi ,	T-6t6B18O-12o-6
thi :	t7F12
thi and	T7F12
thi becaus	T-15R8
thi could	T13F-6B11N10
thi dai	R6D10H7
thi doe	D-7
thi from	T15H9
thi ha	O8
thi happen	T9F-7D12O10
thi i	T11N-6D-6o9
thi in	X25N-6H7o6
thi is	X-8L7B-6N15D13o-12
thi morn	X-6D11H10
thi on	T-13F-9f13x33L-7l20R-18B-7N8H-11O-9
thi order	T-7t9R10
thi page	f12O10
thi part	T-7f20x-6
thi rule	L11
thi servic	T9l8
thi the	F7l9R8
thi time	D13
thi to	T8F7N10
thi wa	T8x6L7O-6
thi wai	T15t13f-6X-6o10
thi we	T13t-7F-7f-8l7
thi week	t9
thi with	B6
thi work	x17
thi would	D6
thi year	F-7L19R-9O22
thief	T6
thin	X13
thing	T-24t18F-6f-11x57L-19l-12R-38B-16N-22H14O-26o27
thing * 'd	T8
thing * 's	F12
thing * <number>	R6
thing * a	F-7f10R8
thing * an	H6
thing * and	D-7o13
thing * ar	T-7F12o6
thing * break	F6
thing * can	R14
thing * could	B9
thing * do	X7L9
thing * each	T6L8
thing * for	t8
thing * i	H7
thing * in	x15
thing * it	t9X11o-8
thing * look	D7
thing * more	o6
thing * move	X9L6
thing * not	f6D9
thing * that	T-7t7o13
thing * the	T6F6L-7l8R6B-9D10H7
thing * thi	f6x-6H17
thing * went	t16
thing * would	F7X6
thing ,	f-6x20L-13R-9B-6N11o-10
thing :	T15t9L13
thing about	l10
thing and	t6F-6B8o-7
thing at	X9
thing back	F28
thing befor	R8
thing by	T11
thing for	T-9
thing happen	x20
thing have	F9D10
thing i	T-11R8B9H-6
thing in	T-11L11R14O7
thing is	t10F-8X6R6D20
thing like	H14
thing of	H16o7
thing on	F8D11o16
thing onli	R-6H6
thing that	T-11t-6F10L-9B11D-10
thing to	T27X13L7
thing twice	D13
thing wa	T-6t13o6
thing we	t14
thing which	L8
thing with	T-10X8
thing would	D11
thing you	L9B-11
think	T-11t33F-13f21x22L-10l20R-12B-20N10D45H-12o-8
think * 's	T10N8
think * is	N7
think * it	T-8t10
think * the	f13
think * wa	T15D11
think a	D16
think about	t6f6
think it	T6X-6D9
think of	T-12t12f9X-8l9N10D9
think that	T14X6x7N7D-6
think the	T13t6f11
think thi	N7
think we	f15
third	t-9f-12X13x-6l-7R9B-6N-13D8H-12O11o-18
third * all	O14
third * i	R7
third * it	T7F-9X16O16
third * the	R13B-6
third * wa	R6
third ,	B14O16
third :	T11
third of	T-12X17L-10B-7O21
third on	T-6F7D9
third time	F-10D14O7
third week	X15B10
third zone	F12L13
thirteen	X-6O26
thirti	T-16f8x-6L-19l-9R12N14D-19H11O37o-17
thirti * a	R6N6
thirti * and	T7t6H7O-7
thirti * of	R6
thirti * the	F-7N9
thirti * with	N7O7
thirti ,	R10N7
thirti dai	T-10F-12f13R-10B14N12O-7
thirti four	R8N7O6
thirti minut	T-6F-6R-8N8O7
thirti of	F14
thirti on	T-11X6R-7H7
thirti second	T14F9X27R11
thirti team	T6N-11
thirtieth	B7O11
those	T7t8F39f-8X13L7l-14D12O-26
those * a	B12
those * ar	T6
those * can	F11
those * dai	T7F13
those * first	X9
those * for	F-7D18
those * minut	F-7B6O9
those * not	B-6
those * now	T8L6O-7
those * the	T-6R22
those * to	X9
those ,	F15
those <number>	F9R-6B14
those five	T8
those four	T-6F-7L8
those in	T10F-6f11B12
those minut	T12L10
those six	T-7
those three	F-8O7
those two	F10D11o14
those went	L13O-6
those were	T7R6O-9
those who	T-7F13N7D-6
though	T27t6F12X-7R8D40H7
though it	T10H9
though the	T6
thought	X53L-9l-9R-19B-11O-8o-15
thought * hire	T11
thought * is	T11X25
thought * it	x12
thought * that	T-7F10X9H11
thought * the	D8
thought * wa	X-24
thought ,	X7D9H6
thought about	T14t8f9X-14x13
thought i	T11
thought it	X-13
thought of	N8H10
thought that	X10
thought the	X11
thought we	T-8X-9
thousand	T14F33f7X-11L-28l-6B-20N-11O33o-9
thousand * a	R-6O-7
thousand * and	T-7F-6R16
thousand * month	T6O10
thousand ,	T21
thousand a	T12D6O11
thousand dollar	F7O-9
thread	X-6R-6
thread ,	L7
threat ,	N-6
three	T-8t-10F-7X-23x-44L-13l-32R10B-8N-15D-30H-16O24o-51
three * <number>	T-6t6O-10
three * a	T16t12F6X-7R14
three * and	T24f-8R10D8O8o-8
three * at	L14
three * befor	t6
three * by	R7
three * ca	F28
three * call	X11
three * can	O13
three * each	F-7N15
three * for	F8f8X6B-10N6
three * four	O-7
three * from	O-9
three * had	T8F10
three * have	X9L10
three * i	F16X8R-11
three * in	F7X-6L-16N11O8
three * is	T8B15
three * it	T36F-7
three * late	T13N8O9
three * later	O14
three * no	L16R12O11
three * nobodi	F-6
three * not	F6
three * now	T7t15F8
three * of	T8X17R11
three * on	X-11R-11B-10H7O8
three * per	R6
three * probe	F9
three * servic	o12
three * sinc	f8X10L-12
three * so	T10f6L7R10N7O-12
three * stop	F12L-7
three * team	f7
three * that	N-6H6
three * the	L-9R11N-11O-15
three * them	L-6H6O6
three * then	R11B-10H9
three * to	T6t18R-8O31
three * two	f7
three * us	T-10F-6f6o7
three * we	T-12O-8
three * were	D14H17
three * what	N6
three * which	T11
three * with	F-9O8
three ,	T-10F12X-6L-11R15O-9
three :	T-9R-9
three a	L18O17
three action	F-14L-8N17
three alert	X9
three and	t8F17R8N17o10
three appli	T34L-6
three ar	O7
three at	f7
three chang	L10
three colleagu	X9
three dai	T18t-6f-6X9L-6B-8O24o-6
three differ	f7
three engin	N8D8
three fail	F11
three figur	f13N8o9
three group	R7
three hour	T20t10R-7
three i	X-7
three in	L-8N-9
three incid	F10
three layer	T6
three line	f9N6H9O16
three merg	T9
three minut	f-6R17B21N-13D-6
three month	T6F10X14D15
three night	R10
three node	T6O-6
three of	T-16F-11f13L-13O-14
three other	L9
three outsid	O-7
three peopl	T-17F9X-6L12R-7B11D-7O10o8
three person	O10
three probe	F-14f12
three question	L-14
three risk	T-10N25
three screen	H15
three servic	R7O8
three sinc	O17
three state	T8
three team	F6O-9o6
three thing	T-7t8O-8
three tier	X-11
three time	T21F-8X-13L13R-9B9N12D7O23
three to	T14L6
three wa	T-6R10N8H8
three wai	T-11
three week	T34L-12B-14N-13D-6O9o-11
three were	F8L-7O6
three year	T27t12F-11X-9R-10D8O-23
three zone	t7
threshold	T6F-8f14L8l10B-6N-9
threshold ,	T6B-9
threw	T20X17l9N6
threw * two	T6
threw awai	T22R-6
throttl	L-6N6
throttl ,	B7N7
through	T-22t-16f27X-23x9L-11l8R-6B-9D-6O13o16
through * <number>	H6O8
through * a	o13
through * and	T14
through * glass	B9
through * log	f7B7
through * month	R8B8
through * night	H9
through * paramet	T7
through * pipelin	T6F6R9B9
through * same	o16
through * the	F9f16R-6O11o12
through ,	o14
through a	T7F8L13O-10
through all	R-6
through break	B9
through git	T6R12
through it	f19x15D-7H-9O14
through oidc	R-8
through on	R6O12
through the	L11l14H8O-6o6
through them	X-12H7
through three	R15B7D21O20
through to	F18X6
through with	o6
through without	o6
throw	T10f12x7R-8D11
throw awai	T9
throw the	T7F6
throwawai	B-6
thrown	X8L12R-6B28
thrown out	B7
thu	T-12F9X-6L9R16N7O8
thumb	D21H6
thumb up	D17
thursdai	T-33t-12F-18f-7X9L7l-11R-6N29D-17O-7o-18
thursdai * a	T-6
thursdai * it	N7
thursdai ,	T-7R-9N10o-6
thursdai and	D6
thursdai i	N6
ti	T9R7
ti to	R8
tick	T-6L16R6B-7D6O-9
ticket	T-22t-10F-14f-23X-16x-10L24l23R-10B7D14H-24o-10
ticket * <number>	l12R11O14o7
ticket * a	T-8F12X-6O-6
ticket * and	L10
ticket * close	O7
ticket * for	D7
ticket * i	D14
ticket * month	t8
ticket * not	D7O10
ticket * on	F9
ticket * that	N10O6
ticket * the	T-7F-9R-8B14
ticket * to	t14F8
ticket * two	O7
ticket * wa	B8
ticket * we	D6
ticket * week	T6
ticket ,	F-7L-7R10B16N-8D15O-7o6
ticket a	t8O-9
ticket and	L8l7
ticket at	X14R6
ticket by	D17H6
ticket close	T8
ticket for	F-7N7O6
ticket in	O6
ticket on	F7
ticket that	T14X6
ticket went	F8o6
ticket were	O18
tide	T12F-13R14
tidi	T29t14F-7D7H-8o9
tie	T9F8
tier	t30F-15f-7X-13R6B-7N-7O-13o12
tier ,	T-6R15
tier <number>	L17O-9o15
tier on	T12t8
tile	F-6L8R18N6D30O13
till	T24t-9F21f-14X10x-12L11l-12R13N16D-14H23o-22
till * 're	T-7F8B6
till * 's	L15R-7O-6
till * and	H9O13
till * end	B10
till * wa	H6
till <clock>	T-7B9O-7
till i	T-6
till it	T-8L17R-9N8H14
till mondai	F-7X13
till the	F-8L9B7
till thei	F9R7B8N6
till then	R-7B6
till we	O6
time	T-9t-15F-13f13X22x8L23l-9R-13B18N15D-30O15o27
time * 'd	f8X12L9
time * 's	F10
time * <number>	F9X-6R-10O-18
time * a	T-9X-6O8
time * and	T-9t7o6
time * ask	X10
time * at	O-7
time * befor	B9
time * call	F6B6
time * dai	T-11F-10R-6B-8N6O-11
time * first	o9
time * from	D9
time * get	X10R6
time * had	T15o10
time * he	X8D6
time * i	X18
time * in	T6L10B11O7
time * is	F-6
time * it	F7L10
time * look	X8
time * minut	F6f7B6
time * month	T10L-7
time * next	F8
time * no	R6O14
time * notic	F6
time * of	f6O-8
time * on	T-8F-6f7X7x14L11B6
time * releas	f17
time * second	X9
time * so	T7
time * than	T8
time * that	T9H11
time * the	T-10t12f-7L-20N8H12O-8
time * three	f8
time * time	x8
time * to	L16
time * took	F16f9
time * two	R-14
time * wa	T7F-8f7R-7
time * we	T-9F-6N10O9
time * week	R6B7
time * were	o7
time * will	X8L8
time * with	D9
time * would	X-26R-8N-6
time * year	f10
time ,	t10F-13X17L-8l21B-11N10D-6O21o-14
time :	T11F6
time <number>	F-8L-7O7
time a	T-16f8L-13R-7B-6O-11
time against	T19t-6
time and	X-11B-10N22O29
time at	L7B6N9
time back	t9
time befor	o7
time came	O8
time cost	T-9F17
time for	T-10N13H6
time from	T-7F-6O12
time goe	F-7L12
time i	T-24F-8f6X31x-15R-21B-10N-13D-6o7
time in	F-8X-12B-11O-17
time is	T-10t7R6D20
time it	T22F7f7L10l7B16O-8
time of	F-7R-9B-8N12H15O-11
time on	T-6f8L10B-12N7
time out	T-7O-7
time per	T7
time sinc	T11X-8x14
time so	F6L6
time somebodi	X20R6
time stand	T14
time that	T-7F7B11N11
time the	F14f12X14L12l6R7N-6O12
time thei	F6X10H7o6
time to	f-6X-10x6L-14R-7B-9N-7D-6
time too	T6
time until	L-6
time wa	O11
time we	X15R-10
time went	O-15
time with	F-7f6D8o7
time zone	T-6R-9O-11
timelin	X10l14R-8N11
timelin ,	N7
timeout	T-17t-7F-8f-7X20L35l19R20B-8N-6H-10
timeout * <number>	T-7
timeout * second	R13
timeout * the	L15R11
timeout ,	T-6l10D9O13
timeout and	R6
timeout at	F-6X13x-6
timeout from	L6
timeout in	l11R6
timeout of	T-8R7
timeout on	R-6
timeout to	L7
timer	B7D6o15
timestamp	T-10X-7
timet	T8F18x7L-8
tini	F15
tire	T20t-6f6R-8D-9o-6
titl	X9L-9R11
tl	o14
to	t-6F-12X-15x8l9N13D19o-12
to * 's	F-6B-7
to * <number>	T-9F-9L-11B8N20O7
to * a	T16t7F-16f-6L10l8R-9N23D11H15O24o6
to * abl	T7
to * about	T30X6
to * account	B9
to * after	T11F6
to * again	T-10F10X6l11O7
to * agent	t8
to * all	T9R-6O7
to * an	T9l10H11
to * and	T-11F-18f-6X18x9l-14N8O19o-13
to * ani	D7
to * anyth	t6f6x11R9
to * as	L-9N7
to * ask	F6
to * at	T18F-10f7X-9L-12l-6R9B20N8O-7o6
to * author	B9D15O-8
to * awai	T15L14
to * back	T13F-12X-6R13B23o-9
to * becaus	T13L14R11O7
to * befor	T-10X15L-7l6R-7
to * besid	N6
to * better	T6F7
to * between	T8t6
to * board	L-7
to * boss	N-10D6o7
to * both	T6
to * box	T10
to * branch	N8
to * but	T-6L6D7H7
to * by	F14R-6N-14D11O6
to * call	T6D8
to * care	l17
to * cent	o11
to * certain	l6
to * channel	F9f10R15
to * cloud	T7
to * control	N13
to * custom	B6
to * dai	T-8F31X7L-6B-15N-6H6
to * data	D11
to * databas	T12t19R15
to * depot	T-7
to * desk	N7
to * develop	N6
to * director	f9N6
to * disk	T15
to * done	D15
to * each	T-6N11
to * end	F6
to * euro	F22
to * everi	R14N-12O11
to * exchang	D20
to * fail	F6
to * fair	f8
to * fast	T11F8
to * file	R-6B14N7
to * first	T10F-6X7N-10D7O10
to * five	B9H10
to * flat	T-6
to * for	T9t20F-7f-8l7B14D12o-10
to * former	F-7
to * found	F8
to * four	L10R-6
to * from	T22F-6L-6R-7
to * gatewai	L8
to * gb	T7
to * given	t10
to * good	F9
to * harbour	N7
to * he	H6
to * head	R15N14
to * her	F10H6
to * hi	D13
to * him	X10
to * home	L9H6
to * honest	t6
to * hour	T-9F15R-9N-7O17
to * how	X8o6
to * i	T-11t20X16N15H16O-7o-6
to * in	t7f-8R-10B-7D-9H-11O17
to * internet	F9B13
to * is	T-6X15L-6R-7
to * it	t-12F-15f-7X-14x-8L16l7R6B11N6D-6O-19o-8
to * kei	T7f12
to * last	T-7F16X-7x10H15o8
to * lead	T-6
to * line	D8
to * live	L9
to * log	T8F14
to * manag	T7t9F10L6R-7N17D17
to * me	T-9f11X-6l11D-9H-11o7
to * minut	T22F-12f9X8l9R-19B-17O15
to * more	T-6x9
to * morn	t11L-6O6
to * ms	l10O10
to * name	L8N8
to * network	D8
to * new	T-9F-11L-8B-7N-8
to * next	L-7l8
to * night	X8R14B-7D8O24
to * no	L7B9H6
to * nobodi	H6
to * noth	N-7
to * now	X6
to * of	T-17F6f17l7O14
to * off	T15t7
to * old	F7B26
to * on	T-15t8F-8X-18x9L-10l8B11N-9
to * onli	F-7o8
to * op	N6
to * oper	D7
to * order	R-6
to * other	T17F7f6L-7D-6H-7o6
to * our	T6
to * out	T-8x6
to * over	T12X7H-7
to * own	L-10o10
to * owner	F15L7R-6
to * page	f21O-13
to * partner	T8
to * peopl	F-8L8R15o-6
to * per	T-8R-9
to * percent	t18
to * person	T6N8H6
to * phone	T15f6o6
to * plan	O11
to * pod	R17
to * previou	B14
to * prior	F-8L9R9B13
to * product	L6R7N9
to * pull	L16
to * pump	N8
to * quick	F9
to * quiet	B8
to * real	F8O9
to * realli	f6
to * regul	O11
to * repositori	R-7
to * rest	R10
to * s	R9
to * same	f8
to * second	T23X7l8B9O-15
to * server	R9H8
to * servic	f10R11O-9o8
to * share	X11D10
to * shift	N10D-6
to * side	T-7F8B14N-6
to * sinc	F7L6R9
to * so	f9X-6R8N22D7o-8
to * some	T-9
to * someth	D7
to * spare	R8
to * storag	t7D7
to * store	o6
to * such	B6D7
to * sure	F6
to * switch	F18
to * tabl	L15
to * team	T-18F-14f-6l28R14N22H10O-9
to * test	T16F8B7
to * that	t-7f11x16L-6B-9D23H22o-6
to * the	T15F-7x-8L9l-7R12H-6
to * thei	T7F14f8R7o16
to * their	L9N-13H19
to * them	T24t-7l8N-7H10O-6
to * there	T-6t14
to * thi	X6B10
to * thirti	R-9
to * three	T-8N9D10O8
to * through	O-11
to * ticket	L10B-7
to * time	B9
to * to	T14t6f8X-14x16L-10R-14D-9O-18
to * told	F6N-9D6
to * twice	T12F-6l16N8
to * two	T15t8F-10X-7L-8l11N15H-9o9
to * until	F12
to * up	T-11t14F-7f-6L-8D8O-7o26
to * us	X-7L11D11o-8
to * user	R7
to * vendor	B7
to * version	F-9
to * wa	t20F17R-6B11
to * we	T-8F-10l10
to * went	O-12
to * were	B9
to * what	T18X-10R13
to * when	T13F-12L9R6B8
to * where	R-8o9
to * whether	R9
to * which	R13
to * who	T-10f-7x12L-10l12N16
to * whole	T10X14R12B9N7
to * with	T-6f-8L-6R7B7N-7D-12H22O11
to * within	T7
to * without	R-6B11o7
to * woken	T6H6
to * work	O-9
to * would	T-6H8
to * wrong	F6O-8
to * you	T9R-9N11
to ,	T-16F7B6H15
to <clock>	F9R16
to <money>	T9L6O9
to <number>	T-6t10f26X-7L-10l11R27B-20N-8D-14H-6O49o-14
to <percent>	B-12N-6D-6O38
to a	T-13F6f16L15l-7R-6N-10D-8H-7
to add	f12x19L-7
to admit	X14D12
to agre	T-8
to all	F9l12R-8B-7N43
to an	t8L9
to and	T9R7H6
to ani	T8f10
to anoth	L-6B11D11O6
to answer	L6D-6
to anyon	l23H12o7
to anyth	F7
to ask	F-7f8X30L16l17D14o12
to be	t6f6X14L-11l13R17B-13N-9D6O7
to bed	H6o6
to begin	X16R10
to block	R-8
to blue	T7F9
to both	T-7F-6L-6l11N15
to break	T6
to bring	F-8N-7D-7O9o-6
to build	B7O-10
to call	X9L9B8o-7
to carri	T22
to catch	D21O8
to chang	B9H9O12
to check	N-6D15
to choos	L9
to close	F10X10B6
to come	t14F-11l9B12o8
to correct	O7
to count	H13
to custom	N-9D-7H12
to debug	T16H7
to decid	T-13F-7R-8B-7O-7
to defend	t7
to delet	L10B6
to destroi	B19
to detect	O8
to develop	T7N12
to do	F-16f-8X7x9L-10l6N-12D-18H-7o14
to drain	T-6F13R6
to drop	L13
to each	T13F8f6
to eat	T-6F7B-8
to eleven	O11
to end	F-7X-6L15B-6O12
to everi	L-10N9
to everybodi	T-6x9R6
to explain	D-8H14
to face	N13
to feed	T14
to fifteen	F6
to fill	R9
to find	x7R6
to finish	T13
to first	F6
to five	T19F-8O24
to fix	B9H-7O9
to forti	L9O-9
to four	t18L-7R8N-6
to get	T10f19L-9R19B-8D12H14o8
to give	T-6t14L10
to go	T11f-7x7L7R17O-19
to grow	T7F6
to hand	B8N8D7
to happen	x7
to have	T13t-7F-7f-6X16x30R-13H-9O7o-6
to hear	N9
to help	H17
to her	T-10X-6N8D7H-6
to hi	T-7F7N-9D14
to him	X12L-6N9H-10o11
to hold	H16
to hr	F9L7R-6
to in	N9
to it	T-9t-8F-9f13X10x9L9B13N-11D-12O-11
to keep	t-11X-14x15L16l10D-10O11o24
to kill	R8B7O6
to know	x-6L-9l-6R-7D-6H-8
to last	T13
to lead	H6
to leadership	N18
to learn	T20x-6
to leav	T7F-6X-6N-10D-7H22O-6
to let	D-6
to listen	x11
to live	T-20F6R6B-6
to log	F6
to look	F28X11l11R16H38o9
to lose	T10
to lunch	D6
to make	T-13t11F-6L9R10o12
to manag	l16
to me	T-22t28F10X-7x20L6l-7R-7B-6D9O-10
to merg	O-10
to move	t7F-7X8L7D-7O-6
to mr	D11
to my	t8X13R-7N10D-9H-6O6o7
to myself	X-9H7
to new	L6R6
to nine	T-9R10H6
to none	N7
to not	X8x9
to notic	O14
to now	O-11
to old	R9B19
to on	F-24f-7x-6L16R48N-14D16O18
to open	D8
to oracl	B11
to our	R-13D9
to own	L9O10
to page	L-6
to pai	T14t10N9
to paper	t9
to passeng	O10
to patch	T24X6
to peopl	T6F6R7
to pick	N14
to plai	T7
to plan	R7
to point	D6
to post	N-12
to press	R8
to print	L6
to product	T-13F-9L-8R11B-13N38H-6O-18
to protect	T22
to pull	T7N6
to put	T-7t7L-8R-8B19H-7
to rais	T9
to reach	L9R-7
to read	T25t18L-6
to relief	O11
to reliev	O11
to rememb	X7l10D7
to repair	N-6D12
to replac	T7
to report	t6D8
to restor	T7B7
to return	T-9B22O-10
to revok	F-14O-12
to ring	T16F-6N13
to risk	T7
to run	T-7D9H14
to s	O10
to sai	F-9f10L7R-11B-7H14O-6
to save	T8N-6D7
to secur	L7B8H11
to see	t-10f7L-7l13N-8D7H-9O-15
to self	L7
to send	N-7
to set	t7
to seven	F14
to ship	L19D12O6
to show	F20X17x11R-6N-9D-9
to sign	N-6O7
to singapor	B6
to sit	t8X-6D-7H-7
to six	T14f7O-11
to somebodi	R7H7
to sort	H6
to speak	T-12f6N-9
to split	T-8
to spot	L7R8
to stai	T-22F9R-7B-6H6o10
to stand	x6H13
to start	T17t10
to step	B13H9
to stop	f15R-7B7
to support	T16N16
to switch	F-7N-8
to take	F-6X-9L7B6
to talk	D-6
to team	O-6
to tell	T-13F-7R-10N15D17H-8o10
to ten	f15R9B-6O19
to that	T15F17l6R7
to the	T-12t-9F-11f-10X-10l12B-6N38D-9o6
to their	L13R6N11
to them	T-14F-13X17R9N19D9
to thi	x6D14H6o7
to think	T6F-6f16X8l9N10D6
to those	T-11F12N9D8
to ticket	F-7B6
to time	x8
to touch	T17R15
to turn	T6t10
to twenti	T-10F8X8
to two	T-9L-6l7R21B-6D9O14
to type	T24L7
to undo	B20D10
to us	F18X-10R15B10N13D-11H-6O-8o-17
to wa	t9
to wait	T-10t16F7N6
to wake	X7
to walk	T7
to what	T6l7
to win	X21
to work	T8f10H11
to write	x6L13R-8B-8N15D12o8
to you	D8
to your	D9
to zero	L6R11B33
tobia	D14
todai	T-31t9F-12X56x7L22B-10N-8H15O36o25
todai * is	H6O11
todai * the	F7
todai * would	X11x-6
todai ,	l11N9
todai and	T-8R8o6
todai i	X42x-7R-7B-6N-10H-6
todd	D43
togeth	T19t14F12X-18x14L-8l-12R-47B-21N-17D-22H-7O-17o13
togeth * a	t7
togeth * the	T-7t8F-7
togeth ,	T-8t9F-10f6L-7R-11o8
togeth :	x7L10R10N7
togeth and	t-10x12L7
togeth for	R-7
togeth on	B6
togeth with	L-9R-7O10
toggl	F-6L-7B27
toi	H10
token	T-6t-10F21X-10L-20l-6R34N-6D-9O-14o-12
token * good	f9R10
token * is	O-7
token * live	R7
token * on	F17R16
token * to	R19
token ,	T10F-9
token :	F26
token for	F-8R-8
token is	R17
token live	R-8
token of	R-9
token stolen	F7R17
told	T-9t8F14f-13X9x-18L-22l-8R-12B-23N57D13O-7
told * and	T-7F6N8H6o6
told * at	X6D-6
told * boss	H11
told * desk	N-10
told * director	D7
told * he	X8N6D-10H6
told * i	T9X-10H16
told * in	N-11
told * it	X-6H-10
told * lead	D6
told * manag	t10N7D6
told * on	T10t10N8
told * other	D13
told * so	T29X-9D26H-15o8
told * team	N8H7
told * that	F9N10D-15H-9o8
told * the	X-7N13D-8
told * thei	t13X7D8H-7o10
told * their	N16
told * to	T-8N-11H19
told * we	X8
told * what	T-6N-8
told * which	F11R19N-6
told ,	D12H9O8
told about	R9D11O6
told at	N7
told befor	N7
told everi	N-6
told her	X-6N16
told him	X-6N16D-6
told in	D12
told it	T8t10N10
told me	T24X11N-43D-11H-22O-9o8
told my	t9X-7N7H-7
told the	F-10L-6N37D7H11O-6o-6
told them	t-7F19N-17H18
told to	R13N11
told us	T-17t17X16N-17o10
toll	T8R19
tom	R19N7D-9H-10
tomasz	L-6R7
tomorrow	T13x13B-7H7
ton	F-6L8o20
ton of	o16
tone	R17
tongu	T-7R7D-17o-6
tonight	T-6
too	t18f-19X59x-12L13l-7R-35N-13D-8O-21o8
too * and	T11l10o-6
too * for	T12X11D8
too * i	T17L6
too * it	F8
too * the	F7X18B8
too * to	T-7X9D28
too ,	T15L-6R7D-7o9
too :	T11
too earli	X6H-10
too fast	T-8F-6
too few	T13
too late	X17
too long	T-13X33
too low	T-6F7L10O-8
too mani	F-7X6l10
too much	T-14t-8F-7X34x-6L-6D-8o-8
too slow	X12
too small	F7L9D8
took	T13t10F-18f12L10l-16R-21B10N-20D-10H6O23o-6
took * 's	T9
took * <number>	R8B13O-7
took * a	f12L11O20
took * afternoon	T-7X12O14o6
took * an	T13X7O-9
took * and	X6R12H6
took * as	L7
took * becaus	T20D9H6
took * dai	T8X-8
took * even	F11O11
took * first	D8
took * for	T-6X8R14
took * from	T8
took * h	O10
took * hour	F-8f11L20R-10B-8O10
took * in	T6X12o8
took * incid	T8
took * keyboard	D12H26
took * lead	H8
took * long	O6
took * minut	t-6X-6L-9R-6B18O-25o-6
took * month	t16f13X-6O-18
took * night	T-10O17
took * of	T7R21B11O-6
took * off	F-8o9
took * on	X-8N6D-6H-10
took * out	t9l13
took * over	T25H10
took * quarter	T-8
took * same	L-16o8
took * second	T-10X9B10O-12
took * the	T9L15R8D7O-7
took * three	T-8t11L9
took * to	T17X16
took * two	T-6F8o20
took * week	T-15t11X-6R-9
took ,	T6t8
took <number>	T-21t8F18f14X-6R-21B-6H-6O6
took a	T-8F9X7L-7N7o8
took all	F11L10H14
took an	T-6F9X12L6O11o6
took awai	x15
took eight	B11O18
took eleven	O-11
took five	T-11t14F-6f12L-6O18
took forti	T-6B11
took four	T-11O10
took from	t7O-6
took half	T11X9O-6
took her	T-11
took hi	D6
took it	T-16X11L-20l8R-14D9H-7O-9
took longer	T9
took me	f11D18H13
took on	T31X6L-10B6O11
took our	f9L10O-8
took out	T-9X16
took over	T-6L18N13H18
took seven	T20O-8
took six	F7
took that	T41X-7L8R-9H-12
took the	T-8F-12f-6X-14L17R18N-13D14H16O-8o14
took them	T13
took thi	T-8L10
took three	T-12O-11
took two	T22F-6X-8L-6R-7B11O8
took us	T-13t8L11O11
tool	t10F-11f-11X13L44R-13B-19N-10H-11O12
tool * for	O6
tool * in	t7
tool * it	T-11
tool * not	L13
tool * the	T8f6X6R8
tool ,	T12F-9X6L-12R-19O6o-6
tool and	t17R9
tool for	T6F9L11
tool is	t6L-11o11
top	t21X-12R-9B-10D-7H-6O-10
top * the	O6
top ,	L11D-6
top of	T11
topic	T-14F10R10B10N16D-7O-6
topic ,	F21L-6H6
total	T-18F-7l16B12N-9D-6O28
total * minut	l8O7
total ,	R8O-8
total <number>	F-6l21O11
touch	T-12X-8x-9L-7l11R63B22N-12D-8O12
touch * <number>	B9
touch * and	X10
touch * most	R11
touch * than	L10
touch * the	f7L8
touch ,	O7
touch <number>	R20O11
touch a	T-7t11o21
touch anyth	T12X-9R-6
touch at	R18
touch it	T7R-15D12
touch more	L10
touch on	F-10f7R14B7
touch sinc	F9
touch the	T-9L10R17B7
touch them	F9
town	T11L7B6H9
town ,	X6R8
town hall	H9
trace	T54t-8F-24f-9L-15R-31B-16N-8D19O-24o-6
trace * on	D15O-8
trace * the	T9
trace ,	T21
trace ar	T11
trace of	X8
track	T-15t-8L14N-11o-8
track the	F10
trade	t21f-7X-20L-24R-7B-7D6H-9O18o17
trade * speed	t-9
trade * the	T8
trade dai	R9
trade off	t30F-7o6
trader	T-9X9B-6N8o-6
traffic	F22f-10L18l-6R41N-14D-12O-22o-11
traffic * <number>	R11
traffic * a	L12
traffic * and	R9
traffic * flat	R-10
traffic * on	F6R-12
traffic * the	T17L11R-10O7
traffic * to	R26B9
traffic * under	F6
traffic ,	t11F-9L-7
traffic for	L18
traffic from	L14R10
traffic to	T18R8
traffic wa	B-8
trai	T15D6
trail	t6L-7R-7
train	T19t-10L-8l9B-17N-13D6O-14o-6
train * it	l15
train ,	R8D7
train and	T6
train for	F7
train on	T11
traine	D6
tram	T-6H10O7
transact	B-6O-6
transact * a	R-6
transfer	T-10F6O-11o20
transfer ,	O-13o6
transfer and	F6
transmiss	N9
transpar	x-11o9
travel	f6R13N7O13
treasuri	F7L19
treat	T-16F17X23R12B-6D7
treat * as	T-6F6X11R13
treat it	F7X15R7
treatment	R7
treatment work	R7
trend	T11F7
tri	T-22t-11f17X-16x-6L10l-10R45B21N-19o-18
tri * a	f7O12
tri * first	F10R8
tri * in	B19
tri * new	R9
tri * on	F-6R19B7
tri * the	R10
tri * time	R-8
tri * with	F10
tri ,	B6
tri again	F-6R-6
tri each	R6
tri everi	f15
tri it	T-9f-9X-9R25D9O-6
tri on	L12R26
tri that	B17
tri the	F13
tri with	f7
trial	T-6F8X-9R30B64D-8O-9o10
trial * have	B10
trial * on	R8
trial * the	F7
trial end	F22L-7
trial of	T-8t6L8R17
trial with	R8
trial would	B10
trick	l9N8
trigger	T31F22X-10R9B10D-8O9o-8
trip	T-19R7B9O7
trip * the	F-7
trip ,	F7O6
trivi	L-10
troubl	T7F-7X-6x7L-6R-6B-6N6o14
truck	T-9F-20X10L-15R23B-14H-6o-9
truck * a	T-7R10
truck ,	X9L6R9
true	T-16f10L26R-7N-6H6
true ,	T-6H9
truli	T13x7D29
truli * pod	T17
trunk	T8t11F-7X-8R-6B-8
trunk * flag	T12
trunk and	T11
trunk base	t10
trust	T-6F13f-9X18L-6l13R23B10o10
trust ,	t6F7
trust a	X10
trust it	F6X-9o13
trust onli	R-6B6D6
trust the	X17x9R12
truth	T12F12f14R-8N18D10
truth * ow	N15
truth * the	f10N7
truth * to	R7
truth ,	f10
truth i	N15
try	T-13F20l7R9B-7N6D-7O-13o18
try * on	X9R-6
try to	l11
tuesdai	f6X-15x-9L8R7D-13H13O-7
tuesdai * <number>	T6R6
tuesdai * the	L-6H10
tuesdai * thursdai	T-6
tuesdai * time	B9
tuesdai ,	T-11l9R10H8O-11
tuesdai at	f10
tuesdai in	R7
tuesdai morn	f9B13
tulsa	R10B7
tune	T8
turbin	T7F8
turn	T24t11f-6X14L15B31N-8O13
turn * a	D9
turn * and	H9
turn * back	B10
turn * by	B6
turn * down	T19L16D-6o8
turn * in	F6
turn * off	t6
turn * on	T-9t9O12
turn * the	t9R9B-12
turn * three	O11
turn * to	t11R9B7
turn * two	L10O10
turn ,	X16o9
turn awai	L11O25
turn back	F-11B12
turn down	T27L9O-15
turn into	X8
turn it	t13X-6B16
turn off	T10t7F30L-7R10B-12
turn on	T19D10
turn out	T-15t7F-10X8x10D15H7O-7o-8
turn round	F9R16B27
turn that	l6
turn the	T-9F-8H6
turn them	L11O8
turn to	N6
turn up	R-8O19
twelv	T-12F28f-8X-7x-6l-6B-9D7O29o-13
twelv * a	F8
twelv * and	T10F13
twelv * of	t7
twelv * to	D12
twelv dai	L7
twelv hour	L10
twelv minut	t6X-8L-6D11O10
twelv team	F15O8
twelv week	X-6R-7O19
twelv year	D7
twenti	t-6F-18X-8x-8R15B-6N13D-11H18O14o-7
twenti * a	T6R11
twenti * and	O17
twenti * by	O12
twenti * minut	T6
twenti * then	R9
twenti * until	F7R6
twenti minut	T21F-6X-15L-6R17B-24N22D-6H-9
twenti second	B30
twenti two	H12
twice	T12t-11F17x-15L12l17R-6B20N-8D17H-9O36o-38
twice * <number>	O7
twice * a	T-6L11
twice * dai	f7N6
twice * month	F6
twice * the	F16X-6l9D7
twice * time	F-7L9R14O12
twice * week	H11
twice * year	T-8F18X-7L13
twice ,	X-8L15B-10N-9O12o-10
twice a	T-12F19X-10L7B-7D-6
twice and	f13R8O10
twice as	T11t9H6
twice in	T-10F-8f-6B21O6
twice sinc	F-6L8l7O38o-9
twice the	T15
two	T13t-21f-15X-20x-37l-24R15B6D-17H-8O35o-62
two * 's	t6
two * <number>	F-7L18R17O6
two * <percent>	R-6B-7
two * a	T-7F-7L6R13B-9N10O18
two * ago	T-11O-12
two * ahead	L15
two * alwai	T24
two * and	T-8F-7L23l17N17D8H6O20o-10
two * ar	T-13F23R15H13
two * around	N8
two * as	T-7R6B7
two * ask	t6l12
two * at	t8F-11L-8R8B11O-6o9
two * back	L8
two * becaus	N7O11
two * been	O-7
two * befor	f8X15L-8R-9D12H9
two * both	F11R-13
two * by	T-6X16
two * call	O10
two * can	F9
two * column	R8
two * dai	R15
two * differ	L7
two * do	X6L-6
two * each	T21R-8
two * first	F9f6X-7O-7
two * five	F15R12O-6
two * for	T11F-6L-11N7H-6O-7
two * four	T7O14
two * from	D15O-7
two * gone	L-7O-6
two * got	O6o7
two * had	t14X7R13
two * have	T-12O10
two * her	L10o6
two * hi	T7D-6
two * i	F8L7N-8H12o9
two * in	T-9t11f12X8L-14R9D-8o22
two * is	F-7L-11R11
two * it	T-18L-6D9O-11
two * late	T7
two * later	T-6o7
two * less	T6
two * live	T12
two * lock	F11
two * look	F11
two * machin	R-6
two * me	o7
two * mine	R6
two * more	L-6B6
two * my	T12
two * night	L9O8
two * no	L13
two * not	F-10D7
two * notic	T7
two * now	f7
two * of	T36t18L-15R-6N-9H-11o-7
two * on	T8t-7F-11L-11R-7B-16N10D23O12
two * open	O7
two * our	F21X21O-6
two * out	B10
two * over	R-6
two * page	L18
two * peopl	T9R9N11
two * per	T8L-6R8
two * put	T8l7O9o8
two * read	F13D10
two * releas	T-9O-6
two * request	T18L-10
two * run	T-6R-9H9
two * said	T-8N8
two * servic	t11L-9
two * she	N8D6
two * shift	L11R-10O12
two * sinc	T-6L-19o-12
two * sit	T8x11
two * so	T17R11B7o7
two * team	T-6R8
two * that	T7t9F-7X-6N-7o6
two * the	F-18X-6l7D-7H11
two * thei	X10N15
two * them	F-8L-7N10H-8O6o-6
two * then	F-7R32
two * thi	F11B11
two * thing	F8f12
two * three	F8L7R6N10O-7
two * to	F6R-9O-7
two * told	X8N14
two * trial	L6
two * two	o21
two * us	L7R7N-8O-9
two * wait	T9R-6
two * want	N-6
two * we	T-9
two * week	R17
two * went	B8
two * were	T11R16B-6D-6O-9o-7
two * where	T9
two * which	T12X19o7
two * who	L7R9D-6H13
two * with	T24F-9f-6N8H-7
two * would	F26D6O6
two * write	T7
two * year	T7R7
two ,	T-13F-21X7L-22B-13D-10H-6o-8
two :	T-17F-10R-8B-10N8
two a	R20
two account	O6o7
two afternoon	T8
two and	R-6o21
two approv	L9
two ar	f12L-6N9D6
two at	O6
two bad	T-8L12
two box	L7
two break	R-7B-9
two by	O7
two call	R-10
two came	L10
two carrier	T7
two chang	L-13
two choic	T-6B-11
two colleagu	T6
two column	L-8R-10
two dai	T22t-7X-22l-9B-15N25D-6H-7O-7
two data	R23
two databas	T8
two deploi	T12O6
two disk	t16D8
two engin	T25B10
two failur	F12B7
two featur	T23
two gui	D31H11
two had	X-6
two hand	H21
two have	L-6O18
two hour	T-6t22X-13L-13B7N-11D-6H12O30
two hundr	R-10H10O-8
two i	T-13N15
two in	T-20t15F19L-6l7R20B-8O29
two incid	F9L15O6
two is	N8
two kind	T10
two line	T-7X14N16D19
two million	D9
two minut	F-8f11X15L-8B24D-8H8O-34
two month	T8f6X23L-8R-16B-7N-8H-6
two more	T9R-7B10N8
two name	F14L-7R6D6
two night	T-15f14L24B10H7O23
two nullabl	L11R7
two of	T11t-9F8f-7X-12L-8R-6N6D-9O8o-8
two old	F9
two on	T9
two or	F13L8R6N9
two other	T-20t6L30R-7D-8H-9o-10
two out	R6B9D15o8
two outag	F6
two page	T-7F-7f6R14N17
two peopl	T14t-6F15f-10L19R-15B23N-10D-6O-20o-6
two per	L20R-7
two percent	R6
two person	F8L14B-6N-6D-7O-9
two place	T7F11f6
two platform	T8
two pod	l7B6o7
two primari	F28R-8
two quarter	T-7F-16f-7L6R-9B-11O24o21
two region	T6L16R-16O-6
two releas	X7L11O10
two screen	T16H7
two second	T-19F19B-14
two sentenc	x8R-7N11
two servic	T12F11L8R6O-7
two shift	L12
two ship	R7H7O-7
two sinc	O-8o-9
two site	T10t9R15B7O-6o8
two sprint	T10X-6L7N14
two squad	R20B6
two state	T13F7
two step	L7B6
two store	T6R21
two system	T12F6O6
two team	T-7F16R33N-8
two that	T7
two the	L7R8
two thing	T7F-7R11O-7
two third	F7X10
two thousand	F12R7
two time	T-15t9F9R-7O-11o-10
two to	T8H9
two togeth	t10o20
two truth	T-8F13
two valid	T-9F-9R-8B21
two vendor	L16O21
two version	T9F-6L-7R10
two wa	F6
two wai	T17F-7X-6x9R-9B-10H-6O-8
two week	T-14t-8F-22x6l12R18B15N10O-14
two were	T-9f8L8l8B25D-6
two who	l11
two window	N6
two with	N8
two would	X8H10
two write	B-7
two wrong	X6R-10O14
two year	T-8F-11f20L-13l18R-7D10H-12O19o-7
tyler	T-14t17
type	F-17f-10X-11x-7L9l8B17N-11D33H9O-8o13
type * a	T9R9
type * and	D7
type * in	T10
type * on	X8
type ,	T15F-6L7B11H8
type a	F8L-6B12
type and	D6
type by	T6H17
type it	T7D23
type on	T8L-7R7B6
type the	T-6L6B-7N6H-6
typhoon	f10
typic	D9H6
typo	L7D18
ugli	T47F15L-6
ugli ,	F-6R7
uncordon	B24
uncordon is	B17
under	T-17t-7F16f-6X-25x-9l-8R6N-7
under * <number>	T6R6
under * a	T-10F7R6
under * and	T9F-6
under * desk	H11
under * hour	N-6
under * in	R7
under * line	L6R10
under * minut	X-8B12
under * ms	R9B6
under * name	T-6L7B11
under * of	l6R18
under * own	N7o7
under * percent	f6R-6
under * second	T-8F-11O6
under <money>	T9F-9
under <number>	T-20F9L-6R16B-6O6
under <percent>	T-6F18L7R-13O-9
under a	F9L-7R-9O13
under five	T-9F29
under four	F-7L10
under half	F-8
under it	t6N8
under my	N8
under ten	L6R-6
under the	B-6H17
under two	T14F-7f6
underground	F-6R16
understand	T13t-6X-9x-6D10o-8
understand ,	L7
understand the	F-9
understood	T-8l11B6D9H7o13
understood the	H6
undo	T-12t-9f-7x-6L-7R-11B109N-9H-8o-11
undo * a	R6B6
undo * and	T7B8
undo * not	F24X6O7
undo * on	B11
undo * the	T13F6L8B7
undo ,	T-6F-6L7B20
undo could	F22B-8
undo did	F10O10
undo is	F-6B24
undo it	F-8B13
undo wa	F6B13
undon	F-9f9L-8B38O6o6
undon * the	B9
undon ,	F-7B-7
undon by	f13B11
undon in	T-7R11B16D6
uneven	T32F-7o-6
unhappi	T30
uniform	T14
union	T-13N13H8
unit	T-14X-9R10B-9O-9o-6
unit * and	L-8
unit * the	R6
unit test	L8R-6
univers	f20X8
unknown	T7F7X19R-6O7
unless	T-9X-6L21R7B10
unlik	T-6F-7f10R-10
unlik :	R-6
unlock	T-11F21L15R12O-6
unmeasur	T-9t12
unplug	D9
unprepar	T-9X55D-8
unprepar * the	X13
unprepar wa	X21
unread	L-7
unseal	O7
unseen	T11
unsent	F12X8
unsign	T7F-6R-8
until	T23t-24F7f-13L7l-13R15B28N44D-15O15o-26
until * <number>	F-6O7
until * and	T30R7O8
until * end	F-6N7
until * first	F7
until * had	N13
until * have	H6
until * is	F6
until * last	T7L7
until * o	O6
until * wa	N11
until * were	F10L7
until <clock>	B6D7O12
until <number>	T18R11
until a	F10R15
until i	L13N7
until it	x9R-6B-8N6
until noon	T10O7
until now	T-6X-11L-19l9o-7
until on	R8
until seven	T-6O9
until somebodi	X7
until the	T8X-13L18B28o-11
until thei	L7
until then	F10
until todai	f8H6o14
until we	F18L-6N10O10
untouch	B10O6
unus	T9X7L9
up	T28F12X-10x-26L-18l-14R-19B-11N-16O6
up * 's	T7
up * <clock>	O31
up * <number>	T-15t10F22L-7l11R12
up * a	F11L-11R-10N-7D10o-9
up * and	T8t6
up * at	t9
up * dai	T6F6B6
up * eleven	T11
up * everi	T9o7
up * five	T9F10
up * for	t13F9N7D7
up * four	T13N10O6
up * hand	T7
up * i	T-18t16X7B9o11
up * it	T-9x6N13H12O-7o20
up * me	T-11
up * my	T8
up * new	O7
up * now	O-11
up * of	T14
up * on	T13t10F-6B8o9
up * own	T8o12
up * quick	t-6
up * speed	T-9t11
up * than	T-9
up * the	t6X-10R-10B23D-7H6O-7
up * then	R-6
up * thi	T9t-9
up * three	F13
up * two	f9L-8H11O-11
up * wa	T-6
up * we	X10l7
up ,	T-6t7f-6L-7D-6O14
up :	T10
up <number>	F11
up <percent>	T-7O11
up a	L-8D-6
up after	T-10F-11D9
up and	F-8o10
up anyth	T-16t20
up as	o9
up at	F12H10O9
up befor	T8
up by	T11F-9L9R-7B12N14o8
up for	f14x6L11R-7D-6H13O-12o20
up from	X9
up front	N11
up in	F11L-6R-9O-12o-6
up is	T42t-8F-8
up know	T12
up my	T7
up on	X-6D6H11
up page	T11
up some	T-17
up speed	T19t-14
up the	T35F-12R11o-7
up their	T9o12
up to	T-12t-9F39f6X-12l7R16B8N-7D-10O-13
up two	D-6O21
up wa	T9
up with	F-11N7D7
updat	T-9t-6X-11R-6N52H-9
updat * fifteen	N7
updat * the	N13O10
updat ,	R15
updat <clock>	N16
updat at	F19L-8R-7N11D7
updat everi	N-6
updat in	N17
updat on	N6
upgrad	T54X-10R22B-6N10D-7O8
upgrad * a	O12
upgrad * the	T13l6
upgrad ,	T9L7l6N8O7
upgrad slip	T12
upkeep	o33
uplink	F7
upload	T28X-15N13D-8O-12o-9
upload * <number>	T12F6L8
upload * the	L9
upload ,	T7L10R15B10
upload for	T18
upstair	x10
upstream	F8L11R-7D6
uptim	F6D9
upward	R17
urgent	l16D12O6
us	t15F13f21x-12L-17l-13R-28N-21H-20O7o14
us * <clock>	O-6
us * <money>	L8
us * <number>	T-9F-11L-6B8O-23
us * a	T28F7R-9O-12o-6
us * all	t9f-7O6
us * and	T-7t15F7R18B-6
us * at	R15
us * be	T28F-10L9o12
us * by	N10H8
us * dai	O8
us * do	O6
us * euro	D11
us * for	T13f12L9B-9D6O-7
us * got	O8o11
us * have	T6
us * hour	t9F16
us * i	x6
us * in	t6F-6L-8H11O-7o-8
us * is	f9
us * it	F9f-7L-11R-6
us * minut	T21X15B-6O-17
us * more	o6
us * night	T8H9O10
us * not	R6
us * now	t9L-9
us * of	F19f9X7o21
us * on	F7f10L10R-8o11
us * onc	B23
us * page	O7
us * paper	H12
us * peopl	X6
us * percent	O19
us * read	R8
us * same	T-7L17
us * second	F8R8
us * she	R7
us * take	T-15H9O14o6
us * ten	L8
us * than	T9X6
us * the	t8X11x16l11R-11B10N-9D9o23
us * then	D8
us * three	T-9
us * time	L-7B25O8o-7
us * to	R11
us * two	L-6
us * wa	T-8R13D12
us * wait	T6F-7
us * week	O7
us * were	D13
us * would	T9
us * write	B8
us * year	T6
us ,	t-12X-15l-7R8B11N8D12H-11O-13
us :	F10N7o6
us <money>	F8R13N7
us <number>	T-10R15B7O6
us <percent>	O-12
us a	f-6L15l6R-6D25O13o12
us about	L6
us an	D6
us and	T10x25L8D-7o10
us ar	t9f9
us as	f8
us at	F8X16O-7
us by	F-10N8
us can	R6
us could	L6R6
us everi	F6
us for	T-9t-6F16X-10l6B7O6
us four	D7
us from	T-9F28L-7D-6O-6
us goe	t13
us had	L13
us half	f10X14O6
us her	D11O-6
us i	T11N10
us in	T-10X19L13l6B-6D-7o7
us is	T11
us it	T-11F-27f17X-21x-10L-9l-7B9N-8D-17H-9O20o14
us more	T8
us no	F-6o7
us noth	t8X22
us now	L-6
us of	o8
us on	t12F-7x8D-6H17O-6
us our	L16
us sai	F12D8
us six	O-6
us that	R-7B11H11O7
us the	t16X-6R-10D28H15
us them	t10L6R16O-6
us there	f14
us thi	t12B9O6
us three	t11B18O18o-7
us to	T42t-10F-17L-6R-8D-16H30O15o23
us twice	t6F-8L-6B19
us two	N6O6
us up	T9
us wa	T6R8D7
us which	R11
usabl	B18o-7
usb	L7
usb stick	L7
useless	F24f6R7D8
user	T-10F-19X7x-6L8l-6R10D-20H-10O-7o-12
user * a	T9L-8N12
user * it	F8
user * on	N6
user * the	T-7t-6L10B9o-8
user ,	T-11R15
user ar	T-8t-11R-10N-7O-8o-14
user notic	t9F-7B7o10
user of	T-6L11
user see	T11
usual	T-8F-15f-6X-6L-11B-6N-7D16H21
usual * and	O8o6
util	F10
vacat	H15
vacuum	F37D9
valid	T-19F-6f-6L7l13R-12B12D-7O-8
valid * two	l16
valid ,	T6F6
valid at	R-7B12
valid for	F11l16B-7
vallei	T-8R7B6O-6
valu	T-16t-7F-15f-9X-8l26B15N-14H-12o-14
valu * <number>	O-7
valu * the	X-7B7
valu * through	T-6
valu ,	t6l16B8
valu and	X11
valu in	F7X-8B15
valuabl	x11l21
valv	R-8N13D-7
van	T25R-14B-13N-6D-9O9o10
van ,	o7
vanish	F14R8
variabl	T-6F-11B10
variabl ,	T-10F-6
variou	X-6D-8o-11
vat	R-6
vault	T28t18F26f11R-14B-16D-8O-9o-11
vault 's	F10L9
vault * awai	T6F15
vault * down	F14
vault * it	R6
vault * on	T-13t8
vault * the	T7R-6
vault ,	F-6H8
vault is	T14F9L-9
vault on	T6
vendor	T16t-12F-10x-9L25l21R-23B-13N-12D12o-11
vendor 's	T-7R-10D13
vendor * a	T6l21R12
vendor * had	O9
vendor * in	T10H14
vendor * it	D12
vendor * the	X13D11
vendor * their	l7D10
vendor * with	l7
vendor confirm	l13
vendor had	T-6
vendor wa	T12O10
verdict	T22t-7
veri	T-21F7f31X-19x15B-14D20H-12O-11o17
veri * and	f6o6
veri * with	R8
veri good	t-7o-7
veri happi	o8
veri much	l6o10
veri nice	B-7
veri well	f6D13
verifi	R-6H9
version	T-31t-15F23X-8x-12l-11B45N-17D-21H-16O-27
version * <number>	f16R-8
version * a	L20R8
version * and	F7L12
version * by	L7
version * it	B-6
version * on	L7R10B9
version * stai	B7
version * the	F25X8B21
version * to	T6L-8R7
version * togeth	T7
version ,	F-15L-7R-13B8O-9
version <number>	T-7F9R-8B-11O-10o14
version and	L-8O11o8
version ar	F14L7
version at	T6L6
version back	F-6B17
version befor	F12R6B21
version can	B7
version for	f16L7B-9
version from	F13B13
version goe	R8B11
version in	f8L11R12B-9O6
version is	B15O6
version live	T6L8R11
version of	t7F-9B22
version stai	L11B17
version tag	F7L6B-9
version talk	T7
versu	T-21X-6B-6N-7
veto	T8N24
via	R9B6
viber	N9
video	T-9X-7L6
view	T7F-6x13R-7B-6H7
viewer	T-6R-9B-6O6
viewer ,	O11
visibl	t-6F9L-8R16O9
visibl to	R6
visit	F-9X-12
visitor	L-8R14O-7
vlan	F-6R20
vm	t8l9
voic	T-7X8N11
volum	T-14X-6R-9B14O-7
volunt	T-7R37B8
vote	X-7L6
voucher	T-6F9L7R13O26
vp	X-6L6R-7N6D8
vp 's	H7
vpc	T20
vpn	T18L-7
vs	t-6
vulner	F21B12
vulner * so	F15B9
vulner imag	F15B9
wa	F-26f-31x-17L-40R-19D16H-7O-24
wa * 's	T-14t-7F-6X-16L11D20o-14
wa * <clock>	F12
wa * <money>	T8F10O11
wa * <number>	T20t16R6B-9O-8
wa * <percent>	t8L8
wa * a	T-7t7F24X-11x-7L-6N-6H7O-9
wa * about	X8B6
wa * account	X7
wa * after	l8D12
wa * again	F8B-8
wa * alreadi	t17
wa * also	N19o11
wa * an	T7l8D9H10
wa * and	T-6t10F6X-14x39R-6B-19D-18o8
wa * as	T-6X-8R-6
wa * ask	t11X-6
wa * at	T-24F-11X12l40R-11B-7D-6H20O26o-7
wa * back	l9
wa * be	D6
wa * becaus	T7N6H6
wa * befor	T15f16R7B7O-7o18
wa * but	F6x12o18
wa * by	t-6X-8L-9l-9D10H-8O-7o-13
wa * call	T-6x10D-6H-9
wa * chang	T-7X-9R-6B6
wa * close	T11
wa * code	R6
wa * command	X-6B11
wa * copi	T17B6
wa * dai	T-20R-11O-26o-6
wa * done	O7
wa * down	B-7
wa * duti	F7
wa * each	X7R6
wa * enough	T7
wa * everi	t7
wa * first	T-6t7X-7R9H10
wa * for	T20F10f-6X16x-7L-13l-7R14B11N9H-9O-6
wa * free	T19
wa * from	X-14l21R-6B-7D17O-14
wa * full	O13
wa * get	R10
wa * go	T-10F8R13B-14
wa * good	t6x6o-11
wa * happi	N7
wa * hard	H7
wa * her	o6
wa * hour	T7
wa * i	F-6R24
wa * idea	D-8
wa * if	B-8
wa * in	T-23F11f19X-13l-15N-10D27H-9o14
wa * it	T-8X-6x-9D6H-8
wa * k	O-8
wa * lag	B6
wa * last	o11
wa * lead	T6X-6H-7
wa * line	B11D6
wa * long	x11D17
wa * me	H-6
wa * million	O-9
wa * minut	f6X-12R-15O32
wa * miss	o12
wa * month	T9
wa * more	T-7t12F13B8N-6H9
wa * most	X8
wa * ms	O6
wa * much	X8B6D6
wa * my	T-6X6D-6H-9
wa * name	B8
wa * need	f12H16
wa * network	X6
wa * new	T11D11
wa * nice	o8
wa * night	H9
wa * nobodi	F10
wa * number	B9
wa * of	T16t-6F16X16R15N-6O-16o-16
wa * off	R-6B-13O26
wa * old	F6
wa * on	T-10t13F-9f-7x-11l-15R9N-6D-14H-12O-25
wa * onc	F8O9
wa * onli	L21H17
wa * other	T31
wa * our	t10
wa * out	O13
wa * over	T8R15
wa * page	L9O9
wa * peopl	R7H8
wa * per	R7
wa * phone	H8
wa * point	F8O14
wa * price	T31
wa * problem	X7O9
wa * read	T9
wa * readi	B13
wa * real	X11o6
wa * right	t6l11
wa * rule	T10R8B7
wa * s	D6
wa * scanner	O7
wa * script	x-6
wa * second	T-7R7N6O17
wa * servic	F6
wa * she	X7N7
wa * sinc	F7
wa * slow	X6
wa * small	L11R7
wa * so	t-6X-9L-7H6
wa * sure	T-8
wa * switch	R-7
wa * team	R-10
wa * than	T7F8R-6B15H6o10
wa * that	X34x-8L-6l-6R-10B-7N-8D7H-10o-8
wa * the	T-14f-7X9L-11l-8R10B7H-12o-22
wa * their	t11
wa * there	X6D17H17
wa * thi	T12X24B-13D-6
wa * thousand	T-6O14
wa * three	B17O20
wa * till	F9X13
wa * time	O20o13
wa * to	T-21t-10F9f-9X20x6L-14l-9B-8H-25
wa * told	N-9D-6
wa * too	X-7N8
wa * twice	R13N8O8o12
wa * two	T6F7f8D8
wa * until	R7B13N7
wa * up	t15F-8L-9N7
wa * us	O6o-6
wa * veri	x6o-8
wa * wa	X6R8
wa * wai	B11
wa * we	L7B-14N20
wa * week	T13f9X15N6O7
wa * what	t7R7B-8o14
wa * when	X-6B13D8o6
wa * which	T-8H6
wa * while	O6
wa * whole	B8
wa * with	T13F-6f6L-6l6D-11
wa * without	T7t7N9
wa * work	x11o-9
wa * wors	t10o13
wa * wrong	F11X-7
wa ,	T26F-6f6X-9
wa :	T-7F6L6R-6B6
wa <money>	X-6
wa <number>	T-14t-12F-19X-13L-11l-6R-7B-30N-10D-6O43o-10
wa <percent>	T-6f13O21
wa a	T22t6F-23X10x33L-14l-11B17N-11D-25O-16o-22
wa about	T13N7H10
wa afraid	X7D-15
wa against	H-6
wa agre	R12o6
wa all	D23O14
wa allow	R7O-7
wa alreadi	l9B9
wa also	T19X-10
wa alwai	t10D7
wa an	T-8X-13x31L6B-8
wa angri	T18
wa ask	X-7N7D8
wa asleep	D12
wa at	T-13t26X-17l6R-6N-9D13H12O-8o10
wa awai	R10O7
wa back	T-6F6X6l6R-9O37o13
wa bad	T-8l10
wa be	N6
wa befor	O6o6
wa behind	R9
wa better	H9
wa call	O7
wa calm	x9l8H-6o17
wa chang	T9
wa clear	N6D11
wa click	O-6
wa close	l-10R-6B6N13D-6O-7
wa come	D7
wa complet	L11o18
wa correct	X6l12
wa count	F21O11
wa decid	T15
wa delet	B-6
wa done	T-11F14f17X-15L-7N8D-11O-12o-7
wa down	F8L6N7
wa duti	T7
wa eight	T18
wa empti	l16O16
wa enough	X14
wa fine	F8X11l12
wa first	L7R6
wa five	F7R-6
wa flat	T-7O-7
wa for	T-9t10X9R9
wa four	T-6O6
wa from	D10O-9
wa full	H6o10
wa get	t7o12
wa given	t8F-9
wa glad	X-6
wa go	X-7B-7D-6
wa gone	T20F-7B-7N9
wa good	T-10x15l9o11
wa green	F7o6
wa grow	T-6O-6
wa half	T-9
wa hand	T6
wa have	R9
wa held	D7
wa her	D20o-6
wa hi	T-6o-6
wa hold	L6N11
wa honest	X21
wa in	R-6B9N7D-9H-7O9o10
wa it	T12
wa just	X8R8
wa kept	B6
wa kill	l6D8
wa late	T-10F-10X30R15N7O7o12
wa left	T-9D6
wa live	L8R7
wa look	X10N8
wa lost	F9X-6l9B-6D-6O20o31
wa made	L10l20
wa make	T6
wa me	T-6F18X-7x-10R7B-10N6D-8H-8
wa mine	T-18t-12X-20x-8L12B-6D-16H6O-7o-6
wa miss	L10O16o-9
wa more	F9X14B7o-6
wa most	X-7
wa move	T-6X-6R10D6o-9
wa my	T-14t-6X11x-10o-7
wa need	T7X14
wa never	t11D-8o12
wa no	t10f7x7L-6B10H19o-8
wa none	t-7
wa not	T36t-9F-13f-7X-22x-10l-14R-13B-9N14D-13O-11
wa noth	T-12t6F15X-8B-7o9
wa of	X8D7
wa off	T9
wa offer	T6H7
wa on	t-6F-6X-15x-9l-9B46N9D17
wa onc	F22D8
wa onli	t11F-6f14B-10N6O-13o9
wa open	N7D6H6
wa order	X-6
wa our	X-6B-7N-6D-6
wa out	L7O23
wa over	X-6B8D9o23
wa page	L18o9
wa paid	o12
wa plan	O13
wa power	O6
wa prepar	t7B7
wa put	L11
wa queue	R17
wa quicker	T6H35
wa quiet	H6
wa real	N9
wa realli	H6
wa refus	O-6
wa remov	l14
wa repair	l9D13O9
wa retir	L9
wa right	T9t-10X6x48D-12H-7O13o-11
wa run	x8o7
wa said	T-8F9
wa seen	R6
wa sent	N10
wa set	l22
wa seven	T13N7
wa show	F11X9
wa shut	O9
wa simpl	F10
wa sit	D27
wa six	O15
wa slow	T15t17F11f10R8O-11o18
wa slower	T10
wa so	T-7L9o7
wa stand	X9
wa still	B25
wa sure	X10B-7N10
wa switch	R-6O9
wa take	D-6
wa taken	X8
wa talk	N7
wa test	R-8B12
wa that	T29F-6H-7O-7
wa the	t-9F-7f-11X23x-12L10l-14R18N-23H12O-16o-17
wa their	T11D6
wa then	X8
wa there	t17F-6f6R-7B-6D18o-7
wa thi	F13
wa through	f17H-6o15
wa tire	T8
wa to	T14t-10X-9L-6R-7D-6H-13O-12o-11
wa told	T-11N18D8
wa too	F15X8L10
wa touch	l10
wa tri	f6R13
wa two	T8R6O8
wa under	L9
wa up	T-9H11
wa us	T-8F12X-7B41O12o-7
wa veri	x7
wa what	T16F-7B9
wa whether	D6
wa woken	F8B15N10
wa worth	T18F10
wa write	X8
wa written	T-6B8H6
wa wrong	T-10t6F15X41D13H-8o7
waf	T-7X-6R-6B8
waf rule	T-6X-6R-7B7
wai	T10t15F-11X-10x33l-7R-17B46N-14D-18H7O-36
wai * 's	B-7o8
wai * <number>	B7
wai * a	X6B-6
wai * do	T8
wai * for	F-6X21
wai * i	N13
wai * is	T-7B33
wai * it	T21f8B-10o11
wai * on	t8
wai * put	B8
wai * the	T20x6B-8
wai * to	T18
wai * wa	F-6R-7B8o10
wai * went	x7
wai * with	T7
wai ,	T18F-10x10L-15D-11o14
wai :	T12F9L-7
wai and	B12o7
wai back	T-6t-10F-17f13R-8B34O-10o-13
wai for	T-9F8
wai home	F26f-6L-7R8B24
wai i	f6X-6
wai in	t7L10l7
wai is	T6f7
wai it	x7
wai now	L-14o-6
wai of	t6R-6H9
wai on	X7
wai round	F-6X10B-7
wai to	x8
wai wa	T23
wai we	t11B-8O10
wai with	f8L6
wait	T38t-11F7f-25X6x-22L-26R-13B-27N-24D-21H-16O-10o-16
wait * <number>	F-19L12R9O25
wait * a	T10F-13X-10B-6
wait * an	X6
wait * and	N9
wait * connect	X12
wait * dai	L-11R-11O-9
wait * down	O9
wait * each	T14L-6R28
wait * from	T-6D11
wait * hour	T6O-6
wait * i	F7
wait * is	T9F18R7
wait * it	t10F16
wait * me	T10X11
wait * minut	T12X25B-6
wait * month	X17
wait * ms	T12L14
wait * nine	L8
wait * not	F7R7B6
wait * on	T10F12L9R-18B-7
wait * over	O6
wait * proof	X-6B6
wait * second	R8
wait * than	T-7F7
wait * that	T-6
wait * the	T9t7F-9l13R8B7D-7O-13o-6
wait * to	F-7l12
wait * two	F25B8
wait * week	T14L11O-7
wait * work	T-6
wait ,	F13X-7R19N-9D-6
wait :	F7
wait <number>	T22F-6X15O-10
wait a	T9F-8X6L6O-7
wait abov	F9L8
wait and	T-7F14L6O8
wait eleven	X9
wait for	T-11t10F-37f-7X10l-6R6D-12H8O-17o-9
wait four	T7
wait in	l16
wait is	T-15F-6L-13O13o11
wait longer	t7
wait more	R17
wait on	T23X8L-9R-17N8H11
wait over	O6
wait three	X-10
wait time	T-10L6O-7
wait to	T9
wait two	N6
wait until	T15X6R7
wait up	T-7l12
wait wa	T-7
wait went	O11
wake	t-6F-11L-12R-6B14N6O-9
wake a	N9
wake somebodi	T6
wake the	T-7X11
wake up	T-10F7B9D8
walk	T-6F6L-9l8N7D-8H-15O-7
walk * the	T-7
walk * to	X6
walk into	X-6
walk out	t10
walk over	X6
walk through	X9
wall	t-6F-6f18L-7R-8H14
wall * the	T7
wall ,	T7F13f10
wall and	T7D10
wallet	T-6F-10H6o12
walt	T-7D-6
want	F-7f-8X-9x-8L-17l-16R-15B-26N-23D-20H6O-32o-10
want * and	T11
want * be	T-9f6X8D6H-7
want * becaus	T-6
want * by	T-7
want * for	f8
want * from	T11
want * head	T20
want * know	T-11X-10H-7
want * second	T-6N6H9
want * see	T11R11D-6o7
want * the	H8
want * to	L8
want :	t7o10
want <number>	T9f15
want a	T27t-6F8H11o-7
want for	R6
want it	T14t10F15X-10R-6B-6N-6o-6
want the	T7N-8
want them	T-6t8o10
want three	N9
want to	T-25t-20F-6X10x7L-11l-8R-7N-15H14O-7
want two	T-7
war	f9
ward	X-13L8l8R32N37O15
ward * a	R7N12
ward * on	R21
warehous	T11F-15f8X8L7R8N26
warehous ,	X6R10
warm	t8F-16R-14B19N-7D-6O-11
warm for	B13
warm on	O7
warm standbi	T21R-6O-7
warn	T20R16B-6N25D34O16
warn ,	N8O7o7
warn the	R6O6
wast	T-13t-9F-9X32x-6L-9B-8D-8H-7O-11o-10
wast ,	T6
wast is	T-7t-6F-8X-6o-7
watch	T-20F-11f-12X-9x-8L10l25R15B-18N-19D-17o13
watch * and	F-7L13
watch * for	o15
watch * it	l10o10
watch * minut	R14H6
watch ,	R8B7H10
watch and	L11l10o9
watch for	F8R6O6
watch it	T-6L25R11o9
watch me	X-10R-6
watch the	F-7l15R-9H-11O-8
watch until	O7
water	T-11F-11R19D-6O-10
water * the	t14
water compani	o6
wave	T-10F-14f13L18R48B-10N8D-6H9O17
wave * back	F7B8
wave * on	N9
wave * the	L6R22
wave ,	H7O12
wave :	R10
wave and	R7N13
wave two	R11
we	T17F10f14X-18x-9L-20l19R-16N-8D-19H-62O-9o-14
we 'd	T19t-8F12f-15L-18R10N9D6H-6
we 'll	N11
we 're	T-8F-13x6L10B-21N10O7o17
we 've	T-17t-6F-8f8X-7l18R-7
we * 've	T15
we * <money>	T-10O8
we * <number>	F-12f17L-16l-6N-8
we * <percent>	F26L-9o8
we * a	T-18t23F-7f-12X-11x14L13R13D-6
we * about	l7O12
we * after	F10
we * again	T-9L10R-6
we * agre	D8
we * all	f8D6
we * also	t6
we * an	T10F-18L-6l14D11
we * and	B-10N18
we * anyth	T-8t17N12
we * around	T-10
we * as	B11o6
we * at	X-7O34o-11
we * awai	T7t13
we * back	T-23F-18l-6R-14B28O-6
we * be	F6X-12N6
we * been	T6F6X6
we * both	T6B16
we * built	B6O10
we * burn	O-8
we * by	t10F40L-6B-14
we * come	F7B6
we * count	X7
we * do	T6F-6x7
we * done	F8B16O-9o7
we * down	T-11F-7L12R6H6O-7
we * each	R-7O-8
we * everi	T-6
we * everybodi	l17
we * everyth	l11
we * exactli	F10B7
we * five	X6L6R8
we * flip	F-6R7B7
we * for	T6F-9X32L7R-10B-10D-6O-10
we * forward	F7L14B-20
we * four	T-7O-9
we * from	B8O12
we * go	T7F-8B9N9
we * got	l6
we * had	T-6t15F-7f7l15o15
we * half	t8
we * have	T8t12f-8x14L-7R-10B-8D10O-8o7
we * in	f7B14D9o7
we * is	T9F-13
we * it	T-12t-19F44f-9X9x-12B6N-8D-15O19o-9
we * just	T6F-6R6
we * know	T7F7D17
we * list	X6
we * look	f6X16
we * lose	T23R8B-6
we * lost	T-16F-6l11N6D7
we * measur	F6
we * miss	T20X-6R22N6O8
we * never	X17B-6
we * no	T31R6D9O-6
we * not	T26t11F9f21X-8x-10L-15l-11B-16N12D7H-8o-7
we * noth	N10o10
we * of	T8t6L9O7
we * off	f6
we * on	t-10F12f-11L-10R16B8o11
we * onli	T-13F-7L7R8H10
we * ourselv	T18F10
we * out	T12x17
we * over	T19B10o7
we * pai	T17N6
we * plan	T7x9o9
we * promis	l9B9
we * put	F12f9
we * rehears	T10
we * restart	T-6l18o7
we * return	T-8B13
we * run	X-7L8O9
we * said	T8o9
we * seven	O7
we * sit	F6H11
we * six	T6O11
we * someth	T-7N9
we * still	T17
we * stop	T6F9X8
we * switch	R-6B-9
we * take	T16R12
we * talk	l6
we * that	T-8F23f-9X-10x12B41D-6O7
we * the	T-18t20F18f8x-9l25R21B28N19H-8O-18
we * them	T11F6f6x10B17N15O8
we * thi	F26f7L-7R-7B6D8O-6
we * three	F-6f-6L7
we * through	T-7x12
we * time	t7
we * to	T19F14x6L-10R8O12
we * togeth	t-9F6
we * tri	F-6R-9
we * twice	O6
we * two	F-13L17O18
we * under	T-6
we * up	T15t-11L7B-12N8o-9
we * us	F-6O-14
we * wa	R18D15
we * we	F7
we * what	T-9F-9f10l6B-6
we * when	F7R6
we * with	T23F-7f6X-7l-7R32B-8N-8D-7O-9
we * without	T22t12
we * write	L6B13N10
we * written	R12
we accept	T15F-9B-6
we ad	T-6L12
we add	T-7t6R7
we agre	T-14l7R18B10
we all	l9D26
we also	T7F6
we ar	T7F-11X-7L-10l6R-12
we ask	T-8R10
we began	T-6R10D7
we both	x19o12
we bought	T11
we built	T11L15R12N7
we burn	O-6
we ca	T31
we call	R9
we came	T10f7x25B-6O8
we can	T11F24L6R-7B26O-7
we carri	N8
we chang	T-8L13
we check	B-7
we chose	T-8t8f20
we close	X6l13B-6
we compar	T-10t8L-8R8
we consid	T12
we copi	B10
we could	T34F-9f-7L-6B6D-10o13
we count	F-11L8R-7B-6O11
we cut	T6F8N8
we delet	f7B-6O-6
we did	t17F-11f12X-11x6L-13l-8R11B15N13D-8o-8
we discuss	T11
we do	F-14f12X9x-6L16O8
we drill	F6O7
we drop	T13F-6O10
we end	T6L6
we find	F9N7
we fix	T-6X9l6
we found	t10F7
we gave	t20F-7R-6N9o-8
we get	t6l6
we give	T9t-9
we go	T-9f-7L-6
we got	T-14t20x17N-6D22o21
we had	t-13F48L13l-19B-18N-18H-7O6o-6
we have	F-17f22X-13x-12L-19l7N11D12O-10o26
we hear	T18
we held	l10
we hit	O23
we in	o11
we keep	F27f-13B9
we kept	T-9F-10B12
we knew	T-9F6R-7D7
we know	T10F-10x6B-7N11O8
we learn	T-6F6
we left	l16
we let	l11R12N11
we live	T19F-7R-8
we look	F-15f-7l-7R-10B9o-7
we lose	T6F-6R6
we lost	T15t8L6l-6R-9B7D16O7
we made	T12F-7X7R7
we mai	F17
we measur	T-6
we miss	T-12F11o10
we move	F-15f7L20o-7
we must	F-9
we need	X6L9R14B9
we notic	F24L-6R-7
we now	T12L7R6
we onli	F-7l10B6
we open	F-8R9
we pai	T23F-10
we paid	T14t7X8R-12
we plan	L-7l11O9
we practis	R7B22O-13
we prepar	f13
we pull	F17L17B-7
we push	F8
we put	T-10F-7f7L11O-13
we ran	R8
we read	F9L6R-6
we rebuilt	B6
we rehears	T-7R-7B7
we releas	F-7L7o9
we remov	X7R7
we replai	T-7F11L6o8
we restor	R6B18O-9
we return	F-10R12B26
we roll	O8
we run	F6L10
we sai	R11
we said	T6l10
we sat	F15O6
we saw	F14
we see	T-8f10
we sent	B6N10
we should	X7L-6l14B-14
we spent	X8
we stai	F-8
we stand	O9
we start	L-6R7B8o-6
we still	F-8
we stood	H7O6
we stop	T-13F10R-15
we switch	f6R-8
we take	T-6F20l6R-9
we talk	F-8l16
we test	F18L-7
we then	R6
we told	T8N8
we took	F-15L12R-7B11O-6o15
we treat	R8
we tri	T-8F-14R14
we try	T-7F10
we turn	T-9F-6B13
we us	T-6F-7L-10B12O8o-6
we wait	F6
we want	T9f14
we watch	l11
we went	T21t14x-7l-6B-6
we were	T-25F14X27R-11B-15N15D15H7o20
we will	f18
we would	T-25X7L-8B11N-9D7o11
we write	f11X7L9N8
we wrote	F-17l6O-9
weak	F10L6
weather	T-7F9x13R7
web	T16L-8B-6D8
web page	T13
web shop	T6
wed	D7
wednesdai	T-16X-11L-7R-15B-6N23o-15
wednesdai * <number>	O6
wednesdai at	F9L8O6
week	T14t-24F-17X21x-30L-15l-12R17D-31H-23O19o-13
week 's	T-12t6f8X12L15R7B8N12
week * 'd	T-6X10O10
week * 've	X6B8
week * <number>	R-12O10
week * a	L17R22D6O8
week * after	H11
week * and	F9X35l8R-8B10N12O-8
week * at	N7O18
week * by	N7
week * count	l8R-18
week * dai	N6
week * doubl	T8X10
week * each	T11B6
week * extra	T8
week * five	F6B6O12
week * for	t6R8B10
week * had	T-7
week * i	t13F7l6R16o7
week * if	F8
week * in	f6D10H7
week * is	t10B8
week * it	T16L10R-9D6O9
week * minut	T-6
week * more	T8B6
week * night	L7
week * now	T13
week * of	T-10F-6f7X9R-6
week * old	R8
week * on	T28t6F-10L-6l7R-7B-13N-8O8
week * onli	R6
week * our	T13F7
week * p	O9
week * she	o6
week * six	T-7
week * somebodi	X7R6
week * stop	L9H6O9
week * than	O25
week * the	T15F-7f6X8x8L-7R15B10H7o-6
week * thei	T6
week * then	R7
week * thi	N8
week * time	N8
week * to	o7
week * took	O15
week * two	F8
week * us	O15
week * wa	N7o11
week * we	T12
week * which	T6X8
week * with	f7l6B-10
week * work	T9F9f9X13
week * would	T8
week ,	T-12t-9F-11f-14X-11L-11R30B19N7D11H9O17o-7
week :	t10F-7f8R-8H8
week a	B6
week after	l16R7
week against	T-6R6O12
week ahead	L15
week and	T37t17F-15f-8x7L10R-23B6H-6O18o-8
week as	R14H8
week at	T14O-6
week befor	X13L-8R-8D10O6
week by	L8
week each	T-8X8R-8
week five	X8O7o10
week for	T26F-7N6O-11
week i	F-7X-14R-13B-9O-9o10
week in	F-6f10R-18
week instead	T-7
week is	T-8F14L7o6
week it	F-6L6R27B10
week late	T43N11O10
week later	T-10f13L-7O8
week of	T25t-6F16f-7X9L-11B-14N-12H-9O-29o-6
week on	T-7X44x-6B-12H-6O-8
week onli	t6f6
week six	T-6
week that	o6
week the	T8F-12R8O-6
week thei	O7
week three	T-9F10X18N11o10
week to	F12D8O41
week two	B7H10O-6
week until	F9X8
week we	f7
week with	T-10F-8L23R10B7N-6O-7
week would	T-10B8D9
weekdai	R6
weekend	t-9F-20f-9X-11x15L-16l-8R8B-9N-8H60O-9o-12
weekend ,	B6H25
weekend for	H6
weekli	T-7F-16L10B-6N18D-9O-13
weekli * and	T13L-8
weekli * on	R11
weekli ,	T-10R8N10
weep	T6D6
weigh	T11t28F-12L-13R-10N-7D-7H-9O-9o9
weight	T-9F25L-9R9B48O-9o20
weight * to	F-9B20
weight * zero	F9R6B17
weight ,	T-8R6O8
weight back	B7
weight goe	F-7B21
weight in	F6f6
weight to	F7R8B15
well	T-10t44f16X-10x8L-20R-17H10O-20o46
well * <number>	t8l10
well * a	F6
well * i	f7R6
well * the	t24N13
well ,	T-7t11f6X-11x-7L7R-11B-7N17H14o8
well and	F7f10o6
well as	R6B9
well insid	o14
well when	T-6F10
went	T-9t16F-16X-25x17L6l-6N8O6o27
went * <money>	T8O-8
went * <number>	T13L13R-16B-10N-11D-6O17o-7
went * <percent>	O10
went * a	T21L-9R-8N-6
went * all	l10N10
went * and	R8O6
went * as	f8o13
went * at	H15O-9
went * becaus	D7
went * by	T9R12O-7
went * each	T-6L11
went * first	B6
went * for	F-7L-7R-7B24o10
went * four	O9
went * from	N10
went * in	F8R-10
went * it	t14F11R8O9o-7
went * my	F8X7O6o7
went * of	T18
went * on	F-8X-9L-6B6N-6O11o-11
went * onc	F7R10B22
went * so	F8X9L11
went * that	R-6O8
went * the	T38t-6X-10L20l6B-16D9H-6o9
went * then	R6N6O7
went * three	O8
went * to	T-7F-8X7L17R-15B-20N9D6H-6O-6o13
went * two	R11O10
went * wai	x9o6
went * with	f6
went ,	t7R7D12
went as	x27o10
went awai	T23f6L6
went back	T-11x-11L18R-16B61
went bad	O-9
went by	R8B8o-6
went dark	D8
went down	T-6t10F-7N22o10
went first	T-6X-7R40O-7
went for	T14B10
went from	t-6F-16f-6X-6x-6L11l-8R-22B-6N-10D-9O46o-9
went home	D11
went in	T-13f15X21L-7R-10B8O-7
went into	t12D-6
went like	O7
went live	T11H11
went off	T-7
went on	t8F7L-7l7D-6O-8o-7
went out	T13L-9R-9B-9N12O-15o14
went over	F7L-6R11N6O6
went round	T8X-6H28
went the	T14x7L22H-6
went there	X7R6
went through	T-18t6F11L11R-11B-6H-7O11o22
went to	T-15t-10F20f-6x-8L-16l16B-7N19D7H-12O8o-15
went up	L7O6o7
went well	t-10x19l6O-7o35
went with	t14L6R-9
went without	T19t12
were	T-15t-22F-23f-12x-10L-16l-14R-21N-12D12H9O7
were * <money>	T-7
were * <number>	T8R-7B-8H9
were * <percent>	L7O9
were * a	T19F7R6
were * about	x6R6
were * again	H8o18
were * all	H6
were * and	T-6F-10X16R-11D11H-7O12
were * as	R12
were * at	F-6R7N-8O11o6
were * back	N7O6
were * befor	L11O22
were * but	T11
were * by	T-6F30X17R15B6O22o14
were * for	T-6F-9D8O6
were * hour	T10O-15
were * in	X9H-6O26
were * it	F9
were * minut	T9O-7
were * no	O7
were * not	X-6L23
were * of	T6X-8H6
were * off	N13
were * on	T8F-6L9R-17B-9H-8o-13
were * out	L6O-8
were * over	T-7X7O8
were * page	N8
were * same	t10R6D7O-8
were * sinc	N8
were * so	R-6N8D9O13
were * that	H22
were * the	T-14X25x8R17B-9N-10
were * there	F9H11
were * through	R7
were * to	T-8L-6R11N9D7O-10
were * two	F-7R6N16
were * wai	T13
were * with	t8R-7N16O-8
were ,	F7B8D6
were <number>	F-7X-6
were <percent>	R-7O17
were a	T-7
were about	T-7X8R14
were affect	R-6O14
were all	X10D-6H8o-7
were alreadi	F8X6N6
were at	T-7L6R-8O13
were back	F7o9
were close	L28O24
were come	X-6D8O-6
were done	T-11o29
were fine	R7o-6
were flat	O-9
were for	T-8X10
were four	X6H10O18
were get	X9R8B10
were gone	F19O-12
were good	X9O9
were happi	t8f10
were in	R9O-10
were inform	N16
were kept	T-6f8B8
were late	T7F8R7
were leav	T7
were left	R11O9
were look	X14D-6
were made	O17
were mine	L7H7O-13o-8
were more	l10R10
were move	L6
were my	X32
were not	T16t-9F-12L-6R-6B9D-13o-13
were on	T-8X-9R8D15O-9
were onli	H8
were out	D13
were over	O-6o9
were print	R7B7
were remov	f7
were right	x8O11
were six	T7
were stand	N6
were still	T-8F17B-8D14H28O-6
were stop	F7R13O16
were stuck	D13
were switch	T7
were the	t11F-6R8B18D8O-16
were there	t9D16
were to	x11B-8
were told	R6
were two	T10X6B-7N7
were up	F12O10
were wait	O-6
were written	F-6B13N7
were wrong	X12R8
west	F7o6
wet	T11D-8
what	T-21t24F-25f-8X-7x10L-21l-7R-22B-23D10H-25O-26o-15
what 'd	F14
what 's	T10F8X9B15N20D-8o-8
what * 'd	T-8t-10F-16X11L-6R6B-10H12o11
what * 're	f11X-12N6
what * 's	L9R-7
what * 've	X-9R15
what * <number>	O7
what * after	D9
what * allow	R12
what * and	T6f7
what * ar	T-9x7
what * ask	L-10
what * be	t13F10
what * broken	F18
what * ca	T-6B9
what * can	T-6t-6x6l9
what * chang	F17
what * cost	T7R-6B-6
what * could	T-7F16L6B12
what * custom	O6
what * did	T-8F10f6N-6O9
what * differ	L8l6
what * do	T12t-6L-9B10H11O9
what * doe	T-14t-6F12L16o-6
what * fear	F12R8
what * for	T13D6
what * found	N7
what * gave	T13t-9L6
what * get	N6D18
what * give	T16
what * got	X7D12
what * ha	L-8
what * had	T-9F-7X-13R9B6D-7O10
what * have	X9B7
what * hurt	T-8R9
what * i	T-6f11
what * if	R6B6
what * in	f6X15
what * is	T-8F-14X-9L8l18B-7N15D7
what * it	T-9t-6x7L9N-6O12o18
what * keep	T-6
what * knew	T-7N6
what * know	T-7x6H8
what * learn	x13
what * left	t9N-7
what * like	t9
what * lose	T23F-8
what * lost	T18t10
what * make	t6
what * me	X29
what * met	X-7
what * miss	F6R8B-8
what * need	T-13t19R-6o12
what * next	f10N11
what * no	R18
what * not	T-9F21f7L-11R-8D-6H16
what * of	L7D8
what * often	R6
what * on	t10D8
what * open	N7
what * out	T12
what * pai	T9f8
what * paid	L6
what * person	T7
what * put	T6
what * run	T13F6
what * sai	D9
what * said	F10
what * saw	X9
what * second	T7
what * see	X19
what * switch	N-6
what * take	T7x7N8
what * team	L-6
what * tell	D6
what * test	R6B6
what * the	T-13t6F-8L13B-6
what * thing	T7X10R-6
what * to	T-6L6
what * took	T15t14o6
what * touch	X7
what * us	T-6R-6B10D9
what * wa	l9
what * want	T-7t17D9
what * were	o7
what * when	F-8L-6
what * wors	T8R7
what * would	T-21F-8f7X-9B6D-9H-7o6
what * wrong	t12F11X-6R8
what * you	T-8t8f8X7x-6N-6
what a	T10F-8X7x6l6
what all	O9
what can	T-6F11f9L-6
what chang	T-7L8
what come	F7R8B7D20
what could	B15
what decid	T8
what did	T-9t12F-8X10L11
what do	T-10f10X7D6
what doe	t9x8
what each	N9
what fail	F-12
what goe	F8R6
what got	T13X6
what ha	F-6f8R27
what had	F-8
what happen	T6F-14X-6l18R-7D19O6o6
what he	t14H-7
what hurt	R-10
what i	T-15t-8F-6X21x18L-15R9D17H7o-7
what is	T-10t-7F14f-10X-9x-9l-6R7B-10N9D11o-7
what it	t11F39f-15L9l16N15D-8O-6
what made	L7
what move	o14
what must	H18
what nobodi	T-6f6
what on	f7x14l11
what she	X-7N-7
what stai	T-8F12o8
what stop	F-6L-7
what that	T6B9
what the	T24t10X8x9L-13R-19B8N-7D8H6
what thei	T-6f6L-12D-8o6
what to	T-8X-10L-6N-6D-9O8
what wa	T-10t27F8f9X-7R-9B-14N-9O-8
what we	T25F-6f-11X-13l-8R15B-17N16D8o-6
what went	x14R7o-10
what would	T-12F9
what you	t-12F-13f-6X-12B-10N8D9H-7
whatev	T-20t14f9L-12B-9N-8D21H7
whatev he	H9o8
whatev i	R6D13
whatev the	F15
whatsapp	N15
wheat	F-8X-6D7
wheel	R6N-6D7H6O-8
when	T-21F35f-10X19L12l-17R-12N13D9H22O-29
when * 'd	T-8X-6H10o16
when * 's	f15L10R-10H8o-7
when * am	F8o7
when * ar	F14f9L-6R6H6o7
when * ask	T10X12L6N-6D12O13
when * boss	F13
when * break	F-14
when * budget	F-7
when * can	t7X6L12D-6
when * chang	R7
when * collector	F12
when * come	F6
when * count	T7F-8x16H18
when * doe	o6
when * els	X8L7
when * first	f8
when * goe	T9N7
when * got	X-6D6
when * had	T7N6
when * have	T9
when * is	T-16t-8f-8X8R8B-6H9
when * look	x7
when * next	F18N8
when * of	F17X15D8
when * on	F-6H10O8
when * open	D9
when * phone	F-6
when * pod	F-11
when * replica	F-14
when * see	o-6
when * start	l6B-7
when * stop	B18
when * team	F6
when * thing	R11
when * took	T7
when * wa	N19D-7o13
when * want	T6H7
when * went	T10
when * were	F10
when * work	F9x8H10
when * you	x12
when ,	T-6L-10N13
when <number>	F10
when a	T-9L7N-6
when all	D10H8
when an	T6F8
when everybodi	F-6
when he	D12H9o8
when i	T6t-8X7R-6N-7D29H-10o8
when it	T-18t-11F-25x9l-6R-7B-7N16H49
when lag	R-9
when no	H12
when on	T24x6B-6
when our	F7
when peopl	T-8t20F7
when she	F-6
when somebodi	T12F-6D16
when someon	X8
when someth	R8
when the	T-10F37X6R14D-11o12
when thei	T-7F-7f9N6D13H10
when there	o7
when to	X9
when two	F23R-10o9
when we	T15X-7R-6O-6
when you	t25L9
whenev	T-8x7
where	T11t-8F33f15X-13x-18B-14N-23D7H-11O19o10
where * 'd	R8
where * 's	T7B7
where * come	t9x6D8
where * could	f8
where * fail	F-9f12
where * had	T7l9
where * have	T7
where * heard	T12
where * is	T6F12L-6R10H8o-6
where * save	F6
where * team	T13
where * time	F-6
where * took	O6
where * us	O17
where * wa	T12R-7O22o14
where * were	f6R7B16
where * would	f6
where a	T-7F8X25R23B-6
where he	R9
where i	F12D7o11
where it	T8t-6F-7f20x-7R-12O30o11
where load	F12
where nobodi	F11R7D7
where on	t11
where our	D20
where somebodi	F10
where the	F17f-10X-13N-7H11O-6o-6
where thei	t8O10
where there	T8f-7
where two	T16
where we	N6
where you	f6B16
wherea	T16
whether	T-12F-11f-9X-8x-7B-7N8H-6O-9o-12
whether * wa	F9
whether it	t11F6N-6H7
whether thei	X14
whether to	T7
whether we	T-6B-6N6
which	T22f-8X-18R6D-24H-16
which * 'd	X-7L8B13N21
which * 's	X14
which * 've	X-7R10
which * <money>	T14
which * <number>	T16R-9D6
which * a	T-10l6R14B-10H12O22
which * also	T6R6
which * and	F-7R-10N-6
which * ani	l6
which * ar	T-6F6L-8
which * ask	L-6O16
which * at	t11F8X6L7
which * been	L7
which * can	x9
which * could	T7N7
which * did	T-7t-9x8
which * do	F8R10
which * each	t14
which * goe	F6
which * ha	f7
which * had	T11N-7
which * half	T6
which * how	F7
which * i	l10B7
which * is	t7
which * it	T6F-7L-11l6B8
which * look	X6
which * mai	T-6
which * me	T-8
which * need	F6
which * not	F-11L26B6N-6
which * of	N7
which * old	T11
which * on	B10N9
which * onli	T-9L-7O20
which * our	o8
which * read	F11L9
which * take	T7
which * team	T10B6N6
which * that	D11O8
which * the	T-13t-6X-6L14B8D16H14
which * them	t6
which * to	t7F-8
which * told	T6
which * us	T7f9
which * wa	t6L11N10
which * want	t9o9
which * which	f9
which * why	X8
which * with	L12
which * would	T12F-8R6o18
which <number>	T7O-8
which a	T13L11N6
which at	X6
which came	N12
which can	R9
which come	T7
which cost	T10
which could	T-8f12
which disast	X-20
which doe	T7L11
which for	T8
which give	T11
which ha	T-10F13X6O9
which had	f9L6
which he	T-6X7D9
which i	X-11x16l9R-13B10N17D-7O14o-12
which in	T10D11o8
which is	T14f-7l6R13N-6D21H30o-8
which it	t6f8L11
which meant	B10
which my	X15
which no	t13L-6
which nobodi	f7X10
which of	D9
which on	T8t-6x8L6R9
which part	x10
which peopl	t9X7o11
which read	B7N8
which refus	L18R-6
which run	t12
which send	H7
which servic	T-9N16
which she	R7N6
which somebodi	T8
which stop	L-9l14
which the	T12F19B-10H6O-6o6
which thei	T8O10
which told	R8
which took	T-9F8B22
which two	T6
which wa	T13F-10X12L-7N9O-9o13
which we	T-15f10R20B16o21
which were	T8t9F14
which would	T11X-8R18
whichev	T6F6B13
while	T-17t-19F15x-11l-9R14N8D6H17o22
while * 's	F12
while * and	T7R9
while * is	X12
while * wa	X8N8D12o11
while * were	O6
while ,	T6
while a	R7
while and	o27
while he	N8
while i	X-6N9O8
while it	N10o6
while the	T-7F15f6L6D13H37
while thei	F7
who	T-6t-21F-24f-8X7L11l-6B-16N-15D39H8O-19o-15
who 'd	T-19f14L18R8D-16o20
who 'll	X6o10
who 's	T-11L-6R-11D-9o-6
who * a	F14N-6D-8
who * and	D14
who * ar	T-6X7
who * ask	F10R15
who * be	X14
who * been	o9
who * do	T8H9
who * for	T8
who * from	X12
who * have	T-8
who * hurt	X-8L14R-9D-6
who * i	X-13H10
who * it	T6t10f-8x-7L-17l-6R-6N-9D-7H16O-7o-10
who * never	L10
who * not	T8t7x7R-7D22
who * on	T14o8
who * onli	R8
who * paid	D11H7
who * read	X-10O6
who * sinc	R7
who * so	T7
who * that	O7o6
who * the	T-13l7R-11D18H-8o6
who * thi	x10D19
who * to	T9X-6D18H-8
who * up	T-8R10B11D11
who * us	T15D9
who * wa	R6D9
who * what	T7L8D-10
who * when	t7
who * which	f9
who * woken	R6B8
who answer	L7
who appli	L12
who approv	D-14
who ask	T8f12l12R10
who ca	L-6
who call	H16
who can	T-17t-7L-8R-8N6
who could	B-7H12
who decid	T7
who delet	F7
who did	T11X-9D6
who doe	T-6t18F-6X12x9D14
who els	X-13L10D-7H7
who get	x7
who got	D8
who ha	X-7o-9
who had	T-9L-6l11R8N25D-8H-7
who hold	f9
who i	X10D18
who is	t-6F-9f8X-17x10D-20H-6o-8
who it	D8
who keep	H8
who know	T-8R9D8H9
who lead	N11
who leav	X15
who mai	B6
who need	H7
who own	T6F9l11B12o8
who press	T8L10D7
who ran	N9D9
who read	X12R-13D-9
who sai	t7
who suffer	R8
who took	x10
who type	F9X11N7
who wa	t21B16H-6o10
who want	N8D13H-8o-8
who were	T10R10D11H12
who wrote	T11X6D15
whoever	T-11F10f10L17R-10B14D11O-9o-7
whoever 's	T-6X12L-6
whoever * it	F8L9
whoever * on	F13L8
whoever * the	T7F8f17l8
whoever * to	H13
whoever * woken	F10B7
whoever had	N9
whoever is	t9L21
whoever wa	F13
whoever want	T7L17H13
whole	T9t-10f11x-9l-10B14N-15D9H25O-14o20
whole * and	T7L-6
whole * back	F6B7o8
whole * befor	F8L11B6
whole * it	B9
whole * of	X7B6
whole * so	B8
whole * the	X8N7H10
whole * us	L8
whole * wa	t9
whole * with	f7
whole ,	X7R9
whole compani	N7H9
whole countri	R-6
whole fleet	O10
whole lot	f9B7
whole of	R7
whole team	f6L-6o-7
whole thing	T-8B-8O8o16
whole time	F8B23o-10
whole winter	T15H11
whom	t11F-6X-6O7
whom i	T8t11L7N-9
whom to	N10
whose	T-8t-6F11L12R12N10D58
whose * is	L6D14
whose * it	F9D12
whose * wa	N9
whose * were	D19
why	T30F-11f6X-26x-9L12R-18N30O-11o-21
why * the	L7N8
why * wa	T-10f8D8
why ,	T7f7L7N18
why i	T-6f7X-7H7
why it	f6D16H7o-8
why the	T-9N7
why thei	T-10
why wa	T11
widen	N8
wife	D-7H10o8
wiki	T-9F-13f9L20l24R30B-11D7o-7
wiki page	l7D10
wildcard	F15R-7B15
will	T-16f30x22L-12l31B-14N-9H-10O-16o-20
will * a	L-7
will * at	N6
will * be	f13H8
will * it	f14D11H-9
will * tell	T6
will * that	x15
will * the	T9f11l-6H8
will * up	F7B9
will * you	F10
will be	f-6D-6
will check	l14
will come	F8f8
will lose	T7
will not	T-8x11l10
will take	T-6
will tell	F11N9
will wait	T7F11N8
win	T-16t42F-6X31L-7R-7H-8o14
wind	O-12
window	T33t-6X6L-19l-6R-11B14H-8
window * the	B9
window ,	F-8R-8N7
window and	T-7F13
winter	T-7F-7D-7H23O-9
wipe	L9R-8B-12
wipe the	L7B-6
wire	F-7L14
wish	T6t8F-6X-9L-7R-6N-8D-6o-8
wish for	f6
wish of	T9
wish to	N-6D6
wit	D-6
with	T12t10F8f18X-28x-15L7l9R20B-13H-30O-15
with * 's	x13R9D6O9
with * <number>	T-12t9L12l11R-7B-7D-6
with * <percent>	R8
with * a	T-13f6L-7o12
with * about	R-6
with * alarm	F-6L13
with * also	L7
with * and	t-11F-26f34X-17x-6R-16N9D-8H-8
with * answer	L11
with * as	T13f8R-8
with * at	F-6f7R-7N14H17O6
with * becaus	t7
with * behind	R-8
with * block	R6
with * broken	R7
with * bug	F7L12
with * build	X8
with * button	F-6R9
with * cake	o6
with * call	T-7B-6
with * care	t18F12
with * chang	T-7B8
with * colleagu	B6
with * command	T7F-9L-6B17H6
with * complaint	f7B6
with * count	B-6N13
with * crew	F11L8
with * dai	L18
with * data	F-6
with * date	T-16X7L-11l20N6O-6o-6
with * deploi	F13
with * differ	f7
with * door	X9H9
with * each	R6D7
with * els	R-6
with * end	t6L6R9
with * engin	T15N15
with * ey	N7H10
with * figur	N9
with * file	F13
with * first	X10O9
with * flag	F-6B16
with * for	X-8R-10O7o-7
with * from	T-9t12F-6X-7L9o13
with * group	T-8
with * hand	t9B8
with * he	t6F23
with * head	H6
with * hour	F10
with * human	T9R-6
with * i	T17X9x12H-6o9
with * ident	t6
with * in	F-18f15L9N-6O8
with * is	T17F-7
with * it	T22F-10R-8o-8
with * kei	B10
with * known	T10
with * lead	L17
with * left	L6O11
with * limit	F6O-10
with * line	L11R-10
with * list	N7
with * lock	T10f10R-6B-6
with * mail	T12F6R7
with * man	D12
with * manag	F6N11
with * manner	t-6f9
with * memori	B7
with * meter	R8
with * minut	T7R9
with * month	T7f10
with * more	T-11D9
with * name	T-8L-6R-7N-12D-8O7o7
with * network	T11L6O9
with * new	t6X11L-7
with * next	F8R8
with * night	R13
with * not	T8t8D8
with * note	B8
with * number	t8R-9N12
with * of	T-18L-12O-6
with * off	F10
with * old	T7F10X-6L10R38B21
with * on	T-9t6F-18X6B-14o9
with * or	T-6t6D8
with * order	T8X6o6
with * other	T11
with * own	T-6X10L-18o13
with * owner	R6N-6
with * page	O9
with * paper	T14f7
with * part	f8L7
with * partner	B7
with * paus	N7
with * peopl	T-11t6F14X-12B13D-8H16o7
with * per	R6
with * person	F13L-7R8B33N8
with * phone	D12
with * pod	R7B8
with * price	T-13R6
with * product	L13
with * question	X9
with * real	F-7R6B-7
with * replai	T11
with * request	F21
with * restor	T12
with * revert	f8
with * right	T-6F13R-7D21
with * role	R12
with * same	t19x8L-8R-10B16O7
with * second	T12F-7f19H6O15
with * servic	T16R15
with * set	l9
with * she	N6H6
with * sheet	L7
with * sign	L7
with * sinc	o14
with * singl	F10R6
with * so	T7F8O7
with * state	T-7
with * stop	R-7
with * switch	L13R20B16
with * system	D7
with * tag	L7
with * target	N9
with * team	T-8F39X-15L6R7N-9O-6
with * tenth	R7
with * text	T8H13
with * than	L8
with * that	T19X-6o6
with * the	T15f-6l16
with * thei	R6
with * three	R7N7
with * ticket	F19N9
with * time	X-6R-6N13H15
with * timeout	T-7L-7R11
with * to	F-7L18R-12D-7O-13
with * traffic	T7L10R-6
with * train	T-9
with * two	F-6D12H7o8
with * vendor	D13
with * version	R11B-10
with * we	T8B16N11
with * week	T7
with * what	T-6N-6
with * which	F6R8
with * who	T-8R18
with * without	N6
with * word	D14
with * wrong	F9R-12O19
with * year	o6
with * you	F7
with ,	R18B9
with <number>	t13F34R17B-10D-7H14O-17o-6
with <percent>	F-7L-9R-9O17o-6
with a	T-10t7F-6X12x-9l21R7B11N-12D-12H-11
with all	l7N8
with an	T-11t12R35B-6N-9D-7
with anoth	T-6D31
with automat	L12
with both	T6L8
with coffe	t6X6R8
with copi	f8L7B-11
with custom	B8
with date	T14L12N13O6
with dn	F10B23
with each	F-10x9
with eleven	R6
with empti	N8
with everi	T8N-7
with few	t6
with financ	T-6
with five	t10
with flag	T16
with four	F11O-6
with good	t-7f7x-6H9o9
with half	T8R8H6
with her	T-8X-7N-8O6o23
with hi	T-7B7D41
with him	T-18R-6D11H-7
with how	x9
with it	F21f12X-6l-11R-20O10o16
with jitter	F6L8
with less	T14
with lock	T-8R26
with log	X7
with low	L12R8
with me	t-9F-11x10L-10R-7D-20H9O-8
with minut	R-6
with monei	T11
with more	T-6
with move	R10
with mr	B13
with my	T-14F-7N-7H13O30o18
with new	f9
with nine	T-6F13
with no	L38R-10B-6N-8O15o10
with nobodi	L6
with noth	T11t6R-11B15
with old	F-7R8
with on	T13t-12F-18f-6X6L12l-8R29B28D-9H17O-15o-9
with onli	L10
with other	B11D8
with our	R8N6
with own	X-6L-7
with owner	T6L8N7
with paper	O11
with peopl	T-6N6
with product	D7
with real	X6
with reason	T12
with same	D6
with seven	L7R6N6H9
with six	N12H6
with small	F6
with somebodi	T-6D6
with stakehold	N7
with team	F13
with that	T44t23F-9L-6l16R-11N-7O8o-8
with the	T-19t-15F20f-11X29L-7R6B22N9D-6o-12
with their	X8L6R11N7O-6o9
with them	T-10F-6X-11x12R-11N6D11H-7O-6
with these	t9l6H7
with thi	T15t15F-14f13x-8l20R-10O-10
with thing	T-7F8x7o7
with those	f10D13o7
with three	T8t-6F24L-6R10B-7O-7
with ticket	D8
with time	l19
with two	x10L-19R16B30N-8
with us	T-7f7X-7L-9l15B-15N-7D-20o-15
with version	L16R-9
with what	T-13F9X9x-6N17D-6
with which	N6
with who	f11R-9
with wrong	F7R-7B7O6
with yesterdai	T8
with zero	T14L7
withdraw	T-7R-6B8N-8
withdrawn	R8B13
within	T-25X-9L18l-7R-6N11H-7O-8o14
within * dai	t7L8N-8
within * hour	T-6F11R11N10
within * minut	T-8X-8L18B8N7D9O-12
within * month	o9
within * quarter	L-7
within * second	F-6
within * week	t6F10L19O7
within * year	F-6f12
within <number>	T-10F-12L10B10N8
within a	L16R11B-8D11
within an	F10
within four	T-6
within minut	R-7N12
within on	O-6
within ten	T8F14B-6O10
within the	T8f10L-10R12B7N7o13
within three	T-6t6F11
within two	T-8f6L21B7O-6
without	T-28t16f-6X-22x-18L33l-20R-14N-11D7O23
without * a	F6D8
without * and	R-6O17
without * as	x8D7
without * ask	L11
without * cost	t6
without * for	T15F10f7L-7R-7B6
without * human	F-6O10
without * i	T-8X-10
without * in	F7O15
without * it	T-8F26
without * me	T6
without * name	X6L-8
without * of	L9N12
without * owner	L-16R7
without * signatur	F13L18
without * so	B9O9
without * the	L-7B15D-7H20
without * thei	D9H8
without * us	L-8R8O12
without * we	T-7D7
without * which	T-8F9
without a	t25F-22X7L15D-8
without an	F-8L-9R16
without ani	T-6t15o20
without anyon	R7
without ask	t-7L-12R-8B20H6o-8
without be	L-7
without call	R9B6
without caus	O8
without her	D-7
without him	L9D-6
without it	F19L10R-12O-9o-6
without me	T-9t-7X-13L9B9N-6D-19H26O20o15
without on	X6
without order	T-7
without owner	F6L12
without that	T11N-6
without the	T6t-9F24f6X7L18B-7
without think	D13
without us	T-9L-6O6o-16
without wait	B9O6
without write	F7
wo	t7f9X-8L13
wo not	t7f9X-8L13
wobbl	o9
woke	T-8R10H14
woke up	R7H6
woken	t-8X-9L18B10D-11o-6
woken ,	F10B7
woken for	B7
woman	H23
won	T11t29o10
won on	t14o8
wonder	D-7
wood	F-6f9R-6O-10
word	T-25t-12F-23X6x-7L9l15B-10N40D10H-17o-7
word * <clock>	N9
word * <number>	N17
word * and	X8o10
word * the	X-6O7
word ,	N7
word <clock>	N6
word at	R-6N11
word in	N13
word to	O7
work	T8t16F-14f30x32L-15l6R-20B-39N-9D9o8
work * a	F16x7N7
work * and	D9O9
work * by	F10L-6R-7
work * dai	T-6
work * i	X7o10
work * in	f8
work * it	f26x8L-8o-15
work * on	B6
work * same	f10l12
work * that	T10L8H6
work * the	T17t9X-15R-14B-6D11O7
work * thi	D8
work * till	L8
work * to	x6
work * two	T8D10
work * us	L8
work ,	t14f36x6O-8
work :	F6f6X13R8
work a	R10
work and	T9F-6x9H8
work at	T13x7
work by	D8
work dai	F-6R10D6
work differ	l11o-8
work for	F13f11N7D7O13
work hour	R7B6
work in	f6D7
work is	T14
work like	X-10x-6o-6
work of	T10D7o7
work on	T15F-6X-7L17R-12
work order	F8
work out	X-8x8o9
work paus	F11R-6
work stop	F-8L8
work the	f10l12
work to	L7
work where	F9
work with	T6F11R-6
work without	X7L-6O11
worker	T-6F25R23
workflow	o9
workload	T-6F-11R-6O-12
workload ,	R-6
workload ident	R7
workshop	x8
workspac	T17
world	T9t8
worri	t-6f13X-8L8B6o-6
wors	T11t6f-6X-14x10L-17B14o9
wors * a	F9
wors * it	T7t10B7o15
wors ,	T-6F-6B17D7O6
wors for	t10o15
wors than	T19F-7X-6L-6R-7B-7
worst	T-20t-9F42f-10L-23R57B-11N-11D-13H-13O35o13
worst * <number>	F-9O8
worst * a	R8
worst * can	R7
worst * is	F42B-6
worst * of	X10
worst * reach	F-17R-14O7
worst * stai	R-7
worst * them	R7
worst case	F13R30O9o8
worst dai	F-7R-6
worst hour	X10o9
worst is	F30R-8
worst mistak	F-23L-6R15
worst of	R14
worst on	R9B6o6
worst spot	F9
worst step	F21
worth	T36t18f-6X-6R-10B-11N10H16
worth * becaus	T7
worth it	T21X-7
worth of	T-7X8D13
worth the	T-6t8N11
would	T49t12X26x13L-21l-31R-29B-11N-17D17H15O-42o-13
would 've	T36t-14f-10L8R-12N-6H-10O-11o-7
would * <number>	T31X6
would * a	t10f11X17R-9B-9D-6
would * again	T6
would * all	T12
would * an	X6
would * and	T7R-6B6o12
would * ask	X-7
would * at	T-6X14N6D6
would * back	f10
would * be	x9L10D6H15
would * been	T33t-8F9f-6X-6l-8
would * befor	X-8H6
would * blue	T13
would * by	X-10
would * caught	T-7l10N6
would * chang	X6x14
would * come	D12
would * cost	T-23F8X-6H16
would * cut	X-6
would * deep	T-13
would * differ	X-8
would * do	T-13F10x8L6H-7
would * done	X38B-6
would * drop	R10
would * end	T-11F8B24D-6
would * for	t8X8
would * from	X10
would * given	T11B6
would * gone	F8
would * had	X-6
would * have	F-13f-9X-15D16H21O6o10
would * help	T7
would * if	N6
would * in	T6
would * it	T22t27F-16X-15x9L-6l-7R-8N-8H-10O-9o8
would * kept	T7
would * know	T-7t11H11
would * let	T9
would * like	D8
would * look	R9H6
would * lost	t7B6
would * made	T9
would * meant	L6
would * more	F-6B-6
would * my	T-12F9L12
would * need	T10
would * next	D9
would * no	B-10D7H12
would * noth	T19
would * notic	F-7f10L20
would * now	x10
would * on	T-6
would * onli	D8
would * otherwis	T6X7R7
would * out	T16o7
would * save	X15
would * seen	D8H6
would * shown	T9f10R10
would * so	H17
would * start	F13X-11x10O7
would * stop	T-7F-7L-6R-10B6
would * taken	T-12F17H8
would * that	T-9t7f14L10D8
would * the	T-18F15f-9X49B-10D-8H-9o6
would * them	T11f9X10
would * time	T-10
would * to	X-6R8o7
would * told	X15
would * two	T9X6N16
would * up	T-10
would * us	T11F13
would * wait	T6
would * want	x9R7o7
would * with	X26R-7
would * you	X-9R14
would add	L10
would also	f9R6
would ask	T-9
would be	T15t9F-20X-8x-8l-7B13N11D26O12o-7
would bring	T8X9L11
would call	t6
would chang	T-7F11X-6
would come	f9D7
would cost	N13
would cut	X-6
would do	t14f-7X-20x23L-8l-6R13N-6
would fail	F12L8B-6
would first	X-17
would give	T9
would go	o7
would have	T20t-13f-17x-21L-17l-14R17B37N-10O-12o-13
would hurt	L11B7
would i	X-10x12
would leav	T-6N6H9
would like	f12
would look	T-15
would lose	T16B7
would make	L8N-11
would mean	T-11
would miss	T-7
would need	T10
would not	T-12F26f7x37N-15D15H11O10
would now	X7L9
would onli	R-7H21
would open	F10
would page	T17
would pai	T6
would prevent	l7
would pull	F21B6
would push	T22
would put	T11X12
would rather	T16
would recommend	f20x-6
would run	B7
would sai	T-7t8x6D8o18
would see	f7X6N7
would sign	T9
would sit	H11o8
would speak	X13
would split	T-7
would stai	T22
would stand	D9H10
would still	R11H14
would stop	T14F12X6l7R6B-14
would take	T-9F-6f14R6B-6
would touch	T-6t11
would wait	T6
would write	X15
would you	F11x11L6
wrap	H11
write	t-19F16f-14X15x-7l-15B-8N9D7H-22O-31o-22
write * <number>	T9F12L6O8
write * <percent>	T19
write * a	F-8L7
write * and	R22D10
write * at	N11
write * befor	X-8
write * behind	B-9
write * both	R7
write * by	H6
write * code	L6
write * cost	H7
write * for	T8
write * i	T7F8
write * in	N9
write * it	L10l8D8H9
write * line	t6f17X14
write * ms	F6
write * old	F-13R-8B-6
write * on	R7O7
write * own	L-7R-9
write * second	T-11F-10R-7O-7
write * that	L11N7
write * the	t24R-10B8O12
write * to	F-8L-7
write * what	T8F-7X11
write ,	T14F9B-8N-7
write <number>	L7
write a	T-10R-14N11D-8O-7o9
write all	N7
write and	D-6O6
write ani	X11
write at	X6L7B7
write both	F-14L-6R7N6
write cost	T12
write down	T6t-7F-14X18R10
write in	F7R14B9D12O9
write is	T6R13
write it	T7X-8x7L-13R-6D6
write name	F-7B11
write old	F-8R7B-9
write on	T-10F11f7X6L12
write onli	L-8
write p	R7O9
write path	F6R6
write sinc	F6
write that	l12
write the	T-19F-12X10x13L-21R-16B-6N12D-7H-7o-8
write them	X-7N9
write to	t7F-16L9R-9H6o7
write wa	F7R6B-7
write were	O16
write what	f12
writer	F28X6L-7
writer * it	R7
writer is	F-8
written	T-18t-9F26X12x-7l8R-15B18N-15D11H-9O-13o-23
written * and	T-6t9F14
written * both	B11
written * in	D9
written * it	F-6L18
written * on	X14N-6O9
written * the	F-8L11
written * to	F26
written * two	B-8
written ,	F7
written :	F-8H7
written befor	B11
written by	F-6
written down	t8L-6R9
written in	F20L-6
written it	L7
written on	F-6B11O6
written the	l11D8
written their	f13
written to	B11N6
written twice	l9O-6
written with	L6
wrong	T-39F41f-13X52x-22L-9l-18R36B12N-19D-10H-35O25
wrong * 's	F-6R22
wrong * a	F15
wrong * all	O16
wrong * and	T-7
wrong * ar	D8
wrong * at	N10
wrong * can	T9F-14B10
wrong * could	F-9R11
wrong * first	T11X13R-6
wrong * i	R10N8D11
wrong * in	T10F-7R14B8O6
wrong * is	T-7F11X-7R20
wrong * number	F8
wrong * of	X11R7
wrong * on	T8L6R10
wrong * so	D8o8
wrong * that	R9
wrong * the	T-6X14R-7D-6o6
wrong * there	T6f12
wrong * wa	X11R13
wrong * we	F7
wrong * went	L11O9
wrong ,	T7F8X30L-7R30N7
wrong :	T-6X36
wrong about	F7D-6
wrong and	F-6N9
wrong answer	T-10F-9R17
wrong at	O-7
wrong balanc	F-11L18B-7
wrong delet	F8
wrong dose	T10t8B7
wrong end	X17
wrong for	R11
wrong in	F6R-9o9
wrong is	T7
wrong it	T6R16
wrong on	X9L14B6o6
wrong price	T-8t16X-6R8
wrong tariff	O-12
wrong the	T-6F11
wrong to	F13X11
wrong we	F-9
wrong when	F17X-7R8D11
wrong with	F6
wrongli	F13O14o7
wrote	T-9t-10F6X-15x-13L11l13R-10B-16N16o-9
wrote * <clock>	N11
wrote * a	l7D13o8
wrote * and	D6o9
wrote * check	t11N14
wrote * compar	N-7
wrote * down	T13L12l14N7
wrote * import	X7
wrote * in	N-15
wrote * it	X8L10
wrote * of	f14
wrote * old	F10B10
wrote * on	R-6
wrote * page	L-6R-6
wrote * rule	R8D6
wrote * runbook	L8
wrote * script	N-6D15H12
wrote * small	B13
wrote * templat	o6
wrote * the	T6X-8R8N18H-8
wrote * two	t11N7
wrote * whole	l6H10
wrote ,	F19X21
wrote <number>	O13
wrote a	t9L-15R-11B7N-17H14
wrote an	R8
wrote down	T-8F-8X-7L6R11N-15D-8O-7o-6
wrote in	L11N15
wrote it	F-8X-9L-12R-9o7
wrote on	N-6
wrote that	L14D12O-7
wrote the	T-10f-6X-23L19R10B7N16D-17H10O9o-16
wrote them	X26N-6H-8o6
wrote thi	T11D10o6
wrote to	T-7X-6N30D-8H6o7
x	F7X9R-7O-7o7
xx	T-27F-6X-8L-11R-18B-13H-6O-27o-16
xx * a	L8
xx hour	L7O-7
xx minut	F-6B-14
yaml	T6F11
yard	F-6L-15B-10N-9D-7H9O7
yard ,	R12
ye	T9X-6R8H-7o6
ye * a	f6R6B7
ye * it	t7R12B6
ye * no	L10
ye ,	T10F9R11
ye or	f6
ye to	t7N6O11
yeah	D9
year	T19t-16F-26f32X9x-16l7R-39B-35N-26D19O28o-34
year 's	T-16F-6O-14
year * <number>	D8O7
year * a	f8N6D8O6
year * and	T6f12O-6
year * for	T7F6
year * from	O6
year * have	T-13F8H7
year * i	T7X8L15
year * in	O9
year * is	T9L9H11
year * it	F7X-6O18
year * nobodi	T-12X28
year * not	f12
year * of	L-8B7O10
year * our	X8
year * region	O-10
year * stop	R6O11
year * the	T-9F-10R-8O-9
year * thei	t9
year * thi	H8O10
year * wa	X7L8N6
year * want	f15
year * we	T12F10B9
year * were	f9R6O6
year * would	T20X-6
year * zero	O16
year ,	F-14X18L-14R-27N-14H14
year :	F-9
year <number>	H17O22
year after	T17f12O12
year ago	T-6O-11
year and	T6f-6X12l8R-7D15H13o-7
year at	D8
year befor	F7f17X19L-8R-7B-8O6o7
year earlier	T6X10
year end	T10B14
year for	T-6D-7
year i	T20H6
year in	F-6f11R6D10O-6
year it	T6F6L8N6
year later	T-8F7L15O13
year of	T-21F-12L-13R-7H-7O-18
year that	O6
year to	T11t6R7N7
year two	T6f8
year we	T-21f12O-11
year with	X10O12
yearli	T7L10R-6N8
yellow	l10N6
yesterdai	t-6F15X11R6B11N6D6
yesterdai 's	F16L7R6B17
yesterdai * price	F6
yesterdai ,	N9
yet	t-12f8L-6R-7N16H-9o-7
yet * i	T-6
yet * the	F10B8
yet ,	t-6f9N8
you	t18F10f23X-30x50L-12l-22R-25B-27N-6D24H11O-33o-13
you 'd	B-13N6H16
you 'll	T9N-7
you 're	t-7f16x-8D-10H9
you 've	T6
you * ?	T8x6
you * a	T-8L9R7D-6
you * again	F22B-6
you * and	T-7F-8x12H-6
you * at	T6
you * back	D8
you * do	f10X-8
you * for	T-15
you * get	H9
you * have	N8D14
you * hear	t7
you * in	L6
you * it	T-6t-9x-7D6
you * lose	F13
you * not	F-9R-7H16
you * on	x18R6B9
you * onli	o7
you * out	x7
you * over	T10F10
you * right	N9
you * sai	F7R7D10
you * see	F9N-6o8
you * that	F6
you * the	T15t20f12L-7B9H-9
you * to	f12D-7
you * up	T16t-7
you * what	L7
you * when	D18
you * where	f6B17
you * with	T10x6
you * your	T-7x15
you ,	D14H7
you a	T9t10
you ar	T-7f7B9N6
you ask	T-7t18x6
you ca	T11H9
you can	T-7F-8x-7L-7R6B-8N-8D13
you carri	T20N7
you could	T-13f11B7D24o26
you do	t14x-6D-6
you from	F14
you get	t21F-11f-7x8N17D7H13o6
you give	T15t-8
you go	D7
you know	f9
you like	L9D16
you look	T7
you lose	T20F-8
you mai	f9L9N7
you must	t7
you need	x8
you on	F9
you pai	t-6D-7
you put	x7H6
you read	R6
you sai	x9
you see	L6R8N-6
you should	x6
you take	x6
you tell	N-6
you the	f10R7
you to	L8
you us	f14
you want	D11
you were	B16
you will	T-8F13N9D6
you would	t9X-8
young	T13N8D8
younger	T17x7R-6D16
younger than	R-6
your	T-19F-15f-10x13B-15N36H-15
your * and	T6N-6
your * is	T-7N15
your hand	t10
your own	L8
yusuf	f9
zero	T-26F-6X-18x-8L-11R-16N-21D-20O89o-14
zero * <number>	f9O7
zero * a	R8O15
zero * and	t7O-6
zero * for	t6R6
zero * i	O9
zero * lost	O-10
zero * write	O17
zero ,	T-8F-10L8R17B7
zero chang	R8
zero fail	O29
zero in	O10
zero lost	O-10
zero on	O-7
zero to	O-6
zero without	B11
zone	T-10F24f-11X-21x-8L14l-7N-11D-7H-8O-31o-10
zone * a	T11L7R9
zone * by	R-6
zone * i	R10
zone * minut	R6B-6O-6
zone * the	t8F-10L10
zone ,	t6F-15X-7R-12B-13O-13
zone and	T-9L17R6
zone of	F-7`;
