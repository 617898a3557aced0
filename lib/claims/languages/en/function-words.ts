// Closed-class words by what they do in a sentence.
export const functionWords = {
  det: 'the a an this that these those each every another any some no all both either neither such its his her their our my your whose what which other several many few much more most',
  prep: 'in on at by for from to with of about against among amid amidst around across after before behind below beneath beside besides between beyond despite down during except following in inside into like near off onto out outside over past per since through throughout till toward towards under underneath until up upon versus via with within without along alongside aboard above including regarding concerning atop unlike worth plus minus than as because-of',
  conj: 'and or but nor yet &',
  sub: 'that if whether because since while as when where after before although though until unless once so whereas lest why how whenever wherever given provided',
  rel: 'who which that whom whose where when whoever whatever',
  pron: 'i you he she it we they me him us them himself herself itself themselves ourselves myself yourself one ones nobody nothing none everyone everybody everything someone somebody something anyone anybody anything this these those all many most some others both few several there what who mine ours theirs',
  aux: "be am is are was were been being have has had having do does did done isn't aren't wasn't weren't haven't hasn't hadn't doesn't don't didn't isn’t 'm 're 've ain't get got gets getting",
  modal:
    "will would can could may might must shall should ought 'll 'd won't wouldn't can't cannot couldn't mightn't mustn't shan't shouldn't",
  neg: "not no never n't neither nor without none hardly barely scarcely isn't aren't wasn't weren't haven't hasn't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't mustn't shouldn't",
  adv: 'also already again almost always away back badly both currently early earlier else enough even ever far fast finally forward further hard here hence home however indeed instead just largely last late later least less long maybe meanwhile more moreover most much nearly never next not now nowadays nearby often once only otherwise out over perhaps please pretty quickly quite rather really reportedly allegedly recently round shortly simply so sometimes soon still straight then there therefore thus together tomorrow tonight today too twice up very well west yesterday yet abroad ago apart aside together overnight mostly mainly either neither as afterwards abruptly elsewhere down off overhead forth meantime somehow somewhat thereby though underway around about along ahead',
} as const;
