package dev.elif.docs.desk;

import dev.elif.ast.Condition;
import dev.elif.model.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

// @start region="scope-bean"
@RequestScoped
public class OwnOffers implements Scope<Offer> {

    @Inject
    CurrentShop shop;

    @Override
    public Condition<Offer> condition() {
        return Offer_.title.startsWith(shop.tenant().orElse("nobody"));
    }
}
// @end
