"""What a patient says they do not have counts for nothing."""

import pytest

from shared.domain.triage.hearing import hear

from .conftest import codes


def affirmed(said, knowledge):
    heard = hear(said, knowledge.vocabulary)
    return {word for word, _ in heard.terms} | {f"{f.part}…{f.sign}" for f in heard.findings}


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("没有发烧，就是嗓子疼", "发烧"),
        ("没发烧", "发烧"),
        ("不发烧", "发烧"),
        ("无发热", "发热"),
        ("否认胸痛", "胸痛"),
        ("未见皮疹", "皮疹"),
        ("没有明显的头痛", "头痛"),
        ("没有出现过抽搐", "抽搐"),
        ("从未咳血", "咳血"),
        ("不是牙疼", "牙痛"),
        ("咳嗽没有", "咳嗽"),
        ("咳嗽和发烧都没有", "咳嗽"),
        ("发烧好了", "发烧"),
    ],
)
def test_a_denied_word_does_not_count(knowledge, said, denied):
    assert denied not in affirmed(said, knowledge)


@pytest.mark.parametrize(
    "said",
    ["没有发热、咳嗽、咳痰", "无发热咳嗽咳痰", "否认发热，也没有咳嗽和咳痰", "没有发烧或咳嗽"],
)
def test_an_enumeration_is_denied_whole(knowledge, said):
    assert not affirmed(said, knowledge) & {"发热", "发烧", "咳嗽", "咳痰"}


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("没睡好头痛", "头痛"),
        ("没吃饭胃疼", "胃痛"),
        ("没有原因发烧", "发烧"),
        ("不吃东西胃疼", "胃痛"),
        ("无缘无故流鼻血", "流鼻血"),
        ("头晕不停", "头晕"),
        ("没有发烧，但是咳嗽", "咳嗽"),
        ("不发烧 头痛", "头痛"),
        ("是不是发烧了", "发烧"),
        ("有没有癫痫", "癫痫"),
        ("牙疼不见好", "牙痛"),
        ("牙疼没好", "牙痛"),
        ("睡不着", "睡不着"),
        ("吃不下饭", "吃不下饭"),
        ("尿不出来", "尿不出来"),
        ("咬不上", "咬不上"),
        ("四肢无力", "四肢无力"),
    ],
)
def test_a_denial_reaches_only_what_it_denies(knowledge, said, kept):
    assert kept in affirmed(said, knowledge)


def test_a_denied_sign_of_a_part_is_no_finding(knowledge):
    assert "膝…肿" not in affirmed("膝盖不肿", knowledge)
    assert "膝…痛" in affirmed("膝盖疼，不肿", knowledge)


def test_a_denied_red_flag_does_not_fire(ask):
    assert ask("没有胸痛，没有呼吸困难，就是牙疼", 60).red_flags == ()
    assert ask("胸痛，呼吸困难", 60).red_flags != ()


def test_the_department_follows_what_is_affirmed(ask):
    assert codes(ask("没有胸痛，就是胃胀"))[0] == "03.02"
    assert codes(ask("不是牙疼，是牙龈出血"))[0] == "12.02"
    assert codes(ask("不咳嗽不流鼻涕，就是头疼"))[0] == "03.03"


def test_a_word_that_begins_with_a_denial_is_not_read_out_of_a_denied_one(ask):
    assert ask("没有呼吸困难", 60).red_flags == ()
    assert [one.rule.id for one in ask("没有呼吸", 60).red_flags] == ["EMR-01"]
