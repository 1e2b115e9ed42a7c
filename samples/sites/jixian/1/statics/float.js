// 飘窗：在窗口里来回飘动
(function () {
  var ad = document.getElementById("float-ad");
  if (!ad) {
    return;
  }
  var x = 20, y = 120, dx = 1, dy = 1;
  setInterval(function () {
    var maxX = document.documentElement.clientWidth - ad.offsetWidth;
    var maxY = window.innerHeight - ad.offsetHeight;
    x += dx;
    y += dy;
    if (x <= 0 || x >= maxX) {
      dx = -dx;
    }
    if (y <= 0 || y >= maxY) {
      dy = -dy;
    }
    ad.style.left = x + "px";
    ad.style.top = y + "px";
  }, 30);
})();
