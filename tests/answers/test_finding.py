"""Finding things by any name: what is written, how it is told apart, by which clocks, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from rest_framework.test import APIClient

from answers.names import index
from answers.names.named import NAMED
from institutions.models import Institution, Relation
from sources import revisions
from tests import make
from tests.make import make_institution, make_jurisdiction, make_name, make_person, make_relation
from tests.make_programs import make_program

SEARCH, MATCH = "/api/v1/search", "/api/v1/match"


@pytest.fixture
def departments(most: Institution) -> tuple[Institution, Institution]:
    """The science departments of two provinces whose names differ by one character; and a ministry."""
    made = []
    for slug, name, name_zh in (("cn-he", "Hebei", "河北省"), ("cn-ha", "Henan", "河南省")):
        area = make_jurisdiction(slug, name, name_zh=name_zh, kind="province", parent=most.jurisdiction)
        made.append(
            make_institution(
                f"st-{slug}",
                f"Department of Science and Technology of {name} Province",
                f"{name_zh}科学技术厅",
                kind="local_st_department",
                jurisdiction=area,
            )
        )
    return made[0], made[1]


def chosen(q: str, **parameters: str) -> str | None:
    """Return the slug of what is meant by `q`, or None."""
    answer = APIClient().get(MATCH, {"q": q, **parameters})
    assert answer.status_code == 200, answer.content
    return answer.json()["chosen"] and str(answer.json()["chosen"]["slug"])


def found(q: str, **parameters: str) -> list[dict[str, Any]]:
    answer = APIClient().get(SEARCH, {"q": q, **parameters})
    assert answer.status_code == 200, answer.content
    return list(answer.json()["results"])


@pytest.mark.parametrize(
    "q",
    [
        "科学技术部",
        "科學技術部",
        "科技部",
        "中国科技部",
        "kejibu",
        "ke ji bu",
        "kējìbù",
        "KE XUE JI SHU BU",
        "kjb",
        "Ministry of Science and Technology",
        "ministry of science & technology",
        "Science and Technology Ministry",
        "Min. of Sci & Tech of PRC",
        "Ministry of Sceince and Technology",
        "Ｍinistry of Science and Technology",
        "Ministry of Science and Technology, Beijing, China",
        "Ministry of Science adn Technology",
        "zhongguo kejibu",
        "Ministère chinois de la Science et de la Technologie",
        "Ministerium für Wissenschaft und Technologie der VR China",
        "Министерство науки и технологий КНР",
    ],
)
def test_a_ministry_is_meant_however_its_name_is_written(departments, q: str) -> None:
    assert chosen(q) == "most"


@pytest.mark.parametrize(
    "q",
    [
        "Ministry of Science and Technology of Vietnam",
        "Ministry of Science and Technology, Hanoi, Vietnam",
        "Ministry of Science",
        "科技",
        "技术部",
        "河西省科学技术厅",
        "Department of Science and Technology",
    ],
)
def test_what_is_added_or_missing_means_nothing_beyond_doubt(departments, q: str) -> None:
    assert chosen(q) is None


@pytest.mark.parametrize(
    ("q", "slug"),
    [
        ("河北省科技厅", "st-cn-he"),
        ("河南省科技厅", "st-cn-ha"),
        ("河北科技厅", "st-cn-he"),
        ("河南省科學技術廳", "st-cn-ha"),
        ("Hebei S&T Department", "st-cn-he"),
        ("Henan Provincial Dept. of Sci. & Tech.", "st-cn-ha"),
        ("henansheng kejiting", "st-cn-ha"),
    ],
)
def test_departments_that_differ_by_one_character_are_told_apart(departments, q: str, slug: str) -> None:
    assert chosen(q) == slug
    assert found(q)[0]["slug"] == slug


def test_a_slip_between_two_provinces_is_not_decided(departments) -> None:
    answer = APIClient().get(MATCH, {"q": "hanansheng kexue jishu ting"}).json()

    assert answer["chosen"] is None


@pytest.fixture
def academy(most: Institution) -> Institution:
    """An academy with two institutes, and two bodies whose names a slip makes another's."""
    academy = make_institution(
        "cas", "Chinese Academy of Sciences", "中国科学院", jurisdiction=most.jurisdiction
    )
    make_name(academy, "CAS", kind="acronym")
    for slug, name, acronym in (
        ("iop", "CAS Institute of Physics", "IOP"),
        ("ciomp", "CAS Changchun Institute of Optics, Fine Mechanics and Physics", "CIOMP"),
        ("siat", "CAS Shenzhen Institutes of Advanced Technology", "SIAT"),
    ):
        institute = make_institution(slug, name, jurisdiction=most.jurisdiction)
        make_name(institute, acronym, kind="acronym")
        make_relation(institute, "part_of", academy)
    make_institution("seu", "Southeast University", "东南大学", jurisdiction=most.jurisdiction)
    make_institution("htz", "Suzhou High-tech Zone", "苏州高新区", jurisdiction=most.jurisdiction)
    make_institution("boc", "Bank of China", "中国银行股份有限公司", jurisdiction=most.jurisdiction)
    make_institution("xjtu", "Xi'an Jiaotong University", "西安交通大学", jurisdiction=most.jurisdiction)
    return academy


@pytest.mark.parametrize(
    ("q", "slug"),
    [
        ("Institute of Physics, Chinese Academy of Sciences, Beijing 100190, China", "iop"),
        ("Chinese Acad Sci, Inst Phys, Beijing 100190, Peoples R China", "iop"),
        ("Key Laboratory of Optics, Institute of Physics, CAS, Beijing, PR China", "iop"),
        (
            "Changchun Institute of Optics, Fine Mechanics and Physics, Chinese Academy of Sciences, China",
            "ciomp",
        ),
        ("SIAT, CAS", "siat"),
        ("Institue of Physics, Chinese Academy of Sciences", "iop"),
        ("Institute of Mathematics, Chinese Academy of Sciences, China", "cas"),
        ("IOP, Some Other Academy", None),
        ("Institute of Physics, Polish Academy of Sciences, Warsaw", None),
    ],
)
def test_an_address_means_the_body_of_which_the_next_is_the_master(academy, q: str, slug: str | None) -> None:
    assert chosen(q) == slug


@pytest.mark.parametrize(
    ("q", "slug"),
    [
        ("Rural Center of the Ministry of Science and Technology", "rural"),
        ("Rural Center of MOST", "rural"),
        ("科学技术部中国农村中心", "rural"),
        ("Southeast University of the Ministry of Science and Technology", None),
        ("Rural Center of the Chinese Academy of Sciences", None),
        ("中国科学院中国农村中心", None),
        ("Institute of Mathematics of the Chinese Academy of Sciences", None),
    ],
)
def test_a_name_may_stand_with_that_of_who_stands_over_its_bearer(
    academy, most: Institution, q: str, slug: str | None
) -> None:
    make_name(most, "MOST", kind="acronym")
    center = make_institution("rural", "China Rural Center", "中国农村中心", jurisdiction=most.jurisdiction)
    make_name(center, "Rural Center", kind="alias")
    make_name(center, "农村中心", kind="alias")
    make_relation(most, "supervises", center)

    assert chosen(q) == slug


def test_a_body_with_two_names_that_a_comma_joins_is_meant_by_the_first(departments) -> None:
    make_institution(
        "two",
        "Hebei Quiet Affairs Commission, Administrative Committee of the Old Park",
        jurisdiction=departments[0].jurisdiction,
    )
    make_institution(
        "one", "Commission of Science, Technology and Industry", jurisdiction=departments[0].jurisdiction
    )

    assert chosen("Hebei Quiet Affairs Commission") == "two"
    assert chosen("Commission of Science") is None


@pytest.mark.parametrize(
    "q", ["Southwest University", "宿州高新区", "西南交通大学", "Suzhuo University", "东西大学"]
)
def test_no_slip_is_taken_that_makes_another_name(academy, q: str) -> None:
    assert chosen(q) is None


@pytest.mark.parametrize(
    ("q", "slug"),
    [
        ("Bank of China Ltd.", "boc"),
        ("Southeast Univ", "seu"),
        ("苏州高辛区", "htz"),
        ("Xian Jiaotong Univ., Xian, Peoples R China", "xjtu"),
    ],
)
def test_ways_of_writing_are_seen_through(academy, q: str, slug: str) -> None:
    assert chosen(q) == slug


def test_an_area_with_bodies_of_its_own_after_the_name_of_a_country_wide_one_may_mean_another(
    departments, academy
) -> None:
    make_jurisdiction(
        "cn-hk",
        "Hong Kong",
        name_zh="香港",
        kind="special_administrative_region",
        parent=academy.jurisdiction,
    )

    assert chosen("Bank of China, Hong Kong") is None
    assert chosen("Bank of China (Hong Kong)") is None
    assert chosen("中国银行，香港") is None
    assert chosen("Bank of China, China") == "boc"
    assert chosen("Bank of China, Hebei") == chosen("中国银行（河北）") == "boc"


def test_names_of_people_that_differ_by_a_letter_are_of_others(db) -> None:
    make_person("wang-zhigang", "Wang Zhigang", name_zh="王志刚", name_pinyin="wang zhi gang")

    assert {chosen(q) for q in ("Wang Zhigang", "Zhigang Wang", "王志剛")} == {"wang-zhigang"}
    assert {chosen(q) for q in ("Wang Zhigao", "Wang Zhigan", "王治刚")} == {None}


def test_a_program_is_meant_by_its_abbreviation_and_what_sort_of_thing_it_is(db) -> None:
    make_program("National High-Tech R&D Program (863)", slug="863", abbreviation="863")

    assert {chosen(q) for q in ("863", "863计划", "863 Program", "Program 863")} == {"863"}
    assert chosen("973 Program") is None


def test_a_new_area_is_known_at_once(most) -> None:
    make_institution("d", "Department of Science", jurisdiction=most.jurisdiction)
    assert chosen("Department of Science, Atlantis, China") == "d"

    make_jurisdiction("xx", "Atlantis", kind="country")

    assert chosen("Department of Science, Atlantis, China") is None


def test_the_context_gives_the_place(departments) -> None:
    assert chosen("科技厅") is None
    assert chosen("科技厅", jurisdiction="cn-ha") == "st-cn-ha"
    assert chosen("Department of Science and Technology", jurisdiction="cn-he") == "st-cn-he"


def test_kind_and_type_narrow(departments, most) -> None:
    make_program("Ministry of Science and Technology", slug="a-program")

    assert chosen("Ministry of Science and Technology") is None
    assert chosen("Ministry of Science and Technology", type="institution") == "most"
    assert chosen("Ministry of Science and Technology", kind="ministry") == "most"
    assert chosen("Ministry of Science and Technology", type="program") == "a-program"
    assert chosen("Ministry of Science and Technology", kind="university") is None


def test_two_bearers_of_a_name_leave_it_open(most) -> None:
    make_institution("another", "Ministry of Science and Technology")

    answer = APIClient().get(MATCH, {"q": "Ministry of Science and Technology"}).json()

    assert (answer["chosen"], answer["reason"]) == (None, "several")
    assert {each["slug"] for each in answer["candidates"]} == {"most", "another"}


def test_two_chinese_characters_find_what_holds_them(departments) -> None:
    assert "most" in [each["slug"] for each in found("科学")]
    assert next(each["slug"] for each in found("河北")) in ("cn-he", "st-cn-he")


@pytest.mark.parametrize(
    ("day", "slug"), [("1998-02-28", "mosc"), ("1998-03-01", None), ("2024-01-01", None), ("any", "mosc")]
)
def test_a_former_name_is_found_for_as_long_as_it_was_borne(db, day: str, slug: str | None) -> None:
    body = make_institution("mosc", "Ministry of S&T")
    make_name(
        body, "国家科学技术委员会", lang="zh-Hans", kind="former", valid_from="1958", valid_until="1998-03-01"
    )

    assert chosen("国家科委", valid_on=day) == slug


def test_a_day_inside_a_vague_bound_is_undetermined(db) -> None:
    body = make_institution("body")
    make_name(body, "Office of Foresight", valid_from="2010", valid_until="2020-03")

    [result] = found("Office of Foresight", valid_on="2010-05-01")

    assert result["matched"]["holds"] == "undetermined"
    assert (result["matched"]["valid_from"], result["matched"]["valid_until"]) == ("2010", "2020-03")


def test_the_past_is_searched_as_it_was_known(most) -> None:
    name = make_name(most, "Ministry of Curious Affairs", kind="alias")
    before = revisions.head()
    make.change(name, text="Ministry of Other Affairs")

    assert chosen("Ministry of Curious Affairs") is None
    assert chosen("Ministry of Curious Affairs", known_at=f"r{before}") == "most"
    assert chosen("Ministry of Other Affairs", known_at=f"r{before}") is None


def test_a_word_of_another_language_is_read_where_the_country_is_named(most) -> None:
    assert chosen("Ministerio de Ciencia y Tecnología") is None
    assert chosen("Ministerio de Ciencia y Tecnología de Chile") is None
    assert chosen("Ministerio de Ciencia y Tecnología de China") == "most"


def test_the_country_stands_for_national_but_not_where_nothing_else_tells(most) -> None:
    make_institution("nea", "National Energy Administration", "国家能源局", jurisdiction=most.jurisdiction)
    make_institution("labs", "National Laboratories", "国家实验室", jurisdiction=most.jurisdiction)

    assert chosen("China Energy Administration") == chosen("中国能源局") == "nea"
    assert chosen("Energy Administration") is None
    assert chosen("Chinese Laboratories") is None
    assert chosen("中国实验室") is None


def test_the_country_of_a_name_may_stand_at_the_end_of_an_address(most) -> None:
    make_institution("neu", "Northeastern University (China)", jurisdiction=most.jurisdiction)

    assert chosen("Northeastern University, Shenyang 110819, China") == "neu"
    assert chosen("Northeastern University, Boston, MA 02115, USA") is None
    assert chosen("Northeastern University, Shenyang") is None


def test_an_institute_is_meant_without_its_academy_if_its_city_and_field_tell(academy) -> None:
    make_institution("dicp", "CAS Dalian Institute of Chemical Physics", "中国科学院大连化学物理研究所")

    assert chosen("Dalian Institute of Chemical Physics") == "dicp"
    assert chosen("大连化学物理研究所") == "dicp"
    assert chosen("Institute of Physics") is None


def test_a_program_is_a_plan_and_its_abbreviation_may_stand_in_brackets(db) -> None:
    make_program("National Basic Research Program (973)", slug="973")
    make_program("Thousand Talents Program", slug="ttp")

    assert chosen("National Basic Research Program (973 Program)") == "973"
    assert chosen("Thousand Talents Plan") == "ttp"
    assert chosen("Ten Thousand Talents Plan") is None


def test_an_adjective_of_a_word_is_another_word(most) -> None:
    make_institution("nwpu", "Northwestern Polytechnical University", jurisdiction=most.jurisdiction)

    assert chosen("Northwestern Polytechnic University") is None
    assert chosen("Northwestern Polytech Univ") == chosen("Northwestern Polytechincal University") == "nwpu"


@pytest.fixture
def below(most: Institution) -> tuple[Institution, Relation, int]:
    """A center that was found to stand under a ministry after a revision, and by a source of 2024, with low confidence."""
    center = make_institution("center", "Center for Quiet Studies", jurisdiction=most.jurisdiction)
    before = revisions.head()
    relation = make_relation(center, "part_of", most, published="2024-06-01", confidence="low")
    return center, relation, before


def test_who_stands_over_whom_is_heeded_as_it_was_known_and_stated(below) -> None:
    center, relation, before = below
    q = "Center for Quiet Studies, Ministry of Science and Technology"

    assert chosen(q) == chosen(q, known_at=f"r{revisions.head()}") == center.slug
    assert chosen(q, known_at=f"r{before}") is None
    assert chosen(q, min_confidence="low") == chosen(q, published_by="2024-06-01") == center.slug
    assert chosen(q, min_confidence="medium") is None
    assert chosen(q, published_by="2024-05-31") is None
    make.retract(relation)
    assert chosen(q) is None


def test_what_was_not_public_is_not_found(db) -> None:
    body = make_institution("secret", published="2020-01-01")
    make_name(body, "Office of Quiet Work", published="2024-06-01")

    assert chosen("Office of Quiet Work", published_by="2024-05-31") is None
    assert chosen("Office of Quiet Work", published_by="2024-06-01") == "secret"


def test_a_name_that_is_not_sure_enough_is_not_found(db) -> None:
    make_name(make_institution("body"), "Office of Hearsay", confidence="low")

    assert chosen("Office of Hearsay", min_confidence="medium") is None
    assert chosen("Office of Hearsay") == "body"


def test_a_deprecated_name_is_no_name(db) -> None:
    make_name(make_institution("body"), "Office of Errors", standing="deprecated")

    assert found("Office of Errors") == []


def test_a_retracted_name_is_no_name_but_was(db) -> None:
    name = make_name(make_institution("body"), "Office of Mistakes")
    before = revisions.head()
    make.retract(name)

    assert chosen("Office of Mistakes") is None
    assert chosen("Office of Mistakes", known_at=f"r{before}") == "body"


def test_names_written_by_raw_sql_are_found_at_once(most) -> None:
    name = make_name(most, "A first name", kind="alias")
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO institutions_institutionname (institution_id, text, lang, kind, citation_id)"
            " VALUES (%s, '量子办公室', 'zh-Hans', 'alias', %s)",
            [most.pk, name.citation_id],
        )
        cursor.execute(
            "UPDATE institutions_institutionname SET text = 'A second name' WHERE id = %s", [name.pk]
        )

    assert chosen("量子办公室") == "most"
    assert chosen("liangzi bangongshi") == "most"
    assert chosen("A second name") == "most"
    assert chosen("A first name") is None


def test_every_column_of_names_is_noted_by_triggers(db) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname, t.tgname, p.prosrc FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
            " JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgname LIKE 'notes_names_%'"
        )
        noted = {(table, trigger): source for table, trigger, source in cursor.fetchall()}

    for each in NAMED.values():
        for verb in ("insert", "update"):
            source = noted[each.table, f"notes_names_{verb}"]
            assert f'"{each.column}"' in source and f"SELECT {each.number} AS number" in source


def test_people_and_programs_are_found_by_all_their_names(db) -> None:
    make_person("ding", "Ding Xuexiang", name_zh="丁薛祥", name_pinyin="ding xue xiang")
    make_program("National Key R&D Program", slug="nkrdp", name_zh="国家重点研发计划", abbreviation="NKRDP")

    assert {chosen(q) for q in ("丁薛祥", "Ding Xuexiang", "Xuexiang Ding", "dingxuexiang")} == {"ding"}
    assert {chosen(q) for q in ("国家重点研发计划", "nkrdp", "National Key R and D Programme")} <= {
        "nkrdp",
        None,
    }
    assert chosen("NKRDP") == "nkrdp"


def test_a_result_says_by_which_name_and_why(most) -> None:
    [result, *_] = found("科學技術部")

    assert (result["type"], result["slug"], result["sure"]) == ("institution", "most", True)
    assert result["matched"]["text"] == "科学技术部"
    assert result["matched"]["citation"]["source"]["slug"]
    assert [each["feature"] for each in result["features"]] == ["script"]
    assert 0.9 < result["score"] <= 1


def test_answers_have_a_tag_and_a_canonical_address(most) -> None:
    answer = APIClient().get(SEARCH, {"q": "most"})
    again = APIClient().get(SEARCH, {"q": "most"}, HTTP_IF_NONE_MATCH=answer["ETag"])

    assert answer.json()["clocks"]["valid_on"] == "any"
    assert f"known_at=r{revisions.head()}" in answer["Content-Location"]
    assert again.status_code in (200, 304)


def test_an_area_that_is_not_on_record_is_named_by_its_query(departments) -> None:
    body = {"queries": [{"q": "科技厅"}, {"q": "科技厅", "jurisdiction": "nowhere"}]}

    answer = APIClient().post(MATCH, body)

    assert answer.status_code == 400
    assert [(each["code"], each["pointer"]) for each in answer.json()["errors"]] == [
        ("does_not_exist", "/queries/1/jurisdiction")
    ]


def test_a_batch_answers_in_order(departments) -> None:
    body = {"queries": [{"q": "河南省科技厅"}, {"q": "zzz"}, {"q": "科技厅", "jurisdiction": "cn-he"}]}

    answer = APIClient().post(MATCH, body)

    assert answer.status_code == 200, answer.content
    assert [each["chosen"] and each["chosen"]["slug"] for each in answer.json()["results"]] == [
        "st-cn-ha",
        None,
        "st-cn-he",
    ]
    assert [each["q"] for each in answer.json()["results"]] == ["河南省科技厅", "zzz", "科技厅"]


def test_a_hundred_names_cost_no_more_queries_than_one(departments) -> None:
    one, hundred = ({"queries": [{"q": "河南省科技厅"}] * number} for number in (1, 100))
    APIClient().post(MATCH, one)

    counts = []
    for body in (one, hundred):
        with CaptureQueriesContext(connection) as queries:
            assert APIClient().post(MATCH, body).status_code == 200
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 12


@pytest.mark.parametrize(
    ("parameters", "code", "parameter"),
    [
        ({}, "required", "q"),
        ({"q": ""}, "blank", "q"),
        ({"q": "   "}, "blank", "q"),
        ({"q": "x" * 301}, "max_length", "q"),
        ({"q": "a", "typ": "person"}, "unknown_parameter", "typ"),
        ({"q": "a", "type": "persn"}, "invalid_choice", "type"),
        ({"q": "a", "kind": "ministri"}, "invalid_choice", "kind"),
        ({"q": "a", "jurisdiction": "nowhere"}, "does_not_exist", "jurisdiction"),
        ({"q": "a", "limit": "0"}, "min_value", "limit"),
        ({"q": "a", "valid_on": "2024"}, "invalid_date", "valid_on"),
    ],
)
@pytest.mark.parametrize("address", [SEARCH, MATCH])
def test_bad_input_is_refused_by_name(
    db, address: str, parameters: dict[str, str], code: str, parameter: str
) -> None:
    answer = APIClient().get(address, parameters)

    assert answer.status_code == 400
    assert make.refusals(answer) == [(code, parameter)]


@pytest.mark.parametrize(
    "q",
    [
        "🙂🙂",
        "!!!",
        "。，、",
        "\u202eabc",
        "عربى",
        "ﷺ" * 100,
        "a" * 300,
        "科" * 300,
        "a b " * 75,
        "-",
        "的" * 150 + ", " * 70,
        "a",
        "%_\\" * 100,
        "(((a+)+)+)$" * 20,
        "e" + "\u0301" * 299,
        "Institute of Physics, Chinese Academy of Sciences, Beijing, " * 5,
        "department of science and technology provincial national key laboratory " * 4,
    ],
)
def test_odd_input_finds_nothing_or_something_and_quickly(departments, q: str) -> None:
    for address in (SEARCH, MATCH):
        answer = APIClient().get(address, {"q": q})

        assert answer.status_code == 200, answer.content


def test_a_body_is_refused_field_by_field(db) -> None:
    answers = [
        APIClient().post(MATCH, body)
        for body in (
            {},
            {"queries": []},
            {"queries": [{"q": "a"}] * 101},
            {"queries": [{"q": 1}]},
            {"queries": [{"q": "a", "type": "x"}]},
            {"queries": [{"q": "a", "knd": "ministry"}]},
        )
    ]

    assert [answer.status_code for answer in answers] == [400] * 6


def test_the_index_can_be_made_anew(most) -> None:
    assert chosen("科技部") == "most"
    index.forget()
    assert index.pending() > 0

    assert index.spell_pending() == 0
    assert chosen("科技部") == "most"


def test_spelling_stops_in_time(most) -> None:
    index.forget()

    assert index.spell_pending(seconds=0) >= 0
