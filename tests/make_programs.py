"""One short function per kind of the programs app, in the manner of `tests.make`."""

from __future__ import annotations

from typing import Any

from institutions.models import Institution, Visit
from programs.models import (
    Challenge,
    ChallengedAction,
    Consultation,
    ConsultationParty,
    ConsultationStep,
    FundingFlow,
    FurtherCitation,
    Guideline,
    GuidelineIssuer,
    GuidelineProgram,
    GuidelineReplacement,
    GuidelineStatus,
    Indicator,
    JointAction,
    JointActionStep,
    Observation,
    Offer,
    Priority,
    Program,
    ProgramHost,
    ProgramPriority,
    ProgramRole,
    ProgramSuccession,
    Requirement,
    StatementSubject,
    VisitPriority,
)
from sources import revisions

from . import make
from .make import ACTOR, _cited, record, slug


@revisions.write(actor=ACTOR)
def make_priority(name: str = "Quantum information", **fields: Any) -> Priority:
    """Make a priority."""
    return record(Priority(**_cited(name=name, **{"slug": slug("priority"), **fields})))


@revisions.write(actor=ACTOR)
def make_visit_priority(
    visit: Visit | None = None, priority: Priority | None = None, **fields: Any
) -> VisitPriority:
    """Let a visit signal a priority."""
    return record(
        VisitPriority(
            **_cited(visit=visit or make.make_visit(), priority=priority or make_priority(), **fields)
        )
    )


@revisions.write(actor=ACTOR)
def make_program(name: str = "Key R&D Program", *, hosts: Any = (), **fields: Any) -> Program:
    """Make a program; `hosts` are the areas in which it has its seat."""
    wanted = {"slug": slug("program"), "kind": "program", "level": "central", **fields}
    program = record(Program(**_cited(name=name, **wanted)))
    for jurisdiction in hosts:
        record(ProgramHost(program=program, jurisdiction=jurisdiction))
    return program


@revisions.write(actor=ACTOR)
def make_succession(
    predecessor: Program | None = None, successor: Program | None = None, **fields: Any
) -> ProgramSuccession:
    """Let one program follow another."""
    return record(
        ProgramSuccession(
            **_cited(
                predecessor=predecessor or make_program(), successor=successor or make_program(), **fields
            )
        )
    )


@revisions.write(actor=ACTOR)
def make_role(
    program: Program | None = None,
    institution: Institution | None = None,
    role: str = "accountable",
    **fields: Any,
) -> ProgramRole:
    """Give an institution a role in a program."""
    return record(
        ProgramRole(
            **_cited(
                program=program or make_program(),
                institution=institution or make.make_institution(),
                role=role,
                **fields,
            )
        )
    )


@revisions.write(actor=ACTOR)
def make_program_priority(
    program: Program | None = None, priority: Priority | None = None, **fields: Any
) -> ProgramPriority:
    """Let a program serve a priority."""
    return record(
        ProgramPriority(
            **_cited(program=program or make_program(), priority=priority or make_priority(), **fields)
        )
    )


@revisions.write(actor=ACTOR)
def make_guideline(
    title: str = "Measures", *, issuers: Any = (), applies_to: Any = (), replaces: Any = (), **fields: Any
) -> Guideline:
    """Make a guideline with those who issued it, the programs it is for, and the guidelines it replaces."""
    guideline = record(
        Guideline(**_cited(title=title, **{"slug": slug("guideline"), "date": "2024", **fields}))
    )
    for institution in issuers:
        record(GuidelineIssuer(guideline=guideline, institution=institution))
    for program in applies_to:
        record(GuidelineProgram(guideline=guideline, program=program))
    for replaced in replaces:
        record(GuidelineReplacement(guideline=guideline, replaced=replaced))
    return guideline


@revisions.write(actor=ACTOR)
def make_guideline_status(
    guideline: Guideline | None = None, status: str = "in_force", **fields: Any
) -> GuidelineStatus:
    """Put a guideline in force, or whatever `status` says."""
    return record(GuidelineStatus(**_cited(guideline=guideline or make_guideline(), status=status, **fields)))


@revisions.write(actor=ACTOR)
def make_requirement(guideline: Guideline | None = None, number: int = 1, **fields: Any) -> Requirement:
    """Make a requirement; without a test, one that is not evaluated."""
    wanted = {"subject": "governance", "text": "Run it well", "reason": "It is about no project.", **fields}
    return record(Requirement(**_cited(guideline=guideline or make_guideline(), number=number, **wanted)))


@revisions.write(actor=ACTOR)
def make_flow(amount: Any = "100000000", type: str = "disbursement", **fields: Any) -> FundingFlow:
    """Make a flow; without parties, from a new institution; without a time, of 2024."""
    parties = {
        f"{side}_{kind}"
        for side in ("provider", "receiver")
        for kind in ("institution", "program", "jurisdiction")
    }
    if not parties & set(fields):
        fields["provider_institution"] = make.make_institution()
    if not {"date", "fiscal_year"} & set(fields):
        fields["fiscal_year"] = 2024
    return record(FundingFlow(**_cited(amount=amount, type=type, **{"currency": "CNY", **fields})))


@revisions.write(actor=ACTOR)
def make_indicator(name: str = "R&D expenditure", **fields: Any) -> Indicator:
    """Make an indicator."""
    return record(Indicator(**_cited(name=name, **{"slug": slug("indicator"), "unit": "CNY", **fields})))


@revisions.write(actor=ACTOR)
def make_observation(indicator: Indicator | None = None, value: Any = "1", **fields: Any) -> Observation:
    """Make a figure; of 2024 unless `period` says otherwise."""
    return record(
        Observation(
            **_cited(indicator=indicator or make_indicator(), value=value, **{"period": "2024", **fields})
        )
    )


@revisions.write(actor=ACTOR)
def make_joint_action(name: str = "Consultation", **fields: Any) -> JointAction:
    """Make a joint action."""
    return record(JointAction(**_cited(name=name, **{"slug": slug("joint-action"), **fields})))


@revisions.write(actor=ACTOR)
def make_step(joint_action: JointAction | None = None, number: int = 1, **fields: Any) -> JointActionStep:
    """Make a step of a joint action."""
    wanted = {"actor": "provinces", "action": "State what they need", **fields}
    return record(JointActionStep(joint_action=joint_action or make_joint_action(), number=number, **wanted))


@revisions.write(actor=ACTOR)
def make_challenge(
    text: str = "Local shares are seldom published", *, to: Any = (), **fields: Any
) -> Challenge:
    """Make a challenge to some joint actions."""
    challenge = record(Challenge(**_cited(text=text, **{"slug": slug("challenge"), **fields})))
    for joint_action in to:
        record(ChallengedAction(challenge=challenge, joint_action=joint_action))
    return challenge


@revisions.write(actor=ACTOR)
def make_consultation(
    joint_action: JointAction | None = None,
    *,
    central: Any = (),
    local: Any = (),
    partners: Any = (),
    **fields: Any,
) -> Consultation:
    """Make a consultation with its parties."""
    wanted = {"slug": slug("consultation"), "name": "Centre and province", **fields}
    consultation = record(Consultation(**_cited(joint_action=joint_action or make_joint_action(), **wanted)))
    for side, institutions in (("central", central), ("local", local), ("partner", partners)):
        for institution in institutions:
            record(ConsultationParty(consultation=consultation, institution=institution, side=side))
    return consultation


@revisions.write(actor=ACTOR)
def make_offer(consultation: Consultation | None = None, number: int = 1, **fields: Any) -> Offer:
    """Make an offer of a hundred million from each side."""
    wanted = {
        "date": "2024-05-10", "central_amount": "100000000", "local_amount": "100000000", "currency": "CNY", **fields,
    }  # fmt: skip
    consultation = consultation or make_consultation()
    institution = wanted.pop("institution", None) or make.make_institution()
    if not consultation.parties.filter(institution=institution).exists():
        record(ConsultationParty(consultation=consultation, institution=institution, side="central"))
    return record(
        Offer(
            **_cited(
                consultation=consultation,
                number=number,
                institution=institution,
                **wanted,
            )
        )
    )


@revisions.write(actor=ACTOR)
def make_turn(consultation: Consultation | None = None, number: int = 1, **fields: Any) -> ConsultationStep:
    """Make a turn of a consultation, which is in its state then."""
    wanted = {"state": "opened", "date": "2024-05-10", **fields}
    consultation = consultation or make_consultation()
    make.change(consultation, state=wanted["state"])
    return record(ConsultationStep(**_cited(consultation=consultation, number=number, **wanted)))


@revisions.write(actor=ACTOR)
def make_further(fact: Any, *, stance: str = "supports", published: str | None = "2020") -> FurtherCitation:
    """Let another source support or dispute `fact`."""
    owner = next(
        field.name
        for field in FurtherCitation._meta.local_fields
        if field.is_relation and field.related_model is type(fact)
    )
    return record(
        FurtherCitation(citation=make.make_citation(published=published), stance=stance, **{owner: fact})
    )


@revisions.write(actor=ACTOR)
def make_subject() -> StatementSubject:
    """Make a statement about a program."""
    return record(StatementSubject(statement=make.make_statement(), program=make_program()))


make.ROWS.update(
    {
        Priority: make_priority,
        VisitPriority: make_visit_priority,
        Program: make_program,
        ProgramHost: lambda: make_program(hosts=[make.make_jurisdiction()]).hosts.get(),
        ProgramSuccession: make_succession,
        ProgramRole: make_role,
        ProgramPriority: make_program_priority,
        Guideline: make_guideline,
        GuidelineIssuer: lambda: make_guideline(issuers=[make.make_institution()]).issuers.get(),
        GuidelineProgram: lambda: make_guideline(applies_to=[make_program()]).applies_to.get(),
        GuidelineReplacement: lambda: make_guideline(replaces=[make_guideline()]).replaces.get(),
        GuidelineStatus: make_guideline_status,
        Requirement: make_requirement,
        FundingFlow: make_flow,
        Indicator: make_indicator,
        Observation: make_observation,
        JointAction: make_joint_action,
        JointActionStep: make_step,
        Challenge: make_challenge,
        ChallengedAction: lambda: make_challenge(to=[make_joint_action()]).joint_actions.get(),
        Consultation: make_consultation,
        ConsultationParty: lambda: make_consultation(local=[make.make_institution()]).parties.get(),
        Offer: make_offer,
        ConsultationStep: make_turn,
        FurtherCitation: lambda: make_further(make_program()),
        StatementSubject: make_subject,
    }
)
