// 首页轮播图（手动切换）和选项卡
document.addEventListener("DOMContentLoaded", function () {
  var slide = document.getElementById("slide");
  if (slide) {
    var pics = slide.querySelectorAll(".pic");
    var current = 0;
    var show = function (n) {
      pics[current].classList.add("hide");
      current = (n + pics.length) % pics.length;
      pics[current].classList.remove("hide");
    };
    slide.querySelector(".prev").onclick = function () { show(current - 1); };
    slide.querySelector(".next").onclick = function () { show(current + 1); };
  }

  var tabs = document.querySelectorAll("[data-tab]");
  for (var i = 0; i < tabs.length; i++) {
    tabs[i].onmouseover = tabs[i].onfocus = function () {
      for (var j = 0; j < tabs.length; j++) {
        var on = tabs[j] === this;
        tabs[j].classList.toggle("on", on);
        tabs[j].setAttribute("aria-selected", on ? "true" : "false");
        document.getElementById(tabs[j].getAttribute("data-tab")).classList.toggle("hide", !on);
      }
    };
  }
});
