"""Every rule fires on a patient's words, and stays quiet where it should.

EMR: conditions of 急诊预检分诊专家共识 2018 and emergencies like them; TRP: the traps of triage;
DEN: dental.
"""

import pytest

from .conftest import codes

SAID = {
    # level I
    "EMR-01": [("我爸没有呼吸了", 70), ("心跳停了", 50)],
    "EMR-02": [("吃年糕噎住喘不上气，脸色发紫", 80), ("气管异物", 3)],
    "EMR-03": [("叫不醒", 60), ("昏迷，掐也没反应", 40)],
    "EMR-04": [("血压测不到，脉搏摸不到", 55), ("休克", 30)],
    "EMR-05": [("心电图提示ST段抬高", 60), ("急性心梗", 66)],
    "EMR-06": [("抽搐不停，抽了十分钟", 30), ("癫痫持续状态", 20)],
    "EMR-07": [("出车祸了，全身多处受伤", 35), ("从楼上摔下来", 40)],
    "EMR-08": [("喝农药了", 45), ("吃了一瓶安眠药", 25), ("煤气中毒", 60)],
    "EMR-09": [("割腕流血", 20), ("拿刀砍人", 40)],
    "EMR-10": [("孩子高烧抽搐", 3), ("高热惊厥，两眼上翻", 2)],
    "EMR-11": [("孩子精神差，手脚冰凉，皮肤花斑", 2), ("宝宝不吃奶，嘴唇发紫", 1)],
    "EMR-12": [("触电了", 30), ("被电击伤", 22)],
    "EMR-13": [("溺水救上来", 12)],
    "EMR-14": [("吃海鲜后全身起风团，喘不上气", 30), ("打针后过敏，喉咙肿", 40)],
    # level II
    "EMR-20": [("呼吸困难", 60), ("喘不上气，不能平躺", 70)],
    "EMR-21": [("脸色苍白，出冷汗，站不住", 50)],
    "EMR-22": [("意识模糊，答非所问", 70), ("昏睡", 60)],
    "EMR-23": [("突然口角歪斜，说话不清", 65), ("右边胳膊腿半身无力两小时", 70)],
    "EMR-24": [("胸口压榨样疼，出冷汗", 55), ("胸痛放射到左肩", 60), ("胸闷，爬楼加重", 62)],
    "EMR-25": [("上腹剧痛，大汗淋漓", 45)],
    "EMR-26": [("突然撕裂样胸痛", 60), ("宫外孕", 28), ("胃穿孔", 40)],
    "EMR-27": [("睾丸突然剧痛", 15)],
    "EMR-28": [("吐血两次", 50), ("大口咯血", 60), ("柏油样便，头晕", 55)],
    "EMR-29": [("手指被切断了", 30), ("小腿骨头露出来了", 40)],
    "EMR-30": [("硫酸溅到脸上", 30), ("被毒蛇咬了", 50)],
    "EMR-31": [("哮喘发作", 30), ("哮喘又犯，喘得说不出话", 40)],
    "EMR-32": [("化疗后发烧", 50)],
    "EMR-33": [("白细胞低，发烧39度", 50)],
    "EMR-34": [("狂躁，打人毁物", 30)],
    "EMR-35": [("低血糖，出冷汗手抖", 60)],
    "EMR-36": [("中暑了", 50)],
    "EMR-37": [("怀孕39周，破水了", 29)],
    "EMR-38": [("怀孕两个月，下面出血", 30), ("孕妇肚子痛", 28)],
    "EMR-39": [("怀孕八个月，胎动减少", 30)],
    "EMR-40": [("宝宝拒奶，发烧", 0.5)],
    "EMR-41": [("宝宝发烧38.2℃", 0.1)],
    "EMR-42": [("发烧，身上有出血点", 6)],
    "EMR-43": [("发烧头痛，脖子僵硬", 20)],
    "EMR-44": [("突然一只眼看不见了", 60)],
    # level III
    "EMR-50": [("嗜睡，一叫就醒", 70)],
    "EMR-51": [("抽搐了一次，现在好了", 30)],
    "EMR-52": [("胸口痛", 40)],
    "EMR-53": [("肚子痛得厉害，持续三个小时", 30)],
    "EMR-54": [("肚子有点痛", 70)],
    "EMR-55": [("磕到后脑勺", 30)],
    "EMR-56": [("手腕砸伤，手指发麻", 30)],
    "EMR-57": [("一直吐，喝水都吐", 30), ("拉肚子脱水了", 40)],
    "EMR-58": [("不想活了", 25)],
    "EMR-59": [("鱼刺卡喉咙", 40), ("吞了硬币", 4)],
    "EMR-60": [("吞咽困难", 60)],
    "EMR-61": [("铁屑崩进眼睛，眼睛进东西了", 35)],
    # traps
    "TRP-01": [("牙痛，下巴发紧", 60), ("牙疼，一爬楼就疼，胸闷", 58), ("下牙痛，脖子发紧", 55)],
    "TRP-02": [("左边脸疼像触电一样，一碰就痛", 60)],
    "TRP-02B": [("牙疼像过电一样", 55)],
    "TRP-02C": [("三叉神经痛", 60)],
    "TRP-03": [("上牙疼，鼻塞，脸颊发胀，脸胀", 30)],
    "TRP-04": [("翻身时头晕，天旋地转", 50), ("躺下就晕", 45)],
    "TRP-05": [("撞到头，头痛得厉害，吐了两次", 30)],
    "TRP-06": [("头痛，眼睛胀痛，看不清", 60)],
    "TRP-07": [("突然头痛欲裂，呕吐", 50)],
    "TRP-08": [("舌头底下肿，呼吸困难", 40), ("口底肿胀，咽不下口水", 40)],
    "TRP-09": [("拔牙后一直出血", 30), ("昨天拔牙，血不止", 50)],
    "TRP-10": [("下巴骨折，咬不上", 30), ("打到下巴，张不开嘴", 25)],
    "TRP-11": [("口腔溃疡三个星期了", 50), ("舌头溃疡一个月", 60)],
    "TRP-12": [("嘴里溃疡很久没好", 60)],
    "TRP-13": [("舌边硬块", 55), ("嘴里摸到硬块", 50)],
    "TRP-14": [("停经50天，小肚子痛", 28), ("月经没来，右下腹痛", 30)],
    "TRP-15": [("右边腰部皮肤火辣辣地痛，衣服碰到就痛", 60)],
    "TRP-15B": [("右侧肋骨一条火烧样疼", 65)],
    "TRP-16": [("腰上一串水泡，带状疱疹", 60)],
    "TRP-17": [("乳房摸到硬块", 40), ("乳头溢血", 50)],
    "TRP-18": [("头晕，耳鸣，听力下降", 50)],
    "TRP-19": [("左耳突然听不见了", 40)],
    "TRP-20": [("长途飞机后左小腿肿了", 45)],
    "TRP-21": [("被狗咬了", 30)],
    "TRP-22": [("抗原阳性，发烧", 30)],
    "TRP-23": [("咳嗽一个月，盗汗，消瘦", 30)],
    "TRP-24": [("夜里出虚汗低烧，瘦了十斤", 40), ("一直低热，还盗汗", 25)],
    "SUR-01": [("肚脐眼周围疼，后来跑到右下边了", 19), ("先是胃疼，现在转到右下边", 33)],
    # dental
    "DEN-07": [("右下牙痛三天，脸肿", 34), ("半边脸肿，发热38.4℃", 30)],
    "DEN-08": [("智齿疼", 25)],
    "DEN-09": [("想拔牙", 30)],
    "DEN-10": [("门牙被撞掉了", 20)],
}
FEMALE = {"EMR-37", "EMR-38", "EMR-39", "TRP-14"}


def test_every_rule_of_the_table_is_shown_to_fire(knowledge):
    assert {rule.id for rule in knowledge.rules} == SAID.keys()


@pytest.mark.parametrize(
    ("rule", "said", "age"), [(r, *c) for r, some in SAID.items() for c in some]
)
def test_rule(ask, knowledge, rule, said, age):
    sex = "F" if rule in FEMALE else "M" if rule == "EMR-27" else None
    told = ask(said, age, sex)
    assert rule in [one.rule.id for one in told.fired]
    (ours,) = [one for one in knowledge.rules if one.id == rule]
    if ours.level is not None:
        assert rule in [one.rule.id for one in told.red_flags]
    assert ours.source


@pytest.mark.parametrize(
    ("trap", "said", "age", "sex", "first"),
    [
        ("toothache with tight jaw", "左下牙痛，下巴发紧，活动后加重", 62, "M", {"20", "03.04"}),
        ("toothache with chest tightness", "牙痛，胸闷，出冷汗", 58, "F", {"20", "03.04"}),
        ("electric facial pain", "右侧脸痛，像触电，洗脸就痛", 60, "F", {"03.03"}),
        ("toothache and sinuses", "上牙疼，鼻塞，低头时脸胀", 35, "M", {"11"}),
        ("dizzy on lying down", "躺下或翻身时头晕", 50, "F", {"11"}),
        ("head injury", "摔到头，剧烈头痛呕吐", 40, "M", {"04.02", "20"}),
        ("headache with eye pain", "头痛，眼睛痛，视物模糊", 66, "F", {"10"}),
        ("worst headache", "突然剧烈头痛，从没这么痛，呕吐", 48, "M", {"03.03", "20"}),
        ("floor of mouth", "口底肿，喘不上气", 45, "M", {"20"}),
        ("bleeding socket", "拔牙后血止不住", 33, "M", {"20"}),
        ("jaw fracture", "下颌骨折", 29, "M", {"20"}),
        ("mouth ulcer over two weeks", "口腔溃疡两个月没好", 61, "M", {"12.05"}),
        ("hard lump", "舌头上一个硬块", 57, "F", {"12.05"}),
        ("missed period", "小腹痛，月经推迟两周", 27, "F", {"05.01", "20"}),
        ("early shingles", "左侧腰间皮肤刺痛，火烧一样", 63, "M", {"13"}),
        ("early shingles unseen", "右边后背火辣辣地疼三天，皮肤看着没事", 58, "F", {"13"}),
        ("breast lump", "左乳房有硬块", 44, "F", {"04.01"}),
        ("child with fever", "发烧咳嗽", 5, "M", {"07"}),
        ("child with toothache", "牙痛", 6, "F", {"12.04"}),
    ],
)
def test_a_trap_of_triage_md_goes_where_it_belongs(ask, trap, said, age, sex, first):
    assert codes(ask(said, age, sex))[0] in first, trap


@pytest.mark.parametrize(
    ("said", "age", "sex"),
    [
        ("牙痛三天", 34, "M"), ("洗牙", 30, "F"), ("咳嗽有痰", 40, "M"), ("头有点晕", 30, "F"),
        ("肚子有点胀", 40, "M"), ("月经推迟三天", 25, "F"), ("皮肤痒", 50, "M"), ("失眠", 45, "F"),
        ("想拔智齿", 22, "M"), ("口腔溃疡三天", 30, "F"), ("感冒流鼻涕", 28, "M"),
        ("腿抽筋", 60, "F"), ("高血压开药", 66, "M"), ("没有胸痛，没有出汗", 60, "M"),
        ("不是心梗吧，就是想量血压", 50, "M"), ("牙龈出血", 30, "F"), ("复查", 50, "M"),
        ("要孩子，备孕", 30, "F"), ("肚子痛", 30, "M"), ("流鼻血", 20, "M"),
    ],
)  # fmt: skip
def test_an_ordinary_complaint_raises_no_flag(ask, said, age, sex):
    assert [one.rule.id for one in ask(said, age, sex).red_flags] == []


def test_the_most_urgent_flag_stands_first(ask):
    levels = [one.rule.level for one in ask("胸痛，出冷汗，叫不醒", 60, "M").red_flags]
    assert levels == sorted(levels)
    assert levels[0] == 1


def test_a_rule_holds_for_its_age_and_sex_only(ask):
    assert "TRP-14" not in [one.rule.id for one in ask("停经，小肚子痛", 70, "F").fired]
    assert "TRP-14" not in [one.rule.id for one in ask("停经，小肚子痛", 28, "M").fired]
    assert "EMR-54" not in [one.rule.id for one in ask("肚子有点痛", 65, "M").fired]
    assert "EMR-41" not in [one.rule.id for one in ask("发烧", 30, "M").fired]


def test_a_recurrent_ulcer_is_not_one_that_does_not_heal(ask):
    assert codes(ask("反复口腔溃疡好几年", 30, "F"))[0] == "12.03"
