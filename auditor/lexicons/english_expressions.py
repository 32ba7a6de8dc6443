"""English expressions of two words, of which one says what both do."""

from __future__ import annotations

EXPRESSIONS = frozenset(
    """far cry,quick fix,great deal,good deal,good many,good number,large number,wide range,wide variety
    goods vehicle,goods vehicles,metric ton,metric tons,metric tonnes,percentage point,percentage points
    boxing ring,building site,building sites,construction site,construction sites,power plant,power plants
    power station,power stations,light bulb,light bulbs,press release,press releases,public prosecutor
    public prosecutors,opinion poll,opinion polls,end result,fellow citizens,fellow countrymen
    advance warning,close proximity,time period,going backwards,going forward,entire world,whole world
    customer base,chemical substance,chemical substances,legal person,legal persons,legal entity,legal entities
    election campaign,election campaigns,electoral campaign,police officer,police officers,army soldiers
    news agency,news agencies""".replace("\n    ", ",").split(",")
)
"""Compounds whose head alone is as good where the context is known, and words that go without saying."""
