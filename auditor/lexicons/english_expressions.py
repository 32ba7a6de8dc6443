"""English expressions of two words, of which one says what both do."""

from __future__ import annotations

from auditor.lexicons.base import phrases

EXPRESSIONS = frozenset(
    phrases(
        """far cry, quick fix, great deal, good deal, good many, good number, large number, wide range,
        wide variety, goods vehicle, goods vehicles, metric ton, metric tons, metric tonnes,
        percentage point, percentage points, boxing ring, building site, building sites, construction site,
        construction sites, power plant, power plants, power station, power stations, light bulb,
        light bulbs, press release, press releases, public prosecutor, public prosecutors, opinion poll,
        opinion polls, end result, fellow citizens, fellow countrymen, advance warning, close proximity,
        time period, going backwards, going forward, entire world, whole world, customer base,
        chemical substance, chemical substances, legal person, legal persons, legal entity, legal entities,
        election campaign, election campaigns, electoral campaign, police officer, police officers,
        army soldiers, news agency, news agencies, interest rate, interest rates, already existing,
        dated back, dates back, far away, decision-making process, treasury bond, treasury bonds, draft law,
        draft laws, draft bill, draft bills, tatami mat, tatami mats, tax rate, tax rates, wage level,
        price level, age group, age groups, time limit, time limits, trade union, trade unions,
        labour union, labor union, road map, death toll, court case, court cases, working population,
        active population, summit meeting, summit meetings, growth rate, growth rates, inflation rate,
        unemployment rate, birth rate, exchange rate, capital city, stock market, stock markets,
        stock exchange, stock exchanges, television station, radio station, television channel,
        television set, train station, bus station, petrol station, gas station, cell phone, mobile phone,
        cell phones, mobile phones, credit card, credit cards, phone call, phone calls, telephone call,
        telephone calls, e-mail message, e-mail messages, text message, text messages, web site, web page,
        internet site, internet page, news conference, press conference, prison term, prison sentence,
        jail term, jail sentence, prison terms, jail terms, age limit, speed limit, safety measure,
        safety measures, end user, end users, shop window, shop windows"""
    )
)
"""Compounds whose head alone is as good where the context is known, and words that go without saying."""
