import { compareQuantities } from "./comparison";
import { seen } from "../quantities/quantityTesting";

test.each([
  ["the target restated with its name in a bracket", "相談窓口の認知率 25%", "認知率は24.0%であった（目標：相談窓口の認知率 25%）。", "24/25 short"],
  ["the targets restated in a bracket", "受講者90人", "3回開き、受講者は81人（本年度目標：講座3回、受講者90人）", "81/90 short"],
  ["the target restated beside its result in a bracket", "相談 50件", "相談の状況（目標：50件、実績：42件）", "42/50 short"],
  ["the unit in a bracket before the number", "受講者数（人）：150", "受講者は141人であった。", "141/150 short"],
  ["the unit called so in a bracket", "貸出率（単位：％） 25", "貸出率24.1%", "24.1/25 short"],
  ["a mere number that is aimed at", "4社以上を目指す", "2社から30万円の協賛をいただいた。", "2/4 short"],
  ["politely, to whom it was given", "改修の補助40件", "追加の募集も含め33件に交付いたしました。", "33/40 short"],
  ["politely, what was left of them", "14団体", "2団体が解散したため、12団体への助成となりました。", "12/14 short"],
  ["all of them, with those that were added", "貸出し 50台", "買い足した10台を含め全60台を貸し出している。", "60/50 kept"],
  ["all of them, fewer with those that were added", "貸出し 50台", "買い足した5台を含め全45台を貸し出した。", "45/50 short"],
  ["how many first, and what was found", "年間900件", "812件、苦情4件は全て解決済み", "812/900 short"],
  ["how many first, and what was found of what another rate is of", "年間900件、苦情の解決率100%", "812件、苦情4件は全て解決済み", "812/900 short"],
  ["all of them, beside a part that is reached", "年間900件（うち夜間80件）", "812件（うち昼間620件）", "812/900 short"],
  ["one, and the other left to the next year", "2棟", "1棟は1月に完成、もう1棟は木材の納入が遅れ来年度の完成となった。", "1/2 short"],
  ["so many of all there are", "全24園の遊具の点検", "24園中21園で点検した。", "21/24 short"],
  ["all of all there are", "全24園の遊具の点検", "24園のうち24園で点検した。", "24/24 kept"],
  ["one, and more time for the other", "2駅", "1駅は3月に完成しましたが、もう1駅は大雪の影響で工期を5月末まで延ばしました。", "1/2 short"],
  ["all of them, with what was held instead of one", "6回、延べ180人", "中止した1回に代えて、2月に公民館3館で教室を行い、計7回、204人となった。", "7/6 kept"],
  ["what was called off, and the rest", "6回", "中止した2回を除き、4回開いた。", "4/6 short"],
  ["a step that it is to come down to", "待ち時間を30分台に短縮する。", "待ち時間は41分であった。", "41/30 short"],
  ["within the step", "待ち時間を30分台に短縮する。", "待ち時間は39分であった。", "39/30 kept"],
  ["a step of many digits", "市債残高を1,250億円台に抑える。", "市債残高は1,264億円となった。", "126400000000/125000000000 short"],
  ["within the step of many digits", "市債残高を1,250億円台に抑える。", "市債残高は1,258億円となった。", "125800000000/125000000000 kept"],
  ["a step where more is better", "充足率80%台", "充足率 91%", "91/80 kept"],
  ["beside the last time's", "参集率 75％以上", "第1回（7月）71.8％。前回（予告あり）の79.2％を下回った。", "71.8/75 short"],
  ["days not to be passed", "処理期間は21日を超えない。", "処理期間は平均24日", "24/21 short"],
  ["half of last year's, told twice", "通報を前年度の半数以下にする（前年度 90件）。", "通報は52件で、前年度より38件減少した。", "52/45 short"],
  ["half of few", "負傷者を前年（5人）の半数以下とする。", "負傷者 3人（令和7年中）", "3/2.5 short"],
  ["for so many of them", "修了者を人口1万人当たり200人以上とする。", "修了者 12,610人（人口1万人当たり193人）", "193/200 short"],
  ["all of them, and a part that the target names too", "5人（うち正規採用 4人）", "5人全員が修了し、うち4人が正規職員として採用された。", "5/5 kept"],
  ["how many of them were held", "おはなし会 18回", "18回中16回開催し、延べ312人が参加した。", "16/18 short"],
  ["how many of them were held as planned", "巡回 12回", "12回中11回は予定どおり実施した。", "11/12 short"],
  ["a rate that was not gone below", "3割以下", "平均 31.8%で、前年度から4ポイント下がったが、3割を切るには至らなかった。", "31.8/3 short"],
  ["a rate that could not be passed", "75%以上", "72.4%で、75%を上回ることはできなかった。", "72.4/75 short"],
  ["trouble in one half of the year", "誤送付0件", "上期に2件あったが、下期は0件であった。", "2/0 short"],
  ["half of last year's", "苦情を前年度の30件から半減させる。", "苦情 17件", "17/15 short"],
  ["half of last year's, behind it", "苦情を半減する（前年度30件）。", "苦情 14件", "14/15 kept"],
  ["half of last year's or less", "滞納額を前年度末（60万円）の半分以下にする。", "滞納額 41万円", "410000/300000 short"],
  ["twice last year's", "登録者を前年度（40人）から倍増させる。", "登録者 83人", "83/80 kept"],
  ["offices of two kinds", "全47課・所", "44課・所で終了（残る3園は現物を見られず）", "44/47 short"],
  ["of how many of all it was begun", "4館", "4館のうち3館で予約の受付を始めた。", "3/4 short"],
  ["an average of a month, beside last year's", "1人当たり月平均 11.0時間以内", "11.6時間。前年度の12.3時間からは減ったが、あと一歩であった。", "11.6/11 short"],
  ["a rate behind a bracket that compares something else", "満足度 92%以上", "来館者 2,040人（前年比 ＋40人）、満足度 91.0%", "91/92 short"],
  ["places that are to be made", "定員 24人分を整備する。", "定員 18人分（3か所）を整備した。", "18/24 short"],
  ["how far it came, and what was carried over in a bracket", "布設延長 3.2km", "2.5kmの布設にとどまった（入札の不調により0.7km分を翌年度へ繰越し）。", "2.5/3.2 short"],
  ["how many were done, and who was there", "小学校 6校", "5校 児童214人", "5/6 short"],
  ["all of them, and who was there", "小学校 6校", "6校 児童214人", "6/6 kept"],
  ["with how many it was agreed, and the other", "見守り協定 4団体", "3団体で締結し、残る1団体は役員の交代を待っている。", "3/4 short"],
  ["hours by their sign", "時間外勤務 1,200h以内", "1,260h（対前年度▲3.1％）", "1260/1200 short"],
  ["fewer than a range", "20～25回", "18回", "18/20 short"],
  ["more than a range of what is to be held", "講座 20～25回", "講座は27回であった。", "27/20 kept"],
  ["more than a range of what is to be avoided", "苦情 3～5件", "苦情は6件", "6/5 short"],
  ["how often first, and what was moved", "年間40回", "43回、変更は2回", "43/40 kept"],
  ["one of them, for which there is more time", "井戸 3基", "3基のうち2基は完成、1基は岩盤のため工期を5月まで延ばした。", "2/3 short"],
  ["those who got it, of those who asked", "50件", "67件の申請を受け付け、44件に交付した。", "44/50 short"],
  ["those it was done for, of those who asked", "50件", "67件の依頼に対し、44件の診断を終えた。", "44/50 short"],
  ["those who asked, where they are aimed at", "申請 50件", "67件の申請を受け付け、44件に交付した。", "67/50 kept"],
  ["to whom it has just been given", "改修の補助40件", "追加の募集も含め33件に交付したところです。", "33/40 short"],
  ["blanks before units", "会場 8 会場", "6 会場で開いた。", "6/8 short"],
  ["those who visited", "入館者 900人", "32日間で812人の御来館がありました（1日平均25.4人）。", "812/900 short"],
  ["those who visited, politely", "入園者 5万人", "4万2千人の皆様にご来園いただきました。", "42000/50000 short"],
  ["those who came, with how many a day", "参加者 900人", "812人の参加がありました（1日平均25人）。", "812/900 short"],
  ["how it was done, before how many it was done at", "出前授業 20校", "移動を避け、オンラインで17校に行いました。", "17/20 short"],
  ["how it was done, where the report opens with it", "出前授業 20校", "対面で21校に行いました。", "21/20 kept"],
  ["those who gave up, before what was given", "補助 18件", "2件が辞退されましたため、16件、総額7,980千円の補助となりました。", "16/18 short"],
  ["a rate beside those who answered", "有効回収率 60％以上", "7月に2,500人へ送り、1,437人から回答をいただきました（57.5％）。", "57.5/60 short"],
  ["a rate beside what came in", "収納率 95％", "調定額3億円、収入額2億8千万円（93.3％）", "93.3/95 short"],
  ["how many it was not done at, before how many it was", "38課", "窓口の開設に当たる3課を除き、35課の実査を行った。", "35/38 short"],
  ["what it came down to", "団員 300人", "勤め先の都合による退団が相次ぎ、281人に減少した。", "281/300 short"],
  ["what it grew to", "団員 300人", "大学での説明会が実を結び、312人に増えた。", "312/300 kept"],
  ["parts of all of them, each at its time", "9施設", "9施設のうち5施設は6月から、4施設は8月から貸出しを始めた。", "9/9 kept"],
  ["a rarer counter", "5分館", "4分館で行った。", "4/5 short"],
  ["how it was done, where the target tells of it", "対面講座 20回", "オンラインで24回、対面で9回開催した。", "9/20 short"],
  ["a wait that is made shorter by so much", "審査日数を3日縮める。", "審査日数は3.4日短くなった。", "3.4/3 kept"],
  ["a wait that is made shorter by less", "審査日数を3日縮める。", "審査日数は2日短くなった。", "2/3 short"],
  ["a rate that is made higher by so much", "満足度を4ポイント高める。", "満足度は5ポイント高くなった。", "5/4 kept"],
  ["the target named again in a word of its own", "植栽面積 300㎡", "年間の植栽目標面積300㎡に対し、苗の不足により進まず、210㎡の植栽にとどまった。", "210/300 short"],
  ["how often so far, before what is meant, without a verb", "教室 11回", "上半期4回開催、参加者計71人。下半期に7回を予定。", "4/11 short"],
  ["how often so far, before what is meant, in a word", "教室 5回", "3回実施、2回予定", "3/5 short"],
  ["how often, of as many as were meant", "教室 11回", "11回予定のところ8回の実施となった。", "8/11 short"],
  ["those who came, beside who turned it down", "17人", "14人を採用した（内定辞退3人）。", "14/17 short"],
  ["those who turned it down, where they are aimed at", "内定辞退者 2人以下", "採用14人、内定辞退者3人", "3/2 short"],
  ["what came to it, where so many are to be added", "様式を26様式追加", "24様式を追加し、合計71様式となった。", "24/26 short"],
  ["what came to it, where so many are to be built besides", "駐輪場4か所を増設", "2か所を増設し、計9か所となった。", "2/4 short"],
  ["time that it took, told again in a bracket", "放水開始時間 9分", "12.5分（12分30秒）", "12.5/9 short"],
  ["time that it took to mend", "断水の復旧時間 4時間", "5時間であった。", "5/4 short"],
  ["how many came, told again in another word", "受講者 80人", "64人（64名）", "64/80 short"],
  ["an average of two months", "滞在時間 50分以内", "5月・6月の平均は54分であった。", "54/50 short"],
  ["how many of them, behind all of them without a particle", "点検24施設", "24施設中 完了19施設、未完了5施設", "19/24 short"],
  ["the target named again beside what it came to", "目標削減額 20万円", "目標削減額は20万円で、削減額は12万円だった。", "120000/200000 short"],
  ["about how much in a bracket behind a share", "用紙の購入額を前年度比で4%削減する。", "2.5%（およそ3万円）の削減", "2.5/4 short"],
  ["a part left to another year by our era", "掲示板を20基設置する。", "調整により6基は2023年度に設置することとし、14基を設置した。", "14/20 short"],
  ["days that are called the result", "庭園の公開日数を24日とする。", "実績は21日である。", "21/24 short"],
  ["days, target and result side by side", "平均8日以内", "目標8日に対して実績11日", "11/8 short"],
  ["what is done for those who are counted", "滞納者90人を訪問する。", "72人を訪問した。", "72/90 short"],
  ["more of those than were to be helped", "不登校の児童・生徒12人の登校を支援する。", "支援した児童・生徒は14人であった。", "14/12 kept"],
  ["what is made of them", "空き家9棟の活用", "6棟", "6/9 short"],
  ["those who should be fewer", "空き家を30棟に減らす。", "34棟", "34/30 short"],
  ["what brought it about before it", "受診率48％", "電話での案内により45％となった。", "45/48 short"],
  ["what came between before it", "来館者6,000人", "秋の企画展が中止となったため、5,300人であった。", "5300/6000 short"],
  ["by how much it grew before it", "協力員80人", "前年度から4人増の71人となった。", "71/80 short"],
  ["how often it was held, by another verb", "教室を9回開催", "年間で7回開講した。", "7/9 short"],
  ["how often in all", "教室を9回開催", "前期4回、後期3回の計7回開催した。", "7/9 short"],
  ["to whom it was given, in a sentence", "改修の補助40件", "33件に交付した。", "33/40 short"],
  ["to whom something else was given", "花の会90団体の活動を支援する。", "花の会78団体に対し、延べ3,100株の苗を配った。", "78/90 short"],
  ["room that was made", "駐輪場の収容台数を80台増やす。", "2か所で64台分を新設した。", "64/80 short"],
  ["the result beside the target, each by its label", "審査会を9回開く。", "目標値9回、実績値7回", "7/9 short"],
  ["a length behind a colon", "平均20分以内", "実績：26分", "26/20 short"],
  ["called the result at the year's end", "事業者60者に助言する。", "年度末現在の実績は51者である。目標値を達成", "51/60 short"],
  ["at the year's end", "街路灯の更新 30灯", "年度末時点で27灯である。目標を上回った。", "27/30 short"],
  ["where it was held, before what else was done", "聞き取りを12地区で行う。", "9地区で実施し、標識の手直しなどを25か所で行った。", "9/12 short"],
  ["all of fewer", "掲示板18基を塗り直す。", "14基すべてを塗り直した。", "14/18 short"],
  ["fewer than all that are named", "26館すべてで点検を行う。", "21館で点検を行った。", "21/26 short"],
  ["ordered, and some of it there", "歩道橋5橋の塗替えを完了する。", "5橋全て発注した。2橋は9月に完成した。", "2/5 short"],
  ["ordered and there", "歩道橋5橋の塗替えを完了する。", "5橋全て発注し、9月に完成した。", "5/5 kept"],
  ["an order that was asked for", "歩道橋5橋の塗替えを発注する。", "5橋全て発注した。2橋は9月に完成した。", "5/5 kept"],
  ["all that are named", "26館すべてで点検を行う。", "26館全てで点検を行った。", "26/26 kept"],
  ["fewer than all people", "相談員34人全員の受講", "29人が受講した。", "29/34 short"],
  ["who took part in all, of so many who are to", "親子50組の参加", "7月25組、8月19組の計44組が参加した。", "44/50 short"],
  ["what a report opens with and does at once", "交流講座 24講座", "22講座開講した。", "22/24 short"],
  ["where it was completed, with the rest told behind", "18館の扉を取り替える。", "15館で完了した。\n3館は納入が遅れ、6月に完了する見込みである。", "15/18 short"],
  ["below last time's number in a bracket", "1世帯当たりの処理費を前回（512円）以下とする。", "489円", "489/512 kept"],
  ["above last time's number in a bracket", "1世帯当たりの処理費を前回（512円）以下とする。", "539円", "539/512 short"],
  ["the first line, which ends in a space", "借入残高（特例債を除く。）を150億円以下とする。", "147億円 \n （特例債を含む残高は251億円）", "14700000000/15000000000 kept"],
  ["who came, under another name", "来場者数 3,000人", "入場者数は2,810人であった。", "2810/3000 short"],
  ["what was sold, under another name", "直売所の売上高 500万円", "販売額は530万円であった。", "5300000/5000000 kept"],
  ["the part that is open, of all that is planned", "開通延長 1,200m", "計画延長3,000mのうち、開通延長は800mである。", "800/1200 short"],
  ["those who got it, beside who was refused", "改修の補助 15件", "17件に補助した。不採択は4件である。", "17/15 kept"],
  ["who was refused, as the target asks", "不合格者数 5人以下", "受験者20人、不合格者数7人", "7/5 short"],
  ["days that are added up", "庭園の公開日数を20日とする。", "春8日、秋9日の計17日", "17/20 short"],
  ["who arrived, of an increase", "看護師を3人増やす。", "新卒者1人が着任し、看護師は14人となった。", "1/3 short"],
  ["who arrived, as many as were to be added", "看護師を1人増やす。", "新卒者1人が着任し、看護師は14人となった。", "1/1 kept"],
  ["all there are, beside what came and went", "見守り登録数を50世帯とする。", "新たな登録は12世帯であったが、転出が9世帯あり、年度末の登録数は44世帯となった。", "44/50 short"],
  ["a share, with its amount in a bracket", "用紙の購入額を前年度比で4%削減する。", "2.5%（約3万円）の削減", "2.5/4 short"],
  ["a share, with its amount in a bracket, enough", "用紙の購入額を前年度比で2%削減する。", "2.5%（約3万円）の削減", "2.5/2 kept"],
  ["an earlier value behind its label and year", "75点\n（基準値：令和4年度 70.5点）", "73.8点", "73.8/75 short"],
  ["to whom it was given", "防災用品の補助 40団体", "33団体に補助（総額165万円）", "33/40 short"],
  ["beside its amount", "家賃補助件数60件", "51件 4,080千円を支出", "51/60 short"],
  ["a part under way beside it", "婚活の成立5件", "3件成立、2件調整中", "3/5 short"],
  ["who was taken in", "留学生15人", "11人を受入", "11/15 short"],
  ["who was taken on, of an increase", "保健師4人増", "2人を採用した。", "2/4 short"],
  ["of a school term", "朝食を食べる割合 95％以上", "1学期の実績は91.4％", "91.4/95 short"],
  ["of the first half", "就農給付 18人", "前期分 16人 2,400千円を支給", "16/18 short"],
  ["the part in use of a whole", "学習室6室", "6室のうち5室で供用を開始した。", "5/6 short"],
  ["cut down to", "投票区を60か所から52か所に再編", "55か所まで縮小した。", "55/52 short"],
  ["several times held", "研修会4回開催", "6月に2回、11月に1回開催し、延べ74人が参加した。", "3/4 short"],
  ["several times held, enough together", "研修会3回開催", "6月に2回、11月に1回開催し、延べ74人が参加した。", "3/3 kept"],
  ["who came each time", "受講者80人", "5月（31人）、9月（27人）に開催", "58/80 short"],
  ["who applied, where that is what came of it", "移住体験の申込み60人", "移住体験には21人の申込みがあった。", "21/60 short"],
  ["in all, behind a bracket of each time", "延べ120人以上の来場を得る。", "観望会を3回（7月31人、10月28人、1月36人）開き、延べ95人が来場した。", "95/120 short"],
  ["in all, behind a bracket of each time, enough", "延べ120人以上の来場を得る。", "観望会を3回（7月41人、10月48人、1月36人）開き、延べ125人が来場した。", "125/120 kept"],
  ["the level that a change comes to, in its bracket", "用紙を前年度比10%以上削減（81万枚以下）", "用紙は84万枚で、前年度に比べ6万枚（6.7%）の削減にとどまった。", "840000/810000 short"],
  ["the level that a change comes to, in its bracket, kept", "用紙を前年度比10%以上削減（81万枚以下）", "用紙は80万枚で、前年度に比べ10万枚（11.1%）の削減となった。", "800000/810000 kept"],
  ["right before the claim", "定着率96.5%", "96.1%と目標を上回った。", "96.1/96.5 short"],
  ["the last of several days", "未利用教室数0室を維持", "4/1現在0室、10/1現在2室", "2/0 short"],
  ["the last of several days, with the months", "待機者数5人以下", "4月1日現在3人、10月1日現在8人", "8/5 short"],
  ["a bracket before the amount owed", "地方債残高（一般会計）210億円", "残高は204億円となった。", "20400000000/21000000000 kept"],
  ["a bracket before the amount owed, above it", "地方債残高（一般会計）210億円", "残高は218億円となった。", "21800000000/21000000000 short"],
  ["what came to light where all of it was looked at", "点検延長90km", "2kmの老朽区間を確認した。点検延長は84kmであった。", "84/90 short"],
  ["what was looked for and came to light", "老朽区間12kmの確認", "9kmの老朽区間を確認した。", "9/12 short"],
  ["what it is a share of", "電子申請の受付件数800件", "電子申請は612件で、受付件数4,300件に占める割合は14.2%となった。", "612/800 short"],
  ["what is thrown away as the work", "古い図面50箱の廃棄", "58箱を廃棄", "58/50 kept"],
  ["what should not be thrown away", "廃棄量50kg", "廃棄量は58kg", "58/50 short"],
  ["a share in a bracket before what went down", "経費を前年度比2%削減", "消耗品費など310万円（前年度比2.6%）を削減", "2.6/2 kept"],
  ["how often it was held, of a target that names no deed", "出前授業24回", "21回実施した。学校の都合により3回は取りやめとなった。", "21/24 short"],
  ["who took part, of those who took part in all", "参加者900人", "地元の住民640人、来訪者90人の計730人が参加した。", "730/900 short"],
  ["who applied, of those who applied in all", "応募者60人", "一般枠32人、経験者枠30人、計62人が応募した。", "62/60 kept"],
  ["of one of them, beside what all had", "1便当たりの利用者数を8人以上とする。", "年間利用者数 36,000人\n運行便数 4,800便\n1便当たり 7.5人", "7.5/8 short"],
  ["who took part, beside how many each time", "参加者数を延べ8千人以上とする。", "講座を120回開催し、延べ7,260人（1回平均60.5人）の参加があった。", "7260/8000 short"],
  ["of one of them, told without it", "1便当たりの利用者数を8人以上とする。", "利用者数は7.5人であった。", "7.5/8 short"],
  ["the capacity that is made", "短期入所の定員を60人分確保する。", "定員数は54人となった。", "54/60 short"],
  ["in all, under a shorter name", "市民登録者数を700人とする。", "登録者数は、個人412人、団体会員201人の計613人となった。", "613/700 short"],
  ["of a calendar year that a bracket names, as estimated", "入館者数を年間16万人とする。", "入館者数（令和7年1月～12月）は、推計で約15万3千人であった。", "153000/160000 short"],
  ["about so many, to the third digit", "入館者数 16万人", "約15万3千人が入館した。", "153000/160000 short"],
  ["about so many, to the second digit", "入館者数 16万人", "約15万5千人が入館した。", "155000/160000 short"],
  ["about so many, in round numbers", "入館者数 1,000人", "約980人が入館した。", "980/1000 kept"],
  ["as many more", "防犯灯を15灯増設する。", "防犯灯の増設は12灯であった。", "12/15 short"],
  ["none of what the report says in other order", "山岳遭難死者数ゼロ", "山岳遭難による死者数は2人", "2/0 short"],
  ["nights and guests", "誘客 9,000人泊", "誘客は6,240人泊", "6240/9000 short"],
  ["what opens the report, beside the count of a rate", "検診受診者3,200人", "3,040人、要再検査率5.2％（158人）", "3040/3200 short"],
  ["the share of what is counted before it", "再就職率 30％以上", "相談204件中、職業訓練118件（57.8％）、再就職52件（25.5％）であった。", "25.5/30 short"],
  ["the kind of what is counted before it", "出張講座 12校", "市内中学校9校で実施（生徒 380人）", "9/12 short"],
  ["what was missing beside it", "講習会 20回", "19回開催した。開催回数は1回足りなかった。", "19/20 short"],
  ["points by their sign", "受検率を3ポイント以上上げる", "52.4％（＋1.2ポイント）", "1.2/3 short"],
  ["points that went down by their sign", "受検率を3ポイント以上上げる", "52.4％（△1.2ポイント）", "1.2/3 short"],
  ["points that went down as was wanted", "滞納率を3ポイント下げる", "8.4％（▲3.2ポイント）", "3.2/3 kept"],
  ["days of a year", "年間80日の開所日を確保する", "開所日 78日", "78/80 short"],
  ["in the bracket behind the one that it names", "幹事会 2回、作業部会 10回", "幹事会を5月に開催、作業部会は毎月開催（7回）", "7/10 short"],
  ["a number behind what it counts", "参加町内会40", "34町内会", "34/40 short"],
  ["an arrow behind a day in brackets", "相談窓口 12か所", "窓口数:9か所(R5.4月)→14か所(R7.9月末)", "14/12 kept"],
  ["from a number of an earlier year in brackets", "登録者数 300人", "登録者数は180人(令和4年度末)から250人に増えた。", "250/300 short"],
  ["a gap beside the result", "体験会の参加者数 40人", "目標値40人に対し実績は33人で、7人の差が生じた。", "33/40 short"],
  ["a capacity that is counted", "学童クラブ定員数 480人", "学童クラブ定員数455人", "455/480 short"],
  ["a target restated as not reached", "未利用地ゼロ", "未利用地は3月末現在で4件であり、ゼロには至らなかった。", "4/0 short"],
  ["the end of the target's noun as topic, with a day", "小学校空き教室ゼロ", "空き教室は10月1日現在で6室", "6/0 short"],
  ["the part to which the target's deed was done", "市民提案の採択 4件", "提案は9件あり、うち3件を採択した。", "3/4 short"],
  ["the part that was reached, with the rest counted", "20指標の達成", "20指標のうち目標達成が15指標、未達成が5指標である。", "15/20 short"],
  ["the part that could be reached", "重点事業30事業の完了", "全30事業のうち、完了できたものが27事業、残りの3事業については未了となりました。", "27/30 short"],
  ["the part that was reached, of what is named", "45件の改善計画の達成", "45件の改善計画のうち、達成したものは38件(84.4%)であった。", "38/45 short"],
  ["a change that the report opens with", "図書館を利用した市民の割合 35.0%", "33.1%から31.6%に低下した。", "31.6/35 short"],
  ["scrawls are better fewer", "落書き件数 60件", "落書きは48件であった。", "48/60 kept"],
  ["what was removed of them is better more", "落書きの消去 60件", "落書きの消去は48件であった。", "48/60 short"],
  ["what a survey came to", "暮らしやすいと思う割合 80%", "令和6年6月の市民意識調査の結果では76.4%であった。", "76.4/80 short"],
  ["what is told to miss the target, by another name", "見守り協力グループの数 30団体", "登録団体数は27団体で、前年度から2団体増えたものの目標には届かなかった。", "27/30 short"],
  ["no more than so many", "巡回相談を10か所で実施", "大雪の影響で7か所しか巡回できなかった。", "7/10 short"],
  ["the total of kinds, told with the target's words", "公立12園が給食の無償化に対応", "幼稚園3園、保育園8園の計11園が給食の無償化に対応した。", "11/12 short"],
  ["without a noun, by the very same words", "順調に進んでいるもの(A) 18事業", "順調に進んでいるもの(A)が16事業、遅れているもの(B)が4事業", "16/18 short"],
])("%s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual([expected]);
});

test.each([
  ["the target again, with what came of it in two places", "看板15基", "15基に対し、2地区で各7基に設置した。"],
  ["what was found at some of all there are", "全24園の遊具の点検", "24園中3園で不具合が見つかり、直した。"],
  ["all of them, where a part is asked for", "80件（夜間）", "71件（うち夜間65件）"],
  ["a day of the month", "公開日数を20日とする。", "3月16日に公開した。"],
  ["a time of the day", "待ち時間20分以内", "開始：10:30分"],
  ["kinds that are enough together", "診断 20件", "簡易診断12件、精密診断9件"],
  ["who came, and who is there for them", "来場者数 300人", "入園者の保護者は210人であった。"],
  ["what was sold, and who sells it", "売上高 500万円", "販売手数料は40万円であった。"],
  ["some of those who arrived", "看護師を3人増やす。", "4月に2人、10月に1人が着任した。"],
  ["whom something was sent to", "交流講座 24団体", "30団体に依頼した。"],
  ["who may come to what is still to be held", "60人", "12月に研修を開くこととしており、21人の申込みがある。"],
  ["an increase against a level", "登録者30人増", "9月末で214人"],
  ["levels of several days add up to nothing", "会員600人", "4月末280人、9月末に310人"],
  ["what was only begun", "管路更新5路線、人孔8基", "更新のうち2路線の掘削に着手"],
  ["one and the other, though late", "2棟", "1棟は1月に完成、もう1棟は木材の納入が遅れ3月18日の完成となった。"],
  ["the rest, done later", "地区懇談会5会場", "4会場（7/2～9）で開催、残り1会場は台風のため延期し8月3日に開催した。"],
  ["who answered", "事業者500社を対象に実施", "8月に実施し、312社から回答を得た。"],
  ["what owners agreed to", "間伐6ha", "所有者の承諾4.5ha分を取得"],
  ["one deed of a target that counts several", "説明会4回、会議6回", "5回実施した。"],
  ["other things than what was done at", "出張講座 12校", "市内中学校9校に案内した。"],
  ["in a bracket behind something else", "幹事会 2回、作業部会 10回", "合同の視察は毎月開催（7回）"],
  ["what is missing of it", "職員 20人", "なお職員1人が不足している。"],
  ["the day of something", "開館日 300日", "4月25日に開館した。"],
  ["one of several by number", "会場2", "会場1に決定"],
  ["a target restated by its name", "蔵書の8%の入替え", "蔵書の8%の入替えという目標は達成できなかったが、新刊を購入した。"],
  ["how often something was done about it", "重大事故ゼロ", "重大事故は、講習を5回行った結果、発生しなかった。"],
  ["other words before the letter", "順調に進んでいるもの(A) 18事業", "見直しを要するもの(A)が16事業、終了したもの(B)が4事業"],
  ["what most said in a survey", "検診の受診率 40%", "アンケートの結果では82%が満足と答えた。"],
  ["another number beside a measure that is judged", "相談の受付 40件", "苦情は2件で、利用者数は目標を上回った。"],
  ["all of them, and what came of some", "相談会 10回", "10回中6回は定員に達した。"],
  ["a backlog that is gone in the end", "待機者0件", "上期 4件、下期 0件"],
  ["a rate of each month", "毎月90%以上", "12か月中11か月で達成（年平均 91.4%）"],
  ["a part to which something else was done", "市民提案の採択 4件", "懇談会に60件の意見があり、うち3件を公表した。"],
])("not compared: %s: %s against %s", (_, target, result) => {
  expect(seen(target, result)).toEqual([]);
});

test("a result belongs to the target with which its name shares most", () => {
  expect(seen("点検技術者 2人、第2種点検資格 3人", "点検技術者講習に2人が受講中")).toEqual(["2/2 kept"]);
});

test.each([
  ["the rest, left for the next year", "地区懇談会5会場", "4会場で開催、残り1会場は次年度に開催することとした。", "4/5 short"],
  ["one named in a bracket, put off", "歩道4路線", "3路線完成。1路線（南町線）は用地の協議に日数を要し、次年度へ繰越", "3/4 short"],
  ["the rest, called off", "地区懇談会5会場", "4会場で開催、残り1会場は中止した。", "4/5 short"],
  ["begun, which was asked for", "5路線の着手", "3路線に着手した。", "3/5 short"],
  ["answers that were asked for", "回答500社", "312社から回答を得た。", "312/500 short"],
  ["the rest, which could not be held", "地区懇談会5会場", "4会場で開催し、残る1会場は降雪により開催できませんでした。", "4/5 short"],
  ["an agreement that was asked for", "地権者の同意20人", "地権者の同意14人", "14/20 short"],
])("compared all the same: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual([expected]);
});

test.each([
  ["参加者数　前年度比12％増（前年度100人）", "108人", ["108/112 short"]],
  ["参加者数　前年度比12％増（前年度100人）", "113人", ["113/112 kept"]],
  ["参加者を前年度（100人）より12人増やす", "108人", ["108/112 short"]],
  ["参加者を昨年度の480人から1割増やす", "参加者は530人", ["530/528 kept"]],
  ["参加者を前年度より12人増やす", "108人（前年度100人）", ["108/112 short"]],
  ["苦情を前年度比20％減（前年度50件）", "45件", ["45/40 short"]],
  ["受診率を前年度（58.2％）より2ポイント上げる", "59.1％", ["59.1/60.2 short"]],
  ["使用量を基準年（50,000kWh）比5％削減", "47,000kWh", ["47000/47500 kept"]],
  ["会員を昨年度より20人増やす", "12人増え、会員は212人（昨年度200人）となった。", ["12/20 short"]],
  ["前年度比12％増（前年度100人）の112人", "108人", ["108/112 short"]],
  ["受診率を前年度（58.2％）より2％上げる", "59.1％", []],
  ["参加者を12％増やす", "108人（前年度100人）", []],
  ["来館者を前年度より50人増やす", "講座の参加者 120人（前年度90人）", []],
  ["参加者を前年度（25回）より12人増やす", "参加者108人", []],
])("a change is held as the level that it leads to: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["once a day and times of a year", "巡回を1日1回行う", "巡回を年間240回行った。", []],
  ["once a day and times of a year, the other way", "巡回 年50回", "毎日1回巡回した。", []],
  ["once a day on both sides", "巡回を1日2回行う", "巡回は1日1回となった。", ["1/2 short"]],
  ["trips a day and trips", "バスを1日6便運行する", "5便を運行した。", ["5/6 short"]],
  ["once in two years and times", "研修を2年に1回開く", "研修を3回開いた。", []],
  ["every other month and times", "会議は隔月1回", "会議を5回開いた。", []],
  ["a month and a week", "会議は月2回", "会議は週1回", []],
  ["on the first of a month and once a day", "10月1日2回", "1回開いた。", ["1/2 short"]],
])("how often: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["会議を毎月1回開催", "会議を10回開催した。", 12, ["10/12 short"]],
  ["会議を毎月1回開催", "会議を12回開催した。", 12, ["12/12 kept"]],
  ["会議を毎月1回開催", "会議を7回開催した。", 7, ["7/7 kept"]],
  ["会議を月2回開催", "会議を21回開催した。", 12, ["21/24 short"]],
  ["会議を毎月1回開催", "会議を10回開催した。", null, []],
  ["会議を毎月1回開催（8月を除く）", "会議を11回開催した。", 12, []],
  ["会議を原則毎月1回開催", "会議を11回開催した。", 12, []],
  ["会議を毎月1回開催", "会議は8月を休み、11回開催した。", 12, []],
  ["会議を毎月1回開催", "会議を9月に2回開催した。", 12, []],
  ["会議を毎月1回開催", "会議を上半期に5回、下半期に6回開催した。", 12, []],
  ["会議を毎月1回開催", "会議は第11回まで開催した。", 12, []],
  ["会議を毎月1回開催", "会議を毎月1回開催した。", 12, ["1/1 kept"]],
])("times a month where it is certain for how many: %s against %s in %s months", (target, result, months, expected) => {
  const found = compareQuantities(target, result, { months });
  expect(found.map(({ short, target: { value }, result: { value: got } }) => `${got}/${value} ${short ? "short" : "kept"}`)).toEqual(expected);
});

test.each([
  ["参加者100人（うち新規20人）", "参加者110人（うち新規15人）", ["110/100 kept", "15/20 short"]],
  ["参加者100人（うち新規20人）", "参加者110人、うち新規参加者は25人", ["110/100 kept", "25/20 kept"]],
  ["参加者100人（うち新規20人）", "110人が参加した。うち新規は15人だった。", ["110/100 kept", "15/20 short"]],
  ["参加者 200人\n（うち町外50人）", "参加者 220人\n（うち町外 42人）", ["220/200 kept", "42/50 short"]],
  ["苦情10件（うち重大2件）", "苦情8件（うち重大1件）", ["8/10 kept", "1/2 kept"]],
  ["苦情10件（うち重大2件）", "苦情8件（うち重大3件）", ["8/10 kept", "3/2 short"]],
  ["参加者100人（うち新規20人）", "参加者110人（うち学生15人）", ["110/100 kept"]],
  ["回収率70％（うち電子回答率30％）", "回収率は71.2％、電子回答率は28.4％であった。", ["71.2/70 kept", "28.4/30 short"]],
  ["回収率70％（うち電子回答率30％）", "回収率は71.2％、電子回答率は26.0％から28.4％に上がった。", ["71.2/70 kept"]],
  ["参加者100人（うち新規20人）", "参加者110人、新規15人", ["110/100 kept"]],
  ["参加者100人（うち新規20人）", "参加者110人（前年度のうち新規15人）", ["110/100 kept"]],
  ["参加者100人", "参加者110人（うち新規15人）", ["110/100 kept"]],
  ["講座10回（うち新規2回）、教室5回（うち新規2回）", "講座10回（うち新規1回）、教室5回（うち新規2回）", ["10/10 kept", "5/5 kept"]],
  ["参加者100人（うち新規20人）", "参加者110人（うち新規2割）", ["110/100 kept"]],
])("parts that both sides name: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["特定健診受診率 60%", "がん検診受診率 40%", []],
  ["防災訓練参加者数 500人", "講演会参加者数 120人", []],
  ["市民税収納率 99%", "固定資産税収納率 98%", []],
  ["図書館利用者数 9万人", "博物館利用者数 2万人", []],
  ["特定健診受診率 60%", "受診率 57%", ["57/60 short"]],
  ["寄附額 2億円", "ふるさと納税寄附額 1億8千万円", ["180000000/200000000 short"]],
  ["ふるさと納税寄附額 2億円", "寄附件数 1,200件、寄附額 1億8千万円", ["180000000/200000000 short"]],
  ["図書館利用者数 9万人", "年間利用者数 8万人", ["80000/90000 short"]],
  ["登録世帯数 500世帯", "加入世帯数 450世帯", ["450/500 short"]],
  ["健康講座受講者数 200人", "健康教室受講者数 150人", ["150/200 short"]],
  ["見守り協力グループ数 30団体", "登録グループ数は27団体で、目標には届かなかった。", ["27/30 short"]],
])("names of one thing, one of which holds the other, and names of others: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["a name that ends in the other", "交通事故死者数 0人", "死者数は2人", ["2/0 short"]],
  ["all of those of whom some are named", "待機児童数 0人", "児童数は420人", []],
  ["those who did not", "未加入率 10％以下", "加入率は92％", []],
  ["a change in brackets beside it", "会員 500人（R6末 460人）", "R7末 485人（＋25人）", ["485/500 short"]],
  ["a change in brackets, which was asked for", "ごみの量 前年度比△4%", "92.5t（△2.5%）", ["-2.5/-4 short"]],
  ["days and counts alone", "待機児童ゼロ", "4月1日時点 0人、10月1日時点 3人", ["3/0 short"]],
  ["counts of something else", "苦情ゼロ、相談5件", "5件", ["5/5 kept"]],
  ["a share of a capacity", "団員の充足率 95％", "定員800人に対し実員742人（92.8％）", ["92.8/95 short"]],
  ["a share of last year's", "団員の充足率 95％", "前年度800人に対し742人（92.8％）", []],
  ["from one value to another, by the noun of the first", "登録工房を10社から15社に増やします。", "案内を送るとともに見学会を開き、新たに2社を迎えて登録工房は12社となった。", ["12/15 short"]],
  ["from one value to another, and somebody else", "登録工房を10社から15社に増やします。", "見学会に8社、説明会に6社が参加した。", []],
  ["in kanji, a part of the whole", "五地区の見直しを支える", "五地区のうち四地区で見直しを終えた。", ["4/5 short"]],
  ["in kanji, and words that only hold a numeral", "五地区の見直しを支える", "一部の地区で三役が集まり、五地区で見直しを終えた。", ["5/5 kept"]],
  ["as many as were to be added", "充電器を5基増設する。", "充電器は3基の設置を終えた。", ["3/5 short"]],
  ["how many there are in all, where some were to be added", "充電器を5基増設する。", "充電器は計13基となった。", []],
  ["what is finished of as many, beside another kind", "水門の点検40門、塗替え5門", "点検は40門を終えた。塗替えは5門のうち4門が完了した。", ["40/40 kept", "4/5 short"]],
  ["what is told of some of as many", "相談会5回", "相談会は5回のうち3回を夜間に開いた。", ["5/5 kept"]],
  ["what is finished of as many", "照明の取替え 6施設", "6施設のうち5施設完了、残り1施設は3月末に完了予定", ["5/6 short"]],
  ["what came in, of which some is finished", "相談 30件", "相談は30件のうち20件完了", ["30/30 kept"]],
  ["the rate of all kinds", "小中学校の洋式化率 70％", "小学校72.5％、中学校66.1％（全体70.3％）", ["70.3/70 kept"]],
  ["the rate of both kinds together", "検診の受診率 60％", "男性 48.6％、女性 53.1％（計 50.7％）", ["50.7/60 short"]],
  ["the rate of all, as a name of its own", "検診の受診率 50％", "男性 48.6％、女性 53.1％、全体 50.7％", ["50.7/50 kept"]],
  ["the mean of two times", "受講者の満足度 80％", "1回目 72％、2回目 84％（平均 78％）", ["78/80 short"]],
  ["the mean of others", "検診の受診率 60％", "国保 58.2％（県平均 61％）", []],
  ["what two numbers lead to", "利用者 計9,000人", "夏の開放は5,210人。冬の開放2,640人と合わせて7,850人となった。", ["7850/9000 short"]],
  ["so many of all places", "11地域のうち4地域で計画を作る。", "3地域で計画を作った。", ["3/4 short"]],
  ["to so many of them, as one gave up", "9団体", "1団体が解散したため、8団体への補助となった。", ["8/9 short"]],
  ["to so many of them", "補助 9団体", "9団体への交付となった。", ["9/9 kept"]],
  ["new ones beside those who left", "登録店 15店の増", "新規登録12店、閉店4店", ["12/15 short"]],
  ["enough new ones, of which some left", "登録店 15店の増", "新規登録17店、閉店4店", []],
  ["a mean of the months", "月平均 9時間以内", "4月～8月の月平均は9.6時間。", ["9.6/9 short"]],
  ["a mean of the months, and as it would be", "月平均 9時間以内", "月平均は9.6時間。棚卸しの月を除くと8.8時間となる。", ["9.6/9 short"]],
  ["a mean of the months against a year", "年間 90時間以内", "月平均は9.6時間。", []],
  ["the rate of one kind", "中学校の洋式化率 70％", "小学校72.5％、中学校66.1％（全体70.3％）", ["66.1/70 short"]],
  ["so often at so many places", "教室 12回×3会場", "30回開催した。", ["30/36 short"]],
  ["so often at so many places, by place", "教室 12回×3会場", "教室を各会場で12回開催した。", ["12/12 kept"]],
])("what a result is told by: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["from hours to minutes", "処理時間 2時間→90分", "100分", ["100/90 short"]],
  ["from hours to minutes, reached", "処理に要する時間を2時間から90分にする", "処理に要する時間は80分となった。", ["80/90 kept"]],
  ["from minutes to hours", "開館 90分→2時間", "100分", ["100/2 short"]],
  ["more days than a month has", "プールの開放 40日", "雨天のためプールの開放は39日の実施となった。", ["39/40 short"]],
  ["days of a name", "「にぎわい100日」の発信", "にぎわい60日の発信", []],
  ["minutes in kanji", "待ち時間を十分以内とする", "待ち時間は12分であった。", ["12/10 short"]],
  ["fewer minutes in kanji", "待ち時間 五分以内", "待ち時間は6分であった。", ["6/5 short"]],
  ["a word and no minutes", "十分に周知する", "12分の動画を作成した。", []],
  ["a day of a month", "10月28日の開催", "10月29日に開催した。", []],
])("days and minutes: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["by season, of a total", "来場者 2,000人", "夏 1,120人、冬 640人、計1,760人", ["1760/2000 short"]],
  ["by season, enough together", "来場者 1,500人", "夏 1,120人、冬 640人、計1,760人", ["1760/1500 kept"]],
  ["by half of the year, in sentences", "来場者数を2,000人とする。", "前期は1,120人、後期は640人で、合わせて1,760人だった。", ["1760/2000 short"]],
  ["each time, with the total in a line of its own", "受講者 120人", "第1回 46人、第2回 51人\n計 97人", ["97/120 short"]],
  ["by day", "受講者 120人", "6/3 46人、9/8 51人、計97人", ["97/120 short"]],
  ["by how it came in", "相談件数 300件", "窓口130件、電話98件、計228件", ["228/300 short"]],
  ["by how it came in, with what they did", "相談件数 300件", "窓口130件、電話98件の計228件の相談があった。", ["228/300 short"]],
  ["with what a part of them did", "参加者 2,000人以上", "夏 1,120人、冬は大雪で640人の参加となり、合計1,760人であった。", ["1760/2000 short"]],
  ["who was there for others", "参加者 100人", "講師3人、補助員5人、計8人", []],
  ["others, by a topic of their own", "参加者 100人", "運営は、学生3人、社会人5人、計8人", []],
  ["others, by what was done with them", "参加者 100人", "警察官20人、団員30人、計50人を配置した。", []],
  ["what does not add up", "来場者 2,000人", "夏 1,120人、冬 640人、計1,860人", []],
  ["with other numbers of the unit", "来場者 2,000人", "夏 1,120人、冬 640人、計1,760人、協力 80人", []],
])("what a report counts in parts: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["what was granted", "助成世帯数 90世帯", "申請88世帯、助成決定79世帯", ["79/90 short"]],
  ["what was done", "改修箇所 25か所", "要望40か所、実施21か所", ["21/25 short"]],
  ["what was done, enough", "改修箇所 20か所", "要望40か所、実施21か所", ["21/20 kept"]],
  ["what was asked for, where the target is that", "申請件数 90件", "申請88件、交付79件", ["88/90 short"]],
  ["of several things", "改修箇所 25か所", "要望40か所、実施21か所、新設2か所", []],
  ["what was left of what there was", "未登録の資産 0件", "台帳にない23件を登録し、0件とした。", ["0/0 kept"]],
  ["what was left of what there was, and too much", "未登録の資産 3件以下", "台帳にない23件を調べ、8件まで減らした。", ["8/3 short"]],
  ["what there was, and no number left", "苦情 0件", "苦情4件に応じ、改善策2件をまとめた。", ["4/0 short"]],
  ["the bound of the target beside the number itself", "平均待ち日数 10日以内", "平均待ち日数は13日であった。平均待ち日数は10日以内に収まった。", ["13/10 short"]],
  ["the bound of the target beside a number of a part", "平均待ち日数 10日以内", "休日の待ち日数は13日であった。平均待ち日数は10日以内に収まった。", ["10/10 kept"]],
  ["a whole by the thing that it counts", "90か所の集会所のうち40か所で点検する。", "31か所で点検を終えた。", ["31/40 short"]],
  ["a part decided for a later year of an era", "ベンチを12基設置する。", "4基は平成31年度に設置することとし、8基を設置した。", ["8/12 short"]],
  ["new ones, of a target that tells what they lead to", "新たに3校で開設し、計14校とする。", "2校で開設した。", ["2/3 short"]],
  ["new ones and what they lead to", "新たに3校で開設し、計14校とする。", "2校で開設し、計13校となった。", ["2/3 short", "13/14 short"]],
  ["what they lead to, by no such word", "新たに3校で開設し、計14校とする。", "13校となった。", []],
  ["this year, behind last year", "入館者 2万人", "前年度21,400人、今年度18,900人", ["18900/20000 short"]],
  ["what was added, far below where it starts", "栽培面積を62haから66haに広げる。", "苗木の補助の申請が3.1ha分あった。", []],
  ["all there is, from where it starts", "栽培面積を62haから66haに広げる。", "栽培面積は64.1haとなった。", ["64.1/66 short"]],
  ["places, each of them a topic, enough together", "3地区で運行を始める。", "2地区では10月から、1地区では1月から運行を開始した。", ["3/3 kept"]],
  ["places, of which one was left undone", "3地区で運行を始める。", "2地区では10月から運行を開始した。1地区では協議が続いている。", ["2/3 short"]],
  ["those without bids, each of them a topic", "3施設の管理者を決める。", "2施設は12月に指定した。応募のなかった1施設は、再び公募を行い、3月に議決を得た。", ["3/3 kept"]],
  ["some of those that the target counts", "60人を登録する。", "当日は、登録者のうち58人に立ち会っていただいた。", []],
  ["some of those who came, with what the target asks for", "受講者のうち45人が修了する。", "受講者のうち41人が修了した。", ["41/45 short"]],
  ["the finished part of those that were ordered", "8路線", "5路線を発注し、2路線が完成した。残る3路線は冬の発注とした。", ["2/8 short"]],
  ["all that were ordered", "8路線を発注する。", "5路線を発注し、2路線が完成した。", ["5/8 short"]],
  ["a sum of the kinds that the same was done for", "200基に補助する。", "小型103基、大型89基の計192基に補助した。大型は7月に予算を増やしている。", ["192/200 short"]],
  ["a rate over all times", "研修を2回開き、受講率95％以上とする。", "2回目の受講率は96.8％で、2回を通じた受講率は94.0％となった。", ["2/2 kept", "94/95 short"]],
  ["days besides those told before", "窓口を6日間開く。", "3月にも3日間開いた。", []],
  ["one of them that could not be used", "給水車3台を用いる。", "給水車1台は車検のため使用できず、他市から借り受けて3台で行った。", []],
  ["in all, of whom nothing is said, beside how many each time", "教室を50回、延べ1,200人", "51回実施し、延べ1,163人が参加。1回当たりの参加者は前年度の21.6人から22.8人に増加", ["51/50 kept", "1163/1200 short"]],
  ["in all, of others", "教室を50回、延べ1,200人", "51回実施し、延べ163人の指導員が従事した。", ["51/50 kept"]],
  ["shares of the kinds that it lists, added up", "回答者のうち「満足」「やや満足」の割合を90％以上とする。", "「満足」が68％、「やや満足」が21％で、合わせて89％となった。", ["89/90 short"]],
  ["shares of other kinds, added up", "回答者のうち「満足」の割合を90％以上とする。", "「不満」が6％、「やや不満」が2％で、合わせて8％となった。", []],
  ["a share of all of them", "対象者1,800人の95％以上に送付する。", "1,742人に送付し、送付率は96.8％となった。", ["96.8/95 kept"]],
  ["a share of all of them, short", "対象者1,800人のうち9割に送付する。", "1,742人に送付し、送付率は86.8％となった。", ["86.8/9 short"]],
  ["one time that was called off, beside how often it was held", "夜間の窓口を年12回開く。", "1月の夜間窓口1回は大雪のため閉庁とし、翌週に開いた。年間では12回となった。", []],
  ["those with whom it is still talked over", "移転する14世帯のうち9世帯の移転を終える。", "6世帯の移転が終わり、3世帯と移転先の協議を行っている。", ["6/9 short"]],
  ["what it came to, by the end of its name", "家庭相談支援員を20人から25人に増やす。", "研修に4人が参加した。9月末現在の支援員は、退職もあり19人となっている。", ["19/25 short"]],
  ["what it came to, by the end of another name", "家庭相談支援員を20人から25人に増やす。", "研修に4人が参加した。9月末現在の協力員は、退職もあり19人となっている。", []],
  ["on a day, beside the year's", "入館者数1万人", "入館者は1日平均35人で、年間では10,500人となった。", ["10500/10000 kept"]],
  ["on a day, as the target counts", "1日平均の入館者40人", "入館者は1日平均35人で、年間では10,500人となった。", ["35/40 short"]],
  ["how often, without a word of what", "人形劇を30回上演する。", "開催回数は21回、観客は延べ812人であった。", ["21/30 short"]],
  ["how often in the year", "人形劇 20回", "年間の開催回数は21回となった。", ["21/20 kept"]],
  ["how often something else was held", "人形劇を30回上演する。", "運営会議の開催回数は4回であった。", []],
  ["those who got it, of who asked", "雨水槽の設置補助 20基", "申請は25基で、うち18基に交付した。", ["18/20 short"]],
  ["those who got it, of who asked, with について", "雨水槽の設置補助 20基", "補助申請は25基あり、うち21基について交付を行った。", ["21/20 kept"]],
  ["who asked, as the target counts", "雨水槽の申請 20基", "申請は25基で、うち18基に交付した。", ["25/20 kept"]],
  ["those who were called one by one", "集落支援員2名を委嘱する。", "11月に1名、1月に1名を委嘱した。", ["2/2 kept"]],
  ["those who were called one by one, too few", "集落支援員3名を委嘱する。", "11月に1名、1月に1名を委嘱した。", ["2/3 short"]],
  ["how many there were at several times", "団員200名", "4月は120名、9月は131名であった。", []],
  ["where it went on, beside where it was suspended", "公立3園で実施する。", "1園は人手が足りないため10月から休止し、2園で実施した。", ["2/3 short"]],
  ["the best of those who came", "提案 20件", "優秀提案3件を表彰した。", []],
  ["the best, as the target asks", "優秀提案 5件", "優秀提案3件を表彰した。", ["3/5 short"]],
  ["where it was done, beside where it goes on", "文化財の指定 2件", "1件を指定した。1件は調査が足りず、継続審議となった。", ["1/2 short"]],
  ["others, behind last year", "入館者 2万人", "前年度21,400人、相談者18,900人", []],
])("what came of it: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["who took part, of those who were taught", "受講者 120人", "97人が参加した。", ["97/120 short"]],
  ["who took part, behind how often", "受講者 120人", "4回開催、97人参加", ["97/120 short"]],
  ["in the line below how often", "受講者数120人", "4回開催\n130人参加", ["130/120 kept"]],
  ["in the bracket behind how often", "参加者 120人", "訓練4回（延べ97人）", ["97/120 short"]],
  ["beside how many came each time", "参加者 120人", "訓練を4回実施し、毎回平均24人、延べ97人の参加を得た。", ["97/120 short"]],
  ["who was trained as something", "指導員 120人", "97人が参加した。", []],
  ["who helped, behind how often", "登録者 120人", "訓練4回（延べ97人）", []],
  ["the target behind a stroke", "参加者 120人", "97人/120人", ["97/120 short"]],
  ["the target before a stroke", "参加者 120人", "120人/130人", ["130/120 kept"]],
  ["the target behind a stroke, spelt otherwise", "参加者 120名以上", "97人/120人", ["97/120 short"]],
  ["the target behind a stroke and a bare number", "設置箇所 15か所", "11/15か所", []],
  ["a day before a number", "設置箇所 15か所", "10/12 11か所", ["11/15 short"]],
  ["as things stand", "登録者 120人", "現状:97人", ["97/120 short"]],
  ["in lines of their own", "来場者 3,000人", "北区 940人\n中区 860人\n南区 1,020人\n計 2,820人", ["2820/3000 short"]],
])("who came, and how it is noted: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["4,500人（1便当たり1.6人）", "4,602人で、1便当たりの利用者は1.4人となった。", ["4602/4500 kept", "1.4/1.6 short"]],
  ["4,500人（1便当たり1.6人）", "4,402人で、1便当たりの利用者は1.7人となった。", ["4402/4500 short", "1.7/1.6 kept"]],
])("what counts for one is not held against all: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["how it went", "友の会 650人", "612人と微減にとどまる", ["612/650 short"]],
  ["how it goes, as of a day", "納付率 83％を下回らない", "2月末現在 81.2％で横ばいが続く", ["81.2/83 short"]],
  ["what it came to, behind the end of the call", "生垣の補助 60件", "予算の上限に達したため1月で受付を締め切った（57件）。", ["57/60 short"]],
  ["what is begun, behind it", "水門の改修 6か所", "設計に着手した（4か所）。", []],
  ["together with what is told before", "販路開拓の補助 24社", "追加募集の分も含め、22社へ交付した。", ["22/24 short"]],
  ["so many more than the report tells", "講習 5講座", "夏の分に2講座を追加した。", []],
  ["so many more, as the target asks", "桟橋に係船柱を5基追加する。", "3基を追加した。", ["3/5 short"]],
  ["a target that includes a kind", "強制撤去を含め8隻", "所有者による自主撤去が3隻", ["3/8 short"]],
  ["the sum of an addition", "延べ150人", "昼と夜に開き、68人＋59人の127人", ["127/150 short"]],
  ["the sum behind an equals sign", "150人", "68人＋59人＝127人", ["127/150 short"]],
  ["what is left of those who came and went", "登録 50隻", "加入4隻、離脱7隻、差引き43隻", ["43/50 short"]],
  ["who asked for it, beside who got it", "20社", "申請は25社で、9月末までに18社へ交付した。", ["18/20 short"]],
  ["who asked for it, before where it was held", "15校", "申込み17校、9月末までに8校で実施", ["8/15 short"]],
  ["who asked for it, as the target asks", "応募 30社", "応募25社のうち18社を採択", ["25/30 short"]],
  ["who came to it, of an increase", "友の会 10団体増", "4団体が加入した。", ["4/10 short"]],
  ["within so many per cent, and below them", "納付率 98％台", "97.6％", ["97.6/98 short"]],
  ["within so many per cent", "納付率 98％台", "98.2％", ["98.2/98 kept"]],
  ["not quite", "新規申込 2,500件", "12月の分を加え、2,488件で惜しくも届かず", ["2488/2500 short"]],
  ["behind how often it was held, as a noun", "参加者 延べ90人", "2回の開催で延べ77人", ["77/90 short"]],
  ["of a deed that anything is done with", "配布枚数 3,000枚", "しおりを2,600枚配布した。", ["2600/3000 short"]],
  ["of such a deed, one of two", "開催回数 5回", "会議を3回開催し、研修会を4回開催した。", []],
  ["beside last year's end", "集いの場 105か所（前年度末 98か所）", "95か所", ["95/105 short"]],
])("a number by what stands around it: %s: %s against %s", (_, target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["門扉改修の補助", "11戸 ※取下げ3戸", ["11/15"]],
  ["門扉診断", "88戸", ["88/80"]],
  ["門扉の安全", "11戸", []],
  ["門扉改修の補助", "診断を11戸で行った。", ["11/80"]],
])("of several targets of a unit the one that the initiative %s names: %s", (initiative, result, expected) => {
  const compared = compareQuantities("診断80戸、改修15戸、撤去30件", result, { initiative });
  expect(compared.map(({ target, result: { value } }) => `${value}/${target.value}`)).toEqual(expected);
});

test.each([
  ["職員数の適正化", "職員数を730人とする", "723人", "723/730 kept"],
  ["職員数の削減", "職員数を730人とする", "736人", "736/730 short"],
  ["窓口の充実", "職員数を12人とする", "11人", "11/12 short"],
  ["職員数の適正化", "職員研修 12回", "11回", "11/12 short"],
])("staff is to be fewer where the initiative says so: %s", (initiative, target, result, expected) => {
  const [{ short, target: aim, result: got }] = compareQuantities(target, result, { initiative }) as [ReturnType<typeof compareQuantities>[number]];
  expect(`${got.value}/${aim.value} ${short ? "short" : "kept"}`).toBe(expected);
});

test.each([
  ["陶芸フェア2025開催", "陶芸フェア2024開催", []],
  ["門灯40灯を更新", "門灯32灯を更新", ["32/40 short"]],
])("the year in a name counts nothing: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["満足度80％以上", "第1回 71％、第2回 76％", ["76/80 short"]],
  ["満足度80％以上", "6月の調査では71％、1月の調査では76％であった。", ["76/80 short"]],
  ["満足度80％以上", "第1回 84％、第2回 76％", []],
  ["満足度80％以上", "6月 回収率61％、1月 回収率70％", []],
  ["収納率97％以上", "2月末時点で91.4％。最終的には96.5％程度となる見込み。", ["96.5/97 short"]],
  ["収納率97％以上", "2月末時点で91.4％。最終的には97.2％程度となる見込み。", []],
  ["待ち時間20分以内", "4月は26分、3月は31分であった。", ["26/20 short"]],
  ["来場者900人", "5月 310人、11月 420人", ["730/900 short"]],
  ["登録者900人", "5月 310人、11月 420人", []],
])("a rate of several times, and who came at each: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["9件、2億円", "公募を2回行い、7件、2億300万円で契約した。", ["7/9 short", "203000000/200000000 kept"]],
  ["9件、2億円", "説明会を4件の事業で開き、7件、2億300万円で契約した。", ["203000000/200000000 kept"]],
])("mere numbers of several units: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["出前授業 全14校", "11校にとどまった。3校は日程が合わなかった。", ["11/14 short"]],
  ["全14校の児童に配布する。", "11校に配布した。", []],
  ["6班を統合する。", "2班が離脱したため4班での統合となり、2月に発足した。", ["4/6 short"]],
  ["苗木 15本", "11本を植えた。単価が上がり、4本分の予算を残した。", ["11/15 short"]],
])("all of them, those that were left, and what was left over: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["利用率 25％", "2月は26.1％まで上がったが、年間では22.4％であった。", ["22.4/25 short"]],
  ["利用率 25％", "2月は23.1％に下がったが、年間では25.4％であった。", ["25.4/25 kept"]],
])("the whole year beside one month of it: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["保育園3園、児童館1館", "保育園3園のうち2園と、児童館1館について実施した。", ["2/3 short", "1/1 kept"]],
  ["小学校9校、中学校4校", "小学校9校のうち7校、中学校4校で実施した。", ["7/9 short", "4/4 kept"]],
  ["小学校9校、中学校4校", "小学校9校中9校、中学校4校中3校で実施した。", ["9/9 kept", "3/4 short"]],
  ["排水路の点検 20か所、補修 4か所", "排水路の点検20か所中18か所、補修4か所中3か所を完了した。", ["18/20 short", "3/4 short"]],
  ["保育園3園", "保育園3園のうち2園について調査した。", ["2/3 short"]],
  ["保育園3園、児童館1館", "保育園3園のうち2園で指摘があった。児童館1館でも実施した。", ["3/3 kept", "1/1 kept"]],
  ["保育園3園、児童館1館", "保育園3園のうち2園は7月に、1園は9月に実施した。児童館1館は1月に実施した。", ["3/3 kept", "1/1 kept"]],
  ["保育園3園、児童館1館", "保育園3園（うち2園は7月）、児童館1館で実施した。", ["3/3 kept", "1/1 kept"]],
])("a part of those that a target of several names: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["保育士12人の採用", "後期試験と合わせ、採用予定者は9人", ["9/12 short"]],
  ["保育士12人の採用", "採用予定者12人に対し、9人を採用した。", ["9/12 short"]],
  ["入園児 30人", "入園予定者は33人である。", ["33/30 kept"]],
  ["参加者 30人", "参加予定者は33人である。", []],
  ["届出から5日以内に交付する。", "平均4.1日（最長8日）", []],
  ["平均5日以内に交付する。", "平均4.1日（最長8日）", ["4.1/5 kept"]],
  ["届出から5日以内に交付する。", "平均4.1日（最短3日）", ["4.1/5 kept"]],
])("who comes next year, and what is kept on average alone: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["現年度分97%", "収納率 95.2%、入居率 78.1%", 1],
  ["現年度分97%、滞納繰越分20%", "収納率 95.2%、入居率 78.1%", 0],
  ["現年度分97%", "滞納繰越分の収納率は21.4%であった。", 0],
])("this year's part of what the initiative names: %s, %s", (target, result, count) => {
  expect(compareQuantities(target, result, { initiative: "保育料の収納率の向上" })).toHaveLength(count);
});

test.each([
  ["50戸", "申込みは53戸あったが、取下げが4戸あり、49戸で実施した。", ["49/50 short"]],
  ["50戸", "申込み53戸、取下げ4戸、実施49戸", ["49/50 short"]],
  ["20人", "定員を上回る23人の申込みがあり、当日は18人が参加した。", ["18/20 short"]],
  ["手話講座の申込み 20人", "23人の申込みがあり、当日は18人が参加した。", ["23/20 kept"]],
  ["取下げ 2件以内", "取下げが4件あった。", ["4/2 short"]],
  ["15人", "13人から聞き取りを行った。", ["13/15 short"]],
  ["15人", "13人から16人に増えた。", ["16/15 kept"]],
])("those who asked, those who gave up and those for whom it was held: %s, %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test("a year that its era alone names is another one", () => {
  const [, ...rest] = compareQuantities("4会場で開催し、200人の参加を得る。", "4会場 171人(H29 186人)", { fiscalYear: 2018 });
  expect(rest.map(({ short, result }) => [short, result.value])).toEqual([[true, 171]]);
});

test.each<[target: string, result: string, expected: string[]]>([
  ["親子教室（3回・延べ90人）", "3回、延べ81人。周知に努めた。", ["3/3 kept", "81/90 short"]],
  ["親子教室（3回・延べ90人）", "3回開いた。配信の視聴は81人", ["3/3 kept"]],
])("numbers alone in the sentence that a report opens with: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});
