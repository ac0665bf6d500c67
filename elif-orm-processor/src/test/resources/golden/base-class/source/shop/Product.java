package shop;

import dev.elif.model.Model;
import shop.base.Entity;

@Model
public class Product extends Entity {

    private String name;
}
