package dev.elif.cdi.domain;

import dev.elif.model.Convert;
import dev.elif.model.Encrypted;
import dev.elif.model.GeneratedBy;
import dev.elif.model.Hashed;
import dev.elif.model.Id;
import dev.elif.model.Model;

/** A card whose parts are made and kept by beans; in an index of its own tests alone. */
@Model(table = "cards")
public record Card(
        @Id @GeneratedBy(Numbers.class) String number,
        @Convert(Shouted.class) String owner,
        @Encrypted String code,
        @Hashed String pin) {}
