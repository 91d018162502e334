"""What somebody may have meant who typed a name with an error: one letter of pinyin wrong, missing,
too many or swapped; one character of a name misheard."""

from functools import cache, lru_cache
from itertools import pairwise

LETTERS = "abcdefghijklmnopqrstuvwxyz"
FORGIVEN_FROM = 4  # letters; fewer are initials, and every one of them would be like any other

# Standard Chinese has these syllables (GB/T 16159 without interjections); ü is typed v.
_WRITTEN = """
    a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai
    can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua
    chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de
    dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo e ei en eng er
    fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua
    guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai
    huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka
    kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang
    lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lun luo lv lve
    ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan
    nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve
    o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian
    qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou
    ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei
    shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui
    sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
    wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan
    xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao
    ze zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai
    zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
"""
SYLLABLES = frozenset(_WRITTEN.split())
_LONGEST = max(map(len, SYLLABLES))
_NEIGHBOURS = {pair for syllable in SYLLABLES for pair in pairwise(syllable)} | {
    (before[-1], after[0]) for before in SYLLABLES for after in SYLLABLES
}


@lru_cache(maxsize=256)
def meant(letters: str) -> tuple[str, ...]:
    """What one slip of a finger may have made of some letters, the likeliest first: neighbours
    swapped, then a letter wrong, missing, or too many; only what can be pinyin, whole before
    what breaks off in a syllable. () for fewer than FORGIVEN_FROM letters."""
    if len(letters) < FORGIVEN_FROM:
        return ()
    whole: list[str] = []
    broken_off: list[str] = []
    read: dict[str, str] = {"": "whole"}
    for variant in dict.fromkeys(one_slip(letters)):
        if variant != letters and _NEIGHBOURS.issuperset(pairwise(variant)):
            parsed = _reading_of(variant, read)
            if parsed:
                (whole if parsed == "whole" else broken_off).append(variant)
    return (*whole, *broken_off)


def one_slip(word: str) -> list[str]:
    """Every word that is one swap, one wrong, one missing or one superfluous letter away."""
    places = range(len(word))
    swapped = [word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places[:-1]]
    wrong = [word[:n] + c + word[n + 1 :] for n in places for c in LETTERS]
    missing = [word[:n] + c + word[n:] for n in range(len(word) + 1) for c in LETTERS]
    too_many = [word[:n] + word[n + 1 :] for n in places]
    return [*swapped, *wrong, *missing, *too_many]


def _reading_of(letters: str, read: dict[str, str]) -> str:
    """ "whole" where letters split into syllables, "broken off" where the last one is not finished,
    "" where they are no pinyin. `read` keeps what is known of endings, which slips share."""
    known = read.get(letters)
    if known is None:
        known = "broken off" if letters in _beginnings() else ""
        for end in range(1, min(_LONGEST, len(letters)) + 1):
            if letters[:end] in SYLLABLES:
                rest = _reading_of(letters[end:], read)
                known = rest or known
                if rest == "whole":
                    break
        read[letters] = known
    return known


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(syllable[:n] for syllable in SYLLABLES for n in range(1, len(syllable) + 1))
